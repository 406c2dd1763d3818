import assert from "node:assert/strict";
import { test } from "node:test";
import { arranged, modelsOf } from "../src/export/arranging.js";
import { differencesOf } from "../src/export/differences.js";
import { offlineModel } from "../src/export/offline.js";
import { Rpc } from "../src/lib/rpc.js";

const picture = (prompt, more = {}) => ({
  picture: {
    tile: { prompt, model: "V4.1", rating: null, favourite: false, local: false },
    model: "recraftv4_1",
    tags: [],
    created: Date.now(),
    units: 40,
    ...more,
  },
});
const named = (found) => found.map(({ picture: { tile } }) => tile.prompt);

test("a page finds and orders pictures as a live grid does", () => {
  const old = picture("A red CAT", { created: Date.now() - 3 * 86_400_000, units: 80, tags: ["Hero"] });
  const fox = picture("a fox", { model: "recraftv3", units: 35 });
  const free = picture("a cat, free", { units: 40 });
  free.picture.tile = { ...free.picture.tile, local: true, rating: 4, favourite: true };
  const all = [old, fox, free];
  const find = (asked) => named(arranged(all, { text: "", order: "as given", only: "", ...asked }));
  assert.deepEqual(find({ text: "cat  RED" }), ["A red CAT"]);
  assert.deepEqual(find({ text: "hero" }), ["A red CAT"]);
  assert.deepEqual(find({ text: "v3" }), ["a fox"]);
  assert.deepEqual(find({ only: "paid" }), ["A red CAT", "a fox"]);
  assert.deepEqual(find({ only: "free" }), ["a cat, free"]);
  assert.deepEqual(find({ only: "most:40" }), ["a fox", "a cat, free"]);
  assert.deepEqual(find({ only: "days:1" }), ["a fox", "a cat, free"]);
  assert.deepEqual(find({ only: "rating:3" }), ["a cat, free"]);
  assert.deepEqual(find({ only: "unrated" }), ["A red CAT", "a fox"]);
  assert.deepEqual(find({ only: "favourite" }), ["a cat, free"]);
  assert.deepEqual(find({ only: "model:recraftv3" }), ["a fox"]);
  assert.deepEqual(find({ order: "cost" }), ["A red CAT", "a cat, free", "a fox"]);
  assert.deepEqual(find({ order: "cheapest" }), ["a fox", "a cat, free", "A red CAT"]);
  assert.deepEqual(find({ order: "oldest" })[0], "A red CAT");
  assert.deepEqual(find({ order: "prompt" }), ["a cat, free", "a fox", "A red CAT"]);
  assert.deepEqual(find({ order: "rating" })[0], "a cat, free");
  assert.deepEqual(named(all), ["A red CAT", "a fox", "a cat, free"]); // what was given stays
  assert.deepEqual(modelsOf(all.map((one) => one.picture))[0], {
    id: "recraftv4_1",
    name: "V4.1",
    count: 2,
  });
});

test("differences are words that are not in every prompt, and long prompts are cut around them", () => {
  const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
  const { names, rows, same } = differencesOf([
    [
      ["Prompt", `${long} at dawn.`],
      ["Model", "V3"],
    ],
    [
      ["Prompt", `${long} at dusk`],
      ["Model", "V3"],
      ["Seed", "4"],
    ],
  ]);
  assert.deepEqual(names, ["Prompt", "Seed"]);
  assert.deepEqual(same, [["Model", "V3"]]);
  assert.deepEqual(rows[0], [
    [
      ["… word37 word38 word39 at ", false],
      ["dawn.", true],
    ],
    [],
  ]);
  assert.deepEqual(rows[1][1], [["4", true]]);
});

test("an offline model answers as a kernel does, with bytes and with errors", async () => {
  const items = [];
  const model = offlineModel({
    channels: { facts: { total: 1 } },
    answers: {
      thumbs: ({ ids }) => Object.fromEntries(ids.map((id) => [id, new Uint8Array([1, 2])])),
      broken: () => {
        throw new Error("This picture is not in this page.");
      },
    },
  });
  const end = new AbortController();
  const rpc = new Rpc({ model, signal: end.signal, onItem: (item) => items.push(item) });
  rpc.tell("ready", { view: rpc.view });
  assert.deepEqual(await rpc.call("thumbs", { ids: ["a"] }), { a: new Uint8Array([1, 2]) });
  assert.deepEqual(items[0].channels, { cards: {}, facts: { total: 1 } });
  model.push("facts", { total: 2, all: null });
  await assert.rejects(rpc.call("broken"), /not in this page/);
  assert.deepEqual(items[1], { patch: 1, channels: { facts: { total: 2, all: null } } });
  assert.deepEqual(model.channels.facts, { total: 2 });
  await assert.rejects(rpc.call("generate"), /exported page/);
  assert.equal(rpc.link, "live");
  end.abort();
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { barOf, ended, running, statusOf } from "../src/lib/progress.js";
import { parseList, quantise } from "../src/widgets/prompt_form/colours.js";
import { draft } from "../src/widgets/prompt_form/draft.js";

const NAMES = new Map([
  ["teal", "#008080"],
  ["ivory", "#fffff0"],
  ["rgb(1, 2, 3)", "#010203"],
]);
const read = (word) =>
  /^#[0-9a-f]{6}$/i.test(word) ? word.toLowerCase() : (NAMES.get(word.toLowerCase()) ?? null);

test("a pasted list is read whatever stands between the colours", () => {
  assert.deepEqual(parseList("#C0392B, teal;ivory\n['teal'] rgb(1, 2, 3)", read), {
    found: ["#c0392b", "#008080", "#fffff0", "#010203"],
    unread: [],
  });
});

test("hex without its # is hex, and what is no colour is named", () => {
  assert.deepEqual(parseList("c0392b reddish", read), { found: ["#c0392b"], unread: ["reddish"] });
  assert.deepEqual(parseList("", read), { found: [], unread: [] });
});

test("a picture's colours are the large ones first, then the strong ones, and none twice", () => {
  const pixels = [];
  const paint = (rgb, times) => {
    for (let i = 0; i < times; i++) pixels.push(...rgb, 255);
  };
  paint([245, 230, 200], 600);
  paint([246, 231, 201], 100); // nearly the same
  paint([192, 57, 43], 120);
  paint([31, 138, 138], 60);
  paint([0, 0, 0], 1);
  const found = quantise(pixels, 3);
  assert.equal(found.length, 3);
  assert.match(found[0], /^#f[456]e[67]c[89]$/);
  assert.deepEqual(found.slice(1), ["#c0392b", "#1f8a8a"]);
});

test("transparent pixels have no colour", () => {
  assert.deepEqual(quantise([255, 0, 0, 0, 10, 20, 30, 255]), ["#0a141e"]);
  assert.deepEqual(quantise([]), []);
});

function form(values = {}) {
  const listeners = [];
  const calls = [];
  const shown = { ...values };
  const store = {
    get: () => shown,
    on: (_, fn) => {
      listeners.push(fn);
      if (Object.keys(shown).length) fn({ ...shown });
    },
  };
  const links = [];
  const rpc = {
    onLink: (fn) => links.push(fn),
    call: (kind, args) => new Promise((resolve, reject) => calls.push({ kind, args, resolve, reject })),
  };
  const say = (changes) => {
    Object.assign(shown, changes);
    for (const fn of listeners) fn(changes);
  };
  const errors = [];
  const made = draft({
    rpc,
    store,
    signal: new AbortController().signal,
    report: (error) => errors.push(error),
  });
  return { made, calls, say, errors, link: (state) => links.forEach((fn) => void fn(state)) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("typing is told once, a moment after the last key", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls } = form({ prompt: "a" });
  made.set({ prompt: "a r" });
  t.mock.timers.tick(100);
  made.set({ prompt: "a red" });
  t.mock.timers.tick(149);
  assert.equal(calls.length, 0);
  t.mock.timers.tick(1);
  assert.deepEqual(
    calls.map(({ args }) => args),
    [{ values: { prompt: "a red" } }],
  );
  assert.equal(made.values.prompt, "a red");
});

test("what the kernel says late never overwrites what was typed meanwhile", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls, say } = form({ prompt: "a" });
  made.set({ prompt: "a red" });
  t.mock.timers.tick(150);
  say({ prompt: "a" }); // an old echo
  assert.equal(made.values.prompt, "a red");
  made.set({ prompt: "a red cat" });
  say({ prompt: "a red" });
  calls[0].resolve(null);
  await settle();
  assert.equal(made.values.prompt, "a red cat");
});

test("what the kernel made of a value is shown when it has answered", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls, say } = form({ model: "recraftv3", style: "Pixel art" });
  const heard = [];
  made.on((changed) => heard.push({ ...changed }));
  made.set({ model: "recraftv4_1" }, { now: true });
  t.mock.timers.tick(0);
  say({ model: "recraftv4_1", style: null });
  calls[0].resolve(null);
  await settle();
  assert.equal(made.values.style, null);
  assert.deepEqual(heard.at(-1), { style: null });
});

test("a value that the kernel emptied is emptied here as well", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls } = form({});
  made.set({ size: "5:7" }, { now: true });
  t.mock.timers.tick(0);
  calls[0].resolve(null); // the store forgets what is null
  await settle();
  assert.equal(made.values.size, null);
  assert.equal(made.unsaid, false);
});

test("a change that nobody heard stays here and is told again when the kernel is back", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls, errors, link } = form({ n: 1 });
  made.set({ n: 4 }, { now: true });
  t.mock.timers.tick(0);
  assert.equal(made.unsaid, true);
  calls[0].reject(Object.assign(new Error("no"), { name: "NoKernel" }));
  await settle();
  assert.equal(made.values.n, 4);
  assert.equal(errors.length, 1);
  link("live");
  assert.deepEqual(calls[1].args, { values: { n: 4 } });
});

test("a change that was refused gives way to what the kernel has", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls } = form({ n: 1 });
  made.set({ n: 4 }, { now: true });
  t.mock.timers.tick(0);
  calls[0].reject(new Error("refused"));
  await settle();
  assert.equal(made.values.n, 1);
});

const strip = (more) => ({
  expected: 4,
  usual: null,
  stopping: false,
  credits: null,
  local: false,
  tiles: {},
  ...more,
});

test("the words of a job say what is known, and nothing else", () => {
  const two = { 0: {}, 1: {} };
  assert.equal(statusOf(strip({ status: "pressed" }), 0.1), "Sent");
  assert.equal(statusOf(strip({ status: "pressed" }), 3), "Sent; waiting for the kernel");
  assert.equal(statusOf(strip({ status: "queued" }), 3), "waits for its turn · 3 s");
  assert.equal(statusOf(strip({ status: "sent", usual: 9, tiles: two }), 6.2), "2 of 4 · 6 s of about 9");
  assert.equal(statusOf(strip({ status: "sent", usual: 9 }), 14), "0 of 4 · 14 s, usually about 9");
  assert.equal(statusOf(strip({ status: "sent" }), 6), "0 of 4 · 6 s");
  assert.equal(
    statusOf(strip({ status: "sent", stopping: true, tiles: two }), 6),
    "2 pictures on the way: will be kept",
  );
  assert.equal(
    statusOf(strip({ status: "saved", tiles: two, charge: "70 units ($0.07) charged" }), 6),
    "2 pictures · 6 s · 70 units ($0.07) charged",
  );
  assert.equal(
    statusOf(strip({ status: "saved", tiles: two, charge: "not charged" }), 6),
    "2 pictures · 6 s · not charged",
  );
  assert.equal(statusOf(strip({ status: "saved", tiles: two }), 6), "2 pictures · 6 s");
});

test("the bar moves with time only where the usual time is known, and never to the end by time alone", () => {
  assert.equal(barOf(strip({ status: "sent" }), 60), 0);
  assert.equal(barOf(strip({ status: "sent", tiles: { 2: {} } }), 60), 25);
  assert.equal(barOf(strip({ status: "sent", usual: 10 }), 5), 50);
  assert.equal(barOf(strip({ status: "sent", usual: 10 }), 500), 96);
  assert.equal(barOf(strip({ status: "queued", usual: 10 }), 5), 0);
  assert.equal(barOf(strip({ status: "failed" }), 5), 100);
  assert.equal(ended(strip({ status: "unknown" })), true);
  assert.equal(running(strip({ status: "pressed" })), false);
});

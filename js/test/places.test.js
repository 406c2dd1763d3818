import assert from "node:assert/strict";
import { test } from "node:test";
import { places } from "../src/widgets/image_grid/places.js";

const settle = () => new Promise((resolve) => setImmediate(resolve));

function made() {
  const calls = [];
  const errors = [];
  let drawn = 0;
  const rpc = {
    call: (kind, args) =>
      new Promise((resolve, reject) => {
        calls.push({ kind, args, resolve, reject });
      }),
  };
  const known = places({
    rpc,
    signal: new AbortController().signal,
    report: (error) => errors.push(error),
    changed: () => drawn++,
  });
  const answer = (call, name = "t") => {
    const { start, stop } = call.args;
    call.resolve(Array.from({ length: stop - start }, (_, at) => ({ id: `${name}${start + at}` })));
    return settle();
  };
  return { known, calls, errors, answer, drawn: () => drawn };
}

test("only the pages that are needed are asked for, each once", async () => {
  const { known, calls, answer, drawn } = made();
  known.renew(1, 1000);
  known.need(100, 110);
  known.need(101, 120);
  assert.deepEqual(
    calls.map(({ args }) => args),
    [{ start: 96, stop: 144 }],
  );
  assert.equal(known.get(100), undefined);
  await answer(calls[0]);
  assert.equal(known.get(100).id, "t100");
  assert.equal(drawn(), 1);
  known.need(100, 144);
  assert.equal(calls.length, 1);
  known.need(100, 145);
  assert.equal(calls.length, 2);
});

test("a new revision asks again and shows what was known until the answer comes", async () => {
  const { known, calls, answer } = made();
  known.renew(1, 1000);
  known.need(0, 10);
  await answer(calls[0], "old");
  known.renew(2, 1000);
  assert.equal(known.get(3).id, "old3");
  known.need(0, 10);
  await answer(calls[1], "new");
  assert.equal(known.get(3).id, "new3");
});

test("an answer about an earlier revision is not believed", async () => {
  const { known, calls, answer } = made();
  known.renew(1, 1000);
  known.need(0, 10);
  known.renew(2, 1000);
  known.need(0, 10);
  await answer(calls[1], "new");
  await answer(calls[0], "old");
  assert.equal(known.get(3).id, "new3");
});

test("places beyond the end are forgotten", async () => {
  const { known, calls, answer } = made();
  known.renew(1, 48);
  known.need(0, 48);
  await answer(calls[0]);
  known.renew(2, 10);
  assert.equal(known.get(10), undefined);
  assert.equal(known.get(9).id, "t9");
});

test("what could not be had is said and asked for again the next time", async () => {
  const { known, calls, errors } = made();
  known.renew(1, 1000);
  known.need(0, 10);
  calls[0].reject(new Error("no"));
  await settle();
  assert.equal(errors.length, 1);
  known.need(0, 10);
  assert.equal(calls.length, 2);
});

test("without a kernel nothing is said here: the link's own card tells", async () => {
  const { known, calls, errors } = made();
  known.renew(1, 1000);
  known.need(0, 10);
  calls[0].reject(Object.assign(new Error("no"), { name: "NoKernel" }));
  await settle();
  assert.deepEqual(errors, []);
});

test("tiles that came with the state are not asked for; those behind them are", async () => {
  const { known, calls } = made();
  known.prime({ revision: 4, tiles: Array.from({ length: 48 }, (_, at) => (at ? { id: `t${at}` } : "job")) });
  known.renew(4, 100);
  known.need(0, 48);
  assert.equal(calls.length, 0);
  assert.equal(known.get(0), "job");
  assert.equal(known.tile(0), undefined);
  assert.equal(known.tile(5).id, "t5");
  known.need(40, 50);
  assert.deepEqual(
    calls.map(({ args }) => args.start),
    [48],
  );
});

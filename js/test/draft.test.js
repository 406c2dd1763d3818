import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../src/widgets/prompt_form/draft.js";

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
    [{ values: { prompt: "a red" }, based: { prompt: 0 } }],
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
  assert.deepEqual(calls[1].args, { values: { n: 4 }, based: { n: 0 } });
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

test("a change goes with the revision that was seen when it began, however long it takes", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls, say } = form({ prompt: "a", revision: 3 });
  made.set({ prompt: "a r" });
  say({ revision: 4, prompt: "from Python" });
  made.set({ prompt: "a red" });
  t.mock.timers.tick(150);
  assert.deepEqual(calls[0].args, { values: { prompt: "a red" }, based: { prompt: 3 } });
  made.set({ prompt: "a red c" });
  calls[0].resolve(null);
  await settle();
  t.mock.timers.tick(150);
  assert.deepEqual(calls[1].args.based, { prompt: 3 });
  calls[1].resolve(null);
  await settle();
  // The kernel refused both: its word is shown, and what comes now is based on it.
  assert.equal(made.values.prompt, "from Python");
  made.set({ n: 2, prompt: "mine again" });
  assert.deepEqual(made.take(), {
    values: { n: 2, prompt: "mine again" },
    based: { n: 4, prompt: 4 },
    seen: 4,
  });
});

test("what is dropped is not told, and the kernel's word is taken again", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { made, calls, say } = form({ prompt: "a" });
  made.set({ prompt: "a red" });
  made.drop("prompt");
  t.mock.timers.tick(1000);
  assert.equal(calls.length, 0);
  say({ prompt: "an owl" });
  assert.equal(made.values.prompt, "an owl");
});

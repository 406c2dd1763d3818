import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Rpc } from "../src/lib/rpc.js";

/** A model as a host gives it, and the kernel behind it. */
class Model {
  sent = [];
  listeners = {};
  broken = false;
  on(event, fn) {
    this.listeners[event] = fn;
  }
  off(event) {
    delete this.listeners[event];
  }
  send(content, _callbacks, buffers) {
    if (this.broken) throw new Error("disposed");
    this.sent.push({ ...content, buffers });
  }
  say(...items) {
    this.listeners["msg:custom"]({ items }, []);
  }
  last(kind) {
    return this.sent.filter((message) => message.kind === kind).at(-1);
  }
}

function made(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const model = new Model();
  const end = new AbortController();
  const items = [];
  const rpc = new Rpc({ model, signal: end.signal, onItem: (item) => items.push(item) });
  return { model, end, rpc, items, tick: (ms) => t.mock.timers.tick(ms) };
}

test("a call resolves with its own answer", async (t) => {
  const { model, rpc } = made(t);
  const call = rpc.call("add", { amount: 1 });
  const { req } = model.last("add");
  model.say({ req: "other", ok: true, value: 1 }, { req, ok: true, value: 2 });
  assert.equal(await call, 2);
});

test("an error rejects with its card", async (t) => {
  const { model, rpc } = made(t);
  const call = rpc.call("add");
  model.say({
    req: model.last("add").req,
    ok: false,
    error: { title: "Empty.", text: "Top up.", advice: "" },
  });
  await assert.rejects(call, (error) => error.name === "CallError" && error.card.title === "Empty.");
});

test("no answer in time takes the call back; progress starts the time anew", async (t) => {
  const { model, rpc, tick } = made(t);
  const steps = [];
  const call = rpc.call("slow", {}, { timeout: 1000, onProgress: (step) => steps.push(step) });
  const { req } = model.last("slow");
  tick(900);
  model.say({ req, progress: 1 }, { req, progress: null });
  tick(900);
  model.say({ req, progress: 2 });
  assert.deepEqual(steps, [1, 2]);
  tick(1000);
  await assert.rejects(call, (error) => error.card.title === "No answer within 1 s.");
  assert.deepEqual(model.sent.at(-1).cancel, req);
});

test("no answer from a kernel that is silent altogether is no kernel", async (t) => {
  const { rpc, tick } = made(t);
  const call = rpc.call("slow");
  tick(30_000);
  await assert.rejects(call, { name: "NoKernel" });
});

test("aborting takes the call back and rejects as stopped", async (t) => {
  const { model, rpc } = made(t);
  const stop = new AbortController();
  const call = rpc.call("slow", {}, { signal: stop.signal });
  stop.abort();
  await assert.rejects(call, { name: "AbortError" });
  assert.equal(model.sent.at(-1).cancel, model.last("slow").req);
  await assert.rejects(rpc.call("slow", {}, { signal: stop.signal }), { name: "AbortError" });
});

test("two seconds of silence are noticed, and any sign ends them", (t) => {
  const { model, rpc, tick } = made(t);
  const links = [];
  rpc.onLink((link) => links.push(link));
  rpc.call("add").catch(() => {});
  tick(1999);
  assert.deepEqual(links, []);
  tick(1);
  assert.deepEqual(links, ["silent"]);
  model.say({ patch: 1, channels: {} });
  assert.deepEqual(links, ["silent", "live"]);
});

test("a connection that throws is a closed one", async (t) => {
  const { model, rpc } = made(t);
  model.broken = true;
  await assert.rejects(rpc.call("add"), { name: "NoKernel" });
  assert.equal(rpc.link, "closed");
});

test("a kernel that restarts is noticed without asking", (t) => {
  const { model, rpc } = made(t);
  model.listeners.comm_live_update({ comm_live: false });
  assert.equal(rpc.link, "closed");
});

test("states for other views are not ours", (t) => {
  const { model, rpc, items } = made(t);
  model.say(
    { state: 1, to: "someone", channels: {} },
    { state: 1, to: rpc.view, channels: {} },
    { patch: 2, channels: {} },
  );
  assert.deepEqual(
    items.map((item) => item.state ?? item.patch),
    [1, 2],
  );
});

test("small questions within a frame become one call, and early answers arrive early", async (t) => {
  const { model, rpc, tick } = made(t);
  const thumbs = rpc.batched("thumbs");
  const got = [];
  const all = ["a", "b", "a", "c"].map((id) => thumbs(id).then((value) => got.push([id, value])));
  tick(20);
  const { req, args } = model.last("thumbs");
  assert.deepEqual(args.ids, ["a", "b", "c"]);
  model.say({ req, progress: { b: 2 } });
  await null;
  assert.deepEqual(got, [["b", 2]]);
  model.say({ req, ok: true, value: { a: 1 } });
  await Promise.all(all);
  assert.deepEqual(got.slice(1), [
    ["a", 1],
    ["a", 1],
    ["c", null],
  ]);
});

test("a batch is taken back when nobody wants any of it", async (t) => {
  const { model, rpc, tick } = made(t);
  const thumbs = rpc.batched("thumbs");
  const [one, two] = [new AbortController(), new AbortController()];
  const wishes = [thumbs("a", { signal: one.signal }), thumbs("b", { signal: two.signal })];
  tick(20);
  one.abort();
  assert.equal(model.sent.at(-1).kind, "thumbs");
  two.abort();
  assert.equal(model.sent.at(-1).cancel, model.last("thumbs").req);
  for (const wish of wishes) await assert.rejects(wish, { name: "AbortError" });
});

test("what was taken back before the frame ended is never asked", (t) => {
  const { model, rpc, tick } = made(t);
  const thumbs = rpc.batched("thumbs");
  const stop = new AbortController();
  thumbs("a", { signal: stop.signal }).catch(() => {});
  stop.abort();
  tick(20);
  assert.equal(model.last("thumbs"), undefined);
});

test("a large batch is asked in parts", (t) => {
  const { model, rpc, tick } = made(t);
  const thumbs = rpc.batched("thumbs", { most: 10 });
  for (let i = 0; i < 25; i++) thumbs(`t${i}`).catch(() => {});
  tick(20);
  assert.deepEqual(
    model.sent.filter((message) => message.kind === "thumbs").map((message) => message.args.ids.length),
    [10, 10, 5],
  );
});

test("the end of the view says goodbye, stops what waits and listens no more", async (t) => {
  const { model, end, rpc } = made(t);
  const call = rpc.call("slow");
  end.abort();
  await assert.rejects(call, { name: "AbortError" });
  assert.equal(model.last("bye").args.view, rpc.view);
  assert.deepEqual(model.listeners, {});
});

test("notes reach those who listen to their kind", (t) => {
  const { model, rpc } = made(t);
  const heard = mock.fn();
  rpc.on("focus", heard);
  model.say({ kind: "focus", args: { id: "a" } }, { kind: "other", args: {} });
  assert.deepEqual(
    heard.mock.calls.map((call) => call.arguments[0]),
    [{ id: "a" }],
  );
});

test("a knock of the kernel is answered with this view's name, and is no item", (t) => {
  const { model, rpc, items } = made(t);
  model.say({ knock: true });
  assert.deepEqual(model.last("here").args, { view: rpc.view });
  assert.deepEqual(items, []);
});

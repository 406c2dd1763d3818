import assert from "node:assert/strict";
import { test } from "node:test";
import { Store } from "../src/lib/store.js";

function made() {
  const asked = [];
  const store = new Store({ ask: () => asked.push(true), report: () => {} });
  return { store, asked };
}

test("listeners hear what is known and then what changes", () => {
  const { store } = made();
  store.state({ state: 0, channels: { a: { x: 1, y: 2 } } });
  const heard = [];
  store.on("a", (changes, all) => heard.push([{ ...changes }, { ...all }]));
  store.patch({ patch: 1, channels: { a: { x: 3, y: null } } });
  assert.deepEqual(heard, [
    [
      { x: 1, y: 2 },
      { x: 1, y: 2 },
    ],
    [{ x: 3, y: null }, { x: 3 }],
  ]);
});

test("a key that the new state lacks is told as gone", () => {
  const { store } = made();
  store.state({ state: 0, channels: { a: { old: 1, kept: 1 } } });
  const heard = [];
  store.on("a", (changes) => heard.push({ ...changes }));
  store.state({ state: 4, channels: { a: { kept: 2 } } });
  assert.deepEqual(heard.at(-1), { kept: 2, old: null });
  assert.deepEqual({ ...store.get("a") }, { kept: 2 });
});

test("a gap in the revisions asks for everything once, and applies what came meanwhile again", () => {
  const { store, asked } = made();
  store.state({ state: 0, channels: {} });
  store.patch({ patch: 3, channels: { a: { x: 3 } } });
  assert.equal(asked.length, 1);
  store.patch({ patch: 4, channels: { a: { x: 4 } } });
  assert.equal(asked.length, 1);
  store.state({ state: 3, channels: { a: { x: 3, missed: true } } });
  assert.deepEqual({ ...store.get("a") }, { x: 4, missed: true });
  store.patch({ patch: 5, channels: { a: { x: 5 } } });
  assert.equal(asked.length, 1);
});

test("patches that arrive before the first state are applied after it, old ones are not", () => {
  const { store } = made();
  store.patch({ patch: 7, channels: { a: { x: "old" } } });
  store.patch({ patch: 8, channels: { a: { x: "new" } } });
  store.state({ state: 7, channels: { a: { x: "state", y: 1 } } });
  assert.deepEqual({ ...store.get("a") }, { x: "new", y: 1 });
});

test("a patch that was already seen changes nothing", () => {
  const { store, asked } = made();
  store.state({ state: 5, channels: { a: { x: 1 } } });
  store.patch({ patch: 5, channels: { a: { x: 0 } } });
  assert.equal(store.get("a").x, 1);
  assert.equal(asked.length, 0);
});

test("keys with the names of built-in properties are keys like others", () => {
  const { store } = made();
  store.state({ state: 0, channels: JSON.parse('{"a": {"__proto__": "x", "constructor": "y"}}') });
  assert.deepEqual(Object.keys(store.get("a")).sort(), ["__proto__", "constructor"]);
  assert.equal({}.x, undefined);
});

test("one failing listener does not silence the others", () => {
  const errors = [];
  const store = new Store({ ask: () => {}, report: (error) => errors.push(error.message) });
  const heard = [];
  store.on("a", () => {
    throw new Error("broken");
  });
  store.on("a", (changes) => heard.push(changes.x));
  store.state({ state: 0, channels: { a: { x: 1 } } });
  assert.deepEqual(heard, [1]);
  assert.deepEqual(errors, ["broken"]);
});

test("a listener ends with its signal", () => {
  const { store } = made();
  const end = new AbortController();
  const heard = [];
  store.on("a", (changes) => heard.push(changes.x), end.signal);
  store.state({ state: 0, channels: { a: { x: 1 } } });
  end.abort();
  store.patch({ patch: 1, channels: { a: { x: 2 } } });
  assert.deepEqual(heard, [1]);
});

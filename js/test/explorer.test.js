import assert from "node:assert/strict";
import { test } from "node:test";
import { age, below, from, idsOf, path, rows } from "../src/widgets/explorer/walk.js";

const set = (number, source = "", place = -1) => ({ number, source, place, title: `set ${number}` });
const SETS = /** @type {any} */ ({
  a: set(0),
  c: set(2, "a", 1),
  b: set(1, "a", 3),
  d: set(3, "c", 0),
  e: set(4),
  lost: set(5, "gone", 2),
});
const FACTS = { life: 24 * 3600, name: "Recraft" };
const words = (/** @type {any} */ what, /** @type {number} */ old) =>
  idsOf({ ids: "fading", maker: "Recraft", kind: "prompt", ...what }, old, FACTS);

test("sets stand under the picture they came from, the earliest first; one without its source is a root", () => {
  assert.deepEqual(
    below(SETS).map(([id]) => id),
    ["a", "e", "lost"],
  );
  assert.deepEqual(
    below(SETS, "a").map(([id]) => id),
    ["b", "c"],
  );
  assert.deepEqual(
    from(SETS, "a", 1).map(([id]) => id),
    ["c"],
  );
  assert.deepEqual(path(SETS, "d"), ["a", "c", "d"]);
  assert.deepEqual(path(SETS, "lost"), ["lost"]);
});

test("the rows are those of the open branches, with their levels", () => {
  const seen = (/** @type {string[]} */ ...closed) =>
    rows(SETS, new Set(closed)).map(({ id, level }) => `${id}${level}`);
  assert.deepEqual(seen(), ["a1", "b2", "c2", "d3", "e1", "lost1"]);
  assert.deepEqual(seen("c"), ["a1", "b2", "c2", "e1", "lost1"]);
  assert.deepEqual(seen("a"), ["a1", "e1", "lost1"]);
});

test("sets that name each other in a circle end", () => {
  const circle = /** @type {any} */ ({ a: set(0, "b", 0), b: set(1, "a", 0) });
  assert.deepEqual(rows(circle, new Set()), []);
  assert.deepEqual(path(circle, "a"), ["b", "a"]);
});

test("what is said of ids: nothing for ever, hours, perhaps, no more", () => {
  assert.equal(words({ ids: "lasting" }, 1e9).pill, "");
  assert.deepEqual([words({}, 60).tone, words({}, 60).able], ["", true]);
  assert.equal(words({}, 20 * 3600).tone, "warn");
  assert.match(words({}, 20 * 3600).pill, /about 4 h/);
  const old = words({}, 3 * 24 * 3600);
  assert.match(old.text, /may be refused; a refusal costs nothing/);
  assert.equal(old.able, true);
  for (const ids of ["gone", "foreign"]) {
    assert.equal(words({ ids }, 60).able, false);
    assert.match(words({ ids }, 60).text, /pictures stay/);
  }
  assert.match(words({ ids: "gone", kind: "picture" }, 60).title, /does not branch/);
});

test("ages in words", () => {
  assert.deepEqual([10, 600, 7200, 4 * 24 * 3600].map(age), ["a minute", "10 min", "2 h", "4 days"]);
});

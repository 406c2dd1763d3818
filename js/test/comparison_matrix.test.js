import assert from "node:assert/strict";
import test from "node:test";
import { letter, moved, nameOf, placeOf } from "../src/widgets/comparison_matrix/walk.js";

// Two rows of three cells: two pictures, one, and a hole that is one place.
const STOPS = [
  [2, 1, 1],
  [1, 3, 1],
];
const at = (row, column, index) => ({ row, column, index });

test("a row is read picture by picture, and ends where it ends", () => {
  assert.deepEqual(moved("ArrowRight", at(0, 0, 0), STOPS), at(0, 0, 1));
  assert.deepEqual(moved("ArrowRight", at(0, 0, 1), STOPS), at(0, 1, 0));
  assert.deepEqual(moved("ArrowRight", at(0, 2, 0), STOPS), at(0, 2, 0));
  assert.deepEqual(moved("ArrowLeft", at(1, 2, 0), STOPS), at(1, 1, 2));
  assert.deepEqual(moved("ArrowLeft", at(1, 0, 0), STOPS), at(1, 0, 0));
});

test("up and down stay in the column, at the same picture where there is one", () => {
  assert.deepEqual(moved("ArrowDown", at(0, 0, 1), STOPS), at(1, 0, 0));
  assert.deepEqual(moved("ArrowUp", at(1, 1, 2), STOPS), at(0, 1, 0));
  assert.deepEqual(moved("ArrowUp", at(0, 1, 0), STOPS), at(0, 1, 0));
  assert.deepEqual(moved("PageDown", at(0, 1, 0), STOPS), at(1, 1, 0));
});

test("Home and End are the row's, with Ctrl the matrix's; other keys lead nowhere", () => {
  assert.deepEqual(moved("Home", at(1, 1, 2), STOPS), at(1, 0, 0));
  assert.deepEqual(moved("End", at(0, 0, 0), STOPS), at(0, 2, 0));
  assert.deepEqual(moved("Ctrl+End", at(0, 0, 0), STOPS), at(1, 2, 0));
  assert.deepEqual(moved("Ctrl+Home", at(1, 1, 1), STOPS), at(0, 0, 0));
  assert.equal(moved("a", at(0, 0, 0), STOPS), undefined);
});

test("places have names, and hidden models have letters", () => {
  assert.deepEqual(placeOf(nameOf(at(1, 20, 3))), at(1, 20, 3));
  assert.deepEqual([0, 25, 26].map(letter), ["Model A", "Model Z", "Model 27"]);
});

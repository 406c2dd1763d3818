import assert from "node:assert/strict";
import { test } from "node:test";
import { GAP, layout, moved, position, visible } from "../src/lib/virtual.js";

test("cells are uniform, fill the width, and never leave it", () => {
  for (const width of [60, 296, 320, 776, 1256, 1920]) {
    const cut = layout({ width, total: 100 });
    assert.ok(cut.columns * (cut.side + GAP) - GAP <= width, `${width}`);
    assert.ok(cut.columns * (cut.side + 1 + GAP) - GAP > width, `${width}`);
    assert.equal(cut.height, cut.rows * (cut.side + GAP) - GAP);
  }
});

test("a few pictures are not blown up, and columns that were asked for are kept where they fit", () => {
  assert.equal(layout({ width: 900, total: 1 }).columns, 4);
  assert.equal(layout({ width: 900, total: 50, columns: 3 }).columns, 3);
  assert.equal(layout({ width: 300, total: 50, columns: 20 }).columns, 4);
  assert.deepEqual(layout({ width: 900, total: 0 }).height, 0);
});

test("only what is on screen is visible, with a row to spare", () => {
  const cut = layout({ width: 640, total: 10_000 });
  const step = cut.side + GAP;
  const seen = visible(cut, { top: 50 * step, height: 3 * step, total: 10_000 });
  assert.deepEqual(seen, { start: 49 * cut.columns, stop: 54 * cut.columns });
  assert.equal(visible(cut, { top: 0, height: 1e9, total: 10_000 }).stop, 10_000);
  assert.equal(visible(cut, { top: 0, height: 100, total: 2 }).stop, 2);
});

test("places follow the order of reading", () => {
  const cut = layout({ width: 640, total: 9 });
  assert.deepEqual(position(cut, 0), { left: 0, top: 0 });
  assert.deepEqual(position(cut, cut.columns + 1), { left: cut.side + GAP, top: cut.side + GAP });
});

test("keys move within the grid and stop at its ends", () => {
  const now = { place: 5, total: 11, columns: 4, page: 2 };
  assert.equal(moved("ArrowRight", now), 6);
  assert.equal(moved("ArrowDown", now), 9);
  assert.equal(moved("ArrowDown", { ...now, place: 8 }), 8);
  assert.equal(moved("ArrowUp", { ...now, place: 2 }), 2);
  assert.equal(moved("PageDown", now), 10);
  assert.equal(moved("PageUp", now), 0);
  assert.equal(moved("End", now), 10);
  assert.equal(moved("Home", now), 0);
  assert.equal(moved("x", now), undefined);
});

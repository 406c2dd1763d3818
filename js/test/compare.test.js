import assert from "node:assert/strict";
import { test } from "node:test";
import { subtract } from "../src/widgets/compare/difference.js";
import { framed, lensOf } from "../src/widgets/compare/lens.js";

const of = (width, height, format = "png") => ({ width, height, format });

test("pictures of other sizes are scaled into the one of most pixels, centred", () => {
  const { frame, places, same } = framed(
    [of(100, 80), of(200, 160), of(200, 100), of(4000, 4000, "svg")],
    true,
  );
  assert.deepEqual(frame, { width: 200, height: 160 });
  assert.deepEqual(
    places.map(({ x, y, factor }) => [x, y, factor]),
    [
      [0, 0, 2],
      [0, 0, 1],
      [0, 30, 1],
      [20, 0, 0.04],
    ],
  );
  assert.equal(same, false);
});

test("with their own pixels they are centred on whole pixels", () => {
  const { frame, places } = framed([of(101, 80), of(50, 161)], false);
  assert.deepEqual(frame, { width: 101, height: 161 });
  assert.deepEqual(
    places.map(({ x, y, factor }) => [x, y, factor]),
    [
      [0, 40, 1],
      [25, 0, 1],
    ],
  );
});

for (const ratio of [1, 1.25, 1.5, 2, 3])
  test(`at 100 % a pixel is one of the screen where it has ${ratio} in a CSS pixel, wherever the stage is`, () => {
    const lens = lensOf(() => ratio);
    lens.resize({ width: 333.3, height: 210.7 }, { width: 1001, height: 777 });
    lens.zoom(1);
    lens.pan(-17.3, 8.9);
    const corner = { x: 12.34, y: 144.875 };
    const at = lens.on({ x: 3, y: 5, width: 998, height: 772, factor: 1 }, corner);
    for (const edge of [corner.x + at.x, corner.y + at.y, at.width, at.height]) {
      const pixels = edge * ratio;
      assert.ok(Math.abs(pixels - Math.round(pixels)) < 1e-9, `${edge}`);
    }
  });

test("the point under the pointer stays, no edge comes into sight, and Fit stays fitted", () => {
  const lens = lensOf(() => 1);
  lens.resize({ width: 400, height: 300 }, { width: 800, height: 600 });
  assert.equal(lens.scale, 0.5);
  lens.zoom(4, { x: 100, y: 100 });
  assert.deepEqual([(100 - lens.x) / lens.scale, (100 - lens.y) / lens.scale], [200, 200]);
  lens.zoom(100);
  assert.equal(lens.scale, 8);
  lens.pan(9999, -9999);
  assert.deepEqual([lens.x, lens.y], [0, 300 - 4800]);
  lens.zoom(0.01);
  assert.ok(lens.fitted);
  lens.resize({ width: 200, height: 150 }, { width: 800, height: 600 });
  assert.equal(lens.scale, 0.25);
});

test("a difference counts each pixel once, also where only the transparency differs", () => {
  const a = new Uint8ClampedArray([10, 20, 30, 255, 5, 5, 5, 255, 1, 1, 1, 255]);
  const b = new Uint8ClampedArray([12, 20, 30, 255, 5, 5, 5, 155, 1, 1, 1, 255]);
  assert.deepEqual(subtract(a, b), { differing: 2, most: 100 });
  assert.deepEqual([...a], [2, 0, 0, 255, 100, 100, 100, 255, 0, 0, 0, 255]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aligned,
  cornered,
  drawable,
  freePlace,
  isRect,
  moved as movedBox,
  refused,
} from "../src/widgets/layout_board/boxes.js";
import {
  framed,
  LARGEST,
  legal,
  margins,
  moved,
  preset,
  pulled,
  snapped,
} from "../src/widgets/outpaint_frame/space.js";

/** @type {[number, number]} */
const SIZE = [800, 600];
const random = (() => {
  let seed = 20261129;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
})();

test("whatever is pulled, the frame holds the picture and no side passes the largest", () => {
  let frame = framed(SIZE, [0, 0, 0, 0]);
  for (let turn = 0; turn < 2000; turn++) {
    const handle = /** @type {any} */ ({ x: Math.floor(random() * 3) - 1, y: Math.floor(random() * 3) - 1 });
    const by = { dx: (random() - 0.5) * 6000, dy: (random() - 0.5) * 6000 };
    frame = pulled({ size: SIZE, frame, handle, ...by, symmetric: random() < 0.3, keep: random() < 0.3 });
    if (random() < 0.3) frame = moved(SIZE, frame, by.dx, by.dy);
    if (random() < 0.5)
      ({ frame } = snapped({ size: SIZE, frame, handle, near: 20, aspects: ["1:1", "16:9", "2:3"] }));
    const sides = margins(SIZE, frame);
    assert.ok(
      sides.every((side) => Number.isInteger(side) && side >= 0),
      String(sides),
    );
    assert.ok(frame[2] - frame[0] <= LARGEST && frame[3] - frame[1] <= LARGEST, String(frame));
  }
});

test("a preset is the smallest frame of its shape, and none where it would be too large", () => {
  assert.deepEqual(preset([400, 300], "1:1"), [0, -50, 400, 350]);
  assert.equal(preset([4000, 300], "1:2"), null);
});

test("sides that are too much together are cut in their proportion", () => {
  assert.deepEqual(margins(SIZE, legal(SIZE, [9000, 0, 3000, 0])), [2472, 0, 824, 0]);
});

test("a corner keeps a rectangle one, unless it is free", () => {
  /** @type {any} */
  const box = [
    [0.1, 0.1],
    [0.5, 0.1],
    [0.5, 0.3],
    [0.1, 0.3],
  ];
  assert.ok(isRect(cornered(box, 2, [0.8, 0.7], false)));
  assert.deepEqual(cornered(box, 2, [0.8, 0.7], false)[0], [0.1, 0.1]);
  assert.deepEqual(cornered(box, 2, [0.8, 0.7], true)[1], [0.5, 0.1]);
  assert.ok(!isRect(cornered(box, 2, [0.8, 0.7], true)));
  assert.ok(cornered(box, 2, [0, 0], false)[2][0] > 0.1); // it never turns over
});

test("a moved box keeps its middle on the picture and is aligned within the margins", () => {
  const box = freePlace([], [0.1, 0.1, 0.1, 0.1]);
  assert.ok(isRect(box));
  assert.equal(Math.max(...movedBox(box, 9, 0).map(([x]) => x)) > 1, true);
  assert.equal(aligned(box, "left", [0.1, 0.1, 0.1, 0.1])[0][0], 0.1);
});

test("letters are judged in capitals, and the nearest word is offered", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZß!";
  assert.deepEqual(refused("Straße", letters), []);
  assert.deepEqual(refused("a=b=é", letters), ["=", "é"]);
  assert.equal(drawable("Crème=", letters), "Creme");
});

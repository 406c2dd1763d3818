globalThis.ImageData ??= class {
  constructor(width, height) {
    Object.assign(this, { width, height, data: new Uint8ClampedArray(width * height * 4) });
  }
};

import assert from "node:assert/strict";
import { test } from "node:test";
import { edgeDistance, feathered, grown } from "../src/widgets/mask_canvas/distance.js";
import { maskDocument } from "../src/widgets/mask_canvas/document.js";
import { fill } from "../src/widgets/mask_canvas/fill.js";
import { fillRectangle, invert, strokeLine } from "../src/widgets/mask_canvas/ink.js";
import { reblender, weightAt } from "../src/widgets/mask_canvas/reblend.js";
import { packRuns, xorRuns } from "../src/widgets/mask_canvas/runs.js";
import { tintFor } from "../src/widgets/mask_canvas/tint.js";
import { viewport } from "../src/widgets/mask_canvas/viewport.js";

const brush = { radius: 6, hardness: 1, erase: false };

function painted(width = 60, height = 40) {
  const doc = maskDocument({ width, height });
  doc.begin();
  strokeLine(doc, { x: 15, y: 20 }, { x: 40, y: 20 }, brush);
  doc.end();
  return doc;
}

test("a hard stroke marks the pixels whose centres it covers, and no others", () => {
  const { data, width } = painted();
  for (let at = 0; at < data.length; at++) {
    const x = (at % width) + 0.5;
    const y = Math.floor(at / width) + 0.5;
    const along = Math.max(15, Math.min(40, x));
    assert.equal(data[at], Math.hypot(x - along, y - 20) <= 6 ? 255 : 0);
  }
});

test("the finest brush marks the pixel under the pointer wherever in it the pointer is", () => {
  for (const part of [0.01, 0.5, 0.99]) {
    const doc = maskDocument({ width: 9, height: 9 });
    doc.begin();
    strokeLine(doc, { x: 4 + part, y: 4 + part }, { x: 4 + part, y: 4 + part }, { ...brush, radius: 0.5 });
    doc.end();
    assert.equal(doc.data[4 * 9 + 4], 255);
    assert.equal(doc.coverage, 1 / 81);
  }
});

test("two hundred strokes on 4096 × 4096 pixels are undone and redone within 64 MB", () => {
  const doc = maskDocument({ width: 4096, height: 4096 });
  for (let i = 0; i < 205; i++) {
    doc.begin();
    const y = 40 + ((i * 997) % 4000);
    strokeLine(doc, { x: 30, y }, { x: 4000, y: 4096 - y }, { radius: 8, hardness: 0.4, erase: i % 3 === 2 });
    doc.end();
  }
  const { steps, bytes } = doc.history; // each stroke goes over the whole picture
  assert.ok(steps >= 200, `${steps} steps`);
  assert.ok(bytes <= 64 * 1024 * 1024, `${bytes} bytes`);
  const end = doc.coverage;
  while (doc.canUndo) doc.undo();
  assert.equal(doc.empty, true);
  assert.ok(doc.data.every((value) => value === 0));
  while (doc.canRedo) doc.redo();
  assert.equal(doc.coverage, end);
});

test("a step that is taken back leaves nothing, and one that changes nothing is no step", () => {
  const doc = painted();
  const before = doc.data.slice();
  doc.begin();
  fillRectangle(doc, { x: 0, y: 0 }, { x: 50, y: 30 }, false);
  doc.cancel();
  assert.deepEqual(doc.data, before);
  doc.begin();
  strokeLine(doc, { x: 20, y: 20 }, { x: 30, y: 20 }, brush);
  assert.equal(doc.end(), null);
  assert.equal(doc.history.steps, 1);
});

test("a step says where it changed something, there and back, and no further than its tiles", () => {
  const doc = maskDocument({ width: 600, height: 400 });
  const heard = [];
  doc.begin();
  strokeLine(doc, { x: 200, y: 150 }, { x: 260, y: 150 }, brush);
  const box = doc.end();
  assert.ok(box.x0 >= 192 && box.y0 >= 142 && box.x1 <= 268 && box.y1 <= 158, JSON.stringify(box));
  doc.watch((one) => heard.push(one));
  assert.deepEqual([doc.undo(), doc.redo()], [box, box]);
  assert.deepEqual(heard, [box, box]);
  doc.begin();
  fill(doc, { x: 0, y: 0 }, false);
  doc.end();
  assert.equal(doc.coverage, 1);
  doc.begin();
  strokeLine(doc, { x: 200, y: 150 }, { x: 260, y: 150 }, { ...brush, erase: true });
  assert.deepEqual(doc.end(), box);
  doc.undo();
  assert.equal(doc.coverage, 1);
});

/** A picture of two colours: a patch from (6, 3) to (12, 8), left and top included, on a ground. @param {number[]} patch @param {number[]} ground */
const patched = (patch, ground) => {
  const pixels = new Uint8ClampedArray(20 * 10 * 4);
  for (let y = 0; y < 10; y++)
    for (let x = 0; x < 20; x++) {
      const inside = x >= 6 && x < 12 && y >= 3 && y < 8;
      pixels.set([...(inside ? patch : ground), 255], (y * 20 + x) * 4);
    }
  return { colours: () => pixels, tolerance: 20 };
};
const marked = (/** @type {any} */ doc) =>
  doc.data.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + (one >> 7), 0);
/** @param {any} doc @param {{ x: number, y: number }} at @param {any[]} rest */
const filled = (doc, at, ...rest) => {
  doc.begin();
  fill(doc, at, rest[0] ?? false, rest[1]);
  return doc.end();
};

test("a fill takes what is joined and has about the colour under it, with its soft rim", () => {
  const doc = maskDocument({ width: 20, height: 10 });
  filled(doc, { x: 8, y: 5 }, false, patched([200, 30, 40], [90, 90, 90]));
  assert.equal(marked(doc), 6 * 5 + 2 * (6 + 5));
  assert.equal(doc.data[5 * 20 + 5], 255); // the rim
  assert.equal(doc.data[5 * 20 + 4], 0);
  doc.undo();
  filled(doc, { x: 8, y: 5 }, false, patched([100, 90, 80], [90, 90, 90])); // too near to tell apart
  assert.equal(doc.coverage, 1);
});

test("a fill keeps to a hole that the mask closes in, whatever is drawn there, and to the smaller side of a line", () => {
  const picture = patched([200, 30, 40], [90, 90, 90]);
  const doc = maskDocument({ width: 20, height: 10 });
  doc.begin();
  for (let y = 0; y < 10; y++) doc.data[y * 20 + 14] = 255;
  doc.changed({ x0: 0, y0: 0, x1: 20, y1: 10 });
  doc.end();
  filled(doc, { x: 17, y: 2 }, false, picture); // right of the line: 5 columns
  assert.equal(marked(doc), 6 * 10);
  filled(doc, { x: 8, y: 5 }, false, picture); // left of it: the patch alone
  assert.equal(marked(doc), 6 * 10 + 52);
  const ring = maskDocument({ width: 20, height: 10 });
  ring.begin();
  fillRectangle(ring, { x: 3, y: 1 }, { x: 15, y: 9 }, false);
  fillRectangle(ring, { x: 4, y: 2 }, { x: 14, y: 8 }, true);
  ring.end();
  filled(ring, { x: 8, y: 5 }, false, picture);
  assert.equal(marked(ring), 13 * 9);
  filled(ring, { x: 8, y: 5 }, true, picture); // taking away: the patch of the mask
  assert.equal(marked(ring), 0);
  ring.begin();
  invert(ring);
  ring.end();
  assert.equal(ring.coverage, 1);
});

test("a fill without a picture takes all that is joined, and one outside of it nothing", () => {
  const doc = maskDocument({ width: 20, height: 10 });
  assert.equal(filled(doc, { x: 40, y: 5 }), null);
  filled(doc, { x: 2, y: 2 });
  assert.equal(doc.coverage, 1);
});

test("packed differences give what was, flat or not", () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
  for (const bytes of [new Uint8Array(200_000).fill(7), noise, new Uint8Array(0)])
    for (const before of [new Uint8Array(bytes.length), bytes.toReversed()]) {
      const changed = before.map((byte, at) => byte ^ bytes[at]);
      const now = before.slice();
      xorRuns(now, packRuns(changed));
      assert.deepEqual([...now], [...bytes]);
    }
  assert.ok(packRuns(new Uint8Array(16_384)).length < 10);
});

test("distances to the edge are exact, and growing follows them", () => {
  const doc = painted();
  const far = edgeDistance(doc.data, 60, 40);
  let checked = 0;
  for (let at = 0; at < far.length; at += 37) {
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < far.length; other++)
      if (doc.data[other] > 127 !== doc.data[at] > 127)
        least = Math.min(
          least,
          Math.hypot((at % 60) - (other % 60), Math.floor(at / 60) - Math.floor(other / 60)),
        );
    assert.ok(Math.abs(Math.abs(far[at]) - (least - 0.5)) < 1e-3);
    checked++;
  }
  assert.ok(checked > 50);
  const wide = grown(doc.data, 60, 40, 5);
  for (let at = 0; at < far.length; at++) assert.equal(wide[at] > 0, far[at] > 0 || -far[at] + 0.5 <= 5);
  assert.deepEqual(grown(grown(doc.data, 60, 40, 0), 60, 40, -0), doc.data);
});

test("a soft edge never crosses one half", () => {
  const doc = painted();
  const soft = feathered(doc.data, 60, 40, 8);
  for (let at = 0; at < soft.length; at++) assert.equal(soft[at] > 127, doc.data[at] > 127);
  assert.ok(soft.some((value) => value > 0 && value < 128));
});

test("outside the edge a re-blend is the source, inside the result, and between them a mix", () => {
  const width = 60;
  const mask = painted().data;
  const source = new Uint8ClampedArray(width * 40 * 4).fill(10);
  const result = new Uint8ClampedArray(width * 40 * 4).fill(210);
  const given = { width, height: 40, source, result, mask, scale: 1 };
  const blender = reblender(given);
  /** @param {Parameters<typeof blender.blend>[0]} how @param {number} x @param {number} y */
  const at = (how, x, y) => {
    blender.blend(how);
    return blender.out.data[(y * width + x) * 4];
  };
  const hard = { feather: 0, grow: 0, opacity: 1 };
  assert.deepEqual([at(hard, 0, 0), at(hard, 25, 20)], [10, 210]);
  assert.equal(at({ ...hard, opacity: 0.5 }, 25, 20), 110);
  assert.equal(at({ ...hard, grow: 20 }, 25, 35), 210);
  assert.equal(at({ ...hard, divider: 1 }, 25, 20), 10);
  const back = new Uint8Array(mask.length).fill(255);
  assert.equal(at({ ...hard, feather: 4, back }, 25, 20), 10);
  assert.equal(weightAt(-20, 12), 0);
  assert.equal(weightAt(20, 12), 255);
  // One blend after the other is what a fresh one gives, and nothing changes outside the box that is told.
  const used = reblender(given);
  let shown = new Uint8ClampedArray(used.out.data.length);
  const moves = [
    [6, 4, 0.2],
    [0, -6, 0],
    [0, -60, 0],
    [12, 20, 0.9],
    [3, 0, 1],
    [9, 9, 0],
  ];
  for (const [feather, grow, divider] of moves) {
    const how = { feather, grow, opacity: 0.7, divider };
    const { x0, y0, x1, y1 } = used.blend(how);
    const fresh = reblender(given);
    fresh.blend(how);
    assert.deepEqual(used.out.data, fresh.out.data);
    for (let pixel = 0; pixel < width * 40; pixel++) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      if (x < x0 || x >= x1 || y < y0 || y >= y1) assert.equal(used.out.data[pixel * 4], shown[pixel * 4]);
    }
    shown = used.out.data.slice();
  }
});

test("the tint is another one on a pink picture than on a green one", () => {
  const flat = (/** @type {number[]} */ colour) => Array.from({ length: 64 }, () => [...colour, 255]).flat();
  assert.equal(tintFor(flat([40, 160, 60])), "#ff3d81");
  assert.notEqual(tintFor(flat([255, 61, 129])), "#ff3d81");
});

test("the point under the pointer stays where it is when the view zooms", () => {
  const view = viewport({ width: 1000, height: 500 });
  view.resize(400, 300);
  assert.equal(view.scale, 0.4);
  const before = view.toImage(300, 160);
  view.zoom(3, 300, 160);
  const after = view.toImage(300, 160);
  assert.ok(Math.hypot(before.x - after.x, before.y - after.y) < 1e-9);
  const there = view.toStage(after.x, after.y);
  assert.ok(Math.hypot(there.x - 300, there.y - 160) < 1e-9);
  view.fit();
  assert.equal(view.fitted, true);
});

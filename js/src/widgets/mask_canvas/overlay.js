// The mask as it is seen over its picture: tinted and hatched, with an outline. What changed is made in canvases of its
// own size: a browser copies all of a canvas that was drawn on before it draws any part of it elsewhere. A mask that is
// larger than what is seen of it is halved here as often as a canvas would be, so that no canvas has all its pixels.
import { around } from "./document.js";

/** @typedef {import("./document.js").Box} Box */
/** @typedef {import("./stage.js").Shown} Shown */
/** @typedef {{ left: number, top: number, width: number, height: number }} Place in device pixels of the stage */

const STRIPE = 5; // CSS pixels of the hatch
const HALVINGS = 5; // at most
const GRID = 2 ** HALVINGS; // pixels of the picture: pieces on it are halved alike
const HALF = 128; // the first grey that is sent as white
const WHITE = 0xffffff; // red, green and blue; the mask is the alpha over them
const HARD = Uint8Array.from({ length: 256 }, (_, grey) => (grey < HALF ? 0 : 255));
const SOFT = HARD.map((_, grey) => grey);

/** @param {{ doc: import("./document.js").MaskDocument, view: import("./viewport.js").Viewport, ratio: () => number,
 *   project: (to: CanvasRenderingContext2D, what: CanvasImageSource, part?: Box) => void }} options
 * `ratio`: device pixels of a CSS pixel; `project` draws a part of the picture where it lies on the stage */
export function overlay({ doc, view, ratio, project }) {
  // What is painted: all of it, and the little that is drawn now.
  const [whole, piece, shape, rim] = [blank(), blank(), blank(), blank()];
  const all = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
  /** @type {Box | null} not yet in `whole` */
  let stale = all;
  let halved = -1; // how often, in `whole`
  let tint = "#ff3d81";
  let opacity = 0.6;
  /** @type {Shown} */
  let shown = "sent";
  /** @type {CanvasPattern | null} */
  let hatch = null;
  /** @type {CanvasPattern | null} */
  let ants = null;

  /** A part of the mask as white pixels. @param {Box} box on the grid, or to the edge @param {number} halvings */
  const imageOf = ({ x0, y0, x1, y1 }, halvings) => {
    const cell = 1 << halvings;
    const wide = x1 - x0;
    const image = new ImageData(Math.ceil(wide / cell), Math.ceil((y1 - y0) / cell));
    const pixels = new Uint32Array(image.data.buffer);
    const value = shown === "sent" ? HARD : SOFT;
    const { data, width } = doc;
    const sums = new Uint32Array(image.width);
    for (let top = y0, to = 0; top < y1; top += cell, to += image.width) {
      const rows = Math.min(cell, y1 - top);
      sums.fill(0);
      for (let y = top; y < top + rows; y++)
        for (let x = 0, row = y * width + x0; x < wide; x++) sums[x >> halvings] += value[data[row + x]];
      // Whole cells by a shift: a division of each takes as long as all the rest.
      const full = rows === cell ? wide >> halvings : 0;
      const half = (cell * cell) >> 1;
      for (let at = 0; at < full; at++)
        pixels[to + at] = (((sums[at] + half) >> (2 * halvings)) << 24) | WHITE;
      for (let at = full; at < image.width; at++)
        pixels[to + at] = (Math.round(sums[at] / (Math.min(cell, wide - at * cell) * rows)) << 24) | WHITE;
    }
    return image;
  };
  /** Bring a part of the mask into a canvas. @param {CanvasRenderingContext2D} into @param {Box} part on the grid
   * @param {number} halvings @param {Box} within what of the picture the canvas has */
  const put = (into, part, halvings, within) =>
    into.putImageData(
      imageOf(part, halvings),
      (part.x0 - within.x0) >> halvings,
      (part.y0 - within.y0) >> halvings,
    );

  /** The shape of the mask; a little of it is drawn from a small canvas.
   * @param {CanvasRenderingContext2D} to @param {Place} place */
  const projectShape = (to, { left, top, width, height }) => {
    const scale = view.scale * ratio();
    const halvings = Math.max(0, Math.min(HALVINGS, Math.floor(-Math.log2(scale))));
    const from = (/** @type {number} */ at, /** @type {number} */ off) => (at - off * ratio()) / scale;
    const part = onGrid({
      x0: from(left, view.x) - GRID,
      y0: from(top, view.y) - GRID,
      x1: from(left + width, view.x) + GRID,
      y1: from(top + height, view.y) + GRID,
    });
    const little = (part.x1 - part.x0) * (part.y1 - part.y0) * 2 <= doc.width * doc.height;
    const [canvas, box] = little ? [piece, part] : [whole, all];
    const wide = Math.ceil((box.x1 - box.x0) / 2 ** halvings);
    const high = Math.ceil((box.y1 - box.y0) / 2 ** halvings);
    if (little || halved !== halvings) sized(canvas, wide, high);
    if (little) put(piece, part, halvings, part);
    else {
      if (halved !== halvings) stale = all;
      if (stale) put(whole, onGrid(stale), halvings, all);
      stale = null;
      halved = halvings;
    }
    // The last pixel of a canvas may stand for less of the picture than the others.
    const [x1, y1] = [box.x0 + wide * 2 ** halvings, box.y0 + high * 2 ** halvings];
    return project(to, canvas.canvas, { ...box, x1, y1 });
  };
  /** The smallest box on the grid around another, cut to the picture. @param {Box} box @returns {Box} */
  const onGrid = ({ x0, y0, x1, y1 }) =>
    doc.clip(
      Math.floor(x0 / GRID) * GRID,
      Math.floor(y0 / GRID) * GRID,
      Math.ceil(x1 / GRID) * GRID,
      Math.ceil(y1 / GRID) * GRID,
    );

  return {
    /** The mask has other pixels there. @param {Box} box */
    changed(box) {
      stale = around(stale, box);
    },
    /** Draw it anew. @param {CanvasRenderingContext2D} to @param {Place} place */
    draw(to, { left, top, width, height }) {
      const sent = shown === "sent";
      // The outline looks one step further than what is drawn: its neighbours make it.
      const step = Math.max(1, ratio());
      const rest = sent ? Math.ceil(step) : 0;
      const more = { left: left - rest, top: top - rest, width: width + 2 * rest, height: height + 2 * rest };
      for (const one of sent ? [shape, rim] : [shape]) {
        sized(one, more.width, more.height);
        one.setTransform(1, 0, 0, 1, -more.left, -more.top); // the stage's own places, stripes included
      }
      const fill = (/** @type {CanvasRenderingContext2D} */ one, /** @type {any} */ paint) => {
        one.globalCompositeOperation = "source-in";
        one.fillStyle = paint;
        one.fillRect(more.left, more.top, more.width, more.height);
      };
      projectShape(shape, more);
      if (sent) {
        // The outline: the shape a little larger, without the shape; two colours, so that it shows on every picture.
        for (const [x, y] of [
          [step, 0],
          [-step, 0],
          [0, step],
          [0, -step],
        ])
          rim.drawImage(shape.canvas, more.left + x, more.top + y);
        rim.globalCompositeOperation = "destination-out";
        rim.drawImage(shape.canvas, more.left, more.top);
        ants ??= pattern(rim, 6 * ratio(), "#fff", "#101218");
        fill(rim, ants ?? "#fff");
        hatch ??= pattern(shape, STRIPE * 2 * ratio(), tint, `color-mix(in srgb, ${tint} 62%, transparent)`);
      }
      // Tinted once, whatever lies under it: strokes that overlap do not darken.
      fill(shape, sent ? (hatch ?? tint) : tint);
      to.clearRect(left, top, width, height);
      const lay = (/** @type {CanvasRenderingContext2D} */ one) =>
        to.drawImage(one.canvas, rest, rest, width, height, left, top, width, height);
      to.globalAlpha = opacity;
      lay(shape);
      to.globalAlpha = 1;
      if (sent) lay(rim);
    },
    /** The screen has other pixels: the stripes are made anew. */
    rescaled() {
      hatch = ants = null;
    },
    /** @param {{ shown?: Shown, opacity?: number, tint?: string }} look */
    look(look) {
      if (look.shown && look.shown !== shown) {
        shown = look.shown;
        stale = all;
      }
      opacity = look.opacity ?? opacity;
      if (look.tint) {
        tint = look.tint;
        hatch = null;
      }
    },
  };
}

/** The context of a canvas. @param {HTMLCanvasElement} canvas */
export function context(canvas) {
  return /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
}

const blank = () => context(document.createElement("canvas"));

/** Give a canvas another size; it is empty then, and as new. @param {CanvasRenderingContext2D} one
 * @param {number} width @param {number} height */
function sized({ canvas }, width, height) {
  canvas.width = width;
  canvas.height = height;
}

/** Diagonal stripes. @param {CanvasRenderingContext2D} to @param {number} wide device pixels of both
 * @param {string} one @param {string} other */
function pattern(to, wide, one, other) {
  const size = Math.max(4, Math.round(wide));
  const tile = document.createElement("canvas");
  tile.width = tile.height = size;
  const paint = context(tile);
  paint.globalCompositeOperation = "copy";
  // Pixel by pixel, so that the stripes meet where the tiles do.
  const image = new ImageData(size, size);
  const colours = [one, other].map((colour) => {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return paint.getImageData(0, 0, 1, 1).data;
  });
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      image.data.set(colours[(x + y) % size < size / 2 ? 0 : 1], (y * size + x) * 4);
  paint.putImageData(image, 0, 0);
  return to.createPattern(tile, "repeat");
}

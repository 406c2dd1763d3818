// The mask as it is seen over its picture: tinted and hatched, with an outline. What changed is made in canvases of its
// own size: a browser copies all of a canvas that was drawn on before it draws any part of it elsewhere.
import { around } from "./document.js";

/** @typedef {import("./document.js").Box} Box */
/** @typedef {import("./stage.js").Shown} Shown */
/** @typedef {{ left: number, top: number, width: number, height: number }} Place in device pixels of the stage */

const STRIPE = 5; // CSS pixels of the hatch
const GRID = 32; // pixels of the picture: a multiple of what five halvings make one of
const HALF = 128; // the first grey that is sent as white
const WHITE = 0xffffff; // red, green and blue; the mask is the alpha over them

/** @param {{ doc: import("./document.js").MaskDocument, view: import("./viewport.js").Viewport, ratio: () => number,
 *   project: (to: CanvasRenderingContext2D, what: CanvasImageSource, part?: Box) => void }} options
 * `ratio`: device pixels of a CSS pixel; `project` draws a part of the picture where it lies on the stage */
export function overlay({ doc, view, ratio, project }) {
  // What is painted, in the picture's own pixels: all of it, and the little that is drawn now.
  const whole = blank(doc.width, doc.height);
  const piece = blank(1, 1);
  const shape = blank(1, 1);
  const rim = blank(1, 1);
  /** @type {Box | null} not yet in `whole` */
  let stale = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
  let tint = "#ff3d81";
  let opacity = 0.6;
  /** @type {Shown} */
  let shown = "sent";
  const soft = Uint32Array.from({ length: 256 }, (_, grey) => (grey << 24) | WHITE);
  const hard = Uint32Array.from({ length: 256 }, (_, grey) => ((grey < HALF ? 0 : 255) << 24) | WHITE);
  /** @type {CanvasPattern | null} */
  let hatch = null;
  /** @type {CanvasPattern | null} */
  let ants = null;

  /** A part of the mask as white pixels. @param {Box} box */
  const imageOf = ({ x0, y0, x1, y1 }) => {
    const wide = x1 - x0;
    const image = new ImageData(wide, y1 - y0);
    const pixels = new Uint32Array(image.data.buffer);
    const white = shown === "sent" ? hard : soft;
    const { data, width } = doc;
    for (let y = y0, to = 0; y < y1; y++)
      for (let at = y * width + x0, end = at + wide; at < end; ) pixels[to++] = white[data[at++]];
    return image;
  };

  /** The shape of the mask. A browser halves all of a canvas to make it smaller; so a little is drawn from a small one.
   * On a grid: every piece is halved alike. @param {CanvasRenderingContext2D} to @param {Place} place */
  const projectShape = (to, { left, top, width, height }) => {
    const scale = view.scale * ratio();
    const from = (/** @type {number} */ at, /** @type {number} */ off) =>
      Math.max(0, (Math.floor((at - off * ratio()) / scale / GRID) - 1) * GRID);
    const part = {
      x0: from(left, view.x),
      y0: from(top, view.y),
      x1: Math.min(doc.width, from(left + width, view.x) + 3 * GRID),
      y1: Math.min(doc.height, from(top + height, view.y) + 3 * GRID),
    };
    const [wide, high] = [part.x1 - part.x0, part.y1 - part.y0];
    if (wide * high * 2 > doc.width * doc.height) {
      if (stale) whole.putImageData(imageOf(stale), stale.x0, stale.y0);
      stale = null;
      return project(to, whole.canvas);
    }
    sized(piece, wide, high);
    piece.putImageData(imageOf(part), 0, 0);
    return project(to, piece.canvas, part);
  };

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
      const all = { left: left - rest, top: top - rest, width: width + 2 * rest, height: height + 2 * rest };
      for (const one of [shape, rim]) {
        sized(one, all.width, all.height);
        one.setTransform(1, 0, 0, 1, -all.left, -all.top); // the stage's own places, stripes included
      }
      const fill = (/** @type {CanvasRenderingContext2D} */ one, /** @type {any} */ paint) => {
        one.globalCompositeOperation = "source-in";
        one.fillStyle = paint;
        one.fillRect(all.left, all.top, all.width, all.height);
      };
      projectShape(shape, all);
      if (sent) {
        // The outline: the shape a little larger, without the shape; two colours, so that it shows on every picture.
        for (const [x, y] of [
          [step, 0],
          [-step, 0],
          [0, step],
          [0, -step],
        ])
          rim.drawImage(shape.canvas, all.left + x, all.top + y);
        rim.globalCompositeOperation = "destination-out";
        rim.drawImage(shape.canvas, all.left, all.top);
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
        stale = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
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

/** @param {number} width @param {number} height */
function blank(width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return context(canvas);
}

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
  paint.fillStyle = one;
  paint.fillRect(0, 0, size, size);
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

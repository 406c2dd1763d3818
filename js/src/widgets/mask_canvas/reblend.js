// A result laid over its source through the mask, as fast as a slider moves. The kernel does the same exactly; here the
// edge is taken by its distance instead of being blurred anew, which looks the same and is done in milliseconds.
import { edgeDistance } from "./distance.js";

const STEPS = 8; // of a pixel of distance
const REACH = 1024; // pixels of the picture on either side that are told apart
const SIZE = 2 * REACH * STEPS + 1;

/** How much of the result shows at a distance from the edge: three boxes in a row, as Pillow blurs.
 * @param {number} distance pixels, positive inside @param {number} feather */
export function weightAt(distance, feather) {
  if (feather <= 0) return distance > 0 ? 255 : 0;
  const u = Math.max(0, Math.min(3, ((distance * 3) / feather + 3) / 2));
  const share =
    u <= 1 ? u ** 3 / 6 : u <= 2 ? (-2 * u ** 3 + 9 * u ** 2 - 9 * u + 3) / 6 : 1 - (3 - u) ** 3 / 6;
  const value = Math.round(share * 255);
  return distance > 0 ? Math.max(128, value) : Math.min(127, value);
}

/** @param {{ width: number, height: number, source: Uint8ClampedArray, result: Uint8ClampedArray, mask: Uint8Array,
 *   scale: number }} options source and result as RGBA, the mask as grey, all of this size; `scale`: pixels of the
 * picture for one of these */
export function reblender({ width, height, source, result, mask, scale }) {
  const places = new Uint16Array(width * height);
  const far = edgeDistance(mask, width, height);
  const middle = REACH * STEPS;
  for (let at = 0; at < places.length; at++) {
    const step = Math.round(far[at] * scale * STEPS) + middle;
    places[at] = step < 0 ? 0 : step >= SIZE ? SIZE - 1 : step;
  }
  const table = new Uint8Array(SIZE);
  const out = new ImageData(width, height);
  const to = new Uint32Array(out.data.buffer);
  const from = new Uint32Array(source.buffer, source.byteOffset, width * height);
  const over = new Uint32Array(result.buffer, result.byteOffset, width * height);
  const { data } = out;
  // What is masked lies in this box; further away than the edge reaches, everything is the source's.
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++)
      if (mask[at]) {
        if (x < left) left = x;
        if (x >= right) right = x + 1;
        if (y < top) top = y;
        bottom = y + 1;
      }
  // What the last blend has made of the result; all of it before the first one.
  let made = { x0: 0, y0: 0, x1: width, y1: height };
  let soft = false;
  for (let at = 0; at < mask.length && !soft; at++) soft = mask[at] !== 0 && mask[at] !== 255;

  return {
    out,
    /** Blends into `out`; answers where its pixels may be others than before.
     * @param {{ feather: number, grow: number, opacity: number, back?: Uint8Array | null, divider?: number }} how
     * `back`: where the source is painted back; `divider` 0–1: left of it the source is shown */
    blend({ feather, grow, opacity, back = null, divider = 0 }) {
      for (let step = 0; step < SIZE; step++)
        table[step] = Math.round(weightAt((step - middle) / STEPS + grow, feather) * 1);
      const own = soft && !grow && !feather; // the mask's own soft edge
      const strength = Math.round(opacity * 256);
      const reach = Math.ceil((Math.max(0, grow) + feather) / scale) + 2;
      const edge = Math.max(0, left - reach, Math.round(divider * width));
      const end = Math.max(edge, Math.min(width, right + reach));
      const first = Math.max(0, top - reach);
      const box = { x0: edge, y0: first, x1: end, y1: Math.max(first, Math.min(height, bottom + reach)) };
      const was = made;
      made = box;
      for (let y = was.y0; y < was.y1; y++) {
        const row = y * width;
        to.set(from.subarray(row + was.x0, row + was.x1), row + was.x0);
      }
      for (let y = box.y0; y < box.y1; y++) {
        for (let at = y * width + edge, stop = y * width + end; at < stop; at++) {
          let weight = own ? mask[at] : table[places[at]];
          if (back) {
            const left = 255 - back[at];
            if (left < weight) weight = left;
          }
          if (weight === 0) to[at] = from[at];
          else if (weight === 255 && strength === 256) to[at] = over[at];
          else {
            const share = weight * strength; // of 255 × 256
            for (let channel = at * 4, end4 = channel + 4; channel < end4; channel++)
              data[channel] = source[channel] + ((result[channel] - source[channel]) * share) / 65_280;
          }
        }
      }
      return {
        x0: Math.min(was.x0, box.x0),
        y0: Math.min(was.y0, box.y0),
        x1: Math.max(was.x1, box.x1),
        y1: Math.max(was.y1, box.y1),
      };
    },
  };
}

/** A grey picture made smaller: the mean of what falls on each pixel would be soft; the middle one stays hard.
 * @param {Uint8Array} grey @param {number} width @param {number} height @param {number} wide @param {number} high */
export function sampled(grey, width, height, wide, high) {
  if (wide === width && high === height) return grey;
  const out = new Uint8Array(wide * high);
  const columns = Int32Array.from({ length: wide }, (_, x) => Math.floor(((x + 0.5) * width) / wide));
  for (let y = 0; y < high; y++) {
    const row = Math.floor(((y + 0.5) * height) / high) * width;
    for (let x = 0; x < wide; x++) out[y * wide + x] = grey[row + columns[x]];
  }
  return out;
}

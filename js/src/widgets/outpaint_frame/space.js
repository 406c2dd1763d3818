// The arithmetic of frames; recraft_nb/widgets/outpaint_frame/space.py is the same in Python.

/** @typedef {[number, number]} Size width and height in pixels
 * @typedef {[number, number, number, number]} Frame left, top, right, bottom from the picture's top-left corner
 * @typedef {{ left: number, top: number, width: number, height: number, whole: Size }} Placed
 * @typedef {{ x: -1 | 0 | 1, y: -1 | 0 | 1 }} Handle which edges move: -1 is left or top
 * @typedef {{ aspect: string, width: number, height: number }} Aspect */

export const LARGEST = 4096; // pixels of a result's side

/** Halves go to the even neighbour, as in Python. @param {number} number */
export function round(number) {
  const floor = Math.floor(number);
  if (number - floor !== 0.5) return Math.round(number);
  return floor % 2 ? floor + 1 : floor;
}

/** @param {number} value @param {number} least @param {number} most */
export const clamp = (value, least, most) => Math.max(least, Math.min(most, value));

/** Pixels to add on the left, at the top, on the right, at the bottom. @param {Size} size @param {Frame} frame
 * @returns {Frame} */
export const margins = ([width, height], [left, top, right, bottom]) => [
  0 - left,
  0 - top,
  right - width,
  bottom - height,
];

/** @param {Size} size @param {Frame} added @returns {Frame} */
export const framed = ([width, height], [left, top, right, bottom]) => [
  0 - left,
  0 - top,
  width + right,
  height + bottom,
];

/** The most that each side can have while the others stay. @param {Size} size @param {Frame} added @returns {Frame} */
export function rooms([width, height], [left, top, right, bottom]) {
  const room = (/** @type {number} */ length, /** @type {number} */ other) =>
    Math.max(0, LARGEST - length - other);
  return [room(width, right), room(height, bottom), room(width, left), room(height, top)];
}

/** Where the service puts the source, in pixels of the result.
 * @param {Size} size @param {Frame} frame @param {Size | null} target @param {number} zoom per cent
 * @returns {Placed} */
export function placed([width, height], frame, target, zoom) {
  const share = 1 - zoom / 100;
  let inner = [Math.max(1, round(width * share)), Math.max(1, round(height * share))];
  if (target) {
    const fit = Math.min(1, target[0] / inner[0], target[1] / inner[1]);
    inner = inner.map((side) => Math.max(1, round(side * fit)));
    return {
      left: Math.floor((target[0] - inner[0]) / 2),
      top: Math.floor((target[1] - inner[1]) / 2),
      width: inner[0],
      height: inner[1],
      whole: target,
    };
  }
  const [left, top, right, bottom] = margins([width, height], frame);
  return {
    left: left + Math.floor((width - inner[0]) / 2),
    top: top + Math.floor((height - inner[1]) / 2),
    width: inner[0],
    height: inner[1],
    whole: [width + left + right, height + top + bottom],
  };
}

/** A target size as a frame around the source at its own scale, within what is allowed.
 * @param {Size} size @param {Size} target @returns {Frame} */
export function frameOfSize(size, target) {
  const lies = placed(size, framed(size, [0, 0, 0, 0]), target, 0);
  const scale = size[0] / lies.width;
  const left = round(lies.left * scale);
  const top = round(lies.top * scale);
  const right = Math.max(0, round(target[0] * scale) - left - size[0]);
  const bottom = Math.max(0, round(target[1] * scale) - top - size[1]);
  return legal(size, [left, top, right, bottom]);
}

/** Sides made legal: none below zero, no result above the largest. @param {Size} size @param {Frame} added */
export function legal(size, added) {
  const [left, top, right, bottom] = added.map((side) => Math.max(0, Math.round(side)));
  const across = Math.max(0, LARGEST - size[0]);
  const down = Math.max(0, LARGEST - size[1]);
  const less = (/** @type {number} */ one, /** @type {number} */ other, /** @type {number} */ most) => {
    if (one + other <= most) return [one, other];
    const kept = Math.floor((one / (one + other)) * most);
    return [kept, most - kept];
  };
  const [l, r] = less(left, right, across);
  const [t, b] = less(top, bottom, down);
  return framed(size, [l, t, r, b]);
}

/** For each aspect the smallest frame of it around the picture, which lies in the middle.
 * @param {Size} size @param {string} aspect @returns {Frame | null} null where it would be too large */
export function preset([width, height], aspect) {
  const [across, down] = aspect.split(":").map(Number);
  const grows = width * down <= height * across;
  const whole = grows
    ? [Math.max(width, round((height * across) / down)), height]
    : [width, Math.max(height, round((width * down) / across))];
  if (Math.max(...whole) > LARGEST) return null;
  const left = Math.floor((whole[0] - width) / 2);
  const top = Math.floor((whole[1] - height) / 2);
  return [0 - left, 0 - top, whole[0] - left, whole[1] - top];
}

/** The frame after a handle was pulled by some image pixels.
 * @param {{ size: Size, frame: Frame, handle: Handle, dx: number, dy: number, symmetric?: boolean, keep?: boolean }} pull
 * `symmetric`: the edge opposite moves too; `keep`: the proportions stay (corners).
 * @returns {Frame} always legal */
export function pulled({ size, frame, handle, dx, dy, symmetric = false, keep = false }) {
  const [left, top, right, bottom] = margins(size, frame);
  const grown = { x: Math.round(dx * handle.x), y: Math.round(dy * handle.y) };
  if (keep && handle.x && handle.y) {
    const whole = [size[0] + left + right, size[1] + top + bottom];
    if (Math.abs(grown.x) / whole[0] >= Math.abs(grown.y) / whole[1])
      grown.y = Math.round((grown.x * whole[1]) / whole[0]);
    else grown.x = Math.round((grown.y * whole[0]) / whole[1]);
  }
  const [l, r] = axis(size[0], left, right, handle.x, grown.x, symmetric);
  const [t, b] = axis(size[1], top, bottom, handle.y, grown.y, symmetric);
  return framed(size, [l, t, r, b]);
}

/** @param {number} length @param {number} before @param {number} after @param {number} edge @param {number} grown
 * @param {boolean} symmetric */
function axis(length, before, after, edge, grown, symmetric) {
  const room = Math.max(0, LARGEST - length - before - after);
  if (!edge) return [before, after];
  if (symmetric) {
    const step = clamp(grown, -Math.min(before, after), Math.floor(room / 2));
    return [before + step, after + step];
  }
  return edge < 0
    ? [clamp(before + grown, 0, before + room), after]
    : [before, clamp(after + grown, 0, after + room)];
}

/** The picture moved within its frame. @param {Size} size @param {Frame} frame @param {number} dx @param {number} dy
 * @returns {Frame} */
export function moved(size, frame, dx, dy) {
  const [left, top, right, bottom] = margins(size, frame);
  const l = clamp(left + Math.round(dx), 0, left + right);
  const t = clamp(top + Math.round(dy), 0, top + bottom);
  return framed(size, [l, t, left + right - l, top + bottom - t]);
}

/** A frame drawn to what is worth meeting: the picture's edge, the side opposite, an aspect.
 * @param {{ size: Size, frame: Frame, handle: Handle, near: number, aspects: string[] }} options `near` in image pixels
 * @returns {{ frame: Frame, words: string }} */
export function snapped({ size, frame, handle, near, aspects }) {
  const sides = margins(size, frame);
  let words = "";
  const meet = (/** @type {number} */ mine, /** @type {number} */ other) => {
    if (Math.abs(sides[mine]) <= near) sides[mine] = 0;
    else if (sides[other] && Math.abs(sides[mine] - sides[other]) <= near) {
      sides[mine] = sides[other];
      words = "even";
    } else return false;
    return true;
  };
  const metX = handle.x !== 0 && meet(handle.x < 0 ? 0 : 2, handle.x < 0 ? 2 : 0);
  const metY = handle.y !== 0 && meet(handle.y < 0 ? 1 : 3, handle.y < 0 ? 3 : 1);
  if (!metX && handle.x) {
    const whole = [size[0] + sides[0] + sides[2], size[1] + sides[1] + sides[3]];
    for (const aspect of aspects) {
      const [across, down] = aspect.split(":").map(Number);
      const off = round((whole[1] * across) / down) - whole[0];
      const side = handle.x < 0 ? 0 : 2;
      if (Math.abs(off) <= near && sides[side] + off >= 0 && whole[0] + off <= LARGEST) {
        sides[side] += off;
        words = aspect;
        break;
      }
    }
  } else if (!metY && handle.y) {
    const whole = [size[0] + sides[0] + sides[2], size[1] + sides[1] + sides[3]];
    for (const aspect of aspects) {
      const [across, down] = aspect.split(":").map(Number);
      const off = round((whole[0] * down) / across) - whole[1];
      const side = handle.y < 0 ? 1 : 3;
      if (Math.abs(off) <= near && sides[side] + off >= 0 && whole[1] + off <= LARGEST) {
        sides[side] += off;
        words = aspect;
        break;
      }
    }
  }
  return { frame: framed(size, sides), words };
}

/** The aspect that a result has, to the pixel, or "". @param {Size} whole @param {string[]} aspects */
export function aspectOf([width, height], aspects) {
  return (
    aspects.find((aspect) => {
      const [across, down] = aspect.split(":").map(Number);
      return Math.abs(width - (height * across) / down) < 1 || Math.abs(height - (width * down) / across) < 1;
    }) ?? ""
  );
}

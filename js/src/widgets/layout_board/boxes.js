// The arithmetic of boxes: four corners each, relative to the picture.

/** @typedef {[number, number]} Point
 * @typedef {Point[]} Box four corners, in the order in which they were given
 * @typedef {{ x?: number, y?: number }} Guide a line that was met */

export const LEAST = 0.02; // of the picture: a box that is smaller is not found again

const round = (/** @type {number} */ number) => Math.round(number * 1e5) / 1e5;

/** @param {Box} box @returns {Box} */
const rounded = (box) => box.map(([x, y]) => [round(x), round(y)]);

/** @param {Box} box */
export function bounds(box) {
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const right = Math.max(...xs);
  const bottom = Math.max(...ys);
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

/** Whether all edges are level or upright. @param {Box} box */
export function isRect(box) {
  const near = (/** @type {number} */ one, /** @type {number} */ other) => Math.abs(one - other) < 1e-4;
  return box.every(([x, y], place) => {
    const [u, v] = box[(place + 1) % 4];
    return near(x, u) !== near(y, v);
  });
}

/** @param {Box} box @param {number} dx @param {number} dy the middle stays on the picture @returns {Box} */
export function moved(box, dx, dy) {
  const { left, top, right, bottom } = bounds(box);
  const within = (/** @type {number} */ middle, /** @type {number} */ step) =>
    Math.max(-middle, Math.min(1 - middle, step));
  const x = within((left + right) / 2, dx);
  const y = within((top + bottom) / 2, dy);
  return rounded(box.map(([u, v]) => [u + x, v + y]));
}

/** A corner put elsewhere. A rectangle stays one, unless the corner is free.
 * @param {Box} box @param {number} corner @param {Point} to @param {boolean} free @returns {Box} */
export function cornered(box, corner, [x, y], free) {
  const next = box.map((point) => /** @type {Point} */ ([...point]));
  if (free || !isRect(box)) {
    next[corner] = [clampWide(x), clampWide(y)];
    return rounded(next);
  }
  const before = box[corner];
  const fixed = box[(corner + 2) % 4];
  const away = (/** @type {number} */ value, /** @type {number} */ other, /** @type {number} */ was) =>
    was >= other ? Math.max(other + LEAST, value) : Math.min(other - LEAST, value);
  const to = [away(x, fixed[0], before[0]), away(y, fixed[1], before[1])];
  for (const place of [corner, (corner + 1) % 4, (corner + 3) % 4]) {
    if (Math.abs(box[place][0] - before[0]) < 1e-4) next[place][0] = clampWide(to[0]);
    if (Math.abs(box[place][1] - before[1]) < 1e-4) next[place][1] = clampWide(to[1]);
  }
  return rounded(next);
}

/** A corner may lie outside, within reach. @param {number} value */
const clampWide = (value) => Math.max(-0.5, Math.min(1.5, value));

/** Grown at its right and its bottom. @param {Box} box @param {number} dx @param {number} dy @returns {Box} */
export function grown(box, dx, dy) {
  const { left, top, width, height } = bounds(box);
  const across = Math.max(LEAST, width + dx) / Math.max(width, 1e-6);
  const down = Math.max(LEAST, height + dy) / Math.max(height, 1e-6);
  return rounded(box.map(([x, y]) => [left + (x - left) * across, top + (y - top) * down]));
}

/** The rectangle around it, clockwise from the top left. @param {Box} box @returns {Box} */
export function straight(box) {
  const { left, top, right, bottom } = bounds(box);
  return rounded([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);
}

/** @param {Box} box @param {string} how @param {number[]} safe left, top, right, bottom that stay free @returns {Box} */
export function aligned(box, how, [left, top, right, bottom]) {
  const now = bounds(box);
  const by = {
    left: [left - now.left, 0],
    center: [(1 - now.left - now.right) / 2, 0],
    right: [1 - right - now.right, 0],
    top: [0, top - now.top],
    middle: [0, (1 - now.top - now.bottom) / 2],
    bottom: [0, 1 - bottom - now.bottom],
  }[how] ?? [0, 0];
  return rounded(box.map(([x, y]) => [x + by[0], y + by[1]]));
}

/** What is near enough to meet: the picture's edges and middle, the safe margins, the other words.
 * @param {{ box: Box, others: Box[], safe: number[], near: Point, edges?: { x?: number[], y?: number[] } }} options
 * `edges`: which places of the box may meet; all of a box that is moved, those of the corner that is pulled
 * @returns {{ dx: number, dy: number, guides: Guide[] }} */
export function met({ box, others, safe, near, edges }) {
  const mine = bounds(box);
  const lines = { x: [0, 0.5, 1, safe[0], 1 - safe[2]], y: [0, 0.5, 1, safe[1], 1 - safe[3]] };
  for (const other of others) {
    const { left, top, right, bottom } = bounds(other);
    lines.x.push(left, (left + right) / 2, right);
    lines.y.push(top, (top + bottom) / 2, bottom);
  }
  const places = edges ?? {
    x: [mine.left, (mine.left + mine.right) / 2, mine.right],
    y: [mine.top, (mine.top + mine.bottom) / 2, mine.bottom],
  };
  /** @type {Guide[]} */
  const guides = [];
  const nearest = (/** @type {"x" | "y"} */ axis, /** @type {number} */ most) => {
    let best = 0;
    let off = most;
    /** @type {number | null} */
    let line = null;
    for (const place of places[axis] ?? [])
      for (const one of lines[axis])
        if (Math.abs(one - place) < off) {
          off = Math.abs(one - place);
          best = one - place;
          line = one;
        }
    if (line !== null) guides.push({ [axis]: line });
    return best;
  };
  return { dx: nearest("x", near[0]), dy: nearest("y", near[1]), guides };
}

/** Letters that cannot be drawn, each once. @param {string} word @param {string} letters in capitals */
export function refused(word, letters) {
  const bad = [...word].filter((letter) => {
    const upper = letter.toUpperCase();
    return !letters.includes([...upper].length === 1 ? upper : letter);
  });
  return [...new Set(bad)];
}

/** The word without accents and without what still cannot be drawn. @param {string} word @param {string} letters */
export function drawable(word, letters) {
  return [...word]
    .flatMap((letter) => (refused(letter, letters).length ? [...letter.normalize("NFKD")] : [letter]))
    .filter((letter) => !refused(letter, letters).length)
    .join("");
}

/** A place for a new word: under the others, or in the middle. @param {Box[]} others @param {number[]} safe @returns {Box} */
export function freePlace(others, [left, top, right, bottom]) {
  const high = 0.14;
  const lowest = others.length ? Math.max(...others.map((box) => bounds(box).bottom)) + 0.03 : top + 0.04;
  const y = lowest + high <= 1 - bottom ? lowest : 0.5 - high / 2;
  return straight([
    [left + 0.04, y],
    [1 - right - 0.04, y + high],
    [left + 0.04, y + high],
    [1 - right - 0.04, y],
  ]);
}

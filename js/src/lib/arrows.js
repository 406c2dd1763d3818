// The four arrow keys as directions.

const ARROWS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
});

/** Their names for a binding, each with what is held beside it. @param {string[]} held such as "", "Shift+" */
export const arrows = (...held) => held.flatMap((before) => Object.keys(ARROWS).map((key) => before + key));

/** The step that an arrow means: one pixel, ten with Shift. @param {KeyboardEvent} event @returns {[number, number]} */
export function stepOf({ key, shiftKey }) {
  const [x, y] = ARROWS[key];
  const step = shiftKey ? 10 : 1;
  return [x * step, y * step];
}

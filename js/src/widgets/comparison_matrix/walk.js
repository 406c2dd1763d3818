// Where a key leads in a matrix: from picture to picture in a row, and to the same column of another row.

/** @typedef {{ row: number, column: number, index: number }} Place index: the picture in its cell */

export const PAGE = 3; // rows

/** "1.0.2". @param {Place} place */
export const nameOf = ({ row, column, index }) => `${row}.${column}.${index}`;

/** @param {string} name @returns {Place} */
export function placeOf(name) {
  const [row, column, index] = name.split(".").map(Number);
  return { row, column, index };
}

/** The place that a key leads to. @param {string} key as in a Binding @param {Place} from
 * @param {number[][]} stops how many places each cell has, row by row; at least one
 * @returns {Place | undefined} undefined when the key is none of these */
export function moved(key, from, stops) {
  const last = { row: stops.length - 1, column: stops[0].length - 1 };
  const at = (/** @type {number} */ row, /** @type {number} */ column, /** @type {number} */ index) => {
    const there = { row: clamp(row, last.row), column: clamp(column, last.column), index: 0 };
    return { ...there, index: clamp(index, stops[there.row][there.column] - 1) };
  };
  const { row, column, index } = from;
  switch (key) {
    case "ArrowRight":
      if (index + 1 < stops[row][column]) return at(row, column, index + 1);
      return column < last.column ? at(row, column + 1, 0) : from;
    case "ArrowLeft":
      if (index > 0) return at(row, column, index - 1);
      return column > 0 ? at(row, column - 1, Number.MAX_SAFE_INTEGER) : from;
    case "ArrowDown":
      return at(row + 1, column, index);
    case "ArrowUp":
      return at(row - 1, column, index);
    case "PageDown":
      return at(row + PAGE, column, index);
    case "PageUp":
      return at(row - PAGE, column, index);
    case "Home":
      return at(row, 0, 0);
    case "End":
      return at(row, last.column, Number.MAX_SAFE_INTEGER);
    case "Ctrl+Home":
      return at(0, 0, 0);
    case "Ctrl+End":
      return at(last.row, last.column, Number.MAX_SAFE_INTEGER);
    default:
      return undefined;
  }
}

const clamp = (/** @type {number} */ n, /** @type {number} */ most) => Math.max(0, Math.min(most, n));

/** What a column is called while its model is hidden. @param {number} place */
export const letter = (place) => `Model ${place < 26 ? String.fromCharCode(65 + place) : place + 1}`;

// Rows of cells, as many as are on screen, used again and again.
import { h, hasFocus } from "../../lib/dom.js";
import { face } from "../../lib/tiles.js";
import { position } from "../../lib/virtual.js";

const SPARE = 3; // rows that wait for their next use

/** @typedef {{ el: HTMLElement, face: ReturnType<typeof face>, place: number }} Cell */
/** @typedef {{ el: HTMLElement, cells: Cell[] }} Row */

/** @param {{ inner: HTMLElement, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   report: (error: unknown) => unknown, draw: (cell: Cell) => void }} options */
export function rowsOf({ inner, thumbs, report, draw }) {
  /** @type {Map<number, Row>} */
  const rows = new Map();
  /** @type {Row[]} */
  const spare = [];
  let columns = 0;

  /** @returns {Cell} */
  const makeCell = () => {
    const picture = face({ thumbs, report, changed: () => draw(cell) });
    const el = h("div", { class: "rnb-cell rnb-tile", role: "gridcell", tabindex: -1 }, picture.parts);
    const cell = { el, face: picture, place: -1 };
    return cell;
  };
  const leave = (/** @type {number} */ number, /** @type {Row} */ row) => {
    for (const cell of row.cells) cell.face.leave();
    row.el.remove();
    rows.delete(number);
    if (spare.length < SPARE) spare.push(row);
  };
  const enter = (/** @type {number} */ number) => {
    const row = spare.pop() ?? { el: h("div", { class: "rnb-cells", role: "row" }), cells: [] };
    // Read in the order of the places, whichever way the grid was scrolled.
    const next = Math.min(...[...rows.keys()].filter((one) => one > number));
    rows.set(number, row);
    inner.insertBefore(row.el, rows.get(next)?.el ?? null);
    return row;
  };

  return {
    /** @param {ReturnType<typeof import("../../lib/virtual.js").layout>} cut
     * @param {{ start: number, stop: number }} seen @param {number} total */
    show(cut, seen, total) {
      if (columns !== cut.columns) {
        columns = cut.columns;
        for (const [number, row] of rows) leave(number, row);
        spare.length = 0;
      }
      const first = Math.floor(seen.start / columns);
      const last = Math.ceil(seen.stop / columns);
      for (const [number, row] of rows) {
        if (number >= first && number < last) continue;
        // The row with the focus stays, so that keys go on from it.
        if (number < cut.rows && hasFocus(row.el)) continue;
        leave(number, row);
      }
      for (let number = first; number < last; number++) {
        const row = rows.get(number) ?? enter(number);
        const many = Math.min(columns, total - number * columns);
        while (row.cells.length > many) {
          const gone = row.cells.pop();
          gone?.face.leave();
          gone?.el.remove();
        }
        while (row.cells.length < many) {
          const cell = makeCell();
          row.cells.push(cell);
          row.el.append(cell.el);
        }
        row.el.style.transform = `translateY(${position(cut, number * columns).top}px)`;
        row.el.setAttribute("aria-rowindex", String(number + 1));
        for (const [index, cell] of row.cells.entries()) {
          cell.place = number * columns + index;
          cell.el.dataset.place = String(cell.place);
          cell.el.setAttribute("aria-colindex", String(index + 1));
          draw(cell);
        }
      }
    },
    /** The cell of a place, when it is on the page. @param {number} place */
    at: (place) => rows.get(Math.floor(place / columns))?.cells[place % columns],
  };
}

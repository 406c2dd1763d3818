// The matrix: heads that stay in sight, cells in rows, and the place that the keys are on.
import { fill, focusable, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { matrixCell } from "./cell.js";
import { letter, moved, placeOf } from "./walk.js";

/** @typedef {import("../../lib/generated").MatrixFrame} MatrixFrame
 * @typedef {import("../../lib/generated").MatrixCell} MatrixCell
 * @typedef {import("./walk.js").Place} Place */

/** @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   frame: MatrixFrame, picked: (name: string) => boolean, acts: { open: (name: string) => unknown,
 *   press: (name: string, event: MouseEvent) => unknown, row: (row: number) => unknown, column: (column: number) => unknown,
 *   compareRow: (row: number) => unknown, again: (row: number, column: number) => unknown } }} options */
export function matrixTable({ view, thumbs, frame, picked, acts }) {
  const { report } = view;
  /** @type {Place} */
  let current = { row: 0, column: 0, index: 0 };
  const heads = frame.columns.map((_, column) => {
    const name = h("b", {});
    const service = h("span", { class: "rnb-small" });
    const pick = h(
      "button",
      { class: "rnb-button rnb-quiet rnb-head-press", tabindex: -1, onclick: () => acts.column(column) },
      name,
      service,
    );
    return { el: h("div", { role: "columnheader", class: "rnb-matrix-head" }, pick), name, service, pick };
  });
  const corner = h("div", { role: "columnheader", class: "rnb-matrix-corner rnb-small" }, "Prompt");
  const cells = frame.rows.map((_, row) =>
    frame.columns.map((__, column) =>
      matrixCell({
        row,
        column,
        thumbs,
        report,
        open: acts.open,
        again: () => acts.again(row, column),
      }),
    ),
  );
  const rows = frame.rows.map((prompt, row) => {
    const pick = h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-head-press",
        tabindex: -1,
        title: "Select the row (Shift+Space)",
        onclick: () => acts.row(row),
      },
      h("span", { class: "rnb-prompt-words", title: prompt }, prompt),
    );
    const compare = h(
      "button",
      {
        class: "rnb-button rnb-row-compare",
        tabindex: -1,
        "aria-label": `Compare the row: ${prompt}`,
        title: "Compare the row (R)",
        onclick: () => acts.compareRow(row),
      },
      "Compare",
    );
    const head = h("div", { role: "rowheader", class: "rnb-matrix-side" }, pick, compare);
    return {
      compare,
      el: h(
        "div",
        { role: "row", class: "rnb-matrix-row" },
        head,
        cells[row].map(({ el }) => el),
      ),
    };
  });
  const el = h(
    "div",
    {
      class: "rnb-matrix",
      role: "grid",
      "aria-label": `${counted(frame.rows.length, "prompt")} at ${counted(frame.columns.length, "model")}`,
      "aria-multiselectable": "true",
      "aria-rowcount": String(frame.rows.length + 1),
      "aria-colcount": String(frame.columns.length + 1),
      style: { "--columns": frame.columns.length },
    },
    h(
      "div",
      { role: "row", class: "rnb-matrix-row rnb-matrix-heads" },
      corner,
      heads.map((one) => one.el),
    ),
    rows.map((one) => one.el),
  );

  const stopAt = ({ row, column, index } = current) => {
    const { stops } = cells[row][column];
    return stops[Math.min(index, stops.length - 1)];
  };
  const rove = () => {
    const before = el.querySelectorAll("[tabindex='0']:is(.rnb-slot-press, .rnb-matrix-cell)");
    for (const one of before) one.setAttribute("tabindex", "-1");
    stopAt().tabIndex = 0;
  };
  const focusPlace = (/** @type {Place} */ place) => {
    current = place;
    rove();
    const stop = focusable(stopAt());
    stop.focus({ preventScroll: true });
    (stop.closest(".rnb-matrix-cell") ?? stop).scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  // However a place got the focus, keys go on from it.
  listen(el, "focusin", (event) => {
    const cell = event.target.closest(".rnb-matrix-cell");
    if (!cell) return;
    const { row, column } = cell.dataset;
    const stop = event.target.closest(".rnb-slot")?.querySelector(".rnb-slot-press");
    const index = Math.max(0, cells[row][column].stops.indexOf(stop));
    current = { row: Number(row), column: Number(column), index };
    rove();
  });
  listen(el, "click", (event) => {
    const press = event.target.closest(".rnb-slot-press");
    return press && acts.press(press.dataset.name, event);
  });
  listen(el, "dblclick", (event) => {
    const press = event.target.closest(".rnb-slot-press");
    return press && acts.open(press.dataset.name);
  });

  return {
    el,
    cells,
    focusPlace,
    /** @param {string} key as in a Binding */
    move(key) {
      const stops = cells.map((row) => row.map((cell) => cell.stops.length));
      const next = moved(key, current, stops);
      if (next) focusPlace(next);
    },
    /** Where the keys are. */
    get at() {
      return current;
    },
    /** The picture that the keys are on, or "". */
    get name() {
      return stopAt().dataset.name ?? "";
    },
    /** Whether the keys are on a place, and not on a button in it. */
    get here() {
      return focusIn(el) === stopAt();
    },
    /** Names of the pictures of a row, or of all. @param {number} [row] @param {number} [column] */
    names(row, column) {
      return cells
        .flatMap((one, at) => (row === undefined || row === at ? one : []))
        .filter((_, at) => column === undefined || at % frame.columns.length === column)
        .flatMap((cell) => cell.pictures.map(([name]) => name));
    },
    /** @param {string} name */
    tile(name) {
      const { row, column } = placeOf(name);
      return cells[row]?.[column]?.pictures.find(([one]) => one === name)?.[1];
    },
    /** Everything anew. @param {boolean} labels */
    draw(labels) {
      // A cell that had the focus may have its pictures now.
      const held = hasFocus(el) && focusIn(el)?.matches(".rnb-matrix-cell");
      for (const [column, head] of heads.entries()) {
        const { name, service } = frame.columns[column];
        head.name.textContent = labels ? name : letter(column);
        fill(head.service, labels && service);
        head.service.hidden = !labels || !service;
        head.pick.title = "Select the column (Ctrl+Space)";
      }
      for (const row of cells) for (const cell of row) cell.draw({ frame, labels, picked });
      for (const [row, one] of rows.entries())
        one.compare.hidden = cells[row].flatMap((cell) => cell.pictures).length < 2;
      rove();
      if (held && focusIn(el) !== stopAt()) stopAt().focus({ preventScroll: true });
    },
    /** Every second: the time of what is on its way. @returns {boolean} whether anything is */
    tick: () =>
      cells
        .flat()
        .map((cell) => cell.tick())
        .some(Boolean),
  };
}

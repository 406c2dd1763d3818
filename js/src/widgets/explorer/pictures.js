// The pictures of one set, in rows of cells: one is chosen, any can be pinned.
import { fill, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { sized } from "../../lib/sized.js";
import { alternative, face } from "../../lib/tiles.js";
import { moved } from "../../lib/virtual.js";

/** @typedef {import("../../lib/generated").Tile} Tile
 * @typedef {{ tiles: [number, Tile | null][], at: number, waiting: string, shape: { width: number, height: number },
 *   pinned: (id: string) => boolean, branches: (place: number) => number }} Seen */

const NARROWEST = 132; // px of a cell
const GAP = 8;
const MOST = 4; // cells side by side

/** @param {{ thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>, report: (error: unknown) => unknown,
 *   signal: AbortSignal, seen: () => Seen, choose: (at: number) => unknown, open: (at: number) => unknown,
 *   pin: (at: number) => unknown }} options */
export function setPictures({ thumbs, report, signal, seen, choose, open, pin }) {
  const el = h("div", {
    class: "rnb-set",
    role: "grid",
    "aria-label": "Pictures of this set",
    "aria-multiselectable": "true",
  });
  /** @type {ReturnType<typeof cell>[]} */
  const cells = [];
  let columns = 0;
  let arranging = false;

  const cell = () => {
    const mine = { place: 0 };
    const picture = face({ thumbs, report });
    const act = (
      /** @type {any} */ name,
      /** @type {string} */ label,
      /** @type {(at: number) => unknown} */ run,
    ) =>
      h(
        "button",
        {
          class: "rnb-tile-act",
          tabindex: -1,
          "aria-label": label,
          title: label,
          onclick: () => run(mine.place),
        },
        icon(name),
      );
    const pinner = act("pin", "Pin (Space)", pin);
    const opener = act("zoom", "Open large (O)", open);
    const count = h("span", {
      class: "rnb-pill rnb-over rnb-set-branches rnb-number",
      "aria-hidden": "true",
    });
    const node = h(
      "div",
      { class: "rnb-tile rnb-checker rnb-cell", role: "gridcell", tabindex: -1 },
      picture.parts,
      count,
      h("div", { class: "rnb-tile-acts rnb-no-print" }, opener, pinner),
    );
    return { el: node, face: picture, pinner, opener, count, mine };
  };

  const draw = () => {
    const { tiles, at, waiting, shape, pinned, branches } = seen();
    const had = hasFocus(el);
    while (cells.length > tiles.length) {
      const gone = cells.pop();
      gone?.face.leave();
      gone?.el.remove();
    }
    el.style.setProperty("--shape", `${shape.width} / ${shape.height}`);
    for (const [index, [place, tile]] of tiles.entries()) {
      cells[index] ??= cell();
      const { el: one, face: picture, pinner, opener, count, mine } = cells[index];
      mine.place = place;
      one.dataset.place = String(place);
      const held = !!tile && pinned(tile.id);
      const grown = branches(place);
      picture.set(tile, { waiting });
      one.classList.toggle("rnb-wait", !tile);
      one.classList.toggle("rnb-chosen", place === at && !!tile);
      one.setAttribute("aria-selected", String(held));
      if (place === at) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
      one.setAttribute(
        "aria-label",
        [
          tile ? alternative(tile, place) : "Picture on its way",
          tile?.local && "local engine",
          held && "pinned",
          grown && counted(grown, "branch", "branches"),
          picture.said,
        ]
          .filter(Boolean)
          .join(", "),
      );
      one.tabIndex = place === at ? 0 : -1;
      pinner.hidden = opener.hidden = !tile;
      pinner.setAttribute("aria-pressed", String(held));
      pinner.setAttribute("aria-label", held ? "Take the pin away" : "Pin");
      count.hidden = !grown;
      count.textContent = counted(grown, "branch", "branches");
    }
    arrange();
    // The focus is on the chosen picture, also when that is another now.
    const active = focusIn(el);
    if (had && (!el.contains(active) || (active?.matches(".rnb-cell") && active !== cells[indexOf(at)]?.el)))
      focus(at);
  };

  /** Cells into rows; only when that changes something. */
  const arrange = () => {
    const width = el.clientWidth;
    if (!width && cells.length) return;
    const fitting = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
    const most = Math.min(fitting, MOST);
    // Rows of the same length where that can be: four in rows of three would leave one alone.
    const across = Math.max(1, Math.min(most, Math.ceil(cells.length / Math.ceil(cells.length / most)) || 1));
    const wide = cells.length < MOST ? Math.min(most, Math.max(across, 3)) : across;
    const rows = [...el.children];
    const wanted = Math.ceil(cells.length / wide);
    if (wide === columns && rows.length === wanted && cells.every(({ el: one }) => one.isConnected)) return;
    columns = wide;
    el.style.setProperty("--columns", String(wide));
    const held = /** @type {HTMLElement | null} */ (focusIn(el));
    const mine = !!held && el.contains(held);
    el.setAttribute("aria-colcount", String(wide));
    el.setAttribute("aria-rowcount", String(wanted));
    fill(
      el,
      Array.from({ length: wanted }, (_, row) =>
        h(
          "div",
          { class: "rnb-set-row", role: "row" },
          cells.slice(row * wide, (row + 1) * wide).map(({ el: one }) => one),
        ),
      ),
    );
    arranging = true; // whoever had the focus has it again; nobody has chosen anything
    if (mine) held?.focus({ preventScroll: true });
    arranging = false;
  };
  sized(el, arrange, signal);

  listen(el, "click", (event) => {
    const one = event.target.closest(".rnb-cell");
    if (!one || event.target.closest("button")) return;
    choose(Number(one.dataset.place));
    one.focus({ preventScroll: true });
  });
  listen(el, "dblclick", (event) => {
    const one = event.target.closest(".rnb-cell");
    if (one && !event.target.closest("button")) open(Number(one.dataset.place));
  });
  listen(el, "focusin", (event) => {
    const one = event.target.closest(".rnb-cell");
    const at = Number(one?.dataset.place);
    if (one && !arranging && at !== seen().at) choose(at);
  });

  const indexOf = (/** @type {number} */ at) => cells.findIndex(({ mine }) => mine.place === at);
  const focus = (/** @type {number} */ at) =>
    (cells[indexOf(at)] ?? cells[0])?.el.focus({ preventScroll: true });

  return {
    el,
    draw,
    focus,
    /** Whether the keys are for a cell, and not for a button in one. */
    get here() {
      return hasFocus(el) && !focusIn(el)?.matches("button");
    },
    /** Where a key leads. @param {string} key */
    next(key) {
      const index = indexOf(seen().at);
      const next = moved(key, { place: index, total: cells.length, columns, page: 2 }) ?? index;
      return cells[next]?.mine.place ?? seen().at;
    },
  };
}

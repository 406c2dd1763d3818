// The sets as a compact tree: where each came from, what it cost, and one stop of the Tab key for all of them.
import { fill, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { short } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { face } from "../../lib/tiles.js";
import { capital, rows } from "./walk.js";

/** @typedef {import("../../lib/generated").Tile} Tile
 * @typedef {{ sets: import("./walk.js").Sets, shown: string, tile: (id: string) => Tile | undefined,
 *   pinned: (id: string) => number, state: (id: string) => "" | "busy" | "failed", cost: (id: string) => string }} Seen */

/** @param {{ thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>, report: (error: unknown) => unknown,
 *   seen: () => Seen, go: (id: string, keep: boolean) => void }} options `go` shows a set; `keep`: the focus stays here */
export function setTree({ thumbs, report, seen, go }) {
  const el = h("div", { class: "rnb-tree", role: "tree", "aria-label": "Sets" });
  /** @type {Map<string, ReturnType<typeof item>>} */
  const items = new Map();
  /** @type {Set<string>} */
  const closed = new Set();
  /** @type {import("./walk.js").Row[]} */
  let list = [];
  let stop = ""; // the item that Tab leads to

  const item = (/** @type {string} */ id) => {
    const picture = face({ thumbs, report });
    const twist = h("span", { class: "rnb-tree-twist", "aria-hidden": "true" }, icon("chevron"));
    const title = h("span", { class: "rnb-tree-title" });
    const cost = h("span", { class: "rnb-tree-cost rnb-small rnb-number" });
    const mark = h("span", { class: "rnb-tree-mark" });
    const node = h(
      "div",
      { class: "rnb-tree-item", role: "treeitem", tabindex: -1, dataset: { set: id } },
      twist,
      h("span", { class: "rnb-tile rnb-tree-thumb", "aria-hidden": "true" }, picture.parts),
      h("span", { class: "rnb-tree-words" }, title, " ", cost),
      mark,
    );
    listen(twist, "click", (event) => {
      event.stopPropagation();
      fold(id, !closed.has(id));
    });
    listen(node, "click", () => go(id, true));
    return { el: node, face: picture, title, cost, mark };
  };
  const fold = (/** @type {string} */ id, /** @type {boolean} */ shut) => {
    if (shut) closed.add(id);
    else closed.delete(id);
    draw();
  };

  const draw = () => {
    const { sets, shown, tile, pinned, state, cost } = seen();
    list = rows(sets, closed);
    const had = hasFocus(el);
    for (const [id, one] of items) {
      if (id in sets) continue;
      one.face.leave();
      one.el.remove();
      items.delete(id);
    }
    if (!list.some(({ id }) => id === stop))
      stop = list.some(({ id }) => id === shown) ? shown : (list[0]?.id ?? "");
    const order = list.map(({ id, set, level, children, open, place, of }) => {
      const one = items.get(id) ?? item(id);
      items.set(id, one);
      const words = capital(set.title || "A picture");
      const pins = pinned(id);
      const now = state(id);
      one.el.style.setProperty("--level", String(Math.min(level, 6) - 1));
      one.el.setAttribute("aria-level", String(level));
      one.el.setAttribute("aria-setsize", String(of));
      one.el.setAttribute("aria-posinset", String(place));
      one.el.setAttribute("aria-selected", String(id === shown));
      if (children) one.el.setAttribute("aria-expanded", String(open));
      else one.el.removeAttribute("aria-expanded");
      one.el.tabIndex = id === stop ? 0 : -1;
      one.title.textContent = short(words, 60);
      one.el.title = words;
      one.cost.textContent = now === "busy" ? "on its way" : now === "failed" ? "failed" : cost(id);
      one.el.classList.toggle("rnb-failed", now === "failed");
      const said = [pins && `${pins} pinned`, set.kind === "stray" && "its source is gone"].filter(Boolean);
      fill(
        one.mark,
        now === "failed" ? icon("alert") : pins ? icon("pin") : null,
        said.length > 0 && h("span", { class: "rnb-hidden" }, ` ${said.join(", ")}`),
      );
      one.face.set(tile(id) ?? null);
      return one.el;
    });
    // Only what stands elsewhere is moved: moving an element takes its focus.
    for (const [at, one] of order.entries())
      if (el.children[at] !== one) el.insertBefore(one, el.children[at] ?? null);
    for (const one of [...el.children].slice(order.length)) one.remove();
    if (had && !hasFocus(el)) items.get(stop)?.el.focus({ preventScroll: true });
  };

  const stopAt = (/** @type {string} */ id) => {
    stop = id;
    for (const [name, { el: one }] of items) one.tabIndex = name === id ? 0 : -1;
  };
  const focus = (/** @type {string | undefined} */ id) => {
    const one = id !== undefined && items.get(id);
    if (!one) return;
    stopAt(id);
    one.el.focus({ preventScroll: true });
    one.el.scrollIntoView?.({ block: "nearest" });
  };
  listen(el, "keydown", (/** @type {KeyboardEvent} */ event) => {
    const at = list.findIndex(({ id }) => items.get(id)?.el === focusIn(el));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id, set, children, open } = list[at];
    const { sets } = seen();
    /** @type {Record<string, () => void>} */
    const acts = {
      ArrowDown: () => focus(list[at + 1]?.id),
      ArrowUp: () => focus(list[at - 1]?.id),
      Home: () => focus(list[0].id),
      End: () => focus(list.at(-1)?.id),
      ArrowRight: () => (children && !open ? fold(id, false) : open && focus(list[at + 1]?.id)),
      ArrowLeft: () => (open ? fold(id, true) : set.source in sets && focus(set.source)),
      Enter: () => go(id, false),
      " ": () => go(id, true),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  listen(el, "focusin", (event) => {
    const id = event.target.closest(".rnb-tree-item")?.dataset.set;
    if (id) stopAt(id);
  });

  return {
    el,
    draw,
    /** The sets from top to bottom. @returns {string[]} */
    get order() {
      return list.map(({ id }) => id);
    },
    /** Open what hides a set. @param {string[]} way its path */
    reveal(way) {
      for (const id of way.slice(0, -1)) closed.delete(id);
      if (!hasFocus(el)) stop = way.at(-1) ?? stop;
      draw();
      items.get(way.at(-1) ?? "")?.el.scrollIntoView?.({ block: "nearest" });
    },
  };
}

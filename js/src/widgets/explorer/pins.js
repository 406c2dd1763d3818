// The pinned pictures of all branches: to compare, to use, to go back to.
import { fill, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { count } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { alternative, face } from "../../lib/tiles.js";

/** @typedef {import("../../lib/generated").Tile} Tile */

/** @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   go: (id: string) => unknown, compare: () => unknown }} options */
export function pinBar({ view, thumbs, go, compare }) {
  const { rpc, store, report, live, signal } = view;
  const title = h("span", { class: "rnb-number" });
  const list = h("div", { class: "rnb-pins-list", role: "list" });
  const comparing = h(
    "button",
    { class: "rnb-button", onclick: () => compare() },
    "Compare ",
    h("kbd", {}, "C"),
  );
  const use = h(
    "button",
    {
      class: "rnb-button",
      title: "Give the pinned pictures to whoever waits for this explorer",
      onclick: async () => {
        await rpc.call("done", {}, { signal });
        live.say("Given to Python");
      },
    },
    icon("check"),
    "Use these",
  );
  const el = h(
    "section",
    { class: "rnb-pins", "aria-label": "Pinned pictures", hidden: true },
    h(
      "div",
      { class: "rnb-row" },
      title,
      h("span", { class: "rnb-space" }),
      comparing,
      !globalThis.RNB_PAGE && use,
    ),
    list,
  );
  /** @type {Map<string, { el: HTMLElement, face: ReturnType<typeof face>, open: HTMLElement }>} */
  const cells = new Map();
  const make = (/** @type {Tile} */ tile) => {
    const picture = face({ thumbs, report });
    const open = h(
      "button",
      { class: "rnb-tile rnb-checker rnb-pin-open", onclick: () => go(tile.id) },
      picture.parts,
    );
    const off = h(
      "button",
      {
        class: "rnb-tile-act rnb-pin-off",
        title: "Take the pin away",
        "aria-label": `Take the pin away: ${alternative(tile)}`,
        onclick: () => rpc.call("unpin", { id: tile.id }, { signal }),
      },
      icon("close"),
    );
    return { el: h("div", { class: "rnb-pin", role: "listitem" }, open, off), face: picture, open };
  };
  store.on(
    "pins",
    (_, { tiles = [] }) => {
      const had = hasFocus(el);
      const order = tiles.map((/** @type {Tile} */ tile, /** @type {number} */ at) => {
        const one = cells.get(tile.id) ?? make(tile);
        cells.set(tile.id, one);
        one.face.set(tile);
        one.open.setAttribute("aria-label", `Go to pinned picture ${at + 1}: ${alternative(tile)}`);
        return one.el;
      });
      const kept = new Set(tiles.map((/** @type {Tile} */ { id }) => id));
      for (const [id, one] of cells) {
        if (kept.has(id)) continue;
        one.face.leave();
        cells.delete(id);
      }
      fill(list, order);
      title.textContent = `${count(tiles.length)} pinned`;
      comparing.setAttribute("aria-disabled", String(tiles.length < 2));
      el.hidden = !tiles.length;
      if (had && !hasFocus(el)) (el.hidden ? view.root : globalThis.RNB_PAGE ? comparing : use).focus();
    },
    signal,
  );
  listen(list, "keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const all = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("button")]);
    const now = all.indexOf(/** @type {any} */ (focusIn(el)));
    if (!step || now < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, now + step))].focus();
  });
  return { el };
}

// The pinned pictures of all branches: to compare, to use, to go back to.
import { focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { count } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { inOrder } from "../../lib/keyed.js";
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
  /** @type {Map<string, ReturnType<typeof make>>} */
  const cells = new Map();
  const make = (/** @type {string} */ id) => {
    const picture = face({ thumbs, report });
    const open = h(
      "button",
      { class: "rnb-tile rnb-checker rnb-pin-open", onclick: () => go(id) },
      picture.parts,
    );
    const off = h(
      "button",
      {
        class: "rnb-tile-act rnb-pin-off",
        title: "Take the pin away",
        onclick: () => rpc.call("unpin", { id }, { signal }),
      },
      icon("close"),
    );
    const set = (/** @type {Tile} */ tile, /** @type {number} */ at) => {
      picture.set(tile);
      open.setAttribute("aria-label", `Go to pinned picture ${at + 1}: ${alternative(tile)}`);
      off.setAttribute("aria-label", `Take the pin away: ${alternative(tile)}`);
    };
    return { el: h("div", { class: "rnb-pin", role: "listitem" }, open, off), set, leave: picture.leave };
  };
  store.on(
    "pins",
    (_, { tiles = [] }) => {
      const had = hasFocus(el);
      inOrder({
        list,
        items: cells,
        things: /** @type {Tile[]} */ (tiles),
        make,
        set: (one, tile, at) => one.set(tile, at),
      });
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

// What the chosen model does not take was put aside: one amber card says what, and why.
import { fill, h } from "../../lib/dom.js";

/** @typedef {import("../../lib/generated").Aside} Aside */

/** @param {{ view: import("../../lib/root.js").View, home: HTMLElement }} options */
export function aside({ view: { store, signal }, home }) {
  store.on(
    "aside",
    (_, all) => {
      const items = Object.values(/** @type {Record<string, Aside>} */ (all));
      fill(home, items.length > 0 && cardOf(items));
    },
    signal,
  );
}

/** @param {Aside[]} items */
function cardOf(items) {
  const back = `${items.length > 1 ? "They come" : "It comes"} back when you choose one of them.`;
  return h(
    "div",
    { class: "rnb-card rnb-warn", role: "status" },
    h(
      "div",
      { class: "rnb-card-body" },
      items.map(({ title, text }, at) =>
        h("p", {}, h("b", {}, title), ` ${text} `, at === items.length - 1 && back),
      ),
    ),
  );
}

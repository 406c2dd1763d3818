// For hands that know no keys: as soon as two pictures are selected, a button that compares them.
import { fill, h } from "../lib/dom.js";

const LEAST = 2;

/** @param {HTMLElement} el where the grid is */
export function compareButton(el) {
  const button = h("button", {
    class: "rnb-page-button",
    hidden: true,
    // What the key does, the view does.
    onclick: () => el.querySelector(".rnb")?.dispatchEvent(new KeyboardEvent("keydown", { key: "c" })),
  });
  return {
    el: button,
    /** @param {number} count of selected pictures */
    set(count) {
      button.hidden = count < LEAST;
      fill(button, `Compare ${count} `, h("kbd", {}, "C"));
    },
  };
}

// The divider between two pictures on one stage: a line that is seen, and a range input that has the keys and the name.
import { h } from "./dom.js";

/** @param {{ label: string, moved: (share: number) => void }} options `moved`: its range input was, to a share of 0–1 */
export function dividerOf({ label, moved }) {
  const line = h("i", { class: "rnb-divider", "aria-hidden": "true" }, h("b", {}));
  const range = h("input", {
    type: "range",
    class: "rnb-divide",
    min: 0,
    max: 100,
    value: "50",
    "aria-label": label,
    oninput: () => moved(Number(range.value) / 100),
  });
  let share = 0.5;
  return {
    els: [line, range],
    /** Where it divides: 0 is the left edge, 1 the right one. */
    get at() {
      return share;
    },
    set at(to) {
      share = Math.max(0, Math.min(1, to));
      range.value = String(Math.round(share * 100));
    },
    /** Draw its line; each stage says in its own way where that is. @param {{ left?: string, transform?: string }} place */
    place(place) {
      Object.assign(line.style, place);
    },
    /** @param {boolean} shown */
    show(shown) {
      line.hidden = range.hidden = !shown;
    },
  };
}

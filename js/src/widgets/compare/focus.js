// Whoever goes through the pictures by keyboard keeps the place when what has the focus is made anew.
import { focusIn } from "../../lib/dom.js";

const NAMES = ["place", "choose", "side", "fitting"]; // what tells one element from others of its kind

/** Remember what has the focus; the answer gives it to the one that stands in its place now.
 * @param {HTMLElement} el only in here @returns {(otherwise: () => HTMLElement | null) => void} */
export function keepFocus(el) {
  const focused = focusIn(el);
  if (!(focused instanceof HTMLElement && el.contains(focused))) return () => {};
  const names = NAMES.filter((name) => focused.dataset[name] !== undefined);
  const same = names.map((name) => `[data-${name}="${focused.dataset[name]}"]`).join("");
  return (otherwise) => {
    if (focused.checkVisibility()) return;
    const again = same ? el.querySelector(focused.localName + same) : null;
    const target = again instanceof HTMLElement && again.checkVisibility() ? again : otherwise();
    target?.focus({ preventScroll: true });
  };
}

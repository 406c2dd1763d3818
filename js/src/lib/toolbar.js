// A row of controls as one stop of the Tab key, as the ARIA pattern of toolbars has it: left and right go on from there.
// Up and down stay with each control: they move a slider, they open a menu.
import { listen } from "./dom.js";

const STEPS = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowLeft: -1 });

/** Make a row a toolbar; controls that come, go or hide later are part of it as well.
 * @template {HTMLElement} E @param {E} row @param {string} name
 * @param {() => HTMLElement | null | undefined} [first] where the Tab key leads until something here had the focus
 * @returns {E} */
export function toolbar(row, name, first = () => null) {
  row.setAttribute("role", "toolbar");
  row.setAttribute("aria-label", name);
  /** @type {HTMLElement | null} what had the focus last: the Tab key leads back to it */
  let last = null;
  const all = () =>
    /** @type {HTMLElement[]} */ ([...row.querySelectorAll("button, input")]).filter((one) => {
      const hidden = one.closest("[hidden]");
      return !(/** @type {any} */ (one).disabled) && (!hidden || hidden.contains(row));
    });
  const settle = () => {
    const found = all();
    const stop = [last, first(), found[0]].find((one) => one && found.includes(one));
    for (const one of found) one.tabIndex = one === stop ? 0 : -1;
  };
  new MutationObserver(settle).observe(row, {
    subtree: true,
    childList: true,
    attributeFilter: ["hidden", "disabled"],
  });
  settle();
  listen(row, "focusin", ({ target }) => {
    last = target;
    settle();
  });
  listen(row, "keydown", (/** @type {KeyboardEvent} */ event) => {
    const step = STEPS[event.key];
    const found = all();
    const at = found.indexOf(/** @type {HTMLElement} */ (event.target));
    if (!step || at < 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    found[(at + step + found.length) % found.length].focus();
  });
  return row;
}

// A field for words to look for: what is typed is asked for a moment after the last letter.
import { h, hasFocus, listen } from "./dom.js";

/** @param {{ view: import("./root.js").View, words: string, pause: number, ask: (text: string) => Promise<unknown> }} options
 * `words`: what is looked through, as the field's name; `pause`: ms after the last letter */
export function searchField({ view: { report, signal }, words, pause, ask }) {
  const el = h("input", { class: "rnb-input", type: "search", placeholder: words, "aria-label": words });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  listen(el, "input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(el.value).catch(report), pause);
  });
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    el,
    /** What the kernel looks for; what is being typed stays. @param {string} text */
    set(text) {
      if (!hasFocus(el)) el.value = text;
    },
  };
}

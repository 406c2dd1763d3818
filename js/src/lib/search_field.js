// A field for words to look for: a letter after a pause is asked for at once, of those in a burst the last.
import { h, hasFocus, listen } from "./dom.js";

/** @param {{ view: import("./root.js").View, words: string, pause: number, ask: (text: string) => Promise<unknown> }} options
 * `words`: what is looked through, as the field's name; `pause`: ms that end a burst */
export function searchField({ view: { report, signal }, words, pause, ask }) {
  const el = h("input", { class: "rnb-input", type: "search", placeholder: words, "aria-label": words });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let last = 0; // when the last letter was typed
  listen(el, "input", ({ timeStamp }) => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(el.value).catch(report), timeStamp > last + pause ? 0 : pause);
    last = timeStamp;
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

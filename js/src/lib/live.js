// One polite line that a screen reader reads when it has time: "3 of 4 ready".
import { h } from "./dom.js";

const PAUSE = 300; // ms: of several sentences in a row only the last is worth hearing

/** @param {{ signal: AbortSignal }} options */
export function liveLine({ signal }) {
  const el = h("div", { class: "rnb-hidden", role: "status", "aria-live": "polite" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    el,
    /** @param {string} words */
    say(words) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The same words once more must be a change, or nobody hears them.
        el.textContent = el.textContent === words ? `${words}\u00a0` : words;
      }, PAUSE);
    },
  };
}

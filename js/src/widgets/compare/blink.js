// A and B in turn, at a steady pace; it stands still where motion is not wanted, until it is started.

/** @typedef {ReturnType<typeof blinker>} Blink */

/** @param {{ turn: () => void, rate: () => number, signal: AbortSignal, stilled: () => void }} options
 * `rate`: changes in a second; `stilled`: the system wishes now that nothing moves */
export function blinker({ turn, rate, signal, stilled }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let on = false; // the mode is shown
  let wished = !still.matches;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const go = () => {
    clearTimeout(timer);
    if (!on || !wished || signal.aborted) return;
    timer = setTimeout(() => {
      if (!document.hidden) turn();
      go();
    }, 1000 / rate());
  };
  still.addEventListener(
    "change",
    () => {
      wished &&= !still.matches;
      go();
      stilled();
    },
    { signal },
  );
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    get runs() {
      return on && wished;
    },
    /** Whether it stands still because the system wishes so. */
    get held() {
      return !wished && still.matches;
    },
    /** @param {boolean} shown */
    show(shown) {
      if (shown === on) return;
      on = shown;
      go();
    },
    toggle() {
      wished = !wished;
      go();
    },
  };
}

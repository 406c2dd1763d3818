// Does something again and again, but only while somebody can see an element.

/** @param {{ el: Element, signal: AbortSignal, pause: number }} options @param {() => unknown} fn */
export function whileSeen({ el, signal, pause }, fn) {
  let onScreen = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const follow = () => {
    const seen = onScreen && document.visibilityState === "visible";
    if (seen && timer === undefined) {
      fn();
      timer = setInterval(fn, pause);
    } else if (!seen && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };
  const watch = new IntersectionObserver((entries) => {
    onScreen = !!entries.at(-1)?.isIntersecting;
    follow();
  });
  watch.observe(el);
  document.addEventListener("visibilitychange", follow, { signal });
  // Whoever comes back from another notebook sees at once what was done there.
  window.addEventListener("focus", () => timer !== undefined && fn(), { signal });
  signal.addEventListener("abort", () => {
    watch.disconnect();
    clearInterval(timer);
  });
}

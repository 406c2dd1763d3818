// Does something again and again, but only while somebody can see an element.

const LOST = 30_000; // ms after which no answer to a look comes any more

/** Ask the kernel to look whether anything has changed, as long as somebody sees the view. One question at a time: a
 * kernel that is busy is not asked again and again.
 * @param {import("./root.js").View} view @param {number} pause ms between two questions */
export function keepLooking({ rpc, root, signal }, pause) {
  let open = Number.NEGATIVE_INFINITY; // when the question was asked that has no answer yet
  rpc.on("looked", () => {
    open = Number.NEGATIVE_INFINITY;
  });
  whileSeen({ el: root, signal, pause }, () => {
    const now = performance.now();
    if (now - open > LOST && rpc.tell("look")) open = now;
  });
}

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

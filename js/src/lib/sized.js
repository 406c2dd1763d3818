// Drawing anew whenever an element has another size.

/** @param {Element} el @param {() => void} draw @param {AbortSignal} signal */
export function sized(el, draw, signal) {
  // In a frame of its own: what draws may change the size again.
  const watch = new ResizeObserver(() => requestAnimationFrame(draw));
  watch.observe(el);
  signal.addEventListener("abort", () => watch.disconnect());
}

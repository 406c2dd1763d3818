// Tells the kernel whether anybody sees a view: while somebody does, it watches the store and says what has changed.

const AGAIN = 30_000; // ms; without a word for ten times as long the kernel takes it that nobody is there

/** @param {import("./root.js").View} view */
export function tellWhenSeen({ rpc, root, signal }) {
  let onScreen = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const tell = () => rpc.tell("seen", { view: rpc.view, seen: !!timer });
  const still = () => timer && tell();
  const follow = () => {
    const seen = onScreen && document.visibilityState === "visible";
    if (seen === !!timer) return;
    clearInterval(timer);
    timer = seen ? setInterval(tell, AGAIN) : undefined;
    tell();
  };
  const watch = new IntersectionObserver((entries) => {
    onScreen = !!entries.at(-1)?.isIntersecting;
    follow();
  });
  watch.observe(root);
  document.addEventListener("visibilitychange", follow, { signal });
  // A computer that slept, a kernel that was out of reach: the last word may be too old, or lost.
  window.addEventListener("focus", still, { signal });
  rpc.onLink((link) => link === "live" && still());
  signal.addEventListener("abort", () => {
    watch.disconnect();
    clearInterval(timer);
  });
}

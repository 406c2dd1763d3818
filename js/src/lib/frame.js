// Where every output has a frame of its own (Colab), a short one leaves no room for a dialog, and in a tall one the
// middle may be far from what a person sees.

const MOST = 480; // px that are asked for

/** Make room for a dialog, and move it to where it is seen. The host makes its frame as tall as what is in it.
 * @param {HTMLElement} root of the widget, which gives its height back with `root.style.minHeight = ""`
 * @param {HTMLElement} dialog */
export function makeRoom(root, dialog) {
  const lacking = Math.min(dialog.scrollHeight, MOST) + 32 - innerHeight;
  if (lacking > 0) {
    root.style.minHeight = `${root.offsetHeight + lacking}px`;
    return;
  }
  const page = document.documentElement;
  new IntersectionObserver(([{ intersectionRect: seen }], watch) => {
    watch.disconnect();
    if (seen.height > Math.min(innerHeight, page.offsetHeight) - 2) return;
    dialog.style.margin = `${seen.top + 12}px auto auto`;
    dialog.style.maxHeight = `${seen.height - 24}px`;
  }).observe(page);
}

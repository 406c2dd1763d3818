// Keys of a page: whoever has clicked nothing yet can begin with them.

const FIRST = "[role='gridcell'][tabindex='0'], .rnb-lens";
const MOVES = /^(Arrow|Home|End|Page)/;

/** What is pressed while nothing has the focus is meant for the view. @param {Document} page @param {HTMLElement} el */
export function keysFrom(page, el) {
  page.addEventListener("keydown", (event) => {
    if (event.target !== page.body || event.key === "Tab" || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const first = /** @type {HTMLElement | null} */ (
      el.querySelector(FIRST) ?? el.querySelector("[tabindex='0']")
    );
    if (!first) return;
    first.focus();
    // The first arrow shows where one is; everything else counts at once.
    const { key, code, shiftKey } = event;
    const heard =
      MOVES.test(key) ||
      !first.dispatchEvent(
        new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true }),
      );
    if (heard) event.preventDefault();
  });
}

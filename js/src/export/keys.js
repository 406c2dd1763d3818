// Keys of a page: whoever has clicked nothing yet can begin with them.

const FIRST = "[role='gridcell'][tabindex='0'], .rnb-lens";
const MOVES = /^(Arrow|Home|End|Page)/;
const OTHERS = ["Tab", "Escape"]; // the browser's own

/** What is pressed while nothing has the focus is meant for the view. @param {Document} page @param {HTMLElement} el */
export function keysFrom(page, el) {
  page.addEventListener("keydown", (event) => {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (event.target !== page.body || OTHERS.includes(key) || ctrlKey || metaKey || altKey) return;
    const first = /** @type {HTMLElement | null} */ (
      el.querySelector(FIRST) ?? el.querySelector("[tabindex='0']")
    );
    if (!first || el.querySelector("dialog[open]")) return;
    first.focus();
    // The first arrow shows where one is; everything else counts at once.
    const meant = { key, code, shiftKey, bubbles: true, cancelable: true };
    if (MOVES.test(key) || !first.dispatchEvent(new KeyboardEvent("keydown", meant))) event.preventDefault();
  });
}

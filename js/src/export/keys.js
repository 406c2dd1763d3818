// Keys of a page: whoever has clicked nothing yet can begin with them.

// A picture rather than a button; any place of the view when no picture is on screen.
const FIRST = ["[role='gridcell'][tabindex='0'], .rnb-lens", "[tabindex='0'], button, input"];
const MOVES = /^(Arrow|Home|End|Page)/;
const OTHERS = ["Tab", "Escape"]; // the browser's own
const PRESSES = ["Enter", " "]; // those of a button

/** What is pressed while nothing in the view has the focus is meant for it all the same.
 * @param {Document} page @param {HTMLElement} el */
export function keysFrom(page, el) {
  page.addEventListener("keydown", (event) => {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    const target = /** @type {HTMLElement} */ (event.target);
    if (el.contains(target) || OTHERS.includes(key) || ctrlKey || metaKey || altKey) return;
    if (target.matches("button") && PRESSES.includes(key)) return;
    const first = FIRST.flatMap((some) => [
      .../** @type {NodeListOf<HTMLElement>} */ (el.querySelectorAll(some)),
    ]).find((one) => one.checkVisibility());
    if (!first || el.querySelector("dialog[open]")) return;
    first.focus();
    // The first arrow shows where one is; everything else counts at once.
    const meant = { key, code, shiftKey, bubbles: true, cancelable: true };
    if (MOVES.test(key) || !first.dispatchEvent(new KeyboardEvent("keydown", meant))) event.preventDefault();
  });
}

// Dialogs: the browser's own, which keeps the focus inside and gives it back.
import { focusable, focusIn, h } from "./dom.js";
import { makeRoom } from "./frame.js";
import { icon } from "./icons.js";

/** @typedef {{ root: HTMLElement, signal: AbortSignal, title: string, body: Node | string | (Node | string)[],
 *   actions?: Node[], wide?: boolean, onClose?: () => void }} DialogOptions */

/** Open a dialog; returns it and what closes it. Escape and a click outside close it too.
 * @param {DialogOptions} options */
export function openDialog({ root, signal, title, body, actions = [], wide = false, onClose }) {
  const before = /** @type {HTMLElement | null} */ (focusIn(root));
  const close = () => el.close();
  const el = h(
    "dialog",
    { class: wide ? "rnb-dialog rnb-wide" : "rnb-dialog", "aria-label": title },
    h(
      "div",
      { class: "rnb-row rnb-dialog-head" },
      h("h3", {}, title),
      h("span", { class: "rnb-space" }),
      h(
        "button",
        { class: "rnb-button rnb-quiet rnb-square", "aria-label": "Close", onclick: close },
        icon("close"),
      ),
    ),
    h("div", { class: "rnb-dialog-body" }, body),
    actions.length > 0 &&
      h("div", { class: "rnb-row rnb-dialog-foot" }, h("span", { class: "rnb-space" }), actions),
  );
  focusable(el);
  // Escape is the dialog's; the widget's own meaning of it must not follow.
  el.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  el.addEventListener("click", (event) => {
    if (event.target === el) close();
  });
  const gone = () => close();
  signal.addEventListener("abort", gone);
  el.addEventListener("close", () => {
    signal.removeEventListener("abort", gone);
    el.remove();
    root.style.minHeight = "";
    if (before?.isConnected) before.focus({ preventScroll: true });
    onClose?.();
  });
  root.append(el);
  el.showModal();
  if (window.parent !== window) makeRoom(root, el);
  return { el, close };
}

/** Ask a question with two answers. @param {Omit<DialogOptions, "actions" | "onClose"> & { yes: string, no?: string }} options
 * @returns {Promise<boolean>} */
export function ask({ yes, no = "Cancel", ...rest }) {
  return new Promise((resolve) => {
    let answer = false;
    const end = (/** @type {boolean} */ said) => () => {
      answer = said;
      close();
    };
    const { close } = openDialog({
      ...rest,
      actions: [
        h("button", { class: "rnb-button", onclick: end(false) }, no),
        h("button", { class: "rnb-button rnb-go", onclick: end(true) }, yes),
      ],
      onClose: () => resolve(answer),
    });
  });
}

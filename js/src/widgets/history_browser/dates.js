// Two days between which pictures were made.
import { openDialog } from "../../lib/dialog.js";
import { attempt, h } from "../../lib/dom.js";

/** @param {{ view: import("../../lib/root.js").View, narrow: (key: string) => Promise<unknown> }} given */
export function openDates({ view, narrow }) {
  const day = (/** @type {string} */ label) =>
    h("input", { class: "rnb-input", type: "date", "aria-label": label });
  const [from, until] = [day("From"), day("Until")];
  const go = h("button", { class: "rnb-button rnb-go", disabled: true }, "Show these");
  for (const field of [from, until])
    field.addEventListener("input", () => {
      go.disabled = !from.value && !until.value;
    });
  go.addEventListener("click", () =>
    attempt(go, async () => {
      await narrow(`dates:${from.value}..${until.value}`);
      dialog.close();
    }),
  );
  const dialog = openDialog({
    root: view.root,
    signal: view.signal,
    title: "Made between two days",
    body: [
      h("label", { class: "rnb-field" }, h("span", {}, "From"), from),
      h("label", { class: "rnb-field" }, h("span", {}, "Until, that day included"), until),
      h("p", { class: "rnb-small" }, "Either may stay empty."),
    ],
    actions: [h("button", { class: "rnb-button", onclick: () => dialog.close() }, "Cancel"), go],
  });
  dialog.el.classList.add("rnb-form-dialog");
  from.focus();
}

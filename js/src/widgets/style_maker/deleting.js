// Deleting a style: for ever, so a word has to be typed.
import { openDialog } from "../../lib/dialog.js";
import { h, listen } from "../../lib/dom.js";

const WORD = "delete";

/** @param {{ view: import("../../lib/root.js").View, style: import("../../lib/generated").OwnShown, from: HTMLElement,
 *   after: () => void }} options `after`: where the focus goes when it is gone */
export function openDelete({ view: { root, rpc, live, signal }, style, from, after }) {
  const input = h("input", {
    class: "rnb-input",
    type: "text",
    "aria-label": `Type ${WORD} to go on`,
    placeholder: WORD,
    autocomplete: "off",
    spellcheck: false,
  });
  const go = h("button", { class: "rnb-button rnb-style-delete", disabled: true }, "Delete for ever");
  const sure = () => input.value.trim().toLowerCase() === WORD;
  const end = async () => {
    if (!sure()) return;
    go.disabled = true;
    try {
      const said = await rpc.call("delete", { id: style.id }, { signal, timeout: 60_000 });
      gone = true;
      dialog.close();
      live.say(said || "Deleted");
      after();
    } finally {
      go.disabled = !sure();
    }
  };
  let gone = false;
  listen(input, "input", () => {
    go.disabled = !sure();
  });
  listen(input, "keydown", (event) => event.key === "Enter" && end());
  listen(go, "click", end);
  const dialog = openDialog({
    root,
    signal,
    title: "Delete a style",
    body: [
      h("p", {}, h("b", {}, style.label), " will be gone at the service, which cannot bring a style back."),
      h("p", {}, "Pictures that were made with it stay; no new ones can be made."),
      h("label", { class: "rnb-field" }, h("span", {}, `Type “${WORD}” to go on.`), input),
    ],
    actions: [go],
    onClose: () => !gone && from.focus(),
  });
  input.focus();
}

// Are all files there and whole? And bringing in what the index does not know.
import { openDialog } from "../../lib/dialog.js";
import { fill, h } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";

/** @typedef {import("../../lib/generated").Checked} Checked */

const LONG = 2 ** 31 - 1; // ms: every file is read

/** @param {{ view: import("../../lib/root.js").View }} given */
export function openCheck({ view }) {
  const { rpc, root, signal } = view;
  const body = h("div", { class: "rnb-checked", role: "status" });
  const dialog = openDialog({
    root,
    signal,
    title: "Check the files",
    body,
    actions: [h("button", { class: "rnb-button", onclick: () => dialog.close() }, "Close")],
    onClose: () => end.abort(),
  });
  dialog.el.classList.add("rnb-form-dialog");
  const end = new AbortController();
  const show = (/** @type {Checked} */ found, /** @type {string} */ said = "") =>
    fill(
      body,
      said && h("p", {}, said),
      h("p", {}, h("b", {}, found.title)),
      found.lines.length > 0 &&
        h("ul", { class: "rnb-lines" }, ...found.lines.map((line) => h("li", {}, line))),
      found.rebuild && h("button", { class: "rnb-button rnb-go", onclick: bring }, "Bring them in"),
      !found.rebuild && !found.well && h("button", { class: "rnb-button", onclick: look }, "Check again"),
    );
  const call = (/** @type {string} */ kind) => rpc.call(kind, {}, { signal: end.signal, timeout: LONG });
  const look = async () => {
    fill(
      body,
      h(
        "p",
        { class: "rnb-muted" },
        "Reading every file. With many pictures this takes a while; close this at any time.",
      ),
    );
    show(await call("check"));
  };
  const bring = async () => {
    fill(body, h("p", { class: "rnb-muted" }, "Bringing in what lies in the files …"));
    const many = await call("rebuild");
    show(await call("check"), `${counted(many, "picture")} brought in.`);
  };
  return look();
}

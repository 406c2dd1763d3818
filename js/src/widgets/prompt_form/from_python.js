// What only Python can set, as one quiet line from which it can be taken out.
import { h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

/** @typedef {ReturnType<typeof import("./draft.js").draft>} Form */

/** What else only Python sets, and how it is said. */
const OTHERS = [
  ["style_match", "style match"],
  ["output", "only"],
  ["image_format", "as"],
];

/** One quiet line for what only Python can set. @param {{ form: Form, home: HTMLElement,
 *   own: (style: string) => unknown }} options `own`: whether the list of styles shows it already */
export function fromPython({ form, home, own }) {
  const el = home;
  const line = (/** @type {string} */ words, /** @type {string} */ field, /** @type {any} */ empty) =>
    h(
      "span",
      { class: "rnb-pill" },
      words,
      h(
        "button",
        {
          class: "rnb-button rnb-quiet rnb-tiny",
          "aria-label": `Take out: ${words}`,
          onclick: () => form.set({ [field]: empty }, { now: true }),
        },
        icon("close"),
      ),
    );
  const draw = () => {
    const { text_layout: words, style_references: references, style_id: style } = form.values;
    const lines = [];
    if (words?.length)
      lines.push(
        line(
          `${words.length === 1 ? "1 word" : `${words.length} words`} placed: ${words.join(" ")}`,
          "text_layout",
          [],
        ),
      );
    if (references)
      lines.push(
        line(
          references === 1 ? "1 reference picture" : `${references} reference pictures`,
          "style_references",
          [],
        ),
      );
    if (style && !own(style)) lines.push(line(`own style ${String(style).slice(0, 8)}…`, "style_id", null));
    for (const [field, before] of OTHERS)
      if (form.values[field]) lines.push(line(`${before} ${form.values[field]}`, field, null));
    el.replaceChildren(...(lines.length ? [h("span", { class: "rnb-muted" }, "From Python"), ...lines] : []));
    el.hidden = !lines.length;
  };
  form.on(draw);
}

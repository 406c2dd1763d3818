// Which models the style is for, and what it is made on: only what that kind of style takes is shown.
import { h, listen } from "../../lib/dom.js";
import { select } from "../../lib/menu.js";

/** @typedef {ReturnType<typeof import("../prompt_form/draft.js").draft>} Form
 * @typedef {import("../../lib/generated").KindShown} KindShown
 */

/** @param {{ view: import("../../lib/root.js").View, form: Form, late: Promise<import("../style_maker.late.js").Late> }} options */
export function kindFields({ view: { store, signal, report }, form, late }) {
  const kinds = () => /** @type {KindShown[]} */ (store.get("menu").kinds ?? []);
  const kind = () => kinds().find(({ model }) => model === form.values.model) ?? kinds()[0];
  const face = (/** @type {string} */ word) => (/** @type {any} */ choice) => [
    h("span", { class: "rnb-muted" }, `${word} `),
    choice?.label ?? "",
  ];
  const model = select({
    label: "Made for",
    value: form.values.model,
    choices: () =>
      kinds().map((one) => ({
        value: one.model,
        label: one.name,
        hint: one.goes.split(",").slice(0, 3).join(","),
      })),
    show: face("Made for"),
    onchange: (value) => form.set({ model: value }, { now: true }),
  });
  const base = select({
    label: "Base style",
    value: "",
    choices: () => kind().bases,
    show: face("Base style"),
    onchange: (value) => form.set({ style: value }, { now: true }),
  });
  const match = select({
    label: "Match",
    value: "",
    choices: () => kind().matches,
    show: face("Match"),
    onchange: (value) => form.set({ match: value }, { now: true }),
  });
  const words = h("input", {
    class: "rnb-input rnb-style-words",
    type: "text",
    placeholder: "Words of the style, if any",
    "aria-label": "Words that belong to the style",
    autocomplete: "off",
  });
  listen(words, "input", () => form.set({ prompt: words.value }));
  listen(words, "blur", () => form.commit());
  const goes = h("p", { class: "rnb-small" });
  const home = h("div", {});
  /** @type {ReturnType<typeof import("./mixing.js").mixing> | undefined} */
  let mix;
  late
    .then(({ mixing }) => {
      mix = mixing({ store, signal, form, kind });
      home.replaceWith(mix.el);
      mix.draw();
    })
    .catch(report);
  const el = h(
    "section",
    { class: "rnb-style-kind", "aria-label": "Kind of style" },
    h("div", { class: "rnb-row" }, model.el, base.el, match.el, words),
    goes,
    home,
  );

  const draw = () => {
    const now = kind();
    if (!now) return;
    const { style, match: chosen, prompt = "" } = form.values;
    model.set(now.model);
    base.set(now.bases.some(({ value }) => value === style) ? style : now.bases[0].value);
    match.set(now.matches.some(({ value }) => value === chosen) ? chosen : now.matches[0].value);
    base.el.hidden = now.bases.length < 2;
    match.el.hidden = now.matches.length < 2;
    if (prompt !== words.value) words.value = prompt;
    goes.textContent = `The style will go with ${now.goes}, and with no other model.`;
    mix?.draw();
  };
  form.on((changed) => {
    if (
      ["model", "style", "match", "prompt", "source_styles", "mix_policy"].some((field) => field in changed)
    )
      draw();
  });
  store.on("menu", draw, signal);
  return { el };
}

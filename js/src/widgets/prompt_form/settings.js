// What only some models take: styles by name, what to leave out, and the controls of V3.
import { h, listen } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";
import { select } from "../../lib/menu.js";

/** @typedef {ReturnType<typeof import("./draft.js").draft>} Form */

/** A searchable list of the model's styles. @param {{ form: Form, model: () => any }} options */
export function stylePicker({ form, model }) {
  const own = () => model()?.default_style;
  const picker = select({
    label: "Style",
    search: true,
    value: form.values.style ?? "",
    choices: () => [
      { value: "", label: own() ? `Default · ${own()}` : "Default" },
      ...(model()?.styles ?? []).flatMap((/** @type {any} */ group) =>
        group.styles.map((/** @type {string} */ style) => ({
          value: style,
          label: style,
          group: group.group,
        })),
      ),
      // A style from Python that the list lacks is still shown.
      ...(form.values.style && !known(model(), form.values.style)
        ? [{ value: form.values.style, label: form.values.style }]
        : []),
    ],
    show: (choice) => [h("span", { class: "rnb-muted" }, "Style "), choice?.value ? choice.label : "default"],
    onchange: (style) =>
      form.set({ style: style || null, ...(style ? { style_id: null } : {}) }, { now: true }),
  });
  form.on((changed) => ("style" in changed || "model" in changed) && picker.set(form.values.style ?? ""));
  return { el: picker.el, focus: () => picker.el.focus() };
}

/** @param {any} model @param {string} style */
const known = (model, style) =>
  model?.styles.some((/** @type {any} */ group) => group.styles.includes(style));

/** The words for what should not be there. @param {{ form: Form }} options */
export function leaveOut({ form }) {
  const input = h("input", {
    class: "rnb-input",
    type: "text",
    placeholder: "Leave out, for example: text, people",
    "aria-label": "Negative prompt: what to leave out",
    autocomplete: "off",
  });
  listen(input, "input", () => form.set({ negative_prompt: input.value || null }));
  listen(input, "blur", () => form.commit());
  form.on((changed) => {
    if ("negative_prompt" in changed && (changed.negative_prompt ?? "") !== input.value)
      input.value = changed.negative_prompt ?? "";
  });
  return { el: input, focus: () => input.focus() };
}

/** Artistic level and "no text". @param {{ form: Form, model: () => any }} options */
export function v3Controls({ form, model }) {
  const controls = () => form.values.controls ?? {};
  const change = (/** @type {Record<string, any>} */ parts) => {
    const next = { ...controls(), ...parts };
    for (const key of Object.keys(next)) if (next[key] === null || next[key] === false) delete next[key];
    form.set({ controls: next }, { now: true });
  };
  const level = select({
    label: "Artistic level",
    value: String(controls().artistic_level ?? ""),
    choices: () => {
      const [low, high] = model()?.artistic_levels ?? [0, 5];
      const levels = Array.from({ length: high - low + 1 }, (_, at) => low + at);
      return [
        { value: "", label: "Default" },
        ...levels.map((one) => ({
          value: String(one),
          label: String(one),
          hint: one === low ? "plain" : one === high ? "free" : "",
        })),
      ];
    },
    show: (choice) => [h("span", { class: "rnb-muted" }, "Artistic level "), choice?.value || "default"],
    onchange: (value) => change({ artistic_level: value === "" ? null : Number(value) }),
  });
  const box = h("input", { type: "checkbox" });
  listen(box, "change", () => change({ no_text: box.checked }));
  const noText = h("label", { class: "rnb-check" }, box, "No text in the picture");
  form.on((changed) => {
    if (!("controls" in changed)) return;
    level.set(String(controls().artistic_level ?? ""));
    box.checked = !!controls().no_text;
  });
  return { level: level.el, noText };
}

/** What else only Python sets, and how it is said. */
const OTHERS = [
  ["style_match", "style match"],
  ["output", "only"],
  ["image_format", "as"],
];

/** One quiet line for what only Python can set. @param {{ form: Form }} options */
export function fromPython({ form }) {
  const el = h("div", { class: "rnb-row rnb-small rnb-from-python" });
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
    if (style) lines.push(line(`own style ${String(style).slice(0, 8)}…`, "style_id", null));
    for (const [field, before] of OTHERS)
      if (form.values[field]) lines.push(line(`${before} ${form.values[field]}`, field, null));
    el.replaceChildren(...(lines.length ? [h("span", { class: "rnb-muted" }, "From Python"), ...lines] : []));
    el.hidden = !lines.length;
  };
  form.on(draw);
  draw();
  return { el };
}

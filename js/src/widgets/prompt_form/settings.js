// What only some models take: styles, what to leave out, and the controls of V3.
import { h, listen } from "../../lib/dom.js";
import { select } from "../../lib/menu.js";

/** @typedef {ReturnType<typeof import("./draft.js").draft>} Form */

/** @typedef {import("../../lib/generated").OwnStyle} OwnStyle */

const OWN = "id:"; // before the id of an own style, among the names of curated ones

/** A searchable list of the model's styles, and of the own ones that it may take.
 * @param {{ view: import("../../lib/root.js").View, form: Form, model: () => any, fit: () => void }} options */
export function stylePicker({ view: { rpc, store, signal }, form, model, fit }) {
  const own = (/** @type {any} */ one = model()) => {
    const list = /** @type {OwnStyle[]} */ (store.get("styles").own ?? []);
    return one?.takes.style_id ? list.filter(({ models }) => models.includes(one.id)) : [];
  };
  const value = () => {
    const { style, style_id: id } = form.values;
    return style || (id ? OWN + id : "");
  };
  const none = () => {
    const { takes, default_style: usual } = model() ?? { takes: {} };
    if (takes.style_required) return "Choose a style";
    return takes.style ? (usual ? `Default · ${usual}` : "Default") : "None";
  };
  const choices = () => {
    const now = value();
    const named = (model()?.styles ?? []).flatMap((/** @type {any} */ { group, styles }) =>
      styles.map((/** @type {string} */ style) => ({ value: style, label: style, group })),
    );
    const yours = own().map(({ id, label, hint }) => ({
      value: OWN + id,
      label,
      hint,
      group: "Your styles",
    }));
    const found = [{ value: "", label: none() }, ...yours, ...named];
    // A style from Python that the list lacks is still shown.
    if (!found.some((one) => one.value === now))
      found.push({ value: now, label: now.startsWith(OWN) ? `${now.slice(3, 11)} …` : now });
    return found;
  };
  const picker = select({
    label: "Style",
    search: true,
    value: value(),
    choices,
    show: (choice) => [
      h("span", { class: "rnb-muted" }, "Style "),
      choice?.value ? choice.label : model()?.takes.style ? "default" : "none",
    ],
    onchange: (chosen) => {
      const id = chosen.startsWith(OWN) ? chosen.slice(OWN.length) : null;
      form.set({ style: id ? null : chosen || null, style_id: id }, { now: true });
    },
  });
  listen(picker.el, "click", () => rpc.tell("styles"));
  const trouble = h("span", { class: "rnb-hint rnb-styles-trouble" });
  const draw = () => {
    picker.set(value());
    fit();
  };
  form.on((changed) => ["style", "style_id", "model"].some((field) => field in changed) && draw());
  store.on(
    "styles",
    (_, { trouble: words }) => {
      trouble.textContent = words;
      draw();
    },
    signal,
  );
  return {
    el: picker.el,
    trouble,
    own,
    /** Whether there is anything to choose. */
    get wanted() {
      const { takes } = model();
      return takes.style || takes.style_required || own().length > 0;
    },
    focus: () => picker.el.focus(),
  };
}

/** The words for what should not be there. @param {{ form: Form }} options */
export function leaveOut({ form }) {
  const input = h("input", {
    class: "rnb-input rnb-leave-out",
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
  const noText = h("label", { class: "rnb-check", title: "No text in the picture" }, box, "No text");
  form.on((changed) => {
    if (!("controls" in changed)) return;
    level.set(String(controls().artistic_level ?? ""));
    box.checked = !!controls().no_text;
  });
  return { level: level.el, noText };
}

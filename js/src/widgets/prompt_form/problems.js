// What is wrong, beside the field it is about, with the nearest value as a press of a button.
import { h } from "../../lib/dom.js";
import { newId } from "../../lib/wire.js";

/** @typedef {import("../../lib/generated").FieldProblem} Problem */
/** @typedef {{ el: HTMLElement, focus?: () => void, area?: HTMLElement }} Place */

const NAMES = /** @type {Record<string, string>} */ ({
  n: "Pictures",
  random_seed: "Seed",
  negative_prompt: "Negative prompt",
  size: "Size",
  style: "Style",
  style_id: "Own style",
  style_references: "Reference pictures",
  text_layout: "Placed words",
  model: "Model",
  output: "Output",
  "controls.colors": "Colours",
  "controls.background_color": "Background",
  "controls.artistic_level": "Artistic level",
  "controls.no_text": "No text in the picture",
});

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   box: ReturnType<typeof import("./prompt_box.js").promptBox>,
 *   places: Record<string, Place>, home: HTMLElement }} options */
export function problems({ view, form, box, places, home }) {
  const { store, signal } = view;
  const list = h("div", { class: "rnb-problems", id: `rnb-${newId()}`, role: "alert" });
  const notes = h("div", { class: "rnb-problems rnb-notices" });
  home.append(list, notes);
  /** @type {Problem[]} */
  let now = [];
  let pressed = false;

  /** @param {string} field @returns {Place | undefined} */
  const placeOf = (field) => (field === "prompt" ? box : (places[field] ?? places[field.split(/[.[]/)[0]]));
  const target = (/** @type {Place | undefined} */ place) => place?.area ?? place?.el;
  const empty = () => !(form.values.prompt ?? "").trim();

  const draw = () => {
    // An empty form is an invitation: that the prompt is missing is said when Generate was pressed.
    const said = now.filter(({ field }) => field !== "prompt" || pressed || !empty());
    for (const place of [box, ...Object.values(places)]) {
      target(place)?.removeAttribute("aria-invalid");
      target(place)?.removeAttribute("aria-describedby");
    }
    const missing = said.some(({ field }) => field === "prompt") && empty();
    box.complain(missing && "Say what the picture should show.");
    const others = said.filter(({ field }) => field !== "prompt");
    for (const { field } of others) {
      target(placeOf(field))?.setAttribute("aria-invalid", "true");
      target(placeOf(field))?.setAttribute("aria-describedby", list.id);
    }
    list.replaceChildren(
      ...others.map((problem) =>
        h("p", {}, h("b", {}, nameOf(problem.field)), ` ${problem.text.replace(/\.+$/, "")}. `, fix(problem)),
      ),
    );
  };

  /** The way out: the nearest value, or to take the value out. @param {Problem} problem */
  const fix = ({ field, nearest }) => {
    const [name, control, deeper] = field.split(/[.[]/);
    if (name === "model") return null;
    if (deeper !== undefined || /\[/.test(field)) return outOfList(field);
    const value = nearest ?? null;
    if (value === null && form.values[name] == null) return null; // what is missing has to be chosen
    const change = () =>
      form.set(
        control && name === "controls"
          ? { controls: without({ ...form.values.controls, [control]: value }) }
          : { [name]: value ?? EMPTY[name] ?? null },
        { now: true },
      );
    const label =
      value === null
        ? "Take it out"
        : Array.isArray(value)
          ? `Use the first ${value.length}`
          : `Use ${value}`;
    return h("button", { class: "rnb-button rnb-quiet rnb-fix", onclick: change }, label);
  };

  /** One item of a list can be taken out. @param {string} field such as "controls.colors[2]" */
  const outOfList = (field) => {
    const at = Number(/colors\[(\d+)/.exec(field)?.[1] ?? Number.NaN);
    if (Number.isNaN(at)) return null;
    const { controls } = form.values;
    const colors = controls.colors.filter(
      (/** @type {string} */ _, /** @type {number} */ place) => place !== at,
    );
    const { colors: __, ...rest } = controls;
    const change = () => form.set({ controls: colors.length ? { ...rest, colors } : rest }, { now: true });
    return h(
      "button",
      { class: "rnb-button rnb-quiet rnb-fix", onclick: change },
      `Take out ${controls.colors[at]}`,
    );
  };

  store.on(
    "facts",
    (changes) => {
      if ("problems" in changes) {
        now = changes.problems ?? [];
        if (!now.length) pressed = false;
        draw();
      }
      if ("notices" in changes)
        notes.replaceChildren(
          ...(changes.notices ?? []).map((/** @type {string} */ words) => h("p", {}, words)),
        );
    },
    signal,
  );
  form.on((changed) => "prompt" in changed && draw());

  return {
    /** Whether it is known, without asking, that Generate would be refused. */
    known: () => empty() || (now.length > 0 && !form.unsaid),
    /** Say everything that is wrong, and go to the first of it. @param {Problem[]} [found] what the kernel answered */
    focus(found) {
      if (found?.length) now = found;
      pressed = true;
      if (empty() && !now.some(({ field }) => field === "prompt"))
        now = [{ field: "prompt", text: "is missing", nearest: null }, ...now];
      draw();
      const first = now.map(({ field }) => placeOf(field)).find((place) => place && !place.el.hidden);
      if (first?.focus) first.focus();
      else target(first)?.focus();
    },
  };
}

const EMPTY = /** @type {Record<string, any>} */ ({ n: 1, text_layout: [], style_references: [] });

/** @param {Record<string, any>} controls */
const without = (controls) =>
  Object.fromEntries(Object.entries(controls).filter(([, value]) => value !== null));

/** @param {string} field */
const nameOf = (field) => NAMES[field.replace(/\[.*$/, "")] ?? NAMES[field.split(".")[0]] ?? field;

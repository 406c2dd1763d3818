// The tools in one row, each with its key; size and hardness; what is shown of the mask.
import { h, hasFocus, listen } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";
import { menuButton } from "../../lib/menu.js";
import { toolbar as rowOf } from "../../lib/toolbar.js";
import { WIDEST } from "./settings.js";

/** @typedef {import("./tools.js").Tool} Tool */

/** @type {[Tool, any, string, string][]} */
export const TOOLS = [
  ["brush", "brush", "Brush", "B"],
  ["eraser", "erase", "Eraser", "E"],
  ["lasso", "lasso", "Lasso", "L"],
  ["polygon", "polygon", "Polygon", "P"],
  ["rectangle", "rectangle", "Rectangle", "R"],
  ["ellipse", "ellipse", "Ellipse", "O"],
  ["bucket", "bucket", "Fill", "K"],
];

/** @param {{ acts: import("./acts.js").Acts, settings: import("./tools.js").Settings, most: number }} options
 * `acts`: what the buttons do; `most`: the largest brush in pixels */
export function toolbar({ acts, settings, most }) {
  const square = (/** @type {any} */ name, /** @type {string} */ label, /** @type {() => any} */ run) =>
    h(
      "button",
      { class: "rnb-button rnb-quiet rnb-square", "aria-label": label, title: label, onclick: run },
      icon(name),
    );
  const buttons = TOOLS.map(([tool, name, label, key]) => {
    const one = square(name, `${label} (${key})`, () => acts.tool(tool));
    one.setAttribute("role", "radio");
    one.dataset.tool = tool;
    if (tool === "bucket")
      one.title = `${label} (${key}): what the mask encloses, else what has about this colour`;
    return one;
  });
  const group = h("div", { class: "rnb-row rnb-tools", role: "radiogroup", "aria-label": "Tool" }, buttons);
  // One stop of the Tab key; arrows go on from there, as in any group of radio buttons.
  listen(group, "keydown", (event) => {
    const step =
      { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[/** @type {string} */ (event.key)] ?? 0;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const at = TOOLS.findIndex(([tool]) => tool === settings.tool);
    const next = (at + step + TOOLS.length) % TOOLS.length;
    acts.tool(TOOLS[next][0]);
    buttons[next].focus();
  });

  const undo = square("undo", "Undo (Ctrl Z)", () => acts.undo());
  const redo = square("redo", "Redo (Ctrl Shift Z)", () => acts.redo());

  /** A slider with its number. @param {string} label @param {string} keys @param {number} top @param {(n: number) => void} change */
  const slider = (label, keys, top, change) => {
    const input = h("input", {
      type: "range",
      min: 0,
      max: top,
      step: 1,
      title: `${label} (${keys})`,
      "aria-label": label,
      oninput: () => change(Number(input.value)),
    });
    const value = h("output", { class: "rnb-number rnb-small" });
    return { el: h("label", { class: "rnb-slide" }, h("span", {}, label), input, value), input, value };
  };
  // The eye measures sizes by their ratio: the slider's steps are equal ratios.
  const ratio = Math.log(most) / 100;
  const size = slider("Size", "↑ and ↓, or [ and ]", 100, (at) =>
    acts.set({ size: Math.round(Math.exp(at * ratio)) }),
  );
  const hardness = slider("Hardness", "↑ and ↓, or Shift [ and ]", 100, (at) =>
    acts.set({ hardness: at / 100 }),
  );
  const tolerance = slider("Tolerance", "↑ and ↓, or [ and ]", WIDEST, (at) => acts.set({ tolerance: at }));
  const brushes = h("div", { class: "rnb-row rnb-slides" }, size.el, hardness.el, tolerance.el);

  const subtract = h(
    "button",
    {
      class: "rnb-button rnb-quiet rnb-square",
      title: "Take away instead of adding (X)",
      "aria-label": "Take away instead of adding (X)",
      onclick: () => acts.set({ subtract: !settings.subtract }),
    },
    icon("subtract"),
  );
  const edge = menuButton({
    label: "Change the whole mask",
    class: "rnb-button rnb-quiet",
    content: [icon("edge"), h("span", { class: "rnb-wide-only" }, "Mask")],
    items: () => [
      { label: "Invert", icon: "invert", hint: "I", run: () => acts.invert() },
      { label: "Grow …", icon: "plus", hint: "G", run: () => acts.reshape("grow", edge) },
      { label: "Shrink …", icon: "minus", hint: "Shift G", run: () => acts.reshape("shrink", edge) },
      { label: "Feather the edge …", icon: "edge", hint: "F", run: () => acts.reshape("feather", edge) },
      "line",
      { label: "Empty it", icon: "trash", hint: "Delete", run: () => acts.clear() },
    ],
  });
  edge.title = "Change the whole mask";

  const views = /** @type {const} */ ([
    ["sent", "Sent", "What is sent: hard, split at one half (V)"],
    ["blended", "Blended", "What is blended: with its soft edge (V)"],
  ]).map(([id, label, title]) =>
    h("button", { class: "rnb-button", title, dataset: { shown: id }, onclick: () => acts.shown(id) }, label),
  );
  const steps = h(
    "div",
    { class: "rnb-steps", role: "group", "aria-label": "Show the mask as it is" },
    views,
  );
  const done = h(
    "button",
    { class: "rnb-button", title: "Give the mask to the waiting cell", onclick: () => acts.done() },
    icon("check"),
    "Done",
  );
  const help = square("help", "All keys (?)", () => acts.help());

  const draw = (/** @type {{ shown: string, canUndo: boolean, canRedo: boolean }} */ state) => {
    for (const [i, [tool]] of TOOLS.entries()) {
      const on = settings.tool === tool;
      buttons[i].setAttribute("aria-checked", String(on));
      buttons[i].tabIndex = on ? 0 : -1;
    }
    const inking = settings.tool === "brush" || settings.tool === "eraser";
    // A slider that has nothing to do must not take the focus with it.
    if (!inking && hasFocus(brushes) && !hasFocus(tolerance.el))
      buttons.find(({ tabIndex }) => !tabIndex)?.focus();
    for (const { input } of [size, hardness]) input.disabled = !inking;
    const filling = settings.tool === "bucket";
    for (const { el } of [size, hardness]) el.hidden = filling;
    tolerance.el.hidden = !filling;
    tolerance.input.value = String(settings.tolerance);
    tolerance.value.textContent = String(settings.tolerance);
    size.input.value = String(Math.round(Math.log(Math.max(1, settings.size)) / ratio));
    size.input.setAttribute("aria-valuetext", `${settings.size} pixels`);
    size.value.textContent = String(settings.size);
    hardness.input.value = String(Math.round(settings.hardness * 100));
    hardness.value.textContent = `${Math.round(settings.hardness * 100)} %`;
    subtract.setAttribute("aria-pressed", String(settings.subtract));
    for (const one of views) one.setAttribute("aria-pressed", String(one.dataset.shown === state.shown));
    // Not disabled: a button that has the focus must not lose it.
    undo.setAttribute("aria-disabled", String(!state.canUndo));
    redo.setAttribute("aria-disabled", String(!state.canRedo));
  };

  const rest = h(
    "div",
    { class: "rnb-row rnb-mask-rest" },
    h("div", { class: "rnb-row rnb-tight" }, undo, redo, subtract, edge),
    brushes,
    h("span", { class: "rnb-space" }),
    h("div", { class: "rnb-row rnb-tight" }, steps, help, done),
  );
  const el = h("div", { class: "rnb-row rnb-mask-bar" }, group, rowOf(rest, "Painting"));
  return { el, draw };
}

// Styles that are mixed from styles, where the service has that.
import { fill, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { select } from "../../lib/menu.js";
import { weightField } from "./weight.js";

/** @typedef {ReturnType<typeof import("../prompt_form/draft.js").draft>} Form
 * @typedef {import("../../lib/generated").KindShown} KindShown
 * @typedef {import("../../lib/generated").OwnShown} OwnShown */

/** Styles of this kind, to be mixed instead of made from pictures: V3 and V2 have that.
 * @param {{ store: import("../../lib/store.js").Store, signal: AbortSignal, form: Form, kind: () => KindShown }} options */
export function mixing({ store, signal, form, kind }) {
  const list = h("div", { class: "rnb-style-mix-list" });
  const policy = select({
    label: "Mixed by",
    value: "",
    choices: () => [
      { value: "", label: "the service’s default" },
      .../** @type {any[]} */ (store.get("menu").policies ?? []),
    ],
    show: (choice) => [h("span", { class: "rnb-muted" }, "Mixed by "), choice?.label ?? ""],
    onchange: (value) => form.set({ mix_policy: value || null }, { now: true }),
  });
  const el = h(
    "details",
    { class: "rnb-style-mix", hidden: true },
    h("summary", { class: "rnb-small" }, "Or mix styles that you have, instead of pictures"),
    list,
    policy.el,
  );
  const change = (/** @type {string} */ id, /** @type {number | null} */ weight) => {
    const next = { ...(form.values.source_styles ?? {}) };
    if (weight === null) delete next[id];
    else next[id] = weight;
    form.set({ source_styles: next }, { now: true });
  };
  const row = (/** @type {OwnShown} */ { id, label }) => {
    const now = form.values.source_styles ?? {};
    const box = h("input", { type: "checkbox", checked: id in now, dataset: { style: id } });
    listen(box, "change", () => change(id, box.checked ? 1 : null));
    const weight = weightField((heavy) => change(id, heavy), {
      value: String(now[id] ?? 1),
      hidden: !(id in now),
      "aria-label": `Weight of ${label}`,
      dataset: { weight: id },
    });
    return h("div", { class: "rnb-row" }, h("label", { class: "rnb-check" }, box, label), weight);
  };
  let drawn = "";
  const draw = () => {
    const { mixes, model } = kind() ?? {};
    el.hidden = !mixes;
    if (!mixes) return;
    const all = /** @type {OwnShown[]} */ (store.get("styles").own ?? []);
    const own = all.filter((one) => one.kind === model);
    const chosen = form.values.source_styles ?? {};
    // One that was chosen in Python, or for another kind of style, can still be taken out.
    for (const id of Object.keys(chosen)) {
      if (own.some((one) => one.id === id)) continue;
      const known = all.find((one) => one.id === id);
      own.push(known ?? /** @type {any} */ ({ id, label: `${id.slice(0, 8)} …, not in your list` }));
    }
    policy.set(form.values.mix_policy ?? "");
    policy.el.hidden = !Object.keys(chosen).length;
    if (Object.keys(chosen).length) /** @type {any} */ (el).open = true;
    const now = JSON.stringify([own.map(({ id, label }) => [id, label]), chosen]);
    if (now === drawn) return;
    drawn = now;
    const at = /** @type {HTMLElement | null} */ (hasFocus(list) ? focusIn(list) : null);
    fill(
      list,
      own.length ? own.map(row) : h("p", { class: "rnb-small" }, "There is no style of this kind yet."),
    );
    const { style = "", weight = "" } = at?.dataset ?? {};
    const same = style ? `[data-style="${style}"]` : `[data-weight="${weight}"]`;
    if (at) /** @type {HTMLElement | null} */ (list.querySelector(same))?.focus();
  };
  store.on("styles", draw, signal);
  return { el, draw };
}

// The model: grouped by family, with what it draws, its price and how long it usually takes.
import { h } from "../../lib/dom.js";
import { seconds, units } from "../../lib/format.js";
import { select } from "../../lib/menu.js";

const MISSING = "not offered by this service";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   families: () => any[], model: () => any, styled: (model: any) => boolean }} options
 * `styled`: whether there is a style for a model that needs one */
export function modelPicker({ view: { store, signal }, form, families, model, styled }) {
  // At a gateway a model may have no published price.
  const price = (/** @type {any} */ one) =>
    one.units === null ? "price unknown" : units(one.units, one.unit);
  const facts = (/** @type {any} */ one) => {
    const usual = store.get("usual")[one.id];
    return [one.output, price(one), usual && `usually ${seconds(usual)}`].filter(Boolean).join(" · ");
  };
  const face = (/** @type {any} */ one) => {
    if (!one.offered) return [MISSING];
    const usual = store.get("usual")[one.id];
    return [
      `${one.output} · ${price(one)}`,
      usual && h("span", { class: "rnb-usual" }, ` · usually ${seconds(usual)}`),
    ];
  };
  const choices = () => {
    const now = form.values.model;
    const lacks = (/** @type {any} */ one) =>
      one.takes.style_required && !form.values.style_id && !form.values.style_references && !styled(one);
    const found = families().flatMap(({ family, models }) =>
      models
        // What the service does not have is only there where somebody has chosen it already.
        .filter((/** @type {any} */ one) => one.offered || one.id === now)
        .map((/** @type {any} */ one) => ({
          value: one.id,
          label: one.name,
          // What cannot be asked for from here says what it lacks.
          hint: !one.offered ? MISSING : lacks(one) ? "needs an own style" : facts(one),
          disabled: lacks(one) && one.id !== now,
          group: family,
        })),
    );
    if (now && !found.some(({ value }) => value === now))
      found.push({ value: now, label: now, hint: "not in the catalog", disabled: false, group: "Other" });
    return found;
  };
  const picker = select({
    label: "Model",
    value: form.values.model,
    choices,
    show: (choice) => [
      h("b", {}, choice?.label ?? "", " "),
      h("span", { class: "rnb-muted" }, model() ? face(model()) : choice?.hint),
    ],
    onchange: (id) => form.set({ model: id }, { now: true }),
  });
  picker.el.classList.add("rnb-models");
  form.on((changed) => "model" in changed && picker.set(form.values.model));
  store.on("usual", () => picker.set(form.values.model), signal);
  return { el: picker.el, focus: () => picker.el.focus() };
}

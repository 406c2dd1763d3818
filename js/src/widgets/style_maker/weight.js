// How much a picture, or a style, counts among the others.
import { h, listen } from "../../lib/dom.js";

const MOST = 100;

/** @param {(weight: number) => unknown} change @param {Record<string, unknown>} [more] properties of the field */
export function weightField(change, more = {}) {
  const el = h("input", {
    class: "rnb-input rnb-style-weight rnb-number",
    type: "number",
    min: 0,
    max: MOST,
    step: 0.5,
    ...more,
  });
  listen(el, "change", () => change(Math.min(MOST, Math.max(0, Number(el.value) || 0))));
  return el;
}

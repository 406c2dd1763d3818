// The row under a result: the free sliders, painting the original back, and what becomes of it.
import { h, listen } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";
import { shown } from "../../lib/keys.js";

/** @typedef {{ feather: number, grow: number, opacity: number }} Blending */

/** @param {{ how: Blending, side: number, moved: () => void, released: () => void, paint: (on: boolean) => void,
 *   keep: (goOn: boolean) => Promise<void>, kept: boolean }} options
 * `how` is changed by the sliders: `moved` while one moves, `released` when it stays; `side`: the longer one of the
 * picture in pixels */
export function reblendRow({ how, side, moved, released, paint, keep, kept }) {
  /** @param {string} label @param {keyof Blending} field @param {number} least @param {number} most
   * @param {number} [unit] */
  const slider = (label, field, least, most, unit = 1) => {
    const value = h("output", { class: "rnb-number rnb-small" });
    const input = h("input", {
      type: "range",
      min: least,
      max: most,
      value: String(how[field] * unit),
      "aria-label": label,
      title: `${label} (↑ and ↓)`,
      oninput: () => {
        how[field] = Number(input.value) / unit;
        said();
        moved();
      },
      onchange: released,
    });
    const said = () => {
      value.textContent = unit > 1 ? `${input.value} %` : `${input.value} px`;
      input.setAttribute("aria-valuetext", value.textContent);
    };
    said();
    return h("label", { class: "rnb-slide" }, h("span", {}, label), input, value);
  };
  const back = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      "aria-pressed": "false",
      title: "Paint where the source should come back",
    },
    icon("brush"),
    "Paint the original back",
  );
  listen(back, "click", () => {
    const on = back.getAttribute("aria-pressed") !== "true";
    back.setAttribute("aria-pressed", String(on));
    paint(on);
  });
  const mark = h("span", { class: "rnb-pill rnb-good", hidden: !kept }, icon("check"), "kept");
  const first = h(
    "button",
    { class: "rnb-button", title: "Keep it, and paint on it next", onclick: () => keep(true) },
    "Keep and go on",
    h("kbd", {}, shown("Shift+K")),
  );
  return {
    els: [
      h("span", { class: "rnb-small rnb-muted rnb-free" }, "Re-blend, free"),
      slider("Feather", "feather", 0, Math.round(side / 10)),
      slider("Grow", "grow", -Math.round(side / 20), Math.round(side / 20)),
      slider("Opacity", "opacity", 0, 100, 100),
      back,
      h("span", { class: "rnb-space" }),
      h(
        "span",
        { class: "rnb-row rnb-keep" },
        mark,
        first,
        h("button", { class: "rnb-button", onclick: () => keep(false) }, "Keep as new picture"),
      ),
    ],
    /** Whether it was kept. @param {boolean} is */
    set kept(is) {
      mark.hidden = !is;
    },
  };
}

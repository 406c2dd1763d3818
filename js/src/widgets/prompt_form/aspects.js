// The shape of the picture: little frames to press, with the pixels of the chosen model.
import { fill, h, listen } from "../../lib/dom.js";
import { size } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";

/** @typedef {{ aspect: string, width: number, height: number }} Aspect */

const QUICK = ["1:1", "4:3", "3:4", "16:9", "9:16"];
const LONG = 20; // px of a frame's longer side

/** A little frame of an aspect. @param {Aspect | undefined} shape */
export function frame(shape) {
  if (!shape) return h("i", { class: "rnb-frame rnb-frame-auto" });
  const scale = LONG / Math.max(shape.width, shape.height);
  // Equal areas look alike; a square as long as the others would look larger.
  const even = Math.min(1, Math.sqrt((0.62 * LONG * LONG) / (shape.width * shape.height)) / scale);
  const px = (/** @type {number} */ side) => `${Math.round(side * scale * even)}px`;
  return h("i", { class: "rnb-frame", style: { width: px(shape.width), height: px(shape.height) } });
}

/** @param {Aspect[]} aspects @param {string | null | undefined} value an aspect or "1216x896" */
export function chosen(aspects, value) {
  return aspects.find((one) => one.aspect === value || `${one.width}x${one.height}` === value);
}

/** @param {{ form: ReturnType<typeof import("./draft.js").draft>, aspects: () => Aspect[], vector: () => boolean,
 *   late: Promise<import("../prompt_form.late.js").Late> }} options */
export function aspectPicker({ form, aspects, vector, late }) {
  const quick = h("span", { class: "rnb-quick-aspects", role: "group", "aria-label": "Aspect" });
  const face = h("span", { class: "rnb-face rnb-number" });
  const more = h(
    "button",
    { class: "rnb-button rnb-quiet", "aria-haspopup": "dialog", "aria-expanded": "false" },
    face,
    icon("chevron"),
  );
  const el = h("span", { class: "rnb-aspects" }, quick, more);

  const words = (/** @type {Aspect | undefined} */ one) => {
    if (!one) return "Auto";
    return vector() ? one.aspect : `${one.aspect} · ${size(one.width, one.height)}`;
  };
  const choose = (/** @type {string | null} */ aspect) => form.set({ size: aspect }, { now: true });

  const draw = () => {
    const now = chosen(aspects(), form.values.size);
    quick.replaceChildren(
      ...QUICK.map((aspect) => {
        const one = aspects().find((shape) => shape.aspect === aspect);
        const on = now?.aspect === aspect;
        return h(
          "button",
          {
            class: "rnb-button rnb-quiet rnb-square rnb-aspect",
            "aria-label": words(one),
            title: words(one),
            "aria-pressed": String(on),
            // Pressing the chosen one again lets the prompt decide.
            onclick: () => choose(on ? null : aspect),
          },
          frame(one),
        );
      }),
    );
    const [aspect, pixels] = (form.values.size && !now ? String(form.values.size) : words(now)).split(" · ");
    fill(face, aspect, pixels && h("span", { class: "rnb-pixels" }, ` · ${pixels}`));
    more.setAttribute("aria-label", `Size: ${face.textContent}. All sizes`);
    more.title = face.textContent ?? "";
  };

  listen(more, "click", async () => {
    const { shapes } = await late;
    shapes({ anchor: more, aspects: aspects(), value: form.values.size, vector: vector(), choose });
  });
  form.on((changed) => ("size" in changed || "model" in changed) && draw());
  return { el, draw, focus: () => more.focus() };
}

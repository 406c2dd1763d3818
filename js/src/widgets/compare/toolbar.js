// The row above the pictures: how to compare, the zoom, the labels, the keys.
import { h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";
import { shown } from "../../lib/keys.js";
import { STEP } from "./lens.js";
import { MODES } from "./modes.js";

/** @param {{ acts: import("./acts.js").Acts, look: import("./look.js").Look, lens: import("./lens.js").Lens,
 *   help: () => void }} options */
export function toolbar({ acts, look, lens, help }) {
  const modes = MODES.map(({ mode, label, key }) =>
    h(
      "button",
      {
        class: "rnb-button",
        title: `${label} (${shown(key)})`,
        dataset: { mode },
        onclick: () => acts.mode(mode),
      },
      // Where there is little room the first word is enough.
      label.split(" ")[0],
      label.includes(" ") && h("span", { class: "rnb-rest" }, label.slice(label.indexOf(" "))),
    ),
  );
  const square = (/** @type {any} */ name, /** @type {string} */ label, /** @type {() => any} */ run) =>
    h(
      "button",
      { class: "rnb-button rnb-square", "aria-label": label, title: label, onclick: run },
      icon(name),
    );
  const percent = h("span", { class: "rnb-number rnb-percent" });
  const fit = h("button", { class: "rnb-button", onclick: acts.fit }, "Fit ", h("kbd", {}, "0"));
  const whole = h(
    "button",
    { class: "rnb-button", onclick: () => acts.zoom(1) },
    "100 % ",
    h("kbd", {}, "1"),
  );
  const labels = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      title: "Model, prompt, seed … of each (L)",
      onclick: acts.labels,
    },
    icon("eye"),
    "Labels",
  );
  const el = h(
    "div",
    { class: "rnb-row rnb-tools rnb-no-print" },
    h("div", { class: "rnb-steps", role: "group", "aria-label": "How to compare" }, modes),
    h("span", { class: "rnb-space" }),
    h(
      "div",
      { class: "rnb-row rnb-zoom", role: "group", "aria-label": "Zoom" },
      fit,
      whole,
      square("minus", "Smaller (−)", () => acts.zoom(lens.scale / STEP)),
      percent,
      square("plus", "Larger (+)", () => acts.zoom(lens.scale * STEP)),
    ),
    h("div", { class: "rnb-row rnb-rest-tools" }, labels, square("help", "All keys (?)", help)),
  );
  return {
    el,
    /** Say how it is compared. */
    follow() {
      for (const one of modes) one.setAttribute("aria-pressed", String(one.dataset.mode === look.now.mode));
      labels.setAttribute("aria-pressed", String(look.now.labels));
    },
    /** Say how large it is. */
    zoomed() {
      const words = `${Math.round(lens.scale * 100)} %`;
      // Written at each move, it would have the page laid out once more before the pictures are placed.
      if (percent.textContent !== words) percent.textContent = words;
      fit.setAttribute("aria-pressed", String(lens.fitted));
      whole.setAttribute("aria-pressed", String(Math.abs(lens.scale - 1) < 1e-3));
    },
  };
}

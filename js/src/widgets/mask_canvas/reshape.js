// Grow, shrink, feather: so many pixels, in a small panel beside the button or over the picture.
import { h, listen } from "../../lib/dom.js";
import { openPopover } from "../../lib/menu.js";
import { feathered, grown } from "./distance.js";

const NAMES = {
  grow: ["Grow the mask by", "Grow", "Grown"],
  shrink: ["Shrink the mask by", "Shrink", "Shrunk"],
  feather: ["Soften the edge by", "Feather", "Feathered"],
};

/** @param {{ what: keyof typeof NAMES, anchor: HTMLElement, doc: import("./document.js").MaskDocument, side: number,
 *   apply: (fn: () => void, words: string) => void }} options */
export function reshape({ what, anchor, doc, side, apply }) {
  const [title, label, past] = NAMES[what];
  const most = Math.max(8, Math.round(side / 8));
  const input = h("input", {
    class: "rnb-input rnb-number",
    type: "number",
    min: 1,
    max: most,
    value: String(Math.max(2, Math.round(side / 100))),
    "aria-label": `${title}, pixels`,
  });
  const use = h("button", { class: "rnb-button rnb-go", onclick: () => go() }, label);
  const panel = h(
    "div",
    { class: "rnb-reshape", role: "dialog", "aria-label": title },
    h("span", {}, title),
    h("span", { class: "rnb-row" }, input, h("span", { class: "rnb-muted" }, "px"), use),
  );
  const go = () => {
    const px = Math.max(1, Math.min(most, Number(input.value) || 0));
    pop.close(true);
    apply(() => {
      const all = doc.clip(0, 0, doc.width, doc.height);
      doc.touch(all);
      const { data, width, height } = doc;
      data.set(
        what === "feather"
          ? feathered(data, width, height, px)
          : grown(data, width, height, what === "grow" ? px : -px),
      );
      doc.changed(all);
    }, `${past} by ${px} pixels`);
  };
  listen(panel, "keydown", (event) => {
    if (event.key === "Escape") return;
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      go();
    }
    if (event.key === "Tab" && event.target === (event.shiftKey ? use : input))
      event.stopImmediatePropagation();
    event.stopPropagation();
  });
  const pop = openPopover({ anchor, panel });
  input.focus();
  input.select();
}

// All shapes that a model draws, as a panel of little frames with their pixels.
import { focusIn, h, listen } from "../../lib/dom.js";
import { size } from "../../lib/format.js";
import { openPopover } from "../../lib/menu.js";
import { chosen, frame } from "./aspects.js";

/** @typedef {import("./aspects.js").Aspect} Aspect */

const STEPS = /** @type {Record<string, number>} */ ({
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
});

/** @param {{ anchor: HTMLElement, aspects: Aspect[], value: string | null | undefined, vector: boolean,
 *   choose: (aspect: string | null) => void }} options */
export function shapes({ anchor, aspects, value, vector, choose }) {
  const now = chosen(aspects, value);
  const button = (/** @type {Aspect | undefined} */ one) =>
    h(
      "button",
      {
        class: "rnb-item rnb-shape",
        "aria-pressed": String(one ? one === now : !value),
        onclick: () => {
          pop.close(true);
          choose(one?.aspect ?? null);
        },
      },
      frame(one),
      h("span", {}, one?.aspect ?? "Auto"),
      h(
        "span",
        { class: "rnb-hint rnb-number" },
        one ? (vector ? "vector" : size(one.width, one.height)) : "by the prompt",
      ),
    );
  const panel = h(
    "div",
    { class: "rnb-shapes", role: "dialog", "aria-label": "Size" },
    button(undefined),
    aspects.map(button),
  );
  const pop = openPopover({ anchor, panel });
  const all = () => /** @type {HTMLElement[]} */ ([...panel.querySelectorAll("button")]);
  listen(panel, "keydown", (event) => {
    const step = STEPS[event.key];
    event.stopPropagation();
    if (!step) return;
    event.preventDefault();
    const list = all();
    const at = list.indexOf(/** @type {HTMLElement} */ (focusIn(panel)));
    list[(at + step + list.length) % list.length]?.focus();
  });
  (all().find((one) => one.getAttribute("aria-pressed") === "true") ?? all()[0])?.focus();
}

// The row under a pair: what its way of comparing has to set.
import { fill, h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

const GAIN = { least: 1, most: 64, step: 1 };
const RATE = { least: 0.5, most: 5, step: 0.5 };

/** @param {{ look: import("./look.js").Look, acts: import("./acts.js").Acts, pair: import("./pair.js").Pair,
 *   blink: import("./blink.js").Blink }} options */
export function modeBar({ look, acts, pair, blink }) {
  const el = h("div", { class: "rnb-row rnb-mode-bar rnb-no-print" });
  /** @param {string} label @param {"gain" | "rate"} field @param {typeof GAIN} range
   * @param {(value: number) => string} inWords */
  const slide = (label, field, { least, most, step }, inWords) => {
    const value = h("output", { class: "rnb-number rnb-small" });
    const input = h("input", {
      type: "range",
      min: least,
      max: most,
      step,
      "aria-label": label,
      oninput: () => look.set({ [field]: Number(input.value) }),
    });
    return {
      el: h("label", { class: "rnb-slide" }, h("span", {}, label), input, value),
      follow() {
        input.value = String(look.now[field]);
        value.textContent = inWords(look.now[field]);
        input.setAttribute("aria-valuetext", value.textContent);
      },
    };
  };
  const gain = slide("Gain", "gain", GAIN, (value) => `× ${value}`);
  const rate = slide("Rate", "rate", RATE, (value) => `${value} a second`);
  const exchange = h(
    "button",
    { class: "rnb-button rnb-quiet", title: "Exchange A and B (X)", onclick: acts.exchange },
    icon("swap"),
    "Exchange A and B",
  );
  const turn = h("button", { class: "rnb-button", onclick: acts.turn });
  const play = h("button", { class: "rnb-button", onclick: acts.play });
  const still = h("span", { class: "rnb-hint" });
  /** @type {Record<import("./modes.js").Mode, HTMLElement[]>} */
  const parts = {
    slider: [exchange],
    side: [],
    swap: [turn, exchange],
    blink: [play, rate.el, still, exchange],
    difference: [gain.el, pair.count],
  };
  return {
    el,
    follow() {
      const { mode } = look.now;
      const wanted = parts[mode];
      // Only when they are others: put in anew, a slider would be let go while it is pulled.
      if (wanted.length !== el.children.length || wanted.some((one, at) => el.children[at] !== one))
        fill(el, wanted);
      el.hidden = !wanted.length;
      if (mode === "difference") gain.follow();
      if (mode === "swap") fill(turn, `Show ${pair.showsB ? "A" : "B"} `, h("kbd", {}, "Space"));
      if (mode !== "blink") return;
      rate.follow();
      fill(play, icon(blink.runs ? "stop" : "play"), blink.runs ? "Pause " : "Play ", h("kbd", {}, "Space"));
      still.textContent = blink.held ? "It stands still, as your system wishes. Space starts it." : "";
    },
    /** More or less of what is set here. @param {boolean} more */
    step(more) {
      const within = (/** @type {typeof GAIN} */ { least, most }, /** @type {number} */ value) =>
        Math.max(least, Math.min(most, value));
      if (look.now.mode === "blink")
        look.set({ rate: within(RATE, look.now.rate + (more ? RATE.step : -RATE.step)) });
      else look.set({ gain: within(GAIN, more ? look.now.gain * 2 : look.now.gain / 2) });
    },
  };
}

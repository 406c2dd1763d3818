// Two pictures on one stage, A and B: beside a divider, one instead of the other, or what differs.
import { dividerOf } from "../../lib/divider.js";
import { h } from "../../lib/dom.js";
import { differenceLayer } from "./difference_layer.js";
import { layerOf, stageOf } from "./stage.js";

/** @typedef {ReturnType<typeof pairOf>} Pair */
/** @typedef {import("./stage.js").Seen} Seen */

/** @param {{ lens: import("./lens.js").Lens, look: import("./look.js").Look, signal: AbortSignal,
 *   say: (words: string) => void, draw: () => void, divide: (share: number) => void, turn: () => void }} options
 * `draw`: all that is seen; `divide`: pull the divider; `turn`: show the other one */
export function pairOf({ lens, look, signal, say, draw, divide, turn }) {
  const a = layerOf();
  const b = layerOf();
  const difference = differenceLayer({ lens, signal, say, drawn: draw });
  const divider = dividerOf({ label: "Divider between A (left) and B (right)", moved: divide });
  const left = h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-a" });
  const right = h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-b" });
  const words = h("p", { class: "rnb-stage-words", role: "status" });
  const stage = stageOf({
    lens,
    name: "Pictures A and B",
    moved: draw,
    divider: { at: () => (look.now.mode === "slider" ? divider.at : null), to: divide },
    pressed: () => look.now.mode === "swap" && turn(),
  });
  stage.el.append(a.el, b.el, difference.el, ...divider.els, left, right, words);

  const pair = {
    el: stage.el,
    divider,
    /** How many pixels differ, in words. */
    count: difference.count,
    /** Whether it is B that is seen where only one is. */
    showsB: false,
    /** Which of them is seen, or has the larger part. @returns {"a" | "b"} */
    get inSight() {
      return (look.now.mode === "slider" ? divider.at < 0.5 : pair.showsB) ? "b" : "a";
    },
    /** @param {Seen} first @param {Seen} second @param {import("./lens.js").Size} frame of both */
    draw(first, second, frame) {
      const { mode, gain } = look.now;
      const sliding = mode === "slider";
      const differing = mode === "difference";
      const alone = mode === "swap" || mode === "blink";
      stage.follow();
      const { corner } = stage;
      // The one that is hidden, too: it must be there at once when it is turned to.
      a.show(first, lens, corner);
      b.show(second, lens, corner);
      a.el.style.clipPath = sliding ? `inset(0 ${(1 - divider.at) * 100}% 0 0)` : "";
      b.el.style.clipPath = sliding ? `inset(0 0 0 ${divider.at * 100}%)` : "";
      a.el.hidden = left.hidden = differing || (alone && pair.showsB);
      b.el.hidden = right.hidden = differing || (alone && !pair.showsB);
      left.textContent = `A · ${first.number}`;
      right.textContent = `B · ${second.number}`;
      divider.show(sliding);
      divider.place({ left: `${divider.at * 100}%` });
      words.textContent = first.words || second.words;
      if (differing) difference.show(first, second, { frame, corner, gain });
      else difference.hide();
    },
    /** None of it is seen. */
    hide() {
      difference.hide();
    },
  };
  return pair;
}

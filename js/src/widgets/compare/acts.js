// What buttons and keys do. An act counts at once, and what is only seen of it is also said.
import { MODES } from "./modes.js";

/** @typedef {ReturnType<typeof actsOf>} Acts */

/** @param {{ live: import("../../lib/root.js").View["live"], look: import("./look.js").Look,
 *   lens: import("./lens.js").Lens, pair: import("./pair.js").Pair, blink: import("./blink.js").Blink,
 *   places: () => number[], draw: () => void, follow: () => void }} options `places`: of the pictures that are there;
 * `draw`: the pictures anew; `follow`: the buttons */
export function actsOf({ live, look, lens, pair, blink, places, draw, follow }) {
  const exchange = () => look.set({ a: look.now.b, b: look.now.a });
  const take = (/** @type {"a" | "b"} */ which, /** @type {number} */ place) => {
    const other = which === "a" ? "b" : "a";
    live.say(`Picture ${place + 1} is ${which.toUpperCase()}`);
    // Whoever asks for the other one exchanges them.
    if (look.now[other] === place) exchange();
    else look.set({ [which]: place });
  };
  return {
    /** @param {number} share */
    divide(share) {
      pair.divider.at = share;
      draw();
    },
    fit() {
      lens.fit();
      draw();
    },
    /** @param {number} to */
    zoom(to) {
      lens.zoom(to);
      draw();
      live.say(`${Math.round(lens.scale * 100)} percent`);
    },
    /** @param {number} dx @param {number} dy CSS pixels */
    pan(dx, dy) {
      lens.pan(dx, dy);
      draw();
    },
    /** @param {import("./modes.js").Mode} mode */
    mode(mode) {
      if (mode === look.now.mode) return;
      live.say(MODES.find((one) => one.mode === mode)?.label ?? "");
      look.set({ mode });
    },
    labels() {
      look.set({ labels: !look.now.labels });
    },
    /** Show the other one of the two. */
    turn() {
      pair.showsB = !pair.showsB;
      draw();
      // Blinking, nobody wants to hear each of them.
      if (look.now.mode !== "swap") return;
      const which = pair.showsB ? "b" : "a";
      live.say(`${which.toUpperCase()}, picture ${look.now[which] + 1}`);
      follow();
    },
    play() {
      blink.toggle();
      follow();
    },
    exchange,
    take,
    /** Take the next picture, or the one before, that the other one of the two is not.
     * @param {"a" | "b"} which @param {1 | -1} step */
    onward(which, step) {
      const other = look.now[which === "a" ? "b" : "a"];
      const free = places().filter((place) => place !== other);
      const at = free.indexOf(look.now[which]);
      if (free.length > 1) take(which, free[(at + step + free.length) % free.length]);
    },
    /** Choose a picture, or take the choice back. @param {number} place */
    choose(place) {
      const off = look.now.chosen === place;
      live.say(off ? "The choice is taken back" : `Picture ${place + 1} chosen`);
      look.choose(off ? null : place);
    },
  };
}

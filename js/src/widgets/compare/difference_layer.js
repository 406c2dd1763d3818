// The layer of a stage with the difference of two pictures, and how many pixels differ, in words.
import { fill, h } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { differenceOf } from "./difference.js";

/** @typedef {import("./stage.js").Seen} Seen */

/** @param {import("./difference.js").Difference} found */
function inWords({ differing, pixels, most }) {
  if (!differing) return `No pixel differs, of ${count(pixels)}`;
  const share = differing / pixels;
  // Rounded it would be said to be nothing.
  const percent = share < 0.0005 ? "less than 0.1" : (share * 100).toFixed(1);
  return `${count(differing)} of ${counted(pixels, "pixel")} differ (${percent} %), by at most ${most} of 255`;
}

/** @param {{ lens: import("./lens.js").Lens, signal: AbortSignal, say: (words: string) => void,
 *   drawn: () => void }} options `drawn`: there is a picture now that wants its place */
export function differenceLayer({ lens, signal, say, drawn }) {
  const el = h("div", { class: "rnb-layer rnb-differing" });
  const words = h("span", { class: "rnb-number rnb-count", role: "status" });
  /** Of what it is, or is being counted. */
  let subject = "";
  /** @type {AbortController | null} */
  let counting = null;
  const stop = () => {
    if (!counting) return;
    counting.abort();
    counting = null;
    subject = "";
  };
  signal.addEventListener("abort", stop);

  /** @param {Seen} first @param {Seen} second @param {import("./lens.js").Size} frame */
  const start = async (first, second, frame) => {
    const mine = new AbortController();
    counting = mine;
    words.textContent = "Counting …";
    fill(el);
    try {
      const found = await differenceOf(first, second, frame, mine.signal);
      if (mine.signal.aborted) return;
      fill(el, found.canvas);
      words.textContent = inWords(found);
      say(words.textContent);
      drawn();
    } catch (error) {
      if (mine.signal.aborted) return;
      words.textContent = /** @type {any} */ (error)?.message ?? "This difference could not be drawn.";
    } finally {
      if (counting === mine) counting = null;
    }
  };

  return {
    el,
    count: words,
    /** @param {Seen} first @param {Seen} second
     * @param {{ frame: import("./lens.js").Size, corner: { x: number, y: number }, gain: number }} how
     * `frame`: of both; `corner`: of the stage on the page */
    show(first, second, { frame, corner, gain }) {
      el.hidden = false;
      el.style.filter = `brightness(${gain})`;
      const wanted = [first, second].map(({ id, place: { x, y, factor } }) => [id, x, y, factor]).join();
      if (wanted !== subject) {
        stop();
        if (first.whole && second.whole) {
          subject = wanted;
          start(first, second, frame);
        } else {
          subject = "";
          fill(el);
          words.textContent = "Waits for both pictures …";
        }
      }
      const canvas = /** @type {HTMLElement | null} */ (el.firstElementChild);
      if (!canvas) return;
      const { x, y, width, height } = lens.on({ x: 0, y: 0, ...frame, factor: 1 }, corner);
      Object.assign(canvas.style, {
        left: `${x}px`,
        top: `${y}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      canvas.classList.toggle("rnb-pixels", lens.scale >= 1);
    },
    /** What nobody looks at is not counted on, nor said. */
    hide() {
      el.hidden = true;
      stop();
    },
  };
}

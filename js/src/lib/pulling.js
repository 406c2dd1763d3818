// Something on a stage that is pulled: pressed, moved, let go. A press that hardly moves is no pull, and one that is
// dropped leaves everything as it was.
import { listen } from "./dom.js";

const MEANT = 3; // CSS px before a press is a pull

/** @template {object} Grip what was taken hold of
 * @param {{ el: Element, grip: (event: any) => Grip | null, over?: (event: any) => Element,
 *   pull: (grip: Grip, by: { dx: number, dy: number, first: boolean }, event: PointerEvent) => void,
 *   end: (grip: Grip, kept: boolean) => void, draw: () => void }} options
 * `grip`: what a press takes hold of, null for nothing; `over`: who gets the pointer's events meanwhile, `el` unless
 * said; `pull`: moved so many CSS px from where it was pressed, `first` for the first time; `end`: a pull is over;
 * `draw`: after any of these */
export function pulling({ el, grip, over = () => el, pull, end, draw }) {
  /** @type {{ grip: Grip, x: number, y: number, meant: boolean } | null} */
  let held = null;

  listen(el, "pointerdown", (event) => {
    if (event.button !== 0 || held || event.isPrimary === false) return;
    const taken = grip(event);
    if (!taken) return;
    event.preventDefault();
    over(event).setPointerCapture(event.pointerId);
    held = { grip: taken, x: event.clientX, y: event.clientY, meant: false };
  });
  listen(el, "pointermove", (event) => {
    if (!held) return;
    const dx = event.clientX - held.x;
    const dy = event.clientY - held.y;
    if (!held.meant && Math.hypot(dx, dy) < MEANT) return;
    const first = !held.meant;
    held.meant = true;
    el.classList.add("rnb-held");
    pull(held.grip, { dx, dy, first }, event);
    draw();
  });
  const finish = (/** @type {boolean} */ kept) => {
    if (!held) return;
    const { grip: taken, meant } = held;
    held = null;
    el.classList.remove("rnb-held");
    if (meant) end(taken, kept);
    draw();
  };
  listen(el, "pointerup", () => finish(true));
  listen(el, "pointercancel", () => finish(false));
  listen(el, "lostpointercapture", () => finish(true));

  return {
    /** What is being pulled, or null. */
    get now() {
      return held?.meant ? held.grip : null;
    },
    /** Whether something is pressed, pulled or not yet. */
    get pressed() {
      return !!held;
    },
    /** Let go without keeping; whether something was pulled. */
    drop() {
      const was = !!held?.meant;
      finish(false);
      return was;
    },
  };
}

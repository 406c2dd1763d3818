// Mouse, pen and fingers on a stage. A stroke stays a stroke when the pointer leaves, and ends when it is lost.
import { listen } from "../../lib/dom.js";

/** @typedef {{ x: number, y: number }} Point */

const SETTLES = 6; // CSS pixels that one finger may move before the second: until then it was the beginning of a pinch

/** @param {{ stage: import("./stage.js").Stage, tools: import("./tools.js").Tools, signal: AbortSignal,
 *   radius: () => number, panning: () => boolean, used: () => void }} options
 * `radius` of the brush to show, 0 for none; `panning`: Space is held; `used`: a pointer is at work, not the keys */
export function pointers({ stage, tools, signal, radius, panning, used }) {
  const { el, view } = stage;
  /** @type {Map<number, Point>} fingers on the glass, in CSS pixels of the stage */
  const fingers = new Map();
  /** @type {number | null} the pointer that draws */
  let drawing = null;
  /** @type {number | null} the pointer that pans */
  let moving = null;
  let travelled = 0;

  const how = (/** @type {PointerEvent} */ event) => ({
    pressure: event.pointerType === "pen" && event.pressure > 0 ? event.pressure : 1,
    straight: event.shiftKey,
    subtract: event.ctrlKey || event.metaKey || (event.buttons & 32) === 32, // the other end of a pen
  });
  const spot = (/** @type {PointerEvent} */ event) => stage.spot(event.clientX, event.clientY);

  listen(
    el,
    "pointerdown",
    (/** @type {PointerEvent} */ event) => {
      if (/** @type {Element} */ (event.target).closest("button")) return;
      el.focus({ preventScroll: true });
      used();
      const at = spot(event);
      if (event.pointerType === "touch") {
        fingers.set(event.pointerId, at);
        if (fingers.size === 2) {
          // The first finger may have begun a stroke; two fingers mean the view.
          if (drawing !== null && travelled < SETTLES) tools.cancel();
          else if (drawing !== null) tools.up();
          drawing = null;
        }
        if (fingers.size > 1) return;
      }
      capture(event.pointerId);
      if (event.button === 1 || panning()) {
        event.preventDefault();
        moving = event.pointerId;
        fingers.set(event.pointerId, at);
        el.classList.add("rnb-grabbing");
        return;
      }
      if (event.button !== 0 && event.button !== 5) return;
      drawing = event.pointerId;
      travelled = 0;
      fingers.set(event.pointerId, at);
      tools.down(stage.point(event), how(event));
      stage.showBrush(stage.point(event), radius());
    },
    { signal },
  );

  el.addEventListener(
    "pointermove",
    (event) => {
      const before = fingers.get(event.pointerId);
      const now = spot(event);
      if (event.pointerType === "touch" && fingers.size === 2 && before) {
        pinch(event.pointerId, before, now);
        fingers.set(event.pointerId, now);
        return;
      }
      if (event.pointerId === moving && before) {
        view.pan(now.x - before.x, now.y - before.y);
        fingers.set(event.pointerId, now);
        stage.moved();
        return;
      }
      if (event.pointerType !== "touch") stage.showBrush(stage.point(event), radius());
      if (event.pointerId !== drawing && !(tools.stepwise && tools.busy)) return;
      if (before) travelled += Math.hypot(now.x - before.x, now.y - before.y);
      if (before) fingers.set(event.pointerId, now);
      // The browser joins moves until the next frame; a fast stroke would have corners.
      const all = event.getCoalescedEvents?.() ?? [];
      for (const one of all.length ? all : [event]) tools.move(stage.point(one), how(one));
    },
    { signal },
  );

  const end = (/** @type {PointerEvent} */ event) => {
    fingers.delete(event.pointerId);
    if (event.pointerId === moving) {
      moving = null;
      el.classList.remove("rnb-grabbing");
    }
    if (event.pointerId !== drawing) return;
    drawing = null;
    tools.up(how(event));
  };
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) listen(el, type, end, { signal });
  listen(el, "pointerleave", () => stage.showBrush(null), { signal });
  listen(el, "dblclick", () => tools.stepwise && tools.close(), { signal });
  el.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return; // the page's own scrolling stays the page's
      event.preventDefault();
      const { x, y } = stage.spot(event.clientX, event.clientY);
      view.zoom(view.scale * Math.exp(-event.deltaY / 200), x, y);
      stage.moved();
    },
    { passive: false, signal },
  );

  /** @param {number} id */
  function capture(id) {
    try {
      el.setPointerCapture(id);
    } catch {
      // The pointer is gone already.
    }
  }

  /** @param {number} id @param {Point} before @param {Point} now */
  function pinch(id, before, now) {
    const [other] = [...fingers].filter(([one]) => one !== id).map(([, at]) => at);
    const span = (/** @type {Point} */ at) => Math.hypot(at.x - other.x, at.y - other.y) || 1;
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    view.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    view.zoom((view.scale * span(now)) / span(before), middle.x, middle.y);
    stage.moved();
  }

  return {
    /** Whether the button is down. */
    get down() {
      return drawing !== null;
    },
  };
}

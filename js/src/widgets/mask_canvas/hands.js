// Painting without a mouse: arrows move a crosshair, Space paints.
import { listen } from "../../lib/dom.js";

/** @typedef {import("./ink.js").Point} Point */

const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const CORNERED = ["lasso", "rectangle", "ellipse"]; // one press begins, the next ends

/** @param {{ stage: import("./stage.js").Stage, tools: import("./tools.js").Tools, doc: import("./document.js").MaskDocument,
 *   settings: import("./tools.js").Settings, signal: AbortSignal, radius: () => number,
 *   say: (words: string) => void }} options */
export function hands({ stage, tools, doc, settings, signal, radius, say }) {
  const { el, view } = stage;
  /** @type {Point | null} */
  let at = null;
  let held = false; // Space is down
  let inside = false; // a pointer is over the stage

  const show = () => {
    stage.showCross(at);
    stage.showBrush(at, at ? radius() : 0);
  };
  const appear = () => {
    const middle = view.toImage(view.width / 2, view.height / 2);
    at = {
      x: Math.min(doc.width - 0.5, Math.max(0.5, Math.floor(middle.x) + 0.5)),
      y: Math.min(doc.height - 0.5, Math.max(0.5, Math.floor(middle.y) + 0.5)),
    };
    show();
  };
  /** Bring the crosshair into sight. @param {Point} point */
  const reveal = (point) => {
    const { x, y } = view.toStage(point.x, point.y);
    const over = (/** @type {number} */ v, /** @type {number} */ room) =>
      v < 24 ? 24 - v : v > room - 24 ? room - 24 - v : 0;
    const dx = over(x, view.width);
    const dy = over(y, view.height);
    if ((dx || dy) && !view.fitted) {
      view.pan(dx, dy);
      stage.moved();
    }
  };
  const how = (/** @type {KeyboardEvent} */ event) => ({ subtract: event.ctrlKey || event.metaKey });

  listen(
    el,
    "keydown",
    (/** @type {KeyboardEvent} */ event) => {
      if (ARROWS.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        if (!at) return appear();
        // A step that is seen: some pixels of the screen, and with Shift a single one of the picture.
        const step = event.shiftKey ? 1 : Math.max(1, Math.round(10 / view.scale));
        const to = {
          x: at.x + (event.key === "ArrowRight" ? step : event.key === "ArrowLeft" ? -step : 0),
          y: at.y + (event.key === "ArrowDown" ? step : event.key === "ArrowUp" ? -step : 0),
        };
        at = {
          x: Math.min(doc.width - 0.5, Math.max(0.5, to.x)),
          y: Math.min(doc.height - 0.5, Math.max(0.5, to.y)),
        };
        reveal(at);
        if (tools.busy && (held || CORNERED.includes(settings.tool) || tools.stepwise)) tools.move(at);
        show();
        return undefined;
      }
      if (event.key === " ") {
        event.preventDefault();
        if (event.repeat) return undefined;
        held = true;
        if (!at) {
          if (!inside)
            appear(); // with a pointer here, Space pans
          else el.classList.add("rnb-grab");
          return undefined;
        }
        if (CORNERED.includes(settings.tool) && tools.busy) {
          tools.move(at);
          tools.up(how(event));
          say("Done");
        } else {
          tools.down(at, how(event));
          if (CORNERED.includes(settings.tool)) say("Begun: arrows go on, Space ends");
        }
        return undefined;
      }
      if (event.key === "Enter" && tools.stepwise && tools.busy) {
        event.preventDefault();
        tools.close(how(event));
      }
      return undefined;
    },
    { signal },
  );
  const release = () => {
    if (!held) return;
    held = false;
    el.classList.remove("rnb-grab");
    if (at && tools.busy && !tools.stepwise && !CORNERED.includes(settings.tool)) tools.up();
  };
  listen(el, "keyup", (event) => event.key === " " && release(), { signal });
  listen(
    el,
    "blur",
    () => {
      release();
      at = null;
      show();
    },
    { signal },
  );
  listen(el, "pointerenter", () => (inside = true), { signal });
  listen(el, "pointerleave", () => (inside = false), { signal });

  return {
    /** Whether Space means the view. */
    get panning() {
      return held && !at;
    },
    /** A pointer is at work. */
    leave() {
      at = null;
      stage.showCross(null);
    },
    show: () => at && show(),
  };
}

// The picture on the screen with its mask over it. Two canvases: the picture is drawn when the view moves, the mask
// when it changes, and then only where. Brush and drafts are elements of their own and cost no canvas at all.
import { focusable, h } from "../../lib/dom.js";
import { around } from "./document.js";
import { context, overlay } from "./overlay.js";
import { viewport } from "./viewport.js";

/** @typedef {import("./document.js").Box} Box */
/** @typedef {import("./ink.js").Point} Point */
/** @typedef {"sent" | "blended"} Shown */

const SVG = "http://www.w3.org/2000/svg";
const SMOOTH_BELOW = 3; // CSS pixels for one of the picture: above, single pixels are to be seen

/** @param {{ signal: AbortSignal, doc: import("./document.js").MaskDocument, name: string, keys: string, corner?: Node[] }} options
 * `name` is what it is called, `keys` how it is used without a mouse. */
export function stage({ signal, doc, name, keys, corner = [] }) {
  const below = h("canvas", { "aria-hidden": "true" });
  const above = h("canvas", { class: "rnb-mask-layer", "aria-hidden": "true" });
  const brush = h("i", { class: "rnb-brush", "aria-hidden": "true", hidden: true });
  const cross = h("i", { class: "rnb-cross", "aria-hidden": "true", hidden: true });
  const drafts = document.createElementNS(SVG, "svg");
  drafts.setAttribute("class", "rnb-draft");
  drafts.setAttribute("aria-hidden", "true");
  const lines = ["rnb-draft-dark", "rnb-draft-light"].map((kind) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", kind);
    drafts.append(path);
    return path;
  });
  const words = h("p", { class: "rnb-paint-words rnb-muted" }, "Loading the picture …");
  const el = focusable(
    h(
      "div",
      { class: "rnb-paint", role: "application", "aria-label": `${name}. ${keys}` },
      below,
      above,
      drafts,
      brush,
      cross,
      words,
      h("div", { class: "rnb-paint-corner" }, corner),
    ),
    0,
  );
  const view = viewport(doc);
  const ratio = () => Math.max(1, Math.min(3, globalThis.devicePixelRatio || 1));

  /** @type {CanvasImageSource | null} */
  let picture = null;
  /** @type {Box | null} painted and not yet on the screen */
  let dirty = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
  let moved = true;
  let asked = false;

  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) draw();
    });
  };
  doc.watch((box) => {
    dirty = around(dirty, box);
    ask();
  });

  const all = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
  /** Where a box of the picture lies on the canvases, in whole device pixels. @param {Box} box */
  const place = ({ x0, y0, x1, y1 }) => {
    const scale = view.scale * ratio();
    const pad = 4 * ratio() + scale;
    const left = Math.max(0, Math.floor(x0 * scale + view.x * ratio() - pad));
    const top = Math.max(0, Math.floor(y0 * scale + view.y * ratio() - pad));
    return {
      left,
      top,
      width: Math.min(above.width, Math.ceil(x1 * scale + view.x * ratio() + pad)) - left,
      height: Math.min(above.height, Math.ceil(y1 * scale + view.y * ratio() + pad)) - top,
    };
  };
  /** @param {CanvasRenderingContext2D} to @param {CanvasImageSource} what @param {Box} [part] what of the picture it is */
  const project = (to, what, { x0, y0, x1, y1 } = all) => {
    const scale = view.scale * ratio();
    to.imageSmoothingEnabled = view.scale < SMOOTH_BELOW;
    to.imageSmoothingQuality = "medium";
    const [x, y] = [view.x * ratio() + x0 * scale, view.y * ratio() + y0 * scale];
    to.drawImage(what, x, y, (x1 - x0) * scale, (y1 - y0) * scale);
  };
  const mask = overlay({ doc, view, ratio, project });

  /** @param {Box} [box] only what lies there */
  const drawPicture = (box) => {
    const to = context(below);
    const { left, top, width, height } = box
      ? place(box)
      : { left: 0, top: 0, width: below.width, height: below.height };
    if (width <= 0 || height <= 0) return;
    to.save();
    to.beginPath();
    to.rect(left, top, width, height);
    to.clip();
    to.clearRect(left, top, width, height);
    if (picture) project(to, picture);
    to.restore();
  };

  /** @param {Box} box */
  const drawMask = (box) => {
    const there = place(box);
    if (there.width > 0 && there.height > 0) mask.draw(context(above), there);
  };

  const draw = () => {
    const box = dirty;
    dirty = null;
    if (box) mask.changed(box);
    if (moved) {
      moved = false;
      drawPicture();
      context(above).clearRect(0, 0, above.width, above.height);
      drawMask(all);
      follow();
    } else if (box) drawMask(box);
  };

  /** Elements that go with the view. */
  let follow = () => {};

  const resize = () => {
    const { clientWidth: width, clientHeight: height } = el;
    if (!width || !height) return;
    const wide = Math.round(width * ratio());
    const high = Math.round(height * ratio());
    for (const one of [below, above]) {
      if (one.width !== wide) one.width = wide;
      if (one.height !== high) one.height = high;
    }
    mask.rescaled();
    view.resize(width, height);
    self.moved();
  };
  const watch = new ResizeObserver(resize);
  watch.observe(el);
  signal.addEventListener("abort", () => watch.disconnect());
  // Another screen, or another zoom of the browser: the same size in CSS pixels, but other pixels.
  const rescaled = () => {
    const query = globalThis.matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
    const again = () => {
      resize();
      rescaled();
    };
    query.addEventListener("change", again, { once: true, signal });
  };
  rescaled();

  const self = {
    el,
    view,
    /** The view moved: draw all of it. */
    moved() {
      moved = true;
      ask();
    },
    /** Draw what waits for the next frame at once: for a single step, which no further one follows. */
    now: draw,
    /** The picture has other pixels in this box: drawn now, for what already waits for its frame. @param {Box} box */
    pictureChanged(box) {
      if (moved) draw();
      else {
        drawPicture(box);
        follow();
      }
    },
    /** What happens when it has moved. @param {() => void} fn */
    onMove(fn) {
      follow = fn;
    },
    /** The point of the picture under a pointer. @param {{ clientX: number, clientY: number }} event @returns {Point} */
    point({ clientX, clientY }) {
      const at = self.spot(clientX, clientY);
      return view.toImage(at.x, at.y);
    },
    /** CSS pixels from the stage's corner; exact under a page that is itself scaled.
     * @param {number} clientX @param {number} clientY */
    spot(clientX, clientY) {
      const box = el.getBoundingClientRect();
      const scaled = box.width / el.offsetWidth || 1;
      return {
        x: (clientX - box.left) / scaled - el.clientLeft,
        y: (clientY - box.top) / scaled - el.clientTop,
      };
    },
    /** @param {CanvasImageSource | null} source @param {string} [trouble] what to say instead */
    setPicture(source, trouble = "") {
      picture = source;
      words.textContent = trouble;
      words.hidden = !trouble && !!source;
      self.moved();
    },
    /** @param {{ shown?: Shown, opacity?: number, tint?: string }} look */
    look(look) {
      mask.look(look);
      self.moved();
    },
    /** The round of the brush, at a place of the picture; null hides it.
     * @param {Point | null} at @param {number} [radius] in image pixels */
    showBrush(at, radius = 0) {
      brush.hidden = !at;
      if (!at) return;
      const { x, y } = view.toStage(at.x, at.y);
      const wide = Math.max(4, 2 * radius * view.scale);
      brush.style.width = brush.style.height = `${wide}px`;
      brush.style.transform = `translate(${x - wide / 2}px, ${y - wide / 2}px)`;
    },
    /** The crosshair of the keyboard. @param {Point | null} at */
    showCross(at) {
      cross.hidden = !at;
      if (!at) return;
      const { x, y } = view.toStage(at.x, at.y);
      cross.style.transform = `translate(${x}px, ${y}px)`;
    },
    /** A shape that is being drawn. @param {Point[]} points @param {boolean} [closed] */
    draft(points, closed = false) {
      const text = points
        .map((point, i) => {
          const { x, y } = view.toStage(point.x, point.y);
          return `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
        })
        .join("");
      for (const line of lines) line.setAttribute("d", text && closed ? `${text}Z` : text);
    },
  };
  return self;
}

/** @typedef {ReturnType<typeof stage>} Stage */

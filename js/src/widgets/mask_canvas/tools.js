// The tools: what a press, a move and a release mean for each. They know points of the picture, nothing of a mouse.
import { fillEllipse, fillPolygon, fillRectangle, strokeLine } from "./ink.js";

/** @typedef {import("./ink.js").Point} Point */
/** @typedef {"brush" | "eraser" | "lasso" | "polygon" | "rectangle" | "ellipse" | "bucket"} Tool */
/** `pressure` 0–1, 1 where nothing measures it.
 * @typedef {{ pressure?: number, straight?: boolean, subtract?: boolean }} How */
/** @typedef {{ tool: Tool, size: number, hardness: number, subtract: boolean, opacity: number,
 *   tolerance: number }} Settings */

const CLOSE = 9; // CSS pixels around a polygon's first corner that close it
const THINNEST = 0.15; // of the brush, at no pressure

/** @param {{ doc: import("./document.js").MaskDocument, stage: import("./stage.js").Stage, settings: Settings,
 *   finished: (box: import("./document.js").Box) => void }} options `finished`: a step ended that changed this box */
export function tools({ doc, stage, settings, finished }) {
  /** @type {Point[]} the corners so far */
  let points = [];
  /** @type {Point | null} where the last stroke ended, for Shift */
  let last = null;
  /** @type {Point | null} where a straight line would end */
  let ahead = null;
  let before = 0;
  let busy = false;
  let taking = false;

  const inking = () => settings.tool === "brush" || settings.tool === "eraser";
  const erases = (/** @type {How} */ how) =>
    settings.tool === "eraser" || settings.subtract || how.subtract === true;
  const radius = ({ pressure = 1 }) => (settings.size / 2) * (THINNEST + (1 - THINNEST) * pressure);
  const brush = (/** @type {How} */ how) => ({
    radius: radius(how),
    hardness: settings.hardness,
    erase: taking,
  });
  const finish = () => {
    busy = false;
    points = [];
    ahead = null;
    stage.draft([]);
    const box = doc.end();
    if (box) finished(box);
  };
  const begin = (/** @type {How} */ how) => {
    busy = true;
    taking = erases(how);
    doc.begin();
  };
  const square = (/** @type {Point} */ from, /** @type {Point} */ to) => {
    const side = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    return { x: from.x + Math.sign(to.x - from.x) * side, y: from.y + Math.sign(to.y - from.y) * side };
  };
  const corners = (/** @type {Point} */ from, /** @type {Point} */ to) => {
    if (settings.tool === "rectangle") return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return Array.from({ length: 48 }, (_, i) => {
      const angle = (i / 24) * Math.PI;
      return {
        x: middle.x + (Math.cos(angle) * Math.abs(to.x - from.x)) / 2,
        y: middle.y + (Math.sin(angle) * Math.abs(to.y - from.y)) / 2,
      };
    });
  };

  const self = {
    /** What the fill does; it comes with the row of tools. @type {((at: Point, erase: boolean) => void) | null} */
    fill: null,
    /** Whether a stroke or a shape has begun. */
    get busy() {
      return busy;
    },
    /** Whether corners are set one by one, between presses. */
    get stepwise() {
      return settings.tool === "polygon";
    },
    /** @param {Point} at @param {How} [how] */
    down(at, how = {}) {
      if (settings.tool === "polygon") {
        const first = points[0];
        const near =
          first && points.length > 2 && Math.hypot(at.x - first.x, at.y - first.y) * stage.view.scale < CLOSE;
        if (near) return self.close(how);
        busy = true;
        points.push(at);
        stage.draft(points);
        return undefined;
      }
      begin(how);
      if (settings.tool === "bucket") {
        self.fill?.(at, taking);
        return finish();
      }
      if (inking()) {
        const from = how.straight && last ? last : at;
        before = radius(how);
        strokeLine(doc, from, at, brush(how));
        last = at;
      } else points = [at];
      return undefined;
    },
    /** @param {Point} at @param {How} [how] */
    move(at, how = {}) {
      if (settings.tool === "polygon") {
        if (points.length) stage.draft([...points, at]);
        return;
      }
      if (!busy) return;
      if (inking()) {
        if (how.straight && last) {
          ahead = at;
          stage.draft([last, at]);
          return;
        }
        const from = last ?? at;
        if (ahead) {
          ahead = null;
          stage.draft([]);
        }
        strokeLine(doc, from, at, brush(how), before);
        before = radius(how);
        last = at;
      } else if (settings.tool === "lasso") {
        points.push(at);
        stage.draft(points, true);
      } else {
        const to = how.straight ? square(points[0], at) : at;
        points[1] = to;
        stage.draft(corners(points[0], to), true);
      }
    },
    /** @param {How} [how] */
    up(how = {}) {
      if (!busy || settings.tool === "polygon") return;
      if (inking()) {
        if (ahead && last) {
          strokeLine(doc, last, ahead, brush(how));
          last = ahead;
        }
      } else {
        taking = erases(how) || taking;
        if (settings.tool === "lasso") fillPolygon(doc, points, taking);
        else if (points[1]) {
          const fill = settings.tool === "rectangle" ? fillRectangle : fillEllipse;
          fill(doc, points[0], points[1], taking);
        }
      }
      finish();
    },
    /** The polygon is complete. @param {How} [how] */
    close(how = {}) {
      if (!points.length) return;
      begin(how);
      fillPolygon(doc, points, taking);
      finish();
    },
    /** Take back what has begun. */
    cancel() {
      doc.cancel();
      busy = false;
      points = [];
      ahead = null;
      stage.draft([]);
    },
    /** The view moved under a draft. */
    redraw() {
      if (points.length)
        stage.draft(
          points.length === 2 && !["lasso", "polygon"].includes(settings.tool)
            ? corners(points[0], points[1])
            : points,
          settings.tool !== "polygon",
        );
    },
  };
  return self;
}

/** @typedef {ReturnType<typeof tools>} Tools */

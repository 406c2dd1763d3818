// What marks a mask: a brush stroke, a filled shape. All in image pixels; the centre of pixel 0 is at 0.5.
// Adding takes the greater value and erasing the lesser, so that nothing darkens where a stroke crosses itself.

/** @typedef {import("./document.js").MaskDocument} MaskDocument */
/** @typedef {import("./document.js").Box} Box */
/** @typedef {{ x: number, y: number }} Point */
/** `radius` in image pixels; `hardness` 0–1: the inner share that is fully marked; `erase` takes away.
 * @typedef {{ radius: number, hardness: number, erase: boolean }} Brush */

const PIECE = 64; // pixels
const THIN = 0.75; // pixels of radius

/** @param {Point} point @returns {Point} the centre of its pixel */
const middle = ({ x, y }) => ({ x: Math.floor(x) + 0.5, y: Math.floor(y) + 0.5 });

/** A stroke between two points: everything within the brush of the line between two points, whose radii may differ.
 * @param {MaskDocument} doc @param {Point} from @param {Point} to @param {Brush} brush @param {number} [fromRadius] */
export function strokeLine(doc, from, to, brush, fromRadius = brush.radius) {
  // A long line in pieces: each looks only at the pixels around it.
  const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (PIECE + 4 * brush.radius)) || 1;
  const point = (/** @type {number} */ share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  const wide = (/** @type {number} */ share) => fromRadius + (brush.radius - fromRadius) * share;
  for (let piece = 0; piece < pieces; piece++) {
    const [begin, end] = [piece / pieces, (piece + 1) / pieces];
    strokePiece(doc, point(begin), point(end), { ...brush, radius: wide(end) }, wide(begin));
  }
}

/** @param {MaskDocument} doc @param {Point} from @param {Point} to @param {Brush} brush @param {number} fromRadius */
function strokePiece(doc, from, to, { radius, hardness, erase }, fromRadius) {
  if (Math.max(radius, fromRadius) < THIN) {
    // The finest brush: the pixel under the pointer is always marked, and no other.
    from = middle(from);
    to = middle(to);
    radius = fromRadius = 0.5;
  }
  const reach = Math.max(radius, fromRadius) + 1;
  const box = doc.clip(
    Math.min(from.x, to.x) - reach,
    Math.min(from.y, to.y) - reach,
    Math.max(from.x, to.x) + reach,
    Math.max(from.y, to.y) + reach,
  );
  if (box.x1 <= box.x0 || box.y1 <= box.y0) return;
  doc.touch(box);
  const { data, width } = doc;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const hard = hardness >= 1;
  for (let y = box.y0; y < box.y1; y++) {
    const py = y + 0.5 - from.y;
    const row = y * width;
    for (let x = box.x0; x < box.x1; x++) {
      const at = row + x;
      if (data[at] === (erase ? 0 : 255)) continue;
      const px = x + 0.5 - from.x;
      let share = length ? (px * dx + py * dy) / length : 0;
      share = share < 0 ? 0 : share > 1 ? 1 : share;
      const ox = px - share * dx;
      const oy = py - share * dy;
      const wide = fromRadius + (radius - fromRadius) * share;
      const square = ox * ox + oy * oy;
      if (square > wide * wide) continue;
      let value = 255;
      if (!hard) {
        const inner = wide * hardness;
        const distance = Math.sqrt(square);
        if (distance > inner) {
          const t = (wide - distance) / (wide - inner);
          value = Math.round(255 * t * t * (3 - 2 * t));
        }
      }
      if (erase) {
        const left = 255 - value;
        if (left < data[at]) data[at] = left;
      } else if (value > data[at]) data[at] = value;
    }
  }
  doc.changed(box);
}

/** A filled polygon (even-odd): every pixel whose centre lies inside. @param {MaskDocument} doc
 * @param {Point[]} points @param {boolean} erase @returns {Box | null} */
export function fillPolygon(doc, points, erase) {
  if (points.length < 3) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = doc.clip(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  if (box.x1 <= box.x0 || box.y1 <= box.y0) return null;
  doc.touch(box);
  const value = erase ? 0 : 255;
  /** @type {number[]} */
  const crossings = [];
  for (let y = box.y0; y < box.y1; y++) {
    const middle = y + 0.5;
    crossings.length = 0;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const a = points[i];
      const b = points[j];
      if (a.y <= middle === b.y <= middle) continue;
      crossings.push(a.x + ((middle - a.y) / (b.y - a.y)) * (b.x - a.x));
    }
    crossings.sort((one, other) => one - other);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const x0 = Math.max(box.x0, Math.ceil(crossings[i] - 0.5));
      const x1 = Math.min(box.x1, Math.ceil(crossings[i + 1] - 0.5));
      if (x1 > x0) doc.data.fill(value, y * doc.width + x0, y * doc.width + x1);
    }
  }
  doc.changed(box);
  return box;
}

/** A filled rectangle between two corners, whole pixels: those that the corners lie in belong to it.
 * @param {MaskDocument} doc @param {Point} from @param {Point} to @param {boolean} erase */
export function fillRectangle(doc, from, to, erase) {
  const box = doc.clip(
    Math.floor(Math.min(from.x, to.x)),
    Math.floor(Math.min(from.y, to.y)),
    Math.floor(Math.max(from.x, to.x)) + 1,
    Math.floor(Math.max(from.y, to.y)) + 1,
  );
  if (box.x1 <= box.x0) return box;
  doc.touch(box);
  for (let y = box.y0; y < box.y1; y++)
    doc.data.fill(erase ? 0 : 255, y * doc.width + box.x0, y * doc.width + box.x1);
  doc.changed(box);
  return box;
}

/** A filled ellipse in the rectangle between two corners. @param {MaskDocument} doc @param {Point} from @param {Point} to
 * @param {boolean} erase */
export function fillEllipse(doc, from, to, erase) {
  const x0 = Math.floor(Math.min(from.x, to.x));
  const y0 = Math.floor(Math.min(from.y, to.y));
  const x1 = Math.floor(Math.max(from.x, to.x)) + 1;
  const y1 = Math.floor(Math.max(from.y, to.y)) + 1;
  const box = doc.clip(x0, y0, x1, y1);
  if (box.x1 <= box.x0 || box.y1 <= box.y0) return box;
  doc.touch(box);
  const rx = (x1 - x0) / 2;
  const ry = (y1 - y0) / 2;
  for (let y = box.y0; y < box.y1; y++) {
    const v = (y + 0.5 - y0 - ry) / ry;
    const half = rx * Math.sqrt(Math.max(0, 1 - v * v));
    const left = Math.max(box.x0, Math.ceil(x0 + rx - half - 0.5));
    const right = Math.min(box.x1, Math.floor(x0 + rx + half - 0.5) + 1);
    if (right > left) doc.data.fill(erase ? 0 : 255, y * doc.width + left, y * doc.width + right);
  }
  doc.changed(box);
  return box;
}

/** Swap what is marked and what is not. @param {MaskDocument} doc */
export function invert(doc) {
  const box = { x0: 0, y0: 0, x1: doc.width, y1: doc.height };
  doc.touch(box);
  const { data } = doc;
  for (let at = 0; at < data.length; at++) data[at] = 255 - data[at];
  doc.changed(box);
  return box;
}

// The fill: what the mask encloses, or what has about the colour that was pressed on.

/** @typedef {import("./ink.js").Point} Point */
/** @typedef {import("./document.js").MaskDocument} MaskDocument */

/** What is joined to a place, and whether it is all that stands apart: closed in, or the smaller part beside a line.
 * @param {number} width @param {number} height @param {number} x @param {number} y
 * @param {(at: number) => boolean} fits whether a pixel belongs to it; the first one does
 * @returns {{ found: Uint8Array, apart: boolean }} `found`: 1 for each of its pixels */
function joined(width, height, x, y, fits) {
  const found = new Uint8Array(width * height);
  let open = false; // it reaches the edge of the picture
  let count = 0;
  const stack = [x, y];
  while (stack.length) {
    const row = /** @type {number} */ (stack.pop());
    const middle = /** @type {number} */ (stack.pop());
    const base = row * width;
    const belongs = (/** @type {number} */ at) => !found[at] && fits(at);
    if (!belongs(base + middle)) continue;
    let left = middle;
    while (left > 0 && belongs(base + left - 1)) left--;
    let right = middle;
    while (right + 1 < width && belongs(base + right + 1)) right++;
    found.fill(1, base + left, base + right + 1);
    count += right + 1 - left;
    open ||= !left || !row || right + 1 === width || row + 1 === height;
    for (const next of [row - 1, row + 1]) {
      if (next < 0 || next >= height) continue;
      let inside = false;
      for (let i = left; i <= right; i++) {
        const one = belongs(next * width + i);
        if (one && !inside) stack.push(i, next);
        inside = one;
      }
    }
  }
  return { found, apart: !open || count <= found.length / 2 };
}

/** Whether a pixel has about the colour of those around a place: each of red, green and blue is so near.
 * @param {ArrayLike<number>} colours red, green, blue, alpha … @param {number} width @param {number} height
 * @param {number} x @param {number} y @param {number} tolerance 0 to 255 @returns {(at: number) => boolean} */
function like(colours, width, height, x, y, tolerance) {
  const sum = [0, 0, 0];
  let count = 0;
  // One pixel of a photograph may be far from what a person sees there.
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
    for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
      for (const part of [0, 1, 2]) sum[part] += colours[(row * width + i) * 4 + part];
      count++;
    }
  const [red, green, blue] = sum.map((all) => all / count);
  const here = y * width + x;
  return (at) =>
    at === here ||
    (Math.abs(colours[at * 4] - red) <= tolerance &&
      Math.abs(colours[at * 4 + 1] - green) <= tolerance &&
      Math.abs(colours[at * 4 + 2] - blue) <= tolerance);
}

/** Fill from a point: where the mask closes it in, alone or with the edge of the picture, that part; elsewhere what is
 * joined and has about the same colour.
 * Taking away, the patch that it is in.
 * @param {MaskDocument} doc @param {Point} point @param {boolean} erase
 * @param {{ colours?: () => ArrayLike<number>, tolerance?: number }} [picture] `colours`: those of all its
 * pixels; without them all that is joined is filled @returns {import("./document.js").Box | null} */
export function fill(doc, point, erase, { colours, tolerance = 0 } = {}) {
  const { data, width, height } = doc;
  const x = Math.floor(point.x);
  const y = Math.floor(point.y);
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const side = erase ? 1 : 0;
  const free = (/** @type {number} */ at) => data[at] >> 7 === side;
  if (!free(y * width + x)) return null;
  const { found, apart } = joined(width, height, x, y, free);
  let chosen = found;
  let fringe = false;
  const seen = !apart && !erase && colours?.();
  if (seen) {
    const alike = like(seen, width, height, x, y, tolerance);
    chosen = joined(width, height, x, y, (at) => found[at] === 1 && alike(at)).found;
    fringe = true;
  }
  const box = { x0: 0, y0: 0, x1: width, y1: height };
  doc.touch(box);
  const value = erase ? 0 : 255;
  for (let at = 0; at < chosen.length; at++) if (chosen[at]) data[at] = value;
  // The soft rim of a drawn shape is a mixture of both colours: it belongs to the shape.
  if (fringe)
    for (let row = 0, at = 0; row < height; row++)
      for (let i = 0; i < width; i++, at++)
        if (
          !chosen[at] &&
          ((i && chosen[at - 1]) ||
            (i + 1 < width && chosen[at + 1]) ||
            (row && chosen[at - width]) ||
            (row + 1 < height && chosen[at + width]))
        )
          data[at] = 255;
  doc.changed(box);
  return box;
}

/** The fill of one canvas. The colours are read anew each time: those of a large picture take 64 MB.
 * @param {MaskDocument} doc @param {{ tolerance: number }} settings @param {CanvasImageSource | null} source the picture
 * @returns {(at: Point, erase: boolean) => void} */
export function filler(doc, settings, source) {
  const { width, height } = doc;
  const colours = () => {
    const flat = document.createElement("canvas");
    flat.width = width;
    flat.height = height;
    const to = /** @type {CanvasRenderingContext2D} */ (flat.getContext("2d", { willReadFrequently: true }));
    to.drawImage(/** @type {CanvasImageSource} */ (source), 0, 0, width, height);
    return to.getImageData(0, 0, width, height).data;
  };
  return (at, erase) => {
    fill(doc, at, erase, { colours: source ? colours : undefined, tolerance: settings.tolerance });
  };
}

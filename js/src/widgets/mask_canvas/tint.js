// A colour for the mask that shows on this picture.

const SIDE = 24; // a look at the picture in so many pixels
const CANDIDATES = ["#ff3d81", "#00b8d9", "#8bd100", "#ff8a00", "#8f5bff", "#ffd400"];

/** The candidate that is furthest from what is in the picture, preferring the first among near equals.
 * @param {ArrayLike<number>} pixels red, green, blue, alpha … @returns {string} */
export function tintFor(pixels) {
  let best = CANDIDATES[0];
  let most = -1;
  for (const [order, candidate] of CANDIDATES.entries()) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(candidate.slice(at, at + 2), 16));
    const far = [];
    for (let at = 0; at < pixels.length; at += 4) {
      // Redness, greenness and brightness weigh as the eye weighs them (a common approximation).
      const mean = (r + pixels[at]) / 2;
      const [dr, dg, db] = [r - pixels[at], g - pixels[at + 1], b - pixels[at + 2]];
      far.push((2 + mean / 256) * dr * dr + 4 * dg * dg + (3 - mean / 256) * db * db);
    }
    far.sort((one, other) => one - other);
    // The nearest tenth decides: there it would be lost.
    const score = Math.sqrt(far[Math.floor(far.length / 10)] ?? 0) - order * 12;
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
}

/** @param {CanvasImageSource} picture @returns {string} */
export function tintOf(picture) {
  const small = document.createElement("canvas");
  small.width = small.height = SIDE;
  const to = /** @type {CanvasRenderingContext2D} */ (small.getContext("2d", { willReadFrequently: true }));
  to.fillStyle = "#fff";
  to.fillRect(0, 0, SIDE, SIDE);
  to.drawImage(picture, 0, 0, SIDE, SIDE);
  return tintFor(to.getImageData(0, 0, SIDE, SIDE).data);
}

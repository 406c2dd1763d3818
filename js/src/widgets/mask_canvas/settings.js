// The brush as it was left: kept by the browser, for every canvas.

/** @typedef {import("./tools.js").Settings} Settings */

const PLACE = "recraft-nb.mask";
/** The largest tolerance of the fill, in steps of a colour's 256. */
export const WIDEST = 128;
const TOOLS = ["brush", "eraser", "lasso", "polygon", "rectangle", "ellipse", "bucket"];

/** @param {number} side the longer side of the picture @returns {Settings} */
export function remembered(side) {
  const usual = {
    tool: "brush",
    size: Math.max(4, Math.round(side / 16)),
    hardness: 1,
    subtract: false,
    opacity: 0.6,
    tolerance: 40,
  };
  /** @type {any} */
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(PLACE) ?? "{}") ?? {};
  } catch {
    // A browser that keeps nothing, or something that is not ours.
  }
  const number = (/** @type {any} */ value, /** @type {number} */ least, /** @type {number} */ most) =>
    typeof value === "number" && value >= least && value <= most;
  return /** @type {Settings} */ ({
    ...usual,
    ...(TOOLS.includes(kept.tool) && { tool: kept.tool }),
    // As a share of the picture: the next one may have another size.
    ...(number(kept.share, 0.0005, 1) && { size: Math.max(1, Math.round(kept.share * side)) }),
    ...(number(kept.hardness, 0, 1) && { hardness: kept.hardness }),
    ...(number(kept.opacity, 0.1, 1) && { opacity: kept.opacity }),
    ...(number(kept.tolerance, 0, WIDEST) && { tolerance: kept.tolerance }),
  });
}

/** @param {Settings} settings @param {number} side */
export function remember({ tool, size, hardness, opacity, tolerance }, side) {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ tool, share: size / side, hardness, opacity, tolerance }));
  } catch {
    // Then the next canvas begins with the usual brush.
  }
}

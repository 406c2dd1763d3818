// Where the picture lies on the screen: one transform, and its inverse for every hit.

const MOST = 32; // CSS pixels for one of the picture
const NEAR = 0.02;

/** @typedef {{ scale: number, x: number, y: number, width: number, height: number, fitted: boolean, readonly least: number,
 *   resize: (width: number, height: number) => void, fit: () => void,
 *   zoom: (scale: number, x?: number, y?: number) => void, pan: (dx: number, dy: number) => void, bound: () => void,
 *   toImage: (x: number, y: number) => { x: number, y: number },
 *   toStage: (x: number, y: number) => { x: number, y: number } }} Viewport */

/** @param {{ width: number, height: number }} picture its size in its own pixels @returns {Viewport} */
export function viewport(picture) {
  /** @type {Viewport} */
  const view = {
    scale: 1, // CSS pixels for one of the picture
    x: 0, // where the picture's left edge is, in CSS pixels from the stage's
    y: 0,
    width: 0,
    height: 0,
    fitted: true,
    /** The stage has another size. @param {number} width @param {number} height */
    resize(width, height) {
      const middle = view.width ? view.toImage(view.width / 2, view.height / 2) : null;
      view.width = width;
      view.height = height;
      if (view.fitted || !middle) view.fit();
      else {
        view.x = width / 2 - middle.x * view.scale;
        view.y = height / 2 - middle.y * view.scale;
        view.bound();
      }
    },
    get least() {
      return Math.min(view.width / picture.width, view.height / picture.height) || 1;
    },
    fit() {
      view.fitted = true;
      view.scale = view.least;
      view.bound();
    },
    /** @param {number} scale @param {number} [x] the point that stays where it is, in CSS pixels @param {number} [y] */
    zoom(scale, x = view.width / 2, y = view.height / 2) {
      const to = Math.max(Math.min(view.least, 1) * 0.5, Math.min(MOST, scale));
      const at = view.toImage(x, y);
      view.scale = to;
      view.x = x - at.x * to;
      view.y = y - at.y * to;
      view.fitted = Math.abs(to / view.least - 1) < NEAR / 10;
      view.bound();
    },
    /** @param {number} dx @param {number} dy */
    pan(dx, dy) {
      view.x += dx;
      view.y += dy;
      if (dx || dy) view.fitted = false;
      view.bound();
    },
    /** Keep the picture in sight: smaller than the stage it is centred, larger it covers at least the middle. */
    bound() {
      const keep = (/** @type {number} */ at, /** @type {number} */ room, /** @type {number} */ size) =>
        size <= room ? (room - size) / 2 : Math.min(room / 2, Math.max(room / 2 - size, at));
      view.x = keep(view.x, view.width, picture.width * view.scale);
      view.y = keep(view.y, view.height, picture.height * view.scale);
    },
    /** @param {number} x CSS pixels from the stage's corner @param {number} y */
    toImage(x, y) {
      return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
    },
    /** @param {number} x @param {number} y */
    toStage(x, y) {
      return { x: x * view.scale + view.x, y: y * view.scale + view.y };
    },
  };
  return view;
}

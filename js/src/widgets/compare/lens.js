// One zoom and pan for every picture: pictures lie in a frame, and the lens says where the frame is on a stage.
// Its scale counts pixels of the screen for one of the frame, so that 100 % is exact on every screen.

/** @typedef {{ width: number, height: number }} Size */
/** Where a picture lies in the frame, in pixels of the frame; `factor` of them make one of the picture.
 * @typedef {{ x: number, y: number, width: number, height: number, factor: number }} Place */

const MOST = 8; // pixels of the screen for one of the frame
export const STEP = 1.25; // by which a key or a button enlarges

/** The frame of pictures, and each one's place in it. Fitted: the frame is the picture of most pixels, and each other
 * one is scaled to fit into it, proportions kept, centred. Otherwise each keeps its own pixels, centred.
 * @param {(Size & { format: string })[]} pictures @param {boolean} fitted */
export function framed(pictures, fitted) {
  const area = (/** @type {Size} */ { width, height }) => width * height;
  // A vector has no pixels of its own: those of the others count, where there are any.
  const raster = pictures.filter(({ format }) => format !== "svg");
  const counted = raster.length ? raster : pictures;
  const largest = counted.reduce((best, one) => (area(one) > area(best) ? one : best), counted[0]);
  const frame = fitted
    ? { width: largest.width, height: largest.height }
    : {
        width: Math.max(...pictures.map(({ width }) => width)),
        height: Math.max(...pictures.map(({ height }) => height)),
      };
  const places = pictures.map(({ width, height }) => {
    const factor = fitted ? Math.min(frame.width / width, frame.height / height) : 1;
    const wide = width * factor;
    const high = height * factor;
    // Whole pixels, so that those of two pictures lie on each other.
    return {
      x: Math.floor((frame.width - wide) / 2),
      y: Math.floor((frame.height - high) / 2),
      width: wide,
      height: high,
      factor,
    };
  });
  const same = pictures.every((one) => one.width === largest.width && one.height === largest.height);
  return { frame, places, same };
}

/** Where a lens looks, whatever the size of its stage: the middle of the stage as shares of the frame, and the scale;
 * 0 shows the whole frame. @typedef {{ scale: number, x: number, y: number }} Sight */

/** @type {Readonly<Sight>} */
export const WHOLE = { scale: 0, x: 0.5, y: 0.5 };

/** @typedef {{ frame: Size, width: number, height: number, x: number, y: number, scale: number, fitted: boolean,
 *   sight: Sight,
 *   readonly css: number, readonly least: number, readonly pans: boolean, resize: (stage: Size, frame: Size) => void,
 *   fit: () => void, zoom: (wanted: number, at?: { x: number, y: number }) => void,
 *   pan: (dx: number, dy: number) => void, bound: () => void,
 *   on: (place: Place, stage?: { x: number, y: number }) => Size & { x: number, y: number } }} Lens */

/** @param {() => number} [ratio] pixels of the screen in a CSS pixel @returns {Lens} */
export function lensOf(ratio = () => globalThis.devicePixelRatio || 1) {
  /** @type {Lens} */
  const lens = {
    frame: { width: 1, height: 1 },
    width: 0, // of a stage, in CSS pixels
    height: 0,
    x: 0, // the frame's corner on the stage, in CSS pixels
    y: 0,
    scale: 1, // pixels of the screen for one of the frame
    fitted: true,
    /** CSS pixels for one of the frame. */
    get css() {
      return lens.scale / ratio();
    },
    /** The scale at which the whole frame is seen; of a small one each pixel becomes a square of whole pixels. */
    get least() {
      const room = Math.min(lens.width / lens.frame.width, lens.height / lens.frame.height) * ratio();
      return room > 1 ? Math.max(1, Math.min(MOST, Math.floor(room))) : room || 1;
    },
    /** Whether the frame is larger than the stage. */
    get pans() {
      const { width, height } = lens.frame;
      return width * lens.css > lens.width + 1 || height * lens.css > lens.height + 1;
    },
    /** @param {Size} stage @param {Size} frame */
    resize(stage, frame) {
      const { sight } = lens;
      Object.assign(lens, { width: stage.width, height: stage.height, frame });
      lens.sight = sight;
    },
    get sight() {
      if (lens.fitted) return WHOLE;
      return {
        scale: lens.scale,
        x: (lens.width / 2 - lens.x) / lens.css / lens.frame.width,
        y: (lens.height / 2 - lens.y) / lens.css / lens.frame.height,
      };
    },
    set sight({ scale, x, y }) {
      lens.fitted = !scale;
      lens.scale = scale || lens.least;
      lens.x = lens.width / 2 - x * lens.frame.width * lens.css;
      lens.y = lens.height / 2 - y * lens.frame.height * lens.css;
      lens.bound();
    },
    fit() {
      lens.sight = WHOLE;
    },
    /** @param {number} wanted @param {{ x: number, y: number }} [at] the point of the stage that stays where it is */
    zoom(wanted, at = { x: lens.width / 2, y: lens.height / 2 }) {
      const to = Math.max(Math.min(lens.least, 1), Math.min(MOST, wanted));
      lens.x = at.x - ((at.x - lens.x) * to) / lens.scale;
      lens.y = at.y - ((at.y - lens.y) * to) / lens.scale;
      lens.scale = to;
      lens.fitted = Math.abs(to / lens.least - 1) < 1e-3;
      lens.bound();
    },
    /** @param {number} dx @param {number} dy CSS pixels */
    pan(dx, dy) {
      lens.x += dx;
      lens.y += dy;
      lens.bound();
    },
    /** A frame that is smaller than the stage is centred; of a larger one no edge comes into sight. */
    bound() {
      const keep = (/** @type {number} */ at, /** @type {number} */ room, /** @type {number} */ size) =>
        size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, at));
      lens.x = keep(lens.x, lens.width, lens.frame.width * lens.css);
      lens.y = keep(lens.y, lens.height, lens.frame.height * lens.css);
    },
    /** Where a picture is, in CSS pixels from the stage's corner. Its corner lies on a pixel of the screen.
     * @param {Place} place @param {{ x: number, y: number }} [stage] the stage's corner on the page */
    on(place, stage = { x: 0, y: 0 }) {
      const snap = (/** @type {number} */ at, /** @type {number} */ from) =>
        Math.round((from + at) * ratio()) / ratio() - from;
      return {
        x: snap(lens.x + place.x * lens.css, stage.x),
        y: snap(lens.y + place.y * lens.css, stage.y),
        width: place.width * lens.css,
        height: place.height * lens.css,
      };
    },
  };
  return lens;
}

// The difference of two pictures, pixel by pixel of the frame: a picture of it, and how many differ.

/** @typedef {import("./lens.js").Place} Place */
/** @typedef {{ url: string, place: Place, vector: boolean }} Placed */
/** @typedef {{ canvas: HTMLCanvasElement, differing: number, pixels: number, most: number }} Difference */

const STRIP = 1 << 18; // pixels between two pauses: a few milliseconds of work
const TOO_MANY = 40_000_000;

/** The drawing of a picture at its size in the frame: pixels stay squares, vectors are drawn at that size.
 * @param {string} url @param {Place} place @param {boolean} vector */
async function drawing(url, place, vector) {
  const img = new Image();
  img.src = url;
  await img.decode();
  const width = Math.max(1, Math.round(place.width));
  const height = Math.max(1, Math.round(place.height));
  if (vector) {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(img, 0, 0, width, height);
    return canvas;
  }
  if (img.naturalWidth === width && img.naturalHeight === height) return createImageBitmap(img);
  return createImageBitmap(img, { resizeWidth: width, resizeHeight: height, resizeQuality: "pixelated" });
}

/** @param {Placed} one @param {Placed} other @param {import("./lens.js").Size} frame @param {AbortSignal} signal @returns {Promise<Difference>} */
export async function differenceOf(one, other, frame, signal) {
  // Only where both are: what one of them does not have is no difference of pixels.
  const x0 = Math.max(one.place.x, other.place.x);
  const y0 = Math.max(one.place.y, other.place.y);
  const x1 = Math.floor(Math.min(one.place.x + one.place.width, other.place.x + other.place.width));
  const y1 = Math.floor(Math.min(one.place.y + one.place.height, other.place.y + other.place.height));
  const width = Math.max(1, x1 - x0);
  const pixels = width * Math.max(0, y1 - y0);
  if (frame.width * frame.height > TOO_MANY)
    throw new Error("These pictures are too large to be compared pixel by pixel here.");
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: frame.width, height: frame.height });
  const out = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const rows = Math.max(1, Math.floor(STRIP / width));
  const drawn = await Promise.all([one, other].map(({ url, place, vector }) => drawing(url, place, vector)));
  const readers = [0, 1].map(() => {
    const strip = document.createElement("canvas");
    Object.assign(strip, { width, height: rows });
    return /** @type {CanvasRenderingContext2D} */ (strip.getContext("2d", { willReadFrequently: true }));
  });
  let differing = 0;
  let most = 0;
  try {
    for (let y = y0; y < y1; y += rows) {
      const high = Math.min(rows, y1 - y);
      const [a, b] = [one, other].map(({ place }, which) => {
        readers[which].clearRect(0, 0, width, rows);
        readers[which].drawImage(drawn[which], place.x - x0, place.y - y);
        return readers[which].getImageData(0, 0, width, high);
      });
      const counted = subtract(a.data, b.data);
      differing += counted.differing;
      most = Math.max(most, counted.most);
      out.putImageData(a, x0, y);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  } finally {
    for (const picture of drawn) if (picture instanceof ImageBitmap) picture.close();
  }
  return { canvas, differing, pixels, most };
}

/** Put the difference into the first: per channel, what transparency differs by in all of them.
 * @param {Uint8ClampedArray} a @param {Uint8ClampedArray} b */
export function subtract(a, b) {
  let differing = 0;
  let most = 0;
  for (let at = 0; at < a.length; at += 4) {
    const clear = Math.abs(a[at + 3] - b[at + 3]);
    let largest = clear;
    for (let channel = at; channel < at + 3; channel++) {
      const apart = Math.abs(a[channel] - b[channel]);
      if (apart > largest) largest = apart;
      a[channel] = apart + clear;
    }
    a[at + 3] = 255;
    if (largest) differing++;
    if (largest > most) most = largest;
  }
  return { differing, most };
}

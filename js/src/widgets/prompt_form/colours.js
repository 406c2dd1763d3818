// Colours as text, and the colours of a picture. Nothing of it leaves the browser.

const EDGE = 96; // px a picture is shrunk to before it is counted
const STEP = 24; // how far apart two colours of a palette are at least, of 441

/** The colours named in a text: hex, CSS names, rgb(); separated by spaces, commas or lines.
 * @param {string} text @param {(word: string) => string | null} read a word to "#rrggbb" @returns {{ found: string[], unread: string[] }} */
export function parseList(text, read) {
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  const unread = [];
  const words = text.match(/(?:rgb|hsl)a?\([^)]*\)|[^\s,;"'[\](){}]+/gi) ?? [];
  for (const word of words) {
    const hex = read(word) ?? (/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(word) ? read(`#${word}`) : null);
    if (!hex) unread.push(word);
    else if (!found.includes(hex)) found.push(hex);
  }
  return { found, unread };
}

/** Read one colour the way CSS does. @param {string} word @returns {string | null} "#rrggbb" */
export function readColour(word) {
  if (
    !globalThis.CSS?.supports("color", word) ||
    /^(inherit|currentcolor|transparent|initial|unset|revert)/i.test(word)
  )
    return null;
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#000";
  pen.fillStyle = word;
  const text = String(pen.fillStyle);
  return /^#[0-9a-f]{6}$/i.test(text) ? text : null;
}

/** The colours that a picture is made of, the largest share first.
 * @param {Uint8ClampedArray | number[]} pixels red, green, blue, alpha, again and again
 * @param {number} [most] @returns {string[]} "#rrggbb" */
export function quantise(pixels, most = 6) {
  /** @type {Map<number, [number, number, number, number]>} */
  const boxes = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] < 128) continue;
    const key = ((pixels[at] >> 4) << 8) | ((pixels[at + 1] >> 4) << 4) | (pixels[at + 2] >> 4);
    const box = boxes.get(key) ?? [0, 0, 0, 0];
    for (let channel = 0; channel < 3; channel++) box[channel] += pixels[at + channel];
    box[3] += 1;
    boxes.set(key, box);
  }
  const means = [...boxes.values()]
    .map(([r, g, b, n]) => ({ rgb: [r / n, g / n, b / n], n }))
    .sort((one, other) => weight(other) - weight(one));
  /** @type {number[][]} */
  const chosen = [];
  // Begin with what is far apart, then let nearer ones in until there are enough.
  for (let gap = STEP * 3; gap >= STEP && chosen.length < most; gap -= STEP) {
    for (const { rgb } of means) {
      if (chosen.length >= most) break;
      if (chosen.every((one) => Math.hypot(...one.map((value, channel) => value - rgb[channel])) >= gap))
        chosen.push(rgb);
    }
  }
  return chosen.map(
    (rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`,
  );
}

/** A strong colour counts more than its share: it is what a person sees first. @param {{ rgb: number[], n: number }} one */
function weight({ rgb, n }) {
  const strength = (Math.max(...rgb) - Math.min(...rgb)) / 255;
  return n * (1 + 2 * strength);
}

/** The colours of a picture file, or of a picture on the page.
 * @param {Blob | HTMLImageElement} picture @param {number} [most] @returns {Promise<string[]>} */
export async function coloursOf(picture, most) {
  if (picture instanceof HTMLImageElement) return coloursIn(picture, most);
  const url = URL.createObjectURL(picture);
  try {
    const img = new Image();
    img.src = url;
    await img.decode().catch(() => {
      throw new Error("This file is no picture that the browser can read.");
    });
    return coloursIn(img, most);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** @param {HTMLImageElement} img @param {number} [most] */
function coloursIn(img, most) {
  const { naturalWidth: width = EDGE, naturalHeight: height = EDGE } = img;
  const scale = Math.min(1, EDGE / Math.max(width, height, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round((width || EDGE) * scale));
  canvas.height = Math.max(1, Math.round((height || EDGE) * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return [];
  pen.drawImage(img, 0, 0, canvas.width, canvas.height);
  return quantise(pen.getImageData(0, 0, canvas.width, canvas.height).data, most);
}

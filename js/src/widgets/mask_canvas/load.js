// A picture of the kernel as pixels of this page.

/** @param {import("../../lib/rpc.js").Rpc} rpc @param {string} id @param {{ width: number, height: number } | null} size
 * null: its own
 * @param {AbortSignal} signal @returns {Promise<HTMLCanvasElement>} */
export async function loadPicture(rpc, id, size, signal) {
  const whole = await rpc.call("whole", { id }, { signal, timeout: 120_000 });
  const url = URL.createObjectURL(new Blob([whole.data], { type: whole.media_type }));
  try {
    const img = size ? new Image(size.width, size.height) : new Image();
    img.src = url;
    await img.decode();
    const { width, height } = size ?? { width: img.naturalWidth, height: img.naturalHeight };
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const to = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    to.imageSmoothingQuality = "high";
    to.drawImage(img, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The pixels of a picture, made smaller. @param {HTMLCanvasElement} canvas @param {number} wide @param {number} high */
export function pixelsOf(canvas, wide, high) {
  const small = document.createElement("canvas");
  small.width = wide;
  small.height = high;
  const to = /** @type {CanvasRenderingContext2D} */ (small.getContext("2d", { willReadFrequently: true }));
  to.imageSmoothingQuality = "high";
  to.drawImage(canvas, 0, 0, wide, high);
  return to.getImageData(0, 0, wide, high).data;
}

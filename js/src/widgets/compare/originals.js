// The pictures' files: those that are looked at first, then the others, so that a lost kernel takes none of them away.
import { PictureUrls } from "../../lib/urls.js";

/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {{ url: string, words: string, whole: boolean }} Face what can be shown of a picture now */

const PATIENCE = 120_000; // ms

/** @param {{ rpc: import("../../lib/rpc.js").Rpc, signal: AbortSignal, changed: () => void }} options */
export function originals({ rpc, signal, changed }) {
  // Nine pictures are kept whatever they weigh: the browser keeps them packed, and unpacks those on screen.
  const urls = new PictureUrls({ signal, bytes: Number.POSITIVE_INFINITY });
  const thumb = rpc.batched("thumbs");
  /** @type {Map<string, Face & { coming: boolean }>} */
  const faces = new Map();
  /** @type {string[]} */
  let wanted = [];
  let busy = false;

  const faceOf = (/** @type {string} */ id) => {
    const known = faces.get(id);
    if (known) return known;
    const made = { url: "", words: "Loading …", whole: false, coming: false };
    faces.set(id, made);
    thumb(id, { signal }).then(
      (data) => {
        if (made.whole || signal.aborted || !(data instanceof Uint8Array)) return;
        made.url = urls.put(`small ${id}`, /** @type {any} */ (data), "image/webp");
        changed();
      },
      () => {}, // said by the picture itself
    );
    return made;
  };

  const bring = async (/** @type {string} */ id) => {
    const face = faceOf(id);
    face.coming = true;
    try {
      const { data, media_type: type } = await rpc.call("whole", { id }, { signal, timeout: PATIENCE });
      const url = urls.put(id, data, type);
      // Unpacked before it is shown, and not by the thread that draws the page: a large one takes a while.
      const probe = new Image();
      probe.src = url;
      await probe.decode();
      if (signal.aborted) return;
      Object.assign(face, { url, whole: true, words: "" });
      urls.drop(`small ${id}`);
    } catch (error) {
      if (signal.aborted) return;
      const { card, name, message } = /** @type {any} */ (error);
      const why =
        name === "EncodingError" ? "This picture could not be shown." : (card?.title ?? message ?? "");
      face.words = [why, face.url && "Shown small."].filter(Boolean).join(" ");
      // Asked for again once the kernel is back; a broken file stays broken.
      if (name === "NoKernel") face.coming = false;
    }
    changed();
  };
  const next = async () => {
    if (busy) return;
    busy = true;
    for (;;) {
      const id = wanted.find((one) => !faceOf(one).coming);
      if (id === undefined || signal.aborted) break;
      await bring(id);
      if (rpc.link === "closed") break;
    }
    busy = false;
  };

  return {
    /** What can be shown of a picture now. @param {string} id @returns {Face} */
    face: faceOf,
    /** Bring these, in this order. @param {string[]} ids */
    want(ids) {
      wanted = [...new Set(ids)];
      next();
    },
  };
}

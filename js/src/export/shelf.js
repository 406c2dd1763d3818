// The pictures of a page: small ones stand in its list, the files of some beside it; each is unpacked when it is looked at.

/** @typedef {import("../lib/generated").PageData} PageData */
/** @typedef {import("../lib/generated").PagePicture} PagePicture */
/** @typedef {ReturnType<typeof shelfOf>} Shelf */

/** @param {string} text */
function bytesOf(text) {
  const native = /** @type {any} */ (Uint8Array).fromBase64;
  if (native) return /** @type {Uint8Array} */ (native(text));
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** @param {Uint8Array} bytes packed with gzip */
async function unpacked(bytes) {
  const stream = new Blob([/** @type {any} */ (bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {PageData} data @param {Document} page */
export function shelfOf(data, page) {
  /** @type {Map<string, PagePicture>} */
  const pictures = new Map(data.pictures.map((one) => [one.tile.id, one]));
  /** @param {string} mark @returns {Map<string | undefined, HTMLElement>} */
  const by = (mark) =>
    new Map(
      [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(`[data-${mark}]`))].map((el) => [
        el.dataset[mark],
        el,
      ]),
    );
  const copies = by("copy");
  const originals = by("original");

  /** @param {string} id */
  const picture = (id) => {
    const found = pictures.get(id);
    if (!found) throw new Error("This picture is not in this page.");
    return found;
  };
  /** The small picture; a text says why there is none. @param {string} id @returns {Uint8Array | string} */
  const small = (id) => {
    const source = copies.get(id)?.getAttribute("src") ?? "";
    return source ? bytesOf(source.slice(source.indexOf(",") + 1)) : picture(id).gone;
  };
  return {
    picture,
    /** @param {{ ids: string[] }} asked */
    thumbs: ({ ids }) => Object.fromEntries(ids.map((id) => [id, small(id)])),
    /** What is looked at large. @param {{ id: string }} asked @returns {Promise<import("../lib/generated").Whole>} */
    async whole({ id }) {
      const { tile, facts, code, name, media_type, gone } = picture(id);
      const kept = originals.get(id);
      const bytes = kept ? bytesOf(kept.textContent?.trim() ?? "") : small(id);
      if (typeof bytes === "string") throw new Error(gone);
      const data = kept?.dataset.packed === "gzip" ? await unpacked(bytes) : bytes;
      return { data, media_type, name, facts, prompt: tile.prompt, code };
    },
  };
}

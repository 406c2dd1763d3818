// A picture as a tile: its place is there at once, its thumbnail when it has come.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {import("./generated").Tile} Tile */

/** "a red cat, V4.1, picture 2". @param {{ prompt: string, model?: string }} tile @param {number} [place] */
export function alternative({ prompt, model }, place) {
  return [prompt || "Picture", model, place !== undefined && `picture ${place + 1}`]
    .filter(Boolean)
    .join(", ");
}

/** Thumbnails by id: what was fetched stays as long as there is room, what is not wanted any more is taken back.
 * @param {{ rpc: import("./rpc.js").Rpc, urls: import("./urls.js").PictureUrls }} options */
export function thumbnails({ rpc, urls }) {
  const fetch = rpc.batched("thumbs");
  /** @type {Map<string, Set<() => void>>} who waits for a picture, by its id */
  const waiting = new Map();
  // What has just been made comes without being asked for.
  rpc.on("picture", ({ id, data, media_type: type }) => {
    if (!urls.get(id)) urls.put(id, data, type);
    for (const here of waiting.get(id) ?? []) here();
  });
  return {
    /** @param {string} id @returns {string | undefined} */
    have: (id) => urls.get(id),
    /** @param {string} id @param {AbortSignal} signal @returns {Promise<{ url?: string, reason?: string }>} */
    async get(id, signal) {
      const kept = urls.get(id);
      if (kept) return { url: kept };
      const asked = new AbortController();
      const stop = () => asked.abort();
      signal.addEventListener("abort", stop);
      const wishes = waiting.get(id) ?? new Set();
      waiting.set(id, wishes);
      /** @type {() => void} */
      let here = () => {};
      const told = new Promise((resolve) => {
        here = () => resolve(null);
      });
      wishes.add(here);
      const found = await Promise.race([fetch(id, { signal: asked.signal }), told]).finally(() => {
        signal.removeEventListener("abort", stop);
        wishes.delete(here);
        if (!wishes.size) waiting.delete(id);
      });
      const come = urls.get(id);
      if (come) {
        asked.abort();
        return { url: come };
      }
      if (found instanceof Uint8Array)
        return { url: urls.get(id) ?? urls.put(id, /** @type {any} */ (found), "image/webp") };
      return { reason: typeof found === "string" ? found : "This picture could not be shown." };
    },
  };
}

/** The inside of a tile: picture, mark of the local engine, rating. It can be given another picture.
 * @param {{ thumbs: ReturnType<typeof thumbnails>, report: (error: unknown) => unknown,
 *   changed?: () => void }} options `changed`: words stand where the picture should be */
export function face({ thumbs, report, changed }) {
  const img = h("img", { class: "rnb-checker", alt: "", decoding: "async", draggable: "false" });
  // On the page only while they say something: a grid shows hundreds of tiles.
  const mark = h("span", { class: "rnb-pill rnb-over rnb-tile-mark" }, "local engine");
  const stars = h("span", { class: "rnb-tile-stars rnb-number", "aria-hidden": "true" });
  const words = h("span", { class: "rnb-tile-words rnb-number" });
  const put = (/** @type {HTMLElement} */ el, /** @type {unknown} */ wanted) => {
    if (!wanted) el.remove();
    else if (!el.parentNode) img.after(el);
  };
  const say = (/** @type {string} */ text) => {
    words.textContent = text;
    put(words, text);
  };
  img.hidden = true;
  /** @type {AbortController | undefined} */
  let wish;
  let id = "";

  const show = (/** @type {string} */ url) => {
    img.src = url;
    img.hidden = false;
    say("");
  };

  return {
    parts: [img],
    /** What stands where the picture should be. */
    get said() {
      return words.textContent ?? "";
    },
    img,
    /** @param {Tile | null | undefined} tile null: still to come; undefined: nothing known yet
     * @param {{ alt?: string, waiting?: string }} [more] */
    set(tile, { alt = "", waiting = "" } = {}) {
      img.alt = alt;
      put(mark, tile?.local);
      fill(stars, tile?.favourite && icon("star"));
      stars.dataset.rating = tile?.rating ? `${tile.rating}/5` : "";
      put(stars, tile?.favourite || tile?.rating);
      if (!tile || tile.id !== id) {
        wish?.abort();
        wish = undefined;
        id = tile?.id ?? "";
        const kept = tile && thumbs.have(tile.id);
        img.hidden = !kept;
        say(waiting);
        if (kept) show(kept);
        else {
          img.removeAttribute("src");
          if (tile) fetch(tile.id);
        }
      }
    },
    /** Nobody looks at it any more: take the wish back. */
    leave() {
      wish?.abort();
      wish = undefined;
      id = "";
    },
  };

  /** @param {string} wanted */
  async function fetch(wanted) {
    const mine = new AbortController();
    wish = mine;
    try {
      const { url, reason } = await thumbs.get(wanted, mine.signal);
      if (id !== wanted) return;
      if (url) show(url);
      else {
        say(reason ?? "");
        changed?.();
      }
    } catch (error) {
      if (/** @type {any} */ (error)?.name === "AbortError") return;
      report(error);
    }
  }
}

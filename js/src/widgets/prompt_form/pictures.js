// The pictures of a strip: small ones as soon as they are there.
import { h } from "../../lib/dom.js";
import { PictureUrls } from "../../lib/urls.js";

/** @typedef {import("../../lib/generated").StripTile} StripTile */
/** @typedef {ReturnType<typeof stripPictures>} Pictures */

/** @param {import("../../lib/root.js").View} view */
export function stripPictures({ rpc, signal }) {
  const urls = new PictureUrls({ signal });
  const thumbs = rpc.batched("thumbs");

  /** @param {StripTile} picture @param {string} words */
  const tile = (picture, words) => {
    const img = h("img", { alt: words, decoding: "async", width: picture.width, height: picture.height });
    const show = (/** @type {string} */ url) => img.setAttribute("src", url);
    const known = urls.get(picture.id);
    if (known) show(known);
    else
      thumbs(picture.id, { signal }).then(
        (bytes) => bytes && show(urls.put(picture.id, bytes, "image/webp")),
        () => {},
      );
    return h(
      "div",
      { class: "rnb-tile rnb-checker", dataset: { picture: picture.id } },
      img,
      picture.local && h("span", { class: "rnb-pill rnb-over rnb-tag" }, "local engine"),
    );
  };

  return {
    /** Show these pictures in their places; those that are there already stay as they are.
     * @param {HTMLElement} home @param {(StripTile | null)[]} pictures
     * @param {{ prompt: string, missing: () => HTMLElement }} options */
    fill(home, pictures, { prompt, missing }) {
      pictures.forEach((picture, at) => {
        const there = /** @type {HTMLElement | undefined} */ (home.children[at]);
        if (there && (there.dataset.picture ?? "") === (picture?.id ?? "")) return;
        const made = picture ? tile(picture, `${prompt}, ${at + 1} of ${pictures.length}`) : missing();
        if (there) there.replaceWith(made);
        else home.append(made);
      });
      while (home.children.length > pictures.length) home.lastElementChild?.remove();
    },
  };
}

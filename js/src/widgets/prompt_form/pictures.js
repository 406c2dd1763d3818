// The pictures of a strip: their places at once, small ones as soon as they are there, large ones on a click.
import { h, hasFocus, listen } from "../../lib/dom.js";
import { openLightbox } from "../../lib/lightbox.js";
import { alternative, face, thumbnails } from "../../lib/tiles.js";
import { PictureUrls } from "../../lib/urls.js";

/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {ReturnType<typeof stripPictures>} Pictures */

/** @param {import("../../lib/root.js").View} view */
export function stripPictures(view) {
  const { rpc, report, signal } = view;
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });

  /** The row of one job. */
  return () => {
    /** @type {{ el: HTMLButtonElement, face: ReturnType<typeof face>, tile: Tile | null }[]} */
    const cells = [];
    const el = h("div", { class: "rnb-strip-tiles", role: "group", "aria-label": "Pictures" });

    const open = (/** @type {number} */ place) => {
      const { tile } = cells[place];
      if (!tile) return;
      let now = place;
      const beside = (/** @type {number} */ step) => {
        let next = now + step;
        while (cells[next] && !cells[next].tile) next += step;
        return next;
      };
      openLightbox({
        view,
        tile,
        thumb: urls.get.bind(urls),
        neighbour: async (step) => cells[beside(step)]?.tile ?? null,
        onMove: (step) => {
          now = beside(step);
        },
        onClose: () => cells[now]?.el.focus(),
      });
    };
    const make = (/** @type {number} */ place) => {
      const picture = face({ thumbs, report });
      const button = h(
        "button",
        { class: "rnb-tile rnb-checker", onclick: () => open(place) },
        picture.parts,
      );
      return { el: button, face: picture, tile: null };
    };
    // One stop of the Tab key for each row; arrows go on from there.
    listen(el, "keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const there = cells.filter(({ tile }) => tile);
      const now = there.findIndex((one) => hasFocus(one.el));
      if (!step || now < 0) return;
      event.preventDefault();
      there[Math.max(0, Math.min(there.length - 1, now + step))].el.focus();
    });
    listen(el, "focusin", (event) => {
      for (const one of cells) one.el.tabIndex = one.el === event.target ? 0 : -1;
    });

    return {
      el,
      /** The first picture that is there. @returns {HTMLImageElement | null} */
      get first() {
        return cells.find(({ tile, face: { img } }) => tile && !img.hidden)?.face.img ?? null;
      },
      /** @param {(Tile | null)[]} tiles null where one is still to come @param {string} waiting what stands there */
      set(tiles, waiting) {
        while (cells.length > tiles.length) {
          const gone = cells.pop();
          gone?.face.leave();
          gone?.el.remove();
        }
        for (const [place, tile] of tiles.entries()) {
          cells[place] ??= make(place);
          const cell = cells[place];
          if (!cell.el.isConnected) el.append(cell.el);
          cell.tile = tile;
          const alt = tile ? alternative(tile, place) : "";
          cell.face.set(tile, { alt, waiting });
          cell.el.disabled = !tile;
          cell.el.classList.toggle("rnb-wait", !tile);
          cell.el.setAttribute("aria-label", alt || "Picture on its way");
        }
        const stop = cells.find((one) => one.tile && one.el.tabIndex === 0) ?? cells.find(({ tile }) => tile);
        for (const one of cells) one.el.tabIndex = one === stop ? 0 : -1;
      },
    };
  };
}

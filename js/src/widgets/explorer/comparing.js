// Pinned pictures side by side, each with the way that led to it.
import { openDialog } from "../../lib/dialog.js";
import { fill, h } from "../../lib/dom.js";
import { openLightbox } from "../../lib/lightbox.js";
import { alternative } from "../../lib/tiles.js";

/** @typedef {import("../../lib/generated").Tile} Tile */

/** @param {{ view: import("../../lib/root.js").View, tiles: Tile[], thumb: (id: string) => string | undefined,
 *   way: (id: string) => Promise<{ words: string, model: string }> }} options `way`: how a picture came to be, in words */
export function openComparison({ view, tiles, thumb, way }) {
  const { rpc, root, signal } = view;
  const end = new AbortController();
  /** @type {string[]} */
  const urls = [];
  const pane = (/** @type {Tile} */ tile, /** @type {number} */ place) => {
    const img = h("img", { class: "rnb-checker", alt: alternative(tile), draggable: "false" });
    const small = thumb(tile.id);
    if (small) img.src = small;
    const words = h("span", {});
    const large = h(
      "button",
      {
        class: "rnb-pane-picture",
        "aria-label": `Open large: ${alternative(tile, place)}`,
        onclick: () => enlarge(place),
      },
      img,
    );
    const facts = h("span", { class: "rnb-small" });
    way(tile.id).then(({ words: text, model }) => {
      words.textContent = text;
      facts.textContent = [tile.model || model, `${tile.width} × ${tile.height}`].filter(Boolean).join(" · ");
    });
    rpc
      .call("whole", { id: tile.id }, { signal: end.signal, timeout: 60_000 })
      .then((/** @type {any} */ { data, media_type: type }) => {
        const url = URL.createObjectURL(new Blob([data], { type }));
        urls.push(url);
        if (end.signal.aborted) URL.revokeObjectURL(url);
        else img.src = url;
      })
      .catch((/** @type {any} */ error) => {
        if (!end.signal.aborted)
          fill(words, error?.card?.title ?? error?.message ?? "No kernel is connected.");
      });
    return h(
      "figure",
      { class: "rnb-pane" },
      large,
      h("figcaption", {}, h("b", {}, `${place + 1} `), words, facts),
    );
  };
  const enlarge = (/** @type {number} */ place) => {
    let now = place;
    openLightbox({
      view,
      tile: tiles[place],
      thumb,
      where: () => `${now + 1} of ${tiles.length}`,
      neighbour: async (step) => tiles[now + step] ?? null,
      onMove: (step) => {
        now += step;
      },
    });
  };
  const dialog = openDialog({
    root,
    signal,
    title: `${tiles.length} pinned pictures`,
    wide: true,
    body: h("div", { class: "rnb-panes", style: { "--panes": tiles.length } }, tiles.map(pane)),
    onClose: () => {
      end.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    },
  });
  /** @type {HTMLElement | null} */ (dialog.el.querySelector(".rnb-pane-picture"))?.focus();
}

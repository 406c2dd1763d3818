// A picture of the style maker, large, with those beside it.
import { openLightbox } from "../../lib/lightbox.js";

/** @param {{ view: import("../../lib/root.js").View, urls: import("../../lib/urls.js").PictureUrls, tiles: any[], at: number,
 *   from: HTMLElement }} options */
export function enlarge({ view, urls, tiles, at, from }) {
  let now = at;
  openLightbox({
    view,
    tile: tiles[at],
    thumb: urls.get.bind(urls),
    where: () => `${now + 1} of ${tiles.length}`,
    neighbour: async (step) => tiles[now + step] ?? null,
    onMove: (step) => {
      now += step;
    },
    onClose: () => from.focus(),
  });
}

// What a press does with pictures of the grid: look at one, rate it, mark it, take some out of sight. It comes with the
// late part, so every function is told what the press was about: by now the focus may be on another picture.
import { fill, h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";
import { openLightbox } from "../../lib/lightbox.js";

/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {import("../../lib/root.js").View} View */
/** @typedef {{ view: View, tile: Tile, place: number }} Pressed */

/** @param {Pressed} pressed @param {number} rating */
export async function rate({ view, tile }, rating) {
  await view.rpc.call("rate", { id: tile.id, rating });
  view.live.say(rating ? `Rated ${rating}` : "Rating taken away");
}

/** @param {Pressed} pressed */
export async function favourite({ view, tile }) {
  await view.rpc.call("favourite", { id: tile.id, on: !tile.favourite });
  view.live.say(tile.favourite ? "Not a favourite any more" : "Favourite");
}

/** Take pictures out of sight, with a way back. @param {{ view: View, ids: string[], toast: HTMLElement, said: string,
 *   empty: () => boolean, back: () => void }} options
 * `said`: the sentence about it; `empty`: whether no picture is left; `back`: they are there again */
export async function take({ view: { rpc }, ids, toast, said, empty, back }) {
  await rpc.call("hide", { ids, hidden: true });
  const undo = async () => {
    toast.hidden = true;
    await rpc.call("hide", { ids, hidden: false });
    back();
  };
  fill(
    toast,
    said,
    h("span", { class: "rnb-space" }),
    h("button", { class: "rnb-button", onclick: undo }, icon("undo"), "Undo"),
  );
  toast.hidden = false;
  if (empty()) toast.querySelector("button")?.focus();
}

/** The picture at full size, and from it those beside it in the grid.
 * @param {Pressed} pressed @param {{ known: ReturnType<typeof import("./places.js").places>, total: () => number,
 *   thumb: (id: string) => string | undefined, focusPlace: (place: number) => void,
 *   proceed: (place: number, anchor: HTMLElement) => void }} grid */
export function open({ view, tile, place }, { known, total, thumb, focusPlace, proceed }) {
  let now = place;
  const beside = async (/** @type {1 | -1} */ step) => {
    for (let next = now + step; next >= 0 && next < total(); next += step) {
      if (known.get(next) === undefined) await known.need(next, next + 1);
      if (known.tile(next)) return next;
      if (known.get(next) === undefined) return -1;
    }
    return -1;
  };
  openLightbox({
    view,
    tile,
    thumb,
    proceed: (anchor) => proceed(now, anchor),
    where: () => `${now + 1} of ${total()}`,
    neighbour: async (step) => known.tile(await beside(step)) ?? null,
    onMove: async (step) => {
      now = await beside(step);
    },
    onClose: () => focusPlace(now),
  });
}

// The pictures of a page as a grid: what recraft_nb/widgets/image_grid/widget.py is to a live one.
import late from "../widgets/image_grid.late.js";
import { arranged, modelsOf } from "./arranging.js";
import { comparison } from "./compare.js";
import { offlineModel } from "./offline.js";

const FIRST = 48; // tiles that the view gets without asking; a page in places.js

/** @param {{ data: import("../lib/generated").PageData, shelf: import("./shelf.js").Shelf,
 *   open: (model: import("./offline.js").OfflineModel) => string, selected: (count: number) => void }} options
 * `open`: makes a model one that a view can show; `selected`: how many pictures are */
export function gridOf({ data: { state }, shelf, open, selected }) {
  /** @type {{ id: string, picture: import("../lib/generated").PagePicture }[]} */
  const all = state.shown.map((/** @type {string} */ id) => ({ id, picture: shelf.picture(id) }));
  let shown = all;
  const tiles = (/** @type {number} */ start, /** @type {number} */ stop) =>
    shown.slice(start, stop).map(({ picture }) => picture.tile);
  const facts = {
    total: all.length,
    all: all.length,
    sortable: true,
    revision: 0,
    said: 0,
    columns: state.columns,
    text: "",
    order: "as given",
    only: "",
  };
  const model = offlineModel({
    channels: {
      facts,
      jobs: {},
      selection: Object.fromEntries(state.selected.map((/** @type {string} */ id) => [id, true])),
      first: { revision: 0, tiles: tiles(0, FIRST), thumbs: {} },
    },
    answers: {
      part: () => late,
      thumbs: shelf.thumbs,
      whole: shelf.whole,
      code: ({ id }) => shelf.picture(id).code,
      range: ({ start, stop }) => tiles(start, stop),
      place: ({ id, near }) => {
        const places = shown.flatMap((one, place) => (one.id === id ? [place] : []));
        return places.sort((one, other) => Math.abs(one - near) - Math.abs(other - near))[0] ?? null;
      },
      select: ({ ids }) => {
        selected(ids.length);
        const before = Object.keys(model.channels.selection).map((id) => [id, null]);
        model.push(
          "selection",
          Object.fromEntries([...before, ...ids.map((/** @type {string} */ id) => [id, true])]),
        );
      },
      arrange: ({ text, order, only }) => {
        shown = arranged(all, { text, order, only });
        const { revision } = model.channels.facts;
        model.push("facts", { total: shown.length, revision: revision + 1, text, order, only });
      },
      models: () => modelsOf(all.map(({ picture }) => picture)),
      compare: ({ ids }) => open(comparison({ ids, shelf })),
    },
  });
  selected(state.selected.length);
  return model;
}

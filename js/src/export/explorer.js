// A tree of explored pictures in a page: what recraft_nb/widgets/explorer/widget.py is to a live one. It can be walked, pinned
// and compared in; nothing is asked for.
import late from "../widgets/explorer.late.js";
import { comparison } from "./compare.js";
import { offlineModel } from "./offline.js";

/** @typedef {import("../lib/generated").Tile} Tile */

/** @param {{ data: import("../lib/generated").PageData, shelf: import("./shelf.js").Shelf,
 *   open: (model: import("./offline.js").OfflineModel) => string }} options `open`: makes a model one that a view can show */
export function explorerOf({ data: { state, exported }, shelf, open }) {
  const { strips, sets, fields, facts, pins, code } = state;
  const since = Math.max(0, (Date.now() - exported) / 1000);
  for (const set of Object.values(sets)) set.age += since;
  /** @param {string} set @param {number} place @returns {Tile | undefined} */
  const at = (set, place) => strips[set]?.tiles[place];
  const pinned = () => /** @type {Tile[]} */ (model.channels.pins.tiles);
  const pin = (/** @type {Tile[]} */ tiles) => model.push("pins", { tiles });
  const model = offlineModel({
    channels: { strips, sets, fields, facts, pins },
    answers: {
      part: () => late,
      thumbs: shelf.thumbs,
      whole: shelf.whole,
      code: () => code,
      set: ({ values }) => model.push("fields", { ...values, revision: model.channels.fields.revision + 1 }),
      find: ({ id }) => {
        for (const [set, { tiles }] of Object.entries(strips))
          for (const [place, tile] of Object.entries(tiles)) if (tile.id === id) return [set, Number(place)];
        return null;
      },
      pin: ({ set, place, on }) => {
        const tile = at(set, place);
        if (!tile) return;
        const others = pinned().filter(({ id }) => id !== tile.id);
        pin(on ? [...others, tile] : others);
      },
      compare: ({ ids }) => open(comparison({ ids, shelf })),
      unpin: ({ id }) => pin(pinned().filter((one) => one.id !== id)),
    },
  });
  return model;
}

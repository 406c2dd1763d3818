// Pictures of a page under one zoom: what recraft_nb/widgets/compare/widget.py is to a live comparison.
import { size } from "../lib/format.js";
import { differencesOf } from "./differences.js";
import { offlineModel } from "./offline.js";

/** @typedef {import("./shelf.js").Shelf} Shelf */

/** @param {{ data: import("../lib/generated").PageData, shelf: Shelf }} options */
export function compareOf({ data: { state }, shelf }) {
  return made({ panes: state.panes, look: state.look, shelf });
}

/** The comparison of some pictures of a grid. @param {{ ids: string[], shelf: Shelf }} options */
export function comparison({ ids, shelf }) {
  const look = {
    mode: ids.length === 2 ? "slider" : "side",
    a: 0,
    b: 1,
    labels: true,
    fitted: true,
    gain: 8,
    rate: 1.5,
  };
  return made({ panes: ids.map((id, place) => ({ place, id })), look, shelf });
}

/** @param {{ panes: { place: number, id: string }[], look: object, shelf: Shelf }} options */
function made({ panes, look, shelf }) {
  const pictures = panes.map(({ id }) => shelf.picture(id));
  const copied = pictures.filter(({ copy }) => copy);
  const model = offlineModel({
    channels: {
      look,
      shown: {
        panes: panes.map(({ place, id }) => ({ place, tile: shelf.picture(id).tile })),
        waiting: 0,
        facts: differencesOf(pictures.map(({ differs }) => differs)),
      },
      cards: copied.length ? { copies: copies(copied) } : {},
    },
    answers: {
      thumbs: shelf.thumbs,
      whole: shelf.whole,
      set: (changes) => model.push("look", changes),
      choose: () => null,
      look_at: () => null,
    },
  });
  return model;
}

/** What is to be known before pixels are compared. @param {import("../lib/generated").PagePicture[]} copied */
function copies(copied) {
  const sizes = [...new Set(copied.map(({ copy }) => copy && size(copy[0], copy[1])))];
  return {
    id: "copies",
    tone: "info",
    title: "These are copies, not the files themselves.",
    text: `The page holds them at ${sizes.join(", ")}. What differs by a pixel here may come from that.`,
    cost: "",
    advice: "",
    details: "",
  };
}

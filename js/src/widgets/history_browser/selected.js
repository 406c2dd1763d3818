// What can be done with all selected pictures at once.
import { fill, h } from "../../lib/dom.js";
import { download, downloadWhole } from "../../lib/download.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { stars, tagField } from "./marks.js";

const LONG = 120_000; // ms for the files of many pictures

/** @typedef {ReturnType<typeof import("../image_grid/grid.js").pictureGrid>} Grid */

/** @param {{ view: import("../../lib/root.js").View, grid: Grid, el: HTMLElement,
 *   facts: () => import("../../lib/generated").HistoryFacts }} options */
export function selectedBar({ view, grid, el, facts }) {
  const { rpc, live, keys } = view;
  const ids = () => Object.keys(grid.selection());
  const many = () => counted(ids().length, "picture");
  const compare = async () => (await grid.late()).openCompare(view, ids());
  keys.add({ keys: ["c"], label: "Compare the selected", run: compare });
  const mark = async (/** @type {object} */ what, /** @type {string} */ words) => {
    await rpc.call("mark", { ids: ids(), ...what });
    live.say(`${many()}: ${words}`);
  };
  const rating = stars((n) => mark({ rating: n }, n ? `rated ${n}` : "rating taken away"));
  const tags = tagField({ rpc, add: (tag) => mark({ add: [tag] }, `tag ${tag} added`) });
  const amount = h("b", { class: "rnb-number" });
  const button = (
    /** @type {import("../../lib/icons.js").IconName} */ name,
    /** @type {string} */ label,
    /** @type {() => any} */ onclick,
  ) => h("button", { class: "rnb-button rnb-quiet", onclick }, icon(name), label);
  const save = async () => {
    const all = ids();
    if (all.length === 1) return downloadWhole(rpc, all[0], LONG);
    return download(
      await rpc.call("archive", { ids: all }, { timeout: LONG }),
      "application/zip",
      "pictures.zip",
    );
  };
  const restore = async () => {
    await rpc.call("hide", { ids: ids(), hidden: false });
    await grid.choose([]);
    live.say("Brought back");
  };
  const away = button("trash", "Delete", async () => {
    const all = ids();
    await grid.take(all);
  });
  const back = button("undo", "Bring back", restore);
  const comparing = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: compare },
    "Compare ",
    h("kbd", {}, "C"),
  );
  const row = h(
    "div",
    { class: "rnb-row", role: "group", "aria-label": "Selected pictures" },
    amount,
    comparing,
    rating.el,
    button("star", "Favourite", () => mark({ favourite: true }, "favourite")),
    tags.el,
    button("download", "Save", save),
    away,
    back,
    h("span", { class: "rnb-space" }),
    button("close", "Clear", async () => {
      await grid.choose([]);
      grid.focusPlace(grid.place);
    }),
  );
  let shown = false;
  const draw = () => {
    const count = ids().length;
    if (shown !== count > 0) {
      shown = count > 0;
      fill(el, shown && row);
      rating.set(0);
    }
    amount.textContent = `${count} selected`;
    comparing.hidden = count < 2 || count > 9;
    away.hidden = facts().deleted;
    back.hidden = !facts().deleted;
  };
  draw();
  return { draw };
}

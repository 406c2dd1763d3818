// The grid: as many pictures as there are, at the cost of those on screen.
import { h } from "../lib/dom.js";
import { counted } from "../lib/format.js";
import { widget } from "../lib/root.js";
import { pictureGrid } from "./image_grid/grid.js";
import { jobHeads } from "./image_grid/heads.js";
import { toolbar } from "./image_grid/toolbar.js";

/** @typedef {import("../lib/generated").GridFacts} GridFacts */

export default widget("the picture grid", (view) => {
  const { store } = view;
  const facts = () => /** @type {GridFacts} */ (store.get("facts"));
  const heads = h("div", { class: "rnb-heads" });
  const tools = toolbar(view);
  const grid = pictureGrid(view, {
    facts,
    question: ({ text, order, only }) => [text, order, only].join("\n"),
    above: [heads, tools.el],
    away: {
      word: "Hide",
      key: "Hide, with undo",
      said: (many) => `${counted(many, "picture")} hidden. The history keeps ${many === 1 ? "it" : "them"}.`,
    },
    empty: (all) => {
      if (all.all)
        return all.text || all.only
          ? `No picture matches. Try ${all.only ? "another filter" : "fewer words"}.`
          : "Every picture is hidden. The history keeps them.";
      // Jobs say themselves what they are waiting for.
      return (
        !Object.keys(store.get("jobs") ?? {}).length && [
          "No pictures yet. Ask for some: ",
          h("code", {}, 'client.generate("a red cat", n=4)'),
        ]
      );
    },
    renewed: (all) => tools.set(all),
  });
  view.keys.add({
    keys: ["c"],
    label: "Compare the selected",
    run: async () => (await grid.late()).openCompare(view, Object.keys(grid.selection())),
  });
  // A picture that is still to come says how long it has been asked for.
  jobHeads({ view, el: heads, tick: grid.tick });
});

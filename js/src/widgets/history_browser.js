// The history: search as you type over as many pictures as there are, and what is said of them beside it.
import { attempt, h, listen } from "../lib/dom.js";
import { counted } from "../lib/format.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { tellWhenSeen } from "../lib/seen.js";
import { finder } from "./history_browser/finder.js";
import { pictureGrid } from "./image_grid/grid.js";

/** @typedef {import("../lib/generated").HistoryFacts} HistoryFacts */
/** @typedef {import("../lib/generated").Tile} Tile */

const REST = 120; // ms on a picture before its details are asked for

export default widget("the history", (view) => {
  const { rpc, store, root, body, keys, live, signal } = view;
  root.classList.add("rnb-history");
  const facts = () => /** @type {HistoryFacts} */ (store.get("facts"));
  const find = finder({ view, facts, late: () => grid.late() });
  const bar = h("div", { class: "rnb-bulk rnb-no-print" });
  const side = h("aside", { class: "rnb-side rnb-no-print", "aria-label": "Details" });
  let asked = -1;

  // What is said of the picture that the keys are about.
  /** @type {ReturnType<typeof import("./history_browser/panel.js").picturePanel> | undefined} */
  let panel;
  /** @type {Tile | undefined} */
  let wanted;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  const look = (/** @type {Tile | undefined} */ tile) => {
    if (!tile || tile.id === wanted?.id) return;
    wanted = tile;
    clearTimeout(rest);
    if (panel) rest = setTimeout(() => panel?.show(tile), REST);
  };

  const grid = pictureGrid(view, {
    facts,
    question: (all) => String(all.asked),
    above: [h("div", { class: "rnb-history-head" }, find.el, bar)],
    away: {
      word: "Delete",
      key: "Delete, with undo",
      said: (many) => `${counted(many, "picture")} deleted, listed under “Deleted and hidden”.`,
    },
    empty: (all) => {
      if (all.text || all.chips.length)
        return [
          all.deleted && !all.text
            ? "Nothing is deleted."
            : "No picture matches. Try fewer words or filters.",
          h("br"),
          h("button", { class: "rnb-button", onclick: () => find.clear() }, "Show everything"),
        ];
      return all.known
        ? "Every picture is deleted or hidden. The filter “Deleted and hidden” lists them."
        : ["No pictures yet. Ask for some: ", h("code", {}, 'client.generate("a red cat", n=4)')];
    },
    renewed: (all) => {
      find.set(all);
      side.hidden = !all.total;
      if (asked !== all.asked && !all.counting) {
        if (asked >= 0) live.say(counted(all.total, "picture"));
        asked = all.asked;
      }
    },
    looked: look,
    calm: true,
  });
  body.append(side);

  // A part of its own, right after the first pictures.
  const bring = async () => {
    const { picturePanel, selectedBar } = await latePart(rpc, signal, { name: "panel" });
    panel = picturePanel({ view, grid, el: side });
    const chosen = selectedBar({ view, grid, el: bar, facts });
    store.on(
      "selection",
      () => {
        chosen.draw();
        panel?.follow();
      },
      signal,
    );
    if (wanted) panel?.show(wanted);
  };
  const soon = setTimeout(() => attempt(root, bring), 0);
  signal.addEventListener("abort", () => {
    clearTimeout(soon);
    clearTimeout(rest);
  });

  keys.add(
    { keys: ["/"], label: "Search", run: () => find.focus() },
    { keys: ["f"], label: "Add a filter", run: () => find.filter() },
    { keys: ["i"], label: "Details of the picture", run: () => panel?.focus() },
    { keys: ["u"], label: "Use this prompt", run: () => panel?.use() },
    { keys: ["t"], label: "Add a tag", run: () => panel?.tag() },
  );
  // Down from the search is into the pictures.
  listen(find.search, "keydown", (event) => {
    if (event.key !== "ArrowDown" || !facts().total) return;
    event.preventDefault();
    grid.focusPlace(0);
  });

  tellWhenSeen(view);
});

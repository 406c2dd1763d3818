// All pictures side by side, each on a stage of its own: what differs under it, and the button that chooses it.
import { fill, h } from "../../lib/dom.js";
import { lineOf } from "./facts.js";
import { layerOf, stageOf } from "./stage.js";

/** @typedef {import("../../lib/generated").ComparedPane} ComparedPane */
/** @typedef {import("../../lib/generated").ComparedPictures} ComparedPictures */

/** Rows as even as can be: five are three and two, nine are three each. @param {number} count */
const columnsOf = (count) => (count <= 4 ? count : count % 3 === 0 ? 3 : Math.ceil(count / 2));

/** @param {{ lens: import("./lens.js").Lens, look: import("./look.js").Look, draw: () => void,
 *   seen: (pane: ComparedPane) => import("./stage.js").Seen, choice: (place: number) => import("../../lib/dom.js").Child }} options
 * `seen`: what can be seen of a picture now */
export function sidesOf({ lens, look, draw, seen, choice }) {
  const el = h("div", { class: "rnb-panes rnb-lens-panes" });
  /** @type {{ pane: ComparedPane, stage: ReturnType<typeof stageOf>, layer: ReturnType<typeof layerOf>, words: HTMLElement }[]} */
  let sides = [];

  const sideOf = (/** @type {ComparedPane} */ pane) => {
    const layer = layerOf();
    const words = h("p", { class: "rnb-stage-words" });
    const stage = stageOf({ lens, name: seen(pane).alt, moved: draw });
    const number = h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-a" }, pane.place + 1);
    stage.el.append(layer.el, words, number);
    stage.el.dataset.place = String(pane.place);
    return { pane, stage, layer, words };
  };
  return {
    el,
    /** The stage that keys are about. */
    get active() {
      return /** @type {HTMLElement | null} */ (
        el.querySelector(".rnb-lens:focus") ?? el.querySelector(".rnb-lens")
      );
    },
    /** All of them anew. @param {ComparedPictures} pictures */
    fill({ panes, facts }) {
      sides = panes.map(sideOf);
      el.style.setProperty("--columns", String(columnsOf(panes.length)));
      fill(
        el,
        sides.map(({ pane: { place }, stage }, row) =>
          h(
            "figure",
            { class: `rnb-pane ${look.now.chosen === place ? "rnb-chosen" : ""}` },
            stage.el,
            h(
              "figcaption",
              {},
              h("div", { class: "rnb-line-of" }, look.now.labels && lineOf(facts, row)),
              choice(place),
            ),
          ),
        ),
      );
    },
    empty() {
      sides = [];
      fill(el);
    },
    draw() {
      for (const { stage } of sides) stage.follow();
      // All are read before the first is moved: in turns the page would be laid out once for each of them.
      const corners = sides.map(({ stage }) => stage.corner);
      for (const [at, { pane, layer, words }] of sides.entries()) {
        const what = seen(pane);
        layer.show(what, lens, corners[at]);
        words.textContent = what.words;
      }
    },
  };
}

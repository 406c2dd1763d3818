// What differs between the pictures, in words: a table beside a pair, a line under each pane, and what is the same.
import { h } from "../../lib/dom.js";
import { counted, size } from "../../lib/format.js";

/** @typedef {import("../../lib/generated").ComparedPictures} ComparedPictures */
/** @typedef {import("../../lib/generated").Differences} Differences */

/** A text with what makes the difference marked. @param {[string, boolean][]} words */
const marked = (words) => words.map(([text, differs]) => (differs ? h("b", {}, text) : text));

/** @param {Differences} facts @param {number} row */
export function lineOf({ names, rows }, row) {
  return names.map(
    (name, at) =>
      rows[row][at].length > 0 &&
      h(
        "span",
        { class: "rnb-fact-pair" },
        h("span", { class: "rnb-muted" }, `${name} `),
        marked(rows[row][at]),
      ),
  );
}

/** A row a picture: its part in the pair, whether it is chosen, and what it differs in.
 * @param {{ pictures: ComparedPictures, look: import("../../lib/generated").ComparedLook,
 *   take: (which: "a" | "b", place: number) => void, choice: (place: number) => import("../../lib/dom.js").Child }} options */
export function tableOf({ pictures: { panes, facts }, look, take, choice }) {
  const side = (/** @type {"a" | "b"} */ which, /** @type {number} */ place) => {
    const name = which.toUpperCase();
    return h(
      "button",
      {
        class: "rnb-button rnb-side",
        "aria-pressed": String(look[which] === place),
        "aria-label": `Picture ${place + 1} as ${name}`,
        dataset: { side: which, place },
        onclick: () => take(which, place),
      },
      name,
    );
  };
  const parts = (/** @type {number} */ place) => [side("a", place), side("b", place), choice(place)];
  const names = look.labels ? facts.names : [];
  const heads = ["Picture", ...names].map((name) => h("th", { scope: "col" }, name));
  const cell = (/** @type {number} */ row) => (/** @type {string} */ name, /** @type {number} */ at) => {
    const words = facts.rows[row][at];
    return h(
      "td",
      { dataset: { name } },
      words.length ? marked(words) : h("span", { class: "rnb-muted" }, "–"),
    );
  };
  const rows = panes.map(({ place }, row) => {
    const number = h("span", { class: "rnb-number" }, place + 1);
    const head = h("th", { scope: "row" }, h("span", { class: "rnb-row" }, number, parts(place)));
    return h("tr", {}, head, names.map(cell(row)));
  });
  return h("table", {}, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows));
}

/** What all have in common, in one line. @param {Differences} facts */
export const sameOf = ({ same }) =>
  same.length ? `The same in all: ${same.map(([name, text]) => `${name} ${text}`).join(" · ")}` : "";

/** How pictures of different sizes lie on each other. @param {ComparedPictures["panes"]} panes
 * @param {{ width: number, height: number }} frame @param {boolean} fitted @param {boolean} labels */
export function sizesOf(panes, frame, fitted, labels) {
  const kinds = new Set(panes.map(({ tile }) => size(tile.width, tile.height))).size;
  // Without labels the numbers would tell which is which.
  const sizes = labels ? counted(kinds, "size") : "Different sizes";
  const largest = labels ? size(frame.width, frame.height) : "the largest";
  return fitted
    ? `${sizes}: each is scaled to fit ${largest}, proportions kept, centred. 100 % is that size.`
    : `${sizes}: each keeps its own pixels, centred. 100 % is a pixel of each.`;
}

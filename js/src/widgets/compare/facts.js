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

/** The cells of a picture's row. @param {Differences} facts @param {number} row */
export const cellsOf = ({ names, rows }, row) =>
  names.map((name, at) =>
    h(
      "td",
      { dataset: { name } },
      rows[row][at].length ? marked(rows[row][at]) : h("span", { class: "rnb-muted" }, "–"),
    ),
  );

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

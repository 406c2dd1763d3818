// One cell: its pictures, those still to come with the time they take, or why there are none; below, what differs.
import { fill, h } from "../../lib/dom.js";
import { card } from "../../lib/errors.js";
import { icon } from "../../lib/icons.js";
import { barOf, ended, statusOf } from "../../lib/progress.js";
import { alternative, face } from "../../lib/tiles.js";
import { letter, nameOf } from "./walk.js";

/** @typedef {import("../../lib/generated").MatrixCell} MatrixCell
 * @typedef {import("../../lib/generated").Said} Said
 * @typedef {import("../../lib/generated").Strip} Strip
 * @typedef {{ frame: import("../../lib/generated").MatrixFrame, labels: boolean, picked: (name: string) => boolean }} Seen */

const SHORT = ["size", "cost", "seconds"]; // said in one line

/** @param {{ row: number, column: number, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   report: (error: unknown) => unknown, open: (name: string) => unknown, again: () => unknown }} options */
export function matrixCell({ row, column, thumbs, report, open, again }) {
  const slots = h("div", { class: "rnb-slots" });
  const words = h("p", { class: "rnb-hole-words" });
  const bar = h("div", { class: "rnb-bar", role: "progressbar", "aria-label": "Progress" }, h("i", {}));
  const trouble = h("div", { class: "rnb-cards" });
  const said = h("div", { class: "rnb-said rnb-small rnb-number" });
  const el = h(
    "div",
    { class: "rnb-matrix-cell", role: "gridcell", tabindex: -1, dataset: { row, column } },
    slots,
    words,
    bar,
    trouble,
    said,
  );
  /** @type {ReturnType<typeof slot>[]} */
  const made = [];
  /** @type {MatrixCell | undefined} */
  let now;
  let begun = 0;
  let shownTrouble = "";
  const elapsed = (/** @type {Strip} */ strip) =>
    ended(strip) ? strip.seconds : (performance.now() - begun) / 1000;

  const slot = (/** @type {number} */ index) => {
    const name = nameOf({ row, column, index });
    const picture = face({ thumbs, report });
    const press = h("button", { class: "rnb-slot-press", tabindex: -1, dataset: { name } });
    const large = h(
      "button",
      {
        class: "rnb-tile-act",
        tabindex: -1,
        "aria-label": "Open large",
        title: "Open large (Enter)",
        onclick: () => open(name),
      },
      icon("zoom"),
    );
    const acts = h("span", { class: "rnb-tile-acts rnb-no-print" }, large);
    const tile = h("div", { class: "rnb-tile rnb-checker rnb-slot" }, picture.parts, press, acts);
    return { el: tile, face: picture, press, acts, name };
  };

  const drawSlots = (/** @type {Strip | null} */ strip, /** @type {Seen} */ { frame, labels, picked }) => {
    const tiles = strip?.tiles ?? {};
    const come = Object.keys(tiles).map(Number);
    const over = !strip || ended(strip);
    const count = over ? come.length : Math.max(strip.expected, ...come.map((place) => place + 1));
    while (made.length > count) {
      const gone = made.pop();
      gone?.face.leave();
      gone?.el.remove();
    }
    slots.style.setProperty("--across", String(Math.ceil(Math.sqrt(Math.max(count, frame.each)))));
    for (let place = 0; place < count; place++) {
      const index = over ? come[place] : place;
      made[place] ??= slot(index);
      const one = made[place];
      if (!one.el.isConnected) slots.append(one.el);
      const tile = tiles[index] ?? null;
      const on = !!tile && picked(one.name);
      one.el.style.aspectRatio = tile ? `${tile.width} / ${tile.height}` : `${frame.width} / ${frame.height}`;
      one.el.classList.toggle("rnb-wait", !tile);
      one.el.classList.toggle("rnb-picked", on);
      one.face.set(tile, { waiting: tile || !strip ? "" : words_of(strip) });
      one.press.hidden = one.acts.hidden = !tile;
      one.press.setAttribute("aria-pressed", String(on));
      const who = labels ? frame.columns[column].name : letter(column);
      const what = tile ? alternative({ prompt: tile.prompt, model: who }) : who;
      one.press.setAttribute(
        "aria-label",
        [what, frame.each > 1 && `picture ${index + 1}`, tile?.local && "local engine", one.face.said]
          .filter(Boolean)
          .join(", "),
      );
    }
    slots.hidden = !count;
  };
  const words_of = (/** @type {Strip} */ strip) => statusOf(strip, elapsed(strip)).replace(/^0 of 1 · /, "");

  /** The time that has gone by. @returns {boolean} whether it is still on its way */
  const tick = () => {
    const strip = now?.strip;
    const busy = !!strip && !ended(strip);
    bar.hidden = !busy;
    if (!busy) return false;
    const text = words_of(strip);
    for (const { face: picture, press } of made) if (press.hidden) picture.set(null, { waiting: text });
    for (const one of slots.querySelectorAll(".rnb-wait .rnb-tile-words")) one.textContent = text;
    bar.style.setProperty("--share", `${barOf(strip, elapsed(strip))}%`);
    bar.setAttribute("aria-valuetext", text);
    return true;
  };

  return {
    el,
    tick,
    /** Take a new state; drawing shows it. @param {MatrixCell} cell */
    hear(cell) {
      now = cell;
      if (cell.strip) begun = performance.now() - cell.strip.seconds * 1000;
    },
    /** @param {Seen} seen */
    draw(seen) {
      if (!now) return;
      const { strip, hole, card: what } = now;
      drawSlots(strip, seen);
      const who = seen.labels ? seen.frame.columns[column].name : letter(column);
      words.hidden = !hole;
      words.textContent = hole && (seen.labels ? hole : "Not possible here.");
      const key = what ? [now.status, what.title, what.text, now.again].join("\n") : "";
      if (key !== shownTrouble) {
        shownTrouble = key;
        const actions = now.again ? [{ label: "Try again", run: again }] : [];
        fill(trouble, what && card(what, { actions }));
      }
      el.classList.toggle("rnb-hole", !!hole);
      el.dataset.status = now.status;
      // Told by its picture where it has one.
      const alone = `${who}: ${hole ? "not possible" : now.status}`;
      if (this.stops.length === 1 && this.stops[0] === el) el.setAttribute("aria-label", alone);
      else el.removeAttribute("aria-label");
      fill(said, seen.labels && captions(now.said));
      said.hidden = !seen.labels || !now.said.length;
      tick();
    },
    /** What the keys can be on: its pictures, or the cell itself. @returns {HTMLElement[]} */
    get stops() {
      const there = made.filter(({ press }) => !press.hidden).map(({ press }) => press);
      return there.length ? there : [el];
    },
    get status() {
      return now?.status ?? "";
    },
    /** The pictures that are here, with their names. @returns {[string, import("../../lib/generated").Tile][]} */
    get pictures() {
      return Object.entries(now?.strip?.tiles ?? {}).map(([index, tile]) => [
        nameOf({ row, column, index: Number(index) }),
        tile,
      ]);
    },
  };
}

/** Short facts in one line, and a line for each field that was left out or sent otherwise. @param {Said[]} list */
function captions(list) {
  const short = list.filter(({ kind }) => SHORT.includes(kind));
  const long = list.filter(({ kind }) => !SHORT.includes(kind));
  const span = (/** @type {Said} */ { kind, text, title }) =>
    h("span", { dataset: { said: kind }, title }, text);
  return [
    h(
      "p",
      {},
      short.flatMap((one, at) => (at ? [" · ", span(one)] : [span(one)])),
    ),
    ...long.map((one) => h("p", { class: "rnb-left-out" }, span(one))),
  ];
}

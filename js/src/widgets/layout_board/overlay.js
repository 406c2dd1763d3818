// The boxes to hold: drawn over the board, moved here alone while they are held.
import { focusable, focusIn, h, listen } from "../../lib/dom.js";
import { pulling } from "../../lib/pulling.js";
import { sized } from "../../lib/sized.js";
import { bounds, cornered, isRect, met, moved } from "./boxes.js";

/** @typedef {import("./boxes.js").Box} Box
 * @typedef {{ id: string, text: string, bbox: Box }} Word */

const SVG = "http://www.w3.org/2000/svg";
const SNAP = 7; // CSS px
const CORNER = 6; // CSS px

/** @param {string} name @param {Record<string, any>} [attributes] */
function svg(name, attributes = {}) {
  const el = /** @type {SVGElement} */ (document.createElementNS(SVG, name));
  for (const [key, value] of Object.entries(attributes)) el.setAttribute(key, String(value));
  return el;
}

/** @param {{ signal: AbortSignal, size: () => [number, number], safe: () => number[], words: () => Word[],
 *   free: () => boolean, done: (id: string, box: Box) => void, choose: (id: string | null) => void,
 *   edit: (id: string) => void }} options `done` when a box is let go */
export function overlay({ signal, size, safe, words, free, done, choose, edit }) {
  const lines = svg("g", { class: "rnb-guides" });
  const boxes = svg("g");
  const corners = svg("g", { class: "rnb-corners", "aria-hidden": "true" });
  const el = svg("svg", {
    class: "rnb-boxes",
    role: "group",
    "aria-label": "Words on the board",
    preserveAspectRatio: "none",
  });
  el.append(lines, boxes, corners);
  const facts = h("span", { class: "rnb-pill rnb-over rnb-number rnb-board-facts", hidden: true });

  /** @type {string | null} */
  let chosen = null;
  /** @type {number | null} */
  let marked = null;
  /** @type {Map<string, SVGElement>} */
  const shown = new Map();
  const boxOf = (/** @type {Word} */ word) => {
    const held = hand.now;
    return held?.id === word.id ? held.box : word.bbox;
  };
  const per = () => {
    const { width, height } = el.getBoundingClientRect();
    return /** @type {[number, number]} */ ([1 / (width || 1), 1 / (height || 1)]);
  };
  const points = (/** @type {Box} */ box) => {
    const [width, height] = size();
    return box.map(([x, y]) => `${x * width},${y * height}`).join(" ");
  };
  const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

  const draw = () => {
    const [width, height] = size();
    if (!width) return;
    el.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const all = words();
    for (const [id, one] of shown)
      if (!all.some((word) => word.id === id)) {
        one.remove();
        shown.delete(id);
      }
    for (const word of all) {
      let one = shown.get(word.id);
      if (!one) {
        one = focusable(
          svg("polygon", { class: "rnb-box", role: "button", tabindex: 0, "data-word": word.id }),
        );
        shown.set(word.id, one);
        boxes.append(one);
      }
      const box = boxOf(word);
      const { left, top, width: wide, height: high } = bounds(box);
      one.setAttribute("points", points(box));
      one.setAttribute("aria-pressed", String(word.id === chosen));
      one.setAttribute(
        "aria-label",
        `${word.text}: left ${percent(left)}, top ${percent(top)}, ${percent(wide)} wide, ${percent(high)} high`,
      );
    }
    const word = all.find(({ id }) => id === chosen);
    facts.hidden = !word;
    const unit = per()[0] * width;
    if (!word) corners.replaceChildren();
    else {
      const box = boxOf(word);
      const { left, top, width: wide, height: high } = bounds(box);
      facts.textContent = `${Math.round(left * width)}, ${Math.round(top * height)} · ${Math.round(wide * width)} × ${Math.round(high * height)} px`;
      if (corners.children.length !== 8)
        corners.replaceChildren(
          ...[0, 1, 2, 3].flatMap((place) => [
            svg("circle", { class: "rnb-grip", "data-corner": place }),
            svg("circle", { class: "rnb-dot" }),
          ]),
        );
      for (const [place, [x, y]] of box.entries())
        for (const [at, radius] of [13, CORNER].entries()) {
          const dot = corners.children[2 * place + at];
          dot.setAttribute("cx", String(x * width));
          dot.setAttribute("cy", String(y * height));
          dot.setAttribute("r", String(radius * unit));
        }
      for (const place of box.keys())
        corners.children[2 * place + 1].classList.toggle("rnb-marked", place === marked);
      corners.classList.toggle("rnb-free", free() || !isRect(box));
    }
  };
  const guide = (/** @type {import("./boxes.js").Guide[]} */ guides) => {
    const [width, height] = size();
    lines.replaceChildren(
      ...guides.map(({ x, y }) =>
        x === undefined
          ? svg("line", { x1: 0, x2: width, y1: (y ?? 0) * height, y2: (y ?? 0) * height })
          : svg("line", { x1: x * width, x2: x * width, y1: 0, y2: height }),
      ),
    );
  };

  /** @type {ReturnType<typeof pulling<{ id: string, corner: number | null, from: Box, box: Box }>>} */
  const hand = pulling({
    el,
    grip: ({ target }) => {
      const { word: id, corner } = target.dataset;
      if (id === undefined && corner === undefined) {
        choose(null);
        return null;
      }
      const word = words().find((one) => one.id === (id ?? chosen));
      if (!word) return null;
      choose(word.id);
      shown.get(word.id)?.focus({ preventScroll: true });
      const { bbox } = word;
      return { id: word.id, corner: corner === undefined ? null : Number(corner), from: bbox, box: bbox };
    },
    pull: (held, { dx, dy }, event) => {
      const [unitX, unitY] = per();
      const by = [dx * unitX, dy * unitY];
      const near = /** @type {[number, number]} */ ([SNAP * unitX, SNAP * unitY]);
      const { id, corner, from } = held;
      const others = words()
        .filter((one) => one.id !== id)
        .map((one) => one.bbox);
      const plain = event.ctrlKey || event.metaKey;
      /** @type {import("./boxes.js").Guide[]} */
      let guides = [];
      if (corner === null) {
        held.box = moved(from, by[0], by[1]);
        if (!plain) {
          const found = met({ box: held.box, others, safe: safe(), near });
          guides = found.guides;
          held.box = moved(held.box, found.dx, found.dy);
        }
      } else {
        /** @type {[number, number]} */
        const to = [from[corner][0] + by[0], from[corner][1] + by[1]];
        if (!plain) {
          const found = met({ box: from, others, safe: safe(), near, edges: { x: [to[0]], y: [to[1]] } });
          guides = found.guides;
          to[0] += found.dx;
          to[1] += found.dy;
        }
        held.box = cornered(from, corner, to, free() || event.altKey);
      }
      guide(guides);
    },
    end: ({ id, box }, kept) => {
      guide([]);
      if (kept) done(id, box);
    },
    draw: () => draw(),
  });
  listen(el, "dblclick", (event) => event.target.dataset.word && edit(event.target.dataset.word));
  listen(el, "focusin", (event) => event.target.dataset.word && choose(event.target.dataset.word));

  sized(el, draw, signal);

  return {
    el,
    facts,
    draw,
    /** @param {string | null} id */
    set(id) {
      chosen = id;
      marked = null;
      draw();
    },
    focus: (/** @type {string} */ id) => shown.get(id)?.focus(),
    /** Show which corner the arrows move. @param {number | null} place */
    mark(place) {
      marked = place;
      draw();
    },
    /** The word that has the focus. @returns {string | null} */
    get here() {
      return /** @type {any} */ (focusIn(el))?.dataset?.word ?? null;
    },
    /** Let go without keeping; whether something was held. */
    drop: () => hand.drop(),
  };
}

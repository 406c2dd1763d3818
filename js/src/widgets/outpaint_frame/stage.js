// The picture in its frame: eight handles, all in the browser while one is held.
import { focusable, focusIn, h } from "../../lib/dom.js";
import { count, size as sizeWords } from "../../lib/format.js";
import { pulling } from "../../lib/pulling.js";
import { sized } from "../../lib/sized.js";
import { aspectOf, margins, moved, placed, pulled, rooms, snapped } from "./space.js";

/** @typedef {import("./space.js").Frame} Frame
 * @typedef {import("./space.js").Size} Size
 * @typedef {import("./space.js").Handle} Handle
 * @typedef {{ picture: Size, frame: Frame, target: Size | null, zoom: number }} Shown */

const EDGES = /** @type {const} */ ([
  ["left", { x: -1, y: 0 }],
  ["top", { x: 0, y: -1 }],
  ["right", { x: 1, y: 0 }],
  ["bottom", { x: 0, y: 1 }],
]);
const CORNERS = /** @type {const} */ ([
  ["nw", { x: -1, y: -1 }],
  ["ne", { x: 1, y: -1 }],
  ["sw", { x: -1, y: 1 }],
  ["se", { x: 1, y: 1 }],
]);
const ROOM = 0.78; // share of the stage that the frame takes: the rest is there to pull into
const WORDS = 84; // CSS px: the lines of words above and below stay free
const SNAP = 7; // CSS px
const LARGE = 2; // a small picture is shown no larger than this

/** @param {{ signal: AbortSignal, aspects: () => string[], now: () => Shown, live: (frame: Frame) => void,
 *   done: (frame: Frame) => void, cancel: () => void }} options `live` while a handle is held, `done` when it is let go */
export function stage({ signal, aspects, now, live, done, cancel }) {
  const img = h("img", { class: "rnb-source", alt: "", draggable: "false", decoding: "async" });
  const own = h("div", { class: "rnb-own" });
  const paper = h("div", { class: "rnb-paper rnb-checks" });
  const plus = EDGES.map(() => h("span", { class: "rnb-plus rnb-number", "aria-hidden": "true" }));
  const edges = EDGES.map(([name, handle]) =>
    focusable(
      h("div", {
        class: `rnb-edge rnb-edge-${name}`,
        role: "slider",
        tabindex: 0,
        "aria-label": `Pixels ${name === "top" ? "above" : name === "bottom" ? "below" : `on the ${name}`}`,
        "aria-orientation": handle.x ? "horizontal" : "vertical",
        "aria-valuemin": 0,
        dataset: { edge: name },
      }),
    ),
  );
  const corners = CORNERS.map(([name]) =>
    h("div", { class: `rnb-corner rnb-corner-${name}`, "aria-hidden": "true", dataset: { corner: name } }),
  );
  const facts = h("span", { class: "rnb-pill rnb-over rnb-number rnb-stage-facts" });
  const met = h("span", { class: "rnb-pill rnb-over rnb-stage-met", hidden: true, "aria-hidden": "true" });
  const hint = h(
    "span",
    { class: "rnb-pill rnb-over rnb-stage-hint", hidden: true },
    "Pull an edge, choose a shape, or zoom out.",
  );
  const el = h(
    "div",
    { class: "rnb-stage", role: "group", "aria-label": "The picture and what will be painted around it" },
    paper,
    own,
    img,
    plus,
    edges,
    corners,
    facts,
    met,
    hint,
  );

  let view = { scale: 1, x: 0, y: 0 };

  const draw = () => {
    const { clientWidth: width, clientHeight: height } = el;
    if (!width || !height) return;
    const { picture, target, zoom } = now();
    const held = hand.now;
    const frame = held?.frame ?? now().frame;
    const lies = placed(picture, frame, held ? null : target, zoom);
    const sides = margins(picture, frame);
    const free = !target || !!held;
    const at = free ? [-sides[0], -sides[1]] : [0, 0];
    if (!held) {
      const scale = Math.min(
        (ROOM * width) / lies.whole[0],
        Math.min(ROOM * height, height - WORDS) / lies.whole[1],
        LARGE,
      );
      view = {
        scale,
        x: (width - lies.whole[0] * scale) / 2 - at[0] * scale,
        y: (height - lies.whole[1] * scale) / 2 - at[1] * scale,
      };
    }
    const { scale } = view;
    const box = (/** @type {HTMLElement} */ one, /** @type {number[]} */ [x, y, w, h]) => {
      Object.assign(one.style, {
        left: `${view.x + (at[0] + x) * scale}px`,
        top: `${view.y + (at[1] + y) * scale}px`,
        width: `${w * scale}px`,
        height: `${h * scale}px`,
      });
    };
    const [w, hh] = lies.whole;
    box(paper, [0, 0, w, hh]);
    box(img, [lies.left, lies.top, lies.width, lies.height]);
    box(own, [sides[0], sides[1], picture[0], picture[1]]);
    own.hidden = !free || !zoom;
    const grip = 24 / scale;
    box(edges[0], [-grip / 2, 0, grip, hh]);
    box(edges[2], [w - grip / 2, 0, grip, hh]);
    box(edges[1], [0, -grip / 2, w, grip]);
    box(edges[3], [0, hh - grip / 2, w, grip]);
    box(corners[0], [-grip / 2, -grip / 2, grip, grip]);
    box(corners[1], [w - grip / 2, -grip / 2, grip, grip]);
    box(corners[2], [-grip / 2, hh - grip / 2, grip, grip]);
    box(corners[3], [w - grip / 2, hh - grip / 2, grip, grip]);
    // What is painted on each side, in pixels of the result.
    const painted = [lies.left, lies.top, w - lies.left - lies.width, hh - lies.top - lies.height];
    const middles = [
      [painted[0] / 2, hh / 2],
      [w / 2, painted[1] / 2],
      [w - painted[2] / 2, hh / 2],
      [w / 2, hh - painted[3] / 2],
    ];
    const room = rooms(picture, sides);
    for (const [place, span] of plus.entries()) {
      const px = painted[place] * scale;
      span.hidden = painted[place] <= 0 || px < (place % 2 ? 44 : 56);
      span.textContent = `+${count(painted[place])}`;
      span.style.left = `${view.x + (at[0] + middles[place][0]) * scale}px`;
      span.style.top = `${view.y + (at[1] + middles[place][1]) * scale}px`;
      const added = free ? sides[place] : painted[place];
      edges[place].setAttribute("aria-valuenow", String(added));
      edges[place].setAttribute("aria-valuemax", String(room[place]));
      edges[place].setAttribute("aria-valuetext", `${count(added)} pixels`);
    }
    const share = Math.round((100 * lies.width) / picture[0]);
    facts.textContent = [
      sizeWords(w, hh),
      aspectOf(lies.whole, aspects()),
      share < 100 && `picture at ${share} %`,
    ]
      .filter(Boolean)
      .join(" · ");
    hint.hidden = painted.some((one) => one > 0) || hand.pressed;
    el.classList.toggle("rnb-loose", free && sides.some((side) => side > 0));
  };

  /** @param {HTMLElement} target @returns {Handle | null | undefined} null: the picture itself */
  const handleOf = (target) => {
    const edge = EDGES.find(([name]) => target.dataset.edge === name);
    const corner = CORNERS.find(([name]) => target.dataset.corner === name);
    if (edge || corner) return (edge ?? corner)?.[1];
    return target === img ? null : undefined;
  };

  /** @type {ReturnType<typeof pulling<{ handle: Handle | null, from: Frame, scale: number, frame: Frame }>>} */
  const hand = pulling({
    el,
    grip: ({ target }) => {
      const handle = handleOf(target);
      if (handle === undefined) return null;
      if (target.tabIndex === 0) target.focus({ preventScroll: true });
      const { frame } = now();
      return { handle, from: frame, scale: view.scale, frame };
    },
    over: ({ target }) => target,
    pull: (held, { dx, dy, first }, event) => {
      const { picture, target } = now();
      const { handle, from } = held;
      if (first && target) {
        // From here on the sides count: the same frame at the picture's own scale.
        held.scale = (view.scale * target[0]) / (from[2] - from[0]);
        view = { scale: held.scale, x: view.x - from[0] * held.scale, y: view.y - from[1] * held.scale };
      }
      const by = { dx: dx / held.scale, dy: dy / held.scale };
      let words = "";
      if (!handle) held.frame = moved(picture, from, by.dx, by.dy);
      else {
        const { altKey: symmetric, shiftKey: keep } = event;
        held.frame = pulled({ size: picture, frame: from, handle, ...by, symmetric, keep });
        if (!event.ctrlKey && !event.metaKey && !symmetric && !keep) {
          const near = SNAP / held.scale;
          const drawn = snapped({ size: picture, frame: held.frame, handle, near, aspects: aspects() });
          held.frame = drawn.frame;
          words = drawn.words;
        }
      }
      met.hidden = !words;
      met.textContent = words === "even" ? "both sides even" : words;
      live(held.frame);
    },
    end: ({ frame }, kept) => {
      met.hidden = true;
      if (kept) done(frame);
      else cancel();
    },
    draw: () => draw(),
  });

  sized(el, draw, signal);

  return {
    el,
    img,
    draw,
    focus: () => edges[2].focus(),
    /** The edge that has the focus. @returns {Handle | null} */
    get edge() {
      const place = edges.indexOf(/** @type {HTMLDivElement} */ (focusIn(el)));
      return place < 0 ? null : EDGES[place][1];
    },
    /** Let go without keeping; whether something was held. */
    drop: () => hand.drop(),
  };
}

// Two to nine pictures under one zoom: a slider, side by side, one after the other, or what differs.
import { fill, focusIn, h } from "../lib/dom.js";
import { counted } from "../lib/format.js";
import { widget } from "../lib/root.js";
import { alternative } from "../lib/tiles.js";
import { actsOf } from "./compare/acts.js";
import { blinker } from "./compare/blink.js";
import { choiceOf } from "./compare/choice.js";
import { sameOf, sizesOf, tableOf } from "./compare/facts.js";
import { keepFocus } from "./compare/focus.js";
import { bindKeys } from "./compare/key_list.js";
import { framed, lensOf } from "./compare/lens.js";
import { lookOf } from "./compare/look.js";
import { modeBar } from "./compare/mode_bar.js";
import { originals } from "./compare/originals.js";
import { pairOf } from "./compare/pair.js";
import { sidesOf } from "./compare/sides.js";
import { keepSight } from "./compare/sight.js";
import { toolbar } from "./compare/toolbar.js";

/** @typedef {import("../lib/generated").ComparedPane} ComparedPane */
/** @typedef {import("../lib/generated").ComparedPictures} ComparedPictures */

/** What is said while pictures are missing. @param {number} there @param {number} waiting */
function missing(there, waiting) {
  if (waiting)
    return `${counted(waiting, "picture")} ${waiting === 1 ? "is still on its way" : "are still on their way"}.`;
  return there < 2 && "There is nothing to compare: fewer than two pictures came. Their job says why.";
}

export default widget("the comparison", (view) => {
  const { rpc, store, body, root, live, keys, signal } = view;
  root.classList.add("rnb-compare-root");
  const pictures = () => /** @type {ComparedPictures} */ (store.get("shown"));
  const places = () => pictures().panes.map(({ place }) => place);
  const lens = lensOf();
  const sight = keepSight({ view, lens });
  const files = originals({ rpc, signal, changed: () => draw() });
  const look = lookOf({
    view,
    changed: (before) => {
      // Pulled at a slider, these come many times a second; the rest stays as it is.
      const { gain, rate } = look.now;
      if (JSON.stringify({ ...before, gain, rate }) !== JSON.stringify(look.now)) return renew();
      bar.follow();
      return draw();
    },
  });

  /** How the pictures that are seen lie on each other. */
  let frame = { width: 1, height: 1 };
  /** @type {Map<number, import("./compare/lens.js").Place>} */
  let laid = new Map();
  /** What can be seen of a picture now. @param {ComparedPane} pane @returns {import("./compare/stage.js").Seen} */
  const seen = ({ place, tile }) => ({
    ...files.face(tile.id),
    id: tile.id,
    number: place + 1,
    alt: look.now.labels ? alternative(tile, place) : `Picture ${place + 1}`,
    vector: tile.format === "svg",
    place: /** @type {import("./compare/lens.js").Place} */ (laid.get(place)),
  });

  // -- what stands there once -----------------------------------------------------------------------
  const pair = pairOf({
    lens,
    look,
    signal,
    say: (words) => live.say(words),
    draw: () => draw(),
    divide: (share) => acts.divide(share),
    turn: () => acts.turn(),
  });
  const blink = blinker({
    turn: () => acts.turn(),
    rate: () => look.now.rate,
    stilled: () => bar.follow(),
    signal,
  });
  const acts = actsOf({
    live,
    look,
    lens,
    pair,
    blink,
    places,
    draw: () => draw(),
    follow: () => bar.follow(),
  });
  // In a page nobody waits for it.
  const choice = (/** @type {number} */ place) =>
    !globalThis.RNB_PAGE && choiceOf({ place, chosen: look.now.chosen === place, choose: acts.choose });
  const tools = toolbar({ acts, look, lens, help: () => keys.help() });
  const sides = sidesOf({ lens, look, seen, choice, draw: () => draw() });
  const bar = modeBar({ look, acts, pair, blink });
  bindKeys(keys, { acts, look, lens, pair, bar, places });

  const sizes = h("p", { class: "rnb-row rnb-hint rnb-sizes" });
  const table = h("div", {
    class: "rnb-differences",
    role: "region",
    "aria-label": "The pictures",
    tabindex: 0,
  });
  const same = h("p", { class: "rnb-hint rnb-same" });
  const empty = h("p", { class: "rnb-muted rnb-empty" });
  const main = h("div", { class: "rnb-compared" }, pair.el, sides.el, bar.el, sizes, table, same);
  body.append(tools.el, empty, main);

  // -- drawing --------------------------------------------------------------------------------------
  /** What moves with the lens and changes with the files. */
  const draw = () => {
    if (signal.aborted) return;
    tools.zoomed();
    sight.follow();
    if (look.now.mode === "side") {
      pair.hide();
      sides.draw();
      return;
    }
    const [a, b] = [look.now.a, look.now.b].map((place) =>
      pictures().panes.find((pane) => pane.place === place),
    );
    if (a && b) pair.draw(seen(a), seen(b), frame);
  };
  /** The stage that keys are about. */
  const active = () => (look.now.mode === "side" ? sides.active : pair.el);
  const measure = () => {
    const stage = active();
    if (!stage?.clientWidth) return;
    lens.resize({ width: stage.clientWidth, height: stage.clientHeight }, frame);
    sight.begin();
    draw();
  };
  const lay = () => {
    const { mode, fitted, labels, a, b } = look.now;
    const { panes } = pictures();
    const shown = mode === "side" ? panes : panes.filter(({ place }) => place === a || place === b);
    const lying = framed(
      shown.map(({ tile }) => tile),
      fitted,
    );
    frame = lying.frame;
    laid = new Map(shown.map(({ place }, at) => [place, lying.places[at]]));
    main.style.setProperty("--shape", `${frame.width} / ${frame.height}`);
    main.style.setProperty("--across", String(frame.width / frame.height));
    files.want([...shown, ...panes].map(({ tile }) => tile.id));
    sizes.hidden = lying.same;
    fill(
      sizes,
      sizesOf(shown, frame, fitted, labels),
      h(
        "button",
        {
          class: "rnb-button rnb-quiet rnb-fitting",
          dataset: { fitting: "" },
          onclick: () => look.set({ fitted: !fitted }),
        },
        fitted ? "Show own pixels" : "Scale to fit",
      ),
    );
  };

  /** Everything, after the pictures or the way of looking changed. */
  const renew = () => {
    const { panes, facts, waiting } = pictures();
    const { mode, labels } = look.now;
    const few = panes.length < 2;
    main.hidden = tools.el.hidden = few;
    const words = missing(panes.length, waiting);
    fill(empty, words);
    empty.hidden = !words;
    if (few) return;
    const refocus = keepFocus(main);
    lay();
    main.dataset.mode = mode;
    pair.el.hidden = table.hidden = mode === "side";
    sides.el.hidden = mode !== "side";
    if (mode === "side") sides.fill(pictures());
    else {
      sides.empty();
      fill(table, tableOf({ pictures: pictures(), look: look.now, take: acts.take, choice }));
    }
    same.textContent = labels ? sameOf(facts) : "";
    same.hidden = !same.textContent;
    blink.show(mode === "blink");
    tools.follow();
    bar.follow();
    measure();
    refocus(active);
  };

  const watch = new ResizeObserver(() => measure());
  watch.observe(pair.el);
  watch.observe(sides.el);
  signal.addEventListener("abort", () => watch.disconnect());
  store.on("shown", () => renew(), signal); // at once, too
  // Opened over another widget, it is what the keys are meant for.
  if (root.closest("dialog")?.contains(focusIn(root))) active()?.focus({ preventScroll: true });
});

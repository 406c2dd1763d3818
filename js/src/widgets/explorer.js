// The explorer: a prompt's pictures, more like one of them, and more like one of those.
import { secondHand } from "../lib/clock.js";
import { fill, h, hasFocus } from "../lib/dom.js";
import { copyButton } from "../lib/errors.js";
import { counted, short } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { latePart } from "../lib/part.js";
import { ended } from "../lib/progress.js";
import { widget } from "../lib/root.js";
import { thumbnails } from "../lib/tiles.js";
import { PictureUrls } from "../lib/urls.js";
import { knownOf } from "./explorer/known.js";
import { setPictures } from "./explorer/pictures.js";
import { setTree } from "./explorer/tree.js";
import { CLOSENESS, capital, idsOf, path } from "./explorer/walk.js";
import { draft } from "./prompt_form/draft.js";

/** @typedef {import("../lib/generated").Strip} Strip
 * @typedef {import("../lib/generated").SetShown} SetShown
 * @typedef {import("../lib/generated").Tile} Tile */

export default widget("the explorer", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-explorer");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  const form = draft({ rpc, store, signal, report });
  /** @type {Promise<import("./explorer.late.js").Late>} */
  const late = latePart(rpc, signal);

  const known = knownOf({ store, form });
  const { sets, strip: stripOf, shown, at, tiles: tilesOf, tileAt, isPinned, elapsed, old } = known;

  // -- what is on screen --------------------------------------------------------------------------------

  const ask = h("div", { class: "rnb-ask" });
  const tree = setTree({
    thumbs,
    report,
    seen: () => ({
      sets: sets(),
      shown: shown(),
      tile: (id) => {
        const set = sets()[id];
        return set.source in sets() ? tilesOf(set.source)[set.place] : Object.values(tilesOf(id))[0];
      },
      pinned: (id) => Object.values(tilesOf(id)).filter((tile) => isPinned(tile.id)).length,
      state: (id) => {
        const strip = stripOf(id);
        if (!strip || !ended(strip)) return "busy";
        return Object.keys(strip.tiles).length ? "" : "failed";
      },
      cost: (id) => sets()[id].cost,
    }),
    go: (id, keep) => go(id, undefined, !keep),
  });
  const grid = setPictures({
    thumbs,
    report,
    signal,
    seen: () => {
      const id = shown();
      const strip = stripOf(id);
      return {
        tiles: known.places(id),
        at: at(),
        waiting: strip && !ended(strip) ? `${Math.floor(elapsed(strip))} s` : "",
        shape: Object.values(tilesOf(id))[0] ?? { width: strip?.width ?? 1, height: strip?.height ?? 1 },
        pinned: isPinned,
        branches: (place) => known.grown(id, place).length,
      };
    },
    choose: (place) => known.isPressed(shown()) || form.set({ at: place, shown: shown() }),
    open: (place) => acts?.enlarge(place),
    pin: (place) => acts?.pin(place),
  });
  const waysHome = h("div", {});
  /** @type {ReturnType<typeof import("./explorer/ways.js").waysOn> | undefined} */
  let ways;
  /** @type {ReturnType<typeof import("./explorer/state.js").stateOf> | undefined} */
  let state;
  /** @type {ReturnType<typeof import("./explorer/acts.js").actsOf> | undefined} */
  let acts;
  const back = h(
    "button",
    {
      class: "rnb-button rnb-quiet rnb-square rnb-back",
      "aria-label": "Back to the picture it came from",
      title: "Back (Backspace)",
      onclick: () => up(),
    },
    icon("chevron"),
  );
  const crumbs = h("ol", { class: "rnb-crumbs" });
  const code = copyButton("Copy as Python", () => rpc.call("code", {}, { signal }));
  const head = h("div", { class: "rnb-set-head" });
  const trouble = h("div", {});
  const main = h(
    "section",
    { class: "rnb-main", tabindex: -1, "aria-label": "The set on screen" },
    h(
      "nav",
      { class: "rnb-row rnb-way", "aria-label": "Path" },
      back,
      crumbs,
      h("span", { class: "rnb-space" }),
      code,
    ),
    head,
    grid.el,
    trouble,
    waysHome,
  );
  const total = h("p", { class: "rnb-small rnb-number rnb-total" });
  const side = h("div", { class: "rnb-side" }, tree.el, total);
  const walk = h("div", { class: "rnb-walk" }, side, main);
  const empty = h(
    "p",
    { class: "rnb-muted rnb-empty" },
    "Say above what to explore. From each picture that comes you can go on to more like it, as far as you like.",
  );
  const pinned = h("div", {});
  body.append(...(globalThis.RNB_PAGE ? [] : [ask]), walk, empty, pinned);

  /** @type {ReturnType<typeof import("./explorer/asking.js").asking> | undefined} */
  let prompt;
  late
    .then(({ actsOf, asking, pinBar, stateOf, waysOn }) => {
      acts = actsOf({ view, known, form, thumb: (id) => urls.get(id), go, expect, forget });
      ways = waysOn({
        seen: () => {
          const id = shown();
          const set = sets()[id];
          const there = known.grown(id, at());
          const close = form.values.similarity ?? 3;
          return {
            similarity: close,
            price: set?.next ?? "",
            able: !!set && idsOf(set, old(set), store.get("facts")).able && !store.get("facts").lacks,
            ready: !!tileAt(at()),
            same: known.same(id, at(), close),
            others: there.map(([name, { similarity }]) => ({
              id: name,
              similarity,
              count: Object.keys(tilesOf(name)).length,
            })),
          };
        },
        set: setCloseness,
        branch: (again) => acts?.branch(again),
        go: (id) => go(id, 0, true),
      });
      waysHome.replaceWith(ways.el);
      state = stateOf({ view, known, rootPrompt, again, up });
      head.replaceWith(state.head);
      trouble.replaceWith(state.trouble);
      if (!globalThis.RNB_PAGE)
        prompt = asking({
          view,
          form,
          home: ask,
          jobs: {
            expect: (press, what) =>
              expect(press, { kind: "prompt", title: what.prompt, model: what.model?.name ?? "" }),
            refused: (press) => forget(press),
          },
        });
      pinned.replaceWith(pinBar({ view, thumbs, go: acts.find, compare: acts.compare }).el);
      draw();
    })
    .catch(report);

  // -- drawing ------------------------------------------------------------------------------------------

  let last = ""; // the set that was drawn
  let wayShown = "";
  const drawWay = (/** @type {string[]} */ way) => {
    if (way.join() === wayShown) return; // whoever stands on a step of it keeps the focus
    wayShown = way.join();
    const all = sets();
    back.hidden = way.length < 2;
    const step = (/** @type {string} */ name, /** @type {number} */ place) => {
      const { title } = all[name];
      const words = short(capital(title || "A picture"), place ? 24 : 40);
      const next = way[place + 1];
      if (!next) return h("span", { class: "rnb-crumb", "aria-current": "page", title }, words);
      const onclick = () => go(name, all[next].place, true);
      return h("button", { class: "rnb-button rnb-quiet rnb-crumb", title, onclick }, words);
    };
    fill(
      crumbs,
      way.map((name, place) => h("li", {}, step(name, place))),
    );
  };
  const draw = () => {
    const all = sets();
    const id = shown();
    const set = all[id];
    walk.hidden = !set;
    empty.hidden = !!set;
    prompt?.main(!set);
    if (!set) return;
    const way = path(all, id);
    if (id !== last) tree.reveal(way);
    else tree.draw();
    drawWay(way);
    total.textContent = store.get("facts").spent ? `In all: ${store.get("facts").spent}` : "";
    grid.draw();
    ways?.draw();
    const strip = stripOf(id);
    const here = Object.keys(tilesOf(id)).length > 0;
    grid.el.hidden = !here && (!strip || ended(strip));
    if (ways) ways.el.hidden = !here;
    state?.draw();
    const moved = last && id !== last;
    last = id;
    if (moved)
      live.say(
        `${capital(set.title || "A picture")}, ${counted(Object.keys(tilesOf(id)).length, "picture")}`,
      );
  };
  const rootPrompt = (/** @type {string} */ id) => {
    const [first] = path(sets(), id);
    return sets()[first]?.kind === "prompt" ? sets()[first].title : "";
  };
  const again = async (/** @type {string} */ id) => {
    form.set({ prompt: rootPrompt(id) }, { now: true });
    await late;
    await prompt?.explore();
  };

  // -- walking ------------------------------------------------------------------------------------------

  /** Show a set. @param {string} id @param {number} [place] @param {boolean} [focus] on the picture */
  const go = (id, place, focus = false) => {
    if (!(id in sets())) return;
    known.waitFor(known.isPressed(id) ? id : "");
    if (!known.isPressed(id))
      form.set({ shown: id, at: place ?? (id === form.values.shown ? form.values.at : 0) }, { now: true });
    draw();
    if (focus) focusSet();
  };
  const focusSet = () => {
    if (grid.el.hidden || !known.places(shown()).length) main.focus({ preventScroll: true });
    else grid.focus(at());
  };
  const up = () => {
    const set = sets()[shown()];
    if (!set || !(set.source in sets())) return false;
    return go(set.source, set.place, true);
  };
  const beside = (/** @type {1 | -1} */ step) => {
    const { order } = tree;
    const next = order[order.indexOf(shown()) + step];
    if (next) go(next, undefined, true);
  };

  const setCloseness = (/** @type {number} */ similarity) => {
    form.set({ similarity }, { now: true });
    live.say(`${capital(CLOSENESS[similarity - 1])} similar`);
  };

  /** @type {typeof known.expect} */
  const expect = (press, what) => {
    known.expect(press, what);
    const held = hasFocus(main);
    draw();
    if (held) focusSet();
    wake();
  };
  const forget = (/** @type {string} */ press) => {
    const set = known.forget(press);
    draw();
    if (set?.source) focusSet();
  };

  // -- keys ---------------------------------------------------------------------------------------------

  const onCell = () => grid.here;
  const inMain = () => hasFocus(main);
  keys.add(
    {
      keys: ["Ctrl+Enter"],
      label: "Explore the prompt",
      run: () => prompt?.explore(),
      typing: true,
      kernel: true,
    },
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"],
      label: "Move among the pictures",
      when: onCell,
      run: ({ key }) => grid.focus(known.isPressed(shown()) ? at() : grid.next(key)),
    },
    {
      keys: ["Enter"],
      label: globalThis.RNB_PAGE ? "Open the branch of this picture" : "More like this picture",
      when: onCell,
      run: () => acts?.branch(false),
    },
    {
      keys: ["Shift+Enter"],
      label: "… once more, although there is a branch",
      when: onCell,
      kernel: true,
      run: () => acts?.branch(true),
    },
    {
      keys: ["1", "2", "3", "4", "5"],
      label: "How similar: a little to extremely",
      when: inMain,
      kernel: true,
      run: ({ key }) => setCloseness(Number(key)),
    },
    { keys: ["Backspace"], label: "Back to the picture it came from", when: inMain, run: up },
    { keys: ["["], label: "The set before, in the tree", run: () => beside(-1) },
    { keys: ["]"], label: "The set after it", run: () => beside(1) },
    { keys: ["Space", "p"], label: "Pin, or take the pin away", when: onCell, run: () => acts?.pin(at()) },
    { keys: ["o"], label: "Open large", when: onCell, run: () => acts?.enlarge(at()) },
    { keys: ["c"], label: "Compare the pinned pictures", run: () => acts?.compare() },
  );

  // -- what the kernel says -----------------------------------------------------------------------------

  const wake = secondHand(() => {
    const strip = known.busy() ? stripOf(shown()) : undefined;
    if (strip && !ended(strip)) {
      grid.draw();
      state?.draw();
    }
    return known.busy();
  }, signal);
  store.on(
    "strips",
    (changes) => {
      for (const strip of known.heardStrips(changes))
        if (strip.status === "saved" && strip.job === shown())
          live.say(`${counted(Object.keys(strip.tiles).length, "picture")} ready`);
      draw();
      if (known.busy()) wake();
    },
    signal,
  );
  store.on(
    "sets",
    (changes) => {
      known.heardSets(changes);
      const held = hasFocus(main);
      draw();
      if (held && !hasFocus(main)) focusSet();
    },
    signal,
  );
  form.on((changed) => {
    // The kernel has moved on to the set of a press, or the person somewhere else.
    if ("shown" in changed) known.arrivedAt(changed.shown);
    if ("shown" in changed || "at" in changed || "similarity" in changed) draw();
  });
  store.on("pins", draw, signal);
  let told = "";
  store.on(
    "facts",
    (_, { name, lacks, life, spent }) => {
      // Of what is told with every letter of the prompt, only this concerns the sets.
      const now = [name, lacks, life, spent].join("|");
      if (now === told) return;
      told = now;
      draw();
    },
    signal,
  );
});

// The explorer: a prompt's pictures, more like one of them, and more like one of those.

import { fill, h } from "../lib/dom.js";
import { copyButton } from "../lib/errors.js";
import { counted, moment, seconds, short } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { latePart } from "../lib/part.js";
import { barOf, ended, running, statusOf } from "../lib/progress.js";
import { widget } from "../lib/root.js";
import { thumbnails } from "../lib/tiles.js";
import { PictureUrls } from "../lib/urls.js";
import { newId } from "../lib/wire.js";
import { setPictures } from "./explorer/pictures.js";
import { setTree } from "./explorer/tree.js";
import { CLOSENESS, capital, from, idsOf, path } from "./explorer/walk.js";
import { draft } from "./prompt_form/draft.js";

/** @typedef {import("../lib/generated").Strip} Strip
 * @typedef {import("../lib/generated").SetShown} SetShown
 * @typedef {import("../lib/generated").Tile} Tile */

const GUESS = 4; // places of a set of which nobody knows how many pictures it will have
const BURST = 350; // ms in which several presses are one wish
const FOREVER = 2 ** 31 - 1; // ms; a busy kernel may answer late

export default widget("the explorer", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-explorer");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  const form = draft({ rpc, store, signal, report });
  /** @type {Promise<import("./explorer.late.js").Late>} */
  const late = latePart(rpc, signal);

  // -- what is known ------------------------------------------------------------------------------------

  /** Presses that nobody has answered: their sets as far as they can be told. @type {Map<string, { set: SetShown, strip: Strip }>} */
  const pressed = new Map();
  let waitingFor = ""; // the press whose set is shown
  let heard = performance.now(); // when ages and elapsed seconds were told
  const told = () => /** @type {Record<string, SetShown>} */ (store.get("sets"));
  const sets = () => {
    const known = told();
    return pressed.size
      ? { ...known, ...Object.fromEntries([...pressed].map(([press, { set }]) => [press, set])) }
      : known;
  };
  const stripOf = (/** @type {string} */ id) =>
    /** @type {Strip | undefined} */ (pressed.get(id)?.strip ?? store.get("strips")[id]);
  const shown = () => {
    if (waitingFor) {
      const come = Object.entries(told()).find(([, { press }]) => press === waitingFor);
      return come ? come[0] : waitingFor;
    }
    const { shown: id } = form.values;
    return id in told() ? id : (Object.keys(told()).at(-1) ?? "");
  };
  const at = () => (waitingFor && shown() !== form.values.shown ? 0 : (form.values.at ?? 0));
  const tilesOf = (/** @type {string} */ id) => stripOf(id)?.tiles ?? {};
  const places = (/** @type {string} */ id) => {
    const strip = stripOf(id);
    const here = /** @type {(Tile | null)[]} */ ([]);
    if (!strip) return here;
    for (const [place, tile] of Object.entries(strip.tiles)) here[Number(place)] = tile;
    const size = ended(strip) ? here.length : Math.max(usualCount(sets()[id]?.kind), here.length);
    return Array.from({ length: size }, (_, place) => here[place] ?? null);
  };
  /** How many pictures the last set of this kind had: the service decides, and tells nobody before. @param {string} kind */
  const usualCount = (kind) => {
    const done = Object.entries(told())
      .filter(
        ([id, set]) =>
          set.kind === kind && Object.keys(tilesOf(id)).length && ended(/** @type {Strip} */ (stripOf(id))),
      )
      .map(([id]) => Object.keys(tilesOf(id)).length);
    return done.at(-1) ?? GUESS;
  };
  const tileAt = (/** @type {number} */ place) => tilesOf(shown())[place];
  const pins = () => /** @type {Tile[]} */ (store.get("pins").tiles ?? []);
  const isPinned = (/** @type {string} */ id) => pins().some((one) => one.id === id);
  const elapsed = (/** @type {Strip} */ strip) =>
    ended(strip)
      ? strip.seconds
      : strip.seconds + (performance.now() - (begun.get(strip.job || strip.press) ?? heard)) / 1000;
  /** @type {Map<string, number>} when a strip was last told, on this browser's clock */
  const begun = new Map();
  const old = (/** @type {SetShown} */ set) => set.age + (performance.now() - heard) / 1000;

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
        tiles: places(id),
        at: at(),
        waiting: strip && !ended(strip) ? `${Math.floor(elapsed(strip))} s` : "",
        shape: Object.values(tilesOf(id))[0] ?? { width: strip?.width ?? 1, height: strip?.height ?? 1 },
        pinned: isPinned,
        branches: (place) => from(sets(), id, place).length,
      };
    },
    choose: (place) => form.set({ at: place, shown: shown() }),
    open: (place) => enlarge(place),
    pin: (place) => pin(place),
  });
  const waysHome = h("div", {});
  /** @type {ReturnType<typeof import("./explorer/ways.js").waysOn> | undefined} */
  let ways;
  /** @type {ReturnType<typeof import("./explorer/trouble.js").troublesOf> | undefined} */
  let troubles;
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
  const status = h("span", { class: "rnb-small rnb-number rnb-set-facts" });
  const ids = h("span", { class: "rnb-pill rnb-warn", hidden: true });
  const stop = h(
    "button",
    { class: "rnb-button rnb-quiet", hidden: true, onclick: () => rpc.call("stop", { job: shown() }) },
    "Stop",
  );
  const bar = h(
    "div",
    { class: "rnb-bar", role: "progressbar", "aria-label": "Progress", hidden: true },
    h("i", {}),
  );
  const trouble = h("div", { class: "rnb-cards" });
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
    h("div", { class: "rnb-row rnb-set-head" }, status, ids, h("span", { class: "rnb-space" }), stop),
    bar,
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
  body.append(ask, walk, empty, pinned);

  /** @type {ReturnType<typeof import("./explorer/asking.js").asking> | undefined} */
  let prompt;
  late
    .then(({ asking, pinBar, troublesOf, waysOn }) => {
      ways = waysOn({
        seen: () => {
          const id = shown();
          const set = sets()[id];
          const there = from(sets(), id, at());
          const close = form.values.similarity ?? 3;
          return {
            similarity: close,
            price: set?.next ?? "",
            able: !!set && idsOf(set, old(set), store.get("facts")).able && !store.get("facts").lacks,
            ready: !!tileAt(at()),
            main: true,
            same: there.findLast(([, { similarity }]) => similarity === close)?.[0],
            others: there.map(([name, { similarity }]) => ({
              id: name,
              similarity,
              count: Object.keys(tilesOf(name)).length,
            })),
          };
        },
        set: (similarity) => {
          form.set({ similarity }, { now: true });
          live.say(`${capital(CLOSENESS[similarity - 1])} similar`);
        },
        branch: (again) => branch(again),
        go: (id) => go(id, 0, true),
      });
      waysHome.replaceWith(ways.el);
      troubles = troublesOf({ view, sets, rootPrompt, again, up });
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
      pinned.replaceWith(pinBar({ view, thumbs, go: find, compare }).el);
      draw();
    })
    .catch(report);

  // -- drawing ------------------------------------------------------------------------------------------

  let last = ""; // the set that was drawn
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
    back.hidden = way.length < 2;
    fill(
      crumbs,
      way.map((name, place) => {
        const words = short(capital(all[name].title || "A picture"), place ? 24 : 40);
        const here = name === id;
        return h(
          "li",
          {},
          here
            ? h("span", { class: "rnb-crumb", "aria-current": "page", title: all[name].title }, words)
            : h(
                "button",
                {
                  class: "rnb-button rnb-quiet rnb-crumb",
                  title: all[name].title,
                  onclick: () => go(name, all[way[place + 1]].place, true),
                },
                words,
              ),
        );
      }),
    );
    total.textContent = store.get("facts").spent ? `In all ${store.get("facts").spent}` : "";
    grid.draw();
    ways?.draw();
    drawState(id, set);
    const moved = last && id !== last;
    last = id;
    if (moved)
      live.say(
        `${capital(set.title || "A picture")}, ${counted(Object.keys(tilesOf(id)).length, "picture")}`,
      );
  };
  const drawState = (/** @type {string} */ id, /** @type {SetShown} */ set) => {
    const strip = stripOf(id);
    if (!strip) return;
    const busy = !ended(strip);
    const here = Object.keys(strip.tiles).length;
    const words = idsOf(set, old(set), store.get("facts"));
    if (busy) status.textContent = onItsWay(strip);
    else {
      const made = moment(Date.now() - old(set) * 1000);
      const kind = set.kind === "picture" ? "A picture to start from" : counted(here, "picture");
      status.textContent = [kind, strip.model, made, set.kind !== "picture" && (set.charge || strip.charge)]
        .filter(Boolean)
        .join(" · ");
    }
    ids.hidden = !words.pill || !here;
    ids.textContent = words.pill;
    stop.hidden = !running(strip) || strip.stopping || strip.status === "received";
    bar.hidden = !busy;
    const share = barOf({ ...strip, expected: usualCount(set.kind) }, elapsed(strip));
    bar.style.setProperty("--share", `${share}%`);
    bar.setAttribute("aria-valuenow", String(Math.round(share)));
    bar.setAttribute("aria-valuetext", status.textContent ?? "");
    grid.el.hidden = !busy && !here;
    if (ways) ways.el.hidden = !here;
    const cards = troubles?.({ id, set, strip, words });
    if (cards) fill(trouble, cards);
  };
  const onItsWay = (/** @type {Strip} */ strip) => {
    const here = Object.keys(strip.tiles).length;
    const time = elapsed(strip);
    if (!running(strip) || strip.stopping || strip.status === "planned" || strip.status === "queued")
      return statusOf({ ...strip, expected: Math.max(here, 1) }, time);
    const usual =
      strip.usual && time <= strip.usual + 1 ? ` of about ${Math.max(1, Math.round(strip.usual))}` : "";
    return [here > 0 && `${counted(here, "picture")} here`, `${seconds(time)}${usual}`]
      .filter(Boolean)
      .join(" · ");
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
    waitingFor = pressed.has(id) ? id : "";
    if (!waitingFor)
      form.set({ shown: id, at: place ?? (id === form.values.shown ? form.values.at : 0) }, { now: true });
    draw();
    if (focus) focusSet();
  };
  const focusSet = () => {
    if (grid.el.hidden || !places(shown()).length) main.focus({ preventScroll: true });
    else grid.focus(at());
  };
  const up = () => {
    const set = sets()[shown()];
    if (!set || !(set.source in sets())) return false;
    return go(set.source, set.place, true);
  };
  const find = async (/** @type {string} */ id) => {
    const found = await rpc.call("find", { id }, { signal });
    if (found) go(found[0], found[1], true);
    else live.say("This picture is in no set of this tree");
  };
  const beside = (/** @type {1 | -1} */ step) => {
    const { order } = tree;
    const next = order[order.indexOf(shown()) + step];
    if (next) go(next, undefined, true);
  };

  /** A press: its set is there before anybody answers.
   * @param {string} press @param {Partial<SetShown> & { title: string, kind: SetShown["kind"], model: string }} what */
  const expect = (press, { model, ...what }) => {
    const set = {
      press,
      number: Number.MAX_SAFE_INTEGER,
      source: "",
      place: -1,
      similarity: 0,
      age: 0,
      ids: /** @type {SetShown["ids"]} */ ("lasting"),
      maker: "",
      cost: "",
      charge: "",
      next: "",
      ...what,
    };
    const first = Object.values(tilesOf(set.source))[0];
    const strip = /** @type {any} */ ({
      job: "",
      press,
      prompt: what.title,
      model,
      width: first?.width ?? 1,
      height: first?.height ?? 1,
      expected: 1,
      status: "pressed",
      seconds: 0,
      usual: null,
      stopping: false,
      tiles: {},
      card: null,
      again: false,
    });
    pressed.set(press, { set, strip });
    begun.set(press, performance.now());
    waitingFor = press;
    const held = main.contains(document.activeElement);
    draw();
    if (held) focusSet();
    wake();
  };
  const forget = (/** @type {string} */ press) => {
    const set = pressed.get(press)?.set;
    pressed.delete(press);
    if (waitingFor === press) waitingFor = "";
    draw();
    if (set?.source) focusSet();
  };
  let lastPress = Number.NEGATIVE_INFINITY;
  /** More like the chosen picture; one that is there already is opened, and not paid for again. @param {boolean} more */
  const branch = async (more) => {
    const id = shown();
    const place = at();
    const similarity = form.values.similarity ?? 3;
    const set = sets()[id];
    const there = from(sets(), id, place).findLast(([, one]) => one.similarity === similarity);
    if (there && !more) return go(there[0], 0, true);
    if (!tileAt(place)) return live.say("This picture is not here yet");
    const words = idsOf(set, old(set), store.get("facts"));
    if (!words.able || store.get("facts").lacks) return live.say(words.title || store.get("facts").lacks);
    const now = performance.now();
    if (now - lastPress < BURST) return undefined;
    lastPress = now;
    const press = newId();
    const title = `${CLOSENESS[similarity - 1]} similar`;
    expect(press, { source: id, place, similarity, title, kind: "similar", model: stripOf(id)?.model ?? "" });
    live.say("Sent");
    try {
      const answer = await rpc.call(
        "branch",
        { set: id, place, similarity, press },
        { signal, timeout: FOREVER },
      );
      if (answer.job) return undefined;
      forget(press);
      const texts = answer.problems.map((/** @type {any} */ { field, text }) => `${field}: ${text}.`);
      return view.show({ tone: "warn", title: "Nothing was sent.", text: texts.join(" ") });
    } catch (error) {
      forget(press);
      throw error;
    }
  };
  const pin = (/** @type {number} */ place) => {
    const tile = tileAt(place);
    if (!tile) return undefined;
    const on = !isPinned(tile.id);
    live.say(on ? "Pinned" : "Not pinned any more");
    return rpc.call("pin", { set: shown(), place, on }, { signal });
  };
  const enlarge = async (/** @type {number} */ place) => {
    if (!tileAt(place)) return;
    const { openLightbox } = await late;
    let now = place;
    const next = (/** @type {number} */ step) => (tileAt(now + step) ? now + step : -1);
    openLightbox({
      view,
      tile: /** @type {Tile} */ (tileAt(place)),
      thumb: (id) => urls.get(id),
      where: () => `${now + 1} of ${Object.keys(tilesOf(shown())).length}`,
      neighbour: async (step) => tileAt(next(step)) ?? null,
      onMove: (step) => {
        now = next(step);
      },
      onClose: () => {
        go(shown(), now, true);
      },
    });
  };
  const compare = async () => {
    const tiles = pins();
    if (tiles.length < 2) return live.say("Pin two pictures or more to compare them");
    const { openComparison } = await late;
    const way = async (/** @type {string} */ id) => {
      const found = await rpc.call("find", { id }, { signal }).catch(() => null);
      const names = found
        ? path(sets(), found[0]).map((one) => short(sets()[one].title || "a picture", 32))
        : [];
      return names.length ? `${names.join(" › ")}, picture ${found[1] + 1}` : "from elsewhere";
    };
    return openComparison({ view, tiles, thumb: (id) => urls.get(id), way });
  };

  // -- keys ---------------------------------------------------------------------------------------------

  const onCell = () => grid.here;
  const inMain = () => main.contains(document.activeElement);
  keys.add(
    { keys: ["Ctrl+Enter"], label: "Explore the prompt", run: () => prompt?.explore(), typing: true },
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"],
      label: "Move among the pictures",
      when: onCell,
      run: ({ key }) => grid.focus(grid.next(key)),
    },
    { keys: ["Enter"], label: "More like this picture", when: onCell, run: () => branch(false) },
    {
      keys: ["Shift+Enter"],
      label: "… once more, although there is a branch",
      when: onCell,
      run: () => branch(true),
    },
    {
      keys: ["1", "2", "3", "4", "5"],
      label: "How similar: a little to extremely",
      when: inMain,
      run: ({ key }) => {
        form.set({ similarity: Number(key) }, { now: true });
        live.say(`${capital(CLOSENESS[Number(key) - 1])} similar`);
      },
    },
    { keys: ["Backspace"], label: "Back to the picture it came from", when: inMain, run: up },
    { keys: ["["], label: "The set before, in the tree", run: () => beside(-1) },
    { keys: ["]"], label: "The set after it", run: () => beside(1) },
    { keys: ["Space", "p"], label: "Pin, or take the pin away", when: onCell, run: () => pin(at()) },
    { keys: ["o"], label: "Open large", when: onCell, run: () => enlarge(at()) },
    { keys: ["c"], label: "Compare the pinned pictures", run: compare },
  );

  // -- what the kernel says -----------------------------------------------------------------------------

  /** @type {ReturnType<typeof setInterval> | undefined} */
  let clock;
  const busy = () =>
    Object.keys(sets()).some((id) => !ended(stripOf(id) ?? /** @type {any} */ ({ status: "saved" })));
  const tick = () => {
    if (!busy()) {
      clearInterval(clock);
      clock = undefined;
      return;
    }
    const strip = stripOf(shown());
    if (strip && !ended(strip)) {
      grid.draw();
      drawState(shown(), sets()[shown()]);
    }
  };
  const wake = () => {
    clock ??= setInterval(tick, 1000);
  };
  signal.addEventListener("abort", () => clearInterval(clock));
  store.on(
    "strips",
    (changes) => {
      for (const [id, strip] of Object.entries(/** @type {Record<string, Strip | null>} */ (changes))) {
        const before = begun.has(id);
        if (strip) begun.set(id, performance.now());
        else begun.delete(id);
        if (strip && before && strip.status === "saved" && id === shown())
          live.say(`${counted(Object.keys(strip.tiles).length, "picture")} ready`);
      }
      draw();
      if (busy()) wake();
    },
    signal,
  );
  store.on(
    "sets",
    (changes) => {
      heard = performance.now();
      const held = main.contains(document.activeElement);
      for (const set of Object.values(/** @type {Record<string, SetShown | null>} */ (changes)))
        if (set?.press) pressed.delete(set.press);
      draw();
      if (held && !main.contains(document.activeElement)) focusSet();
    },
    signal,
  );
  form.on((changed) => {
    // The kernel has moved on to the set of a press, or the person somewhere else.
    if ("shown" in changed && told()[changed.shown]?.press === waitingFor) waitingFor = "";
    draw();
  });
  for (const channel of ["pins", "facts"]) store.on(channel, draw, signal);
});

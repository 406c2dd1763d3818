// Two to nine pictures under one zoom: a slider, side by side, one after the other, or what differs.
import { fill, h, listen } from "../lib/dom.js";
import { count, counted } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { shown } from "../lib/keys.js";
import { widget } from "../lib/root.js";
import { alternative } from "../lib/tiles.js";
import { blinker } from "./compare/blink.js";
import { differenceOf } from "./compare/difference.js";
import { lineOf, sameOf, sizesOf, tableOf } from "./compare/facts.js";
import { framed, lensOf, STEP } from "./compare/lens.js";
import { lookOf } from "./compare/look.js";
import { originals } from "./compare/originals.js";
import { layer, stage } from "./compare/stage.js";

/** @typedef {import("../lib/generated").ComparedPane} ComparedPane */
/** @typedef {import("../lib/generated").ComparedPictures} ComparedPictures */
/** @typedef {import("../lib/generated").ComparedLook["mode"]} Mode */

/** @type {[Mode, string, string][]} */
const MODES = [
  ["slider", "Slider", "s"],
  ["side", "Side by side", "p"],
  ["swap", "Swap", "w"],
  ["blink", "Blink", "k"],
  ["difference", "Difference", "d"],
];
const FAR = 60; // CSS pixels that an arrow moves
const NUDGE = 0.02; // of the stage that an arrow moves the divider

export default widget("the comparison", (view) => {
  const { rpc, store, body, root, live, keys, signal } = view;
  root.classList.add("rnb-compare-root");
  const lens = lensOf();
  const files = originals({ rpc, signal, changed: () => draw() });
  let divider = 0.5;
  let showsB = false; // swap and blink
  const pictures = () => /** @type {ComparedPictures} */ (store.get("shown"));
  const paneAt = (/** @type {number} */ place) => pictures().panes.find((one) => one.place === place);

  // -- what stands there once -----------------------------------------------------------------------
  const modes = MODES.map(([mode, label, key]) =>
    h(
      "button",
      {
        class: "rnb-button",
        title: `${label} (${shown(key)})`,
        dataset: { mode },
        onclick: () => toMode(mode),
      },
      // Where there is little room the first word is enough.
      label.split(" ")[0],
      label.includes(" ") && h("span", { class: "rnb-rest" }, label.slice(label.indexOf(" "))),
    ),
  );
  const percent = h("span", { class: "rnb-number rnb-percent" });
  const square = (/** @type {any} */ name, /** @type {string} */ label, /** @type {() => any} */ run) =>
    h(
      "button",
      { class: "rnb-button rnb-square", "aria-label": label, title: label, onclick: run },
      icon(name),
    );
  const fitButton = h("button", { class: "rnb-button", onclick: () => fit() }, "Fit ", h("kbd", {}, "0"));
  const full = h("button", { class: "rnb-button", onclick: () => zoom(1) }, "100 % ", h("kbd", {}, "1"));
  const labels = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      title: "Model, prompt, seed … of each (L)",
      onclick: () => look.set({ labels: !look.now.labels }),
    },
    icon("eye"),
    "Labels",
  );
  const tools = h(
    "div",
    { class: "rnb-row rnb-tools rnb-no-print" },
    h("div", { class: "rnb-steps", role: "group", "aria-label": "How to compare" }, modes),
    h("span", { class: "rnb-space" }),
    h(
      "div",
      { class: "rnb-row rnb-zoom", role: "group", "aria-label": "Zoom" },
      fitButton,
      full,
      square("minus", "Smaller (−)", () => zoom(lens.scale / STEP)),
      percent,
      square("plus", "Larger (+)", () => zoom(lens.scale * STEP)),
    ),
    labels,
    square("help", "All keys (?)", () => keys.help()),
  );

  const a = layer();
  const b = layer();
  const differing = h("div", { class: "rnb-layer rnb-differing" });
  const line = h("i", { class: "rnb-divider", "aria-hidden": "true" }, h("b", {}));
  const divide = h("input", {
    type: "range",
    class: "rnb-divide",
    min: 0,
    max: 100,
    value: "50",
    "aria-label": "Divider between A (left) and B (right)",
    oninput: () => pull(Number(divide.value) / 100),
  });
  const left = h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-a" });
  const right = h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-b" });
  const words = h("p", { class: "rnb-stage-words", role: "status" });
  const pair = stage({
    lens,
    name: "Pictures A and B",
    moved: () => draw(),
    divider: { at: () => (look.now.mode === "slider" ? divider : null), to: (share) => pull(share) },
    pressed: () => look.now.mode === "swap" && turn(),
  });
  pair.el.append(a.el, b.el, differing, line, divide, left, right, words);
  const panes = h("div", { class: "rnb-panes rnb-lens-panes" });
  const bar = h("div", { class: "rnb-row rnb-mode-bar rnb-no-print" });
  const sizes = h("p", { class: "rnb-row rnb-hint rnb-sizes" });
  const table = h("div", {
    class: "rnb-differences",
    role: "region",
    "aria-label": "The pictures",
    tabindex: 0,
  });
  const same = h("p", { class: "rnb-hint rnb-same" });
  const empty = h("p", { class: "rnb-muted rnb-empty" });
  const main = h("div", { class: "rnb-compared" }, pair.el, panes, bar, sizes, table, same);
  body.append(tools, empty, main);

  // -- drawing --------------------------------------------------------------------------------------
  /** @type {Map<number, { pane: ComparedPane, stage: ReturnType<typeof stage>, layer: ReturnType<typeof layer>, words: HTMLElement }>} */
  const sides = new Map();
  let frame = { width: 1, height: 1 };
  /** @type {Map<number, import("./compare/lens.js").Place>} */
  let places = new Map();
  const alt = (/** @type {ComparedPane} */ { place, tile }) =>
    look.now.labels ? alternative(tile, place) : `Picture ${place + 1}`;
  const what = (/** @type {ComparedPane} */ pane) => ({
    url: files.face(pane.tile.id).url,
    alt: alt(pane),
    vector: pane.tile.format === "svg",
    place: /** @type {import("./compare/lens.js").Place} */ (places.get(pane.place)),
  });
  const two = () => [paneAt(look.now.a), paneAt(look.now.b)];

  const draw = () => {
    if (signal.aborted) return;
    const { mode } = look.now;
    percent.textContent = `${Math.round(lens.scale * 100)} %`;
    fitButton.setAttribute("aria-pressed", String(lens.fitted));
    full.setAttribute("aria-pressed", String(Math.abs(lens.scale - 1) < 1e-3));
    if (mode === "side") {
      for (const one of sides.values()) {
        one.layer.show(what(one.pane), lens, one.stage.corner);
        one.stage.mark();
        one.words.textContent = files.face(one.pane.tile.id).words;
      }
      return;
    }
    const [first, second] = two();
    if (!first || !second) return;
    pair.mark();
    const { corner } = pair;
    a.show(what(first), lens, corner);
    b.show(what(second), lens, corner);
    const turned = mode === "swap" || mode === "blink";
    a.el.style.clipPath = mode === "slider" ? `inset(0 ${(1 - divider) * 100}% 0 0)` : "";
    b.el.style.clipPath = mode === "slider" ? `inset(0 0 0 ${divider * 100}%)` : "";
    a.el.hidden = mode === "difference" || (turned && showsB);
    b.el.hidden = mode === "difference" || (turned && !showsB);
    line.hidden = divide.hidden = mode !== "slider";
    line.style.left = `${divider * 100}%`;
    divide.value = String(Math.round(divider * 100));
    left.hidden = mode === "difference" || (turned && showsB);
    right.hidden = mode === "difference" || (turned && !showsB);
    left.textContent = `A · ${first.place + 1}`;
    right.textContent = `B · ${second.place + 1}`;
    words.textContent = [first, second].map(({ tile }) => files.face(tile.id).words).find(Boolean) ?? "";
    differing.hidden = mode !== "difference";
    if (mode === "difference") showDifference(first, second);
  };

  /** @type {AbortController | undefined} */
  let counting;
  let counted_ = "";
  const says = h("span", { class: "rnb-number rnb-count", role: "status" });
  const showDifference = (/** @type {ComparedPane} */ first, /** @type {ComparedPane} */ second) => {
    differing.style.filter = `brightness(${look.now.gain})`;
    const canvas = /** @type {HTMLElement | null} */ (differing.firstElementChild);
    if (canvas) {
      const at = lens.on({ x: 0, y: 0, ...frame, factor: 1 }, pair.corner);
      Object.assign(canvas.style, {
        left: `${at.x}px`,
        top: `${at.y}px`,
        width: `${at.width}px`,
        height: `${at.height}px`,
      });
      canvas.classList.toggle("rnb-pixels", lens.scale >= 1);
    }
    const which = [first, second].map(({ place, tile }) => `${place} ${tile.id}`).join() + look.now.fitted;
    const ready = [first, second].every(({ tile }) => files.face(tile.id).whole);
    if (which === counted_ || !ready) {
      if (!ready && which !== counted_) says.textContent = "Waits for both pictures …";
      return;
    }
    counted_ = which;
    counting?.abort();
    counting = new AbortController();
    const mine = counting.signal; // it ends with the view, too
    says.textContent = "Counting …";
    fill(differing);
    differenceOf(what(first), what(second), frame, mine).then(
      (found) => {
        if (mine.aborted) return;
        fill(differing, found.canvas);
        const share = found.differing / Math.max(1, found.pixels);
        const part = share > 0 && share < 0.0005 ? "less than 0.1" : (share * 100).toFixed(1);
        says.textContent = found.differing
          ? `${count(found.differing)} of ${counted(found.pixels, "pixel")} differ (${part} %), by at most ${found.most} of 255`
          : `No pixel differs, of ${count(found.pixels)}`;
        live.say(says.textContent);
        draw();
      },
      (error) => {
        if (mine.aborted) return;
        says.textContent = error?.message ?? "This difference could not be drawn.";
      },
    );
  };

  // -- what changes with the mode and the pictures ---------------------------------------------------
  /** @param {string} label @param {"gain" | "rate"} field @param {number} least @param {number} most @param {number} step
   * @param {(value: number) => string} said */
  const slide = (label, field, least, most, step, said) => {
    const value = h("output", { class: "rnb-number rnb-small" });
    const input = h("input", {
      type: "range",
      min: least,
      max: most,
      step,
      "aria-label": label,
      oninput: () => look.set({ [field]: Number(input.value) }),
    });
    return {
      el: h("label", { class: "rnb-slide" }, h("span", {}, label), input, value),
      follow() {
        input.value = String(look.now[field]);
        value.textContent = said(look.now[field]);
        input.setAttribute("aria-valuetext", value.textContent);
      },
    };
  };
  const gain = slide("Gain", "gain", 1, 64, 1, (value) => `× ${value}`);
  const rate = slide("Rate", "rate", 0.5, 5, 0.5, (value) => `${value} a second`);
  const exchange = h(
    "button",
    { class: "rnb-button rnb-quiet", title: "Exchange A and B (X)", onclick: () => swapPair() },
    icon("swap"),
    "Exchange A and B",
  );
  const turning = h("button", { class: "rnb-button", onclick: () => turn() });
  const playing = h("button", { class: "rnb-button", onclick: () => play() });
  const still = h("span", { class: "rnb-hint" });
  const barOf = (/** @type {Mode} */ mode) => {
    if (mode === "swap") return [turning, exchange];
    if (mode === "blink") return [playing, rate.el, still, exchange];
    return mode === "difference" ? [gain.el, says] : [exchange];
  };
  const follow = () => {
    const { mode } = look.now;
    gain.follow();
    rate.follow();
    fill(turning, `Show ${showsB ? "A" : "B"} `, h("kbd", {}, "Space"));
    fill(playing, icon(blink.runs ? "stop" : "play"), blink.runs ? "Pause " : "Play ", h("kbd", {}, "Space"));
    still.textContent = blink.held ? "It stands still, as your system wishes. Space starts it." : "";
    for (const one of modes) one.setAttribute("aria-pressed", String(one.dataset.mode === mode));
    labels.setAttribute("aria-pressed", String(look.now.labels));
  };

  const choice = (/** @type {number} */ place) => {
    const on = look.now.chosen === place;
    return h(
      "button",
      {
        class: "rnb-button rnb-choose",
        "aria-pressed": String(on),
        "aria-label": `${on ? "Chosen" : "Choose"}: picture ${place + 1}`,
        dataset: { choose: place },
        onclick: () => choose(place),
      },
      on && icon("check"),
      on ? "Chosen" : "Choose",
    );
  };
  const drawSides = () => {
    const { panes: all, facts } = pictures();
    sides.clear();
    panes.style.setProperty(
      "--columns",
      String(all.length <= 4 ? all.length : all.length === 6 ? 3 : Math.ceil(all.length / 2)),
    );
    if (all.length > 8) panes.style.setProperty("--columns", "3");
    fill(
      panes,
      all.map((pane, row) => {
        const one = layer();
        const said = h("p", { class: "rnb-stage-words" });
        const made = stage({ lens, name: alt(pane), moved: () => draw() });
        made.el.append(
          one.el,
          said,
          h("span", { class: "rnb-pill rnb-over rnb-name rnb-name-a" }, pane.place + 1),
        );
        made.el.dataset.place = String(pane.place);
        sides.set(pane.place, { pane, stage: made, layer: one, words: said });
        return h(
          "figure",
          { class: `rnb-pane ${look.now.chosen === pane.place ? "rnb-chosen" : ""}` },
          made.el,
          h(
            "figcaption",
            {},
            h("div", { class: "rnb-line-of" }, look.now.labels && lineOf(facts, row)),
            choice(pane.place),
          ),
        );
      }),
    );
    const first = [...sides.values()][0];
    watch.disconnect();
    watch.observe(pair.el);
    if (first) watch.observe(first.stage.el);
  };
  const drawTable = () => fill(table, tableOf({ pictures: pictures(), look: look.now, take, choice }));

  /** Everything, after the pictures or the way of looking changed. */
  const renew = () => {
    const { panes: all, facts, waiting } = pictures();
    const { mode, fitted } = look.now;
    const few = all.length < 2;
    main.hidden = tools.hidden = few;
    fill(
      empty,
      waiting
        ? `${counted(waiting, "picture")} ${waiting === 1 ? "is" : "are"} still on ${waiting === 1 ? "its" : "their"} way.`
        : few && "There is nothing to compare: fewer than two pictures came. Their job says why.",
    );
    empty.hidden = !waiting && !few;
    if (few) return;
    const focused = /** @type {HTMLElement | null} */ (
      main.contains(document.activeElement) ? document.activeElement : null
    );
    const mark = focused && { ...focused.dataset };
    const seen =
      mode === "side" ? all : all.filter(({ place }) => place === look.now.a || place === look.now.b);
    const laid = framed(
      seen.map(({ tile }) => tile),
      fitted,
    );
    frame = laid.frame;
    places = new Map(seen.map(({ place }, at) => [place, laid.places[at]]));
    files.want([...seen, ...all].map(({ tile }) => tile.id));
    main.dataset.mode = mode;
    main.style.setProperty("--shape", `${frame.width} / ${frame.height}`);
    main.style.setProperty("--across", String(frame.width / frame.height));
    pair.el.hidden = table.hidden = mode === "side";
    panes.hidden = mode !== "side";
    if (mode === "side") drawSides();
    else {
      fill(panes);
      drawTable();
    }
    const wanted = barOf(mode);
    if (wanted.some((one, at) => bar.children[at] !== one) || bar.children.length !== wanted.length)
      fill(bar, wanted);
    bar.hidden = mode === "side";
    sizes.hidden = laid.same;
    fill(
      sizes,
      sizesOf(seen, frame, fitted, look.now.labels),
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
    same.hidden = !look.now.labels || !sameOf(facts);
    same.textContent = same.hidden ? "" : sameOf(facts);
    blink.show(mode === "blink");
    follow();
    measure();
    // What was made anew gets the focus back that the old one had.
    if (focused && !focused.checkVisibility()) {
      const key = ["place", "choose", "side", "fitting"]
        .filter((name) => mark?.[name] !== undefined)
        .map((name) => `[data-${name}="${mark?.[name]}"]`);
      const again = key.length ? main.querySelector(focused.localName + key.join("")) : null;
      const target = again instanceof HTMLElement && again.checkVisibility() ? again : active();
      target?.focus({ preventScroll: true });
    }
  };
  /** The stage that keys are about. */
  const active = () =>
    look.now.mode === "side"
      ? /** @type {HTMLElement | null} */ (
          document.activeElement?.closest(".rnb-pane .rnb-lens") ?? panes.querySelector(".rnb-lens")
        )
      : pair.el;
  const measure = () => {
    const el = look.now.mode === "side" ? [...sides.values()][0]?.stage.el : pair.el;
    if (!el?.clientWidth) return;
    lens.resize({ width: el.clientWidth, height: el.clientHeight }, frame);
    draw();
  };

  // -- acting ---------------------------------------------------------------------------------------
  const pull = (/** @type {number} */ share) => {
    divider = Math.max(0, Math.min(1, share));
    draw();
  };
  const fit = () => {
    lens.fit();
    draw();
  };
  const zoom = (/** @type {number} */ to) => {
    lens.zoom(to);
    draw();
    live.say(`${Math.round(lens.scale * 100)} percent`);
  };
  const toMode = (/** @type {Mode} */ mode) => {
    if (mode === look.now.mode) return;
    live.say(MODES.find(([one]) => one === mode)?.[1] ?? "");
    look.set({ mode });
  };
  const turn = () => {
    showsB = !showsB;
    if (look.now.mode === "swap")
      live.say(`${showsB ? "B" : "A"}, picture ${(showsB ? look.now.b : look.now.a) + 1}`);
    follow();
    draw();
  };
  const play = () => {
    blink.toggle();
    follow();
  };
  const swapPair = () => look.set({ a: look.now.b, b: look.now.a });
  const take = (/** @type {"a" | "b"} */ which, /** @type {number} */ place) => {
    const other = which === "a" ? "b" : "a";
    live.say(`Picture ${place + 1} is ${which.toUpperCase()}`);
    // Whoever asks for the other one exchanges them.
    if (look.now[other] === place) swapPair();
    else look.set({ [which]: place });
  };
  const onward = (/** @type {"a" | "b"} */ which, /** @type {1 | -1} */ step) => {
    const order = pictures().panes.map(({ place }) => place);
    const other = look.now[which === "a" ? "b" : "a"];
    const free = order.filter((place) => place !== other);
    const at = free.indexOf(look.now[which]);
    if (free.length > 1) take(which, free[(at + step + free.length) % free.length]);
  };
  const choose = (/** @type {number} */ place) => {
    const off = look.now.chosen === place;
    live.say(off ? "The choice is taken back" : `Picture ${place + 1} chosen`);
    look.choose(off ? null : place);
  };
  const blink = blinker({ turn: () => turn(), rate: () => look.now.rate, signal });

  const onStage = () => document.activeElement?.classList.contains("rnb-lens") ?? false;
  const onButton = () => document.activeElement?.matches("button, input") ?? false;
  const inPair = () => look.now.mode !== "side" && !main.hidden;
  const moved = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  keys.add(
    ...MODES.map(([mode, label, key]) => ({ keys: [key], label, run: () => toMode(mode) })),
    { keys: ["0"], label: "Fit", run: fit },
    {
      keys: ["1", "2", "4", "8"],
      label: "100, 200, 400, 800 %: pixel by pixel",
      run: (event) => zoom(Number(event.key)),
    },
    { keys: ["+", "="], label: "Larger", run: () => zoom(lens.scale * STEP) },
    { keys: ["-"], label: "Smaller", run: () => zoom(lens.scale / STEP) },
    {
      keys: Object.keys(moved),
      label: "On the pictures: move them; the divider, when all is in sight",
      when: onStage,
      run: (event) => {
        const [dx, dy] = moved[/** @type {keyof typeof moved} */ (event.key)];
        if (lens.pans) {
          lens.pan(dx * FAR, dy * FAR);
          return draw();
        }
        if (look.now.mode !== "slider" || !dx) return false;
        return pull(divider - dx * NUDGE);
      },
    },
    {
      keys: [",", "."],
      label: "Divider to the left, to the right",
      when: () => look.now.mode === "slider",
      run: (event) => pull(divider + (event.key === "," ? -NUDGE : NUDGE)),
    },
    {
      keys: ["Space"],
      label: "Swap: the other picture; Blink: pause and go on",
      when: () => ["swap", "blink"].includes(look.now.mode) && !onButton(),
      run: () => (look.now.mode === "swap" ? turn() : play()),
    },
    {
      keys: ["[", "]"],
      label: "Difference: gain; Blink: rate",
      when: () => ["difference", "blink"].includes(look.now.mode),
      run: ({ key }) => {
        const more = key === "]";
        if (look.now.mode === "blink")
          return look.set({ rate: Math.max(0.5, Math.min(5, look.now.rate + (more ? 0.5 : -0.5))) });
        return look.set({ gain: Math.max(1, Math.min(64, more ? look.now.gain * 2 : look.now.gain / 2)) });
      },
    },
    { keys: ["a"], label: "Next picture as A", when: inPair, run: () => onward("a", 1) },
    { keys: ["b"], label: "Next picture as B", when: inPair, run: () => onward("b", 1) },
    { keys: ["Shift+a"], label: "Picture before as A", when: inPair, run: () => onward("a", -1) },
    { keys: ["Shift+b"], label: "Picture before as B", when: inPair, run: () => onward("b", -1) },
    { keys: ["x"], label: "Exchange A and B", when: inPair, run: swapPair },
    { keys: ["l"], label: "Labels", run: () => look.set({ labels: !look.now.labels }) },
    {
      keys: ["Enter"],
      label: "Choose the picture in focus, or in sight; under the slider the larger part",
      when: () => onStage() && look.now.mode !== "difference",
      run: () => {
        const { mode, a: first, b: second } = look.now;
        if (mode === "side") return choose(Number(active()?.dataset.place));
        return choose((mode === "slider" ? divider < 0.5 : showsB) ? second : first);
      },
    },
  );
  listen(panes, "focusin", () => draw());

  const watch = new ResizeObserver(() => measure());
  watch.observe(pair.el);
  signal.addEventListener("abort", () => {
    watch.disconnect();
    counting?.abort();
  });

  const look = lookOf({
    view,
    changed: (before) => {
      // Pulled at a slider, these come many times a second; the rest stays as it is.
      const { gain: louder, rate: faster } = look.now;
      if (JSON.stringify({ ...before, gain: louder, rate: faster }) !== JSON.stringify(look.now))
        return renew();
      follow();
      return draw();
    },
  });
  store.on("shown", () => renew(), signal); // at once, too
  // Opened over another widget, it is what the keys are meant for.
  if (root.closest("dialog")?.contains(document.activeElement)) active()?.focus({ preventScroll: true });
});

// The canvas: paint what should change, press one button, judge the result beside its source.
import { fill, h, listen } from "../lib/dom.js";
import { size as sizeWords } from "../lib/format.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { maskDocument } from "./mask_canvas/document.js";
import { invert } from "./mask_canvas/ink.js";
import { loadPicture } from "./mask_canvas/load.js";
import { pointers } from "./mask_canvas/pointers.js";
import { deflate, inflate, saving } from "./mask_canvas/saving.js";
import { remember, remembered } from "./mask_canvas/settings.js";
import { stage as makeStage } from "./mask_canvas/stage.js";
import { tintOf } from "./mask_canvas/tint.js";
import { tools as makeTools } from "./mask_canvas/tools.js";

/** @typedef {import("../lib/generated").MaskPicture} MaskPicture */

/** What the late part builds its own stage from. */
const kit = { deflate, inflate, loadPicture, maskDocument, pointers, stage: makeStage, tools: makeTools };
/** @typedef {typeof kit} Kit */

const STEP = 1.25; // of the zoom, and of the brush

export default widget("the mask canvas", (view) => {
  const { rpc, store, body, root, signal } = view;
  root.classList.add("rnb-mask-root");
  /** @type {Promise<import("./mask_canvas.late.js").Late>} */
  const late = latePart(rpc, signal);
  late.catch(view.report);
  /** @type {Promise<import("./mask_canvas.results.js").Last>} */
  const last = late.then(() => latePart(rpc, signal, { name: "results" }));
  last.catch(() => {}); // the reason is said above, or where it is missed
  const bar = h("div", { class: "rnb-mask-head" });
  // What comes back stands beside the source.
  const beside = h("div", { class: "rnb-beside", hidden: true });
  const desk = h("div", { class: "rnb-desk" });
  const under = h("div", { class: "rnb-under" });
  body.append(bar, desk, under);
  /** @type {Canvas | null} */
  let now = null;
  /** @type {AbortController | null} */
  let end = null;
  let changed = () => {};
  signal.addEventListener("abort", () => end?.abort());

  store.on(
    "picture",
    (_, picture) => {
      if (now?.id === picture.id) return;
      end?.abort();
      end = new AbortController();
      now = canvas({ view, picture, late, last, bar, signal: end.signal, changed: () => changed() });
      fill(desk, now.el, beside);
      changed();
    },
    signal,
  );
  Promise.all([late, last]).then(([{ bindKeys, editRow }, { results }]) => {
    bindKeys(view, () => now);
    const edit = editRow({
      view,
      settled: async () => now?.saver.settled(),
      empty: () => now?.doc.empty ?? true,
    });
    changed = edit.draw;
    under.append(edit.el);
    const { expect, refused } = results({ view, beside, desk, under, kit });
    edit.tell(expect, refused);
  });
});

/** One picture with its mask. @param {{ view: import("../lib/root.js").View, picture: MaskPicture, signal: AbortSignal,
 *   late: Promise<import("./mask_canvas.late.js").Late>, last: Promise<import("./mask_canvas.results.js").Last>, bar: HTMLElement, changed: () => void }} options */
function canvas({ view, picture, late, last, bar, signal, changed }) {
  const { rpc, live } = view;
  const { width, height } = picture;
  const side = Math.max(width, height);
  const doc = maskDocument({ width, height });
  const settings = remembered(side);
  /** @type {"sent" | "blended"} */
  let shown = "sent";
  /** @type {ReturnType<import("./mask_canvas.late.js").Late["toolbar"]> | null} */
  let row = null;

  const share = h("span", { class: "rnb-pill rnb-over rnb-number" });
  const state = h("span", { class: "rnb-pill rnb-over rnb-saving", role: "status", hidden: true });
  const zoom = h("button", { class: "rnb-pill rnb-over rnb-number rnb-zoom" });
  const hint = h(
    "p",
    { class: "rnb-pill rnb-over rnb-paint-hint" },
    "Paint over what should change. ",
    h("kbd", {}, "?"),
    " lists the keys.",
  );
  const stage = makeStage({
    signal,
    doc,
    name: `Mask of ${picture.prompt || "the picture"}, ${sizeWords(width, height)}`,
    keys: "Arrows move a crosshair, Space paints, ? lists all keys.",
    corner: [state, share, zoom],
  });
  stage.el.append(hint);
  stage.el.style.setProperty("--shape", `${width} / ${height}`);
  stage.el.style.setProperty("--across", String(width / height));
  const { view: port } = stage;
  const radius = () => (["brush", "eraser"].includes(settings.tool) ? settings.size / 2 : 0);

  const draw = () => {
    row?.draw({ shown, canUndo: doc.canUndo, canRedo: doc.canRedo });
    const part = doc.coverage * 100;
    share.textContent = `${part > 0 && part < 1 ? part.toFixed(1) : Math.round(part)} % · ${sizeWords(width, height)}`;
    hint.hidden = !doc.empty || doc.canUndo;
    stage.el.dataset.tool = settings.tool;
    changed();
  };
  const painted = (/** @type {import("./mask_canvas/document.js").Box | null} */ box) => {
    saver.painted(box);
    draw();
  };
  /** @type {import("./mask_canvas/document.js").Box | null} what the open step has touched so far */
  let stroke = null;
  doc.watch((box) => {
    stroke = stroke
      ? {
          x0: Math.min(stroke.x0, box.x0),
          y0: Math.min(stroke.y0, box.y0),
          x1: Math.max(stroke.x1, box.x1),
          y1: Math.max(stroke.y1, box.y1),
        }
      : box;
  });
  const finished = () => {
    painted(stroke);
    stroke = null;
  };
  const tools = makeTools({ doc, stage, settings, finished });
  /** @type {ReturnType<import("./mask_canvas.late.js").Late["hands"]> | null} */
  let hand = null;
  const pointer = pointers({
    stage,
    tools,
    signal,
    radius,
    panning: () => hand?.panning ?? false,
    used: () => hand?.leave(),
  });
  const saver = saving({
    view,
    doc,
    picture: picture.id,
    signal,
    busy: () => pointer.down || tools.busy,
    onState: (word) => {
      state.hidden = word !== "waiting";
      state.textContent = word === "waiting" ? "kept here until the kernel answers" : "";
    },
    loaded: () => {
      stroke = null;
      draw();
    },
    late,
  });

  /** Something that changes all of the mask, as one step. @param {() => void} fn @param {string} words */
  const whole = (fn, words) => {
    tools.cancel();
    stroke = null;
    doc.begin();
    fn();
    const box = doc.end();
    stroke = null;
    if (box) painted(box);
    live.say(`${words}: ${share.textContent}`);
  };
  const travel = (/** @type {"undo" | "redo"} */ way) => {
    if (tools.busy) return tools.cancel();
    const box = doc[way]();
    stroke = null;
    if (box) painted(box);
    live.say(box ? `${way === "undo" ? "Undone" : "Done again"}: ${share.textContent}` : `Nothing to ${way}`);
    return undefined;
  };
  const set = (/** @type {Partial<import("./mask_canvas/tools.js").Settings>} */ changes) => {
    Object.assign(settings, changes);
    settings.size = Math.max(1, Math.min(side, settings.size));
    settings.hardness = Math.max(0, Math.min(1, settings.hardness));
    settings.opacity = Math.max(0.1, Math.min(1, settings.opacity));
    remember(settings, side);
    hand?.show();
    draw();
  };
  const moveView = (/** @type {() => void} */ fn) => {
    fn();
    stage.moved();
  };
  const acts = {
    /** @param {import("./mask_canvas/tools.js").Tool} tool */
    tool(tool) {
      if (tools.busy) tools.cancel();
      set({ tool });
      live.say(tool);
    },
    set,
    undo: () => travel("undo"),
    redo: () => travel("redo"),
    invert: () => whole(() => invert(doc), "Inverted"),
    clear: () =>
      whole(() => {
        const all = doc.clip(0, 0, width, height);
        doc.touch(all);
        doc.data.fill(0);
        doc.changed(all);
      }, "Emptied"),
    /** @param {"grow" | "shrink" | "feather"} what @param {HTMLElement} [anchor] */
    async reshape(what, anchor = stage.el) {
      const { reshape } = await last;
      reshape({ what, anchor, doc, side, apply: whole });
    },
    /** @param {"sent" | "blended"} which */
    shown(which) {
      shown = which;
      stage.look({ shown });
      draw();
      live.say(shown === "sent" ? "What is sent" : "What is blended");
    },
    flip() {
      set({ subtract: !settings.subtract });
      live.say(settings.subtract ? "Taking away" : "Adding");
    },
    toggle: () => acts.shown(shown === "sent" ? "blended" : "sent"),
    bigger: () => set({ size: Math.max(settings.size + 1, Math.round(settings.size * STEP)) }),
    smaller: () => set({ size: Math.min(settings.size - 1, Math.round(settings.size / STEP)) }),
    harder: (/** @type {number} */ by) => set({ hardness: Math.round(settings.hardness * 10 + by) / 10 }),
    /** @param {number} by */
    opaque(by) {
      set({ opacity: Math.round(settings.opacity * 10 + by) / 10 });
      stage.look({ opacity: settings.opacity });
    },
    fit: () => moveView(port.fit),
    full: () => moveView(() => port.zoom(1)),
    zoom: (/** @type {number} */ by) => moveView(() => port.zoom(port.scale * STEP ** by)),
    /** Esc takes back what has begun; otherwise it is the widget's. */
    escape() {
      if (!tools.busy) return false;
      tools.cancel();
      return true;
    },
    async done() {
      await saver.settled();
      await rpc.call("done");
      live.say("Done");
    },
    help: () => view.keys.help(),
  };
  late
    .then(({ toolbar, hands }) => {
      if (signal.aborted) return;
      hand = hands({ stage, tools, doc, settings, signal, radius, say: (words) => live.say(words) });
      row = toolbar({ acts, settings, most: side });
      fill(bar, row.el);
      draw();
    })
    .catch(() => {}); // said once, where the part was asked for
  listen(zoom, "click", () => (port.fitted ? acts.full() : acts.fit()));
  stage.onMove(() => {
    const percent = Math.round(port.scale * 100);
    zoom.textContent = `${percent} %`;
    const label = port.fitted ? "show 100 % (Ctrl 1)" : "fit (Ctrl 0)";
    zoom.title = label;
    zoom.setAttribute("aria-label", `${percent} %: ${label}`);
    tools.redraw();
    hand?.show();
  });
  stage.look({ opacity: settings.opacity });
  draw();
  /** @type {HTMLCanvasElement | null} */
  let pixels = null;
  const loaded = loadPicture(rpc, picture.id, picture, signal)
    .then((source) => {
      pixels = source;
      stage.setPicture(source);
      stage.look({ tint: tintOf(source) });
      return source;
    })
    .catch((error) => {
      if (signal.aborted) return null;
      stage.setPicture(null, "No picture could be shown; painting works.");
      view.report(error);
      return null;
    });
  return {
    id: picture.id,
    el: stage.el,
    doc,
    acts,
    saver,
    stage,
    loaded,
    get pixels() {
      return pixels;
    },
  };
}

/** @typedef {ReturnType<typeof canvas>} Canvas */

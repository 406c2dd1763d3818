// The canvas: paint what should change, press one button, judge the result beside its source.
import { fill, h, hasFocus, listen } from "../lib/dom.js";
import { size as sizeWords } from "../lib/format.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { maskDocument } from "./mask_canvas/document.js";
import { loadPicture } from "./mask_canvas/load.js";
import { pointers } from "./mask_canvas/pointers.js";
import { deflate, inflate, saving } from "./mask_canvas/saving.js";
import { remembered } from "./mask_canvas/settings.js";
import { stage as makeStage } from "./mask_canvas/stage.js";
import { tools as makeTools } from "./mask_canvas/tools.js";

/** @typedef {import("../lib/generated").MaskPicture} MaskPicture */

/** What the late part builds its own stage from. */
const kit = { deflate, inflate, loadPicture, maskDocument, pointers, stage: makeStage, tools: makeTools };
/** @typedef {typeof kit} Kit */

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
  const desk = h("div", { class: "rnb-desk" }, beside);
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
      const before = now?.el;
      now = canvas({ view, picture, late, last, bar, signal: end.signal, changed: () => changed() });
      desk.prepend(now.el);
      if (before && hasFocus(before)) now.el.focus({ preventScroll: true });
      before?.remove();
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
  /** @type {import("./mask_canvas/acts.js").Acts | null} */
  let acts = null;
  /** @type {ReturnType<import("./mask_canvas.late.js").Late["toolbar"]> | null} */
  let row = null;

  const share = h("span", { class: "rnb-pill rnb-over rnb-number" });
  const state = h("span", { class: "rnb-pill rnb-over rnb-saving", role: "status", hidden: true });
  const zoom = h("button", { class: "rnb-pill rnb-over rnb-number rnb-zoom", tabindex: -1 });
  const hint = h(
    "p",
    { class: "rnb-pill rnb-over rnb-paint-hint" },
    h("span", { class: "rnb-by-hand" }, "Paint over what should change. "),
    h("span", { class: "rnb-by-keys" }, "Arrows move a crosshair, Space paints. "),
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
    row?.draw({ shown: acts?.look ?? "sent", canUndo: doc.canUndo, canRedo: doc.canRedo });
    const part = doc.coverage * 100;
    share.textContent = `${part > 0 && part < 1 ? part.toFixed(1) : Math.round(part)} % · ${sizeWords(width, height)}`;
    hint.hidden = !doc.empty || doc.canUndo;
    stage.el.dataset.tool = settings.tool;
    changed();
  };
  /** A step ended. What is said of the picture comes after the frame that shows it. */
  const painted = async (/** @type {import("./mask_canvas/document.js").Box | null} */ box) => {
    saver.painted(box);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    draw();
  };
  const tools = makeTools({ doc, stage, settings, finished: painted });
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
    unheard: (is) => {
      state.hidden = !is;
      state.textContent = is ? "kept here until the kernel answers" : "";
    },
    loaded: draw,
    late,
  });

  late
    .then(({ makeActs, toolbar, hands, tintOf, filler }) => {
      if (signal.aborted) return;
      acts = makeActs({
        view,
        doc,
        stage,
        tools,
        settings,
        side,
        saver,
        last,
        painted,
        chosen: () => {
          hand?.show();
          draw();
        },
        share: () => share.textContent ?? "",
      });
      hand = hands({ stage, tools, doc, settings, signal, radius, say: (words) => live.say(words) });
      row = toolbar({ acts, settings, most: side });
      fill(bar, row.el);
      draw();
      loaded.then((source) => {
        if (source) stage.look({ tint: tintOf(source) });
        tools.fill = filler(doc, settings, source);
      });
    })
    .catch(() => {}); // said once, where the part was asked for
  listen(zoom, "click", () => (port.fitted ? acts?.full() : acts?.fit()));
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
  const loaded = loadPicture(rpc, picture.id, picture, signal)
    .then((source) => {
      stage.setPicture(source);
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
    get acts() {
      return acts;
    },
    saver,
  };
}

/** @typedef {ReturnType<typeof canvas>} Canvas */

// One result beside its source: a divider between before and after, the free sliders, and what becomes of it.
import { dividerOf } from "../../lib/divider.js";
import { fill, h, listen } from "../../lib/dom.js";
import { counted, size as sizeWords } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { carried } from "./carrying.js";
import { hands } from "./hands.js";
import { pixelsOf } from "./load.js";
import { reblender, sampled } from "./reblend.js";
import { reblendRow } from "./reblend_row.js";

/** @typedef {import("../../lib/generated").Exact} Exact */
/** @typedef {import("../../lib/generated").ResultShown} ResultShown */
/** @typedef {import("../mask_canvas.js").Kit} Kit */

const MOST = 1024; // pixels of the longer side that are blended here; the kernel blends all of them
const CHECK = 250; // ms without a move of a slider until the kernel is asked
const PAUSE = 150; // ms between two questions when something ended: the first after a pause goes at once
const DIVIDES = "Left and right move the divider between before and after.";
const PAINTS = "Arrows move a crosshair, Space paints the source back.";

/** @param {{ view: import("../../lib/root.js").View, kit: Kit, name: string, shown: ResultShown, pane: HTMLElement,
 *   row: HTMLElement, signal: AbortSignal }} options */
export function compare({ view, kit, name, shown, pane, row, signal }) {
  const { rpc, live, report } = view;
  /** @type {{ width: number, height: number }} */
  let size = { width: shown.tile.width, height: shown.tile.height };
  const title = () => `Result: ${shown.tile.prompt || "picture"}, ${sizeWords(size.width, size.height)}`;
  const how = { feather: shown.feather, grow: shown.grow, opacity: shown.opacity };
  let painting = false;
  let kept = !!shown.kept;
  /** @type {ReturnType<typeof reblender> | null} */
  let blender = null;
  /** @type {ReturnType<Kit["maskDocument"]> | null} */
  let back = null;
  /** @type {ReturnType<Kit["stage"]> | null} */
  let stage = null;
  const screen = document.createElement("canvas");
  const screenTo = /** @type {CanvasRenderingContext2D} */ (screen.getContext("2d"));
  /** @type {Promise<Exact | null> | null} */
  let exact = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = false;
  let last = Number.NEGATIVE_INFINITY; // when the kernel was asked

  const checked = h(
    "span",
    { class: "rnb-pill rnb-over rnb-number rnb-outside", role: "status" },
    "checking …",
  );
  const divide = (/** @type {number} */ share) => {
    divider.at = share;
    show();
  };
  const divider = dividerOf({ label: "Divider between before (left) and after (right)", moved: divide });

  const show = () => {
    if (asked || !blender) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
  /** @type {Uint8Array | null} */
  let backSmall = null;
  const draw = () => {
    if (!blender || !stage || signal.aborted) return;
    const { x0, y0, x1, y1 } = blender.blend({ ...how, divider: divider.at, back: backSmall });
    screenTo.putImageData(blender.out, 0, 0, x0, y0, x1 - x0, y1 - y0);
    // A pixel more on each side: a smaller view mixes neighbours.
    const scale = size.width / screen.width;
    stage.pictureChanged({
      x0: Math.floor((x0 - 1) * scale),
      y0: Math.floor((y0 - 1) * scale),
      x1: Math.ceil((x1 + 1) * scale),
      y1: Math.ceil((y1 + 1) * scale),
    });
  };

  const changed = (wait = CHECK) => {
    checked.textContent = "checking …";
    checked.classList.remove("rnb-checked");
    exact = null;
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
    show();
  };
  /** A stroke or a move ended: the kernel hears of it at once, because the page may go. */
  const settle = () => changed(Math.max(0, last + PAUSE - performance.now()));
  /** Have the kernel blend exactly, and count what changed outside. An error is said here. @returns {Promise<Exact | null>}
   * null: meanwhile another one was asked for */
  const ask = () => {
    clearTimeout(timer);
    timer = undefined;
    if (exact) return exact;
    last = performance.now();
    const mine = blended()
      .then((got) => {
        if (exact !== mine) return got; // moved on meanwhile
        if (got) say(got.outside);
        else exact = null;
        return got;
      })
      .catch((error) => {
        if (exact === mine) exact = null;
        checked.textContent = "not checked";
        if (!signal.aborted) report(error);
        return null;
      });
    exact = mine;
    return mine;
  };
  const blended = async () => {
    const { signal: open } = view; // who leaves this result has painted on it all the same
    const painted =
      back && !back.untouched ? await carried(rpc, await kit.deflate(back.data), "back", open) : {};
    const { feather, grow, opacity } = how;
    const got = await rpc.call(
      "blend",
      { result: name, feather, grow, opacity, ...painted },
      { signal: open, timeout: 120_000 },
    );
    return got.stale ? null : got;
  };
  const say = (/** @type {number} */ outside) => {
    fill(checked, outside === 0 && icon("check"), `${counted(outside, "pixel")} changed outside the mask`);
    checked.classList.toggle("rnb-checked", outside === 0);
  };
  signal.addEventListener("abort", () => timer !== undefined && ask());

  /** @param {boolean} goOn */
  const keep = async (goOn) => {
    if (!(await begun)) return;
    const got = (await ask()) ?? (await ask()); // another one may have been asked for meanwhile
    if (!got) return;
    await rpc.call("accept", { result: name, blended: got.id, go_on: goOn }, { timeout: 120_000 });
    live.say(goOn ? "Kept; paint on it next" : "Kept as a new picture");
  };

  const paint = (/** @type {boolean} */ on) => {
    painting = on;
    if (!stage) return;
    stage.el.dataset.tool = painting ? "brush" : "";
    stage.el.setAttribute("aria-label", `${title()}. ${painting ? PAINTS : DIVIDES}`);
    // One stop of the Tab key: the divider, or the picture to paint on.
    stage.el.tabIndex = painting ? 0 : -1;
    divide(painting ? 0 : 0.5);
    live.say(painting ? "Paint on the result: the source comes back there" : "Painting back ends");
    if (painting) stage.el.focus({ preventScroll: true });
  };
  /** @type {ReturnType<typeof reblendRow> | null} */
  let controls = null;

  const start = async () => {
    const [source, result, packed, painted] = await Promise.all([
      kit.loadPicture(rpc, shown.source, null, signal),
      kit.loadPicture(rpc, shown.tile.id, null, signal),
      rpc.call("sent_mask", { result: name }, { signal, timeout: 60_000 }),
      shown.back ? rpc.call("painted_back", { result: name }, { signal, timeout: 60_000 }) : null,
    ]);
    size = { width: source.width, height: source.height };
    const side = Math.max(size.width, size.height);
    const scale = Math.min(1, MOST / side);
    const wide = Math.max(1, Math.round(size.width * scale));
    const high = Math.max(1, Math.round(size.height * scale));
    const mask = sampled(await kit.inflate(packed), size.width, size.height, wide, high);
    blender = reblender({
      width: wide,
      height: high,
      source: pixelsOf(source, wide, high),
      result: pixelsOf(result, wide, high),
      mask,
      scale: size.width / wide,
    });
    screen.width = wide;
    screen.height = high;
    const doc = kit.maskDocument(size);
    back = doc;
    const here = kit.stage({
      signal,
      doc,
      name: title(),
      keys: DIVIDES,
      corner: [checked],
    });
    stage = here;
    here.el.classList.add("rnb-result");
    here.el.tabIndex = -1; // its divider has the keys
    here.el.style.setProperty("--shape", `${size.width} / ${size.height}`);
    here.el.style.setProperty("--across", String(size.width / size.height));
    here.look({ opacity: 0.001 });
    here.el.append(...divider.els);
    const settings = {
      tool: /** @type {const} */ ("brush"),
      size: Math.max(4, Math.round(side / 16)),
      hardness: 0.5,
      subtract: false,
      opacity: 1,
      tolerance: 0,
    };
    doc.watch(() => {
      backSmall =
        doc.untouched && !tools.busy ? null : sampled(doc.data, size.width, size.height, wide, high);
      show();
    });
    const tools = kit.tools({ doc, stage: here, settings, finished: settle });
    const slide = {
      busy: false,
      down: (/** @type {any} */ at) => {
        slide.busy = true;
        slide.move(at);
      },
      move: (/** @type {any} */ at) => divide(at.x / size.width),
      up: () => {
        slide.busy = false;
      },
      cancel: () => slide.up(),
    };
    const now = () => (painting ? tools : slide);
    const either = /** @type {any} */ ({
      get busy() {
        return now().busy;
      },
      stepwise: false,
      down: (/** @type {any} */ at, /** @type {any} */ given) => now().down(at, given),
      move: (/** @type {any} */ at, /** @type {any} */ given) => now().move(at, given),
      up: (/** @type {any} */ given) => now().up(given),
      cancel: () => now().cancel(),
      close: () => {},
    });
    const radius = () => (painting ? settings.size / 2 : 0);
    // Without the brush the arrows are the divider's; those of the crosshair must not hear them.
    listen(
      here.el,
      "keydown",
      (event) => {
        const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
        if (key === "z" || key === "y") {
          if (key === "y" || event.shiftKey) doc.redo();
          else doc.undo();
          settle();
        } else if (painting && ["[", "]"].includes(event.key)) {
          settings.size = Math.max(1, Math.round(settings.size * (event.key === "]" ? 1.25 : 0.8)));
        } else if (!painting && ["ArrowLeft", "ArrowRight"].includes(event.key) && event.target === here.el) {
          divide(divider.at + (event.key === "ArrowRight" ? 0.05 : -0.05));
          event.stopImmediatePropagation();
        } else return;
        event.preventDefault();
      },
      { signal },
    );
    const hand = hands({ stage: here, tools: either, doc, settings, signal, radius, say: live.say });
    kit.pointers({
      stage: here,
      tools: either,
      signal,
      radius,
      panning: () => hand.panning,
      used: () => hand.leave(),
    });
    here.onMove(() => {
      const { x } = here.view.toStage(divider.at * size.width, 0);
      divider.place({ transform: `translateX(${x}px)` });
      divider.show(!painting);
    });
    if (painted?.length) {
      // As one step: Undo takes back what an earlier view has painted.
      doc.replace(await kit.inflate(painted));
      backSmall = sampled(doc.data, size.width, size.height, wide, high);
    }
    fill(pane, here.el);
    controls = reblendRow({ how, side, moved: changed, released: settle, paint, keep, kept });
    fill(row, ...controls.els);
    here.setPicture(screen);
    draw();
    ask();
  };
  const begun = start().then(
    () => true,
    (error) => {
      if (!signal.aborted) report(error);
      return false;
    },
  );

  return {
    keep,
    /** @param {ResultShown} news */
    update(news) {
      kept = !!news.kept;
      if (controls) controls.kept = kept;
    },
  };
}

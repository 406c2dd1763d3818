// What the keys and the buttons of a canvas do.
import { invert } from "./ink.js";
import { remember, WIDEST } from "./settings.js";

/** @typedef {import("./tools.js").Settings} Settings */

const STEP = 1.25; // of the zoom, and of the brush
const NEARER = 4; // a step of the tolerance

/** @param {{ view: import("../../lib/root.js").View, doc: import("./document.js").MaskDocument,
 *   stage: import("./stage.js").Stage, tools: import("./tools.js").Tools, settings: Settings, side: number,
 *   saver: ReturnType<typeof import("./saving.js").saving>, last: Promise<import("../mask_canvas.results.js").Last>,
 *   painted: (box: import("./document.js").Box | null) => Promise<void>, chosen: () => void,
 *   share: () => string }} options
 * `side`: the longer one of the picture; `painted`: a step ended; resolves when its words are there; `chosen`: the settings, or the look, are others,
 * `share`: how much is masked, in words */
export function makeActs({
  view: { rpc, live, keys },
  doc,
  stage,
  tools,
  settings,
  side,
  saver,
  last,
  painted,
  chosen,
  share,
}) {
  const { view: port } = stage;
  /** Something that changes all of the mask, as one step. @param {() => void} fn @param {string} words */
  const whole = (fn, words) => {
    tools.cancel();
    doc.begin();
    fn();
    painted(doc.end()).then(() => live.say(`${words}: ${share()}`));
  };
  const travel = (/** @type {"undo" | "redo"} */ way) => {
    if (tools.busy) return tools.cancel();
    const box = doc[way]();
    stage.now();
    const said = way === "undo" ? "Undone" : "Done again";
    return painted(box).then(() => live.say(box ? `${said}: ${share()}` : `Nothing to ${way}`));
  };
  const set = (/** @type {Partial<Settings>} */ changes) => {
    Object.assign(settings, changes);
    settings.size = Math.max(1, Math.min(side, settings.size));
    settings.hardness = Math.max(0, Math.min(1, settings.hardness));
    settings.tolerance = Math.max(0, Math.min(WIDEST, settings.tolerance));
    settings.opacity = Math.max(0.1, Math.min(1, settings.opacity));
    remember(settings, side);
    chosen();
  };
  const moveView = (/** @type {() => void} */ fn) => {
    fn();
    stage.moved();
  };
  const acts = {
    /** Which of its two looks the mask has. @type {import("./stage.js").Shown} */
    look: "sent",
    /** @param {import("./tools.js").Tool} tool */
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
        const all = doc.clip(0, 0, doc.width, doc.height);
        doc.touch(all);
        doc.data.fill(0);
        doc.changed(all);
      }, "Emptied"),
    /** @param {"grow" | "shrink" | "feather"} what @param {HTMLElement} [anchor] */
    async reshape(what, anchor = stage.el) {
      const { reshape } = await last;
      reshape({ what, anchor, doc, side, apply: whole });
    },
    /** @param {import("./stage.js").Shown} look */
    shown(look) {
      acts.look = look;
      stage.look({ shown: look });
      chosen();
      live.say(look === "sent" ? "What is sent" : "What is blended");
    },
    flip() {
      set({ subtract: !settings.subtract });
      live.say(settings.subtract ? "Taking away" : "Adding");
    },
    toggle: () => acts.shown(acts.look === "sent" ? "blended" : "sent"),
    bigger: () =>
      set(
        settings.tool === "bucket"
          ? { tolerance: settings.tolerance + NEARER }
          : { size: Math.max(settings.size + 1, Math.round(settings.size * STEP)) },
      ),
    smaller: () =>
      set(
        settings.tool === "bucket"
          ? { tolerance: settings.tolerance - NEARER }
          : { size: Math.min(settings.size - 1, Math.round(settings.size / STEP)) },
      ),
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
    help: () => keys.help(),
  };
  return acts;
}

/** @typedef {ReturnType<typeof makeActs>} Acts */

// Over the pictures, a line for each job: how far it is, Stop, and what went wrong.
import { secondHand } from "../../lib/clock.js";
import { fill, h } from "../../lib/dom.js";
import { card } from "../../lib/errors.js";
import { counted, short } from "../../lib/format.js";
import { barOf, ended, running, statusOf } from "../../lib/progress.js";

/** @typedef {import("../../lib/generated").Strip} Strip */

const KEPT = 3; // lines of jobs that went well
const NAMES = /** @type {Record<string, string>} */ ({
  explore_similar: "Similar pictures",
  image_to_image: "Redraw",
  erase_region: "Erase a part",
});

/** "remove_background" as a person reads it. @param {string} operation */
const named = (operation) =>
  NAMES[operation] ?? `${operation[0].toUpperCase()}${operation.slice(1).replaceAll("_", " ")}`;

/** @param {{ view: import("../../lib/root.js").View, el: HTMLElement, tick: (times: Record<string, string>) => void }} options
 * `tick` hears every second how long each running job has been on its way. */
export function jobHeads({ view, el, tick: told }) {
  const { store, rpc, live, signal } = view;
  /** @type {Map<string, ReturnType<typeof head>>} */
  const heads = new Map();
  const tick = () => {
    /** @type {Record<string, string>} */
    const times = {};
    let some = false;
    for (const [id, one] of heads) {
      const seconds = one.tick();
      if (seconds === null) continue;
      times[id] = `${Math.floor(seconds)} s`;
      some = true;
    }
    told(times);
    return some;
  };
  const wake = secondHand(tick, signal);
  store.on(
    "jobs",
    (changes) => {
      for (const [id, strip] of Object.entries(/** @type {Record<string, Strip | null>} */ (changes))) {
        if (!strip) {
          heads.get(id)?.el.remove();
          heads.delete(id);
          continue;
        }
        let one = heads.get(id);
        if (!one) {
          one = head((job) => rpc.call("stop", { job }));
          heads.set(id, one);
          el.append(one.el);
        }
        const said = one.update(strip);
        if (said) live.say(said);
      }
      // Of those that went well the newest few say so; what is wrong or still runs stays.
      const well = [...heads.values()].filter((one) => one.well);
      for (const [place, one] of well.entries()) one.el.hidden = place < well.length - KEPT;
      wake();
      tick();
    },
    signal,
  );
}

/** @param {(job: string) => any} stop */
function head(stop) {
  const title = h("span", { class: "rnb-head-title" });
  const status = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const button = h("button", { class: "rnb-button rnb-quiet", onclick: () => stop(now.job) });
  const bar = h("div", { class: "rnb-bar", role: "progressbar", "aria-label": "Progress" }, h("i", {}));
  const cards = h("div", { class: "rnb-cards" });
  const el = h(
    "div",
    { class: "rnb-head" },
    h("div", { class: "rnb-head-line" }, title, h("span", { class: "rnb-space" }), status, button),
    bar,
    cards,
  );
  /** @type {Strip} */
  let now;
  let begun = 0;
  let shown = "";
  let had = 0;
  const tick = () => {
    const over = ended(now);
    const seconds = over ? now.seconds : (performance.now() - begun) / 1000;
    status.textContent = statusOf(now, seconds);
    bar.style.setProperty("--share", `${barOf(now, seconds)}%`);
    bar.setAttribute("aria-valuetext", status.textContent);
    return over ? null : seconds;
  };
  return {
    el,
    tick,
    /** Whether it ended and all went well. */
    get well() {
      return now.status === "saved" && !now.card;
    },
    /** @param {Strip} strip @returns {string} what is worth saying */
    update(strip) {
      const before = now;
      const { card: trouble, operation, status: state, stopping } = strip;
      now = strip;
      begun = performance.now() - strip.seconds * 1000;
      title.textContent = short(
        [operation && operation !== "generate" && named(operation), strip.prompt, strip.model, strip.aspect]
          .filter(Boolean)
          .join(" · "),
        160,
      );
      title.title = strip.prompt;
      button.hidden = !running(strip) || state === "received";
      button.disabled = stopping;
      button.textContent = stopping ? "Stopping" : "Stop";
      bar.hidden = ended(strip);
      const key = trouble ? `${state} ${trouble.title}` : "";
      if (key !== shown) {
        shown = key;
        fill(cards, trouble && card(trouble));
      }
      tick();
      const have = Object.keys(strip.tiles).length;
      const fresh = before && have > had;
      had = have;
      if (before && !ended(before) && state === "saved") return `${counted(have, "picture")} ready`;
      return fresh ? `${have} of ${strip.expected} ready` : "";
    },
  };
}

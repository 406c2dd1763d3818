// Over the pictures, a line for each job: how far it is, Stop, and what went wrong.
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
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let clock;
  const tick = () => {
    /** @type {Record<string, string>} */
    const times = {};
    for (const [id, one] of heads) {
      const seconds = one.tick();
      if (seconds !== null) times[id] = `${Math.floor(seconds)} s`;
    }
    told(times);
    if (!Object.keys(times).length) {
      clearInterval(clock);
      clock = undefined;
    }
  };
  signal.addEventListener("abort", () => clearInterval(clock));
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
      clock ??= setInterval(tick, 1000);
      tick();
    },
    signal,
  );
}

/** @param {(job: string) => any} stop */
function head(stop) {
  const title = h("span", { class: "rnb-head-title" });
  const status = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const button = h("button", { class: "rnb-button rnb-quiet", onclick: () => stop(now.job) }, "Stop");
  const bar = h("div", { class: "rnb-bar", role: "progressbar", "aria-label": "Progress" }, h("i", {}));
  const trouble = h("div", { class: "rnb-cards" });
  const el = h(
    "div",
    { class: "rnb-head" },
    h("div", { class: "rnb-head-line" }, title, h("span", { class: "rnb-space" }), status, button),
    bar,
    trouble,
  );
  /** @type {Strip} */
  let now;
  let begun = 0;
  let shown = "";
  let had = 0;
  const elapsed = () => (ended(now) ? now.seconds : (performance.now() - begun) / 1000);
  const tick = () => {
    status.textContent = statusOf(now, elapsed());
    bar.style.setProperty("--share", `${barOf(now, elapsed())}%`);
    bar.setAttribute("aria-valuetext", status.textContent);
    return ended(now) ? null : elapsed();
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
      now = strip;
      begun = performance.now() - strip.seconds * 1000;
      title.textContent = short(
        [
          strip.operation && strip.operation !== "generate" && named(strip.operation),
          strip.prompt,
          strip.model,
          strip.aspect,
        ]
          .filter(Boolean)
          .join(" · "),
        160,
      );
      title.title = strip.prompt;
      button.hidden = !running(strip) || strip.status === "received";
      button.disabled = strip.stopping;
      button.textContent = strip.stopping ? "Stopping" : "Stop";
      bar.hidden = ended(strip);
      const key = strip.card ? `${strip.status} ${strip.card.title}` : "";
      if (key !== shown) {
        shown = key;
        fill(trouble, strip.card && card(strip.card));
      }
      tick();
      const have = Object.keys(strip.tiles).length;
      const fresh = before && have > had;
      had = have;
      if (before && !ended(before) && strip.status === "saved") return `${counted(have, "picture")} ready`;
      return fresh ? `${have} of ${strip.expected} ready` : "";
    },
  };
}

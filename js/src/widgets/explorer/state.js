// How far the set on screen is, what it cost, how old its ids are; and what went wrong with it.
import { fill, h } from "../../lib/dom.js";
import { counted, moment, seconds } from "../../lib/format.js";
import { barOf, ended, running, statusOf } from "../../lib/progress.js";
import { troublesOf } from "./trouble.js";
import { idsOf } from "./walk.js";

/** @typedef {import("../../lib/generated").Strip} Strip
 * @typedef {import("../../lib/generated").SetShown} SetShown */

/** @param {{ view: import("../../lib/root.js").View, known: import("./known.js").Known,
 *   rootPrompt: (id: string) => string, again: (id: string) => unknown, up: () => unknown }} options */
export function stateOf({ view, known, rootPrompt, again, up }) {
  const { rpc, store } = view;
  const status = h("span", { class: "rnb-small rnb-number rnb-set-facts" });
  const ids = h("span", { class: "rnb-pill", hidden: true });
  const stop = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      hidden: true,
      onclick: () => rpc.call("stop", { job: known.shown() }),
    },
    "Stop",
  );
  const bar = h(
    "div",
    { class: "rnb-bar", role: "progressbar", "aria-label": "Progress", hidden: true },
    h("i", {}),
  );
  const head = h(
    "div",
    { class: "rnb-set-head" },
    h("div", { class: "rnb-row" }, status, ids, h("span", { class: "rnb-space" }), stop),
    bar,
  );
  const trouble = h("div", { class: "rnb-cards" });
  const troubles = troublesOf({ view, sets: known.sets, rootPrompt, again, up });

  const onItsWay = (/** @type {Strip} */ strip) => {
    const here = Object.keys(strip.tiles).length;
    const time = known.elapsed(strip);
    if (!running(strip) || strip.stopping || strip.status === "planned" || strip.status === "queued")
      return statusOf({ ...strip, expected: Math.max(here, 1) }, time);
    const about = Math.max(1, Math.round(strip.usual ?? 0));
    const usual = strip.usual && time <= strip.usual + 1 ? ` of about ${about}` : "";
    return `${here ? `${counted(here, "picture")} here` : "On its way"} · ${seconds(time)}${usual}`;
  };
  /** @param {SetShown} set @param {Strip} strip */
  const words = (set, strip) => {
    if (!ended(strip)) return onItsWay(strip);
    const made = moment(Date.now() - known.old(set) * 1000);
    const here = Object.keys(strip.tiles).length;
    if (set.kind === "picture")
      return ["A picture to start from", strip.model, made].filter(Boolean).join(" · ");
    if (!here) return `${statusOf(strip, 0)} · ${made}`;
    return [counted(here, "picture"), strip.model, made, set.charge || strip.charge]
      .filter(Boolean)
      .join(" · ");
  };

  return {
    head,
    trouble,
    draw() {
      const id = known.shown();
      const set = known.sets()[id];
      const strip = known.strip(id);
      if (!set || !strip) return;
      const busy = !ended(strip);
      const age = idsOf(set, known.old(set), store.get("facts"));
      status.textContent = words(set, strip);
      ids.hidden = !age.pill || busy || !Object.keys(strip.tiles).length;
      ids.textContent = age.pill;
      ids.classList.toggle("rnb-warn", age.tone === "warn");
      stop.hidden = !running(strip) || strip.stopping || strip.status === "received";
      bar.hidden = !busy;
      const share = barOf({ ...strip, expected: known.usualCount(set.kind) }, known.elapsed(strip));
      bar.style.setProperty("--share", `${share}%`);
      bar.setAttribute("aria-valuenow", String(Math.round(share)));
      bar.setAttribute("aria-valuetext", status.textContent ?? "");
      const cards = troubles({ id, set, strip, words: age });
      if (cards) fill(trouble, cards);
    },
  };
}

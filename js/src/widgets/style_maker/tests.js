// The tests: each the same few prompts in one style, there from the press of the button on, picture by picture.
import { stripClock } from "../../lib/clock.js";
import { fill, h } from "../../lib/dom.js";
import { card } from "../../lib/errors.js";
import { counted, seconds } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { ended } from "../../lib/progress.js";
import { alternative, face } from "../../lib/tiles.js";
import { newId } from "../../lib/wire.js";

/** @typedef {import("../../lib/generated").StyleTestShown} StyleTestShown
 * @typedef {import("../../lib/generated").Strip} Strip
 * @typedef {import("../../lib/generated").StyleFacts} StyleFacts */

const TOP = 3; // tests that are shown; earlier ones wait behind a button

/** @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   enlarge: (tiles: any[], at: number, from: HTMLElement) => unknown, use: (style: string) => unknown }} options */
export function testList({ view, thumbs, enlarge, use }) {
  const { store, live, signal } = view;
  const list = h("div", { class: "rnb-style-tests" });
  const more = h("button", {
    class: "rnb-button rnb-quiet rnb-earlier",
    hidden: true,
    onclick: () => {
      all = true;
      draw();
    },
  });
  const el = h("section", { "aria-label": "Tests" }, list, more);
  /** @type {Map<string, ReturnType<typeof one>>} */
  const shown = new Map();
  /** Presses that nobody has answered. @type {Map<string, ReturnType<typeof one>>} */
  const pressed = new Map();
  let all = false;
  const tests = () => /** @type {Record<string, StyleTestShown>} */ (store.get("tests"));

  const draw = () => {
    const entries = Object.entries(tests()).sort(([, a], [, b]) => b.number - a.number);
    const order = [...pressed.values()];
    for (const [id, told] of entries) {
      const strip = shown.get(id) ?? one({ view, thumbs, enlarge, use, id });
      shown.set(id, strip);
      const said = strip.set(told);
      if (said) live.say(said);
      order.push(strip);
    }
    order.forEach((strip, at) => {
      if (list.children[at] !== strip.el) list.insertBefore(strip.el, list.children[at] ?? null);
      strip.el.hidden = !all && at >= TOP && strip.quiet;
    });
    const earlier = order.filter((strip) => strip.el.hidden).length;
    more.hidden = !earlier;
    more.textContent = `Show ${counted(earlier, "earlier test")}`;
    wake();
  };
  const wake = stripClock(() => [...pressed.values(), ...shown.values()], signal);
  store.on(
    "tests",
    (changes) => {
      // What was pressed first is answered first.
      for (const id of Object.keys(changes)) {
        if (shown.has(id) || !pressed.size) continue;
        const [press, strip] = [...pressed][0];
        strip.el.remove();
        pressed.delete(press);
      }
      draw();
    },
    signal,
  );
  store.on("strips", draw, signal);
  store.on("facts", draw, signal);
  return {
    el,
    /** A press: show its places before anybody answers; returns what takes them away. @param {number} count */
    expect(count) {
      const press = newId();
      const strip = one({ view, thumbs, enlarge, use, id: "" });
      const blank = /** @type {StyleTestShown} */ ({
        number: 1e9,
        style: "",
        label: "",
        state: "making",
        prompts: Array.from({ length: count }, () => ""),
        jobs: [],
        model: "",
        price: "",
        charge: "",
        card: null,
      });
      strip.set(blank);
      pressed.set(press, strip);
      draw();
      return () => {
        strip.el.remove();
        pressed.delete(press);
        draw();
      };
    },
  };
}

/** One test. @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   enlarge: (tiles: any[], at: number, from: HTMLElement) => unknown, use: (style: string) => unknown, id: string }} options */
function one({ view, thumbs, enlarge, use, id }) {
  const { rpc, store, report, signal } = view;
  const title = h("b", {});
  const status = h("span", { class: "rnb-small rnb-number", role: "status" });
  const keep = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => use(now.style) },
    icon("check"),
    "Use this style",
  );
  const stop = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => rpc.call("stop_test", { test: id }, { signal }) },
    "Stop",
  );
  const row = h("div", { class: "rnb-style-test-row" });
  const trouble = h("div", { class: "rnb-cards" });
  const el = h(
    "section",
    { class: "rnb-style-one" },
    h("div", { class: "rnb-row" }, title, h("span", { class: "rnb-space" }), status, stop, keep),
    row,
    trouble,
  );
  /** @type {StyleTestShown} */
  let now;
  let begun = performance.now();
  let had = -1;
  let cardShown = "";
  const strips = () => /** @type {Record<string, Strip>} */ (store.get("strips"));
  const over = () => now.state === "done" || now.state === "failed";
  const tileOf = (/** @type {number} */ place) =>
    Object.values(strips()[now.jobs[place]]?.tiles ?? {})[0] ?? null;

  /** @type {{ el: HTMLElement, open: HTMLButtonElement, face: ReturnType<typeof face>, words: HTMLElement, again: HTMLElement }[]} */
  const cells = [];
  const make = (/** @type {number} */ place) => {
    const picture = face({ thumbs, report });
    const open = h(
      "button",
      {
        class: "rnb-tile rnb-checker",
        onclick: () => {
          const places = now.prompts.map((_, at) => at).filter(tileOf);
          enlarge(places.map(tileOf), places.indexOf(place), open);
        },
      },
      picture.parts,
    );
    const words = h("figcaption", { class: "rnb-small" });
    const again = h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-fix",
        hidden: true,
        onclick: () =>
          rpc.call("again", { job: now.jobs[place], press: newId() }, { signal, timeout: 2 ** 31 - 1 }),
      },
      "Try again",
    );
    return {
      el: h("figure", { class: "rnb-style-cell" }, open, words, again),
      open,
      face: picture,
      words,
      again,
    };
  };

  const tick = () => {
    const elapsed = (performance.now() - begun) / 1000;
    const here = now.prompts.filter((_, place) => tileOf(place)).length;
    const time = elapsed < 1 ? "" : ` · ${seconds(elapsed)}`;
    status.textContent =
      now.state === "making"
        ? `${id ? "Making the style" : "Sent"}${time}`
        : now.state === "drawing"
          ? `${here} of ${now.prompts.length}${time}`
          : [now.state === "failed" ? "not drawn" : counted(here, "picture"), now.charge]
              .filter(Boolean)
              .join(" · ");
    now.prompts.forEach((prompt, place) => {
      cells[place] ??= make(place);
      const cell = cells[place];
      if (!cell.el.isConnected) row.append(cell.el);
      const tile = tileOf(place);
      const strip = strips()[now.jobs[place]];
      const failed = strip && ended(strip) && !tile;
      const alt = tile ? alternative(tile) : "";
      const waiting = failed
        ? (strip.card?.title ?? "failed")
        : over()
          ? "not drawn"
          : now.state === "making"
            ? ""
            : `${Math.floor(elapsed)} s`;
      cell.face.set(tile, { alt, waiting });
      cell.open.disabled = !tile;
      cell.open.classList.toggle("rnb-wait", !tile);
      cell.open.setAttribute("aria-label", alt || waiting || "Picture on its way");
      cell.words.textContent = prompt;
      cell.words.title = prompt;
      cell.again.hidden = !(failed && strip.again);
    });
    return here;
  };

  return {
    el,
    tick,
    /** Whether nothing of it moves any more. */
    get quiet() {
      return over();
    },
    /** @param {StyleTestShown} told @returns {string} what is worth saying aloud */
    set(told) {
      const first = !now;
      const before = now?.state;
      now = told;
      if (first && id) {
        // Clocks differ: how long it has gone on stands in the strip of a job.
        const [strip] = now.jobs.map((job) => strips()[job]).filter(Boolean);
        if (strip) begun = performance.now() - 1000 * strip.seconds;
      }
      const facts = /** @type {StyleFacts} */ (store.get("facts"));
      const chosen = now.style !== "" && now.style === facts.chosen;
      title.textContent = [now.number < 1e9 ? `Test ${now.number + 1}` : "Test", now.label]
        .filter(Boolean)
        .join(" · ");
      el.setAttribute("aria-label", `${title.textContent}${now.model ? `, ${now.model}` : ""}`);
      stop.hidden = over() || !id;
      keep.hidden = !now.style || chosen;
      const key = now.card ? `${now.card.title} ${now.card.text}` : "";
      if (key !== cardShown) {
        cardShown = key;
        fill(trouble, now.card && card(now.card));
      }
      row.hidden = now.state === "failed";
      const here = tick();
      const fresh = had >= 0 && here > had;
      had = here;
      if (before && before !== "done" && now.state === "done") return `${counted(here, "picture")} ready`;
      return fresh ? `${here} of ${now.prompts.length} ready` : "";
    },
  };
}

// What came back: each press a strip of tiles with its progress, and the chosen one large, beside its source.
import { stripClock } from "../../lib/clock.js";
import { fill, h, hasFocus, isTextField } from "../../lib/dom.js";
import { card } from "../../lib/errors.js";
import { counted, short } from "../../lib/format.js";
import { barOf, ended, running, statusOf } from "../../lib/progress.js";
import { alternative, face, thumbnails } from "../../lib/tiles.js";
import { toolbar } from "../../lib/toolbar.js";
import { PictureUrls } from "../../lib/urls.js";
import { compare } from "./compare.js";

/** @typedef {import("../../lib/generated").Strip} Strip */
/** @typedef {import("../../lib/generated").ResultShown} ResultShown */

/** @param {{ view: import("../../lib/root.js").View, beside: HTMLElement, desk: HTMLElement, under: HTMLElement,
 *   kit: import("../mask_canvas.js").Kit }} options */
export function results({ view, beside, desk, under, kit }) {
  const { rpc, store, live, keys, signal, report } = view;
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  // The Tab key leads to what most people want: to keep it.
  const row = h("div", { class: "rnb-row rnb-reblend", hidden: true });
  toolbar(row, "Re-blend and keep", () => row.querySelector(".rnb-keep button"));
  const list = h("div", { class: "rnb-edits" });
  under.append(row, list);
  /** @type {Map<string, ReturnType<typeof strip>>} by job, or by press as long as there is none */
  const strips = new Map();
  /** Results that were seen once. @type {Set<string>} */
  const known = new Set();
  let chosen = "";
  /** @type {AbortController | null} */
  let end = null;
  /** @type {ReturnType<typeof compare> | null} */
  let now = null;
  const all = () => /** @type {Record<string, ResultShown>} */ (store.get("results"));
  signal.addEventListener("abort", () => end?.abort());

  const choose = (/** @type {string} */ name) => {
    if (name === chosen) return;
    chosen = name;
    end?.abort();
    now = null;
    const shown = all()[name];
    beside.hidden = row.hidden = !shown;
    desk.classList.toggle("rnb-two", !!shown);
    for (const one of strips.values()) one.mark(chosen);
    if (!shown) return;
    end = new AbortController();
    fill(beside, h("p", { class: "rnb-muted" }, "Loading the result …"));
    fill(row);
    now = compare({ view, kit, name, shown, pane: beside, row, signal: end.signal });
  };

  keys.add({
    keys: ["Shift+k"],
    label: "Keep the result, and paint on it next",
    when: ({ target }) => !isTextField(target),
    run: () => (now ? now.keep(true) : live.say("There is no result yet")),
  });

  const wake = stripClock(() => strips.values(), signal);
  const arrange = () => {
    const order = [...strips.values()].sort((one, other) => other.place - one.place);
    order.forEach((one, at) => {
      if (list.children[at] !== one.el) list.insertBefore(one.el, list.children[at] ?? null);
    });
  };
  const make = () => strip({ thumbs, report, choose, stop: (job) => rpc.call("stop", { job }) });

  store.on(
    "strips",
    (changes) => {
      for (const [job, news] of Object.entries(/** @type {Record<string, Strip | null>} */ (changes))) {
        if (!news) {
          strips.get(job)?.el.remove();
          strips.delete(job);
          continue;
        }
        const pressed = news.press ? strips.get(news.press) : undefined;
        const one = strips.get(job) ?? pressed ?? make();
        if (pressed) strips.delete(news.press);
        strips.set(job, one);
        const said = one.update(news);
        if (said) live.say(said);
      }
      arrange();
      wake();
    },
    signal,
  );
  store.on(
    "results",
    (changes) => {
      for (const [name, news] of Object.entries(
        /** @type {Record<string, ResultShown | null>} */ (changes),
      )) {
        if (!news) continue;
        if (name === chosen) now?.update(news);
        // The first picture of a new job comes beside its source; a chosen one stays until then.
        else if (!chosen || (news.place === 0 && !news.kept && !known.has(name))) choose(name);
        known.add(name);
      }
      for (const one of strips.values()) one.mark(chosen);
    },
    signal,
  );
  // Whoever goes on with a result paints on it: there is nothing beside it yet.
  store.on(
    "picture",
    (_, picture) => {
      const shown = all()[chosen];
      if (!shown || shown.source === picture.id) return;
      // Who pressed "Keep and go on" goes on with the picture: the button is hidden now.
      const inside = hasFocus(row) || hasFocus(beside);
      choose("");
      if (inside) /** @type {HTMLElement | null} */ (desk.querySelector(".rnb-paint"))?.focus();
    },
    signal,
  );

  return {
    /** A press of the button: show it before anybody answers. @param {string} press @param {{ prompt: string, expected: number }} what */
    expect(press, { prompt, expected }) {
      const one = make();
      strips.set(press, one);
      one.update(
        /** @type {any} */ ({
          job: "",
          press,
          place: Number.MAX_SAFE_INTEGER,
          prompt,
          model: "",
          expected,
          status: "pressed",
          seconds: 0,
          usual: null,
          stopping: false,
          tiles: {},
          card: null,
        }),
      );
      arrange();
      wake();
      one.el.scrollIntoView?.({ block: "nearest" }); // who presses sees that it was heard
    },
    /** The press was refused, or could not be sent. @param {string} press */
    refused(press) {
      strips.get(press)?.el.remove();
      strips.delete(press);
    },
  };
}

const NAMES = /** @type {Record<string, string>} */ ({
  erase_region: "Erase",
  generate_background: "New background",
});

/** One job. @param {{ thumbs: ReturnType<typeof thumbnails>, report: (error: unknown) => unknown,
 *   choose: (name: string) => void, stop: (job: string) => any }} options */
function strip({ thumbs, report, choose, stop }) {
  const title = h("span", { class: "rnb-edit-title" });
  const status = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const halt = h("button", { class: "rnb-button rnb-quiet", onclick: () => stop(now.job) }, "Stop");
  const bar = h("div", { class: "rnb-bar", role: "progressbar", "aria-label": "Progress" }, h("i", {}));
  const tiles = h("div", { class: "rnb-edit-tiles", role: "group", "aria-label": "Results" });
  const trouble = h("div", { class: "rnb-cards" });
  const el = h(
    "section",
    { class: "rnb-edit-strip" },
    h("div", { class: "rnb-row rnb-edit-head" }, title, h("span", { class: "rnb-space" }), status, halt),
    bar,
    tiles,
    trouble,
  );
  /** @type {Strip} */
  let now;
  let begun = 0;
  let had = 0;
  let marked = "";
  let cardShown = "";
  /** @type {{ el: HTMLButtonElement, face: ReturnType<typeof face> }[]} */
  const cells = [];
  const elapsed = () => (ended(now) ? now.seconds : (performance.now() - begun) / 1000);
  const nameOf = (/** @type {number} */ place) => `${now.job}:${place}`;

  const tick = () => {
    status.textContent = statusOf(now, elapsed());
    const share = barOf(now, elapsed());
    bar.style.setProperty("--share", `${share}%`);
    bar.setAttribute("aria-valuetext", status.textContent);
    bar.setAttribute("aria-valuenow", String(Math.round(share)));
    const count = ended(now) ? Object.keys(now.tiles).length : now.expected;
    while (cells.length > count) {
      const gone = cells.pop();
      gone?.face.leave();
      gone?.el.remove();
    }
    for (let place = 0; place < count; place++) {
      if (!cells[place]) {
        const picture = face({ thumbs, report });
        const button = h(
          "button",
          { class: "rnb-tile rnb-checker", onclick: () => choose(nameOf(place)) },
          picture.parts,
        );
        cells[place] = { el: button, face: picture };
        tiles.append(button);
      }
      const tile = now.tiles[place] ?? null;
      const alt = tile ? alternative(tile, place) : "";
      const cell = cells[place];
      cell.face.set(tile, { alt: "", waiting: running(now) ? `${Math.floor(elapsed())} s` : "" });
      cell.el.disabled = !tile;
      // The name holds what is seen on the tile, so that speech control finds it.
      const seen = tile?.local ? ", local engine" : cell.face.said ? `, ${cell.face.said}` : "";
      cell.el.setAttribute("aria-label", `${alt || "Picture on its way"}${seen}`);
      cell.el.setAttribute("aria-pressed", String(marked === nameOf(place)));
      cell.el.classList.toggle("rnb-picked", marked === nameOf(place));
    }
    tiles.hidden = !count;
  };

  return {
    el,
    tick,
    get place() {
      return now.place;
    },
    get quiet() {
      return ended(now);
    },
    /** @param {string} name of the chosen result */
    mark(name) {
      marked = name;
      tick();
    },
    /** @param {Strip} news @returns {string} what is worth saying aloud */
    update(news) {
      const before = now;
      now = news;
      begun = performance.now() - news.seconds * 1000;
      title.textContent = short(NAMES[news.operation ?? ""] ?? (news.prompt || "Edit"), 120);
      title.title = news.prompt;
      halt.hidden = !running(now) || now.stopping || now.status === "received";
      bar.hidden = ended(now);
      const key = news.card?.id ? `${news.status} ${news.card.title}` : "";
      if (key !== cardShown) {
        cardShown = key;
        fill(trouble, news.card && card(news.card));
      }
      tick();
      const have = Object.keys(news.tiles).length;
      const fresh = have > had && before;
      had = have;
      if (before && !ended(before) && news.status === "saved") return `${counted(have, "picture")} ready`;
      return fresh ? `${have} of ${news.expected} ready` : "";
    },
  };
}

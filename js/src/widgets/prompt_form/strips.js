// The jobs of the form: each a strip of tiles, there from the press of the button on.
import { stripClock } from "../../lib/clock.js";
import { fill, h, listen } from "../../lib/dom.js";
import { card, copy } from "../../lib/errors.js";
import { counted, short } from "../../lib/format.js";
import { menuButton } from "../../lib/menu.js";
import { barOf, ended, running, statusOf } from "../../lib/progress.js";
import { newId } from "../../lib/wire.js";

/** @typedef {import("../../lib/generated").Strip} Strip */
/** @typedef {{ prompt: string, expected: number, model: any, shape?: { aspect: string, width: number, height: number } }} Expected */

const TOP = 6; // strips that are shown; earlier ones wait behind a button
const ASK_AGAIN = 5000; // ms without an answer before a press can be repeated

/** @param {{ view: import("../../lib/root.js").View, body: HTMLElement,
 *   pictures: import("./pictures.js").Pictures, again: (press: string) => void,
 *   colours?: (picture: HTMLImageElement) => any }} options
 * `again` repeats a press that nobody answered; `colours` takes those of a picture into a palette. */
export function strips({ view, body, pictures, again, colours }) {
  const { rpc, store, live, signal } = view;
  const list = h("div", { class: "rnb-strips" });
  const more = h("button", { class: "rnb-button rnb-quiet rnb-earlier", hidden: true });
  body.append(list, more);
  /** @type {Map<string, ReturnType<typeof strip>>} by job, or by press as long as there is none */
  const shown = new Map();
  let all = false;

  const arrange = () => {
    const order = [...shown.values()].sort((one, other) => other.place - one.place);
    order.forEach((one, at) => {
      if (list.children[at] !== one.el) list.insertBefore(one.el, list.children[at] ?? null);
      one.el.hidden = !all && at >= TOP && one.quiet;
    });
    const earlier = order.filter((one) => one.el.hidden).length;
    more.hidden = !earlier;
    more.textContent = `Show ${counted(earlier, "earlier job")}`;
  };
  listen(more, "click", () => {
    const first = [...shown.values()].find((one) => one.el.hidden);
    all = true;
    arrange();
    first?.el.focus();
  });

  const wake = stripClock(() => shown.values(), signal);

  const acts = {
    stop: (/** @type {string} */ job) => rpc.call("stop", { job }),
    use: async (/** @type {string} */ job) => {
      await rpc.call("use", { job });
      live.say("The settings are in the form");
    },
    repeat: (/** @type {string} */ job) =>
      rpc.call("again", { job, press: newId() }, { timeout: 2 ** 31 - 1 }),
    again,
    colours,
  };

  store.on(
    "strips",
    (changes) => {
      for (const [job, news] of Object.entries(/** @type {Record<string, Strip | null>} */ (changes))) {
        if (!news) {
          shown.get(job)?.el.remove();
          shown.delete(job);
          continue;
        }
        const pressed = news.press ? shown.get(news.press) : undefined;
        const one = shown.get(job) ?? pressed ?? strip({ pictures, acts });
        if (pressed) shown.delete(news.press);
        shown.set(job, one);
        const said = one.update(news);
        if (said) live.say(said);
      }
      arrange();
      wake();
    },
    signal,
  );

  return {
    /** A press of the button: show its strip before anybody answers. @param {string} press @param {Expected} what */
    expect(press, { prompt, expected, model, shape }) {
      const one = strip({ pictures, acts });
      shown.set(press, one);
      one.update({
        job: "",
        press,
        place: Number.MAX_SAFE_INTEGER,
        prompt,
        model: model?.name ?? "",
        aspect: shape?.aspect ?? "",
        width: shape?.width ?? 1,
        height: shape?.height ?? 1,
        expected,
        status: "pressed",
        seconds: 0,
        usual: null,
        stopping: false,
        price: "",
        credits: null,
        local: false,
        code: "",
        tiles: {},
        card: null,
        again: false,
      });
      arrange();
      wake();
      one.el.scrollIntoView?.({ block: "nearest" }); // who presses sees that it was heard
    },
    /** The press was refused, or could not be sent. @param {string} press */
    refused(press) {
      shown.get(press)?.el.remove();
      shown.delete(press);
      arrange();
    },
  };
}

/** One job. @param {{ pictures: import("./pictures.js").Pictures,
 *   acts: Record<"stop" | "use" | "repeat" | "again", (what: any) => any> & { colours?: (what: any) => any } }} options */
function strip({ pictures, acts }) {
  const title = h("span", { class: "rnb-strip-title" });
  const facts = h("span", { class: "rnb-muted rnb-small rnb-strip-facts" });
  const status = h("span", { class: "rnb-muted rnb-small rnb-number rnb-strip-status" });
  const stop = h("button", { class: "rnb-button rnb-quiet", onclick: () => acts.stop(now.job) }, "Stop");
  const ask = h(
    "button",
    { class: "rnb-button rnb-quiet", hidden: true, onclick: () => acts.again(now.press) },
    "Ask again",
  );
  const more = menuButton({
    label: "More of this job",
    class: "rnb-button rnb-quiet rnb-square",
    items: () => [
      { label: "Use these settings", icon: "undo", run: () => acts.use(now.job) },
      acts.colours && {
        label: "Take the colours of the first picture",
        icon: "palette",
        disabled: !row.first,
        run: () => acts.colours?.(row.first),
      },
      { label: "Copy prompt", icon: "copy", run: () => copy(now.prompt, more) },
      { label: "Copy as Python", icon: "code", run: () => copy(now.code, more) },
    ],
  });
  const bar = h("div", { class: "rnb-bar", role: "progressbar", "aria-label": "Progress" }, h("i", {}));
  const row = pictures();
  const { el: tiles } = row;
  const trouble = h("div", { class: "rnb-cards" });
  const el = h(
    "section",
    { class: "rnb-strip", tabindex: -1 },
    h(
      "div",
      { class: "rnb-strip-head" },
      title,
      facts,
      h("span", { class: "rnb-space" }),
      status,
      ask,
      stop,
      more,
    ),
    bar,
    tiles,
    trouble,
  );

  /** @type {Strip} */
  let now;
  /** Who knows the shape: the kernel may not, the press did. @type {{ width: number, height: number }} */
  let expected = { width: 1, height: 1 };
  let begun = 0; // on this browser's clock
  let had = 0;
  let cardShown = "";
  const elapsed = () => (ended(now) ? now.seconds : (performance.now() - begun) / 1000);

  const places = () =>
    ended(now)
      ? Object.values(now.tiles)
      : Array.from({ length: now.expected }, (_, at) => now.tiles[at] ?? null);

  const tick = () => {
    status.textContent = statusOf(now, elapsed());
    const share = barOf(now, elapsed());
    bar.style.setProperty("--share", `${share}%`);
    bar.setAttribute("aria-valuetext", status.textContent);
    bar.setAttribute("aria-valuenow", String(Math.round(share)));
    row.set(places(), running(now) ? `${Math.floor(elapsed())} s` : "");
    ask.hidden = now.status !== "pressed" || elapsed() * 1000 < ASK_AGAIN;
  };

  const draw = () => {
    title.textContent = short(now.prompt, 160);
    title.title = now.prompt;
    facts.textContent = [now.model, now.aspect].filter(Boolean).join(" · ");
    el.setAttribute("aria-label", `${now.model}: ${short(now.prompt, 60)}`);
    el.classList.toggle("rnb-running", !ended(now));
    stop.hidden = !running(now) || now.stopping || now.status === "received";
    more.hidden = !now.job;
    bar.hidden = ended(now);
    const [first] = Object.values(now.tiles);
    if (now.width > 1) expected = now;
    const shape = first ?? expected;
    tiles.style.setProperty("--shape", `${shape.width} / ${shape.height}`);
    tiles.dataset.count = String(now.expected);
    tiles.hidden = !places().length;
    const key = now.card?.id ? `${now.status} ${now.card.title}` : "";
    if (key !== cardShown) {
      cardShown = key;
      const actions = now.again ? [{ label: "Try again", run: () => acts.repeat(now.job) }] : [];
      fill(trouble, now.card && card(now.card, { actions }));
    }
    tick();
  };

  return {
    el,
    tick,
    get place() {
      return now.place;
    },
    /** Whether nothing of it moves any more. */
    get quiet() {
      return ended(now);
    },
    /** @param {Strip} news @returns {string} what is worth saying aloud */
    update(news) {
      const before = now;
      now = news;
      begun = performance.now() - news.seconds * 1000;
      const have = Object.keys(news.tiles).length;
      draw();
      const fresh = have > had && before;
      had = have;
      if (before && !ended(before) && news.status === "saved") return `${counted(have, "picture")} ready`;
      return fresh ? `${have} of ${news.expected} ready` : "";
    },
  };
}

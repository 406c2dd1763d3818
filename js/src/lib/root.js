// The ground that every widget stands on: its root element, its line to the kernel, its errors, its end.
import { fill, focusable, h, listen } from "./dom.js";
import { card, cardOf } from "./errors.js";
import { keymap } from "./keys.js";
import { liveLine } from "./live.js";
import { Rpc } from "./rpc.js";
import { Store } from "./store.js";

/** @typedef {import("./generated").Card} Card */
/** @typedef {ReturnType<typeof mount>} View */

const PATIENCE = [2000, 4000, 8000, 16_000, 30_000]; // ms between questions for the first state
const OWN_CARDS = 3;

/** What a widget's module exports: `build` is called once per view, when the first state is there. It fills
 * `view.body`; all that it starts ends with `view.signal`.
 * @param {string} name what the widget is called in sentences: "the picture grid"
 * @param {(view: View) => void | (() => void)} build */
export function widget(name, build) {
  return {
    /** @param {{ model: any, el: HTMLElement, signal?: AbortSignal, host?: any }} given */
    render({ model, el, signal, host }) {
      const end = new AbortController();
      signal?.addEventListener("abort", () => end.abort());
      const view = mount({ model, el, signal: end.signal, name, host });
      view.store.loaded.then(() => {
        if (end.signal.aborted) return;
        view.guard(() => {
          fill(view.body);
          const cleanup = build(view);
          if (cleanup) end.signal.addEventListener("abort", cleanup);
        });
      });
      // Hosts older than anywidget 0.11 pass no signal; they call what is returned.
      return () => end.abort();
    },
  };
}

/** Make the root of a view and join it to the kernel.
 * @param {{ model: any, el: HTMLElement, signal: AbortSignal, name: string, host?: any }} given
 * `host` opens other widgets (anywidget 0.11 and newer). */
export function mount({ model, el, signal, name, host }) {
  const body = h("div", { class: "rnb-body" });
  const cards = h("div", { class: "rnb-cards" });
  const link = h("div", { class: "rnb-cards" });
  const live = liveLine({ signal });
  const root = focusable(h("section", { class: "rnb", "aria-label": name }, link, body, cards, live.el));
  el.append(root);
  signal.addEventListener("abort", () => root.remove());

  /** Show a card of this view. @param {Partial<Card> & { title: string }} what @param {any} [options] */
  const show = (what, options = {}) => {
    const shown = card(what, { dismiss: () => shown.remove(), ...options });
    // A dialog covers the rest of the widget; its errors belong into it.
    const place = [...root.querySelectorAll("dialog[open] .rnb-dialog-body")].at(-1) ?? cards;
    place.append(shown);
    const own = place.querySelectorAll(":scope > [data-card='']");
    if (own.length > OWN_CARDS) own[0].remove();
    return shown;
  };
  /** Show an error as a card. @param {unknown} error */
  const report = (error) => {
    const what = cardOf(error);
    if (what) show({ ...what, id: "" });
    return what;
  };
  /** Run something whose errors become a card. @template T @param {() => T} fn @returns {T | undefined} */
  const guard = (fn) => {
    try {
      return fn();
    } catch (error) {
      report(error);
      return undefined;
    }
  };
  listen(root, "rnb-error", (event) => {
    event.preventDefault();
    event.stopPropagation();
    report(event.detail);
  });

  /** Ask for the whole state, and again until it comes. @param {number} [attempt] */
  const ask = (attempt = 0) => {
    if (signal.aborted || (attempt > 0 && !store.waiting)) return;
    rpc.tell("ready", { view: rpc.view });
    if (attempt === 1 && rpc.link === "live") sayLink("silent");
    setTimeout(() => ask(attempt + 1), PATIENCE[Math.min(attempt, PATIENCE.length - 1)]);
  };
  const store = new Store({ ask: () => ask(), report });
  const rpc = new Rpc({ model, signal, onItem: (item) => receive(item) });
  const receive = (/** @type {any} */ item) => {
    if (!("state" in item)) return store.patch(item);
    store.state(item);
    return sayLink(rpc.link);
  };
  let lost = false;
  const sayLink = (/** @type {import("./rpc.js").Link} */ state) => {
    fill(link, state !== "live" && noKernel(state, rpc));
    // After a connection was gone, what was said meanwhile is lost.
    if (state === "live" && lost && !store.waiting) store.again();
    lost = state === "closed";
  };
  rpc.onLink(sayLink);
  const waiting = setTimeout(() => fill(body, h("p", { class: "rnb-muted" }, "Loading …")), 300);
  store.loaded.then(() => clearTimeout(waiting));
  ask();

  /** @type {Map<string, Element>} */
  const shown = new Map();
  store.on("cards", (/** @type {Record<string, Card | null>} */ changes) => {
    for (const [id, what] of Object.entries(changes)) {
      shown.get(id)?.remove();
      shown.delete(id);
      if (!what) continue;
      const actions = (what.actions ?? []).map(({ label, kind, args }) => ({
        label,
        run: () => rpc.call(kind, args),
      }));
      const made = card(what, { actions, dismiss: () => rpc.call("dismiss", { card: id }) });
      shown.set(id, made);
      cards.append(made);
    }
  });

  const keys = keymap({ root, signal, name });
  return { root, body, cards, name, signal, host, model, rpc, store, live, keys, show, report, guard };
}

/** @param {import("./rpc.js").Link} state @param {Rpc} rpc */
function noKernel(state, rpc) {
  const closed = state === "closed";
  return card(
    {
      tone: "warn",
      title: closed ? "No kernel is connected." : "No kernel is connected, or it is busy.",
      text: closed
        ? "What you see stays; nothing new can be made."
        : "It may run a cell, restart, or be gone. What you see stays; what you did is done when it answers.",
      advice: closed ? "Run the cell to go on." : "After a restart, run the cell.",
    },
    { actions: [{ label: "Try again", run: () => rpc.knock() }] },
  );
}

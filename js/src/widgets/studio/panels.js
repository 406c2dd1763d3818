// What stands behind the tabs: the widgets themselves, each drawn when it is first looked at, and kept.
import { fill, h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

/** @typedef {import("../../lib/generated").StudioTab} StudioTab */

/** @param {{ view: import("../../lib/root.js").View, id: string, use: (name: string) => unknown, anew: () => unknown }} options
 * `use`: bring what a tab holds into the form; `anew`: begin another comparison */
export function panels({ view, id, use, anew }) {
  const { host, report, signal } = view;
  const el = h("div", { class: "rnb-panels" });
  /** @type {Map<string, { el: HTMLElement, bar: HTMLElement, home: HTMLElement, widget: string | null, end: AbortController }>} */
  const made = new Map();
  /** @type {Record<string, StudioTab>} */
  let tabs = {};
  let open = "";

  const panelOf = (/** @type {string} */ name) => {
    const known = made.get(name);
    if (known) return known;
    const bar = h("div", { class: "rnb-row rnb-panel-bar rnb-no-print" });
    const home = h("div", { class: "rnb-home" });
    const panel = {
      el: h(
        "div",
        {
          class: "rnb-panel",
          role: "tabpanel",
          tabindex: -1,
          id: `${id}-panel-${name}`,
          "aria-labelledby": `${id}-tab-${name}`,
        },
        bar,
        home,
      ),
      bar,
      home,
      widget: null,
      end: new AbortController(),
    };
    made.set(name, panel);
    el.append(panel.el);
    return panel;
  };

  const mount = async (/** @type {string} */ name) => {
    const panel = panelOf(name);
    const { widget, words: said } = tabs[name];
    const words = said || "Loading …"; // its widget is made as the tab is entered
    if (panel.widget === widget && (widget || panel.home.textContent === words)) return;
    panel.widget = widget;
    panel.end.abort();
    panel.end = new AbortController();
    const { signal: mine } = panel.end;
    fill(panel.home);
    if (!widget) return fill(panel.home, empty(words));
    if (!host?.getWidget) return fill(panel.home, alone(name));
    try {
      const found = await host.getWidget(`anywidget:${widget}`);
      if (!mine.aborted) await found.render({ el: panel.home, signal: mine });
    } catch (error) {
      if (mine.aborted) return;
      panel.widget = null;
      report(error);
    }
  };

  const buttons = (/** @type {string} */ name) => {
    const { use: words, widget } = tabs[name];
    return [
      words && h("button", { class: "rnb-button rnb-go", onclick: () => use(name) }, words),
      name === "compare" &&
        widget &&
        h("button", { class: "rnb-button rnb-quiet", onclick: anew }, "Compare others"),
    ];
  };

  const draw = () => {
    if (!tabs[open]) return undefined;
    for (const name of Object.keys(tabs))
      if (made.has(name) || name === open) panelOf(name).el.hidden = name !== open;
    const { bar } = panelOf(open);
    // As it is, so that a press in the middle of a change is not lost.
    const wanted = buttons(open).filter(Boolean);
    if (bar.textContent !== wanted.map((one) => /** @type {HTMLElement} */ (one).textContent).join(""))
      fill(bar, wanted);
    return mount(open);
  };

  signal.addEventListener("abort", () => {
    for (const { end } of made.values()) end.abort();
  });

  return {
    el,
    /** @param {Record<string, StudioTab>} all */
    set(all) {
      tabs = all;
      return draw();
    },
    /** @param {string} name */
    choose(name) {
      open = name;
      return draw();
    },
    /** What was sent somewhere is there: the keys are meant for it. */
    arrive: () => panelOf(open).el.focus({ preventScroll: true }),
    focus() {
      const root = /** @type {HTMLElement | null} */ (made.get(open)?.home.querySelector(".rnb"));
      const first = /** @type {HTMLElement | null} */ (
        root?.querySelector("textarea, input:not([type=hidden]), button:not(:disabled), [tabindex='0']")
      );
      first?.focus();
    },
  };
}

/** @param {string} words */
function empty(words) {
  return h("p", { class: "rnb-nothing rnb-muted" }, icon("image"), words);
}

/** Where a notebook opens no widget inside another. @param {string} name */
function alone(name) {
  return h(
    "p",
    { class: "rnb-nothing rnb-muted" },
    "This notebook opens no widget inside another. It is ready all the same: show it in the next cell with ",
    h("code", {}, `studio["${name}"]`),
    ".",
  );
}

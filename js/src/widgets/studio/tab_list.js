// The row of tabs: arrows move and open, pictures are dropped on them.
import { fill, h, listen } from "../../lib/dom.js";

/** @typedef {import("../../lib/generated").StudioTab} StudioTab */

/** The type under which a picture of the strip is dragged. */
export const DRAGGED = "application/x-recraft-picture";

/** What a picture that is dropped on a tab becomes there. @type {Record<string, string>} */
const DROPS = {
  generate: "generate",
  edit: "edit",
  extend: "extend",
  explore: "explore",
  compare: "compare",
  styles: "styles",
};

/** @param {{ id: string, signal: AbortSignal, open: (name: string) => unknown,
 *   drop: (ids: string[], to: string) => unknown }} options `id`: begins the ids of tabs and panels */
export function tabList({ id, signal, open, drop }) {
  /** @type {Map<string, HTMLButtonElement>} */
  const tabs = new Map();
  const el = h("div", { class: "rnb-tabs", role: "tablist", "aria-label": "Tabs of the studio" });
  let now = "";

  const make = (/** @type {string} */ name, /** @type {string} */ label) => {
    const tab = h(
      "button",
      {
        class: "rnb-tab",
        role: "tab",
        id: `${id}-tab-${name}`,
        "aria-controls": `${id}-panel-${name}`,
        onclick: () => open(name),
      },
      label,
    );
    if (!(name in DROPS)) return tab;
    const over = (/** @type {boolean} */ on) => tab.classList.toggle("rnb-over-it", on);
    listen(tab, "dragover", (event) => {
      if (!event.dataTransfer?.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      over(true);
    });
    listen(tab, "dragleave", () => over(false));
    listen(tab, "drop", (event) => {
      over(false);
      const ids = event.dataTransfer?.getData(DRAGGED);
      if (!ids) return undefined;
      event.preventDefault();
      return drop(ids.split(" "), DROPS[name]);
    });
    return tab;
  };

  listen(el, "keydown", (event) => {
    const order = [...tabs.keys()];
    const at = order.indexOf(now);
    /** @type {Record<string, number>} */
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: order.length - 1 };
    if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return undefined;
    event.preventDefault();
    const name = order[(steps[event.key] + order.length) % order.length];
    tabs.get(name)?.focus();
    return open(name);
  });

  /** Where there is no room for all, the open one is to be seen. */
  const inSight = () => {
    const tab = tabs.get(now);
    if (tab && el.scrollWidth > el.clientWidth)
      el.scrollTo({ left: tab.offsetLeft - el.offsetLeft - (el.clientWidth - tab.offsetWidth) / 2 });
  };
  const watch = new ResizeObserver(inSight);
  watch.observe(el);
  signal.addEventListener("abort", () => watch.disconnect());

  return {
    el,
    /** @param {Record<string, StudioTab>} all */
    set(all) {
      if (tabs.size) return;
      for (const [name, { label }] of Object.entries(all)) tabs.set(name, make(name, label));
      fill(el, ...tabs.values());
    },
    /** @param {string} name */
    choose(name) {
      now = name;
      for (const [other, tab] of tabs) {
        const chosen = other === name;
        tab.setAttribute("aria-selected", String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
      }
      inSight();
    },
    focus: () => tabs.get(now)?.focus(),
  };
}

// Words and filters: what is looked for, as chips that can be taken away, and how much was found.
import { fill, h, listen } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { menuButton, select } from "../../lib/menu.js";
import { searchField } from "../../lib/search_field.js";

/** @typedef {import("../../lib/generated").HistoryFacts} HistoryFacts */
/** @typedef {import("../../lib/generated").Choice} Choice */

const PAUSE = 50; // ms after the last letter
const IDLE = 600; // ms until the filters are counted, after the first pictures

/** @param {{ view: import("../../lib/root.js").View, facts: () => HistoryFacts, late: () => Promise<any> }} options */
export function finder({ view, facts, late }) {
  const { rpc, live, signal } = view;
  const search = searchField({
    view,
    words: "Search prompts, notes and tags",
    pause: PAUSE,
    // Answers come in the order of the questions, so that the last one stays.
    ask: (text) => rpc.call("search", { text }),
  });
  /** @type {Choice[]} */
  let choices = [];
  let counting = -1;
  // Counted when somebody is about to look at them, and once ahead.
  const learn = async () => {
    const { revision } = facts();
    if (counting === revision) return;
    counting = revision;
    choices = await rpc.call("choices", {}, { signal });
  };
  const offered = () => {
    const set = new Set(facts().chips.map(({ key }) => key));
    const all = choices.filter(({ key }) => !set.has(key));
    if (!all.length) return [{ value: "", label: "Counting what there is …", disabled: true }];
    const made = all.findLastIndex(({ group }) => group === "Made");
    const dates = { key: "dates", label: "Between two days …", group: "Made", hint: "" };
    return all.toSpliced(made + 1, 0, dates).map(({ key, ...rest }) => ({ value: key, ...rest }));
  };
  const narrow = (/** @type {string} */ key) => rpc.call("narrow", { key });
  const filter = select({
    label: "Filter",
    value: "",
    search: true,
    choices: offered,
    show: () => [icon("filter"), "Filter"],
    onchange: async (key) => {
      filter.set("");
      if (key === "dates") return (await late()).openDates({ view, narrow });
      await narrow(key);
      return live.say("Filter added");
    },
  });
  for (const type of ["pointerenter", "focusin"]) listen(filter.el, type, learn);
  const idle = setTimeout(() => learn().catch(() => {}), IDLE);
  signal.addEventListener("abort", () => clearTimeout(idle));

  const more = menuButton({
    label: "Costs and files",
    class: "rnb-button rnb-square",
    items: () => [
      { label: "What was spent …", icon: "image", run: async () => (await late()).openCosts({ view }) },
      { label: "Calls of unknown outcome …", icon: "help", run: settle },
      "line",
      { label: "Check the files …", icon: "check", run: async () => (await late()).openCheck({ view }) },
      { label: "Deleted pictures", icon: "trash", run: () => narrow("show:deleted") },
    ],
  });
  const settle = async () => (await late()).openSettle({ view });
  const amount = h("span", { class: "rnb-muted rnb-small rnb-number rnb-amount" });
  const chips = h("ul", { class: "rnb-row rnb-chips-row", "aria-label": "Filters" });
  const unknown = h("div", { class: "rnb-row rnb-unknown", hidden: true });
  const el = h(
    "div",
    { class: "rnb-find rnb-no-print" },
    h(
      "div",
      { class: "rnb-row rnb-find-row" },
      search.el,
      filter.el,
      h("span", { class: "rnb-space" }),
      amount,
      more,
    ),
    chips,
    unknown,
  );

  const clear = async () => {
    search.el.value = "";
    await rpc.call("widen", { key: "" });
    search.el.focus();
  };
  const widen = async (/** @type {string} */ key, /** @type {number} */ place) => {
    await rpc.call("widen", { key });
    live.say("Filter taken away");
    const left = /** @type {NodeListOf<HTMLElement>} */ (chips.querySelectorAll(".rnb-filter-chip"));
    (left[Math.min(place, left.length - 1)] ?? search.el).focus();
  };

  let drawn = "";
  let said = -1;
  return {
    el,
    search: search.el,
    clear,
    focus: () => search.el.select(),
    filter: () => filter.el.click(),
    /** @param {HistoryFacts} all */
    set(all) {
      search.set(all.text);
      fill(amount, all.counting ? `${count(all.total)}+ pictures` : counted(all.total, "picture"));
      const now = JSON.stringify(all.chips);
      if (now !== drawn) {
        drawn = now;
        chips.hidden = !all.chips.length;
        fill(
          chips,
          all.chips.map(({ key, label }, place) =>
            h(
              "li",
              {},
              h(
                "button",
                {
                  class: "rnb-button rnb-filter-chip",
                  "aria-label": `${label}: take this filter away`,
                  onclick: () => widen(key, place),
                },
                h("span", {}, label),
                icon("close"),
              ),
            ),
          ),
          h("li", {}, h("button", { class: "rnb-button rnb-quiet", onclick: clear }, "Clear all")),
        );
      }
      if (all.unknown !== said) {
        said = all.unknown;
        unknown.hidden = !said;
        fill(
          unknown,
          icon("alert"),
          h("span", {}, `Nobody knows whether ${said === 1 ? "1 call was" : `${said} calls were`} charged.`),
          h("button", { class: "rnb-button", onclick: settle }, "Settle …"),
        );
      }
    },
  };
}

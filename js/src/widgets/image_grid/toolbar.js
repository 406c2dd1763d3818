// Words to look for and an order, once there are more pictures than a glance takes in.
import { fill, h, listen } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { select } from "../../lib/menu.js";
import { searchField } from "../../lib/search_field.js";

const FROM = 13; // pictures
const PAUSE = 150; // ms after the last letter
/** @typedef {import("../../lib/generated").ModelChoice} ModelChoice */

const ORDERS = {
  "as given": "As given",
  newest: "Newest first",
  oldest: "Oldest first",
  rating: "Best rated first",
  cost: "Dearest first",
  cheapest: "Cheapest first",
  model: "By model",
  prompt: "By prompt",
};
const ONLY = [
  ["", "All pictures", ""],
  ["favourite", "Favourites", "Rating"],
  ["rating:4", "4 and 5 stars", "Rating"],
  ["rating:3", "3 stars and more", "Rating"],
  ["unrated", "Not rated", "Rating"],
  ["days:1", "Last 24 hours", "Made"],
  ["days:7", "Last 7 days", "Made"],
  ["days:30", "Last 30 days", "Made"],
  ["free", "Not charged", "Cost"],
  ["most:40", "Up to 40 units", "Cost"],
  ["paid", "Charged", "Cost"],
];

/** @param {import("../../lib/root.js").View} view */
export function toolbar(view) {
  const { rpc, report } = view;
  const search = searchField({
    view,
    words: "Filter by prompt, tag, model",
    pause: PAUSE,
    ask: () => arrange(),
  });
  /** @type {ModelChoice[]} */
  let models = [];
  let asked = -1;
  let revision = 0;
  const only = select({
    label: "Show",
    value: "",
    choices: () => [
      ...ONLY.map(([value, label, group]) => ({ value, label, group })),
      ...models.map(({ id, name, count: many }) => ({
        value: `model:${id}`,
        label: name,
        group: "Model",
        hint: count(many),
      })),
    ],
    onchange: () => arrange(),
  });
  // The models are counted when somebody is about to look at them.
  const countModels = async () => {
    if (asked === revision) return;
    asked = revision;
    models = await rpc.call("models");
    only.set(only.value);
  };
  for (const type of ["pointerenter", "focusin"]) listen(only.el, type, countModels);
  const order = select({
    label: "Order",
    value: "as given",
    choices: () => Object.entries(ORDERS).map(([value, label]) => ({ value, label })),
    onchange: () => arrange(),
  });
  const amount = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const el = h(
    "div",
    { class: "rnb-row rnb-toolbar rnb-no-print" },
    search.el,
    only.el,
    order.el,
    h("span", { class: "rnb-space" }),
    amount,
  );
  const arrange = () => rpc.call("arrange", { text: search.el.value, order: order.value, only: only.value });
  return {
    el,
    /** @param {import("../../lib/generated").GridFacts} facts */
    set(facts) {
      el.hidden = facts.all < FROM || !facts.sortable;
      revision = facts.revision;
      order.set(facts.order);
      only.set(facts.only);
      if (facts.only.startsWith("model:") && !models.length) countModels().catch(report);
      search.set(facts.text);
      fill(
        amount,
        facts.total === facts.all
          ? counted(facts.all, "picture")
          : `${count(facts.total)} of ${counted(facts.all, "picture")}`,
      );
    },
  };
}

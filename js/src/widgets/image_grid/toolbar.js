// Words to look for and an order, once there are more pictures than a glance takes in.
import { fill, h, listen } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { select } from "../../lib/menu.js";

const FROM = 13; // pictures
const PAUSE = 150; // ms after the last letter
const ORDERS = {
  "as given": "As given",
  newest: "Newest first",
  oldest: "Oldest first",
  rating: "Best rated first",
  cost: "Dearest first",
  model: "By model",
};

/** @param {{ rpc: import("../../lib/rpc.js").Rpc, report: (error: unknown) => unknown }} options */
export function toolbar({ rpc, report }) {
  const search = h("input", {
    class: "rnb-input",
    type: "search",
    placeholder: "Filter by words of the prompt",
    "aria-label": "Filter by words of the prompt",
  });
  const order = select({
    label: "Order",
    value: "as given",
    choices: () => Object.entries(ORDERS).map(([value, label]) => ({ value, label })),
    onchange: (value) => arrange(value),
  });
  const amount = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const el = h(
    "div",
    { class: "rnb-row rnb-toolbar rnb-no-print" },
    search,
    order.el,
    h("span", { class: "rnb-space" }),
    amount,
  );
  const arrange = (/** @type {string} */ wanted) =>
    rpc.call("arrange", { text: search.value, order: wanted });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  listen(search, "input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => arrange(order.value).catch(report), PAUSE);
  });
  return {
    el,
    /** @param {import("../../lib/generated").GridFacts} facts */
    set(facts) {
      el.hidden = facts.all < FROM || !facts.sortable;
      order.set(facts.order);
      if (document.activeElement !== search) search.value = facts.text;
      fill(
        amount,
        facts.total === facts.all
          ? counted(facts.all, "picture")
          : `${count(facts.total)} of ${counted(facts.all, "picture")}`,
      );
    },
  };
}

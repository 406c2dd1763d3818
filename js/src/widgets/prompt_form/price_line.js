// One line under the prompt: what it will cost, and what is left.
import { fill, h } from "../../lib/dom.js";
import { count, units } from "../../lib/format.js";

/** @param {{ store: import("../../lib/store.js").Store, signal: AbortSignal }} view */
export function priceLine({ store, signal }) {
  const price = h("span", { class: "rnb-price-units" });
  const balance = h("span", {});
  const budget = h("span", { class: "rnb-budget" });
  const pill = h("span", { class: "rnb-pill" }, "Local engine – not Recraft’s model");
  const el = h(
    "div",
    { class: "rnb-price rnb-number", role: "status", "aria-label": "Price" },
    price,
    balance,
    budget,
    h("span", { class: "rnb-space" }),
    pill,
  );
  store.on(
    "facts",
    (_, facts) => {
      const { units: all, money } = facts.price;
      const left = facts.balance ?? null; // the store forgets what is null
      const sum =
        all === null
          ? [h("b", {}, "price unknown")]
          : // A gateway publishes no price for its credits in money.
            [h("b", {}, sumOf(facts.price)), money !== "unknown" && ` (${money})`];
      fill(price, facts.local ? ["official price ", sum, " · not charged"] : sum);
      balance.hidden = facts.local;
      balance.textContent = left === null ? "balance unknown" : `balance ${count(left)}`;
      balance.classList.toggle("rnb-short", left !== null && all !== null && left < all);
      const { money: rest, units: able, name } = facts.budget ?? {};
      budget.hidden = !facts.budget;
      budget.textContent = `budget ${name ? `${name} ` : ""}left ${rest}`;
      budget.classList.toggle("rnb-short", able != null && all !== null && able < all);
      pill.hidden = !facts.local;
    },
    signal,
  );
  return { el };
}

/** "4 × 35 = 140 units". @param {import("../../lib/generated").FormPrice} price */
function sumOf({ count: pictures, each, units: all, unit, exact }) {
  if (!exact) return `about ${units(all, unit)}`;
  return pictures > 1 && each !== null && each * pictures === all
    ? `${pictures} × ${each} = ${units(all, unit)}`
    : units(all, unit);
}

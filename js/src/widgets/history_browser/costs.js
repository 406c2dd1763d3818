// What was spent, by day and by model: bars for the eye, tables for the rest. What was charged and what was not are
// never in one bar.
import { openDialog } from "../../lib/dialog.js";
import { h } from "../../lib/dom.js";
import { count, money } from "../../lib/format.js";

/** @typedef {import("../../lib/generated").Costs} Costs */
/** @typedef {import("../../lib/generated").CostRow} CostRow */
/** @typedef {"charged" | "worth"} What */

const SVG = "http://www.w3.org/2000/svg";
const HIGH = 110; // of the bars, in the drawing's own units
const STEP = 20;
const UNITS_PER_USD = 1000;

/** @param {{ view: import("../../lib/root.js").View }} given */
export async function openCosts({ view }) {
  /** @type {Costs} */
  const costs = await view.rpc.call("costs", {}, { timeout: 60_000 });
  const any = (/** @type {What} */ what) => [...costs.days, ...costs.models].some((row) => row[what]);
  const dialog = openDialog({
    root: view.root,
    signal: view.signal,
    title: "What was spent",
    wide: true,
    body: h(
      "div",
      { class: "rnb-costs" },
      h("p", {}, costs.total),
      (any("charged") || !any("worth")) && charts(costs, "charged", "Charged"),
      any("worth") && charts(costs, "worth", "Local work, not charged: its official price"),
      table("By day, the newest first", "Day", costs.days.toReversed().filter(told)),
      table("By model", "Model", costs.models),
    ),
  });
  dialog.el.querySelector("button")?.focus();
}

const told = (/** @type {CostRow} */ row) => !!(row.charged || row.unknown || row.worth || row.other);

/** @param {Costs} costs @param {What} what @param {string} title */
function charts({ days, models }, what, title) {
  const most = Math.max(...days.map((row) => row[what]));
  const top = models.filter((row) => row[what]).slice(0, 8);
  return h(
    "section",
    { class: what === "worth" ? "rnb-worth" : "", "aria-label": title },
    h("h4", {}, title),
    h(
      "p",
      { class: "rnb-small" },
      `The last 30 days; the highest bar is ${count(most)} units (${money(most / UNITS_PER_USD)}).`,
    ),
    bars(days, what, most),
    h(
      "div",
      { class: "rnb-axis rnb-small rnb-number", "aria-hidden": "true" },
      h("span", {}, days[0]?.name),
      h("span", {}, days.at(-1)?.name),
    ),
    top.length > 0 && h("ul", { class: "rnb-shares" }, ...top.map((row) => share(row, what, top[0][what]))),
  );
}

/** Bars side by side. The tables say the same in words. @param {CostRow[]} rows @param {What} what @param {number} most */
function bars(rows, what, most) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${rows.length * STEP} ${HIGH}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("class", "rnb-bars");
  svg.setAttribute("aria-hidden", "true");
  const put = (
    /** @type {Element} */ parent,
    /** @type {string} */ name,
    /** @type {Record<string, unknown>} */ all,
  ) => {
    const el = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(all)) el.setAttribute(key, String(value));
    parent.append(el);
    return el;
  };
  for (const [place, row] of rows.entries()) {
    const high = most ? Math.max(row[what] ? 2 : 0, (row[what] / most) * (HIGH - 2)) : 0;
    const bar = put(svg, "rect", { x: place * STEP + 3, y: HIGH - 1 - high, width: STEP - 6, height: high });
    put(bar, "title", {}).textContent = `${row.name}: ${count(row[what])} units`;
  }
  put(svg, "line", { x1: 0, x2: rows.length * STEP, y1: HIGH - 0.5, y2: HIGH - 0.5 });
  return svg;
}

/** @param {CostRow} row @param {What} what @param {number} most */
const share = (row, what, most) =>
  h(
    "li",
    { style: { "--share": `${(row[what] / most) * 100}%` } },
    h("span", {}, row.name),
    h("i", { "aria-hidden": "true" }),
    h("span", { class: "rnb-number" }, `${count(row[what])} units`),
  );

/** @param {string} caption @param {string} first @param {CostRow[]} rows */
function table(caption, first, rows) {
  const heads = [first, "Charged", "Unknown, up to", "Not charged"];
  const cell = (/** @type {number} */ n) =>
    h("td", { class: "rnb-number" }, n ? `${count(n)} units (${money(n / UNITS_PER_USD)})` : "–");
  return h(
    "details",
    {},
    h("summary", {}, caption),
    h(
      "div",
      { class: "rnb-table", tabindex: 0, role: "group", "aria-label": caption },
      h(
        "table",
        {},
        h("caption", { class: "rnb-hidden" }, caption),
        h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
        h(
          "tbody",
          {},
          ...rows.map((row) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, row.name),
              row.other ? h("td", { class: "rnb-number" }, row.other) : cell(row.charged),
              cell(row.unknown),
              cell(row.worth),
            ),
          ),
        ),
      ),
    ),
  );
}

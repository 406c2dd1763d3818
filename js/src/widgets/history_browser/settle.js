// Calls of which nobody knows whether they were charged: what is known of each, and the person's word.
import { openDialog } from "../../lib/dialog.js";
import { attempt, fill, h } from "../../lib/dom.js";
import { counted, short } from "../../lib/format.js";

/** @typedef {import("../../lib/generated").Unsettled} Unsettled */

/** @param {{ view: import("../../lib/root.js").View }} given */
export async function openSettle({ view }) {
  const { rpc, root, signal, live } = view;
  const list = h("div", { class: "rnb-unsettled" });
  const dialog = openDialog({ root, signal, title: "Calls of unknown outcome", body: list });
  dialog.el.classList.add("rnb-form-dialog");
  const draw = (/** @type {Unsettled[]} */ calls) => {
    fill(
      list,
      calls.length
        ? h(
            "p",
            { class: "rnb-muted" },
            "These were sent and no answer came. They may have been charged. None is sent again by itself. ",
            "Look at the balance or the invoice, and say what it was.",
          )
        : h("p", {}, "Every call is settled."),
      calls.some((one) => one.missing === null) &&
        h("button", { class: "rnb-button rnb-look-up", onclick: lookUp }, "Look at the balance"),
      calls.map((one) => call(one)),
    );
    if (!calls.length) /** @type {HTMLElement | null} */ (dialog.el.querySelector("button"))?.focus();
  };
  const lookUp = async () => {
    draw(await rpc.call("balance", {}, { timeout: 60_000 }));
    live.say("The balance was looked at");
  };
  const close = async (/** @type {object} */ args, /** @type {string} */ words) => {
    draw(await rpc.call("settle", args));
    live.say(words);
    /** @type {HTMLElement | null} */ (list.querySelector("button"))?.focus();
  };
  const call = (/** @type {Unsettled} */ one) => {
    const name = (/** @type {number} */ n) => counted(n, one.unit.replace(/s$/, ""), one.unit);
    const field = h("input", {
      class: "rnb-input rnb-units",
      type: "number",
      min: 0,
      step: 1,
      "aria-label": `Charged, in ${one.unit}`,
      value: one.estimate === null ? "" : String(one.estimate),
    });
    const say = () => {
      const charged = Number(field.value);
      if (!field.value || !Number.isInteger(charged) || charged < 0)
        throw Object.assign(new Error("units"), {
          card: {
            tone: "warn",
            title: `Say how many ${one.unit} were charged: a whole number, 0 for nothing.`,
          },
        });
      return close({ id: one.id, charged }, `Settled: ${name(charged)}`);
    };
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") attempt(field, say);
    });
    const button = (/** @type {string} */ label, /** @type {() => any} */ run) =>
      h("button", { class: "rnb-button", onclick: run }, label);
    return h(
      "section",
      { class: "rnb-call", "aria-label": short(one.prompt || one.about, 60) },
      h("p", {}, h("b", {}, short(one.prompt, 200) || "Without a prompt")),
      h("p", { class: "rnb-small" }, `${one.about} · ${one.made}`),
      one.words && h("p", { class: "rnb-small" }, one.words),
      h(
        "p",
        { class: "rnb-small" },
        one.estimate === null ? "Nobody knows its price." : `Estimate: ${name(one.estimate)}.`,
        one.evidence ? ` ${one.evidence}` : " The balance says nothing of it yet.",
      ),
      h(
        "div",
        { class: "rnb-row" },
        one.missing !== null &&
          button(`By the balance: ${name(one.missing)}`, () =>
            close({ id: one.id, charged: null, by_balance: true }, "Settled by the balance"),
          ),
        button("Not charged", () => close({ id: one.id, charged: 0 }, "Settled: not charged")),
        h("span", { class: "rnb-row rnb-charged" }, field, button("Charged so much", say)),
        button("Stays unknown", () => close({ id: one.id, charged: null }, "Closed; the cost stays unknown")),
      ),
    );
  };
  draw(await rpc.call("unsettled"));
}

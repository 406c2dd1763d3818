// Cards: what happened, what it cost, what to do, and the details to copy.
import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {import("./generated").Card} Card */
/** @typedef {{ label: string, run: () => any }} CardAction */

/** A card. Red ones are announced at once, the others when there is time.
 * @param {Partial<Card> & { title: string }} card
 * @param {{ actions?: CardAction[], dismiss?: () => void }} [options] */
export function card(card, { actions = [], dismiss } = {}) {
  const { tone = "bad", title, text = "", cost = "", advice = "", details = "" } = card;
  const buttons = actions.map(({ label, run }) => h("button", { class: "rnb-button", onclick: run }, label));
  if (details)
    buttons.push(copyButton("Copy details", () => `${[title, text, cost, advice].join("\n")}\n\n${details}`));
  return h(
    "div",
    {
      class: `rnb-card rnb-${tone}`,
      role: tone === "bad" ? "alert" : "status",
      dataset: { card: card.id ?? "" },
    },
    h(
      "div",
      { class: "rnb-card-body" },
      h("p", {}, h("b", {}, title), text && ` ${text}`),
      cost && h("p", {}, cost),
      advice && h("p", {}, advice),
      buttons.length > 0 && h("div", { class: "rnb-row" }, buttons),
    ),
    dismiss &&
      h(
        "button",
        { class: "rnb-button rnb-quiet rnb-square", "aria-label": "Dismiss", onclick: dismiss },
        icon("close"),
      ),
  );
}

/** What to show of an error of this side. @param {any} error @returns {Card | null} null: nothing to show */
export function cardOf(error) {
  if (error?.name === "AbortError" || error?.name === "NoKernel") return null; // the link's own card tells
  if (error?.card) return error.card;
  return {
    id: "",
    tone: "bad",
    title: "Something went wrong in the view.",
    text: String(error?.message ?? error),
    cost: "",
    advice: "Nothing is lost: run the cell again to see it anew.",
    details: String(error?.stack ?? error),
  };
}

/** A quiet button that copies a text and says so. @param {string} label @param {() => string | Promise<string>} text */
export function copyButton(label, text) {
  const words = h("span", {}, label);
  const onclick = async () => {
    await copy(await text(), button);
    words.textContent = "Copied";
    setTimeout(() => {
      words.textContent = label;
    }, 2000);
  };
  const button = h("button", { class: "rnb-button rnb-quiet", onclick }, icon("copy"), words);
  return button;
}

/** Put text on the clipboard; over plain http, where browsers offer none, by a selection.
 * @param {string} text @param {HTMLElement} near */
export async function copy(text, near) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h("textarea", { class: "rnb-hidden", "aria-hidden": "true", value: text });
    (near.closest("dialog, .rnb") ?? near).append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    near.focus();
    if (!copied) throw new Error("The browser did not let this page use the clipboard.");
  }
}

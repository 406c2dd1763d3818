// Going on from a picture: what its client offers, with the price beside it, and what has to be said before.
import { ask, openDialog } from "../../lib/dialog.js";
import { attempt, fill, h } from "../../lib/dom.js";
import { card, cardOf } from "../../lib/errors.js";
import { openMenu } from "../../lib/menu.js";
import { openWidget } from "../../lib/opening.js";

/** @typedef {import("../../lib/generated").Offer} Offer */
/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {{ view: import("../../lib/root.js").View, tile: Tile, place: number, anchor: HTMLElement }} Given */

const SHAPES = ["1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"];
const STRENGTHS = /** @type {const} */ ([
  [0.2, "very close to it"],
  [0.4, "close to it"],
  [0.6, "freely after it"],
  [1.01, "hardly like it"],
]);
const LONG = 60_000; // ms: large pictures are read and packed before the job is there

/** Show what can be made from a picture. @param {Given} given */
export async function openContinue(given) {
  const { view, tile, anchor } = given;
  /** @type {Offer[]} */
  const offers = await view.rpc.call("offers", { id: tile.id });
  if (!offers.length) {
    view.live.say("This picture's client offers nothing to continue with.");
    return view.show({ tone: "info", title: "This picture's client offers nothing to continue with." });
  }
  return openMenu({
    anchor,
    label: "Continue from this picture",
    items: offers.map((offer) => ({
      label: offer.label,
      hint: offer.blocked || offer.price,
      disabled: !!offer.blocked,
      run: () => choose(given, offer),
    })),
  });
}

/** @param {Given} given @param {Offer} offer */
async function choose(given, offer) {
  const { view } = given;
  if (offer.asks !== "nothing" && offer.asks !== "mask") return openWords(given, offer);
  const sure =
    !offer.sure ||
    (await ask({
      root: view.root,
      signal: view.signal,
      title: `${offer.label}?`,
      body: h("p", {}, `${offer.cost} The new picture comes right after this one.`),
      yes: `${offer.label} for ${offer.price}`,
    }));
  return sure && begin(given, offer, {});
}

/** @param {Given} given @param {Offer} offer @param {Record<string, unknown>} options */
async function begin({ view, tile, place }, offer, options) {
  const begun = await view.rpc.call(
    "continue",
    { id: tile.id, place, verb: offer.verb, options },
    { timeout: LONG },
  );
  if (begun.widget) return openWidget(view, offer.label, begun.widget);
  view.live.say(`${offer.label}: sent`);
  return undefined;
}

/** Ask for a prompt, and for what else this takes. @param {Given} given @param {Offer} offer */
function openWords(given, offer) {
  const { view, tile } = given;
  const prompt = h("textarea", {
    class: "rnb-area",
    rows: 3,
    value: offer.asks === "prompt" ? "" : tile.prompt,
    placeholder: offer.asks === "prompt" ? "What should be behind it?" : "What should be there?",
  });
  const extra = offer.asks === "strength" ? strength() : offer.asks === "ratio" ? shape(tile) : null;
  const trouble = h("div", { class: "rnb-cards" });
  const go = h("button", { class: "rnb-button rnb-go" }, offer.label);
  const send = async () => {
    if (go.disabled) return;
    go.disabled = true;
    fill(trouble);
    try {
      await begin(given, offer, { prompt: prompt.value, ...extra?.value() });
      dialog.close();
    } catch (error) {
      const what = cardOf(error);
      if (what) fill(trouble, card(what));
    } finally {
      follow();
    }
  };
  const follow = () => {
    go.disabled = !prompt.value.trim();
  };
  prompt.addEventListener("input", follow);
  go.addEventListener("click", () => attempt(go, send));
  const cost = h("span", { class: "rnb-muted rnb-small rnb-number rnb-cost" }, offer.cost);
  const dialog = openDialog({
    root: view.root,
    signal: view.signal,
    title: offer.label,
    body: [
      h("label", { class: "rnb-field" }, h("span", {}, "Prompt"), prompt),
      ...(extra ? [extra.el] : []),
      trouble,
    ],
    actions: [cost, h("button", { class: "rnb-button", onclick: () => dialog.close() }, "Cancel"), go],
  });
  dialog.el.classList.add("rnb-continue");
  dialog.el.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    attempt(go, send);
  });
  follow();
  prompt.focus();
  prompt.setSelectionRange(prompt.value.length, prompt.value.length);
}

/** How far the new picture may go from this one. */
function strength() {
  const says = h("output", { class: "rnb-muted rnb-small" });
  const range = h("input", { type: "range", min: 0, max: 1, step: 0.05, value: "0.4" });
  const follow = () => {
    const words = STRENGTHS.find(([below]) => Number(range.value) <= below)?.[1] ?? "";
    says.textContent = `${Number(range.value).toFixed(2)} · ${words}`;
    range.setAttribute("aria-valuetext", says.textContent);
  };
  range.addEventListener("input", follow);
  follow();
  return {
    el: h("label", { class: "rnb-field" }, h("span", {}, "Strength ", says), range),
    value: () => ({ strength: Number(range.value) }),
  };
}

const FRAME = 30; // px of the longer side

/** @param {number} ratio */
const frameOf = (ratio) => ({
  width: `${FRAME * Math.min(1, ratio)}px`,
  height: `${FRAME / Math.max(1, ratio)}px`,
});

/** The shape that the picture grows to; its own is left out. @param {Tile} tile */
function shape({ width, height }) {
  const own = Math.log(width / height);
  const ratio = (/** @type {string} */ text) =>
    Math.log(Number(text.split(":")[0]) / Number(text.split(":")[1]));
  const offered = SHAPES.filter((text) => Math.abs(ratio(text) - own) > 0.03);
  let chosen = own < 0.2 ? "16:9" : "1:1";
  if (!offered.includes(chosen)) chosen = offered[0];
  const name = `rnb-shape-${Math.random().toString(36).slice(2)}`;
  const choices = offered.map((text) =>
    h(
      "label",
      { class: "rnb-shape" },
      h("input", {
        type: "radio",
        name,
        value: text,
        checked: text === chosen,
        onchange: () => {
          chosen = text;
        },
      }),
      h("span", { style: frameOf(Math.exp(ratio(text))) }),
      text,
    ),
  );
  return {
    el: h("fieldset", { class: "rnb-shapes" }, h("legend", {}, "New shape"), choices),
    value: () => ({ size: chosen }),
  };
}

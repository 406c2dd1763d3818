// The result of a job that makes no pictures: a longer prompt, a style, a palette.
import { fill, h } from "../lib/dom.js";
import { card, copyButton } from "../lib/errors.js";
import { seconds } from "../lib/format.js";
import { widget } from "../lib/root.js";

/** @typedef {import("../lib/generated").Told} Told */

export default widget("the answer", (view) => {
  const { body, live, rpc, signal, store } = view;
  const head = h("div", { class: "rnb-row" });
  const main = h("div", { class: "rnb-answer" });
  body.append(head, main);
  let said = "";
  let ticking = 0;
  signal.addEventListener("abort", () => clearInterval(ticking));

  const draw = () => {
    const told = /** @type {Told} */ (store.get("job"));
    const since = performance.now() / 1000 - told.seconds;
    const clock = h("span", { class: "rnb-muted rnb-number" });
    const tick = () => fill(clock, seconds(performance.now() / 1000 - since));
    clearInterval(ticking);
    if (told.running) {
      tick();
      ticking = window.setInterval(tick, 500);
    }
    fill(
      head,
      h("b", {}, told.title),
      told.running && clock,
      h("span", { class: "rnb-muted" }, told.cost),
      told.text && copyButton("Copy", () => told.text),
      told.running && h("button", { class: "rnb-button rnb-quiet", onclick: () => rpc.call("stop") }, "Stop"),
    );
    fill(
      main,
      told.text && h("p", { class: "rnb-answer-text" }, told.text),
      told.swatches.length > 0 && h("ul", { class: "rnb-answer-colours" }, told.swatches.map(swatch)),
      told.card && card(told.card),
    );
    if (!told.running && said !== told.title) {
      said = told.title;
      live.say(told.card ? told.card.title : `${told.title} is ready`);
    }
  };
  store.on("job", draw);
});

/** @param {[string, string]} pair a colour and the one that stands for it */
function swatch([from, to]) {
  const spot = (/** @type {string} */ colour) =>
    h("span", { class: "rnb-answer-spot", style: { background: colour }, "aria-hidden": "true" });
  return h("li", {}, spot(from), h("code", {}, from), " → ", spot(to), h("code", {}, to));
}

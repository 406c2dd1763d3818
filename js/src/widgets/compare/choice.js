// The button that chooses a picture as the better one.
import { h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

/** @param {{ place: number, chosen: boolean, choose: (place: number) => void }} options */
export function choiceOf({ place, chosen, choose }) {
  return h(
    "button",
    {
      class: "rnb-button rnb-choose",
      "aria-pressed": String(chosen),
      "aria-label": `${chosen ? "Chosen" : "Choose"}: picture ${place + 1}`,
      dataset: { choose: place },
      onclick: () => choose(place),
    },
    chosen && icon("check"),
    chosen ? "Chosen" : "Choose",
  );
}

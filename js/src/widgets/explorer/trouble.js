// What went wrong with the set on screen, and what does not work any more: words and a way on.
import { card } from "../../lib/errors.js";
import { ended } from "../../lib/progress.js";
import { newId } from "../../lib/wire.js";
import { idsOf } from "./walk.js";

/** @typedef {import("../../lib/generated").Strip} Strip
 * @typedef {import("../../lib/generated").SetShown} SetShown
 * @typedef {{ id: string, set: SetShown, strip: Strip, words: ReturnType<typeof idsOf> }} Now */

const FOREVER = 2 ** 31 - 1; // ms

/** @param {{ view: import("../../lib/root.js").View, sets: () => import("./walk.js").Sets,
 *   rootPrompt: (id: string) => string, again: (id: string) => unknown, up: () => unknown }} options
 * @returns {(now: Now) => Node[] | null} the cards; null: the same as before */
export function troublesOf({ view: { rpc, store }, sets, rootPrompt, again, up }) {
  let before = "";
  return ({ id, set, strip, words }) => {
    const source = sets()[set.source];
    const key = [id, strip.status, strip.card?.title, words.title, source?.ids, set.kind, ended(strip)].join(
      "|",
    );
    if (key === before) return null;
    before = key;
    const here = Object.keys(strip.tiles).length;
    /** @type {Node[]} */
    const cards = [];
    const anew = { label: "Explore the prompt again", run: () => again(id) };
    const away = { label: "Put away", run: () => rpc.call("drop", { set: id }) };
    if (strip.card && source?.ids === "gone") {
      const { title, text } = idsOf(source, 0, store.get("facts"));
      const details = [strip.card.title, strip.card.text, strip.card.details].filter(Boolean).join("\n");
      cards.push(
        card(
          { tone: "warn", title, text, cost: strip.card.cost, details },
          { actions: [...(rootPrompt(id) ? [anew] : []), { label: "Back", run: up }, away] },
        ),
      );
    } else if (strip.card) {
      const retry = () => rpc.call("again", { job: id, press: newId() }, { timeout: FOREVER });
      const actions = strip.again ? [{ label: "Try again", run: retry }] : [];
      cards.push(card(strip.card, { actions: here ? actions : [...actions, away] }));
    }
    if (set.kind === "stray" && here)
      cards.push(
        card({
          tone: "info",
          title: "The picture that this set came from is not in this store any more.",
          text: "The set itself is whole: branch from it, pin and compare as from any other.",
        }),
      );
    if (words.title && here)
      cards.push(
        card(
          { tone: words.able ? "info" : "warn", title: words.title, text: words.text },
          { actions: rootPrompt(id) && set.ids !== "foreign" ? [anew] : [] },
        ),
      );
    return cards;
  };
}

// What a person does with a picture: ask for more like it, pin it, look at it, compare it.
import { openLightbox } from "../../lib/lightbox.js";
import { openCompare } from "../../lib/opening.js";
import { newId } from "../../lib/wire.js";
import { CLOSENESS, idsOf } from "./walk.js";

/** @typedef {import("../../lib/generated").Tile} Tile */

const BURST = 350; // ms in which several presses for the same are one wish
const FOREVER = 2 ** 31 - 1; // ms; a busy kernel may answer late

/** @param {{ view: import("../../lib/root.js").View, known: import("./known.js").Known,
 *   form: ReturnType<typeof import("../prompt_form/draft.js").draft>, thumb: (id: string) => string | undefined,
 *   go: (id: string, place?: number, focus?: boolean) => void, expect: import("./known.js").Known["expect"],
 *   forget: (press: string) => void }} options */
export function actsOf({ view, known, form, thumb, go, expect, forget }) {
  const { rpc, store, live, signal } = view;
  const { sets, shown, at, tileAt } = known;
  let lastPress = Number.NEGATIVE_INFINITY;
  let lastWish = "";

  const find = async (/** @type {string} */ id) => {
    const found = await rpc.call("find", { id }, { signal });
    if (found) go(found[0], found[1], true);
    else live.say("This picture is in no set of this tree");
  };
  /** More like the chosen picture; one that is there already is opened, and not paid for again.
   * @param {boolean} more ask all the same */
  const branch = async (more) => {
    const id = shown();
    const place = at();
    if (globalThis.RNB_PAGE) {
      const [first] = known.grown(id, place);
      return first ? go(first[0], 0, true) : live.say("Nothing was asked for from this picture");
    }
    const similarity = form.values.similarity ?? 3;
    const set = sets()[id];
    const there = known.same(id, place, similarity);
    if (there && !more) return go(there, 0, true);
    if (!tileAt(place)) return live.say("This picture is not here yet");
    const words = idsOf(set, known.old(set), store.get("facts"));
    const { lacks } = store.get("facts");
    if (!words.able || lacks) return live.say(words.title || lacks);
    const now = performance.now();
    const wish = [id, place, similarity].join();
    if (wish === lastWish && now - lastPress < BURST) return undefined;
    lastPress = now;
    lastWish = wish;
    const press = newId();
    const title = `${CLOSENESS[similarity - 1]} similar`;
    const model = known.strip(id)?.model ?? "";
    expect(press, { source: id, place, similarity, title, kind: "similar", model });
    live.say("Sent");
    try {
      const asked = { set: id, place, similarity, press };
      const answer = await rpc.call("branch", asked, { signal, timeout: FOREVER });
      if (answer.job) return undefined;
      forget(press);
      const texts = answer.problems.map((/** @type {any} */ { field, text }) => `${field}: ${text}.`);
      return view.show({ tone: "warn", title: "Nothing was sent.", text: texts.join(" ") });
    } catch (error) {
      forget(press);
      throw error;
    }
  };
  /** @param {number} place */
  const pin = (place) => {
    const tile = tileAt(place);
    if (!tile) return undefined;
    const on = !known.isPinned(tile.id);
    live.say(on ? "Pinned" : "Not pinned any more");
    return rpc.call("pin", { set: shown(), place, on }, { signal });
  };
  /** @param {number} place */
  const enlarge = (place) => {
    const tile = tileAt(place);
    if (!tile) return;
    let now = place;
    const there = known.places(shown()).filter(([, one]) => one);
    const index = () => there.findIndex(([one]) => one === now);
    const next = (/** @type {number} */ step) => there[index() + step]?.[0] ?? -1;
    openLightbox({
      view,
      tile,
      thumb,
      where: () => `${index() + 1} of ${there.length}`,
      neighbour: async (step) => tileAt(next(step)) ?? null,
      onMove: (step) => {
        now = next(step);
      },
      onClose: () => go(shown(), now, true),
    });
  };
  const compare = () =>
    openCompare(
      view,
      known.pins().map(({ id }) => id),
      "Pin",
    );
  return { find, branch, pin, enlarge, compare };
}

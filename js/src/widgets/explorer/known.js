// What a view knows: the kernel's sets, and the presses that nobody has answered yet, shown as if they were sets.
import { ended } from "../../lib/progress.js";
import { from } from "./walk.js";

/** @typedef {import("../../lib/generated").Strip} Strip
 * @typedef {import("../../lib/generated").SetShown} SetShown
 * @typedef {import("../../lib/generated").Tile} Tile
 * @typedef {ReturnType<typeof knownOf>} Known */

const GUESS = 4; // places of a set of which nobody knows how many pictures it will have

/** @param {{ store: import("../../lib/store.js").Store,
 *   form: ReturnType<typeof import("../prompt_form/draft.js").draft> }} options */
export function knownOf({ store, form }) {
  /** @type {Map<string, { set: SetShown, strip: Strip }>} */
  const pressed = new Map();
  /** @type {Map<string, number>} when a strip was last told, on this browser's clock */
  const begun = new Map();
  let waitingFor = ""; // the press whose set is shown
  let heard = performance.now(); // when ages were told
  const told = () => /** @type {Record<string, SetShown>} */ (store.get("sets"));

  const sets = () => {
    if (!pressed.size) return told();
    return { ...told(), ...Object.fromEntries([...pressed].map(([press, { set }]) => [press, set])) };
  };
  const strip = (/** @type {string} */ id) =>
    /** @type {Strip | undefined} */ (pressed.get(id)?.strip ?? store.get("strips")[id]);
  const tiles = (/** @type {string} */ id) => /** @type {Record<string, Tile>} */ (strip(id)?.tiles ?? {});
  const shown = () => {
    if (waitingFor) {
      const come = Object.entries(told()).find(([, { press }]) => press === waitingFor);
      return come ? come[0] : waitingFor;
    }
    const { shown: id } = form.values;
    return id in told() ? /** @type {string} */ (id) : (Object.keys(told()).at(-1) ?? "");
  };
  /** How many pictures the last set of this kind had: the service decides, and tells nobody before.
   * @param {string} kind */
  const usualCount = (kind) => {
    const had = Object.entries(told())
      .filter(([id, set]) => set.kind === kind && ended(/** @type {Strip} */ (strip(id))))
      .map(([id]) => Object.keys(tiles(id)).length);
    return had.filter(Boolean).at(-1) ?? GUESS;
  };

  /** The places of a set with their pictures; null where one is still to come. Where one was hidden or did not come
   * there is no place. @param {string} id @returns {[number, Tile | null][]} */
  const places = (id) => {
    const one = strip(id);
    if (!one) return [];
    const here = Object.entries(one.tiles).map(
      ([place, tile]) => /** @type {[number, Tile]} */ ([Number(place), tile]),
    );
    if (ended(one)) return here.sort(([before], [after]) => before - after);
    const size = Math.max(1, usualCount(sets()[id]?.kind), ...here.map(([place]) => place + 1));
    return Array.from({ length: size }, (_, place) => [place, one.tiles[place] ?? null]);
  };
  /** The place of the chosen picture. @returns {number} */
  const at = () => {
    const there = places(shown()).map(([place]) => place);
    const wanted = waitingFor && shown() !== form.values.shown ? 0 : (form.values.at ?? 0);
    return there.includes(wanted) ? wanted : (there[0] ?? 0);
  };
  /** The sets that came of a picture, without those that failed. @param {string} id @param {number} place */
  const grown = (id, place) =>
    from(sets(), id, place).filter(([name]) => {
      const one = strip(name);
      return one && (!ended(one) || Object.keys(one.tiles).length > 0);
    });

  return {
    sets,
    strip,
    grown,
    /** The one of them that is as close. @param {string} id @param {number} place @param {number} similarity */
    same: (id, place, similarity) =>
      grown(id, place).findLast(([, one]) => one.similarity === similarity)?.[0],
    tiles,
    shown,
    at,
    usualCount,
    tileAt: (/** @type {number} */ place) => /** @type {Tile | undefined} */ (tiles(shown())[place]),
    places,
    pins: () => /** @type {Tile[]} */ (store.get("pins").tiles ?? []),
    isPinned: (/** @type {string} */ id) =>
      (store.get("pins").tiles ?? []).some((/** @type {Tile} */ one) => one.id === id),
    /** @param {Strip} one @returns {number} seconds that a set has been on its way, or took */
    elapsed: (one) =>
      ended(one)
        ? one.seconds
        : one.seconds + (performance.now() - (begun.get(one.job || one.press) ?? heard)) / 1000,
    /** @param {SetShown} set @returns {number} seconds since it was asked for */
    old: (set) => set.age + (performance.now() - heard) / 1000,
    busy: () => Object.keys(sets()).some((id) => strip(id) && !ended(/** @type {Strip} */ (strip(id)))),
    isPressed: (/** @type {string} */ id) => pressed.has(id),
    /** Show the set of a press, or of nobody. @param {string} press */
    waitFor(press) {
      waitingFor = press;
    },
    /** The kernel shows a set; where it is that of the press, nothing is waited for any more. @param {string} id */
    arrivedAt(id) {
      if (told()[id]?.press === waitingFor) waitingFor = "";
    },
    /** A press: its set is there before anybody answers.
     * @param {string} press @param {Partial<SetShown> & { title: string, kind: SetShown["kind"], model: string }} what */
    expect(press, { model, ...what }) {
      const set = /** @type {SetShown} */ ({
        press,
        number: Number.MAX_SAFE_INTEGER,
        source: "",
        place: -1,
        similarity: 0,
        age: 0,
        ids: "lasting",
        maker: "",
        cost: "",
        charge: "",
        next: "",
        ...what,
      });
      const first = Object.values(tiles(set.source))[0];
      const begins = /** @type {any} */ ({
        job: "",
        press,
        prompt: what.title,
        model,
        width: first?.width ?? 1,
        height: first?.height ?? 1,
        expected: 1,
        status: "pressed",
        seconds: 0,
        usual: null,
        stopping: false,
        tiles: {},
        card: null,
        again: false,
      });
      pressed.set(press, { set, strip: begins });
      begun.set(press, performance.now());
      waitingFor = press;
    },
    /** The press was refused or could not be sent. @param {string} press @returns {SetShown | undefined} its set */
    forget(press) {
      const set = pressed.get(press)?.set;
      pressed.delete(press);
      if (waitingFor === press) waitingFor = "";
      return set;
    },
    /** Strips were told. @param {Record<string, Strip | null>} changes @returns {Strip[]} those that were known before */
    heardStrips(changes) {
      const before = Object.entries(changes).filter(([id, one]) => one && begun.has(id));
      for (const [id, one] of Object.entries(changes)) {
        if (one) begun.set(id, performance.now());
        else begun.delete(id);
      }
      return /** @type {Strip[]} */ (before.map(([, one]) => one));
    },
    /** Sets were told; those of presses stand for themselves now. @param {Record<string, SetShown | null>} changes */
    heardSets(changes) {
      heard = performance.now();
      for (const set of Object.values(changes)) if (set?.press) pressed.delete(set.press);
    },
  };
}

// The tree as data: sets by their id, each from a prompt or from a picture of another set.

/** @typedef {import("../../lib/generated").SetShown} SetShown
 * @typedef {Record<string, SetShown>} Sets
 * @typedef {{ id: string, set: SetShown, level: number, children: number, open: boolean, place: number, of: number }} Row */

export const CLOSENESS = ["a little", "somewhat", "clearly", "very", "extremely"];

const HOUR = 3600;
const SOON = 6 * HOUR; // s before ids are thought to end: from here on it is said

/** @param {[string, SetShown]} one @param {[string, SetShown]} other */
const inOrder = ([, one], [, other]) => one.number - other.number;

/** The sets that came of a set, or the roots; the earliest first. One whose source is not in the tree is a root.
 * @param {Sets} sets @param {string} [source] @returns {[string, SetShown][]} */
export function below(sets, source = "") {
  return Object.entries(sets)
    .filter(([, set]) => (set.source in sets ? set.source : "") === source)
    .sort(inOrder);
}

/** The sets that came of one picture. @param {Sets} sets @param {string} id @param {number} place */
export const from = (sets, id, place) => below(sets, id).filter(([, set]) => set.place === place);

/** The way from the root to a set. @param {Sets} sets @param {string} id @returns {string[]} */
export function path(sets, id) {
  /** @type {string[]} */
  const way = [];
  for (let now = id; now in sets && !way.includes(now); now = sets[now].source) way.unshift(now);
  return way;
}

/** The tree as rows from top to bottom. @param {Sets} sets @param {Set<string>} closed sets whose own are not shown
 * @returns {Row[]} */
export function rows(sets, closed) {
  /** @type {Row[]} */
  const out = [];
  /** @param {string} source @param {number} level */
  const add = (source, level) => {
    const here = below(sets, source);
    for (const [at, [id, set]] of here.entries()) {
      const children = below(sets, id).length;
      const open = children > 0 && !closed.has(id);
      out.push({ id, set, level, children, open, place: at + 1, of: here.length });
      if (open && level < 100) add(id, level + 1);
    }
  };
  add("", 1);
  return out;
}

/** "2 h", "3 days". @param {number} s */
export function age(s) {
  if (s < 90) return "a minute";
  if (s < 1.5 * HOUR) return `${Math.round(s / 60)} min`;
  if (s < 36 * HOUR) return `${Math.round(s / HOUR)} h`;
  return `${Math.round(s / (24 * HOUR))} days`;
}

/** What is to be said of the ids of a set: in a pill, and at length where branching is in doubt. `able`: whether it can
 * be tried. @param {SetShown} set @param {number} old seconds since it was made
 * @param {{ life: number, name: string }} facts
 * @returns {{ pill: string, tone: string, title: string, text: string, able: boolean }} */
export function idsOf({ ids, maker, kind }, old, { life, name }) {
  const fine = { pill: "", tone: "", title: "", text: "", able: true };
  const kept = "The pictures stay: look at them, pin, compare, edit and save them as before.";
  if (ids === "foreign")
    return {
      ...fine,
      able: false,
      pill: `ids of ${maker}`,
      tone: "warn",
      title: `These pictures were made by ${maker}.`,
      text: `${capital(name)}, which is asked here, does not know their ids, so there is no branching from them. ${kept}`,
    };
  if (ids === "gone" && kind === "picture")
    return {
      ...fine,
      able: false,
      pill: "unknown to the service",
      tone: "warn",
      title: `${capital(name)} does not branch from this picture.`,
      text: `Either explore did not make it, or too long ago. ${kept}`,
    };
  if (ids === "gone")
    return {
      ...fine,
      able: false,
      pill: "ids expired",
      tone: "warn",
      title: `${capital(name)} does not know these pictures any more.`,
      text: `Branching from this set has ended. ${kept}`,
    };
  if (ids === "lasting" || kind === "picture") return fine;
  const left = life - old;
  if (left <= 0)
    return {
      ...fine,
      pill: "ids may have expired",
      tone: "warn",
      title: `This set is ${age(old)} old.`,
      text: `Ids are kept for about ${age(life)}, so branching may be refused; a refusal costs nothing. ${kept}`,
    };
  const pill = `ids last about ${age(left)} more`;
  return { ...fine, pill, tone: left < SOON ? "warn" : "" };
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// Which pictures of a page are shown, and in which order; recraft_nb/widgets/image_grid/filtering.py says the same of a grid.

/** @typedef {import("../lib/generated").PagePicture} PagePicture */

const DAY = 86_400_000; // ms

const units = (/** @type {PagePicture} */ one) => one.units ?? 0;
/** The local engine names a price and charges nothing. @param {PagePicture} one */
const paid = (one) => (one.tile.local ? 0 : units(one));

/** @type {Record<string, (one: PagePicture) => number | string>} */
const KEYS = {
  newest: (one) => -one.created,
  oldest: (one) => one.created,
  rating: ({ tile }) => -(tile.rating ?? 0),
  cost: (one) => -units(one),
  cheapest: units,
  model: ({ model }) => model,
  prompt: ({ tile }) => tile.prompt.toLowerCase(),
};

/** @param {string} only @returns {(one: PagePicture) => boolean} */
function condition(only) {
  const at = only.indexOf(":");
  const kind = at < 0 ? only : only.slice(0, at);
  const value = only.slice(at + 1);
  const since = Date.now() - Number(value) * DAY;
  /** @type {Record<string, (one: PagePicture) => boolean>} */
  const conditions = {
    favourite: ({ tile }) => tile.favourite,
    unrated: ({ tile }) => !tile.rating,
    free: (one) => paid(one) === 0,
    paid: (one) => paid(one) > 0,
    model: ({ model }) => model === value,
    rating: ({ tile }) => (tile.rating ?? 0) >= Number(value),
    most: (one) => units(one) <= Number(value),
    days: ({ created }) => created >= since,
  };
  return conditions[kind] ?? (() => true);
}

/** @template {{ picture: PagePicture }} T @param {T[]} all @param {{ text: string, order: string, only: string }} asked
 * @returns {T[]} */
export function arranged(all, { text, order, only }) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const meets = condition(only);
  const said = (/** @type {PagePicture} */ { tile, model, tags }) =>
    [tile.prompt, model, tile.model, ...tags].join(" ").toLowerCase();
  const found = all.filter(({ picture }) => {
    if (!meets(picture)) return false;
    const about = words.length ? said(picture) : "";
    return words.every((word) => about.includes(word));
  });
  const key = KEYS[order];
  if (!key) return found;
  const before = (/** @type {any} */ one, /** @type {any} */ other) =>
    one < other ? -1 : one > other ? 1 : 0;
  return found.sort((one, other) => before(key(one.picture), key(other.picture)));
}

/** The models that pictures come from, the most frequent first. @param {PagePicture[]} pictures
 * @returns {import("../lib/generated").ModelChoice[]} */
export function modelsOf(pictures) {
  /** @type {Map<string, import("../lib/generated").ModelChoice>} */
  const found = new Map();
  for (const { model, tile } of pictures) {
    if (!model) continue;
    const one = found.get(model) ?? { id: model, name: tile.model, count: 0 };
    one.count++;
    found.set(model, one);
  }
  return [...found.values()].sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

// Two texts word by word: what stayed, and what became of the rest.

/** @typedef {{ word: string, space: string }} Token a word or a mark, with the space behind it */
/** @typedef {{ same: true, before: Token[], after: Token[] } | { same: false, before: Token[], after: Token[] }} Run */

// Scripts that write no spaces between words are compared letter by letter.
const TOKEN =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}'’_-]+|[^\s\p{L}\p{N}])(\s*)/gu;
const CRUMB = 3; // letters: what stayed between two changes and is no longer than this belongs to them

/** @param {string} text @returns {Token[]} */
export const tokens = (text) => [...text.trim().matchAll(TOKEN)].map(([, word, space]) => ({ word, space }));

/** What changed from one text to the other, as runs in reading order.
 * @param {string} before @param {string} after @returns {Run[]} */
export function wordDiff(before, after) {
  const one = tokens(before);
  const other = tokens(after);
  /** @type {Run[]} */
  const runs = [];
  const put = (/** @type {boolean} */ same, /** @type {Token[]} */ was, /** @type {Token[]} */ is) => {
    const last = runs.at(-1);
    if (last?.same === same) {
      last.before.push(...was);
      last.after.push(...is);
    } else runs.push({ same, before: [...was], after: [...is] });
  };
  const width = other.length + 1;
  // Longest common run of words from each pair of places on: 2,000 × 2,000 words are 8 MB.
  const common = new Uint16Array((one.length + 1) * width);
  for (let at = one.length - 1; at >= 0; at--)
    for (let to = other.length - 1; to >= 0; to--)
      common[at * width + to] =
        one[at].word === other[to].word
          ? common[(at + 1) * width + to + 1] + 1
          : Math.max(common[(at + 1) * width + to], common[at * width + to + 1]);
  let at = 0;
  let to = 0;
  while (at < one.length || to < other.length) {
    if (at < one.length && to < other.length && one[at].word === other[to].word)
      put(true, [one[at++]], [other[to++]]);
    else if (
      to >= other.length ||
      (at < one.length && common[(at + 1) * width + to] >= common[at * width + to + 1])
    )
      put(false, [one[at++]], []);
    else put(false, [], [other[to++]]);
  }
  return joined(runs);
}

/** Without crumbs: "of" alone between two changes is noise to whoever reads them. @param {Run[]} runs @returns {Run[]} */
function joined(runs) {
  /** @type {Run[]} */
  const out = [];
  runs.forEach((run, place) => {
    const last = out.at(-1);
    const crumb =
      run.same &&
      last &&
      !last.same &&
      place < runs.length - 1 &&
      run.after.map(({ word }) => word).join("").length <= CRUMB;
    if (last && !last.same && (crumb || !run.same)) {
      last.before.push(...run.before);
      last.after.push(...run.after);
    } else out.push({ ...run, before: [...run.before], after: [...run.after] });
  });
  return out;
}

/** The tokens as text. @param {Token[]} list */
export const textOf = (list) => list.map(({ word, space }) => word + space).join("");

/** The text in which only some changes were taken.
 * @param {Run[]} runs @param {(place: number) => boolean} taken by the run's place among all runs */
export function merged(runs, taken) {
  return runs
    .map((run, place) => {
      if (!run.same) return textOf(taken(place) ? run.after : run.before);
      const next = runs[place + 1];
      // The space before a change that was not taken is the old one: "cat, in" and "cat in" differ there.
      const last = next && !next.same && !taken(place + 1) ? run.before.at(-1) : run.after.at(-1);
      return textOf(run.after.slice(0, -1)) + (last ? last.word + last.space : "");
    })
    .join("")
    .trim();
}

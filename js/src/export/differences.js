// What differs between pictures of a page; recraft_nb/widgets/compare/facts.py says the same to a live comparison.

/** @typedef {import("../lib/generated").Differences} Differences */
/** @typedef {[string, boolean][]} Words pieces of a text, each with whether it makes the difference */

const LONGEST = 160; // letters of a value; prompts are shortened where they are the same instead
const CONTEXT = 4; // words that stay on each side of a difference in a long prompt
const SHORT = 24; // words of a prompt that is shown whole

const cut = (/** @type {string} */ text) => {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("")}…`;
};
const plain = (/** @type {string} */ piece) =>
  piece
    .trim()
    .replace(/^[,.;:!?"'()]+|[,.;:!?"'()]+$/g, "")
    .toLowerCase();

/** @param {[string, string][][]} known what is said of each picture: names and texts @returns {Differences} */
export function differencesOf(known) {
  const facts = known.map((one) => new Map(one));
  const names = [...new Set(known.flatMap((one) => one.map(([name]) => name)))];
  const textOf = (/** @type {string} */ name) => facts.map((one) => one.get(name) ?? "");
  const differing = names.filter((name) => new Set(textOf(name)).size > 1);
  const columns = differing.map((name) =>
    name === "Prompt"
      ? prompts(textOf(name))
      : textOf(name).map((text) => /** @type {Words} */ (text ? [[cut(text), true]] : [])),
  );
  return {
    names: differing,
    rows: facts.map((_, row) => columns.map((column) => column[row])),
    same: names
      .filter((name) => !differing.includes(name))
      .map((name) => [name, cut(facts[0].get(name) ?? "")]),
  };
}

/** Prompts with the words marked that are not in all of them. @param {string[]} texts @returns {Words[]} */
function prompts(texts) {
  const split = texts.map((text) => text.match(/\S+\s*/g) ?? []);
  const sets = split.map((pieces) => new Set(pieces.map(plain)));
  const common = (/** @type {string} */ piece) => sets.every((one) => one.has(plain(piece)));
  return split.map((pieces) =>
    joined(shortened(pieces.map((piece) => /** @type {[string, boolean]} */ ([piece, !common(piece)])))),
  );
}

/** A long prompt with only a few words around each difference. @param {Words} words @returns {Words} */
function shortened(words) {
  if (words.length <= SHORT) return words;
  const marked = words.flatMap(([, differs], place) => (differs ? [place] : []));
  if (!marked.length) marked.push(0);
  /** @type {Words} */
  const kept = [];
  words.forEach((word, place) => {
    if (marked.some((one) => Math.abs(one - place) <= CONTEXT)) kept.push(word);
    else if (kept.at(-1)?.[0] !== "… ") kept.push(["… ", false]);
  });
  return kept;
}

/** Neighbours of one kind in one piece. @param {Words} words @returns {Words} */
function joined(words) {
  /** @type {Words} */
  const out = [];
  for (const [text, differs] of words) {
    const last = out.at(-1);
    if (last?.[1] === differs) last[0] += text;
    else out.push([text, differs]);
  }
  return out;
}

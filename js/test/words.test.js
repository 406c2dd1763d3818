import assert from "node:assert/strict";
import { test } from "node:test";
import { merged, textOf, tokens, wordDiff } from "../src/lib/words.js";

const changes = (before, after) =>
  wordDiff(before, after)
    .filter(({ same }) => !same)
    .map(({ before: was, after: is }) => [textOf(was).trim(), textOf(is).trim()]);

test("what was added stands apart from what stayed", () => {
  assert.deepEqual(changes("a red cat", "a fluffy red cat, sitting in snow"), [
    ["", "fluffy"],
    ["", ", sitting in snow"],
  ]);
});

test("a word that became another is one change", () => {
  assert.deepEqual(changes("a red cat on a mat", "a crimson cat on a mat"), [["red", "crimson"]]);
});

test("small words between two changes belong to them", () => {
  assert.deepEqual(changes("owls in snow", "foxes in rain"), [["owls in snow", "foxes in rain"]]);
});

test("scripts without spaces are compared letter by letter", () => {
  assert.deepEqual(changes("赤い猫", "赤い小さな猫"), [["", "小さな"]]);
});

test("the same text has no changes, and an empty one is all change", () => {
  assert.deepEqual(changes("a cat", "a  cat"), []);
  assert.deepEqual(changes("", "a cat"), [["", "a cat"]]);
  assert.deepEqual(tokens("  "), []);
});

test("all changes taken give the new text, none the old one, whatever the texts", () => {
  const words = ["red", "cat", ",", "in", "snow", "a", "the", "猫", "’s", "-", "fox"];
  let seed = 20261129;
  const random = (most) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  for (let round = 0; round < 300; round++) {
    const text = () =>
      Array.from({ length: random(14) }, () => words[random(words.length)] + (random(5) ? " " : ""))
        .join("")
        .trim();
    const [before, after] = [text(), text()];
    const runs = wordDiff(before, after);
    assert.equal(
      merged(runs, () => true),
      after,
      `seed 20261129, round ${round}`,
    );
    const none = merged(runs, () => false);
    assert.equal(none.replace(/\s/g, ""), before.replace(/\s/g, ""), `seed 20261129, round ${round}`);
  }
});

test("a change that is left out leaves no hole and joins no words", () => {
  const runs = wordDiff("cat asleep outside", "cat, asleep deeply outside");
  assert.equal(
    merged(runs, () => false),
    "cat asleep outside",
  );
  const [comma] = runs.flatMap((run, place) => (run.same ? [] : [place]));
  assert.equal(
    merged(runs, (place) => place === comma),
    "cat, asleep outside",
  );
});

test("prompts at their limit are compared within a moment", () => {
  const long = Array.from({ length: 2000 }, (_, at) => `word${at % 700}`).join(" ");
  const start = performance.now();
  wordDiff(long, long.replaceAll("word7", "other"));
  assert.ok(performance.now() - start < 2000);
});

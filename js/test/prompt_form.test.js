import assert from "node:assert/strict";
import { test } from "node:test";
import { barOf, ended, running, statusOf } from "../src/lib/progress.js";
import { parseList, quantise } from "../src/widgets/prompt_form/colours.js";

const NAMES = new Map([
  ["teal", "#008080"],
  ["ivory", "#fffff0"],
  ["rgb(1, 2, 3)", "#010203"],
]);
const read = (word) =>
  /^#[0-9a-f]{6}$/i.test(word) ? word.toLowerCase() : (NAMES.get(word.toLowerCase()) ?? null);

test("a pasted list is read whatever stands between the colours", () => {
  assert.deepEqual(parseList("#C0392B, teal;ivory\n['teal'] rgb(1, 2, 3)", read), {
    found: ["#c0392b", "#008080", "#fffff0", "#010203"],
    unread: [],
  });
});

test("hex without its # is hex, and what is no colour is named", () => {
  assert.deepEqual(parseList("c0392b reddish", read), { found: ["#c0392b"], unread: ["reddish"] });
  assert.deepEqual(parseList("", read), { found: [], unread: [] });
});

test("a picture's colours are the large ones first, then the strong ones, and none twice", () => {
  const pixels = [];
  const paint = (rgb, times) => {
    for (let i = 0; i < times; i++) pixels.push(...rgb, 255);
  };
  paint([245, 230, 200], 600);
  paint([246, 231, 201], 100); // nearly the same
  paint([192, 57, 43], 120);
  paint([31, 138, 138], 60);
  paint([0, 0, 0], 1);
  const found = quantise(pixels, 3);
  assert.equal(found.length, 3);
  assert.match(found[0], /^#f[456]e[67]c[89]$/);
  assert.deepEqual(found.slice(1), ["#c0392b", "#1f8a8a"]);
});

test("transparent pixels have no colour", () => {
  assert.deepEqual(quantise([255, 0, 0, 0, 10, 20, 30, 255]), ["#0a141e"]);
  assert.deepEqual(quantise([]), []);
});

const strip = (more) => ({
  expected: 4,
  usual: null,
  stopping: false,
  credits: null,
  local: false,
  tiles: {},
  ...more,
});

test("the words of a job say what is known, and nothing else", () => {
  const two = { 0: {}, 1: {} };
  assert.equal(statusOf(strip({ status: "pressed" }), 0.1), "Sent");
  assert.equal(statusOf(strip({ status: "pressed" }), 3), "Sent; waiting for the kernel");
  assert.equal(statusOf(strip({ status: "queued" }), 3), "waits for its turn · 3 s");
  assert.equal(statusOf(strip({ status: "sent", usual: 9, tiles: two }), 6.2), "2 of 4 · 6 s of about 9");
  assert.equal(statusOf(strip({ status: "sent", usual: 9 }), 14), "0 of 4 · 14 s, usually about 9");
  assert.equal(statusOf(strip({ status: "sent" }), 6), "0 of 4 · 6 s");
  assert.equal(
    statusOf(strip({ status: "sent", stopping: true, tiles: two }), 6),
    "2 pictures on the way: will be kept",
  );
  assert.equal(
    statusOf(strip({ status: "saved", tiles: two, charge: "70 units ($0.07) charged" }), 6),
    "2 pictures · 6 s · 70 units ($0.07) charged",
  );
  assert.equal(
    statusOf(strip({ status: "saved", tiles: two, charge: "not charged" }), 6),
    "2 pictures · 6 s · not charged",
  );
  assert.equal(statusOf(strip({ status: "saved", tiles: two }), 6), "2 pictures · 6 s");
});

test("the bar moves with time only where the usual time is known, and never to the end by time alone", () => {
  assert.equal(barOf(strip({ status: "sent" }), 60), 0);
  assert.equal(barOf(strip({ status: "sent", tiles: { 2: {} } }), 60), 25);
  assert.equal(barOf(strip({ status: "sent", usual: 10 }), 5), 50);
  assert.equal(barOf(strip({ status: "sent", usual: 10 }), 500), 96);
  assert.equal(barOf(strip({ status: "queued", usual: 10 }), 5), 0);
  assert.equal(barOf(strip({ status: "failed" }), 5), 100);
  assert.equal(ended(strip({ status: "unknown" })), true);
  assert.equal(running(strip({ status: "pressed" })), false);
});

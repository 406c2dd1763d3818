import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { PictureUrls } from "../src/lib/urls.js";

const alive = new Set();
let made = 0;
URL.createObjectURL = () => {
  alive.add(`blob:${++made}`);
  return `blob:${made}`;
};
URL.revokeObjectURL = (url) => alive.delete(url);
beforeEach(() => alive.clear());

const later = () => new Promise((resolve) => setTimeout(resolve, 5));
const data = (size) => new Uint8Array(size);

test("the least recently used goes first, by count", async () => {
  const urls = new PictureUrls({ count: 2 });
  const a = urls.put("a", data(1), "image/png");
  const b = urls.put("b", data(1), "image/png");
  assert.equal(urls.get("a"), a);
  const c = urls.put("c", data(1), "image/png");
  await later();
  assert.equal(urls.get("b"), undefined);
  assert.deepEqual(alive, new Set([a, c]));
  assert.ok(!alive.has(b));
});

test("bytes count too, and the newest is kept even when it alone is too much", async () => {
  const urls = new PictureUrls({ bytes: 100 });
  urls.put("a", data(60), "image/png");
  urls.put("b", data(60), "image/png");
  assert.deepEqual(urls.kept, { count: 1, bytes: 60 });
  urls.put("c", data(500), "image/png");
  await later();
  assert.deepEqual(urls.kept, { count: 1, bytes: 500 });
  assert.equal(alive.size, 1);
});

test("an evicted URL lives until the elements that were just given it have begun to load", async () => {
  const urls = new PictureUrls({ count: 1 });
  const a = urls.put("a", data(1), "image/png");
  urls.put("b", data(1), "image/png");
  assert.ok(alive.has(a));
  await later();
  assert.ok(!alive.has(a));
});

test("replacing, dropping and clearing give back at once", () => {
  const urls = new PictureUrls();
  urls.put("a", data(1), "image/png");
  urls.put("a", data(2), "image/png");
  assert.equal(alive.size, 1);
  urls.put("b", data(1), "image/png");
  urls.drop("b");
  urls.drop("b");
  assert.equal(alive.size, 1);
  urls.clear();
  assert.equal(alive.size, 0);
  assert.deepEqual(urls.kept, { count: 0, bytes: 0 });
});

test("the end of the view gives all back", () => {
  const end = new AbortController();
  const urls = new PictureUrls({ signal: end.signal });
  for (let i = 0; i < 9; i++) urls.put(`k${i}`, data(1), "image/png");
  end.abort();
  assert.equal(alive.size, 0);
});

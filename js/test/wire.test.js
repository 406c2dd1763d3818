import assert from "node:assert/strict";
import { test } from "node:test";
import { inbox } from "../src/lib/inbox.js";
import { bytesOf, pack, unpack } from "../src/lib/wire.js";

test("packing and unpacking give the same value", () => {
  const value = { a: [1, { b: new Uint8Array([0]) }], c: "text", d: null };
  const { value: plain, paths, buffers } = pack(value);
  assert.deepEqual(plain, { a: [1, { b: null }], c: "text", d: null });
  assert.deepEqual(unpack(plain, paths, buffers), value);
});

test("a buffer that was cut out of a larger one gives only its own bytes", () => {
  const larger = new Uint8Array([9, 9, 1, 2, 9]).buffer;
  assert.deepEqual([...bytesOf(new DataView(larger, 2, 2))], [1, 2]);
});

test("a part of a larger memory is sent as a copy of its own", () => {
  const larger = new Uint8Array([9, 9, 1, 2, 9]);
  const [part, whole] = pack([larger.subarray(2, 4), larger]).buffers;
  assert.equal(part.buffer.byteLength, 2);
  assert.deepEqual([...part], [1, 2]);
  assert.equal(whole, larger);
});

test("several items in one message each get their own buffers", () => {
  const got = [];
  const receive = inbox((item) => got.push(item));
  const items = [
    { req: "a", ok: true, value: null, paths: [["value"]] },
    { req: "b", ok: true, value: 2 },
    { req: "c", ok: true, value: [null], paths: [["value", 0]] },
  ];
  receive({ items }, [new Uint8Array([1]), new DataView(new Uint8Array([2]).buffer)]);
  assert.deepEqual(got, [
    { req: "a", ok: true, value: new Uint8Array([1]) },
    { req: "b", ok: true, value: 2 },
    { req: "c", ok: true, value: [new Uint8Array([2])] },
  ]);
});

function pieces(item, bodies, cut) {
  const text = new TextEncoder().encode(JSON.stringify(item));
  const whole = new Uint8Array([...text, ...bodies.flatMap((body) => [...body])]);
  const out = [];
  for (let at = 0; at < whole.length; at += cut) {
    const note = { part: "s", at, paths: [["piece"]] };
    if (at + cut >= whole.length) note.lengths = [text.length, ...bodies.map((body) => body.length)];
    out.push([{ items: [note] }, [whole.subarray(at, at + cut)]]);
  }
  return out;
}

test("a large item in pieces is put together", () => {
  const got = [];
  const receive = inbox((item) => got.push(item));
  const item = { req: "x", ok: true, value: { data: null, text: "ünï" }, paths: [["value", "data"]] };
  for (const [content, buffers] of pieces(item, [new Uint8Array(1000).fill(7)], 100))
    receive(content, buffers);
  assert.equal(got.length, 1);
  assert.equal(got[0].value.text, "ünï");
  assert.deepEqual(got[0].value.data, new Uint8Array(1000).fill(7));
});

test("a large item that lost a piece is not delivered, and the next one is", () => {
  const got = [];
  const receive = inbox((item) => got.push(item));
  const item = { req: "x", ok: true, value: null, paths: [["value"]] };
  const sent = pieces(item, [new Uint8Array(1000)], 100);
  sent.splice(3, 1);
  for (const [content, buffers] of sent) receive(content, buffers);
  assert.deepEqual(got, []);
  for (const [content, buffers] of pieces(item, [new Uint8Array(10)], 100)) receive(content, buffers);
  assert.equal(got.length, 1);
});

test("messages of others are ignored", () => {
  const receive = inbox(() => assert.fail());
  receive({ event: "other" });
  receive(null);
});

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { bytes, counted, moment, money, seconds, short, units } from "../src/lib/format.js";
import { keyName, shown } from "../src/lib/keys.js";
import { sha256, sha256Plain } from "../src/lib/sha256.js";
import { upload } from "../src/lib/upload.js";

test("numbers are words", () => {
  assert.equal(units(140), "140 units");
  assert.equal(units(1), "1 unit");
  assert.equal(units(null), "unknown");
  assert.equal(counted(9860, "unit"), "9,860 units");
  assert.equal(money(0.14), "$0.14");
  assert.equal(money(0.035), "$0.035");
  assert.equal(money(0), "$0.00");
  assert.equal(money(-1.5), "−$1.50");
  assert.equal(money(undefined), "unknown");
  assert.equal(seconds(0.42), "0.4 s");
  assert.equal(seconds(9.4), "9 s");
  assert.equal(seconds(125), "2 min 05 s");
  assert.equal(seconds(3700), "1 h 01 min");
  assert.equal(bytes(340_000), "340 kB");
  assert.equal(bytes(2_100_000), "2.1 MB");
});

test("a moment is told in the reader's time", () => {
  const now = new Date(2026, 10, 23, 18, 0);
  assert.equal(moment(new Date(2026, 10, 23, 14, 2), now), "14:02");
  assert.match(moment(new Date(2026, 10, 3, 9, 5), now), /Nov.*3|3.*Nov/);
  assert.match(moment(new Date(2025, 10, 3, 9, 5), now), /2025/);
  assert.equal(moment("nonsense", now), "");
});

test("a long text is cut at a word", () => {
  assert.equal(short("a red cat on a windowsill", 12), "a red cat…");
  assert.equal(short("short", 12), "short");
  assert.equal(short("x".repeat(50), 12).length, 12);
});

test("a key has one name on every keyboard", () => {
  const press = (key, more = {}) => keyName({ key, ...more });
  assert.equal(press("a"), "a");
  assert.equal(press("A", { shiftKey: true }), "Shift+a");
  assert.equal(press("Enter", { metaKey: true }), "Ctrl+Enter");
  assert.equal(press("Z", { ctrlKey: true, shiftKey: true }), "Ctrl+Shift+z");
  assert.equal(press("?", { shiftKey: true }), "?");
  assert.equal(press("ArrowUp", { altKey: true }), "Alt+ArrowUp");
  assert.equal(press(" ", { shiftKey: true }), "Shift+Space");
  assert.equal(shown("Ctrl+Shift+z"), "Ctrl Shift Z");
  assert.equal(shown("Alt+ArrowUp"), "Alt ↑");
});

test("SHA-256 without the browser's help is SHA-256", async () => {
  for (const size of [0, 1, 55, 56, 63, 64, 65, 1000, 100_003]) {
    const data = Uint8Array.from({ length: size }, (_, i) => (i * 31) % 256);
    const wanted = createHash("sha256").update(data).digest("hex");
    assert.equal(sha256Plain(data), wanted, `${size} bytes`);
    assert.equal(await sha256(data), wanted);
  }
});

function kernel({ fail } = {}) {
  const calls = [];
  const told = [];
  let open = 0;
  let most = 0;
  return {
    calls,
    told,
    most: () => most,
    call: async (kind, args) => {
      calls.push({ kind, ...args });
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      if (fail === args.index) throw new Error("refused");
      return {};
    },
    tell: (kind, args) => told.push([kind, args]),
  };
}

test("an upload goes in chunks of 4 MiB, two at a time, with the hash of the whole", async () => {
  const data = new Uint8Array(9_000_000).fill(5);
  const rpc = kernel();
  const shares = [];
  const file = Object.assign(new Blob([data], { type: "image/png" }), { name: "a.png" });
  const id = await upload(rpc, file, { onProgress: (share) => shares.push(share) });
  assert.deepEqual(
    rpc.calls.map(({ index, total, data }) => [index, total, data.length]),
    [
      [0, 3, 4_194_304],
      [1, 3, 4_194_304],
      [2, 3, 611_392],
    ],
  );
  assert.equal(rpc.calls[0].upload, id);
  assert.equal(rpc.calls[0].sha256, createHash("sha256").update(data).digest("hex"));
  assert.equal(rpc.most(), 2);
  assert.equal(shares.at(-1), 1);
});

test("an upload above the cap is refused before anything is sent", async () => {
  const rpc = kernel();
  await assert.rejects(
    upload(rpc, new Blob([new Uint8Array(2000)]), { cap: 1000 }),
    /2 kB; a view may send 1 kB at most/,
  );
  assert.deepEqual(rpc.calls, []);
});

test("a refused chunk ends the upload and the kernel forgets it", async () => {
  const rpc = kernel({ fail: 0 });
  await assert.rejects(upload(rpc, new Blob([new Uint8Array(20_000_000)])), /refused/);
  assert.equal(rpc.told[0][0], "forget_upload");
  assert.ok(rpc.calls.length < 5);
});

test("an empty file is one empty chunk", async () => {
  const rpc = kernel();
  await upload(rpc, new Blob([]));
  assert.equal(rpc.calls.length, 1);
});

// The mask itself: one byte a pixel in the picture's own size, with undo. Nothing here knows of a screen.
import { packRuns, xorRuns } from "./runs.js";

const TILE = 128; // pixels; undo and redraw are in tiles, so that a long thin stroke costs what it touches
const MOST_BYTES = 64 * 1024 * 1024;

/** Left, top, right, bottom; the last two excluded.
 * @typedef {{ x0: number, y0: number, x1: number, y1: number }} Box */
/** What a step changed, and where: the difference of its tiles, packed.
 * @typedef {{ tiles: Map<number, Uint8Array>, bytes: number, box: Box }} Step */

/** The smallest box around two. @param {Box | null} one @param {Box | null} other @returns {Box | null} */
export function around(one, other) {
  if (!one || !other) return one ?? other;
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
  };
}

/** What two boxes have in common; they must meet. @param {Box} one @param {Box} other @returns {Box} */
const common = (one, other) => ({
  x0: Math.max(one.x0, other.x0),
  y0: Math.max(one.y0, other.y0),
  x1: Math.min(one.x1, other.x1),
  y1: Math.min(one.y1, other.y1),
});

/** A mask with its history.
 * @param {{ width: number, height: number, most?: number }} options `most`: bytes that the history may have */
export function maskDocument({ width, height, most = MOST_BYTES }) {
  const data = new Uint8Array(width * height);
  const across = Math.ceil(width / TILE);
  const tileCount = across * Math.ceil(height / TILE);
  const whites = new Uint32Array(tileCount); // pixels of each tile that are sent as white
  let white = 0;
  /** Tiles that have changed since they were counted: done when somebody asks, not while something is drawn. */
  const uncounted = new Set();
  /** @type {Step[]} */
  const undone = [];
  /** @type {Step[]} */
  const done = [];
  let kept = 0; // bytes of both
  /** @type {{ tiles: Map<number, Uint8Array>, box: Box | null } | null} tiles as they were when the present step began */
  let open = null;
  /** @type {Set<(box: Box) => void>} */
  const watchers = new Set();

  /** @param {number} tile @returns {Box} */
  const boxOf = (tile) => {
    const x0 = (tile % across) * TILE;
    const y0 = Math.floor(tile / across) * TILE;
    return { x0, y0, x1: Math.min(width, x0 + TILE), y1: Math.min(height, y0 + TILE) };
  };
  /** @param {number} tile */
  const read = (tile) => {
    const { x0, y0, x1, y1 } = boxOf(tile);
    const wide = x1 - x0;
    const out = new Uint8Array(wide * (y1 - y0));
    for (let y = y0; y < y1; y++) {
      const at = y * width + x0;
      out.set(data.subarray(at, at + wide), (y - y0) * wide);
    }
    return out;
  };
  /** @param {number} tile @param {Uint8Array} bytes */
  const write = (tile, bytes) => {
    const { x0, y0, x1, y1 } = boxOf(tile);
    const wide = x1 - x0;
    for (let y = y0; y < y1; y++)
      data.set(bytes.subarray((y - y0) * wide, (y - y0 + 1) * wide), y * width + x0);
  };
  /** @param {number} tile */
  const count = (tile) => {
    const { x0, y0, x1, y1 } = boxOf(tile);
    let found = 0;
    for (let y = y0; y < y1; y++)
      for (let at = y * width + x0, end = y * width + x1; at < end; at++) found += data[at] >> 7;
    white += found - whites[tile];
    whites[tile] = found;
  };
  const counted = () => {
    for (const tile of uncounted) count(tile);
    uncounted.clear();
    return white;
  };
  /** @param {Box} box @param {(tile: number) => void} fn */
  const tilesIn = ({ x0, y0, x1, y1 }, fn) => {
    if (x1 <= x0 || y1 <= y0) return;
    for (let row = Math.floor(y0 / TILE); row <= Math.floor((y1 - 1) / TILE); row++)
      for (let column = Math.floor(x0 / TILE); column <= Math.floor((x1 - 1) / TILE); column++)
        fn(row * across + column);
  };
  /** @param {Box} box */
  const say = (box) => {
    for (const fn of watchers) fn(box);
  };
  const forget = (/** @type {Step[]} */ steps) => {
    for (const step of steps) kept -= step.bytes;
    steps.length = 0;
  };
  /** Undo a step, or do it again: what it changed is kept as a difference, which works both ways.
   * @param {Step} step */
  const swap = (step) => {
    for (const [tile, runs] of step.tiles) {
      const now = read(tile);
      xorRuns(now, runs);
      write(tile, now);
      uncounted.add(tile);
    }
    say(step.box);
    return step.box;
  };

  const doc = {
    width,
    height,
    data,
    /** Share of the picture that is sent as white. */
    get coverage() {
      return counted() / data.length;
    },
    /** Whether nothing was ever painted, or all of it was undone. */
    get untouched() {
      return !done.length;
    },
    get empty() {
      return counted() === 0;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    /** How many steps can be undone, and what the history weighs. */
    get history() {
      return { steps: done.length, bytes: kept };
    },
    /** Hear of every change. @param {(box: Box) => void} fn */
    watch(fn) {
      watchers.add(fn);
      return () => watchers.delete(fn);
    },
    /** A box cut to the picture, in whole pixels. @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1 @returns {Box} */
    clip(x0, y0, x1, y1) {
      return {
        x0: Math.max(0, Math.floor(x0)),
        y0: Math.max(0, Math.floor(y0)),
        x1: Math.min(width, Math.ceil(x1)),
        y1: Math.min(height, Math.ceil(y1)),
      };
    },
    /** Begin a step: a stroke, a shape, an inversion. */
    begin() {
      open ??= { tiles: new Map(), box: null };
    },
    /** Say that a box is about to be changed. @param {Box} box */
    touch(box) {
      const step = open;
      if (!step) return;
      step.box = around(step.box, box);
      tilesIn(box, (tile) => {
        if (!step.tiles.has(tile)) step.tiles.set(tile, read(tile));
      });
    },
    /** Say that a box was changed, to be seen. @param {Box} box */
    changed(box) {
      if (box.x1 > box.x0 && box.y1 > box.y0) say(box);
    },
    /** End the step. @returns {Box | null} what it changed; null when it changed nothing */
    end() {
      const step = open;
      open = null;
      if (!step) return null;
      /** @type {Step["tiles"]} */
      const tiles = new Map();
      let bytes = 0;
      /** @type {Box | null} */
      let box = null;
      for (const [tile, before] of step.tiles) {
        const now = read(tile);
        if (same(before, now)) continue;
        uncounted.add(tile);
        for (let at = 0; at < now.length; at++) now[at] ^= before[at];
        const runs = packRuns(now);
        tiles.set(tile, runs);
        bytes += runs.length;
        box = around(box, boxOf(tile));
      }
      if (!box || !step.box) return null;
      const entry = { tiles, bytes, box: common(box, step.box) };
      forget(undone);
      done.push(entry);
      kept += bytes;
      while (kept > most && done.length > 1) kept -= done.shift()?.bytes ?? 0;
      return entry.box;
    },
    /** Take the present step back, as if it had not begun. */
    cancel() {
      const step = open;
      open = null;
      for (const [tile, before] of step?.tiles ?? []) {
        write(tile, before);
        say(boxOf(tile));
      }
    },
    /** @returns {Box | null} what changed */
    undo() {
      return travel(done, undone);
    },
    redo() {
      return travel(undone, done);
    },
    /** Another mask. @param {Uint8Array} bytes @param {boolean} [step] whether it can be undone @returns {Box | null} */
    replace(bytes, step = true) {
      const all = { x0: 0, y0: 0, x1: width, y1: height };
      if (!step) {
        data.set(bytes);
        tilesIn(all, (tile) => uncounted.add(tile));
        say(all);
        return all;
      }
      doc.begin();
      doc.touch(all);
      data.set(bytes);
      doc.changed(all);
      return doc.end();
    },
    /** The bytes of a box. @param {Box} box */
    cut({ x0, y0, x1, y1 }) {
      const wide = x1 - x0;
      const out = new Uint8Array(wide * (y1 - y0));
      for (let y = y0; y < y1; y++) {
        const at = y * width + x0;
        out.set(data.subarray(at, at + wide), (y - y0) * wide);
      }
      return out;
    },
  };

  /** @param {Step[]} from @param {Step[]} to @returns {Box | null} */
  function travel(from, to) {
    if (open) doc.end();
    const step = from.pop();
    if (!step) return null;
    to.push(step);
    return swap(step);
  }
  return doc;
}

/** @typedef {ReturnType<typeof maskDocument>} MaskDocument */

/** @param {Uint8Array} one @param {Uint8Array} other */
function same(one, other) {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

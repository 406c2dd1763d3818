// What is known of the places of a grid: asked for in pages, kept, and asked for again when they mean other pictures.

const PAGE = 48; // tiles that are asked for at once

/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {Tile | string} Place a picture, or the name of the job that it is still to come from */

/** @param {{ rpc: import("../../lib/rpc.js").Rpc, signal: AbortSignal, report: (error: unknown) => unknown,
 *   changed: () => void }} options */
export function places({ rpc, signal, report, changed }) {
  /** @type {Map<number, Place>} */
  const known = new Map();
  /** @type {Map<number, { revision: number, coming: Promise<void> }>} by page, what was asked last */
  const asked = new Map();
  let revision = -1;

  const get = (/** @type {number} */ page) => {
    const before = asked.get(page);
    if (before?.revision === revision) return before.coming;
    const mine = { revision, coming: Promise.resolve() };
    mine.coming = rpc
      .call("range", { start: page * PAGE, stop: (page + 1) * PAGE }, { signal })
      .then((/** @type {Place[]} */ tiles) => {
        if (mine.revision !== revision) return;
        for (const [index, tile] of tiles.entries()) known.set(page * PAGE + index, tile);
        changed();
      })
      .catch((error) => {
        if (asked.get(page) === mine) asked.delete(page);
        if (error?.name !== "AbortError" && error?.name !== "NoKernel") report(error);
      });
    asked.set(page, mine);
    return mine.coming;
  };

  return {
    /** What stands at a place; undefined while nothing is known. @param {number} place */
    get: (place) => known.get(place),
    /** The picture of a place, if one is there. @param {number} place @returns {Tile | undefined} */
    tile(place) {
      const one = known.get(place);
      return typeof one === "object" ? one : undefined;
    },
    /** A picture changed, wherever it is. @param {Tile} tile */
    swap(tile) {
      for (const [place, one] of known)
        if (typeof one === "object" && one.id === tile.id) known.set(place, tile);
    },
    /** What came with the state, so that nobody need ask. @param {{ revision: number, tiles: Place[] }} first */
    prime({ revision: now, tiles }) {
      for (const [place, tile] of tiles.entries()) known.set(place, tile);
      if (tiles.length) asked.set(0, { revision: now, coming: Promise.resolve() });
    },
    /** See to it that some places are known. @param {number} start @param {number} stop */
    async need(start, stop) {
      const pages = [];
      for (let page = Math.floor(start / PAGE); page * PAGE < stop; page++) pages.push(get(page));
      await Promise.all(pages);
    },
    /** Places may mean other pictures now. What was known stays on screen until the answer is there, so that
     * nothing flickers. @param {number} now @param {number} total */
    renew(now, total) {
      revision = now;
      for (const place of known.keys()) if (place >= total) known.delete(place);
    },
  };
}

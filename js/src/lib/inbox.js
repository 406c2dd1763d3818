// Opens the kernel's messages: several items in one, and large items in pieces.
import { bytesOf, unpack } from "./wire.js";

const UNFINISHED = 8; // streams kept: one whose end was lost must not stay for ever

/** @typedef {{ parts: Map<number, Uint8Array>, size: number }} Stream */

/** @param {(item: any) => void} deliver called with each item, its bytes in place
 * @returns {(content: any, buffers?: readonly (ArrayBuffer | ArrayBufferView)[]) => void} */
export function inbox(deliver) {
  /** @type {Map<string, Stream>} */
  const streams = new Map();

  /** @param {any} item @param {Uint8Array[]} buffers */
  function open(item, buffers) {
    const { paths = [], ...rest } = item;
    const whole = unpack(rest, paths, buffers);
    if (whole.part === undefined) return deliver(whole);
    const stream = streams.get(whole.part) ?? { parts: new Map(), size: 0 };
    streams.set(whole.part, stream);
    stream.parts.set(whole.at, whole.piece);
    stream.size += whole.piece.length;
    if (streams.size > UNFINISHED) streams.delete(/** @type {string} */ (streams.keys().next().value));
    if (!whole.lengths) return undefined;
    streams.delete(whole.part);
    const total = whole.lengths.reduce((/** @type {number} */ sum, /** @type {number} */ n) => sum + n, 0);
    if (stream.size !== total) return undefined; // a piece was lost; whoever waits asks again
    const all = new Uint8Array(total);
    for (const [at, piece] of stream.parts) all.set(piece, at);
    let at = 0;
    const [text, ...bodies] = whole.lengths.map((/** @type {number} */ n) => {
      at += n;
      return all.subarray(at - n, at);
    });
    return open(JSON.parse(new TextDecoder().decode(text)), bodies);
  }

  return (content, buffers = []) => {
    if (!Array.isArray(content?.items)) return;
    const queue = buffers.map(bytesOf);
    for (const item of content.items) open(item, queue.splice(0, item.paths?.length ?? 0));
  };
}

// Bytes as runs and plain stretches: what a stroke changed in a tile is mostly nothing, and a soft edge now and then.

const SHORTEST = 4; // equal bytes that are worth a run
const LONGEST = 0x7fff;

/** @param {Uint8Array} bytes @returns {Uint8Array} stretches: two bytes of length, the highest bit for a run, and its byte
 * or all of its bytes */
export function packRuns(bytes) {
  const out = new Uint8Array(bytes.length + Math.ceil(bytes.length / LONGEST) * 2 + 8 + bytes.length);
  let to = 0;
  const put = (/** @type {number} */ length, /** @type {number} */ flag) => {
    out[to++] = length & 255;
    out[to++] = (length >> 8) | flag;
  };
  let plain = 0; // where the plain stretch began
  const flush = (/** @type {number} */ end) => {
    for (let at = plain; at < end; at += LONGEST) {
      const part = bytes.subarray(at, Math.min(end, at + LONGEST));
      put(part.length, 0);
      out.set(part, to);
      to += part.length;
    }
  };
  let at = 0;
  while (at < bytes.length) {
    let end = at + 1;
    while (end < bytes.length && bytes[end] === bytes[at]) end++;
    if (end - at >= SHORTEST) {
      flush(at);
      for (let from = at; from < end; from += LONGEST) {
        put(Math.min(LONGEST, end - from), 0x80);
        out[to++] = bytes[at];
      }
      plain = end;
    }
    at = end;
  }
  flush(bytes.length);
  return out.slice(0, to);
}

/** Change bytes by a packed difference; once more, and they are as before. Stretches without one cost nothing.
 * @param {Uint8Array} bytes @param {Uint8Array} packed */
export function xorRuns(bytes, packed) {
  let to = 0;
  for (let at = 0; at < packed.length; ) {
    const length = packed[at] | ((packed[at + 1] & 0x7f) << 8);
    const run = packed[at + 1] & 0x80;
    at += 2;
    const end = to + length;
    if (!run) while (to < end) bytes[to++] ^= packed[at++];
    else {
      const value = packed[at++];
      if (value) while (to < end) bytes[to++] ^= value;
    }
    to = end;
  }
}

// Bytes as runs: masks are flat, so a tile of 16 kB is mostly a few bytes. Whatever is not flat stays as it is.

/** @param {Uint8Array} bytes @returns {Uint8Array} the first byte says how: 1 runs, 0 plain */
export function packRuns(bytes) {
  const out = new Uint8Array(bytes.length + 1);
  let to = 1;
  let at = 0;
  while (at < bytes.length) {
    const value = bytes[at];
    let end = at + 1;
    while (end < bytes.length && bytes[end] === value) end++;
    let length = end - at;
    at = end;
    while (length > 0) {
      if (to + 3 > out.length) return plain(bytes);
      const part = Math.min(length, 65_535);
      out[to++] = value;
      out[to++] = part & 255;
      out[to++] = part >> 8;
      length -= part;
    }
  }
  out[0] = 1;
  return out.slice(0, to);
}

/** @param {Uint8Array} bytes */
function plain(bytes) {
  const out = new Uint8Array(bytes.length + 1);
  out.set(bytes, 1);
  return out;
}

/** @param {Uint8Array} packed @param {number} size */
export function unpackRuns(packed, size) {
  if (!packed[0]) return packed.subarray(1);
  const out = new Uint8Array(size);
  let to = 0;
  for (let at = 1; at < packed.length; at += 3) {
    const length = packed[at + 1] | (packed[at + 2] << 8);
    out.fill(packed[at], to, to + length);
    to += length;
  }
  return out;
}

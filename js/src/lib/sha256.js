// SHA-256. Browsers offer it on https and localhost only; notebooks on plain http need the long way.

const FIRST = primes(64);
const K = FIRST.map((p) => fraction(Math.cbrt(p)));
const H = FIRST.slice(0, 8).map((p) => fraction(Math.sqrt(p)));

/** @param {Uint8Array<ArrayBuffer>} data @returns {Promise<string>} hex */
export async function sha256(data) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return sha256Plain(data);
  return hex(new Uint8Array(await subtle.digest("SHA-256", data)));
}

/** The same without the browser's help. @param {Uint8Array} data */
export function sha256Plain(data) {
  const state = new Uint32Array(H);
  const words = new Uint32Array(64);
  const padded = new Uint8Array(Math.ceil((data.length + 9) / 64) * 64);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length << 3);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15];
      const b = words[i - 2];
      words[i] =
        words[i - 16] +
        (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
        words[i - 7] +
        (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      state[i] += value;
    });
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** @param {number} x @param {number} n */
function turn(x, n) {
  return (x >>> n) | (x << (32 - n));
}

/** The first 32 bits of a fraction. @param {number} x */
function fraction(x) {
  return Math.floor((x - Math.floor(x)) * 2 ** 32);
}

/** @param {number} count */
function primes(count) {
  /** @type {number[]} */
  const found = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
}

/** @param {Uint8Array} data */
function hex(data) {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

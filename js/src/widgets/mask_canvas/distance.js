// How far each pixel is from the edge of a mask: exact, in two passes over the columns and the rows.
// Method: Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions" (2012).

const FAR = 1e12;

/** Squared Euclidean distance of every pixel's centre to the nearest that is set; FAR where there is none.
 * @param {Uint8Array} set 1 or 0 a pixel @param {number} width @param {number} height @returns {Float64Array | Float32Array} */
function squared(set, width, height) {
  const out = new Float32Array(width * height);
  // Down and up the columns, row by row, because that is how the bytes lie.
  const most = width + height + 1;
  const run = new Uint32Array(width).fill(most);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      run[x] = set[at] ? 0 : run[x] + 1;
      out[at] = run[x];
    }
  run.fill(most);
  for (let y = height - 1; y >= 0; y--)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      run[x] = set[at] ? 0 : run[x] + 1;
      const least = run[x] < out[at] ? run[x] : out[at];
      out[at] = least >= most ? FAR : least * least;
    }
  // The lower envelope of parabolas along each row.
  const f = new Float64Array(width);
  const place = new Int32Array(width);
  const from = new Float64Array(width + 1);
  for (let y = 0; y < height; y++) {
    const base = y * width;
    let k = -1;
    for (let q = 0; q < width; q++) {
      f[q] = out[base + q];
      if (f[q] >= FAR) continue;
      let s = Number.NEGATIVE_INFINITY;
      while (k >= 0) {
        const p = place[k];
        s = (f[q] + q * q - (f[p] + p * p)) / (2 * (q - p));
        if (s > from[k]) break;
        k--;
      }
      k++;
      place[k] = q;
      from[k] = k ? s : Number.NEGATIVE_INFINITY;
    }
    if (k < 0) continue;
    const last = k;
    k = 0;
    for (let x = 0; x < width; x++) {
      while (k < last && from[k + 1] < x) k++;
      const dx = x - place[k];
      out[base + x] = dx * dx + f[place[k]];
    }
  }
  return out;
}

/** Distance to the edge between white and black, in pixels: positive inside, negative outside, ±0.5 beside the edge;
 * ±FAR where there is no edge at all.
 * @param {Uint8Array} grey 0–255, split at one half @param {number} width @param {number} height */
export function edgeDistance(grey, width, height) {
  const set = new Uint8Array(grey.length);
  for (let at = 0; at < grey.length; at++) set[at] = grey[at] >> 7;
  const out = new Float32Array(grey.length);
  const toWhite = squared(set, width, height);
  for (let at = 0; at < set.length; at++) set[at] ^= 1;
  const toBlack = squared(set, width, height);
  for (let at = 0; at < out.length; at++)
    out[at] = set[at] ? 0.5 - Math.sqrt(toWhite[at]) : Math.sqrt(toBlack[at]) - 0.5;
  return out;
}

/** Every pixel within `px` of a white one (Euclidean); negative: every pixel further than that from a black one.
 * The same as `Mask.grow` in Python. @param {Uint8Array} grey @param {number} width @param {number} height @param {number} px */
export function grown(grey, width, height, px) {
  const set = new Uint8Array(grey.length);
  const outwards = px >= 0 ? 1 : 0;
  for (let at = 0; at < grey.length; at++) set[at] = (grey[at] >> 7) ^ (outwards ? 0 : 1);
  const far = squared(set, width, height);
  const out = new Uint8Array(grey.length);
  const reach = px * px;
  for (let at = 0; at < out.length; at++) out[at] = far[at] <= reach === !!outwards ? 255 : 0;
  return out;
}

/** A soft edge for `px` to either side that never crosses one half: as `Mask.feather`, which blurs three times with a
 * box. @param {Uint8Array} grey @param {number} width @param {number} height @param {number} px */
export function feathered(grey, width, height, px) {
  if (px <= 0) return grey.slice();
  let now = Float32Array.from(grey);
  let next = new Float32Array(grey.length);
  // Three boxes of this half width have the deviation px / 3.
  const half = (Math.sqrt((4 * px * px) / 9 + 1) - 1) / 2;
  for (let pass = 0; pass < 3; pass++) {
    boxRows(now, next, width, height, half);
    boxColumns(next, now, width, height, half);
  }
  const out = new Uint8Array(grey.length);
  for (let at = 0; at < out.length; at++) {
    const value = Math.round(now[at]);
    out[at] = grey[at] > 127 ? Math.max(value, 128) : Math.min(value, 127);
  }
  now = next = /** @type {any} */ (null);
  return out;
}

/** The mean of a box along the rows; its half width need not be whole: the outermost pixels count by their share.
 * @param {Float32Array} from @param {Float32Array} to @param {number} width @param {number} height @param {number} half */
function boxRows(from, to, width, height, half) {
  const whole = Math.floor(half);
  const part = half - whole;
  const share = 1 / (2 * half + 1);
  for (let y = 0; y < height; y++) {
    const base = y * width;
    const at = (/** @type {number} */ x) => from[base + (x < 0 ? 0 : x >= width ? width - 1 : x)];
    let sum = 0;
    for (let x = -whole; x <= whole; x++) sum += at(x);
    for (let x = 0; x < width; x++) {
      to[base + x] = (sum + part * (at(x - whole - 1) + at(x + whole + 1))) * share;
      sum += at(x + whole + 1) - at(x - whole);
    }
  }
}

/** @param {Float32Array} from @param {Float32Array} to @param {number} width @param {number} height @param {number} half */
function boxColumns(from, to, width, height, half) {
  const whole = Math.floor(half);
  const part = half - whole;
  const share = 1 / (2 * half + 1);
  const sums = new Float64Array(width);
  const row = (/** @type {number} */ y) => (y < 0 ? 0 : y >= height ? height - 1 : y) * width;
  for (let y = -whole; y <= whole; y++) for (let x = 0, at = row(y); x < width; x++) sums[x] += from[at + x];
  for (let y = 0; y < height; y++) {
    const above = row(y - whole - 1);
    const below = row(y + whole + 1);
    const leaves = row(y - whole);
    for (let x = 0; x < width; x++) {
      to[y * width + x] = (sums[x] + part * (from[above + x] + from[below + x])) * share;
      sums[x] += from[below + x] - from[leaves + x];
    }
  }
}

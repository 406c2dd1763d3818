// Where tiles lie in a grid of uniform cells, and which of them are on screen. Numbers only.

export const GAP = 8; // px between tiles
const NARROWEST = 140; // px of a tile, where the number of columns is free
const MOST_COLUMNS = 8;

/** How the grid is cut for a width. @param {{ width: number, total: number, columns?: number | null }} given */
export function layout({ width, total, columns }) {
  const inner = Math.max(1, width);
  const fitting = Math.floor((inner + GAP) / (NARROWEST + GAP));
  const wanted = columns ?? Math.min(MOST_COLUMNS, fitting, Math.max(total, Math.min(4, fitting)));
  const across = Math.max(1, Math.min(wanted, Math.max(1, Math.floor((inner + GAP) / (64 + GAP)))));
  const side = Math.floor((inner - GAP * (across - 1)) / across);
  const rows = Math.ceil(total / across);
  return { columns: across, side, rows, height: rows ? rows * (side + GAP) - GAP : 0 };
}

/** The places that are on screen, with a row more on both sides.
 * @param {ReturnType<typeof layout>} cut @param {{ top: number, height: number, total: number, spare?: number }} seen */
export function visible(cut, { top, height, total, spare = 1 }) {
  const step = cut.side + GAP;
  const first = Math.max(0, Math.floor(top / step) - spare);
  const last = Math.min(cut.rows, Math.ceil((top + height) / step) + spare);
  return { start: first * cut.columns, stop: Math.min(total, last * cut.columns) };
}

/** Where a place lies. @param {ReturnType<typeof layout>} cut @param {number} place */
export function position(cut, place) {
  const step = cut.side + GAP;
  return { left: (place % cut.columns) * step, top: Math.floor(place / cut.columns) * step };
}

/** The place that a key leads to. @param {string} key
 * @param {{ place: number, total: number, columns: number, page: number }} now page: rows on screen */
export function moved(key, { place, total, columns, page }) {
  const steps = /** @type {Record<string, number>} */ ({
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: columns * page,
    PageUp: -columns * page,
    Home: -place,
    End: total - 1 - place,
  });
  const step = steps[key];
  if (step === undefined) return undefined;
  const next = place + step;
  if (key.startsWith("Arrow") && (next < 0 || next >= total)) return place;
  return Math.max(0, Math.min(total - 1, next));
}

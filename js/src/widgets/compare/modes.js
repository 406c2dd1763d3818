// The ways of comparing: what each is called, and its key.

/** @typedef {import("../../lib/generated").ComparedLook["mode"]} Mode */

/** @type {{ mode: Mode, label: string, key: string }[]} */
export const MODES = [
  { mode: "slider", label: "Slider", key: "s" },
  { mode: "side", label: "Side by side", key: "p" },
  { mode: "swap", label: "Swap", key: "w" },
  { mode: "blink", label: "Blink", key: "k" },
  { mode: "difference", label: "Difference", key: "d" },
];

// Steps back and forth through what was set here.
import { isTextField } from "./dom.js";

const MOST = 200;
const PAUSE = 700; // ms: keys and sliders within it are one step

/** @template T
 * @param {{ read: () => T, write: (values: T) => void }} options */
export function steps({ read, write }) {
  /** @type {T[]} */
  let past = [];
  /** @type {T[]} */
  let future = [];
  let last = Number.NEGATIVE_INFINITY;
  const go = (/** @type {T[]} */ from, /** @type {T[]} */ to) => {
    const values = from.pop();
    if (!values) return false;
    to.push(read());
    last = Number.NEGATIVE_INFINITY;
    write(values);
    return true;
  };
  return {
    /** Something is about to be changed. @param {boolean} alone whether it is a step of its own */
    before(alone) {
      const moment = performance.now();
      if (alone || moment - last > PAUSE) past = [...past, read()].slice(-MOST);
      last = alone ? Number.NEGATIVE_INFINITY : moment;
      future = [];
    },
    back: () => go(past, future),
    forth: () => go(future, past),
  };
}

/** The keys for it; where text is typed they are the text's own.
 * @param {{ back: () => boolean, forth: () => boolean }} past @returns {import("./keys.js").Binding[]} */
export function stepKeys({ back, forth }) {
  const when = (/** @type {Event} */ { target }) => !isTextField(target);
  return [
    { keys: ["Ctrl+z"], label: "Undo", run: back, when },
    { keys: ["Ctrl+Shift+z", "Ctrl+y"], label: "Redo", run: forth, when },
  ];
}

// The keys of the comparison.
import { STEP } from "./lens.js";
import { MODES } from "./modes.js";

const FAR = 60; // CSS pixels that an arrow moves
const NUDGE = 0.02; // of the stage that an arrow moves the divider
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

const onStage = (/** @type {any} */ { target }) => target.matches(".rnb-lens");
const onButton = (/** @type {any} */ { target }) => target.matches("button, input");

/** @param {import("../../lib/root.js").View["keys"]} keys
 * @param {{ acts: import("./acts.js").Acts, look: import("./look.js").Look, lens: import("./lens.js").Lens,
 *   pair: import("./pair.js").Pair, bar: ReturnType<typeof import("./mode_bar.js").modeBar>,
 *   places: () => number[] }} options */
export function bindKeys(keys, { acts, look, lens, pair, bar, places }) {
  const inPair = () => look.now.mode !== "side" && places().length > 1;
  keys.add(
    ...MODES.map(({ mode, label, key }) => ({ keys: [key], label, run: () => acts.mode(mode) })),
    { keys: ["0"], label: "Fit", run: acts.fit },
    {
      keys: ["1", "2", "4", "8"],
      label: "100, 200, 400, 800 %: pixel by pixel",
      run: (event) => acts.zoom(Number(event.key)),
    },
    { keys: ["+", "="], label: "Larger", run: () => acts.zoom(lens.scale * STEP) },
    { keys: ["-"], label: "Smaller", run: () => acts.zoom(lens.scale / STEP) },
    {
      keys: Object.keys(ARROWS),
      label: "On the pictures: move them; the divider, when all is in sight",
      when: onStage,
      run: (event) => {
        const [dx, dy] = ARROWS[event.key];
        if (lens.pans) return acts.pan(dx * FAR, dy * FAR);
        if (look.now.mode !== "slider" || !dx) return false;
        return acts.divide(pair.divider.at - dx * NUDGE);
      },
    },
    {
      keys: [",", "."],
      label: "Divider to the left, to the right",
      when: () => look.now.mode === "slider",
      run: (event) => acts.divide(pair.divider.at + (event.key === "," ? -NUDGE : NUDGE)),
    },
    {
      keys: ["Space"],
      label: "Swap: the other picture; Blink: pause and go on",
      // A button has a Space of its own.
      when: (event) => ["swap", "blink"].includes(look.now.mode) && !onButton(event),
      run: () => (look.now.mode === "swap" ? acts.turn() : acts.play()),
    },
    {
      keys: ["[", "]"],
      label: "Difference: gain; Blink: rate",
      when: () => ["difference", "blink"].includes(look.now.mode),
      run: (event) => bar.step(event.key === "]"),
    },
    { keys: ["a"], label: "Next picture as A", when: inPair, run: () => acts.onward("a", 1) },
    { keys: ["b"], label: "Next picture as B", when: inPair, run: () => acts.onward("b", 1) },
    { keys: ["Shift+a"], label: "Picture before as A", when: inPair, run: () => acts.onward("a", -1) },
    { keys: ["Shift+b"], label: "Picture before as B", when: inPair, run: () => acts.onward("b", -1) },
    { keys: ["x"], label: "Exchange A and B", when: inPair, run: acts.exchange },
    { keys: ["l"], label: "Labels", run: acts.labels },
    {
      keys: ["Enter"],
      label: "Choose the picture in focus, or in sight; under the slider the larger part",
      when: (event) => onStage(event) && look.now.mode !== "difference",
      kernel: true,
      run: (event) => {
        const stage = /** @type {HTMLElement} */ (event.target);
        return acts.choose(look.now.mode === "side" ? Number(stage.dataset.place) : look.now[pair.inSight]);
      },
    },
  );
}

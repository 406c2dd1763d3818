// What an explorer needs a moment after its pictures are there: the prompt, the way on, the pins, the large view.
import { actsOf } from "./explorer/acts.js";
import { asking } from "./explorer/asking.js";
import { pinBar } from "./explorer/pins.js";
import { stateOf } from "./explorer/state.js";
import { waysOn } from "./explorer/ways.js";

const parts = { actsOf, asking, pinBar, stateOf, waysOn };

/** @typedef {typeof parts} Late */
export default parts;

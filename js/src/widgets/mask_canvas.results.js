// What came back, and what is rarely used: the last part of the canvas.
import { reshape } from "./mask_canvas/reshape.js";
import { results } from "./mask_canvas/results.js";

const parts = { reshape, results };

/** @typedef {typeof parts} Last */
export default parts;

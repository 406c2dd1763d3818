// What the frame needs a moment after it is there: the numbers, the words, the price, the jobs.
import { asking } from "./outpaint_frame/asking.js";
import { places } from "./outpaint_frame/places.js";

const parts = { asking, places };

/** @typedef {typeof parts} Late */
export default parts;

// What an explorer needs a moment after its pictures are there: the prompt, the pins, the large view.
import { openLightbox } from "../lib/lightbox.js";
import { asking } from "./explorer/asking.js";
import { openComparison } from "./explorer/comparing.js";
import { pinBar } from "./explorer/pins.js";
import { troublesOf } from "./explorer/trouble.js";
import { waysOn } from "./explorer/ways.js";

const parts = { asking, openComparison, openLightbox, pinBar, troublesOf, waysOn };

/** @typedef {typeof parts} Late */
export default parts;

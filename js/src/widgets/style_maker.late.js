// What a style maker needs a moment after its references are there: tests, own styles, the history, the large view.
import { openPicker } from "./style_maker/history.js";
import { enlarge } from "./style_maker/large.js";
import { mixing } from "./style_maker/mixing.js";
import { ownStyles } from "./style_maker/own.js";
import { testList } from "./style_maker/tests.js";

const parts = { enlarge, mixing, openPicker, ownStyles, testList };

/** @typedef {typeof parts} Late */
export default parts;

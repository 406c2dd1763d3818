// What the board needs a moment after it is there: the panel beside it.
import { panel } from "./layout_board/panel.js";

const parts = { panel };

/** @typedef {typeof parts} Late */
export default parts;

// What a canvas needs a moment after it is there: the tools' row, what stands under the picture, the keys. A part of its
// own, which the kernel hands out, so that a saved notebook holds only what a canvas needs to appear.
import { makeActs } from "./mask_canvas/acts.js";
import { carried } from "./mask_canvas/carrying.js";
import { editRow } from "./mask_canvas/edit_row.js";
import { filler } from "./mask_canvas/fill.js";
import { hands } from "./mask_canvas/hands.js";
import { bindKeys } from "./mask_canvas/key_list.js";
import { tintOf } from "./mask_canvas/tint.js";
import { toolbar } from "./mask_canvas/toolbar.js";

const parts = { bindKeys, carried, editRow, filler, hands, makeActs, tintOf, toolbar };

/** @typedef {typeof parts} Late */
export default parts;

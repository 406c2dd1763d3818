// What the grid needs only after a press: a picture is opened, marked, taken away or continued, or several are compared.
import { openCompare } from "../lib/opening.js";
import { favourite, open, rate, take } from "./image_grid/acting.js";
import { openContinue } from "./image_grid/continuing.js";

export default { favourite, open, openCompare, openContinue, rate, take };

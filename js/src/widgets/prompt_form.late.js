// What the form needs a moment after it is there: the jobs' strips and the panels of the palette. A part of its
// own, which the kernel hands out, so that a saved notebook holds only what a form needs to appear.
import { coloursOf } from "./prompt_form/colours.js";
import { panels } from "./prompt_form/panels.js";
import { stripPictures } from "./prompt_form/pictures.js";
import { strips } from "./prompt_form/strips.js";

export default { coloursOf, panels, strips, stripPictures };

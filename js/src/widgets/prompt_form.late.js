// What the form needs a moment after it is there: the jobs' strips, the panels of the palette, the rewriting of the
// prompt. A part of its own, which the kernel hands out, so that a saved notebook holds only what a form needs to appear.
import { aside } from "./prompt_form/aside.js";
import { coloursOf } from "./prompt_form/colours.js";
import { earlierPrompts } from "./prompt_form/earlier.js";
import { fromPython } from "./prompt_form/from_python.js";
import { panels } from "./prompt_form/panels.js";
import { stripPictures } from "./prompt_form/pictures.js";
import { rewriting } from "./prompt_form/rewriting.js";
import { shapes } from "./prompt_form/shapes.js";
import { strips } from "./prompt_form/strips.js";

const parts = {
  aside,
  coloursOf,
  earlierPrompts,
  fromPython,
  panels,
  rewriting,
  shapes,
  strips,
  stripPictures,
};

/** @typedef {typeof parts} Late */
export default parts;

// What the matrix needs only after a press: a picture is opened, or several are compared.
import { openLightbox } from "../lib/lightbox.js";
import { openCompare } from "../lib/opening.js";

export default { openCompare, openLightbox };

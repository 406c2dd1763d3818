// What the grid needs only when a picture is opened or continued, or several are compared.
import { openLightbox } from "../lib/lightbox.js";
import { openCompare } from "./image_grid/comparing.js";
import { openContinue } from "./image_grid/continuing.js";

export default { openLightbox, openContinue, openCompare };

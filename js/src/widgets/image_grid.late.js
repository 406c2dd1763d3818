// What the grid needs only when a picture is opened or continued.
import { openLightbox } from "../lib/lightbox.js";
import { openContinue } from "./image_grid/continuing.js";

export default { openLightbox, openContinue };

// What the grid needs only when a picture is opened.
import { openLightbox } from "../lib/lightbox.js";

export default { openLightbox };

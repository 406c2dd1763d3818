// What the history needs only when a picture is opened or the store is looked after.
import { openLightbox } from "../lib/lightbox.js";
import { openCosts } from "./history_browser/costs.js";
import { openDates } from "./history_browser/dates.js";
import { openCheck } from "./history_browser/files.js";
import { openSettle } from "./history_browser/settle.js";
import { openContinue, openWidget } from "./image_grid/continuing.js";

export default { openCheck, openContinue, openCosts, openDates, openLightbox, openSettle, openWidget };

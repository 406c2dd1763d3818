// What the history needs only after a press: on a picture, or to look after the store.
import { openLightbox } from "../lib/lightbox.js";
import { openCompare, openWidget } from "../lib/opening.js";
import { openCosts } from "./history_browser/costs.js";
import { openDates } from "./history_browser/dates.js";
import { openCheck } from "./history_browser/files.js";
import { openSettle } from "./history_browser/settle.js";
import { favourite, open, rate, take } from "./image_grid/acting.js";
import { openContinue } from "./image_grid/continuing.js";

export default {
  favourite,
  open,
  openCheck,
  openCompare,
  openContinue,
  openCosts,
  openDates,
  openLightbox,
  openSettle,
  openWidget,
  rate,
  take,
};

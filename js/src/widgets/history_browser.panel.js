// What is said of the picture that is looked at, and of those that are selected.
import { picturePanel } from "./history_browser/panel.js";
import { selectedBar } from "./history_browser/selected.js";

export default { picturePanel, selectedBar };

// An exported page: the view of a widget over what the page itself holds, with no kernel and no network.
import compare from "../widgets/compare.js";
import explorer from "../widgets/explorer.js";
import grid from "../widgets/image_grid.js";
import { compareOf } from "./compare.js";
import { compareButton } from "./compare_button.js";
import { explorerOf } from "./explorer.js";
import { gridOf } from "./grid.js";
import { keysFrom } from "./keys.js";
import { shelfOf } from "./shelf.js";
import { themeButton } from "./theme.js";

/** @typedef {import("../lib/generated").PageData} PageData */
/** @typedef {import("./offline.js").OfflineModel} OfflineModel */

const KINDS = {
  grid: { module: grid, modelOf: gridOf },
  compare: { module: compare, modelOf: compareOf },
  explorer: { module: explorer, modelOf: explorerOf },
};

/** @param {Document} page */
function show(page) {
  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (page.getElementById(id));
  /** @type {PageData} */
  const data = JSON.parse(find("rnb-data").textContent ?? "");
  const shelf = shelfOf(data, page);

  // Views open others by name, as in a notebook; here only comparisons.
  /** @type {Map<string, OfflineModel>} */
  const models = new Map();
  const open = (/** @type {OfflineModel} */ model) => {
    models.set(model.id, model);
    return model.id;
  };
  const host = {
    getWidget: async (/** @type {string} */ name) => ({
      render: (/** @type {any} */ given) =>
        compare.render({ model: models.get(name.replace("anywidget:", "")), host, ...given }),
    }),
  };

  const { module, modelOf } = KINDS[data.kind];
  const el = find("rnb-view");
  const compared = compareButton(el);
  module.render({ model: modelOf({ data, shelf, open, selected: compared.set }), el, host });
  find("rnb-tools").append(compared.el, themeButton(page));
  keysFrom(page, el);
}

show(document);

// The pictures under the tabs: choose some, open one large, send them to a tab.
import { h, hasFocus, listen } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { inOrder } from "../../lib/keyed.js";
import { openMenu } from "../../lib/menu.js";
import { alternative, face, thumbnails } from "../../lib/tiles.js";
import { PictureUrls } from "../../lib/urls.js";
import { DRAGGED } from "./tab_list.js";

/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {import("../../lib/generated").Way} Way */

/** @param {{ view: import("../../lib/root.js").View, send: (ids: string[], to: string) => unknown,
 *   large: (tiles: Tile[], place: number, thumbs: ReturnType<typeof thumbnails>, moved: (place: number) => void) => unknown }} options
 * `large`: opens a picture in full */
export function strip({ view, send, large }) {
  const { rpc, store, report, live, signal } = view;
  const thumbs = thumbnails({ rpc, urls: new PictureUrls({ signal, count: 200 }) });
  const title = h("h3", { class: "rnb-strip-title" });
  const chosen = h("span", { class: "rnb-small rnb-number" });
  const menu = h(
    "button",
    {
      class: "rnb-button",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onclick: (/** @type {Event} */ event) =>
        openWays(
          /** @type {HTMLElement} */ (event.currentTarget),
          ids().length ? ids() : meant(tiles[at]?.id),
        ),
    },
    "Send to ",
    h("kbd", {}, "S"),
    icon("chevron"),
  );
  const give = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      "aria-label": "Use these: give the selected pictures to whoever waits for this studio",
      title: "Give the selected pictures to whoever waits for this studio",
      onclick: async () => {
        await rpc.call("done", {}, { signal });
        live.say("Given to Python");
      },
    },
    icon("check"),
    h("span", { class: "rnb-use-words" }, "Use these"),
  );
  const list = h("div", {
    class: "rnb-strip-list",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-orientation": "horizontal",
    "aria-label": "Newest pictures",
  });
  const none = h("p", { class: "rnb-muted rnb-small" }, "Pictures of every tab come here, the newest first.");
  const el = h(
    "section",
    { class: "rnb-strip rnb-no-print", "aria-label": "Pictures" },
    h("div", { class: "rnb-row" }, title, chosen, h("span", { class: "rnb-space" }), give, menu),
    none,
    list,
  );

  /** @type {Map<string, ReturnType<typeof make>>} */
  const cells = new Map();
  /** @type {Tile[]} */
  let tiles = [];
  let at = 0;
  const selected = () => /** @type {Record<string, boolean>} */ (store.get("selection"));
  const ids = () => Object.keys(selected()).filter((id) => selected()[id]);
  /** What a press on a picture is about: that one, or all that are selected with it.
   * @param {string | undefined} id @returns {string[]} */
  const meant = (id) => (!id || ids().includes(id) ? ids() : [id]);
  const cellAt = (/** @type {number} */ place) => cells.get(tiles[place]?.id)?.el;

  const pick = (/** @type {string} */ id) => {
    const now = ids();
    return rpc.call(
      "select",
      { ids: now.includes(id) ? now.filter((one) => one !== id) : [...now, id] },
      { signal },
    );
  };
  const open = (/** @type {number} */ place) => large(tiles, place, thumbs, go);
  const openWays = async (/** @type {HTMLElement} */ anchor, /** @type {string[]} */ pictures) => {
    if (!pictures.length) return live.say("There is no picture yet.");
    /** @type {Way[]} */
    const ways = await rpc.call("ways", { ids: pictures }, { signal });
    const items = ways.map(({ to, label, blocked }) => ({
      label,
      hint: blocked,
      disabled: !!blocked,
      run: () => send(pictures, to),
    }));
    return openMenu({ anchor, label: `Send ${counted(pictures.length, "picture")} to`, items });
  };
  const go = (/** @type {number} */ place) => {
    at = Math.max(0, Math.min(tiles.length - 1, place));
    for (const [place, tile] of tiles.entries()) {
      const cell = cells.get(tile.id);
      if (cell) cell.el.tabIndex = place === at ? 0 : -1;
    }
    cellAt(at)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const make = (/** @type {string} */ id) => {
    const picture = face({ thumbs, report });
    const cell = h(
      "div",
      { class: "rnb-tile rnb-checker rnb-strip-cell", role: "option", tabindex: -1, draggable: "true" },
      picture.parts,
    );
    const place = () => tiles.findIndex((tile) => tile.id === id);
    listen(cell, "click", () => {
      go(place());
      cell.focus({ preventScroll: true });
      return pick(id);
    });
    listen(cell, "dblclick", () => open(place()));
    listen(cell, "contextmenu", (event) => {
      event.preventDefault();
      go(place());
      return openWays(cell, meant(id));
    });
    listen(cell, "dragstart", (event) => {
      event.dataTransfer?.setData(DRAGGED, meant(id).join(" "));
      if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
    });
    return { el: cell, set: picture.set, leave: picture.leave };
  };

  listen(list, "keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !tiles.length) return undefined;
    /** @type {Record<string, () => unknown>} */
    const keys = {
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(tiles.length - 1),
      " ": () => pick(tiles[at].id),
      Enter: () => open(at),
      s: () => openWays(cellAt(at) ?? menu, meant(tiles[at].id)),
    };
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return undefined;
    event.preventDefault();
    const moved = run();
    if (/^(Arrow|Home|End)/.test(event.key)) cellAt(at)?.focus();
    return moved;
  });

  const mark = () => {
    const chosenIds = new Set(ids());
    for (const [id, cell] of cells) {
      cell.el.setAttribute("aria-selected", String(chosenIds.has(id)));
      cell.el.classList.toggle("rnb-picked", chosenIds.has(id));
    }
    chosen.textContent = chosenIds.size ? `${count(chosenIds.size)} selected` : "";
    give.hidden = !chosenIds.size;
  };
  store.on(
    "strip",
    (_, now) => {
      const before = tiles[at]?.id;
      const inside = hasFocus(list);
      tiles = now.tiles ?? [];
      inOrder({
        list,
        items: cells,
        things: tiles,
        make,
        set: (cell, tile, place) => {
          cell.set(tile);
          cell.el.setAttribute("aria-label", alternative(tile, place));
        },
      });
      const place = tiles.findIndex(({ id }) => id === before);
      at = Math.max(0, place);
      for (const [other, tile] of tiles.entries()) {
        const cell = cells.get(tile.id);
        if (cell) cell.el.tabIndex = other === at ? 0 : -1;
      }
      if (inside) cellAt(at)?.focus({ preventScroll: true });
      title.textContent =
        now.total > tiles.length ? `Newest of ${counted(now.total, "picture")}` : "Pictures";
      none.hidden = tiles.length > 0;
      list.hidden = menu.hidden = !tiles.length;
      mark();
    },
    signal,
  );
  store.on("selection", mark, signal);
  return { el, focus: () => cellAt(at)?.focus() };
}

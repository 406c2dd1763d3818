// What can be done with one picture: the two buttons in the corner of the tile that is looked at, and its menu.
import { focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { downloadWhole } from "../../lib/download.js";
import { copy } from "../../lib/errors.js";
import { icon } from "../../lib/icons.js";
import { openMenu } from "../../lib/menu.js";

/** @typedef {import("../../lib/generated").Tile} Tile */

/** @param {{ rpc: import("../../lib/rpc.js").Rpc, scroller: HTMLElement, tileOf: (place: number) => Tile | undefined,
 *   focusPlace: (place: number) => void, away: string,
 *   run: Record<"open" | "favourite" | "hide" | "pick", (place: number) => any> & {
 *   proceed: (place: number, anchor: HTMLElement) => any } }} options */
export function tileActs({ rpc, scroller, tileOf, focusPlace, away, run }) {
  let place = 0;
  // In a page nothing is marked for good; there a hand selects what is to be compared.
  const mark = h(
    "button",
    {
      class: "rnb-tile-act",
      tabindex: -1,
      "aria-label": globalThis.RNB_PAGE ? "Select" : "Favourite",
      title: globalThis.RNB_PAGE ? "Select (Space)" : "Favourite (.)",
      onclick: () => {
        focusPlace(place);
        return globalThis.RNB_PAGE ? run.pick(place) : run.favourite(place);
      },
    },
    icon(globalThis.RNB_PAGE ? "check" : "star"),
  );
  const more = h(
    "button",
    {
      class: "rnb-tile-act",
      tabindex: -1,
      "aria-label": "More",
      title: "More (M)",
      "aria-haspopup": "menu",
      onclick: () => menu(place),
    },
    icon("more"),
  );
  const el = h("span", { class: "rnb-tile-acts" }, mark, more);

  const draw = () => {
    const tile = tileOf(place);
    el.hidden = !tile; // a picture that is still to come may have taken the place
    const on = globalThis.RNB_PAGE ? el.parentElement?.ariaSelected === "true" : !!tile?.favourite;
    mark.setAttribute("aria-pressed", String(on));
  };
  const move = (/** @type {HTMLElement | null | undefined} */ cell) => {
    if (!cell || el.parentElement === cell || more.getAttribute("aria-expanded") === "true") return;
    place = Number(cell.dataset.place);
    if (!tileOf(place)) return;
    // An element that is moved loses the focus.
    if (hasFocus(el)) el.parentElement?.focus({ preventScroll: true });
    cell.append(el);
    draw();
  };
  const cellAt = (/** @type {Event} */ event) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest(".rnb-cell"));
  for (const type of ["pointerover", "focusin"]) listen(scroller, type, (event) => move(cellAt(event)));
  listen(scroller, "pointerleave", () => move(focusIn(scroller)?.closest(".rnb-cell")));
  listen(scroller, "contextmenu", (event) => {
    const cell = cellAt(event);
    if (event.shiftKey || !cell) return;
    event.preventDefault();
    menu(Number(cell.dataset.place));
  });

  const menu = (/** @type {number} */ at) => {
    const tile = tileOf(at);
    if (!tile) return;
    focusPlace(at);
    openMenu({
      anchor: more,
      label: "This picture",
      items: [
        { label: "Open", icon: "zoom", hint: "Enter", run: () => run.open(at) },
        tile.continues && {
          label: "Continue …",
          icon: "wand",
          run: () => run.proceed(at, more),
        },
        tile.prompt && { label: "Copy prompt", icon: "copy", run: () => copy(tile.prompt, more) },
        tile.code && {
          label: "Copy as Python",
          icon: "code",
          run: async () => copy(await rpc.call("code", { id: tile.id }), more),
        },
        { label: "Save", icon: "download", run: () => downloadWhole(rpc, tile.id) },
        !globalThis.RNB_PAGE && "line",
        !globalThis.RNB_PAGE && {
          label: tile.favourite ? "Not a favourite" : "Favourite",
          icon: "star",
          hint: ".",
          run: () => {
            focusPlace(at);
            return run.favourite(at);
          },
        },
        !globalThis.RNB_PAGE && { label: away, icon: "trash", hint: "Delete", run: () => run.hide(at) },
      ],
    });
  };
  return {
    menu,
    /** The tiles were drawn anew. */
    draw() {
      place = Number(el.parentElement?.dataset.place ?? place);
      draw();
    },
  };
}

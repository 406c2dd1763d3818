// References from the history: search, tick, take.
import { openDialog } from "../../lib/dialog.js";
import { h } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { searchField } from "../../lib/search_field.js";
import { alternative, face } from "../../lib/tiles.js";

/** @typedef {import("../../lib/generated").Tile} Tile */

const PAUSE = 150; // ms after the last letter
const PAGE = 24; // pictures that the kernel tells at once

/** @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails> }} options */
export function openPicker({ view, thumbs }) {
  const { root, rpc, live, report } = view;
  const end = new AbortController();
  const { signal } = end;
  /** @type {Set<string>} */
  const chosen = new Set();
  const list = h("div", { class: "rnb-style-pick", role: "group", "aria-label": "Pictures of the history" });
  const words = h("p", { class: "rnb-small", role: "status" });
  const more = h(
    "button",
    { class: "rnb-button rnb-quiet", hidden: true, onclick: () => fetch(text, count) },
    "Show more",
  );
  const take = h("button", { class: "rnb-button rnb-go", disabled: true }, "Add");
  let text = "";
  let count = 0;
  let asked = 0;

  const cell = (/** @type {Tile} */ tile) => {
    const picture = face({ thumbs, report });
    const el = h(
      "button",
      {
        class: "rnb-tile rnb-checker",
        "aria-pressed": String(chosen.has(tile.id)),
        "aria-label": alternative(tile),
        title: tile.prompt,
        onclick: () => {
          if (!chosen.delete(tile.id)) chosen.add(tile.id);
          el.setAttribute("aria-pressed", String(chosen.has(tile.id)));
          el.classList.toggle("rnb-picked", chosen.has(tile.id));
          take.disabled = !chosen.size;
          take.textContent = chosen.size ? `Add ${counted(chosen.size, "picture")}` : "Add";
        },
      },
      picture.parts,
    );
    el.classList.toggle("rnb-picked", chosen.has(tile.id));
    picture.set(tile, { alt: alternative(tile) });
    return el;
  };
  const fetch = async (/** @type {string} */ wanted, offset = 0) => {
    asked += 1;
    const mine = asked;
    const tiles = /** @type {Tile[]} */ (await rpc.call("pick", { text: wanted, offset }, { signal }));
    if (mine !== asked) return; // another letter was typed
    text = wanted;
    if (!offset) list.replaceChildren();
    count = offset + tiles.length;
    list.append(...tiles.map(cell));
    more.hidden = tiles.length < PAGE;
    words.textContent = count
      ? ""
      : wanted
        ? "No picture matches."
        : "There are no pictures in the history yet.";
  };
  const search = searchField({
    view: { ...view, signal },
    words: "Search the history",
    pause: PAUSE,
    ask: (typed) => fetch(typed),
  });
  const dialog = openDialog({
    root,
    signal: view.signal,
    title: "Pictures of the history",
    body: [search.el, list, words, more],
    actions: [take],
    wide: true,
    onClose: () => end.abort(),
  });
  dialog.el.classList.add("rnb-style-picker");
  take.addEventListener("click", async () => {
    take.disabled = true;
    try {
      const why = await rpc.call("take", { ids: [...chosen] }, { signal, timeout: 120_000 });
      if (!why) {
        live.say(`${counted(chosen.size, "reference")} added`);
        return dialog.close();
      }
      words.textContent = `Nothing was added. ${why}`;
    } catch (error) {
      report(error);
    }
    take.disabled = !chosen.size;
    return undefined;
  });
  search.el.focus();
  fetch("").catch((error) => error?.name !== "AbortError" && report(error));
}

// The panels of the palette: enter colours in words, saved palettes by name.
import { openDialog } from "../../lib/dialog.js";
import { h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { openMenu, openPopover } from "../../lib/menu.js";
import { parseList, readColour } from "./colours.js";

/** @typedef {{ el: HTMLElement, file: HTMLInputElement, colours: () => string[], most: () => number,
 *   change: (parts: Record<string, any>) => void, take: (found: string[]) => void }} Own */

/** @param {{ view: import("../../lib/root.js").View, palette: Own }} options */
export function panels({ view, palette: { file, colours, most, change, take } }) {
  const { root, rpc, store, live, signal } = view;

  /** Ask for colours in words. @param {HTMLElement} anchor @param {boolean} background */
  const enter = (anchor, background) => {
    const input = h("input", {
      class: "rnb-input",
      type: "text",
      placeholder: background ? "#f5e6c8 or ivory" : "#c0392b, teal, ivory …",
      "aria-label": background ? "Background colour" : "Colours: hex or names, one or many",
      autocomplete: "off",
      spellcheck: false,
    });
    const picker = h("input", {
      type: "color",
      class: "rnb-picker",
      "aria-label": "Pick a colour",
      value: "#2f5bea",
    });
    const words = h(
      "p",
      { class: "rnb-hint", role: "status" },
      background ? "One colour: hex or a CSS name." : "Hex or CSS names, one or a pasted list.",
    );
    const use = h("button", { class: "rnb-button", onclick: () => read() }, background ? "Use" : "Add");
    const panel = h(
      "div",
      { class: "rnb-enter", role: "dialog", "aria-label": "Add colours" },
      h("div", { class: "rnb-row" }, input, picker, use),
      words,
    );
    const done = (/** @type {string[]} */ found) => {
      pop.close(true);
      if (background) change({ background_color: found[0] });
      else take(found);
    };
    const read = () => {
      const { found, unread } = parseList(input.value, readColour);
      if (unread.length) words.textContent = `Not a colour: ${unread.slice(0, 3).join(", ")}`;
      else if (found.length) done(found);
      else input.focus();
    };
    listen(panel, "keydown", (event) => {
      if (event.key === "Escape") return;
      // Tab walks through the panel; only beyond its ends it closes.
      const ends = { first: input, last: use };
      if (event.key !== "Tab" || event.target !== (event.shiftKey ? ends.first : ends.last))
        event.stopImmediatePropagation();
      if (event.key === "Enter" && event.target === input) read();
    });
    listen(picker, "change", () => done([picker.value]));
    const pop = openPopover({ anchor, panel });
    input.focus();
  };

  /** @param {HTMLElement} anchor */
  const save = (anchor) => {
    const input = h("input", {
      class: "rnb-input",
      type: "text",
      "aria-label": "Name",
      placeholder: "Name of the palette",
      maxlength: 60,
    });
    const keep = async () => {
      if (!input.value.trim()) return input.focus();
      await rpc.call("save_palette", { name: input.value, colors: colours() });
      dialog.close();
      anchor.focus();
      return live.say("Palette saved");
    };
    listen(input, "keydown", (event) => event.key === "Enter" && keep());
    const swatches = colours().map((one) => h("i", { class: "rnb-chip", style: { "--color": one } }));
    const dialog = openDialog({
      root,
      signal,
      title: "Save this palette",
      body: h("div", { class: "rnb-field" }, h("span", { class: "rnb-chips" }, swatches), input),
      actions: [h("button", { class: "rnb-button rnb-go", onclick: keep }, "Save")],
    });
    input.focus();
  };

  /** @param {HTMLElement} anchor */
  const forget = (anchor) =>
    openMenu({
      anchor,
      label: "Forget a palette",
      items: Object.keys(store.get("palettes")).map((name) => ({
        label: name,
        icon: "trash",
        run: () => rpc.call("forget_palette", { name }),
      })),
    });

  /** @param {HTMLElement} anchor */
  const menu = (anchor) => {
    const saved = Object.entries(/** @type {Record<string, string[]>} */ (store.get("palettes")));
    const line = /** @type {const} */ ("line");
    openMenu({
      anchor,
      label: "Palettes",
      items: [
        ...saved.map(([name, list]) => ({
          label: name,
          hint: counted(list.length, "colour"),
          run: () => change({ colors: list.slice(0, most()) }),
        })),
        ...(saved.length ? [line] : []),
        { label: "Colours of a picture …", icon: "image", run: () => file.click() },
        {
          label: "Save these colours …",
          icon: "download",
          disabled: !colours().length,
          run: () => save(anchor),
        },
        ...(saved.length
          ? [{ label: "Forget a palette …", icon: /** @type {const} */ ("trash"), run: () => forget(anchor) }]
          : []),
      ],
    });
  };
  return { enter, menu };
}

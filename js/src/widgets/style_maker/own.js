// The account's own styles: known by pictures that were made with them; named, used, tested, deleted.
import { openDialog } from "../../lib/dialog.js";
import { fill, h, listen } from "../../lib/dom.js";
import { copy } from "../../lib/errors.js";
import { moment } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { inOrder } from "../../lib/keyed.js";
import { menuButton, openMenu } from "../../lib/menu.js";
import { alternative, face } from "../../lib/tiles.js";
import { openDelete } from "./deleting.js";

/** @typedef {import("../../lib/generated").OwnShown} OwnShown
 * @typedef {import("../../lib/generated").StyleFacts} StyleFacts */

const SWATCHES = 4;

/** @param {{ view: import("../../lib/root.js").View, thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>,
 *   enlarge: (tiles: any[], at: number, from: HTMLElement) => unknown, test: (style: string) => unknown,
 *   kind: () => string }} options `kind`: the kind of style that is being made */
export function ownStyles({ view, thumbs, enlarge, test }) {
  const { root, rpc, store, live, report, signal } = view;
  const own = () => /** @type {OwnShown[]} */ (store.get("styles").own ?? []);
  const facts = () => /** @type {StyleFacts} */ (store.get("facts"));
  const list = h("ul", { class: "rnb-style-own" });
  const words = h("p", { class: "rnb-small" });
  const chosen = h("p", { class: "rnb-style-chosen", role: "status" });
  const again = h(
    "button",
    {
      class: "rnb-button rnb-quiet rnb-square",
      "aria-label": "Read the list anew",
      title: "Read the list anew",
      onclick: () => rpc.call("list", {}, { signal }),
    },
    icon("refresh"),
  );
  const byId = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => openAdopt() },
    "Use a style by its id …",
  );
  const el = h(
    "aside",
    { class: "rnb-style-shelf", "aria-label": "Your styles" },
    h("div", { class: "rnb-row" }, h("h3", {}, "Your styles"), h("span", { class: "rnb-space" }), again),
    chosen,
    list,
    words,
    byId,
  );

  const openName = (/** @type {OwnShown} */ one, /** @type {HTMLElement} */ from) => {
    const input = h("input", {
      class: "rnb-input",
      type: "text",
      maxlength: 80,
      value: one.name,
      "aria-label": "Name",
    });
    const keep = async () => {
      await rpc.call("rename", { id: one.id, name: input.value }, { signal });
      dialog.close();
      from.focus();
      live.say("Renamed");
    };
    listen(input, "keydown", (event) => event.key === "Enter" && keep());
    const dialog = openDialog({
      root,
      signal,
      title: "Name of the style",
      body: [
        input,
        h("p", { class: "rnb-small" }, "Kept here, beside your history: the service knows no names."),
      ],
      actions: [h("button", { class: "rnb-button rnb-go", onclick: keep }, "Save")],
    });
    input.select();
  };
  const openAdopt = () => {
    const input = h("input", {
      class: "rnb-input rnb-mono",
      type: "text",
      placeholder: "745b584d-e451-49c3-94f3-38b8ab1af3bb",
      "aria-label": "Id of the style",
      spellcheck: false,
      autocomplete: "off",
    });
    const said = h(
      "p",
      { class: "rnb-small", role: "alert" },
      "Of one of yours, or one that somebody shared.",
    );
    const take = async () => {
      const why = await rpc.call("adopt", { text: input.value }, { signal });
      if (!why) {
        live.say("Used");
        return dialog.close();
      }
      said.textContent = why;
      return input.select();
    };
    listen(input, "keydown", (event) => event.key === "Enter" && take());
    const dialog = openDialog({
      root,
      signal,
      title: "Use a style by its id",
      body: [input, said],
      actions: [h("button", { class: "rnb-button rnb-go", onclick: take }, "Use")],
    });
    input.focus();
  };

  /** @type {Map<string, ReturnType<typeof make>>} */
  const items = new Map();
  const make = (/** @type {string} */ id) => {
    /** @type {OwnShown} */
    let now;
    const faces = Array.from({ length: SWATCHES }, () => {
      const picture = face({ thumbs, report });
      const tile = h("span", { class: "rnb-tile rnb-checker" }, picture.parts);
      return { picture, tile };
    });
    const swatches = h(
      "button",
      {
        class: "rnb-style-swatches",
        onclick: () => now.tiles.length && enlarge(now.tiles, 0, swatches),
      },
      faces.map(({ tile }) => tile),
    );
    const label = h("b", { class: "rnb-style-label" });
    const hint = h("span", { class: "rnb-small" });
    const trial = h(
      "span",
      { class: "rnb-pill", title: "Made for a test; nobody has kept it yet" },
      "from a test",
    );
    const unknown = h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-fix",
        title: "It was made elsewhere, and the service does not say for which models",
        onclick: () =>
          openMenu({
            anchor: unknown,
            label: "Which models is it for?",
            items: now.kinds.map(({ value, label: name }) => ({
              label: name,
              run: () => rpc.call("made_for", { id, model: value }, { signal }),
            })),
          }),
      },
      "For which models?",
    );
    const use = h(
      "button",
      {
        class: "rnb-button",
        onclick: async () => {
          await rpc.call("choose", { id }, { signal });
          live.say(`${now.label} is the chosen style`);
        },
      },
      "Use",
    );
    const more = menuButton({
      label: "More of this style",
      class: "rnb-button rnb-quiet rnb-square",
      items: () => [
        { label: "Test with the prompts here", icon: "play", disabled: !!facts().lacks, run: () => test(id) },
        { label: "Rename …", icon: "brush", run: () => openName(now, more) },
        { label: "Copy id", icon: "copy", run: () => copy(id, more) },
        "line",
        {
          label: "Delete …",
          icon: "trash",
          run: () => {
            const order = own().map((one) => one.id);
            const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
            openDelete({ view, style: now, from: more, after: () => (items.get(next)?.use ?? byId).focus() });
          },
        },
      ],
    });
    const item = h(
      "li",
      { class: "rnb-style-item" },
      swatches,
      h(
        "div",
        { class: "rnb-style-item-words" },
        label,
        hint,
        h("span", { class: "rnb-row" }, trial, unknown),
      ),
      use,
      more,
    );
    const set = (/** @type {OwnShown} */ one) => {
      now = one;
      const on = facts().chosen === id;
      faces.forEach(({ picture, tile }, place) => {
        const shown = one.tiles[place];
        tile.hidden = !shown && (place > 0 || one.tiles.length > 0);
        picture.set(shown, { alt: shown ? alternative(shown) : "" });
      });
      swatches.disabled = !one.tiles.length;
      swatches.dataset.count = String(one.tiles.length);
      swatches.setAttribute(
        "aria-label",
        one.tiles.length ? `Pictures made with ${one.label}` : `No pictures of ${one.label} yet`,
      );
      label.textContent = label.title = one.label;
      hint.textContent = [one.family, one.name && one.base, one.made && moment(one.made)]
        .filter(Boolean)
        .join(" · ");
      trial.hidden = !one.trial;
      unknown.hidden = !!one.kind || one.kinds.length < 2;
      use.setAttribute("aria-pressed", String(on));
      use.textContent = on ? "In use" : "Use";
      use.setAttribute("aria-label", `${on ? "In use" : "Use"}: ${one.label}`);
      item.classList.toggle("rnb-on", on);
    };
    const leave = () => {
      for (const { picture } of faces) picture.leave();
    };
    return { el: item, use, set, leave };
  };

  const draw = () => {
    const now = own();
    inOrder({ list, items, things: now, make, set: (item, one) => item.set(one) });
    list.hidden = !now.length;
    const { trouble = "", asking = false } = store.get("styles");
    words.textContent =
      trouble ||
      (now.length
        ? ""
        : asking
          ? "Asking the service …"
          : facts().lacks
            ? "This service has none."
            : "None yet. The first one you test or create stands here.");
    words.hidden = !words.textContent;
    byId.hidden = again.hidden = !!facts().lacks;
    const { chosen: id, chosen_label: name } = facts();
    chosen.hidden = !id || items.has(id);
    fill(
      chosen,
      id && [h("b", {}, "In use: "), name, ", which is not in the list: somebody else’s, or deleted."],
    );
  };
  store.on("styles", draw, signal);
  store.on("facts", draw, signal);
  return { el };
}

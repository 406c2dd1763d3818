// Colours that the picture should have: chips to press, and the doors to the panels that add more.
import { fill, h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";

/** @typedef {ReturnType<typeof palette>} Palette */

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   most: () => number, late: Promise<import("../prompt_form.late.js").Late> }} options */
export function palette({ view, form, most, late }) {
  const { root, live, signal } = view;
  const chips = h("span", { class: "rnb-chips" });
  const ground = h("span", { class: "rnb-ground" });
  const file = h("input", {
    type: "file",
    accept: "image/*",
    class: "rnb-hidden",
    tabindex: -1,
    "aria-hidden": "true",
  });
  const door = (
    /** @type {string} */ kind,
    /** @type {string} */ label,
    /** @type {string} */ popup,
    /** @type {any[]} */ ...content
  ) =>
    h(
      "button",
      {
        class: `rnb-button rnb-quiet ${kind}`,
        "aria-label": label,
        "aria-haspopup": popup,
        "aria-expanded": "false",
      },
      content,
    );
  const add = door("", "Add colours", "dialog", icon("plus"), "add");
  const more = door("rnb-square", "Palettes", "menu", icon("palette"));
  const pick = h(
    "button",
    { class: "rnb-button rnb-quiet rnb-from-picture", onclick: () => file.click() },
    "from a picture",
  );
  const el = h(
    "div",
    { class: "rnb-row rnb-palette" },
    h("span", { class: "rnb-muted rnb-small" }, "Colours"),
    chips,
    add,
    pick,
    more,
    ground,
    file,
  );

  const controls = () => form.values.controls ?? {};
  const colours = () => /** @type {string[]} */ (controls().colors ?? []);
  const change = (/** @type {Record<string, any>} */ parts) => {
    const next = { ...controls(), ...parts };
    for (const key of Object.keys(next)) if (next[key] === null || next[key]?.length === 0) delete next[key];
    form.set({ controls: next }, { now: true });
  };
  /** @param {string[]} found */
  const take = (found) => {
    const all = [...new Set([...colours(), ...found])];
    change({ colors: all.slice(0, most()) });
    const left = all.length - most();
    live.say(
      left > 0
        ? `${counted(left, "colour")} more than the ${most()} that fit`
        : `${counted(all.length, "colour")} chosen`,
    );
  };

  const chip = (/** @type {string} */ colour, /** @type {string} */ what, /** @type {() => void} */ gone) =>
    h("button", {
      class: "rnb-chip",
      style: { "--color": colour },
      "aria-label": `${what} ${colour}. Take it out`,
      title: `${colour} – press to take it out`,
      onclick: gone,
    });
  const draw = () => {
    chips.replaceChildren(
      ...colours().map((colour, at) =>
        chip(colour, "Colour", () => {
          change({ colors: colours().filter((_, place) => place !== at) });
          add.focus();
        }),
      ),
    );
    const back = controls().background_color;
    const behind = door("rnb-square", "Choose a background colour", "dialog", icon("plus"));
    listen(behind, "click", () => open("enter", behind, true));
    fill(
      ground,
      h("span", { class: "rnb-muted rnb-small" }, "Background"),
      back ? chip(back, "Background", () => change({ background_color: null })) : behind,
    );
  };

  const own = { el, file, colours, change, take, most };
  const open = async (
    /** @type {"enter" | "menu"} */ panel,
    /** @type {HTMLElement} */ anchor,
    background = false,
  ) => (await late).panels({ view, palette: own })[panel](anchor, background);
  listen(add, "click", () => open("enter", add));
  listen(more, "click", () => open("menu", more));

  /** @param {Blob | HTMLImageElement | undefined} picture */
  const fromPicture = async (picture) => {
    if (picture && !el.hidden) take(await (await late).coloursOf(picture, Math.min(6, most())));
  };
  const pictureIn = (/** @type {DataTransfer | null} */ data) =>
    [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
  listen(file, "change", async () => {
    const [picture] = file.files ?? [];
    file.value = "";
    await fromPicture(picture);
  });
  listen(root, "dragover", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault(), {
    signal,
  });
  for (const [type, data] of /** @type {const} */ ([
    ["drop", "dataTransfer"],
    ["paste", "clipboardData"],
  ]))
    listen(
      root,
      type,
      (event) => {
        const picture = pictureIn(event[data]);
        if (picture) event.preventDefault();
        return fromPicture(picture);
      },
      { signal },
    );

  form.on((changed) => "controls" in changed && draw());
  draw();
  return { el, focus: () => add.focus(), fromPicture };
}

// Stars and tags as controls.
import { fill, h } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

/** Five stars; the one that is set already takes the rating away. @param {(stars: number) => any} rate */
export function stars(rate) {
  let now = 0;
  const buttons = [1, 2, 3, 4, 5].map((n) =>
    h(
      "button",
      {
        class: "rnb-star",
        "aria-label": n === 1 ? "1 star" : `${n} stars`,
        title: n === 1 ? "1 star (1)" : `${n} stars (${n})`,
        onclick: () => rate(n === now ? 0 : n),
      },
      icon("star"),
    ),
  );
  return {
    el: h("div", { class: "rnb-stars", role: "group", "aria-label": "Rating" }, buttons),
    /** @param {number | null | undefined} rating */
    set(rating) {
      now = rating ?? 0;
      for (const [place, button] of buttons.entries()) {
        button.classList.toggle("rnb-lit", place < now);
        button.setAttribute("aria-pressed", String(place + 1 === now));
      }
    },
  };
}

/** A field for a tag, with the tags that there are. @param {{ rpc: import("../../lib/rpc.js").Rpc, add: (tag: string) => any }} options */
export function tagField({ rpc, add }) {
  const id = `rnb-tags-${Math.random().toString(36).slice(2)}`;
  const list = h("datalist", { id });
  const input = h("input", {
    class: "rnb-input rnb-tag-input",
    placeholder: "Add a tag",
    "aria-label": "Add a tag",
    list: id,
    maxlength: 200,
    onfocus: async () => {
      /** @type {string[]} */
      const tags = await rpc.call("tags");
      fill(
        list,
        tags.map((value) => h("option", { value })),
      );
    },
    onkeydown: async (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" || !input.value.trim()) return;
      event.preventDefault();
      event.stopPropagation();
      const tag = input.value;
      input.value = "";
      await add(tag);
    },
  });
  return { el: h("span", { class: "rnb-tag-field" }, input, list), input };
}

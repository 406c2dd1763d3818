// Beside the board: its size, its words, its colours.
import { fill, h, listen } from "../../lib/dom.js";
import { copyButton } from "../../lib/errors.js";
import { size as sizeWords } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { menuButton, select } from "../../lib/menu.js";
import { newId } from "../../lib/wire.js";
import { aligned, drawable, isRect, refused, straight } from "./boxes.js";

/** @typedef {import("./overlay.js").Word} Word */

const PLACES = [
  ["left", "Left margin"],
  ["center", "Centre"],
  ["right", "Right margin"],
  ["top", "Top margin"],
  ["middle", "Middle"],
  ["bottom", "Bottom margin"],
];
const FIRST_COLOUR = "#2f5bea";
const FIRST_GROUND = "#fffff0";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft>,
 *   words: () => Word[], facts: () => any,
 *   change: (values: Record<string, any>, options?: { now?: boolean }) => void,
 *   alter: (id: string, news: Partial<Word>, options?: { now?: boolean }) => void,
 *   add: (text: string) => string, remove: (id: string) => string | null,
 *   choose: (id: string | null) => void, chosen: () => string | null,
 *   move: (id: string) => void,
 *   free: { get: () => boolean, set: (on: boolean) => void } }} options `move`: give a word's box the focus */
export function panel({ view, form, words, facts, change, alter, add, remove, choose, chosen, move, free }) {
  const { rpc, live } = view;
  const part = (/** @type {string} */ title, /** @type {any[]} */ ...children) =>
    h("div", { class: "rnb-part" }, h("span", { class: "rnb-part-title" }, title), children);

  // -- size -------------------------------------------------------------------------------------------

  const sizes = select({
    label: "Size",
    value: "",
    choices: () =>
      facts().aspects.map((/** @type {any} */ { aspect, width, height }) => ({
        value: aspect,
        label: `${aspect} · ${sizeWords(width, height)}`,
      })),
    onchange: (size) => form.set({ size }, { now: true }),
  });

  // -- words ------------------------------------------------------------------------------------------

  const list = h("ol", { class: "rnb-words", "aria-label": "Words" });
  const problem = h("p", { class: "rnb-problem", role: "alert", id: `rnb-${newId()}` });
  /** @type {Map<string, { el: HTMLElement, input: HTMLInputElement, draft: string | null }>} */
  const rows = new Map();

  /** What is wrong with a word, and the nearest that is right. @param {string} text */
  const wrong = (text) => {
    if (!text) return { words: "A word is missing.", near: "" };
    if (/\s/.test(text)) {
      const near = drawable(text.split(/\s+/).filter(Boolean).join("-"), facts().letters);
      return { words: "One word to a box: give each word its own.", near };
    }
    const bad = refused(text, facts().letters);
    if (!bad.length) return null;
    const said = bad.map((letter) => `“${letter}”`).join(" ");
    return { words: `${said} cannot be drawn.`, near: drawable(text, facts().letters) };
  };
  const say = () => {
    const found = [...rows].find(([, { draft }]) => draft !== null);
    for (const { input, draft } of rows.values()) {
      input.setAttribute("aria-invalid", String(draft !== null));
      if (draft !== null) input.setAttribute("aria-describedby", problem.id);
      else input.removeAttribute("aria-describedby");
    }
    if (!found) return fill(problem);
    const [id, row] = found;
    if (problem.parentElement !== row.el) row.el.append(problem); // under the word that it is about
    const trouble = wrong(row.draft ?? "");
    const use = () => {
      row.draft = null;
      row.input.value = trouble?.near ?? "";
      alter(id, { text: row.input.value }, { now: true });
      row.input.focus();
      say();
    };
    return fill(
      problem,
      trouble && `${trouble.words} `,
      trouble?.near &&
        h("button", { class: "rnb-button rnb-quiet rnb-fix", onclick: use }, `Use ${trouble.near}`),
    );
  };
  const row = (/** @type {Word} */ word) => {
    const input = h("input", {
      class: "rnb-input rnb-word",
      value: word.text,
      title: "Enter: to its box, which the arrows move",
      spellcheck: "false",
      autocomplete: "off",
      maxlength: 60,
    });
    const one = { el: h("li", {}), input, draft: /** @type {string | null} */ (null) };
    listen(input, "input", () => {
      one.draft = wrong(input.value) ? input.value : null;
      if (one.draft === null) alter(word.id, { text: input.value });
      say();
    });
    listen(input, "focus", () => choose(word.id));
    listen(input, "blur", () => form.commit());
    // Enter in a box leads here, and back.
    listen(input, "keydown", (event) => {
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey || one.draft !== null) return;
      event.preventDefault();
      move(word.id);
    });
    const out = h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-square",
        onclick: () => {
          const next = remove(word.id);
          (next ? rows.get(next)?.input : text)?.focus();
        },
      },
      icon("close"),
    );
    one.el.append(input, out);
    return one;
  };
  const text = h("input", {
    class: "rnb-input",
    placeholder: "A new word",
    "aria-label": "A new word",
    spellcheck: "false",
    autocomplete: "off",
    maxlength: 60,
  });
  const adding = h("p", { class: "rnb-problem", role: "alert" });
  const plus = h("button", { class: "rnb-button" }, icon("plus"), "Add");
  const check = () => {
    const trouble = text.value ? wrong(text.value.trim()) : null;
    text.setAttribute("aria-invalid", String(!!trouble));
    const use = () => {
      text.value = trouble?.near ?? "";
      check();
      text.focus();
    };
    fill(
      adding,
      trouble && `${trouble.words} `,
      trouble?.near &&
        h("button", { class: "rnb-button rnb-quiet rnb-fix", onclick: use }, `Use ${trouble.near}`),
    );
    return !trouble;
  };
  const put = () => {
    const word = text.value.trim();
    if (!word || !check()) {
      text.focus();
      return;
    }
    add(word);
    text.value = "";
    check();
    text.focus();
  };
  listen(text, "input", check);
  listen(text, "keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put();
  });
  listen(plus, "click", put);

  const one = () => words().find(({ id }) => id === chosen());
  const place = menuButton({
    label: "Align the chosen word",
    class: "rnb-button",
    content: [h("span", {}, "Align"), icon("chevron")],
    items: () => {
      const word = one();
      return [
        ...PLACES.map(([how, label]) => ({
          label,
          disabled: !word,
          run: () => word && alter(word.id, { bbox: aligned(word.bbox, how, facts().safe) }, { now: true }),
        })),
        "line",
        {
          label: "Straighten",
          disabled: !word || isRect(word.bbox),
          run: () => word && alter(word.id, { bbox: straight(word.bbox) }, { now: true }),
        },
      ];
    },
  });
  const corners = h("button", { class: "rnb-button", "aria-pressed": "false" }, "Free corners");
  listen(corners, "click", () => {
    free.set(!free.get());
    draw();
  });

  // -- colours ----------------------------------------------------------------------------------------

  const chips = h("span", { class: "rnb-chips" });
  const more = h(
    "button",
    { class: "rnb-button rnb-quiet rnb-square", "aria-label": "Add a colour" },
    icon("plus"),
  );
  listen(more, "click", () => {
    change({ colors: [...colours(), FIRST_COLOUR] }, { now: true });
    /** @type {HTMLElement | null} */ (
      chips.querySelector("li:last-child input, span:last-child input")
    )?.focus();
  });
  const colours = () => /** @type {string[]} */ (form.values.colors ?? []);
  /** @param {string} label @param {string} value @param {(value: string) => void} set @param {() => void} clear */
  const chip = (label, value, set, clear) => {
    const input = h("input", {
      type: "color",
      class: "rnb-picker",
      value,
      "aria-label": label,
      title: label,
    });
    listen(input, "change", () => set(input.value));
    const out = h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-square rnb-small-x",
        "aria-label": `Take out: ${label}`,
        onclick: clear,
      },
      icon("close"),
    );
    return h("span", { class: "rnb-colour" }, input, out);
  };
  const ground = h("span", { class: "rnb-chips" });
  let coloured = "";
  const paint = () => {
    const now = JSON.stringify([colours(), form.values.background ?? null]);
    if (now === coloured) return;
    coloured = now;
    fill(
      chips,
      colours().map((color, at) =>
        chip(
          `Colour ${at + 1}, ${color}`,
          color,
          (value) => change({ colors: colours().map((c, i) => (i === at ? value : c)) }, { now: true }),
          () => {
            change({ colors: colours().filter((_, i) => i !== at) }, { now: true });
            more.focus();
          },
        ),
      ),
      more,
    );
    more.hidden = colours().length >= facts().most_colors;
    const { background } = form.values;
    const choose = h(
      "button",
      { class: "rnb-button rnb-quiet rnb-square", "aria-label": "Add a background" },
      icon("plus"),
    );
    listen(choose, "click", () => {
      change({ background: FIRST_GROUND }, { now: true });
      ground.querySelector("input")?.focus();
    });
    fill(
      ground,
      background
        ? chip(
            `Background, ${background}`,
            background,
            (value) => change({ background: value }, { now: true }),
            () => {
              change({ background: null }, { now: true });
              ground.querySelector("button")?.focus();
            },
          )
        : choose,
    );
  };

  const done = h("button", { class: "rnb-button rnb-go rnb-done" }, "Done");
  listen(done, "click", async () => {
    const bad = [...rows.values()].find(({ draft }) => draft !== null);
    if (bad) {
      bad.input.focus();
      return;
    }
    await form.commit();
    await rpc.call("done");
    live.say("Done");
  });
  const copy = copyButton("Copy as Python", async () => {
    await Promise.race([form.commit(), new Promise((next) => setTimeout(next, 300))]).catch(() => {});
    return facts().code;
  });
  const el = h(
    "div",
    { class: "rnb-panel" },
    part("Size", sizes.el),
    part(
      "Words",
      list,
      h("div", { class: "rnb-adding" }, text, plus),
      adding,
      h("div", { class: "rnb-row" }, place, corners),
    ),
    part("Colours", h("div", { class: "rnb-row" }, chips)),
    part("Background", ground),
    h("div", { class: "rnb-row rnb-ends" }, copy, h("span", { class: "rnb-space" }), done),
  );

  const draw = () => {
    const { aspect } = facts();
    if (aspect) sizes.set(aspect);
    const all = words();
    for (const [id, { el: gone }] of rows)
      if (!all.some((word) => word.id === id)) {
        gone.remove();
        rows.delete(id);
      }
    for (const [at, word] of all.entries()) {
      const made = rows.get(word.id) ?? row(word);
      rows.set(word.id, made);
      if (list.children[at] !== made.el) list.insertBefore(made.el, list.children[at] ?? null);
      if (made.draft === null && made.input.value !== word.text) made.input.value = word.text;
      made.input.setAttribute("aria-label", `Word ${at + 1}`);
      made.el.querySelector("button")?.setAttribute("aria-label", `Take out ${word.text}`);
      made.el.classList.toggle("rnb-on", word.id === chosen());
    }
    list.hidden = !all.length;
    place.disabled = !one();
    corners.setAttribute("aria-pressed", String(free.get()));
    paint();
    say();
  };
  return {
    el,
    draw,
    focus: () => text.focus(),
    /** @param {string} id */
    edit(id) {
      const found = rows.get(id)?.input;
      found?.focus();
      found?.select();
    },
  };
}

// One picture: its words, its marks, what is known of it, what it was made from and what was made from it.
import { fill, h, hasFocus, listen } from "../../lib/dom.js";
import { downloadWhole } from "../../lib/download.js";
import { copy } from "../../lib/errors.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { alternative } from "../../lib/tiles.js";
import { stars, tagField } from "./marks.js";

/** @typedef {import("../../lib/generated").About} About */
/** @typedef {import("../../lib/generated").Tile} Tile */
/** @typedef {ReturnType<typeof import("../image_grid/grid.js").pictureGrid>} Grid */

const WRITTEN = 800; // ms after the last letter of a note

/** @param {{ view: import("../../lib/root.js").View, grid: Grid, el: HTMLElement }} options */
export function picturePanel({ view, grid, el }) {
  const { rpc, live, signal } = view;
  /** @type {About | undefined} */
  let now;
  /** @type {Tile | undefined} the one of the list, from which a walk through the family began */
  let listed;
  /** @type {string[]} ids that were walked through */
  let way = [];
  let asked = new AbortController();

  const face = h("img", { class: "rnb-checker", alt: "" });
  const large = h("button", { class: "rnb-face-button", onclick: () => open() }, face);
  const title = h("h3", { tabindex: -1, class: "rnb-side-title" });
  const back = h("button", { class: "rnb-button rnb-quiet", onclick: () => step() }, icon("undo"), "Back");
  const gone = h("div", { class: "rnb-row rnb-gone" });
  const prompt = h("p", { class: "rnb-side-prompt", tabindex: 0, role: "group", "aria-label": "Prompt" });
  const rating = stars((n) => mark({ rating: n }, n ? `Rated ${n}` : "Rating taken away"));
  const star = h(
    "button",
    {
      class: "rnb-button rnb-quiet",
      onclick: () =>
        now &&
        mark(
          { favourite: !now.tile.favourite },
          now.tile.favourite ? "Not a favourite any more" : "Favourite",
        ),
    },
    icon("star"),
    "Favourite",
  );
  const tags = h("ul", { class: "rnb-row rnb-tags", "aria-label": "Tags" });
  const tag = tagField({ rpc, add: (name) => mark({ add: [name] }, `Tag ${name} added`) });
  const notes = h("textarea", {
    class: "rnb-area rnb-notes",
    rows: 2,
    placeholder: "Notes",
    "aria-label": "Notes",
  });
  const square = (
    /** @type {import("../../lib/icons.js").IconName} */ name,
    /** @type {string} */ label,
    /** @type {() => any} */ onclick,
  ) =>
    h("button", { class: "rnb-button rnb-square", "aria-label": label, title: label, onclick }, icon(name));
  const copied = async (/** @type {string} */ text, /** @type {HTMLElement} */ near) => {
    await copy(text, near);
    live.say("Copied");
  };
  const use = h("button", { class: "rnb-button rnb-go", onclick: () => useIt() }, "Use this prompt");
  const words = square("copy", "Copy prompt", () => copied(now?.tile.prompt ?? "", words));
  const code = square("code", "Copy as Python", async () =>
    copied(await rpc.call("code", { id: now?.tile.id }), code),
  );
  const more = square("wand", "Continue from this picture", () => proceed());
  more.setAttribute("aria-haspopup", "menu");
  const away = square("trash", "Delete", () => remove());
  const select = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => pick() },
    icon("check"),
    "Select",
  );
  const trouble = h("p", { class: "rnb-small" });
  const facts = h("dl", { class: "rnb-facts" });
  const family = h("div", { class: "rnb-family" });
  fill(
    el,
    h("div", { class: "rnb-row rnb-side-head" }, title, h("span", { class: "rnb-space" }), select, back),
    large,
    trouble,
    gone,
    prompt,
    h(
      "div",
      { class: "rnb-row rnb-side-acts" },
      use,
      more,
      words,
      code,
      square("download", "Save", () => save()),
      away,
    ),
    h("div", { class: "rnb-row rnb-side-marks" }, rating.el, star),
    tags,
    tag.el,
    notes,
    family,
    facts,
  );
  el.hidden = true;

  const mark = async (/** @type {object} */ what, /** @type {string} */ said) => {
    if (!now) return;
    await rpc.call("mark", { ids: [now.tile.id], ...what });
    live.say(said);
    await ask(now.tile.id);
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing;
  /** The note that nobody has written down yet, which it is no more with this. */
  const unwritten = () => {
    clearTimeout(writing);
    writing = undefined;
    if (!now || notes.dataset.of !== now.tile.id || notes.value === now.notes) return null;
    now.notes = notes.value;
    return { ids: [now.tile.id], notes: notes.value };
  };
  const write = async () => {
    const note = unwritten();
    if (note) await rpc.call("mark", note);
  };
  listen(notes, "input", () => {
    clearTimeout(writing);
    writing = setTimeout(() => write().catch(view.report), WRITTEN);
  });
  listen(notes, "change", write);
  const useIt = async () => {
    if (!now?.form) return;
    const id = await rpc.call("use", { id: now.tile.id });
    const { openWidget } = await grid.late();
    if (view.host?.getWidget) return openWidget(view, "Use this prompt", id);
    const title = "The form with this prompt is ready.";
    const advice = "See it in the next cell: write this widget's name and .form, such as browser.form.";
    view.show({ tone: "info", title, text: "This notebook opens no widget inside another.", advice });
    return live.say(title);
  };
  const pick = async () => {
    await grid.pick(grid.place);
    follow();
  };
  const follow = () => select.setAttribute("aria-pressed", String(!!now && !!grid.selection()[now.tile.id]));
  const open = async () => {
    if (!now) return;
    if (now.tile.id === grid.tile?.id) return grid.open(grid.place);
    const { openLightbox } = await grid.late();
    openLightbox({ view, tile: now.tile, thumb: (/** @type {string} */ id) => grid.thumbs.have(id) });
  };
  const proceed = async () => {
    if (now)
      await (await grid.late()).openContinue({ view, tile: now.tile, place: grid.place, anchor: more });
  };
  const save = async () => now && downloadWhole(rpc, now.tile.id);
  const remove = async () => {
    if (!now) return;
    const { id } = now.tile;
    await grid.take([id]);
    if (way.length) await ask(id);
  };
  const restore = async () => {
    if (!now) return;
    const { id } = now.tile;
    await rpc.call("hide", { ids: [id], hidden: false });
    live.say("Brought back");
    await ask(id);
  };

  // -- walking through the family ---------------------------------------------------------------------
  const walk = async (/** @type {string} */ id) => {
    if (now) way.push(now.tile.id);
    await ask(id);
    title.focus();
    live.say(now?.tile.prompt ?? "");
  };
  const step = async () => {
    const id = way.pop();
    if (id) await ask(id);
    (way.length ? back : title).focus();
  };
  const relatives = (/** @type {string} */ name, /** @type {Tile[]} */ tiles, /** @type {string} */ rest) =>
    (tiles.length > 0 || rest) &&
    h(
      "section",
      { "aria-label": name },
      h("h4", {}, name),
      h(
        "ul",
        { class: "rnb-row" },
        tiles.map((tile, place) => h("li", {}, relative(tile, place))),
      ),
      rest && h("p", { class: "rnb-small" }, rest),
    );
  const relative = (/** @type {Tile} */ tile, /** @type {number} */ place) => {
    const img = h("img", { class: "rnb-checker", alt: "" });
    const button = h(
      "button",
      {
        class: "rnb-relative",
        "aria-label": alternative(tile, place),
        title: tile.prompt,
        onclick: () => walk(tile.id),
      },
      img,
    );
    show(img, tile.id);
    return button;
  };
  const show = (/** @type {HTMLImageElement} */ img, /** @type {string} */ id) => {
    img.hidden = !grid.thumbs.have(id);
    const mine = asked.signal;
    grid.thumbs.get(id, mine).then(
      ({ url, reason }) => {
        if (mine.aborted) return;
        if (url) img.src = url;
        img.hidden = !url;
        if (img === face) trouble.textContent = reason ?? "";
      },
      () => {},
    );
  };

  // -- drawing ------------------------------------------------------------------------------------------
  const draw = (/** @type {About} */ about) => {
    const same = now?.tile.id === about.tile.id;
    now = about;
    const { tile } = about;
    el.hidden = false;
    title.textContent = way.length ? "A relative" : "Details";
    back.hidden = !way.length;
    select.hidden = way.length > 0;
    follow();
    large.setAttribute("aria-label", `Open large: ${alternative(tile)}`);
    show(face, tile.id);
    fill(
      gone,
      about.hidden && h("span", { class: "rnb-small" }, about.hidden),
      about.hidden && h("button", { class: "rnb-button", onclick: restore }, icon("undo"), "Bring back"),
    );
    prompt.textContent = tile.prompt || "Without a prompt";
    prompt.classList.toggle("rnb-muted", !tile.prompt);
    rating.set(tile.rating);
    star.setAttribute("aria-pressed", String(tile.favourite));
    fill(
      tags,
      about.tags.map((name) =>
        h(
          "li",
          {},
          h(
            "button",
            {
              class: "rnb-button rnb-filter-chip",
              "aria-label": `${name}: take this tag away`,
              onclick: async () => {
                await mark({ remove: [name] }, `Tag ${name} taken away`);
                tag.input.focus();
              },
            },
            h("span", {}, name),
            icon("close"),
          ),
        ),
      ),
    );
    tags.hidden = !about.tags.length;
    // What is being written stays, whoever else writes meanwhile.
    if (!same || !hasFocus(notes)) {
      notes.value = about.notes;
      notes.dataset.of = tile.id;
    }
    use.hidden = words.hidden = !about.form;
    code.hidden = !tile.code;
    more.hidden = !tile.continues;
    away.hidden = !!about.hidden;
    fill(
      facts,
      about.facts.map(([name, text]) =>
        h("div", { class: "rnb-fact" }, h("dt", {}, name), h("dd", {}, text)),
      ),
    );
    const lost =
      about.lost &&
      `${counted(about.lost, "picture")} that it was made from ${about.lost === 1 ? "is" : "are"} not in this history.`;
    fill(
      family,
      relatives("Made from", about.parents, lost || ""),
      relatives("Made from this one", about.children, about.more ? `And ${about.more} more.` : ""),
    );
  };
  const ask = async (/** @type {string} */ id) => {
    asked.abort();
    asked = new AbortController();
    const mine = asked.signal;
    /** @type {About} */
    const about = await rpc.call("about", { id }, { signal: mine });
    if (!mine.aborted) draw(about);
  };
  signal.addEventListener("abort", () => {
    asked.abort();
    // Whoever closes the view in the middle of a note keeps it; nobody is here for the answer.
    const note = unwritten();
    if (note) rpc.tell("mark", note);
  });
  rpc.on("tile", ({ tile }) => {
    if (tile.id === now?.tile.id) ask(tile.id).catch(view.report);
  });

  return {
    /** @param {Tile} tile */
    show(tile) {
      if (tile.id === listed?.id && !way.length && now) return;
      listed = tile;
      way = [];
      if (writing) write().catch(view.report);
      ask(tile.id).catch(view.report);
    },
    focus: () => title.focus(),
    tag: () => tag.input.focus(),
    use: useIt,
    /** Other pictures are selected. */
    follow,
  };
}

// The references: dropped, pasted, chosen, or from the history; each with what is wrong with it and the way out.
import { fill, focusIn, h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { inOrder } from "../../lib/keyed.js";
import { alternative, face } from "../../lib/tiles.js";
import { upload } from "../../lib/upload.js";
import { weightField } from "./weight.js";

/** @typedef {import("../../lib/generated").ReferenceShown} ReferenceShown */

const ACCEPT = "image/png,image/jpeg,image/webp,image/svg+xml";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft>,
 *   thumbs: ReturnType<typeof import("../../lib/tiles.js").thumbnails>, pick: () => unknown,
 *   enlarge: (tiles: any[], at: number, from: HTMLElement) => unknown }} options */
export function referenceList({ view, form, thumbs, pick, enlarge }) {
  const { rpc, store, live, report, root, signal } = view;
  const kind = () =>
    /** @type {import("../../lib/generated").KindShown[]} */ (store.get("menu").kinds ?? []).find(
      ({ model }) => model === form.values.model,
    );
  const all = () => /** @type {ReferenceShown[]} */ (store.get("references").all ?? []);

  const file = h("input", {
    type: "file",
    class: "rnb-hidden",
    multiple: true,
    accept: ACCEPT,
    tabindex: -1,
    "aria-hidden": "true",
  });
  const choose = () => file.click();
  const files = h("button", { class: "rnb-button", onclick: choose }, icon("upload"), "Choose files");
  const history = h("button", { class: "rnb-button", onclick: pick }, icon("search"), "From history");
  const summary = h("span", { class: "rnb-small rnb-number" });
  const list = h("ul", { class: "rnb-style-refs", "aria-label": "References" });
  const coming = h("p", { class: "rnb-small", role: "status", hidden: true });
  const empty = h(
    "p",
    { class: "rnb-style-drop-words" },
    h("b", {}, "Drop pictures here, or paste them."),
    h("span", { class: "rnb-small rnb-style-limits" }),
  );
  const trouble = h("p", { class: "rnb-style-trouble", role: "alert", hidden: true });
  const limits = /** @type {HTMLElement} */ (empty.querySelector(".rnb-style-limits"));
  const zone = h("div", { class: "rnb-style-drop" }, list, empty, coming);
  const el = h(
    "section",
    { class: "rnb-style-gather", "aria-label": "References" },
    h(
      "div",
      { class: "rnb-row" },
      h("h3", {}, "References"),
      summary,
      h("span", { class: "rnb-space" }),
      files,
      history,
      file,
    ),
    zone,
    trouble,
  );

  // -- adding -------------------------------------------------------------------------------------------

  let busy = 0;
  const add = async (/** @type {File[]} */ chosen) => {
    if (!chosen.length) return;
    /** @type {string[]} */
    const refused = [];
    busy += chosen.length;
    for (const one of chosen) {
      const say = (/** @type {number} */ share) => {
        coming.hidden = false;
        coming.textContent =
          `Taking ${one.name || "a picture"} … ${Math.round(100 * share)} %${busy > 1 ? `, ${counted(busy - 1, "more")}` : ""}`.replace(
            " mores",
            " more",
          );
      };
      say(0);
      try {
        const id = await upload(rpc, one, { signal, onProgress: say });
        const why = await rpc.call("add", { upload: id }, { signal, timeout: 120_000 });
        if (why) refused.push(why);
      } catch (error) {
        const { name, card, message } = /** @type {any} */ (error);
        if (name === "NoKernel" || name === "AbortError") refused.push("");
        else refused.push(card ? `${card.title} ${card.text}` : `${message}`);
      } finally {
        busy -= 1;
      }
    }
    if (!busy) coming.hidden = true;
    const words = refused.filter(Boolean);
    const taken = chosen.length - refused.length;
    if (taken) live.say(`${counted(taken, "reference")} added`);
    if (words.length)
      view.show({
        tone: "warn",
        title: words.length === 1 ? "One file was not taken." : `${words.length} files were not taken.`,
        text: words.join("\n"),
        advice: kind()?.limits ?? "",
      });
  };
  const picturesOf = (/** @type {DataTransfer | null} */ data) => [...(data?.files ?? [])];
  listen(file, "change", async () => {
    const chosen = [...(file.files ?? [])];
    file.value = "";
    await add(chosen);
  });
  listen(root, "paste", async (event) => {
    const found = picturesOf(event.clipboardData);
    if (!found.length) return; // text goes where it is typed
    event.preventDefault();
    await add(found);
  });
  let over = 0; // elements that are entered and left again while something is dragged
  const mark = () => zone.classList.toggle("rnb-over-drop", over > 0);
  const carries = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  listen(root, "dragenter", (event) => {
    if (!carries(event)) return; // words are dropped where words are typed
    over += 1;
    event.preventDefault();
    mark();
  });
  listen(root, "dragleave", (event) => {
    if (!carries(event)) return;
    over = Math.max(0, over - 1);
    mark();
  });
  listen(root, "dragover", (event) => carries(event) && event.preventDefault());
  listen(root, "drop", async (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    over = 0;
    mark();
    await add(picturesOf(event.dataTransfer));
  });

  // -- one of them --------------------------------------------------------------------------------------

  /** @type {Map<string, ReturnType<typeof make>>} */
  const items = new Map();
  const make = (/** @type {string} */ id) => {
    /** @type {ReferenceShown} */
    let now;
    const picture = face({ thumbs, report });
    const open = h(
      "button",
      {
        class: "rnb-tile rnb-checker rnb-style-ref-open",
        onclick: () => {
          const tiles = all().filter(({ tile }) => tile);
          if (now.tile)
            enlarge(
              tiles.map(({ tile }) => tile),
              tiles.findIndex((one) => one.id === id),
              open,
            );
        },
      },
      picture.parts,
    );
    const off = h(
      "button",
      {
        class: "rnb-tile-act rnb-style-ref-off",
        onclick: async () => {
          const order = all().map((one) => one.id);
          await rpc.call("drop", { id }, { signal });
          live.say("Taken out");
          const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
          (items.get(next)?.off ?? files).focus();
        },
      },
      icon("close"),
    );
    const title = h("span", { class: "rnb-style-ref-title" });
    const words = h("span", { class: "rnb-small rnb-number" });
    const weight = weightField((heavy) => rpc.call("weigh", { id, weight: heavy }, { signal }));
    const share = h("span", { class: "rnb-small rnb-number" });
    const weighing = h(
      "label",
      { class: "rnb-row rnb-style-weighing" },
      h("span", { class: "rnb-small" }, "Weight"),
      weight,
      share,
    );
    const problem = h("p", { class: "rnb-problem" });
    const way = h("div", { class: "rnb-row" });
    const item = h(
      "li",
      { class: "rnb-style-ref" },
      h("div", { class: "rnb-style-ref-face" }, open, off),
      h("div", { class: "rnb-style-ref-words" }, title, words, problem, way, weighing),
    );
    let shown = "";
    const set = (/** @type {ReferenceShown} */ one, /** @type {boolean} */ several) => {
      now = one;
      const name = one.title || (one.tile ? alternative(one.tile) : "a picture");
      picture.set(one.tile ?? undefined, { alt: name, waiting: one.tile ? "" : "not looked at" });
      open.disabled = !one.tile;
      open.setAttribute("aria-label", one.tile ? `Open ${name}` : `${name}, not looked at`);
      off.setAttribute("aria-label", `Take out ${name}`);
      off.title = "Take it out";
      title.textContent = title.title = name;
      words.textContent = [one.facts, one.note].filter(Boolean).join(" · ");
      problem.textContent = one.problem && `It ${one.problem}`;
      problem.hidden = !one.problem;
      if (focusIn(weight) !== weight) weight.value = String(one.weight);
      weight.setAttribute("aria-label", `Weight of ${name}`);
      share.textContent = `${one.share} %`;
      weighing.hidden = !several;
      item.classList.toggle("rnb-bad", !!one.problem);
      const key = `${one.fits} ${one.fitted}`;
      if (key === shown) return;
      shown = key;
      way.hidden = !one.fits && !one.fitted;
      fill(
        way,
        one.fits &&
          h(
            "button",
            {
              class: "rnb-button rnb-quiet rnb-fix",
              onclick: () => rpc.call("fit", { ids: [id] }, { signal, timeout: 120_000 }),
            },
            "Use a copy that fits",
          ),
        one.fitted &&
          h(
            "button",
            { class: "rnb-button rnb-quiet rnb-fix", onclick: () => rpc.call("unfit", { id }, { signal }) },
            "Use the original",
          ),
      );
    };
    return { el: item, off, set, leave: picture.leave };
  };

  const draw = () => {
    const now = all();
    inOrder({ list, items, things: now, make, set: (item, one) => item.set(one, now.length > 1) });
    list.hidden = !now.length;
    zone.classList.toggle("rnb-style-none", !now.length);
    limits.textContent = kind()?.limits ?? "";
    const { summary: said = "", trouble: words = "" } = store.get("limits");
    summary.textContent = now.length ? said : "";
    const heavy = now.filter(({ fits }) => fits).map(({ id }) => id);
    trouble.hidden = !words;
    fill(
      trouble,
      words,
      words &&
        heavy.length > 0 &&
        h(
          "button",
          {
            class: "rnb-button rnb-quiet rnb-fix",
            onclick: () => rpc.call("fit", { ids: heavy }, { signal, timeout: 240_000 }),
          },
          "Use copies that fit",
        ),
    );
  };
  store.on("references", draw, signal);
  store.on("limits", draw, signal);
  store.on("menu", draw, signal);
  form.on((changed) => "model" in changed && draw());
  return { el, choose };
}

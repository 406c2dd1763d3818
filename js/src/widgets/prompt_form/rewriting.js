// A richer prompt, taken in parts; and the way back to what the prompt was, for ever.
import { attempt, fill, h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { icon } from "../../lib/icons.js";
import { merged, textOf, wordDiff } from "../../lib/words.js";

const FOREVER = 2 ** 31 - 1; // ms

/** @typedef {import("../../lib/words.js").Run} Run */

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   box: ReturnType<typeof import("./prompt_box.js").promptBox> }} options */
export function rewriting({ view, form, box }) {
  const { rpc, store, live, signal } = view;
  const small = (
    /** @type {string} */ kind,
    /** @type {Record<string, any>} */ more,
    /** @type {any[]} */ content,
  ) => h("button", { class: `rnb-button rnb-quiet ${kind}`, hidden: true, ...more }, content);
  const undo = small("rnb-square", { "aria-label": "Undo: the prompt as it was" }, [icon("undo")]);
  const redo = small("rnb-square", { "aria-label": "Redo" }, [icon("redo")]);
  const cost = h("span", { class: "rnb-muted" });
  const words = h("span", {}, "Enhance prompt");
  const wand = small("rnb-enhance", {}, [icon("wand"), words, cost]);
  const panel = h("section", { class: "rnb-suggestion", "aria-label": "Suggested prompt", hidden: true });
  box.acts.append(undo, redo, wand);
  box.el.after(panel);

  const prompt = () => /** @type {string} */ (form.values.prompt ?? "");
  let waiting = false;
  const draw = () => {
    const { enhance, local } = store.get("facts");
    const versions = store.get("versions");
    wand.hidden = !enhance;
    wand.title = local ? "The local engine charges nothing" : `Costs ${enhance}`;
    wand.disabled = waiting;
    words.textContent = waiting ? "Enhancing …" : "Enhance prompt";
    cost.textContent = waiting || local ? "" : (enhance ?? "").split(" (")[0];
    for (const [el, text] of /** @type {const} */ ([
      [undo, versions.undo],
      [redo, versions.redo],
    ])) {
      el.hidden = text == null;
      el.title = text ?? "";
    }
  };
  store.on("facts", draw, signal);
  store.on("versions", draw, signal);

  const back = async (/** @type {"undo" | "redo"} */ way) => {
    const text = prompt();
    form.drop("prompt"); // it goes along as what the prompt was
    await rpc.call(way, { text });
    live.say(way === "undo" ? "The prompt as it was" : "The prompt as it became");
    box.focus();
  };
  listen(undo, "click", () => back("undo"));
  listen(redo, "click", () => back("redo"));

  listen(wand, "click", async () => {
    if (!prompt().trim()) return box.focus();
    waiting = true;
    draw();
    live.say("Enhancing the prompt");
    try {
      await form.commit();
      await rpc.call("enhance", { text: prompt() }, { signal, timeout: FOREVER });
    } finally {
      waiting = false;
      draw();
    }
    return undefined;
  });

  /** What the kernel keeps until it is taken or put away; a reload shows it again. @type {string | null} */
  let offered = null;
  const close = () => {
    panel.hidden = true;
    fill(panel);
  };
  const offer = () => {
    if (offered === null) return close();
    const mine = prompt();
    const runs = wordDiff(mine, offered);
    const places = runs.flatMap((run, place) => (run.same ? [] : [place]));
    const taken = new Set(places);
    const take = h("button", { class: "rnb-button rnb-go" });
    const each = h("button", { class: "rnb-button rnb-quiet" });
    const count = () => {
      take.textContent =
        taken.size === places.length
          ? "Take all"
          : `Take ${taken.size} of ${counted(places.length, "change")}`;
      take.disabled = !taken.size;
      each.textContent = taken.size ? "Choose none" : "Choose all";
    };
    const text = h(
      "p",
      { class: "rnb-suggestion-text" },
      runs.map((run, place) => (run.same ? textOf(run.after) : change(run, place))),
    );
    /** @param {Run} run @param {number} place */
    function change({ before, after }, place) {
      const [was, is] = [textOf(before).trim(), textOf(after).trim()];
      const name = !was ? `Add “${is}”` : is ? `“${is}” instead of “${was}”` : `Leave out “${was}”`;
      const tick = h("input", {
        type: "checkbox",
        class: "rnb-change-tick",
        checked: true,
        "aria-label": name,
      });
      listen(tick, "change", () => {
        if (tick.checked) taken.add(place);
        else taken.delete(place);
        count();
      });
      return [
        h(
          "label",
          { class: "rnb-change", title: name },
          tick,
          was && h("del", {}, was),
          was && is && " ",
          is && h("ins", {}, is),
        ),
        /\s$/.test(textOf(after.length ? after : before)) && " ",
      ];
    }
    listen(each, "click", () => {
      const on = !taken.size;
      for (const place of places) if (on) taken.add(place);
      if (!on) taken.clear();
      for (const tick of text.querySelectorAll("input")) tick.checked = on;
      count();
    });
    listen(take, "click", async () => {
      form.drop("prompt");
      await rpc.call("rewrite", { before: mine, after: merged(runs, (place) => taken.has(place)) });
      live.say("Taken. Undo brings your own words back.");
      box.focus();
    });
    count();
    fill(
      panel,
      h(
        "div",
        { class: "rnb-row" },
        h("b", {}, "Suggested prompt"),
        h(
          "span",
          { class: "rnb-hint" },
          places.length ? "Press a change to leave it out." : "It says the same as yours.",
        ),
      ),
      text,
      h(
        "div",
        { class: "rnb-row rnb-buttons" },
        places.length > 1 && each,
        h("button", { class: "rnb-button", onclick: () => rpc.call("put_away") }, "Keep mine"),
        places.length > 0 && take,
      ),
    );
    panel.hidden = false;
    return undefined;
  };
  store.on(
    "offer",
    (_, { text }) => {
      const fresh = text != null && offered === null;
      offered = text ?? null;
      offer();
      if (fresh && !signal.aborted) live.say("A suggested prompt is there");
    },
    signal,
  );
  form.on((changed) => {
    if ("prompt" in changed && offered !== null) attempt(panel, offer);
  });
}

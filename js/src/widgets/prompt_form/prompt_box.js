// The box for the prompt: it grows, it counts, and Alt+↑ brings back what was asked before.
import { fill, h, listen } from "../../lib/dom.js";
import { count } from "../../lib/format.js";
import { shown } from "../../lib/keys.js";
import { sized } from "../../lib/sized.js";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   limit: () => number }} options */
export function promptBox({ view, form, limit }) {
  const { rpc, keys, signal } = view;
  const area = h("textarea", {
    class: "rnb-prompt-text",
    rows: 1,
    placeholder: "What should the picture show?",
    "aria-label": "Prompt",
    spellcheck: true,
    autocomplete: "off",
  });
  const counter = h("span", { class: "rnb-number" });
  const problem = h("span", { class: "rnb-problem", role: "alert" });
  const acts = h("span", { class: "rnb-row rnb-prompt-acts" });
  const el = h(
    "div",
    { class: "rnb-prompt" },
    area,
    h(
      "div",
      { class: "rnb-prompt-foot" },
      h(
        "span",
        { class: "rnb-hint rnb-prompt-history" },
        "earlier prompts ",
        h("kbd", {}, shown("Alt+ArrowUp")),
      ),
      problem,
      h("span", { class: "rnb-space" }),
      acts,
      counter,
    ),
  );

  const grow = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  };
  const measure = () => {
    const length = [...area.value].length;
    counter.textContent = `${count(length)} / ${count(limit())}`;
    counter.classList.toggle("rnb-too-much", length > limit());
    counter.setAttribute("aria-label", `${length} of ${limit()} characters`);
  };
  const write = (/** @type {string} */ text, tell = true) => {
    area.value = text;
    grow();
    measure();
    if (tell) form.set({ prompt: text });
  };

  listen(area, "input", () => {
    place = -1;
    grow();
    measure();
    form.set({ prompt: area.value });
  });
  listen(area, "blur", () => form.commit());
  listen(el, "pointerdown", (event) => {
    if (event.target === area || acts.contains(/** @type {Node} */ (event.target))) return;
    event.preventDefault();
    area.focus();
  });
  sized(el, grow, signal);

  /** @type {string[]} newest first */
  let earlier = [];
  let place = -1; // -1 is what the person was writing
  let mine = "";
  const walk = async (/** @type {1 | -1} */ step) => {
    if (place === -1) {
      if (step < 0) return;
      mine = area.value;
      earlier = (await rpc.call("prompts", {}, { signal })).filter(
        (/** @type {string} */ one) => one !== mine,
      );
    }
    place = Math.max(-1, Math.min(earlier.length - 1, place + step));
    write(place === -1 ? mine : earlier[place]);
    area.setSelectionRange(area.value.length, area.value.length);
    view.live.say(place === -1 ? "Your own text" : `Earlier prompt ${place + 1} of ${earlier.length}`);
  };
  const here = () => document.activeElement === area;
  keys.add(
    { keys: ["Alt+ArrowUp"], label: "Earlier prompt", run: () => walk(1), when: here },
    { keys: ["Alt+ArrowDown"], label: "Later prompt", run: () => walk(-1), when: here },
  );

  form.on((changed) => {
    if ("prompt" in changed && (changed.prompt ?? "") !== area.value) write(changed.prompt ?? "", false);
    else measure();
  });
  requestAnimationFrame(grow);

  return {
    el,
    area,
    /** Where buttons go that do something with the prompt. */
    acts,
    write,
    focus: () => area.focus(),
    /** Say what is wrong with the prompt, and a way out. @param {string} words
     * @param {{ label: string, run: () => void } | false} [way] */
    complain(words, way) {
      fill(
        problem,
        words,
        words && way && h("button", { class: "rnb-button rnb-quiet rnb-fix", onclick: way.run }, way.label),
      );
      area.setAttribute("aria-invalid", String(!!words));
    },
    /** Cut the prompt; Ctrl+Z brings the rest back. @param {number} most */
    cut(most) {
      const text = [...area.value].slice(0, most).join("");
      area.focus();
      area.select();
      if (!document.execCommand("insertText", false, text)) write(text);
    },
  };
}

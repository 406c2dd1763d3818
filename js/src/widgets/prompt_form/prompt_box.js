// The box for the prompt: it grows, and it counts.
import { fill, h, listen } from "../../lib/dom.js";
import { count } from "../../lib/format.js";
import { shown } from "../../lib/keys.js";
import { sized } from "../../lib/sized.js";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>,
 *   limit: () => number }} options */
export function promptBox({ view: { signal }, form, limit }) {
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

  const excess = () => [...(form.values.prompt ?? "")].length - limit();
  /** Ctrl+Z brings back what is cut off. */
  const cut = () => {
    const text = [...area.value].slice(0, limit()).join("");
    area.focus();
    area.select();
    if (!document.execCommand("insertText", false, text)) write(text);
  };

  listen(area, "input", () => {
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
    /** How many characters there are too many for the model; none where this is not above 0. */
    get excess() {
      return excess();
    },
    /** Say what is wrong with the prompt: these words, or else that it is too long. @param {string | false} [words] */
    complain(words) {
      const long = excess() > 0;
      fill(
        problem,
        words || (long && `${count(excess())} too many for this model.`),
        long &&
          h("button", { class: "rnb-button rnb-quiet rnb-fix", onclick: cut }, `Cut to ${count(limit())}`),
      );
      area.setAttribute("aria-invalid", String(!!words || long));
    },
  };
}

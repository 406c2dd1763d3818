// The seed: drawn anew for every request, unless it is locked.
import { h, hasFocus, listen } from "../../lib/dom.js";
import { icon } from "../../lib/icons.js";

/** @param {{ form: ReturnType<typeof import("./draft.js").draft>, most: () => number }} options */
export function seedField({ form, most }) {
  const input = h("input", {
    class: "rnb-seed-number rnb-number",
    type: "text",
    inputmode: "numeric",
    "aria-label": "Seed",
    placeholder: "random seed",
    size: 10,
  });
  const dice = h(
    "button",
    { class: "rnb-button rnb-quiet rnb-square", "aria-label": "Another seed", title: "Another seed" },
    icon("dice"),
  );
  const lock = h("button", { class: "rnb-button rnb-quiet rnb-square" });
  const el = h(
    "span",
    { class: "rnb-seed", role: "group", "aria-label": "Seed" },
    h("span", { class: "rnb-muted" }, "Seed"),
    input,
    dice,
    lock,
  );

  const set = (/** @type {number | null} */ seed, /** @type {boolean} */ locked) =>
    form.set({ random_seed: seed, seed_locked: locked }, { now: true });

  listen(dice, "click", () => {
    const [drawn] = crypto.getRandomValues(new Uint32Array(1));
    set(drawn % (most() + 1), true);
  });
  listen(lock, "click", () => set(form.values.random_seed ?? null, !form.values.seed_locked));
  listen(input, "change", () => {
    const digits = input.value.replace(/[\s,._]/g, "");
    if (!digits) return set(null, false);
    // What is no number goes to the kernel as it is, and comes back as a problem with the right words.
    return set(/^\d+$/.test(digits) ? Number(digits) : /** @type {any} */ (input.value), true);
  });

  const draw = () => {
    const { random_seed: seed, seed_locked: locked } = form.values;
    if (!hasFocus(input)) input.value = seed === null || seed === undefined ? "" : String(seed);
    lock.replaceChildren(icon(locked ? "lock" : "unlock"));
    lock.setAttribute("aria-pressed", String(!!locked));
    const words = locked ? "This seed stays" : "A fresh seed for every request";
    lock.setAttribute("aria-label", `Keep the seed. ${words}`);
    lock.title = words;
    el.classList.toggle("rnb-loose", !locked);
  };
  form.on((changed) => ("random_seed" in changed || "seed_locked" in changed) && draw());
  draw();
  return { el, focus: () => input.focus() };
}

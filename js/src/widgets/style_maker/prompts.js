// The prompts that a style is tested with, and who draws them.
import { fill, h, listen } from "../../lib/dom.js";
import { select } from "../../lib/menu.js";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft> }} options */
export function testPrompts({ view: { store, signal }, form }) {
  const now = () => /** @type {string[]} */ (form.values.prompts ?? []);
  const list = h("div", { class: "rnb-style-prompts" });
  /** @type {HTMLTextAreaElement[]} */
  const areas = [];
  const make = (/** @type {number} */ place) => {
    const area = h("textarea", {
      class: "rnb-input",
      rows: 2,
      "aria-label": `Prompt ${place + 1} of the test`,
      spellcheck: true,
    });
    listen(area, "input", () => form.set({ prompts: now().with(place, area.value) }));
    listen(area, "blur", () => form.commit());
    return area;
  };
  const kind = () =>
    /** @type {import("../../lib/generated").KindShown[]} */ (store.get("menu").kinds ?? []).find(
      ({ model }) => model === form.values.model,
    );
  const model = select({
    label: "Drawn by",
    value: "",
    choices: () => kind()?.tests ?? [],
    show: (choice) => [
      h("span", { class: "rnb-muted" }, "Drawn by "),
      choice?.label ?? "",
      h("span", { class: "rnb-muted" }, choice?.hint ? ` ${choice.hint.split(" (")[0]} each` : ""),
    ],
    onchange: (value) => form.set({ test_model: value }, { now: true }),
  });
  const el = h(
    "section",
    { class: "rnb-style-test", "aria-label": "Test" },
    h(
      "div",
      { class: "rnb-row" },
      h("h3", {}, "Try it before you decide"),
      h("span", { class: "rnb-space" }),
      model.el,
    ),
    list,
    h(
      "p",
      { class: "rnb-small" },
      "A test makes the style once and draws each prompt with it, with the same seed every time. What you like you keep, the rest you delete; deleting is free.",
    ),
  );
  const draw = () => {
    const prompts = now();
    while (areas.length > prompts.length) areas.pop();
    prompts.forEach((text, place) => {
      areas[place] ??= make(place);
      if (areas[place].value !== text) areas[place].value = text;
    });
    if (list.children.length !== areas.length) fill(list, areas);
    const tests = kind()?.tests ?? [];
    const chosen = form.values.test_model;
    model.set(tests.some(({ value }) => value === chosen) ? chosen : (tests[0]?.value ?? ""));
    model.el.hidden = tests.length < 2;
  };
  form.on((changed) => ["prompts", "model", "test_model"].some((field) => field in changed) && draw());
  store.on("menu", draw, signal);
  return {
    el,
    get count() {
      return now().length;
    },
  };
}

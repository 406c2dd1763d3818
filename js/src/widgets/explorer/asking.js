// What to explore: the prompt, the model, the shape, and what it is likely to cost.
import { fill, h, listen } from "../../lib/dom.js";
import { shown } from "../../lib/keys.js";
import { select } from "../../lib/menu.js";
import { chosenModel } from "../prompt_form/chosen_model.js";
import { earlierPrompts } from "../prompt_form/earlier.js";
import { modelPicker } from "../prompt_form/models.js";
import { pressing } from "../prompt_form/pressing.js";
import { priceLine } from "../prompt_form/price_line.js";
import { promptBox } from "../prompt_form/prompt_box.js";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft>,
 *   home: HTMLElement, jobs: { expect: (press: string, what: any) => void, refused: (press: string) => void } }} options
 * `jobs` shows a press before anybody answers */
export function asking({ view, form, home, jobs }) {
  const { store, signal } = view;
  const { families, model } = chosenModel({ store, form });
  const limit = () => model()?.prompt_max ?? 10_000;
  const box = promptBox({ view, form, limit });
  box.area.placeholder = "What do you want to explore?";
  earlierPrompts({ view, box });
  const models = modelPicker({ view, form, families, model, styled: () => true });
  const shape = select({
    label: "Shape",
    value: form.values.size,
    choices: () =>
      (model()?.aspects ?? []).map((/** @type {any} */ { aspect, width, height }) => ({
        value: aspect,
        label: aspect,
        hint: model()?.output === "vector" ? "" : `${width} × ${height}`,
      })),
    show: (choice) => [choice?.label ?? form.values.size],
    onchange: (size) => form.set({ size }, { now: true }),
  });
  form.on((changed) => ("size" in changed || "model" in changed) && shape.set(form.values.size));
  const trouble = h("div", { class: "rnb-problems", role: "alert" });
  const go = h("button", { class: "rnb-button rnb-generate" }, "Explore", h("kbd", {}, shown("Ctrl+Enter")));
  const line = priceLine(view);
  const guess = h("span", { class: "rnb-guess" });
  line.el.firstElementChild?.after(guess);
  fill(
    home,
    trouble,
    box.el,
    h("div", { class: "rnb-row rnb-act" }, models.el, shape.el, h("span", { class: "rnb-space" }), go),
    line.el,
  );

  /** @type {import("../../lib/generated").FieldProblem[]} */
  let found = [];
  let pressed = false;
  const said = () => form.values.prompt?.trim() ?? "";
  const tell = () => {
    box.complain(pressed && !said() && "Say what to explore.");
    const { lacks } = store.get("facts");
    const others = found.filter(({ field }) => field !== "prompt");
    fill(
      trouble,
      lacks && h("p", {}, h("b", {}, lacks), " Everything here can still be looked at."),
      others.map(({ field, text, nearest }) =>
        h(
          "p",
          {},
          h("b", {}, field),
          ` ${text}. `,
          typeof nearest === "string" &&
            h(
              "button",
              {
                class: "rnb-button rnb-quiet rnb-fix",
                onclick: () => form.set({ [field]: nearest }, { now: true }),
              },
              `Use ${nearest}`,
            ),
        ),
      ),
    );
    go.setAttribute("aria-disabled", String(!!lacks));
  };
  form.on(() => tell());
  store.on(
    "facts",
    (changes, facts) => {
      if ("problems" in changes) found = changes.problems ?? [];
      guess.textContent = facts.price.units === null ? "" : facts.guess;
      tell();
    },
    signal,
  );
  const blocked = () => {
    pressed = !said() || box.excess > 0;
    tell();
    if (pressed) box.focus();
    return pressed || !!store.get("facts").lacks;
  };
  const sending = pressing({
    view,
    form,
    name: "explorer",
    jobs: async () => /** @type {any} */ (jobs),
    refused: (problems) => {
      found = problems;
      tell();
      blocked();
    },
  });
  const explore = async () => {
    if (blocked() || sending.double()) return;
    await sending.press(/** @type {any} */ ({ prompt: form.values.prompt, model: model() }));
  };
  listen(go, "click", explore);
  return {
    explore,
    focus: box.focus,
    /** Whether this is the widget's main button. @param {boolean} main */
    main: (main) => go.classList.toggle("rnb-go", main),
  };
}

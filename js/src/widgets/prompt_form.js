// The prompt form: what to draw, with which model, how; the price; Generate; and the pictures as they arrive.

import { h, listen } from "../lib/dom.js";
import { copyButton } from "../lib/errors.js";
import { counted } from "../lib/format.js";
import { shown } from "../lib/keys.js";
import { select } from "../lib/menu.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { aspectPicker, chosen } from "./prompt_form/aspects.js";
import { chosenModel } from "./prompt_form/chosen_model.js";
import { draft } from "./prompt_form/draft.js";
import { modelPicker } from "./prompt_form/models.js";
import { palette } from "./prompt_form/palette.js";
import { pressing } from "./prompt_form/pressing.js";
import { priceLine } from "./prompt_form/price_line.js";
import { problems } from "./prompt_form/problems.js";
import { promptBox } from "./prompt_form/prompt_box.js";
import { seedField } from "./prompt_form/seed.js";
import { leaveOut, stylePicker, v3Controls } from "./prompt_form/settings.js";

export default widget("the prompt form", (view) => {
  const { rpc, store, body, root, keys, signal, report } = view;
  root.classList.add("rnb-form");
  /** @type {Promise<import("./prompt_form.late.js").Late>} */
  const late = latePart(rpc, signal);
  late.catch(report);
  const form = draft({ rpc, store, signal, report });

  const { families, model } = chosenModel({ store, form });
  const limit = () => model()?.prompt_max ?? 10_000;

  const box = promptBox({ view, form, limit });
  /** Show what the model takes; there is nothing to fit before all of it is made. */
  let fit = () => {};
  const style = stylePicker({ view, form, model, fit: () => fit() });
  const models = modelPicker({
    view,
    form,
    families,
    model,
    styled: (one) => style.own(one).length > 0,
  });
  const aspects = aspectPicker({
    form,
    aspects: () => model()?.aspects ?? [],
    vector: () => model()?.output === "vector",
    late,
  });
  const pictures = select({
    label: "Pictures",
    value: String(form.values.n ?? 1),
    choices: () => [1, 2, 3, 4, 5, 6].map((n) => ({ value: String(n), label: counted(n, "picture") })),
    show: (choice) => [choice?.label ?? `${form.values.n} pictures`],
    onchange: (n) => form.set({ n: Number(n) }, { now: true }),
  });
  const seed = seedField({ form, most: () => model()?.seed_max ?? 2 ** 32 - 1 });
  const without = leaveOut({ form });
  const v3 = v3Controls({ form, model });
  const colours = palette({ view, form, most: () => model()?.colors_max ?? 10, late });
  const python = h("div", { class: "rnb-row rnb-small rnb-from-python" });
  const price = priceLine(view);
  const below = h("div", { class: "rnb-cards" });
  const trouble = h("div", { class: "rnb-trouble" });

  const go = h(
    "button",
    { class: "rnb-button rnb-go rnb-generate" },
    "Generate",
    h("kbd", {}, shown("Ctrl+Enter")),
  );
  const copyCode = copyButton("Copy as Python", async () => {
    // The last known code when the kernel is busy: it is only a moment old.
    await Promise.race([form.commit(), new Promise((done) => setTimeout(done, 300))]).catch(() => {});
    return store.get("facts").code;
  });

  const extras = h("span", { class: "rnb-extras" }, style.el, v3.level, v3.noText, style.trouble);
  body.append(
    box.el,
    h(
      "div",
      { class: "rnb-row rnb-choose" },
      models.el,
      aspects.el,
      pictures.el,
      seed.el,
      extras,
      without.el,
    ),
    python,
    trouble,
    h(
      "div",
      { class: "rnb-row rnb-act" },
      colours.el,
      h("span", { class: "rnb-space" }),
      h("span", { class: "rnb-row rnb-buttons" }, copyCode, go),
    ),
    price.el,
    below,
  );
  const jobs = late.then(({ aside, earlierPrompts, strips, stripPictures, fromPython, rewriting }) => {
    aside({ view, home: below });
    earlierPrompts({ view, box });
    fromPython({ form, home: python, own: (id) => style.own().some((one) => one.id === id) });
    rewriting({ view, form, box });
    return strips({
      view,
      body,
      pictures: stripPictures(view),
      again: (press) => generating.send(press),
      colours: colours.fromPicture,
    });
  });

  const wrong = problems({
    view,
    form,
    box,
    home: trouble,
    places: {
      model: models,
      size: aspects,
      n: { el: pictures.el },
      random_seed: seed,
      style,
      style_id: style,
      negative_prompt: without,
      "controls.artistic_level": { el: v3.level },
      controls: colours,
    },
  });

  fit = () => {
    const takes = model()?.takes;
    if (!takes) return;
    style.el.hidden = style.trouble.hidden = !style.wanted;
    v3.level.hidden = !takes.artistic_level;
    v3.noText.hidden = !takes.no_text;
    extras.hidden = !(style.wanted || takes.artistic_level || takes.no_text);
    without.el.hidden = !takes.negative_prompt;
    colours.el.hidden = !(takes.colors || takes.background_color);
  };
  form.on((changed) => {
    if ("n" in changed) pictures.set(String(form.values.n ?? 1));
    fit();
  });

  const generating = pressing({
    view,
    form,
    name: "form",
    jobs: () => jobs,
    refused: (found) => wrong.focus(found),
  });
  const generate = async () => {
    if (generating.double()) return;
    if (wrong.known()) {
      wrong.focus();
      return;
    }
    const { prompt, n = 1, size } = form.values;
    const shape = chosen(model()?.aspects ?? [], size);
    await generating.press({ prompt, expected: n, model: model(), shape });
  };
  listen(go, "click", generate);
  keys.add({ keys: ["Ctrl+Enter"], label: "Generate", run: generate, typing: true });
  requestAnimationFrame(() => aspects.draw());
});

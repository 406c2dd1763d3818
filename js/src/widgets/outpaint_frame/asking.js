// What to paint, its price, Generate, and the jobs that come of it.

import { fill, h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { shown } from "../../lib/keys.js";
import { select } from "../../lib/menu.js";
import { earlierPrompts } from "../prompt_form/earlier.js";
import { modelPicker } from "../prompt_form/models.js";
import { stripPictures } from "../prompt_form/pictures.js";
import { pressing } from "../prompt_form/pressing.js";
import { priceLine } from "../prompt_form/price_line.js";
import { promptBox } from "../prompt_form/prompt_box.js";
import { strips } from "../prompt_form/strips.js";
import { margins } from "./space.js";

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft>,
 *   families: () => any[], model: () => any,
 *   now: () => { picture: import("./space.js").Size, frame: import("./space.js").Frame, target: import("./space.js").Size | null },
 *   picture: () => import("./space.js").Size, frame: { focus: () => void },
 *   where: ReturnType<typeof import("./places.js").places>, trouble: HTMLElement }} options
 * @returns {() => any} what Generate does */
export function asking({ view, form, families, model, now, picture, frame, where, trouble }) {
  const { store, body, signal } = view;
  const limit = () => model()?.prompt_max ?? 1000;
  const box = promptBox({ view, form, limit });
  box.area.placeholder = "What lies around the picture?";
  earlierPrompts({ view, box });
  const pictures = select({
    label: "Pictures",
    value: "1",
    choices: () => [1, 2, 3, 4, 5, 6].map((n) => ({ value: String(n), label: counted(n, "picture") })),
    show: (choice) => [choice?.label ?? `${form.values.n} pictures`],
    onchange: (n) => form.set({ n: Number(n) }, { now: true }),
  });
  const models = modelPicker({ view, form, families, model, styled: () => true });
  const words = h("div", { class: "rnb-problems", role: "alert" });
  const notes = h("div", { class: "rnb-problems rnb-notices" });
  const go = h(
    "button",
    { class: "rnb-button rnb-go rnb-generate" },
    "Generate",
    h("kbd", {}, shown("Ctrl+Enter")),
  );
  body.append(
    words,
    notes,
    box.el,
    h("div", { class: "rnb-row rnb-act" }, models.el, pictures.el, h("span", { class: "rnb-space" }), go),
    priceLine(view).el,
  );
  form.on((changed) => "n" in changed && pictures.set(String(form.values.n ?? 1)));

  // -- what is wrong ------------------------------------------------------------------------------------

  /** @type {import("../../lib/generated").FieldProblem[]} */
  let found = [];
  let pressed = false;
  const said = () => form.values.prompt?.trim() ?? "";
  /** Whether there is something to paint. */
  const space = () =>
    !!form.values.size ||
    !!form.values.zoom ||
    margins(picture(), form.values.frame).some((side) => side > 0);
  const tell = () => {
    box.complain(pressed && !said() && "Say what should be painted.");
    const others = found.filter(({ field, text }) => !["prompt", "frame", "picture"].includes(field) && text);
    fill(
      words,
      pressed &&
        !space() &&
        h(
          "p",
          {},
          h("b", {}, "Nothing to paint yet. "),
          "Pull an edge outwards, choose a shape, or zoom out.",
        ),
      others.map(({ field, text }) => h("p", {}, h("b", {}, field.replaceAll("_", " ")), ` ${text}. `)),
    );
  };
  form.on(() => tell());
  store.on(
    "facts",
    (changes) => {
      if ("problems" in changes) found = changes.problems ?? [];
      if ("notices" in changes)
        fill(
          notes,
          (changes.notices ?? []).map((/** @type {string} */ one) => h("p", {}, one)),
        );
      tell();
    },
    signal,
  );
  /** Say everything that stands in the way and go to the first of it; whether there is something. */
  const blocked = () => {
    if (where.wrong()) return true;
    if (store.get("picture").trouble) {
      trouble.querySelector("button")?.focus();
      return true;
    }
    pressed = !said() || !space() || box.excess > 0;
    tell();
    if (!space()) frame.focus();
    else if (pressed) box.focus();
    return pressed;
  };

  // -- jobs ---------------------------------------------------------------------------------------------

  const jobs = strips({
    view,
    body,
    pictures: stripPictures(view),
    again: (press) => generating.send(press),
  });
  const generating = pressing({
    view,
    form,
    name: "frame",
    jobs: async () => jobs,
    refused: (problems) => {
      found = problems;
      tell();
      blocked();
    },
  });
  const generate = async () => {
    if (generating.double() || blocked()) return;
    const { prompt, n = 1 } = form.values;
    const { picture: size, frame: edges, target: pixels } = now();
    const [width, height] = pixels ?? [edges[2] - edges[0], edges[3] - edges[1]];
    const shape = { aspect: `${width} × ${height}`, width: width || size[0], height: height || size[1] };
    await generating.press({ prompt, expected: n, model: model(), shape });
  };
  listen(go, "click", generate);

  return generate;
}

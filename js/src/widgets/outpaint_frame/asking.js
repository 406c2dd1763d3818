// What to paint, its price, Generate, and the jobs that come of it.

import { fill, h, listen } from "../../lib/dom.js";
import { count, counted } from "../../lib/format.js";
import { shown } from "../../lib/keys.js";
import { select } from "../../lib/menu.js";
import { newId } from "../../lib/wire.js";
import { modelPicker } from "../prompt_form/models.js";
import { stripPictures } from "../prompt_form/pictures.js";
import { priceLine } from "../prompt_form/price_line.js";
import { promptBox } from "../prompt_form/prompt_box.js";
import { strips } from "../prompt_form/strips.js";
import { margins } from "./space.js";

const BURST = 350; // ms in which several presses are one wish
const FOREVER = 2 ** 31 - 1; // ms; a busy kernel may answer late, and what was pressed is not forgotten
const CHANGED = /** @type {const} */ ({
  tone: "info",
  title: "Python changed the frame as you pressed Generate.",
  text: "Nothing was sent. Look at the frame and the price, and press again.",
});

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("../prompt_form/draft.js").draft>,
 *   families: () => any[], model: () => any,
 *   now: () => { picture: import("./space.js").Size, frame: import("./space.js").Frame, target: import("./space.js").Size | null },
 *   picture: () => import("./space.js").Size, frame: { focus: () => void },
 *   where: ReturnType<typeof import("./places.js").places>, trouble: HTMLElement }} options
 * @returns {() => any} what Generate does */
export function asking({ view, form, families, model, now, picture, frame, where, trouble }) {
  const { rpc, store, body, live, signal } = view;
  const limit = () => model()?.prompt_max ?? 1000;
  const box = promptBox({ view, form, limit });
  box.area.placeholder = "What lies around the picture?";
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
  const long = () => [...(form.values.prompt ?? "")].length - limit();
  /** Whether there is something to paint. */
  const space = () =>
    !!form.values.size ||
    !!form.values.zoom ||
    margins(picture(), form.values.frame).some((side) => side > 0);
  const tell = () => {
    const extra = long();
    box.complain(
      pressed && !said()
        ? "Say what should be painted."
        : extra > 0
          ? `${count(extra)} too many for this model.`
          : "",
      extra > 0 && { label: `Cut to ${count(limit())}`, run: () => box.cut(limit()) },
    );
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
    pressed = !said() || !space() || long() > 0;
    tell();
    if (!space()) frame.focus();
    else if (pressed) box.focus();
    return pressed;
  };

  // -- jobs ---------------------------------------------------------------------------------------------

  const jobs = strips({ view, body, pictures: stripPictures(view), again: (press) => send(press) });
  /** @type {Map<string, ReturnType<typeof form.take>>} presses on their way, so that one can be repeated */
  const sent = new Map();
  let last = Number.NEGATIVE_INFINITY;
  /** The kernel answers a press once, however often it hears of it. @param {string} press */
  const send = async (press) => {
    const told = sent.get(press) ?? { values: {} };
    try {
      const answer = await rpc.call("submit", { ...told, press }, { signal, timeout: FOREVER });
      const { job, problems, changed } = /** @type {import("../../lib/generated").Pressed} */ (answer);
      sent.delete(press);
      form.answered(told.values);
      if (job) return;
      jobs.refused(press);
      found = problems;
      tell();
      if (changed) view.show(CHANGED);
      else blocked();
    } catch (error) {
      sent.delete(press);
      form.unheard(told.values, error);
      jobs.refused(press);
      throw error;
    }
  };
  const generate = async () => {
    const moment = performance.now();
    if (moment - last < BURST) return; // a double click is one wish
    last = moment;
    if (blocked()) return;
    const press = newId();
    const { prompt, n = 1 } = form.values;
    const { picture: size, frame: edges, target: pixels } = now();
    const [width, height] = pixels ?? [edges[2] - edges[0], edges[3] - edges[1]];
    const shape = { aspect: `${width} × ${height}`, width: width || size[0], height: height || size[1] };
    jobs.expect(press, { prompt, expected: n, model: model(), shape });
    live.say("Sent");
    sent.set(press, form.take());
    await send(press);
  };
  listen(go, "click", generate);

  return generate;
}

// StyleMaker: pictures become a style, which is tried out before it is kept; and the styles that there are.
import { fill, h, listen } from "../lib/dom.js";
import { card } from "../lib/errors.js";
import { shown } from "../lib/keys.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { thumbnails } from "../lib/tiles.js";
import { PictureUrls } from "../lib/urls.js";
import { newId } from "../lib/wire.js";
import { draft } from "./prompt_form/draft.js";
import { priceLine } from "./prompt_form/price_line.js";
import { kindFields } from "./style_maker/kinds.js";
import { testPrompts } from "./style_maker/prompts.js";
import { referenceList } from "./style_maker/references.js";

/** @typedef {import("../lib/generated").StyleFacts} StyleFacts
 * @typedef {import("../lib/generated").FieldProblem} FieldProblem */

const BURST = 350; // ms in which several presses are one wish
const FOREVER = 2 ** 31 - 1; // ms; a busy kernel may answer late

export default widget("the style maker", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-style");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  const form = draft({ rpc, store, signal, report });
  /** @type {Promise<import("./style_maker.late.js").Late>} */
  const late = latePart(rpc, signal);
  const facts = () => /** @type {StyleFacts} */ (store.get("facts"));

  const pick = async () => (await late).openPicker({ view, thumbs });
  const enlarge = async (
    /** @type {any[]} */ tiles,
    /** @type {number} */ at,
    /** @type {HTMLElement} */ from,
  ) => (await late).enlarge({ view, urls, tiles, at, from });
  const references = referenceList({ view, form, thumbs, pick, enlarge });
  const kinds = kindFields({ view, form, late });
  const prompts = testPrompts({ view, form });
  const name = h("input", {
    class: "rnb-input rnb-style-name",
    type: "text",
    maxlength: 80,
    placeholder: "Name of the style",
    "aria-label": "Name of the style",
    title: "Kept here, beside your history: the service knows no names",
    autocomplete: "off",
  });
  listen(name, "input", () => form.set({ name: name.value }));
  listen(name, "blur", () => form.commit());
  form.on((changed) => {
    if ("name" in changed && changed.name !== name.value) name.value = changed.name ?? "";
  });

  const lacks = h("div", { class: "rnb-cards" });
  const aside = h("div", { class: "rnb-small rnb-style-aside", role: "status" });
  const trouble = h("div", { class: "rnb-problems", role: "alert" });
  const testWords = h("span", {});
  const testing = h("button", { class: "rnb-button" }, testWords, h("kbd", {}, shown("Ctrl+Enter")));
  const createWords = h("span", {});
  const creating = h("button", { class: "rnb-button" }, createWords);
  const line = priceLine(view);
  const parts = h("span", { class: "rnb-style-parts" });
  line.el.firstElementChild?.after(parts);
  const testsHome = h("div", {});
  const ownHome = h("div", {});
  const main = h(
    "div",
    { class: "rnb-style-main" },
    references.el,
    kinds.el,
    aside,
    prompts.el,
    trouble,
    h("div", { class: "rnb-row rnb-style-act" }, testing, h("span", { class: "rnb-space" }), name, creating),
    line.el,
    testsHome,
  );
  body.append(lacks, h("div", { class: "rnb-style-cols" }, main, ownHome));

  // -- presses ------------------------------------------------------------------------------------------

  /** @type {ReturnType<typeof import("./style_maker/tests.js").testList> | undefined} */
  let tests;
  let last = Number.NEGATIVE_INFINITY;
  let wished = ""; // what was pressed last
  let pressed = ""; // what was pressed and is not answered
  /** What stands in the way, once somebody has pressed. @type {FieldProblem[]} */
  let found = [];

  /** @param {"create" | "test"} what @param {Record<string, any>} [more] */
  const press = async (what, more = {}) => {
    const now = performance.now();
    const wish = `${what} ${more.style ?? ""}`;
    if (facts().lacks || pressed || (wish === wished && now - last < BURST)) return;
    last = now;
    wished = wish;
    const said = form.take();
    pressed = what;
    found = [];
    draw();
    live.say("Sent");
    const gone = what === "test" ? tests?.expect(prompts.count) : undefined;
    try {
      const answer = await rpc.call(what, { ...said, ...more, press: newId() }, { signal, timeout: FOREVER });
      form.answered(said.values);
      const { begun, problems, changed } = /** @type {import("../lib/generated").StyleAnswer} */ (answer);
      found = problems;
      if (changed)
        view.show({
          tone: "info",
          title: "Python changed the style as you pressed.",
          text: "Nothing was sent. Look at it and at the price, and press again.",
        });
      if (!begun) {
        last = Number.NEGATIVE_INFINITY; // what was mended meanwhile is another wish
        gone?.();
      }
    } catch (error) {
      last = Number.NEGATIVE_INFINITY;
      form.unheard(said.values, error);
      gone?.();
      throw error;
    } finally {
      pressed = "";
      draw();
      if (found.length) trouble.scrollIntoView?.({ block: "nearest" });
    }
  };
  const test = (/** @type {string} */ style = "") => press("test", style ? { style } : {});
  const create = () => press("create");
  listen(testing, "click", () => test());
  listen(creating, "click", create);

  // -- drawing ------------------------------------------------------------------------------------------

  const NAMES = /** @type {Record<string, string>} */ ({
    references: "References",
    source_styles: "Styles to mix",
    name: "Name",
    model: "Models",
  });
  const named = (/** @type {string} */ field) => {
    const place = /\[(\d+)\]/.exec(field);
    const what = field.split("[")[0];
    if (what === "prompts" && place) return `Prompt ${Number(place[1]) + 1}`;
    if (what === "references" && place) return `Reference ${Number(place[1]) + 1}`;
    return NAMES[what] ?? field;
  };
  let shownLacks = "";
  const draw = () => {
    const {
      made,
      busy,
      lacks: words,
      create: cost,
      chosen,
      aside: away,
      problems,
      test_problems: others,
    } = facts();
    if (words !== shownLacks) {
      shownLacks = words;
      fill(
        lacks,
        words &&
          card({
            tone: "warn",
            title: words,
            text: "References can be gathered and checked here all the same.",
            advice: "Make a client of another service: rc.Recraft(provider=…).",
          }),
      );
    }
    const here = new Set([...problems, ...others].map(({ field }) => field));
    found = found.filter(({ field }) => here.has(field));
    fill(
      trouble,
      found.map(({ field, text }) => h("p", {}, h("b", {}, named(field)), ` ${text.replace(/\.?$/, ".")}`)),
    );
    fill(
      aside,
      away.map((text) => h("p", {}, text)),
    );
    parts.textContent = facts().parts;
    testWords.textContent =
      pressed === "test" ? "Sent …" : `Test ${prompts.count === 1 ? "1 prompt" : `${prompts.count} prompts`}`;
    const kept = made && made === chosen;
    const able = cost.split(",")[0].replace("official price ", "").split(" (")[0];
    createWords.textContent =
      pressed === "create" || busy
        ? "Making the style …"
        : kept
          ? ["Created", facts().paid.split(" (")[0]].filter(Boolean).join(" · ")
          : made
            ? "Keep this style"
            : ["Create style", able].filter(Boolean).join(" · ");
    creating.title = made ? "It is made already and costs nothing more" : cost && `Makes the style: ${cost}`;
    testing.classList.toggle("rnb-go", !made);
    creating.classList.toggle("rnb-go", !!made && !kept);
    for (const [button, off] of /** @type {[HTMLElement, boolean][]} */ ([
      [testing, !!words || !!pressed],
      [creating, !!words || !!pressed || busy || !!kept],
    ]))
      button.setAttribute("aria-disabled", String(off));
  };
  store.on("facts", draw, signal);
  form.on((changed) => "prompts" in changed && draw());

  late
    .then(({ testList, ownStyles }) => {
      tests = testList({ view, thumbs, enlarge, use: (id) => rpc.call("choose", { id }, { signal }) });
      testsHome.replaceWith(tests.el);
      ownHome.replaceWith(ownStyles({ view, thumbs, enlarge, test, kind: () => form.values.model }).el);
    })
    .catch(report);

  keys.add(
    { keys: ["Ctrl+Enter"], label: "Test the style", run: () => test(), typing: true },
    {
      keys: ["Ctrl+Shift+Enter"],
      label: "Create the style, or keep the tested one",
      run: create,
      typing: true,
    },
    { keys: ["a"], label: "Add files", run: references.choose },
    { keys: ["h"], label: "Add pictures of the history", run: pick },
  );
});

// Under the canvas: what should be there, how, and the one button. The price stands in it and below.
import { fill, h, hasFocus, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { shown } from "../../lib/keys.js";
import { select } from "../../lib/menu.js";
import { toolbar } from "../../lib/toolbar.js";
import { newId } from "../../lib/wire.js";
import { draft } from "../prompt_form/draft.js";
import { priceLine } from "../prompt_form/price_line.js";

/** @typedef {import("../../lib/generated").EditFacts} EditFacts */

const BURST = 350; // ms in which several presses are one wish

/** @param {{ view: import("../../lib/root.js").View, settled: () => Promise<void>, empty: () => boolean }} options
 * `settled`: the kernel has every stroke; `empty`: nothing is painted */
export function editRow({ view, settled, empty }) {
  const { rpc, store, live, keys, signal, report } = view;
  const form = draft({ rpc, store, signal, report });
  const facts = () => /** @type {EditFacts} */ (store.get("facts"));
  const way = () => facts().ways?.find(({ id }) => id === form.values.operation);

  const box = h("textarea", {
    class: "rnb-area rnb-edit-prompt",
    rows: 1,
    "aria-label": "Prompt",
    spellcheck: true,
    oninput: () => {
      form.set({ prompt: box.value });
      fit();
    },
  });
  const fit = () => {
    box.style.height = "auto";
    if (box.scrollHeight) box.style.height = `${Math.min(160, box.scrollHeight + 2)}px`;
  };
  const ways = select({
    label: "What to do",
    value: "",
    choices: () => (facts().ways ?? []).map(({ id, label, price }) => ({ value: id, label, hint: price })),
    onchange: (operation) => form.set({ operation }, { now: true }),
  });
  const models = select({
    label: "Model",
    value: "",
    choices: () =>
      (way()?.models ?? []).map(({ id, name, price }) => ({ value: id, label: name, hint: price })),
    onchange: (model) => form.set({ model }, { now: true }),
  });
  const number = select({
    label: "Pictures",
    value: "1",
    choices: () => [1, 2, 3, 4, 5, 6].map((n) => ({ value: String(n), label: counted(n, "picture") })),
    onchange: (n) => form.set({ n: Number(n) }, { now: true }),
  });
  const words = h("span", {});
  const go = h("button", { class: "rnb-button rnb-go" }, words, h("kbd", {}, shown("Ctrl+Enter")));
  const advice = h("p", { class: "rnb-small rnb-muted rnb-edit-advice", role: "status" });
  const price = priceLine(view);
  const lone = h(
    "p",
    { class: "rnb-muted" },
    "To edit from here, give the canvas a client: ",
    h("code", { class: "rnb-mono" }, "rc.MaskCanvas(image, client=client)"),
  );
  const how = h("div", { class: "rnb-row rnb-edit-how" });
  how.append(ways.el, models.el, number.el, h("span", { class: "rnb-space" }), go);
  toolbar(how, "What to do with it", () => go);
  price.el.id = `rnb-${newId()}`;
  go.setAttribute("aria-describedby", price.el.id);
  const row = h("div", { class: "rnb-edit-row" }, box, how);
  const trouble = h("div", { class: "rnb-cards" });
  const el = h("div", { class: "rnb-edit" }, trouble, row, advice, price.el, lone);

  const draw = () => {
    const { connected, ways: all = [] } = facts();
    row.hidden = price.el.hidden = !connected || !all.length;
    lone.hidden = connected;
    const now = way();
    box.hidden = !now?.asks;
    box.placeholder = now?.asks ?? "";
    box.setAttribute("aria-label", now?.asks || "Prompt");
    models.el.hidden = number.el.hidden = !now?.models.length;
    ways.set(form.values.operation ?? "");
    models.set(form.values.model ?? "");
    number.set(String(form.values.n ?? 1));
    words.textContent = now?.label ?? "";
    if (!hasFocus(box) && box.value !== (form.values.prompt ?? "")) {
      box.value = form.values.prompt ?? "";
      fit();
    }
    missing();
  };
  /** What is still to be done, in words; empty when the button may be pressed. */
  const missing = () => {
    const lacks = empty()
      ? "Paint over what should change first."
      : way()?.asks && !String(form.values.prompt ?? "").trim()
        ? "Say in words what should be there."
        : "";
    go.setAttribute("aria-disabled", String(!!lacks));
    advice.textContent = facts().connected ? lacks : "";
    return lacks;
  };
  form.on(draw);
  store.on("facts", draw, signal);
  store.on(
    "picture",
    (_, { trouble: why }) => {
      const offer = h(
        "button",
        { class: "rnb-button", onclick: () => rpc.call("fit", {}, { timeout: 120_000 }) },
        "Use a fitted copy",
      );
      fill(
        trouble,
        why &&
          h(
            "div",
            { class: "rnb-card rnb-warn", role: "status" },
            h(
              "div",
              { class: "rnb-card-body" },
              h("p", {}, h("b", {}, "The service would not take this picture."), ` ${why}.`),
              h("p", {}, "A copy that fits can be made here; the original stays."),
              h("div", { class: "rnb-row" }, offer),
            ),
          ),
      );
    },
    signal,
  );

  /** @type {(press: string, what: any) => void} */
  let expect = () => {};
  /** @type {(press: string) => void} */
  let refused = () => {};
  let last = Number.NEGATIVE_INFINITY;
  const press = async () => {
    const now = performance.now();
    if (now - last < BURST || !facts().connected) return;
    last = now;
    const lacks = missing();
    if (lacks) {
      live.say(lacks);
      if (!empty()) box.focus();
      return;
    }
    const name = newId();
    const { prompt, n = 1 } = form.values;
    const drawn = !!way()?.models.length;
    expect(name, { prompt: way()?.asks ? prompt : (way()?.label ?? ""), expected: drawn ? n : 1 });
    live.say("Sent");
    const said = form.take();
    try {
      await settled();
      await rpc.call(
        "go",
        { press: name, values: said.values, based: said.based },
        { signal, timeout: 2 ** 31 - 1 },
      );
      form.answered(said.values);
    } catch (error) {
      form.unheard(said.values, error);
      refused(name);
      throw error;
    }
  };
  listen(go, "click", press);
  keys.add({ keys: ["Ctrl+Enter"], label: "Do it: the button under the picture", run: press, typing: true });

  return {
    el,
    draw,
    /** Who shows a press before anybody answers. @param {typeof expect} shows @param {typeof refused} takes */
    tell(shows, takes) {
      expect = shows;
      refused = takes;
    },
  };
}

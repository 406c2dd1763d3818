// The smallest widget that uses everything of the base: a counter with pictures.
import { card } from "rnb/errors.js";
import { fill, h } from "rnb/dom.js";
import { counted } from "rnb/format.js";
import { icon } from "rnb/icons.js";
import { menuButton, select } from "rnb/menu.js";
import { widget } from "rnb/root.js";
import { upload } from "rnb/upload.js";
import { PictureUrls } from "rnb/urls.js";

export default widget("the demo", (view) => {
  const { rpc, store, live, keys, signal } = view;
  const urls = new PictureUrls({ count: 3, signal });
  const thumbs = rpc.batched("thumbs");
  const count = h("output", { class: "count rnb-number" });
  const list = h("ul", { class: "list" });
  const pictures = h("div", { class: "rnb-row pictures" });
  const result = h("p", { class: "result" });

  const add = async () => {
    count.dataset.sent = String(performance.now());
    live.say(`Now ${counted(await rpc.call("add", { amount: 1 }), "click")}`);
  };
  const slow = new AbortController();
  view.body.append(
    h(
      "div",
      { class: "rnb-row" },
      h("button", { class: "rnb-button rnb-go add", onclick: add }, icon("plus"), "Add"),
      h("button", { class: "rnb-button fail", onclick: () => rpc.call("fail", { how: "answer" }) }, "Fail"),
      h("button", { class: "rnb-button tell-fail", onclick: () => rpc.tell("fail", { how: "tell" }) }, "Fail unheard"),
      h("button", { class: "rnb-button js-fail", onclick: () => { throw new Error("the view broke"); } }, "Break"),
      h("button", { class: "rnb-button slow", onclick: async () => {
        const value = await rpc.call("slow", {}, { signal: slow.signal, onProgress: (step) => fill(result, `step ${step}`) });
        fill(result, `slow: ${value}`);
      } }, "Slow"),
      h("button", { class: "rnb-button stop", onclick: () => slow.abort() }, "Stop"),
      h("button", { class: "rnb-button echo", onclick: async () => {
        const back = await rpc.call("echo", { value: { bytes: new Uint8Array([1, 2, 255]), text: "x" } });
        fill(result, `${back.text} ${[...back.bytes].join(",")}`);
      } }, "Echo"),
      h("button", { class: "rnb-button large", onclick: async () => {
        const { data } = await rpc.call("large", { size: 1_500_000 });
        fill(result, `${data.length} ${data[0]} ${data[750_000]} ${data.at(-1)}`);
      } }, "Large"),
      h("button", { class: "rnb-button thumbs", onclick: async () => {
        for (const id of ["a", "b", "c", "d", "e"])
          thumbs(id).then((bytes) => pictures.append(h("img", { alt: `Picture ${id}`, src: urls.put(id, bytes, "image/png") })));
      } }, "Pictures"),
      menuButton({ label: "More", items: () => [
        { label: "Reset", icon: "undo", run: () => rpc.call("reset") },
        "line",
        { label: "Say something", run: () => view.show({ tone: "info", title: "Something." }) },
      ] }),
      select({
        label: "Model",
        value: "b",
        choices: () => [{ value: "a", label: "Apple", group: "Fruit" }, { value: "b", label: "Banana", group: "Fruit" }, { value: "c", label: "Cherry", hint: "red" }],
        onchange: (value) => fill(result, `chosen ${value}`),
      }).el,
      h("label", { class: "rnb-field" }, "Text", h("input", { class: "rnb-input text" })),
      h("input", { class: "file", type: "file", "aria-label": "File", onchange: async (event) => {
        const id = await upload(rpc, event.target.files[0]);
        fill(result, JSON.stringify(await rpc.call("take", { upload: id })));
      } }),
    ),
    count,
    list,
    pictures,
    result,
    card({ tone: "warn", title: "An amber card.", text: "Look here; nothing is lost." }),
  );
  keys.add({ keys: ["a"], label: "Add one", run: add }, { keys: ["Ctrl+Enter"], label: "Add one, even while typing", run: add });
  store.on("counter", (changes, all) => {
    fill(count, all.count);
    count.dataset.shown = String(performance.now());
    count.dataset.times = String(Number(count.dataset.times ?? 0) + 1);
  });
  store.on("words", (changes, all) => fill(list, Object.keys(all).sort().map((key) => h("li", {}, all[key]))));
  rpc.on("flash", ({ text }) => fill(result, text));
});

// The studio: every widget behind a tab, the newest pictures under all of them, one running price over them.
import { h, hasFocus, listen } from "../lib/dom.js";
import { openLightbox } from "../lib/lightbox.js";
import { widget } from "../lib/root.js";
import { tellWhenSeen } from "../lib/seen.js";
import { newId } from "../lib/wire.js";
import { panels } from "./studio/panels.js";
import { strip } from "./studio/strip.js";
import { tabList } from "./studio/tab_list.js";

/** @typedef {import("../lib/generated").StudioFacts} StudioFacts */
/** @typedef {import("../lib/generated").SentTo} SentTo */

export default widget("the studio", (view) => {
  const { rpc, store, root, body, live, keys, signal } = view;
  root.classList.add("rnb-studio");
  const id = `rnb-${newId()}`;
  const facts = () => /** @type {StudioFacts} */ (store.get("facts"));

  const follow = (/** @type {SentTo} */ { tab, said }) => {
    live.say(said);
    show(tab);
    rooms.arrive();
  };
  const send = async (/** @type {string[]} */ ids, /** @type {string} */ to) =>
    follow(await rpc.call("send", { ids, to }, { signal, timeout: 60_000 }));
  const open = (/** @type {string} */ name) => {
    show(name); // at once; the widget comes when the kernel has it
    return rpc.call("open", { tab: name }, { signal, timeout: 60_000 });
  };
  const tabs = tabList({ id, signal, open, drop: send });
  const rooms = panels({
    view,
    id,
    use: async (name) => follow(await rpc.call("use", { tab: name }, { signal })),
    anew: () => rpc.call("drop", {}, { signal }),
  });
  const pictures = strip({
    view,
    send,
    large: (tiles, place, thumbs, moved) => {
      let now = place;
      openLightbox({
        view,
        tile: tiles[place],
        thumb: (one) => thumbs.have(one),
        where: () => `${now + 1} of ${tiles.length}`,
        neighbour: async (step) => tiles[now + step] ?? null,
        onMove: (step) => {
          now += step;
          moved(now);
        },
        onClose: () => pictures.focus(),
      });
    },
  });
  const running = h("span", { class: "rnb-pill rnb-number rnb-running", role: "status" });
  const money = h("span", { class: "rnb-number rnb-spent" });
  const left = h("span", { class: "rnb-number rnb-small rnb-left" });
  const head = h(
    "div",
    { class: "rnb-studio-head" },
    tabs.el,
    h("p", { class: "rnb-row rnb-money", "aria-label": "What this studio has spent" }, running, money, left),
  );
  body.append(head, rooms.el, pictures.el);

  const show = (/** @type {string} */ name) => {
    tabs.choose(name);
    return rooms.choose(name);
  };
  store.on(
    "tabs",
    () => {
      const all = store.get("tabs");
      tabs.set(all);
      return rooms.set({ ...all });
    },
    signal,
  );
  store.on(
    "facts",
    (changed) => {
      const { spent, left: rest, running: many, service } = facts();
      money.textContent = spent;
      money.title = service;
      left.textContent = rest;
      running.textContent = many ? `${many} on the way` : "";
      running.hidden = !many;
      if ("tab" in changed) show(facts().tab);
    },
    signal,
  );

  // From the tabs to the widget, to the pictures, and round again; inside a widget too, which keeps other keys to itself.
  const regions = [tabs, rooms, pictures];
  const elements = [head, rooms.el, pictures.el];
  listen(
    root,
    "keydown",
    (event) => {
      if (event.key !== "F6" || /** @type {Element} */ (event.target).closest("dialog")) return;
      event.preventDefault();
      event.stopPropagation();
      const here = elements.findIndex(hasFocus);
      regions[
        (here + (event.shiftKey ? 2 : 1) + (here < 0 && event.shiftKey ? 1 : 0)) % regions.length
      ].focus();
    },
    { capture: true, signal },
  );
  keys.add(
    { keys: ["F6"], label: "To the widget, to the pictures, to the tabs", run: () => tabs.focus() },
    { keys: ["ArrowLeft", "ArrowRight"], label: "Next tab; next picture", run: () => false },
    { keys: ["Space"], label: "Select a picture", run: () => false },
    { keys: ["Enter"], label: "Open a picture large", run: () => false },
    { keys: ["s"], label: "Send the selected pictures to a tab", run: () => false },
  );

  tellWhenSeen(view);
});

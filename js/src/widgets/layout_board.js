// The layout board: exact words in four-cornered boxes, over a board that the kernel draws.

import { arrows, stepOf } from "../lib/arrows.js";
import { h } from "../lib/dom.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { stepKeys, steps } from "../lib/steps.js";
import { newId } from "../lib/wire.js";
import { cornered, freePlace, grown, isRect, moved } from "./layout_board/boxes.js";
import { ground } from "./layout_board/ground.js";
import { overlay } from "./layout_board/overlay.js";
import { draft } from "./prompt_form/draft.js";

/** @typedef {import("./layout_board/boxes.js").Box} Box
 * @typedef {import("./layout_board/overlay.js").Word} Word */

export default widget("the layout board", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-layout");
  const form = draft({ rpc, store, signal, report });
  const words = () => /** @type {Word[]} */ (form.values.words ?? []);
  const facts = () => store.get("facts");
  /** @type {string | null} */
  let chosen = null;
  let free = false; // each corner for itself
  /** @type {number | null} the corner that the arrows move */
  let corner = null;
  /** @type {ReturnType<typeof import("./layout_board/panel.js").panel> | undefined} */
  let panel;

  const past = steps({
    read: () => ({
      words: form.values.words,
      colors: form.values.colors,
      background: form.values.background ?? null,
    }),
    write: (values) => form.set(values, { now: true }),
  });
  /** @param {Record<string, any>} values @param {{ now?: boolean }} [options] */
  const change = (values, { now = false } = {}) => {
    past.before(now);
    form.set(values, { now });
  };
  /** @param {string} id @param {Partial<Word>} news @param {{ now?: boolean }} [options] */
  const alter = (id, news, options) =>
    change({ words: words().map((word) => (word.id === id ? { ...word, ...news } : word)) }, options);
  const choose = (/** @type {string | null} */ id) => {
    if (id === chosen) return;
    chosen = id;
    corner = null;
    boxes.set(id);
    panel?.draw();
  };
  const add = (/** @type {string} */ text) => {
    const id = `v${newId()}`;
    const others = words().map(({ bbox }) => bbox);
    change({ words: [...words(), { id, text, bbox: freePlace(others, facts().safe) }] }, { now: true });
    choose(id);
    live.say(`${text} added`);
    return id;
  };
  const remove = (/** @type {string} */ id) => {
    const word = words().find((one) => one.id === id);
    const place = words().indexOf(/** @type {Word} */ (word));
    change({ words: words().filter((one) => one.id !== id) }, { now: true });
    const next = words()[Math.min(place, words().length - 1)];
    choose(next?.id ?? null);
    live.say(`${word?.text ?? "The word"} taken out. Ctrl Z brings it back`);
    return next?.id ?? null;
  };

  const boxes = overlay({
    signal,
    size: () => [facts().width, facts().height],
    safe: () => facts().safe,
    words,
    free: () => free,
    done: (id, bbox) => alter(id, { bbox }, { now: true }),
    choose,
    edit: (id) => panel?.edit(id),
  });
  const under = ground(view);
  const stage = h("div", { class: "rnb-board" }, under.el, boxes.el, boxes.facts);
  const hint = h("p", { class: "rnb-board-empty" }, "Add a word, then pull its box where it should stand.");
  stage.append(hint);
  const table = h("div", { class: "rnb-table" }, h("div", { class: "rnb-easel" }, stage));
  body.append(table);

  const draw = () => {
    const { width = 4, height = 3 } = facts();
    stage.style.setProperty("--shape", `${width} / ${height}`);
    stage.style.setProperty("--ratio", String(width / height));
    hint.hidden = words().length > 0;
    boxes.draw();
    panel?.draw();
  };
  latePart(rpc, signal)
    .then((/** @type {import("./layout_board.late.js").Late} */ { panel: made }) => {
      panel = made({
        move: (id) => boxes.focus(id),
        view,
        form,
        words,
        facts,
        change,
        alter,
        add,
        remove,
        choose: (id) => choose(id),
        chosen: () => chosen,
        free: {
          get: () => free,
          set: (on) => {
            free = on;
            boxes.draw();
          },
        },
      });
      table.append(panel.el);
      draw();
    })
    .catch(report);
  form.on(() => {
    if (chosen && !words().some(({ id }) => id === chosen)) choose(null);
    draw();
  });
  store.on("facts", () => draw(), signal);

  // -- keys ---------------------------------------------------------------------------------------------

  const here = () => !!boxes.here;
  /** @param {(box: Box, dx: number, dy: number) => Box} next */
  const onWord = (next) => (/** @type {KeyboardEvent} */ event) => {
    const word = words().find(({ id }) => id === boxes.here);
    if (!word) return false;
    const [dx, dy] = stepOf(event);
    const { width, height } = facts();
    alter(word.id, { bbox: next(word.bbox, dx / width, dy / height) });
    return undefined;
  };
  const move = onWord((box, dx, dy) => {
    if (corner === null) return moved(box, dx, dy);
    const [x, y] = box[corner];
    return cornered(box, corner, [x + dx, y + dy], free || !isRect(box));
  });
  keys.add(
    { keys: arrows(""), label: "Move the word by a pixel", run: move, when: here },
    { keys: arrows("Shift+"), label: "… by ten", run: move, when: here },
    {
      keys: arrows("Ctrl+"),
      label: "Make its box wider, narrower, higher, lower",
      run: onWord(grown),
      when: here,
    },
    { keys: arrows("Ctrl+Shift+"), label: "… by ten", run: onWord(grown), when: here },
    {
      keys: ["1", "2", "3", "4", "0"],
      label: "The arrows move one corner; 0: the whole box again",
      run: ({ key }) => {
        corner = key === "0" ? null : Number(key) - 1;
        live.say(corner === null ? "The whole box" : `Corner ${key}`);
        boxes.mark(corner);
      },
      when: here,
    },
    { keys: ["Enter"], label: "Write the word anew", run: () => panel?.edit(boxes.here ?? ""), when: here },
    {
      keys: ["Delete", "Backspace"],
      label: "Take the word out",
      run: () => {
        const next = remove(boxes.here ?? "");
        if (next) boxes.focus(next);
        else panel?.focus();
      },
      when: here,
    },
    { keys: ["Escape"], label: "Let go of a held box", run: () => boxes.drop() || false, typing: true },
    ...stepKeys(past),
  );
  requestAnimationFrame(draw);
});

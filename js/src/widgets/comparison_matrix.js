// The matrix of a comparison: prompts down, models across, live while the calls are on their way.
import { fill, h } from "../lib/dom.js";
import { copyButton } from "../lib/errors.js";
import { counted } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { partWhenNear } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { thumbnails } from "../lib/tiles.js";
import { PictureUrls } from "../lib/urls.js";
import { matrixTable } from "./comparison_matrix/table.js";
import { placeOf } from "./comparison_matrix/walk.js";

/** @typedef {import("../lib/generated").MatrixCell} MatrixCell
 * @typedef {import("../lib/generated").MatrixFacts} MatrixFacts */

const LEAST = 2; // pictures of a comparison

export default widget("the comparison of models", (view) => {
  const { rpc, store, body, root, live, keys, signal } = view;
  root.classList.add("rnb-matrix-root");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  const facts = () => /** @type {MatrixFacts} */ (store.get("facts"));
  const late = partWhenNear(view);

  // -- selecting ------------------------------------------------------------------------------------
  /** @type {Record<string, boolean> | undefined} what was chosen here, until the kernel says it too */
  let chosen;
  const selection = () => chosen ?? /** @type {Record<string, boolean>} */ (store.get("selection"));
  const choose = (/** @type {string[]} */ places) => {
    live.say(places.length ? `${counted(places.length, "picture")} selected` : "Nothing selected");
    chosen = Object.fromEntries(places.map((name) => [name, true]));
    draw();
    return rpc.call("select", { places, said: facts().said });
  };
  /** Take these in; where all of them are, take them out. @param {string[]} names */
  const toggle = (names) => {
    const before = Object.keys(selection());
    const rest = before.filter((name) => !names.includes(name));
    const all = names.every((name) => before.includes(name));
    return names.length ? choose(all ? rest : [...rest, ...names]) : undefined;
  };

  // -- acting ---------------------------------------------------------------------------------------
  const compare = async (/** @type {string[]} */ names) => (await late()).openCompare(view, names);
  const compareRow = (/** @type {number} */ row) => compare(table.names(row));
  const open = async (/** @type {string} */ name) => {
    const tile = table.tile(name);
    if (!tile) return;
    const { openLightbox } = await late();
    const { labels } = facts();
    const shown = (/** @type {string} */ one) => {
      const found = table.tile(one);
      return found ? { ...found, model: labels ? found.model : "", continues: false } : null;
    };
    let now = name;
    const next = (/** @type {number} */ step) => {
      const all = table.names();
      return all[all.indexOf(now) + step] ?? "";
    };
    openLightbox({
      view,
      tile: shown(name),
      thumb: thumbs.have,
      where: () => `${table.names().indexOf(now) + 1} of ${table.names().length}`,
      neighbour: async (/** @type {1 | -1} */ step) => shown(next(step)),
      onMove: (/** @type {1 | -1} */ step) => {
        now = next(step);
      },
      onClose: () => {
        const { row, column } = placeOf(now);
        const index = table.names(row, column).indexOf(now);
        table.focusPlace({ row, column, index });
      },
    });
  };
  const label = async () => {
    const on = !facts().labels;
    await rpc.call("label", { on });
    live.say(on ? "Labels shown" : "Labels hidden");
  };

  const table = matrixTable({
    view,
    thumbs,
    frame: store.get("frame"),
    picked: (name) => !!selection()[name],
    acts: {
      open,
      press: (name) => toggle([name]),
      row: (row) => toggle(table.names(row)),
      column: (column) => toggle(table.names(undefined, column)),
      compareRow,
      again: (row, column) => rpc.call("again", { row, column }),
    },
  });

  // -- around it ------------------------------------------------------------------------------------
  const ready = h("b", { class: "rnb-number" });
  const total = h("span", { class: "rnb-small rnb-number" });
  const many = h("span", { class: "rnb-number" });
  const comparing = h(
    "button",
    { class: "rnb-button", onclick: () => compare(Object.keys(selection())) },
    "Compare",
    many,
    h("kbd", {}, "C"),
  );
  const labels = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: label },
    icon("eye"),
    h("span", {}, ""),
  );
  const stop = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => rpc.call("stop") },
    icon("stop"),
    "Stop the rest",
  );
  const help = h(
    "button",
    {
      class: "rnb-button rnb-quiet rnb-square",
      "aria-label": "Keys",
      title: "Keys (?)",
      onclick: () => keys.help(),
    },
    icon("help"),
  );
  const code = copyButton("Copy as Python", () => rpc.call("code", {}, { signal }));
  code.classList.add("rnb-no-print");
  const same = h("p", { class: "rnb-hint rnb-same" });
  body.append(
    h(
      "div",
      { class: "rnb-row rnb-matrix-tools" },
      h("p", { class: "rnb-matrix-words" }, ready, " ", total),
      h("span", { class: "rnb-space" }),
      h("div", { class: "rnb-row rnb-no-print" }, stop, comparing, labels, help),
    ),
    table.el,
    h("div", { class: "rnb-row rnb-matrix-foot" }, same, h("span", { class: "rnb-space" }), code),
  );

  const count = () => {
    const all = table.cells.flat().filter(({ status }) => status !== "impossible");
    const came = all.filter(({ status }) => status === "saved").length;
    return { all: all.length, came };
  };
  const draw = () => {
    const now = facts();
    root.classList.toggle("rnb-blind", !now.labels);
    table.draw(now.labels);
    const { all, came } = count();
    ready.textContent = `${came} of ${all} ready`;
    total.textContent = now.labels && now.total ? `· ${now.total}` : "";
    stop.hidden = !now.stoppable;
    const picked = Object.keys(selection()).length;
    many.textContent = picked ? String(picked) : "";
    many.hidden = !picked;
    comparing.setAttribute("aria-disabled", String(picked < LEAST));
    labels.setAttribute("aria-pressed", String(!now.labels));
    fill(/** @type {Element} */ (labels.lastElementChild), "Hide labels ", h("kbd", {}, "L"));
    same.textContent = now.labels && now.same.length ? `The same in all: ${now.same.join(" · ")}` : "";
    same.hidden = !same.textContent;
  };

  // -- keys -----------------------------------------------------------------------------------------
  const here = () => table.here;
  keys.add(
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
      label: "Move among the pictures",
      when: here,
      run: ({ key }) => table.move(key),
    },
    {
      keys: ["Home", "End", "PageUp", "PageDown"],
      label: "To the ends of the row, and some rows on",
      when: here,
      run: ({ key }) => table.move(key),
    },
    {
      keys: ["Ctrl+Home", "Ctrl+End"],
      label: "To the first and the last",
      when: here,
      run: ({ key }) => table.move(`Ctrl+${key}`),
    },
    {
      keys: ["Enter"],
      label: "Open large",
      when: here,
      run: () => {
        if (!table.name) return undefined;
        rpc.tell("enter", { place: table.name });
        return open(table.name);
      },
    },
    {
      keys: ["Space"],
      label: "Select",
      when: here,
      run: () => table.name && toggle([table.name]),
    },
    {
      keys: ["Shift+Space"],
      label: "Select the row",
      when: here,
      run: () => toggle(table.names(table.at.row)),
    },
    {
      keys: ["Ctrl+Space"],
      label: "Select the column",
      when: here,
      run: () => toggle(table.names(undefined, table.at.column)),
    },
    { keys: ["c"], label: "Compare the selected", run: () => compare(Object.keys(selection())) },
    { keys: ["r"], label: "Compare the row", run: () => compareRow(table.at.row) },
    { keys: ["l"], label: "Hide the labels, or show them", run: label },
  );

  // -- what the kernel says -------------------------------------------------------------------------
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let clock;
  const tick = () => {
    if (table.tick()) return;
    clearInterval(clock);
    clock = undefined;
  };
  signal.addEventListener("abort", () => clearInterval(clock));
  let said = -1;
  store.on(
    "cells",
    (changes) => {
      for (const [name, cell] of Object.entries(/** @type {Record<string, MatrixCell | null>} */ (changes))) {
        const { row, column } = placeOf(name);
        if (cell) table.cells[row][column].hear(cell);
      }
      draw();
      const { all, came } = count();
      if (said >= 0 && came > said) live.say(`${came} of ${all} ready`);
      said = came;
      clock ??= setInterval(tick, 1000);
      tick();
    },
    signal,
  );
  store.on("facts", draw, signal);
  store.on(
    "selection",
    () => {
      chosen = undefined;
      draw();
    },
    signal,
  );
});

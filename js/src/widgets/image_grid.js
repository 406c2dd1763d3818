// The grid: as many pictures as there are, at the cost of those on screen.
import { h, listen } from "../lib/dom.js";
import { copy } from "../lib/errors.js";
import { count, counted } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { openLightbox } from "../lib/lightbox.js";
import { openMenu, select } from "../lib/menu.js";
import { widget } from "../lib/root.js";
import { alternative, face, thumbnails } from "../lib/tiles.js";
import { PictureUrls } from "../lib/urls.js";
import { layout, moved, position, visible } from "../lib/virtual.js";
import { jobHeads } from "./image_grid/heads.js";

const PAGE = 48; // tiles that are asked for at once
const TOOLBAR_FROM = 13; // pictures
const HIGHEST = 620; // px of the scroller

/** @typedef {import("../lib/generated").Tile} Tile */

export default widget("the picture grid", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-grid-root");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  const facts = () => store.get("facts");
  const selection = () => /** @type {Record<string, boolean>} */ (store.get("selection"));

  let waited = "";
  const heads = h("div", { class: "rnb-heads" });
  const toolbar = h("div", { class: "rnb-row rnb-toolbar" });
  const inner = h("div", { class: "rnb-grid-inner", role: "presentation" });
  const scroller = h(
    "div",
    { class: "rnb-grid", role: "grid", "aria-label": "Pictures", "aria-multiselectable": "true" },
    inner,
  );
  const empty = h("p", { class: "rnb-muted rnb-empty" });
  const toast = h("div", { class: "rnb-row rnb-toast", role: "status", hidden: true });
  body.append(heads, toolbar, scroller, empty, toast);
  jobHeads({
    view,
    el: heads,
    // A picture that is still to come says how long it has been asked for.
    tick: (seconds) => {
      waited = seconds;
      for (const words of inner.querySelectorAll(".rnb-wait .rnb-tile-words")) words.textContent = waited;
    },
  });

  // -- what is known of the places ------------------------------------------------------------------
  /** @type {Map<number, Tile | null>} by place, for this revision */
  const known = new Map();
  /** @type {Set<number>} pages that are on their way */
  const asked = new Set();
  let revision = -1;
  let total = 0;
  let cut = layout({ width: 1, total: 0 });
  let current = 0; // the place that Tab leads to
  let anchor = 0; // where a Shift-selection begins

  const ask = (/** @type {number} */ start, /** @type {number} */ stop) => {
    for (let page = Math.floor(start / PAGE); page * PAGE < stop; page++) {
      if (asked.has(page)) continue;
      let missing = false;
      for (let at = Math.max(start, page * PAGE); at < Math.min(stop, (page + 1) * PAGE); at++)
        missing ||= !known.has(at);
      if (!missing) continue;
      asked.add(page);
      const mine = revision;
      rpc
        .call("range", { start: page * PAGE, stop: (page + 1) * PAGE }, { signal })
        .then((tiles) => {
          if (mine !== revision) return;
          for (const [index, tile] of tiles.entries()) known.set(page * PAGE + index, tile);
          draw();
        })
        .catch((error) =>
          error?.name === "AbortError" || error?.name === "NoKernel" ? undefined : report(error),
        )
        .finally(() => mine === revision && asked.delete(page));
    }
  };

  // -- cells, as many as are on screen, used again and again ----------------------------------------
  /** @typedef {{ el: HTMLElement, face: ReturnType<typeof face>, place: number }} Cell */
  /** @type {Cell[]} */
  const spare = [];
  /** @type {Map<number, Cell>} */
  const cells = new Map();

  /** @returns {Cell} */
  const makeCell = () => {
    const picture = face({ thumbs, report });
    const check = h("span", { class: "rnb-tile-check", "aria-hidden": "true" }, icon("check"));
    const star = h(
      "button",
      { class: "rnb-tile-act", tabindex: -1, "aria-label": "Favourite" },
      icon("star"),
    );
    const more = h(
      "button",
      { class: "rnb-tile-act", tabindex: -1, "aria-label": "More", "aria-haspopup": "menu" },
      icon("more"),
    );
    const el = h(
      "div",
      { class: "rnb-cell rnb-tile rnb-checker", role: "gridcell", tabindex: -1 },
      picture.parts,
      check,
      h("span", { class: "rnb-tile-acts" }, star, more),
    );
    const cell = { el, face: picture, place: -1 };
    listen(el, "click", (event) => {
      if (event.target instanceof Element && event.target.closest(".rnb-tile-act")) return;
      focusPlace(cell.place);
      if (event.shiftKey) pickTo(cell.place);
      else if (event.ctrlKey || event.metaKey) pick(cell.place);
      else open(cell.place);
    });
    listen(star, "click", () => favourite(cell.place));
    listen(more, "click", () => menu(more, cell.place));
    listen(el, "contextmenu", (event) => {
      if (event.shiftKey) return;
      event.preventDefault();
      focusPlace(cell.place);
      menu(more, cell.place);
    });
    return cell;
  };

  const draw = () => {
    const width = inner.clientWidth;
    if (!width) return;
    cut = layout({ width, total, columns: facts().columns });
    inner.style.height = `${cut.height}px`;
    scroller.setAttribute("aria-rowcount", String(cut.rows));
    scroller.setAttribute("aria-colcount", String(cut.columns));
    const seen = visible(cut, { top: scroller.scrollTop, height: scroller.clientHeight, total });
    for (const [place, cell] of cells) {
      if (place >= seen.start && place < seen.stop) continue;
      // The focused cell stays, so that keys go on from it.
      if (cell.el.contains(document.activeElement) && place < total) continue;
      cell.face.leave();
      cell.el.remove();
      cells.delete(place);
      spare.push(cell);
    }
    for (let place = seen.start; place < seen.stop; place++) {
      const cell = cells.get(place) ?? spare.pop() ?? makeCell();
      if (!cells.has(place)) {
        cells.set(place, cell);
        cell.place = place;
        inner.append(cell.el);
      }
      fillCell(cell);
    }
    spare.length = Math.min(spare.length, 24);
    ask(seen.start, seen.stop);
  };

  const fillCell = (/** @type {Cell} */ cell) => {
    const { place, el } = cell;
    const { left, top } = position(cut, place);
    el.style.transform = `translate(${left}px, ${top}px)`;
    el.style.width = el.style.height = `${cut.side}px`;
    const tile = known.get(place);
    const picked = !!tile && !!selection()[tile.id];
    const waiting = tile === null;
    cell.face.set(tile, { alt: tile ? alternative(tile, place) : "", waiting: waiting ? waited : "" });
    const ratio = tile ? tile.width / tile.height : 1;
    el.classList.toggle("rnb-whole", ratio > 1.6 || ratio < 0.625);
    el.classList.toggle("rnb-wait", waiting);
    el.classList.toggle("rnb-picked", picked);
    el.setAttribute("aria-selected", String(picked));
    el.setAttribute("aria-rowindex", String(Math.floor(place / cut.columns) + 1));
    el.setAttribute("aria-colindex", String((place % cut.columns) + 1));
    el.setAttribute(
      "aria-label",
      tile ? alternative(tile, place) : waiting ? "Picture on its way" : "Loading",
    );
    el.tabIndex = place === current ? 0 : -1;
    el.querySelector(".rnb-tile-act")?.setAttribute("aria-pressed", String(!!tile?.favourite));
  };

  // -- moving, selecting, acting --------------------------------------------------------------------
  const page = () => Math.max(1, Math.floor(scroller.clientHeight / (cut.side + 8)));
  const focusPlace = (/** @type {number} */ place) => {
    const before = cells.get(current);
    current = Math.max(0, Math.min(total - 1, place));
    if (before) before.el.tabIndex = -1;
    const { top } = position(cut, current);
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + cut.side > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = top + cut.side - scroller.clientHeight;
    draw();
    const cell = cells.get(current);
    if (cell) {
      cell.el.tabIndex = 0;
      cell.el.focus({ preventScroll: true });
    }
  };
  const here = () => scroller.contains(document.activeElement);
  const at = (/** @type {number} */ place) => known.get(place) ?? undefined;
  const choose = (/** @type {string[]} */ ids) => {
    live.say(ids.length ? `${counted(ids.length, "picture")} selected` : "Nothing selected");
    return rpc.call("select", { ids });
  };
  const pick = (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return undefined;
    anchor = place;
    const ids = Object.keys(selection());
    return choose(ids.includes(tile.id) ? ids.filter((id) => id !== tile.id) : [...ids, tile.id]);
  };
  const pickTo = (/** @type {number} */ place) => {
    const [low, high] = [Math.min(anchor, place), Math.max(anchor, place)];
    const ids = new Set(Object.keys(selection()));
    for (let one = low; one <= high; one++) if (at(one)) ids.add(/** @type {Tile} */ (at(one)).id);
    return choose([...ids]);
  };
  const renew = (/** @type {number} */ place, /** @type {Tile} */ tile) => {
    if (at(place)?.id === tile.id) known.set(place, tile);
    draw();
  };
  const rate = async (/** @type {number} */ place, /** @type {number} */ rating) => {
    const tile = at(place);
    if (!tile) return;
    renew(place, await rpc.call("rate", { id: tile.id, rating }));
    live.say(rating ? `Rated ${rating}` : "Rating taken away");
  };
  const favourite = async (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return;
    renew(place, await rpc.call("favourite", { id: tile.id, on: !tile.favourite }));
    live.say(tile.favourite ? "Not a favourite any more" : "Favourite");
  };
  const hide = async (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return;
    const picked = Object.keys(selection());
    const ids = picked.includes(tile.id) ? picked : [tile.id];
    await rpc.call("hide", { ids, hidden: true });
    const undo = h(
      "button",
      {
        class: "rnb-button",
        onclick: async () => {
          toast.hidden = true;
          await rpc.call("hide", { ids, hidden: false });
          focusPlace(place);
        },
      },
      icon("undo"),
      "Undo",
    );
    toast.replaceChildren(
      h(
        "span",
        {},
        `${counted(ids.length, "picture")} hidden. The history keeps ${ids.length === 1 ? "it" : "them"}.`,
      ),
      undo,
    );
    toast.hidden = false;
  };
  const open = (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return;
    let now = place;
    const neighbour = async (/** @type {1 | -1} */ step) => {
      for (let next = now + step; next >= 0 && next < total; next += step) {
        if (!known.has(next)) {
          const start = Math.floor(next / PAGE) * PAGE;
          const tiles = await rpc.call("range", { start, stop: start + PAGE }, { signal });
          for (const [index, one] of tiles.entries()) known.set(start + index, one);
        }
        const found = at(next);
        if (found) return { found, next };
      }
      return null;
    };
    openLightbox({
      view,
      tile,
      thumb: (id) => urls.get(id),
      neighbour: async (step) => (await neighbour(step))?.found ?? null,
      onMove: (step, id) => {
        for (let next = now + step; next >= 0 && next < total; next += step)
          if (at(next)?.id === id) {
            now = next;
            return;
          }
      },
      onClose: () => focusPlace(now),
    });
  };
  const menu = (/** @type {HTMLElement} */ button, /** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return;
    openMenu({
      anchor: button,
      label: "This picture",
      items: [
        { label: "Open", icon: "zoom", hint: "Enter", run: () => open(place) },
        { label: "Copy prompt", icon: "copy", run: () => copy(tile.prompt, button) },
        {
          label: "Copy as Python",
          icon: "code",
          run: async () => copy(await rpc.call("code", { id: tile.id }), button),
        },
        { label: "Save", icon: "download", run: () => save(tile) },
        "line",
        {
          label: tile.favourite ? "Not a favourite" : "Favourite",
          icon: "star",
          hint: ".",
          run: () => favourite(place),
        },
        { label: "Hide", icon: "trash", hint: "Delete", run: () => hide(place) },
      ],
    });
  };
  const save = async (/** @type {Tile} */ tile) => {
    const got = await rpc.call("whole", { id: tile.id }, { timeout: 60_000 });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([got.data], { type: got.media_type }));
    link.download = got.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  keys.add(
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"],
      label: "Move",
      when: here,
      run: (event) =>
        focusPlace(
          moved(event.key, { place: current, total, columns: cut.columns, page: page() }) ?? current,
        ),
    },
    {
      keys: ["Enter"],
      label: "Open large",
      when: here,
      run: (event) => {
        if (event.target instanceof Element && event.target.closest(".rnb-tile-act")) return false;
        const tile = at(current);
        if (tile) rpc.tell("enter", { id: tile.id });
        return open(current);
      },
    },
    { keys: ["Space"], label: "Select", when: here, run: () => pick(current) },
    { keys: ["Shift+Space"], label: "Select up to here", when: here, run: () => pickTo(current) },
    {
      keys: ["0", "1", "2", "3", "4", "5"],
      label: "Rate",
      when: here,
      run: (event) => rate(current, Number(event.key)),
    },
    { keys: ["."], label: "Favourite", when: here, run: () => favourite(current) },
    { keys: ["Delete"], label: "Hide, with undo", when: here, run: () => hide(current) },
  );

  // -- toolbar --------------------------------------------------------------------------------------
  const search = h("input", {
    class: "rnb-input",
    type: "search",
    placeholder: "Filter by words of the prompt",
    "aria-label": "Filter by words of the prompt",
  });
  const order = select({
    label: "Order",
    value: "as given",
    choices: () =>
      ["as given", "newest", "oldest", "rating", "cost", "model"].map((one) => ({
        value: one,
        label: one === "as given" ? "as given" : one,
      })),
    onchange: (value) => arrange(value),
  });
  const amount = h("span", { class: "rnb-muted rnb-small rnb-number" });
  toolbar.append(search, order.el, h("span", { class: "rnb-space" }), amount);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const arrange = (/** @type {string} */ wanted) =>
    rpc.call("arrange", { text: search.value, order: wanted });
  listen(search, "input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => arrange(order.value).catch(report), 150);
  });

  const size = () => {
    const width = inner.clientWidth || scroller.clientWidth;
    if (!width) return;
    const wanted = layout({ width, total, columns: facts().columns });
    scroller.style.height = `${Math.min(HIGHEST, Math.max(wanted.height, 1)) + 8}px`;
  };
  // -- what the kernel says -------------------------------------------------------------------------
  const top = () => cells.get(Math.floor(scroller.scrollTop / (cut.side + 8)) * cut.columns);
  store.on(
    "facts",
    (_, all) => {
      // What a person looks at stays where it is when pictures come in before it.
      const looked = scroller.scrollTop > 0 ? top()?.place : undefined;
      const wasId = looked !== undefined ? at(looked)?.id : undefined;
      if (all.revision !== revision) {
        const grown = all.total >= total && all.text === "" && all.order === "as given";
        revision = all.revision;
        asked.clear();
        // Places that had pictures keep them until the kernel says otherwise: nothing flickers.
        if (!grown) known.clear();
        else for (const [place, tile] of known) if (tile === null || place >= all.total) known.delete(place);
      }
      total = all.total;
      current = Math.max(0, Math.min(current, total - 1));
      toolbar.hidden = all.all < TOOLBAR_FROM || !all.sortable;
      order.set(all.order);
      if (document.activeElement !== search) search.value = all.text;
      amount.textContent =
        all.total === all.all
          ? counted(all.total, "picture")
          : `${count(all.total)} of ${counted(all.all, "picture")}`;
      scroller.hidden = total === 0;
      empty.hidden = total > 0;
      empty.textContent =
        all.all > 0
          ? "No picture matches. Try fewer words."
          : Object.keys(store.get("jobs")).length
            ? ""
            : 'No pictures yet. Ask for some: client.generate("a red cat", n=4)';
      size();
      draw();
      if (wasId !== undefined && looked !== undefined && at(looked)?.id !== wasId)
        for (const [place, tile] of known)
          if (tile?.id === wasId) scroller.scrollTop += position(cut, place).top - position(cut, looked).top;
    },
    signal,
  );
  store.on("selection", () => draw(), signal);

  listen(scroller, "scroll", () => requestAnimationFrame(draw), { passive: true, signal });
  const watch = new ResizeObserver(() => {
    size();
    draw();
  });
  watch.observe(scroller);
  signal.addEventListener("abort", () => watch.disconnect());
});

// Pictures in cells: as many as there are, at the cost of those on screen. The grid and the history stand on it.
import { fill, focusIn, h, hasFocus, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { partWhenNear } from "../../lib/part.js";
import { alternative, thumbnails } from "../../lib/tiles.js";
import { PictureUrls } from "../../lib/urls.js";
import { layout, moved, position, visible } from "../../lib/virtual.js";
import { tileActs } from "./acts.js";
import { places } from "./places.js";
import { rowsOf } from "./rows.js";

const HIGHEST = 620; // px of the scroller
const AROUND = 190; // px that an exported page has above and below it

/** @typedef {import("../../lib/generated").Tile} Tile
 * @typedef {typeof import("./acting.js") & typeof import("./continuing.js")} Late what the late part of a widget with a
 * grid holds, beside its own */

/** A grid in a view. @param {import("../../lib/root.js").View} view
 * @param {{ facts: () => any, question: (facts: any) => string, above: HTMLElement[], away: { word: string, key: string, said: (many: number) => string },
 *   empty: (facts: any) => import("../../lib/dom.js").Child, renewed: (facts: any) => void,
 *   looked?: (tile: Tile | undefined) => void, calm?: boolean }} options
 * `question`: what is asked for, so that another question begins at the top; `away`: taking pictures out of sight, as a
 * word in a menu, as the label of its key, and as the sentence after it; `empty`: what is said where no picture is, nothing to show
 * none; `looked`: what the keys are about, after each drawing; `calm`: a click looks at a picture, two open it. */
export function pictureGrid(view, { facts, question, above, away, empty: lacking, renewed, looked, calm }) {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-grid-root");
  const urls = new PictureUrls({ signal });
  const thumbs = thumbnails({ rpc, urls });
  /** @type {Record<string, boolean> | undefined} what was chosen here, until the kernel says it too */
  let chosen;
  const selection = () => chosen ?? /** @type {Record<string, boolean>} */ (store.get("selection"));
  const late = partWhenNear(view);

  /** @type {Record<string, string>} by job, how long it has been on its way */
  let waited = {};
  /** @type {ReturnType<typeof tileActs> | undefined} */
  let acts;
  const inner = h("div", { class: "rnb-grid-inner", role: "rowgroup" });
  const scroller = h(
    "div",
    { class: "rnb-grid", role: "grid", "aria-label": "Pictures", "aria-multiselectable": "true" },
    inner,
  );
  const empty = h("p", { class: "rnb-muted rnb-empty" });
  const toast = h("div", { class: "rnb-row rnb-toast rnb-no-print", role: "status", hidden: true });
  body.append(...above, scroller, empty, toast);

  // -- drawing --------------------------------------------------------------------------------------
  const known = places({ rpc, signal, report, changed: () => draw() });
  let total = 0;
  let cut = layout({ width: 1, total: 0 });
  let current = 0; // the place that Tab leads to
  let anchor = 0; // where a Shift-selection begins
  const at = known.tile;

  const rows = rowsOf({
    inner,
    thumbs,
    report,
    draw: ({ el, place, face }) => {
      const one = known.get(place);
      const tile = at(place);
      const waiting = typeof one === "string";
      const picked = !!tile && !!selection()[tile.id];
      const { left } = position(cut, place);
      el.style.left = `${left}px`;
      el.style.width = el.style.height = `${cut.side}px`;
      const ratio = tile ? tile.width / tile.height : 1;
      const whole = ratio > 1.6 || ratio < 0.625;
      face.img.style.width = whole ? `${cut.side * Math.min(1, ratio)}px` : "";
      face.img.style.height = whole ? `${cut.side / Math.max(1, ratio)}px` : "";
      el.classList.toggle("rnb-whole", whole);
      el.classList.toggle("rnb-wait", waiting);
      el.classList.toggle("rnb-picked", picked);
      el.style.setProperty("--rnb-ground", tile?.color || "");
      face.set(tile ?? (waiting ? null : undefined), { waiting: waiting ? (waited[one] ?? "") : "" });
      el.setAttribute("aria-selected", String(picked));
      el.setAttribute(
        "aria-label",
        [
          tile ? alternative(tile, place) : waiting ? "Picture on its way" : "Loading",
          tile?.local && "local engine",
          tile?.rating && `rated ${tile.rating} of 5`,
          tile?.favourite && "favourite",
          face.said,
        ]
          .filter(Boolean)
          .join(", "),
      );
      el.tabIndex = place === current ? 0 : -1;
    },
  });
  const draw = () => {
    const width = inner.clientWidth;
    if (!width && total) return; // not on the page yet
    cut = layout({ width, total, columns: facts().columns });
    inner.style.height = `${cut.height}px`;
    const highest = globalThis.RNB_PAGE ? Math.max(320, innerHeight - AROUND) : HIGHEST;
    scroller.style.height = `${Math.min(highest, cut.height) + 8}px`;
    scroller.setAttribute("aria-rowcount", String(cut.rows));
    scroller.setAttribute("aria-colcount", String(cut.columns));
    const seen = visible(cut, { top: scroller.scrollTop, height: scroller.clientHeight, total });
    const focused = hasFocus(scroller);
    rows.show(cut, seen, total);
    acts?.draw();
    if (total) known.need(seen.start, seen.stop);
    // The tile that had the focus is gone, or stands in another row: who is at its place has it now.
    if (focused && total && !hasFocus(scroller)) focusPlace(current);
    looked?.(at(current));
  };

  // -- moving and selecting -------------------------------------------------------------------------
  const page = () => Math.max(1, Math.floor(scroller.clientHeight / (cut.side + 8)));
  const focusPlace = (/** @type {number} */ place) => {
    const before = rows.at(current);
    current = Math.max(0, Math.min(total - 1, place));
    if (before) before.el.tabIndex = -1;
    const { top } = position(cut, current);
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + cut.side + 8 > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = top + cut.side + 8 - scroller.clientHeight;
    draw();
    rows.at(current)?.el.focus({ preventScroll: true });
  };
  const here = () => hasFocus(scroller);
  // On one of a tile's buttons Enter and Space are the button's.
  const onCell = () => here() && !focusIn(scroller)?.matches("button");
  const choose = (/** @type {string[]} */ ids) => {
    live.say(ids.length ? `${counted(ids.length, "picture")} selected` : "Nothing selected");
    chosen = Object.fromEntries(ids.map((id) => [id, true]));
    draw();
    return rpc.call("select", { ids, said: facts().said });
  };
  const pick = (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return undefined;
    anchor = place;
    const ids = Object.keys(selection());
    return choose(ids.includes(tile.id) ? ids.filter((id) => id !== tile.id) : [...ids, tile.id]);
  };
  const pickTo = async (/** @type {number} */ place) => {
    const [low, high] = [Math.min(anchor, place), Math.max(anchor, place)];
    await known.need(low, high + 1);
    const ids = new Set(Object.keys(selection()));
    for (let one = low; one <= high; one++) if (at(one)) ids.add(/** @type {Tile} */ (at(one)).id);
    return choose([...ids]);
  };

  // -- acting ---------------------------------------------------------------------------------------
  rpc.on("tile", ({ tile }) => {
    known.swap(tile);
    draw();
  });
  // What a press does comes with the late part; what it is about is what is there now.
  const act = async (
    /** @type {number} */ place,
    /** @type {(part: Late, pressed: import("./acting.js").Pressed) => unknown} */ run,
  ) => {
    const tile = at(place);
    if (tile) await run(await late(), { view, tile, place });
  };
  const rate = (/** @type {number} */ place, /** @type {number} */ rating) =>
    act(place, (part, pressed) => part.rate(pressed, rating));
  const favourite = (/** @type {number} */ place) => act(place, (part, pressed) => part.favourite(pressed));
  const open = (/** @type {number} */ place) =>
    act(place, (part, pressed) =>
      part.open(pressed, { known, total: () => total, thumb: thumbs.have, focusPlace, proceed }),
    );
  const proceed = (/** @type {number} */ place, /** @type {HTMLElement} */ near) =>
    act(place, (part, pressed) => part.openContinue({ ...pressed, anchor: near }));
  const take = async (/** @type {string[]} */ ids, place = current) => {
    const part = /** @type {Late} */ (await late());
    const back = () => focusPlace(place);
    await part.take({ view, ids, toast, said: away.said(ids.length), empty: () => !total, back });
  };
  const hide = async (/** @type {number} */ place) => {
    const tile = at(place);
    if (!tile) return;
    const picked = Object.keys(selection());
    await take(picked.includes(tile.id) ? picked : [tile.id], place);
  };
  acts = tileActs({
    rpc,
    scroller,
    tileOf: at,
    focusPlace,
    away: away.word,
    run: { open, favourite, hide, pick, proceed },
  });
  // However a tile got the focus, keys go on from it.
  listen(scroller, "focusin", (event) => {
    const cell = event.target.closest(".rnb-cell");
    if (!cell) return;
    const before = rows.at(current);
    if (before) before.el.tabIndex = -1;
    current = Number(cell.dataset.place);
    cell.tabIndex = 0;
    looked?.(at(current));
  });
  listen(scroller, "click", (event) => {
    const cell = event.target.closest(".rnb-cell");
    if (!cell || event.target.closest("button")) return undefined;
    const place = Number(cell.dataset.place);
    focusPlace(place);
    if (event.shiftKey) return pickTo(place);
    if (event.ctrlKey || event.metaKey) return pick(place);
    return calm ? undefined : open(place);
  });
  if (calm) listen(scroller, "dblclick", () => onCell() && open(current));

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
      when: onCell,
      run: () => {
        const tile = at(current);
        if (tile) rpc.tell("enter", { id: tile.id });
        return open(current);
      },
    },
    { keys: ["Space"], label: "Select", when: onCell, run: () => pick(current) },
    { keys: ["Shift+Space"], label: "Select up to here", when: onCell, run: () => pickTo(current) },
    {
      keys: ["0", "1", "2", "3", "4", "5"],
      label: "Rate",
      when: here,
      kernel: true,
      run: (event) => rate(current, Number(event.key)),
    },
    { keys: ["."], label: "Favourite", when: here, kernel: true, run: () => favourite(current) },
    { keys: ["m"], label: "Menu of the picture", when: here, run: () => acts?.menu(current) },
    { keys: ["Delete"], label: away.key, when: here, kernel: true, run: () => hide(current) },
  );

  // -- what the kernel says -------------------------------------------------------------------------
  /** @type {{ asked: string, revision: number } | undefined} */
  let before;
  // What a person looks at stays where it is when other pictures come in or go.
  const stay = async () => {
    const focused = here();
    const first = Math.floor(scroller.scrollTop / (cut.side + 8)) * cut.columns;
    const looked = focused ? current : scroller.scrollTop > 0 ? first : -1;
    const tile = at(looked);
    if (!tile) return;
    const place = await rpc.call("place", { id: tile.id, near: looked }, { signal });
    if (place === null || place === looked) return;
    scroller.scrollTop += position(cut, place).top - position(cut, looked).top;
    if (focused && current === looked) focusPlace(place);
    else draw();
  };
  store.on(
    "first",
    (_, first) => {
      known.prime(first);
      for (const [id, data] of Object.entries(first.thumbs)) urls.put(id, data, "image/webp");
      first.thumbs = {}; // the pictures' URLs hold them now
    },
    signal,
  );
  store.on(
    "facts",
    (_, all) => {
      const asked = question(all);
      const same = before?.asked === asked;
      const kept = same && before?.revision !== all.revision && stay();
      if (before && !same) scroller.scrollTop = 0;
      before = { asked, revision: all.revision };
      total = all.total;
      known.renew(all.revision, total);
      current = Math.max(0, Math.min(current, total - 1));
      renewed(all);
      const words = total ? null : lacking(all);
      empty.hidden = !words;
      fill(empty, words);
      scroller.hidden = total === 0;
      draw();
      return kept;
    },
    signal,
  );
  store.on(
    "selection",
    () => {
      chosen = undefined;
      draw();
    },
    signal,
  );

  listen(scroller, "scroll", () => requestAnimationFrame(draw), { passive: true, signal });
  const watch = new ResizeObserver(() => draw());
  watch.observe(scroller);
  signal.addEventListener("abort", () => watch.disconnect());

  return {
    draw,
    late,
    thumbs,
    open,
    pick,
    proceed,
    take,
    choose,
    selection,
    focusPlace,
    /** How long pictures of each job have been asked for. @param {Record<string, string>} times */
    tick(times) {
      waited = times;
      draw();
    },
    /** The picture that the keys are about. */
    get tile() {
      return at(current);
    },
    get place() {
      return current;
    },
  };
}

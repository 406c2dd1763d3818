// One picture, large: fit, 100 %, zoom and pan, what is known of it, and its neighbours a key away.
import { openDialog } from "./dialog.js";
import { h, hasFocus, listen } from "./dom.js";
import { copyButton } from "./errors.js";
import { short } from "./format.js";
import { icon } from "./icons.js";
import { keymap } from "./keys.js";

/** @typedef {import("./generated").Whole} Whole */
/** @typedef {{ id: string, prompt: string, width: number, height: number, code?: boolean, continues?: boolean }} Shown */

const MOST = 16; // times the picture's own size
const STEP = 1.25;
const KEPT = 5; // originals: this one, its neighbours, and those before

/** Open a picture. @param {{ view: import("./root.js").View, tile: Shown,
 *   neighbour?: (step: 1 | -1) => Promise<Shown | null>, thumb?: (id: string) => string | undefined,
 *   proceed?: (anchor: HTMLElement) => unknown, where?: () => string, onMove?: (step: 1 | -1, id: string) => unknown, onClose?: (id: string) => void }} options */
export function openLightbox({ view, tile, neighbour, thumb, proceed, where, onMove, onClose }) {
  const { rpc, root, live } = view;
  const end = new AbortController();
  /** @type {Map<string, { coming: Promise<{ url: string, whole: Whole }>, drop: () => void }>} */
  const loaded = new Map();
  const img = h("img", { class: "rnb-checker", alt: "", draggable: "false" });
  const stage = h("div", { class: "rnb-stage", tabindex: 0, role: "group", "aria-label": "Picture" }, img);
  const words = h("p", { class: "rnb-stage-words", role: "status" });
  const spot = h("span", { class: "rnb-muted rnb-small rnb-number" });
  const percent = h("span", { class: "rnb-pill rnb-over rnb-number rnb-stage-zoom" });
  stage.append(words, percent);
  const facts = h("dl", { class: "rnb-facts" });
  const button = (/** @type {any} */ name, /** @type {string} */ label, /** @type {() => any} */ run) =>
    h(
      "button",
      { class: "rnb-button rnb-square", "aria-label": label, title: label, onclick: run },
      icon(name),
    );
  const previous = button("chevron", "Previous picture (←)", () => go(-1));
  const next = button("chevron", "Next picture (→)", () => go(1));
  previous.classList.add("rnb-previous");
  next.classList.add("rnb-next");
  const fitButton = h("button", { class: "rnb-button", onclick: () => fit() }, "Fit ", h("kbd", {}, "0"));
  const fullButton = h(
    "button",
    { class: "rnb-button", onclick: () => zoomTo(1) },
    "100 % ",
    h("kbd", {}, "1"),
  );
  /** @type {Whole | undefined} */
  let whole;
  const tools = h(
    "div",
    { class: "rnb-row rnb-light-tools" },
    neighbour ? [previous, next, spot, h("span", { class: "rnb-space" })] : null,
    fitButton,
    fullButton,
    button("minus", "Smaller (−)", () => zoomTo(scale / STEP)),
    button("plus", "Larger (+)", () => zoomTo(scale * STEP)),
  );
  const code = copyButton("Copy as Python", async () => (await load(now.id)).whole.code);
  const more = h(
    "button",
    { class: "rnb-button rnb-quiet", "aria-haspopup": "menu", onclick: () => proceed?.(more) },
    icon("wand"),
    "Continue …",
  );
  const copyPrompt = copyButton("Copy prompt", () => whole?.prompt ?? now.prompt);
  const acts = h(
    "div",
    { class: "rnb-row" },
    more,
    copyPrompt,
    code,
    h("button", { class: "rnb-button rnb-quiet", onclick: () => save() }, icon("download"), "Save"),
  );
  const body = h(
    "div",
    { class: "rnb-light" },
    h("div", { class: "rnb-light-main" }, stage, tools),
    h("div", { class: "rnb-light-side" }, facts, acts),
  );

  let now = tile;
  let scale = 1; // of the picture's own pixels
  let fitted = true;
  let x = 0;
  let y = 0;

  const box = () => stage.getBoundingClientRect();
  const fitScale = () =>
    Math.min(
      box().width / now.width,
      box().height / now.height,
      now.width < 64 ? MOST : Math.max(1, 512 / now.width),
    );
  const place = () => {
    const { width, height } = box();
    const w = now.width * scale;
    const high = now.height * scale;
    const bound = (/** @type {number} */ at, /** @type {number} */ room, /** @type {number} */ size) =>
      size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, at));
    x = bound(x, width, w);
    y = bound(y, height, high);
    img.style.width = `${w}px`;
    img.style.height = `${high}px`;
    img.style.transform = `translate(${x}px, ${y}px)`;
    img.classList.toggle("rnb-pixels", scale >= 3);
    stage.classList.toggle("rnb-grab", w > width + 1 || high > height + 1);
    percent.textContent = `${Math.round(scale * 100)} %`;
    fitButton.setAttribute("aria-pressed", String(fitted));
    fullButton.setAttribute("aria-pressed", String(!fitted && Math.abs(scale - 1) < 1e-3));
  };
  const fit = () => {
    fitted = true;
    scale = fitScale();
    place();
  };
  /** @param {number} wanted @param {{ x: number, y: number }} [at] the point that stays where it is */
  const zoomTo = (wanted, at) => {
    const { width, height } = box();
    const point = at ?? { x: width / 2, y: height / 2 };
    const to = Math.max(Math.min(fitScale(), 1) / 2, Math.min(MOST, wanted));
    x = point.x - ((point.x - x) * to) / scale;
    y = point.y - ((point.y - y) * to) / scale;
    scale = to;
    fitted = false;
    place();
  };

  const load = (/** @type {string} */ id) => {
    const before = loaded.get(id);
    loaded.delete(id);
    const one = before ?? fetch(id);
    loaded.set(id, one);
    for (const [old, { drop }] of loaded) {
      if (loaded.size <= KEPT) break;
      loaded.delete(old);
      drop();
    }
    return one.coming;
  };
  const fetch = (/** @type {string} */ id) => {
    const stop = new AbortController();
    let url = "";
    const coming = rpc
      .call("whole", { id }, { signal: stop.signal, timeout: 60_000 })
      .then((/** @type {Whole} */ got) => {
        url = URL.createObjectURL(new Blob([/** @type {any} */ (got.data)], { type: got.media_type }));
        if (stop.signal.aborted) URL.revokeObjectURL(url);
        return { url, whole: got };
      });
    const drop = () => {
      stop.abort();
      if (url) URL.revokeObjectURL(url);
    };
    const one = { coming, drop };
    coming.catch(() => loaded.get(id) === one && loaded.delete(id));
    return one;
  };

  const show = async (/** @type {Shown} */ picture) => {
    now = picture;
    whole = undefined;
    img.alt = picture.prompt || "Picture";
    more.hidden = !proceed || !picture.continues;
    copyPrompt.hidden = !picture.prompt;
    code.hidden = !picture.code; // nobody knows what a picture from elsewhere was made from
    facts.replaceChildren(fact("Prompt", picture.prompt));
    const small = thumb?.(picture.id);
    if (small) img.src = small;
    else img.removeAttribute("src");
    words.textContent = small ? "" : "Loading …";
    title.textContent = title.title = picture.prompt || "Picture";
    spot.textContent = where?.() ?? "";
    fit();
    live.say(short(picture.prompt || "Picture", 80));
    try {
      const { url, whole: got } = await load(picture.id);
      if (now.id !== picture.id || end.signal.aborted) return;
      img.src = url;
      words.textContent = "";
      whole = got;
      code.hidden = !got.code;
      facts.replaceChildren(...got.facts.map(([name, text]) => fact(name, text)));
    } catch (error) {
      const { name, card, message } = /** @type {any} */ (error);
      if (name === "AbortError" || end.signal.aborted) return;
      words.textContent = [card?.title ?? message ?? "No kernel is connected.", card?.advice]
        .filter(Boolean)
        .join(" ");
    }
    for (const step of /** @type {(1 | -1)[]} */ ([1, -1])) {
      const beside = await neighbour?.(step).catch(() => null);
      if (now.id !== picture.id || end.signal.aborted) return;
      (step > 0 ? next : previous).setAttribute("aria-disabled", String(!beside));
      if (beside) load(beside.id).catch(() => {});
    }
  };
  const go = async (/** @type {1 | -1} */ step) => {
    const beside = await neighbour?.(step);
    if (!beside) return;
    await onMove?.(step, beside.id);
    await show(beside);
  };
  const save = async () => {
    const { url, whole: got } = await load(now.id);
    const link = document.createElement("a");
    link.href = url;
    link.download = got.name;
    link.click();
  };

  const dialog = openDialog({
    root,
    signal: view.signal,
    title: "Picture",
    body,
    wide: true,
    onClose: () => {
      end.abort();
      for (const { drop } of loaded.values()) drop();
      watch.disconnect();
      onClose?.(now.id);
    },
  });
  dialog.el.classList.add("rnb-lightbox");
  const title = /** @type {HTMLElement} */ (dialog.el.querySelector("h3"));
  const watch = new ResizeObserver(() => (fitted ? fit() : place()));
  watch.observe(stage);

  const pan = (/** @type {KeyboardEvent} */ { key }) => {
    x += key === "ArrowLeft" ? 60 : key === "ArrowRight" ? -60 : 0;
    y += key === "ArrowUp" ? 60 : key === "ArrowDown" ? -60 : 0;
    place();
  };
  const larger = () => stage.classList.contains("rnb-grab") && hasFocus(stage);
  keymap({ root: dialog.el, signal: end.signal, name: "the large picture", escapeLabel: "Close" }).add(
    { keys: ["0"], label: "Fit", run: fit },
    { keys: ["1"], label: "100 %", run: () => zoomTo(1) },
    { keys: ["+", "="], label: "Larger", run: () => zoomTo(scale * STEP) },
    { keys: ["-"], label: "Smaller", run: () => zoomTo(scale / STEP) },
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
      label: "Move a picture that is larger than its frame",
      when: larger,
      run: pan,
    },
    { keys: ["ArrowLeft", "PageUp"], label: "Picture before", run: () => go(-1) },
    { keys: ["ArrowRight", "PageDown"], label: "Picture after", run: () => go(1) },
  );
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !stage.classList.contains("rnb-grab")) return;
      event.preventDefault();
      const at = box();
      if (event.ctrlKey)
        zoomTo(scale * Math.exp(-event.deltaY / 200), {
          x: event.clientX - at.left,
          y: event.clientY - at.top,
        });
      else {
        x -= event.deltaX;
        y -= event.deltaY;
        place();
      }
    },
    { passive: false },
  );
  /** @type {Map<number, { x: number, y: number }>} */
  const fingers = new Map();
  listen(stage, "pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  listen(stage, "pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    if (other) {
      const span = (/** @type {{ x: number, y: number }} */ at) =>
        Math.hypot(at.x - other.x, at.y - other.y) || 1;
      const at = box();
      const middle = {
        x: (event.clientX + other.x) / 2 - at.left,
        y: (event.clientY + other.y) / 2 - at.top,
      };
      zoomTo((scale * span({ x: event.clientX, y: event.clientY })) / span(before), middle);
    } else {
      x += event.clientX - before.x;
      y += event.clientY - before.y;
      place();
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"])
    listen(stage, type, (event) => fingers.delete(event.pointerId));
  listen(stage, "dblclick", () => (fitted ? zoomTo(1) : fit()));

  stage.focus();
  show(tile);
  return dialog;
}

/** @param {string} name @param {string} text */
const fact = (name, text) => h("div", { class: "rnb-fact" }, h("dt", {}, name), h("dd", {}, text));

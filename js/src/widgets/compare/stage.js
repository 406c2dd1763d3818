// A stage: pictures on top of each other, moved and enlarged by mouse, wheel and fingers as the lens says.
import { h, listen } from "../../lib/dom.js";

/** @typedef {import("./lens.js").Lens} Lens */
/** @typedef {import("./lens.js").Place} Place */

const STILL = 4; // CSS pixels that a press may move and still be one
const NEAR = 24; // CSS pixels beside the divider that still take hold of it

/** What can be seen of a picture now: the file that is there, and what is said of one that is not; `id` and `number`
 * tell which it is, `whole` whether it is the file itself.
 * @typedef {{ id: string, number: number, url: string, words: string, whole: boolean, alt: string, vector: boolean,
 *   place: Place }} Seen */

/** One picture of a stage. */
export function layerOf() {
  const img = h("img", { class: "rnb-checker", alt: "", draggable: "false", decoding: "async" });
  const el = h("div", { class: "rnb-layer" }, img);
  return {
    el,
    /** @param {Seen} seen @param {Lens} lens
     * @param {{ x: number, y: number }} corner of the stage on the page */
    show({ url, alt, vector, place }, lens, corner) {
      if (url && img.getAttribute("src") !== url) img.src = url;
      if (!url) img.removeAttribute("src");
      img.alt = alt;
      const { x, y, width, height } = lens.on(place, corner);
      img.style.width = `${width}px`;
      img.style.height = `${height}px`;
      // Not by a transform: that would leave it between two pixels of the screen where the page does.
      img.style.left = `${x}px`;
      img.style.top = `${y}px`;
      // Below its own size a picture is smoothed; at and above it each pixel is a square.
      img.classList.toggle("rnb-pixels", !vector && lens.scale * place.factor >= 1);
    },
  };
}

/** @param {{ lens: Lens, name: string, moved: () => void, divider?: { at: () => number | null, to: (share: number) => void },
 *   pressed?: () => void }} options `divider`: where it is, as a share of the stage; null when there is none */
export function stageOf({ lens, name, moved, divider, pressed }) {
  const el = h("div", { class: "rnb-stage rnb-lens", tabindex: 0, role: "group", "aria-label": name });
  const box = () => el.getBoundingClientRect();
  /** @type {Map<number, { x: number, y: number }>} */
  const fingers = new Map();
  let pulling = false;
  let far = 0;

  listen(
    el,
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return; // the page scrolls
      event.preventDefault();
      const { left, top } = box();
      lens.zoom(lens.scale * Math.exp(-event.deltaY / 200), {
        x: event.clientX - left,
        y: event.clientY - top,
      });
      moved();
    },
    { passive: false },
  );
  listen(el, "pointerdown", (event) => {
    if (event.button > 0 || event.target.closest("button, input")) return;
    el.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    far = 0;
    const { left, width } = box();
    const at = divider?.at() ?? null;
    const near = at !== null && Math.abs(event.clientX - left - at * width) <= NEAR;
    pulling = at !== null && fingers.size === 1 && (near || !lens.pans);
    if (pulling) divider?.to((event.clientX - left) / width);
  });
  listen(el, "pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    fingers.set(event.pointerId, now);
    far += Math.hypot(now.x - before.x, now.y - before.y);
    const { left, top, width } = box();
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    if (other) {
      pulling = false;
      const span = (/** @type {{ x: number, y: number }} */ at) =>
        Math.hypot(at.x - other.x, at.y - other.y) || 1;
      lens.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      lens.zoom((lens.scale * span(now)) / span(before), {
        x: (now.x + other.x) / 2 - left,
        y: (now.y + other.y) / 2 - top,
      });
    } else if (pulling) return divider?.to((now.x - left) / width);
    else lens.pan(now.x - before.x, now.y - before.y);
    return moved();
  });
  listen(el, "pointerup", (event) => {
    if (fingers.delete(event.pointerId) && far < STILL && !fingers.size && !pulling) pressed?.();
  });
  for (const type of ["pointercancel", "lostpointercapture"])
    listen(el, type, (event) => fingers.delete(event.pointerId));
  listen(el, "dblclick", (event) => {
    const { left, top } = box();
    if (lens.fitted) lens.zoom(1, { x: event.clientX - left, y: event.clientY - top });
    else lens.fit();
    moved();
  });
  return {
    el,
    /** Its corner on the page. */
    get corner() {
      const { left, top } = box();
      return { x: left, y: top };
    },
    /** Say by the cursor whether it can be moved; then a finger moves it, and not the page. */
    follow() {
      el.classList.toggle("rnb-grab", lens.pans);
    },
  };
}

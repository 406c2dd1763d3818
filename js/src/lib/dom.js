// Makes elements. Text is text here, never markup; and whatever can take the focus keeps its keys to itself.

/** @typedef {Node | string | number | false | null | undefined | Child[]} Child */
/** @typedef {Record<string, any>} Props */

const FOCUSABLE = "button, input, select, textarea, a[href], summary, [tabindex], [contenteditable]";
const PROPERTIES = new Set([
  "value",
  "checked",
  "disabled",
  "selected",
  "indeterminate",
  "hidden",
  "readOnly",
]);

/** Make an element.
 *
 * Props: `class`; `style` as an object (custom properties too); `dataset`; `on…` listeners, whose errors
 * become cards; properties such as `value`; everything else is an attribute (true: present, false or null: not).
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Props} [props] @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]} */
export function h(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  if (tag === "button" && !props.type) el.setAttribute("type", "button");
  for (const [name, value] of Object.entries(props)) set(el, name, value);
  fill(el, ...children);
  if (el.matches(FOCUSABLE)) focusable(el);
  return el;
}

/** @param {HTMLElement} el @param {string} name @param {any} value */
function set(el, name, value) {
  if (value === undefined || value === null) return;
  if (name === "class") el.className = value;
  else if (name === "style") for (const [key, text] of Object.entries(value)) setStyle(el, key, text);
  else if (name === "dataset") Object.assign(el.dataset, value);
  else if (name.startsWith("on") && typeof value === "function") listen(el, name.slice(2), value);
  else if (PROPERTIES.has(name)) /** @type {any} */ (el)[name] = value;
  else if (value === false && !name.startsWith("aria-")) el.removeAttribute(name);
  else if ((name === "href" || name === "src") && !safe(String(value)))
    throw new Error(`No such address here: ${name}`);
  else el.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
}

/** @param {HTMLElement} el @param {string} key @param {any} text */
function setStyle(el, key, text) {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  el.style.setProperty(name, String(text));
}

/** Pictures and links may point at our own object URLs, at inline pictures and at https. @param {string} url */
function safe(url) {
  return /^(blob:|https:\/\/|data:image\/(png|jpeg|webp|gif|svg\+xml)[;,])/i.test(url);
}

/** Replace what an element holds. @param {Element} el @param {...Child} children */
export function fill(el, ...children) {
  el.replaceChildren(.../** @type {(Node | string)[]} */ (nodes(children)));
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function nodes(children) {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return nodes(child);
    if (child === null || child === undefined || child === false) return [];
    return child instanceof Node ? [child] : [String(child)];
  });
}

/** Add a listener whose errors, thrown now or later, become a card in the widget.
 * @param {EventTarget} el @param {string} type @param {(event: any) => any} fn @param {AddEventListenerOptions} [options] */
export function listen(el, type, fn, options) {
  el.addEventListener(type, (event) => attempt(el, () => fn(event)), options);
}

/** Run something whose errors, thrown now or later, become a card in the widget around an element.
 * @param {EventTarget} el @param {() => any} fn */
export function attempt(el, fn) {
  (async () => fn())().catch((error) => report(el, error));
}

/** Hand an error to the widget around an element. @param {EventTarget} el @param {unknown} error */
export function report(el, error) {
  const event = new CustomEvent("rnb-error", { bubbles: true, cancelable: true, detail: error });
  // dispatchEvent answers true when no widget took it.
  if (el.dispatchEvent(event) && /** @type {any} */ (error)?.name !== "AbortError") console.error(error);
}

/** Let an element take the focus without giving its keys to the notebook. JupyterLab looks for this mark on the
 * focused element itself; one on an ancestor is not enough (measured in 4.6).
 * @template {Element} E @param {E} el @param {number} [tabindex] @returns {E} */
export function focusable(el, tabindex) {
  el.setAttribute("data-lm-suppress-shortcuts", "true");
  if (tabindex !== undefined) el.setAttribute("tabindex", String(tabindex));
  return el;
}

/** What has the focus where an element is: inside a shadow root (marimo) the document knows only what is around it.
 * @param {Node} el @returns {Element | null} */
export function focusIn(el) {
  return /** @type {any} */ (el.getRootNode()).activeElement ?? null;
}

/** Whether an element, or something in it, has the focus. @param {Element} el */
export function hasFocus(el) {
  return el.contains(focusIn(el));
}

/** Whether keys typed here are text. @param {EventTarget | null} el */
export function isTextField(el) {
  if (!(el instanceof HTMLElement)) return false;
  if (el.isContentEditable || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement)
    return true;
  return (
    el instanceof HTMLInputElement &&
    !["checkbox", "radio", "range", "button", "color", "file", "submit", "reset"].includes(el.type)
  );
}

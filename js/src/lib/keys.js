// Keys of one widget: only while it has the focus, listed on "?", and never those of the notebook.
import { openDialog } from "./dialog.js";
import { attempt, focusIn, h, isTextField, listen } from "./dom.js";

/** `keys` such as "Ctrl+Enter", "ArrowLeft", "Shift+[" , "c". Ctrl also means ⌘.
 * `typing`: also while text is typed (combinations with Ctrl or Alt always are). `run` returns false to let the
 * key go on.
 * `kernel`: needs one, and is not there in an exported page.
 * @typedef {{ keys: string[], label: string, run: (event: KeyboardEvent) => any, when?: (event: KeyboardEvent) => boolean,
 *   typing?: boolean, kernel?: boolean }} Binding */

/** @param {KeyboardEvent} event */
export function keyName(event) {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  // "?" and "{" are typed with Shift and are keys of their own.
  if (event.shiftKey && (event.key.length > 1 || /[a-z0-9]/i.test(event.key) || event.key === " "))
    parts.push("Shift");
  return [...parts, key].join("+");
}

/** Listen to keys. @param {{ root: HTMLElement, signal: AbortSignal, name: string, escapeLabel?: string }} options
 * `escapeLabel`: what Esc does here, in words. */
export function keymap({
  root,
  signal,
  name,
  escapeLabel = globalThis.RNB_PAGE ? "Let the focus go" : "Give the focus back to the cell",
}) {
  /** @type {Binding[]} */
  const bindings = [];

  const help = () => {
    const rows = bindings.map(({ keys, label }) =>
      h(
        "div",
        { class: "rnb-key" },
        h(
          "dt",
          {},
          keys.map((key) => h("kbd", {}, shown(key))),
        ),
        h("dd", {}, label),
      ),
    );
    openDialog({ root, signal, title: `Keys of ${name}`, body: h("dl", { class: "rnb-keys" }, rows) });
  };

  const general = [
    { keys: ["?"], label: "Show these keys", run: help },
    {
      keys: ["Escape"],
      label: escapeLabel,
      run: () => {
        // Opened over another widget, it is left for that one.
        const over = root.parentElement?.closest("dialog");
        if (over) over.close();
        else leave(root);
      },
      typing: true,
    },
  ];
  bindings.push(...general);

  listen(
    root,
    "keydown",
    (/** @type {KeyboardEvent} */ event) => {
      // Hosts other than JupyterLab listen further out; what is pressed in here is not meant for them.
      event.stopPropagation();
      if (event.defaultPrevented || event.isComposing || covered(event.target, root)) return;
      const pressed = keyName(event);
      const typing = isTextField(event.target) && !/Ctrl|Alt/.test(pressed);
      for (const binding of bindings) {
        if (!binding.keys.includes(pressed) || (typing && !binding.typing) || binding.when?.(event) === false)
          continue;
        let passed = false;
        attempt(root, () => {
          const result = binding.run(event);
          passed = result === false;
          return result;
        });
        if (passed) continue;
        event.preventDefault();
        return;
      }
    },
    { signal },
  );

  return {
    /** Add bindings; later ones do not hide earlier ones, but stand before the general ones.
     * @param {...Binding} more */
    add(...more) {
      const here = globalThis.RNB_PAGE ? more.filter(({ kernel }) => !kernel) : more;
      bindings.splice(bindings.length - general.length, 0, ...here);
    },
    help,
  };
}

/** Whether a place is in a dialog or menu over the root: keys there are meant for what is on top. A dialog with keys
 * of its own gets its own keymap. @param {EventTarget | null} target @param {HTMLElement} root */
function covered(target, root) {
  const layer = target instanceof Element ? target.closest("dialog, [popover]") : null;
  return layer !== null && layer !== root && root.contains(layer);
}

/** Give the focus back to the cell that the widget is in. @param {HTMLElement} root */
export function leave(root) {
  /** @type {any} */ (focusIn(root))?.blur();
  let cell = null;
  // A cell of marimo is around the shadow root that the widget is in.
  for (let at = /** @type {any} */ (root); at && !cell; at = at.getRootNode().host)
    cell = at.closest(".jp-Notebook") ?? at.closest(".jp-Cell, [data-cell-id], .cell");
  cell?.focus({ preventScroll: true });
}

const MAC = globalThis.navigator?.platform?.startsWith("Mac") ?? false;
/** @type {Record<string, string>} */
const SHOWN = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  Enter: "Enter",
};

/** A key as it stands on keyboards here. @param {string} keys */
export function shown(keys) {
  return keys
    .split(/(?<=[^+])\+/) // "+" is a key too
    .map(
      (part) => SHOWN[part] ?? (MAC && part === "Ctrl" ? "⌘" : part.length === 1 ? part.toUpperCase() : part),
    )
    .join(" ");
}

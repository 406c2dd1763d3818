// Menus and lists of choices that open over the notebook: in the top layer, so that no output cuts them.
import { attempt, focusable, focusIn, h } from "./dom.js";
import { icon } from "./icons.js";
import { newId } from "./wire.js";

/** @typedef {{ label: string, icon?: import("./icons.js").IconName, hint?: string, disabled?: boolean,
 *   run: () => any } | "line" | "" | false | undefined} MenuItem nothing is left out */
/** @typedef {{ value: string, label: string, hint?: string, group?: string, disabled?: boolean }} Choice */

const TYPED = 700; // ms in which letters belong to one word

/** A panel over everything, beside an element. Closes on Escape, on a click elsewhere and with the signal.
 * @param {{ anchor: HTMLElement, panel: HTMLElement, onClose?: () => void }} options */
export function openPopover({ anchor, panel, onClose }) {
  const home = anchor.closest("dialog") ?? anchor.closest(".rnb") ?? document.body;
  panel.classList.add("rnb-popover");
  panel.setAttribute("popover", "auto");
  home.append(panel);
  const stop = new AbortController();
  const { signal } = stop;
  const place = () => {
    if (!anchor.isConnected) return close();
    const at = anchor.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const below = height - at.bottom - 12;
    const above = at.top - 12;
    const up = below < Math.min(panel.scrollHeight, 240) && above > below;
    panel.style.maxHeight = `${Math.max(120, up ? above : below)}px`;
    panel.style.minWidth = `${Math.min(at.width, width - 16)}px`;
    const box = panel.getBoundingClientRect();
    panel.style.left = `${Math.max(8, Math.min(at.left, width - box.width - 8))}px`;
    panel.style.top = `${up ? Math.max(8, at.top - box.height - 4) : at.bottom + 4}px`;
    return undefined;
  };
  const close = (back = false) => {
    if (signal.aborted) return;
    stop.abort();
    panel.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (back) anchor.focus({ preventScroll: true });
    onClose?.();
  };
  panel.showPopover();
  anchor.setAttribute("aria-expanded", "true");
  place();
  // What scrolls inside a shadow root is not heard outside of it.
  for (const around of [window, anchor.getRootNode()])
    around.addEventListener("scroll", place, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { signal });
  panel.addEventListener("toggle", (event) => /** @type {any} */ (event).newState === "closed" && close(), {
    signal,
  });
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" && event.key !== "Tab") return;
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
      close(true);
    },
    { signal },
  );
  return { close, place, signal };
}

/** Arrows, Home, End and typed letters among the items of a panel.
 * @param {HTMLElement} panel @param {() => HTMLElement[]} items @param {AbortSignal} signal */
function roam(panel, items, signal) {
  let word = "";
  let last = 0;
  panel.addEventListener(
    "keydown",
    (event) => {
      const all = items();
      const now = all.indexOf(/** @type {HTMLElement} */ (focusIn(panel)));
      const moves = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 };
      /** @type {number | undefined} */
      let next = moves[/** @type {keyof typeof moves} */ (event.key)];
      if (
        next === undefined &&
        event.key.length === 1 &&
        event.key !== " " &&
        !event.ctrlKey &&
        !event.metaKey
      ) {
        word = event.timeStamp - last > TYPED ? event.key : word + event.key;
        last = event.timeStamp;
        const wanted = word.toLowerCase();
        // The same letter again goes on to the next that begins with it.
        const order = [...all.slice(now + (word.length > 1 ? 0 : 1)), ...all];
        const found = order.find((el) => el.dataset.word?.startsWith(wanted));
        next = found ? all.indexOf(found) : undefined;
      }
      // What closes the panel is the panel's.
      if (event.key !== "Escape" && event.key !== "Tab") event.stopPropagation();
      if (next === undefined) return;
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    },
    { signal },
  );
}

/** A button that opens a menu. @param {{ label: string, content?: Node[], items: () => MenuItem[], class?: string }} options */
export function menuButton({ label, content = [icon("more")], items, class: kind = "rnb-button" }) {
  const button = h(
    "button",
    { class: kind, "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false" },
    content,
  );
  button.addEventListener("click", () => openMenu({ anchor: button, label, items: items() }));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    event.stopPropagation();
    button.click();
  });
  return button;
}

/** Open a menu beside an element. @param {{ anchor: HTMLElement, label: string, items: MenuItem[] }} options */
export function openMenu({ anchor, label, items }) {
  const panel = h("div", { class: "rnb-menu", role: "menu", "aria-label": label });
  for (const item of items) {
    if (!item) continue;
    if (item === "line") {
      panel.append(h("div", { class: "rnb-line", role: "separator" }));
      continue;
    }
    const run = () => {
      pop.close(true);
      attempt(anchor, item.run);
    };
    panel.append(
      h(
        "button",
        {
          class: "rnb-item",
          role: "menuitem",
          tabindex: -1,
          disabled: item.disabled,
          dataset: { word: item.label.toLowerCase() },
          onclick: run,
        },
        item.icon && icon(item.icon),
        h("span", {}, item.label),
        item.hint && h("span", { class: "rnb-hint" }, item.hint),
      ),
    );
  }
  const pop = openPopover({ anchor, panel });
  const all = () =>
    /** @type {HTMLElement[]} */ ([...panel.querySelectorAll("[role=menuitem]:not(:disabled)")]);
  roam(panel, all, pop.signal);
  all()[0]?.focus();
  return pop;
}

/** A button that shows the chosen value and opens a list of choices. `search` shows a field over the list.
 * @param {{ label: string, choices: () => Choice[], value: string, onchange: (value: string) => any,
 *   show?: (choice: Choice | undefined) => (Node | string)[], search?: boolean, class?: string }} options */
export function select({
  label,
  choices,
  value,
  onchange,
  show = (choice) => [choice?.label ?? ""],
  search = false,
  class: kind = "",
}) {
  const face = h("span", { class: "rnb-face" });
  const button = h(
    "button",
    { class: `rnb-button rnb-select ${kind}`, "aria-haspopup": "listbox", "aria-expanded": "false" },
    face,
    icon("chevron"),
  );
  const set = (/** @type {string} */ chosen) => {
    value = chosen;
    const choice = choices().find((one) => one.value === chosen);
    face.replaceChildren(...show(choice));
    // The name holds what is seen, so that speech control finds it.
    const seen = face.textContent ?? "";
    button.setAttribute("aria-label", seen.startsWith(label) ? seen : `${label}: ${seen || "none"}`);
  };
  set(value);

  const open = () => {
    const list = h("div", { class: "rnb-list", role: "listbox", "aria-label": label });
    const field = h("input", {
      class: "rnb-input",
      type: "search",
      placeholder: "Search",
      "aria-label": `Search ${label.toLowerCase()}`,
    });
    const panel = h("div", { class: "rnb-choices" }, search && field, list);
    const choose = (/** @type {Choice} */ choice) => {
      pop.close(true);
      if (choice.value === value) return;
      set(choice.value);
      attempt(button, () => onchange(choice.value));
    };
    const draw = () => {
      const wanted = field.value.trim().toLowerCase();
      const found = choices().filter((choice) =>
        `${choice.label} ${choice.group ?? ""}`.toLowerCase().includes(wanted),
      );
      list.replaceChildren(...groups(found, value, choose));
      if (!found.length)
        list.append(h("p", { class: "rnb-hint", role: "presentation" }, "Nothing of this name."));
    };
    field.addEventListener("input", draw);
    draw();
    const pop = openPopover({ anchor: button, panel });
    const all = () =>
      /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=option]:not([aria-disabled=true])")]);
    roam(list, all, pop.signal);
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") event.stopPropagation();
      if (event.key === "ArrowDown" || event.key === "Enter") {
        event.preventDefault();
        if (event.key === "Enter") all()[0]?.click();
        else all()[0]?.focus();
      }
    });
    const chosen = all().find((el) => el.getAttribute("aria-selected") === "true");
    (search ? field : (chosen ?? all()[0]))?.focus();
    chosen?.scrollIntoView({ block: "nearest" });
  };
  button.addEventListener("click", open);
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    event.stopPropagation();
    open();
  });
  return {
    el: button,
    set,
    get value() {
      return value;
    },
  };
}

/** @param {Choice[]} choices @param {string} value @param {(choice: Choice) => void} choose */
function groups(choices, value, choose) {
  /** @type {HTMLElement[]} */
  const out = [];
  /** @type {string | undefined} */
  let name;
  let home = h("div", { role: "presentation" });
  for (const choice of choices) {
    if (choice.group !== name || !out.length) {
      name = choice.group;
      const id = `rnb-${newId()}`;
      home = name
        ? h("div", { role: "group", "aria-labelledby": id }, h("div", { class: "rnb-group", id }, name))
        : h("div", { role: "presentation" });
      out.push(home);
    }
    const take = () => !choice.disabled && choose(choice);
    const option = h(
      "div",
      {
        class: "rnb-item",
        role: "option",
        tabindex: -1,
        "aria-selected": String(choice.value === value),
        "aria-disabled": String(!!choice.disabled),
        dataset: { word: choice.label.toLowerCase(), value: choice.value },
        onclick: take,
      },
      h("span", {}, choice.label),
      choice.hint && h("span", { class: "rnb-hint" }, choice.hint),
      choice.value === value && icon("check"),
    );
    option.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        take();
      }
    });
    home.append(focusable(option));
  }
  return out;
}

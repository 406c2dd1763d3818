// On from the chosen picture: how close, the price of it, and the branches that are there already.
import { fill, h, listen } from "../../lib/dom.js";
import { counted } from "../../lib/format.js";
import { CLOSENESS, capital } from "./walk.js";

/** @typedef {{ similarity: number, price: string, able: boolean, ready: boolean,
 *   same: string | undefined, others: { id: string, similarity: number, count: number }[] }} Seen
 * `same`: the branch of this picture that is as close; `ready`: there is a picture to go on from */

/** @param {{ seen: () => Seen, set: (similarity: number) => void, branch: (again: boolean) => unknown,
 *   go: (id: string) => void }} options */
export function waysOn({ seen, set, branch, go }) {
  const steps = CLOSENESS.map((words, at) =>
    h(
      "button",
      {
        class: "rnb-button",
        role: "radio",
        title: `${capital(words)} similar (${at + 1})`,
        onclick: () => set(at + 1),
      },
      words,
    ),
  );
  const group = h(
    "div",
    { class: "rnb-steps rnb-close", role: "radiogroup", "aria-label": "How similar" },
    steps,
  );
  const words = h("span", {});
  const key = h("kbd", {}, "Enter");
  const on = h(
    "button",
    { class: "rnb-button rnb-go rnb-on-from", onclick: () => branch(false) },
    words,
    key,
  );
  const again = h(
    "button",
    { class: "rnb-button rnb-quiet", onclick: () => branch(true), title: "Ask once more (Shift Enter)" },
    "Ask once more",
  );
  const price = h("span", { class: "rnb-small rnb-number rnb-next-price" });
  const others = h("div", {
    class: "rnb-row rnb-others",
    role: "group",
    "aria-label": "Branches of this picture",
  });
  const el = h(
    "div",
    { class: "rnb-ways" },
    // In an exported page one goes where somebody has gone.
    !globalThis.RNB_PAGE && [
      h(
        "div",
        { class: "rnb-row" },
        group,
        h("span", { class: "rnb-muted rnb-similar" }, "similar"),
        on,
        again,
      ),
      price,
    ],
    others,
  );
  listen(group, "keydown", (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.max(1, Math.min(CLOSENESS.length, seen().similarity + step));
    set(next);
    steps[next - 1].focus();
  });
  let listed = "";
  return {
    el,
    draw() {
      const { similarity, price: before, able, ready, same, others: there } = seen();
      for (const [at, one] of steps.entries()) {
        one.setAttribute("aria-checked", String(at + 1 === similarity));
        one.tabIndex = at + 1 === similarity ? 0 : -1;
      }
      words.textContent = same ? "Open this branch" : "More like this";
      on.setAttribute("aria-disabled", String(!ready || (!able && !same)));
      again.hidden = !same || !able;
      price.textContent = !able ? "" : same ? `once more: ${before}` : before;
      const more = there.filter(({ id }) => globalThis.RNB_PAGE || id !== same);
      others.hidden = !more.length;
      if (JSON.stringify(more) === listed) return; // whoever stands on one of them keeps the focus
      listed = JSON.stringify(more);
      fill(
        others,
        h(
          "span",
          { class: "rnb-small" },
          globalThis.RNB_PAGE ? "Branches of this picture:" : "Other branches of this picture:",
        ),
        more.map(({ id, similarity: close, count }) =>
          h(
            "button",
            { class: "rnb-button rnb-quiet rnb-fix", onclick: () => go(id) },
            `${CLOSENESS[close - 1]} similar${count ? `, ${counted(count, "picture")}` : ""}`,
          ),
        ),
      );
    },
  };
}

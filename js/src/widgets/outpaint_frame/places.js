// Where the new space is, in numbers: sides or a size, shapes, zooming out.
import { h, hasFocus, listen } from "../../lib/dom.js";
import { count, size as sizeWords } from "../../lib/format.js";
import { menuButton, select } from "../../lib/menu.js";
import { frame as shape } from "../prompt_form/aspects.js";
import { framed, LARGEST, margins, preset, rooms } from "./space.js";

/** @typedef {import("./space.js").Frame} Frame
 * @typedef {import("./space.js").Size} Size
 * @typedef {import("./space.js").Aspect} Aspect */

const QUICK = ["1:1", "4:3", "3:4", "16:9", "9:16"];
const SIDES = ["Left", "Top", "Right", "Bottom"];

/** @param {{ picture: () => Size, now: () => { frame: Frame, target: Size | null, zoom: number, size: string | null },
 *   aspects: () => Aspect[], vector: () => boolean,
 *   change: (values: Record<string, any>, options?: { now?: boolean, step?: boolean }) => void }} options */
export function places({ picture, now, aspects, vector, change }) {
  const modes = ["Sides", "Size"].map((name) =>
    h("button", { class: "rnb-button", onclick: () => choose(name) }, name),
  );
  const words = (/** @type {Aspect} */ one) =>
    vector() ? one.aspect : `${one.aspect} · ${sizeWords(one.width, one.height)}`;
  const sizeOf = (/** @type {Aspect} */ one) => (vector() ? one.aspect : `${one.width}x${one.height}`);
  /** A size as it stands in the list: from Python an aspect may come. @param {string} written */
  const standing = (written) => {
    const one = aspects().find(({ aspect }) => aspect === written);
    return one ? sizeOf(one) : written;
  };
  const nearest = () => {
    const [left, top, right, bottom] = now().frame;
    const wanted = Math.log((right - left) / (bottom - top));
    const off = (/** @type {Aspect} */ one) => Math.abs(Math.log(one.width / one.height) - wanted);
    return aspects().reduce((best, one) => (off(one) < off(best) ? one : best));
  };
  const choose = (/** @type {string} */ name) => {
    if ((name === "Size") === !!now().size) return;
    change({ size: name === "Size" ? sizeOf(nearest()) : null }, { now: true, step: true });
  };

  // -- sides ------------------------------------------------------------------------------------------

  const none = () => framed(picture(), [0, 0, 0, 0]);
  const same = (/** @type {Frame | null} */ one) => JSON.stringify(one) === JSON.stringify(now().frame);
  const take = (/** @type {Frame} */ frame) => change({ frame, size: null }, { now: true, step: true });
  const quick = QUICK.map((aspect) =>
    h(
      "button",
      {
        class: "rnb-button rnb-quiet rnb-square rnb-aspect",
        "aria-label": `Shape ${aspect}`,
        title: aspect,
        // Pressing the chosen one again gives the picture's own edge back.
        onclick: () => {
          const frame = preset(picture(), aspect);
          if (frame) take(same(frame) ? none() : frame);
        },
      },
      shape(square(aspect)),
    ),
  );
  const more = menuButton({
    label: "All shapes",
    class: "rnb-button rnb-quiet rnb-square",
    items: () => [
      ...aspects().map(({ aspect }) => {
        const frame = preset(picture(), aspect);
        return {
          label: aspect,
          hint: frame ? sizeWords(frame[2] - frame[0], frame[3] - frame[1]) : `above ${count(LARGEST)} px`,
          disabled: !frame,
          run: () => frame && take(frame),
        };
      }),
      "line",
      { label: "No new space", run: () => take(none()) },
    ],
  });
  const problem = h("span", { class: "rnb-problem", role: "alert" });
  /** @type {(string | null)[]} what stands in a field and is not allowed */
  const drafts = [null, null, null, null];
  const fields = SIDES.map((name, place) => {
    const input = h("input", {
      class: "rnb-input rnb-number",
      type: "number",
      min: 0,
      step: 1,
      inputmode: "numeric",
      "aria-label": `${name}, pixels`,
    });
    listen(input, "input", () => {
      const side = Number(input.value || 0);
      const sides = margins(picture(), now().frame);
      const fits = Number.isInteger(side) && side >= 0 && side <= rooms(picture(), sides)[place];
      drafts[place] = fits && !input.validity.badInput ? null : input.value;
      if (drafts[place] === null) {
        sides[place] = side;
        change({ frame: framed(picture(), sides), size: null });
      } else draw();
    });
    listen(input, "change", () => {
      if (drafts[place] === null) draw();
    });
    return input;
  });
  const sides = h(
    "div",
    { class: "rnb-sides" },
    fields.map((input, place) => h("label", {}, h("span", {}, SIDES[place]), input)),
  );
  const say = () => {
    const place = drafts.findIndex((one) => one !== null);
    problem.replaceChildren();
    for (const [at, input] of fields.entries())
      input.setAttribute("aria-invalid", String(drafts[at] !== null));
    if (place < 0) return;
    const most = rooms(picture(), margins(picture(), now().frame))[place];
    problem.append(
      `${SIDES[place]} can be 0 to ${count(most)}, whole pixels: the result may have ${count(LARGEST)} on a side. `,
      h(
        "button",
        {
          class: "rnb-button rnb-quiet rnb-fix",
          onclick: () => {
            const all = margins(picture(), now().frame);
            const wanted = Number(drafts[place]);
            all[place] = wanted > 0 ? Math.min(most, Math.round(wanted)) : 0;
            drafts[place] = null;
            take(framed(picture(), all));
            draw();
            fields[place].focus();
          },
        },
        `Use ${count(Number(drafts[place]) > 0 ? Math.min(most, Math.round(Number(drafts[place]))) : 0)}`,
      ),
    );
  };

  // -- a size -----------------------------------------------------------------------------------------

  const sizes = select({
    label: "Size",
    value: "",
    choices: () => {
      const found = aspects().map((one) => ({ value: sizeOf(one), label: words(one) }));
      const written = now().size;
      if (written && !found.some(({ value }) => value === standing(written)))
        found.unshift({ value: written, label: written.replace("x", " × ") });
      return found;
    },
    onchange: (size) => change({ size }, { now: true, step: true }),
  });

  // -- zooming out ------------------------------------------------------------------------------------

  const zoom = h("input", { type: "range", min: 0, max: 99, step: 1, "aria-label": "Zoom out, per cent" });
  const zoomed = h("output", { class: "rnb-number rnb-muted" });
  listen(zoom, "input", () => change({ zoom: Number(zoom.value) }));
  listen(zoom, "change", () => change({ zoom: Number(zoom.value) }, { now: true }));

  const part = (/** @type {string} */ title, /** @type {any[]} */ ...children) =>
    h("div", { class: "rnb-part" }, h("span", { class: "rnb-part-title" }, title), children);
  const shapes = part(
    "Shape",
    h("span", { class: "rnb-quick-aspects", role: "group", "aria-label": "Shape" }, quick, more),
  );
  const added = part("Pixels to add", sides);
  const whole = part("Size of the result", sizes.el);
  const el = h(
    "div",
    { class: "rnb-places" },
    part(
      "New space by",
      h("span", { class: "rnb-steps", role: "group", "aria-label": "New space by" }, modes),
    ),
    shapes,
    added,
    whole,
    part("Zoom out", h("span", { class: "rnb-zoom" }, zoom, zoomed)),
    problem,
  );

  const draw = () => {
    const { frame, size, zoom: share } = now();
    for (const [place, mode] of modes.entries())
      mode.setAttribute("aria-pressed", String((place === 1) === !!size));
    shapes.hidden = added.hidden = !!size;
    whole.hidden = !size;
    const all = margins(picture(), frame);
    const most = rooms(picture(), all);
    for (const [place, input] of fields.entries()) {
      input.max = String(most[place]);
      if (
        drafts[place] === null &&
        Number(input.value || Number.NaN) !== all[place] &&
        !(hasFocus(input) && input.value === "")
      )
        input.value = String(all[place]);
    }
    for (const [place, aspect] of QUICK.entries()) {
      const there = preset(picture(), aspect);
      quick[place].disabled = !there;
      quick[place].setAttribute("aria-pressed", String(!!there && same(there) && !same(none())));
    }
    if (size) sizes.set(standing(size));
    if (!hasFocus(zoom) || Number(zoom.value) !== share) zoom.value = String(share);
    zoomed.textContent = `${share} %`;
    zoom.setAttribute("aria-valuetext", `${share} per cent`);
    say();
  };
  return {
    el,
    draw,
    /** Forget what was typed and is not allowed: something else was chosen. */
    forget: () => drafts.fill(null),
    /** Go to a field that holds what is not allowed; whether there is one. */
    wrong() {
      const place = now().size ? -1 : drafts.findIndex((one) => one !== null);
      fields[place]?.focus();
      return place >= 0;
    },
  };
}

/** @param {string} aspect @returns {Aspect} */
function square(aspect) {
  const [width, height] = aspect.split(":").map(Number);
  return { aspect, width, height };
}

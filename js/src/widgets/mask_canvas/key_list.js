// The keys of the canvas. They work wherever the focus is in the widget, except where text is typed.
import { isTextField } from "../../lib/dom.js";
import { TOOLS } from "./toolbar.js";

const FILL = "Fill what the mask encloses, else what has about the colour under it";

/** @param {EventTarget | null} target @param {string} where */
const within = (target, where) => target instanceof Element && target.matches(where);

/** @param {import("../../lib/root.js").View} view @param {() => import("../mask_canvas.js").Canvas | null} canvas */
export function bindKeys({ keys }, canvas) {
  /** @param {string[]} names @param {string} label @param {(acts: import("./acts.js").Acts) => any} run */
  const bind = (names, label, run) =>
    keys.add({
      keys: names,
      label,
      when: ({ target }) => !isTextField(target),
      run: () => {
        const acts = canvas()?.acts;
        return acts ? run(acts) : false;
      },
    });
  for (const [tool, , label, key] of TOOLS)
    bind([key.toLowerCase()], tool === "bucket" ? FILL : label, (acts) => acts.tool(tool));
  const picture = () => {
    canvas()?.el.focus();
  };
  keys.add(
    {
      keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
      label: "Move the crosshair over the picture; with Shift by one pixel",
      // On the picture itself they are taken; a slider and the row of tools have arrows of their own.
      run: ({ target }) => (within(target, "input, [role=radio]") ? false : picture()),
    },
    { keys: ["Space"], label: "Paint at the crosshair; held down, along its way", run: () => false },
    {
      keys: ["Enter"],
      label: "From a tool to the picture; there it closes a polygon",
      run: ({ target }) => (within(target, "[role=radio]") ? picture() : false),
    },
    {
      keys: ["Tab"],
      label: "To the next row of controls: left and right go along it, up and down move a slider",
      run: () => false,
    },
  );
  bind(["]"], "Larger brush; the fill: more colours", (acts) => acts.bigger());
  bind(["["], "Smaller brush; the fill: fewer colours", (acts) => acts.smaller());
  bind(["}", "Shift+]"], "Harder brush", (acts) => acts.harder(1));
  bind(["{", "Shift+["], "Softer brush", (acts) => acts.harder(-1));
  bind(["x"], "Add or take away", (acts) => acts.flip());
  bind(["i"], "Invert the mask", (acts) => acts.invert());
  bind(["g"], "Grow the mask", (acts) => acts.reshape("grow"));
  bind(["Shift+g"], "Shrink the mask", (acts) => acts.reshape("shrink"));
  bind(["f"], "Feather the edge", (acts) => acts.reshape("feather"));
  bind(["Delete"], "Empty the mask", (acts) => acts.clear());
  bind(["Ctrl+z"], "Undo", (acts) => acts.undo());
  bind(["Ctrl+Shift+z", "Ctrl+y"], "Redo", (acts) => acts.redo());
  bind(["v"], "Show what is sent, or what is blended", (acts) => acts.toggle());
  bind([","], "Fainter mask", (acts) => acts.opaque(-1));
  bind(["."], "Stronger mask", (acts) => acts.opaque(1));
  bind(["Ctrl+0"], "Fit the picture", (acts) => acts.fit());
  bind(["Ctrl+1"], "Show it at 100 %", (acts) => acts.full());
  bind(["Ctrl+=", "Ctrl++"], "Larger view (or Ctrl and wheel)", (acts) => acts.zoom(1));
  bind(["Ctrl+-"], "Smaller view; Space and dragging moves it", (acts) => acts.zoom(-1));
  bind(["Escape"], "Take back a shape that has begun", (acts) => acts.escape());
}

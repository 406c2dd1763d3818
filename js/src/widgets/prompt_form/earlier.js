// Alt+↑ in the box for the prompt brings back what was asked before.
import { hasFocus, listen } from "../../lib/dom.js";

/** @param {{ view: import("../../lib/root.js").View, box: ReturnType<typeof import("./prompt_box.js").promptBox> }} options */
export function earlierPrompts({ view: { rpc, live, keys, signal }, box: { area, write } }) {
  /** @type {string[]} newest first */
  let earlier = [];
  let place = -1; // -1 is what the person was writing
  let mine = "";
  listen(area, "input", () => {
    place = -1;
  });
  const walk = async (/** @type {1 | -1} */ step) => {
    if (place === -1) {
      if (step < 0) return;
      mine = area.value;
      earlier = (await rpc.call("prompts", {}, { signal })).filter(
        (/** @type {string} */ one) => one !== mine,
      );
    }
    place = Math.max(-1, Math.min(earlier.length - 1, place + step));
    write(place === -1 ? mine : earlier[place]);
    area.setSelectionRange(area.value.length, area.value.length);
    live.say(place === -1 ? "Your own text" : `Earlier prompt ${place + 1} of ${earlier.length}`);
  };
  const when = () => hasFocus(area);
  keys.add(
    { keys: ["Alt+ArrowUp"], label: "Earlier prompt", run: () => walk(1), when },
    { keys: ["Alt+ArrowDown"], label: "Later prompt", run: () => walk(-1), when },
  );
}

// Where somebody looks is kept and is there again after a reload; meanwhile every view has its own.
import { WHOLE } from "./lens.js";

const PAUSE = 300; // ms after the last move

/** @param {{ view: import("../../lib/root.js").View, lens: import("./lens.js").Lens }} options */
export function keepSight({ view: { rpc, store, signal }, lens }) {
  const kept = { ...WHOLE, ...store.get("sight") }; // a page has none
  let told = JSON.stringify(kept);
  let begun = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tell = () => {
    const now = JSON.stringify(lens.sight);
    if (now === told) return;
    told = now;
    // Without a kernel nothing is kept, and the card above says that there is none.
    rpc.call("look_at", lens.sight, { signal }).catch(() => {});
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    /** There is a stage to look at. */
    begin() {
      if (!begun) lens.sight = kept;
      begun = true;
    },
    /** The lens has moved, perhaps. */
    follow() {
      clearTimeout(timer);
      if (begun) timer = setTimeout(tell, PAUSE);
    },
  };
}

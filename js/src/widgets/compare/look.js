// How it is compared: what was done here counts at once, the kernel and other views hear of it, and say what they did.

/** @typedef {import("../../lib/generated").ComparedLook} ComparedLook */

/** @typedef {ReturnType<typeof lookOf>} Look */

/** @param {{ view: import("../../lib/root.js").View, changed: (before: ComparedLook) => void }} options */
export function lookOf({ view: { rpc, store, signal }, changed }) {
  /** @type {ComparedLook} */
  let now = { ...store.get("look") };
  let pending = 0;
  let missed = false;
  let begun = false; // the store says at once what is known; that is taken already
  const take = () => {
    const before = now;
    now = { ...store.get("look") };
    changed(before);
  };
  store.on(
    "look",
    () => {
      // An answer is on its way to something newer that was done here.
      missed = pending > 0;
      if (!missed && begun) take();
    },
    signal,
  );
  begun = true;
  /** @param {string} kind @param {object} args */
  const tell = (kind, args) => {
    pending++;
    rpc
      .call(kind, args, { signal })
      // Without a kernel it is compared all the same; the card above says that there is none.
      .catch((error) => {
        missed ||= error?.name === "CallError"; // refused: what the kernel has counts again
      })
      .finally(() => {
        pending--;
        if (!pending && missed) {
          missed = false;
          take();
        }
      });
  };
  return {
    get now() {
      return now;
    },
    /** @param {Partial<ComparedLook>} changes */
    set(changes) {
      const before = now;
      now = { ...now, ...changes };
      tell("set", changes);
      changed(before);
    },
    /** @param {number | null} place */
    choose(place) {
      const before = now;
      now = { ...now, chosen: place };
      tell("choose", { place });
      changed(before);
    },
  };
}

// Brings the late part of a widget from the kernel: what a view needs only a moment after it is there, so that a
// saved notebook need not hold it.

import { listen } from "./dom.js";

/** Ask for it once. @param {import("./rpc.js").Rpc} rpc @param {AbortSignal} signal
 * @param {{ name?: string }} [which] of a widget with several @returns {Promise<any>} */
export async function latePart(rpc, signal, which = {}) {
  // A page holds it already, and nothing there is text that becomes a program.
  if (globalThis.RNB_PAGE) return rpc.call("part", which, { signal });
  const text = await rpc.call("part", which, { signal, timeout: 2 ** 31 - 1 });
  // The same way in which the widget itself was loaded by its host.
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return (await import(url)).default;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The late part of a widget that comes when somebody comes near, and not before: the first pictures go first.
 * @param {import("./root.js").View} view @returns {() => Promise<any>} it; asked for again after it was lost */
export function partWhenNear({ rpc, root, signal }) {
  /** @type {Promise<any> | undefined} */
  let part;
  const late = () => {
    part ??= latePart(rpc, signal).catch((error) => {
      part = undefined;
      throw error;
    });
    return part;
  };
  const bring = () => {
    late().catch(() => {}); // said at a press
  };
  for (const type of ["pointerover", "focusin"]) listen(root, type, bring, { once: true, signal });
  return late;
}

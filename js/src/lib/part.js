// Brings the late part of a widget from the kernel: what a view needs only a moment after it is there, so that a
// saved notebook need not hold it.

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

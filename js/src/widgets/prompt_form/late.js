// Brings the late part of the form from the kernel.

/** @typedef {typeof import("../prompt_form.late.js").default} Late */

/** Ask for it once, at once. @param {import("../../lib/rpc.js").Rpc} rpc @param {AbortSignal} signal
 * @returns {Promise<Late>} */
export async function late(rpc, signal) {
  const text = await rpc.call("part", {}, { signal, timeout: 2 ** 31 - 1 });
  // The same way in which the form itself was loaded by its host.
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return (await import(url)).default;
  } finally {
    URL.revokeObjectURL(url);
  }
}

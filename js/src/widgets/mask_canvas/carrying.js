// Bytes as an argument of a call, however many they are.
import { upload } from "../../lib/upload.js";

const LARGE = 4 * 1024 * 1024; // bytes that one message may carry

/** Bytes as an argument of a call: inside it, or in chunks before it.
 * @param {import("../../lib/rpc.js").Rpc} rpc @param {Uint8Array} bytes @param {string} name @param {AbortSignal} signal */
export async function carried(rpc, bytes, name, signal) {
  if (bytes.length <= LARGE) return { [name]: bytes };
  const file = Object.assign(new Blob([/** @type {any} */ (bytes)]), { name: "mask" });
  return { upload: await upload(rpc, file, { signal }) };
}

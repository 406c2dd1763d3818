// Files and masks to the kernel, in chunks; recraft_nb/widgets/uploads.py puts them together.
import { bytes } from "./format.js";
import { sha256 } from "./sha256.js";
import { newId } from "./wire.js";

const CHUNK = 4 * 1024 * 1024;
const WINDOW = 2; // chunks on their way at once
const CAP = 64 * 1024 * 1024;

/** Send a file; resolves with the upload's id, which a call can then name.
 * @param {import("./rpc.js").Rpc} rpc
 * @param {Blob & { name?: string }} file
 * @param {{ signal?: AbortSignal, onProgress?: (share: number) => void, cap?: number }} [options]
 * @returns {Promise<string>} */
export async function upload(rpc, file, { signal, onProgress = () => {}, cap = CAP } = {}) {
  const name = file.name ?? "";
  if (file.size > cap)
    throw new Error(
      `${name || "The file"} is too large: ${bytes(file.size)}; a view may send ${bytes(cap)} at most. Open it in Python instead, by its path.`,
    );
  const data = new Uint8Array(await file.arrayBuffer());
  const id = newId();
  const total = Math.max(1, Math.ceil(data.length / CHUNK));
  const facts = {
    upload: id,
    total,
    size: data.length,
    sha256: await sha256(data),
    name,
    media_type: file.type,
  };
  let next = 0;
  let done = 0;
  const send = async () => {
    while (next < total) {
      const index = next++;
      const chunk = data.subarray(index * CHUNK, (index + 1) * CHUNK);
      await rpc.call("chunk", { ...facts, index, data: chunk }, { signal, timeout: 120_000 });
      done += chunk.length;
      onProgress(data.length ? done / data.length : 1);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(WINDOW, total) }, send));
  } catch (error) {
    next = total;
    rpc.tell("forget_upload", { upload: id });
    throw error;
  }
  return id;
}

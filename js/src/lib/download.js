// Files for whoever looks at a widget to keep.

const FETCHING = 10_000; // ms in which the browser reads what it was given
const WHOLE = 60_000; // ms for the file of a picture

/** Give the browser a file to save. @param {Uint8Array} data @param {string} type @param {string} name */
export function download(data, type, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([/** @type {any} */ (data)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHING);
}

/** Save the original file of a picture. @param {import("./rpc.js").Rpc} rpc @param {string} id @param {number} [timeout] ms */
export async function downloadWhole(rpc, id, timeout = WHOLE) {
  const { data, media_type: type, name } = await rpc.call("whole", { id }, { timeout });
  download(data, type, name);
}

// How bytes travel inside a message; recraft_nb/widgets/wire.py is the other side.

/** Where a piece of bytes sits in a value: keys and indices from the outside in.
 * @typedef {(string | number)[]} Path */

/** Take the bytes out of a value: JSON, the places they came from, and the bytes.
 * @param {unknown} value
 * @returns {{ value: unknown, paths: Path[], buffers: (ArrayBuffer | ArrayBufferView)[] }} */
export function pack(value) {
  /** @type {Path[]} */
  const paths = [];
  /** @type {(ArrayBuffer | ArrayBufferView)[]} */
  const buffers = [];
  /** @param {unknown} item @param {Path} path @returns {unknown} */
  function plain(item, path) {
    if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
      paths.push(path);
      buffers.push(exact(item));
      return null;
    }
    if (Array.isArray(item)) return item.map((inner, place) => plain(inner, [...path, place]));
    if (item && typeof item === "object")
      return Object.fromEntries(
        Object.entries(item).map(([key, inner]) => [key, plain(inner, [...path, key])]),
      );
    return item;
  }
  return { value: plain(value, []), paths, buffers };
}

/** JupyterLab sends the whole memory behind a view, not the part that the view shows (measured in 4.6: a chunk of a
 * large file went out as the whole file, and the server closed the connection). So a part becomes its own copy.
 * @param {ArrayBuffer | ArrayBufferView} item */
function exact(item) {
  if (item instanceof ArrayBuffer || item.byteLength === item.buffer.byteLength) return item;
  return bytesOf(item).slice();
}

/** Put the bytes back into a value from the kernel; each becomes a Uint8Array.
 * @param {any} value
 * @param {Path[]} paths
 * @param {Uint8Array[]} buffers
 * @returns {any} */
export function unpack(value, paths, buffers) {
  const box = { value };
  paths.forEach((path, index) => {
    /** @type {any} */
    let holder = box;
    const way = ["value", ...path];
    const last = /** @type {string | number} */ (way.pop());
    for (const step of way) holder = holder[step];
    holder[last] = buffers[index];
  });
  return box.value;
}

/** The bytes of a buffer as a host hands it over. A host may cut several buffers out of one large one, so
 * offset and length count.
 * @param {ArrayBuffer | ArrayBufferView} buffer */
export function bytesOf(buffer) {
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer)
    : new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

/** An id that is unique on this page and on every other. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

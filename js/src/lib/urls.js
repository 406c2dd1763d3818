// Object URLs of pictures: as many as are useful, and every one given back.

/** @typedef {{ url: string, size: number }} Entry */

/** Pictures by key, least recently used first out. A picture that is already shown stays shown when its URL is
 * given back; it is only fetched anew when it has to be shown again. */
export class PictureUrls {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  #bytes = 0;
  #most;

  /** @param {{ count?: number, bytes?: number, signal?: AbortSignal }} [limits] */
  constructor({ count = 600, bytes = 64 * 1024 * 1024, signal } = {}) {
    this.#most = { count, bytes };
    signal?.addEventListener("abort", () => this.clear());
  }

  /** Keep a picture and get its URL. @param {string} key @param {BlobPart} data @param {string} type */
  put(key, data, type) {
    this.drop(key);
    const blob = new Blob([data], { type });
    const entry = { url: URL.createObjectURL(blob), size: blob.size };
    this.#entries.set(key, entry);
    this.#bytes += entry.size;
    for (const old of this.#entries.keys()) {
      if (this.#entries.size <= this.#most.count && this.#bytes <= this.#most.bytes) break;
      // Later: an element that was given this URL a moment ago has not begun to load it.
      if (old !== key) this.#letGo(old, (url) => setTimeout(() => URL.revokeObjectURL(url)));
    }
    return entry.url;
  }

  /** The URL of a picture, or undefined. Asking keeps it longer. @param {string} key */
  get(key) {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.url;
  }

  /** Give one back. @param {string} key */
  drop(key) {
    this.#letGo(key, (url) => URL.revokeObjectURL(url));
  }

  /** @param {string} key @param {(url: string) => void} revoke */
  #letGo(key, revoke) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.size;
    revoke(entry.url);
  }

  /** Give all back. */
  clear() {
    for (const key of [...this.#entries.keys()]) this.drop(key);
  }

  /** How many pictures and bytes are kept. */
  get kept() {
    return { count: this.#entries.size, bytes: this.#bytes };
  }
}

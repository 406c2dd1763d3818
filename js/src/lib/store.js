// What the kernel says the widget looks like: channels of keys, the newest value of each.

/** @typedef {Record<string, any>} Values */

/** A view's copy of the widget's state. It knows when it missed something, and asks for all of it again. */
export class Store {
  /** @type {Record<string, Values>} */
  #channels = Object.create(null);
  /** @type {Map<string, Set<(changes: Values, all: Values) => void>>} */
  #listeners = new Map();
  /** @type {any[]} patches that came since the state was asked for */
  #since = [];
  #revision = -1;
  #asked = true;
  #ask;
  #report;
  /** @type {() => void} */
  #loaded = () => {};
  /** Resolves with the first state. @type {Promise<void>} */
  loaded = new Promise((resolve) => {
    this.#loaded = resolve;
  });

  /** @param {{ ask: () => void, report?: (error: unknown) => void }} options `ask` asks the kernel for all;
   * whoever makes the store has just asked. */
  constructor({ ask, report = console.error }) {
    this.#ask = ask;
    this.#report = report;
  }

  /** The values of a channel, by key. Treat them as read-only.
   * @param {string} channel @returns {any} */
  get(channel) {
    this.#channels[channel] ??= Object.create(null);
    return this.#channels[channel];
  }

  /** Hear of a channel's changes: at once with what is known, then with each change. A key that is gone is null.
   * @param {string} channel @param {(changes: any, all: any) => void} fn @param {AbortSignal} [signal] */
  on(channel, fn, signal) {
    const group = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, group.add(fn));
    signal?.addEventListener("abort", () => group.delete(fn));
    const now = this.get(channel);
    if (Object.keys(now).length) this.#call(fn, { ...now }, now);
  }

  /** Whether the kernel was asked for the state and has not answered. */
  get waiting() {
    return this.#asked;
  }

  /** The kernel's whole state. @param {{ state: number, channels: Record<string, Values> }} item */
  state({ state, channels }) {
    this.#revision = state;
    this.#asked = false;
    for (const channel of new Set([...Object.keys(this.#channels), ...Object.keys(channels)])) {
      /** @type {Values} */
      const changes = Object.assign(Object.create(null), channels[channel]);
      for (const key of Object.keys(this.get(channel))) if (!(key in changes)) changes[key] = null;
      this.#apply(channel, changes);
    }
    const since = this.#since.filter((patch) => patch.patch > state);
    this.#since = [];
    for (const patch of since) this.patch(patch);
    this.#loaded();
  }

  /** What changed. @param {{ patch: number, channels: Record<string, Values> }} item */
  patch(item) {
    if (this.#asked) this.#since.push(item);
    if (this.#revision < 0 || item.patch <= this.#revision) return;
    const missed = item.patch > this.#revision + 1;
    this.#revision = item.patch;
    for (const [channel, changes] of Object.entries(item.channels)) this.#apply(channel, changes);
    if (missed && !this.#asked) this.again();
  }

  /** Ask the kernel for the whole state once more. */
  again() {
    this.#asked = true;
    this.#since = [];
    this.#ask();
  }

  /** @param {string} channel @param {Values} changes */
  #apply(channel, changes) {
    const all = this.get(channel);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) delete all[key];
      else all[key] = value;
    }
    for (const fn of this.#listeners.get(channel) ?? []) this.#call(fn, changes, all);
  }

  /** @param {(changes: Values, all: Values) => void} fn @param {Values} changes @param {Values} all */
  #call(fn, changes, all) {
    try {
      fn(changes, all);
    } catch (error) {
      this.#report(error);
    }
  }
}

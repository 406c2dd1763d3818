// The browser's side of the calls; recraft_nb/widgets/rpc.py is the kernel's, with the same names.
import { inbox } from "./inbox.js";
import { newId, pack } from "./wire.js";

/** @typedef {import("./generated").Card} Card */
/** @typedef {"live" | "silent" | "closed"} Link */
/** @typedef {{ signal?: AbortSignal, timeout?: number, onProgress?: (value: any) => void }} CallOptions */
/** What a host gives: anywidget's model, or any like it.
 * @typedef {{ send: (content: any, callbacks?: any, buffers?: any[]) => void,
 *   on: (event: string, fn: (...args: any[]) => void) => void,
 *   off: (event?: string | null, fn?: ((...args: any[]) => void) | null) => void }} Model */

const TIMEOUT = 30_000; // ms without an answer or progress before a call is given up
const SILENCE = 2_000; // ms without any sign of the kernel before the view says so
const SLOW_BATCH = 120_000;

/** An error that the kernel answered, with the card to show. */
export class CallError extends Error {
  /** @param {Card} card */
  constructor(card) {
    super(card.text ? `${card.title} ${card.text}` : card.title);
    this.name = "CallError";
    this.card = card;
  }
}

/** No answer, or nobody to ask. */
export class NoKernel extends Error {
  /** @param {string} words */
  constructor(words) {
    super(words);
    this.name = "NoKernel";
  }
}

/** Questions to the kernel and their answers, for one view. */
export class Rpc {
  /** @type {Map<string, { resolve: (value: any) => void, reject: (error: unknown) => void, alive: () => void,
   *   onProgress?: (value: any) => void }>} */
  #open = new Map();
  /** @type {Map<string, Set<(args: any) => void>>} */
  #listeners = new Map();
  /** @type {Set<(link: Link) => void>} */
  #watchers = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;
  #model;
  #item;
  /** This view's name on the wire. */
  view = newId();
  /** @type {Link} */
  link = "live";

  /** @param {{ model: any, signal: AbortSignal, onItem?: (item: any) => void }} options
   * `onItem` gets the states and patches. */
  constructor({ model, signal, onItem = () => {} }) {
    /** @type {Model} */
    this.#model = model;
    this.#item = onItem;
    const receive = inbox((item) => this.#receive(item));
    const closed = () => this.#setLink("closed");
    // Jupyter's models say "comm_live_update" when the kernel restarts and "comm:close" when Python closes.
    const live = (/** @type {any} */ source) => (source?.comm_live === false ? closed() : this.knock());
    const heard = { "msg:custom": receive, comm_live_update: live, "comm:close": closed };
    for (const [event, fn] of Object.entries(heard)) this.#model.on(event, fn);
    signal.addEventListener("abort", () => {
      this.tell("bye", { view: this.view });
      for (const [event, fn] of Object.entries(heard)) this.#model.off(event, fn);
      for (const { reject } of this.#open.values()) reject(stopped());
      this.#open.clear();
      clearTimeout(this.#silence);
    });
  }

  /** Ask, and get the answer. Progress starts the time anew; aborting the signal stops the kernel's work.
   * @param {string} kind @param {object} [args] @param {CallOptions} [options] @returns {Promise<any>} */
  call(kind, args = {}, { signal, timeout = TIMEOUT, onProgress } = {}) {
    if (signal?.aborted) return Promise.reject(stopped());
    const req = newId();
    return new Promise((resolve, reject) => {
      /** @type {ReturnType<typeof setTimeout>} */
      let timer;
      const end = (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        this.#open.delete(req);
        settle(value);
      };
      const fail = end(reject);
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          this.#send({ cancel: req });
          fail(this.link === "live" ? unanswered(timeout) : new NoKernel("No kernel is connected."));
        }, timeout);
      };
      const cancel = () => {
        this.#send({ cancel: req });
        fail(stopped());
      };
      signal?.addEventListener("abort", cancel);
      this.#open.set(req, { resolve: end(resolve), reject: fail, alive, onProgress });
      alive();
      this.#expectSign();
      if (!this.#send({ req, kind, args }, true)) fail(new NoKernel("No kernel is connected."));
    });
  }

  /** Tell, without an answer. @param {string} kind @param {object} [args] */
  tell(kind, args = {}) {
    return this.#send({ kind, args });
  }

  /** Ask for a sign of life; the watchers of the link hear when none comes within 2 s. */
  knock() {
    this.call("ping").catch(() => {});
  }

  /** One call for many small questions of the same kind that are asked within one frame. The kernel's handler
   * takes `ids` and answers (or sends as progress, one by one) values by id.
   * @param {string} kind @param {{ most?: number, delay?: number }} [options]
   * @returns {(id: string, options?: { signal?: AbortSignal }) => Promise<any>} */
  batched(kind, { most = 64, delay = 16 } = {}) {
    /** @typedef {{ id: string, resolve: (value: any) => void, reject: (error: unknown) => void, signal?: AbortSignal }} Wish */
    /** @type {Wish[]} */
    let wishes = [];
    const go = () => {
      const group = wishes.filter((wish) => !wish.signal?.aborted);
      wishes = [];
      for (let at = 0; at < group.length; at += most) ask(group.slice(at, at + most));
    };
    const ask = (/** @type {Wish[]} */ group) => {
      const waiting = new Set(group);
      const stop = new AbortController();
      const give = (/** @type {Record<string, any>} */ values) => {
        for (const wish of waiting)
          if (values && wish.id in values) {
            waiting.delete(wish);
            wish.resolve(values[wish.id]);
          }
      };
      for (const wish of group)
        wish.signal?.addEventListener("abort", () => {
          if (waiting.delete(wish)) wish.reject(stopped());
          if (!waiting.size) stop.abort();
        });
      const ids = [...new Set(group.map((wish) => wish.id))];
      this.call(kind, { ids }, { signal: stop.signal, timeout: SLOW_BATCH, onProgress: give }).then(
        (values) => {
          give(values);
          for (const wish of waiting) wish.resolve(null);
        },
        (error) => {
          for (const wish of waiting) wish.reject(error);
        },
      );
    };
    return (id, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(stopped());
        if (!wishes.length) setTimeout(go, delay);
        wishes.push({ id, resolve, reject, signal });
        return undefined;
      });
  }

  /** Hear of a kind of note from the kernel. @param {string} kind @param {(args: any) => void} fn */
  on(kind, fn) {
    this.#listeners.set(kind, (this.#listeners.get(kind) ?? new Set()).add(fn));
  }

  /** Hear whether the kernel is there. @param {(link: Link) => void} fn */
  onLink(fn) {
    this.#watchers.add(fn);
  }

  /** @param {any} content @param {boolean} [loud] say so when it cannot be sent */
  #send(content, loud = false) {
    const { value, paths, buffers } = pack(content.args ?? {});
    try {
      this.#model.send(content.kind ? { ...content, args: value, paths } : content, undefined, buffers);
      return true;
    } catch {
      if (loud) this.#setLink("closed");
      return false;
    }
  }

  #expectSign() {
    if (this.link === "live") this.#silence ??= setTimeout(() => this.#setLink("silent"), SILENCE);
  }

  /** @param {any} item */
  #receive(item) {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#setLink("live");
    if (item.knock) this.tell("here", { view: this.view });
    else if (item.req !== undefined) {
      const call = this.#open.get(item.req);
      if (!call) return;
      if ("progress" in item) {
        call.alive();
        if (item.progress !== null) call.onProgress?.(item.progress);
      } else if (item.ok) call.resolve(item.value);
      else call.reject(new CallError(item.error));
    } else if (item.kind !== undefined) {
      for (const fn of this.#listeners.get(item.kind) ?? []) fn(item.args);
    } else if (item.to === undefined || item.to === this.view) this.#item(item);
  }

  /** @param {Link} link */
  #setLink(link) {
    if (link === this.link) return;
    this.link = link;
    clearTimeout(this.#silence);
    this.#silence = undefined;
    for (const fn of this.#watchers) fn(link);
  }
}

/** What a call that was taken back rejects with; nobody shows it. */
function stopped() {
  return new DOMException("Stopped.", "AbortError");
}

/** What a call rejects with when the kernel is there but does not answer it. @param {number} timeout ms */
function unanswered(timeout) {
  const title = `No answer within ${Math.round(timeout / 1000)} s.`;
  const text = "The kernel is there, but it did not answer this.";
  return new CallError({
    id: "",
    tone: "warn",
    title,
    text,
    cost: "",
    advice: "Try once more.",
    details: "",
  });
}

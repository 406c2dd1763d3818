// The values of the form on this side: what was typed is here at once, and goes to the kernel a moment later.

const PAUSE = 150; // ms without typing before a change is told

/** @typedef {Record<string, any>} Values */

/** @param {any} one @param {any} other */
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Keeps the form's values. What a person changed here is shown until the kernel has it. The kernel then says what
 * counts: with each change goes the revision that was seen when it began, and where Python has spoken since, Python's
 * word is the newer one.
 * @param {{ rpc: import("../../lib/rpc.js").Rpc, store: import("../../lib/store.js").Store, signal: AbortSignal,
 *   report: (error: unknown) => void }} options */
export function draft({ rpc, store, signal, report }) {
  /** @type {Values} */
  const values = {};
  /** @type {Map<string, any>} changed here and not told yet */
  const unsent = new Map();
  /** @type {Map<string, number>} told and not answered yet: field → how many times */
  const told = new Map();
  /** @type {Map<string, number>} field changed here → the revision seen when that began */
  const based = new Map();
  const seen = () => store.get("fields").revision ?? 0;
  /** @type {Set<(changed: Values) => void>} */
  const listeners = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {Values} changed */
  const say = (changed) => {
    for (const fn of listeners) fn(changed);
  };

  store.on(
    "fields",
    (changes) => {
      /** @type {Values} */
      const news = {};
      for (const [field, value] of Object.entries(changes)) {
        if (field === "revision" || based.has(field) || same(values[field], value)) continue;
        values[field] = value;
        news[field] = value;
      }
      if (Object.keys(news).length) say(news);
    },
    signal,
  );

  /** Take out what was not told yet, as the arguments of a message. */
  const take = () => {
    clearTimeout(timer);
    const changes = Object.fromEntries(unsent);
    unsent.clear();
    for (const field of Object.keys(changes)) told.set(field, (told.get(field) ?? 0) + 1);
    const fields = Object.keys(changes).map((field) => [field, based.get(field) ?? 0]);
    return { values: changes, based: Object.fromEntries(fields), seen: seen() };
  };
  /** @param {Values} changes */
  const answered = (changes) => {
    for (const field of Object.keys(changes)) told.set(field, Math.max(0, (told.get(field) ?? 1) - 1));
    // What the kernel made of it (a size of another model, say) was held back while it was on its way.
    const now = store.get("fields");
    /** @type {Values} */
    const news = {};
    for (const field of Object.keys(changes)) {
      if (unsent.has(field) || told.get(field)) continue;
      based.delete(field);
      const kept = now[field] ?? null; // the store forgets what is null
      if (same(values[field], kept)) continue;
      values[field] = kept;
      news[field] = kept;
    }
    if (Object.keys(news).length) say(news);
  };

  /** Told in vain: what nobody heard is kept and told again. @param {Values} changes @param {unknown} error */
  const unheard = (changes, error) => {
    const refused = !["NoKernel", "AbortError"].includes(/** @type {any} */ (error)?.name);
    if (!refused)
      for (const [field, value] of Object.entries(changes)) if (!unsent.has(field)) unsent.set(field, value);
    answered(changes);
  };

  const commit = async () => {
    if (!unsent.size) return;
    const { values: changes, based } = take();
    try {
      await rpc.call("set", { values: changes, based }, { signal });
      answered(changes);
    } catch (error) {
      unheard(changes, error);
      throw error;
    }
  };
  rpc.onLink((link) => link === "live" && commit().catch(report));

  return {
    values,
    /** Hear of changes, from here and from the kernel; called at once with everything.
     * @param {(changed: Values) => void} fn */
    on(fn) {
      listeners.add(fn);
      fn(values);
    },
    /** Change values here. @param {Values} changes @param {{ now?: boolean }} [options] now: tell it at once */
    set(changes, { now = false } = {}) {
      for (const [field, value] of Object.entries(changes)) {
        values[field] = value;
        unsent.set(field, value);
        if (!based.has(field)) based.set(field, seen());
      }
      say(changes);
      clearTimeout(timer);
      timer = setTimeout(() => commit().catch(report), now ? 0 : PAUSE);
    },
    /** Whether something was changed that the kernel does not know. */
    get unsaid() {
      return unsent.size > 0 || [...told.values()].some((times) => times > 0);
    },
    commit,
    take,
    /** What was changed here and not told is not to be told any more. @param {string} field */
    drop(field) {
      if (unsent.delete(field) && !told.get(field)) based.delete(field);
    },
    answered,
    unheard,
  };
}

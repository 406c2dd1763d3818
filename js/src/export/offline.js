// What stands in an exported page where a kernel would be: it answers a view's questions from what the page holds.
import { newId, pack } from "../lib/wire.js";

/** @typedef {(args: any) => any} Answer */
/** @typedef {ReturnType<typeof offlineModel>} OfflineModel */

const NO_KERNEL = {
  id: "",
  tone: "info",
  title: "This is an exported page.",
  text: "Nothing new is made here.",
  cost: "",
  advice: "Open the pictures in a notebook to go on from them.",
  details: "",
};

/** A model as anywidget gives one to a view, without anybody behind it.
 * @param {{ channels: Record<string, any>, answers: Record<string, Answer> }} options
 * `channels`: what a new view is told; `answers`: by the kind of a question */
export function offlineModel({ channels, answers }) {
  /** @type {Set<(content: any, buffers: any[]) => void>} */
  const listeners = new Set();
  let revision = 0;

  /** @param {object} item */
  const say = (item) => {
    const { value, paths, buffers } = pack(item);
    const message = { items: [{ .../** @type {any} */ (value), paths }] };
    // Later, as from a kernel: a view does not expect an answer while it asks.
    queueMicrotask(() => {
      for (const fn of listeners) fn(message, buffers);
    });
  };
  /** @type {Record<string, Answer>} */
  const general = {
    ready: ({ view }) => say({ state: revision, to: view, channels: { cards: {}, ...channels } }),
    dismiss: ({ card }) => push("cards", { [card]: null }),
    ping: () => null,
    bye: () => null,
    here: () => null,
    enter: () => null,
  };
  /** Change what is shown, in every view. @param {string} channel @param {Record<string, any>} changes */
  const push = (channel, changes) => {
    channels[channel] ??= {};
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) delete channels[channel][key];
      else channels[channel][key] = value;
    }
    revision++;
    say({ patch: revision, channels: { [channel]: changes } });
  };
  /** @param {any} content */
  const hear = async ({ req, kind, args }) => {
    const answer = answers[kind] ?? general[kind];
    try {
      if (!answer) throw Object.assign(new Error(kind), { card: NO_KERNEL });
      const value = (await answer(args)) ?? null;
      if (req) say({ req, ok: true, value });
    } catch (error) {
      const { card, message } = /** @type {any} */ (error);
      if (req)
        say({ req, ok: false, error: card ?? { ...NO_KERNEL, tone: "bad", title: message, text: "" } });
    }
  };
  return {
    id: newId(),
    channels,
    push,
    /** @param {string} event @param {any} fn */
    on: (event, fn) => event === "msg:custom" && listeners.add(fn),
    /** @param {string} event @param {any} fn */
    off: (event, fn) => event === "msg:custom" && listeners.delete(fn),
    /** @param {any} content */
    send(content) {
      if (content.kind) hear(content); // an answer that is not wanted any more is not listened to
    },
  };
}

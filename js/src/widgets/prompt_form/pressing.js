// Generate was pressed: each press is one wish, shown before anybody answers, and answered once however often it is sent.
import { newId } from "../../lib/wire.js";

const BURST = 350; // ms in which several presses are one wish
const FOREVER = 2 ** 31 - 1; // ms; a busy kernel may answer late, and what was pressed is not forgotten

/** @typedef {ReturnType<typeof import("./strips.js").strips>} Jobs */

/** @param {{ view: import("../../lib/root.js").View, form: ReturnType<typeof import("./draft.js").draft>, name: string,
 *   jobs: () => Promise<Jobs>, refused: (problems: import("../../lib/generated").FieldProblem[]) => void }} options
 * `name`: what Python may have changed meanwhile; `jobs`: who shows presses and jobs; `refused`: say what is wrong */
export function pressing({ view, form, name, jobs, refused }) {
  const { rpc, live, signal } = view;
  /** Presses on their way: what they carry, so that one can be repeated.
   * @type {Map<string, ReturnType<typeof form.take>>} */
  const sent = new Map();
  let last = Number.NEGATIVE_INFINITY;

  /** @param {string} press */
  const send = async (press) => {
    const said = sent.get(press) ?? { values: {} };
    const { values } = said;
    try {
      const answer = await rpc.call("submit", { ...said, press }, { signal, timeout: FOREVER });
      const { job, problems, changed } = /** @type {import("../../lib/generated").Pressed} */ (answer);
      sent.delete(press);
      form.answered(values);
      if (job) return;
      (await jobs()).refused(press);
      if (!changed) return refused(problems);
      view.show({
        tone: "info",
        title: `Python changed the ${name} as you pressed Generate.`,
        text: "Nothing was sent. Look at it and at the price, and press again.",
      });
    } catch (error) {
      sent.delete(press);
      form.unheard(values, error);
      (await jobs()).refused(press);
      throw error;
    }
  };
  return {
    /** Once more, what nobody has answered. */
    send,
    /** Whether this press belongs to the one before: a double click is one wish. */
    double() {
      const now = performance.now();
      const soon = now - last < BURST;
      if (!soon) last = now;
      return soon;
    },
    /** Send what the fields say. @param {Parameters<Jobs["expect"]>[1]} what to show meanwhile */
    async press(what) {
      const press = newId();
      jobs().then(({ expect }) => expect(press, what));
      live.say("Sent");
      sent.set(press, form.take());
      await send(press);
    },
  };
}

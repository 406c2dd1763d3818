// Strokes on their way to the kernel: a moment after the button is released, the newest state wins, and what nobody
// heard is sent again. While the button is down nothing is sent.
import { around } from "./document.js";

/** @typedef {import("./document.js").Box} Box */

const PAUSE = 150; // ms between two messages; the first after a pause goes at once
const SMALL = 1024 * 1024; // bytes that surely go in one message
const AGAIN = 3000; // ms until what failed is tried once more

/** zlib, as PNG has it inside. @param {Uint8Array} bytes */
export async function deflate(bytes) {
  return through(bytes, new CompressionStream("deflate"));
}

/** @param {Uint8Array} bytes */
export async function inflate(bytes) {
  return through(bytes, new DecompressionStream("deflate"));
}

/** @param {Uint8Array} bytes @param {CompressionStream | DecompressionStream} stream */
async function through(bytes, stream) {
  const body = new Blob([/** @type {any} */ (bytes)]).stream().pipeThrough(/** @type {any} */ (stream));
  return new Uint8Array(await new Response(/** @type {any} */ (body)).arrayBuffer());
}

/** @param {{ view: import("../../lib/root.js").View, doc: import("./document.js").MaskDocument, picture: string,
 *   signal: AbortSignal, busy: () => boolean, unheard: (is: boolean) => void,
 *   loaded: () => void, late: Promise<import("../mask_canvas.late.js").Late> }} options
 * `picture` is the id of what is painted on, `busy` whether the button is down, `unheard`: whether strokes
 * wait for a kernel that does not answer, `loaded`: the mask of somebody else is here */
export function saving({ view: { rpc, store, report }, doc, picture, signal, busy, unheard, loaded, late }) {
  /** @type {Box | null} painted here, and not known there */
  let unsaid = null;
  /** @type {Box | null} on its way there */
  let flying = null;
  /** @type {Promise<void> | null} */
  let running = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let last = Number.NEGATIVE_INFINITY;
  let known = -1; // the revision that is on this screen
  let fetching = false;
  signal.addEventListener("abort", () => clearTimeout(timer));

  const send = async () => {
    const box = unsaid;
    if (!box) return;
    unsaid = null;
    flying = box;
    last = performance.now();
    try {
      const bytes = await deflate(doc.cut(box));
      const data =
        bytes.length <= SMALL ? { data: bytes } : await (await late).carried(rpc, bytes, "data", signal);
      const taken = await rpc.call(
        "strokes",
        {
          picture,
          box: [box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0],
          based: Math.max(known, 0),
          ...data,
        },
        { signal },
      );
      if (!taken.apart) known = Math.max(known, taken.rev);
      unheard(false);
    } catch (error) {
      if (signal.aborted) return;
      unsaid = around(box, unsaid);
      // A refusal says why, once; a kernel that is gone has its own card.
      const refused = /** @type {any} */ (error)?.name === "CallError";
      unheard(!refused);
      if (refused) {
        unsaid = null;
        throw error;
      }
      clearTimeout(timer);
      timer = setTimeout(go, AGAIN);
    }
  };
  /** @param {boolean} [held] send also while the button is down */
  const go = (held = false) => {
    clearTimeout(timer);
    if (signal.aborted || !unsaid || running) return;
    if (busy() && !held) {
      timer = setTimeout(go, PAUSE); // a step may end before the release: a fill does
      return;
    }
    running = send()
      .catch((error) => void report(error))
      .finally(() => {
        running = null;
        flying = null;
        if (unsaid) later();
        else follow();
      });
  };
  const later = () => {
    clearTimeout(timer);
    const wait = Math.max(0, last + PAUSE - performance.now());
    timer = setTimeout(go, wait);
  };
  rpc.onLink((link) => {
    if (link === "live" && unsaid) later();
  });

  /** Take the newest mask. @returns {Promise<boolean>} false: it is of another picture, which is on its way */
  const take = async () => {
    const sent = await rpc.call("mask", {}, { signal, timeout: 60_000 });
    if (sent.width !== doc.width || sent.height !== doc.height) return false;
    const bytes = await inflate(sent.data);
    // What was painted meanwhile lies on top; what the kernel took meanwhile is newer than this.
    if (busy() || sent.rev < known) return true;
    const box = around(unsaid, flying);
    const mine = box && { box, bytes: doc.cut(box) };
    const first = known < 0;
    known = sent.rev;
    if (mine) lay(bytes, doc.width, mine.box, mine.bytes);
    doc.replace(bytes, !first);
    loaded();
    return true;
  };
  /** Somebody else painted: Python, or another view. While the button is down nothing is asked. */
  const follow = async () => {
    const newer = () => store.get("mask").rev > known;
    if (signal.aborted || fetching || running || unsaid || !newer()) return;
    if (!busy()) {
      fetching = true;
      try {
        if (!(await take())) return;
      } catch (error) {
        return void report(error);
      } finally {
        fetching = false;
      }
    }
    if (newer()) setTimeout(follow, PAUSE);
  };
  store.on("mask", follow, signal);

  return {
    /** These pixels changed here. @param {Box | null} box */
    painted(box) {
      unsaid = around(unsaid, box);
      if (unsaid) later();
    },
    /** Resolves when the kernel knows everything; rejects when it cannot be reached. */
    async settled() {
      for (let attempt = 0; attempt < 50 && (unsaid || running); attempt++) {
        if (!running) go(true);
        await running;
        if (unsaid && rpc.link === "closed") break;
      }
      if (unsaid) throw new Error("No kernel; your strokes are kept here.");
    },
  };
}

/** @param {Uint8Array} into @param {number} width @param {Box} box @param {Uint8Array} bytes */
function lay(into, width, { x0, y0, x1, y1 }, bytes) {
  const wide = x1 - x0;
  for (let y = y0; y < y1; y++)
    into.set(bytes.subarray((y - y0) * wide, (y - y0 + 1) * wide), y * width + x0);
}

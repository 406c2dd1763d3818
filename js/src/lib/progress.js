// How far a job is, in words and as a bar that moves for a reason.
import { counted, seconds } from "./format.js";

/** @typedef {import("./generated").Strip} Strip */

const ENDS = ["saved", "failed", "cancelled", "unknown"];
const PATIENCE = 1.5; // s after which a press that nobody answered is said to wait
const MOST = 96; // % that time alone can fill; the rest is the pictures'

/** @param {Strip} strip */
export const ended = ({ status }) => ENDS.includes(status);

/** @param {Strip} strip */
export const running = (strip) => !ended(strip) && strip.status !== "pressed";

/** Share of the bar in per cent. Pictures that are here count, and so does the time that this model usually takes;
 * where nobody knows that, the bar waits for pictures.
 * @param {Strip} strip @param {number} elapsed seconds */
export function barOf(strip, elapsed) {
  if (ended(strip)) return 100;
  if (strip.status === "pressed" || strip.status === "planned" || strip.status === "queued") return 0;
  const here = (100 * Object.keys(strip.tiles).length) / strip.expected;
  if (!strip.usual) return here;
  return Math.max(here, Math.min(MOST, (100 * elapsed) / strip.usual));
}

/** "2 of 4 · 6 s of about 9". @param {Strip} strip @param {number} elapsed seconds */
export function statusOf(strip, elapsed) {
  const { status, expected, usual, stopping } = strip;
  const here = Object.keys(strip.tiles).length;
  const time = seconds(elapsed);
  if (status === "pressed") return elapsed < PATIENCE ? "Sent" : "Sent; waiting for the kernel";
  if (status === "planned" || status === "queued")
    return stopping ? "stopping" : elapsed < 1 ? "Sent" : `waits for its turn · ${time}`;
  if (status === "saved") return [counted(here, "picture"), time, strip.charge].filter(Boolean).join(" · ");
  if (status === "cancelled") return "stopped before it was sent";
  if (status === "unknown") return "no answer";
  if (status === "failed") return here ? `${here} of ${expected}` : "failed";
  if (stopping) return `${counted(expected - here, "picture")} on the way: will be kept`;
  return `${here} of ${expected} · ${spent(elapsed, usual)}`;
}

/** @param {number} elapsed @param {number | null} usual */
function spent(elapsed, usual) {
  const now = `${Math.floor(elapsed)} s`;
  if (!usual) return now;
  const about = Math.max(1, Math.round(usual));
  return elapsed <= usual + 1 ? `${now} of about ${about}` : `${now}, usually about ${about}`;
}

// Numbers as words, the same everywhere: "140 units", "$0.14", "about 9 s".

const whole = new Intl.NumberFormat("en");

/** @param {number} n */
export const count = (n) => whole.format(n);

/** "4 pictures", "1 picture". @param {number} n @param {string} one @param {string} [many] */
export const counted = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** What a service charges in: "140 units", "1 credit", or "unknown". @param {number | null | undefined} n
 * @param {string} [unit] what many of them are called */
export const units = (n, unit = "units") =>
  n === null || n === undefined ? "unknown" : counted(n, unit.replace(/s$/, ""), unit);

/** US dollars with as many digits as say something: "$0.14", "$0.005". @param {number | null | undefined} usd */
export function money(usd) {
  if (usd === null || usd === undefined) return "unknown";
  const digits = usd === 0 || Math.abs(usd * 100 - Math.round(usd * 100)) < 1e-6 ? 2 : 3;
  return `${usd < 0 ? "−" : ""}$${Math.abs(usd).toFixed(digits)}`;
}

/** "0.4 s", "9 s", "1 min 05 s". @param {number} s seconds */
export function seconds(s) {
  if (s < 1) return `${s.toFixed(1)} s`;
  if (s < 90) return `${Math.round(s)} s`;
  const all = Math.round(s);
  if (all < 3600) return `${Math.floor(all / 60)} min ${String(all % 60).padStart(2, "0")} s`;
  return `${Math.floor(all / 3600)} h ${String(Math.floor((all % 3600) / 60)).padStart(2, "0")} min`;
}

/** "12 B", "340 kB", "2.1 MB". @param {number} n */
export function bytes(n) {
  if (n < 1000) return `${n} B`;
  return n < 1e6 ? `${Math.round(n / 1000)} kB` : `${(n / 1e6).toFixed(1)} MB`;
}

/** "1024 × 768". @param {number} width @param {number} height */
export const size = (width, height) => `${width} × ${height}`;

/** A moment in the reader's own time: "14:02" today, "3 Nov, 14:02" before. @param {string | number | Date} when */
export function moment(when, now = new Date()) {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return "";
  const clock = `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
  if (date.toDateString() === now.toDateString()) return clock;
  const day = date.toLocaleDateString("en", { day: "numeric", month: "short" });
  return `${day}${date.getFullYear() === now.getFullYear() ? "" : ` ${date.getFullYear()}`}, ${clock}`;
}

/** The beginning of a text, cut at a word. @param {string} text @param {number} most */
export function short(text, most = 80) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(" ");
  return `${cut.slice(0, word > most / 2 ? word : undefined).trimEnd()}…`;
}

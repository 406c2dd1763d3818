// Icons as inline SVG: 16 px, strokes of 1.6, one path each. Drawn here; a font of icons may be missing.

const PATHS = {
  alert: "M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01",
  check: "M3.5 8.5 6.5 11.5 12.5 4.5",
  chevron: "M4.5 6.5 8 10l3.5-3.5",
  close: "M4 4l8 8M12 4l-8 8",
  code: "M5.5 4.5 2 8l3.5 3.500M10.5 4.5 14 8l-3.5 3.5",
  copy: "M5.5 5.500h8v8h-8zM10.5 2.500h-8v8",
  dice: "M4.5 2.500h7a2 2 0 012 2v7a2 2 0 01-2 2h-7a2 2 0 01-2-2v-7a2 2 0 012-2zM5.5 5.500h.01M10.5 5.500h.01M8 8h.01M5.5 10.500h.01M10.5 10.500h.01",
  download: "M8 2.500v7.500M4.8 7 8 10.2 11.2 7M3 13.500h10",
  erase: "M6 13.500h7.500M9.5 3.5 13 7l-6.5 6.500H5L2.5 11z",
  eye: "M1.5 8C3 5 5.3 3.5 8 3.500S13 5 14.5 8C13 11 10.7 12.5 8 12.500S3 11 1.5 8zM8 6a2 2 0 110 4 2 2 0 010-4z",
  filter: "M2.5 3.500h11L9.5 8.500v4l-3 1v-5z",
  help: "M8 2a6 6 0 110 12A6 6 0 018 2zM6.3 6.300a1.75 1.750 0 113 1.200C8.6 8.2 8 8.5 8 9.300M8 11.500h.01",
  image: "M2.5 3.500h11v9h-11zM2.5 11 6 7.500l3 3 1.8-1.8 2.7 2.700M10.5 6h.01",
  lock: "M4.5 7h7a1 1 0 011 1v4.500a1 1 0 01-1 1h-7a1 1 0 01-1-1V8a1 1 0 011-1zM5.5 7V5a2.5 2.5 0 015 0v2",
  minus: "M3 8h10",
  more: "M3 8a.4.4 0 10.8 0 .4.4 0 00-.8 0zM7.6 8a.4.4 0 10.8 0 .4.4 0 00-.8 0zM12.2 8a.4.4 0 10.8 0 .4.4 0 00-.8 0z",
  palette:
    "M8 2.500a5.5 5.5 0 100 11c1.2 0 1.5-.8 1.2-1.6-.4-1 .2-1.9 1.3-1.900h1.200c1 0 1.8-.7 1.8-2C13.5 4.8 11 2.5 8 2.500zM5 8.500h.01M6 5.500h.01M9.5 5h.01",
  pin: "M9.5 2.500l4 4-2 .6-2.6 2.6-.4 2.8-5-5 2.8-.4 2.6-2.600zM5.5 10.500l-3 3",
  play: "M5 3.5 12.5 8 5 12.500z",
  plus: "M8 3v10M3 8h10",
  redo: "M10.5 3.500l3 3-3 3M13.5 6.500H7a4 4 0 000 7h2",
  refresh: "M13 8a5 5 0 11-1.5-3.500L13 6M13 2.500V6H9.5",
  search: "M7 2.500a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.3 10.300l3.2 3.2",
  star: "M8 2.200l1.7 3.6 3.9.5-2.9 2.7.8 3.900L8 11l-3.5 1.9.8-3.9-2.9-2.7 3.9-.5z",
  stop: "M4 4h8v8H4z",
  swap: "M4.5 3 2 5.5 4.5 8M2 5.500h9M11.5 8l2.5 2.5-2.5 2.500M14 10.500H5",
  trash: "M3 4.500h10M6 4.500v-2h4v2M4.5 4.500l.6 9h5.800l.6-9M6.8 7v4M9.2 7v4",
  undo: "M5.5 3.500l-3 3 3 3M2.5 6.500H9a4 4 0 010 7H7",
  unlock: "M4.5 7h7a1 1 0 011 1v4.500a1 1 0 01-1 1h-7a1 1 0 01-1-1V8a1 1 0 011-1zM5.5 7V5a2.5 2.5 0 014.8-1",
  upload: "M8 10V2.500M4.8 5.5 8 2.300l3.2 3.200M3 13.500h10",
  wand: "M3 13 10 6M11.5 2v2M14 4.500h-2M11.5 9.500v-1M7 4.500h1M13.8 2.200l-.8.8M13.8 7.300l-.8-.8M9.2 2.200l.8.8",
  zoom: "M7 2.500a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.3 10.300l3.2 3.200M7 5v4M5 7h4",
};

/** @typedef {keyof typeof PATHS} IconName */

const SVG = "http://www.w3.org/2000/svg";

/** An icon. It is decoration: the button around it carries the name.
 * @param {IconName} name */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "rnb-icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

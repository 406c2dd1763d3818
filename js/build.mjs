// Joins each js/src/widgets/<name>.js with what it imports into recraft_nb/static/<name>.js, and the shared
// styles with js/src/widgets/<name>.css into recraft_nb/static/<name>.css. From the same sources and js/src/export
// it makes recraft_nb/static/pages/page.js and .css: what an exported page holds.
// `node build.mjs --check` writes nothing and fails when the committed files are not what the sources give.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const widgets = join(here, "src", "widgets");
const lib = join(here, "src", "lib");
const pages = join(here, "src", "export");
const out = join(here, "..", "recraft_nb", "static");
const HEAVIEST = 40_000; // bytes: a notebook that saves widget state holds one copy for every widget
const HEAVIEST_PAGE = 160_000; // bytes: a page holds it once, beside up to 4 MB of pictures
const PAGED = ["image_grid", "compare", "explorer"]; // the widgets whose views a page can show
const IMPORT = /^@import "\.\.\/lib\/(\w+\.css)";\n/gm; // a widget's own styles may begin with more of those
const LAYERS = ["theme.css", "controls.css", "surfaces.css", "tiles.css"]; // in this order: tokens first
const TARGET = ["chrome123", "firefox120", "safari17.5"]; // light-dark() and popovers

/** Of the table of icons only those stay whose names stand in one of the widget's sources. */
const icons = (used) => ({
  name: "icons",
  setup(builder) {
    builder.onLoad({ filter: /lib.icons\.js$/ }, async ({ path }) => {
      const table = await readFile(path, "utf8");
      const entry = /^ {2}(\w+):\s+"M[^"]+",\n/gm;
      return { contents: table.replace(entry, (all, name) => (used.has(name) ? all : "")) };
    });
  },
});

/** Every word in quotes in the sources of a widget. */
async function wordsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  const sources = Object.keys(metafile.inputs).filter((path) => !path.endsWith("icons.js"));
  const texts = await Promise.all(sources.map((path) => readFile(path, "utf8")));
  return new Set(texts.flatMap((text) => [...text.matchAll(/"(\w+)"/g)].map((found) => found[1])));
}

/** A script with all that it imports. `page`: in an exported page, where no kernel is. */
async function scriptOf(entry, { page = false } = {}) {
  const script = await build({
    entryPoints: [entry],
    plugins: [icons(await wordsOf(entry))],
    bundle: true,
    write: false,
    // Scripts of a page need no module loader, which browsers deny to files from the disk.
    format: page ? "iife" : "esm",
    target: TARGET,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // A dependency in UMD form would grab the notebook's AMD loader (manzt/anywidget issue 369).
    define: { "define.amd": "false", "globalThis.RNB_PAGE": String(page) },
  });
  return script.outputFiles[0].text;
}

/** The shared styles, and those of some widgets in their order, each after the layers that it asks for. */
async function stylesOf(names, more = []) {
  const own = await Promise.all(
    names.map((name) => readFile(join(widgets, `${name}.css`), "utf8").catch(() => "")),
  );
  const asked = own.flatMap((text) => [...text.matchAll(IMPORT)].map(([, layer]) => layer));
  const layers = [...LAYERS, ...new Set(asked)].map((name) => readFile(join(lib, name), "utf8"));
  // Every widget brings the shared styles along, and a page holds them in the order in which widgets came.
  // A widget's own rules outweigh shared ones by one class, so that no later copy undoes them.
  const outweighing = own.map((text) =>
    text.replace(IMPORT, "").replaceAll(/(^|[,{}])(\s*)(\.rnb[\w-]*)/gm, "$1$2$3$3"),
  );
  const style = await transform([...(await Promise.all(layers)), ...outweighing, ...more].join("\n"), {
    loader: "css",
    minify: true,
    target: TARGET,
    charset: "utf8",
  });
  return style.code;
}

async function built() {
  const files = new Map();
  const names = (await readdir(widgets))
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.slice(0, -3));
  for (const name of names.sort()) {
    const entry = join(widgets, `${name}.js`);
    files.set(`${name}.js`, await scriptOf(entry));
    // "form.late" is a part of "form", which has the styles.
    if (!name.includes(".")) files.set(`${name}.css`, await stylesOf([name]));
  }
  files.set("pages/page.js", await scriptOf(join(pages, "page.js"), { page: true }));
  files.set("pages/page.css", await stylesOf(PAGED, [await readFile(join(pages, "page.css"), "utf8")]));
  return files;
}

const check = process.argv.includes("--check");
const files = await built();
const existing = (await readdir(out, { recursive: true })).filter((file) => /\.(js|css)$/.test(file));
const wrong = [];
for (const [name, text] of files) {
  const weight = Buffer.byteLength(text);
  const most = name.startsWith("pages/") ? HEAVIEST_PAGE : HEAVIEST;
  if (name.endsWith(".js") && weight > most)
    wrong.push(`${name} weighs ${weight} bytes; ${most} is the most`);
  if (check) {
    const committed = await readFile(join(out, name), "utf8").catch(() => null);
    if (committed !== text) wrong.push(`${name} is not what the sources give; run: make js`);
  } else {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), text);
    console.log(`${name.padEnd(24)} ${String(weight).padStart(6)} bytes`);
  }
}
for (const name of existing.filter((file) => !files.has(file))) {
  if (check) wrong.push(`${name} has no source`);
  else await rm(join(out, name));
}
for (const words of wrong) console.error(words);
process.exitCode = wrong.length ? 1 : 0;

// Joins each js/src/widgets/<name>.js with what it imports into recraft_nb/static/<name>.js, and the shared
// styles with js/src/widgets/<name>.css into recraft_nb/static/<name>.css.
// `node build.mjs --check` writes nothing and fails when the committed files are not what the sources give.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const widgets = join(here, "src", "widgets");
const lib = join(here, "src", "lib");
const out = join(here, "..", "recraft_nb", "static");
const HEAVIEST = 40_000; // bytes: a notebook that saves widget state holds one copy for every widget
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

async function built() {
  const files = new Map();
  const shared = await Promise.all(LAYERS.map((name) => readFile(join(lib, name), "utf8")));
  const names = (await readdir(widgets))
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.slice(0, -3));
  for (const name of names.sort()) {
    const entry = join(widgets, `${name}.js`);
    const script = await build({
      entryPoints: [entry],
      plugins: [icons(await wordsOf(entry))],
      bundle: true,
      write: false,
      format: "esm",
      target: TARGET,
      minify: true,
      charset: "utf8",
      legalComments: "none",
      logLevel: "warning",
      // A dependency in UMD form would grab the notebook's AMD loader (manzt/anywidget issue 369).
      define: { "define.amd": "false" },
    });
    files.set(`${name}.js`, script.outputFiles[0].text);
    if (name.includes(".")) continue; // "form.late" is a part of "form", which has the styles
    const own = await readFile(join(widgets, `${name}.css`), "utf8").catch(() => "");
    const more = await Promise.all(
      [...own.matchAll(IMPORT)].map(([, layer]) => readFile(join(lib, layer), "utf8")),
    );
    // Every widget brings the shared styles along, and a page holds them in the order in which widgets came.
    // A widget's own rules outweigh shared ones by one class, so that no later copy undoes them.
    const outweighing = own.replace(IMPORT, "").replaceAll(/(^|[,{}])(\s*)(\.rnb[\w-]*)/gm, "$1$2$3$3");
    const style = await transform([...shared, ...more, outweighing].join("\n"), {
      loader: "css",
      minify: true,
      target: TARGET,
      charset: "utf8",
    });
    files.set(`${name}.css`, style.code);
  }
  return files;
}

const check = process.argv.includes("--check");
const files = await built();
const existing = (await readdir(out)).filter((file) => /\.(js|css)$/.test(file));
const wrong = [];
for (const [name, text] of files) {
  const weight = Buffer.byteLength(text);
  if (name.endsWith(".js") && weight > HEAVIEST)
    wrong.push(`${name} weighs ${weight} bytes; ${HEAVIEST} is the most`);
  if (check) {
    const committed = await readFile(join(out, name), "utf8").catch(() => null);
    if (committed !== text) wrong.push(`${name} is not what the sources give; run: make js`);
  } else {
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

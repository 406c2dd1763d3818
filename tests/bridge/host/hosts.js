// How each host shows an output: where the view stands, where styles go, what says light or dark, how bytes come.
(() => {
  const make = (tag, kind, ...children) => {
    const el = document.createElement(tag);
    if (kind) el.className = kind;
    el.append(...children);
    return el;
  };
  const sized = (outer, width) => {
    if (width) outer.style.width = `${width}px`;
    return outer;
  };
  const inHead = (_home, name, css) => {
    if (document.querySelector(`style[data-of="${name}"]`)) return;
    const style = make("style");
    style.dataset.of = name;
    style.textContent = css;
    document.head.append(style);
  };
  const html = document.documentElement;

  globalThis.hosts = {
    lab: {
      output(width) {
        const home = sized(make("div", "jp-OutputArea-output"), width);
        return { outer: home, home };
      },
      style: inHead,
      theme(name) {
        document.body.dataset.jpThemeLight = String(name !== "dark");
      },
    },
    // One frame for all outputs of a notebook; the theme is in variables of the root and in a class of the body.
    vscode: {
      settings: { sliced: true },
      output(width) {
        const home = make("div", "output");
        const outer = make("div", "cell_container", make("div", "output_container", home));
        return { outer: sized(outer, width), home };
      },
      style: inHead,
      theme(name) {
        const kind = { dark: "vscode-dark", contrast: "vscode-high-contrast" }[name] ?? "vscode-light";
        document.body.className = kind;
        document.body.dataset.vscodeThemeKind = kind;
        html.dataset.look = name;
      },
    },
    // A frame for every output, as tall as what is in it; every frame has models of its own.
    colab: {
      settings: { plain: true, exact: true },
      output() {
        const home = make("div", "output-id-1");
        return { outer: home, home };
      },
      style: inHead,
      theme(name) {
        if (name === "dark") html.setAttribute("theme", "dark");
        else html.removeAttribute("theme");
      },
    },
    // A custom element with a shadow root, into which the styles of the page are copied, and a widget's after them.
    marimo: {
      settings: { once: true, data: true, exact: true, bare: true },
      output(width) {
        const home = make("div");
        const themed = make("div", `contents ${html.dataset.look ?? "light"}`, home);
        const space = make("div", "marimo", themed);
        space.style.display = themed.style.display = "contents";
        const element = make("marimo-anywidget");
        const root = element.attachShadow({ mode: "open" });
        const reset = new CSSStyleSheet();
        reset.replaceSync(document.querySelector("#reset").textContent);
        root.adoptedStyleSheets = [reset];
        root.append(space);
        const outer = make("div", "marimo-cell", make("div", "output-area", make("marimo-ui-element", "", element)));
        outer.tabIndex = -1;
        outer.dataset.cellId = "Hbol";
        return { outer: sized(outer, width), home };
      },
      style(home, _name, css) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const root = home.getRootNode();
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      },
      theme(name) {
        html.dataset.look = name;
        document.body.className = `${name} ${name}-theme`;
        for (const element of document.querySelectorAll("marimo-anywidget"))
          element.shadowRoot.querySelector(".contents").className = `contents ${name}`;
      },
    },
  };
})();

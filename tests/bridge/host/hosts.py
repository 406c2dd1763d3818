"""The pages in which the bridge shows widgets: JupyterLab's, and likenesses of other hosts'.

A likeness is made of what can be read of a host: its variables and marks of light and dark, its frames or shadow
roots, how it loads a module and how it hands over bytes (hosts.js, hosts.css, reset.css). It is not the host.
"""

from __future__ import annotations

import base64
import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

__all__ = ["FRAMED", "ORIGIN", "Stage", "page_at"]

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
ORIGIN = "http://bridge.test"
INSIDE = "http://frame.bridge.test"  # another origin, as the frames of hosts have
FRAMED = {"vscode": "one", "colab": "each"}
"""Hosts that put outputs into frames: into one for the notebook, or into one for each output."""

PAGE = """<!doctype html><html lang="en" data-host="{host}"><head><meta charset="utf-8"><title>Bridge</title>
<link rel="icon" href="data:,"><style>{style}</style><style id="reset" media="not all">{reset}</style>
<script type="importmap">{imports}</script><script>{script}</script></head>
<body{body}><main class="{main}" tabindex="-1"><h1 class="jp-Cell">A notebook</h1>
<div id="outputs"></div></main>{end}</body></html>"""

SHELL = """<!doctype html><html lang="en" data-host="shell"><head><meta charset="utf-8"><title>Bridge</title>
<link rel="icon" href="data:,"><style>{style}</style><script>
globalThis.shell = {{
  open: (key, address, height, width) => new Promise((done) => {{
    const frame = Object.assign(document.createElement("iframe"), {{ name: key, title: key, src: address, onload: done }});
    if (height) Object.assign(frame.style, {{ height }});
    if (width) frame.style.width = `${{width}}px`;
    document.body.append(frame);
  }}),
  close: (key) => document.getElementsByName(key)[0]?.remove(),
  widen: (key, width) => {{ document.getElementsByName(key)[0].style.width = `${{width}}px`; }},
}};
addEventListener("message", ({{ data, source }}) => {{
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = `${{data}}px`;
}});
</script></head><body></body></html>"""
# As tall as what is in it.
GROWS = """<script>new ResizeObserver(() => parent.postMessage(document.documentElement.offsetHeight, "*"))
.observe(document.documentElement)</script>"""


def _read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


@functools.cache
def _page(host: str) -> str:
    """The whole page in one file: each request through Playwright costs milliseconds.

    Modules may import "rnb/dom.js" and so on: the sources of js/src/lib as they are, without a build.
    """
    modules = {}
    for path in sorted((ROOT / "js" / "src" / "lib").glob("*.js")):
        text = re.sub(r'(from\s+)"\./', r'\1"rnb/', path.read_text(encoding="utf-8"))
        modules[f"rnb/{path.name}"] = (
            f"data:text/javascript;base64,{base64.b64encode(text.encode()).decode()}"
        )
    lab = host == "lab"
    return PAGE.format(
        host=host,
        imports=json.dumps({"imports": modules}),
        style=_read("themes.css" if lab else "hosts.css"),
        reset=_read("reset.css"),
        script=_read("hosts.js") + _read("host.js"),
        body=' data-jp-theme-light="true"' if lab else "",
        main="jp-Notebook" if lab else "",
        end=GROWS if host == "colab" else "",
    )


@functools.cache
def _shell() -> str:
    return SHELL.format(style=_read("hosts.css"))


def page_at(host: str, address: str) -> str | None:
    """What stands at an address; None for what is not of this page."""
    if address == f"{ORIGIN}/":
        return _shell() if host in FRAMED else _page(host)
    return _page(host) if host in FRAMED and address == f"{INSIDE}/" else None


class Stage:
    """Where the views of a host stand: in the page, in one frame of it, or in a frame each."""

    def __init__(self, page: Page, host: str) -> None:
        self.host, self._page = host, page
        self._frames: dict[str, Frame] = {}
        self._open: dict[str, str] = {}  # what frames that come later have to know
        self._theme = "light"

    def load(self) -> None:
        """Load the page anew."""
        self._frames.clear()
        self._page.goto(f"{ORIGIN}/")
        if FRAMED.get(self.host) == "one":
            self._enter("webview", "100vh")
        elif self.host != "lab":
            self.theme(self._theme)

    @property
    def frames(self) -> list[Frame]:
        """All that hear the kernel."""
        return list(self._frames.values()) if self.host in FRAMED else [self._page.main_frame]

    def take(self, key: str, width: int | None) -> Frame:
        """The frame for a new view."""
        if FRAMED.get(self.host) == "each":
            return self._enter(key, "", width)
        return self.frames[0]

    def leave(self, key: str) -> None:
        """The view is gone."""
        if FRAMED.get(self.host) == "each" and self._frames.pop(key, None):
            self._page.evaluate("key => shell.close(key)", key)

    def widen(self, key: str, width: int) -> None:
        """Give a view another width, in CSS pixels."""
        if FRAMED.get(self.host) == "each":
            self._page.evaluate("([key, width]) => shell.widen(key, width)", [key, width])
        else:
            self.frames[0].evaluate("([key, width]) => host.widen(key, width)", [key, width])

    def theme(self, name: str) -> None:
        """Switch between light and dark, and what else the host knows."""
        self._theme = name
        self.tell("name => host.theme(name)", name)

    def tell(self, script: str, value: Any = None) -> None:
        """Run something wherever views are."""
        for frame in self.frames:
            frame.evaluate(script, value)

    def exchange(self, batch: list[dict[str, Any]], patience: int) -> list[dict[str, Any]]:
        """Give what Python says, and take what views have said."""
        for message in batch:
            if message["type"] == "comm_open":
                self._open[message["id"]] = message
            elif message["type"] == "comm_close":
                self._open.pop(message["id"], None)
        answers = []
        for number, frame in enumerate(self.frames):
            script = "([batch, patience]) => host.exchange(batch, patience)"
            answers += frame.evaluate(script, [batch, 0 if number else patience])
        return answers

    def _enter(self, key: str, height: str, width: int | None = None) -> Frame:
        script = "given => shell.open(...given)"
        self._page.evaluate(script, [key, f"{INSIDE}/", height, width])
        frame = self._page.frame(name=key)
        assert frame is not None
        self._frames[key] = frame
        frame.evaluate("name => host.theme(name)", self._theme)
        frame.evaluate("batch => host.exchange(batch, 0)", list(self._open.values()))
        return frame

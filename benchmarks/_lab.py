"""JupyterLab in Chromium for the measurements; the tests have the means."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from support.browser import FLAGS, chromium
from support.lab import Lab, Server

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Lab", "Server", "notebook", "place"]

# Counts what comes and goes through websockets, in the page: watching from outside slows it down.
_COUNT = """(() => {
  const Plain = window.WebSocket;
  window.received = window.sent = 0;
  window.WebSocket = class extends Plain {
    constructor(...given) {
      super(...given);
      const weigh = ({ data }) => { window.received += data.byteLength ?? data.size ?? data.length; };
      this.addEventListener('message', weigh);
    }
    send(data) {
      window.sent += 1;
      super.send(data);
    }
  };
})()"""


@contextlib.contextmanager
def place() -> Iterator[tuple[Server, Any]]:
    """A server in a folder of its own, and a browser."""
    from playwright.sync_api import sync_playwright

    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        Server(Path(folder)).run() as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        try:
            yield server, browser
        finally:
            browser.close()


@contextlib.contextmanager
def notebook(server: Server, browser: Any, *cells: str) -> Iterator[Lab]:
    """A notebook of these cells in a fresh page; its kernel ends with it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, device_scale_factor=1)
    try:
        page = context.new_page()
        page.add_init_script(_COUNT)
        lab = Lab(server, page)
        page.set_default_timeout(60_000)
        lab.open(*cells)
        yield lab
        page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    finally:
        context.close()

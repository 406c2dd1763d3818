"""A real JupyterLab in a real browser: one server for the session, one folder for all it writes.

``RECRAFT_NB_TEST_HOST=notebook`` takes Notebook 7 instead, where that is installed (`make notebook`).
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from support import notebooks
from support.kernels import write_kernel_spec

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST = os.environ.get("RECRAFT_NB_TEST_HOST", "lab")
APPS = {
    "lab": ["jupyterlab", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--LabApp.expose_app_in_browser=True"],
    "notebook": ["notebook", "--JupyterNotebookApp.expose_app_in_browser=True"],
}  # fmt: skip
"""For each host its module and its own options."""
PAGES = {"lab": "lab/tree/{name}?token={token}&reset", "notebook": "notebooks/{name}?token={token}"}

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"

# Runs in the page: JupyterLab's application object is there because of expose_app_in_browser.
IDLE = """async () => {
  const panel = window.jupyterapp.shell.currentWidget;
  await panel.context.ready;
  await panel.sessionContext.ready;
  const kernel = panel.sessionContext.session?.kernel;
  return kernel?.status === 'idle' && kernel.connectionStatus === 'connected';
}"""
# A notebook that was open is gone with its kernel, and the next is opened in the same page.
OPEN = """async (path) => {
  const { shell, commands } = window.jupyterapp;
  for (const panel of [...shell.widgets('main')]) {
    await panel.sessionContext?.shutdown();
    panel.dispose();
  }
  await commands.execute('docmanager:open', { path, factory: 'Notebook' });
}"""
CELLS = "() => window.jupyterapp.shell.currentWidget.content.model.cells.length"
CODE = """(source) => {
  const panel = window.jupyterapp.shell.currentWidget;
  return panel.sessionContext.session.kernel.requestExecute({ code: source }).done.then((r) => r.content.status);
}"""


@dataclass
class Server:
    """The server and where it keeps things."""

    root: Path
    url: str = ""
    token: str = field(default_factory=lambda: secrets.token_hex(8))
    opened: int = 0

    @property
    def store(self) -> Path:
        return self.root / "store"

    def fresh_name(self) -> str:
        """A notebook's name that is not taken yet."""
        self.opened += 1
        return f"{self.opened}.ipynb"

    @contextlib.contextmanager
    def run(self) -> Iterator[Server]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        work = self.root / "work"
        work.mkdir()
        write_kernel_spec(self.root / "data" / "kernels", "python3")
        environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("RECRAFT", "JUPYTER"))
            },
            "HOME": str(self.root),
            "RECRAFT_NB_STORE": str(self.store),
            **{
                f"JUPYTER_{part}_DIR": str(self.root / part.lower()) for part in ("CONFIG", "DATA", "RUNTIME")
            },
            "JUPYTERLAB_WORKSPACES_DIR": str(self.root / "workspaces"),
            "JUPYTERLAB_SETTINGS_DIR": str(self.root / "settings"),
            "IPYTHONDIR": str(self.root / "ipython"),
        }
        command = [
            sys.executable, "-m", *APPS[HOST], "--no-browser", "--allow-root", f"--port={port}", "--port-retries=0",
            f"--IdentityProvider.token={self.token}", f"--ServerApp.root_dir={work}",
        ]  # fmt: skip
        with (self.root / "server.log").open("wb") as log:
            process = subprocess.Popen(command, env=environment, cwd=work, stdout=log, stderr=log)
            try:
                self._wait(process)
                yield self
            finally:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(10)
                process.kill()

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        for _ in range(900):
            assert process.poll() is None, (self.root / "server.log").read_text()
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.url}/api", timeout=1).close()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        raise AssertionError((self.root / "server.log").read_text())


class Lab:
    """JupyterLab in one page, with one notebook open after the other: to load the page costs seconds."""

    def __init__(self, server: Server, page: Any) -> None:
        self.server = server
        self.page = page
        self.outside: list[str] = []
        self.name = ""
        page.set_default_timeout(60_000)
        page.route("**/*", self._route)

    def open(self, *cells: str, notebook: str = "") -> None:
        """Open a notebook made of code cells, or one of the shipped ones."""
        first, self.name = not self.name, self.server.fresh_name()
        path = self.server.root / "work" / self.name
        if notebook:
            shutil.copy(NOTEBOOKS / notebook, path)
        else:
            notebooks.write(notebooks.made_of(*cells), path)
        if first or HOST == "notebook":  # a page of Notebook 7 is one notebook
            self.load()
        else:
            self.page.evaluate(OPEN, self.name)
            self._there()
        self.theme("JupyterLab Light")
        self.idle()

    def load(self) -> None:
        """Load the page anew, with the notebook as it was saved."""
        page = PAGES[HOST].format(name=self.name, token=self.server.token)
        self.page.goto(f"{self.server.url}/{page}")
        self._there()

    def _there(self) -> None:
        self.page.wait_for_selector(".jp-Notebook .jp-Cell")
        self.page.wait_for_function(
            "(name) => window.jupyterapp?.shell.currentWidget?.context?.path === name && window.jupyterapp.shell.currentWidget.content?.model",
            arg=self.name,
        )

    def idle(self) -> None:
        self.page.wait_for_function(IDLE, polling=100, timeout=120_000)

    def command(self, name: str) -> None:
        self.page.evaluate("(name) => window.jupyterapp.commands.execute(name)", name)

    def run_all(self) -> None:
        self.command("notebook:run-all-cells")
        self.idle()

    def execute(self, code: str) -> str:
        """Run code in the notebook's kernel, outside any cell; "ok" or "error"."""
        return self.page.evaluate(CODE, code)

    def save(self) -> None:
        self.command("docmanager:save")
        self.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty")

    @property
    def cells(self) -> int:
        return self.page.evaluate(CELLS)

    @property
    def kinds(self) -> list[str]:
        return self.page.evaluate(
            "() => [...window.jupyterapp.shell.currentWidget.content.model.cells].map((c) => c.type)"
        )

    def run_all_but_last(self) -> None:
        """Run every cell but the last, and leave the last one selected."""
        for _ in range(self.cells - 1):
            self.command("notebook:run-cell-and-select-next")
        self.idle()

    def start_all(self) -> None:
        """Start every cell without waiting for them."""
        self.page.evaluate("() => void window.jupyterapp.commands.execute('notebook:run-all-cells')")

    def run_last(self) -> None:
        """Start the selected cell without waiting for it."""
        self.page.evaluate("() => void window.jupyterapp.commands.execute('notebook:run-cell')")
        # Not the kernel's status: a message that a subshell handles meanwhile says "idle" in between.
        self.page.wait_for_function(
            "() => [...document.querySelectorAll('.jp-InputPrompt')].some((one) => one.innerText.includes('*'))"
        )

    def interrupt(self) -> None:
        self.command("notebook:interrupt-kernel")
        self.idle()

    def restart(self) -> None:
        self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
        )
        self.idle()

    def dismiss(self) -> None:
        """Close whatever a key has opened: a dialog, a menu."""
        self.page.evaluate(
            "() => document.querySelectorAll('.rnb dialog[open], .rnb [popover]').forEach((one) => one.matches('dialog') ? one.close() : one.hidePopover())"
        )

    def text(self, cell: int) -> str:
        """What a cell has printed, and the name of its error."""
        script = """(cell) => {
          const { outputs } = window.jupyterapp.shell.currentWidget.content.model.cells.get(cell);
          return outputs.toJSON().map((output) => output.text ?? output.ename ?? '').join('');
        }"""
        return self.page.evaluate(script, cell)

    def read(self) -> Any:
        """The notebook as it was saved."""
        name = self.page.evaluate("() => window.jupyterapp.shell.currentWidget.context.path")
        return notebooks.read(self.server.root / "work" / name)

    def theme(self, name: str) -> None:
        self.page.evaluate(
            "(theme) => window.jupyterapp.commands.execute('apputils:change-theme', { theme })", name
        )
        light = str("Light" in name).lower()
        self.page.wait_for_selector(f"body[data-jp-theme-light='{light}']", state="attached")

    def rgb(self, element: Any, what: str) -> tuple[int, int, int]:
        """A colour of an element as it is painted."""
        script = """(el, what) => {
          const pen = document.createElement('canvas').getContext('2d');
          pen.fillStyle = getComputedStyle(el)[what];
          pen.fillRect(0, 0, 1, 1);
          return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
        }"""
        red, green, blue = element.evaluate(script, what)
        return red, green, blue

    def _route(self, route: Any) -> None:
        url = route.request.url
        if url.startswith((self.server.url, "data:", "blob:")):
            route.continue_()
        else:
            self.outside.append(url)
            route.abort()

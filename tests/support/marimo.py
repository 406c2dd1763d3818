"""A real marimo in a real browser: one server for one notebook, and one folder for all it writes.

``RECRAFT_NB_TEST_MARIMO`` names a Python that has marimo and this package's dependencies (`make hosts`).
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PYTHON", "served", "version"]

PYTHON = os.environ.get("RECRAFT_NB_TEST_MARIMO", "")
ROOT = Path(__file__).parents[2]

CONFIG = """[display]
theme = "system"
[runtime]
auto_instantiate = true
"""
NOTEBOOK = """import marimo

app = marimo.App()
"""
CELL = """

@app.cell
def _({takes}):
{body}
    return {gives}
"""


def version() -> str:
    """Of marimo in that Python; "" without one."""
    if not PYTHON:
        return ""
    code = "import marimo; print(marimo.__version__)"
    asked = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return asked.stdout.strip()


def write(path: Path, *cells: tuple[str, str, str]) -> Path:
    """A notebook of cells: what each takes from others, its lines, what it gives to them (names with commas)."""
    text = NOTEBOOK
    for takes, lines, gives in cells:
        body = "\n".join(f"    {line}" for line in lines.splitlines())
        text += CELL.format(takes=takes, body=body, gives=f"({gives},)" if gives else "")
    path.write_text(text, encoding="utf-8")
    return path


@contextlib.contextmanager
def served(root: Path, mode: str, *cells: tuple[str, str, str]) -> Iterator[str]:
    """Serve a notebook; the address of its page.

    Args:
        root: A folder that is empty.
        mode: ``"run"`` shows outputs alone, ``"edit"`` cells too.
        cells: As for `write`.
    """
    notebook = write(root / "notebook.py", *cells)
    (root / ".config" / "marimo").mkdir(parents=True)
    (root / ".config" / "marimo" / "marimo.toml").write_text(CONFIG, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("RECRAFT", "MARIMO"))}
    environment = {
        **ours,
        "HOME": str(root),
        "XDG_CONFIG_HOME": str(root / ".config"),
        "RECRAFT_NB_STORE": str(root / "store"),
        "PYTHONPATH": str(ROOT),  # the checkout, not the copy that was installed with its dependencies
    }
    command = [
        PYTHON, "-m", "marimo", "--quiet", mode, str(notebook), "--headless", "--no-token", "--skip-update-check",
        "--host", "127.0.0.1", "--port", str(port),
    ]  # fmt: skip
    if mode == "run":
        command.remove("--skip-update-check")
    with (root / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, cwd=root, stdout=log, stderr=log)
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(process, url, root / "server.log")
            yield url
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    for _ in range(900):
        assert process.poll() is None, log.read_text()
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{url}/health", timeout=1).close()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
    raise AssertionError(log.read_text())

"""A real kernel, and front ends made of sockets: they run cells, open views, press buttons."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import sys
import time
from typing import TYPE_CHECKING, Any

from jupyter_client import BlockingKernelClient, KernelManager
from jupyter_client.kernelspec import KernelSpecManager

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PYTHON = os.environ.get("RECRAFT_NB_TEST_PYTHON", sys.executable)
"""The Python whose ipykernel is tested: another one in ``tools/kernel_matrix.sh``."""

_LIMIT = 30.0
"""Seconds: only a test that fails spends them."""


def write_kernel_spec(folder: Path, name: str = "tested") -> None:
    """The kernel under test as a kernel specification, found by Jupyter in ``folder``."""
    spec = {
        "argv": [PYTHON, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        "display_name": "Tested",
        "language": "python",
    }
    (folder / name).mkdir(parents=True)
    (folder / name / "kernel.json").write_text(json.dumps(spec))


class Kernel:
    """One kernel and how to reach it."""

    def __init__(self, manager: KernelManager) -> None:
        self.manager = manager

    @classmethod
    @contextlib.contextmanager
    def run(cls, folder: Path) -> Iterator[Kernel]:
        write_kernel_spec(folder / "kernels")
        specs = KernelSpecManager(kernel_dirs=[str(folder / "kernels")])
        manager = KernelManager(kernel_name="tested", kernel_spec_manager=specs)
        environment = {**os.environ, "IPYTHONDIR": str(folder / "ipython")}
        with (folder / "kernel.log").open("wb") as log:
            manager.start_kernel(env=environment, cwd=folder, stdout=log, stderr=log)
        try:
            yield cls(manager)
        finally:
            manager.shutdown_kernel(now=True)

    @contextlib.contextmanager
    def front_end(self, *, subshell: bool = False) -> Iterator[FrontEnd]:
        client = self.manager.client()
        # One socket each, as two browser tabs have.
        client.session = type(client.session)(key=client.session.key)
        client.start_channels()
        try:
            client.wait_for_ready(timeout=_LIMIT)
            made = FrontEnd(client)
            if subshell:
                made.open_subshell()
            yield made
        finally:
            client.stop_channels()

    def interrupt(self) -> None:
        self.manager.interrupt_kernel()


class FrontEnd:
    """What a page does: it runs cells, shows widgets, and answers for their views.

    Attributes:
        views: Whether widgets in outputs become views that answer.
    """

    def __init__(self, client: BlockingKernelClient) -> None:
        self.client = client
        self.views = True
        self.subshell: str | None = None
        self.cells: dict[str, Cell] = {}
        self.comms: list[str] = []
        self.items: list[dict[str, Any]] = []
        self.answers: dict[str, dict[str, Any]] = {}
        self.status = ""

    def run(self, code: str, *, allow_stdin: bool = True) -> Cell:
        """Send a cell; it may have to wait for those before it."""
        name = self.client.execute(code, allow_stdin=allow_stdin)
        self.cells[name] = Cell(self, code)
        return self.cells[name]

    def done(self, code: str, **keywords: Any) -> Cell:
        """Run a cell to its end."""
        cell = self.run(code, **keywords)
        return cell.end()

    def tell(self, kind: str, **args: Any) -> None:
        """What a view of the newest widget says."""
        content = {
            "comm_id": self.comms[-1],
            "data": {"method": "custom", "content": {"kind": kind, "args": args}},
        }
        message = self.client.session.msg("comm_msg", content)
        if self.subshell:
            message["header"]["subshell_id"] = self.subshell
        self.client.shell_channel.send(message)

    def ask(self, kind: str, **content: Any) -> str:
        """Another request on the shell channel; its answer comes into `answers`."""
        message = self.client.session.msg(kind, content)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def open_subshell(self) -> None:
        """Route what views say over a subshell, as JupyterLab does on ipykernel 7."""
        message = self.client.session.msg("create_subshell_request", {})
        self.client.control_channel.send(message)
        self.subshell = self.client.control_channel.get_msg(timeout=_LIMIT)["content"]["subshell_id"]

    def until(self, condition: Callable[[], Any], seconds: float = _LIMIT) -> None:
        """Read what the kernel says until a condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, ("not in time", list(self.cells.values())[-4:])
            self._read()

    def read(self, seconds: float) -> None:
        """Read for so long: for what must not come."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read()

    def _read(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                message = self.client.get_shell_msg(timeout=0)
                self.answers[message["parent_header"]["msg_id"]] = message["content"]
                cell = self.cells.get(message["parent_header"]["msg_id"])
                if cell:
                    cell.reply = message["content"]
        with contextlib.suppress(queue.Empty):
            self._hear(self.client.get_iopub_msg(timeout=0.02))

    def _hear(self, message: dict[str, Any]) -> None:
        kind, content = message["msg_type"], message["content"]
        cell = self.cells.get(message["parent_header"].get("msg_id", ""))
        if kind == "status":
            self.status = content["execution_state"]
            if cell:
                cell.idle = self.status == "idle"
        elif kind == "stream" and cell:
            cell.text += content["text"]
        elif kind == "execute_input" and cell:
            cell.started = True
        elif kind == "comm_open" and "_esm" in content["data"].get("state", {}):
            self.comms.append(content["comm_id"])
        elif kind == "display_data" and "application/vnd.jupyter.widget-view+json" in content["data"]:
            if cell:
                cell.shown += 1
            if self.views:
                self.tell("ready", view="one")
        elif kind == "comm_msg" and content["data"].get("method") == "custom":
            for item in content["data"]["content"]["items"]:
                self.items.append(item)
                if item.get("knock") and self.views:
                    self.tell("here", view="one")


class Cell:
    """One cell that was sent."""

    def __init__(self, front_end: FrontEnd, code: str) -> None:
        self._front_end = front_end
        self.code = code
        self.text = ""
        self.shown = 0
        self.started = self.idle = False
        self.reply: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"{self.code!r}: {self.text!r} {self.reply.get('status')} {self.error}"

    @property
    def error(self) -> str:
        return f"{self.reply.get('ename', '')}: {self.reply.get('evalue', '')}"

    @property
    def status(self) -> str:
        return self.reply.get("status", "")

    def end(self) -> Cell:
        self._front_end.until(lambda: self.reply and self.idle)
        return self

"""Lets widgets be heard while a cell runs.

A kernel handles one message after the other, so a cell that waits for a widget keeps the widget's own
messages waiting. While a pump is open, messages of widgets (and the questions that a page asks when it is
loaded) are answered at once; everything else, the next cells above all, goes the way it always goes and
keeps its order. Nothing is held back or replayed, so nothing can be lost.

What it touches of ipykernel was read in the sources of 6.31, 7.0, 7.1, 7.3 and 7.4, and is tried on 6.31,
7.3 and 7.4 (``tools/kernel_matrix.sh``); the replies of 7.0 to 7.3 need a mend of their own (`replies`).
JupyterLab's own routing over subshells (ipykernel 7) is left as it is: such messages arrive on a thread of
their own and need no pump.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import sys
from collections import deque
from typing import TYPE_CHECKING, Any, Self

from recraft_nb.errors import WaitUnavailable
from recraft_nb.kernel.place import NEXT_CELL

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator

__all__ = ["FIRST", "LAST", "Pump", "awaiting_suffices"]

FIRST, LAST = (6, 31), (7, 4)
"""The versions of ipykernel that this was tried on, by their first two numbers."""

_HEARS_AWAITING_CELLS = (7, 4)
"""From here on ipykernel hears widgets while a cell awaits (ipykernel pull request 1565)."""

_NOW = frozenset(
    {
        "comm_open", "comm_msg", "comm_close", "comm_info_request",  # widgets, and a page that looks for them
        "kernel_info_request",  # a page that connects anew
        "complete_request", "inspect_request", "is_complete_request",  # typing in the next cell
    }
)  # fmt: skip


def version() -> tuple[int, int]:
    """The first two numbers of the version of ipykernel."""
    first, second, *_ = sys.modules["ipykernel"].version_info
    return int(first), int(second)


def awaiting_suffices() -> bool:
    """Whether a widget is heard in a cell that awaits without any help."""
    return version() >= _HEARS_AWAITING_CELLS


class Pump:
    """The open pump of a kernel; made by `Pump.of`, on the main thread."""

    @classmethod
    def of(cls, kernel: Any) -> Pump:
        """The pump of this kernel, to be opened by ``with``. There is one; it may be open several times.

        Raises:
            WaitUnavailable: A version that this was not tried on.
        """
        if not FIRST <= version() <= LAST:
            raise _untried()
        try:
            stream = _stream_of(kernel)
            present = stream._recv_callback  # noqa: SLF001 - pyzmq has no other way to read it
            owner = getattr(present, "__self__", None)
            return owner if isinstance(owner, cls) else cls(kernel, stream, present)
        except AttributeError as error:
            raise _untried() from error

    def __init__(self, kernel: Any, stream: Any, others: Any) -> None:
        self._kernel, self._stream, self._others = kernel, stream, others
        self._arrived: deque[Any] = deque()
        self._users = 0
        wanted = inspect.signature(kernel.dispatch_shell).parameters
        self._keywords = {"subshell_id": None} if "subshell_id" in wanted else {}
        # In ipykernel 7 the parent of an output hangs on the context; before, on the kernel.
        self._cell = _parent_of(kernel) if hasattr(kernel, "_shell_context") else None

    def __enter__(self) -> Self:
        self._users += 1
        if self._users == 1:
            self._stream.on_recv(self._take, copy=False)
        return self

    def __exit__(self, *_: object) -> None:
        self._users -= 1
        if self._users:
            return
        self._stream.on_recv(self._others, copy=False)
        while self._arrived:
            self._pass_on(self._arrived.popleft())

    def turn(self, seconds: float) -> None:
        """Answer what has come, or comes within so many seconds. For a cell that blocks."""
        if not self._arrived:
            self._stream.socket.poll(int(seconds * 1000))
        self._stream.flush(1)  # zmq.POLLIN
        if self._arrived:
            self._answer(_parent_of(self._kernel))
            # Each answer ended in "idle", and the cell still runs.
            self._kernel._publish_status("busy", "shell")  # noqa: SLF001

    # -- what arrives ------------------------------------------------------------------------------

    def _take(self, raw: Any) -> Any:
        if self._kind(raw) not in _NOW:
            return self._others(raw)
        self._arrived.append(raw)
        # Heard in the loop's own time when the cell awaits, in `turn` when it blocks.
        asyncio.get_running_loop().call_soon(self._answer)
        return None

    def _kind(self, raw: Any) -> str:
        try:
            _, frames = self._kernel.session.feed_identities(raw, copy=False)
            header = self._kernel.session.deserialize(frames, content=False, copy=False)["header"]
            return str(header["msg_type"])
        except Exception:  # noqa: BLE001 - whatever it is, the kernel's own handler knows what to say
            return ""

    def _pass_on(self, raw: Any) -> None:
        way = self._others(raw)
        if inspect.isawaitable(way):
            asyncio.ensure_future(way)  # noqa: RUF006 - ipykernel keeps its tasks as it likes

    def _answer(self, cell: tuple[Any, Any] | None = None) -> None:
        while self._arrived:
            self._dispatch(self._arrived.popleft(), cell or self._cell)

    def _dispatch(self, raw: Any, cell: tuple[Any, Any] | None) -> None:
        kernel = self._kernel
        for stream in (sys.stdout, sys.stderr):
            stream.flush()  # what the cell has printed belongs to the cell
        ident, parent = cell or _parent_of(kernel)
        # The hooks keep one signal handler, that of the cell; a second message would lose it.
        kernel.pre_handler_hook = kernel.post_handler_hook = _nothing
        try:
            contextvars.copy_context().run(_drive, kernel.dispatch_shell(raw, **self._keywords))
        finally:
            del kernel.pre_handler_hook, kernel.post_handler_hook
            kernel.set_parent(ident, parent, channel="shell")


def _stream_of(kernel: Any) -> Any:
    thread = getattr(kernel, "shell_channel_thread", None)
    if thread is None:
        return kernel.shell_stream
    return thread.manager.get_shell_channel_to_subshell_pair(None).to_stream


def _parent_of(kernel: Any) -> tuple[Any, Any]:
    return kernel._parent_ident["shell"], kernel.get_parent("shell")  # noqa: SLF001


def _nothing() -> None:
    """What stands in for the hooks of a message within a cell."""


def _drive(work: Coroutine[Any, Any, Any]) -> None:
    """Run a coroutine to its end here and now; one that has to wait goes on when the cell is over."""
    try:
        waits_for = work.send(None)
    except StopIteration:
        return
    asyncio.ensure_future(_rest(work, waits_for))  # noqa: RUF006 - the loop holds it while it waits


async def _rest(work: Coroutine[Any, Any, Any], waits_for: Any) -> None:
    await _Rest(work, waits_for)


class _Rest:
    def __init__(self, work: Coroutine[Any, Any, Any], waits_for: Any) -> None:
        self._work, self._waits_for = work, waits_for

    def __await__(self) -> Generator[Any, Any, None]:
        waits_for = self._waits_for
        try:
            while True:
                try:
                    got = yield waits_for
                except BaseException as error:  # noqa: BLE001 - belongs to the coroutine
                    waits_for = self._work.throw(error)
                else:
                    waits_for = self._work.send(got)
        except StopIteration:
            return


def _untried() -> WaitUnavailable:
    number = ".".join(map(str, version()))
    return WaitUnavailable(
        f"Waiting in a cell was never tried on this kernel (ipykernel {number}), and it could wait for ever.",
        advice=NEXT_CELL,
    )

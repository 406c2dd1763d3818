"""What runs inside a worker process: take an order from the pipe, do it, answer.

The process protects the machine by itself, whatever happens to its parent: it ends when its
standard input ends (the parent is gone), it is ended by its own alarm when one piece of work takes
too long (even in native code that never returns to Python), and its memory is bounded where the
system can do that.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from recraft_nb.engine.frames import BrokenFrame, read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Task", "main", "serve"]

Task: TypeAlias = "Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]"
"""A piece of work: facts and a blob in, facts and a blob out."""

_GRACE = 2.0  # seconds the parent gets to end an overdue process in good order
_GONE = 0


def main() -> None:
    """Serve the engine's own tasks until the parent closes the pipe."""
    from recraft_nb.engine.edits import tasks
    from recraft_nb.engine.paint import draw

    serve({"draw": draw, **tasks()})


def serve(tasks: Mapping[str, Task]) -> None:
    """Do tasks from standard input, one at a time, until it ends.

    Args:
        tasks: What this process can do, by name.
    """
    incoming, outgoing = _pipes()
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        _bound_memory(int(sys.argv[1]))
    orders: queue.SimpleQueue[tuple[dict[str, Any], bytes]] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(incoming, orders), daemon=True).start()
    write_frame(outgoing, {"ready": True})
    while True:
        header, blob = orders.get()
        write_frame(outgoing, {"begun": True})  # from here on a crash is this order's own
        _set_alarm(float(header.get("seconds", 0)))
        answer, data = _do(tasks, header, blob)
        _set_alarm(0)
        try:
            write_frame(outgoing, answer, data)
        except (OSError, ValueError) as error:
            write_frame(outgoing, {"ok": False, "error": f"the result could not be sent: {error}"})


def _do(tasks: Mapping[str, Task], header: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    task = tasks.get(header.get("task", ""))
    if task is None:
        return {"ok": False, "error": f"this worker knows no task {header.get('task')!r}"}, b""
    try:
        facts, data = task(header.get("facts", {}), blob)
    except MemoryError:
        return {"ok": False, "error": "the work needs more memory than a worker may use"}, b""
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the answer; the process lives on
        return {"ok": False, "error": f"{type(error).__name__}: {error}"[:2000]}, b""
    return {"ok": True, "facts": facts}, data


def _read(incoming: IO[bytes], orders: queue.SimpleQueue[tuple[dict[str, Any], bytes]]) -> None:
    while True:
        try:
            orders.put(read_frame(incoming))
        except (BrokenFrame, OSError):
            # Not sys.exit: the main thread may be deep in native code and nobody waits for it.
            os._exit(_GONE)


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two pipes, kept apart from what libraries print or read."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2, 1)  # a stray print goes to the error log and never into a frame
    os.close(nothing)
    return incoming, outgoing


def _bound_memory(limit: int) -> None:
    """Bound the address space where the system does that (Linux; elsewhere nothing happens)."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _set_alarm(seconds: float) -> None:
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE if seconds else 0)


if __name__ == "__main__":
    main()

"""Warm children that draw foreign vectors: started when needed, killed when they misbehave."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from recraft_nb.errors import UnsafeImage

__all__ = ["RenderPool", "render_pool"]

# One for each of the two thumbnail threads.
_KEPT = 2
# A child is replaced now and then: whatever resvg might leak is bounded.
_JOBS_A_CHILD = 500
_LAST_WORDS = 1.0
_LARGEST_ANSWER = 256 << 20
# The child is given its own libraries by path: -I and -S make it start in a fraction of the time, and keep
# the notebook's folder and environment out of it.
_START = (
    "import sys; sys.path += sys.argv[2:]; import runpy; runpy.run_path(sys.argv[1], run_name='__main__')"
)


class _Gone(Exception):
    """The child ended instead of answering."""

    idle = False


class _Child:
    """One process; used by one thread at a time."""

    def __init__(self) -> None:
        if not sys.executable:
            raise UnsafeImage("Foreign vectors are drawn in a process of their own, and none can start here.")
        spec = find_spec("resvg_py")
        if spec is None or spec.origin is None:
            raise UnsafeImage("Drawing a vector needs the package resvg_py, which is not installed.")
        libraries = str(Path(spec.origin).parent.parent)
        script = str(Path(__file__).with_name("_render_child.py"))
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and script
                [sys.executable, "-I", "-S", "-c", _START, script, libraries],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise UnsafeImage(f"The process that draws foreign vectors cannot start ({error}).") from error
        self.owner = os.getpid()
        self.jobs = 0

    def draw(self, header: bytes, svg: bytes, seconds: float) -> tuple[bool, bytes]:
        """Send one job and read its answer.

        Raises:
            TimeoutError: It took too long, and was killed.
            _Gone: It ended by itself: a crash, a limit, or a long idle time.
        """
        self.jobs += 1
        late = threading.Event()

        def kill() -> None:
            late.set()
            self._process.kill()

        # Killing ends any read or write that blocks, on every system.
        timer = threading.Timer(seconds, kill)
        timer.daemon = True
        timer.start()
        try:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(header + svg)
            self._process.stdin.flush()
            head = _exactly(self._process.stdout, 5)
            length = int.from_bytes(head[1:], "big")
            # A length that no answer has is read as a short one, which ends the child as any other fault.
            return head[:1] == b"+", _exactly(self._process.stdout, min(length, _LARGEST_ANSWER))
        except (OSError, ValueError, _Gone) as error:
            # Leaving after an idle minute, it says 0; a crash says something else.
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_LAST_WORDS)
            gone = _Gone()
            gone.idle = self._process.returncode == 0
            self.kill()
            if late.is_set():
                raise TimeoutError from error
            raise gone from error
        finally:
            timer.cancel()

    def fit(self) -> bool:
        """Whether it can take another job."""
        return self.owner == os.getpid() and self.jobs < _JOBS_A_CHILD and self._process.poll() is None

    def kill(self) -> None:
        """End it now."""
        if self.owner != os.getpid():
            return  # after a fork it is the parent's child, not ours
        with contextlib.suppress(OSError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):
                if pipe is not None:
                    pipe.close()
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            self._process.wait(5)


class RenderPool:
    """Draws foreign vectors in children; may be used from any thread, and after a fork."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[_Child] = []
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._forget)

    def draw(
        self,
        svg: str,
        width: int,
        height: int,
        *,
        background: str | None,
        seconds: float,
        memory: int,
        effort: float,
    ) -> tuple[bool, bytes]:
        """Draw within limits: ``(True, png)`` or ``(False, reason)``.

        Args:
            svg: A cleaned document.
            width: Pixels across.
            height: Pixels down.
            background: A CSS colour, or None.
            seconds: How long it may take by the clock.
            memory: Bytes it may take.
            effort: Seconds of processor time it may take (POSIX).

        Raises:
            TimeoutError: It took longer than `seconds`.
            UnsafeImage: The child crashed, exceeded a limit, or none can start.
        """
        body = svg.encode("utf-8", "replace")
        job = {
            "length": len(body), "width": width, "height": height, "background": background,
            "memory": memory, "seconds": effort,
        }  # fmt: skip
        header = json.dumps(job).encode() + b"\n"
        end = time.monotonic() + seconds
        while True:
            child = self._take()
            try:
                answer = child.draw(header, body, max(0.05, end - time.monotonic()))
            except _Gone as gone:
                if gone.idle and child.jobs > 1:
                    continue  # it left before it saw the job: a fresh one decides
                raise UnsafeImage(
                    "This SVG crashed its renderer, or needed too much memory or time; it is not shown."
                ) from None
            except BaseException:
                child.kill()
                raise
            self._give_back(child)
            return answer

    def close(self) -> None:
        """End every idle child."""
        with self._lock:
            idle, self._idle = self._idle, []
        for child in idle:
            child.kill()

    def _take(self) -> _Child:
        while True:
            with self._lock:
                child = self._idle.pop() if self._idle else None
            if child is None:
                return _Child()
            if child.fit():
                return child
            child.kill()

    def _give_back(self, child: _Child) -> None:
        if child.fit():
            with self._lock:
                if len(self._idle) < _KEPT:
                    self._idle.append(child)
                    return
        child.kill()

    def _forget(self) -> None:
        # In a forked process: the lock may be held by a thread that does not exist here.
        self._lock = threading.Lock()
        self._idle = []


@cache
def render_pool() -> RenderPool:
    """The process's one pool; its children end with the process."""
    pool = RenderPool()
    atexit.register(pool.close)
    return pool


def _exactly(source: IO[bytes], count: int) -> bytes:
    data = source.read(count)
    if data is None or len(data) < count:
        raise _Gone
    return data

"""The engine's worker processes: made when first needed, replaced when they fail, bounded in time.

Drawing holds Python's global lock (resvg never lets go of it), so it runs in processes of its own
and the kernel stays free. They are plain child processes that speak over pipes: `multiprocessing`
would want to import the notebook's ``__main__``.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import os
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.process import NeverBegun, WorkerProcess, WorkFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Reply", "WorkFailed", "Workers"]

SECONDS = 30.0
"""Longest time of one piece of work. A 2048² scene with every filter takes about 3 s."""

MEMORY = 3 << 30
"""Address space of a worker, bytes. A 2048² scene peaks below 0.6 GB; NumPy reserves the rest."""

_IDLE = 300.0  # seconds after which an unused process ends by itself
_ABANDONED = 2.0  # seconds that running work may still take when nobody waits for it
_AT_MOST = 2  # processes: with more the kernel and the browser would starve on a small machine


@dataclass(frozen=True, slots=True)
class Reply:
    """What a task handed back: facts that JSON can hold, and bytes."""

    facts: dict[str, Any]
    data: bytes


@dataclass(slots=True, eq=False)
class _Order:
    task: str
    facts: dict[str, Any]
    blob: bytes
    seconds: float
    future: concurrent.futures.Future[Reply] = field(default_factory=concurrent.futures.Future)
    process: WorkerProcess | None = None


class Workers:
    """A pool of one or two worker processes.

    Args:
        command: What to start instead of the engine's own worker (tests bring their own).
        count: How many processes at most; by default as many as processors, at most two.
        seconds: Time limit of one piece of work.
        memory: Address space of a process in bytes.
        idle: Seconds without work after which a process ends.
        patience: Seconds that running work may still take when nobody waits for it any more.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        count: int | None = None,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        idle: float = _IDLE,
        patience: float = _ABANDONED,
    ) -> None:
        self._command = None if command is None else tuple(command)
        self._count = count or max(1, min(_AT_MOST, os.cpu_count() or 1))
        self._seconds, self._memory = seconds, memory
        self._idle, self._patience = idle, patience
        self._begin()

    def _begin(self) -> None:
        self._owner = os.getpid()
        self._change = threading.Condition()
        self._waiting: deque[_Order] = deque()
        self._processes: set[WorkerProcess] = set()
        self._threads = 0
        self._free = 0
        self._closed = False

    @property
    def processes(self) -> tuple[int, ...]:
        """Process ids of the workers that live now."""
        with self._change:
            return tuple(sorted(process.pid for process in self._processes if process.pid))

    async def run(
        self, task: str, facts: dict[str, Any], blob: bytes = b"", *, seconds: float | None = None
    ) -> Reply:
        """Have a task done; the calling loop stays free.

        When the caller is cancelled, work that still waits is dropped; running work gets a little more
        time and then loses its process, so that nothing holds up the next request.

        Args:
            task: Its name in the worker.
            facts: What to do, as JSON can hold it.
            blob: Bytes that go along.
            seconds: A time limit of its own.

        Raises:
            WorkFailed: It failed, took too long, or took its process with it.
        """
        order = _Order(task, facts, blob, seconds or self._seconds)
        self._put(order)
        try:
            return await asyncio.wrap_future(order.future)
        except asyncio.CancelledError:
            self._abandon(order)
            raise

    def close(self) -> None:
        """End all processes now. Work under way fails; later work is refused."""
        if self._owner != os.getpid():
            return
        with self._change:
            self._closed = True
            waiting, self._waiting = list(self._waiting), deque()
            processes = list(self._processes)
            self._change.notify_all()
        for order in waiting:
            if order.future.set_running_or_notify_cancel():
                order.future.set_exception(WorkFailed("The local engine was closed."))
        for process in processes:
            process.end("the local engine was closed")

    def _put(self, order: _Order) -> None:
        if self._owner != os.getpid():
            self._begin()  # after a fork: the threads stayed behind, and the processes are the parent's
        with self._change:
            if self._closed:
                raise WorkFailed("The local engine is closed.")
            self._waiting.append(order)
            if self._free < len(self._waiting) and self._threads < self._count:
                self._threads += 1
                threading.Thread(target=self._work, name="recraft-engine", daemon=True).start()
            self._change.notify()

    def _abandon(self, order: _Order) -> None:
        with self._change:
            if order in self._waiting:
                self._waiting.remove(order)
            order.seconds = min(order.seconds, self._patience)
            process = order.process
        if process is not None:
            process.hurry(order, self._patience)

    def _work(self) -> None:
        """One thread keeps one process: it waits for orders and hands them over."""
        process: WorkerProcess | None = None
        while (order := self._next()) is not None:
            if order.future.set_running_or_notify_cancel():
                process = self._settle(order, process)
        self._forget(process)

    def _settle(self, order: _Order, process: WorkerProcess | None) -> WorkerProcess | None:
        """Have an order done; the process that serves the next one, or None when it is gone."""
        try:
            if process is not None:
                with contextlib.suppress(NeverBegun):
                    order.future.set_result(self._do(process, order))
                    return process
                self._forget(process)
            process = None
            process = self._start()
            order.future.set_result(self._do(process, order))
        except WorkFailed as error:
            order.future.set_exception(error)
        except Exception as error:  # noqa: BLE001 - the thread must live on, the caller must hear of it
            order.future.set_exception(WorkFailed(f"A worker process could not be used: {error}."))
        if process is not None and not process.alive:
            self._forget(process)
            return None
        return process

    def _do(self, process: WorkerProcess, order: _Order) -> Reply:
        with self._change:
            order.process, seconds = process, order.seconds
        try:
            facts, data = process.do(order, order.task, order.facts, order.blob, seconds)
        finally:
            order.process = None
        return Reply(facts, data)

    def _next(self) -> _Order | None:
        with self._change:
            self._free += 1
            self._change.wait_for(lambda: self._waiting or self._closed, timeout=self._idle)
            self._free -= 1
            if self._waiting and not self._closed:
                return self._waiting.popleft()
            self._threads -= 1
            return None

    def _start(self) -> WorkerProcess:
        process = WorkerProcess(self._command, memory=self._memory)
        with self._change:
            self._processes.add(process)
            closed = self._closed
        if closed:
            process.end("the local engine was closed")
            raise WorkFailed("The local engine was closed.")
        return process

    def _forget(self, process: WorkerProcess | None) -> None:
        if process is not None:
            with self._change:
                self._processes.discard(process)
            process.bury()

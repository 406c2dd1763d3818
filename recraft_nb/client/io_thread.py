"""One thread with one event loop for all network: the blocking face over asynchronous work."""

from __future__ import annotations

import _thread
import asyncio
import concurrent.futures
import inspect
import os
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["IOThread", "whole"]

T = TypeVar("T")

_SLICE = 0.1
"""Seconds of one wait. "Interrupt kernel" raises between two slices on every platform."""


class IOThread:
    """A daemon thread ``recraft-io`` that runs coroutines; started on first use.

    A process made by fork inherits the object but no thread; it gets a fresh one. The thread holds
    no reference to whoever uses it, so that a forgotten client can be collected.
    """

    def __init__(self, name: str = "recraft-io") -> None:
        self._name = name
        # Re-entrant: a forgotten client may be collected, and its thread stopped, at any step.
        self._lock = threading.RLock()
        self._pid = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether `stop` was called."""
        return self._closed

    @property
    def started(self) -> bool:
        """Whether the thread runs in this process."""
        return self._loop is not None and self._pid == os.getpid()

    def submit(self, work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the thread; returns at once."""
        try:
            self._begin_here()
            with self._lock:
                return asyncio.run_coroutine_threadsafe(work, self._running_loop())
        except BaseException:
            if inspect.getcoroutinestate(work) == inspect.CORO_CREATED:  # an interrupt may come too late
                work.close()
            raise

    def call_soon(self, fn: Callable[..., object], *args: Any) -> None:
        """Run a plain function on the thread, soon."""
        self._begin_here()
        with self._lock:
            self._running_loop().call_soon_threadsafe(fn, *args)

    def wait(self, future: concurrent.futures.Future[T], timeout: float | None = None) -> T:
        """Block until a future is done, interruptibly.

        Args:
            future: What to wait for.
            timeout: Seconds, or None for as long as it takes.

        Raises:
            TimeoutError: The time is over; the work goes on.
            RecraftError: Called on the I/O thread, where waiting would be for ever.
        """
        self.check_not_here()
        over = _gate_of(future)
        left = timeout
        while True:
            piece = _SLICE if left is None else min(_SLICE, max(left, 0.0))
            if over.acquire(timeout=piece):
                return future.result(0)
            if left is not None:
                left -= piece
                if left <= 0:
                    raise TimeoutError(f"Not ready within {timeout:g} s; the work goes on.")

    def check_not_here(self) -> None:
        """Refuse to block the thread that everything waits for."""
        if self.is_current():
            raise RecraftError(
                "A blocking call was made on the I/O thread, where it would wait for itself.",
                advice="Use `await job` there, or move the call out of the callback.",
            )

    def is_current(self) -> bool:
        """Whether the caller runs on this thread."""
        return self._thread is not None and threading.current_thread() is self._thread

    def stop(self) -> None:
        """End the loop and the thread; what still runs is cancelled. Safe to call twice."""
        self._begin_here()
        with self._lock:
            self._closed = True
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
            if loop is None:
                return
            # With the lock held, as `submit`: what was handed over before is at least cancelled. Handed to
            # a loop that is ending, it would never be heard of again, and whoever waits would wait for ever.
            loop.call_soon_threadsafe(loop.stop)
        if thread is not None and thread is not threading.current_thread():
            thread.join(timeout=5)

    def _begin_here(self) -> None:
        if self._pid != os.getpid():
            # The parent's thread did not come along, and its lock may have been held as it forked.
            self._lock, self._loop, self._pid = threading.RLock(), None, os.getpid()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        """The loop; to be used for as long as the lock is held."""
        if self._closed:
            raise RecraftError("This client is closed.", advice="Make a new one: client = rc.Recraft().")
        if self._loop is None:
            self._start()
        loop = self._loop
        assert loop is not None
        return loop

    def _start(self) -> None:
        loop = asyncio.new_event_loop()
        self._loop = loop
        self._thread = threading.Thread(target=_run, args=(loop,), name=self._name, daemon=True)
        self._thread.start()


def whole(work: Callable[[], T], *, undo: Callable[[T], object]) -> T:
    """Do something as a whole or not at all, whenever "interrupt kernel" comes.

    An interrupt is raised between any two steps of the main thread; so the work is done on another
    one, and what an interrupted caller will never get is undone.

    Args:
        work: Short work that nobody may tear apart.
        undo: Called with its result when the caller was interrupted.
    """
    if threading.current_thread() is not threading.main_thread():
        return work()
    outcome: concurrent.futures.Future[T] = concurrent.futures.Future()
    over, deciding = _closed_gate(), threading.Lock()
    left = ended = False

    def run() -> None:
        nonlocal ended
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - the caller gets it
            outcome.set_exception(error)
        with deciding:
            ended, nobody = True, left
        over.release()
        if nobody and outcome.exception() is None:
            undo(outcome.result())

    try:
        _thread.start_new_thread(run, ())
        over.acquire()
        return outcome.result()
    except KeyboardInterrupt:
        with deciding:
            left, done = True, ended
        if done and outcome.exception() is None:
            undo(outcome.result())
        raise


def _closed_gate() -> threading.Lock:
    """A lock that somebody will open for the one who waits.

    An interrupt is raised between any two steps of Python on the main thread, so it can leave a
    condition locked for ever, and with it whoever tells of the end: `Future.result` and `Event.wait`
    are made of such steps. Waiting for a bare lock is one step.
    """
    gate = threading.Lock()
    gate.acquire()
    return gate


def _gate_of(future: concurrent.futures.Future[Any]) -> threading.Lock:
    """A gate that opens when a future is done. The main thread itself does not touch the future."""
    gate = _closed_gate()

    def watch() -> None:
        future.add_done_callback(lambda _: gate.release())

    if threading.current_thread() is threading.main_thread():
        _thread.start_new_thread(watch, ())
    else:
        watch()
    return gate


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
    finally:
        loop.run_until_complete(_drain())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _drain() -> None:
    """Cancel what still runs, and what that starts on its way out.

    A task that is cancelled before its first step never awaits what it was given to run, and Python warns
    of that (anyio's tasks are such). So each takes its first step before.
    """
    told: set[asyncio.Task[Any]] = set()
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in tasks - told:
            if not _is_new(task):
                task.cancel()
                told.add(task)
        if tasks <= told:
            await asyncio.wait(tasks, timeout=_SLICE, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(0)


def _is_new(task: asyncio.Task[Any]) -> bool:
    work = task.get_coro()
    return inspect.iscoroutine(work) and inspect.getcoroutinestate(work) == inspect.CORO_CREATED

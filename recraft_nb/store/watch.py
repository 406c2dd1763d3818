"""Watches a store for those who show it, and tells them when anybody has changed it, here or elsewhere."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import logging
import os
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from recraft_nb.store.database import Database

__all__ = ["Watch"]

_log = logging.getLogger("recraft_nb")

_PAUSE = 0.1
"""Seconds between two questions to the database; with SQLite each costs some 10 µs."""

_REST = 0.25
"""Seconds between two times that all are called: who draws tiles need not do it for each picture of many."""

_END = 2.0
"""Seconds that a closed watch waits for a look that is under way."""


class Watch:
    """One question again and again for all who watch a store, and only while somebody does.

    A thread asks; where there are none (Python in a browser), the running event loop. It is there from the
    first watcher until the last has left or run out of time. Safe to use from any thread, and after a fork: a
    child watches nothing that its parent watches.

    Args:
        database: What is watched.
        revision: A value that changes with the store, for databases that do not count their commits.
    """

    def __init__(self, database: Database, revision: Callable[[], object]) -> None:
        self._database, self._revision = database, revision
        self._inherited: list[object] = []
        self.closed = False
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._watchers: dict[weakref.WeakMethod[Callable[[], object]], float] = {}
        self._soon: set[weakref.WeakMethod[Callable[[], object]]] = set()  # called even if nothing changes
        self._over: threading.Event | None = None  # ends the run that is under way
        self._threads: list[threading.Thread] = []
        self._task: asyncio.Task[None] | None = None
        self._counters: list[_Counter] = []

    @property
    def running(self) -> bool:
        """Whether the store is watched at this moment."""
        return self._over is not None and self._pid == os.getpid()

    def keep(self, fn: Callable[[], object], seconds: float) -> None:
        """Call ``fn`` after changes, for so many seconds from now; said again, from then on.

        Args:
            fn: A method; its object is held weakly. Called on the watch's thread, the first time at once. One
                that returns something true is called again in a moment, even if nothing changes.
            seconds: How long.
        """
        if self._pid != os.getpid():
            self._inherited += self._counters  # a connection that came through a fork is never touched
            self._begin()
        with self._lock:
            if not self.closed:
                watcher = weakref.WeakMethod(fn)
                if watcher not in self._watchers:
                    self._soon.add(watcher)
                self._watchers[watcher] = time.monotonic() + seconds
                if self._over is None:
                    self._start()

    def leave(self, fn: Callable[[], object]) -> None:
        """Call a method no more. One that runs just now is not waited for."""
        if self._pid == os.getpid():
            with self._lock:
                self._watchers.pop(weakref.WeakMethod(fn), None)
                if not self._watchers:
                    self._stop()

    def close(self) -> None:
        """Call nobody any more; when this returns, nobody is being called. Safe to call twice."""
        self.closed = True
        if self._pid != os.getpid():
            return
        with self._lock:
            self._watchers.clear()
            self._stop()
            threads = self._threads
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(_END)

    def _stop(self) -> None:
        if self._over is not None:
            self._over.set()
            self._over = None

    def _start(self) -> None:
        over = threading.Event()
        thread = threading.Thread(target=self._on_thread, args=(over,), name="recraft-watch", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # there are none here, or Python is ending
            with contextlib.suppress(RuntimeError):
                self._task = asyncio.get_running_loop().create_task(self._on_loop(over))
                self._over = over
            return
        self._threads = [*(one for one in self._threads if one.is_alive()), thread]
        self._over = over
        _watching.add(self)

    def _on_thread(self, over: threading.Event) -> None:
        with contextlib.closing(self._turns(over)) as turns:
            for pause in turns:
                if over.wait(pause):
                    return

    async def _on_loop(self, over: threading.Event) -> None:
        with contextlib.closing(self._turns(over)) as turns:
            for pause in turns:
                await asyncio.sleep(pause)
                if over.is_set():
                    return

    def _turns(self, over: threading.Event) -> Generator[float]:
        """Ask, and call whoever wants to hear; yields how many seconds to wait before the next time."""
        counter = _Counter(self._database, self._revision)
        self._counters.append(counter)
        before: object = _Counter  # nothing that it says
        try:
            while True:
                begun, now = time.monotonic(), counter.ask()
                changed, before = now != before, now
                if not self._tell(over, everybody=changed):
                    return
                yield max(_PAUSE, _REST - (time.monotonic() - begun)) if changed else _PAUSE
        finally:
            self._counters.remove(counter)
            counter.close()

    def _tell(self, over: threading.Event, *, everybody: bool) -> bool:
        """Call who is to hear of it; False when this run is over, as when nobody watches any more."""
        with self._lock:
            now = time.monotonic()
            if self._over is over:
                self._watchers = {one: end for one, end in self._watchers.items() if end > now and one()}
                if not self._watchers:
                    self._stop()
            if over.is_set():
                return False
            called = [one for one in self._watchers if everybody or one in self._soon]
            self._soon.clear()
        again = {one for one in called if (fn := one()) is not None and _call(fn)}
        with self._lock:
            self._soon |= again
        return not over.is_set()


class _Counter:
    """A value that changes whenever anybody has written into a database."""

    def __init__(self, database: Database, revision: Callable[[], object]) -> None:
        self._database, self._revision = database, revision
        self._connection: Any = None

    def ask(self) -> object:
        """The value now; None while it cannot be had. Whoever looks then finds out why, and says it."""
        try:
            if not self._database.is_sqlite:
                return self._revision()
            if self._connection is None:
                self._connection = self._database.apart()
            # Counts what other connections have committed, of this process and of others; this one writes
            # nothing. Source: sqlite.org/pragma.html#pragma_data_version.
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        except Exception:  # noqa: BLE001 - told by those who look
            self.close()
            return None
        return version

    def close(self) -> None:
        """Let go of the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                connection.close()


def _call(fn: Callable[[], object]) -> bool:
    try:
        return bool(fn())
    except Exception:  # noqa: BLE001 - the others must still hear of the change
        _log.exception("Whoever watches the store could not follow it.")
        return False


_watching: weakref.WeakSet[Watch] = weakref.WeakSet()


@atexit.register
def _end() -> None:
    """No look is under way while Python takes its modules apart."""
    for watch in list(_watching):
        watch.close()

"""The thread that writes for a client: work of several jobs that waits at the same time shares one sync.

A synced commit takes the disk milliseconds, whatever is in it. So whatever waits while one is under way
goes into the next one, in order, in one transaction. Nobody hears of their own work before that
transaction is on the disk, so what holds for one commit holds for each of them.
"""

from __future__ import annotations

import concurrent.futures
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.store.database import Database

__all__ = ["Errands"]

T = TypeVar("T")

_TOGETHER: Final = 32
"""Pieces of work in one transaction: other kernels wait meanwhile, a millisecond for each."""

_Errand = tuple["concurrent.futures.Future[Any]", "Callable[[], Any]", bool]


class Errands:
    """Does work of a store on a thread of its own, first come, first done.

    Args:
        database: The one of the store.
        name: Of the thread.
    """

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._thread = concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix=name)
        self._lock = threading.Lock()
        self._waiting: deque[_Errand] = deque()

    def submit(self, work: Callable[[], T], *, alone: bool = False) -> concurrent.futures.Future[T]:
        """Do some work soon.

        Args:
            work: What only reads and writes the database, and does so anew when it is called again: when
                something goes wrong in a transaction of several, each is done again by itself, so that the
                error of one is no error of the others.
            alone: For other work, such as with files: not with others, and once.
        """
        done: concurrent.futures.Future[T] = concurrent.futures.Future()
        with self._lock:
            self._thread.submit(self._work)  # first: refused once this is closed
            self._waiting.append((done, work, alone))
        return done

    def close(self, *, wait: bool) -> None:
        """End the thread; what waits is still done."""
        self._thread.shutdown(wait=wait)

    def _work(self) -> None:
        errands = self._next()
        if len(errands) > 1 and self._all_at_once(errands):
            return
        for done, work, _ in errands:
            try:
                value = work()
            except BaseException as error:  # noqa: BLE001 - whoever waits for it gets it
                done.set_exception(error)
            else:
                done.set_result(value)

    def _next(self) -> list[_Errand]:
        """What is done next: one piece, or several that share a transaction; none when it was done before."""
        found: list[_Errand] = []
        with self._lock:
            while self._waiting and len(found) < _TOGETHER:
                if found and (found[0][2] or self._waiting[0][2]):
                    break
                errand = self._waiting.popleft()
                if errand[0].set_running_or_notify_cancel():
                    found.append(errand)
        return found

    def _all_at_once(self, errands: list[_Errand]) -> bool:
        try:
            with self._database.together():
                values = [work() for _, work, _ in errands]
        except BaseException:  # noqa: BLE001 - nothing of it is written; each says for itself what is wrong
            return False
        for (done, _, _), value in zip(errands, values, strict=True):
            done.set_result(value)
        return True

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

from recraft_nb.errors import StoreError

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
        self._at_work = False
        self._closed = False

    def submit(
        self,
        work: Callable[[], T],
        *,
        alone: bool = False,
        done: concurrent.futures.Future[T] | None = None,
    ) -> concurrent.futures.Future[T]:
        """Do some work soon.

        Args:
            work: What only reads and writes the database, in one transaction, and does so anew when it is
                called again: when something goes wrong in a transaction of several, each is done again by
                itself, so that the error of one is no error of the others.
            alone: For other work, such as with files: not with others, and once.
            done: A future of the caller's that takes the outcome.

        Raises:
            RuntimeError: This is closed.
        """
        done = concurrent.futures.Future() if done is None else done
        with self._lock:
            if self._closed:
                raise RuntimeError("No work is taken any more.")
            self._waiting.append((done, work, alone))
            if not self._at_work:
                self._at_work = True
                self._thread.submit(self._work)
        return done

    def close(self, *, wait: bool) -> None:
        """End the thread; what waits is still done."""
        with self._lock:
            self._closed = True
        self._thread.shutdown(wait=wait)

    def _work(self) -> None:
        while errands := self._next():
            self._do(errands)

    def _do(self, errands: list[_Errand]) -> None:
        if errands[0][2]:
            done, work, _ = errands[0]
            try:
                value = work()
            except BaseException as error:  # noqa: BLE001 - whoever waits for it gets it
                done.set_exception(error)
            else:
                done.set_result(value)
            return
        wrong = self._all_at_once(errands)
        if wrong is not None and len(errands) > 1:
            for errand in errands:
                self._do([errand])
        elif wrong is not None:
            errands[0][0].set_exception(wrong)

    def _next(self) -> list[_Errand]:
        """What is done next: one piece, or several that share a transaction; none when nothing waits."""
        found: list[_Errand] = []
        with self._lock:
            while self._waiting and len(found) < _TOGETHER:
                if found and (found[0][2] or self._waiting[0][2]):
                    break
                errand = self._waiting.popleft()
                if errand[0].set_running_or_notify_cancel():
                    found.append(errand)
            self._at_work = bool(found)
        return found

    def _all_at_once(self, errands: list[_Errand]) -> BaseException | None:
        """Do them in one transaction; the error where nothing of it is written."""
        try:
            with self._database.together():
                values = [work() for _, work, _ in errands]
        except BaseException as error:  # noqa: BLE001 - each says for itself what is wrong
            return error
        try:
            if self._database.wants_sync:
                self._database.sync()
        except StoreError as error:  # it is written, and nobody knows whether it would survive
            for done, _, _ in errands:
                done.set_exception(error)
            return None
        for (done, _, _), value in zip(errands, values, strict=True):
            done.set_result(value)
        return None

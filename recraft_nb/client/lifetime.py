"""The life of a client: what it makes for one process, begins anew after a fork, and lets go of."""

from __future__ import annotations

import contextlib
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from recraft_nb.client.collecting import Collecting
from recraft_nb.client.forks import renew_after_fork
from recraft_nb.client.io_thread import IOThread
from recraft_nb.client.keeping import Keeping
from recraft_nb.client.looking import Looking
from recraft_nb.client.scheduler import Scheduler
from recraft_nb.client.sending import Sending

if TYPE_CHECKING:
    import concurrent.futures
    from collections.abc import Coroutine

    from recraft_nb.client.charges import Charges
    from recraft_nb.client.job import Job
    from recraft_nb.client.scheduler import RateLimits
    from recraft_nb.providers import Account, Provider
    from recraft_nb.store import Store

__all__ = ["Lifetime"]

T = TypeVar("T")


class Lifetime:
    """The half of `Recraft` that begins and ends.

    Attributes:
        store: Where everything is kept.
        timeout: Seconds for a whole call.
        looking: Free look-ups as coroutines.
    """

    store: Store
    timeout: float
    _owns_store: bool
    _provider: Provider
    _charges: Charges
    _account: str | None
    _limits: RateLimits | None

    def _live(self) -> None:
        """Begin, here and in every process that is forked."""
        self._begin()
        renew_after_fork(self._begin_in_fork)

    def _begin(self) -> None:
        """Make what belongs to one process: threads, connections, and what waits on them."""
        self._io = IOThread()
        self._sending = Sending(self._provider, timeout=self.timeout, charges=self._charges)
        self._keeping = Keeping(self.store)
        self._collecting = Collecting(self.store, self._keeping, self._sending)
        self.looking = Looking(self._provider, self._sending, self._note_balance)
        self._scheduler = Scheduler(self.store.accounts, self._account, self._limits, self._keeping.on_disk)
        self._running: set[Job[Any]] = set()
        self._starting = threading.Lock()
        self._finalizer = weakref.finalize(self, _let_go, self._io, self._sending, self._keeping)

    def _begin_in_fork(self) -> tuple[object, ...]:
        """Begin anew in a process that was forked; returns what it had of the other one.

        The jobs of that one end there.
        """
        if self._io.closed:
            return ()
        self._finalizer.detach()
        had = self._io, self._sending, self._keeping, self._scheduler, self._running
        seen = self.looking.account
        self._begin()
        self.looking.account = seen
        return had

    def background(self, work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the I/O thread; widgets ask through this and never wait."""
        return self._io.submit(work)

    def close(self) -> None:
        """End the client: what is not sent is cancelled, what is on its way is collected first."""
        if self._io.closed:
            return
        jobs = tuple(self._running)
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.exception()
        self._finalizer()
        if self._owns_store:
            self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def _note_balance(self, account: Account) -> None:
        if self._account is not None:
            await self._keeping.on_disk(partial(self.store.journal.looked_up, self._account, account.credits))


def _let_go(io: IOThread, sending: Sending, keeping: Keeping) -> None:
    """Release what a client holds; knows nothing of the client, so that it can be collected."""
    if io.started and not io.is_current():  # the collector may run on any thread
        with contextlib.suppress(Exception):  # at the end of the interpreter there is nobody to tell
            io.submit(sending.aclose()).result(timeout=5)
    io.stop()
    keeping.close()

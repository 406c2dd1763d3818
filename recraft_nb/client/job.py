"""One request on its way: awaitable, blocking on demand, and the live display itself."""

from __future__ import annotations

import concurrent.futures
import contextlib
import logging
import os
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from recraft_nb.client.awaiting import on_this_loop
from recraft_nb.client.observers import Observers, tell
from recraft_nb.errors import JobCancelled, RecraftError
from recraft_nb.media import ImageBatch
from recraft_nb.media.view import mimebundle
from recraft_nb.store import Status

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Generator, Iterator, Mapping

    from typing_extensions import TypeVar as TypeVarWithDefault

    from recraft_nb.catalog import Price
    from recraft_nb.client.budget import Budget
    from recraft_nb.client.io_thread import IOThread
    from recraft_nb.media import Image
    from recraft_nb.operations import Request

    Result = TypeVarWithDefault("Result", default=Any)  # a plain `Job` may hold anything
else:
    Result = TypeVar("Result")

__all__ = ["Job", "gather"]

_log = logging.getLogger("recraft_nb")


class Job(Generic[Result]):
    """One request on its way, from `Recraft.submit` on.

    The result of a picture operation is an `ImageBatch`; that of ``enhance_prompt`` is text, that of
    ``create_style`` a `Style`, that of ``optimize_colors`` a mapping.

    It starts at once and needs nobody to wait for it. ``await job`` works from any event loop and
    leaves the job alone when the waiting task is cancelled; ``job.result()`` blocks, and "interrupt
    kernel" ends the wait: a request not yet sent is then cancelled, one that is on its way is
    followed to its end and its pictures are kept.

    Attributes:
        request: What was asked.
        provider: Id of the service that is asked.
        price: The estimate, a `Price`.
        journal_id: The entry in ``client.journal``.
        created: When it was asked for (UTC).
        sent_at, received_at, finished_at: When it left, when the first picture was in hand, and when it
            ended (UTC); None before.
        usual_seconds: How long this model usually takes, or None when nobody knows.
        expected: How many pictures were asked for.
        budgets: The budgets that held where it was asked for.
        limits: The same as the store counts them, names and units; known when it is queued.
        notices: What a person should know although all went well, as sentences: pictures of another size
            than was asked for. The journal's entry has them as its `error`.
    """

    def __init__(
        self,
        request: Request,
        *,
        provider: str,
        price: Price,
        journal_id: str,
        io: IOThread,
        usual_seconds: float | None = None,
        budgets: tuple[Budget, ...] = (),
    ) -> None:
        self.request = request
        self.provider = provider
        self.price = price
        self.journal_id = journal_id
        self.created = datetime.now(UTC)
        self.sent_at: datetime | None = None
        self.received_at: datetime | None = None
        self.finished_at: datetime | None = None
        self.usual_seconds = usual_seconds
        self.expected = request.count
        self.budgets = budgets
        self.limits: Mapping[str, int] = {}
        self.notices: tuple[str, ...] = ()
        self._io = io
        self._pid = os.getpid()
        self._future: concurrent.futures.Future[Result] = concurrent.futures.Future()
        # The same, to look at without the future's lock: the main thread may be interrupted as it holds it.
        self._end: tuple[Any, BaseException | None] | None = None
        self._lock = threading.Lock()
        self._status = Status.PLANNED
        self._credits: int | None = None
        self._arrived: dict[int, Image] = {}
        self._observers: Observers[Job[Any]] = Observers()
        self._previews: dict[int, Image] = {}
        self._looked_at = False
        self._stop_asked = False
        self._task: asyncio.Task[None] | None = None

    def __del__(self) -> None:
        # Only now is it sure that nobody looks: a job may fail long before somebody waits for it.
        error = self._end[1] if self._end else None
        if error is None or self._looked_at or isinstance(error, JobCancelled):
            return
        with contextlib.suppress(Exception):  # at the end of the interpreter there may be no log any more
            _log.warning("A job failed and nobody looked at it: %s", error)

    # -- waiting ------------------------------------------------------------------------------

    def result(self, timeout: float | None = None) -> Result:
        """Wait for the result.

        Args:
            timeout: Seconds, or None for as long as it takes. The job goes on when it is over.

        Raises:
            TimeoutError: Not ready in time.
            RecraftError: The job's own error, see `exception`.
        """
        self._looked_at = True
        if self._end is not None:
            if self._end[1] is not None:
                raise self._end[1]
            made: Result = self._end[0]
            return made
        self._check_process()
        try:
            return self._io.wait(self._future, timeout)
        except KeyboardInterrupt:
            self.cancel()
            raise

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Wait for the end; the error that ended the job, or None when it went well."""
        self._looked_at = True
        if self.done():
            return self.error
        self._check_process()
        try:
            self._io.wait(self._future, timeout)
        except BaseException as error:
            if self.done() and error is self.error:
                return error
            raise
        return None

    def __await__(self) -> Generator[Any, None, Result]:
        self._looked_at = True
        self._check_process()
        return on_this_loop(self._future).__await__()

    def __iter__(self) -> Iterator[Image]:
        return iter(self._pictures())

    def __len__(self) -> int:
        return len(self._pictures())

    def __getitem__(self, index: int) -> Image:
        return self._pictures()[index]

    def __bool__(self) -> bool:
        return True  # a job is true at once; without this `if job:` would wait for len()

    # -- looking without waiting --------------------------------------------------------------

    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return self._end is not None

    @property
    def status(self) -> Status:
        """One of the journal's states."""
        return self._status

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that are already here, in the service's order."""
        with self._lock:
            return tuple(self._arrived[index] for index in sorted(self._arrived))

    @property
    def arrived(self) -> dict[int, Image]:
        """The same, by their place in the answer."""
        with self._lock:
            return dict(self._arrived)

    @property
    def seen(self) -> dict[int, Image]:
        """The pictures that can be looked at, by their place: kept ones, and those on their way to the disk.

        When one of these cannot be kept, the job ends with an error that says so.
        """
        with self._lock:
            return {**self._previews, **self._arrived}

    @property
    def progress(self) -> float | None:
        """The share of pictures that are here, 0 to 1; None before the first answer."""
        if self.done() and self.error is None:
            return 1.0
        return len(self._arrived) / self.expected if self._arrived else None

    @property
    def credits(self) -> int | None:
        """Units charged, None until known."""
        return self._credits

    @property
    def error(self) -> BaseException | None:
        """The error that ended it, without waiting; None while it runs and when it went well."""
        if self._end is None:
            return None
        self._looked_at = True
        return self._end[1]

    @property
    def stopping(self) -> bool:
        """Whether a stop was asked for too late: the answer is still collected and kept."""
        return self._stop_asked and not self.done()

    # -- acting -------------------------------------------------------------------------------

    def cancel(self) -> bool:
        """Ask the job to stop.

        Returns:
            True when nothing was sent and nothing will be. False when the request is already on its
            way (it may be charged; its answer is collected and kept) or the job has ended.
        """
        if self.done():
            return False
        with self._lock:
            self._stop_asked = True
            in_time = self._status in {Status.PLANNED, Status.QUEUED}
        if in_time:
            self._io.call_soon(self._cancel_before_sending)
            return True
        self._changed()
        return False

    def on_done(self, fn: Callable[[Job[Any]], object]) -> None:
        """Call ``fn(job)`` when it has ended; at once when it already has. Runs on the I/O thread."""
        self._looked_at = True
        self._future.add_done_callback(lambda _: tell(fn, self))

    def observe(self, fn: Callable[[Job[Any]], object]) -> Callable[[], None]:
        """Call ``fn(job)`` at every change of status or pictures, on the I/O thread.

        Returns:
            A function that ends the observation.
        """
        return self._observers.add(fn)

    # -- showing ------------------------------------------------------------------------------

    def __repr__(self) -> str:
        words = [self.request.operation.value, repr(_short(self.request.prompt or "")), self.status.value]
        if self.expected > 1 or self._arrived:
            words.append(f"{len(self._arrived)} of {self.expected}")
        words.append(f"{self._credits} units" if self._credits is not None else f"about {self.price}")
        return f"<Job {' · '.join([*words, *self.notices])}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        self._looked_at = True
        return mimebundle(self, self._static_html, include=include, exclude=exclude)

    # -- the I/O thread's side ----------------------------------------------------------------

    def departs(self) -> bool:
        """Become ``sent``, unless somebody has asked for a stop in time; called on the I/O thread."""
        with self._lock:
            if self._stop_asked:
                return False
            self._status = Status.SENT
        self.moved(Status.SENT)
        return True

    def moved(self, status: Status, *, units: int | None = None) -> None:
        """Take a new state; the pipeline calls this on the I/O thread."""
        self._status = status
        if status is Status.SENT:
            self.sent_at = datetime.now(UTC)
        if units is not None:
            self._credits = units
        self._changed()

    def preview(self, index: int, image: Image) -> None:
        """Take one picture before it is kept, to be seen meanwhile; called on the I/O thread."""
        with self._lock:
            self._previews[index] = image
        self.received_at = self.received_at or datetime.now(UTC)
        self._changed()

    def arrive(self, index: int, image: Image) -> None:
        """Take one picture; the pipeline calls this on the I/O thread."""
        with self._lock:
            self._arrived[index] = image
        self._changed()

    def finish(self, outcome: Result | BaseException) -> None:
        """End, once; the pipeline calls this on the I/O thread."""
        if self.done():
            return
        self.finished_at = datetime.now(UTC)
        if isinstance(outcome, BaseException):
            self._looked_at = self._looked_at or bool(self._observers)
            self._end = None, outcome
            self._future.set_exception(outcome)
        else:
            self._end = outcome, None
            self._future.set_result(outcome)
        self._changed()

    def replayed(self, result: Result) -> None:
        """End at once with what was here already; nothing was sent or charged."""
        if isinstance(result, ImageBatch):
            self._arrived = dict(enumerate(result))
            self.expected = len(result)
        self._status, self._credits = Status.SAVED, 0
        self.finish(result)

    def starts(self, task: asyncio.Task[None]) -> None:
        """Remember the task that can still be cancelled before the send."""
        self._task = task
        if self._stop_asked:  # it was cancelled before the thread came to it
            task.cancel()

    def _cancel_before_sending(self) -> None:
        if self._task is not None and self._status in {Status.PLANNED, Status.QUEUED}:
            self._task.cancel()

    def _changed(self) -> None:
        self._observers.changed(self)

    def _static_html(self) -> str:
        from recraft_nb.media.static_html import contact_sheet

        return contact_sheet(self.images, caption=repr(self))

    def _pictures(self) -> ImageBatch:
        result = self.result()
        if not isinstance(result, ImageBatch):
            raise TypeError(f"This job makes no pictures; job.result() is {type(result).__name__}.")
        return result

    def _check_process(self) -> None:
        if self._pid != os.getpid() and not self.done():
            raise RecraftError(
                "This job belongs to the process that was forked; its answer arrives there.",
                advice="Wait for it there, or look into client.history, which both processes share.",
            )


def gather(*jobs: Job[Result]) -> list[Result]:
    """Wait for several jobs and keep their order.

    Raises:
        RecraftError: The first error in that order; the other jobs go on.
    """
    return [job.result() for job in jobs]


def _short(text: str, limit: int = 40) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"

"""Write down what happens to a job, fetch its pictures, and keep them."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from recraft_nb.client.collectable import asked_for_other, later, to_collect
from recraft_nb.client.sizes import odd_size
from recraft_nb.client.usual import UsualTimes
from recraft_nb.errors import (
    BadAnswer,
    StoreError,
    UnsafeImage,
)
from recraft_nb.media import Image, ImageBatch, record_of
from recraft_nb.providers import fetch
from recraft_nb.store import Slot, Status, share_of, with_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Row

    from recraft_nb.client.job import Job
    from recraft_nb.client.sending import Sending
    from recraft_nb.media import ImageRecord
    from recraft_nb.providers import Answer
    from recraft_nb.store import Store

__all__ = ["Keeping"]

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)

_THREAD = "recraft-disk"

_FILE_THREADS = "recraft-files"
_FILES_AT_ONCE = 4
"""Pictures that are written and synced at the same time; for the disk that is hardly more than one."""

_SMALL = 1 << 18
"""Bytes that are hashed sooner than another thread has begun with them."""

_log = logging.getLogger("recraft_nb")


class Keeping:
    """The way to the store. Disk work runs on a thread of its own, in order, see `Errands`.

    Args:
        store: Where everything is kept.

    Attributes:
        times: How long calls took.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.times = UsualTimes(store.journal)
        self._disk = store.errands(_THREAD)
        self._files = concurrent.futures.ThreadPoolExecutor(_FILES_AT_ONCE, thread_name_prefix=_FILE_THREADS)

    async def mark(self, job: Job, status: Status, **facts: Any) -> None:
        """Take a new state: first in the journal, then in the job."""
        await self.note(job, status, **facts)
        job.moved(status, units=facts.get("credits"))

    async def note(self, job: Job, status: Status, **facts: Any) -> Row[Any]:
        """Write a new state into the journal only; the row as it is now."""
        return await self.on_disk(partial(self._store.journal.move, job.journal_id, status, **facts))

    async def queue(self, job: Job, **facts: Any) -> None:
        """Put a job into the queue, if its budgets cover it.

        Raises:
            BudgetExceeded: One does not; nothing was sent.
        """
        later = Slot(None, 0, wait=1)
        await self.on_disk(partial(self.leaving(job, **facts), lambda: later))
        job.moved(Status.QUEUED)

    def leaving(self, job: Job, **facts: Any) -> Callable[[Callable[[], Slot]], Slot]:
        """Work of the store that lets a job leave, or queues it; see `Journal.leave`."""
        return partial(self._store.journal.leave, job.journal_id, **facts)

    def mark_now(self, job: Job, status: Status, **facts: Any) -> None:
        """The same where nothing can be awaited any more; a store that is gone is not waited for.

        The entry of a process that ends while it is ``sent`` is found ``unknown`` by the next one.
        """
        try:
            self._store.journal.move(job.journal_id, status, **facts)
        except StoreError as error:
            facts["error"] = str(error)
        job.moved(status)

    async def _answered(self, job: Job, answer: Answer, facts: dict[str, Any]) -> Row[Any] | None:
        """Write the answer down; the entry's row, or None where that could not be done.

        Where the disk filled up meanwhile, the pictures are paid for all the same: they are fetched and
        shown, and keeping the first one says what is wrong.
        """
        known = {"credits": answer.credits, "balance": answer.balance, "answer": facts}
        try:
            row = await self.note(job, Status.RECEIVED, **known)
        except StoreError:
            row = None
        job.moved(Status.RECEIVED, units=answer.credits)
        return row

    async def failed(
        self, job: Job, error: E, units: int | None = None, answer: Mapping[str, Any] | None = None
    ) -> E:
        """Write ``failed`` into the journal, keep the bytes of a bad answer, and hand the error back.

        A store that cannot take it changes nothing about what happened: the error stays the error.

        Args:
            job: The job.
            error: What happened; a mistake of ours ends the job in the journal too.
            units: What was charged, where that is known; else what a bad answer says.
            answer: What a later process needs, where there was an answer.
        """
        raw = error.raw if isinstance(error, BadAnswer) else b""
        if units is None and isinstance(error, BadAnswer):
            units = error.credits
        try:
            if raw:
                await self.on_disk(lambda: self._store.journal.keep_raw(job.journal_id, raw), alone=True)
            said = str(error) or type(error).__name__
            await self.mark(job, Status.FAILED, credits=units, error=said, answer=answer)
        except StoreError:
            job.moved(Status.FAILED)
        return error

    async def accepted(self, job: Job, handle: Mapping[str, Any], base_url: str) -> None:
        """Keep what a service gave for work that it answers later.

        A store that cannot take it ends nothing: the answer is still waited for.
        """
        note = partial(self._store.journal.accept, job.journal_id, handle, base_url=base_url)
        try:
            await self.on_disk(note)
        except StoreError as error:
            _log.warning("The handle of job %s could not be kept: %s", job.journal_id, error)

    async def keep(self, job: Job, answer: Answer, sending: Sending) -> Any:
        """Keep an answer: its value, or its pictures, each fetched and kept as it arrives.

        Returns:
            The job's result: an `ImageBatch`, or `Answer.value`.

        Raises:
            RecraftError: A picture could not be fetched, read or kept. The others are kept, in the
                job and in the history; the charge is in the journal in any case.
        """
        facts = to_collect(answer, sending.base_url)
        # Pictures are fetched, and seen, while the answer reaches the disk; disks are slower than eyes.
        answered = asyncio.ensure_future(self._answered(job, answer, facts))
        if answer.value is not None and not answer.deliveries:
            await answered
            with contextlib.suppress(StoreError):  # what was paid for is handed over all the same
                await self.mark(job, Status.SAVED)
            return answer.value
        taken = [
            self._take(job, place, answer, sending=sending, answered=answered)
            for place in range(len(answer.deliveries))
        ]
        outcomes = await asyncio.gather(*taken, return_exceptions=True)
        written = await answered is not None
        error = next((one for one in outcomes if isinstance(one, BaseException)), None)
        if error is None and answer.complaint:
            error = asked_for_other(answer.complaint, charged=answer.credits, raw=answer.raw)
        if error is None:
            if answer.deliveries and written:
                job.moved(Status.SAVED)
            else:
                await self.mark(job, Status.SAVED, credits=answer.credits)
            await self._remark(job)
            batch = self._batch(job, answer)
            self.times.note(job, batch.provider or "")
            return batch
        raise await self.failed(job, error, answer.credits, later(facts, outcomes))

    def close(self) -> None:
        """End the threads; what is queued on them is still written."""
        # A forgotten client may be collected on any thread, this one included.
        here = threading.current_thread().name.startswith((_THREAD, _FILE_THREADS))
        self._files.shutdown(wait=not here)
        self._disk.close(wait=not here)

    async def _take(
        self,
        job: Job,
        place: int,
        answer: Answer,
        *,
        sending: Sending,
        answered: asyncio.Future[Row[Any] | None],
    ) -> None:
        one = answer.deliveries[place]
        data = one.data
        if data is None:
            data = await fetch(one.url or "", await sending.downloads(), base_url=sending.base_url)
        look = await self._preview(job, place, data)
        row = await answered
        if isinstance(look, UnsafeImage):
            raise _unusable(look, data)
        facts: dict[str, Any] = {
            "image_id": one.image_id,
            "index": place,
            "created": answer.created,
            "parents": job.request.parents,
            "extra": dict(one.extra),
            "credits": share_of(answer.credits, asked=job.request.count, came=len(answer.deliveries)),
        }
        # The last picture and the word "saved" reach the disk together.
        whole = None if answer.complaint or row is None else len(answer.deliveries)
        results = [(data, {**facts, "record": look})]
        try:
            image = await self._add(job, row, results, whole, again=bool(one.url))
        except StoreError as error:
            # The disk is full, but the picture is here: it is shown, and it can be saved elsewhere.
            request = job.request
            words = request.prompt or ""
            record = record_of(data, request=request, prompt=words, model=request.model, **facts)
            job.arrive(place, Image(data, record))
            raise with_data(error, [(data, facts)]) from error
        job.arrive(place, image)

    async def _preview(self, job: Job, place: int, data: bytes) -> ImageRecord | UnsafeImage:
        words, model = job.request.prompt or "", job.request.model
        look = partial(record_of, data, request=job.request, prompt=words, provider=job.provider, model=model)
        try:
            record = look() if len(data) <= _SMALL else await asyncio.to_thread(look)
        except UnsafeImage as error:
            return error  # said when it is to be kept
        job.preview(place, Image(data, record))
        return record

    async def _add(
        self,
        job: Job,
        row: Row[Any] | None,
        results: list[tuple[bytes, dict[str, Any]]],
        whole: int | None,
        *,
        again: bool,
    ) -> Image:
        """The steps of `History.add_results`: while one picture's file is synced, others get their rows.

        Args:
            job: The job.
            row: Its row, where that is known.
            results: One file and what is known of it.
            whole: See `Arrivals.arrived`.
            again: Whether a later process could fetch it again, should this one end before it is noted.
        """
        history = self._store.history
        arrivals = history.arrivals
        if row is None:
            coming = await self.on_disk(partial(arrivals.expect, job.journal_id, results))
        else:
            coming = arrivals.look_at(row, results)
            noted = self._disk.submit(partial(arrivals.note, coming))
            if not again:
                await asyncio.wrap_future(noted)
        kept: concurrent.futures.Future[list[Image]] = concurrent.futures.Future()

        def write() -> None:
            try:
                arrivals.write_files(coming)
                self._disk.submit(partial(history.arrived, coming, whole=whole), done=kept)
            except BaseException as error:  # noqa: BLE001 - whoever waits for it gets it
                if kept.set_running_or_notify_cancel():
                    kept.set_exception(error)

        self._files.submit(write)
        (image,) = await asyncio.wrap_future(kept)
        return image

    async def _remark(self, job: Job) -> None:
        """Say where the pictures are of another size than was asked for."""
        said = odd_size(job.request, job.images)
        if said:
            job.notices = (said,)
            with contextlib.suppress(StoreError):
                await self.on_disk(partial(self._store.journal.remark, job.journal_id, said))

    def _batch(self, job: Job, answer: Answer) -> ImageBatch:
        return ImageBatch(
            job.images,
            request=job.request,
            credits=answer.credits,
            provider=job.images[0].provider,
            model=job.request.model,
            created=answer.created,
        )

    async def on_disk(self, work: Callable[[], T], *, alone: bool = False) -> T:
        """Run work of the store on its thread, after what is queued there; see `Errands.submit`."""
        return await asyncio.wrap_future(self._disk.submit(work, alone=alone))


def _unusable(error: UnsafeImage, data: bytes) -> BadAnswer:
    bad = BadAnswer(
        f"A picture of the answer cannot be used: {error.message}",
        cost="The service charged for the call as the journal says.",
        advice="Its bytes are kept beside the journal; the other pictures are in the history.",
        raw=data,
    )
    bad.__cause__ = error
    return bad

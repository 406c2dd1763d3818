"""Answers that were paid for and that nobody waits for any more are fetched."""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from recraft_nb.client.collectable import asked_for_other, later, to_collect
from recraft_nb.client.sizes import odd_size
from recraft_nb.errors import (
    AuthenticationFailed,
    DownloadFailed,
    RateLimited,
    RecraftError,
    ServiceError,
    StoreError,
)
from recraft_nb.providers import fetch
from recraft_nb.store import Status, share_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.client.keeping import Keeping
    from recraft_nb.client.sending import Sending
    from recraft_nb.store import Entry, Store

__all__ = ["Collecting"]

_LATER = (AuthenticationFailed, RateLimited)
"""What says nothing about the work itself: another key, or another time, may get its answer."""


class Collecting:
    """Fetches what an earlier process, or a broken line, has left at a service; costs nothing.

    Args:
        store: Where everything is kept.
        keeping: The way to it.
        sending: The way to the service.
    """

    def __init__(self, store: Store, keeping: Keeping, sending: Sending) -> None:
        self._journal, self._history = store.journal, store.history
        self._on_disk = keeping.on_disk
        self._sending = sending

    async def collect(self, entry: Entry) -> None:
        """Fetch the pictures of one answer.

        The entry is this process's, see `Journal.claim`. Where the service cannot be asked now, it
        stays ``unknown``, and the next client tries again; so it does where the host of a picture cannot
        be reached, or the store cannot keep it.
        """
        outcomes: list[BaseException | None] = []
        try:
            if entry.status is Status.SENT:
                entry, found = await self._resume(entry)
            else:
                found = [(one, None) for one in (entry.answer or {}).get("pictures", ())]
            taken = [self._take(entry, place, *one, came=len(found)) for place, one in enumerate(found)]
            outcomes = await asyncio.gather(*taken, return_exceptions=True)
            for wrong in filter(None, outcomes):
                raise wrong
            images = await self._on_disk(partial(self._history.batch, entry.id))
            status, error = Status.SAVED, odd_size(entry.request, images)
            if said := (entry.answer or {}).get("complaint"):
                status, error = Status.FAILED, str(asked_for_other(said, charged=entry.credits))
        except StoreError as trouble:
            with contextlib.suppress(StoreError):
                await self._on_disk(partial(self._journal.remark, entry.id, str(trouble)))
            return
        except (httpx.HTTPError, TimeoutError, *_LATER) as trouble:
            status = Status.UNKNOWN if entry.status is Status.SENT else Status.FAILED
            error = f"Its answer could not be fetched: {trouble or type(trouble).__name__}"
        except RecraftError as trouble:
            if isinstance(trouble, ServiceError) and (trouble.status or 500) >= 500:  # noqa: PLR2004
                status = Status.UNKNOWN if entry.status is Status.SENT else Status.FAILED
            else:
                status = Status.FAILED
            error = str(trouble)
        answer = later(entry.answer, outcomes)
        await self._on_disk(partial(self._journal.mark, entry.id, status, error=error, answer=answer))

    async def _resume(self, entry: Entry) -> tuple[Entry, list[tuple[Mapping[str, Any], bytes | None]]]:
        answer = await self._sending.resume(entry.handle or {}, expected=entry.expected)
        facts = to_collect(answer, self._sending.base_url)
        mark = partial(self._journal.mark, entry.id, Status.RECEIVED, answer=facts)
        received = await self._on_disk(partial(mark, credits=answer.credits, balance=answer.balance))
        datas = [one.data for one in answer.deliveries]
        return received, list(zip(facts["pictures"], datas, strict=True))

    async def _take(
        self, entry: Entry, place: int, one: Mapping[str, Any], data: bytes | None, *, came: int
    ) -> None:
        if data is None and not one.get("url"):
            raise DownloadFailed("The answer carried its pictures, and the process ended before.")
        if data is None:
            data = await fetch(one["url"], await self._sending.downloads(), base_url=self._sending.base_url)
        facts = {
            "image_id": one.get("image_id"),
            "index": place,
            "parents": () if entry.request is None else entry.request.parents,
            "credits": share_of(entry.credits, asked=entry.expected, came=came),
        }
        add = partial(self._history.add_results, entry.id, [(data, facts)], done=False)
        await self._on_disk(add, alone=True)

"""Let requests go in order, no faster than the service allows, by all kernels on one store together."""

from __future__ import annotations

import asyncio
import contextlib
import random
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from recraft_nb.client.room import Room
from recraft_nb.errors import BudgetExceeded, OutOfCredits, StoreError
from recraft_nb.store import Slot, found_empty

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from recraft_nb.catalog import Service
    from recraft_nb.store import Accounts

    Leave = Callable[[Callable[[], Slot]], Slot]

__all__ = ["RateLimits", "Scheduler", "limits_of"]

T = TypeVar("T")

_LATER = Slot(None, 0, wait=1)
"""What somebody gets who is not the first in the line."""

_LONGEST_SLEEP = 30.0
"""Seconds. What other kernels wrote down meanwhile is seen no later than this."""

_BELIEVED = 86_400.0
"""Seconds: a day. A service that asks for a longer pause ends the job instead of holding it."""


class _OnDisk(Protocol):
    def __call__(self, work: Callable[[], T]) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class RateLimits:
    """How fast a key may ask. Source: the service's current policy, per user (appendix, Nov 2026).

    Attributes:
        requests_per_second: Requests in any second.
        images_per_minute: Pictures asked for in any minute.
    """

    requests_per_second: float = 5
    images_per_minute: int = 100


def limits_of(service: Service) -> RateLimits:
    """The limits that a service publishes; where it publishes none, those of the official one."""
    usual = RateLimits()
    per_second = service.requests_per_second or (service.requests_per_minute or 0) / 60
    return RateLimits(
        requests_per_second=per_second or usual.requests_per_second,
        images_per_minute=int(service.images_per_minute or usual.images_per_minute),
    )


class Scheduler:
    """First come, first sent. Lives on one event loop; the clock and the limits are the store's.

    Each client has one request at most that waits for its slot, so the kernels on one store take turns.

    Args:
        accounts: The store's.
        account: Whom is asked; None for a service that is asked without limits (the local engine).
        limits: None lifts them; what a 429 says is obeyed all the same.
        on_disk: Runs work of the store.
        seed: For the length of waits that the service did not name.
    """

    def __init__(
        self,
        accounts: Accounts,
        account: str | None,
        limits: RateLimits | None,
        on_disk: _OnDisk,
        *,
        seed: int | None = None,
    ) -> None:
        self._accounts = accounts
        self._account = account
        self._limits = limits
        self._on_disk = on_disk
        self._chance = random.Random(seed)  # noqa: S311 - no secret, only politeness
        self._turn = Room(1)
        self._bell = asyncio.Event()
        self._emptied_at = 0

    async def admit(
        self,
        images: int,
        *,
        asked: int,
        leave: Leave | None = None,
        queued: Callable[[], object] = lambda: None,
    ) -> tuple[Slot, bool]:
        """Return when a request for so many pictures may leave. Cancelling it costs nothing.

        Args:
            images: Pictures asked for.
            asked: When it was asked for, in microseconds.
            leave: For a request that stands in no queue yet: work of the store that takes a slot, by
                what it is given, and writes that the request is sent where the slot is now, else queued.
            queued: Called when that has put it into the queue.

        Returns:
            The slot, and whether `leave` has written that it is sent.

        Raises:
            BudgetExceeded: As `leave`.
            OutOfCredits: The balance was found empty meanwhile.
        """
        if self._account is None:
            slot = Slot(None, 0)
            if leave is not None:
                await self._on_disk(partial(leave, lambda: slot))
            return slot, leave is not None
        if leave is not None and self._limits is None and self._turn.is_empty:
            # Without limits there is mostly nothing to wait for, so nobody has to wait for a turn either.
            slot = await self._try(images, asked, leave)
            if slot.wait <= 0:
                return slot, True
            queued()
            leave = None
        place = self._turn.line_up()
        held: Slot | None = None
        try:
            if leave is not None and not place.is_inside:
                await self._on_disk(partial(leave, lambda: _LATER))
                queued()
                leave = None
            await place.wait()
            if leave is not None:
                held = await self._try(images, asked, leave)
                if held.wait <= 0:
                    return held, True
                queued()
            while held is None or held.wait > 0:
                self._check_balance(asked)
                held = await self._take(images, asked, held)
                if held.wait > 0:
                    self._check_balance(asked)  # the bell may have rung while the store was asked
                    await self._sleep(held.wait)
        except BaseException:
            self.give_back(held)
            raise
        finally:
            place.leave()
        return held, False

    def give_back(self, slot: Slot | None) -> None:
        """Let others have a slot that is not needed any more."""
        if slot is not None and slot.id is not None:
            with contextlib.suppress(StoreError):
                self._accounts.give_back(slot)

    async def refused(self, slot: Slot, retry_after: float | None) -> float | None:
        """After a 429: nobody on this store asks again before the service wants it.

        Returns:
            Seconds until then; None when that is so far away that nobody should wait for it, or when it
            cannot be written down.
        """
        if retry_after is not None and retry_after > _BELIEVED:
            return None
        if self._account is None:
            return 0.0
        note = partial(self._accounts.refused, self._account, slot)
        noted = partial(note, retry_after=retry_after, chance=self._chance.random())
        try:
            return await self._on_disk(noted)
        except StoreError:
            return None  # nobody would know of the pause, so nobody may ask again here

    async def went_well(self, slot: Slot) -> None:
        """After an answer that is no 429."""
        if slot.slowed and self._account is not None:
            per_second = self._limits.requests_per_second if self._limits else None
            note = partial(self._accounts.went_well, self._account, requests_per_second=per_second)
            with contextlib.suppress(StoreError):  # the answer matters more than the pace
                await self._on_disk(note)

    async def emptied(self) -> None:
        """The balance is empty: whatever waits now ends, here at once and elsewhere at its turn."""
        if self._account is not None:
            with contextlib.suppress(StoreError):
                self._emptied_at = await self._on_disk(partial(self._accounts.emptied, self._account))
            self._bell.set()
            self._bell.clear()

    def backoff(self, tries: int) -> float:
        """Seconds before the next try of a request that surely did nothing."""
        return float(0.3 * 3 ** (tries - 1) * (0.75 + self._chance.random() / 2))

    async def _try(self, images: int, asked: int, leave: Leave) -> Slot:
        """A slot for this very moment, and what is written of the request then."""
        assert self._account is not None
        self._check_balance(asked)
        take = partial(self._accounts.take, self._account, images, asked=asked, only_now=True)
        return await self._taken(partial(leave, partial(take, **self._pace)))

    async def _take(self, images: int, asked: int, held: Slot | None) -> Slot:
        assert self._account is not None
        take = partial(self._accounts.take, self._account, images, asked=asked, held=held, **self._pace)
        return await self._taken(take)

    @property
    def _pace(self) -> dict[str, Any]:
        return {} if self._limits is None else asdict(self._limits)

    async def _taken(self, take: Callable[[], Slot]) -> Slot:
        taking = asyncio.ensure_future(self._on_disk(take))
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreError, OutOfCredits, BudgetExceeded):
                self.give_back(await taking)
            raise

    async def _sleep(self, seconds: float) -> None:
        # Not `wait_for`: it begins to listen one turn of the loop later, and a bell is heard once only.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, _LONGEST_SLEEP)):
                await self._bell.wait()

    def _check_balance(self, asked: int) -> None:
        if self._emptied_at and asked <= self._emptied_at:
            raise found_empty()

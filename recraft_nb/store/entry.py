"""What stands in the journal: an entry, its states, and which state may follow which."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.catalog import Price

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from recraft_nb.operations import Request

__all__ = ["OPEN", "Entry", "Status", "may_follow"]


class Status(StrEnum):
    """How far a request has come."""

    PLANNED = "planned"
    """Written down; nothing else."""
    QUEUED = "queued"
    """Waits for its turn."""
    SENT = "sent"
    """May have left this machine at any moment since; nobody knows yet what became of it."""
    RECEIVED = "received"
    """The answer and the charge are known; the pictures are on their way to the disk."""
    SAVED = "saved"
    """Everything is on the disk."""
    FAILED = "failed"
    """It ended without what was asked for; `Entry.credits` says what it cost all the same."""
    CANCELLED = "cancelled"
    """It was stopped before it was sent."""
    UNKNOWN = "unknown"
    """It was sent and no answer came. Never sent again by itself."""


_NEXT: Final[Mapping[Status, frozenset[Status]]] = MappingProxyType(
    {
        Status.PLANNED: frozenset({Status.QUEUED, Status.SENT, Status.CANCELLED, Status.FAILED}),
        # Back to planned: a plan is paused, or a rate limit sends it to the end of the line.
        Status.QUEUED: frozenset({Status.PLANNED, Status.SENT, Status.CANCELLED, Status.FAILED}),
        # Back to queued: the service said it did not take it (429), so it may be asked again.
        Status.SENT: frozenset(
            {Status.RECEIVED, Status.FAILED, Status.UNKNOWN, Status.CANCELLED, Status.QUEUED}
        ),
        Status.RECEIVED: frozenset({Status.SAVED, Status.FAILED, Status.UNKNOWN}),
        # An answer that was given up may still turn up; a person may settle it.
        Status.UNKNOWN: frozenset({Status.RECEIVED, Status.FAILED, Status.CANCELLED}),
        Status.SAVED: frozenset(),
        # The answer of a call that failed here (a download, a full disk) can be collected later.
        Status.FAILED: frozenset({Status.RECEIVED}),
        Status.CANCELLED: frozenset(),
    }
)

OPEN: Final = frozenset({Status.PLANNED, Status.QUEUED, Status.SENT, Status.RECEIVED})
"""States in which somebody is at work."""


def may_follow(status: Status) -> tuple[Status, ...]:
    """The states that a request may be in just before this one."""
    return tuple(before for before, after in _NEXT.items() if status in after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One request in the journal, as it stood when it was read.

    Attributes:
        id: The entry's own name.
        status: How far it has come.
        provider: Id of the service.
        model: Model id, or None for operations without one.
        operation: The operation's name, e.g. ``"generate"``.
        fingerprint: The address of the work; same request, same address.
        prompt: The prompt, or an empty string.
        expected: How many pictures were asked for.
        price_units: The estimate in API units, or None when nobody knows.
        price_exact: Whether that is the price and no estimate.
        credits: Units charged, or None while unknown.
        error: What went wrong, in words; for a saved one what is odd all the same.
        evidence: On whose word an unknown call was settled.
        budget: Name of the budget it counts against (the innermost of several), or None.
        tries: How often it was sent: again only where the service surely did nothing, as after a 429.
        balance_before: The account's balance without this call, as far as it was known, or None.
        balance_after: The balance found after it by ``client.me()``; for calls of unknown outcome only.
        answer: What is needed to collect the answer later (addresses, a handle), or None.
        images: Content addresses of its pictures, in the service's order.
        created: When it was written down (UTC).
        sent_at: When it was about to be sent (UTC), or None.
        finished_at: When it ended (UTC), or None.
    """

    id: str
    status: Status
    provider: str
    model: str | None
    operation: str
    fingerprint: str
    prompt: str
    expected: int
    price_units: int | None
    price_exact: bool
    credits: int | None
    error: str
    evidence: str
    budget: str | None
    tries: int
    balance_before: int | None
    balance_after: int | None
    answer: Mapping[str, Any] | None
    images: tuple[str, ...]
    created: datetime
    sent_at: datetime | None
    finished_at: datetime | None
    read_request: Callable[[], Request | None] = field(repr=False, compare=False)
    read_raw: Callable[[], bytes | None] = field(repr=False, compare=False)

    @property
    def request(self) -> Request | None:
        """What was asked, or None when it cannot be read any more (and for imports)."""
        return self.read_request()

    @property
    def raw(self) -> bytes | None:
        """The bytes of an answer that could not be used, as they came; None when there are none."""
        return self.read_raw()

    @property
    def price(self) -> Price:
        """The estimate."""
        return Price(self.price_units, exact=self.price_exact)

    @property
    def handle(self) -> Mapping[str, Any] | None:
        """What a service gave for work that it answers later, or None."""
        found = (self.answer or {}).get("handle")
        return found if isinstance(found, dict) else None

    @property
    def missing(self) -> int | None:
        """Units that the balance says an unknown call cost; None when it says nothing."""
        if self.balance_before is None or self.balance_after is None:
            return None
        return self.balance_before - self.balance_after

    def __repr__(self) -> str:
        words = [self.status.value, self.operation, *([repr(self.prompt[:40])] if self.prompt else [])]
        words.append(str(self.price) if self.credits is None else f"{self.credits} units charged")
        if self.credits is None and self.missing is not None:
            words.append(f"balance {self.balance_before:,} before, {self.balance_after:,} after")
        return f"<Entry {self.id}: {' · '.join(words)}>"

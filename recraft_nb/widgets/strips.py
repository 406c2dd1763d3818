"""A job as a strip of tiles: what a view needs to show it while it runs and afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from recraft_nb.catalog import aspect_for, find_model, pixels
from recraft_nb.errors import OutcomeUnknown, RecraftError
from recraft_nb.media.cost import amount_of
from recraft_nb.store import Status
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.pictures import Tile, tile_of
from recraft_nb.widgets.wire import Card  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from recraft_nb.client import Job

__all__ = ["Strip", "strip_of"]

_NOTHING_SPENT = "Nothing was"
"""How every error begins its cost when nothing was charged; only then is "Try again" offered."""


class Strip(TypedDict):
    """One job. Clocks of kernel and browser differ, so times are told as seconds until now."""

    job: str
    press: str
    place: int
    prompt: str
    model: str
    aspect: str
    width: int
    height: int
    expected: int
    status: str
    seconds: float
    usual: float | None
    stopping: bool
    price: str
    credits: int | None
    charge: NotRequired[str]
    operation: NotRequired[str]
    local: bool
    code: str
    tiles: dict[str, Tile]
    card: Card | None
    again: bool


def strip_of(job: Job, provider: str, *, press: str = "", place: int = 0) -> Strip:
    """A job as it stands now.

    Args:
        job: The job.
        provider: Id of the service it went to.
        press: Name of the press of a button that started it; empty when Python did.
        place: Which one of the form's jobs it is, counted from 0.
    """
    request = job.request
    known = find_model(request.model or "")
    error = job.error
    card = card_of(error, "making pictures") if error is not None else None
    if card is not None and job.status is Status.CANCELLED:
        card["tone"] = "info"
    if card is not None and isinstance(error, OutcomeUnknown):
        card["text"] = f"{card['text']} Journal {job.journal_id}.".strip()
    size = getattr(request, "size", None)
    width, height = (pixels(known, size) if known else None) or (1, 1)
    begun = job.sent_at or job.created
    return {
        "job": job.journal_id,
        "press": press,
        "place": place,
        "prompt": request.prompt or "",
        "model": known.name if known else request.model or "",
        "aspect": (aspect_for(known, size) if known and size else None) or size or "",
        "width": width,
        "height": height,
        "expected": job.expected,
        "status": job.status.value if not job.done() or error is None else _end_of(job),
        "seconds": ((job.finished_at or datetime.now(UTC)) - begun).total_seconds(),
        "usual": job.usual_seconds,
        "stopping": job.stopping,
        "price": str(job.price),
        "credits": job.credits,
        "charge": " · ".join([_charge(job, provider), *job.notices]),
        "operation": request.operation.value,
        "local": provider == "local",
        "code": request.to_code(),
        "tiles": {str(place): tile_of(image) for place, image in sorted(job.seen.items())},
        "card": card,
        "again": isinstance(error, RecraftError) and error.cost.startswith(_NOTHING_SPENT),
    }


def _charge(job: Job, provider: str) -> str:
    """What was paid, once it is known: ``"140 units ($0.14) charged"``."""
    if provider == "local":
        return "not charged"
    amount = amount_of(provider, job.credits)
    return f"{amount} charged" if amount else "charge unknown"


def _end_of(job: Job) -> str:
    """How a job with an error ended; an error before the journal heard of it is a failure too."""
    ended = (Status.CANCELLED, Status.UNKNOWN)
    return job.status.value if job.status in ended else Status.FAILED.value

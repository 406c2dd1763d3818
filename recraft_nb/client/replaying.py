"""What is already here, or already on its way, is not asked for and paid for again.

``replay="store"`` of a client. Two requests are the same when their fingerprints are: same operation, same
fields, same inputs. Without a seed that asks for the same pictures too, so it is for code that is run
again, and not for somebody who wants other pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from recraft_nb.catalog import Operation
from recraft_nb.errors import InvalidRequest, Problem, StoreError
from recraft_nb.store import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recraft_nb.client.job import Job
    from recraft_nb.operations import Request
    from recraft_nb.store import Entry, Store

__all__ = ["MODES", "kept_of", "mode_of", "same_on_its_way"]

MODES: Final = ("off", "store")

_TEXTS: Final = frozenset({Operation.ENHANCE_PROMPT, Operation.OPTIMIZE_COLORS})


def mode_of(given: str) -> str:
    """The mode of replay.

    Raises:
        InvalidRequest: There is no such mode.
    """
    if given not in MODES:
        problem = Problem("replay", given, 'is "off", or "store" to take from the store what is there', "off")
        raise InvalidRequest([problem], what="This client")
    return given


def same_on_its_way(request: Request, jobs: Iterable[Job[Any]]) -> Job[Any] | None:
    """A job that asks for the very same, or None."""
    return next((job for job in jobs if job.request.fingerprint == request.fingerprint), None)


def kept_of(request: Request, provider: str, store: Store) -> tuple[Entry, Any] | None:
    """The newest call for the very same whose result is still here, with that result; None without one."""
    for entry in store.journal.list(Status.SAVED, fingerprints=[request.fingerprint]):
        if entry.provider != provider:
            continue
        result = _text_of(entry) if request.operation in _TEXTS else _pictures_of(entry, request, store)
        if result is not None:
            return entry, result
    return None


def _text_of(entry: Entry) -> Any:
    return (entry.answer or {}).get("value")


def _pictures_of(entry: Entry, request: Request, store: Store) -> Any:
    if not request.makes_pictures:
        return None  # a style may be deleted by now; only the service knows
    batch = store.history.batch(entry.id)
    if len(batch) < max(1, request.count):
        return None
    try:
        for image in batch:
            _ = image.bytes
    except StoreError:
        return None  # a file is gone: it is asked for again
    return batch

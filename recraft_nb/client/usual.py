"""How long calls usually take: what the last ones took here, else what is published."""

from __future__ import annotations

import statistics
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from recraft_nb.catalog import find_model
from recraft_nb.errors import StoreError
from recraft_nb.store import Status

if TYPE_CHECKING:
    from recraft_nb.client.job import Job
    from recraft_nb.store import Journal

__all__ = ["UsualTimes"]

_RECENT = 25
"""Calls of a model that say how long it usually takes."""

_LOOKED_AT = 200
"""Journal entries that are read for that, once."""


class UsualTimes:
    """Remembers how long each model took.

    Args:
        journal: Knows what calls took before this process began.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._taken: dict[tuple[str, str], deque[float]] | None = None

    def seconds(self, provider: str, model: str | None) -> float | None:
        """The median time of this model's last calls here, else the catalog's figure."""
        if model is None:
            return None
        if self._taken is None:
            self._taken = self._remember()
        taken = self._taken.get((provider, model))
        if taken:
            return statistics.median(taken)
        known = find_model(model) if provider != "local" else None
        return known.usual_seconds if known else None

    def note(self, job: Job, provider: str) -> None:
        """A job has its pictures."""
        if self._taken is not None and job.request.model and job.sent_at:
            seconds = (datetime.now(UTC) - job.sent_at).total_seconds()
            times = self._taken.setdefault((provider, job.request.model), deque(maxlen=_RECENT))
            times.append(seconds)

    def _remember(self) -> dict[tuple[str, str], deque[float]]:
        found: dict[tuple[str, str], deque[float]] = {}
        try:
            entries = self._journal.list(Status.SAVED, limit=_LOOKED_AT)
        except StoreError:
            return found
        for entry in entries:
            if entry.model and entry.sent_at and entry.finished_at:
                seconds = (entry.finished_at - entry.sent_at).total_seconds()
                found.setdefault((entry.provider, entry.model), deque(maxlen=_RECENT)).appendleft(seconds)
        return found

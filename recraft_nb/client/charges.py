"""What services really charge, beside what their price lists say."""

from __future__ import annotations

import logging
import math
import warnings
from fractions import Fraction
from typing import TYPE_CHECKING

from recraft_nb.catalog import Price
from recraft_nb.errors import PriceDriftWarning

if TYPE_CHECKING:
    from recraft_nb.client.job import Job
    from recraft_nb.providers import Answer

    Kind = tuple[str, str | None, str]

__all__ = ["Charges"]

_log = logging.getLogger("recraft_nb")


class Charges:
    """Remembers how the charge of each model and operation compared with its price. One loop's."""

    def __init__(self) -> None:
        self._ratios: dict[Kind, Fraction] = {}
        self._warned: set[Kind] = set()
        self._due: dict[Kind, str] = {}

    def note(self, job: Job, answer: Answer) -> None:
        """Compare the charge of an answer with the price."""
        if answer.credits is None or answer.complaint:
            return
        kind, base = _kind(job), _base(job)
        self._ratios[kind] = Fraction(answer.credits, base)
        if job.price.exact and answer.credits != job.price.units and kind not in self._warned:
            self._warned.add(kind)
            self._due[kind] = (
                f"{job.provider} charged {Price(answer.credits)} for {job.request.operation.value!r} with "
                f"{job.request.model}; its price list says {job.price}. Budgets count with what it charges."
            )

    def likely_units(self, job: Job) -> int | None:
        """What a job will cost, where that is more than its price says (or the price is unknown)."""
        ratio = self._ratios.get(_kind(job))
        if ratio is None or (job.price.units is not None and ratio <= 1):
            return None
        return math.ceil(_base(job) * ratio)

    def warn(self, job: Job) -> None:
        """Say once for each model and operation that its price has changed.

        Called when the job has ended: a warning that somebody turned into an error costs no picture.
        """
        said = self._due.pop(_kind(job), None)
        if said is not None:
            try:
                warnings.warn(said, PriceDriftWarning, stacklevel=2)
            except PriceDriftWarning:
                _log.warning("%s", said)


def _kind(job: Job) -> Kind:
    return job.provider, job.request.model, job.request.operation.value


def _base(job: Job) -> int:
    return job.price.units or max(job.expected, 1)

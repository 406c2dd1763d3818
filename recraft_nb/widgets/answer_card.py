"""AnswerCard: a job whose result is no picture (a longer prompt, a style, a palette), as it comes."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import Operation
from recraft_nb.media.static_html import framed
from recraft_nb.providers import Style
from recraft_nb.widgets.base import BaseChannels, Widget, answers
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.wire import Card  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from recraft_nb.client import Job

__all__ = ["AnswerCard"]

_TITLES = {
    Operation.ENHANCE_PROMPT: ("Enhancing the prompt", "Enhanced prompt"),
    Operation.CREATE_STYLE: ("Making a style", "New style"),
    Operation.OPTIMIZE_COLORS: ("Optimising colours", "Optimised colours"),
}


class Told(TypedDict):
    """What a view shows of the job. ``seconds`` is the time until now, since clocks differ."""

    title: str
    running: bool
    seconds: float
    text: str
    swatches: list[tuple[str, str]]
    cost: str
    card: Card | None


class AnswerCardChannels(BaseChannels):
    """The job as it stands."""

    job: Told


class AnswerCard(Widget):
    """The result of a job without pictures, live; ``value`` is the result, None before it is there.

    Args:
        job: The job, e.g. of ``client.enhance_prompt("a cat")``.
    """

    module = "answer_card"
    channels = AnswerCardChannels

    def __init__(self, job: Job, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._job = job
        self.at_close(job.observe(self.guarded(self._moved, "following a job")))

    @property
    def value(self) -> Any:
        """The job's result, or None while there is none."""
        return self._job.result() if self._job.done() and self._job.error is None else None

    def snapshot(self) -> dict[str, Any]:
        """The job as it stands."""
        return {"job": dict(self._told())}

    def static_html(self) -> str:
        """The result in words, escaped."""
        told = self._told()
        lines = [told["title"], told["text"], told["cost"]]
        card = told["card"]
        if card is not None:
            lines = [told["title"], card["title"], card["text"], card["cost"]]
        lines += [f"{old} → {new}" for old, new in told["swatches"]]
        return framed("".join(f"<p>{html.escape(line)}</p>" for line in lines if line), "1fr")

    @answers("stop")
    def _stop(self) -> None:
        """Stop the job if it has not been sent."""
        self._job.cancel()

    def _moved(self, _: Job) -> None:
        self.push("job", self._told())
        if self._job.done():
            self.changed()

    def _told(self) -> Told:
        job = self._job
        during, after = _TITLES.get(job.request.operation, ("Working", "Done"))
        error = job.error
        value = self.value
        begun = job.sent_at or job.created
        return {
            "title": after if job.done() else during,
            "running": not job.done(),
            "seconds": ((job.finished_at or datetime.now(UTC)) - begun).total_seconds(),
            "text": _words(value),
            "swatches": [(str(old), str(new)) for old, new in value.items()]
            if isinstance(value, Mapping)
            else [],
            "cost": _cost(job),
            "card": card_of(error, during.lower()) if error is not None else None,
        }


def _words(value: Any) -> str:
    if isinstance(value, Style):
        return f"style_id={value.id!r}" + (f" · for {value.model}" if value.model else "")
    return value if isinstance(value, str) else ""


def _cost(job: Job) -> str:
    if job.provider == "local":
        return f"{job.price}, not charged"
    if job.credits is not None:
        return f"{job.credits:,} units charged"
    return str(job.price)

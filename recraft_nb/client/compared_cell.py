"""One cell of a comparison: a prompt at a model, with its job, or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from recraft_nb.client.replaying import kept_of
from recraft_nb.store import Status

if TYPE_CHECKING:
    from recraft_nb.catalog import Price
    from recraft_nb.client.compare_plan import Adjusted, Column, Fitted
    from recraft_nb.client.job import Job
    from recraft_nb.errors import Problem
    from recraft_nb.media import Image
    from recraft_nb.operations import Generate

__all__ = ["COLUMNS", "HOLE", "Cell"]

HOLE: Final = "impossible"
"""The status of a cell without a request."""

COLUMNS: Final = (
    "image", "prompt", "model", "provider", "status", "size", "seed", "seconds", "credits", "price", "unit",
    "ignored", "notes", "error", "format", "id", "job_id", "index",
)  # fmt: skip


class Cell:
    """A prompt at a model.

    Attributes:
        row, column: Its place, counted from 0.
        prompt: The words.
        at: The model and who asks it, a `Column`.
        request: What is asked; None where this model cannot be asked for it.
        adjusted: Values that are sent otherwise than they were given, or not at all.
        hole, problems: Why there is no request, in words and one by one; empty where there is one.
        price: What it costs, in what its service charges in; None for a hole, which costs nothing.
        size: Width and height in pixels that are asked for; None where nobody knows them.
        job: The job, once it was started.
    """

    def __init__(self, row: int, column: int, prompt: str, at: Column, fitted: Fitted) -> None:
        self.row = row
        self.column = column
        self.prompt = prompt
        self.at = at
        self.request: Generate | None = fitted.request
        self.adjusted: tuple[Adjusted, ...] = fitted.adjusted
        self.problems: tuple[Problem, ...] = fitted.problems
        self.hole = fitted.hole
        request = fitted.request
        self.price: Price | None = None if request is None else at.client.price_of(request)
        self.size: tuple[int, int] | None = None if request is None else request.pixels
        self.job: Job[Any] | None = None
        self._refused: BaseException | None = None

    @property
    def model(self) -> str:
        """Id of the model."""
        return self.at.model

    @property
    def provider(self) -> str:
        """Id of the service."""
        return self.at.provider

    @property
    def ignored(self) -> tuple[str, ...]:
        """The fields that were given and are not sent: this model, or its service, does not take them."""
        return tuple(one.field for one in self.adjusted if one.sent is None)

    @property
    def status(self) -> str:
        """One of the journal's states, or ``"impossible"``."""
        if self.request is None:
            return HOLE
        if self._refused is not None:
            return Status.FAILED.value
        if self.job is None:
            return Status.PLANNED.value
        ended = self.job.error is not None
        known = self.job.status in {Status.CANCELLED, Status.UNKNOWN}
        return Status.FAILED.value if ended and not known else self.job.status.value

    @property
    def error(self) -> BaseException | None:
        """What went wrong, or None."""
        return self._refused if self.job is None else self.job.error

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that are here."""
        return () if self.job is None else self.job.images

    @property
    def credits(self) -> int | None:
        """Units charged; None until known."""
        return None if self.job is None else self.job.credits

    @property
    def seconds(self) -> float | None:
        """From the send until all of it was here and kept; None before, and where it came from the store."""
        job = self.job
        if job is None or job.sent_at is None or job.finished_at is None or job.error is not None:
            return None
        return (job.finished_at - job.sent_at).total_seconds()

    def done(self) -> bool:
        """Whether nothing more will happen here by itself."""
        return self.request is None or self._refused is not None or (self.job is not None and self.job.done())

    def due(self) -> Price | None:
        """What will be charged for it; None for a hole and for what the store has already."""
        client, request = self.at.client, self.request
        if request is None or (client.replay != "off" and kept_of(request, client.provider, client.store)):
            return None
        return self.price

    def start(self) -> None:
        """Send it; what cannot even be written into the journal stays here as its error."""
        if self.request is None:
            return
        self.job, self._refused = None, None
        try:
            self.job = self.at.client.submit(self.request)
        except Exception as error:  # noqa: BLE001 - the other cells go on
            self._refused = error

    def as_code(self, name: str, client: str) -> Any:
        """A field of the request as code writes it; None where this model is asked without it."""
        request = self.request
        return None if request is None else dict(request._in_code(client)).get(name)  # noqa: SLF001

    def table_rows(self) -> list[dict[str, Any]]:
        """A row for each picture; one without a picture where there is none."""
        request, price = self.request, self.price
        error = self.error
        size = self.size
        common = {
            "image": None,
            "prompt": self.prompt,
            "model": self.model,
            "provider": self.provider,
            "status": self.status,
            "size": None if size is None else f"{size[0]}×{size[1]}",
            "seed": None if request is None else request.random_seed,
            "seconds": self.seconds,
            "credits": None,
            "price": None
            if price is None or price.units is None or request is None
            else price.units / request.n,
            "unit": None if price is None else price.unit,
            "ignored": list(self.ignored),
            "notes": "; ".join([one.words for one in self.adjusted if one.sent is not None]),
            "error": self.hole or (str(error) if error is not None else ""),
            "format": None,
            "id": None,
            "job_id": None if self.job is None else self.job.journal_id,
            "index": None,
        }
        return [
            {
                **common,
                "image": image,
                "size": f"{image.size[0]}×{image.size[1]}",
                "credits": image.credits,
                "format": image.format,
                "id": image.id,
                "index": index,
            }
            for index, image in enumerate(self.images)
        ] or [common]

    def __repr__(self) -> str:
        words = [repr(self.prompt[:40]), self.at.name, self.status]
        if self.seconds is not None:
            words.append(f"{self.seconds:.1f} s")
        return f"<Cell {' · '.join([*words, *(one.words for one in self.adjusted), self.hole]).rstrip(' ·')}>"

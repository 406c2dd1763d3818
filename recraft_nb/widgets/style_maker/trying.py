"""A test of a style: the same few prompts, each drawn once in it."""

from __future__ import annotations

import concurrent.futures
import time
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import BudgetExceeded, JobCancelled, RecraftError
from recraft_nb.media import ImageBatch
from recraft_nb.widgets.cards import new_id

if TYPE_CHECKING:
    from collections.abc import Generator

    from recraft_nb.catalog import Price
    from recraft_nb.client import Job
    from recraft_nb.client.budget import Allowance
    from recraft_nb.media import Image

__all__ = ["StyleTest", "check_budget"]

_SLICE = 0.1
"""Seconds of one wait, so that "interrupt kernel" is heard between two."""


class StyleTest:
    """The pictures of a test, as they come. ``test.result()`` and ``await test`` give all of them.

    A style that does not exist yet is made first: one call for it, then one for each prompt. Pictures
    sent along with each prompt (``style_references``) would make, and charge, a style every time, could
    carry no weights and no base style, and so would not show what is made in the end.

    Attributes:
        prompts: The words, in order.
        model: The model that draws.
        price: What all of it is expected to cost.
        making: The job that makes the style; None where there was one.
        style_id: The style, or None until it is made.
        jobs: The jobs that draw, one for each prompt; none before there is a style.
        gone: Whether the style was deleted since.

    Args:
        paid: Whether the making of the style belongs to an earlier press.
    """

    def __init__(
        self,
        prompts: list[str],
        *,
        model: str,
        price: Price,
        making: Job | None,
        style_id: str | None,
        paid: bool,
    ) -> None:
        self.id = new_id()
        self.prompts = tuple(prompts)
        self.model = model
        self.price = price
        self.making = making
        self.style_id = style_id
        self.jobs: list[Job] = []
        self.gone = False
        self._paid = paid or making is None
        self.error: BaseException | None = None
        self._over: concurrent.futures.Future[None] = concurrent.futures.Future()

    @property
    def credits(self) -> int | None:
        """What was charged so far, the style included; None while nothing is known."""
        jobs = [*([] if self._paid or self.making is None else [self.making]), *self.jobs]
        known = [job.credits for job in jobs if job.credits is not None]
        return sum(known) if known else None

    @property
    def images(self) -> dict[int, Image]:
        """The pictures that are there, by the place of their prompt."""
        return {place: job.images[0] for place, job in enumerate(self.jobs) if job.images}

    def done(self) -> bool:
        """Whether nothing more will come."""
        return self._over.done()

    def result(self, timeout: float | None = None) -> ImageBatch:
        """Wait for the pictures.

        Raises:
            TimeoutError: They did not come in time; the work goes on.
            RecraftError: The first error; what came all the same is in `images`.
        """
        end = None if timeout is None else time.monotonic() + timeout
        while not self._over.done():
            left = _SLICE if end is None else min(_SLICE, end - time.monotonic())
            if left <= 0:
                raise TimeoutError(f"Not ready within {timeout:g} s; the work goes on.")
            concurrent.futures.wait([self._over], left)
        return self._batch()

    def __await__(self) -> Generator[Any, None, ImageBatch]:
        return self._wait().__await__()

    async def _wait(self) -> ImageBatch:
        import asyncio

        await asyncio.shield(asyncio.wrap_future(self._over))
        return self._batch()

    def _batch(self) -> ImageBatch:
        if self.error is not None:
            raise self.error
        return ImageBatch(self.images.values(), credits=self.credits)

    def cancel(self) -> bool:
        """Stop what was not sent yet; whether nothing will be charged any more."""
        jobs = [*([] if self.making is None else [self.making]), *self.jobs]
        going = [job for job in jobs if not job.done()]
        if not self.jobs and not self.done():
            self.end(JobCancelled("The test was stopped.", cost="What is on its way may be charged."))
        stopped = [job.cancel() for job in going]
        return all(stopped)

    # -- the widget's side ------------------------------------------------------------------------

    def heard(self) -> None:
        """A job of it moved on: see whether it is over. An earlier error gives way to a picture that came."""
        if len(self.jobs) < len(self.prompts) or not all(job.done() for job in self.jobs):
            return
        errors = [job.error for job in self.jobs if job.error is not None]
        self.error = errors[0] if errors else None
        if not self._over.done():
            self._over.set_result(None)

    def end(self, error: BaseException) -> None:
        """It will not be drawn."""
        if not self._over.done():
            self.error = error
            self._over.set_result(None)

    def leave(self) -> None:
        """The widget is closed: what was sent is kept in the history, nobody follows it here."""
        self.end(
            RecraftError(
                "The style maker was closed before its test was over.",
                cost="What was sent is kept in the history.",
            )
        )

    def __repr__(self) -> str:
        state = "done" if self.done() else "running"
        return f"<StyleTest of {len(self.prompts)} prompts: {state}, {len(self.images)} pictures>"


def check_budget(budget: Allowance, price: Price) -> None:
    """Half a test is no test: what is left must cover all of it.

    Raises:
        BudgetExceeded: It does not; nothing was sent.
    """
    left = budget.left if budget.charges else None
    if left is None or left.units is None or price.units is None or price.units <= left.units:
        return
    limit, spent = budget.limit, budget.spent
    raise BudgetExceeded(
        f"The budget {budget.name!r} has {left} left, and this test is {price}.",
        advice="Raise the budget, or test fewer prompts.",
        budget=limit.units if limit else 0,
        spent=spent.units or 0,
        price=price.units,
        left=left.units,
        name=budget.name or "",
    )

"""Ask for the state of accepted work until it is done. Asking is free, so a broken line only costs time."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import httpx

from recraft_nb.errors import BadAnswer, RateLimited, ServiceError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Pauses: TypeAlias = Callable[[], Iterator[float]]

__all__ = ["growing_pauses", "until_done"]

T = TypeVar("T")

_ODD_ANSWERS = 3
"""A job that is not found at once, a page instead of JSON: so many in a row are waited out."""


def growing_pauses(
    first: float = 1.0, growth: float = 1.5, longest: float = 5.0, jitter: float = 0.2
) -> Iterator[float]:
    """Seconds between two questions: 1, 1.5, 2.25 … 5, each up to a fifth longer or shorter.

    A picture takes 16 to 34 s at PixelDojo (samples on its page); its public clients ask every 3 s.
    The jitter keeps many jobs that began together from asking together.
    """
    pause = first
    while True:
        yield pause * random.uniform(1 - jitter, 1 + jitter)  # noqa: S311 - no secret
        pause = min(pause * growth, longest)


async def until_done(
    ask: Callable[[], Awaitable[T | None]], *, seconds: float, pauses: Pauses, at_once: bool
) -> T:
    """What `ask` returns when it is no longer None.

    A lost connection, a 5xx and a 429 are waited out until the time is over; an answer that makes
    no sense, three times in a row.

    Args:
        ask: One question.
        seconds: How long to go on.
        pauses: Makes the pauses between two questions.
        at_once: Ask before the first pause.

    Raises:
        TimeoutError: The time is over; the work may still end well, and can be collected later.
        RecraftError: The service's last word.
    """
    clock = asyncio.get_running_loop().time
    end = clock() + seconds
    waits = pauses()
    pause = 0.0 if at_once else next(waits)
    odd = 0
    trouble: Exception | None = None
    while clock() + pause <= end:
        await asyncio.sleep(pause)
        pause = next(waits)
        try:
            found = await ask()
        except RateLimited as error:
            trouble, pause = error, max(pause, error.retry_after or 0.0)
            continue
        except httpx.TransportError as error:
            trouble = error
            continue
        except (BadAnswer, ServiceError) as error:
            status = getattr(error, "status", None)
            if status is not None and status >= httpx.codes.INTERNAL_SERVER_ERROR:
                trouble = error
                continue
            odd += 1
            if odd > _ODD_ANSWERS or not (isinstance(error, BadAnswer) or status == httpx.codes.NOT_FOUND):
                raise
            trouble = error
            continue
        if found is not None:
            return found
        odd, trouble = 0, None
    raise TimeoutError(f"the work was not done within {seconds:g} s") from trouble

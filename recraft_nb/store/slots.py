"""When a request may leave: limits in any second and any minute, pauses, and order. Plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MINUTE", "Slot", "next_pace", "next_slot", "own_wait"]

SECOND = 1_000_000
MINUTE = 60 * SECOND

_MARGIN = SECOND // 20
"""A request needs a moment from its slot to the service, some more than others; so a second is a little
longer here, and requests that were let go in two seconds cannot arrive in one."""

_FIRST_PACE, _SLOWEST, _FASTEST = SECOND // 2, 2 * SECOND, SECOND // 20
_SLOWER, _QUICKER = 1.6, 0.93
"""After a 429 requests leave one by one. A service that takes R a second is then met with one 429 for
every six to seven successes: log(1.6) / -log(0.93)."""

_LONGEST_WAIT = 60.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment at which a request may leave.

    Attributes:
        id: Its row; None when nothing had to be noted.
        at: The moment, in microseconds since 1970 by the store's clock.
        wait: Seconds from now until then. After that, ask again with this slot: a 429 may have come.
        slowed: Whether the account was refused lately, so that a success is worth telling.
    """

    id: int | None
    at: int
    wait: float = 0.0
    slowed: bool = False


def next_slot(
    taken: Sequence[tuple[int, int]],
    images: int,
    *,
    moment: int,
    not_before: int = 0,
    pace: int = 0,
    requests_per_second: float | None = None,
    images_per_minute: int | None = None,
) -> int:
    """The earliest moment for one more request, never before one that was given out already.

    Args:
        taken: The slots of the last minute and those to come, ``(moment, images)``, in order.
        images: Pictures that the request asks for.
        moment: Now. All times are in microseconds.
        not_before: What the service asked for.
        pace: Least time between two requests.
        requests_per_second: None for no limit.
        images_per_minute: None for no limit. A request larger than it goes alone in its minute.
    """
    at = max(moment, not_before)
    if not taken:
        return at
    at = max(at, taken[-1][0] + pace)
    if requests_per_second:
        several = max(1, int(requests_per_second))
        if len(taken) >= several:
            span = int(several / requests_per_second * SECOND) + _MARGIN
            at = max(at, taken[-several][0] + span)
    if images_per_minute:
        room = images_per_minute - images
        for before, count in reversed(taken):
            room -= count
            if room < 0:  # this one has to be a minute old
                return max(at, before + MINUTE + _MARGIN)
    return at


def own_wait(refusals: int, chance: float) -> float:
    """Seconds to wait after so many 429s in a row that did not say how long.

    Args:
        refusals: 1 for the first.
        chance: 0 to 1, so that several kernels do not come back at the same moment.
    """
    return min(_LONGEST_WAIT, 2.0 ** min(refusals - 1, 10)) * (1 + chance / 2)


def next_pace(pace: int, *, refused: bool, fastest: float | None) -> int:
    """Microseconds between two requests after one was refused or taken; 0 when all is well again."""
    if refused:
        return min(_SLOWEST, int(pace * _SLOWER)) if pace else _FIRST_PACE
    quicker = int(pace * _QUICKER)
    return 0 if quicker < (SECOND / fastest if fastest else _FASTEST) else quicker

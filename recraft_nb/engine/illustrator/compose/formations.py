"""Several of one kind in the order that was asked for: in a row, stacked, piled, in a ring. All are seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import ASANAS
from recraft_nb.engine.illustrator.compose.blocks import Placed
from recraft_nb.engine.illustrator.language.arrangements import ARRANGED, CIRCLE, PILE, PYRAMID, ROW, STACK

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance

# How far the next one of a stack is above the one below, as a share of its height: what is flat and seen from
# above shows its rim only, cups stand in each other.
_RISE = {
    "prop:plate": 0.34, "prop:cup": 0.62, "cookie": 0.3, "prop:bowl": 0.42, "doughnut": 0.42,
        "prop:glass": 0.6,
    "prop:pizza": 0.3, "pancakes": 0.4, "flatbread": 0.4, "prop:tire": 0.5, "cheese-wedge": 0.6,
        "prop:suitcase": 0.9,
    "prop:coin": 0.28, "coin": 0.28, "waffle": 0.4, "prop:macaron": 0.62, "prop:toast": 0.3,
        "prop:crate": 0.93,
    "rock": 0.66, "prop:stone": 0.66, "package": 0.62, "wrapped-gift": 0.78,
}  # fmt: skip
_USUAL_RISE = 0.86
# How much of those behind is seen in a ring.
_TILT, _SLENDER = 0.36, 0.75
_FRONT = 0.82  # share of the height by which a heap's next layer is higher


def formed(copies: list[Thing], height: float, chance: Chance) -> list[Placed]:
    """The copies in the formation that their traits name; an empty list when they name none.

    Args:
        copies: Two or more of the same.
        height: Of one, in hero units.
        chance: Varies a little where nothing is exact.
    """
    asked = next((trait for trait in copies[0].subject.traits if trait in ARRANGED), "")
    if asked == CIRCLE and len(copies) > 2 and ASANAS in copies[0].subject.traits:
        return _wheel(copies, height)
    if not asked or len(copies) < 2 or copies[0].subject.picture.startswith("figure:"):
        return []
    wide = max(thing.width / thing.height for thing in copies)
    if asked == ROW:
        return _row(copies, height, wide)
    if asked == STACK:
        return _stack(copies, height, chance)
    if asked in (PILE, PYRAMID):
        return _layers(copies, height, wide, chance, exact=asked == PYRAMID)
    return _ring(copies, height, wide) if asked == CIRCLE else []


def _wheel(copies: list[Thing], height: float) -> list[Placed]:
    """Round a free middle as on a page: all upright and of one size."""
    n, size = len(copies), height * 0.5
    tallest = max(thing.height for thing in copies)
    radius = size * max(1.0, 1.25 * n / math.tau)
    placed = []
    for k, thing in enumerate(copies):
        angle = math.tau * k / n - math.pi / 2
        own = size * thing.height / tallest
        y = math.sin(angle) * radius - radius - size / 2
        placed.append(Placed(thing, math.cos(angle) * radius, y + own / 2, own, grounded=False))
    return placed


def _row(copies: list[Thing], height: float, wide: float) -> list[Placed]:
    """Side by side on one line, all of one size and to one side."""
    n = len(copies)
    size = height * (0.92 if n < 3 else 0.8)
    step = max(0.5, wide * 1.08) * size
    return [
        Placed(thing, (k - (n - 1) / 2) * step, 0.0, size, order=0.001 * k) for k, thing in enumerate(copies)
    ]


def _stack(copies: list[Thing], height: float, chance: Chance) -> list[Placed]:
    """One upon the other, each a little beside the one below."""
    n = len(copies)
    size = height * (0.7 if n == 2 else 0.56 if n < 5 else 0.44)
    rise = _RISE.get(copies[0].subject.picture, _USUAL_RISE)
    wide = size * copies[0].width / copies[0].height
    placed, y = [], 0.0
    for k, thing in enumerate(copies):
        x = 0.0 if k == 0 else chance.uniform(-0.04, 0.04) * wide
        placed.append(Placed(thing, x, y, size, order=0.01 * k, grounded=k == 0))
        y -= rise * size
    return placed


def layers_of(count: int) -> list[int]:
    """How many lie in each layer of a heap, the lowest first: 6 are 3, 2 and 1; a rest lies below."""
    top = 1
    while (top + 1) * (top + 2) // 2 <= count:
        top += 1
    rows = list(range(top, 0, -1))
    left = count - sum(rows)
    for k in range(len(rows)):
        if left <= 0:
            break
        more = min(left, -(-left // (len(rows) - k)))
        rows[k] += more
        left -= more
    return rows


def _layers(copies: list[Thing], height: float, wide: float, chance: Chance, *, exact: bool) -> list[Placed]:
    """A heap: the lower layers broader, the upper ones lying in the gaps."""
    rows = layers_of(len(copies))
    size = height * (0.72 if len(rows) < 3 else 0.54 if len(rows) == 3 else 0.42)
    step = wide * size * (1.02 if exact else 0.94)
    rise = size * (1.0 if exact and wide < 1.2 else _FRONT)
    placed, at = [], 0
    for layer, many in enumerate(rows):
        for k in range(many):
            thing = copies[at]
            loose = 0.0 if exact else chance.uniform(-0.05, 0.05) * step
            placed.append(
                Placed(
                    thing,
                    (k - (many - 1) / 2) * step + loose,
                    -layer * rise,
                    size,
                    turn=0.0 if exact else chance.uniform(-12, 12),
                    order=-0.02 * layer,
                    grounded=layer == 0,
                )
            )
            at += 1
    return placed


def _ring(copies: list[Thing], height: float, wide: float) -> list[Placed]:
    """Round a free middle, those behind higher and smaller."""
    n = len(copies)
    size = height * (0.5 if n < 7 else 0.4)
    across = max(wide, 0.9) * size * 1.1
    radius = max(across * 1.1, across * n / math.tau)
    # Neighbours at the sides are one above the other: there the ring is as deep as they are tall.
    steep = 0.7 if wide < _SLENDER else 0.45
    tilt = max(_TILT, min(0.85, steep * n * size / (math.tau * radius)))
    placed = []
    for k, thing in enumerate(copies):
        angle = math.tau * (k + 0.5) / n + math.pi / 2
        depth = (1 - math.sin(angle)) / 2
        y = (math.sin(angle) - 1) * radius * tilt
        placed.append(
            Placed(thing, math.cos(angle) * radius, y, size * (1 - 0.16 * depth), order=-0.1 * depth)
        )
    return placed

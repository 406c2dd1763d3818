"""A rope, a leash or a string between two places, drawn as a part of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Placed

Point = tuple[float, float]
CORD = "#7a5a3c"


def cord(like: Placed, start: Point, end: Point, sag: float, paint: str = CORD, width: float = 1.4) -> Placed:
    """A cord between two places.

    Args:
        like: Whose cord it is; it lends its subject.
        start: One end, in hero units.
        end: The other.
        sag: How far the middle hangs below the lower end, in hero units.
        paint: Its colour.
        width: In hundredths of a hero unit.
    """
    (x0, y0), (x1, y1) = ((v * 100 for v in p) for p in (start, end))
    low = sag * 100
    if low:
        line = svg.d("M", x0, y0, "Q", (x0 + x1) / 2, max(y0, y1) + low, x1, y1)
    else:
        line = svg.d("M", x0, y0, "L", x1, y1)
    box = (min(x0, x1), min(y0, y1), max(x0, x1) + 0.1, max(y0, y1) + max(0.1, low / 2))
    middle = (box[0] + box[2]) / 2
    subject = replace(like.thing.subject, traits=(), relation=None, other=None)
    thing = like.thing.redrawn(svg.stroke(line, paint, width), box, foot=(middle - 1, middle + 1))
    return replace(
        like,
        thing=replace(thing, subject=subject),
        x=middle / 100,
        y=box[3] / 100,
        height=(box[3] - box[1]) / 100,
        flip=False,
        turn=0.0,
        order=0.35,
        grounded=False,
    )

"""A piece of honeycomb: hexagons full of honey that drips from its edge."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

_SIDE = 92.0


def _hexagon(cx: float, cy: float, r: float) -> list[tuple[float, float]]:
    turns = (math.radians(30 + 60 * k) for k in range(6))
    return [(cx + r * math.cos(a), cy + r * math.sin(a)) for a in turns]


def _honeycomb(pen: Pen, look: Look) -> None:
    """Seven cells about a middle one, some of them full to the brim."""
    c = look.main("#f2a81d")
    step = _SIDE * math.sqrt(3)
    around = [
        (step * math.cos(math.radians(60 * k)), step * math.sin(math.radians(60 * k))) for k in range(6)
    ]
    cells = [(300 + x, 296 + y) for x, y in ((0.0, 0.0), *around)]
    for x, y in cells:
        pen.poly(c.dark, *_hexagon(x, y, _SIDE * 1.1), r=14)
    for k, (x, y) in enumerate(cells):
        pen.poly(c.base if k % 2 else c.light, *_hexagon(x, y, _SIDE * 0.82), r=10)
        pen.line(c.glow, 10, (x - 38, y - 22), (x - 38, y + 14))
    for x, y, long in ((220, 510, 40), (380, 500, 66)):
        pen.line(c.base, 30, (x, y - 20), (x, y + long))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:honeycomb": _honeycomb}

"""How ground is laid on a seamless tile: a page of one tone, things that wrap, stones that fit together."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.compose.printed.patterns.cells import cells, cut_round, middle, shrunk
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance


def page(canvas: svg.Canvas, tone: str) -> None:
    """One tone all over."""
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, tone))


def put(canvas: svg.Canvas, markup: str, x: float, y: float, reach: float, turn: float = 0.0) -> None:
    """Markup at a place, and again where it crosses an edge."""
    canvas.add("sky", tiling.wrapped(canvas, markup, x, y, reach, turn))


def varied(chance: Chance, tone: str, by: float = 0.05) -> str:
    """Nearly the same tone."""
    return color.shift(tone, chance.uniform(-by, by), chance.uniform(0.85, 1.1), chance.uniform(-6, 6))


def fitted(canvas: svg.Canvas, chance: Chance, tone: str, columns: int, share: float, joint: str) -> None:
    """Round stones that fit together."""
    page(canvas, joint)
    for cell in cells(chance, canvas.width, canvas.height, columns, 0.62):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        body = varied(chance, tone)
        reach = max(math.hypot(x, y) for x, y in own)
        d = svg.smooth(cut_round(shrunk(own, share)), close=True)
        step = reach * 0.05
        stone = (
            svg.placed(svg.path(d, color.shaded(body, 0.12)), step, step)
            + svg.path(d, color.lit(body, 0.08))
            + svg.placed(svg.path(d, body), step * 0.7, step * 0.9, 0.92)
            + svg.ellipse(
                -reach * 0.2, -reach * 0.22, reach * 0.16, reach * 0.08, color.lit(body, 0.06)
            )
        )  # fmt: skip
        put(canvas, stone, cx, cy, reach)

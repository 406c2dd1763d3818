"""Houses, castles and cars that were left alone: faded, cracked, grown over with ivy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.props.pen.shapes import Pen
from recraft_nb.engine.illustrator.props.plants.overgrown import ivy

if TYPE_CHECKING:
    from collections.abc import Iterable

Box = tuple[float, float, float, float]

#: Traits of what decays, and of what ivy climbs on.
RUINED, OVERGROWN = "ruined", "overgrown"
_GREY = "#8d8a86"


def decayed(body: str, box: Box, traits: Iterable[str], seed: int) -> str:
    """The markup with the marks of years.

    Args:
        body: As it was drawn.
        box: Its box.
        traits: "ruined" fades and cracks it, "overgrown" covers its sides.
        seed: Scatters the leaves.
    """
    said = {*traits}
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    if RUINED in said:
        body = svg.recolored(body, lambda paint: color.mix(paint, _GREY, 0.32))
        body += _holes(x0, y0, w, h)
    if said & {RUINED, OVERGROWN}:
        pen, chance = Pen(), Chance(seed, "ivy")
        size = max(w, h) * 0.03
        ways = [
            (x0 + w * 0.16, y1, x0 + w * 0.2, y0 + h * 0.42),
            (x1 - w * 0.16, y1, x1 - w * 0.2, y0 + h * 0.5),
            (x0 + w * 0.18, y1 - h * 0.36, x0 + w * 0.52, y1 - h * 0.5),
        ]
        if OVERGROWN in said:
            ways += [
                (x1 - w * 0.36, y1, x1 - w * 0.4, y0 + h * 0.62),
                (x0 + w * 0.04, y1, x0 + w * 0.96, y1 - h * 0.02),
            ]
        ivy(pen, ways, chance, size)
        body += "".join(pen.parts)
    return body


def _holes(x0: float, y0: float, w: float, h: float) -> str:
    """Cracks that branch, and stones that have fallen out."""
    ways = (
        ((0.3, 0.46), (0.36, 0.55), (0.32, 0.63), (0.38, 0.72)),
        ((0.36, 0.55), (0.43, 0.58)),
        ((0.66, 0.5), (0.62, 0.6), (0.68, 0.68)),
    )
    lines = "".join(svg.d("M", *(v for p in way for v in (x0 + p[0] * w, y0 + p[1] * h))) for way in ways)
    stones = "".join(
        svg.rounded(x0 + w * x, y0 + h * (1 - s * 0.7), w * s, h * s * 0.7, w * 0.01)
        for x, s in ((0.02, 0.08), (0.9, 0.07), (0.82, 0.05), (0.1, 0.05))
    )
    return svg.stroke(lines, "#4a4648", w * 0.011) + svg.path(stones, "#9c9890")

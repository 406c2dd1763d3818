"""Charts: a pie in slices, the axes that things stand on as bars."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _pie_chart(pen: Pen, look: Look) -> None:
    """A disc in four slices, one of them drawn out."""
    del look
    paints = ("#3f86d6", "#f2a53f", "#3fae7f", "#e0586a")
    start = -90.0
    for share, paint in zip((0.4, 0.25, 0.2, 0.15), paints, strict=True):
        end = start + 360 * share
        middle = math.radians((start + end) / 2)
        out = 26 if share < 0.2 else 5
        cx, cy = 300 + out * math.cos(middle), 306 + out * math.sin(middle)
        edge = [(cx + 236 * math.cos(math.radians(start + (end - start) * k / 16)),
            cy + 236 * math.sin(math.radians(start + (end - start) * k / 16))) for k in range(17)]
        pen.poly(tones(paint).dark, (cx, cy + 14), *((x, y + 14) for x, y in edge))
        pen.poly(paint, (cx, cy), *edge)
        start = end
    pen.soft("#ffffff", (150, 190), (210, 130), (250, 112), (214, 170), (176, 240), opacity=0.3)


def _axes(pen: Pen, look: Look) -> None:
    """The two axes of a chart with marks and faint lines."""
    del look
    for y in (150, 250, 350, 450):
        pen.line("#b9c2cf", 3, (70, y), (570, y), opacity=0.8)
        pen.line("#5a6474", 6, (52, y), (70, y))
    pen.line("#4a5362", 10, (70, 60), (70, 556), (580, 556))
    pen.poly("#4a5362", (52, 72), (70, 36), (88, 72), r=4)
    pen.poly("#4a5362", (566, 538), (598, 556), (566, 574), r=4)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:pie_chart": _pie_chart,
    "prop:chart_axes": _axes,
}

"""Charts: a pie in slices, the axes that things stand on as bars."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

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


def _network(pen: Pen, look: Look) -> None:
    """Nodes in layers and the lines between them; as a tree they branch from a trunk of lines."""
    node, wire = look.main("#8fe8ff", "#b9a4ff"), "#5fc8f5"
    glow = ("#7dffb0", "#8fe8ff", "#ffd97a")
    if look.has("tree"):
        levels = [[(300.0, 470.0)], [(220.0, 366.0), (380.0, 366.0)], [(136.0, 276.0), (250.0, 262.0),
            (350.0, 262.0), (464.0, 276.0)], [(70.0, 200.0), (150.0, 158.0), (226.0, 148.0), (300.0, 176.0),
            (374.0, 148.0), (450.0, 158.0), (530.0, 200.0)], [(118.0, 84.0), (208.0, 54.0), (300.0, 36.0),
            (392.0, 54.0), (482.0, 84.0)]]
        for cx, cy, r in ((300, 190, 230), (190, 220, 150), (410, 220, 150)):
            pen.dot(cx, cy, r, "#5fe0c0", 0.1)
        for way, widths in ((((300, 528), (300, 470)), (40, 30)), (((300, 476), (220, 366)), (26, 12)),
                            (((300, 476), (380, 366)), (26, 12))):
            pen.tube("#2a7f9e", way, widths)
        for dx in (-34, -17, 0, 17, 34):
            pen.line(wire, 8, (300 + dx * 2.2, 558), (300 + dx * 0.7, 520), (300, 470), curve=True,
                opacity=0.9)
    else:
        levels = [[(60.0 + 120 * col, 310.0 + 100 * (k - (n - 1) / 2)) for k in range(n)]
            for col, n in enumerate((3, 5, 5, 4, 2))]
    for one, two in pairwise(levels):
        near = 150.0 if look.has("tree") else 999.0
        ways = [(a, b) for a in one for b in two if abs(a[0] - b[0]) <= near]
        pen.lines(wire, 5, *ways, opacity=0.8)
    for k, level in enumerate(levels):
        for x, y in level:
            paint = glow[k % 3] if look.has("tree") else node.base
            pen.dot(x, y, 34, paint, 0.28)
            pen.dot(x, y, 20, paint)
            pen.dot(x - 5, y - 5, 8, "#ffffff")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:pie_chart": _pie_chart,
    "prop:chart_axes": _axes,
    "prop:network": _network,
}

"""Leaves that climb over walls."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

_LEAVES = ("#3f7a3f", "#4f8f47", "#5f9f50", "#367038")


def ivy(
    pen: Pen, ways: Sequence[tuple[float, float, float, float]], chance: Chance, size: float = 15
) -> None:
    """Draw ivy along lines.

    Args:
        pen: Draws.
        ways: From x, y to x, y each.
        chance: Scatters the leaves.
        size: Of a leaf.
    """
    leaves: list[tuple[float, float, float]] = []
    for x0, y0, x1, y1 in ways:
        long = math.hypot(x1 - x0, y1 - y0)
        steps = max(3, int(long / (size * 0.62)))
        pen.line(
            "#5a4a34", size * 0.26, (x0, y0), ((x0 + x1) / 2 + size, (y0 + y1) / 2), (x1, y1), curve=True
        )
        for k in range(steps):
            t = k / steps
            spread = size * (2.1 - 1.3 * t)
            leaves.append(
                (
                    x0 + (x1 - x0) * t + chance.uniform(-1, 1) * spread,
                    y0 + (y1 - y0) * t + chance.uniform(-1, 1) * size,
                    t,
                )
            )
    for k, (x, y, _) in enumerate(leaves):
        s = size * chance.uniform(0.75, 1.15)
        turn = chance.uniform(-0.6, 0.6)
        points = [
            (x + s * r * math.sin(a + turn), y - s * r * math.cos(a + turn))
            for a, r in ((0, 1.0), (1.0, 0.62), (1.9, 0.85), (3.14, 0.5), (4.4, 0.85), (5.3, 0.62))
        ]
        pen.fill(soft(*points), _LEAVES[k % 4])

"""A vase of clear glass: the stems are seen in its water."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners
from recraft_nb.engine.illustrator.props.plants.bouquet import bunch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

#: Traits of a vase through which one sees.
CLEAR = ("glass", "crystal", "transparent", "clear")
_Flowers = tuple[str, int, str]
_RIM, _FOOT = 250.0, 566.0


def glass_vase(pen: Pen, asked: _Flowers, more: Sequence[_Flowers]) -> None:
    """Flowers in a tall cylinder of glass, half full of water.

    Args:
        pen: Draws on a field of 600.
        asked: Kind, number and colour of the flowers.
        more: Those that are mixed among them.
    """
    half = 74.0
    inside = corners(
        (300 - half, _RIM), (300 + half, _RIM), (300 + half * 0.86, _FOOT), (300 - half * 0.86, _FOOT), r=18
    )
    pen.fill(inside, "#dff0f6", opacity=0.5)
    level = _RIM + 104
    water = corners(
        (300 - half * 0.93, level),
        (300 + half * 0.93, level),
        (300 + half * 0.82, _FOOT - 16),
        (300 - half * 0.82, _FOOT - 16),
        r=14,
    )
    pen.fill(water, "#a9d6e8", opacity=0.62)
    for k, lean in enumerate((-0.72, -0.3, 0.1, 0.46, 0.78)):
        tone = "#4f8f45" if k % 2 else "#5fa04f"
        pen.line(tone, 9, (300 + lean * 34, _RIM + 4), (300 - lean * 60, _FOOT - 30))
    pen.oval(300, level, half * 0.92, 13, "#cfeaf4", opacity=0.85)
    for k, (dx, dy) in enumerate(((-40, 60), (28, 96), (-12, 132), (44, 40))):
        pen.ring(300 + dx, level + dy, 5 + k % 2 * 2, 5 + k % 2 * 2, "#f3fbff", 2.5)
    bunch(pen, asked, (300, _RIM + 6), 200, 220, more)
    pen.ring(300, _RIM, half, 13, "#f4fbfe", 6)
    pen.lines(
        "#f4fbfe",
        5,
        ((300 - half, _RIM), (300 - half * 0.86, _FOOT - 8)),
        ((300 + half, _RIM), (300 + half * 0.86, _FOOT - 8)),
        opacity=0.9,
    )
    pen.oval(300, _FOOT - 8, half * 0.86, 12, "#c4e0ea", opacity=0.9)
    pen.poly(
        "#ffffff", (252, _RIM + 34), (266, _RIM + 34), (272, _FOOT - 60), (260, _FOOT - 60), r=6, opacity=0.6
    )
    pen.anchor("mouth", 300, _RIM)

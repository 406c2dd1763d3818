"""Large shining eyes, as people and animals of anime and kawaii pictures have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

TRAIT = "wide eyes"
"""Trait of whoever has such eyes."""
_LASH = "#2a2030"
_IRISES = ("#4a6fb5", "#7a4f9a", "#3f8f7a", "#9a5a2f")


def of_person(pen: Pen, x: float, y: float, side: int, tone: str) -> None:
    """One eye of a face about 104 wide: lash, white, an iris that is dark above and light below, two lights.

    Args:
        pen: To draw with.
        x: Its middle across.
        y: Its middle down.
        side: -1 for the left eye, 1 for the right one.
        tone: Of the hair, which the iris goes with.
    """
    iris = pen.iris or _IRISES[sum(map(ord, tone)) % len(_IRISES)]
    pen.oval(x, y + 1, 12.5, 16, "#ffffff")
    pen.oval(x - 1, y + 2, 10.2, 14.6, ink.shaded(iris, 0.18))
    pen.oval(x - 1, y + 6, 8.6, 10, ink.lit(iris, 0.1))
    pen.oval(x - 1, y + 1, 4.8, 7.6, _LASH)
    pen.dot(x - 4.6, y - 5, 4.2, "#ffffff")
    pen.dot(x + 3.4, y + 8, 2.3, "#ffffff")
    pen.line(_LASH, 5, (x - 13, y - 7), (x - 2, y - 16), (x + 12, y - 8), curve=True)
    pen.line(_LASH, 3.4, (x + side * 12, y - 8), (x + side * 17, y - 13))


def of_animal(pen: Pen, x: float, y: float, r: float) -> None:
    """One eye of an animal's face: round, dark, full of light."""
    pen.oval(x, y, r * 1.62, r * 1.86, "#2b2233")
    pen.oval(x, y + r * 0.7, r * 1.2, r * 0.95, "#6d4a86", opacity=0.75)
    pen.dot(x - r * 0.5, y - r * 0.66, r * 0.6, "#ffffff")
    pen.dot(x + r * 0.55, y + r * 0.6, r * 0.3, "#ffffff")

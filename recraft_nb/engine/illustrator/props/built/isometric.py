"""Buildings seen from a corner above, as a small model shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GLASS = "#bfe3f5"


def _left(s: float, t: float) -> Point:
    """A place on the left wall: s from its far end to the near corner, t up the wall."""
    return 60 + 240 * s, 430 + 120 * s - 200 * t


def _right(s: float, t: float) -> Point:
    """A place on the right wall: s from the near corner to its far end, t up the wall."""
    return 300 + 240 * s, 550 - 120 * s - 200 * t


def _iso_house(pen: Pen, look: Look) -> None:
    """A house of two walls and a pitched roof, with a door, windows and a chimney."""
    wall = look.main("#f4e2c4", "#f3cdb6", "#dbe7ea", "#f2d58f")
    roof = tones(look.part("roof") or look.chance.pick(("#c8553f", "#5f7a9a", "#b0603f", "#4f8f84")))
    entry = tones(look.part("door") or look.chance.pick(("#7a4b34", "#3f7f78", "#9a3f3f")))
    pen.poly(wall.base, _left(0, 0), _left(1, 0), _left(1, 1), _left(0, 1))
    gable = (420, 170)
    pen.poly(wall.dark, _right(0, 0), _right(1, 0), _right(1, 1), gable, _right(0, 1))
    pen.poly(wall.deep, _right(0, 0), _right(1, 0), _right(1, 0.05), _right(0, 0.05))
    pen.poly(wall.dark, _left(0, 0), _left(1, 0), _left(1, 0.05), _left(0, 0.05))
    pen.poly(entry.dark, _right(0.36, 0), _right(0.64, 0), _right(0.64, 0.66), _right(0.36, 0.66))
    pen.poly(entry.base, _right(0.4, 0.0), _right(0.6, 0.0), _right(0.6, 0.61), _right(0.4, 0.61))
    pen.dot(*_right(0.56, 0.3), 5, "#f2d58f")
    pen.dot(418, 262, 24, "#fdfaf3")
    pen.dot(418, 262, 17, _GLASS)
    for a in (0.14, 0.58):
        pen.poly("#fdfaf3", _left(a, 0.3), _left(a + 0.3, 0.3), _left(a + 0.3, 0.74), _left(a, 0.74))
        pen.poly(_GLASS, _left(a + 0.03, 0.35), _left(a + 0.27, 0.35), _left(a + 0.27, 0.69),
            _left(a + 0.03, 0.69))
        pen.line("#fdfaf3", 5, _left(a + 0.15, 0.35), _left(a + 0.15, 0.69))
        pen.line("#fdfaf3", 5, _left(a + 0.03, 0.52), _left(a + 0.27, 0.52))
    pen.poly("#b9694f", (196, 90), (236, 110), (236, 214), (196, 194))
    pen.poly("#9a5240", (236, 110), (266, 95), (266, 190), (236, 214))
    pen.poly("#d98a6f", (196, 90), (226, 75), (266, 95), (236, 110))
    eave, ridge = ((36, 254), (296, 384)), ((160, 40), (430, 154))
    pen.poly(roof.base, eave[0], eave[1], ridge[1], ridge[0])
    for k in (1, 2, 3, 4):
        t = k / 5
        pen.line(roof.dark, 4, *(((1 - t) * a[0] + t * b[0], (1 - t) * a[1] + t * b[1])
            for a, b in zip(eave, ridge, strict=True)))
    pen.poly(roof.deep, eave[0], eave[1], (296, 398), (36, 268))
    pen.poly(roof.dark, ridge[1], (566, 240), (566, 256), (430, 172))
    pen.poly(roof.deep, ridge[1], eave[1], (296, 398), (430, 172))
    pen.anchor("top", 300, 60)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:iso_house": _iso_house}

"""What is on the cloth of a garment: stripes, dots, checks, flowers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones

    Front = Callable[[Pen, Outline, Point, Point], None]

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

def _stripes(t: Tones) -> Front:
    def more(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        _x0, y0, _x1, y1 = torso.box
        for k in range(7):
            y = neck[1] + 16 + k * 24
            if y0 < y < y1:
                p.cut(torso, corners((hip[0] - 120, y), (hip[0] + 120, y), (hip[0] + 120, y + 12),
                    (hip[0] - 120, y + 12)), t.base)

    return more


def _spread(torso: Outline, step: float) -> list[Point]:
    """Places in rows that lie well inside a torso."""
    x0, y0, x1, y1 = torso.box
    middle, half = (x0 + x1) / 2, (x1 - x0) / 2
    found = []
    for row in range(int((y1 - y0) / step)):
        y = y0 + step * (row + 0.9)
        for k in range(-3, 4):
            x = middle + (k + (0.5 if row % 2 else 0.0)) * step
            if abs(x - middle) < half * 0.72 and y < y1 - 8:
                found.append((x, y))
    return found


def _dots(t: Tones) -> Front:
    def more(p: Pen, torso: Outline, _neck: Point, _hip: Point) -> None:
        for x, y in _spread(torso, 28):
            p.dot(x, y, 7, t.base)

    return more


def _blossoms(t: Tones) -> Front:
    def more(p: Pen, torso: Outline, _neck: Point, _hip: Point) -> None:
        for x, y in _spread(torso, 34):
            for dx, dy in ((-6, 0), (6, 0), (0, -6), (0, 6)):
                p.dot(x + dx, y + dy, 5.5, t.base)
            p.dot(x, y, 4, "#f2bd3f")

    return more


def _checks(t: Tones) -> Front:
    def more(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        _stripes(t)(p, torso, neck, hip)
        _x0, y0, _x1, y1 = torso.box
        for k in range(-3, 4):
            x = hip[0] + k * 26
            p.cut(torso, corners((x, y0), (x + 9, y0), (x + 9, y1), (x, y1)), t.base, 0.55)

    return more


ON_CLOTH: Mapping[str, Callable[[Tones], Front]] = {
    "stripes": _stripes, "dots": _dots, "checks": _checks, "flowers": _blossoms,
}

"""The clock tower of London."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _big_ben(pen: Pen, look: Look) -> None:
    """A slender tower with four stages of windows, a clock under a spire."""
    stone, roof = look.main("#d9b987", "#d3b07a", "#e0c294"), tones("#5f6f6a")
    pen.box(228, 210, 144, 360, stone.base)
    pen.box(318, 210, 54, 360, stone.dark)
    for x in (228, 276, 324, 366):
        pen.box(x - 5, 206, 11, 364, stone.light if x < 320 else stone.base, 2)
    for y in (262, 340, 418, 496):
        pen.box(222, y, 156, 9, stone.deep, 2)
        for x in (246, 294, 342):
            pen.box(x, y + 16, 16, 46, stone.deep, 7)
    pen.box(212, 552, 176, 22, stone.dark, 3)
    pen.box(212, 128, 176, 92, stone.base, 4)
    pen.box(318, 128, 70, 92, stone.dark, 4)
    pen.box(206, 120, 188, 12, stone.light, 3)
    pen.box(206, 214, 188, 10, stone.deep, 3)
    pen.dot(300, 172, 40, "#d9a83f")
    pen.dot(300, 172, 35, "#fbf6e4")
    for k in range(12):
        dx, dy = ((0, -29), (14.5, -25), (25, -14.5), (29, 0), (25, 14.5), (14.5, 25), (0, 29), (-14.5, 25),
            (-25, 14.5), (-29, 0),
            (-25, -14.5), (-14.5, -25))[k]
        pen.dot(300 + dx, 172 + dy, 2.4, "#3a3f4a")
    pen.line("#2f3440", 5, (300, 172), (300, 148))
    pen.line("#2f3440", 5, (300, 172), (317, 180))
    pen.poly(roof.base, (206, 122), (236, 84), (364, 84), (394, 122))
    pen.poly(roof.dark, (318, 122), (318, 84), (364, 84), (394, 122))
    pen.box(244, 62, 112, 24, stone.base, 2)
    for x in (254, 276, 298, 320, 340):
        pen.box(x, 64, 8, 20, stone.deep, 3)
    pen.poly(roof.base, (240, 64), (300, -14), (360, 64))
    pen.poly(roof.dark, (308, 64), (300, -14), (360, 64))
    pen.line("#d9a83f", 5, (300, -12), (300, -34))
    pen.dot(300, -36, 5, "#d9a83f")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:big_ben": _big_ben}

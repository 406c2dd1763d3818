"""A book that is held open in both hands, seen from its covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

READS = "an open book"
"""Trait of who has it."""

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def open_book(pen: Pen, x: float, y: float, k: float = 1.0) -> None:
    """A book that lies open in two hands, seen from its covers."""
    with pen.at(x, y, scale=k):
        pen.poly("#b5423a", (-104, -66), (0, -48), (104, -66), (104, 56), (0, 74), (-104, 56), r=6)
        pen.poly("#8f2f2a", (0, -48), (104, -66), (104, 56), (0, 74), r=6)
        pen.poly("#fbf6ea", (-96, -76), (-50, -84), (0, -58), (50, -84), (96, -76), (96, -62), (0, -44),
            (-96, -62), r=3)
        pen.line("#7a2620", 6, (0, -46), (0, 72))
        pen.lines("#f2c95a", 5, ((-78, -34), (-26, -24)), ((-78, 30), (-26, 40)))
        for s in (-1, 1):
            pen.soft("#5a6678", (s * 112, -10), (s * 96, -22), (s * 76, -14), (s * 74, 10), (s * 92, 20),
                (s * 112, 14))

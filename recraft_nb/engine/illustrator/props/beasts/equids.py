"""A donkey: grey, with long ears, a pale muzzle and a short dark mane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.hoofed import (
    HOOF,
    Hoofed,
    draw_hoofed,
    ear,
    long_face,
    tufted_tail,
)
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, oval, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _donkey(pen: Pen, look: Look) -> None:
    coat = look.main("#9a948f", "#8a7f78", "#a59a8c")
    dark, pale = tones("#4a4248"), tones("#f1ebe0")

    def mane(p: Pen, low: Point, high: Point) -> None:
        (x0, y0), (x1, y1) = low, high
        way = [(x0 + 10, y0 + 4), ((x0 + x1) / 2 + 30, (y0 + y1) / 2), (x1 + 20, y1 - 30)]
        p.fill(tube(way, [10, 24, 14]), dark.base)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        if part == "body":
            x0, y0, x1, y1 = shape.box
            w = x1 - x0
            p.line(coat.dark, 8, (x0 + 0.22 * w, y0 + 8), (x0 + 0.25 * w, (y0 + y1) / 2))

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 16, -36, coat, "#d9a8a0", turn=20, size=1.75)
        shape = long_face(p, coat, pale, asleep=asleep)
        p.cut(shape, oval(-22, -2, 22, 22), pale.base)
        if asleep:
            p.line("#2d2632", 4, (-32, -2), (-22, 5), (-12, -2), curve=True)
        else:
            p.oval(-22, -2, 8.5, 10.5, "#2d2632")
            p.dot(-25, -6, 3, "#ffffff")
        p.soft(dark.base, (6, -44), (-14, -54), (-34, -36), (-14, -28))
        ear(p, -4, -38, coat, "#d9a8a0", turn=-8, size=1.75)

    h = Hoofed(coat, pale, HOOF, head, tufted_tail(dark, dark, 96, 12), marks, mane, length=190, depth=110,
               leg=112, neck=(-60, -84), head_size=0.98)
    draw_hoofed(pen, h, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:donkey": _donkey}

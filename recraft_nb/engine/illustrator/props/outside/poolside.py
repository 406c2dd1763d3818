"""What one lies on in the sun: a lounger with a raised back and a cushion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _sun_lounger(pen: Pen, look: Look) -> None:
    c = look.main("#f7f3ea", "#f4efe4", "#e9f1f4")
    wood, dark = "#b98a5a", "#8f663e"
    for x in (120, 420, 520):
        pen.poly(dark, (x, 440), (x + 20, 440), (x + 24, 552), (x - 4, 552), r=4)
    pen.poly(wood, (60, 424), (560, 424), (560, 450), (60, 450), r=10)
    pen.line(dark, 12, (430, 440), (486, 300))
    pen.poly(dark, (360, 424), (384, 430), (548, 196), (528, 184), r=6)
    pen.poly(c.base, (52, 384), (372, 384), (372, 428), (52, 428), r=20)
    pen.poly(c.light, (52, 382), (372, 382), (372, 402), (52, 402), r=10)
    pen.poly(c.base, (352, 424), (330, 384), (488, 158), (536, 184), r=20)
    pen.poly(c.light, (330, 388), (488, 158), (506, 168), (350, 398), r=8)
    for x in (130, 210, 290):
        pen.line(c.dark, 4, (x, 388), (x, 426))
    pen.line(c.dark, 4, (384, 312), (420, 340))
    pen.line(c.dark, 4, (434, 242), (468, 268))
    pen.poly(c.glow, (450, 214), (488, 156), (536, 182), (500, 240), r=16)
    pen.anchor("seat", 240, 384)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:sun_lounger": _sun_lounger,
}

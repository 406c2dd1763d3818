"""Hands at work seen from near by: two forearms that press into dough on a floured slab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _kneading(pen: Pen, look: Look) -> None:
    """Flour, the dough, and both hands in it."""
    skin = look.pick("#f2c9a5", "#c98f68", "#8a5a3c")
    sleeve = look.pick("#5f86c9", "#e5793a", "#4f9a8a")
    for x, y, rx in ((92, 498, 70), (506, 490, 76), (300, 508, 150)):
        pen.oval(x, y, rx, 13, "#ffffff")
    dough = tones("#f3dfb4")
    pen.form(soft((96, 496), (112, 412), (200, 366), (300, 388), (400, 366), (490, 412), (504, 496), (300,
             514)), dough)
    pen.fill(oval(206, 408, 66, 22), dough.dark, 0.7)
    pen.fill(oval(394, 408, 66, 22), dough.dark, 0.7)
    for side in (-1, 1):
        x = 300 + side * 96
        out = 300 + side * 214
        tone = skin.base if side > 0 else skin.light
        pen.tube(tone, [(out, 70), (300 + side * 158, 230), (x, 366)], [92, 80, 64])
        pen.tube(sleeve.base, [(out + side * 14, 20), (300 + side * 182, 160)], [120, 112])
        pen.line(sleeve.dark, 14, (300 + side * 182 - 54, 152 + 14 * side), (300 + side * 182 + 54,
                 152 - 14 * side))
        pen.soft(tone, (x - 52, 360), (x - 20, 336), (x + 26, 338), (x + 54, 364), (x + 48, 414), (x, 428),
                 (x - 48, 414))
        for k in range(4):
            pen.line(tone, 25, (x - 37 + 25 * k, 394), (x - 39 + 26 * k, 426 - 5 * abs(k - 1.5)))
        pen.lines(skin.dark, 3.5, *(((x - 25 + 25 * k, 392), (x - 26 + 26 * k, 420)) for k in range(3)),
                  opacity=0.7)
        pen.line(tone, 27, (x - side * 44, 372), (x - side * 70, 404))
        for dx, dy in ((-20, 372), (12, 364), (30, 386)):
            pen.oval(x + dx, dy, 11, 6, "#ffffff", 0.7)
    for x, y, r in ((60, 396, 6), (84, 362, 4), (540, 388, 6), (516, 352, 5), (300, 330, 5), (276, 300, 4),
                    (328, 286, 3)):
        pen.dot(x, y, r, "#ffffff")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:kneading": _kneading}

"""Fruit seen from near by: a strawberry with its seeds and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _strawberry(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#e0303a", "#d9283a"), tones("#5aa845")
    pen.form(soft((300, 552), (226, 500), (130, 380), (92, 250), (130, 168), (220, 146), (300, 164), (380,
        146),
        (380, 146), (470, 168), (508, 250), (470, 380), (374, 500)), c, dx=-0.07)
    pen.soft(c.light, (140, 250), (160, 200), (206, 184), (180, 240), (170, 300), opacity=0.8)
    for row, (y, many) in enumerate(((232, 5), (286, 6), (340, 5), (394, 4), (446, 3), (494, 2))):
        for k in range(many):
            x = 300 + (k - (many - 1) / 2) * 66 + (4 if row % 2 else -4)
            pen.oval(x, y + 3, 9, 13, c.deep, turn=(x - 300) * 0.06)
            pen.oval(x, y, 7, 11, "#f7d98a", turn=(x - 300) * 0.06)
    pen.line(leaf.dark, 19, (300, 150), (304, 96), (336, 60), curve=True)
    for turn, size in ((-84, 1.0), (-48, 1.06), (-14, 1.0), (20, 1.0), (52, 1.06), (86, 1.0)):
        with pen.at(300, 146, turn=turn, scale=size):
            pen.soft(leaf.dark if turn > 0 else leaf.base, (-30, 0), (-36, 56), (0, 138), (36, 56), (30, 0))
            pen.line(leaf.light, 4, (0, 10), (0, 104))
    pen.oval(300, 146, 46, 21, leaf.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:strawberry": _strawberry}

"""What is jumped over by riders and runners: a fence of striped poles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen


def _hurdle(pen: Pen, look: Look) -> None:
    """Two white stands with striped poles between them, flowers at the foot."""
    stripe = look.main("#d9483f", "#2f6fc9")
    white = tones("#fbfbfd")
    for x in (70, 530):
        pen.poly(white.dark, (x - 34, 556), (x - 24, 400), (x + 24, 400), (x + 34, 556), r=6)
        pen.poly(white.base, (x - 28, 556), (x - 20, 406), (x + 10, 406), (x + 14, 556), r=6)
        for y in (440, 480, 520):
            pen.box(x - 28, y, 56, 8, white.deep, 3)
    for y in (424, 470, 516):
        pole = corners((70, y), (530, y), (530, y + 22), (70, y + 22), r=8)
        pen.fill(pole, white.base)
        for k in range(4):
            x = 100 + k * 112
            pen.cut(pole, corners((x, y - 2), (x + 56, y - 2), (x + 56, y + 26), (x, y + 26)), stripe.base)
        pen.cut(pole, corners((70, y + 15), (530, y + 15), (530, y + 24), (70, y + 24)), "#2b2733", 0.12)
    for k in range(9):
        x = 116 + k * 46
        pen.soft("#5a9e4b", (x - 28, 558), (x - 18, 536), (x, 530), (x + 18, 536), (x + 28, 558))
        pen.dot(x, 538, 7, ("#f2c53f", "#ffffff", "#e8607a")[k % 3])


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:hurdle": _hurdle}

"""What is sold or kept rolled up: mats, rugs and posters that stand, towels and blankets that lie."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, Tones

_PER_TURN = 12


def _spiral(x: float, y: float, wide: float, tall: float, turns: float = 3.2) -> list[Point]:
    count = int(turns * _PER_TURN)
    return [
        (
            x + wide * (1 - k / count * 0.86) * math.cos(k * math.tau / _PER_TURN + 0.6),
            y + tall * (1 - k / count * 0.86) * math.sin(k * math.tau / _PER_TURN + 0.6),
        )
        for k in range(count + 1)
    ]


def _standing(pen: Pen, c: Tones, wide: float, top: float) -> None:
    """A roll on its end: the spiral above, the loose edge down its side."""
    tall = wide * 0.3
    pen.oval(300, 560 - tall, wide, tall, c.deep)
    pen.box(300 - wide, top, 2 * wide, 560 - tall - top, c.base)
    pen.box(300 + wide * 0.42, top, wide * 0.58, 560 - tall * 1.1 - top, c.dark)
    pen.box(300 - wide * 0.82, top, wide * 0.22, 560 - tall * 1.5 - top, c.light, opacity=0.8)
    pen.oval(300, 560 - tall, wide * 0.98, tall * 0.9, c.base)
    pen.oval(300 + wide * 0.5, 560 - tall * 0.95, wide * 0.46, tall * 0.62, c.dark)
    pen.line(c.deep, 7, (300 + wide * 0.3, top + tall * 0.8), (300 + wide * 0.3, 560 - tall * 0.3))
    pen.oval(300, top, wide, tall, c.glow)
    pen.line(c.deep, 9, *_spiral(300, top, wide * 0.94, tall * 0.9), curve=True)


def _mat(pen: Pen, look: Look) -> None:
    """A mat for exercise, held by two straps."""
    c = look.main("#7d5bb5", "#2fa39a", "#ef8a3a", "#d95f7c")
    _standing(pen, c, 92, 90)
    for y in (210, 420):
        pen.tube(
            "#f4efe6", [(209, y), (252, y + 20), (300, y + 27), (348, y + 20), (391, y)], [20, 20, 20, 20, 20]
        )


def _rug(pen: Pen, look: Look) -> None:
    """A carpet with a border, a band of pattern and a fringe."""
    c = look.main("#b5473c", "#3f6f9a", "#4f8a6a", "#c98a3f")
    _standing(pen, c, 104, 80)
    for k in range(7):
        y = 150 + k * 56
        pen.poly("#f4e3c0", (240, y), (266, y - 20), (292, y), (266, y + 20), r=2)
        pen.poly(c.deep, (254, y), (266, y - 9), (278, y), (266, y + 9), r=2)
    pen.lines("#f4e3c0", 5, *(((306 + k * 12, 110), (308 + k * 12, 84)) for k in range(8)))


def _poster(pen: Pen, look: Look) -> None:
    """A slim roll of paper with a rubber band."""
    c = look.main("#f3ecdd", "#e8d2ae", "#cfe0e8")
    _standing(pen, c, 56, 60)
    pen.tube("#d9483f", [(245, 320), (300, 338), (355, 320)], [14, 14, 14])


def _towel(pen: Pen, look: Look) -> None:
    """A soft roll that lies with its spiral to the front, stripes along its side."""
    c = look.main("#f4f1ea", "#8fc6c9", "#f0b9b4", "#b9c9a4")
    pen.tube(c.dark, [(210, 430), (470, 360)], [246, 220])
    pen.tube(c.base, [(206, 420), (466, 350)], [226, 200])
    for t in (0.5, 0.62, 0.86):
        x, y = 206 + 260 * t, 420 - 70 * t
        pen.line(
            c.deep if t != 0.62 else c.light,
            12,
            (x - 20, y - 104),
            (x + 22, y - 60),
            (x + 30, y + 20),
            (x + 12, y + 92),
            curve=True,
        )
    pen.dot(206, 430, 128, c.deep)
    pen.dot(204, 428, 120, c.glow)
    pen.line(c.dark, 14, *_spiral(204, 428, 108, 108, 2.6), curve=True)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:rolled_mat": _mat,
    "prop:rolled_rug": _rug,
    "prop:rolled_poster": _poster,
    "prop:rolled_towel": _towel,
}

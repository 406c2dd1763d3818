"""A panther: a black big cat, long and low, with amber eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look


def _panther(pen: Pen, look: Look) -> None:
    coat = look.main("#35343f")
    muzzle = tones(coat.light)

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, coat, muzzle.base, x=66, y=-56, r=28)
        shape = f.mirrored((0, -78), (54, -68), (90, -20), (96, 24), (66, 66), (26, 84), (0, 86))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.oval(-9, 52, 46, 32, muzzle.base)
        f.eyes(p, x=42, y=-4, asleep=asleep, on=coat.base, r=12)
        f.nose(p, y=32, w=16, color="#17161c")
        f.smile(p, y=54, w=17, color="#17161c")
        f.whiskers(p, y=48, x=46, length=50)

    b = Beast(
        coat, muzzle, coat, head, tails.slim(coat, 28), length=214, depth=114, leg=86, leg_width=40, bib=False
    )
    draw_beast(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:panther": _panther}

"""A red panda: rust above, dark below, a white mask and a long tail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _red_panda(pen: Pen, look: Look) -> None:
    """Rust above and dark below, a white mask, a long ringed tail."""
    coat, dark = look.main("#c8552b", "#b94a26"), tones("#4a3034")
    white = tones("#fff3e2")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            ear = coat.base if s < 0 else coat.dark
            p.soft(ear, (s * 34, -56), (s * 62, -104), (s * 98, -98), (s * 104, -36))
            p.soft(white.base, (s * 56, -58), (s * 72, -88), (s * 90, -82), (s * 90, -46))
        shape = f.mirrored((0, -74), (56, -66), (96, -18), (110, 26), (72, 68), (26, 84), (0, 86))
        p.form(shape, coat, dy=-0.16, reach=1.26)
        for s in (-1, 1):
            p.cut(shape, oval(s * 92, 34, 38, 26, turn=s * -24), white.base if s < 0 else white.dark)
            p.oval(s * 42 + f.TURN, -36, 17, 11, white.base, turn=s * 14)
            p.tube(coat.deep, [(s * 44 + f.TURN, 12), (s * 62 + f.TURN, 60)], [18, 10])
        p.soft(white.base, (-9, 12), (26, 28), (36, 54), (20, 76), (-9, 82), (-38, 76), (-54, 54), (-44, 28))
        f.eyes(p, x=42, y=0, asleep=asleep, on=coat.base)
        f.nose(p, y=30, w=15)
        f.smile(p, y=52, w=16)

    tail = tails.bushy(coat, 62, tip=dark.base)
    b = Beast(
        coat, dark, dark, head, tail, leg_width=36, leg=74, depth=106, length=196, head_size=0.98, legs=dark,
        squat=0.92,
    )
    draw_beast(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:red_panda": _red_panda}

"""A sloth that is up and about: shaggy, a pale face with dark bands at the eyes, a calm smile."""

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

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _sloth(pen: Pen, look: Look) -> None:
    coat = look.main("#a5855f", "#93795c")
    pale, dark = tones("#f1e2c6"), tones("#5f4a38")

    def head(p: Pen, asleep: bool) -> None:
        shape = f.mirrored((0, -86), (58, -76), (98, -22), (104, 26), (74, 70), (28, 84), (0, 86))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-6, -44), (44, -46), (80, -10), (76, 36), (36, 68), (-6, 72), (-48, 68), (-86, 36),
            (-90, -10), (-56, -46))
        for s in (-1, 1):
            p.soft(dark.base, (s * 14 - 6, -6), (s * 34 - 6, -22), (s * 58 - 6, -10), (s * 86 - 6, 34),
                (s * 70 - 6, 38), (s * 36 - 6, 18))
        p.lines(coat.dark, 7, ((-30, -82), (-16, -58)), ((-6, -86), (0, -60)), ((18, -84), (14, -60)))
        f.eyes(p, x=38, y=0, asleep=asleep, r=9, color="#17151c" if not asleep else "#ffffff")
        f.nose(p, y=22, w=17)
        f.smile(p, y=42, w=24)

    draw_beast(pen, Beast(coat, pale, dark, head, tails.stub(coat, 12), length=180,
        depth=120, leg=84, leg_width=42, teddy=True), look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:sloth": _sloth}

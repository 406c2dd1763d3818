"""Heads in profile that look left, drawn round the same (0, 0) as others; and a knight's helmet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: The trait of who is seen from the side.
SIDE = "side view"


def head(
    hair: Tones | None, skin: Tones, *, beard: bool = False, long: bool = False, hat: Callable[[Pen],
        None] | None = None,
) -> Callable[[Pen, bool], None]:
    """A head with one eye, a nose and an ear, its hair at the back."""

    def draw(pen: Pen, asleep: bool) -> None:
        if hair and long:
            pen.soft(hair.dark, (4, -60), (52, -44), (66, 10), (62, 84), (22, 92), (10, 30))
        face = soft((6, -60), (-26, -54), (-44, -32), (-46, -12), (-66, 12), (-50, 20), (-52, 30), (-47,
            36), (-46, 48),
            (-24, 60), (10, 56), (40, 24), (50, -14), (38, -46))
        pen.fill(face, skin.base)
        pen.cut(face, corners((18, -70), (70, -70), (70, 70), (4, 70)), skin.dark, 0.5)
        pen.oval(14, 6, 9, 13, skin.dark)
        if asleep:
            pen.line(heads.DARK, 4, (-38, 2), (-30, 6), (-22, 2), curve=True)
        else:
            pen.oval(-30, -2, 5.4, 8, heads.DARK)
            pen.dot(-31.6, -5, 2, "#ffffff")
        pen.line((hair or skin).deep, 4.4, (-42, -18), (-30, -22), (-18, -18), curve=True)
        pen.line("#8f3d3a", 4.2, (-48, 36), (-38, 39), (-30, 36), curve=True)
        pen.oval(-20, 24, 9, 6, "#ee6f6a", opacity=0.32)
        if hair and beard:
            pen.soft(hair.base, (-54, 28), (-30, 26), (6, 14), (28, 20), (24, 52), (-6, 84), (-40, 80),
                (-54, 50))
        if hair:
            pen.soft(hair.base, (-48, -24), (-44, -60), (-10, -78), (36, -66), (60, -26), (54, 28), (34,
                44), (28, 8), (14, -12),
                (2, 4), (-4, -26), (-26, -38))
            pen.line(hair.light, 6, (-30, -60), (0, -70), (28, -60), curve=True, opacity=0.8)
        if hat:
            hat(pen)

    return draw


def helm(plume: Tones) -> Callable[[Pen], None]:
    """A knight's helmet from the side: a visor with slits, a plume that streams back."""
    steel = hats.STEEL

    def draw(pen: Pen) -> None:
        pen.soft(plume.dark, (4, -82), (36, -128), (92, -124), (128, -70), (112, -30), (84, -70), (44, -74))
        pen.soft(plume.base, (2, -82), (32, -120), (84, -112), (110, -66), (80, -84), (40, -70))
        shell = soft((-50, -8), (-46, -50), (-16, -84), (26, -80), (56, -46), (62, 6), (54, 58), (6, 66),
            (-30, 62), (-44, 40))
        pen.fill(shell, steel.base)
        pen.cut(shell, corners((24, -99), (80, -99), (80, 80), (30, 80)), steel.dark)
        visor = corners((-6, -32), (-56, -22), (-84, 14), (-56, 50), (-8, 44), r=8)
        pen.fill(visor, steel.light)
        pen.cut(visor, corners((-90, 14), (10, 14), (10, 60), (-90, 60)), steel.base)
        pen.line("#2b2733", 9, (-64, -6), (-16, -12))
        pen.lines("#2b2733", 4, *(((-60 + k * 12, 22), (-58 + k * 12, 36)) for k in range(4)))
        pen.dot(-2, 4, 9, hats.GOLD.base)
        pen.line(steel.glow, 6, (-30, -54), (-10, -72), (16, -72), curve=True)

    return draw

"""What dishes are served in and with: a plate, a wide bowl, a sprig of herbs, a wedge of lime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_LEAF = tones("#5fa64a")


def plate(pen: Pen, color: str = "#f7f5f1", y: float = 470) -> None:
    """A plate seen from a little above; what lies on it stands at ``y``."""
    t = tones(color)
    pen.oval(300, y + 28, 286, 84, t.deep, opacity=0.5)
    pen.oval(300, y + 12, 286, 84, t.dark)
    pen.oval(300, y, 286, 84, t.base)
    pen.ring(300, y + 2, 214, 56, t.dark, 5)


def bowl(pen: Pen, color: str, rim: float = 300) -> None:
    """A wide bowl open towards us; its food goes into the oval at ``rim``."""
    t = tones(color)
    shape = soft((40, rim), (64, rim + 120), (170, rim + 226), (300, rim + 250), (430, rim + 226), (536,
        rim + 120),
        (560, rim))
    pen.box(210, rim + 226, 180, 34, t.deep, 12)
    pen.fill(shape, t.base)
    pen.cut(shape, corners((420, rim - 20), (600, rim - 20), (600, rim + 280), (330, rim + 280)), t.dark)
    pen.oval(300, rim, 262, 92, t.light)
    pen.oval(300, rim + 4, 238, 78, t.deep)


def sprig(pen: Pen, x: float, y: float, s: float = 1.0) -> None:
    """Three leaves of an herb."""
    with pen.at(x, y, scale=s):
        for turn in (-50, 0, 50):
            with pen.at(0, 0, turn=turn):
                pen.soft(_LEAF.base, (0, 6), (-15, -20), (0, -46), (15, -20))
                pen.line(_LEAF.dark, 3, (0, 0), (0, -34))


def wedge(pen: Pen, x: float, y: float, rind: str = "#a6cf4a", flesh: str = "#e3f0a8",
    turn: float = 0) -> None:
    """A wedge of a lime or a lemon."""
    with pen.at(x, y, turn=turn):
        pen.soft(rind, (-54, -10), (54, -10), (44, 26), (0, 44), (-44, 26))
        pen.soft(flesh, (-46, -8), (46, -8), (36, 18), (0, 32), (-36, 18))
        pen.lines("#ffffff", 4, ((0, -6), (0, 26)), ((0, -6), (-28, 12)), ((0, -6), (28, 12)))

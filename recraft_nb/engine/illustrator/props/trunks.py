"""An elephant's trunk held out before it, a brush or another thing at its tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.shapes import Pen, Tones

#: The trait of an elephant that holds something in its trunk.
TRUNK = "trunk out"


def held_trunk(pen: Pen, c: Tones, *, brush: bool) -> None:
    """A trunk that reaches forward and up; its tip is the hand.

    Args:
        pen: Draws.
        c: Tones of the skin.
        brush: Whether a paintbrush is in it.
    """
    tip = (2.0, 262.0)
    if brush:
        with pen.at(*tip, turn=-34):
            pen.box(-5, -70, 10, 120, "#c98f55", 4)
            pen.box(-7, -92, 14, 26, "#aab2bf", 3)
            pen.soft("#e5484d", (-9, -90), (9, -90), (7, -118), (0, -134), (-7, -118))
    pen.tube(c.base, [(120, 300), (62, 372), (20, 344), tip], [92, 66, 48, 34])
    pen.lines(c.dark, 4, ((58, 392), (76, 350)), ((26, 374), (46, 334)), ((-2, 322), (30, 318)))
    pen.anchor("hand", *tip)

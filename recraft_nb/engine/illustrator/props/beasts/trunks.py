"""What is long and bends: an elephant's trunk with a brush at its tip, a snake wound about a branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

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


def coiled_snake(pen: Pen, c: Tones) -> None:
    """A branch with a snake around it, head and tail hanging free.

    Args:
        pen: Draws.
        c: Tones of the scales.
    """
    wood, leaf = tones("#7a5540"), tones("#5f9a4a")
    turns = [(200 + 62 * k, 300 - 4 * k) for k in range(5)]
    for x, y in turns:
        pen.line(c.dark, 44, (x + 28, y - 52), (x + 52, y - 4), (x + 40, y + 50), curve=True)
    pen.tube(wood.dark, [(-6, 330), (180, 308), (400, 296), (606, 250)], [66, 58, 50, 40])
    pen.tube(wood.base, [(-6, 322), (180, 301), (400, 289), (606, 244)], [50, 42, 36, 28])
    pen.tube(wood.dark, [(430, 290), (500, 350), (560, 372)], [26, 18, 8])
    for x, y, turn in ((560, 374, 20), (596, 236, -30), (40, 306, -70), (540, 336, 70)):
        with pen.at(x, y, turn=turn):
            pen.soft(leaf.base, (0, 0), (22, -26), (62, -20), (84, 4), (56, 22), (20, 18))
            pen.line(leaf.dark, 3, (6, 0), (74, 4))
    for x, y in turns:
        pen.line(c.base, 46, (x + 28, y - 52), (x - 2, y - 8), (x + 22, y + 48), curve=True)
        pen.line(c.light, 8, (x + 12, y - 44), (x - 12, y - 4), curve=False, opacity=0.7)
        for dx, dy in ((6, -26), (2, 14)):
            pen.oval(x + dx, y + dy, 10, 7, c.deep, turn=60)
    x, y = turns[-1]
    pen.tube(
        c.base, [(x + 46, y + 52), (x + 74, y + 120), (x + 40, y + 170), (x + 66, y + 206)], [40, 30, 20, 6]
    )
    x, y = turns[0]
    pen.tube(
        c.base, [(x + 22, y + 40), (x - 40, y + 108), (x - 86, y + 78), (x - 96, y + 122)], [46, 44, 42, 42]
    )
    pen.form(soft((52, 430), (76, 392), (122, 388), (146, 424), (136, 474), (100, 496), (66, 476)), c)
    for dx in (-20, 20):
        pen.dot(98 + dx, 428, 12, "#fdf3b0")
        pen.fill(oval(97 + dx, 428, 4, 10), "#26222e")
    pen.line("#d9303a", 6, (98, 492), (98, 520), (88, 538))
    pen.line("#d9303a", 6, (98, 520), (110, 538))
    pen.anchor("head_top", 98, 384)

"""Small things of nature that patterns and tables like: quills of cinnamon, a scallop."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _cinnamon(pen: Pen, look: Look) -> None:
    """Three thin quills of rolled bark: at the end the two curls of the roll are seen."""
    c = look.main("#a8632f")
    for x, y, turn in ((196, 300, -24), (404, 296, 22), (300, 300, 2)):
        with pen.at(x, y, turn=turn):
            pen.poly(c.dark, (-40, -226), (40, -226), (40, 246), (-40, 246), r=14)
            pen.poly(c.base, (-40, -226), (26, -226), (26, 246), (-40, 246), r=14)
            pen.poly(c.light, (-30, -210), (-12, -210), (-12, 238), (-30, 238), r=8)
            pen.line(c.deep, 6, (3, -196), (5, 60), (3, 240))
            for at in (-120, -20, 90, 180):
                pen.line(c.dark, 4, (-36, at), (-16, at + 12))
                pen.line(c.deep, 4, (14, at + 40), (34, at + 50))
            for side in (-1, 1):
                pen.oval(side * 20, -226, 24, 17, c.light)
                pen.oval(side * 20, -225, 16, 11, c.base)
                pen.line(c.deep, 5, (side * 40, -226), (side * 24, -240), (side * 6, -228), (side * 16, -214),
                    (side * 28, -222), curve=True)


def _scallop(pen: Pen, look: Look) -> None:
    """A shell with ribs that spread from its hinge."""
    c = look.main("#f2a88f")
    pen.poly(c.dark, (206, 452), (394, 452), (432, 540), (168, 540), r=20)
    rim = []
    for k in range(9):
        a = math.radians(200 + 140 * (k + 0.5) / 9)
        rim.append((300 + 262 * math.cos(a), 330 + 262 * math.sin(a)))
    pen.soft(c.base, (300, 530), (230, 500), (120, 420), (52, 330), (70, 220), *rim, (530, 220), (548, 330),
        (480, 420), (370, 500))
    for x, y in rim:
        pen.dot(x, y, 46, c.base)
    for k in range(8):
        a = math.radians(200 + 140 * (k + 1) / 9)
        pen.line(c.dark, 9, (300 + 30 * math.cos(a), 520 + 20 * math.sin(a)), (300 + 264 * math.cos(a),
            330 + 264 * math.sin(a)))
    for x, y in rim[1:-1:2]:
        pen.line(c.glow, 12, (300 + (x - 300) * 0.5, 520 + (y - 520) * 0.5), (300 + (x - 300) * 0.92,
            520 + (y - 520) * 0.92), opacity=0.8)
    pen.oval(300, 522, 62, 30, c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:cinnamon": _cinnamon, "prop:scallop": _scallop}

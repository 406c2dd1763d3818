"""Built for show or for ghosts: a gazebo, a haunted mansion, winding stairs; and a slim cypress."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _gazebo(pen: Pen, look: Look) -> None:
    """A round pavilion: a pointed roof on slim posts with arches between them, a railing, steps."""
    c, roof = look.main("#f4f1ea", "#f4f1ea"), tones("#7f8f9f")
    pen.oval(300, 540, 256, 22, c.deep)
    pen.poly(c.dark, (60, 520), (540, 520), (552, 548), (48, 548), r=6)
    pen.poly(c.light, (70, 504), (530, 504), (540, 524), (60, 524), r=4)
    for x in (150, 450):
        pen.box(x - 8, 270, 16, 234, c.deep)
    pen.lines(c.deep, 6, ((80, 430), (520, 430)))
    for x in (84, 222, 378, 516):
        pen.box(x - 11, 268, 22, 240, c.base, 3)
        pen.box(x + 3, 268, 8, 240, c.dark, 3)
        pen.box(x - 17, 494, 34, 14, c.light, 3)
    for a, b in ((84, 222), (378, 516)):
        pen.lines(c.light, 8, ((a, 420), (b, 420)), ((a, 488), (b, 488)))
        pen.lines(c.base, 5, *(((a + k * (b - a) / 7, 424), (a + k * (b - a) / 7, 486)) for k in range(1, 7)))
    for a, b in ((84, 222), (222, 378), (378, 516)):
        pen.line(c.light, 9, (a + 6, 332), (a + (b - a) * 0.24, 296), ((a + b) / 2, 286),
            (b - (b - a) * 0.24, 296),
            (b - 6, 332), curve=True)
    pen.box(62, 258, 476, 26, c.base, 4)
    pen.box(62, 274, 476, 10, c.dark, 3)
    top = corners((36, 262), (176, 150), (300, 66), (424, 150), (564, 262), r=8)
    pen.fill(top, roof.base)
    pen.cut(top, corners((330, 60), (600, 60), (600, 270), (380, 270)), roof.dark)
    pen.lines(roof.deep, 5, ((300, 70), (222, 260)), ((300, 70), (378, 260)), ((300, 70), (110, 258)),
        ((300, 70), (490, 258)))
    pen.box(284, 36, 32, 40, c.base, 6)
    pen.dot(300, 30, 13, "#e9c45f")
    for k in range(2):
        pen.box(238 - k * 14, 512 + k * 22, 124 + k * 28, 24, c.light if k == 0 else c.base, 3)
    pen.anchor("seat", 300, 506)
    pen.anchor("top", 300, 20)


def _haunted_mansion(pen: Pen, look: Look) -> None:
    """A crooked house with a tower, pointed gables, lit windows, a broken rail and a bare tree."""
    c, roof = look.main("#5a5470", "#5f5a6b"), tones("#3a3450")
    glow = "#ffd25f"
    pen.lines("#2f2a3a", 11, ((548, 560), (540, 470), (556, 390), (536, 320)))
    pen.lines("#2f2a3a", 7, ((544, 440), (586, 380)), ((552, 400), (510, 352)), ((540, 344), (570, 300)),
        ((540, 336), (508, 306)))
    pen.poly(c.base, (156, 560), (166, 300), (446, 290), (452, 560))
    pen.poly(c.dark, (380, 560), (376, 294), (446, 290), (452, 560))
    pen.lines(c.dark, 3, *(((160, y), (450, y - 2)) for y in range(330, 560, 24)))
    pen.poly(roof.base, (132, 310), (196, 216), (420, 206), (480, 300))
    pen.poly(roof.dark, (360, 209), (420, 206), (480, 300), (390, 304))
    pen.lines(roof.deep, 3, ((160, 286), (462, 278)), ((178, 256), (444, 248)), ((190, 232), (430, 224)))
    pen.poly(c.light, (220, 300), (268, 210), (318, 298))
    pen.poly(roof.dark, (206, 306), (266, 188), (276, 204), (226, 306))
    pen.poly(roof.base, (266, 188), (332, 302), (314, 304), (262, 204))
    pen.poly(c.base, (66, 560), (78, 190), (172, 186), (178, 560))
    pen.poly(c.dark, (140, 560), (138, 188), (172, 186), (178, 560))
    pen.lines(c.dark, 3, *(((70, y), (176, y - 1)) for y in range(220, 560, 26)))
    pen.poly(roof.base, (50, 202), (112, 34), (198, 194))
    pen.poly(roof.dark, (112, 34), (198, 194), (142, 198))
    pen.line("#2b2636", 6, (112, 40), (108, 4))
    pen.poly("#2b2636", (108, 8), (138, 16), (108, 24))
    pen.box(388, 168, 34, 62, roof.deep, 3)
    pen.box(382, 160, 46, 14, roof.dark, 3)
    for x, y, w, h in ((106, 236, 34, 54), (106, 350, 34, 54), (202, 350, 44, 66), (360, 350, 44, 66),
            (252, 246, 28, 38), (202, 462, 44, 60), (370, 462, 44, 60), (106, 450, 34, 54)):
        pen.fill(corners((x - 6, y + h + 4), (x - 6, y + 8), (x + w / 2, y - 14), (x + w + 6, y + 8),
            (x + w + 6, y + h + 4), r=6), roof.deep)
        pen.fill(corners((x, y + h), (x, y + 12), (x + w / 2, y - 6), (x + w, y + 12), (x + w, y + h), r=5),
            glow)
        pen.lines(roof.deep, 4, ((x + w / 2, y - 4), (x + w / 2, y + h)), ((x, y + h * 0.55), (x + w,
            y + h * 0.5)))
    pen.poly("#3f3048", (276, 560), (278, 444), (306, 420), (336, 444), (338, 560), r=5)
    pen.dot(328, 506, 5, glow)
    pen.poly(roof.dark, (250, 420), (306, 386), (360, 420), (356, 432), (254, 432))
    pen.poly(c.deep, (258, 560), (356, 560), (348, 548), (266, 548))
    pen.lines(roof.deep, 6, *(((x, 560), (x, 520)) for x in (20, 44, 470, 494, 518)))
    pen.lines(roof.deep, 6, ((12, 532), (58, 530)), ((464, 534), (524, 526)))
    for x, y, s in ((240, 90, 1.0), (330, 130, 0.7), (470, 90, 0.85)):
        pen.fill(soft((x - 32 * s, y - 10 * s), (x - 16 * s, y - 16 * s), (x, y - 2 * s), (x + 16 * s,
            y - 16 * s),
            (x + 32 * s, y - 10 * s), (x + 15 * s, y - 2 * s), (x, y + 10 * s), (x - 15 * s, y - 2 * s)),
                "#2b2636")
    pen.anchor("door", 306, 560)
    pen.anchor("top", 112, 8)


def _cypress(pen: Pen, look: Look) -> None:
    """A tall, slim, dark evergreen of the south."""
    c = look.main("#3f6b46", "#47734a", "#3a6350")
    pen.box(288, 500, 24, 60, "#7a5a40", 4)
    tree = soft((300, 14), (330, 90), (350, 220), (358, 360), (350, 470), (326, 530), (300, 540), (274, 530),
        (250, 470), (242, 360), (250, 220), (270, 90))
    pen.fill(tree, c.base)
    pen.cut(tree, corners((312, 0), (380, 0), (380, 560), (306, 560)), c.dark)
    for k in range(9):
        y = 110 + k * 48
        w = 20 + 24 * math.sin(min(1.0, (k + 1) / 6) * 1.5)
        pen.lines(c.light, 5, ((300 - w * 0.9, y), (300 - w * 0.5, y - 28)))
        pen.lines(c.deep, 5, ((300 + w * 0.8, y + 16), (300 + w * 0.4, y - 14)))
    pen.anchor("top", 300, 14)


def _spiral_stairs(pen: Pen, look: Look) -> None:
    """Steps that wind around one column up through two turns, with a rail."""
    c, wood = look.main("#4f5560", "#4f5560"), tones("#b07d4f")
    steps = []
    for k in range(22):
        a = math.radians(-200 + k * 33)
        steps.append((math.sin(a), math.cos(a), 540 - k * 23))
    for front in (False, True):
        if front:
            pen.box(288, 20, 24, 540, c.base, 6)
            pen.box(303, 20, 9, 540, c.dark, 4)
        for s, depth, y in steps:
            if (depth > 0) != front:
                continue
            x, dy = 300 + s * 160, depth * 24
            pen.poly(wood.base if front else wood.dark, (300, y - 6), (x - 12 * depth, y + dy - 26),
                (x + 14 * depth + 6, y + dy + 14), (300, y + 10), r=3)
            pen.line(wood.deep, 5, (300, y + 12), (x + 14 * depth + 6, y + dy + 16))
            pen.line(c.base if front else c.light, 5, (x, y + dy), (x, y + dy - 82))
    for one, other in itertools.pairwise(steps):
        (s0, d0, y0), (s1, d1, y1) = one, other
        pen.line(c.dark if d0 + d1 > 0 else c.light, 9, (300 + s0 * 160, y0 + d0 * 24 - 84),
            (300 + s1 * 160, y1 + d1 * 24 - 84))
    pen.oval(300, 556, 60, 10, c.deep)
    pen.anchor("top", 300, 10)
    pen.anchor("seat", 300, 300)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:gazebo": _gazebo,
    "prop:haunted_mansion": _haunted_mansion,
    "prop:cypress": _cypress,
    "prop:spiral_stairs": _spiral_stairs,
}

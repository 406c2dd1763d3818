"""What animals are seen at: a wave with a board on it, a web with its spider, an egg that breaks open."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _surf_wave(pen: Pen, look: Look) -> None:
    """A long wave that curls over on the right, a surfboard across its face."""
    c, board = look.main("#2f8fb8", "#2f86c0"), tones(look.part("surfboard", "board") or "#f2674a")
    pen.fill(soft((2, 556), (20, 470), (140, 440), (280, 400), (390, 300), (450, 190), (530, 140), (590, 190),
                  (586, 262), (548, 232), (504, 246), (484, 320), (510, 420), (566, 500), (598, 556)), c.dark)
    pen.soft(c.base, (2, 556), (40, 486), (160, 456), (300, 410), (400, 310), (458, 200), (520, 158),
             (500, 220),
             (458, 300), (470, 410), (520, 500), (560, 556))
    pen.soft(c.light, (80, 556), (180, 492), (300, 456), (390, 380), (420, 320), (426, 410), (460, 500),
             (480, 556))
    for way in (((60, 520), (190, 470), (320, 420), (420, 310)), ((150, 536), (280, 486), (390, 420),
             (440, 330)),
                ((480, 210), (458, 290), (470, 380))):
        pen.line("#d9f1fb", 6, *way, curve=True, opacity=0.8)
    for x, y, r in ((440, 176, 22), (476, 144, 30), (520, 126, 32), (564, 146, 32), (588, 196, 26),
             (580, 250, 22),
                    (548, 236, 16), (596, 290, 12), (416, 210, 13), (500, 100, 10), (556, 96, 12)):
        pen.dot(x, y, r, "#fbfeff")
    for x in range(20, 600, 58):
        pen.oval(x, 550, 46, 15, "#eaf7fd")
    with pen.at(232, 424, turn=-15):
        pen.soft(board.dark, (-176, 12), (-150, -8), (0, -14), (140, -6), (170, 6), (140, 24), (0, 30),
                 (-140, 26))
        pen.soft(board.base, (-176, 8), (-150, -10), (0, -16), (140, -8), (168, 4), (140, 14), (0, 18),
                 (-140, 18))
        pen.line("#fff6e0", 6, (-140, 4), (140, 2))
    for x, y in ((80, 470), (120, 486), (52, 500), (160, 488)):
        pen.dot(x, y, 15, "#fbfeff", opacity=0.9)
    pen.anchor("deck", 236, 414)


def _spider_web(pen: Pen, look: Look) -> None:
    """A round web between two twigs, its spider in the middle; drops of dew on its threads."""
    thread = "#e9eef4" if not look.has("dark") else "#9aa3b0"
    wood = tones("#7a5a42")
    pen.tube(wood.dark, [(0, 40), (60, 260), (30, 596)], [34, 26, 38])
    pen.tube(wood.base, [(600, 0), (552, 220), (584, 596)], [30, 24, 34])
    pen.tube(wood.base, [(40, 70), (300, 20), (590, 60)], [20, 16, 22])
    pen.dot(300, 310, 236, "#3f5a6a", opacity=0.16)
    ends = [(300 + 262 * math.cos(math.radians(a)),
             310 + 252 * math.sin(math.radians(a))) for a in range(15, 375, 30)]
    pen.lines("#aebac6", 4, *(((300, 310), end) for end in ends))
    pen.lines(thread, 3, *(((300, 310), end) for end in ends))
    for ring in range(1, 7):
        r = 34 + 34 * ring
        points = [
            (300 + r * math.cos(math.radians(a)), 310 + r * 0.97 * math.sin(math.radians(a)))
            for a in range(15, 376, 30)
        ]
        bows = [
            ((x0, y0), ((x0 + x1) * 0.45 + 30, (y0 + y1) * 0.45 + 31), (x1, y1))
            for (x0, y0), (x1, y1) in pairwise(points)
        ]
        pen.lines(thread, 3, *bows, curve=True)
        for x, y in points[:-1] if ring % 2 and look.has("dew") else ():
            pen.dot(x, y, 9, "#bfe6fb")
            pen.dot(x - 3, y - 3, 3, "#ffffff")
    body = tones("#4a3a4a")
    for s in (-1, 1):
        for y0, x1, y1, x2, y2 in ((290, 66, 250, 84, 206), (302, 84, 288, 116, 268),
                 (318, 84, 340, 112, 372),
                                   (330, 60, 372, 74, 420)):
            pen.line(body.deep, 8, (300 + s * 18, y0), (300 + s * x1, y1), (300 + s * x2, y2))
    pen.form(soft((300, 306), (340, 322), (352, 366), (330, 402), (300, 408), (270, 402), (248, 366),
             (260, 322)), body)
    pen.dot(300, 288, 29, body.base)
    pen.poly("#e0a13f", (288, 340), (312, 340), (300, 362), r=3)
    pen.poly("#e0a13f", (288, 386), (312, 386), (300, 364), r=3)
    for s in (-1, 1):
        pen.dot(300 + s * 11, 280, 8, "#ffffff")
        pen.dot(300 + s * 11, 281, 4, "#26222e")
    pen.line("#f2b3b3", 3, (292, 298), (300, 303), (308, 298), curve=True)


def _hatching_egg(pen: Pen, look: Look) -> None:
    """An egg that has broken in two: the upper half lies tipped aside, the lower one holds who comes out."""
    c = look.main("#f4ead6", "#dfeadf", "#efe2f2")
    spot = tones(c.dark)
    pen.fill(corners((176, 396), (200, 350), (232, 384), (268, 342), (306, 380), (346, 340), (380, 382),
             (410, 350),
                     (428, 396), (420, 430), (180, 430), r=3), c.deep)
    pen.anchor("driver", 302, 470)
    pen.anchor("guest", 302, 470)
    with pen.at(486, 510, turn=52):
        pen.form(corners((-70, 40), (-58, -20), (-20, -62), (20, -62), (58, -20), (70, 40), (44, 20),
                 (20, 44), (-6, 18),
                         (-34, 46), r=8), c)
    pen.front()
    shell = corners((160, 420), (190, 384), (222, 424), (262, 378), (304, 424), (348, 380), (386, 424),
             (416, 386),
                    (442, 420), (430, 490), (380, 546), (302, 560), (224, 546), (172, 490), r=6)
    pen.form(shell, c)
    for x, y, r in ((220, 470, 15), (300, 500, 19), (376, 468, 13), (262, 530, 11), (350, 526, 12)):
        pen.oval(x, y, r, r * 0.8, spot.base)
    pen.line(c.light, 8, (186, 450), (196, 490), (226, 526), curve=True)
    pen.poly(c.base, (96, 560), (120, 524), (150, 560), r=4)
    pen.poly(c.dark, (60, 560), (74, 540), (96, 560), r=4)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:surf_wave": _surf_wave,
    "prop:spider_web": _spider_web,
    "prop:hatching_egg": _hatching_egg,
}

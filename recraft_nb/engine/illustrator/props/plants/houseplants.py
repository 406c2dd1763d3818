"""Plants told by their shape: a monstera, a fern, a bonsai, a dandelion, a lily, a pine cone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _pot(pen: Pen, paint: str) -> None:
    t = tones(paint)
    pen.fill(corners((190, 430), (410, 430), (380, 556), (220, 556), r=12), t.base)
    pen.fill(corners((340, 430), (410, 430), (380, 556), (330, 556), r=10), t.dark)
    pen.box(176, 400, 248, 46, t.light, 12)
    pen.oval(300, 402, 112, 14, "#5a3f30")


def _monstera(pen: Pen, look: Look) -> None:
    leaf = look.main("#3f8a4a")
    _pot(pen, "#c9764a")
    for x, y, turn, s in ((150, 210, -44, 0.86), (460, 200, 46, 0.9), (300, 130, 4, 1.0), (200, 330, -66,
        0.6), (420, 330, 62, 0.62)):
        pen.line("#5a9a4a", 11, (300, 410), ((300 + x) / 2, (420 + y) / 2), (x, y + 40), curve=True)
        with pen.at(x, y, turn=turn, scale=s):
            pen.soft(leaf.dark, (0, 110), (-110, 70), (-130, -30), (-70, -120), (0, -140), (70, -120), (130,
                -30), (110, 70))
            pen.soft(leaf.base, (-4, 100), (-104, 62), (-122, -30), (-66, -114), (-4, -132), (0, 0))
            pen.line(leaf.light, 6, (0, 100), (0, -120))
            for side in (-1, 1):
                for k in range(4):
                    yy = 50 - k * 44
                    pen.soft(leaf.deep, (side * 60, yy - 6), (side * 104, yy - 30), (side * 104, yy - 18),
                        (side * 64, yy + 8))
                    pen.line(leaf.light, 4, (0, yy + 30), (side * 50, yy + 4))


def _fern(pen: Pen, look: Look) -> None:
    leaf = look.main("#4f9a4a")
    for tip in ((30, 460), (90, 290), (190, 150), (300, 90), (410, 150), (510, 290), (570, 460)):
        bend = ((300 + tip[0]) / 2, min(tip[1] + 30, 360))
        pen.line(leaf.deep, 6, (300, 552), bend, tip, curve=True)
        turn = math.atan2(tip[1] - 552, tip[0] - 300)
        for k in range(1, 7):
            t = k / 7
            x = (1 - t) ** 2 * 300 + 2 * (1 - t) * t * bend[0] + t * t * tip[0]
            y = (1 - t) ** 2 * 552 + 2 * (1 - t) * t * bend[1] + t * t * tip[1]
            far = 60 * (1 - t * 0.7)
            for side in (-1, 1):
                dx, dy = far * math.cos(turn + side * 1.2), far * math.sin(turn + side * 1.2)
                tone = leaf.base if side < 0 else leaf.light
                pen.line(tone, 17 * (1 - t * 0.5), (x, y), (x + dx, y + dy))


def _bonsai(pen: Pen, look: Look) -> None:
    leaf = look.main("#4f8a4a")
    pen.fill(corners((90, 470), (510, 470), (470, 550), (130, 550), r=14), "#3f6f8a")
    pen.box(70, 456, 460, 28, "#4f84a4", 10)
    pen.soft("#7a9a4a", (130, 460), (240, 436), (400, 440), (480, 460))
    pen.tube("#7a5236", [(280, 456), (250, 380), (320, 320), (380, 260), (350, 180)], [70, 52, 44, 34, 22])
    pen.tube("#7a5236", [(300, 336), (220, 290), (150, 270)], [30, 22, 14])
    pen.tube("#8f6446", [(272, 450), (246, 384), (312, 326)], [28, 22, 17])
    for x, y, w in ((140, 250, 110), (450, 250, 120), (330, 140, 150), (250, 200, 90)):
        pen.soft(leaf.dark, (x - w, y + 20), (x - w * 0.7, y - 40), (x, y - 66), (x + w * 0.7, y - 40),
            (x + w, y + 20), (x, y + 40))
        pen.soft(leaf.base, (x - w + 8, y + 8), (x - w * 0.66, y - 42), (x - 6, y - 64), (x + w * 0.5,
            y - 40), (x + w * 0.7, y + 6), (x, y + 22))
        for k in range(4):
            pen.dot(x - w * 0.5 + k * w * 0.3, y - 26 - (k % 2) * 12, 11, leaf.light)


def _pine_cone(pen: Pen, look: Look) -> None:
    c = look.main("#9a6a42")
    pen.tube("#6a4a30", [(300, 110), (310, 40)], [26, 22])
    for x, tip in ((-1, (120, 40)), (1, (490, 60))):
        for k in range(6):
            pen.line("#4f8a5a", 7, (300, 100), (tip[0] + x * k * 6, tip[1] + k * 24))
    pen.soft(c.deep, (300, 90), (160, 180), (130, 340), (200, 500), (300, 556), (400, 500), (470, 340), (440,
        180))
    rows = ((150, 2, 110), (210, 3, 210), (272, 4, 270), (336, 4, 290), (400, 4, 250), (456, 3, 180), (506,
        2, 90))
    for row, (y, n, wide) in enumerate(rows):
        for k in range(n):
            px = 300.0 + wide * ((k + 0.5) / n - 0.5) + (8 if row % 2 else -8)
            pen.soft(c.dark, (px - 44, y - 12), (px, y - 36), (px + 44, y - 12), (px + 30, y + 36), (px,
                y + 50),
                (px - 30, y + 36))
            pen.soft(c.base, (px - 38, y - 14), (px, y - 32), (px + 34, y - 14), (px + 20, y + 26), (px,
                y + 38),
                (px - 24, y + 26))
            pen.line(c.light, 6, (px - 14, y + 30), (px + 12, y + 30))


def _dandelion(pen: Pen, look: Look) -> None:
    """The white clock of one, some of its seeds on their way."""
    pen.line("#8fae6a", 15, (290, 556), (300, 400), (290, 240), curve=True)
    for x, y in ((180, 540), (400, 530)):
        pen.soft("#5f9a4a", (295, 556), ((295 + x) / 2, y - 50), (x - (40 if x < 300 else -40), y - 60), (x,
            y), ((295 + x) / 2, y + 10))
    for k in range(30):
        a, r = k * 2.4, 60 + 105 * math.sqrt((k + 0.5) / 30)
        px, py = 290 + r * math.cos(a), 210 + r * math.sin(a)
        pen.line("#d9d6c4", 3, (290, 210), (px, py))
        pen.lines("#ffffff", 4, *(((px, py), (px + 17 * math.cos(a + b),
            py + 17 * math.sin(a + b))) for b in (-0.9, -0.3, 0.3, 0.9)))
    pen.dot(290, 210, 22, "#a8905a")
    for x, y in ((500, 110), (550, 200), (470, 40)):
        pen.line("#8a7a5a", 4, (x - 17, y + 30), (x, y))
        pen.lines(look.main("#ffffff").base, 5, *(((x, y), (x + dx, y + dy)) for dx, dy in ((-4, -24), (13,
            -20), (24, -6), (-20, -13))))
        pen.oval(x - 20, y + 34, 5, 9, "#7a5a36", turn=30)


def _lily(pen: Pen, look: Look) -> None:
    c = look.main("#fbf4f0", "#f2b0c4", "#f2a04a")
    pen.line("#5f9a4a", 17, (290, 556), (300, 430), (300, 300), curve=True)
    for x in (150, 450):
        pen.soft("#5f9a4a", (296, 540), ((296 + x) / 2 - 10, 430), (x, 360), ((296 + x) / 2 + 16, 500))
    for turn in (-150, -90, -30, 30, 90, 150):
        with pen.at(300, 220, turn=turn):
            pen.soft(c.dark, (-26, -10), (-64, -110), (-20, -204), (14, -214), (60, -120), (26, -10))
            pen.soft(c.base, (-22, -10), (-56, -110), (-16, -198), (30, -120), (16, -10))
            pen.line("#e68aa3", 6, (0, -20), (0, -150), opacity=0.7)
            for dx, dy in ((-17, -70), (17, -80), (-13, -100), (13, -54)):
                pen.dot(dx, dy, 4, "#b8486a")
    pen.dot(300, 220, 24, "#a9c95a")
    for turn in (-100, -50, 0, 50, 100):
        with pen.at(300, 220, turn=turn):
            pen.line("#cfe0a0", 5, (0, 0), (0, -80))
            pen.oval(0, -86, 13, 7, "#b8642f")


def _magnolia(pen: Pen, look: Look) -> None:
    c = look.main("#f7dbe6")
    pen.tube("#7a5a42", [(40, 540), (200, 480), (320, 420)], [26, 22, 17])
    pen.tube("#7a5a42", [(200, 480), (360, 530), (500, 500)], [17, 13, 9])
    pen.soft("#8fae8a", (480, 510), (500, 450), (530, 440), (530, 500))
    for turn, t in ((-70, c.deep), (70, c.deep), (-36, c.dark), (36, c.dark), (0, c.base)):
        with pen.at(320, 420, turn=turn):
            pen.soft(t, (-30, 0), (-86, -130), (-60, -270), (0, -330), (60, -270), (86, -130), (30, 0))
            pen.soft("#d97fa6", (-24, 0), (-40, -90), (0, -170), (40, -90), (24, 0), opacity=0.55)
            pen.line("#c96a94", 4, (0, -20), (0, -230), opacity=0.5)
    with pen.at(320, 420):
        pen.soft(c.light, (-40, 4), (-110, -70), (-120, -170), (-50, -120), (0, -20))
        pen.soft(c.light, (40, 4), (110, -70), (120, -170), (50, -120), (0, -20))
        pen.soft("#7a5a42", (-44, 0), (0, -34), (44, 0), (0, 26))


def _flytrap(pen: Pen, look: Look) -> None:
    c = look.main("#7fb04a")
    _pot(pen, "#c9764a")
    for x, y, turn in ((140, 230, -30), (450, 210, 30), (300, 150, 0)):
        pen.tube(c.dark, [(300, 410), ((300 + x) / 2, (440 + y) / 2), (x, y + 60)], [20, 24, 18])
        with pen.at(x, y, turn=turn):
            for side in (-1, 1):
                for k in range(6):
                    pen.line(c.dark, 8, (side * (100 - k * 4), -60 + k * 20), (side * (44 - k * 2),
                        -84 + k * 14))
                pen.soft(c.base, (0, 70), (side * 60, 60), (side * 124, -10), (side * 110, -90), (side * 40,
                    -20))
                pen.soft("#e0507a", (0, 54), (side * 46, 44), (side * 96, -10), (side * 92, -64), (side * 34,
                    -10))
                pen.lines("#b82f5a", 4, ((side * 30, 20), (side * 80, -30)), ((side * 40, 36), (side * 90,
                    -4)))
    pen.oval(300, 110, 17, 11, "#2b2f3a")
    pen.soft("#dfe6ee", (300, 104), (280, 84), (286, 110))
    pen.soft("#dfe6ee", (304, 104), (326, 86), (316, 112))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:monstera": _monstera, "prop:fern": _fern, "prop:bonsai": _bonsai, "prop:pine_cone": _pine_cone,
    "prop:dandelion": _dandelion, "prop:lily": _lily, "prop:magnolia": _magnolia, "prop:flytrap": _flytrap,
}

"""Machines that drive: a combine, a road roller, a racing car, cycles of one and three wheels, a rover."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven.cycles import wheel_of
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_IRON, _STEEL, _GLASS = tones("#3a3f4d"), tones("#b9c0ca"), tones("#a9d8ec")


def _spokes(pen: Pen, x: float, y: float, r: float, many: int = 12) -> None:
    pen.ring(x, y, r, r, "#3a3f4d", 11)
    pen.lines("#b4bac6", 3, *(((x, y), (x + math.cos(k * math.tau / many) * (r - 6),
        y + math.sin(k * math.tau / many) * (r - 6))) for k in range(many)))
    pen.dot(x, y, 10, "#8f98a8")


def _combine(pen: Pen, look: Look) -> None:
    c = look.main("#3f9a4f", "#d8413c", "#f0b43f")
    pen.form(corners((180, 250), (560, 250), (592, 330), (580, 470), (170, 470), r=22), c, dx=-0.02)
    pen.box(300, 196, 240, 60, c.dark, 12)
    pen.soft("#f2d27a", (310, 200), (380, 166), (460, 160), (530, 200))
    pen.tube(c.dark, [(540, 236), (500, 130), (380, 96)], [30, 26, 24])
    pen.poly(_GLASS.base, (150, 180), (284, 180), (296, 330), (134, 330), r=10)
    pen.poly(_GLASS.glow, (166, 320), (190, 188), (220, 188), (196, 322), r=5)
    pen.box(136, 164, 168, 22, c.light, 8)
    pen.box(420, 300, 130, 20, "#f7d65a", 6)
    pen.poly(c.deep, (120, 420), (220, 400), (220, 452), (120, 480), r=8)
    pen.ring(86, 440, 66, 66, "#d8a93f", 9)
    for k in range(6):
        a = k * math.pi / 3
        pen.line("#d8a93f", 8, (86, 440), (86 + 66 * math.cos(a), 440 + 66 * math.sin(a)))
        pen.line("#b9802f", 8, (86 + 62 * math.cos(a) - 14, 440 + 62 * math.sin(a)),
            (86 + 62 * math.cos(a) + 14,
            440 + 62 * math.sin(a)))
    pen.box(16, 490, 180, 34, c.dark, 8)
    for x in range(24, 190, 20):
        pen.poly(_STEEL.base, (x, 520), (x + 8, 540), (x + 16, 520), r=2)
    for x, r in ((262, 86), (506, 60)):
        pen.dot(x, 556 - r, r, "#2b2d38")
        pen.dot(x, 556 - r, r * 0.6, "#f0c23f")
        pen.dot(x, 556 - r, r * 0.24, "#2b2d38")
    pen.anchor("seat", 210, 300)


def _roller(pen: Pen, look: Look) -> None:
    c = look.main("#f0b43f", "#e8702f", "#3f9a6a")
    pen.box(210, 120, 320, 24, c.dark, 10)
    pen.lines(_IRON.base, 12, ((240, 140), (240, 330)), ((500, 140), (500, 330)))
    pen.form(corners((220, 320), (520, 320), (548, 470), (200, 470), r=20), c)
    pen.line(_IRON.base, 13, (290, 320), (320, 256))
    pen.ring(324, 252, 10, 32, _IRON.base, 9)
    pen.box(390, 270, 90, 52, _IRON.light, 10)
    pen.line(c.dark, 31, (130, 420), (220, 400))
    pen.lines(c.deep, 6, *(((x, 352), (x, 400)) for x in (440, 462, 484)))
    for x, r in ((130, 122), (476, 84)):
        pen.dot(x, 558 - r, r, _STEEL.dark)
        pen.dot(x - 5, 553 - r, r * 0.9, _STEEL.base)
        pen.dot(x, 558 - r, r * 0.5, c.base)
        pen.dot(x, 558 - r, r * 0.18, _IRON.base)
    pen.anchor("seat", 410, 290)


def _racer(pen: Pen, look: Look) -> None:
    """An open racing car, its nose at the left between its wings."""
    c = look.main("#e0303a", "#2f5fd0", "#2f9e86", "#f08a2f")
    pen.poly(c.dark, (500, 330), (592, 330), (592, 382), (508, 382), r=6)
    pen.box(536, 378, 18, 90, _IRON.base)
    pen.fill(soft((20, 486), (130, 446), (250, 420), (300, 396), (390, 380), (470, 396), (560, 446), (568,
        506),
        (300, 516), (60, 508)), c.base)
    pen.soft(c.light, (100, 466), (250, 432), (300, 410), (330, 420), (240, 448))
    pen.soft(c.dark, (60, 508), (568, 506), (560, 478), (300, 494))
    pen.dot(336, 376, 39, "#f7f3ea")
    pen.soft("#2b2d38", (300, 384), (300, 362), (336, 362), (340, 384))
    pen.line("#2b2d38", 12, (290, 408), (330, 372), (400, 372), (424, 404), curve=True)
    pen.poly(c.deep, (380, 330), (430, 340), (480, 420), (390, 410), r=8)
    pen.box(4, 496, 104, 16, _IRON.base, 4)
    pen.box(4, 470, 13, 34, c.deep, 3)
    pen.dot(430, 452, 33, "#fdfdfb")
    pen.line("#2b2d38", 9, (430, 436), (430, 470))
    for x, r in ((150, 62), (476, 70)):
        pen.dot(x, 560 - r, r, "#23252e")
        pen.ring(x, 560 - r, r * 0.8, r * 0.8, "#f0c23f", 4)
        pen.dot(x, 560 - r, r * 0.5, _STEEL.dark)
        pen.dot(x, 560 - r, r * 0.2, "#e0303a")
    pen.anchor("seat", 350, 420)


def _high_wheel(pen: Pen, look: Look) -> None:
    c = look.main("#2f343f", "#8a3f2f", "#2f5f6a")
    _spokes(pen, 244, 352, 204, 20)
    _spokes(pen, 520, 492, 64, 10)
    pen.line(c.base, 17, (244, 120), (330, 150), (440, 270), (520, 492), curve=True)
    pen.line(c.base, 15, (244, 352), (240, 110))
    pen.line(c.dark, 13, (170, 96), (200, 78), (250, 92), (290, 80), curve=True)
    pen.soft("#6b4230", (270, 108), (320, 104), (374, 128), (368, 146), (320, 136), (276, 130))
    pen.line("#5a6070", 11, (244, 352), (210, 402))
    pen.box(186, 400, 46, 12, "#5a6070", 5)
    pen.anchor("seat", 320, 110)


def _unicycle(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#2f86c9", "#2f9e86")
    _spokes(pen, 300, 412, 146, 16)
    pen.lines(c.base, 17, ((272, 412), (276, 250)), ((328, 412), (324, 250)))
    pen.box(262, 232, 76, 30, c.dark, 10)
    pen.box(288, 130, 24, 110, _STEEL.base, 6)
    pen.soft("#2f2a30", (206, 116), (250, 96), (300, 112), (350, 96), (394, 116), (350, 142), (300, 138),
        (250, 142))
    pen.lines("#5a6070", 13, ((300, 412), (250, 452)), ((300, 412), (350, 372)))
    pen.box(218, 448, 62, 14, "#5a6070", 6)
    pen.box(320, 362, 62, 14, "#5a6070", 6)
    pen.anchor("seat", 300, 108)


def _tricycle(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#2f86c9", "#f0a93a")
    for x, r in ((148, 104), (462, 68), (540, 68)):
        pen.dot(x, 556 - r, r, "#2b2d38")
        pen.dot(x, 556 - r, r * 0.76, "#f7f3ea")
        _spokes(pen, x, 556 - r, r * 0.74, 8)
    pen.line(c.base, 21, (180, 250), (148, 452))
    pen.line(c.base, 23, (176, 290), (300, 400), (462, 430), (520, 470), curve=True)
    pen.line(c.dark, 15, (188, 240), (234, 206), (272, 220))
    pen.line("#2b2d38", 19, (248, 210), (276, 222))
    pen.form(soft((330, 340), (400, 324), (460, 330), (450, 366), (340, 372)), tones("#2f2a30"))
    pen.line(c.dark, 13, (396, 366), (400, 420))
    pen.lines("#5a6070", 11, ((148, 452), (186, 486)))
    pen.box(168, 484, 46, 13, "#5a6070", 5)
    for k, paint in enumerate(("#f7c93f", "#3f86d9", "#e0473f")):
        pen.line(paint, 5, (272, 222), (290 + k * 6, 260), (284 + k * 12, 296), curve=True)
    pen.anchor("seat", 396, 340)


def _snowmobile(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#2f86c9", "#f0a93a")
    pen.line(_STEEL.dark, 15, (10, 500), (40, 538), (190, 540), curve=True)
    pen.line(_IRON.base, 12, (110, 536), (150, 440))
    pen.box(240, 460, 340, 92, _IRON.dark, 46)
    pen.box(256, 474, 308, 64, _IRON.light, 32)
    for x in (300, 380, 460, 530):
        pen.dot(x, 506, 23, _IRON.base)
        pen.dot(x, 506, 10, _STEEL.base)
    pen.fill(soft((40, 452), (90, 370), (190, 320), (280, 330), (330, 390), (570, 396), (590, 440), (540,
        476),
        (240, 486), (80, 480)), c.base)
    pen.soft(c.dark, (80, 480), (540, 476), (580, 446), (240, 452))
    pen.soft("#2f2a30", (330, 392), (360, 366), (560, 366), (586, 402), (340, 410))
    pen.poly(_GLASS.base, (190, 322), (238, 236), (266, 240), (280, 330), r=8)
    pen.line(_IRON.base, 13, (276, 330), (314, 284), (346, 290))
    pen.soft("#fff3b8", (60, 430), (86, 392), (116, 390), (104, 424))
    pen.line(c.light, 9, (150, 372), (210, 350), (270, 364), curve=True)
    pen.anchor("seat", 440, 372)


def _shuttle(pen: Pen, look: Look) -> None:
    """An orbiter on its way up, its engines alight."""
    c = look.main("#f7f5ef")
    for k, paint in ((1.0, "#e8582f"), (0.66, "#f5a03a"), (0.36, "#fff0b0")):
        for x in (256, 344):
            pen.soft(paint, (x - 34 * k, 470), (x - 20 * k, 530), (x, 470 + 118 * k), (x + 20 * k, 530),
                (x + 34 * k, 470))
    for side in (-1, 1):
        pen.poly("#2f323d", (300 + side * 60, 250), (300 + side * 210, 440), (300 + side * 210, 470),
            (300 + side * 60,
            462), r=8)
        pen.poly(c.dark if side > 0 else c.base, (300 + side * 56, 262), (300 + side * 184, 430),
            (300 + side * 60,
            440), r=8)
        pen.box(300 + side * 44 - 30, 448, 60, 30, "#5a6070", 8)
    hull = soft((300, 14), (350, 60), (370, 140), (374, 440), (300, 464), (226, 440), (230, 140), (250, 60))
    pen.form(hull, c, dx=-0.1)
    pen.soft("#2f323d", (262, 96), (300, 80), (338, 96), (334, 124), (300, 112), (266, 124))
    pen.poly("#d5dae2", (288, 210), (312, 210), (318, 452), (282, 452), r=6)
    pen.lines("#b9c0ca", 4, ((240, 180), (360, 180)), ((232, 300), (282, 300)), ((318, 300), (368, 300)))
    pen.box(248, 340, 30, 20, "#e0473f", 3)
    pen.box(322, 340, 30, 20, "#2f5fd0", 3)


def _rover(pen: Pen, look: Look) -> None:
    c = look.main("#f2efe6", "#d9b45a")
    pen.line(_IRON.base, 13, (180, 300), (180, 150))
    pen.form(corners((126, 96), (236, 96), (236, 160), (126, 160), r=14), c)
    for x in (154, 206):
        pen.dot(x, 128, 19, _IRON.base)
        pen.dot(x, 128, 10, "#7fc4e0")
    pen.poly("#2f4f8f", (220, 246), (560, 246), (592, 290), (190, 290), r=6)
    pen.lines("#7fa0d9", 3, *(((x, 248), (x + (x - 390) * 0.1, 288)) for x in range(260, 560, 44)))
    pen.form(corners((170, 300), (520, 300), (500, 396), (196, 396), r=12), c)
    pen.box(230, 326, 60, 40, "#d9a83f", 6)
    pen.lines(_STEEL.dark, 5, ((330, 330), (470, 330)), ((330, 350), (440, 350)))
    pen.line(_STEEL.dark, 13, (196, 340), (90, 320), (50, 400))
    pen.poly(_IRON.base, (30, 396), (70, 396), (62, 430), (38, 430), r=5)
    pen.line(_STEEL.base, 8, (480, 246), (500, 130))
    pen.form(oval(500, 110, 66, 26, -18), tones("#e9edf2"))
    pen.lines(_IRON.light, 15, ((230, 396), (130, 486), (260, 496)), ((430, 396), (400, 480), (510, 490)))
    for x in (128, 300, 492):
        pen.dot(x, 504, 54, _IRON.dark)
        pen.dot(x, 504, 34, _STEEL.base)
        for k in range(8):
            a = k * math.pi / 4
            pen.line(_IRON.base, 5, (x + 12 * math.cos(a), 504 + 12 * math.sin(a)), (x + 32 * math.cos(a),
                504 + 32 * math.sin(a)))


def _oil_pump(pen: Pen, look: Look) -> None:
    c = look.main("#d8413c", "#2f5f8f", "#3a3f4d")
    pen.box(30, 530, 540, 28, "#8d8478", 6)
    pen.lines(c.dark, 19, ((230, 530), (300, 250)), ((370, 530), (300, 250)))
    pen.lines(c.base, 11, ((262, 430), (342, 430)), ((246, 480), (330, 360)), ((354, 480), (272, 360)))
    with pen.at(300, 244, turn=-12):
        pen.box(-220, -20, 420, 40, c.base, 6)
        pen.box(-220, -20, 420, 13, c.light, 5)
        pen.fill(soft((-276, 90), (-284, -20), (-240, -96), (-206, -90), (-214, 0), (-206, 84)), c.dark)
        pen.box(160, -40, 66, 84, c.deep, 8)
    pen.dot(300, 246, 25, _STEEL.base)
    pen.line(_STEEL.base, 8, (58, 346), (58, 520))
    pen.box(30, 480, 56, 60, _IRON.base, 6)
    pen.line(c.deep, 15, (480, 220), (470, 440))
    pen.dot(462, 452, 60, c.base)
    pen.poly(c.dark, (462, 452), (540, 420), (552, 480), r=10)
    pen.dot(462, 452, 17, _STEEL.light)
    pen.box(440, 496, 120, 40, _IRON.base, 6)


def _double_decker(pen: Pen, look: Look) -> None:
    c = look.main("#d22f2f", "#2f7f6b", "#2f5f9e")
    pen.fill(corners((24, 514), (20, 150), (46, 110), (560, 110), (578, 140), (578, 514), r=20), c.base)
    pen.box(22, 470, 556, 46, c.dark, 10)
    pen.box(20, 300, 558, 40, c.dark)
    pen.box(20, 306, 558, 8, "#f7e3b0")
    for k in range(6):
        pen.box(48 + k * 88, 150, 74, 116, _GLASS.base, 9)
        pen.poly(_GLASS.glow, (56 + k * 88, 258), (76 + k * 88, 158), (92 + k * 88, 158), (74 + k * 88, 258),
            r=3)
    for k in range(4):
        pen.box(136 + k * 88, 352, 74, 92, _GLASS.base, 9)
    pen.box(34, 352, 84, 120, _GLASS.base, 9)
    pen.line(c.dark, 6, (76, 352), (76, 472))
    pen.box(500, 352, 64, 152, c.deep, 8)
    pen.box(508, 360, 48, 136, _GLASS.dark, 6)
    pen.oval(30, 484, 9, 13, "#fff3b8")
    for x in (148, 430):
        pen.dot(x, 504, 62, c.deep)
        wheel_of(pen, x, 508, 52)
    pen.anchor("top", 300, 110)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:combine": _combine, "prop:road_roller": _roller, "prop:racing_car": _racer,
    "prop:high_wheel": _high_wheel, "prop:unicycle": _unicycle, "prop:tricycle": _tricycle,
    "prop:snowmobile": _snowmobile, "prop:space_shuttle": _shuttle, "prop:rover": _rover,
    "prop:oil_pump": _oil_pump, "prop:double_decker": _double_decker,
}

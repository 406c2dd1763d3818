"""Things about the house: a telephone with a dial, garlic, a chilli, a house for birds on its pole."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WOOD, _SKIN = tones("#b9803f"), tones("#f2c9a5")


def _dial_phone(pen: Pen, look: Look) -> None:
    c = look.main("#c9383a", "#2f343f", "#3f8f8a", "#e9dfc9")
    pen.line(c.dark, 9, (520, 300), (576, 380), (540, 440), (584, 500), (500, 546), curve=True)
    pen.form(soft((60, 548), (96, 440), (190, 320), (300, 296), (410, 320), (504, 440), (540, 548)), c)
    pen.box(50, 532, 500, 26, c.deep, 10)
    pen.box(206, 258, 40, 56, c.dark, 8)
    pen.box(354, 258, 40, 56, c.dark, 8)
    pen.form(soft((60, 236), (50, 170), (120, 136), (200, 178), (300, 190), (400, 178), (480, 136), (550,
        170),
        (540, 236), (500, 270), (440, 262), (420, 230), (300, 244), (180, 230), (160, 262), (100, 270)), c,
            dy=-0.16)
    pen.line(c.glow, 9, (104, 164), (160, 168), (220, 196), curve=True, opacity=0.8)
    pen.dot(300, 430, 104, c.deep)
    pen.dot(300, 426, 98, "#f4eee0")
    pen.ring(300, 426, 70, 70, c.base, 44)
    for k in range(10):
        a = math.radians(-60 + k * 30)
        pen.dot(300 + 70 * math.cos(a), 426 - 70 * math.sin(a), 15, "#f4eee0")
    pen.dot(300, 426, 40, "#f4eee0")
    pen.dot(300, 426, 24, c.base)
    pen.line("#c9ced6", 9, (366, 470), (392, 484))


def _garlic(pen: Pen, look: Look) -> None:
    c = look.main("#f7f1e6")
    for x, y, turn in ((474, 520, 30), (110, 530, -20)):
        with pen.at(x, y, turn=turn):
            pen.form(soft((-52, 20), (-40, -30), (10, -62), (48, -20), (44, 26)), c)
            pen.line("#c9a2b8", 4, (-36, 14), (-16, -24), (12, -50), curve=True)
    pen.form(soft((300, 90), (322, 170), (340, 230), (440, 290), (488, 400), (440, 510), (300, 548), (160,
        510),
        (112, 400), (160, 290), (260, 230), (278, 170)), c)
    for dx in (-1, -0.4, 0.4, 1):
        pen.line("#d9b8c8", 6, (300 + dx * 10, 190), (300 + dx * 60, 270), (300 + dx * 132, 400),
            (300 + dx * 70, 530),
            curve=True)
    pen.line("#e9dccb", 8, (296, 100), (300, 190))
    pen.lines("#b9a58a", 4, *(((300 + k * 8, 546), (300 + k * 13, 562)) for k in range(-4, 5)))
    pen.soft("#ffffff", (170, 340), (210, 300), (230, 320), (190, 400), (166, 400), opacity=0.7)


def _chili(pen: Pen, look: Look) -> None:
    c, green = look.main("#d9302f", "#e0452f"), tones("#4f9a3f")
    pen.tube(c.dark, [(430, 150), (396, 300), (270, 440), (70, 516)], [112, 118, 80, 12])
    pen.tube(c.base, [(424, 152), (384, 296), (262, 428), (70, 514)], [92, 96, 60, 9])
    pen.line(c.glow, 13, (400, 190), (370, 290), (290, 384), curve=True, opacity=0.85)
    pen.soft(green.dark, (364, 160), (380, 124), (430, 108), (480, 130), (496, 170), (460, 164), (430, 186),
        (398, 162))
    pen.line(green.base, 25, (432, 118), (446, 74), (490, 46), curve=True)
    pen.oval(494, 42, 14, 17, green.light, turn=40)
    pen.soft(green.base, (376, 152), (388, 126), (430, 114), (454, 122), (424, 140))
    pen.dot(330, 372, 6, c.light)


def _birdhouse(pen: Pen, look: Look) -> None:
    c = look.main("#3f86c9", "#e0573f", "#f0b43f", "#5fae5a", "#c95fa0")
    roof = tones("#8a4a3a") if look.color is None else tones(c.deep)
    pen.box(284, 330, 32, 230, _WOOD.dark, 4)
    pen.box(284, 330, 12, 230, _WOOD.base, 4)
    pen.box(168, 316, 264, 22, _WOOD.light, 6)
    pen.poly(c.base, (190, 318), (190, 176), (300, 70), (410, 176), (410, 318), r=5)
    pen.poly(c.dark, (340, 318), (340, 108), (410, 176), (410, 318), r=5)
    pen.lines(c.dark, 3, ((190, 222), (340, 222)), ((190, 270), (340, 270)))
    pen.line(roof.base, 31, (156, 196), (300, 52), (444, 196))
    pen.line(roof.light, 9, (152, 188), (300, 42), (380, 122))
    pen.dot(288, 206, 41, c.deep)
    pen.dot(288, 210, 34, "#3a2a24")
    pen.line(_WOOD.base, 13, (288, 270), (288, 292))
    pen.dot(288, 278, 11, _WOOD.light)
    for x in (262, 338):
        pen.soft("#6fae4a", (x, 560), (x - 12, 520), (x + 2, 536), (x + 10, 510), (x + 16, 560))
    pen.anchor("door", 288, 210)


def _leaping_fish(pen: Pen, look: Look) -> None:
    """A goldfish in the air between a small bowl and a larger one."""
    c = look.main("#f08a2f")
    for x, low, r in ((120, 556, 88), (430, 556, 156)):
        glass = pen.dot(x, low - r, r, "#d3ecf5", opacity=0.85)
        pen.cut(glass, corners((x - r, low - r * 1.06), (x + r, low - r * 1.06), (x + r, low), (x - r, low)),
            "#6fbfe0")
        pen.oval(x, low - r * 1.06, r * 0.97, r * 0.11, "#a9dcf0")
        pen.oval(x, low - r * 1.84, r * 0.62, r * 0.13, "#f2fafd")
        pen.ring(x, low - r * 1.84, r * 0.62, r * 0.13, "#9cc9da", 5)
        pen.line("#ffffff", 8, (x - r * 0.76, low - r * 1.3), (x - r * 0.6, low - r * 1.56), curve=True)
    for k, (x, y) in enumerate(((128, 330), (96, 310), (160, 300), (120, 276), (178, 340))):
        pen.soft("#6fbfe0", (x, y - 15), (x + 9, y), (x, y + 9), (x - 9, y), opacity=0.9 - k * 0.06)
    pen.lines("#8fcbe3", 5, ((128, 270), (170, 190), (240, 140)), ((400, 160), (430, 200), (440, 236)),
        curve=True,
        opacity=0.7)
    with pen.at(300, 132, turn=10, flip=True):
        pen.soft(c.dark, (56, 0), (130, -58), (150, -30), (120, 0), (150, 36), (124, 56))
        pen.form(soft((-92, 4), (-60, -42), (0, -56), (62, -18), (66, 16), (0, 50), (-60, 40)), c)
        pen.soft(c.dark, (-20, -50), (20, -84), (54, -60), (40, -26))
        pen.soft(c.light, (-10, 8), (36, 30), (20, 52), (-14, 34))
        pen.line(c.dark, 4, (-42, -34), (-30, 0), (-42, 34), curve=True)
        pen.dot(-62, -10, 11, "#ffffff")
        pen.dot(-64, -10, 6, "#2b2733")


def _pottery_wheel(pen: Pen, look: Look) -> None:
    """A wet pot turns on the wheel between two hands."""
    c = look.main("#b9714a", "#a8623f", "#c98f68")
    pen.poly(_WOOD.dark, (90, 556), (120, 446), (480, 446), (510, 556), r=8)
    pen.box(70, 424, 460, 34, _WOOD.base, 10)
    pen.oval(300, 412, 190, 34, "#6b7280")
    pen.oval(300, 404, 190, 32, "#9aa3b0")
    pen.oval(300, 398, 120, 20, c.dark)
    pen.form(soft((206, 398), (176, 320), (200, 250), (244, 206), (236, 160), (364, 160), (356, 206), (400,
        250),
        (424, 320), (394, 398)), c)
    pen.oval(300, 160, 66, 17, c.light)
    pen.oval(300, 163, 52, 11, c.deep)
    pen.lines(c.dark, 5, ((186, 300), (300, 316), (414, 300)), ((182, 344), (300, 362), (418, 344)), ((226,
        232),
        (300, 244), (374, 232)), curve=True)
    for side in (-1, 1):
        sleeve = ("#5f86b0", "#4f76a0")[side > 0]
        pen.tube(sleeve, [(300 + side * 300, 470), (300 + side * 232, 390)], [92, 74])
        pen.tube(_SKIN.base, [(300 + side * 240, 396), (300 + side * 176, 322)], [58, 50])
        for k in range(4):
            pen.tube(_SKIN.base if k % 2 else _SKIN.light, [(300 + side * 178, 330 - k * 16),
                (300 + side * 124,
                286 - k * 20)], [27, 19])
        pen.dot(300 + side * 150, 330, 11, c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dial_phone": _dial_phone, "prop:garlic": _garlic, "prop:chili": _chili,
        "prop:birdhouse": _birdhouse,
    "prop:leaping_fish": _leaping_fish, "prop:pottery_wheel": _pottery_wheel,
}

"""Instruments that stand for themselves: a xylophone, a tuba, bagpipes, a double bass, an organ."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRASS, _WOOD, _STEEL, _IRON = tones("#e0ac3f"), tones("#a9683a"), tones("#b9c1cc"), tones("#3a3d48")
_RAINBOW = ("#e0473f", "#f08a3a", "#f7c93f", "#8cc44a", "#3fae8a", "#3f86d9", "#6a5fc9", "#c95fa8")


def _xylophone(pen: Pen, look: Look) -> None:
    c = look.main("#a9683a", "#c99a64")
    pen.poly(c.dark, (20, 320), (560, 372), (560, 404), (20, 356), r=8)
    pen.poly(c.dark, (40, 520), (560, 468), (560, 500), (40, 552), r=8)
    for k, paint in enumerate(_RAINBOW):
        t, x, half = tones(paint), 54 + k * 66, 152 - k * 11
        pen.box(x, 430 - half, 52, 2 * half, t.dark, 12)
        pen.box(x, 430 - half, 44, 2 * half - 6, t.base, 11)
        for y in (-1, 1):
            pen.dot(x + 23, 430 + y * (half - 34), 7, "#f4f4f2")
    for x, y, turn in ((230, 250, 34), (420, 236, -28)):
        with pen.at(x, y, turn=turn):
            pen.box(-6, -200, 12, 210, _WOOD.light, 5)
            pen.dot(0, 14, 27, "#e0473f")
            pen.dot(-7, 7, 8, "#f59a8f")


def _tuba(pen: Pen, look: Look) -> None:
    c = look.main("#e0ac3f", "#c9ced6")
    pen.line(c.dark, 58, (250, 470), (160, 420), (150, 300), (206, 220), curve=True)
    pen.line(c.base, 40, (250, 466), (168, 416), (158, 300), (210, 224), curve=True)
    pen.tube(c.base, [(250, 500), (380, 490), (430, 380), (420, 210)], [70, 84, 96, 110])
    pen.tube(c.dark, [(462, 380), (470, 210)], [12, 20])
    pen.form(soft((420, 240), (340, 130), (300, 60), (430, 40), (560, 60), (520, 130)), c)
    pen.oval(430, 58, 132, 32, c.light)
    pen.oval(430, 60, 112, 24, c.deep)
    for k in range(3):
        pen.box(250 + k * 46, 270, 32, 150, c.dark, 8)
        pen.box(250 + k * 46, 270, 20, 150, c.light, 8)
        pen.box(256 + k * 46, 240, 12, 34, _STEEL.base, 3)
        pen.dot(262 + k * 46, 238, 13, _STEEL.light)
    pen.line(c.dark, 19, (210, 224), (240, 190), (200, 160), (140, 166), curve=True)
    pen.poly(c.light, (146, 152), (112, 140), (112, 194), (146, 182), r=6)
    pen.soft("#ffffff", (352, 90), (380, 82), (410, 190), (396, 200), opacity=0.4)


def _bagpipes(pen: Pen, look: Look) -> None:
    c = look.main("#b8323a", "#2f6f4a", "#2f4f8f")
    for k, (x, top) in enumerate(((300, 20), (380, 70), (450, 110))):
        with pen.at(x, 330, turn=12 + k * 9):
            pen.box(-11, top - 330, 22, 330 - top, _IRON.base, 6)
            for y in (0.25, 0.6):
                pen.box(-17, (top - 330) * y, 34, 16, "#f4ead2", 5)
            pen.poly(_IRON.base, (-20, top - 330), (20, top - 330), (12, top - 280), (-12, top - 280), r=4)
            pen.box(-22, top - 336, 44, 14, "#f4ead2", 5)
    bag = soft((150, 330), (280, 290), (440, 320), (540, 410), (500, 500), (360, 520), (210, 470))
    pen.form(bag, c)
    for k in range(5):
        pen.cut(bag, corners((180 + k * 76, 250), (200 + k * 76, 250), (180 + k * 76, 560), (160 + k * 76,
            560)),
            c.deep, 0.7)
    for y in (370, 440):
        pen.cut(bag, corners((100, y), (580, y), (580, y + 12), (100, y + 12)), "#f7d65a", 0.8)
    pen.line(_IRON.base, 19, (170, 340), (80, 250))
    pen.box(54, 224, 40, 22, "#f4ead2", 6)
    pen.line(_IRON.base, 21, (190, 420), (110, 556))
    for k in range(5):
        pen.dot(182 - k * 14, 436 + k * 24, 5, "#f4ead2")
    pen.lines("#f7d65a", 5, ((500, 480), (540, 520)), ((480, 494), (510, 540)))


def _double_bass(pen: Pen, look: Look) -> None:
    c = look.main("#a5552f", "#8a4426", "#b9713f")
    pen.box(286, 20, 28, 220, "#2f2420", 6)
    pen.form(soft((300, 6), (326, 22), (320, 62), (280, 62), (274, 22)), c)
    for side in (-1, 1):
        for y in (30, 52):
            pen.box(300 + side * 30 - 12, y, 24, 9, _BRASS.base, 4)
    body = soft((300, 200), (370, 226), (400, 280), (380, 330), (424, 400), (430, 480), (380, 530), (300,
        540),
        (220, 530), (170, 480), (176, 400), (220, 330), (200, 280), (230, 226))
    pen.form(body, c, dx=-0.06)
    pen.poly("#2f2420", (286, 200), (314, 200), (320, 360), (280, 360), r=4)
    for side in (-1, 1):
        pen.line("#2f2420", 6, (300 + side * 66, 350), (300 + side * 54, 380), (300 + side * 66, 410),
            (300 + side * 54,
            436), curve=True)
    pen.box(264, 412, 72, 10, "#e9c98a", 3)
    pen.poly("#2f2420", (284, 446), (316, 446), (310, 522), (290, 522), r=4)
    pen.lines("#e9edf2", 2, *(((292 + k * 5, 30), (288 + k * 8, 446)) for k in range(4)))
    pen.line(_STEEL.dark, 9, (300, 540), (300, 566))
    pen.line("#7a4a2f", 8, (470, 120), (520, 520))
    pen.line("#f4ead2", 4, (482, 120), (530, 516))


def _organ(pen: Pen, look: Look) -> None:
    """Pipes in a wooden case above the keys."""
    c = look.main("#8a5a3a", "#6f4630")
    pen.box(40, 110, 520, 330, c.dark, 8)
    pen.poly(c.base, (40, 116), (140, 40), (240, 116), r=8)
    pen.poly(c.base, (360, 116), (460, 40), (560, 116), r=8)
    pen.poly(c.base, (206, 116), (300, 10), (394, 116), r=8)
    for k in range(11):
        x = 64 + k * 44
        high = 210 + 70 * abs(math.cos(k * math.pi / 5))
        pen.box(x, 410 - high, 34, high, _BRASS.dark, 6)
        pen.box(x, 410 - high, 20, high, _BRASS.base, 6)
        pen.box(x + 4, 416 - high, 6, high - 60, _BRASS.glow, 3)
        pen.soft(c.deep, (x + 6, 366), (x + 17, 350), (x + 28, 366), (x + 17, 374))
    pen.box(20, 420, 560, 138, c.base, 8)
    pen.box(130, 442, 340, 60, "#fbf6ea", 4)
    pen.lines("#c9c0ae", 2, *(((x, 444), (x, 500)) for x in range(154, 470, 24)))
    for k in range(13):
        if k % 7 not in (2, 6):
            pen.box(146 + k * 24, 442, 15, 34, _IRON.base, 2)
    for y in (452, 476):
        for x in (52, 84, 492, 524):
            pen.dot(x + 12, y, 10, "#f4ead2")
    pen.box(180, 520, 240, 20, c.deep, 6)


def _tambourine(pen: Pen, look: Look) -> None:
    c = look.main("#d8413c", "#3f86c9", "#c9854a")
    pen.oval(300, 330, 262, 214, c.dark)
    pen.oval(300, 314, 262, 210, c.base)
    pen.oval(300, 306, 232, 182, "#fbf3e0")
    pen.oval(282, 292, 196, 146, "#fffaf0")
    for k in range(10):
        a = k * math.tau / 10 + 0.3
        x, y = 300 + 250 * math.cos(a), 326 + 202 * math.sin(a)
        pen.oval(x, y, 31, 24, _BRASS.dark)
        pen.oval(x - 3, y - 4, 27, 19, _BRASS.light)
        pen.dot(x - 2, y - 3, 6, _BRASS.deep)


def _harmonica(pen: Pen, look: Look) -> None:
    c = look.main("#c3cad4", "#d9b45a")
    pen.form(corners((24, 250), (576, 250), (576, 340), (24, 340), r=26), c, dx=0, dy=-0.1)
    pen.box(36, 336, 528, 54, "#7a2f2a", 6)
    for k in range(10):
        pen.box(60 + k * 49, 346, 36, 34, "#2b2024", 4)
    pen.form(corners((24, 386), (576, 386), (576, 462), (24, 462), r=26), c, dx=0, dy=-0.1)
    pen.soft(c.deep, (180, 292), (240, 276), (300, 292), (360, 276), (420, 292), (360, 312), (300, 300),
        (240, 312))
    for x in (56, 544):
        pen.dot(x, 294, 10, c.deep)
        pen.dot(x, 428, 10, c.deep)
    pen.line("#ffffff", 7, (60, 266), (300, 262), opacity=0.8)


def _metronome(pen: Pen, look: Look) -> None:
    c = look.main("#8a4f2f", "#a9683a")
    pen.form(corners((252, 30), (348, 30), (470, 520), (130, 520), r=14), c, dx=-0.06)
    pen.poly("#f7eeda", (270, 86), (330, 86), (400, 420), (200, 420), r=8)
    pen.lines(_IRON.base, 4, *(((276 - k * 7, 140 + k * 36), (300 - k * 2, 140 + k * 36)) for k in range(8)))
    pen.line(_STEEL.dark, 9, (300, 420), (392, 90))
    pen.poly(_BRASS.base, (330, 190), (394, 208), (380, 256), (322, 240), r=5)
    pen.dot(300, 420, 17, _BRASS.dark)
    pen.box(110, 510, 380, 40, c.deep, 10)
    pen.dot(300, 470, 13, _BRASS.base)
    pen.line(c.light, 6, (258, 60), (160, 480))


def _sitar(pen: Pen, look: Look) -> None:
    c = look.main("#b9713f", "#a5552f")
    with pen.at(300, 320, turn=32):
        pen.box(-24, -330, 48, 460, c.dark, 10)
        pen.box(-24, -330, 34, 460, c.base, 10)
        pen.lines(_BRASS.base, 5, *(((-26, y), (26, y)) for y in range(-280, 100, 30)))
        for k in range(6):
            pen.box(26, -310 + k * 44, 36, 12, "#f4ead2", 5)
        pen.form(oval(0, 160, 132, 116), c)
        pen.oval(0, 150, 100, 84, c.light)
        pen.box(-36, 170, 72, 12, "#f4ead2", 4)
        pen.lines("#fdf9ee", 2, *(((x, -320), (x * 1.4, 236)) for x in (-12, -4, 4, 12)))
        pen.soft("#f7d65a", (-60, 214), (0, 236), (60, 214), (0, 252))
        pen.form(oval(0, -336, 46, 40), tones(c.deep))


def _music_stand(pen: Pen, look: Look) -> None:
    c = look.main("#3a3d48", "#8a5a3a")
    pen.lines(c.base, 15, ((300, 330), (300, 490)), ((300, 470), (180, 552)), ((300, 470), (420, 552)),
        ((300, 470),
        (310, 556)))
    pen.poly(c.dark, (90, 90), (510, 90), (540, 336), (60, 336), r=10)
    pen.box(46, 326, 508, 24, c.base, 8)
    for side in (0, 1):
        x = 104 + side * 200
        pen.poly("#fdfaf0", (x, 112), (x + 192, 112), (x + 194, 322), (x - 4, 322), r=4)
        for row in range(4):
            y = 136 + row * 46
            pen.lines("#9a948a", 2, *(((x + 14, y + k * 6), (x + 178, y + k * 6)) for k in range(5)))
            for n in range(4):
                px, py = x + 36 + n * 38, y + (n * 7 + row * 5) % 22
                pen.oval(px, py, 7, 5, "#2b2733", turn=-20)
                pen.line("#2b2733", 2.5, (px + 6, py), (px + 6, py - 20))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:xylophone": _xylophone, "prop:tuba": _tuba, "prop:bagpipes": _bagpipes,
    "prop:double_bass": _double_bass, "prop:pipe_organ": _organ, "prop:tambourine": _tambourine,
    "prop:harmonica": _harmonica, "prop:metronome": _metronome, "prop:sitar": _sitar,
    "prop:music_stand": _music_stand,
}

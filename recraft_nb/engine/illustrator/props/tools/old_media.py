"""Machines of the last century: a record player, a cassette, a boombox, a camera for instant photos."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_IRON, _STEEL, _CREAM = tones("#3a3d48"), tones("#b9c0ca"), tones("#f4ead2")


def _record_player(pen: Pen, look: Look) -> None:
    """A case with its lid up, the record seen at a slant, the arm on it."""
    c = look.main("#c9503f", "#3f8f8a", "#8a5a3a", "#5f7fb8")
    pen.poly(c.dark, (76, 116), (524, 116), (548, 352), (52, 352), r=18)
    pen.poly(_CREAM.base, (100, 138), (500, 138), (518, 334), (82, 334), r=10)
    pen.poly(c.base, (40, 352), (560, 352), (592, 486), (8, 486), r=12)
    pen.box(8, 480, 584, 76, c.dark, 14)
    pen.oval(246, 418, 196, 56, "#26242c")
    for k in (0.86, 0.72, 0.58):
        pen.ring(246, 418, 196 * k, 56 * k, "#4a4754", 2.5)
    pen.oval(246, 418, 64, 19, "#e8a33f")
    pen.oval(246, 418, 9, 4, "#26242c")
    pen.soft("#ffffff", (120, 392), (196, 376), (216, 384), (150, 404), opacity=0.25)
    pen.dot(500, 392, 26, _STEEL.dark)
    pen.dot(498, 388, 18, _STEEL.light)
    pen.line(_STEEL.base, 11, (500, 388), (470, 444), (374, 440))
    pen.box(340, 428, 44, 20, _IRON.base, 5)
    for x in (420, 470, 520):
        pen.dot(x, 520, 15, _CREAM.base)
        pen.line(_IRON.base, 4, (x, 520), (x + 7, 510))
    pen.box(54, 502, 210, 34, c.deep, 8)
    pen.lines(c.dark, 4, *(((x, 506), (x, 532)) for x in range(70, 260, 16)))
    pen.anchor("surface", 300, 116)


def _vinyl(pen: Pen, look: Look) -> None:
    """A record half out of its sleeve."""
    c = look.main("#e8803f", "#3f86c9", "#c94f6a", "#4fae8a")
    pen.dot(392, 322, 204, "#26242c")
    for r in (186, 162, 138, 114):
        pen.ring(392, 322, r, r, "#454250", 3)
    pen.dot(392, 322, 70, c.light)
    pen.dot(392, 322, 11, "#f4f4f4")
    pen.soft("#ffffff", (470, 150), (540, 214), (556, 262), (430, 300), opacity=0.16)
    pen.box(16, 116, 384, 412, c.dark, 8)
    pen.box(16, 116, 376, 404, c.base, 8)
    pen.dot(204, 300, 116, _CREAM.base)
    for k in range(9):
        a = k * math.tau / 9
        pen.line(c.light, 15, (204, 300), (204 + 150 * math.cos(a), 300 + 150 * math.sin(a)))
    pen.dot(204, 300, 76, c.dark)
    pen.box(50, 466, 220, 20, _CREAM.base, 6)


def _cassette(pen: Pen, look: Look) -> None:
    c = look.main("#3f8fb0", "#e0573f", "#f0b43f", "#8a6fc9")
    pen.box(20, 150, 560, 360, _IRON.dark, 26)
    pen.box(28, 154, 544, 346, _IRON.base, 24)
    pen.box(66, 184, 468, 216, _CREAM.base, 14)
    pen.box(66, 184, 468, 62, c.base, 12)
    pen.box(66, 344, 468, 24, c.base)
    pen.box(66, 372, 468, 14, c.light)
    pen.lines(_IRON.light, 4, ((98, 206), (360, 206)), ((98, 226), (290, 226)))
    pen.box(150, 262, 300, 74, _IRON.deep, 36)
    for x in (206, 394):
        pen.dot(x, 299, 29, "#f8f8f6")
        pen.dot(x, 299, 15, _IRON.deep)
        for k in range(6):
            a = k * math.pi / 3
            pen.line("#f8f8f6", 6, (x + 15 * math.cos(a), 299 + 15 * math.sin(a)), (x + 8 * math.cos(a),
                299 + 8 * math.sin(a)))
    pen.box(254, 272, 92, 54, "#7a4a32", 6)
    pen.poly(_IRON.dark, (130, 500), (150, 420), (450, 420), (470, 500), r=8)
    for x in (196, 300, 404):
        pen.dot(x, 468, 12, _IRON.deep)
    for x, y in ((48, 174), (552, 174), (48, 482), (552, 482)):
        pen.dot(x, y, 8, _STEEL.dark)


def _boombox(pen: Pen, look: Look) -> None:
    c = look.main("#3f4654", "#d8483f", "#3f86c9", "#e0a03a")
    pen.line(_IRON.base, 25, (110, 230), (120, 140), (480, 140), (490, 230))
    pen.box(10, 212, 580, 340, c.dark, 30)
    pen.box(10, 212, 580, 322, c.base, 28)
    pen.box(28, 230, 544, 66, c.light, 12)
    pen.box(190, 240, 220, 44, "#26303c", 6)
    pen.line("#f05f3f", 5, (300, 244), (300, 280))
    pen.lines("#9fd6c9", 3, *(((x, 258), (x, 272)) for x in range(206, 404, 18)))
    for x in (60, 108, 492, 540):
        pen.dot(x, 262, 18, _STEEL.base)
    for x in (130, 470):
        pen.dot(x, 416, 104, _STEEL.dark)
        pen.dot(x, 416, 92, "#2b2d36")
        for r in (72, 52):
            pen.ring(x, 416, r, r, "#4a4e5c", 5)
        pen.dot(x, 416, 32, _STEEL.base)
        pen.dot(x - 8, 406, 9, "#ffffff", opacity=0.5)
    pen.box(246, 326, 108, 96, "#26303c", 8)
    for x in (274, 326):
        pen.dot(x, 376, 17, "#f4f4f2")
        pen.dot(x, 376, 7, "#26303c")
    for k in range(4):
        pen.box(246 + k * 28, 446, 23, 40, _STEEL.base, 4)
    pen.line(_STEEL.dark, 7, (540, 212), (576, 46))
    pen.dot(576, 44, 8, _STEEL.base)


def _instant_camera(pen: Pen, look: Look) -> None:
    """The photo is half out of the slot; a rainbow runs down the front."""
    c = look.main("#f6f1e6", "#3a3d48", "#8fc4c0")
    pen.box(172, 440, 256, 116, "#fdfdfb", 4)
    pen.box(190, 446, 220, 84, "#7fb8dc")
    pen.poly("#5f9a6a", (190, 530), (252, 482), (310, 530), r=2)
    pen.poly("#7fae6a", (270, 530), (350, 466), (410, 530), r=2)
    pen.dot(372, 470, 13, "#ffe08a")
    pen.form(corners((90, 150), (510, 150), (556, 300), (556, 446), (44, 446), (44, 300), r=26), c, dx=-0.03)
    pen.box(44, 390, 512, 58, _IRON.base, 18)
    pen.box(140, 414, 320, 15, _IRON.deep, 6)
    for k, paint in enumerate(("#3f9ad9", "#5fb85a", "#f7c93f", "#f0883a", "#e0473f")):
        pen.box(276 + k * 10, 302, 10, 88, paint)
    pen.dot(300, 258, 112, _IRON.dark)
    pen.dot(300, 258, 96, _IRON.base)
    pen.dot(300, 258, 66, "#1f2230")
    pen.dot(300, 258, 46, "#3f5f86")
    pen.dot(278, 236, 16, "#ffffff", opacity=0.7)
    pen.box(396, 176, 84, 56, _IRON.base, 8)
    pen.box(404, 184, 68, 40, "#dff1f7", 6)
    pen.dot(136, 214, 30, "#e0473f")
    pen.dot(130, 208, 10, "#f59a8f")
    pen.box(110, 262, 46, 30, _IRON.base, 6)


def _film_reel(pen: Pen, look: Look) -> None:
    c = look.main("#9aa3b0", "#c9a24a", "#5f6a7a")
    pen.soft("#2b2733", (420, 470), (520, 500), (592, 470), (592, 548), (510, 566), (380, 540))
    pen.lines("#fdf6e0", 9, *(((x, 498 + (x - 430) * 0.02), (x, 510)) for x in range(430, 590, 24)))
    pen.dot(270, 310, 254, c.dark)
    pen.dot(266, 304, 246, c.base)
    for k in range(5):
        a = k * math.tau / 5 - math.pi / 2
        x, y = 268 + 138 * math.cos(a), 308 + 138 * math.sin(a)
        pen.dot(x, y, 68, c.deep)
        pen.dot(x + 4, y + 4, 61, "#3a3036")
    pen.dot(268, 308, 46, c.light)
    pen.dot(268, 308, 20, "#2b2733")
    pen.line("#ffffff", 10, (64, 230), (110, 140), (190, 84), curve=True, opacity=0.5)


def _sewing_machine(pen: Pen, look: Look) -> None:
    c = look.main("#2f343f", "#2f7f7a", "#b8383f", "#e9dfc9")
    wood, gold = tones("#a9713f"), tones("#e0ac3f")
    pen.box(30, 496, 540, 60, wood.base, 10)
    pen.box(30, 496, 540, 16, wood.light, 6)
    pen.form(corners((70, 452), (530, 452), (530, 498), (70, 498), r=12), c)
    body = soft((430, 452), (436, 330), (420, 296), (300, 290), (196, 296), (196, 372), (112, 372), (104,
        250),
        (130, 206), (300, 196), (470, 200), (520, 240), (520, 452))
    pen.form(body, c, dx=-0.03, dy=-0.06)
    pen.lines(gold.base, 6, ((150, 230), (300, 222), (450, 230)), ((456, 260), (490, 300), (486, 420)),
        curve=True)
    pen.soft(gold.base, (250, 252), (280, 240), (310, 252), (280, 268))
    pen.dot(546, 284, 58, c.dark)
    pen.dot(546, 284, 40, gold.base)
    pen.dot(546, 284, 26, c.base)
    pen.box(138, 372, 20, 56, _STEEL.base, 4)
    pen.line(_STEEL.light, 6, (148, 420), (148, 462))
    pen.poly(_STEEL.dark, (120, 444), (176, 444), (184, 458), (112, 458), r=3)
    pen.box(338, 136, 46, 62, "#e0573f", 6)
    pen.box(332, 128, 58, 12, wood.base, 4)
    pen.box(332, 190, 58, 12, wood.base, 4)
    pen.line("#e0573f", 3, (360, 150), (220, 186), (116, 240), (148, 420))
    pen.soft("#7fb8d0", (40, 460), (140, 452), (210, 462), (180, 500), (90, 530), (20, 512))
    pen.lines("#ffffff", 3, *(((x, 472), (x + 10, 474)) for x in range(60, 170, 20)))


def _old_tv(pen: Pen, look: Look) -> None:
    """A wooden set with two aerials and legs."""
    c = look.main("#a9693a", "#8a5a3a", "#c97f4a", "#3f8f8a")
    pen.lines(_STEEL.dark, 8, ((300, 150), (180, 20)), ((300, 150), (420, 20)))
    for x in (180, 420):
        pen.dot(x, 20, 11, _STEEL.base)
    pen.fill(oval(300, 152, 66, 26), _IRON.base)
    for x, dx in ((120, -24), (480, 24)):
        pen.line(c.deep, 19, (x, 500), (x + dx, 554))
    pen.form(corners((24, 148), (576, 148), (576, 508), (24, 508), r=34), c, dx=-0.02)
    pen.box(54, 178, 384, 300, _CREAM.dark, 40)
    pen.box(66, 190, 360, 276, "#2f4a52", 46)
    pen.box(80, 202, 332, 252, "#6fa8ac", 50)
    pen.soft("#ffffff", (110, 240), (170, 214), (240, 212), (160, 290), (106, 340), opacity=0.3)
    for y in (218, 290):
        pen.dot(508, y, 29, _CREAM.base)
        pen.line(_IRON.base, 6, (508, y), (522, y - 16))
    pen.lines(c.deep, 6, *(((474, y), (542, y)) for y in range(352, 470, 20)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:record_player": _record_player, "prop:vinyl": _vinyl, "prop:cassette": _cassette,
    "prop:boombox": _boombox, "prop:instant_camera": _instant_camera, "prop:film_reel": _film_reel,
    "prop:sewing_machine": _sewing_machine, "prop:old_tv": _old_tv,
}

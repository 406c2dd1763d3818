"""Solids of geometry and plain balls: a cube, a cylinder, a cone, a pyramid, a ball of one colour."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _ball(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#3f7fd0", "#f2b53f", "#4aa564")
    ball = oval(300, 350, 208)
    pen.fill(ball, c.deep)
    pen.cut(ball, oval(280, 328, 206), c.dark)
    pen.cut(ball, oval(264, 310, 190), c.base)
    if look.second:
        pen.cut(ball, corners((80, 300), (520, 300), (520, 392), (80, 392)), look.second)
    pen.cut(ball, oval(238, 276, 132), c.light, 0.5)
    pen.oval(226, 240, 58, 36, "#ffffff", turn=-32, opacity=0.6)
    pen.dot(170, 318, 14, "#ffffff", opacity=0.35)
    pen.line(c.light, 8, (392, 500), (456, 440), (492, 366), curve=True, opacity=0.4)
    pen.oval(300, 356, 10, 6, c.light, opacity=0.12)


def _golf_ball(pen: Pen, look: Look) -> None:
    c = look.main("#f4f4f6")
    ball = oval(300, 350, 208)
    pen.fill(ball, c.dark)
    pen.cut(ball, oval(272, 316, 196), c.base)
    for row in range(-3, 4):
        for k in range(-3, 4):
            x, y = k * 58 + (29 if row % 2 else 0), row * 52
            if math.hypot(x, y) > 178:
                continue
            flat = math.sqrt(max(0.1, 1 - (math.hypot(x, y) / 208) ** 2))
            pen.oval(300 + x, 350 + y, 17, 17 * (0.55 + 0.45 * flat), c.deep, opacity=0.4)
            pen.oval(302 + x, 353 + y, 12, 12 * (0.55 + 0.45 * flat), c.light)
    pen.oval(222, 244, 50, 30, "#ffffff", turn=-32, opacity=0.8)


def _cube(pen: Pen, look: Look) -> None:
    c = look.main("#3f7fd0", "#e0473f", "#f2b53f", "#4aa564")
    pen.poly(c.light, (300, 110), (514, 214), (300, 318), (86, 214), r=8)
    pen.poly(c.base, (86, 214), (300, 318), (300, 560), (86, 456), r=8)
    pen.poly(c.dark, (300, 318), (514, 214), (514, 456), (300, 560), r=8)
    pen.line(c.glow, 7, (92, 220), (300, 320), (508, 220))
    pen.line(c.glow, 6, (300, 322), (300, 552), opacity=0.6)
    pen.poly(c.glow, (300, 138), (382, 178), (300, 218), (218, 178), r=6, opacity=0.4)
    pen.poly(c.light, (112, 262), (168, 290), (168, 400), (112, 372), r=6, opacity=0.35)
    pen.line(c.deep, 5, (90, 458), (300, 557), (510, 458), opacity=0.5)


def _cylinder(pen: Pen, look: Look) -> None:
    c = look.main("#4aa564", "#8a63b8", "#e0803f")
    body = soft((124, 160), (124, 500), (190, 546), (300, 560), (410, 546), (476, 500), (476, 160))
    pen.box(124, 150, 352, 350, c.base)
    pen.oval(300, 498, 176, 62, c.base)
    pen.fill(corners((380, 150), (476, 150), (476, 500), (452, 530), (380, 552)), c.dark)
    pen.fill(corners((160, 170), (208, 186), (208, 540), (160, 524), r=10), c.light, 0.55)
    pen.line(c.deep, 6, (128, 506), (190, 546), (300, 558), (410, 546), (472, 506), curve=True, opacity=0.5)
    pen.oval(300, 150, 176, 62, c.light)
    pen.oval(288, 144, 120, 38, c.glow, opacity=0.5)
    pen.ring(300, 150, 174, 60, c.glow, 6)
    pen.anchor("seat", 300, body.box[1])


def _cone(pen: Pen, look: Look) -> None:
    c = look.main("#f28a3f", "#8a63b8", "#3fa0a8")
    pen.oval(300, 500, 190, 60, c.dark)
    pen.fill(corners((300, 90), (490, 498), (450, 536), (300, 560), (150, 536), (110, 498), r=10), c.base)
    pen.fill(corners((300, 90), (490, 498), (450, 536), (370, 554), r=8), c.dark)
    pen.fill(corners((290, 140), (200, 530), (160, 520), r=8), c.light, 0.6)
    pen.line(c.deep, 6, (114, 502), (180, 540), (300, 557), (420, 540), (486, 502), curve=True, opacity=0.5)
    pen.dot(300, 98, 10, c.light)
    pen.line(c.glow, 6, (282, 170), (236, 330), opacity=0.6)
    pen.line(c.glow, 6, (228, 360), (222, 384), opacity=0.6)


def _pyramid(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#e0473f", "#3f7fd0")
    pen.poly(c.base, (290, 100), (360, 560), (70, 470), r=6)
    pen.poly(c.dark, (290, 100), (530, 450), (360, 560), r=6)
    pen.poly(c.light, (278, 160), (200, 500), (110, 472), r=6, opacity=0.55)
    pen.line(c.glow, 7, (292, 110), (360, 552))
    pen.line(c.deep, 5, (76, 472), (360, 558), (526, 452), opacity=0.5)
    pen.line(c.light, 5, (300, 120), (520, 446), opacity=0.4)
    pen.dot(290, 108, 8, c.glow)
    pen.poly(c.deep, (420, 360), (470, 432), (400, 478), r=6, opacity=0.25)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:plain_ball": _ball,
    "prop:golf_ball": _golf_ball,
    "prop:cube": _cube,
    "prop:cylinder": _cylinder,
    "prop:cone_solid": _cone,
    "prop:pyramid_solid": _pyramid,
}

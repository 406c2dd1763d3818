"""Globes, clockwork and parade: a globe on its stand, wheels of a watch, a monster truck, a soldier."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRASS, _WOOD, _STEEL, _IRON = tones("#d9a83f"), tones("#8a5a3a"), tones("#b4bcc8"), tones("#3a3f4d")


def _desk_globe(pen: Pen, look: Look) -> None:
    old = look.has("antique", "old", "vintage", "brass", "ancient")
    c = look.main("#e3c893" if old else "#4f9fd0")
    land = tones("#a8793f" if old else "#6fae4f")
    pen.form(soft((160, 556), (190, 516), (260, 500), (340, 500), (410, 516), (440, 556)), _WOOD)
    pen.box(284, 440, 32, 70, _BRASS.base, 6)
    pen.line(_BRASS.dark, 19, (392, 56), (480, 130), (512, 250), (480, 360), (392, 436), (300, 456),
        curve=True)
    pen.line(_BRASS.light, 7, (396, 62), (474, 132), (504, 250), (474, 356), (392, 428), curve=True)
    ball = pen.form(oval(290, 246, 188, 188), c, dx=-0.08)
    for shape in (((160, 160), (210, 96), (290, 90), (300, 140), (260, 170), (250, 220), (210, 230), (180,
        200)),
                  ((236, 246), (290, 250), (310, 300), (280, 372), (250, 392), (240, 320)),
                  ((350, 110), (420, 140), (460, 200), (430, 250), (380, 220), (360, 270), (330, 240), (346,
                      180)),
                  ((390, 300), (430, 290), (440, 330), (404, 350))):
        pen.soft(land.base, *shape)
    for k in (-0.5, 0.0, 0.5):
        y = 246 + k * 260
        half = 188 * math.sqrt(1 - (k * 260 / 188) ** 2)
        pen.line(c.dark, 2.5, (290 - half, y), (290, y + 20), (290 + half, y), curve=True, opacity=0.7)
    pen.line(c.dark, 2.5, (290, 58), (230, 246), (290, 434), curve=True, opacity=0.7)
    pen.soft("#ffffff", (146, 190), (176, 130), (220, 100), (190, 160), (160, 220), opacity=0.4)
    pen.dot(386, 66, 15, _BRASS.base)
    pen.dot(214, 430, 13, _BRASS.base)
    pen.anchor("top", ball.box[0] + 188, 40)


def gear(pen: Pen, x: float, y: float, r: float, teeth: int, c: Tones, turn: float = 0.0) -> None:
    """A toothed wheel with spokes."""
    for k in range(teeth):
        with pen.at(x, y, turn=turn + 360 * k / teeth):
            pen.poly(c.dark, (-r * 0.1, -r * 1.14), (r * 0.1, -r * 1.14), (r * 0.16, -r * 0.9), (-r * 0.16,
                -r * 0.9))
    pen.dot(x, y, r, c.dark)
    pen.dot(x - r * 0.02, y - r * 0.03, r * 0.94, c.base)
    for k in range(4):
        with pen.at(x, y, turn=turn + 90 * k):
            pen.soft(c.deep, (-r * 0.2, -r * 0.72), (0, -r * 0.78), (r * 0.2, -r * 0.72), (r * 0.1,
                -r * 0.34), (-r * 0.1,
                -r * 0.34))
    pen.dot(x, y, r * 0.22, c.light)
    pen.dot(x, y, r * 0.1, "#c9405a")


def _clockwork(pen: Pen, look: Look) -> None:
    """Wheels of brass and steel that reach into each other, a spring, a bridge with screws."""
    c = look.main("#d9a83f")
    pen.dot(300, 300, 290, "#4a4038")
    pen.dot(300, 300, 272, "#5f5348")
    gear(pen, 220, 220, 130, 16, c)
    gear(pen, 420, 300, 92, 12, tones("#b9763f"), 9)
    gear(pen, 250, 424, 96, 12, _STEEL, 4)
    gear(pen, 400, 464, 58, 8, c, 8)
    gear(pen, 400, 150, 66, 9, _STEEL, 12)
    pen.poly("#c9ced6", (120, 330), (168, 308), (330, 350), (344, 384), (300, 396), (140, 372), r=22,
        opacity=0.9)
    for x, y in ((148, 342), (316, 372)):
        pen.dot(x, y, 17, "#3f6fc9")
        pen.line("#1f3f7a", 5, (x - 11, y - 6), (x + 11, y + 6))
    turns = [(470 + (8 + k * 3.4) * math.cos(k * 0.7),
        200 + (8 + k * 3.4) * math.sin(k * 0.7)) for k in range(12)]
    pen.line("#8f98a8", 4, *turns, curve=True)
    for x, y in ((84, 220), (520, 400), (300, 560), (330, 52)):
        pen.dot(x, y, 15, _BRASS.light)
        pen.line(_BRASS.deep, 4, (x - 9, y), (x + 9, y))


def _monster_truck(pen: Pen, look: Look) -> None:
    c = look.main("#d8302f", "#2f5fd0", "#5fae3f", "#7a3fb0")
    pen.lines(_STEEL.dark, 15, ((150, 400), (150, 330)), ((450, 400), (450, 330)), ((180, 420), (420, 340)))
    pen.box(110, 318, 380, 26, _IRON.base, 6)
    pen.fill(corners((30, 324), (36, 232), (150, 214), (210, 130), (232, 120), (360, 120), (372, 220), (566,
        220),
        (574, 324), r=14), c.base)
    pen.poly(c.dark, (30, 284), (572, 284), (574, 324), (30, 324), r=8)
    pen.poly("#a9d8ec", (176, 214), (222, 142), (284, 142), (284, 214), r=6)
    pen.poly("#a9d8ec", (300, 142), (350, 142), (356, 214), (300, 214), r=6)
    pen.line(_STEEL.dark, 11, (384, 218), (392, 106), (300, 100))
    for x in (330, 372):
        pen.dot(x, 96, 15, "#fff3b8")
    for k, paint in enumerate(("#f7c93f", "#f08a2f", "#e0452f")):
        pen.soft(paint, (40, 276 - k * 3), (120, 246 + k * 6), (210 - k * 30, 250 + k * 5), (170 - k * 24,
            264),
            (250 - k * 40, 272 + k * 2), (150, 284 + k * 2))
    pen.soft("#fff3b8", (34, 252), (60, 246), (62, 270), (32, 272))
    for x in (146, 454):
        for k in range(18):
            with pen.at(x, 440, turn=20.0 * k):
                pen.box(-14, -126, 28, 24, "#23252e", 5)
        pen.dot(x, 440, 112, "#23252e")
        pen.ring(x, 440, 84, 84, "#3a3d48", 10)
        pen.dot(x, 440, 56, _STEEL.base)
        pen.dot(x, 440, 38, c.base)
        pen.dot(x, 440, 15, _STEEL.light)
    pen.anchor("seat", 260, 210)


def _tin_soldier(pen: Pen, look: Look) -> None:
    """A guard of wood or tin: tall hat, red coat with cords, a drum stand under his feet."""
    c = look.main("#d8302f", "#2f5fd0")
    pen.box(190, 520, 220, 38, _WOOD.base, 8)
    pen.box(190, 520, 220, 12, _WOOD.light, 5)
    for x in (250, 306):
        pen.box(x, 400, 46, 110, "#2f3a5f", 8)
        pen.box(x - 6, 490, 56, 34, "#1f2230", 8)
    pen.line("#6b4a2f", 13, (428, 520), (436, 190))
    pen.poly(_STEEL.base, (430, 196), (436, 120), (444, 196), r=2)
    pen.form(soft((214, 270), (386, 270), (392, 400), (372, 420), (228, 420), (208, 400)), c, dx=-0.03)
    pen.poly("#f7f3ea", (228, 276), (252, 276), (352, 410), (330, 414), r=3)
    pen.poly("#f7f3ea", (372, 276), (348, 276), (248, 410), (270, 414), r=3)
    for side in (-1, 1):
        pen.tube(c.dark, [(300 + side * 82, 290), (300 + side * 108, 350), (300 + side * 112, 404)], [44, 38,
            32])
        pen.dot(300 + side * 114, 418, 19, "#f7f3ea")
        pen.oval(300 + side * 84, 278, 34, 15, _BRASS.base)
    pen.box(216, 404, 168, 21, _BRASS.base, 5)
    pen.dot(300, 414, 15, _BRASS.light)
    pen.form(oval(300, 216, 62, 60), tones("#f7d9bd"))
    for side in (-1, 1):
        pen.dot(300 + side * 23, 212, 8, "#2b2733")
        pen.dot(300 + side * 38, 234, 13, "#f5a08f")
    pen.line("#4a3024", 8, (270, 244), (300, 236), (330, 244), curve=True)
    pen.form(soft((234, 186), (226, 60), (300, 20), (374, 60), (366, 186), (300, 174)), tones("#2b2a33"))
    pen.line(_BRASS.base, 6, (238, 190), (300, 276), (362, 190), curve=True)
    pen.dot(300, 100, 17, _BRASS.base)
    pen.soft("#d8302f", (300, 40), (312, 0), (340, -12), (336, 24))


def _tea_towel(pen: Pen, look: Look) -> None:
    """A folded towel with stripes."""
    c = look.main("#3f74b8", "#d8483f", "#3f9a7a")
    cloth = tones("#f9f4e8")
    for k in range(3):
        y = 470 - k * 44
        pen.form(soft((60 + k * 8, y + 8), (540 - k * 8, y + 2), (560 - k * 6, y + 40), (530, y + 72), (70,
            y + 76), (40,
            y + 44)), cloth, dx=0, dy=-0.1)
        for x in (110, 150, 190, 410, 450, 490):
            pen.poly(c.base, (x, y + 8), (x + 18, y + 7), (x + 16, y + 73), (x - 2, y + 74))
    pen.poly(cloth.light, (70, 382), (530, 376), (500, 300), (110, 304), r=14)
    for x in (130, 166, 202, 396, 432, 468):
        pen.poly(c.base, (x + 16, 304), (x + 32, 303), (x + 18, 381), (x, 381))
    pen.lines(cloth.dark, 3, *(((72 + k * 12, 552), (70 + k * 12, 564)) for k in range(38)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:desk_globe": _desk_globe, "prop:clockwork": _clockwork, "prop:monster_truck": _monster_truck,
    "prop:tin_soldier": _tin_soldier, "prop:tea_towel": _tea_towel,
}

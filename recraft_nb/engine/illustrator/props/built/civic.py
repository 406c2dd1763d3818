"""Houses that serve a town, each known by its sign: school, hospital, fire brigade, police, post, hall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import GLASS, WARM, bush
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Tones, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GREEN = tones("#5fa04a")
_BRICK = ("#b5523f", "#b8604a", "#a84f45")
_STONE = ("#e6dcc8", "#d9d2c4", "#ece2d0")


def wall(pen: Pen, x: float, y: float, w: float, t: Tones, *, seams: bool = False) -> None:
    """A wall down to the ground, darker at its right edge, with a plinth; single bricks where it has them."""
    pen.box(x, y, w, GROUND - y, t.base, 2)
    pen.box(x + w * 0.86, y, w * 0.14, GROUND - y, t.dark, 2)
    pen.box(x - 3, GROUND - 16, w + 6, 16, t.deep, 2)
    if seams:
        rows = int((GROUND - y - 40) / 34)
        ways = []
        for r in range(rows):
            for k in range(max(2, int(w / 70))):
                left = x + 14 + k * 70 + (r % 2) * 32
                if left + 26 < x + w - 6 and (r * 3 + k * 5) % 4 < 2:
                    ways.append(((left, y + 26 + r * 34), (left + 24, y + 26 + r * 34)))
        pen.lines(t.deep, 5, *ways, opacity=0.55)


def panes(pen: Pen, xs: Sequence[float], ys: Sequence[float], w: float, h: float, glass: str = GLASS) -> None:
    """Rows of plain windows with light frames."""
    for y in ys:
        for x in xs:
            pen.box(x - 5, y - 5, w + 10, h + 10, "#fdf8ec", 4)
            pen.box(x, y, w, h, glass, 2)
            pen.poly("#ffffff", (x + w * 0.1, y + h * 0.7), (x + w * 0.55, y + h * 0.1),
                (x + w * 0.8, y + h * 0.1), (x + w * 0.1, y + h * 0.95), opacity=0.4)
            pen.line("#fdf8ec", 4, (x + w / 2, y), (x + w / 2, y + h))


def entry(pen: Pen, x: float, w: float, h: float, paint: str, *, steps: int = 2) -> None:
    """A double door over steps, its middle at x."""
    t, top = tones(paint), GROUND - 10 * steps - h
    for k in range(steps):
        pen.box(x - w * 0.75 - 12 * (steps - k), GROUND - 10 * (k + 1), w * 1.5 + 24 * (steps - k), 10,
            "#d9d2c8" if k % 2 else "#c4bcb0", 2)
    pen.box(x - w / 2 - 8, top - 8, w + 16, h + 8, "#fdf8ec", 4)
    pen.box(x - w / 2, top, w, h, t.base, 2)
    pen.line(t.deep, 4, (x, top), (x, top + h))
    for s in (-1, 1):
        pen.box(x + s * w * 0.25 - w * 0.14, top + h * 0.12, w * 0.28, h * 0.4, GLASS, 2)
        pen.dot(x + s * w * 0.07, top + h * 0.64, 4, "#f4c95d")


def flag(pen: Pen, x: float, foot: float, tall: float, paint: str) -> None:
    """A flag on its pole."""
    t = tones(paint)
    pen.line("#8a8f9a", 6, (x, foot), (x, foot - tall))
    pen.dot(x, foot - tall, 6, "#f4c95d")
    pen.soft(t.base, (x + 3, foot - tall + 8), (x + 34, foot - tall + 2), (x + 74, foot - tall + 12),
        (x + 72, foot - tall + 48), (x + 34, foot - tall + 42), (x + 3, foot - tall + 50))
    pen.soft(t.dark, (x + 40, foot - tall + 4), (x + 74, foot - tall + 12), (x + 72, foot - tall + 48),
        (x + 42, foot - tall + 43))


def _star(x: float, y: float, r: float) -> list[tuple[float, float]]:
    tips = [(math.pi * k / 5, r * (0.42 if k % 2 else 1.0)) for k in range(10)]
    return [(x + reach * math.sin(a), y - reach * math.cos(a)) for a, reach in tips]


def clock(pen: Pen, x: float, y: float, r: float) -> None:
    """A white clock in a dark rim."""
    pen.dot(x, y, r + 6, "#4a4652")
    pen.dot(x, y, r, "#fdf8ec")
    pen.line("#3a3640", r * 0.16, (x, y), (x, y - r * 0.66))
    pen.line("#3a3640", r * 0.16, (x, y), (x + r * 0.44, y + r * 0.2))


def _school(pen: Pen, look: Look) -> None:
    c = look.main(*_BRICK)
    roof = tones("#5f6675")
    for x in (30, 390):
        wall(pen, x, 330, 180, c, seams=True)
        panes(pen, (x + 24, x + 100), (362, 456), 54, 62)
        pen.poly(roof.base, (x - 14, 336), (x + 12, 290), (x + 168, 290), (x + 194, 336))
        pen.box(x - 14, 330, 208, 12, roof.deep, 3)
    wall(pen, 196, 270, 208, c, seams=True)
    pen.poly(c.light, (180, 278), (300, 176), (420, 278))
    pen.line(roof.deep, 16, (176, 280), (300, 172), (424, 280))
    clock(pen, 300, 236, 24)
    pen.box(212, 300, 176, 42, "#fdf8ec", 6)
    pen.poly("#3f6fa8", (300, 308), (344, 318), (300, 334), (256, 318))
    pen.box(282, 322, 36, 12, "#2f5580", 3)
    pen.line("#f2b63f", 4, (344, 318), (346, 334))
    panes(pen, (216, 346), (366,), 38, 58)
    entry(pen, 300, 76, 112, "#3f6fa8")
    flag(pen, 300, 180, 110, "#3f7fd0")
    bush(pen, 80, 70, _GREEN)
    bush(pen, 520, 70, _GREEN)
    pen.anchor("top", 300, 70)


def _cross(pen: Pen, x: float, y: float, r: float, paint: str) -> None:
    pen.box(x - r * 0.32, y - r, r * 0.64, r * 2, paint, 4)
    pen.box(x - r, y - r * 0.32, r * 2, r * 0.64, paint, 4)


def _hospital(pen: Pen, look: Look) -> None:
    c = look.main("#eef2f5", "#e4eef2", "#f2ede4")
    wall(pen, 40, 280, 520, c)
    wall(pen, 190, 110, 220, tones(c.light))
    pen.box(180, 98, 240, 18, "#7f9fb5", 4)
    pen.box(30, 270, 170, 16, "#7f9fb5", 4)
    pen.box(400, 270, 170, 16, "#7f9fb5", 4)
    pen.box(246, 128, 108, 108, "#ffffff", 12)
    _cross(pen, 300, 182, 42, "#e0393f")
    panes(pen, (62, 126, 424, 488), (310, 390), 44, 50)
    panes(pen, (208, 278, 348), (258, 340), 42, 50)
    pen.box(190, 420, 220, 18, "#e0393f", 5)
    for x in (202, 390):
        pen.box(x, 436, 10, 124, "#b9c4cc", 2)
    pen.box(236, 446, 128, 114, "#8fc4dc", 3)
    pen.lines("#f4f7f9", 6, ((300, 446), (300, 560)), ((236, 478), (364, 478)))
    panes(pen, (62, 126, 424, 488), (476,), 44, 50)
    bush(pen, 90, 64, _GREEN)
    bush(pen, 512, 64, _GREEN)
    pen.anchor("top", 300, 98)


def _fire_station(pen: Pen, look: Look) -> None:
    c = look.main(*_BRICK)
    wall(pen, 20, 240, 430, c, seams=True)
    wall(pen, 450, 90, 120, c, seams=True)
    pen.box(436, 76, 148, 20, "#e9dfcc", 4)
    pen.box(8, 228, 440, 18, "#e9dfcc", 4)
    panes(pen, (486,), (120, 210, 300), 48, 56)
    pen.box(140, 256, 190, 52, "#fdf8ec", 8)
    pen.soft("#e0393f", (214, 300), (204, 280), (222, 262), (228, 274), (240, 258), (256, 284), (246, 300))
    pen.soft("#f7b53f", (220, 300), (216, 288), (230, 276), (242, 290), (238, 300))
    for x in (40, 246):
        pen.box(x - 8, 322, 192, 238, "#e9dfcc", 4)
        pen.box(x, 332, 176, 228, "#d9363a", 2)
        for k in range(1, 5):
            pen.line("#a8282f", 5, (x, 332 + 46 * k), (x + 176, 332 + 46 * k))
        for k in range(4):
            pen.box(x + 12 + 40 * k, 342, 30, 26, GLASS, 2)
    pen.box(482, 420, 58, 140, "#8a2a2f", 3)
    pen.box(492, 432, 38, 48, GLASS, 2)
    pen.dot(460, 366, 13, "#f4c95d")
    pen.anchor("top", 510, 76)


def _police_station(pen: Pen, look: Look) -> None:
    c = look.main("#c9cdd6", "#d9d2c4", "#b9c4d2")
    wall(pen, 40, 230, 520, c)
    pen.box(28, 214, 544, 22, "#3f5580", 4)
    pen.box(190, 130, 220, 92, "#2f4a80", 10)
    pen.poly("#f4c95d", (300, 140), (338, 154), (332, 190), (300, 214), (268, 190), (262, 154), r=4)
    pen.poly("#2f4a80", (300, 156), (306, 172), (323, 172), (309, 182), (314, 198), (300, 188), (286, 198),
        (291, 182), (277, 172), (294, 172))
    panes(pen, (70, 150, 398, 478), (266, 380), 54, 66)
    entry(pen, 300, 96, 150, "#2f4a80", steps=3)
    for x in (222, 378):
        pen.line("#4a4652", 6, (x, 372), (x, 400))
        pen.dot(x, 356, 20, "#3f7fff", opacity=0.3)
        pen.dot(x, 356, 13, "#5f9fff")
    for x in (70, 478):
        pen.lines("#4a4652", 4, *(((x + 13 * k, 380), (x + 13 * k, 446)) for k in range(1, 4)))
    pen.anchor("top", 300, 130)


def _post_office(pen: Pen, look: Look) -> None:
    c = look.main("#e6d2ae", *_BRICK)
    wall(pen, 50, 260, 500, c, seams=True)
    pen.poly("#8f4f45", (24, 268), (96, 196), (504, 196), (576, 268))
    pen.box(24, 262, 552, 14, "#6f3f3a", 3)
    pen.box(196, 206, 208, 84, "#2f5f9f", 8)
    pen.box(252, 220, 96, 58, "#fdf8ec", 5)
    pen.lines("#2f5f9f", 6, ((256, 224), (300, 254), (344, 224)))
    panes(pen, (84, 164, 382, 462), (336,), 54, 84)
    entry(pen, 300, 92, 148, "#2f5f9f")
    red = tones("#d9363a")
    pen.box(506, 452, 58, 108, red.base, 14)
    pen.box(540, 452, 24, 108, red.dark, 12)
    pen.box(498, 446, 74, 16, red.deep, 8)
    pen.box(516, 478, 34, 8, "#2b2733", 3)
    flag(pen, 90, 200, 120, "#d9363a")
    pen.anchor("top", 300, 196)


def _town_hall(pen: Pen, look: Look) -> None:
    c = look.main(*_STONE)
    wall(pen, 30, 300, 540, c)
    pen.box(18, 286, 564, 20, c.light, 4)
    wall(pen, 254, 130, 92, tones(c.light))
    pen.poly("#5f8f86", (244, 136), (300, 54), (356, 136))
    clock(pen, 300, 176, 26)
    panes(pen, (56, 120, 434, 498), (330, 430), 44, 70)
    pen.poly(c.light, (170, 330), (300, 252), (430, 330))
    pen.poly(c.dark, (206, 320), (300, 266), (394, 320))
    pen.box(166, 326, 268, 18, c.light, 3)
    for x in (182, 246, 326, 390):
        pen.box(x, 344, 28, 180, c.light, 4)
        pen.box(x + 19, 344, 9, 180, c.dark, 3)
        pen.box(x - 5, 338, 38, 12, c.light, 3)
        pen.box(x - 5, 518, 38, 12, c.light, 3)
    pen.box(266, 380, 68, 140, "#7a4b34", 30)
    pen.box(266, 420, 68, 100, "#7a4b34", 0)
    for k in range(3):
        pen.box(150 - 14 * k, 528 + 11 * k, 300 + 28 * k, 11, "#d9d2c8" if k % 2 else "#c4bcb0", 2)
    flag(pen, 300, 60, 90, "#d9453f")
    pen.anchor("top", 300, 0)


def _rail_station(pen: Pen, look: Look) -> None:
    c = look.main(*_BRICK)
    wall(pen, 20, 330, 560, c, seams=True)
    pen.poly("#5f6675", (6, 338), (50, 282), (550, 282), (594, 338))
    pen.box(6, 332, 588, 12, "#454c5a", 3)
    wall(pen, 240, 130, 120, c, seams=True)
    pen.poly("#5f6675", (228, 136), (300, 40), (372, 136))
    pen.line("#454c5a", 6, (300, 44), (300, 14))
    clock(pen, 300, 190, 36)
    pen.box(240, 250, 120, 12, "#e9dfcc", 2)
    for x in (50, 116, 404, 470):
        pen.box(x - 6, 372, 62, 130, "#f1e6d2", 30)
        pen.box(x, 380, 50, 122, GLASS, 24)
        pen.lines("#f1e6d2", 4, ((x + 25, 380), (x + 25, 502)), ((x, 436), (x + 50, 436)))
    for x in (184, 356):
        pen.box(x, 396, 60, 164, "#7a4b34", 26)
        pen.box(x, 430, 60, 130, "#7a4b34", 0)
    pen.box(256, 380, 88, 180, "#6a3f2c", 40)
    pen.box(256, 430, 88, 130, "#6a3f2c", 0)
    pen.line("#4f2f20", 5, (300, 384), (300, 560))
    pen.anchor("top", 300, 14)


def _cinema_front(pen: Pen, look: Look) -> None:
    c = look.main("#c9a27a", "#a8564a", "#8f7a9a")
    wall(pen, 60, 180, 480, c)
    pen.box(46, 160, 508, 26, c.light, 5)
    red = tones("#c8323f")
    pen.box(262, 20, 76, 330, red.base, 10)
    pen.box(312, 20, 26, 330, red.dark, 10)
    for k in range(5):
        pen.poly("#ffe08a", *_star(300, 66 + 58 * k, 20))
    pen.poly(red.deep, (20, 350), (580, 350), (560, 442), (40, 442))
    pen.poly("#fff6dc", (44, 362), (556, 362), (542, 424), (58, 424))
    for k, w in enumerate((120, 70, 150, 60)):
        pen.box(84 + (0, 136, 222, 388)[k], 376, w, 12, "#3a3640", 3)
        pen.box(84 + (30, 166, 272, 388)[k], 400, w * 0.7, 12, "#3a3640", 3)
    for k in range(19):
        pen.dot(40 + 29 * k, 350, 7, WARM if k % 2 else "#fff6dc")
    for k in range(19):
        pen.dot(48 + 28 * k, 440, 7, WARM if k % 2 == 0 else "#fff6dc")
    pen.box(80, 452, 440, 108, "#3a2430", 2)
    for x in (110, 214, 318, 422):
        pen.box(x, 458, 66, 102, "#8a5a3a", 3)
        pen.box(x + 8, 466, 50, 62, "#ffd98a", 2)
    pen.box(262, 470, 76, 90, "#e9dfcc", 6)
    pen.box(272, 480, 56, 40, "#8fc4dc", 3)
    pen.anchor("top", 300, 20)


def _motel(pen: Pen, look: Look) -> None:
    c = look.main("#f0d2b0", "#bfe0dc", "#f2c9c4")
    wall(pen, 20, 400, 440, c)
    pen.poly("#7a5a4a", (6, 408), (30, 376), (450, 376), (474, 408))
    for k in range(3):
        x = 44 + 138 * k
        pen.box(x, 440, 46, 120, ("#d9564a", "#3f8f8f", "#e0a03f")[k], 3)
        pen.dot(x + 38, 504, 4, "#f4c95d")
        pen.box(x + 56, 440, 60, 54, "#fdf8ec", 3)
        pen.box(x + 61, 445, 50, 44, WARM, 2)
    for x in (34, 176, 318, 450):
        pen.box(x - 4, 404, 8, 156, "#fdf8ec", 2)
    pen.box(500, 190, 14, 370, "#8a8f9a", 3)
    pen.box(556, 190, 14, 370, "#8a8f9a", 3)
    pen.box(470, 110, 124, 150, "#c8323f", 14)
    pen.box(480, 120, 104, 130, "#2f2a40", 10)
    for k, paint in enumerate(("#ff7ab0", "#ffd83a", "#5fe0ff")):
        pen.line(paint, 8, (498, 148 + 34 * k), (566 - 12 * k, 148 + 34 * k))
    pen.poly("#ffd83a", (440, 60), (500, 78), (486, 110), (520, 104), (532, 134), (470, 130), r=4)
    pen.box(484, 280, 96, 34, "#fdf8ec", 6)
    pen.line("#d9453f", 7, (500, 297), (564, 297))
    pen.anchor("top", 530, 60)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:school_house": _school,
    "prop:hospital_building": _hospital,
    "prop:fire_station": _fire_station,
    "prop:police_station": _police_station,
    "prop:post_office": _post_office,
    "prop:town_hall": _town_hall,
    "prop:rail_station": _rail_station,
    "prop:cinema_front": _cinema_front,
    "prop:motel": _motel,
}

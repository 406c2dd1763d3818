"""Things that carry people."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.driven import coaches
from recraft_nb.engine.illustrator.props.pen.look import color_of_part
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _hot_air_balloon(pen: Pen, look: Look) -> None:
    a = look.main("#e5533f", "#e8743b", "#3f8fc7", "#b0549a")
    b = look.pick("#ffd166", "#fff1d6", "#f7b267")
    b = tones(look.second) if look.second else b
    wicker = tones("#b9814c")
    envelope = soft(
        (300, 18), (414, 54), (484, 150), (478, 258), (410, 352), (344, 418), (300, 426), (256, 418),
        (190, 352), (122, 258), (116, 150), (186, 54),
    )
    pen.fill(envelope, a.base)
    # Gores as lens shapes: each stripe bulges less the nearer it lies to the middle.
    for k0, k1, tone in ((-0.98, -0.62, b.base), (-0.2, 0.2, b.base), (0.62, 0.98, b.dark)):
        left = [(300 + 186 * k0 * w, y) for y, w in _GORE]
        right = [(300 + 186 * k1 * w, y) for y, w in reversed(_GORE)]
        pen.soft(tone, *left, *right)
    shade = soft(
        *[(300 + 186 * 0.62 * w, y) for y, w in _GORE],
        *[(300 + 186 * 0.99 * w, y) for y, w in reversed(_GORE)],
    )
    pen.fill(shade, "#5a2a4a", 0.12)
    pen.soft("#ffffff", (176, 110), (204, 74), (226, 70), (196, 118), (184, 176), (170, 180), opacity=0.4)
    band = corners((100, 246), (500, 246), (500, 276), (100, 276))
    pen.cut(envelope, band, a.dark)
    for k in range(-4, 5):
        pen.dot(300 + k * 39, 261, 9, b.light if k < 3 else b.base)
    pen.poly(a.deep, (254, 408), (346, 408), (334, 434), (266, 434), r=6)
    for x0, x1 in ((262, 258), (286, 284), (314, 316), (338, 342)):
        pen.line("#6d5140", 4, (x0, 430), (x1, 490))
    pen.poly("#ffb347", (300, 436), (310, 458), (300, 470), (290, 458), r=6)
    pen.poly("#fff3b0", (300, 448), (305, 460), (300, 467), (295, 460), r=4)
    basket = corners((244, 488), (356, 488), (344, 572), (256, 572), r=10)
    pen.fill(basket, wicker.base)
    pen.cut(basket, corners((316, 480), (370, 480), (370, 580), (312, 580)), wicker.dark)
    for y in (510, 530, 550):
        pen.line(wicker.dark, 4, (250, y), (350, y), opacity=0.8)
    for x in (268, 290, 312, 334):
        pen.line(wicker.deep, 3, (x, 498), (x + (300 - x) * 0.1, 568), opacity=0.6)
    pen.box(236, 480, 128, 18, wicker.deep, 9)
    pen.line(wicker.light, 4, (246, 486), (320, 486))
    pen.anchor("seat", 300, 484)
    pen.anchor("top", 300, 18)


_GORE = (
    (22, 0.1), (54, 0.62), (100, 0.86), (150, 0.985), (210, 1.0), (258, 0.96), (306, 0.8), (352, 0.6),
    (418, 0.24),
)

def _skull(pen: Pen, x: float, y: float, r: float, paint: str, hollow: str) -> None:
    """The sign of pirates: a skull over two crossed bones."""
    pen.lines(paint, r * 0.34, ((x - r * 1.6, y + r * 0.6), (x + r * 1.6, y + r * 1.7)), ((x + r * 1.6,
        y + r * 0.6),
        (x - r * 1.6, y + r * 1.7)))
    pen.dot(x, y, r, paint)
    pen.box(x - r * 0.56, y + r * 0.5, r * 1.12, r * 0.76, paint, r * 0.2)
    for side in (-1, 1):
        pen.dot(x + side * r * 0.4, y + r * 0.08, r * 0.27, hollow)
    pen.lines(hollow, r * 0.1, *(((x + k * r * 0.28, y + r * 0.9), (x + k * r * 0.28,
        y + r * 1.2)) for k in (-1, 0, 1)))


def _sailing_ship(pen: Pen, look: Look) -> None:
    hull = look.main("#8d5a3c", "#7a4b34", "#9c4a3f")
    cloth = color_of_part(tuple(t for t in look.traits if t.endswith(("sail", "sails"))))
    pirate = look.has("pirate")
    sail = tones(ink.hexa(cloth)) if cloth else look.pick("#fbf3e2", "#f7e8cf")
    flag = tones("#2f2c38") if pirate else look.pick("#d9473f", "#3f6fb0", "#2f2c38")
    mast = tones("#7d5a42")
    for x, top in ((180, 96), (312, 36), (436, 104)):
        pen.box(x - 7, top, 14, 440 - top, mast.base, 4)
        pen.box(x + 1, top, 6, 440 - top, mast.dark, 3)
        pen.soft(
            flag.base, (x, top - 4), (x - 26, top - 12), (x - 52, top), (x - 48, top + 16), (x - 24, top + 8),
            (x, top + 20),
        )
    pen.lines(
        "#6b5a4c", 3, ((312, 60), (40, 420)), ((312, 60), (560, 400)), ((180, 110), (330, 420)),
        ((436, 120), (330, 420)),
    )
    for x, y, w, h in (
        (180, 130, 118, 96), (180, 244, 138, 120), (312, 76, 128, 104), (312, 196, 158, 150),
        (436, 138, 112, 92), (436, 246, 128, 116),
    ):
        s = soft(
            (x - w * 0.5, y), (x, y + 6), (x + w * 0.5, y), (x + w * 0.44, y + h * 0.5),
            (x + w * 0.56, y + h), (x, y + h * 0.9), (x - w * 0.56, y + h), (x - w * 0.64, y + h * 0.5),
        )
        pen.fill(s, sail.base)
        pen.cut(
            s, corners((x + w * 0.16, y - 9), (x + w, y - 9), (x + w, y + h + 9), (x + w * 0.26, y + h + 9)),
            sail.dark,
        )
        pen.line(mast.dark, 8, (x - w * 0.54, y), (x + w * 0.54, y))
    if pirate:
        _skull(pen, 306, 258, 30, "#2f2c38", sail.base)
        pen.poly("#2f2c38", (312, 36), (312, -34), (226, -26), (232, 4), (224, 32), r=4)
        _skull(pen, 270, -4, 13, "#fbf6ea", "#2f2c38")
    pen.fill(soft((66, 300), (128, 296), (104, 350), (66, 420), (30, 420)), sail.dark)
    pen.line(mast.base, 12, (120, 424), (14, 382))
    body = soft(
        (70, 420), (150, 446), (300, 452), (440, 440), (556, 380), (562, 400), (540, 470), (500, 540),
        (420, 556), (200, 556), (130, 530), (90, 470),
    )
    pen.fill(body, hull.base)
    pen.cut(body, corners((0, 504), (600, 490), (600, 570), (0, 570)), hull.dark)
    pen.cut(body, corners((440, 370), (600, 370), (600, 570), (480, 570)), hull.dark)
    for y in (474, 500, 526):
        pen.cut(body, corners((0, y), (600, y - 10), (600, y - 6), (0, y + 4)), hull.deep)
    pen.line("#e9b949", 10, (74, 424), (150, 448), (300, 454), (440, 442), (556, 384), curve=True)
    for x in (180, 250, 320, 390):
        pen.box(x - 13, 466 - (x - 300) * 0.02, 26, 22, hull.deep, 5)
        pen.dot(x, 477, 6, "#e9b949")
    pen.poly(hull.light, (470, 420), (556, 384), (556, 356), (474, 392), r=4)
    pen.lines(hull.deep, 4, ((492, 404), (492, 388)), ((516, 394), (516, 378)), ((540, 384), (540, 366)))
    for x, w in ((120, 90), (270, 110), (430, 100), (530, 70)):
        pen.soft(
            "#bfe6f5", (x - w / 2, 562), (x - w * 0.2, 546), (x + w * 0.1, 552), (x + w / 2, 546),
            (x + w * 0.6, 564),
        )
    pen.anchor("seat", 330, 446)


def _canoe(pen: Pen, look: Look) -> None:
    c = look.main("#c8693f", "#3f8f86", "#b8433f", "#a9754a")
    inner = tones("#7d5339")
    pen.oval(300, 548, 262, 12, "#3f86b0", opacity=0.25)
    pen.fill(
        soft(
            (24, 402), (90, 436), (200, 452), (300, 456), (400, 452), (510, 436), (576, 402), (500, 470),
            (300, 484), (100, 470),
        ),
        inner.base,
    )
    for x in (170, 300, 430):
        pen.box(x - 36, 444, 72, 15, tones("#d9b37e").base, 5)
    pen.line("#e3c08a", 10, (400, 470), (190, 300))
    with pen.at(176, 284, turn=-39):
        pen.soft("#e3c08a", (-22, 30), (-28, -30), (0, -58), (28, -30), (22, 30))
        pen.line("#c99a5c", 4, (0, 20), (0, -40))
    hull = soft(
        (12, 388), (36, 404), (120, 452), (300, 470), (480, 452), (564, 404), (588, 388), (572, 470),
        (500, 536), (300, 556), (100, 536), (28, 470),
    )
    pen.form(hull, c, dx=-0.06, dy=-0.2, reach=1.18)
    pen.line(c.light, 12, (20, 398), (120, 456), (300, 474), (480, 456), (580, 398), curve=True)
    pen.cut(hull, corners((0, 506), (600, 506), (600, 518), (0, 518)), "#fff3df")
    for x in (150, 450):
        pen.poly("#fff3df", (x - 15, 492), (x, 476), (x + 15, 492), (x, 508), r=2)
    pen.soft("#ffffff", (70, 452), (150, 486), (230, 494), (150, 500), (86, 480), opacity=0.3)
    for x, w in ((80, 80), (250, 120), (440, 110), (550, 60)):
        pen.soft(
            "#bfe6f5", (x - w / 2, 562), (x - w * 0.2, 550), (x + w * 0.1, 554), (x + w / 2, 549),
            (x + w * 0.6, 564),
        )
    pen.anchor("seat", 300, 446)


def _submarine(pen: Pen, look: Look) -> None:
    c = look.main("#f2bd3f", "#3f9aa8", "#e0653f", "#5a86c9")
    pen.lines(c.dark, 15, ((356, 210), (356, 130), (318, 130)))
    pen.box(292, 116, 34, 28, "#4a5568", 8)
    pen.box(290, 120, 11, 20, "#bfe6f7", 5)
    tower = pen.poly(c.base, (248, 290), (266, 196), (390, 196), (414, 290), r=14)
    pen.cut(tower, corners((350, 180), (430, 180), (430, 300), (362, 300)), c.dark)
    pen.box(256, 190, 144, 14, c.deep, 6)
    pen.poly(c.dark, (500, 330), (566, 262), (588, 272), (552, 380), r=10)
    pen.poly(c.deep, (500, 440), (566, 508), (588, 498), (552, 390), r=10)
    for turn in (-30, 30, 90):
        with pen.at(562, 388, turn=turn):
            pen.oval(0, -26, 13, 32, "#8f9aa8")
            pen.oval(0, 26, 13, 32, "#707c8c")
    pen.dot(560, 388, 15, "#4a5568")
    body = soft(
        (24, 388), (50, 318), (140, 276), (300, 266), (450, 284), (540, 350), (552, 388), (540, 426),
        (450, 492), (300, 510), (140, 500), (50, 458),
    )
    pen.form(body, c, dx=-0.06, dy=-0.1, reach=1.16)
    pen.cut(body, corners((0, 436), (600, 436), (600, 450), (0, 450)), c.deep)
    pen.soft("#ffffff", (80, 330), (160, 296), (280, 288), (180, 312), (100, 356), opacity=0.4)
    for x, r in ((150, 44), (270, 38), (382, 34)):
        pen.dot(x, 372, r, c.deep)
        pen.dot(x, 372, r * 0.8, "#6fb8dc")
        pen.soft(
            "#d6f0fb", (x - r * 0.5, 372), (x - r * 0.36, 372 - r * 0.46), (x + r * 0.1, 372 - r * 0.56),
            (x - r * 0.2, 372 - r * 0.16),
        )
        for k in range(6):
            a = math.radians(k * 60 + 15)
            pen.dot(x + r * 0.9 * math.cos(a), 372 + r * 0.9 * math.sin(a), 3, c.light)
    for x, y, r in ((40, 250, 13), (76, 200, 9), (30, 190, 7), (100, 240, 6)):
        pen.ring(x, y, r, r, "#9fd8ee", 4)


def _wheel(pen: Pen, x: float, y: float, r: float, rim: str) -> None:
    """A wheel of eight red spokes."""
    spokes, color, turn = 8, "#d9473f", 10
    pen.ring(x, y, r, r, rim, r * 0.2)
    ways = []
    for k in range(spokes):
        a = math.radians(turn + 360 * k / spokes)
        ways.append(((x, y), (x + r * 0.92 * math.cos(a), y + r * 0.92 * math.sin(a))))
    pen.lines(color, max(3.0, r * 0.09), *ways)
    pen.dot(x, y, r * 0.22, rim)
    pen.dot(x, y, r * 0.11, color)


def _steam_train(pen: Pen, look: Look) -> None:
    c = look.main("#c8403f", "#2f7f6b", "#3f62a8", "#3a3d49")
    brass, iron = "#e9b949", tones("#3f4350")
    for x, y, r in ((128, 150, 26), (170, 108, 38), (236, 76, 48), (316, 62, 40), (392, 56, 26)):
        pen.dot(x, y, r, "#ffffff", opacity=0.75)
    pen.poly(iron.base, (100, 268), (108, 196), (152, 196), (160, 268), r=4)
    pen.poly(iron.dark, (92, 200), (100, 170), (162, 170), (168, 200), r=6)
    pen.soft(brass, (218, 266), (222, 218), (248, 204), (274, 218), (278, 266))
    pen.box(306, 226, 34, 40, iron.base, 8)
    boiler = pen.box(66, 250, 310, 150, c.base, 34)
    pen.cut(boiler, corners((60, 350), (400, 350), (400, 410), (60, 410)), c.dark)
    pen.cut(boiler, corners((60, 266), (400, 266), (400, 282), (60, 282)), c.light)
    for x in (136, 204, 290):
        pen.box(x, 250, 13, 150, brass, 3)
    pen.box(54, 262, 30, 128, iron.base, 12)
    pen.dot(52, 300, 20, "#ffe9a6")
    pen.ring(52, 300, 22, 22, brass, 7)
    cab = pen.box(362, 166, 176, 250, c.base, 8)
    pen.cut(cab, corners((486, 160), (540, 160), (540, 420), (486, 420)), c.dark)
    pen.box(344, 144, 212, 30, iron.base, 13)
    pen.box(354, 148, 140, 7, iron.light, 3)
    pen.box(388, 204, 58, 74, "#bfe6f7", 8)
    pen.box(462, 204, 48, 74, "#9fd0e6", 8)
    pen.poly("#ffffff", (394, 262), (420, 208), (436, 208), (398, 276), opacity=0.5)
    pen.box(386, 300, 130, 84, c.dark, 6)
    pen.lines(brass, 5, ((390, 304), (512, 304), (512, 380), (390, 380), (390, 304)))
    pen.box(60, 396, 496, 34, iron.base, 6)
    pen.box(60, 396, 496, 9, "#d9473f" if c.base != "#c8403f" else brass, 3)
    pen.poly(iron.dark, (66, 430), (20, 540), (96, 540), (110, 430), r=5)
    pen.lines(iron.light, 6, ((62, 446), (40, 532)), ((82, 446), (66, 532)), ((98, 446), (90, 532)))
    for x, r in ((156, 46), (266, 58), (396, 58), (506, 46)):
        _wheel(pen, x, 548 - r, r, iron.dark)
    pen.line("#aab4c2", 13, (266, 506), (396, 506))
    pen.dot(266, 506, 9, brass)
    pen.dot(396, 506, 9, brass)
    pen.box(6, 548, 588, 10, "#8f8a94", 3)
    for x in range(20, 590, 58):
        pen.box(x, 556, 34, 6, "#8d6446", 2)
    coaches.passenger(pen, coaches.many(look), c)
    pen.anchor("seat", 450, 300)


def _tractor(pen: Pen, look: Look) -> None:
    c = look.main("#d8413c", "#3f9a4f", "#2f74b5")
    dark = tones("#3d3b45")
    pen.line(dark.base, 16, (166, 300), (166, 196))
    pen.poly(dark.dark, (154, 200), (158, 176), (176, 176), (178, 200), r=3)
    pen.dot(160, 148, 15, "#c9c6cf", opacity=0.7)
    pen.dot(140, 118, 21, "#c9c6cf", opacity=0.5)
    pen.lines(dark.base, 13, ((312, 330), (326, 150)), ((500, 330), (486, 150)))
    pen.poly("#bfe6f7", (322, 166), (484, 166), (494, 330), (312, 330), r=6, opacity=0.8)
    pen.poly("#ffffff", (340, 310), (390, 176), (420, 176), (362, 318), opacity=0.5)
    pen.line(dark.base, 8, (400, 166), (404, 330))
    pen.box(296, 134, 220, 30, c.base, 13)
    pen.box(306, 138, 140, 8, c.light, 4)
    pen.line(dark.base, 9, (310, 306), (344, 272))
    pen.ring(346, 268, 6, 22, dark.base, 6)
    hood = pen.poly(c.base, (70, 420), (70, 330), (104, 296), (320, 296), (330, 420), r=16)
    pen.cut(hood, corners((60, 372), (340, 372), (340, 430), (60, 430)), c.dark)
    pen.line(c.light, 8, (112, 308), (290, 308))
    pen.box(62, 336, 26, 70, dark.base, 6)
    pen.dot(84, 346, 14, "#ffe9a6")
    pen.lines(dark.base, 6, *(((x, 330), (x, 360)) for x in (150, 170, 190, 210)))
    pen.box(190, 400, 250, 46, dark.base, 8)
    pen.soft(
        c.base, (300, 420), (306, 330), (380, 296), (480, 300), (552, 350), (566, 420), (540, 420),
        (500, 360), (420, 336), (356, 360), (334, 420),
    )
    pen.soft(c.dark, (480, 306), (548, 350), (564, 420), (542, 420), (506, 364), (458, 342))
    for x, r in ((434, 128), (130, 84)):
        y = 560 - r
        pen.dot(x, y, r, dark.dark)
        for k in range(14 if r > 100 else 12):
            with pen.at(x, y, turn=k * (360 / (14 if r > 100 else 12))):
                pen.poly(dark.base, (-13, -r + 2), (11, -r + 2), (15, -r + 20), (-9, -r + 20), r=3)
        pen.dot(x, y, r * 0.8, dark.base)
        pen.dot(x, y, r * 0.54, "#f2c14e")
        pen.dot(x - r * 0.03, y - r * 0.03, r * 0.42, "#f7d06a")
        pen.dot(x, y, r * 0.2, "#c99a3c")
        for k in range(5):
            a = math.radians(72 * k - 90)
            pen.dot(x + r * 0.32 * math.cos(a), y + r * 0.32 * math.sin(a), r * 0.055, dark.base)
    pen.anchor("seat", 420, 340)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:hot_air_balloon": _hot_air_balloon,
    "prop:sailing_ship": _sailing_ship,
    "prop:canoe": _canoe,
    "prop:submarine": _submarine,
    "prop:steam_train": _steam_train,
    "prop:tractor": _tractor,
}

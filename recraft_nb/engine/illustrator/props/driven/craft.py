"""In the air and on the water: aeroplane, paper plane, helicopter, rocket, fishing boat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GLASS = tones("#a9d8ec")


def _airplane(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f7")
    trim = tones("#e0473f") if look.color is None else tones(c.deep)
    with pen.at(300, 340, turn=12), pen.at(-300, -340):
        pen.poly(c.dark, (330, 310), (470, 210), (500, 214), (400, 316), r=6)
        pen.poly(trim.base, (500, 312), (560, 196), (596, 196), (584, 316), r=8)
        body = soft((16, 352), (50, 306), (140, 286), (430, 284), (570, 298), (590, 318), (500, 360),
            (300, 386), (100, 388))
        pen.form(body, c, dy=-0.2)
        pen.cut(body, corners((0, 348), (600, 330), (600, 344), (0, 362)), trim.base)
        pen.soft(GLASS.base, (46, 326), (78, 300), (122, 296), (112, 324))
        for k in range(9):
            pen.box(160 + k * 36, 308, 16, 20, GLASS.dark, 7)
        pen.poly(c.dark, (230, 352), (330, 352), (466, 480), (420, 490), r=8)
        pen.poly(c.base, (234, 352), (310, 352), (430, 480), (414, 486), r=6)
        pen.form(soft((270, 404), (300, 388), (356, 396), (360, 420), (300, 430)), trim)
        pen.poly(trim.dark, (500, 318), (540, 316), (600, 366), (566, 370), r=5)
    pen.anchor("seat", 280, 300)


def _paper_plane(pen: Pen, look: Look) -> None:
    c = look.main("#fafafc", "#f4f5f7")
    pen.poly(c.dark, (30, 250), (570, 150), (330, 360), (250, 340), r=3)
    pen.poly(c.base, (30, 250), (570, 150), (212, 332), r=3)
    pen.poly(c.base, (570, 150), (330, 360), (430, 420), r=3)
    pen.poly(c.deep, (212, 332), (570, 150), (262, 350), (236, 448), r=3)
    pen.poly(c.dark, (236, 448), (262, 350), (330, 384), r=3)
    pen.lines(c.deep, 3, ((30, 250), (570, 150)), ((570, 150), (330, 360)))
    for k in range(4):
        pen.line(c.deep, 6, (400 + k * 34, 470 - k * 4), (420 + k * 34, 462 - k * 6), opacity=0.6 - k * 0.1)


def _helicopter(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#f0a93a", "#2f86c9", "#2f9e86")
    pen.poly(c.dark, (330, 300), (576, 266), (584, 290), (360, 370), r=8)
    pen.poly(c.base, (556, 200), (590, 196), (592, 300), (560, 296), r=6)
    pen.ring(576, 214, 34, 34, "#5a6070", 6)
    pen.line("#8f98a8", 8, (554, 190), (598, 238))
    body = soft((40, 366), (80, 288), (180, 254), (300, 258), (380, 300), (372, 380), (300, 426),
        (140, 430), (60, 410))
    pen.form(body, c)
    pen.soft(GLASS.base, (52, 360), (92, 298), (176, 274), (190, 366), (110, 380))
    pen.soft(GLASS.glow, (80, 338), (112, 300), (140, 292), (104, 346), opacity=0.8)
    pen.box(220, 288, 70, 66, GLASS.base, 10)
    pen.line("#5a6070", 16, (234, 260), (234, 214))
    pen.tube("#5a6070", [(20, 206), (234, 214), (450, 206)], [8, 16, 8])
    pen.lines("#5a6070", 10, ((150, 428), (140, 484)), ((296, 422), (306, 484)), ((70, 486), (396, 486)))
    pen.line("#5a6070", 10, (70, 486), (44, 470))
    pen.line(c.glow, 7, (200, 270), (280, 272), (340, 298), curve=True, opacity=0.8)
    pen.anchor("seat", 220, 486)


def _fishing_boat(pen: Pen, look: Look) -> None:
    c = look.main("#2f6fae", "#c8402f", "#2f8f7a")
    cream = tones("#f7f1e2")
    pen.lines("#6b4632", 9, ((392, 420), (404, 130)), ((404, 150), (560, 300)))
    pen.lines("#8a7a6a", 3, ((404, 134), (70, 400)), ((404, 134), (560, 420)), ((558, 300), (556, 400)))
    pen.poly("#e0473f", (404, 132), (350, 150), (404, 166), r=2)
    pen.box(176, 252, 176, 150, cream.base, 8)
    pen.box(300, 252, 52, 150, cream.dark, 6)
    pen.box(160, 236, 208, 24, c.dark, 6)
    for x in (196, 256):
        pen.box(x, 278, 46, 46, GLASS.base, 6)
    pen.box(312, 284, 30, 118, "#8a5a35", 4)
    pen.dot(226, 364, 26, "#e0473f")
    pen.dot(226, 364, 13, cream.base)
    hull = soft((20, 376), (120, 402), (300, 408), (480, 402), (586, 378), (548, 470), (500, 540),
        (300, 552), (110, 540), (60, 470))
    pen.fill(hull, c.base)
    pen.cut(hull, corners((0, 486), (600, 486), (600, 580), (0, 580)), "#7a2f28")
    pen.line(cream.base, 12, (34, 392), (140, 414), (300, 420), (470, 414), (572, 394), curve=True)
    pen.lines("#d9b98a", 4, ((430, 330), (470, 396)), ((460, 330), (430, 396)))
    pen.box(424, 372, 74, 34, "#c9965a", 5)
    pen.anchor("seat", 470, 404)


def _rocket(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f7", "#e8e4da")
    red = tones("#e0473f") if look.color is None else tones(c.deep)
    launching = look.has("launching")
    if launching:
        _blast(pen)
    turn, scale, lift = (0, 0.66, 190) if launching else (18, 1, 300)
    with pen.at(300, lift, turn=turn, scale=scale), pen.at(-300, -300):
        pen.soft("#f2702f", (252, 470), (300, 452), (348, 470), (330, 540), (300, 590), (270, 540))
        pen.soft("#ffd83a", (272, 470), (300, 460), (328, 470), (300, 548))
        for side in (-1, 1):
            pen.soft(red.base if side < 0 else red.dark, (300 + side * 70, 340), (300 + side * 150, 420),
                     (300 + side * 150, 500), (300 + side * 66, 456))
        body = soft((300, 40), (364, 130), (392, 270), (360, 460), (300, 472), (240, 460), (208, 270),
            (236, 130))
        pen.form(body, c, dx=-0.16, dy=0)
        pen.cut(body, corners((150, 20), (450, 20), (450, 146), (150, 146)), red.base)
        pen.dot(300, 240, 52, red.dark)
        pen.dot(300, 240, 38, GLASS.base)
        pen.dot(288, 228, 13, "#ffffff", opacity=0.8)
        pen.cut(body, corners((150, 410), (450, 410), (450, 436), (150, 436)), red.base)
        pen.tube(red.dark, [(300, 400), (300, 500)], [20, 26])
    pen.anchor("seat", 300, 200)


def _blast(pen: Pen) -> None:
    """A column of fire from above down to the ground, and smoke that rolls away from it."""
    pen.poly("#f2702f", (262, 300), (338, 300), (372, 540), (228, 540), r=12)
    pen.poly("#ffb03a", (272, 300), (328, 300), (350, 530), (250, 530), r=10)
    pen.poly("#fff0a8", (284, 300), (316, 300), (328, 500), (272, 500), r=8)
    for k, paint in enumerate(("#c9ced8", "#e3e7ee", "#f7f8fb")):
        for x, y, r in ((70, 520, 60), (150, 496, 72), (236, 524, 62), (364, 524, 62), (450, 496, 74),
                        (532, 520, 58), (300, 540, 58), (112, 452, 44), (488, 450, 46)):
            pen.dot(x, y + 6 * k, r * (1 - 0.2 * k), paint)


def _iceberg(pen: Pen, look: Look) -> None:
    c = look.main("#dff1fa")
    flat = 300
    shape = corners((14, 540), (50, 420), (110, 392), (128, 330), (190, flat), (430, flat), (478, 372),
        (540, 400), (588, 540), r=10)
    pen.fill(shape, "#eef8fd" if look.color is None else c.light)
    pen.poly(c.dark, (300, flat + 6), (430, flat), (478, 372), (540, 400), (588, 540), (370, 540),
        (390, 430), (330, 380), r=8)
    pen.poly("#b4dcf0" if look.color is None else c.deep, (430, flat + 8), (478, 372), (540, 400),
        (588, 540), (500, 540), (470, 440), r=8)
    pen.poly(c.base, (60, 430), (128, 420), (170, 470), (150, 540), (14, 540), r=8)
    pen.lines("#ffffff", 6, ((134, 336), (180, 310), (290, 310)), ((60, 420), (112, 400)))
    pen.lines("#9fcde6", 4, ((220, 340), (250, 400), (230, 460)), ((330, 390), (300, 440)),
        ((470, 450), (500, 500)))
    pen.fill(oval(300, 542, 292, 20), "#8fc9e6")
    pen.lines("#d9f1fb", 5, ((60, 552), (150, 556)), ((240, 558), (360, 558)), ((450, 554), (540, 548)))
    pen.soft("#ffffff", (200, 316), (300, 312), (400, 314), (340, 326), (250, 328), opacity=0.8)
    pen.anchor("seat", 300, flat + 14)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:airplane": _airplane,
    "prop:paper_plane": _paper_plane,
    "prop:helicopter": _helicopter,
    "prop:fishing_boat": _fishing_boat,
    "prop:rocket": _rocket,
    "prop:iceberg": _iceberg,
}

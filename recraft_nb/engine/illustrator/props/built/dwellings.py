"""Barns, cabins, tents and other plain dwellings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import GLASS, STONE, WARM, WOOD, bush, door, window
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _barn(pen: Pen, look: Look) -> None:
    wall = look.main("#c8463c", "#b8433a", "#a8583f")
    roof = look.part_or("roof", "#6b6a78", "#5a5563", "#8a6a55")
    trim = "#f7efe2"
    front = corners((120, 560), (120, 316), (176, 218), (300, 150), (424, 218), (480, 316), (480, 560))
    pen.fill(front, wall.base)
    pen.cut(front, corners((400, 140), (490, 140), (490, 570), (424, 570)), wall.dark)
    for x in range(150, 480, 30):
        pen.cut(front, corners((x, 140), (x + 3.5, 140), (x + 3.5, 570), (x, 570)), wall.dark)
    pen.line(roof.dark, 34, (104, 326), (166, 212), (300, 140), (434, 212), (496, 326))
    pen.line(roof.base, 24, (102, 320), (165, 206), (300, 133), (435, 206), (498, 320))
    pen.line(roof.light, 6, (110, 300), (165, 198), (292, 128))
    pen.box(256, 222, 88, 92, trim, 6)
    pen.box(266, 232, 68, 82, wall.deep, 3)
    pen.soft("#e8c25a", (268, 314), (272, 282), (300, 270), (326, 284), (332, 314))
    pen.lines("#c99a3c", 4, ((282, 306), (290, 284)), ((300, 308), (304, 282)), ((316, 306), (312, 290)))
    pen.box(184, 384, 232, 176, trim, 5)
    for x in (196, 306):
        pen.box(x, 396, 98, 164, wall.base if x < 300 else wall.dark, 2)
        pen.lines(trim, 11, ((x + 6, 404), (x + 92, 552)), ((x + 92, 404), (x + 6, 552)))
        pen.lines(trim, 11, ((x + 5, 402), (x + 93, 402), (x + 93, 555), (x + 5, 555), (x + 5, 402)))
    for x in (138, 428):
        window(pen, x, 404, 34, 40, frame=trim)
    bush(pen, 120, 84, tones("#6aa84f"))
    bush(pen, 488, 76, tones("#5d9c4a"))
    pen.anchor("door", 300, 560)


def _cabin(pen: Pen, look: Look) -> None:
    log = look.main("#a06a42", "#8f5c3a", "#b27a4c")
    roof = look.part_or("roof", "#4f6b58", "#6b4a3f", "#5a6478")
    snowy = look.has("snow", "snowy", "winter")
    pen.box(396, 170, 52, 120, STONE.base, 4)
    for x, y in ((402, 186), (424, 206), (402, 226), (426, 244)):
        pen.box(x, y, 18, 12, STONE.dark, 4)
    pen.box(388, 160, 68, 16, STONE.dark, 5)
    for x, y, r in ((424, 134, 15), (440, 108, 20), (426, 76, 15)):
        pen.dot(x, y, r, "#ffffff", opacity=0.7)
    for k in range(8):
        y = 328 + k * 29
        pen.box(96, y, 408, 30, log.base if k % 2 else log.light, 15)
        pen.box(110, y + 20, 380, 9, log.dark, 4)
        for x in (112, 488):
            pen.dot(x, y + 15, 14, log.light)
            pen.ring(x, y + 15, 8, 8, log.dark, 3)
    gable = corners((138, 330), (300, 196), (462, 330))
    pen.fill(gable, log.base)
    for y in (238, 268, 298):
        pen.cut(gable, corners((100, y), (500, y), (500, y + 6), (100, y + 6)), log.dark)
    pen.line(roof.dark, 36, (64, 344), (300, 166), (536, 344))
    pen.line(roof.base, 26, (62, 336), (300, 158), (538, 336))
    pen.line(
        "#ffffff" if snowy else roof.light, 22 if snowy else 6, (76, 312), (300, 144 if snowy else 150),
        *(((524, 312),) if snowy else ()),
    )
    window(pen, 278, 250, 44, 44, glass=WARM)
    door(pen, 260, 80, 140, look.pick("#6b3f2c", "#3f6b5a"), arch=False)
    pen.box(240, 548, 120, 12, log.deep, 4)
    for x in (148, 392):
        window(pen, x, 398, 62, 62, frame="#f2e2c4", glass=WARM)
    for x, w in ((118, 84), (486, 90)):
        bush(pen, x, w, tones("#f3f5f9" if snowy else "#5d9c4a"))
    pen.anchor("door", 300, 560)


def _tent(pen: Pen, look: Look) -> None:
    c = look.main("#e8873c", "#3f9a8c", "#d9594c", "#5a86c9")
    pen.oval(300, 556, 262, 8, "#3a4a3a", opacity=0.18)
    pen.poly(c.deep, (330, 190), (560, 556), (400, 556), r=6)
    pen.poly(c.dark, (300, 184), (338, 190), (556, 552), (430, 558), r=6)
    front = pen.poly(c.base, (300, 176), (462, 558), (52, 558), r=8)
    pen.cut(front, corners((300, 170), (60, 570), (0, 570), (240, 170)), c.light)
    pen.poly("#4a3a44", (292, 258), (372, 558), (206, 558), r=4)
    pen.poly("#6b5560", (292, 300), (340, 558), (250, 558), r=4)
    pen.soft(c.glow, (292, 262), (262, 400), (188, 558), (150, 558), (206, 480), (250, 370))
    pen.soft(c.light, (294, 262), (330, 400), (390, 558), (428, 558), (372, 470), (330, 360))
    pen.line("#f6e3b8", 6, (228, 470), (196, 492))
    pen.line("#f6e3b8", 6, (348, 456), (382, 474))
    pen.lines("#8a6a4a", 10, ((286, 160), (306, 196)), ((314, 158), (296, 196)))
    for x0, x1 in ((120, 20), (500, 584)):
        pen.line("#efe3cf", 3.5, (x0 if x0 < 300 else 470, 420), (x1, 556))
        pen.line("#8a6a4a", 8, (x1, 558), (x1 + (6 if x1 < 300 else -6), 540))
    pen.lines(c.dark, 4, ((270, 262), (120, 540)), ((214, 356), (96, 556)), opacity=0.35)
    pen.poly("#f4c95d", (306, 162), (352, 146), (306, 130), r=3)
    pen.line("#8a6a4a", 6, (304, 176), (304, 128))
    pen.anchor("door", 290, 558)


def _igloo(pen: Pen, look: Look) -> None:
    snow = look.main("#eaf3fb", "#e3eef9")
    dome = soft(
        (70, 560), (74, 470), (120, 350), (210, 272), (310, 246), (410, 272), (498, 350), (540, 470),
        (544, 560),
    )
    pen.form(dome, tones(snow.base), dx=-0.08, dy=-0.06, reach=1.2)
    line = "#bfd3e8"
    for y, bulge, x0, x1 in (
        (486, 16, 72, 542), (418, 20, 92, 522), (354, 18, 122, 492), (300, 12, 172, 440),
    ):
        pen.line(line, 6, (x0 + 6, y), ((x0 + x1) / 2, y - bulge), (x1 - 6, y), curve=True)
    bricks = (
        (150, 548, 152, 484), (480, 548, 478, 484), (118, 476, 126, 416), (404, 470, 402, 404),
        (500, 474, 490, 416), (168, 406, 178, 350), (300, 396, 300, 338), (430, 402, 420, 348),
        (236, 340, 244, 296), (366, 338, 360, 294), (306, 288, 306, 250),
    )
    pen.lines(line, 6, *(((x0, y0), (x1, y1)) for x0, y0, x1, y1 in bricks))
    pen.soft("#ffffff", (130, 380), (196, 304), (240, 286), (200, 326), (152, 400), opacity=0.9)
    tunnel = soft((186, 560), (188, 470), (222, 410), (270, 394), (318, 410), (352, 470), (354, 560))
    pen.fill(tunnel, "#cfe0f2")
    pen.soft(
        "#f4f9fe", (186, 560), (186, 470), (218, 406), (268, 390), (314, 404), (286, 404), (236, 420),
        (206, 474), (204, 560),
    )
    pen.soft("#3f5f86", (216, 560), (218, 484), (242, 440), (270, 430), (300, 440), (322, 484), (324, 560))
    pen.soft("#5f86b0", (236, 560), (238, 496), (262, 460), (286, 462), (262, 500), (258, 560))
    pen.lines(
        line, 5, ((192, 470), (216, 482)), ((222, 412), (240, 436)), ((318, 412), (302, 436)),
        ((350, 470), (324, 482)),
    )
    for x, w in ((80, 90), (530, 110), (400, 70)):
        pen.soft(
            "#ffffff", (x - w / 2, 562), (x - w * 0.3, 544), (x, 536), (x + w * 0.3, 546), (x + w / 2, 562),
        )


def _greenhouse(pen: Pen, look: Look) -> None:
    frame = look.main("#f2f5f0", "#5a8a6a", "#4a6b6b")
    glass, pale = "#bfe8e6", "#e2f6f3"
    body = corners((80, 560), (80, 330), (300, 190), (520, 330), (520, 560))
    pen.fill(body, glass)
    pen.cut(body, corners((60, 180), (540, 180), (540, 330), (60, 330)), "#a5dcda")
    for x, h, t in ((130, 116, "#5fa052"), (196, 84, "#7dbb5a"), (404, 96, "#6bab4f"), (466, 130, "#4f9350")):
        pen.soft(
            t, (x - 34, 536), (x - 40, 536 - h * 0.6), (x - 10, 536 - h), (x + 22, 536 - h * 0.8),
            (x + 36, 536 - h * 0.4), (x + 30, 536),
        )
        pen.dot(x - 8, 536 - h * 0.66, 9, ("#f0637c", "#ffd166", "#f7a35a")[int(x) % 3])
        pen.dot(x + 14, 536 - h * 0.4, 8, ("#ffd166", "#f0637c")[int(x) % 2])
        pen.poly("#c9744a", (x - 36, 522), (x + 36, 522), (x + 28, 560), (x - 28, 560), r=5)
        pen.box(x - 40, 516, 80, 13, "#d98a5c", 4)
    pen.cut(body, corners((110, 200), (190, 200), (120, 570), (60, 570)), pale, 0.5)
    pen.cut(body, corners((330, 200), (362, 200), (300, 570), (262, 570)), pale, 0.5)
    pen.lines(
        frame.base, 9,
        *(((x, 330), (x, 560)) for x in (80, 168, 252, 348, 432, 520)),
    )
    pen.lines(frame.base, 9, ((80, 440), (252, 440)), ((348, 440), (520, 440)))
    pen.lines(
        frame.base, 8, ((168, 330), (230, 234)), ((252, 330), (276, 206)), ((348, 330), (324, 206)),
        ((432, 330), (370, 234)),
    )
    pen.line(frame.light, 15, (68, 338), (300, 186), (532, 338))
    pen.line(frame.base, 12, (80, 330), (520, 330))
    pen.box(252, 372, 96, 188, pale, 4, opacity=0.75)
    pen.lines(
        frame.base, 9, ((252, 372), (348, 372), (348, 558), (252, 558), (252, 372)), ((300, 374), (300, 558)),
        ((254, 464), (346, 464)),
    )
    pen.dot(316, 470, 6, "#d98a3c")
    pen.box(66, 552, 468, 10, STONE.base, 3)
    pen.dot(300, 180, 10, frame.light)


def _treehouse(pen: Pen, look: Look) -> None:
    leaf = look.main("#5fa052", "#6fae4f", "#4f9a63")
    wood = look.pick("#b27a4c", "#a06a42")
    bark = tones("#7d5a42")
    trunk = corners(
        (240, 566), (262, 480), (258, 330), (220, 250), (256, 236), (292, 300), (330, 230), (366, 244),
        (336, 320), (338, 480), (366, 566), r=16,
    )
    for x, y, r in ((190, 150, 96), (408, 150, 100), (300, 100, 108), (130, 236, 70), (470, 240, 74)):
        pen.dot(x, y, r, leaf.dark if x > 380 else leaf.base)
    pen.fill(trunk, bark.base)
    pen.cut(trunk, corners((310, 200), (400, 200), (400, 580), (316, 580)), bark.dark)
    pen.lines(bark.dark, 5, ((278, 520), (282, 470)), ((288, 420), (284, 380)), ((304, 540), (302, 500)))
    house = corners((180, 350), (180, 226), (420, 226), (420, 350))
    pen.fill(house, wood.base)
    for x in range(210, 420, 30):
        pen.cut(house, corners((x, 220), (x + 4, 220), (x + 4, 360), (x, 360)), wood.dark)
    pen.cut(house, corners((180, 220), (430, 220), (430, 246), (180, 246)), wood.dark)
    roof = corners((146, 238), (228, 150), (372, 150), (454, 238), r=10)
    tiles = look.pick("#c8503f", "#4f7390", "#d99a3c")
    pen.fill(roof, tiles.base)
    pen.cut(roof, corners((360, 140), (470, 140), (470, 250), (400, 250)), tiles.dark)
    for y in (180, 210):
        pen.cut(roof, corners((100, y), (500, y), (500, y + 6), (100, y + 6)), tiles.dark)
    door(pen, 208, 52, 88, tones("#6b4a35"), ground=350)
    window(pen, 312, 262, 62, 52, glass=WARM)
    pen.box(144, 346, 312, 20, wood.dark, 6)
    pen.box(144, 342, 312, 13, wood.light, 6)
    for x in (152, 196, 276, 330, 388, 446):
        pen.line(wood.dark, 8, (x, 344), (x, 306))
    pen.lines(wood.light, 8, ((150, 308), (200, 308)), ((274, 308), (448, 308)))
    pen.lines(wood.dark, 11, ((176, 366), (256, 440)), ((424, 366), (338, 440)))
    if look.has("rope ladder"):
        pen.lines("#e8cf98", 7, ((196, 352), (182, 420), (200, 490), (186, 562)),
            ((250, 352), (240, 420), (254, 490), (242, 562)), curve=True)
        rungs = (((184 + 8 * (k % 2), 384 + k * 34), (250 + 2 * (k % 2), 384 + k * 34)) for k in range(6))
        pen.lines("#8a5a35", 10, *rungs)
    else:
        pen.lines("#d9b98a", 7, ((216, 352), (190, 558)), ((252, 352), (228, 558)))
        steps = (((212 - k * 4.4, 386 + k * 34), (250 - k * 4.4, 386 + k * 34)) for k in range(5))
        pen.lines(wood.light, 8, *steps)
    for x, y, rr in ((236, 78, 44), (156, 150, 34), (360, 70, 40), (440, 130, 34)):
        pen.oval(x, y, rr, rr * 0.62, leaf.light, opacity=0.7)
    pen.anchor("door", 234, 350)
    pen.anchor("seat", 300, 342)


def _well(pen: Pen, look: Look) -> None:
    stone = look.main("#a9a6ae", "#b3a79b")
    roof = look.part_or("roof", "#b5533c", "#8d5a43", "#5d7a8f")
    for x in (150, 430):
        pen.box(x, 210, 22, 240, WOOD.base if x < 300 else WOOD.dark, 4)
    pen.line(WOOD.dark, 15, (150, 300), (460, 300))
    pen.box(252, 284, 96, 34, WOOD.base, 10)
    pen.lines("#d9c39a", 5, *(((264 + k * 16, 286), (264 + k * 16, 316)) for k in range(6)))
    pen.line("#d9c39a", 5, (300, 316), (300, 384))
    pen.line(WOOD.deep, 8, (460, 300), (484, 300), (484, 330), (506, 330))
    pen.oval(300, 424, 176, 36, stone.dark)
    pen.oval(300, 426, 146, 26, "#34303c")
    pen.poly("#8a6a4f", (272, 380), (328, 380), (322, 430), (278, 430), r=6)
    pen.lines("#5a5560", 5, ((273, 394), (327, 394)), ((277, 418), (323, 418)))
    body = soft(
        (124, 420), (140, 437), (216, 455), (300, 459), (384, 455), (460, 437), (476, 420), (470, 540),
        (440, 560), (160, 560), (130, 540),
    )
    pen.fill(body, stone.base)
    pen.cut(body, corners((390, 420), (490, 420), (490, 570), (400, 570)), stone.dark)
    for x, y, w in (
        (140, 474, 54), (206, 484, 62), (282, 486, 60), (356, 484, 52), (420, 470, 40), (156, 516, 60),
        (232, 526, 64), (312, 526, 56), (384, 520, 52),
    ):
        pen.box(x, y, w, 28, stone.light if (x // 10) % 3 else stone.dark, 10)
    top = corners((96, 222), (206, 120), (394, 120), (504, 222), r=12)
    pen.fill(top, roof.base)
    pen.cut(top, corners((380, 110), (520, 110), (520, 240), (430, 240)), roof.dark)
    pen.cut(top, corners((90, 204), (510, 204), (510, 230), (90, 230)), roof.deep)
    for k, y in enumerate((146, 174)):
        pen.lines(
            roof.dark, 5,
            *(((x, y), (x + 14, y + 9), (x + 28, y)) for x in range(190 - k * 26, 400 + k * 16, 50)),
            curve=True,
        )
    bush(pen, 116, 66, tones("#6aa84f"))
    bush(pen, 480, 76, tones("#5d9c4a"))
    pen.anchor("seat", 300, 424)


def _beach_hut(pen: Pen, look: Look) -> None:
    """A small house for the beach: upright boards in two colours, a gable, a double door, a step."""
    paint = look.main("#4fa3c7", "#e86f5f", "#f2bd4b", "#5fb59a", "#e88fae")
    second = look.second or "#fdf8ee"
    trim = "#fdf8ee"
    front = corners((130, 540), (130, 270), (300, 130), (470, 270), (470, 540))
    pen.box(150, 540, 24, 30, WOOD.dark)
    pen.box(426, 540, 24, 30, WOOD.dark)
    pen.fill(front, paint.base)
    for k in range(5):
        x = 164 + k * 68
        pen.cut(front, corners((x, 120), (x + 34, 120), (x + 34, 545), (x, 545)), second)
    pen.cut(front, corners((436, 120), (480, 120), (480, 545), (436, 545)), paint.dark, opacity=0.25)
    pen.line(paint.deep, 30, (104, 292), (300, 128), (496, 292))
    pen.line(trim, 18, (106, 286), (300, 122), (494, 286))
    pen.box(222, 330, 156, 212, trim, 4)
    for x in (232, 303):
        pen.box(x, 340, 65, 202, paint.base if x < 300 else paint.dark, 3)
        pen.box(x + 11, 354, 43, 70, trim if x < 300 else paint.light, 3)
        pen.box(x + 11, 438, 43, 88, paint.light if x < 300 else paint.base, 3)
    pen.dot(290, 446, 6, "#e8c25a")
    pen.dot(310, 446, 6, "#e8c25a")
    pen.dot(300, 250, 34, trim)
    pen.dot(300, 250, 25, GLASS)
    pen.line(trim, 5, (275, 250), (325, 250))
    pen.line(trim, 5, (300, 225), (300, 275))
    pen.box(118, 536, 364, 14, WOOD.light, 4)
    pen.box(230, 550, 140, 12, WOOD.base, 4)
    pen.anchor("door", 300, 556)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:barn": _barn,
    "prop:beach_hut": _beach_hut,
    "prop:cabin": _cabin,
    "prop:tent": _tent,
    "prop:igloo": _igloo,
    "prop:greenhouse": _greenhouse,
    "prop:treehouse": _treehouse,
    "prop:well": _well,
}
__all__ = ["DRAWINGS", "GLASS", "GROUND", "oval"]

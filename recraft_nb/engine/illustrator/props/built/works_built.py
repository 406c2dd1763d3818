"""What stands large in a landscape: a dam, cooling towers, a water tower, a villa, a glass house, ruins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import GLASS, WARM, bush
from recraft_nb.engine.illustrator.props.built.civic import clock, panes, wall
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GREEN = tones("#5fa04a")


def _dam(pen: Pen, look: Look) -> None:
    c = look.main("#c4c0b8", "#b9bcc4")
    rock = tones("#8a8078")
    pen.soft("#4f9ac4", (60, 190), (300, 176), (540, 190), (540, 220), (300, 232), (60, 220))
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.poly(rock.base, (0, 120), (60, 150), (110, 230), (150, 380), (196, 560), (0, 560), r=14)
            pen.poly(rock.dark, (0, 260), (60, 330), (100, 460), (120, 560), (0, 560), r=10)
            pen.poly("#5f8f4f", (0, 110), (62, 144), (96, 206), (40, 176), (0, 170), r=8)
    pen.poly(c.base, (84, 214), (516, 214), (470, 400), (430, 560), (170, 560), (130, 400))
    pen.poly(c.dark, (400, 214), (516, 214), (470, 400), (430, 560), (380, 560))
    for k in range(1, 6):
        pen.line(c.dark, 4, (92 + 12 * k, 214 + 56 * k), (508 - 12 * k, 214 + 56 * k), opacity=0.7)
    pen.box(70, 196, 460, 26, c.light, 4)
    pen.lines(c.deep, 4, *(((90 + 30 * k, 196), (90 + 30 * k, 182)) for k in range(15)))
    pen.line(c.deep, 4, (84, 182), (516, 182))
    for x in (210, 282, 354):
        pen.box(x, 250, 36, 30, "#4a4f5c", 4)
        pen.poly("#eaf6fc", (x + 2, 278), (x + 34, 278), (x + 46, 540), (x - 10, 540), r=6)
        pen.lines("#a9d6ee", 5, ((x + 10, 290), (x + 4, 520)), ((x + 24, 290), (x + 30, 520)))
    for x, r in ((176, 20), (222, 28), (276, 30), (330, 30), (384, 28), (428, 20)):
        pen.dot(x, 538, r * 0.72, "#ffffff")
    pen.anchor("top", 300, 182)


def _power_plant(pen: Pen, look: Look) -> None:
    c = look.main("#d2d0cc", "#c9cdd2")
    for x, s in ((150, 1.0), (344, 0.84)):
        for dx, dy, r in ((0, -40, 44), (46, -70, 52), (96, -92, 40), (20, -84, 36)):
            pen.dot(x + dx * s, (GROUND - 400 * s) + dy * s + 10, r * s, "#f2f4f6", opacity=0.85)
    for x, s in ((150, 1.0), (344, 0.84)):
        top, waist, foot = GROUND - 400 * s, GROUND - 270 * s, GROUND
        low = waist + 110 * s
        shape = corners((x - 74 * s, top), (x + 74 * s, top), (x + 62 * s, waist), (x + 78 * s, low),
            (x + 116 * s, foot), (x - 116 * s, foot), (x - 78 * s, low), (x - 62 * s, waist), r=18)
        pen.fill(shape, c.base)
        pen.poly(c.dark, (x + 20 * s, top + 2), (x + 74 * s, top), (x + 62 * s, waist),
            (x + 78 * s, waist + 110 * s), (x + 116 * s, foot), (x + 40 * s, foot), r=10)
        pen.oval(x, top + 2, 74 * s, 12 * s, c.deep)
        pen.lines("#8a8f98", 5, *(((x + (k - 4) * 26 * s, foot), (x + (k - 3.5) * 25 * s, foot - 26 * s))
            for k in range(9)))
    wall(pen, 430, 400, 150, tones("#b9c4cc"))
    panes(pen, (446, 500), (430, 490), 36, 30)
    pen.box(540, 210, 26, 350, "#e9e4dc", 3)
    for y in (220, 290):
        pen.box(540, y, 26, 34, "#d9453f", 2)
    pen.anchor("top", 150, 120)


def _water_tower(pen: Pen, look: Look) -> None:
    c = look.main("#c9b7a0", "#9fb5c4", "#d9705a")
    for x0, x1 in ((196, 150), (404, 450), (262, 248), (338, 352)):
        pen.line("#5f5a60", 12, (x0, 250), (x1, 556))
    for y in (350, 450):
        t = (y - 250) / 306
        pen.line("#5f5a60", 7, (196 - 46 * t, y), (404 + 46 * t, y))
    pen.lines("#7a747a", 5, ((190, 350), (420, 450)), ((410, 350), (178, 450)), ((176, 450), (440, 550)),
        ((424, 450), (158, 550)))
    pen.box(288, 250, 24, 306, "#8a8f98", 3)
    pen.fill(corners((168, 110), (432, 110), (432, 236), (400, 276), (200, 276), (168, 236), r=18), c.base)
    pen.poly(c.dark, (350, 112), (432, 112), (432, 236), (400, 276), (344, 276), r=12)
    pen.lines(c.deep, 4, ((168, 150), (432, 150)), ((168, 206), (432, 206)))
    pen.poly(c.deep, (152, 116), (300, 34), (448, 116), r=8)
    pen.poly(c.dark, (300, 34), (448, 116), (330, 116), r=6)
    pen.line("#5f5a60", 6, (150, 252), (450, 252))
    pen.lines("#5f5a60", 4, *(((160 + 35 * k, 252), (160 + 35 * k, 228)) for k in range(9)))
    pen.line("#4a464c", 4, (438, 120), (446, 250))
    pen.anchor("top", 300, 34)


def _clock_tower(pen: Pen, look: Look) -> None:
    c = look.main("#c8795a", "#d9cbb0", "#b5a89a")
    wall(pen, 216, 190, 168, c, seams=True)
    pen.box(202, 176, 196, 20, c.light, 4)
    pen.box(208, 320, 184, 12, c.light, 3)
    clock(pen, 300, 256, 48)
    panes(pen, (246, 318), (356, 436), 36, 54)
    for x in (228, 272, 316, 360):
        pen.box(x - 8, 118, 16, 62, c.light, 3)
    pen.box(222, 118, 156, 58, c.deep, 3, opacity=0.35)
    pen.soft("#d9a83f", (282, 168), (286, 140), (300, 128), (314, 140), (318, 168))
    pen.box(206, 104, 188, 18, c.light, 4)
    pen.poly("#4f6f7a", (206, 108), (300, 10), (394, 108), r=3)
    pen.poly("#3f5a64", (300, 10), (394, 108), (322, 108), r=2)
    pen.box(264, 500, 72, 60, "#6a4632", 30)
    pen.box(264, 526, 72, 34, "#6a4632")
    bush(pen, 196, 60, _GREEN)
    bush(pen, 410, 60, _GREEN)
    pen.anchor("top", 300, 10)


def _villa(pen: Pen, look: Look) -> None:
    c = look.main("#f7f0e2", "#f2d9b8", "#efc9a4")
    tile = tones("#c8643f")
    wall(pen, 60, 300, 330, c)
    wall(pen, 360, 220, 180, tones(c.light))
    pen.poly(tile.base, (40, 308), (84, 256), (372, 256), (372, 308), r=3)
    pen.poly(tile.base, (340, 228), (384, 168), (516, 168), (560, 228), r=3)
    pen.lines(tile.dark, 5, *(((90 + 34 * k, 262), (72 + 36 * k, 304)) for k in range(8)),
        *(((392 + 30 * k, 174), (370 + 38 * k, 224)) for k in range(5)))
    for x in (96, 196, 296):
        pen.box(x - 8, 392, 74, 168, c.dark, 37)
        pen.box(x - 8, 432, 74, 128, c.dark)
        pen.box(x, 400, 58, 160, "#7fb5cc", 29)
        pen.box(x, 436, 58, 124, "#7fb5cc")
        pen.lines("#fdf8ec", 5, ((x + 29, 402), (x + 29, 560)), ((x, 470), (x + 58, 470)))
    for x in (96, 206, 300):
        pen.box(x, 326, 40, 44, GLASS, 3)
        pen.box(x - 16, 324, 14, 48, "#4f8f86", 2)
        pen.box(x + 42, 324, 14, 48, "#4f8f86", 2)
    panes(pen, (396, 468), (256,), 44, 60)
    pen.box(378, 344, 150, 12, c.deep, 3)
    pen.lines("#4a464c", 4, *(((386 + 15 * k, 346), (386 + 15 * k, 316)) for k in range(10)))
    pen.line("#4a464c", 5, (380, 316), (528, 316))
    pen.box(420, 440, 66, 120, "#7a4b34", 30)
    pen.box(420, 476, 66, 84, "#7a4b34")
    for x, tall in ((28, 250), (574, 300)):
        pen.soft("#3f7a4a", (x - 20, 558), (x - 22, 558 - tall * 0.5), (x, 558 - tall),
            (x + 22, 558 - tall * 0.5), (x + 20, 558))
    for x, y in ((352, 400), (366, 430), (350, 460), (368, 380), (356, 500)):
        pen.dot(x, y, 14, "#d9457a")
        pen.dot(x + 8, y + 10, 9, "#5fa04a")
    pen.anchor("top", 450, 168)


def _glass_house(pen: Pen, look: Look) -> None:
    c = look.main("#c99a6a", "#d9d4cc", "#8a6a52")
    dark = "#3a3f48"
    pen.box(20, 530, 560, 30, "#c4bcb0", 3)
    pen.box(60, 330, 400, 200, "#a9d8ea", 2)
    pen.box(60, 330, 400, 200, "#fff3cf", 2, opacity=0.35)
    pen.box(300, 150, 250, 150, "#a9d8ea", 2)
    pen.box(300, 150, 250, 150, "#fff3cf", 2, opacity=0.35)
    # What is seen of the rooms behind the glass.
    pen.box(90, 470, 130, 40, "#d9795f", 12)
    pen.box(90, 440, 130, 44, "#c96a52", 14)
    pen.line(dark, 4, (270, 334), (270, 372))
    pen.poly("#f2b63f", (250, 392), (260, 370), (280, 370), (290, 392), r=3)
    pen.dot(270, 396, 10, WARM)
    pen.box(330, 478, 100, 10, "#7a5a44", 3)
    pen.lines("#7a5a44", 6, ((340, 484), (340, 528)), ((420, 484), (420, 528)))
    pen.box(336, 250, 120, 34, "#f2efe8", 8)
    pen.box(336, 234, 40, 24, "#ffffff", 8)
    pen.box(460, 330, 120, 230, c.base, 2)
    pen.box(550, 330, 30, 230, c.dark, 2)
    pen.lines(c.dark, 4, *(((464, 352 + 24 * k), (576, 352 + 24 * k)) for k in range(8)))
    for x in (60, 160, 260, 360, 460):
        pen.line(dark, 7, (x, 330), (x, 530))
    for x in (300, 384, 468, 550):
        pen.line(dark, 7, (x, 150), (x, 300))
    for x, y in ((80, 350), (180, 350), (380, 350), (320, 168), (488, 168)):
        pen.poly("#ffffff", (x, y + 70), (x + 40, y), (x + 56, y), (x, y + 100), opacity=0.4)
    pen.box(40, 296, 560 - 18, 36, dark, 4)
    pen.box(40, 296, 542, 12, "#5a616c", 4)
    pen.box(274, 122, 302, 30, dark, 4)
    pen.box(274, 122, 302, 10, "#5a616c", 4)
    bush(pen, 40, 74, _GREEN)
    bush(pen, 500, 60, _GREEN)
    pen.anchor("top", 430, 122)


def _abbey(pen: Pen, look: Look) -> None:
    c = look.main("#a8a298", "#b5aa9a", "#9a9aa0")

    def arch(x: float, y: float, w: float, h: float) -> None:
        pen.poly("#bcd4dc", (x, y + h), (x, y + w * 0.7), (x + w * 0.5, y), (x + w, y + w * 0.7),
            (x + w, y + h), r=6, opacity=0.9)

    pen.poly(c.base, (40, 560), (40, 230), (60, 190), (84, 214), (100, 120), (130, 140), (150, 60), (190, 96),
        (214, 150), (230, 210), (250, 260), (250, 560), r=6)
    pen.poly(c.dark, (206, 150), (230, 210), (250, 260), (250, 560), (200, 560), r=4)
    arch(96, 190, 84, 150)
    pen.lines(c.dark, 6, ((138, 196), (138, 340)), ((100, 262), (178, 262)))
    pen.box(110, 420, 60, 140, "#5f5a58", 28)
    pen.box(110, 456, 60, 104, "#5f5a58")
    for k, (x, top) in enumerate(((280, 300), (390, 340), (500, 380))):
        pen.poly(c.base, (x - 26, 560), (x - 26, top + 60), (x - 10, top + 30), (x + 16, top),
            (x + 66, top + 10), (x + 92, top + 44), (x + 92, 560), r=5)
        arch(x, top + 46, 64, 514 - top)
        pen.line(c.light, 6, (x - 22, top + 70), (x - 22, 540))
        if k < 2:
            pen.line(c.dark, 8, (x + 92, top + 60), (x + 92, 556))
    stones = ((60, 300), (64, 390), (200, 300), (214, 420), (60, 470), (274, 420), (384, 440), (494, 470))
    for x, y in stones:
        pen.box(x, y, 28, 12, c.light, 3)
    for x, w in ((30, 40), (262, 44), (372, 36), (480, 40), (580, 40)):
        pen.box(x - w / 2, 540, w, 20, c.dark, 6)
    for x, y in ((50, 250), (66, 280), (44, 310), (238, 300), (246, 340), (368, 400), (374, 430), (566, 430)):
        pen.dot(x, y, 15, "#5f8f4a")
        pen.dot(x + 10, y + 14, 10, "#4f7f3f")
    bush(pen, 70, 60, _GREEN)
    bush(pen, 450, 56, _GREEN)
    pen.anchor("top", 150, 60)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dam": _dam,
    "prop:power_plant": _power_plant,
    "prop:water_tower": _water_tower,
    "prop:clock_tower": _clock_tower,
    "prop:villa": _villa,
    "prop:glass_house": _glass_house,
    "prop:abbey": _abbey,
}

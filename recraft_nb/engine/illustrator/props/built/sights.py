"""Sights that travellers ask for by name: bridges, domes, towers and circles of stones."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.table_tops import board_game, dominoes
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _golden_gate(pen: Pen, look: Look) -> None:
    """A red suspension bridge: two towers, cables in bows, hangers, a long deck."""
    c = look.main("#c8432b", "#c8432b")
    for a, b, low in ((0, 150, 150), (150, 450, 372), (450, 600, 150)):
        ends = (a, b)
        points = []
        for k in range(13):
            t = k / 12
            x = ends[0] + (ends[1] - ends[0]) * t
            if a == 150:
                y = 150 + (low - 150) * (1 - (2 * t - 1) ** 2)
            else:
                near = t if a == 0 else 1 - t
                y = 402 - 252 * near**1.6
            points.append((x, y))
        pen.lines(c.dark, 3, *(((x, y), (x, 408)) for x, y in points[1:-1]))
        pen.lines(c.base, 8, points, curve=True)
    pen.box(0, 400, 600, 22, c.base)
    pen.box(0, 416, 600, 10, c.deep)
    pen.lines(c.deep, 4, *(((x, 402), (x + 20, 420)) for x in range(0, 600, 20)))
    for x in (150, 450):
        for dx in (-20, 20):
            pen.box(x + dx - 9, 132, 18, 428, c.base if dx < 0 else c.dark, 2)
        for y in (140, 208, 276, 344, 470):
            pen.box(x - 22, y, 44, 16, c.light, 2)
        pen.box(x - 36, 540, 72, 20, "#8a8f98", 4)
    pen.anchor("seat", 300, 400)


def _taj_mahal(pen: Pen, look: Look) -> None:
    """A white tomb with a great dome, four small ones, four minarets."""
    c = look.main("#f7f1e8", "#f7f1e8")
    for x in (34, 566):
        pen.box(x - 13, 190, 26, 350, c.base)
        pen.box(x + 2, 190, 11, 350, c.dark)
        for y in (190, 300, 410):
            pen.box(x - 20, y, 40, 12, c.deep, 3)
        pen.soft(c.base, (x - 18, 190), (x - 17, 160), (x, 136), (x + 17, 160), (x + 18, 190))
    pen.box(0, 536, 600, 24, c.deep, 3)
    pen.box(96, 300, 408, 240, c.base)
    pen.box(420, 300, 84, 240, c.dark)
    for x in (160, 440):
        pen.box(x - 32, 262, 64, 42, c.base)
        pen.soft(c.light, (x - 36, 264), (x - 40, 232), (x, 190), (x + 40, 232), (x + 36, 264))
    pen.box(222, 210, 156, 96, c.dark)
    pen.form(soft((214, 214), (196, 150), (236, 92), (300, 40), (364, 92), (404, 150), (386, 214)), c)
    pen.line("#d9b04a", 7, (300, 44), (300, 6))
    pen.box(216, 268, 168, 272, c.light)
    shade = "#8fa3b8"
    pen.fill(soft((246, 540), (246, 400), (268, 344), (300, 316), (332, 344), (354, 400), (354, 540)), shade)
    for x in (136, 172, 428, 464):
        for y in (330, 440):
            pen.fill(corners((x - 13, y + 70), (x - 13, y + 22), (x, y), (x + 13, y + 22), (x + 13, y + 70),
                r=4), shade)
    pen.anchor("door", 300, 540)


def _colosseum(pen: Pen, look: Look) -> None:
    """Three rows of arches in a round wall that is broken on one side."""
    c = look.main("#d9b88a", "#d9b88a")
    pen.fill(soft((20, 300), (60, 220), (300, 190), (540, 220), (580, 300), (300, 360)), c.deep)
    wall = corners((16, 250), (120, 160), (330, 150), (360, 240), (470, 262), (584, 318), (584, 540),
        (470, 558),
        (300, 564), (130, 558), (16, 536), r=10)
    pen.fill(wall, c.base)
    pen.cut(wall, corners((420, 100), (600, 100), (600, 600), (420, 600)), c.dark)
    rows = ((468, 88), (368, 84), (270, 78), (186, 58))
    for row, (y, h) in enumerate(rows):
        pen.cut(wall, corners((0, y - 14), (600, y - 14), (600, y - 4), (0, y - 4)), c.light)
        for k in range(11):
            x = 300 + 268 * math.sin(math.radians(-78 + 15.6 * k))
            w = 17 * math.cos(math.radians(-78 + 15.6 * k)) + 5
            if (row == 3 and not 96 < x < 330) or (row == 2 and x > 440):
                continue
            if row == 3:
                pen.box(x - w * 0.4, y + 14, w * 0.8, 24, c.deep, 2)
                continue
            pen.fill(soft((x - w, y + h - 8), (x - w, y + 26), (x, y + 2), (x + w, y + 26),
                (x + w, y + h - 8)), c.deep)
    pen.anchor("door", 300, 556)


def _leaning_tower(pen: Pen, look: Look) -> None:
    """The round tower of Pisa with its galleries, out of the upright."""
    c = look.main("#f4ede0", "#f4ede0")
    with pen.at(300, 560, turn=5.5), pen.at(-300, -560):
        for k in range(8):
            y, w = 500 - 62 * k, 92 - 2 * k - (20 if k == 7 else 0)
            pen.box(300 - w, y, w * 2, 60, c.base)
            pen.box(300 + w * 0.4, y, w * 0.6, 60, c.dark)
            pen.box(300 - w - 8, y - 6, w * 2 + 16, 12, c.light, 4)
            for j in range(6):
                x = 300 - w + (j + 0.5) * w / 3
                pen.fill(corners((x - 8, y + 52), (x - 8, y + 24), (x, y + 12), (x + 8, y + 24),
                    (x + 8, y + 52), r=5),
                    c.deep)
    pen.anchor("door", 300, 556)


def _opera_house(pen: Pen, look: Look) -> None:
    """White shells one behind the other on a terrace at the water."""
    c = look.main("#f8f6f0", "#f8f6f0")
    pen.poly("#b98f6f", (20, 500), (580, 500), (600, 560), (0, 560), r=6)
    pen.box(20, 470, 560, 34, "#d9b797", 4)
    for x, y, s in ((330, 470, 1.0), (430, 474, 0.74), (210, 474, 0.8), (120, 476, 0.54), (516, 478, 0.46)):
        with pen.at(x, y, scale=s, flip=x > 400):
            pen.fill(soft((-20, 0), (-130, -6), (-120, -130), (-30, -300), (-10, -312), (20, -180),
                (34, 0)), c.base)
            pen.fill(soft((34, 0), (20, -170), (-10, -312), (60, -170), (96, 0)), c.dark)
            pen.lines(c.dark, 4, ((-20, -4), (-60, -120), (-16, -300)), ((-70, -4), (-96, -100),
                (-20, -296)), curve=True)
            pen.fill(corners((36, 0), (44, -90), (62, -120), (84, 0), r=6), "#6f94ad")
    pen.anchor("door", 300, 540)


def _stonehenge(pen: Pen, look: Look) -> None:
    """Upright stones with others laid across them, in a ring."""
    c = look.main("#a3a29c", "#a3a29c")
    for x, h in ((96, 150), (190, 160), (410, 160), (504, 150), (300, 168)):
        pen.box(x - 24, 500 - h, 48, h, c.dark, 10)
    for x in (143, 457):
        pen.box(x - 84, 322, 168, 34, c.deep, 10)
    for x, h in ((70, 220), (200, 232), (400, 232), (530, 210), (300, 150)):
        stone = corners((x - 36, 552), (x - 32, 552 - h), (x + 28, 548 - h), (x + 36, 552), r=12)
        pen.fill(stone, c.base)
        pen.cut(stone, corners((x + 8, 200), (x + 60, 200), (x + 60, 570), (x + 12, 570)), c.dark)
    for x0, x1 in ((24, 246), (354, 572)):
        pen.box(x0, 282, x1 - x0, 48, c.light, 12)
        pen.box(x0, 310, x1 - x0, 20, c.base, 8)
    for x in range(30, 590, 40):
        pen.oval(x, 554, 30, 7, "#6fa04f")


def _arcade(pen: Pen, look: Look) -> None:
    """A cabinet to play at: a lit sign, a screen, a stick and buttons."""
    c = look.main("#7a3fb0", "#2f74c9", "#d9364f")
    pen.poly(c.dark, (420, 60), (480, 96), (480, 540), (420, 560), r=4)
    pen.poly(c.base, (140, 60), (420, 60), (420, 560), (140, 560), r=12)
    pen.box(156, 74, 248, 64, "#1f1838", 8)
    pen.box(164, 82, 232, 48, "#ffd23f", 6)
    for k, x in enumerate(range(182, 390, 26)):
        pen.box(x, 94, 16, 24, ("#e0458a", "#2f9be0", "#5a3fb0")[k % 3], 3)
    pen.poly("#1f1838", (160, 152), (400, 152), (400, 348), (160, 348), r=10)
    pen.box(178, 170, 204, 160, "#0f2036", 8)
    for x, y, paint in ((214, 200, "#4fe08a"), (262, 200, "#4fe08a"), (310, 200, "#4fe08a"),
        (238, 232, "#ff5fa2"),
            (286, 232, "#ff5fa2"), (334, 232, "#ff5fa2")):
        pen.box(x - 12, y - 8, 24, 16, paint, 2)
        pen.box(x - 18, y + 4, 36, 8, paint, 2)
    pen.poly("#ffd23f", (264, 312), (280, 284), (296, 312))
    pen.line("#ffffff", 5, (280, 274), (280, 258))
    pen.poly(c.light, (132, 372), (428, 372), (456, 424), (104, 424), r=8)
    pen.line("#2b2733", 9, (196, 404), (188, 366))
    pen.dot(188, 358, 17, "#e0364f")
    for x, paint in ((280, "#ffd23f"), (322, "#4fb8f0"), (364, "#5fd07a")):
        pen.oval(x, 398, 16, 9, tones(paint).dark)
        pen.oval(x, 394, 16, 9, paint)
    pen.box(210, 462, 140, 66, c.deep, 6)
    for x in (246, 314):
        pen.box(x - 5, 478, 10, 26, "#ffd23f", 3)
    pen.anchor("seat", 280, 60)


def _treasure_map(pen: Pen, look: Look) -> None:
    """An old map with an island, a dotted way, a palm and a red cross."""
    del look
    paper = tones("#ecd29a")
    pen.fill(soft((40, 130), (150, 106), (300, 128), (450, 104), (560, 132), (572, 300), (556, 520),
        (440, 546),
        (300, 526), (150, 548), (44, 522), (30, 320)), paper.dark)
    pen.fill(soft((52, 138), (152, 116), (300, 138), (448, 114), (548, 140), (560, 300), (546, 508),
        (438, 534),
        (300, 514), (152, 536), (56, 510), (42, 320)), paper.base)
    pen.fill(soft((140, 300), (190, 220), (300, 196), (420, 230), (470, 320), (430, 420), (310, 450),
        (190, 420)),
        "#c9a35f")
    pen.fill(soft((154, 302), (200, 230), (300, 208), (410, 240), (456, 320), (420, 408), (310, 438),
        (198, 408)),
        "#d9bb76")
    for k in range(9):
        t = k / 8
        pen.oval(196 + 190 * t, 370 - 60 * math.sin(math.pi * t * 1.3) - 20 * t, 9, 5, "#7a4f2c", turn=-20)
    pen.lines("#c8322c", 17, ((384, 300), (434, 356)), ((434, 300), (384, 356)))
    pen.lines("#7a4f2c", 8, ((236, 330), (246, 290), (240, 262)), curve=True)
    for dx, dy in ((-34, -4), (30, -8), (-16, -26), (18, -28)):
        pen.lines("#4f8a4a", 8, ((240, 262), (240 + dx * 0.6, 258 + dy), (240 + dx, 266 + dy * 0.4)),
            curve=True)
    pen.fill(corners((290, 300), (318, 248), (346, 300), r=4), "#a8855a")
    for x, y in ((96, 240), (110, 440), (500, 220), (500, 470)):
        pen.lines("#8fa9a0", 5, ((x - 24, y), (x - 12, y - 9), (x, y), (x + 12, y - 9), (x + 24, y)),
            curve=True)
    pen.ring(112, 176, 26, 26, "#8a6238", 4)
    pen.poly("#b8423a", (112, 142), (120, 176), (104, 176))
    pen.poly("#5a4a3a", (112, 210), (120, 176), (104, 176))
    pen.fill(oval(548, 524, 18, 12), paper.dark)


def _cards_on_it(pen: Pen) -> None:
    """Two hands of cards held up over a green cloth, and a pack between them."""
    pen.poly("#3f8f5f", (96, 338), (504, 338), (540, 388), (60, 388), r=8)
    for x, side in ((150, 1), (450, -1)):
        for k in (-1, 0, 1):
            with pen.at(x + k * 26, 350 - (1 - abs(k)) * 6, turn=k * 16):
                pen.box(-24, -74, 48, 72, "#c8b8a0", 6)
                pen.box(-22, -72, 44, 68, "#fdfaf2", 5)
                paint = "#d9363a" if (k + side) % 2 else "#2b2733"
                pen.dot(0, -46, 7, paint)
                pen.poly(paint, (-7, -38), (0, -54), (7, -38), (0, -28))
    pen.poly("#fdfaf2", (268, 350), (318, 350), (326, 376), (262, 376), r=4)
    pen.poly("#3f6fc0", (272, 346), (316, 346), (322, 370), (268, 370), r=4)
    for x, y, paint in ((226, 366, "#d9363a"), (370, 362, "#f2c14e"), (350, 372, "#3f86c9")):
        pen.oval(x, y, 16, 6, paint)


def _chess_table(pen: Pen, look: Look) -> None:
    """A small table with a chessboard and some of its pieces."""
    wood = look.main("#a9744a", "#8a5a3a")
    pen.tube(wood.dark, [(300, 380), (300, 520)], [46, 36])
    pen.lines(wood.dark, 22, ((300, 512), (190, 552)), ((300, 512), (410, 552)))
    pen.poly(wood.base, (70, 330), (530, 330), (590, 400), (10, 400), r=10)
    pen.box(10, 396, 580, 22, wood.dark, 8)
    if look.has("cards"):
        _cards_on_it(pen)
        pen.anchor("seat", 300, 330)
        return
    if look.has("dominoes", "board game"):
        (dominoes if look.has("dominoes") else board_game)(pen, 374)
        pen.anchor("seat", 300, 330)
        return
    pen.poly("#5a3a26", (130, 336), (470, 336), (506, 390), (94, 390), r=4)
    for row in range(4):
        for k in range(8):
            t0, t1 = row / 4, (row + 1) / 4
            left0, wide0 = 140 - 34 * t0, 320 + 68 * t0
            left1, wide1 = 140 - 34 * t1, 320 + 68 * t1
            y0, y1 = 338 + 50 * t0, 338 + 50 * t1
            pen.poly("#f4e3c4" if (row + k) % 2 else "#7a4f33", (left0 + wide0 * k / 8, y0),
                (left0 + wide0 * (k + 1) / 8, y0), (left1 + wide1 * (k + 1) / 8, y1),
                (left1 + wide1 * k / 8, y1))
    for x, tall, paint in ((150, 84, "#fbf4e4"), (190, 58, "#fbf4e4"), (236, 62, "#fbf4e4"),
        (300, 54, "#2f2a33"),
            (352, 60, "#2f2a33"), (404, 58, "#2f2a33"), (448, 88, "#2f2a33")):
        t = tones(paint)
        pen.oval(x, 366, 17, 7, t.dark)
        pen.tube(t.base, [(x, 364), (x, 364 - tall * 0.66)], [26, 14])
        pen.dot(x, 364 - tall * 0.74, 12, t.base)
        if tall > 70:
            pen.lines(t.base, 6, ((x, 364 - tall * 0.84), (x, 364 - tall * 1.1)), ((x - 8, 364 - tall),
                (x + 8, 364 - tall)))
    pen.anchor("seat", 300, 330)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:golden_gate": _golden_gate,
    "prop:taj_mahal": _taj_mahal,
    "prop:colosseum": _colosseum,
    "prop:leaning_tower": _leaning_tower,
    "prop:opera_house": _opera_house,
    "prop:stonehenge": _stonehenge,
    "prop:arcade": _arcade,
    "prop:treasure_map": _treasure_map,
    "prop:chess_table": _chess_table,
}

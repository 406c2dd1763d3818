"""Temples, mosques and other great halls; silos, mills and turbines; a roof, a chimney."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _temple(pen: Pen, look: Look) -> None:
    c = look.main("#f1ece2", "#e6dcc8")
    for k in range(3):
        pen.box(20 + k * 16, 530 - k * 24, 560 - k * 32, 26, c.dark if k == 1 else c.base, 3)
    pen.box(80, 250, 440, 234, c.deep)
    column = look.part("column", "pillar")
    shaft = tones(column) if column else c
    for k in range(6):
        x = 66 + k * 84
        pen.box(x, 262, 48, 216, shaft.base, 4)
        pen.box(x + 30, 262, 18, 216, shaft.dark, 4)
        pen.line(shaft.dark, 4, (x + 16, 270), (x + 16, 470), opacity=0.7)
        pen.box(x - 8, 246, 64, 18, shaft.light, 4)
        pen.box(x - 6, 470, 60, 14, shaft.light, 4)
    pen.box(40, 208, 520, 42, c.base, 3)
    pen.box(40, 236, 520, 14, c.dark, 3)
    pen.poly(c.base, (30, 208), (300, 70), (570, 208), r=6)
    pen.poly(c.dark, (96, 200), (300, 96), (504, 200))
    pen.dot(300, 164, 24, c.light)


def _mosque(pen: Pen, look: Look) -> None:
    c = look.main("#f1e7d2", "#e9dcc4", "#dfe7ea")
    roof = tones(look.part("dome", "roof") or ("#3f9a9a" if look.chance.chance(0.5) else "#d9a83f"))
    for x in (70, 530):
        pen.box(x - 26, 170, 52, 386, c.base, 4)
        pen.box(x + 6, 170, 20, 386, c.dark, 4)
        pen.box(x - 36, 250, 72, 18, c.light, 4)
        pen.soft(roof.base, (x - 30, 172), (x - 24, 130), (x, 80), (x + 24, 130), (x + 30, 172))
        pen.line("#e3b956", 7, (x, 86), (x, 50))
    pen.box(120, 350, 360, 206, c.base, 4)
    pen.box(380, 350, 100, 206, c.dark, 4)
    pen.box(170, 300, 260, 60, c.light, 4)
    dome = soft((168, 306), (160, 230), (210, 160), (300, 110), (390, 160), (440, 230), (432, 306))
    pen.form(dome, roof)
    pen.line("#e3b956", 8, (300, 116), (300, 60))
    pen.ring(300, 46, 15, 15, "#e3b956", 7)
    for x, w, top in ((300, 46, 410), (200, 28, 440), (400, 28, 440)):
        pen.fill(corners((x - w, 556), (x - w, top + 30), (x, top - 20), (x + w, top + 30),
            (x + w, 556), r=14),
            "#5a4a5c" if w > 40 else "#8a7a8c")
    for k in range(4):
        pen.dot(190 + k * 73, 330, 12, roof.dark)


def _roof(pen: Pen, look: Look) -> None:
    c, wall = look.main("#b9523f", "#a8604a"), tones("#f1e4cc")
    pen.box(70, 460, 460, 96, wall.base)
    pen.box(380, 460, 150, 96, wall.dark)
    pen.box(400, 130, 70, 130, "#a8604a", 4)
    pen.box(390, 116, 90, 24, "#c9806a", 5)
    shape = corners((20, 480), (130, 220), (470, 220), (580, 480), r=8)
    pen.fill(shape, c.base)
    pen.cut(shape, corners((420, 200), (600, 200), (600, 500), (470, 500)), c.dark)
    for row in range(5):
        y = 262 + row * 46
        grow = (y - 220) * 0.42
        pen.line(c.deep, 5, (130 - grow, y), (470 + grow, y))
        for k in range(8):
            x = 136 - grow + k * (330 + 2 * grow) / 7 + (20 if row % 2 else 0)
            pen.line(c.dark, 5, (x, y), (x - 4, y + 36))
    pen.box(120, 208, 360, 22, c.light, 10)
    pen.box(170, 500, 80, 56, "#8fb5d9", 4)
    pen.box(340, 500, 80, 56, "#8fb5d9", 4)
    pen.anchor("seat", 260, 216)


def _chimney(pen: Pen, look: Look) -> None:
    c, tile = look.main("#b9583f", "#a8604a"), tones("#8a4f42")
    pen.poly(tile.base, (0, 556), (120, 420), (480, 420), (600, 556))
    for k in range(3):
        pen.line(tile.dark, 6, (100 - k * 40, 446 + k * 40), (500 + k * 40, 446 + k * 40))
    body = pen.box(200, 190, 200, 290, c.base, 4)
    pen.cut(body, corners((330, 170), (420, 170), (420, 490), (330, 490)), c.dark)
    for row in range(6):
        y = 236 + row * 42
        pen.line(c.light, 5, (202, y), (398, y))
        for k in range(3):
            x = 232 + k * 62 + (30 if row % 2 else 0)
            pen.line(c.light, 5, (x, y), (x, y + 40))
    pen.box(180, 164, 240, 38, c.dark, 6)
    pen.box(240, 126, 120, 44, "#7a5a4a", 6)
    pen.anchor("seat", 300, 130)


def _silo(pen: Pen, look: Look) -> None:
    c = look.main("#c9d0da", "#b5c4cf")
    roof = tones(look.part("roof", "dome") or "#b0483c")
    body = pen.box(190, 170, 220, 386, c.base, 6)
    pen.cut(body, corners((330, 150), (420, 150), (420, 570), (330, 570)), c.dark)
    for y in (230, 300, 370, 440, 510):
        pen.line(c.deep, 5, (190, y), (410, y), opacity=0.7)
    pen.form(soft((184, 176), (200, 110), (260, 64), (300, 54), (340, 64), (400, 110), (416, 176)), roof)
    pen.lines("#6f7789", 6, ((232, 180), (232, 556)), ((262, 180), (262, 556)))
    for k in range(11):
        pen.line("#6f7789", 5, (232, 200 + k * 32), (262, 200 + k * 32))
    pen.line(c.glow, 10, (212, 200), (212, 540), opacity=0.7)
    pen.box(180, 548, 240, 12, c.deep, 3)


def _wind_turbine(pen: Pen, look: Look) -> None:
    c = look.main("#f4f6f8")
    pen.poly(c.dark, (282, 556), (318, 556), (308, 210), (294, 210))
    pen.poly(c.base, (282, 556), (302, 556), (302, 210), (294, 210))
    pen.oval(300, 552, 50, 8, "#9fae8f")
    for turn in (10, 130, 250):
        with pen.at(300, 200, turn=turn):
            pen.soft(c.base, (-14, 0), (-22, -60), (-6, -196), (8, -60), (12, 0))
            pen.soft(c.dark, (0, 0), (-2, -120), (-6, -194), (10, -60), (12, 0))
    pen.dot(300, 200, 24, c.dark)
    pen.dot(296, 196, 17, c.light)


def _watermill(pen: Pen, look: Look) -> None:
    c = look.main("#d9b98a", "#c9a878")
    pen.box(40, 270, 330, 286, c.base, 4)
    pen.box(270, 270, 100, 286, c.dark, 4)
    pen.poly("#8a4a3a", (14, 280), (205, 110), (396, 280), r=6)
    pen.poly("#a85a45", (14, 280), (205, 110), (230, 132), (60, 284), r=4)
    for x in (90, 210):
        pen.box(x, 330, 62, 70, "#5a7a9a", 4)
        pen.lines("#f4ead8", 6, ((x + 31, 330), (x + 31, 400)), ((x, 365), (x + 62, 365)))
    pen.fill(corners((140, 556), (140, 450), (210, 450), (210, 556), r=8), "#6b4430")
    wood = tones("#7a5238")
    pen.ring(440, 420, 120, 120, wood.base, 20)
    pen.ring(440, 420, 84, 84, wood.dark, 9)
    for k in range(8):
        with pen.at(440, 420, turn=k * 45):
            pen.line(wood.dark, 11, (0, 0), (0, -116))
            pen.box(-26, -146, 52, 22, wood.light, 4)
    pen.dot(440, 420, 22, wood.deep)
    pen.soft("#6fc1ea", (330, 556), (380, 520), (480, 530), (596, 516), (600, 556))
    pen.lines("#d9f0fa", 7, ((380, 544), (450, 538)), ((490, 548), (560, 540)))


def _prison(pen: Pen, look: Look) -> None:
    c = look.main("#9aa3b0", "#a89a88")
    pen.box(60, 230, 480, 326, c.base, 4)
    pen.box(400, 230, 140, 326, c.dark, 4)
    for x in (30, 470):
        pen.box(x, 150, 100, 406, c.light if x < 100 else c.base, 4)
        for k in range(3):
            pen.box(x + k * 38, 124, 24, 34, c.light if x < 100 else c.base, 3)
    for k in range(3):
        x = 166 + k * 100
        pen.box(x, 290, 66, 80, "#3a3f4d", 4)
        for d in (12, 31, 50):
            pen.line("#c9d0da", 6, (x + d, 292), (x + d, 368))
    pen.fill(corners((246, 556), (246, 450), (300, 410), (354, 450), (354, 556), r=20), "#4a4038")
    for d in (270, 300, 330):
        pen.line("#8d94a6", 7, (d, 440), (d, 554))


def _apartment_house(pen: Pen, look: Look) -> None:
    c = look.main("#d98a6a", "#c9b08a", "#8fb0c4")
    body = pen.box(150, 60, 300, 496, c.base, 6)
    pen.cut(body, corners((370, 40), (470, 40), (470, 570), (370, 570)), c.dark)
    pen.box(136, 50, 328, 24, c.light, 5)
    for row in range(6):
        for k in range(4):
            x, y = 176 + k * 66, 100 + row * 66
            lit = look.has("lit", "night") or (row * 3 + k) % 5 == 0
            pen.box(x, y, 40, 40, "#ffe9a8" if lit else "#5a7a9a", 3)
            if (row + k) % 3 == 0:
                pen.box(x - 6, y + 34, 52, 16, c.deep, 3)
    pen.box(266, 500, 68, 56, "#5a4038", 4)
    pen.box(250, 488, 100, 14, "#d9534a", 4)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:temple": _temple,
    "prop:mosque": _mosque,
    "prop:silo": _silo,
    "prop:roof": _roof,
    "prop:chimney": _chimney,
    "prop:wind_turbine": _wind_turbine,
    "prop:watermill": _watermill,
    "prop:prison": _prison,
    "prop:apartment_house": _apartment_house,
}

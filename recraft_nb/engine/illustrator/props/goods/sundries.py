"""Sundries: cards, dumbbells, prams, grills, mowers, thrones, pots for plants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval
from recraft_nb.engine.illustrator.props.plants.bouquet import all_asked, bunch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _cards(pen: Pen, look: Look) -> None:
    c = look.main("#ffffff")
    for k, (turn, paint) in enumerate(((-30, "#d9413a"), (-8, "#2b2f3a"), (14, "#d9413a"),
        (36, "#2b2f3a"))):
        with pen.at(300, 540, turn=turn):
            pen.box(-96, -400, 192, 280, "#c9d0da", 18)
            pen.box(-92, -396, 184, 272, c.base, 16)
            if k % 2 == 0:
                pen.soft(paint, (0, -200), (-46, -262), (-24, -296), (0, -276), (24, -296), (46, -262))
            else:
                pen.soft(paint, (0, -306), (46, -244), (24, -216), (-24, -216), (-46, -244))
                pen.poly(paint, (-20, -196), (0, -236), (20, -196))
            pen.dot(-70, -370, 11, paint)
            pen.dot(70, -150, 11, paint)


def _dumbbell(pen: Pen, look: Look) -> None:
    c = look.main("#3f4656", "#d9534a", "#3f86c9")
    pen.line("#8d94a6", 30, (140, 420), (460, 420))
    pen.line("#c9d0da", 9, (200, 412), (400, 412))
    for x in (60, 470):
        pen.box(x, 330, 70, 180, c.base, 16)
        pen.box(x + 44, 330, 26, 180, c.dark, 12)
    for x in (120, 420):
        pen.box(x, 300, 60, 240, c.base, 16)
        pen.box(x + 38, 300, 22, 240, c.dark, 10)
        pen.line(c.glow, 8, (x + 14, 326), (x + 14, 500), opacity=0.7)


def _stroller(pen: Pen, look: Look) -> None:
    c = look.main("#5f8fc9", "#e0617a", "#5aa08f")
    pen.line("#5a6070", 15, (180, 430), (470, 180), (550, 150), curve=True)
    pen.lines("#5a6070", 13, ((200, 400), (390, 520)), ((400, 390), (190, 520)))
    pen.soft(c.dark, (90, 290), (120, 150), (280, 100), (300, 290))
    pen.soft(c.base, (110, 290), (150, 160), (280, 108), (284, 290))
    for x in (160, 216):
        pen.line(c.dark, 6, (x, 290), ((x + 280) / 2, 130))
    pen.fill(corners((90, 290), (460, 290), (420, 420), (150, 420), r=40), c.base)
    pen.fill(corners((290, 270), (470, 280), (440, 350), (300, 340), r=26), c.light)
    pen.dot(270, 270, 42, "#f6cfae")
    for x in (256, 282):
        pen.dot(x, 266, 5, "#2b2733")
    pen.line("#c9505a", 5, (262, 284), (270, 289), (278, 284), curve=True)
    for x in (190, 400):
        pen.dot(x, 510, 46, "#33363f")
        pen.dot(x, 510, 27, "#d5dae2")
        pen.dot(x, 510, 9, "#33363f")


def _throne(pen: Pen, look: Look) -> None:
    gold, seat = look.main("#e0b23c"), look.pick("#b52f3f", "#7a3fa0")
    pen.fill(corners((150, 520), (150, 150), (210, 70), (300, 20), (390, 70), (450, 150),
        (450, 520), r=40), gold.base)
    pen.fill(corners((190, 440), (190, 170), (240, 110), (300, 80), (360, 110), (410, 170),
        (410, 440), r=34), seat.base)
    for x, y in ((240, 190), (300, 160), (360, 190), (270, 260), (330, 260)):
        pen.dot(x, y, 9, gold.light)
    for x in (150, 300, 450):
        pen.dot(x, 150 if x != 300 else 24, 24, gold.light)
        pen.dot(x, 150 if x != 300 else 24, 12, seat.base)
    pen.box(150, 390, 300, 60, seat.light, 18)
    for x in (110, 430):
        pen.box(x, 320, 62, 40, gold.light, 16)
        pen.box(x + 8, 350, 46, 206, gold.dark, 8)
    pen.box(150, 446, 300, 70, gold.base, 8)
    pen.line(gold.glow, 7, (164, 462), (436, 462))
    pen.box(96, 540, 408, 18, gold.dark, 6)
    pen.anchor("seat", 300, 396)


def _flowerpot(pen: Pen, look: Look) -> None:
    flowers = all_asked(look.traits)
    if flowers:
        kind, _, paint = flowers[0]
        bunch(pen, (kind, min(12, sum(n for _, n, _ in flowers)), paint), (300, 392), 150, 250, flowers[1:])
        with pen.at(114, 218, scale=0.62):
            _empty_pot(pen, look, filled=True)
    else:
        _empty_pot(pen, look)
    pen.anchor("seat", 300, 262)


def _empty_pot(pen: Pen, look: Look, *, filled: bool = False) -> None:
    c = look.main("#c9694a", "#d98a5a")
    if not filled:
        pen.oval(300, 250, 190, 34, c.deep)
        pen.oval(300, 256, 176, 28, "#5a3f30")
    body = pen.fill(corners((130, 290), (470, 290), (420, 556), (180, 556), r=18), c.base)
    pen.cut(body, corners((370, 280), (500, 280), (500, 570), (350, 570)), c.dark)
    rim = pen.box(104, 252, 392, 76, c.light, 16)
    pen.cut(rim, corners((400, 240), (510, 240), (510, 340), (400, 340)), c.base)
    pen.line(c.glow, 9, (130, 274), (340, 274), opacity=0.7)
    pen.line(c.dark, 7, (150, 420), (450, 420), opacity=0.6)


def _toast(pen: Pen, look: Look, spread: str) -> None:
    bread = look.main("#d99a52")
    pen.oval(300, 520, 260, 44, "#c9d0da")
    pen.oval(300, 510, 258, 42, "#ffffff")
    pen.soft(bread.dark, (100, 320), (110, 240), (220, 236), (300, 252), (380, 236), (490, 240),
        (500, 320), (470, 490),
        (300, 508), (130, 490))
    pen.soft("#f3d49a", (124, 322), (134, 262), (222, 256), (300, 272), (378, 256), (466, 262),
        (476, 322), (448, 470),
        (300, 484), (152, 470))
    if spread == "avocado":
        pen.soft("#9cc25a", (140, 330), (200, 280), (300, 290), (400, 276), (460, 330), (440, 450),
            (300, 470), (160, 452))
        for x, y in ((190, 330), (410, 340), (200, 430), (400, 430), (300, 300)):
            pen.soft("#b8d67a", (x - 30, y), (x, y - 16), (x + 30, y), (x, y + 14))
        pen.soft("#ffffff", (210, 380), (240, 320), (320, 316), (390, 350), (380, 420), (300, 440),
            (230, 430))
        pen.dot(300, 378, 44, "#f2a93b")
        pen.oval(288, 364, 15, 9, "#f9d27a", turn=-30)
    else:
        pen.soft("#fbe08a", (230, 350), (300, 330), (380, 350), (370, 410), (290, 420), (228, 400))
        for x, y in ((190, 320), (410, 330), (190, 440), (420, 440)):
            pen.oval(x, y, 16, 9, "#e3b974")
        pen.line("#fff3bf", 9, (250, 362), (330, 350))


def _grill(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3f4656")
    pen.lines("#5a6070", 16, ((200, 390), (150, 552)), ((400, 390), (450, 552)), ((300, 400), (300, 540)))
    pen.fill(corners((90, 280), (510, 280), (450, 390), (380, 430), (220, 430), (150, 390), r=50), c.base)
    pen.cut(oval(300, 330, 200, 110), corners((360, 280), (560, 280), (560, 450), (340, 450)), c.dark)
    pen.oval(300, 282, 212, 30, "#2b2f3a")
    for k in range(8):
        pen.line("#8d94a6", 5, (120 + k * 52, 276), (120 + k * 52, 290))
    if look.has("fish"):
        for x, flip in ((218, False), (382, True)):
            with pen.at(x, 258, flip=flip):
                pen.soft("#8fa3b5", (-92, 0), (-50, -26), (20, -24), (66, 0), (20, 22), (-50, 24))
                pen.soft("#7488a0", (56, 0), (100, -26), (92, 0), (100, 26))
                pen.dot(-66, -5, 5, "#2b2733")
                pen.lines("#5d6f84", 5, ((-24, -18), (-12, 16)), ((4, -18), (16, 16)), ((30, -12), (38, 12)))
        for x in (300, 462):
            pen.oval(x, 270, 26, 12, "#f2c53f")
            pen.oval(x, 269, 20, 8, "#fbe58a")
    else:
        for x, paint in ((180, "#a8553a"), (260, "#8a4a35"), (340, "#e5c13f"), (420, "#a8553a")):
            pen.oval(x, 268, 44, 18, paint)
            pen.line("#5a3020", 6, (x - 16, 262), (x - 8, 276))
    for x in (220, 300, 380):
        pen.line("#dfe5ec", 13, (x, 230), (x - 22, 180), (x + 18, 130),
            (x - 8, 80), curve=True, opacity=0.8)
    pen.dot(150, 536, 24, "#33363f")


def _microwave(pen: Pen, look: Look) -> None:
    c = look.main("#d5dae2", "#4a5060", "#e0715a")
    pen.box(40, 220, 520, 320, c.base, 22)
    pen.box(40, 500, 520, 40, c.dark, 16)
    pen.box(70, 252, 340, 236, "#2b2f3a", 16)
    pen.box(90, 272, 300, 196, "#4a5060", 10)
    pen.oval(240, 430, 110, 22, "#8d94a6")
    pen.poly("#ffffff", (120, 450), (210, 280), (250, 280), (160, 450), opacity=0.25)
    pen.box(436, 262, 96, 50, "#1f3a2c", 6)
    pen.lines("#5fe08a", 7, ((454, 278), (454, 298)), ((474, 278), (490, 278), (490, 298)), ((508, 278),
        (508, 298)))
    for k in range(6):
        pen.dot(456 + (k % 3) * 30, 346 + (k // 3) * 34, 10, c.dark)
    pen.box(440, 430, 86, 40, c.dark, 10)
    pen.lines("#3a3f4d", 16, ((90, 548), (130, 548)), ((470, 548), (510, 548)))


def _lawn_mower(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#4fae6a", "#f2b53f")
    pen.line("#5a6070", 15, (380, 440), (540, 160))
    pen.line("#33363f", 24, (520, 190), (556, 130))
    pen.fill(corners((80, 510), (110, 410), (230, 390), (410, 410), (450, 510), r=26), c.base)
    pen.fill(corners((76, 524), (90, 480), (444, 480), (456, 524), r=12), c.dark)
    pen.box(190, 320, 140, 90, "#4a5060", 14)
    pen.box(206, 300, 70, 28, "#33363f", 8)
    for k in range(4):
        pen.line("#8d94a6", 6, (210 + k * 28, 340), (210 + k * 28, 390))
    for x in (130, 410):
        pen.dot(x, 512, 44, "#33363f")
        pen.dot(x, 512, 22, "#f2d36a")
    for k in range(9):
        pen.line("#5fae4a", 7, (30 + k * 14, 556), (26 + k * 16, 520))


def _binoculars(pen: Pen, look: Look) -> None:
    c = look.main("#3f4656", "#5a4a3a")
    for x in (90, 330):
        body = pen.fill(corners((x + 40, 180), (x + 130, 180), (x + 180, 470), (x, 470), r=20), c.base)
        pen.cut(body, corners((x + 110, 170), (x + 200, 170), (x + 200, 480), (x + 130, 480)), c.dark)
        pen.box(x + 34, 140, 102, 56, c.deep, 12)
        pen.oval(x + 90, 478, 92, 40, c.deep)
        pen.oval(x + 90, 474, 74, 30, "#8fc4e0")
        pen.oval(x + 66, 466, 24, 10, "#ffffff", opacity=0.7)
    pen.box(250, 250, 100, 80, c.dark, 14)
    pen.dot(300, 230, 34, c.deep)
    pen.line("#d9a05a", 8, (130, 150), (200, 60), (400, 60), (470, 150), curve=True)


def _wreath(pen: Pen, look: Look) -> None:
    c = look.main("#3f8a4f", "#4a9a55")
    for ring, count, size in ((190, 26, 44), (150, 20, 40)):
        for k in range(count):
            with pen.at(300, 320, turn=k * 360 / count):
                pen.soft(c.base if k % 2 else c.dark, (0, -ring), (size, -ring - 14),
                    (size * 1.7, -ring + 12), (size, -ring + 20))
    for k in range(9):
        with pen.at(300, 320, turn=20 + k * 40):
            pen.dot(0, -172, 15, "#d9342f")
            pen.dot(-4, -177, 5, "#f7a09a")
    pen.soft("#d9342f", (300, 510), (220, 470), (206, 530), (236, 556))
    pen.soft("#d9342f", (300, 510), (380, 470), (394, 530), (364, 556))
    pen.dot(300, 514, 22, "#b52a28")


def _forklift(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#e0642e")
    pen.lines("#4a4e5c", 16, ((150, 520), (150, 100)), ((186, 520), (186, 100)))
    pen.line("#6f7789", 17, (40, 470), (180, 470))
    pen.box(30, 350, 116, 112, "#c99a5e", 6)
    pen.lines("#a87a42", 7, ((30, 406), (146, 406)), ((88, 350), (88, 462)))
    pen.fill(corners((200, 500), (210, 390), (330, 380), (520, 330), (540, 500), r=24), c.base)
    pen.fill(corners((400, 500), (420, 360), (520, 330), (540, 500), r=24), c.dark)
    pen.lines("#4a4e5c", 15, ((240, 390), (270, 180), (450, 180), (480, 340)))
    pen.box(320, 320, 80, 70, "#33363f", 12)
    for x, r in ((270, 52), (470, 52)):
        pen.dot(x, 504, r, "#33363f")
        pen.dot(x, 504, r * 0.5, "#d5dae2")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:cards": _cards,
    "prop:dumbbell": _dumbbell,
    "prop:stroller": _stroller,
    "prop:throne": _throne,
    "prop:flowerpot": _flowerpot,
    "prop:toast": lambda pen, look: _toast(pen, look, "butter"),
    "prop:avocado_toast": lambda pen, look: _toast(pen, look, "avocado"),
    "prop:grill": _grill,
    "prop:microwave": _microwave,
    "prop:lawn_mower": _lawn_mower,
    "prop:binoculars": _binoculars,
    "prop:wreath": _wreath,
    "prop:forklift": _forklift,
}

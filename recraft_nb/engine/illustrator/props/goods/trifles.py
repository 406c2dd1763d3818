"""Small things of every day: a hanger, a watch, a toy car, a paper cup, buttons, a bottle of wine."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.goods.parcels import held
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, box, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _hanger(pen: Pen, look: Look) -> None:
    c = look.main("#b9824f")
    pen.lines("#8d94a6", 14, ((300, 250), (300, 206), (340, 176), (336, 130), (292, 118), (266, 150)),
        curve=True)
    pen.lines(c.dark, 34, ((40, 420), (300, 256), (560, 420)))
    pen.lines(c.base, 26, ((40, 414), (300, 250), (560, 414)))
    pen.line(c.dark, 18, (40, 424), (560, 424))
    pen.line(c.light, 8, (48, 420), (552, 420))
    pen.line(c.light, 6, (70, 396), (280, 262))
    pen.box(284, 236, 32, 26, "#6f7789", 8)
    pen.dot(40, 418, 14, c.base)
    pen.dot(560, 418, 14, c.base)


def _wristwatch(pen: Pen, look: Look) -> None:
    """A watch with hands on a strap, its dial to the front."""
    strap = tones(look.part("strap", "band", "bracelet") or ("#2b2f3a" if look.color is None else "#3a2f2a"))
    case = look.main("#c3c9d4", "#d9b25a")
    for y, tip in ((180, 20), (420, 580)):
        pen.fill(corners((216, y), (384, y), (366, tip), (234, tip), r=18), strap.base)
        pen.fill(corners((330, y), (384, y), (366, tip), (322, tip), r=12), strap.dark)
        for k in range(3):
            pen.line(strap.light, 5, (250, y + (tip - y) * (0.3 + 0.2 * k)), (350,
                y + (tip - y) * (0.3 + 0.2 * k)), opacity=0.5)
    pen.box(446, 282, 36, 36, case.dark, 8)
    pen.dot(300, 300, 172, case.deep)
    pen.dot(296, 296, 168, case.base)
    pen.ring(296, 296, 150, 150, case.light, 14)
    dial = tones(look.part("dial", "face") or "#f7f8fa")
    pen.dot(296, 296, 138, dial.base)
    pen.cut(oval(296, 296, 138, 138), corners((296, 140), (460, 140), (460, 460), (330, 460)), dial.dark,
        opacity=0.5)
    ink = "#23262f" if dial.base > "#888888" else "#f4f4f4"
    for k in range(12):
        a = math.tau * k / 12
        r0 = 104 if k % 3 else 96
        pen.line(ink, 7 if k % 3 else 12, (296 + r0 * math.sin(a), 296 - r0 * math.cos(a)),
            (296 + 124 * math.sin(a), 296 - 124 * math.cos(a)))
    pen.line(ink, 13, (296, 296), (238, 252))
    pen.line(ink, 9, (296, 296), (370, 226))
    pen.line("#d9413a", 4, (282, 330), (322, 196))
    pen.dot(296, 296, 12, ink)
    pen.soft("#ffffff", (200, 230), (240, 186), (300, 170), (236, 220), opacity=0.6)


def _toy_car(pen: Pen, look: Look) -> None:
    """A chunky wooden car."""
    c = look.main("#e2453c", "#3f86d9", "#f2b53c", "#4fae6a")
    wheel = tones(look.part("wheel") or "#f2d9a8")
    pen.fill(corners((150, 330), (210, 170), (420, 170), (480, 330), r=50), c.dark)
    pen.fill(corners((146, 324), (206, 164), (412, 164), (470, 324), r=50), c.base)
    pen.fill(corners((216, 300), (246, 206), (306, 206), (306, 300), r=16), "#d6eef7")
    pen.fill(corners((330, 300), (330, 206), (384, 206), (418, 300), r=16), "#bfe0ee")
    pen.fill(corners((40, 320), (560, 320), (570, 470), (30, 470), r=56), c.dark)
    pen.fill(corners((40, 312), (560, 312), (568, 448), (32, 448), r=56), c.base)
    pen.line(c.light, 14, (90, 334), (500, 334))
    pen.dot(66, 386, 22, "#fff1c2")
    for x in (160, 440):
        pen.dot(x, 470, 88, wheel.deep)
        pen.dot(x - 4, 466, 84, wheel.base)
        pen.dot(x - 4, 466, 40, c.dark)
        pen.dot(x - 8, 462, 34, c.light)


def _paper_cup(pen: Pen, look: Look) -> None:
    """A cup to take away, with lid and sleeve."""
    c = look.main("#f7f4ee", "#b9845a", "#3f6f5a")
    body = pen.fill(corners((150, 160), (450, 160), (410, 560), (190, 560), r=12), c.base)
    pen.cut(body, corners((360, 140), (470, 140), (470, 580), (340, 580)), c.dark)
    sleeve = tones("#b9845a" if look.color is None or c.base < "#a" else "#f3e3c8")
    pen.cut(body, corners((100, 270), (500, 270), (500, 450), (100, 450)), sleeve.base)
    pen.cut(body, corners((358, 270), (500, 270), (500, 450), (346, 450)), sleeve.dark)
    lid = tones(look.part("lid", "cap") or "#3a3f4a")
    pen.box(128, 120, 344, 46, lid.base, 18)
    pen.fill(corners((160, 124), (180, 76), (420, 76), (440, 124), r=14), lid.light)
    pen.box(128, 148, 344, 18, lid.dark, 9)
    pen.line("#ffffff", 9, (190, 200), (200, 256), opacity=0.6)
    pen.anchor("hand", 300, 360)


_GLASSY = ("#3f86d9", "#e2453c", "#4fae6a", "#f2b53c", "#8a5ab8", "#2fb5a5")


def _marble(pen: Pen, look: Look) -> None:
    c = look.main(*_GLASSY)
    pen.form(oval(300, 340, 216, 216), c)
    pen.soft(c.glow, (190, 330), (280, 250), (410, 280), (330, 350), (220, 430), opacity=0.8)
    pen.soft("#ffffff", (230, 400), (330, 330), (420, 370), (340, 420), opacity=0.6)
    pen.oval(224, 244, 44, 28, "#ffffff", turn=-35, opacity=0.85)
    pen.soft(c.light, (360, 200), (440, 250), (470, 340), (420, 280), opacity=0.7)
    pen.soft(c.deep, (170, 430), (240, 500), (340, 536), (250, 530), opacity=0.6)
    pen.dot(420, 440, 12, "#ffffff", opacity=0.6)
    pen.dot(390, 470, 7, "#ffffff", opacity=0.6)


def _button(pen: Pen, look: Look) -> None:
    c = look.main(*_GLASSY)
    pen.dot(304, 350, 206, c.deep)
    pen.dot(300, 340, 206, c.base)
    pen.ring(300, 340, 172, 172, c.dark, 14)
    pen.ring(298, 336, 190, 190, c.light, 8)
    for x in (-1, 1):
        for y in (-1, 1):
            pen.dot(300 + 44 * x, 340 + 44 * y, 24, c.deep)
            pen.dot(302 + 44 * x, 344 + 44 * y, 18, "#2b2733", opacity=0.75)


def _wine_bottle(pen: Pen, look: Look) -> None:
    """A slender bottle of dark glass with a label and a foil."""
    white = look.has("white", "champagne", "sparkling")
    c = look.main("#c9b25a" if white else "#2f4a38")
    body = corners((258, 40), (342, 40), (346, 210), (404, 290), (408, 560), (192, 560), (196, 290), (254,
        210), r=18)
    pen.fill(body, c.base)
    pen.cut(body, corners((346, 30), (440, 30), (440, 580), (356, 580)), c.dark)
    foil = tones("#d9b25a" if white else "#8f1f3a")
    pen.box(252, 26, 96, 120, foil.base, 8)
    pen.box(318, 26, 30, 120, foil.dark, 8)
    pen.box(246, 30, 108, 22, foil.light, 8)
    label = tones(look.part("label") or "#fbf3e0")
    pen.box(194, 340, 213, 150, label.base, 3)
    pen.box(362, 340, 45, 150, label.dark, 3)
    pen.lines("#b98a3f", 5, ((210, 356), (390, 356)), ((210, 474), (390, 474)))
    for k, (x, y) in enumerate(((280, 392), (300, 392), (320, 392), (290, 408), (310, 408), (300, 424))):
        pen.dot(x, y, 11, "#7a2f5a" if not white else "#9aa53a")
        pen.dot(x - 3, y - 3, 4, "#ffffff", opacity=0.5 + 0.02 * k)
    pen.line("#5a4a3a", 5, (250, 450), (350, 450))
    pen.line("#ffffff", 12, (222, 310), (222, 332), opacity=0.6)
    pen.line("#ffffff", 10, (274, 160), (272, 214), (232, 280), curve=True, opacity=0.5)
    pen.anchor("hand", 300, 420)


def _apron(pen: Pen, look: Look) -> None:
    c = look.main("#d98a6a", "#3f6f8a", "#f2ede4", "#7a9a6a")
    pen.lines(c.dark, 14, ((224, 150), (240, 60), (360, 60), (376, 150)), curve=True)
    pen.lines(c.dark, 12, ((130, 300), (40, 330), (60, 420)), ((470, 300), (560, 330), (540, 420)),
        curve=True)
    shape = corners((210, 140), (390, 140), (410, 250), (480, 300), (500, 556), (100, 556), (120, 300),
        (190, 250), r=16)
    pen.fill(shape, c.base)
    pen.cut(shape, corners((400, 120), (520, 120), (520, 580), (430, 580)), c.dark)
    pen.fill(box(196, 350, 208, 120, 12), c.light)
    pen.lines(c.dark, 5, ((196, 366), (404, 366)), ((300, 366), (300, 468)))
    pen.fill(soft((212, 150), (300, 158), (388, 150), (388, 140), (212, 140)), c.light)
    pen.line(c.light, 8, (128, 320), (112, 540))
    pen.line(c.dark, 5, (120, 536), (480, 536))


def _stapler(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3f86c9", "#3a3f4a")
    pen.fill(corners((30, 520), (570, 520), (580, 556), (20, 556), r=14), "#4a4e5c")
    pen.fill(corners((60, 470), (560, 440), (566, 470), (70, 506), r=12), "#c3c9d4")
    pen.fill(corners((40, 400), (520, 330), (576, 380), (566, 446), (50, 476), r=36), c.dark)
    pen.fill(corners((40, 392), (520, 322), (572, 366), (560, 420), (48, 456), r=36), c.base)
    pen.line(c.glow, 10, (90, 400), (480, 346), opacity=0.8)
    pen.dot(526, 470, 26, "#8d94a6")
    pen.dot(526, 470, 12, "#5a6070")
    pen.box(70, 506, 70, 16, "#8d94a6", 5)
    pen.lines("#6f7789", 5, ((160, 500), (480, 478)), ((160, 512), (480, 492)))


def _block(pen: Pen, look: Look) -> None:
    """A toy block, a letter's frame on each side."""
    c = look.main("#e2453c", "#3f86d9", "#f2b53c", "#4fae6a", "#8a5ab8")
    pen.fill(corners((60, 190), (400, 190), (400, 556), (60, 556), r=22), c.base)
    pen.fill(corners((400, 190), (540, 90), (540, 440), (400, 556), r=16), c.dark)
    pen.fill(corners((60, 190), (200, 90), (540, 90), (400, 190), r=16), c.light)
    pen.box(100, 234, 260, 280, c.light, 18)
    pen.box(120, 254, 220, 240, c.base, 14)
    pen.fill(corners((428, 216), (514, 152), (514, 412), (428, 484), r=10), c.deep, 0.5)
    pen.dot(230, 374, 70, "#fff6e4")
    pen.line(c.glow, 8, (84, 206), (380, 206), opacity=0.8)


def _earbuds(pen: Pen, look: Look) -> None:
    """Two wireless earbuds before their open case."""
    c = look.main("#f4f5f7")
    pen.fill(corners((150, 60), (450, 60), (470, 230), (130, 230), r=60), c.dark)
    pen.fill(corners((150, 52), (450, 52), (466, 218), (134, 218), r=58), c.base)
    pen.fill(corners((120, 236), (480, 236), (470, 420), (130, 420), r=70), c.dark)
    pen.fill(corners((120, 230), (480, 230), (468, 406), (132, 406), r=70), c.base)
    pen.box(150, 244, 300, 28, c.deep, 14)
    pen.dot(300, 340, 9, "#5fae6a")
    for x, side in ((180, -1), (420, 1)):
        pen.tube(c.dark, [(x + side * 6, 450), (x + side * 2, 552)], [34, 28])
        pen.tube(c.base, [(x, 450), (x - side * 2, 548)], [30, 24])
        pen.oval(x - side * 8, 446, 46, 38, c.dark, turn=side * 20)
        pen.oval(x - side * 10, 442, 42, 34, c.light, turn=side * 20)
        pen.oval(x - side * 40, 448, 16, 20, "#4a4e5c")
        pen.box(x - 10, 538, 20, 10, "#8d94a6", 4)


def _candy_cane(pen: Pen, look: Look) -> None:
    red = look.main("#d9303a")
    way = [(360, 556), (360, 260), (352, 170), (300, 110), (230, 110), (190, 170), (190, 230)]
    pen.tube("#d9d3d6", [(x + 8, y) for x, y in way], [66] * 7)
    pen.tube("#ffffff", way, [62] * 7)
    for (x0, y0), (x1, y1) in (((330, 520), (392, 480)), ((330, 440), (392, 400)), ((330, 360), (392, 320)),
                               ((330, 280), (392, 250)), ((322, 210), (376, 160)), ((272, 148), (290, 84)),
                               ((206, 150), (176, 100)), ((160, 214), (220, 210))):
        pen.line(red.dark, 30, (x0 + 3, y0 + 3), (x1, y1))
        pen.line(red.base, 26, (x0, y0), (x1, y1))
    pen.line("#ffffff", 8, (346, 500), (346, 280), opacity=0.6)


_SCOOPS = ("#f7b6cc", "#fdf0d0", "#8a5a3a", "#b9e0b4", "#f7d25a", "#c9b0e6")


def _scoops(pen: Pen, look: Look) -> None:
    """A cone with as many scoops as are asked for."""
    many = max(1, min(6, held(look, 2)))
    r = (92, 88, 80, 70, 62, 54)[many - 1]
    foot = 556 - (230 if many < 4 else 200)
    cone = tones("#e0a95f")
    shape = pen.fill(corners((300 - r * 0.95, foot - 10), (300 + r * 0.95, foot - 10), (316, 552), (284,
        552), r=10), cone.base)
    pen.cut(shape, corners((320, foot - 20), (420, foot - 20), (420, 600), (304, 600)), cone.dark)
    for k in range(4):
        y = foot + 14 + k * 46
        pen.line(cone.deep, 5, (300 - r * 0.8 + k * 18, y), (300 + r * 0.5 - k * 14, y + 40))
        pen.line(cone.deep, 5, (300 + r * 0.8 - k * 18, y), (300 - r * 0.5 + k * 14, y + 40))
    for k in range(many):
        t = look.main(*_SCOOPS) if look.color is not None else tones(_SCOOPS[k % 6])
        middle = foot - r * 0.5 - k * r * 1.22
        pen.dot(300, middle, r, t.dark)
        pen.dot(296, middle - 4, r * 0.94, t.base)
        for j in range(5):
            pen.dot(300 + (j - 2) * r * 0.42, middle + r * 0.66, r * 0.26, t.base)
        pen.oval(300 - r * 0.36, middle - r * 0.4, r * 0.24, r * 0.15, "#ffffff", turn=-30, opacity=0.7)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:hanger": _hanger, "prop:wristwatch": _wristwatch, "prop:toy_car": _toy_car,
        "prop:paper_cup": _paper_cup,
    "prop:marble": _marble, "prop:button": _button, "prop:wine_bottle": _wine_bottle, "prop:apron": _apron,
    "prop:block": _block,
    "prop:earbuds": _earbuds,
    "prop:candy_cane": _candy_cane,
    "prop:scoops": _scoops,
    "prop:stapler": _stapler,
}

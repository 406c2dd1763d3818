"""Small goods of a kitchen: a measuring cup, a wok, a can opener, a dish rack, a mortar, a pizza cutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#b9c1cf")


def _measuring_cup(pen: Pen, look: Look) -> None:
    """A glass jug with a scale and some milk in it."""
    ink = look.main("#d9413a").base
    pen.lines("#b9d6e6", 34, ((440, 200), (540, 220), (540, 400), (430, 440)), curve=True)
    body = corners((110, 130), (70, 110), (100, 160), (130, 550), (430, 550), (456, 130), r=16)
    pen.fill(body, "#dcedf5")
    pen.cut(body, corners((60, 300), (500, 300), (500, 570), (60, 570)), "#fbf8f2")
    pen.cut(body, corners((400, 100), (500, 100), (500, 570), (380, 570)), "#a9c6d6", 0.45)
    pen.oval(276, 300, 160, 16, "#ffffff")
    for k in range(7):
        y = 500 - k * 52
        pen.line(ink, 8, (170, y), (250 if k % 2 else 290, y))
        if not k % 2:
            pen.box(310, y - 12, 40, 20, ink, 4)
    pen.lines("#ffffff", 9, ((392, 170), (380, 400)), opacity=0.8)
    pen.lines("#b9d6e6", 12, ((78, 116), (118, 130), (452, 130)))


def _wok(pen: Pen, look: Look) -> None:
    """A deep round pan with vegetables that fly."""
    c = look.main("#3a3f4a")
    pen.tube("#8a5a36", [(470, 360), (586, 300)], [34, 30])
    pen.lines(c.dark, 20, ((70, 370), (20, 340), (60, 316)), curve=True)
    pen.fill(soft((60, 360), (110, 480), (220, 546), (300, 552), (380, 546), (480, 480), (530, 360)), c.base)
    pen.soft(c.light, (90, 400), (140, 480), (230, 530), (170, 520), (110, 460), opacity=0.8)
    pen.oval(295, 360, 236, 72, c.light)
    pen.oval(295, 364, 214, 58, c.deep)
    for k, (x, y) in enumerate(((180, 350), (250, 330), (330, 340), (400, 350), (220, 374), (300, 380), (370,
        376), (150,
            240), (250, 170), (330, 220), (420, 190), (220, 270), (380, 280))):
        shade = tones(("#5fa64a", "#f08a3c", "#d9413a", "#f2d25a")[k % 4])
        with pen.at(x, y, turn=k * 50):
            pen.soft(shade.dark, (-34, 8), (0, -22), (36, 6), (0, 22))
            pen.soft(shade.base, (-30, 4), (0, -20), (26, 2), (-4, 14))


def _pressure_cooker(pen: Pen, look: Look) -> None:
    c = look.main("#b9c1cf")
    pen.box(20, 350, 80, 40, "#2f333d", 16)
    pen.box(500, 350, 80, 40, "#2f333d", 16)
    body = corners((80, 290), (520, 290), (510, 552), (90, 552), r=34)
    pen.fill(body, c.base)
    pen.cut(body, corners((430, 270), (560, 270), (560, 570), (400, 570)), c.dark)
    pen.line("#ffffff", 14, (124, 330), (130, 500), opacity=0.6)
    pen.fill(soft((66, 290), (100, 220), (300, 170), (500, 220), (534, 290)), c.light)
    pen.box(60, 270, 480, 34, c.deep, 14)
    pen.box(180, 186, 260, 36, "#2f333d", 16)
    pen.box(440, 262, 140, 34, "#2f333d", 14)
    pen.box(286, 120, 32, 70, c.deep, 6)
    pen.dot(302, 112, 27, "#d9413a")
    pen.lines("#ffffff", 11, ((302, 76), (276, 50), (310, 30)), ((330, 90), (380, 60), (370, 24)),
        curve=True, opacity=0.85)
    pen.dot(230, 250, 13, "#d9413a")


def _can_opener(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3a3f4a")
    for x0, x1, t in ((330, 470, c.dark), (270, 130, c.base)):
        pen.tube(t, [(300, 250), ((x0 + x1) / 2, 380), (x1, 550)], [46, 58, 52])
    pen.line(c.light, 7, (270, 290), (150, 520))
    pen.fill(corners((240, 90), (360, 80), (380, 260), (230, 270), r=26), _STEEL.base)
    pen.fill(corners((320, 84), (360, 80), (380, 260), (330, 264), r=20), _STEEL.dark)
    pen.dot(300, 130, 54, _STEEL.deep)
    pen.dot(300, 130, 42, "#dfe3ea")
    for k in range(4):
        with pen.at(300, 130, turn=k * 45):
            pen.line(_STEEL.deep, 7, (-38, 0), (38, 0))
    pen.dot(300, 250, 19, "#8d94a6")
    pen.tube(_STEEL.dark, [(370, 170), (450, 170)], [22, 22])
    pen.box(440, 110, 36, 120, c.base, 17)


def _dish_rack(pen: Pen, look: Look) -> None:
    """Plates and a cup that dry in a rack."""
    wire = look.main("#8d94a6")
    for k, x in enumerate((150, 224, 298, 372)):
        t = tones(("#f7f5f1", "#7fb3d3", "#f7f5f1", "#f2a08a")[k])
        pen.oval(x + 8, 300, 64, 158, t.dark)
        pen.oval(x, 296, 60, 154, t.base)
        pen.ring(x, 296, 36, 104, t.dark, 6)
    pen.fill(corners((440, 270), (550, 270), (540, 400), (450, 400), r=20), "#f2c53c")
    pen.ring(440, 336, 27, 36, "#d9a92c", 13)
    pen.lines(wire.dark, 13, ((40, 380), (40, 520), (560, 520), (560, 380)))
    pen.lines(wire.base, 9, *(((x, 420), (x, 520)) for x in range(90, 560, 52)))
    pen.lines(wire.light, 13, ((40, 400), (560, 400)))
    pen.box(24, 520, 552, 36, wire.deep, 14)


def _waffle_iron(pen: Pen, look: Look) -> None:
    """Open, a golden waffle inside."""
    c = look.main("#3a3f4a", "#d9413a")
    pen.fill(corners((110, 40), (490, 40), (520, 290), (80, 290), r=46), c.dark)
    pen.fill(corners((136, 66), (464, 66), (486, 272), (114, 272), r=34), "#8d94a6")
    for k in range(5):
        pen.line("#6f7789", 8, (170 + k * 65, 70), (160 + k * 70, 270))
        pen.line("#6f7789", 8, (130, 100 + k * 40), (470, 100 + k * 40))
    pen.fill(soft((60, 430), (110, 320), (300, 290), (490, 320), (540, 430), (490, 530), (300, 552), (110,
        530)), c.base)
    pen.fill(soft((60, 440), (300, 500), (540, 440), (490, 540), (300, 560), (110, 540)), c.deep)
    pen.oval(300, 400, 206, 84, "#c9862f")
    pen.oval(300, 392, 204, 80, "#f0b84a")
    for k in range(6):
        pen.line("#c9862f", 9, (150 + k * 60, 340 + abs(k - 2.5) * 9), (150 + k * 60, 444 - abs(k - 2.5) * 9))
    for y in (356, 392, 428):
        pen.line("#c9862f", 9, (122, y), (478, y))
    pen.box(530, 410, 64, 30, c.deep, 14)
    pen.dot(300, 536, 12, "#5fd06a")


def _ice_tray(pen: Pen, look: Look) -> None:
    c = look.main("#4fa3d9", "#e68ab8")
    pen.fill(corners((130, 250), (590, 330), (470, 520), (10, 420), r=24), c.deep)
    pen.fill(corners((130, 230), (590, 310), (470, 496), (10, 396), r=24), c.base)
    for row in range(2):
        for k in range(4):
            x, y = 150 + k * 102 - row * 56, 284 + k * 18 + row * 84
            pen.fill(corners((x - 10, y - 28), (x + 80, y - 12), (x + 54, y + 48), (x - 38, y + 32), r=10),
                c.dark)
            pen.fill(corners((x - 2, y - 30), (x + 72, y - 18), (x + 48, y + 28), (x - 28, y + 16), r=9),
                "#e3f4fb")
            pen.fill(corners((x + 6, y - 22), (x + 36, y - 18), (x + 24, y - 2), (x - 8, y - 6), r=5),
                "#ffffff")
    for x, y, turn in ((240, 150, 12), (370, 120, -18)):
        with pen.at(x, y, turn=turn):
            pen.box(-48, -48, 96, 96, "#bfe3f2", 16)
            pen.box(-48, -48, 80, 80, "#e3f4fb", 14)
            pen.line("#ffffff", 9, (-30, -20), (-8, -34))


def _piping_bag(pen: Pen, look: Look) -> None:
    c = look.main("#f4ead8", "#bfd8ea")
    with pen.at(300, 250, turn=28):
        pen.fill(soft((-120, -210), (-60, -250), (60, -250), (120, -210), (60, -170), (-60, -170)), c.dark)
        pen.fill(corners((-120, -190), (120, -190), (30, 150), (-30, 150), r=22), c.base)
        pen.fill(corners((50, -190), (120, -190), (30, 150), (0, 150), r=18), c.dark)
        pen.fill(soft((-90, -60), (0, -84), (84, -60), (28, 140), (-28, 140)), "#f29ab3")
        pen.soft("#f7bccd", (-76, -50), (-30, -66), (-30, 60), (-24, 120))
        pen.lines(c.deep, 7, ((-70, -200), (-30, -160), (-40, -110)), ((20, -200), (10, -150), (40, -110)),
            curve=True)
        pen.fill(corners((-34, 136), (34, 136), (12, 226), (-12, 226), r=6), _STEEL.base)
        pen.lines(_STEEL.deep, 5, ((-14, 150), (-6, 220)), ((14, 150), (6, 220)))
    for x, y, r in ((190, 520, 66), (188, 474, 48), (186, 436, 30), (186, 410, 14)):
        pen.oval(x, y, r, r * 0.5, "#f29ab3")
        pen.oval(x - 8, y - 6, r * 0.6, r * 0.24, "#f9c9d6")


def _pizza_cutter(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3a3f4a")
    with pen.at(220, 380, turn=44):
        pen.tube(c.deep, [(0, -180), (0, -360)], [56, 44])
        pen.tube(c.base, [(-4, -184), (-4, -356)], [46, 34])
        pen.line(c.glow, 7, (-14, -210), (-14, -340))
        pen.box(-19, -190, 38, 130, _STEEL.dark, 8)
        pen.fill(corners((-70, -90), (70, -90), (50, -50), (-50, -50), r=16), _STEEL.deep)
        pen.dot(0, 0, 164, "#8d94a6")
        pen.dot(-2, -2, 160, "#dfe3ea")
        pen.fill(soft((-120, -80), (-60, -130), (40, -146), (-70, -40)), "#ffffff")
        pen.ring(0, 0, 134, 134, "#b9c1cf", 6)
        pen.dot(0, 0, 34, _STEEL.deep)
        pen.dot(0, 0, 17, "#dfe3ea")


def _mortar(pen: Pen, look: Look) -> None:
    """A stone bowl with its pestle and some herbs."""
    c = look.main("#8f959f", "#b08a5f", "#f4f1ea")
    pen.tube(c.dark, [(470, 60), (320, 290)], [46, 64])
    pen.tube(c.light, [(462, 62), (312, 284)], [26, 40])
    pen.dot(476, 54, 34, c.base)
    for x, y, turn in ((180, 240, -40), (230, 216, -10), (390, 250, 40)):
        with pen.at(x, y, turn=turn):
            pen.soft("#5fa64a", (-24, 40), (-30, -20), (0, -66), (30, -20), (24, 40))
            pen.line("#3f7f3a", 5, (0, 36), (0, -50))
    shape = soft((76, 280), (100, 420), (180, 500), (300, 516), (420, 500), (500, 420), (524, 280))
    pen.box(200, 490, 200, 66, c.deep, 22)
    pen.fill(shape, c.base)
    pen.cut(shape, corners((400, 260), (560, 260), (560, 540), (340, 540)), c.dark)
    pen.oval(300, 284, 226, 52, c.light)
    pen.fill(oval(300, 290, 196, 38), c.deep)
    pen.soft("#5fa64a", (180, 290), (260, 270), (340, 280), (420, 296), (300, 314))
    pen.tube(c.light, [(350, 220), (318, 290)], [36, 40])
    pen.lines(c.deep, 4, ((140, 380), (170, 380)), ((220, 430), (250, 434)), ((300, 380), (330, 384)), ((190,
        340), (206, 344)))


def _butter_dish(pen: Pen, look: Look) -> None:
    c = look.main("#f7f5f1", "#bfd8ea")
    pen.fill(corners((30, 470), (570, 470), (520, 550), (80, 550), r=26), c.dark)
    pen.oval(300, 470, 280, 48, c.base)
    pen.fill(corners((130, 320), (400, 320), (470, 370), (470, 466), (400, 480), (130, 480), r=8), "#f2c53c")
    pen.fill(corners((130, 320), (400, 320), (470, 370), (200, 370), r=8), "#fbe487")
    pen.fill(corners((400, 330), (470, 372), (470, 464), (400, 480), r=6), "#dca92c")
    pen.fill(corners((130, 326), (130, 480), (196, 480), (196, 372), r=6), "#f7d24a")
    pen.tube("#fbe487", [(90, 380), (84, 440), (110, 474)], [30, 36, 26])
    pen.line("#dca92c", 5, (94, 400), (100, 450))
    with pen.at(380, 330, turn=-24):
        pen.tube("#8a5a36", [(80, -10), (190, -10)], [30, 34])
        pen.soft("#dfe3ea", (-90, -24), (80, -30), (80, 10), (-60, 14))
        pen.soft("#f7d24a", (-90, -22), (-20, -30), (-10, -8), (-60, 8))


def _gravy_boat(pen: Pen, look: Look) -> None:
    c = look.main("#f7f5f1", "#bfd8ea")
    pen.lines(c.dark, 32, ((470, 280), (570, 250), (560, 380), (450, 410)), curve=True)
    pen.box(200, 470, 180, 44, c.dark, 14)
    pen.oval(290, 524, 190, 32, c.dark)
    pen.oval(290, 516, 190, 30, c.base)
    body = soft((20, 220), (100, 270), (300, 280), (500, 250), (490, 400), (400, 470), (290, 484), (180,
        470), (100, 390))
    pen.fill(body, c.base)
    pen.cut(body, corners((400, 240), (540, 240), (540, 500), (340, 500)), c.dark)
    pen.soft("#7a4526", (40, 232), (110, 250), (300, 240), (484, 256), (380, 292), (180, 300))
    pen.soft("#9a5f36", (110, 256), (260, 250), (380, 262), (240, 276))
    pen.line("#7fa3c9", 7, (120, 360), (300, 386), (460, 350), curve=True)


def _paper_towels(pen: Pen, look: Look) -> None:
    c = look.main("#fbf9f5")
    pen.oval(280, 544, 180, 24, "#8a5a36")
    pen.box(264, 40, 30, 80, "#a8743f", 12)
    pen.dot(280, 40, 24, "#8a5a36")
    body = corners((130, 110), (430, 110), (430, 520), (130, 520), r=6)
    pen.fill(body, c.base)
    pen.cut(body, corners((350, 90), (440, 90), (440, 540), (350, 540)), c.dark)
    pen.oval(280, 520, 150, 26, c.base)
    pen.oval(280, 112, 150, 34, c.light)
    pen.ring(280, 112, 104, 22, c.dark, 5)
    pen.oval(280, 112, 52, 13, "#c9a06a")
    pen.fill(corners((420, 110), (540, 150), (560, 540), (430, 520), r=12), c.light)
    pen.lines(c.dark, 4, ((440, 250), (546, 270)), ((140, 250), (340, 264)), ((140, 390), (340, 404)), ((440,
        390), (552, 408)))
    for x, y in ((200, 180), (300, 330), (190, 460), (490, 340), (320, 200)):
        for dx, dy in ((-12, 0), (12, 0), (0, -12), (0, 12)):
            pen.dot(x + dx, y + dy, 8, "#bfd8ea")


def _dishwasher(pen: Pen, look: Look) -> None:
    """Open, its rack full of plates and cups."""
    c = look.main("#dfe3ea")
    pen.box(90, 50, 420, 440, c.dark, 16)
    pen.box(90, 50, 420, 70, c.base, 16)
    for x in (130, 170):
        pen.dot(x, 84, 12, "#5fa6d9")
    pen.box(380, 70, 100, 28, "#2f333d", 8)
    pen.box(116, 120, 368, 330, "#6f7789", 8)
    for k in range(5):
        pen.oval(160 + k * 56, 210, 22, 56, "#f7f5f1" if k % 2 else "#7fb3d3")
    pen.line("#c3c9d4", 8, (124, 262), (476, 262))
    for k in range(4):
        pen.box(140 + k * 84, 330, 60, 66, ("#f2c53c", "#e4574c", "#f7f5f1", "#5fa64a")[k], 12)
    pen.lines("#c3c9d4", 8, ((124, 406), (476, 406)), *(((140 + k * 42, 370), (140 + k * 42,
        406)) for k in range(9)))
    pen.fill(corners((100, 440), (500, 440), (560, 550), (40, 550), r=14), c.base)
    pen.fill(corners((120, 456), (480, 456), (524, 530), (76, 530), r=10), c.deep)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:measuring_cup": _measuring_cup, "prop:wok": _wok, "prop:pressure_cooker": _pressure_cooker,
    "prop:can_opener": _can_opener, "prop:dish_rack": _dish_rack, "prop:waffle_iron": _waffle_iron,
    "prop:ice_tray": _ice_tray, "prop:piping_bag": _piping_bag, "prop:pizza_cutter": _pizza_cutter,
    "prop:mortar": _mortar, "prop:butter_dish": _butter_dish, "prop:gravy_boat": _gravy_boat,
    "prop:paper_towels": _paper_towels, "prop:dishwasher": _dishwasher,
}

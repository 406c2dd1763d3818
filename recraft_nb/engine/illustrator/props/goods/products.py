"""What is photographed to be sold: perfume, lotion, a can of soda, a jar of cream, a carton, a potion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, box, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GOLD = tones("#dcb25a")
_WHITE = tones("#f6f4f0")
_GLASS = tones("#dcebf3")
_METAL = tones("#c9d0da")


def _perfume(pen: Pen, look: Look) -> None:
    """A flask of thick glass with a golden neck and a stopper."""
    c = look.main("#f2a7b8", "#e9bf7a", "#c9a2dd", "#9fc7dd")
    pen.box(262, 176, 76, 52, _GOLD.base, 6)
    pen.box(304, 176, 34, 52, _GOLD.dark, 6)
    for y in (190, 206):
        pen.line(_GOLD.deep, 3, (264, y), (336, y), opacity=0.7)
    stopper = corners((246, 62), (354, 62), (366, 176), (234, 176), r=14)
    pen.fill(stopper, _GLASS.dark)
    pen.cut(stopper, corners((230, 50), (318, 50), (318, 190), (230, 190)), _GLASS.light)
    pen.poly("#ffffff", (262, 78), (280, 78), (272, 160), (256, 160), opacity=0.8)
    flask = box(130, 222, 340, 338, 44)
    pen.fill(flask, _GLASS.base)
    pen.cut(flask, corners((400, 200), (500, 200), (500, 580), (400, 580)), _GLASS.dark)
    juice = box(158, 280, 284, 252, 30)
    pen.fill(juice, c.base)
    pen.cut(juice, corners((374, 260), (470, 260), (470, 560), (374, 560)), c.dark)
    pen.cut(juice, corners((140, 260), (460, 260), (460, 304), (140, 304)), c.light)
    pen.box(212, 346, 176, 116, _WHITE.base, 6)
    pen.line(_GOLD.base, 5, (236, 380), (364, 380))
    pen.line(_GOLD.dark, 5, (256, 404), (344, 404))
    pen.soft(_GOLD.base, (300, 420), (312, 434), (300, 450), (288, 434))
    pen.soft("#ffffff", (150, 268), (168, 258), (172, 430), (160, 500), (148, 430), opacity=0.75)
    pen.anchor("hand", 300, 400)


def _label(pen: Pen, c: Tones, x: float, y: float, w: float, h: float) -> None:
    """A paper label with a leaf and two lines of no words."""
    pen.box(x, y, w, h, _WHITE.light, 10)
    middle = x + w / 2
    pen.soft(c.base, (middle, y + h * 0.12), (middle + w * 0.16, y + h * 0.3), (middle, y + h * 0.48),
        (middle - w * 0.16, y + h * 0.3))
    pen.line(c.dark, 4, (middle, y + h * 0.2), (middle, y + h * 0.54))
    pen.line(c.dark, 8, (x + w * 0.2, y + h * 0.68), (x + w * 0.8, y + h * 0.68))
    pen.line(c.light, 6, (x + w * 0.3, y + h * 0.84), (x + w * 0.7, y + h * 0.84))


def _pump_bottle(pen: Pen, look: Look) -> None:
    """Shampoo, lotion or soap in a bottle with a pump."""
    c = look.main("#6fb58a", "#7fb2d9", "#e59aa6", "#e8b46a", "#a391d0")
    pen.tube(_WHITE.dark, [(300, 96), (300, 190)], [22, 22])
    pen.poly(_WHITE.base, (176, 70), (372, 64), (380, 108), (210, 108), (186, 122), r=10)
    pen.poly(_WHITE.dark, (330, 66), (372, 64), (380, 108), (330, 108), r=8)
    pen.box(246, 160, 108, 62, _WHITE.base, 10)
    pen.box(314, 160, 40, 62, _WHITE.dark, 10)
    body = corners((184, 236), (244, 214), (356, 214), (416, 236), (428, 300), (428, 560), (172, 560),
        (172, 300), r=22)
    pen.fill(body, c.base)
    pen.cut(body, corners((366, 200), (440, 200), (440, 580), (366, 580)), c.dark)
    _label(pen, c, 208, 318, 184, 176)
    pen.soft("#ffffff", (188, 262), (204, 250), (206, 480), (194, 530), (186, 440), opacity=0.55)
    pen.anchor("hand", 300, 420)


def _soda_can(pen: Pen, look: Look) -> None:
    """A can of a soft drink with a ring to pull."""
    c = look.main("#e0444a", "#2f86d6", "#2fa583", "#f08a3a")
    body = corners((176, 96), (424, 96), (436, 140), (436, 510), (416, 556), (184, 556), (164, 510),
        (164, 140), r=14)
    pen.fill(body, c.base)
    pen.cut(body, corners((372, 80), (450, 80), (450, 580), (372, 580)), c.dark)
    pen.cut(body, corners((210, 80), (244, 80), (244, 580), (210, 580)), c.light)
    pen.cut(body, corners((150, 520), (450, 520), (450, 580), (150, 580)), _METAL.base)
    pen.cut(body, corners((150, 60), (450, 60), (450, 128), (150, 128)), _METAL.base)
    pen.cut(body, corners((372, 60), (450, 60), (450, 128), (372, 128)), _METAL.dark)
    band = corners((150, 250), (450, 210), (450, 420), (150, 460))
    pen.cut(body, band, "#fdfbf6")
    pen.cut(body, corners((372, 216), (450, 206), (450, 424), (372, 434)), "#e3dfd8")
    pen.lines(c.base, 15, ((196, 366), (250, 318), (300, 352), (350, 304), (404, 330)), curve=True)
    for x, y, r in ((236, 394, 10), (300, 400, 13), (356, 376, 9), (330, 270, 8), (260, 282, 7)):
        pen.ring(x, y, r, r, c.base, 4)
    pen.oval(300, 92, 122, 24, _METAL.dark)
    pen.oval(300, 88, 112, 18, _METAL.light)
    pen.ring(322, 84, 26, 7, _METAL.deep, 5)
    pen.oval(280, 92, 26, 6, _METAL.deep)
    if look.has("splashing", "with ice", "cold", "chilled", "fresh"):
        for x, y, r in ((196, 190, 8), (226, 480, 9), (404, 190, 7), (350, 486, 8), (190, 300, 6),
            (408, 470, 9)):
            pen.soft("#eaf6ff", (x, y - r * 1.5), (x + r, y + r * 0.4), (x, y + r * 1.3),
                (x - r, y + r * 0.4),
                opacity=0.9)
    pen.anchor("hand", 300, 340)


def _cream_jar(pen: Pen, look: Look) -> None:
    """A low open jar of cream with a swirl above its rim."""
    c = look.main("#f2d7dc", "#dcebe4", "#e9e2f2", "#f4e6d2")
    pen.box(144, 340, 312, 50, _WHITE.dark, 12)
    pen.soft(_WHITE.light, (170, 346), (210, 306), (280, 316), (294, 262), (342, 300), (410, 310), (430, 346))
    pen.lines("#dfe3ea", 6, ((214, 330), (276, 338), (342, 318)), ((294, 276), (306, 302), (342, 310)),
        curve=True)
    jar = corners((128, 366), (472, 366), (472, 500), (442, 556), (158, 556), (128, 500), r=26)
    pen.fill(jar, c.base)
    pen.cut(jar, corners((398, 350), (480, 350), (480, 570), (398, 570)), c.dark)
    pen.line(_GOLD.base, 8, (132, 396), (468, 396))
    pen.line(c.deep, 7, (230, 452), (370, 452))
    pen.line(c.deep, 5, (256, 480), (344, 480), opacity=0.7)
    pen.soft("#ffffff", (146, 416), (164, 410), (168, 490), (154, 510), opacity=0.7)
    pen.anchor("hand", 300, 460)


def _tube(pen: Pen, look: Look) -> None:
    """A tube of cream or toothpaste that stands on its cap."""
    c = look.main("#7fb2d9", "#6fb58a", "#e59aa6", "#e8b46a")
    body = corners((164, 60), (436, 60), (388, 470), (212, 470), r=8)
    pen.fill(body, _WHITE.base)
    pen.cut(body, corners((336, 40), (450, 40), (450, 480), (336, 480)), _WHITE.dark)
    pen.cut(body, corners((140, 40), (460, 40), (460, 104), (140, 104)), c.base)
    pen.cut(body, corners((140, 300), (460, 260), (460, 480), (140, 480)), c.base)
    pen.cut(body, corners((346, 276), (460, 260), (460, 480), (346, 480)), c.dark)
    for x in range(176, 432, 16):
        pen.line(c.dark, 3, (x, 64), (x, 96), opacity=0.6)
    pen.line(c.deep, 9, (222, 164), (368, 164))
    pen.line(c.dark, 6, (244, 194), (346, 194))
    pen.box(214, 468, 172, 90, c.dark, 10)
    pen.box(330, 468, 56, 90, c.deep, 10)
    pen.anchor("hand", 300, 300)


def _juice_carton(pen: Pen, look: Look) -> None:
    """A carton of juice or milk with a gable and a cap; milk is white and blue, juice as its fruit."""
    milk = look.has("milk")
    c = tones("#4f8fd0") if milk and look.color is None else look.main("#f39a2e", "#f39a2e", "#e0584a")
    front = corners((120, 214), (366, 214), (366, 560), (120, 560), r=4)
    pen.fill(front, _WHITE.light)
    pen.poly(_WHITE.dark, (366, 214), (472, 196), (472, 540), (366, 560), r=3)
    pen.poly(c.base, (120, 214), (366, 214), (350, 96), (136, 96), r=3)
    pen.poly(c.dark, (366, 214), (472, 196), (424, 92), (350, 96), r=3)
    pen.poly(c.light, (136, 96), (350, 96), (424, 92), (424, 62), (136, 62), r=3)
    pen.oval(290, 146, 34, 12, _WHITE.dark)
    pen.box(256, 112, 68, 36, _WHITE.base, 8)
    pen.poly(c.base, (120, 452), (366, 420), (366, 560), (120, 560), r=3)
    pen.poly(c.dark, (366, 420), (472, 396), (472, 540), (366, 560), r=3)
    if milk:
        pen.soft(c.base, (243, 262), (282, 330), (286, 366), (243, 398), (200, 366), (204, 330))
        pen.soft("#ffffff", (222, 340), (232, 330), (232, 366), (220, 366), opacity=0.7)
    else:
        pen.dot(243, 336, 78, c.base)
        pen.dot(243, 336, 66, tones(c.light).light)
        for turn in range(0, 360, 60):
            with pen.at(243, 336, turn=turn):
                pen.soft(c.base, (0, -8), (24, -52), (0, -60), (-24, -52))
        pen.soft("#4f9e45", (296, 262), (346, 236), (362, 250), (322, 288))
    pen.anchor("hand", 300, 400)


def _potion(pen: Pen, look: Look) -> None:
    """A round flask with a cork; one that heals shows a heart."""
    c = look.main("#8a4fd0", "#4fb860", "#e0458a", "#3f78e8")
    cork = tones("#b98352")
    pen.poly(cork.base, (256, 44), (344, 44), (334, 120), (266, 120), r=8)
    pen.poly(cork.dark, (312, 44), (344, 44), (334, 120), (312, 120), r=6)
    pen.box(252, 104, 96, 140, _GLASS.base, 10, opacity=0.9)
    pen.oval(300, 376, 190, 184, _GLASS.base, opacity=0.95)
    flask = oval(300, 376, 168, 162)
    pen.cut(flask, corners((100, 326), (500, 326), (500, 570), (100, 570)), c.base)
    pen.cut(flask, corners((384, 326), (500, 326), (500, 570), (384, 570)), c.dark)
    pen.oval(300, 328, 158, 22, c.light)
    for x, y, r in ((232, 420, 17), (286, 478, 12), (346, 420, 21), (372, 366, 10), (246, 366, 9)):
        pen.dot(x, y, r, c.glow, opacity=0.85)
    pen.box(240, 92, 120, 26, _GLASS.dark, 12)
    if look.has("health"):
        pen.soft("#ffffff", (300, 486), (250, 436), (252, 398), (282, 392), (300, 412), (318, 392),
            (348, 398),
            (350, 436), opacity=0.92)
    pen.soft("#ffffff", (146, 330), (170, 274), (214, 232), (190, 300), (168, 380), (152, 400), opacity=0.8)
    pen.anchor("hand", 300, 380)


def _water_bottle(pen: Pen, look: Look) -> None:
    """A bottle to drink from on the way, with a screwed lid and a loop."""
    c = look.main("#3f86d6", "#2f9e86", "#e5604d", "#4a5568")
    pen.ring(300, 76, 44, 34, "#3a3f4a", 13)
    pen.box(232, 92, 136, 76, "#3a3f4a", 12)
    pen.box(322, 92, 46, 76, "#2a2e38", 12)
    body = corners((226, 168), (374, 168), (418, 230), (418, 530), (396, 560), (204, 560), (182, 530),
        (182, 230), r=24)
    pen.fill(body, c.base)
    pen.cut(body, corners((362, 150), (430, 150), (430, 580), (362, 580)), c.dark)
    pen.cut(body, corners((170, 500), (430, 500), (430, 580), (170, 580)), c.deep)
    pen.soft("#ffffff", (204, 240), (220, 222), (224, 440), (212, 490), (202, 400), opacity=0.6)
    pen.soft("#ffffff", (300, 330), (328, 372), (300, 404), (272, 372), opacity=0.85)
    pen.anchor("hand", 300, 380)


_CAKES = {
    "chocolate": ("#6b3f28", "#8a5535", "#f3e2c8"), "carrot": ("#c9843f", "#fdf6e8", "#fdf6e8"),
    "strawberry": ("#f0c987", "#f6a5b8", "#fdeef0"), "cheesecake": ("#f4dfa0", "#f7e9bd", "#f7e9bd"),
    "lemon": ("#f4dc85", "#fdf3b0", "#fdf9e6"), "velvet": ("#a8283a", "#fdf6ee", "#fdf6ee"),
    "rainbow": ("#f0c987", "#fdf6ee", "#f58fb8"), "vanilla": ("#f0c987", "#fdf6e8", "#fdf6e8"),
}


def _cake_slice(pen: Pen, look: Look) -> None:
    """A wedge of cake on a small plate, two layers with cream between them and icing above."""
    said = next((_CAKES[trait] for trait in look.traits if trait in _CAKES), _CAKES["vanilla"])
    crumb, icing, cream = (tones(paint) for paint in said)
    if look.color is not None:
        icing = look.main("#fdf6e8")
    pen.oval(300, 540, 262, 26, "#cfd6e0")
    pen.oval(300, 530, 254, 24, "#f6f7fa")
    pen.poly(crumb.base, (84, 320), (426, 320), (426, 524), (84, 524), r=4)
    pen.poly(crumb.dark, (426, 320), (520, 250), (520, 456), (426, 524), r=4)
    for y in (380, 452):
        pen.poly(cream.base, (84, y), (426, y), (426, y + 26), (84, y + 26))
        pen.poly(cream.dark, (426, y), (520, y - 70), (520, y - 46), (426, y + 26))
    for x, y in ((120, 352), (190, 362), (280, 350), (360, 364), (150, 432), (250, 424), (340, 436),
        (110, 504),
        (220, 498), (310, 508), (390, 496)):
        pen.oval(x, y, 7, 4, crumb.dark)
    pen.poly(icing.light, (84, 322), (426, 322), (520, 250), (456, 214), r=6)
    pen.poly(icing.base, (84, 306), (426, 306), (426, 340), (392, 352), (366, 338), (330, 366), (296, 340),
        (250, 358), (210, 338), (160, 360), (130, 338), (84, 348), r=8)
    pen.poly(icing.dark, (426, 306), (520, 240), (520, 276), (490, 292), (462, 290), (426, 340), r=6)
    pen.poly(icing.light, (84, 308), (426, 308), (520, 242), (458, 206), r=6)
    pen.anchor("seat", 380, 262)
    pen.anchor("surface", 380, 262)


def _soap(pen: Pen, look: Look) -> None:
    """A bar of soap with a few bubbles."""
    c = look.main("#cdb4e0", "#f2c7cf", "#cfe3cf", "#f4e2bd")
    pen.form(corners((80, 400), (520, 400), (540, 540), (60, 540), r=44), c)
    pen.fill(corners((96, 392), (504, 392), (516, 456), (84, 456), r=36), c.light)
    pen.soft(c.base, (200, 410), (300, 400), (400, 410), (410, 430), (300, 444), (190, 430))
    for x, y, r in ((150, 350, 36), (214, 312, 22), (460, 352, 30), (420, 310, 16), (270, 356, 18)):
        pen.dot(x, y, r, "#eef7fc", opacity=0.75)
        pen.ring(x, y, r, r, "#ffffff", 4)
        pen.dot(x - r * 0.3, y - r * 0.35, r * 0.2, "#ffffff")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:perfume": _perfume,
    "prop:pump_bottle": _pump_bottle,
    "prop:soda_can": _soda_can,
    "prop:cream_jar": _cream_jar,
    "prop:tube": _tube,
    "prop:juice_carton": _juice_carton,
    "prop:potion": _potion,
    "prop:water_bottle": _water_bottle,
    "prop:cake_slice": _cake_slice,
    "prop:soap": _soap,
}

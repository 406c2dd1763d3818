"""Things of shop counters and product pictures: a pouch of coffee, a moka pot, a necklace on its bust."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bean(pen: Pen, x: float, y: float, turn: float, size: float = 1.0) -> None:
    with pen.at(x, y, turn=turn, scale=size):
        pen.oval(0, 0, 27, 19, "#4a2817")
        pen.oval(-2, -3, 24, 15, "#74432a")
        pen.line("#3a1d10", 5, (-22, 2), (-4, -5), (20, 0), curve=True)


def _olive(pen: Pen, x: float, y: float, paint: str) -> None:
    c = tones(paint)
    pen.oval(x, y, 32, 26, c.dark)
    pen.oval(x - 3, y - 4, 27, 21, c.base)
    pen.oval(x - 11, y - 11, 8, 5, "#ffffff", turn=-30, opacity=0.7)


def _coffee_bag(pen: Pen, look: Look) -> None:
    """A paper pouch with a folded top and a label; beans lie before it."""
    c = look.main("#c79a66", "#3d3f4a", "#8a5a3a", "#e5d3b5")
    pen.poly(c.dark, (150, 130), (450, 130), (486, 540), (114, 540), r=16)
    pen.poly(c.base, (150, 130), (404, 130), (424, 540), (114, 540), r=14)
    pen.poly(c.light, (150, 130), (196, 130), (168, 540), (114, 540), r=12)
    pen.poly(c.deep, (140, 70), (460, 70), (454, 134), (146, 134), r=10)
    pen.poly(c.light, (146, 74), (454, 74), (450, 100), (150, 100), r=8)
    pen.box(120, 108, 360, 20, "#e9c46a", 8)
    pen.box(196, 220, 208, 220, "#fbf5e8", 16)
    pen.ring(300, 310, 74, 62, c.deep, 6)
    _bean(pen, 286, 306, -30, 1.5)
    _bean(pen, 322, 322, 20, 1.2)
    pen.line(c.deep, 10, (236, 398), (364, 398))
    pen.line(c.deep, 6, (256, 418), (344, 418))
    for k, (x, y) in enumerate(((90, 548), (140, 562), (470, 554), (520, 546), (430, 566), (60, 566),
        (196, 568))):
        _bean(pen, x, y - 8, k * 47 % 120 - 60)


def _moka_pot(pen: Pen, look: Look) -> None:
    """An Italian coffee pot: eight sides, narrow in the middle, a lid with a knob."""
    c = look.main("#c3cad4")
    for low in (True, False):
        outline = ((168, 556), (140, 380), (190, 340), (410, 340), (460, 380), (432, 556)) if low else (
            (206, 326), (160, 150), (440, 150), (394, 326))
        pen.poly(c.dark, *outline, r=8)
        if low:
            pen.poly(c.base, (168, 556), (140, 380), (190, 340), (330, 340), (346, 556), r=6)
            pen.poly(c.glow, (214, 556), (196, 384), (220, 344), (270, 344), (266, 556), r=6)
        else:
            pen.poly(c.base, (206, 326), (160, 150), (336, 150), (326, 326), r=6)
            pen.poly(c.glow, (238, 326), (210, 154), (268, 154), (276, 326), r=6)
    pen.box(186, 322, 228, 26, c.deep, 6)
    pen.poly(c.base, (164, 156), (86, 120), (160, 214), r=6)
    pen.poly(c.light, (150, 152), (300, 92), (450, 152), r=12)
    pen.poly(c.dark, (300, 92), (450, 152), (320, 152), r=8)
    pen.box(276, 56, 48, 44, "#2f3036", 12)
    pen.tube("#2f3036", [(430, 170), (520, 176), (528, 250), (500, 330)], [28, 32, 32, 24])
    pen.dot(196, 448, 15, c.deep)
    pen.dot(196, 448, 8, "#e5b53f")
    for x in (90, 62):
        pen.line("#ffffff", 10, (x, 96), (x + 14, 66), (x - 4, 38), (x + 10, 8), curve=True, opacity=0.7)


def _matcha(pen: Pen, look: Look) -> None:
    """A bowl of green tea with froth, and the bamboo whisk beside it."""
    c = look.main("#e9e1d3", "#4a4f5c", "#b98a6a")
    pen.soft(c.dark, (60, 330), (90, 460), (150, 544), (300, 544), (362, 460), (392, 330))
    pen.soft(c.base, (60, 330), (90, 450), (150, 532), (270, 534), (322, 452), (360, 330))
    pen.box(150, 526, 150, 28, c.deep, 8)
    pen.oval(226, 332, 170, 52, c.light)
    pen.oval(226, 336, 152, 42, "#6f9a34")
    pen.oval(220, 332, 128, 31, "#9cc252")
    for x, y, r in ((160, 326, 13), (190, 342, 9), (250, 322, 15), (290, 338, 10), (224, 318, 8)):
        pen.oval(x, y, r, r * 0.5, "#d3e59c")
    pen.box(462, 250, 64, 120, "#d9b06a", 14)
    pen.box(462, 250, 26, 120, "#ecca8c", 12)
    pen.box(456, 356, 76, 24, "#6b4a2a", 8)
    for k in range(11):
        across = 462 + k * 6.4
        pen.line("#e8c98a" if k % 2 else "#c99f5a", 6, (across, 378), (494 + (k - 5) * 17, 470),
            (494 + (k - 5) * 12, 550),
            curve=True)
    for x in (170, 240):
        pen.line("#ffffff", 10, (x, 260), (x + 14, 226), (x - 6, 194), (x + 10, 160), curve=True, opacity=0.6)


def _olive_oil(pen: Pen, look: Look) -> None:
    """A slender bottle of golden oil; olives and leaves lie beside it."""
    oil = look.main("#b9a52f", "#8f9a2f")
    pen.poly(oil.deep, (226, 130), (280, 130), (284, 210), (350, 290), (350, 540), (156, 540), (156, 290),
        (222, 210), r=22)
    pen.poly(oil.base, (228, 170), (276, 170), (278, 216), (340, 296), (340, 530), (166, 530), (166, 296),
        (228, 216), r=20)
    pen.poly(oil.light, (176, 306), (206, 280), (206, 524), (176, 520), r=10)
    pen.box(222, 66, 62, 76, "#a8764a", 10)
    pen.box(222, 66, 24, 76, "#c9985f", 10)
    pen.box(166, 350, 174, 120, "#fbf6e6", 6)
    _olive(pen, 232, 414, "#6f8a2f")
    _olive(pen, 278, 420, "#8aa53f")
    pen.lines("#5f8a3a", 6, ((200, 384), (256, 372), (310, 384)), curve=True)
    pen.line("#7a6a3a", 8, (370, 500), (520, 452))
    for x, y, turn in ((410, 478, -60), (440, 490, 30), (470, 456, -60), (496, 470, 30), (520, 444, -20)):
        pen.oval(x, y, 38, 12, "#7f9a5f" if turn < 0 else "#5f8248", turn=turn)
    for x, y, paint in ((400, 536, "#6f8a2f"), (458, 540, "#5a4a5c"), (516, 534, "#8aa53f"),
        (116, 540, "#6f8a2f"), (62, 536, "#5a4a5c")):
        _olive(pen, x, y, paint)


def _necklace_bust(pen: Pen, look: Look) -> None:
    """A necklace with a pendant round the neck of a velvet bust on its foot."""
    gold = look.main("#e5b33f", "#f4f0e6")
    c = tones(look.second or "#3d3a52")
    pen.box(190, 520, 220, 36, c.deep, 12)
    pen.poly(c.dark, (270, 470), (330, 470), (346, 530), (254, 530), r=6)
    pen.soft(c.dark, (236, 70), (300, 56), (364, 70), (372, 170), (470, 220), (508, 330), (440, 450),
        (300, 490), (160, 450),
        (92, 330), (130, 220), (228, 170))
    pen.soft(c.base, (238, 76), (290, 62), (340, 74), (350, 180), (430, 228), (462, 330), (400, 430),
        (290, 470), (168, 434),
        (104, 330), (138, 226), (230, 176))
    pen.soft(c.light, (246, 90), (276, 80), (280, 190), (200, 250), (160, 340), (124, 330), (150, 240),
        (236, 184), opacity=0.7)
    way = [(300 + 142 * math.cos(math.pi * k / 26), 180
        + 196 * math.sin(math.pi * k / 26)) for k in range(27)]
    beads = look.has("pearl", "pearls", "beaded")
    pen.lines(gold.dark, 12, way, curve=True)
    pen.lines(gold.light, 5, way, curve=True)
    for k, (x, y) in enumerate(way[1:-1]):
        if beads or k % 3 == 0:
            pen.dot(x, y, 14 if beads else 10, gold.base)
            pen.dot(x - 3, y - 4, 6, gold.glow)
    pen.soft(gold.dark, (300, 368), (340, 404), (300, 456), (260, 404))
    pen.soft("#4fb0c9" if not look.color else gold.light, (300, 382), (326, 406), (300, 440), (274, 406))
    pen.line("#ffffff", 5, (288, 400), (298, 390), opacity=0.8)


def _flower(pen: Pen, x: float, y: float, r: float, paint: str, turn: float) -> None:
    with pen.at(x, y, turn=turn):
        for k in range(5):
            a = math.tau * k / 5
            pen.oval(r * 0.62 * math.cos(a), r * 0.62 * math.sin(a), r * 0.56, r * 0.46, paint,
                turn=math.degrees(a))
        pen.dot(0, 0, r * 0.26, "#d9567f")
        for k in range(3):
            a = math.tau * (k + 0.5) / 3
            pen.dot(r * 0.42 * math.cos(a), r * 0.42 * math.sin(a), r * 0.08, "#fbe08a")


def _blossom_branch(pen: Pen, look: Look) -> None:
    """A bent branch with twigs, full of open blossoms and buds."""
    c = look.main("#f7b3cb", "#fbe1ea", "#f49abb")
    bark = tones("#6a4636")
    pen.tube(bark.base, [(30, 540), (150, 420), (280, 350), (420, 250), (570, 110)], [34, 28, 22, 16, 7])
    pen.tube(bark.base, [(190, 396), (200, 280), (250, 170), (270, 90)], [18, 14, 10, 5])
    pen.tube(bark.base, [(330, 320), (430, 350), (530, 330)], [15, 11, 5])
    pen.tube(bark.dark, [(420, 250), (430, 170), (410, 90)], [12, 9, 4])
    spots = ((110, 458), (160, 392), (214, 300), (188, 250), (262, 190), (240, 130), (286, 96), (262, 342),
        (330, 300),
        (392, 340), (452, 362), (506, 322), (548, 344), (372, 268), (440, 222), (404, 150), (440, 110),
            (500, 176),
        (540, 120), (572, 150))
    for k, (x, y) in enumerate(spots):
        paint = (c.base, c.light, c.glow)[k % 3]
        if k % 5 == 4:
            pen.oval(x, y, 17, 23, c.dark, turn=k * 31)
            pen.oval(x - 2, y - 4, 13, 17, c.base, turn=k * 31)
        else:
            _flower(pen, x, y, 44 - (k % 3) * 6, paint, k * 37)
    for x, y, turn in ((84, 520, -30), (300, 372, 20), (470, 226, -50)):
        pen.oval(x, y, 26, 10, "#8fbf5f", turn=turn)


def _on_cushion(pen: Pen, c: Tones) -> None:
    """Two earrings that lie on a velvet cushion with tassels."""
    v = tones("#5a2f5f")
    pen.soft(v.dark, (40, 470), (70, 350), (300, 322), (530, 350), (560, 470), (530, 548), (300, 562),
        (70, 548))
    pen.soft(v.base, (48, 456), (76, 350), (300, 328), (522, 350), (548, 450), (500, 510), (300, 522),
        (90, 510))
    pen.soft(v.light, (110, 390), (180, 356), (420, 356), (490, 390), (300, 440), opacity=0.6)
    for x, y in ((46, 520), (554, 520)):
        pen.dot(x, y, 16, "#e5b33f")
        pen.lines("#c9962f", 7, ((x - 8, y + 10), (x - 12, y + 40)), ((x, y + 12), (x, y + 42)),
            ((x + 8, y + 10), (x + 12, y + 40)))
    for x in (220, 380):
        pen.lines("#e5b33f", 8, ((x - 6, 300), (x + 14, 322), (x, 352)), curve=True)
        pen.dot(x, 394, 46, c.dark)
        pen.dot(x - 4, 390, 41, c.base)
        pen.oval(x - 16, 374, 13, 8, "#ffffff", turn=-30)


def _earrings(pen: Pen, look: Look) -> None:
    """Two pearl earrings, or of gold, on a small stand."""
    c = look.main("#f4f0e6")
    if look.has("cushion"):
        _on_cushion(pen, c)
        return
    pen.box(130, 520, 340, 36, "#3d3a52", 12)
    pen.box(288, 250, 24, 280, "#4f4b68", 8)
    pen.box(150, 236, 300, 24, "#4f4b68", 10)
    for x in (200, 400):
        pen.lines("#e5b33f", 7, ((x, 252), (x + 10, 272), (x, 296)), curve=True)
        pen.dot(x, 330, 40, c.dark)
        pen.dot(x - 4, 326, 35, c.base)
        pen.oval(x - 14, 312, 11, 7, "#ffffff", turn=-30)


def _paper_bag(pen: Pen, look: Look) -> None:
    """A paper bag of dry goods with its top rolled down, a little of it spilt before."""
    c = look.main("#ecdcc0", "#d9b98a", "#f4ede0")
    pen.poly(c.dark, (146, 150), (454, 150), (470, 548), (130, 548), r=14)
    pen.poly(c.base, (146, 150), (404, 150), (412, 548), (130, 548), r=12)
    pen.poly(c.light, (146, 150), (190, 150), (180, 548), (130, 548), r=10)
    pen.box(132, 96, 336, 62, c.dark, 14)
    pen.box(132, 92, 336, 36, c.light, 14)
    pen.box(196, 236, 204, 200, "#fbfaf5", 100)
    pen.ring(298, 336, 88, 88, "#c98a3f", 6)
    pen.line("#8a6a2f", 7, (298, 400), (298, 284))
    for k in range(5):
        y = 292 + k * 20
        pen.oval(278, y, 19, 8, "#d9a53f", turn=40)
        pen.oval(318, y, 19, 8, "#e5b95a", turn=-40)
    pen.line(c.deep, 8, (232, 466), (366, 466))
    pen.soft("#fffdf6", (380, 556), (430, 520), (490, 508), (548, 536), (570, 558), (470, 566))
    pen.soft("#eee6d6", (420, 560), (480, 536), (556, 552), (520, 566))


def _french_press(pen: Pen, look: Look) -> None:
    """A glass pot of coffee in a metal frame, with its plunger and handle."""
    metal = look.main("#b9c1cc")
    pen.line(metal.dark, 14, (280, 60), (280, 140))
    pen.dot(280, 48, 24, "#2f3036")
    pen.soft(metal.dark, (150, 150), (190, 118), (280, 108), (370, 118), (410, 150), (280, 164))
    pen.poly("#e3eef3", (166, 160), (394, 160), (390, 530), (170, 530), r=14)
    pen.poly("#5a321f", (174, 250), (386, 250), (382, 522), (178, 522), r=12)
    pen.poly("#774630", (174, 250), (230, 250), (230, 522), (178, 522), r=10)
    pen.oval(280, 252, 106, 14, "#c99a6a")
    pen.box(176, 452, 208, 14, metal.base, 4)
    for y in (196, 400):
        pen.box(158, y, 244, 18, metal.base, 6)
    pen.box(150, 526, 260, 30, metal.dark, 8)
    pen.poly(metal.base, (160, 156), (118, 176), (164, 200), r=4)
    pen.tube("#2f3036", [(400, 206), (486, 220), (496, 320), (400, 410)], [24, 30, 30, 24])
    pen.line("#ffffff", 12, (200, 220), (200, 430), opacity=0.5)


def _arrow_sign(pen: Pen, look: Look) -> None:
    """A plain arrow that points up, as on buttons."""
    c = look.main("#2f6fd0", "#e0563f", "#2f9a6f")
    pen.poly(c.base, (300, 40), (520, 290), (390, 290), (390, 556), (210, 556), (210, 290), (80, 290), r=26)
    pen.poly(c.light, (300, 76), (470, 272), (300, 272), r=14, opacity=0.5)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:coffee_bag": _coffee_bag,
    "prop:moka_pot": _moka_pot,
    "prop:matcha": _matcha,
    "prop:olive_oil": _olive_oil,
    "prop:necklace_bust": _necklace_bust,
    "prop:blossom_branch": _blossom_branch,
    "prop:earrings": _earrings,
    "prop:arrow_sign": _arrow_sign,
    "prop:paper_bag": _paper_bag,
    "prop:french_press": _french_press,
}

"""Dishes of the West on their plates: a lasagna, a tart, crepes, a schnitzel, meatballs, corn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.crockery import bowl, plate, sprig, wedge
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, box, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _lasagna(pen: Pen, _: Look) -> None:
    """A square of pasta in layers with sauce and melted cheese."""
    plate(pen)
    pasta, meat, cream = tones("#f2d58a"), tones("#b8452f"), tones("#fbf0d2")
    y = 452.0
    for _layer in range(4):
        pen.fill(corners((110, y), (400, y + 22), (490, y - 30), (490, y + 4), (400, y + 56), (110, y + 34),
            r=8), meat.base)
        pen.fill(corners((400, y + 22), (490, y - 30), (490, y + 4), (400, y + 56), r=6), meat.dark)
        pen.fill(corners((104, y - 14), (400, y + 8), (496, y - 46), (496, y - 24), (400, y + 32), (104,
            y + 10), r=8),
            pasta.base)
        pen.fill(corners((400, y + 8), (496, y - 46), (496, y - 24), (400, y + 32), r=6), pasta.dark)
        pen.line(cream.base, 8, (120, y + 16), (380, y + 36))
        y -= 52
    pen.fill(corners((104, y + 40), (200, y - 20), (496, y + 4), (400, y + 62), r=12), "#f2b53c")
    pen.soft("#fbe08a", (140, y + 40), (220, y), (430, y + 12), (390, y + 50), (250, y + 46))
    pen.soft("#f2b53c", (130, y + 44), (190, y + 48), (180, y + 110), (160, y + 130), (146, y + 90))
    pen.soft("#f2b53c", (290, y + 52), (350, y + 56), (340, y + 150), (318, y + 170), (304, y + 120))
    for x, v in ((230, 18), (300, 32), (360, 14), (200, 34)):
        pen.oval(x, y + v, 24, 10, "#c9762f", opacity=0.7)
    sprig(pen, 300, y + 24, 1.3)


def _quiche(pen: Pen, _: Look) -> None:
    """A tart with a fluted rim, a piece cut out."""
    crust, egg = tones("#d99a4f"), tones("#f7d96a")
    pen.oval(300, 474, 280, 84, "#d7d3cc")
    pen.oval(300, 464, 280, 84, "#f7f5f1")
    pen.fill(soft((50, 350), (80, 450), (190, 500), (300, 510), (410, 500), (520, 450), (550, 350)),
        crust.dark)
    for k in range(17):
        a = math.pi * (0.03 + 0.94 * k / 16)
        x, y = 300 - 250 * math.cos(a), 356 + 118 * math.sin(a)
        pen.line(crust.deep, 6, (x, y - 12), (300 - 226 * math.cos(a), 384 + 112 * math.sin(a)))
    for k in range(26):
        a = math.tau * k / 26
        pen.dot(300 + 244 * math.cos(a), 344 + 96 * math.sin(a), 27, crust.base)
    pen.oval(300, 344, 226, 84, egg.base)
    pen.oval(296, 338, 206, 72, egg.light)
    for k, (x, y) in enumerate(((180, 330), (250, 300), (330, 292), (410, 320), (300, 350), (220, 376), (380,
        372),
            (450, 350), (150, 352), (300, 396))):
        shade = ("#e4574c", "#5fa64a", "#f0a0a0")[k % 3]
        pen.oval(x, y, 22, 11, shade, turn=k * 37)
        pen.dot(x + 34, y + 6, 6, "#c9862f")


def _crepe(pen: Pen, _: Look) -> None:
    """Thin pancakes folded in triangles, with chocolate and berries."""
    plate(pen)
    c = tones("#f2c877")
    for x, y, turn in ((176, 430, -8), (320, 400, 4)):
        with pen.at(x, y, turn=turn):
            pen.fill(soft((-120, 36), (-60, -60), (60, -110), (190, -60), (236, 30), (60, 62)), c.deep)
            pen.fill(soft((-120, 26), (-60, -70), (60, -120), (190, -70), (236, 18), (60, 48)), c.base)
            pen.fill(soft((-120, 26), (-40, -34), (90, -70), (220, 0), (236, 18), (60, 48)), c.light)
            for px, py in ((0, -60), (60, -90), (110, -50), (150, -30), (20, -10), (90, 10), (-40, 4)):
                pen.oval(px, py, 17, 8, "#c98a3f", opacity=0.6)
    pen.lines("#5a3320", 13, ((130, 360), (200, 400), (230, 350), (300, 400), (330, 330), (400, 390), (440,
        330), (500,
        380)), curve=True)
    for x, y in ((240, 446), (280, 470), (330, 452), (470, 450)):
        pen.dot(x, y, 25, "#d9303a")
        pen.dot(x - 6, y - 6, 7, "#ffffff", opacity=0.6)
    for x, y in ((200, 470), (306, 430), (420, 474)):
        pen.dot(x, y, 17, "#4f5fae")
    sprig(pen, 300, 446)


def _quesadilla(pen: Pen, _: Look) -> None:
    """Toasted wedges with cheese that runs out."""
    plate(pen)
    c = tones("#f0c98a")
    for k, (x, y, turn) in enumerate(((180, 380, -30), (300, 350, 0), (420, 380, 30))):
        with pen.at(x, y, turn=turn):
            pen.fill(corners((0, -170), (-130, 70), (0, 110), (130, 70), r=24), "#c98a3f")
            pen.fill(corners((0, -166), (-124, 56), (0, 92), (124, 56), r=20), "#f7c93c")
            pen.soft("#f7c93c", (-70, 70), (-30, 80), (-40, 130), (-56, 126))
            pen.soft("#e0574a", (10, 84), (50, 80), (40, 104), (20, 106))
            pen.fill(corners((0, -172), (-124, 40), (0, 78), (124, 40), r=24), c.base)
            for px, py in ((-50, 0), (0, -60), (40, 10), (-10, 40), (10, -110)):
                pen.oval(px, py, 24, 11, "#b8763f", turn=20 * k, opacity=0.65)
    pen.dot(300, 466, 58, "#ffffff")
    pen.dot(300, 462, 46, "#8fbf4a")
    pen.soft("#a6d35a", (268, 456), (300, 432), (332, 456), (300, 476))


def _schnitzel(pen: Pen, _: Look) -> None:
    plate(pen)
    c = tones("#dd9a3f")
    shape = soft((70, 430), (100, 350), (220, 316), (330, 340), (440, 316), (520, 380), (500, 460), (380,
        496), (240, 480),
        (130, 494))
    pen.fill(shape, c.deep)
    pen.fill(soft((76, 418), (106, 344), (222, 306), (330, 328), (440, 306), (510, 372), (490, 444), (380,
        478), (240, 462),
        (134, 474)), c.base)
    for k in range(34):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 34)
        pen.oval(296 + 180 * r * math.cos(a), 392 + 66 * r * math.sin(a), 12, 6,
            c.light if k % 2 else c.dark, turn=k * 31)
    wedge(pen, 250, 380, "#f2c93c", "#fbe98a", -10)
    wedge(pen, 340, 392, "#f2c93c", "#fbe98a", 14)
    sprig(pen, 430, 380, 1.2)
    for x, y in ((480, 470), (520, 448), (450, 490)):
        pen.box(x - 40, y - 14, 80, 24, "#f7d06a", 8)


def _bratwurst(pen: Pen, _: Look) -> None:
    """A grilled sausage in a bun with mustard."""
    bun, meat = tones("#e6b266"), tones("#a85a32")
    pen.fill(soft((40, 400), (100, 300), (300, 270), (500, 300), (560, 400), (500, 470), (300, 490), (100,
        470)), bun.dark)
    pen.fill(soft((44, 380), (100, 280), (300, 250), (500, 280), (556, 380), (500, 400), (300, 410), (100,
        400)), bun.light)
    pen.tube(meat.dark, [(20, 396), (120, 350), (300, 336), (480, 350), (580, 396)], [62, 84, 88, 84, 62])
    pen.tube(meat.base, [(20, 384), (120, 338), (300, 324), (480, 338), (580, 384)], [54, 74, 78, 74, 54])
    for x in (120, 200, 280, 360, 440, 510):
        pen.line(meat.deep, 8, (x - 12, 330), (x + 18, 366))
    pen.lines("#f2c53c", 17, ((80, 350), (130, 326), (180, 352), (230, 318), (280, 350), (330, 316), (380,
        350), (430, 322),
        (480, 356), (520, 340)), curve=True)
    front = soft((30, 420), (100, 402), (300, 424), (500, 402), (570, 420), (530, 520), (300, 552), (70, 520))
    pen.fill(front, bun.base)
    pen.cut(front, corners((20, 490), (580, 490), (580, 570), (20, 570)), bun.dark)
    pen.line(bun.glow, 10, (110, 440), (300, 456), (480, 442), curve=True, opacity=0.8)


def _meatballs(pen: Pen, _: Look) -> None:
    bowl(pen, "#f2ede4")
    pen.oval(300, 304, 232, 72, "#c9402f")
    pen.soft("#e0574a", (110, 300), (200, 256), (320, 250), (240, 290))
    c = tones("#8f5433")
    for x, y in ((200, 256), (310, 240), (410, 262), (150, 300), (256, 300), (362, 304), (456, 300), (216,
        336),
            (320, 346), (400, 338)):
        pen.dot(x, y + 6, 58, c.deep)
        pen.dot(x, y, 56, c.base)
        pen.soft("#d9503a", (x - 44, y - 12), (x - 10, y - 50), (x + 40, y - 26), (x + 20, y - 4), (x - 10,
            y - 14))
        pen.dot(x - 20, y - 26, 9, "#f08a76")
    sprig(pen, 300, 262, 1.4)
    sprig(pen, 400, 290)


def _corn_cob(pen: Pen, _: Look) -> None:
    c, husk = tones("#f7c93c"), tones("#7fb34a")
    pen.soft(husk.dark, (250, 560), (120, 470), (110, 300), (190, 400), (280, 500))
    pen.soft(husk.dark, (350, 560), (480, 470), (490, 300), (410, 400), (320, 500))
    pen.soft(c.dark, (190, 420), (206, 190), (260, 60), (300, 34), (340, 60), (394, 190), (410, 420), (300,
        540))
    for row in range(12):
        y = 84 + row * 36
        half = 104 * math.sin(math.pi * min(0.5, 0.14 + row * 0.07))
        for k in range(5):
            x = 300 + half * (k - 2) / 2.3
            pen.box(x - half / 5, y - 17, half / 2.5, 33, c.light if k < 2 else c.base, 11)
    pen.soft(husk.base, (300, 566), (160, 520), (140, 360), (210, 440), (296, 500))
    pen.soft(husk.light, (300, 566), (440, 520), (460, 360), (390, 440), (304, 500))
    pen.lines(husk.dark, 5, ((290, 550), (200, 500), (164, 410)), ((310, 550), (400, 500), (436, 410)),
        curve=True)
    pen.fill(box(280, 540, 40, 24, 8), husk.deep)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:lasagna": _lasagna, "prop:quiche": _quiche, "prop:crepe": _crepe, "prop:quesadilla": _quesadilla,
        "prop:schnitzel": _schnitzel, "prop:bratwurst": _bratwurst, "prop:meatballs": _meatballs,
        "prop:corn_cob": _corn_cob,
}

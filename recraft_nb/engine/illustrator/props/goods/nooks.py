"""Things of tales and kitchens: a mushroom to live in, a carriage, a bottle of milk, one blueberry."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GLASS = tones("#dcebf3")


def _mushroom_house(pen: Pen, look: Look) -> None:
    """A toadstool with a round door, two lit windows and a chimney."""
    cap = look.main("#d9403f", "#d9403f", "#c96a3f", "#8a5fc0")
    stem = tones("#f7ead2")
    pen.box(410, 70, 36, 90, "#a8704f", 4)
    pen.box(402, 60, 52, 18, "#8a5a40", 4)
    if look.has("smoking"):
        for x, y, r in ((432, 36, 21), (458, 6, 28), (496, -32, 36)):
            pen.dot(x, y, r, "#f4f4f6", opacity=0.9)
    pen.fill(soft((196, 300), (404, 300), (424, 420), (452, 556), (148, 556), (176, 420)), stem.base)
    pen.fill(soft((350, 310), (404, 300), (424, 420), (452, 556), (360, 556), (372, 420)), stem.dark)
    pen.fill(soft((150, 300), (300, 330), (450, 300), (380, 350), (300, 358), (220, 350)), stem.deep)
    pen.form(soft((24, 306), (50, 190), (150, 100), (300, 66), (450, 100), (550, 190), (576, 306), (440, 330),
        (300, 338), (160, 330)), cap)
    for x, y, r in ((150, 220, 34), (262, 138, 30), (396, 160, 36), (476, 250, 30), (310, 246, 42),
        (86, 274, 20)):
        pen.oval(x, y, r, r * 0.8, "#fdf6e8")
    pen.fill(soft((246, 556), (246, 450), (266, 408), (300, 396), (334, 408), (354, 450), (354, 556)),
        "#6a4228")
    pen.fill(soft((256, 556), (256, 452), (274, 418), (300, 408), (326, 418), (344, 452), (344, 556)),
        "#8a5a36")
    pen.lines("#6a4228", 4, ((284, 414), (284, 556)), ((316, 414), (316, 556)))
    pen.dot(334, 490, 6, "#f2c94e")
    for x in (206, 396):
        pen.dot(x, 420, 27, "#8a5a36")
        pen.dot(x, 420, 20, "#ffe08a")
        pen.lines("#8a5a36", 4, ((x - 20, 420), (x + 20, 420)), ((x, 400), (x, 440)))
    for x in (150, 440, 470):
        pen.soft("#5f9e48", (x - 22, 558), (x - 10, 526), (x, 552), (x + 10, 520), (x + 24, 558))
    pen.anchor("door", 300, 556)
    pen.anchor("window", 206, 440)


def _carriage(pen: Pen, look: Look) -> None:
    """A carriage on four wheels with a window, a lamp and shafts for a horse."""
    c = look.main("#7a2f3a", "#2f4a6a", "#3a5f4a", "#2b2b33")
    gold = "#e0b04a"
    pen.lines("#5a4030", 12, ((120, 420), (4, 400)), ((120, 440), (4, 424)))
    pen.fill(soft((170, 200), (250, 150), (430, 150), (500, 200), (520, 330), (470, 430), (220, 430),
        (160, 330)),
        c.base)
    pen.fill(soft((430, 150), (500, 200), (520, 330), (470, 430), (400, 430), (440, 320), (430, 200)), c.dark)
    pen.fill(corners((160, 176), (250, 128), (430, 128), (510, 176), (500, 198), (170, 198), r=14), c.deep)
    pen.line(gold, 7, (172, 198), (498, 198))
    pen.fill(corners((250, 222), (330, 222), (330, 310), (250, 310), r=10), "#bfe0ee")
    pen.fill(corners((362, 222), (442, 222), (442, 310), (362, 310), r=10), "#a9cfe0")
    for x in (250, 362):
        pen.lines(gold, 5, ((x, 222), (x + 80, 222), (x + 80, 310), (x, 310), (x, 222)))
    pen.line(gold, 5, (346, 212), (346, 428))
    pen.box(96, 330, 70, 22, "#6a4632", 8)
    pen.box(88, 286, 18, 60, "#6a4632", 6)
    pen.box(150, 236, 22, 34, "#ffe08a", 4)
    pen.line("#4a4038", 14, (110, 442), (510, 442))
    for x, r in ((180, 66), (456, 92)):
        y = 556 - r
        pen.ring(x, y, r - 7, r - 7, gold, 14)
        pen.lines(gold, 6, *(((x, y), (x + (r - 9) * math.cos(a), y + (r - 9) * math.sin(a)))
            for a in (math.tau * k / 10 for k in range(10))))
        pen.dot(x, y, 13, c.deep)
    pen.anchor("seat", 130, 332)


def _milk_bottle(pen: Pen, look: Look) -> None:
    """A bottle of clear glass, full of milk or juice, with a lid."""
    drink = look.main("#fdfcf8", "#fdfcf8")
    pen.box(242, 46, 116, 44, "#4f8fd0", 10)
    pen.box(320, 46, 38, 44, "#3f78b5", 10)
    bottle = soft((250, 92), (350, 92), (352, 190), (404, 280), (414, 400), (410, 540), (300, 560),
        (190, 540),
        (186, 400), (196, 280), (248, 190))
    pen.fill(bottle, _GLASS.base)
    pen.cut(bottle, corners((100, 190), (500, 190), (500, 548), (100, 548)), drink.base)
    pen.cut(bottle, corners((366, 190), (500, 190), (500, 548), (372, 548)), drink.dark)
    pen.oval(300, 192, 50, 9, drink.light)
    pen.soft("#ffffff", (214, 290), (232, 270), (236, 440), (224, 510), (210, 420), opacity=0.75)
    pen.lines(_GLASS.deep, 4, ((252, 96), (250, 190), (200, 280), (190, 400), (194, 536)),
        curve=True, opacity=0.7)
    pen.lines(_GLASS.deep, 4, ((348, 96), (350, 190), (400, 280), (410, 400), (406, 536)),
        curve=True, opacity=0.7)
    pen.anchor("hand", 300, 400)


def _blueberry(pen: Pen, look: Look) -> None:
    """One blueberry with its crown."""
    c = look.main("#4a5fb0", "#4a5fb0")
    pen.form(soft((300, 120), (460, 170), (520, 330), (460, 500), (300, 556), (140, 500), (80, 330),
        (140, 170)), c)
    for turn in range(0, 360, 72):
        with pen.at(300, 190, turn=turn):
            pen.soft(c.deep, (-26, 0), (0, -66), (26, 0), (0, 12))
    pen.dot(300, 190, 30, tones(c.deep).deep)
    pen.soft("#ffffff", (150, 250), (190, 190), (210, 210), (176, 300), opacity=0.45)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:mushroom_house": _mushroom_house,
    "prop:carriage": _carriage,
    "prop:milk_bottle": _milk_bottle,
    "prop:blueberry": _blueberry,
}

"""Fruit told by its cut: papaya, dragon fruit, passion fruit, lychees, a star fruit; berries in a heap."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _papaya(pen: Pen, look: Look) -> None:
    """A whole one behind a half with its black seeds."""
    c = look.main("#f0a83c")
    pen.soft(c.dark, (240, 120), (330, 60), (450, 130), (520, 300), (470, 450), (340, 470), (250, 300))
    pen.soft("#9ab84f", (240, 120), (330, 60), (440, 130), (400, 210), (290, 220), opacity=0.85)
    pen.soft(c.deep, (180, 130), (260, 170), (330, 330), (330, 470), (230, 552), (110, 500), (70, 360), (110,
        200))
    pen.soft("#f7d9a0", (176, 142), (252, 180), (316, 334), (316, 462), (226, 538), (118, 490), (80, 360),
        (116, 210))
    pen.soft("#f2763c", (178, 166), (240, 200), (296, 336), (296, 450), (222, 514), (134, 474), (100, 360),
        (128, 230))
    pen.soft("#f79a5a", (190, 260), (240, 330), (256, 420), (212, 470), (156, 420), (150, 330))
    for k in range(16):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 16)
        x, y = 204 + 42 * r * math.cos(a), 376 + 84 * r * math.sin(a)
        pen.dot(x, y, 13, "#2b2a33")
        pen.dot(x - 4, y - 4, 4, "#8a8f9c")


def _dragon_fruit(pen: Pen, look: Look) -> None:
    c, tip = look.main("#e0347f"), "#8fbf4a"
    for x, y, turn in ((330, 130, 10), (400, 200, 50), (240, 170, -30), (440, 300, 80), (300, 90, -6)):
        with pen.at(x, y, turn=turn):
            pen.soft(c.base, (-40, 60), (-30, -20), (0, -80), (30, -20), (40, 60))
            pen.soft(tip, (-16, -20), (0, -84), (16, -20))
    pen.soft(c.dark, (220, 230), (300, 120), (420, 160), (480, 300), (430, 440), (320, 480), (230, 380))
    for x, y, turn in ((350, 220, 0), (420, 300, 40), (390, 390, 60)):
        with pen.at(x, y, turn=turn):
            pen.soft(c.light, (-36, 50), (-24, -20), (0, -60), (24, -20), (36, 50))
            pen.soft(tip, (-12, -20), (0, -64), (12, -20))
    pen.dot(210, 394, 158, c.deep)
    pen.dot(206, 390, 154, c.base)
    pen.dot(206, 390, 130, "#fbf8f6")
    for k in range(40):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 40)
        pen.oval(206 + 118 * r * math.cos(a), 390 + 118 * r * math.sin(a), 6, 5, "#2b2a33")
    for turn in (150, 200, 250, 300):
        a = math.radians(turn)
        with pen.at(206 + 152 * math.cos(a), 390 + 152 * math.sin(a), turn=turn + 90):
            pen.soft(c.base, (-22, 14), (0, -50), (22, 14))
            pen.soft(tip, (-8, -20), (0, -54), (8, -20))


def _passion_fruit(pen: Pen, look: Look) -> None:
    c = look.main("#6a2f5f")
    pen.form(oval(390, 270, 166, 162), c)
    pen.oval(340, 200, 34, 20, "#ffffff", turn=-35, opacity=0.5)
    pen.dot(390, 116, 12, "#8a7a4f")
    pen.dot(224, 384, 172, c.deep)
    pen.dot(220, 380, 168, c.base)
    pen.dot(220, 380, 146, "#f7ece3")
    pen.dot(220, 380, 120, "#f2a52c")
    for k in range(20):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 20)
        x, y = 220 + 96 * r * math.cos(a), 380 + 96 * r * math.sin(a)
        pen.oval(x, y, 24, 19, "#f7c24a", turn=math.degrees(a))
        pen.oval(x, y, 12, 9, "#2b2a33", turn=math.degrees(a))


def _lychees(pen: Pen, look: Look) -> None:
    """Two in their rough skin, one peeled."""
    c, leaf = look.main("#c9364a"), tones("#5f9a4a")
    pen.lines("#7a5a3a", 13, ((200, 300), (280, 120), (360, 60)), ((380, 270), (300, 130)), curve=True)
    pen.soft(leaf.base, (300, 120), (380, 60), (520, 60), (430, 140))
    pen.line(leaf.light, 5, (310, 118), (480, 74))
    for x, y in ((180, 380), (400, 340)):
        pen.form(oval(x, y, 128, 132), c)
        for k in range(28):
            a, r = k * 2.4, math.sqrt((k + 0.5) / 28)
            pen.dot(x + 112 * r * math.cos(a), y + 112 * r * math.sin(a), 10, c.deep if k % 2 else c.light)
    pen.form(oval(350, 466, 96, 92), tones("#f4eef0"))
    pen.oval(316, 430, 27, 17, "#ffffff", turn=-35)
    pen.soft(c.base, (256, 480), (290, 520), (350, 540), (420, 520), (446, 480), (440, 540), (350, 564),
        (270, 544))


def _star_fruit(pen: Pen, look: Look) -> None:
    c = look.main("#f2cf3c")
    pen.soft(c.dark, (250, 260), (330, 90), (430, 40), (520, 130), (500, 250), (400, 400))
    pen.soft(c.base, (250, 260), (320, 110), (410, 60), (400, 200), (360, 350))
    pen.soft(c.light, (400, 70), (440, 80), (440, 220), (390, 340), (410, 200))
    pen.line("#9ab84f", 9, (330, 110), (290, 230), (300, 300), curve=True)
    pen.line("#9ab84f", 9, (500, 120), (480, 240), (410, 370), curve=True)
    for x, y, s, turn in ((230, 390, 1.0, 0), (430, 470, 0.56, 20)):
        with pen.at(x, y, turn=turn, scale=s):
            pen.fill(star(6, 8, 176, 80), c.deep)
            pen.fill(star(0, 0, 176, 80), "#c9c23a")
            pen.fill(star(0, 0, 158, 72), c.light)
            pen.fill(star(0, 0, 60, 28), c.base)
            for k in range(5):
                a = math.tau * k / 5 - math.pi / 2
                pen.line(c.base, 6, (60 * math.cos(a), 60 * math.sin(a)), (120 * math.cos(a),
                    120 * math.sin(a)))
                pen.oval(38 * math.cos(a), 38 * math.sin(a), 14, 7, "#8a6a3a", turn=math.degrees(a))


def _persimmon(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#f08a2c"), tones("#7f9a4a")
    pen.form(soft((70, 370), (110, 240), (220, 196), (300, 210), (380, 196), (490, 240), (530, 370), (470,
        500), (300, 552), (130, 500)),
        c)
    pen.oval(180, 310, 44, 27, "#ffffff", turn=-35, opacity=0.5)
    for turn in (-72, -26, 26, 72):
        with pen.at(300, 222, turn=turn):
            pen.soft(leaf.dark, (-44, 20), (-56, -60), (0, -130), (56, -60), (44, 20))
            pen.soft(leaf.base, (-38, 10), (-46, -60), (-4, -116), (34, -60), (24, 10))
    pen.oval(300, 214, 44, 22, leaf.light)
    pen.tube("#8a6a4a", [(300, 210), (306, 150)], [26, 22])


def _apricot(pen: Pen, look: Look) -> None:
    """A whole one with its seam, and a half with the stone."""
    c = look.main("#f5a94f")
    pen.form(oval(350, 270, 176, 172), c)
    pen.soft("#e8623a", (420, 130), (500, 200), (510, 320), (440, 400), (460, 280), opacity=0.55)
    pen.lines(c.deep, 7, ((350, 100), (300, 180), (296, 300), (330, 420)), curve=True)
    pen.soft("#6fa64a", (350, 100), (400, 40), (500, 40), (440, 100))
    pen.line("#8a6a4a", 13, (350, 106), (344, 60))
    pen.dot(184, 420, 138, c.deep)
    pen.dot(180, 416, 134, c.base)
    pen.dot(180, 416, 116, "#fbc97a")
    pen.oval(180, 416, 52, 62, "#8a5a36")
    pen.oval(172, 408, 40, 50, "#a8743f")
    pen.lines("#8a5a36", 5, ((180, 366), (186, 416), (178, 464)), ((154, 400), (160, 430)))


def _berries(pen: Pen, paint: str, *, veined: bool = False, dotted: bool = False) -> None:
    """A small heap of round berries."""
    c = tones(paint)
    for x, y in ((300, 220), (200, 290), (400, 290), (140, 410), (260, 420), (370, 410), (470, 420), (300,
        320), (210, 490), (330, 500),
            (430, 500)):
        pen.form(oval(x, y, 76, 74), c)
        if veined:
            pen.lines(c.glow, 5, ((x - 40, y - 54), (x - 52, y), (x - 40, y + 54)), ((x, y - 66), (x,
                y + 66)), ((x + 40, y - 54), (x + 52,
                y), (x + 40, y + 54)), curve=True, opacity=0.7)
            pen.tube("#a8905a", [(x, y + 66), (x + 4, y + 90)], [14, 5])
        if dotted:
            pen.dot(x + 6, y - 54, 9, c.deep)
        pen.oval(x - 28, y - 30, 17, 11, "#ffffff", turn=-35, opacity=0.75)


def _gooseberries(pen: Pen, look: Look) -> None:
    _berries(pen, look.main("#a9c95a").base, veined=True)


def _cranberries(pen: Pen, look: Look) -> None:
    pen.soft("#5f8f4a", (300, 180), (380, 80), (470, 90), (400, 170))
    pen.soft("#4f7a3f", (300, 180), (220, 80), (130, 90), (200, 170))
    _berries(pen, look.main("#b81f35").base, dotted=True)


def _blackberry(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#3a2a4f"), tones("#6fa64a")
    pen.tube("#7a8a4a", [(300, 160), (310, 60)], [22, 18])
    for turn in (-100, -50, 0, 50, 100):
        with pen.at(300, 170, turn=turn):
            pen.soft(leaf.base, (-26, 10), (0, -110), (26, 10))
    pen.soft(c.deep, (150, 250), (300, 170), (450, 250), (440, 400), (300, 552), (160, 400))
    for row, (y, n, wide) in enumerate(((220, 4, 220), (282, 5, 270), (346, 5, 260), (408, 4, 210), (464, 3,
        150), (514, 2, 80))):
        for k in range(n):
            x = 300 + wide * ((k + 0.5) / n - 0.5) + (6 if row % 2 else -6)
            pen.dot(x + 3, y + 4, 39, c.deep)
            pen.dot(x, y, 35, c.base)
            pen.dot(x - 3, y - 3, 26, c.light)
            pen.oval(x - 11, y - 12, 9, 6, "#ffffff", opacity=0.8)


def _cantaloupe(pen: Pen, look: Look) -> None:
    """A netted melon behind a slice with orange flesh."""
    c = look.main("#c9b98a")
    pen.form(oval(330, 280, 220, 214), c)
    pen.lines("#f2ead0", 5, *(((330 + x, 70), (330 + x * 1.9, 280), (330 + x, 490)) for x in (-90, -40, 0,
        40, 90)), curve=True)
    pen.lines("#f2ead0", 5, *(((130, y), (330, y + 24), (530, y)) for y in (180, 250, 320, 390)), curve=True)
    pen.tube("#8a9a5a", [(330, 76), (340, 30)], [26, 22])
    pen.soft("#8f9a5a", (30, 360), (120, 540), (330, 560), (470, 430), (300, 470), (140, 440))
    pen.soft("#f7d9a0", (44, 358), (130, 520), (320, 540), (456, 428), (300, 450), (150, 420))
    pen.soft("#f29a4a", (70, 356), (150, 490), (310, 510), (436, 424), (300, 424), (170, 400))
    for x, y in ((180, 420), (230, 440), (290, 446), (340, 440), (140, 400)):
        pen.oval(x, y, 13, 6, "#fbe9c0", turn=20)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:papaya": _papaya, "prop:dragon_fruit": _dragon_fruit, "prop:passion_fruit": _passion_fruit,
    "prop:lychees": _lychees, "prop:star_fruit": _star_fruit, "prop:persimmon": _persimmon,
    "prop:apricot": _apricot, "prop:gooseberries": _gooseberries, "prop:cranberries": _cranberries,
    "prop:blackberry": _blackberry, "prop:cantaloupe": _cantaloupe,
}

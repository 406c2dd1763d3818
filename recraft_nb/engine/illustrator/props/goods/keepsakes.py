"""Things looked at closely: an old key, an alarm clock, an umbrella from above, a mended cup, candles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _antique_key(pen: Pen, look: Look) -> None:
    """A key with a bow of three rings, a collared shaft and a cut bit."""
    c = look.main("#c99a3f", "#b8863a", "#a8794a")
    with pen.at(300, 300, turn=-38):
        for x, y in ((-196, -50), (-196, 50), (-262, 0)):
            pen.ring(x, y, 40, 40, c.dark, 27)
            pen.ring(x - 2, y - 3, 40, 40, c.base, 17)
        pen.dot(-206, 0, 21, c.base)
        pen.box(-176, -17, 400, 34, c.dark, 12)
        pen.box(-176, -17, 400, 22, c.base, 10)
        pen.line(c.glow, 5, (-150, -9), (196, -9))
        for x in (-150, -122, 96):
            pen.box(x, -27, 17, 54, c.dark, 7)
            pen.box(x, -27, 11, 50, c.light, 5)
        pen.poly(c.dark, (134, 10), (212, 10), (212, 96), (190, 96), (190, 66), (178, 66), (178, 96), (156,
            96),
            (156, 58), (134, 58), r=4)
        pen.poly(c.base, (138, 10), (206, 10), (206, 88), (194, 88), (194, 58), (172, 58), (172, 88), (160,
            88),
            (160, 50), (138, 50), r=3)
        pen.dot(226, 0, 20, c.base)
        pen.dot(222, -5, 8, c.glow)


def _alarm_clock(pen: Pen, look: Look) -> None:
    """Two bells and a hammer; rings of sound when it rings."""
    c = look.main("#e0473f", "#2f9e9a", "#f0a93a", "#3f74c9")
    metal = tones("#d9b45a")
    for side in (-1, 1):
        pen.line("#5a6272", 21, (300 + side * 110, 470), (300 + side * 160, 548))
        pen.dot(300 + side * 162, 550, 15, "#5a6272")
        with pen.at(300 + side * 128, 158, turn=side * 36):
            pen.fill(corners((-84, 26), (-78, -26), (-40, -66), (40, -66), (78, -26), (84, 26), r=24),
                metal.base)
            pen.box(-88, 14, 176, 20, metal.dark, 9)
            pen.soft(metal.glow, (-54, -8), (-36, -42), (-10, -52), (-34, -20))
            pen.dot(0, -72, 13, metal.dark)
    pen.line("#5a6272", 14, (300, 186), (300, 104))
    pen.box(262, 82, 76, 34, "#5a6272", 11)
    pen.dot(300, 350, 204, c.dark)
    pen.dot(296, 344, 196, c.base)
    pen.dot(300, 350, 158, "#fbf6ea")
    pen.ring(300, 350, 158, 158, c.deep, 8)
    for k in range(12):
        a = k * math.pi / 6
        inner = 116 if k % 3 == 0 else 130
        pen.line("#3a3f4d", 11 if k % 3 == 0 else 6, (300 + inner * math.sin(a), 350 - inner * math.cos(a)),
            (300 + 142 * math.sin(a), 350 - 142 * math.cos(a)))
    pen.line("#3a3f4d", 16, (300, 350), (240, 296))
    pen.line("#3a3f4d", 11, (300, 350), (378, 282))
    pen.line("#e0473f", 6, (300, 350), (300, 456))
    pen.dot(300, 350, 17, "#3a3f4d")
    if look.has("ringing", "rings", "buzzing", "shaking", "going off"):
        for side in (-1, 1):
            for k in (0, 1):
                r = 20 + 34 * k
                pen.line("#f0a93a", 13, (300 + side * (216 + r), 78 - r * 0.6),
                    (300 + side * (244 + r * 1.1), 138),
                    (300 + side * (240 + r), 204 + r * 0.4), curve=True)


def _umbrella_top(pen: Pen, look: Look) -> None:
    """An open umbrella seen from above: eight panels around its tip."""
    c = look.main("#e0473f", "#f2b53f", "#3f86d9", "#4fae6a", "#9a5fd0", "#f08ab0", "#2fb5a5")
    other = tones(look.second).base if look.second else c.light
    turn = look.chance.uniform(0, 45)
    rim = [(300 + 286 * math.cos(math.radians(turn + k * 45)),
        300 + 286 * math.sin(math.radians(turn + k * 45)))
        for k in range(8)]
    for k in range(8):
        (ax, ay), (bx, by) = rim[k], rim[(k + 1) % 8]
        mx, my = (ax + bx) / 2, (ay + by) / 2
        dip = (300 + (mx - 300) * 0.97, 300 + (my - 300) * 0.97)
        paint = (c.base, other)[k % 2] if look.second or k % 2 else c.base
        shade = c.dark if k in (1, 2, 3) and not look.second else paint
        pen.fill(corners((300, 300), (ax, ay), dip, (bx, by), r=5), shade)
    pen.lines(c.deep, 5, *(((300, 300), at) for at in rim))
    for x, y in rim:
        pen.dot(x, y, 9, c.deep)
    pen.soft("#ffffff", (150, 210), (220, 140), (262, 130), (190, 206), (158, 262), opacity=0.3)
    pen.dot(300, 300, 21, c.deep)
    pen.dot(297, 297, 13, "#e8e4da")


def _mended_cup(pen: Pen, look: Look) -> None:
    """A cup that was broken and is mended: its seams shine with gold."""
    c, gold = look.main("#e9edf0", "#7fa8b8", "#5f7f8f"), tones("#e0ac2f")
    pen.fill(oval(300, 540, 210, 24), c.dark)
    pen.fill(oval(300, 532, 210, 22), c.light)
    pen.ring(472, 372, 62, 70, c.dark, 30)
    pen.ring(470, 370, 62, 70, c.base, 19)
    pen.form(soft((110, 226), (490, 226), (470, 380), (396, 500), (300, 524), (204, 500), (130, 380)), c,
        dx=-0.06)
    pen.oval(300, 226, 190, 36, c.light)
    pen.oval(300, 230, 168, 26, "#8a5a34")
    for way in (((206, 246), (246, 316), (222, 374), (280, 430), (268, 516)), ((246, 316), (330, 330), (372,
        300),
        (420, 240)), ((330, 330), (352, 410), (330, 516)), ((222, 374), (160, 400)), ((352, 410), (430,
            432))):
        pen.line(gold.dark, 13, *way)
        pen.line(gold.base, 8, *way)
    pen.dot(330, 330, 9, gold.light)
    pen.dot(246, 316, 9, gold.light)
    pen.line(gold.base, 9, (180, 536), (240, 530), (270, 544))


def _candelabra(pen: Pen, look: Look) -> None:
    """A candlestick of three arms with burning candles."""
    c = look.main("#d9a83f", "#b9c0ca")
    pen.form(soft((200, 556), (230, 524), (280, 512), (320, 512), (370, 524), (400, 556)), c)
    pen.tube(c.base, [(300, 520), (300, 400), (300, 262)], [26, 19, 25])
    pen.dot(300, 440, 25, c.light)
    pen.line(c.base, 19, (120, 266), (140, 348), (300, 386), (460, 348), (480, 266), curve=True)
    for x, y in ((120, 262), (300, 236), (480, 262)):
        pen.form(corners((x - 42, y - 12), (x + 42, y - 12), (x + 20, y + 22), (x - 20, y + 22), r=8), c)
        pen.box(x - 20, y - 126, 40, 118, "#fbf3e2", 5)
        pen.box(x + 6, y - 126, 14, 118, "#e6d9bd", 4)
        pen.soft("#fbf3e2", (x - 23, y - 120), (x - 10, y - 130), (x + 22, y - 124), (x + 20, y - 82),
            (x + 12, y - 104))
        pen.line("#4a3a30", 4, (x, y - 126), (x, y - 142))
        pen.soft("#f59a2f", (x, y - 204), (x + 20, y - 158), (x, y - 134), (x - 20, y - 158))
        pen.soft("#ffe48a", (x, y - 182), (x + 10, y - 154), (x, y - 138), (x - 10, y - 154))
    pen.anchor("light", 300, 60)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:antique_key": _antique_key,
    "prop:alarm_clock": _alarm_clock,
    "prop:umbrella_top": _umbrella_top,
    "prop:mended_cup": _mended_cup,
    "prop:candelabra": _candelabra,
}

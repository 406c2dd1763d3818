"""Fairground rides and things of the sea: carousel, Ferris wheel, anchor, ship's wheel."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GOLD = tones("#f0bd4a")


def _ferris_wheel(pen: Pen, look: Look) -> None:
    c = look.main("#e0576b", "#3f86c9", "#8a63b8")
    cabins = ("#f2bd3f", "#4fae8f", "#e5674a", "#5a9fd6", "#b06fc0", "#f08fb0")
    cx, cy, r = 300.0, 262.0, 200.0
    for x, t in ((150, c.deep), (450, c.deep)):
        pen.line(t, 16, (cx, cy), (x, 548))
    pen.line(c.deep, 10, (204, 446), (396, 446))
    turn = look.chance.uniform(0, 30)
    spots = []
    for k in range(12):
        a = math.radians(turn + 30 * k)
        spots.append((cx + r * math.cos(a), cy + r * math.sin(a)))
    pen.lines("#dfe3ec", 5, *(((cx, cy), s) for s in spots))
    pen.lines(
        "#c3cad8", 4,
        *((a, ((cx + b[0]) / 2, (cy + b[1]) / 2)) for a, b in zip(spots, spots[1:] + spots[:1], strict=True)),
    )
    pen.ring(cx, cy, r, r, c.base, 13)
    pen.ring(cx, cy, r - 22, r - 22, c.light, 5)
    pen.ring(cx, cy, r * 0.5, r * 0.5, c.light, 5)
    for k, (px, py) in enumerate(spots):
        if k % 2:
            pen.dot(px, py, 7, "#fff3c4")
            continue
        paint = tones(cabins[k // 2])
        pen.line("#8f9aa8", 5, (px, py), (px, py + 16))
        body = pen.poly(
            paint.base, (px - 29, py + 22), (px + 29, py + 22), (px + 24, py + 66), (px - 24, py + 66), r=11,
        )
        pen.cut(
            body, corners((px - 40, py + 46), (px + 40, py + 46), (px + 40, py + 80), (px - 40, py + 80)),
            paint.dark,
        )
        pen.box(px - 20, py + 28, 40, 17, "#e6f5fb", 5)
        pen.soft(
            paint.dark, (px - 34, py + 24), (px - 20, py + 10), (px, py + 6), (px + 20, py + 10),
            (px + 34, py + 24),
        )
    for x, t in ((180, c.base), (420, c.dark)):
        pen.line(t, 18, (cx, cy), (x, 550))
    pen.dot(cx, cy, 34, c.dark)
    pen.dot(cx, cy, 25, GOLD.base)
    pen.fill(star(cx, cy, 18, 8), "#fff6d6")
    pen.box(110, 540, 380, 20, "#7d8494", 6)
    pen.box(130, 526, 340, 16, "#a3abb9", 5)
    pen.anchor("seat", 300, 526)


def _pony(pen: Pen, x: float, y: float, color: str, saddle: str) -> None:
    t = tones(color)
    with pen.at(x, y, scale=0.62):
        pen.line(GOLD.base, 11, (0, -150), (0, 150))
        pen.lines(t.dark, 17, ((-36, 30), (-66, 60), (-50, 84)), ((44, 30), (70, 66), (50, 92)))
        pen.soft(GOLD.base, (62, -16), (96, -6), (104, 44), (86, 52), (80, 16), (58, 6))
        pen.form(soft((-60, -20), (0, -16), (56, -24), (76, 8), (50, 40), (0, 36), (-52, 42), (-76, 8)), t)
        pen.lines(t.base, 18, ((-50, 30), (-80, 40), (-92, 70)), ((52, 32), (44, 66), (62, 92)))
        pen.tube(t.base, [(-56, 6), (-84, -46), (-92, -66)], [52, 38, 32])
        pen.soft(GOLD.base, (-44, -20), (-60, -60), (-84, -92), (-70, -96), (-44, -66), (-28, -24))
        pen.soft(t.base, (-76, -90), (-100, -82), (-138, -46), (-134, -32), (-112, -32), (-82, -52))
        pen.poly(t.dark, (-84, -88), (-80, -110), (-68, -86), r=3)
        pen.dot(-100, -66, 5, "#2d2632")
        pen.soft(saddle, (-24, -24), (20, -26), (26, 10), (0, 18), (-28, 10))


def _carousel(pen: Pen, look: Look) -> None:
    c = look.main("#e0576b", "#4f8fc9", "#8a63b8", "#3fa08f")
    pale = "#fff3df"
    pen.poly(c.deep, (250, 252), (350, 252), (350, 520), (250, 520), r=4)
    for x in (262, 292, 322):
        pen.box(x, 262, 16, 240, c.dark, 5)
    pen.oval(300, 528, 262, 32, c.deep)
    pen.oval(300, 516, 262, 30, "#d9a86a")
    pen.oval(300, 512, 230, 22, "#e8bf85")
    _pony(pen, 206, 380, "#f3e3e8", "#5aa0d6")
    for x in (62, 538):
        pen.box(x - 6, 230, 12, 290, GOLD.base, 4)
    _pony(pen, 416, 390, "#e8d3b8", "#e0576b")
    _pony(pen, 306, 424, "#fbf7f0", "#8a63b8")
    roof = soft((300, 56), (400, 116), (520, 176), (572, 214), (300, 232), (28, 214), (80, 176), (200, 116))
    pen.fill(roof, c.base)
    tops = [-272.0, -204, -136, -68, 0, 68, 136, 204, 272]
    for k in range(0, 8, 2):
        a, b = tops[k], tops[k + 1]
        pen.poly(
            pale, (300, 58), (300 + b * 0.5, 138 + abs(b) * 0.08), (300 + b, 216), (300 + a, 216),
            (300 + a * 0.5, 138 + abs(a) * 0.08),
        )
    pen.soft("#ffffff", (290, 66), (210, 120), (100, 178), (160, 160), (240, 118), opacity=0.35)
    for k in range(8):
        a, b = 300 + tops[k], 300 + tops[k + 1]
        pen.fill(
            soft((a, 208), ((a + b) / 2, 206), (b, 208), (b - 4, 238), ((a + b) / 2, 254), (a + 4, 238)),
            c.dark if k % 2 else GOLD.base,
        )
        pen.dot((a + b) / 2, 228, 7, "#fff6d0")
    pen.line(GOLD.dark, 7, (28, 210), (572, 210))
    pen.line(GOLD.base, 7, (300, 58), (300, 18))
    pen.poly(c.base, (303, 18), (352, 30), (303, 44), r=3)
    base = soft(
        (38, 520), (120, 540), (300, 548), (480, 540), (562, 520), (556, 548), (470, 562), (300, 566),
        (130, 562), (44, 548),
    )
    pen.fill(base, c.base)
    for k in range(9):
        pen.dot(76 + k * 56, 548 + (4 if 1 < k < 7 else 0), 6, "#fff3c4")


def _anchor(pen: Pen, look: Look) -> None:
    c = look.main("#4a5f7d", "#3f6f8f", "#5a5f6b")
    pen.ring(300, 86, 42, 42, c.base, 24)
    pen.line(c.light, 6, (266, 66), (284, 48), (306, 45), curve=True)
    pen.box(178, 152, 244, 40, c.base, 18)
    pen.box(178, 172, 244, 20, c.dark, 10)
    for x in (184, 416):
        pen.dot(x, 172, 24, c.dark if x > 300 else c.base)
    shank = pen.box(274, 128, 52, 390, c.base, 16)
    pen.cut(shank, corners((304, 120), (340, 120), (340, 530), (304, 530)), c.dark)
    pen.line(
        c.base, 54, (96, 380), (130, 460), (210, 520), (300, 532), (390, 520), (470, 460), (504, 380),
        curve=True,
    )
    pen.line(c.dark, 22, (300, 546), (396, 534), (484, 470), (512, 400), curve=True)
    pen.poly(c.base, (50, 430), (88, 312), (172, 398), r=12)
    pen.poly(c.dark, (550, 430), (512, 312), (428, 398), r=12)
    pen.poly(c.light, (76, 402), (92, 340), (126, 374), r=6)
    pen.line(c.light, 9, (120, 440), (170, 498), (240, 524), curve=True)
    pen.line(c.light, 9, (286, 210), (286, 470))
    rope = "#d9b37e"
    way = [(330, 74), (420, 110), (400, 220), (250, 280), (210, 360), (330, 420), (400, 470)]
    pen.line("#b58d57", 24, *way, curve=True)
    pen.line(rope, 17, *way, curve=True)
    pen.lines(
        "#b58d57", 4,
        *(
            ((x - 6, y + 8), (x + 6, y - 8))
            for x, y in (
                (366, 84), (408, 130), (412, 190), (366, 236), (300, 258), (240, 288), (214, 336), (244, 388),
                (296, 410), (350, 432),
            )
        ),
    )


def _ship_wheel(pen: Pen, look: Look) -> None:
    wood = look.main("#a06a42", "#8d5a3a", "#b27a4c")
    cx, cy = 300.0, 290.0
    for k in range(8):
        with pen.at(cx, cy, turn=45 * k + 22.5):
            pen.poly(wood.dark, (-11, -40), (11, -40), (9, -196), (-9, -196), r=4)
            pen.soft(
                wood.base, (-9, -200), (-15, -228), (-10, -256), (0, -266), (10, -256), (15, -228), (9, -200),
            )
            pen.soft(wood.light, (-5, -212), (-8, -232), (-3, -250), (-1, -230))
            pen.box(-12, -204, 24, 10, GOLD.base, 4)
    pen.ring(cx, cy, 166, 166, wood.dark, 46)
    pen.ring(cx - 2, cy - 3, 166, 166, wood.base, 38)
    pen.ring(cx - 2, cy - 4, 178, 178, wood.light, 6)
    pen.ring(cx, cy, 146, 146, GOLD.base, 6)
    for k in range(8):
        a = math.radians(45 * k)
        pen.dot(cx + 166 * math.cos(a), cy + 166 * math.sin(a), 9, GOLD.base)
        pen.dot(cx + 166 * math.cos(a) - 2, cy + 166 * math.sin(a) - 2, 4, GOLD.glow)
    pen.dot(cx, cy, 62, wood.dark)
    pen.dot(cx - 2, cy - 2, 54, wood.base)
    pen.dot(cx, cy, 32, GOLD.dark)
    pen.dot(cx - 2, cy - 2, 26, GOLD.base)
    pen.dot(cx - 8, cy - 9, 8, GOLD.glow)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:ferris_wheel": _ferris_wheel,
    "prop:carousel": _carousel,
    "prop:anchor": _anchor,
    "prop:ship_wheel": _ship_wheel,
}

"""A ship of the Vikings: a dragon's head, a striped sail, shields along the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


#: The trait of a ship whose crew sits along its side and rows.
ROWED = "rowed"
_BENCHES = 5
_BEARDS = ("#c9783a", "#8a5233", "#e0b25a", "#5a4034")
_SKINS = ("#fbd5b8", "#f0c09a", "#e0a578")


def _rowers(pen: Pen, look: Look) -> None:
    """The crew on its benches, behind the shields: helmets, beards, both hands at an oar."""
    for k in range(_BENCHES):
        x, y = 170 + k * 76, 388
        skin, beard = tones(look.chance.pick(_SKINS)), tones(look.chance.pick(_BEARDS))
        shirt = tones(look.chance.pick(("#8f4a3a", "#3f6a7a", "#5f7a4a", "#7a5a8a")))
        pen.soft(shirt.base, (x - 26, y + 10), (x, y - 8), (x + 28, y + 12), (x + 32, y + 80),
            (x - 28, y + 80))
        pen.dot(x - 2, y - 24, 26, skin.base)
        for dx in (-13, 5):
            pen.dot(x + dx, y - 26, 3.2, "#2b2733")
        pen.soft(beard.base, (x - 24, y - 18), (x - 4, y - 10), (x + 20, y - 18), (x + 14, y + 10),
            (x - 4, y + 22),
            (x - 20, y + 8))
        pen.soft("#9aa3b4", (x - 30, y - 28), (x - 26, y - 48), (x - 2, y - 58), (x + 22, y - 48),
            (x + 26, y - 28))
        for side in (-1, 1):
            pen.soft("#fbf3e2", (x - 2 + side * 22, y - 42), (x - 2 + side * 40, y - 52),
                (x - 2 + side * 42, y - 72),
                (x - 2 + side * 30, y - 54))
        pen.line(shirt.dark, 15, (x + 18, y + 16), (x - 4, y + 38), (x - 26, y + 28), curve=True)
        pen.dot(x - 26, y + 28, 9, skin.base)


def _longship(pen: Pen, look: Look) -> None:
    hull, mast = look.pick("#8d5a3c", "#7a4b34"), tones("#6b4a35")
    stripe = look.main("#c8402f", "#b8323a")
    gold = tones("#e9b949")
    pen.box(296, 60, 15, 390, mast.base, 4)
    pen.line(mast.dark, 13, (138, 96), (470, 88))
    sail = soft((146, 98), (304, 104), (462, 90), (476, 210), (468, 330), (310, 356), (140, 336), (128, 214))
    pen.fill(sail, "#fbf3e2")
    for k in range(4):
        x = 176 + k * 82
        pen.cut(sail, corners((x - 4, 60), (x + 36, 60), (x + 42, 400), (x - 10, 400)), stripe.base)
    pen.cut(sail, corners((400, 60), (500, 60), (500, 400), (420, 400)), "#2b2733", 0.14)
    pen.lines("#5b4a3f", 3.4, ((146, 336), (96, 430)), ((466, 332), (520, 430)), ((304, 60), (60, 400)),
        ((304, 60),
        (550, 400)))
    pen.poly(stripe.dark, (304, 58), (304, 34), (248, 40), (262, 50), r=2)
    # Stem and stern curve up; the dragon looks ahead, to the left.
    body = soft((62, 306), (74, 316), (86, 390), (150, 442), (300, 456), (450, 442), (514, 392), (532,
        300), (556, 282),
        (552, 320), (548, 420), (500, 510), (400, 552), (200, 552), (100, 508), (50, 420), (44, 330))
    pen.fill(body, hull.base)
    pen.cut(body, corners((0, 508), (600, 500), (600, 570), (0, 570)), hull.dark)
    for y in (470, 496, 524):
        pen.cut(body, corners((0, y), (600, y), (600, y + 5), (0, y + 5)), hull.deep)
    pen.line(gold.base, 8, (84, 388), (150, 440), (300, 454), (450, 440), (516, 390), curve=True)
    pen.line(hull.base, 30, (544, 330), (548, 268), (520, 244), (500, 262), curve=True)
    pen.line(hull.base, 36, (58, 340), (50, 270), (68, 226), curve=True)
    pen.soft(hull.base, (88, 198), (60, 196), (24, 214), (-16, 226), (-20, 240), (10, 246), (-10, 258),
        (4, 270), (44, 262),
        (78, 262), (98, 234))
    pen.poly("#fff6e6", (-8, 244), (2, 254), (8, 243), r=1)
    pen.poly("#fff6e6", (14, 244), (22, 254), (28, 242), r=1)
    pen.dot(52, 220, 9, gold.light)
    pen.dot(50, 221, 4.6, "#2b2733")
    for x, y, u, v in ((86, 206, 120, 168), (66, 198, 84, 156)):
        pen.poly(gold.base, (x - 10, y), (x + 10, y + 6), (u, v), r=3)
    pen.lines(gold.dark, 5, ((88, 244), (78, 300), (84, 360)), curve=True)
    rowed = look.has(ROWED)
    if rowed:
        _rowers(pen, look)
    for k in range(6):
        x = 142 + k * 64
        y = 444 + (10 if 0 < k < 5 else 0)
        paint = (stripe.base, gold.base, "#3f6fae")[k % 3]
        pen.dot(x, y, 29, hull.deep)
        pen.dot(x, y, 25, paint)
        pen.lines("#fff6e6", 4, ((x - 17, y - 17), (x + 17, y + 17)), ((x - 17, y + 17), (x + 17, y - 17)))
        pen.dot(x, y, 8, "#c3cad8")
    if rowed:
        for k in range(_BENCHES):
            pen.line(mast.light, 9, (146 + k * 76, 414), (62 + k * 76, 566))
            pen.soft(mast.light, (66 + k * 76, 540), (76 + k * 76, 552), (58 + k * 76, 590),
                (44 + k * 76, 586))
    else:
        pen.lines(mast.light, 8, *(((170 + k * 64, 486), (128 + k * 64, 562)) for k in range(5)))
    pen.anchor("seat", 330, 440)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:longship": _longship}

"""Bowls of noodles: ramen with an egg, and chopsticks across the rim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _ramen(pen: Pen, look: Look) -> None:
    c = look.main("#c8453f", "#2f5f8a", "#3a3f4d", "#f2ece2")
    if look.part("bowl"):
        c = tones(look.part("bowl"))
    body = soft((44, 300), (84, 430), (180, 516), (300, 530), (420, 516), (516, 430), (556, 300), (300, 340))
    pen.poly(c.deep, (210, 516), (390, 516), (376, 560), (224, 560), r=8)
    pen.form(body, c, dx=-0.08, dy=-0.1)
    pen.cut(body, corners((40, 370), (560, 370), (560, 392), (40, 392)), "#fdf6ea", 0.85)
    pen.oval(300, 300, 258, 74, c.light)
    broth = oval(300, 306, 236, 60)
    pen.fill(broth, "#d98a3a")
    pen.cut(broth, oval(280, 296, 210, 48), "#e8a24c")
    for k in range(7):
        x = 120 + k * 40
        pen.line("#f7e3a4", 10, (x, 322), (x + 26, 296), (x + 62, 326), (x + 100, 300), curve=True)
        pen.line("#e9c877", 4, (x + 6, 328), (x + 32, 303), (x + 66, 332), curve=True)
    for dx, turn in ((-30, -14), (20, 4)):
        with pen.at(438 + dx, 262, turn=turn):
            pen.poly("#2f4a3a", (-26, -84), (26, -84), (24, 34), (-24, 34), r=5)
    for x, y in ((196, 276), (288, 258)):
        pen.form(oval(x, y, 50, 38), tones("#fdfaf2"))
        pen.oval(x, y, 27, 21, "#f2a02f")
        pen.oval(x - 7, y - 6, 9, 6, "#ffd27a")
    for x, y, r in ((360, 292, 38), (120, 296, 30)):
        pen.oval(x, y, r, r * 0.7, "#c98a6a")
        pen.oval(x, y, r * 0.76, r * 0.5, "#e0ab8a")
        pen.line("#b06f50", 4, (x - r * 0.4, y), (x, y - r * 0.2), (x + r * 0.4, y + 3), curve=True)
    for x, y in ((240, 318), (262, 330), (330, 334), (404, 322), (156, 330), (300, 312)):
        pen.ring(x, y, 8, 5, "#4fa04f", 4)
    for dy in (0, 26):
        pen.line("#8a5232", 13, (250, 214 + dy), (590, 150 + dy * 0.4))
        pen.line("#b06f45", 5, (256, 210 + dy), (586, 147 + dy * 0.4))
    for x in (200, 300, 390):
        pen.line("#ffffff", 9, (x, 190), (x + 18, 150), (x - 8, 110), (x + 10, 70), curve=True, opacity=0.55)
    pen.anchor("mouth", 300, 300)


def _ramen_top(pen: Pen, look: Look) -> None:
    """The bowl from straight above: noodles, halves of an egg, rings of green onion, a sheet of nori."""
    c = look.main("#b8352f", "#2f4a6a", "#33363c")
    pen.dot(300, 330, 236, c.dark)
    pen.dot(296, 325, 231, c.base)
    pen.ring(298, 328, 218, 218, "#fdf6ea", 7, opacity=0.8)
    pen.dot(300, 330, 200, c.deep)
    pen.dot(302, 333, 194, "#d98a3a")
    pen.dot(298, 326, 180, "#e5a04a")
    for k in range(9):
        x = 170 + k * 26
        way = ((x - 20, 420 - (k % 3) * 10), (x + 10, 370), (x - 8, 310), (x + 26, 260 + (k % 2) * 14))
        pen.line("#f7e3a4", 13, *way, curve=True)
        pen.line("#e3bd6a", 4, *((px + 6, py) for px, py in way), curve=True)
    for dx, turn in ((0, 24), (30, 34)):
        with pen.at(410 + dx, 236 + dx, turn=turn):
            pen.poly("#2a4436", (-44, -74), (44, -74), (44, 60), (-44, 60), r=6)
            pen.lines("#3a5a48", 4, ((-28, -60), (-28, 48)), ((4, -60), (4, 48)))
    for x, y in ((212, 262), (262, 408)):
        pen.form(oval(x, y, 60, 50), tones("#fdfaf2"))
        pen.oval(x, y, 36, 30, "#f2a02f")
        pen.oval(x - 9, y - 8, 13, 9, "#ffd27a")
    for x, y, r in ((382, 402, 54), (300, 226, 46)):
        pen.dot(x, y, r, "#b9745a")
        pen.dot(x - 3, y - 3, r * 0.82, "#dca386")
        pen.ring(x, y, r * 0.5, r * 0.46, "#b9745a", 6)
    rings = ((330, 320), (352, 300), (310, 342), (356, 336), (326, 294), (376, 318), (196, 350), (218, 366),
             (180, 370), (320, 448), (340, 462), (440, 340))
    for x, y in rings:
        pen.ring(x, y, 12, 11, "#4fa04f", 7)
        pen.ring(x, y, 12, 11, "#8fd07a", 3)
    for dy in (0, 30):
        pen.line("#8a5232", 14, (470 + dy, 560), (590, 90 + dy * 2))
        pen.line("#b06f45", 5, (473 + dy, 552), (588, 100 + dy * 2))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:ramen": _ramen, "prop:ramen_top": _ramen_top}

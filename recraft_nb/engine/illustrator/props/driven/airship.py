"""Airships: a long balloon with fins and a gondola; of brass, with a ship's hull, where steam drives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRASS, _WOOD, _IRON = tones("#c9913f"), tones("#8a5a35"), tones("#5a5560")


def _airship(pen: Pen, look: Look) -> None:
    steam = look.has("steampunk", "victorian", "wooden")
    c = look.main(*(("#b9603f", "#a8474a", "#5f7f78") if steam else ("#d5dae2", "#e8785f", "#5f9ec4")))
    fins = _BRASS if steam else tones("#d9483f" if look.color is None else c.dark)
    for s in (-1, 1):
        pen.poly(fins.dark if s > 0 else fins.base, (476, 262), (524, 262 + s * 74), (592, 262 + s * 92),
            (578, 262 + s * 8), r=12)
    hull = soft((10, 262), (44, 186), (150, 132), (300, 118), (440, 150), (544, 220), (582, 262), (544,
        304), (440, 374),
                (300, 406), (150, 392), (44, 338))
    pen.form(hull, c, dx=-0.02, dy=-0.16, reach=1.12)
    for top in (176, 230, 294, 346):
        pen.line(c.dark, 5, (30, 262 + (top - 262) * 0.3), (150, top), (300, 262 + (top - 262) * 1.14),
            (450, top), (566, 262), curve=True)
    for x in (120, 220, 330, 436):
        high = 128 - abs(x - 290) * 0.13
        pen.line(_BRASS.base if steam else c.light, 9 if steam else 6, (x, 262 - high), (x - 14, 262), (x,
            262 + high), curve=True)
        if steam:
            for y in (-0.7, -0.35, 0.0, 0.35, 0.7):
                pen.dot(x - 14 * (1 - y * y), 262 + high * y, 5, _BRASS.glow)
    pen.poly(fins.light, (462, 250), (590, 236), (590, 288), (462, 274), r=10)
    if steam:
        pen.form(oval(26, 262, 26, 44), _BRASS)
        _galleon(pen)
    else:
        _gondola(pen, fins)
    pen.anchor("seat", 300, 470)
    pen.anchor("deck", 300, 470)


def _gondola(pen: Pen, trim: Tones) -> None:
    pen.lines("#6b7280", 6, ((220, 398), (232, 440)), ((380, 396), (368, 440)))
    cabin = soft((182, 440), (418, 440), (430, 462), (398, 502), (212, 502), (170, 462))
    pen.form(cabin, tones("#e9e4da"))
    for x in (216, 262, 308, 354):
        pen.box(x, 452, 32, 24, "#7fc0e0", 7)
        pen.poly("#b6e0f2", (x + 3, 455), (x + 18, 455), (x + 5, 472), r=2)
    pen.box(178, 484, 246, 8, trim.base, 4)
    pen.box(424, 452, 34, 22, "#6b7280", 8)
    pen.oval(462, 463, 8, 38, "#aab4c0")


def _galleon(pen: Pen) -> None:
    pen.lines("#5a4038", 5, *(((x, 392 - abs(x - 300) * 0.05), (x * 0.72 + 84, 462)) for x in (150, 230,
        300, 370, 450)))
    boat = corners((120, 452), (466, 452), (492, 432), (470, 520), (400, 556), (206, 556), (152, 520), r=16)
    pen.fill(boat, _WOOD.base)
    pen.cut(boat, corners((100, 506), (520, 506), (520, 570), (100, 570)), _WOOD.dark)
    pen.lines(_WOOD.deep, 4, ((140, 484), (478, 484)), ((160, 530), (452, 530)))
    pen.box(112, 444, 366, 14, _BRASS.base, 6)
    for x in (190, 252, 314, 376):
        pen.dot(x, 494, 18, _BRASS.dark)
        pen.dot(x, 494, 12, "#ffd98a")
    for x, y, r in ((430, 418, 17), (452, 396, 22), (484, 370, 26)):
        pen.dot(x, y, r, "#f4efe8", opacity=0.8)
    pen.box(412, 420, 24, 34, _IRON.base, 4)
    _cog(pen, 148, 478, 34)
    pen.oval(508, 486, 10, 56, _BRASS.light)
    pen.oval(508, 486, 46, 9, _BRASS.base)
    pen.dot(506, 486, 12, _BRASS.deep)


def _cog(pen: Pen, x: float, y: float, r: float) -> None:
    for k in range(8):
        with pen.at(x, y, turn=45.0 * k):
            pen.box(-6, -r - 6, 12, 16, _BRASS.dark, 2)
    pen.dot(x, y, r, _BRASS.dark)
    pen.dot(x, y, r * 0.78, _BRASS.base)
    pen.dot(x, y, r * 0.34, _WOOD.deep)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:airship": _airship}

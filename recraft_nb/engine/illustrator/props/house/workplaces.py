"""What people work at: a dentist's and a barber's chair, a piano from the side, a cart, a flat book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: The trait of a piano that somebody sits at.
FROM_SIDE = "from the side"
_STEEL = tones("#b7c0cc")


def _dentist_chair(pen: Pen, look: Look) -> None:
    c = look.main("#4fb0b5", "#5f9fd0")
    pen.line(_STEEL.dark, 14, (560, 540), (564, 120), (470, 66), (380, 84), curve=True)
    pen.form(soft((330, 72), (372, 60), (404, 84), (388, 116), (344, 118)), tones("#f3f5f8"))
    pen.oval(364, 114, 24, 8, "#fff3b8")
    pen.box(250, 440, 120, 80, _STEEL.base, 8)
    pen.box(170, 516, 280, 44, _STEEL.dark, 14)
    pen.form(corners((372, 400), (404, 430), (560, 236), (520, 204), r=24), c)
    pen.form(corners((506, 226), (548, 258), (576, 206), (536, 180), r=16), tones(c.light))
    pen.form(corners((206, 396), (206, 442), (410, 446), (414, 396), r=20), c)
    pen.form(corners((214, 398), (196, 446), (60, 512), (44, 474), r=18), tones(c.dark))
    pen.line(c.glow, 6, (226, 406), (390, 406), opacity=0.7)
    pen.box(24, 470, 66, 20, _STEEL.dark, 8)
    pen.anchor("seat", 372, 400)


def _barber_chair(pen: Pen, look: Look) -> None:
    c = look.main("#b8383f", "#2f2d3a")
    pen.box(160, 530, 260, 30, _STEEL.dark, 14)
    pen.box(266, 450, 50, 84, _STEEL.base, 4)
    pen.form(corners((400, 410), (452, 410), (480, 206), (426, 196), r=20), c)
    pen.form(corners((430, 190), (478, 198), (488, 140), (444, 132), r=16), tones(c.light))
    pen.form(corners((150, 400), (150, 456), (450, 456), (450, 400), r=20), c)
    pen.line(c.glow, 6, (170, 410), (400, 410), opacity=0.7)
    pen.lines(_STEEL.base, 14, ((170, 456), (110, 530)))
    pen.box(56, 520, 96, 18, _STEEL.dark, 8)
    pen.anchor("seat", 366, 404)


def draw_piano_side(pen: Pen, look: Look) -> None:
    """A piano from the side, with the stool before its keys."""
    c = look.main("#5a3a2e", "#3a3038", "#7a4a30")
    pen.form(corners((20, 150), (214, 150), (222, 556), (12, 556), r=10), c)
    pen.box(4, 134, 224, 26, c.light, 8)
    pen.box(40, 196, 146, 120, c.dark, 8)
    pen.poly("#fffaf0", (214, 196), (232, 190), (256, 306), (238, 312), r=3)
    pen.lines("#8a8078", 2.4, *(((224 + k * 5, 214 + k * 22), (236 + k * 4, 210 + k * 22)) for k in range(4)))
    pen.form(corners((210, 326), (336, 340), (340, 380), (210, 388), r=8), c)
    pen.poly("#fdf8ea", (216, 318), (332, 330), (332, 342), (216, 332), r=2)
    pen.lines("#2b2733", 5, *(((232 + k * 20, 320 + k * 2), (242 + k * 20, 321 + k * 2)) for k in range(5)))
    pen.line(c.dark, 16, (318, 380), (306, 552))
    pen.box(214, 528, 60, 10, "#e0b04a", 4)
    for x in (436, 552):
        pen.line(c.dark, 15, (x, 452), (x + (10 if x > 500 else -10), 556))
    pen.form(corners((416, 424), (572, 424), (572, 460), (416, 460), r=12), tones("#b8383f"))
    pen.anchor("seat", 496, 428)


def _pouring_pot(pen: Pen, look: Look) -> None:
    c = look.main("#5f86c9", "#d98a5a", "#5fae8a")
    pen.fill(oval(150, 548, 140, 20), "#e9dcc6")
    pen.form(corners((70, 420), (236, 420), (210, 540), (96, 540), r=26), tones("#fdf8ea"))
    pen.oval(153, 422, 82, 18, "#e9dcc6")
    pen.oval(153, 425, 68, 12, "#a5652f")
    pen.ring(244, 474, 26, 30, "#efe4d0", 13)
    pen.line("#a5652f", 17, (206, 210), (170, 250), (158, 330), (154, 424), curve=True)
    pen.line("#c98a4f", 5, (202, 214), (168, 254), (155, 330), (151, 420), curve=True)
    with pen.at(400, 190, turn=-26):
        pen.ring(142, 4, 66, 76, c.dark, 24)
        pen.line(c.base, 40, (-100, 30), (-150, 10), (-176, -36), curve=True)
        pen.form(oval(0, 10, 132, 108), c)
        pen.oval(0, -88, 66, 20, c.light)
        pen.dot(0, -116, 20, c.dark)
        pen.line(c.glow, 12, (-86, -30), (-40, -66), curve=True, opacity=0.8)
    for k in range(2):
        x = 110 + k * 80
        pen.line("#ffffff", 7, (x, 400), (x - 16, 372), (x + 6, 346), (x - 8, 318), curve=True, opacity=0.55)


def _flat_book(pen: Pen, look: Look) -> None:
    c = look.main("#b23a48", "#3f6fae", "#2f8f7a")
    pen.poly(c.base, (96, 446), (300, 456), (504, 446), (584, 556), (300, 566), (16, 556), r=6)
    pen.poly("#e9dcc0", (100, 440), (300, 454), (300, 558), (24, 546), r=4)
    pen.poly("#dccfb2", (500, 440), (300, 454), (300, 558), (576, 546), r=4)
    pen.soft("#fffaf0", (108, 430), (200, 422), (298, 444), (300, 546), (170, 524), (34, 536))
    pen.soft("#f6ecd8", (492, 430), (400, 422), (302, 444), (300, 546), (430, 524), (566, 536))
    for k in range(4):
        y, wide = 452 + k * 20, 18 * k
        pen.line("#b9a98f", 4, (130 - wide, y), (200, y - 6), (276, y + 6), curve=True)
        pen.line("#b9a98f", 4, (470 + wide, y), (400, y - 6), (324, y + 6), curve=True)
    pen.anchor("seat", 300, 504)


def _lying_book(pen: Pen, look: Look) -> None:
    c = look.main("#3f6fae", "#b23a48", "#2f8f7a")
    pen.form(corners((120, 450), (548, 450), (580, 486), (40, 486), r=8), tones(c.light))
    pen.box(40, 484, 540, 14, c.base, 5)
    pen.box(56, 496, 520, 48, "#f6ecd6", 3)
    pen.lines("#d9c8a6", 3, ((60, 510), (574, 510)), ((60, 526), (574, 526)))
    pen.box(40, 540, 540, 18, c.dark, 5)
    pen.form(corners((32, 484), (64, 484), (64, 558), (32, 558), r=12), c)
    pen.anchor("seat", 310, 468)


def _tyre(pen: Pen, look: Look) -> None:
    c = look.main("#33323b")
    pen.dot(300, 320, 236, c.base)
    pen.ring(300, 320, 214, 214, c.light, 7)
    for k in range(24):
        with pen.at(300, 320, turn=15 * k):
            pen.box(-9, -242, 18, 26, c.dark, 4)
    pen.dot(300, 320, 140, "#c9ced8")
    pen.dot(300, 320, 118, "#8a909e")
    for k in range(5):
        with pen.at(300, 320, turn=72 * k):
            pen.poly("#dfe3ea", (-20, -14), (-14, -112), (14, -112), (20, -14), r=6)
    pen.dot(300, 320, 34, "#e6eaf1")
    pen.anchor("seat", 300, 84)


def _cart(pen: Pen, look: Look) -> None:
    wood = look.main("#a9744a", "#b8804f")
    pen.line(wood.dark, 16, (440, 430), (600, 372))
    pen.form(corners((30, 300), (486, 300), (456, 446), (60, 446), r=8), wood)
    for y in (342, 390):
        pen.line(wood.dark, 6, (44, y), (472, y))
    for x in (40, 250, 450):
        pen.box(x, 288, 26, 164, wood.light, 5)
    pen.line(wood.dark, 14, (420, 446), (440, 556))
    pen.dot(200, 462, 98, wood.dark)
    pen.dot(200, 462, 80, "#e9d3ae")
    pen.lines(wood.dark, 11, ((112, 462), (288, 462)), ((200, 374), (200, 550)), ((138, 400), (262, 524)),
              ((138, 524), (262, 400)))
    pen.dot(200, 462, 22, wood.base)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dentist_chair": _dentist_chair,
    "prop:barber_chair": _barber_chair,
    "prop:pouring_pot": _pouring_pot,
    "prop:flat_book": _flat_book,
    "prop:lying_book": _lying_book,
    "prop:cart": _cart,
    "prop:tyre": _tyre,
}

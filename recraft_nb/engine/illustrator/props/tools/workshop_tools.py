"""Tools of a workshop: pliers, a chainsaw, a tape, a nail, a screw, an anvil, a vise, a level."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _IRON, _WOOD = tones("#b4bcc8"), tones("#4a4f5c"), tones("#b9803f")


def _pliers(pen: Pen, look: Look) -> None:
    c = look.main("#d8413c", "#3f74c9", "#e0a03a")
    for side in (-1, 1):
        pen.tube(c.dark if side > 0 else c.base, [(300 + side * 30, 292), (300 + side * 112, 392),
            (300 + side * 92, 548)], [46, 52, 40])
        pen.line(c.light, 7, (300 + side * 60, 322), (300 + side * 116, 396), (300 + side * 98, 520),
            curve=True)
        pen.fill(soft((300 - side * 40, 320), (300 - side * 62, 250), (300 + side * 8, 120),
            (300 + side * 14, 36),
            (300 + side * 46, 44), (300 + side * 84, 150), (300 + side * 60, 250), (300 + side * 20, 330)),
            _STEEL.dark if side > 0 else _STEEL.base)
    pen.lines(_IRON.base, 4, *(((284, y), (316, y)) for y in range(60, 150, 14)))
    pen.dot(300, 278, 39, _STEEL.deep)
    pen.dot(297, 274, 28, _STEEL.light)
    pen.line(_IRON.base, 6, (284, 274), (310, 274))


def _chainsaw(pen: Pen, look: Look) -> None:
    c = look.main("#e8702f", "#d8413c", "#4f9a4f")
    pen.box(10, 372, 320, 66, _STEEL.dark, 33)
    pen.box(18, 380, 312, 50, _STEEL.light, 25)
    for x in range(16, 330, 26):
        pen.poly(_IRON.base, (x, 374), (x + 8, 360), (x + 16, 374), r=2)
        pen.poly(_IRON.base, (x, 436), (x + 8, 450), (x + 16, 436), r=2)
    pen.line(_STEEL.dark, 6, (60, 405), (280, 405))
    pen.line(_IRON.base, 27, (300, 318), (330, 240), (430, 232), (452, 300), curve=True)
    pen.form(corners((296, 300), (500, 290), (530, 340), (530, 476), (290, 476), r=28), c, dx=-0.04)
    pen.line(_IRON.base, 33, (500, 330), (576, 356), (578, 436), (516, 462), curve=True)
    pen.box(312, 420, 150, 34, c.dark, 8)
    pen.lines(_IRON.base, 6, *(((x, 330), (x, 372)) for x in (380, 402, 424, 446)))
    pen.dot(342, 356, 29, _IRON.base)
    pen.dot(342, 356, 15, _STEEL.base)
    pen.box(462, 272, 40, 26, _IRON.dark, 6)


def _tape(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#d8413c", "#3f86c9")
    pen.box(20, 494, 330, 40, "#f7e27a", 4)
    pen.box(20, 524, 330, 10, "#dcbf4a", 3)
    for k in range(16):
        pen.line("#2b2733", 4, (34 + k * 20, 496), (34 + k * 20, 516 if k % 4 == 0 else 506))
    pen.box(10, 486, 18, 62, _STEEL.dark, 4)
    pen.fill(soft((250, 540), (236, 300), (300, 170), (430, 140), (560, 190), (588, 340), (576, 520), (520,
        552)), c.dark)
    pen.fill(soft((250, 530), (238, 300), (300, 172), (424, 144), (540, 190), (564, 340), (552, 510), (500,
        540)), c.base)
    pen.dot(408, 346, 134, _IRON.base)
    pen.dot(408, 346, 114, c.light)
    pen.dot(408, 346, 60, _IRON.base)
    pen.dot(408, 346, 24, _STEEL.base)
    pen.box(380, 132, 84, 34, _IRON.dark, 12)


def _nail(pen: Pen, look: Look) -> None:
    c = look.main("#aab2be", "#9a8f86")
    for x, y, turn in ((190, 470, -34), (420, 480, 24), (300, 540, -4)):
        with pen.at(x, y, turn=turn):
            pen.poly(c.dark, (-13, -300), (13, -300), (13, -60), (0, 0), (-13, -60), r=2)
            pen.poly(c.base, (-13, -300), (4, -300), (4, -60), (0, 0), (-13, -60), r=2)
            pen.lines(c.deep, 3, ((-12, -276), (12, -276)), ((-12, -262), (12, -262)))
            pen.oval(0, -302, 42, 13, c.dark)
            pen.oval(0, -306, 42, 11, c.light)


def _screw(pen: Pen, look: Look) -> None:
    c = look.main("#b4bcc8", "#d9b45a")
    with pen.at(300, 300, turn=24):
        pen.poly(c.dark, (-34, -150), (34, -150), (26, 160), (0, 260), (-26, 160), r=4)
        pen.poly(c.base, (-34, -150), (6, -150), (4, 160), (0, 260), (-26, 160), r=4)
        for k in range(11):
            y = -120 + k * 30
            half = 46 - k * 1.6
            pen.poly(c.deep, (-half, y + 16), (half, y - 6), (half, y + 6), (-half, y + 26), r=4)
            pen.poly(c.light, (-half, y + 14), (0, y + 5), (0, y + 9), (-half, y + 20), r=3)
        pen.poly(c.dark, (-96, -220), (96, -220), (40, -146), (-40, -146), r=8)
        pen.oval(0, -224, 96, 28, c.base)
        pen.oval(0, -228, 84, 21, c.light)
        pen.lines(_IRON.base, 11, ((-46, -228), (46, -228)), ((0, -242), (0, -214)))


def _bolt(pen: Pen, look: Look) -> None:
    """A hexagonal bolt with its nut beside it."""
    c = look.main("#aab2be", "#c9a24a")
    pen.box(112, 200, 96, 340, c.dark, 8)
    pen.box(112, 200, 56, 340, c.base, 8)
    pen.lines(c.deep, 7, *(((112, y + 10), (208, y)) for y in range(300, 540, 24)))
    pen.poly(c.dark, (56, 110), (264, 110), (264, 206), (56, 206), r=12)
    pen.poly(c.base, (108, 110), (212, 110), (212, 206), (108, 206), r=4)
    pen.poly(c.light, (56, 110), (108, 110), (108, 206), (56, 206), r=8)
    pen.poly(c.glow, (76, 96), (244, 96), (264, 118), (56, 118), r=8)
    hexagon = [(430 + 124 * math.cos(k * math.pi / 3),
        430 + 124 * math.sin(k * math.pi / 3)) for k in range(6)]
    pen.poly(c.dark, *((x + 8, y + 12) for x, y in hexagon), r=12)
    pen.poly(c.base, *hexagon, r=12)
    pen.dot(430, 430, 68, c.deep)
    pen.dot(434, 434, 58, "#e9edf2")
    pen.ring(430, 430, 84, 84, c.light, 6)


def _anvil(pen: Pen, look: Look) -> None:
    c = look.main("#565d6b", "#4a4f5c")
    pen.form(corners((120, 500), (480, 500), (512, 556), (88, 556), r=12), c)
    pen.form(soft((236, 392), (392, 392), (392, 440), (446, 506), (156, 506), (232, 440)), c)
    pen.fill(soft((10, 262), (120, 250), (232, 246), (232, 360), (150, 340), (70, 300)), c.dark)
    pen.fill(soft((10, 258), (120, 246), (232, 240), (232, 300), (120, 292)), c.light)
    pen.form(corners((214, 240), (584, 240), (584, 306), (500, 322), (430, 396), (226, 396), r=8), c,
        dx=-0.03)
    pen.box(214, 234, 372, 30, c.light, 6)
    pen.box(520, 244, 22, 12, c.deep, 2)
    pen.dot(490, 250, 7, c.deep)
    pen.line(c.glow, 6, (232, 244), (480, 244), opacity=0.7)
    pen.anchor("surface", 380, 236)


def _vise(pen: Pen, look: Look) -> None:
    c = look.main("#3f74a8", "#b8403f", "#4f7f5a")
    pen.box(40, 520, 520, 36, _WOOD.base, 6)
    pen.form(corners((250, 400), (470, 400), (510, 522), (210, 522), r=14), c)
    pen.form(corners((300, 236), (430, 236), (560, 300), (560, 410), (300, 410), r=16), c, dx=-0.03)
    pen.form(corners((120, 236), (226, 236), (226, 410), (150, 410), (120, 360), r=14), c)
    pen.box(204, 216, 34, 70, _STEEL.base, 4)
    pen.box(292, 216, 34, 70, _STEEL.base, 4)
    pen.lines(_STEEL.deep, 3, *(((206, y), (236, y)) for y in range(224, 284, 12)), *(((294, y), (324, y))
        for y in range(224, 284, 12)))
    pen.box(226, 330, 76, 44, _STEEL.dark, 4)
    pen.box(40, 334, 82, 34, _STEEL.base, 8)
    pen.line(_STEEL.dark, 15, (62, 250), (62, 456))
    pen.dot(62, 248, 17, _IRON.base)
    pen.dot(62, 458, 17, _IRON.base)


def _level(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#d8413c", "#3f86c9")
    pen.box(10, 396, 580, 130, c.dark, 10)
    pen.box(10, 390, 580, 116, c.base, 10)
    pen.box(10, 390, 580, 22, c.light, 8)
    pen.box(206, 388, 188, 62, "#e4f3a0", 26)
    pen.box(222, 396, 156, 38, "#c3e04a", 18)
    pen.oval(300, 412, 36, 13, "#f4fbd0")
    pen.lines(_IRON.base, 5, ((252, 390), (252, 442)), ((348, 390), (348, 442)))
    for x in (92, 508):
        pen.dot(x, 448, 41, c.deep)
        pen.dot(x, 448, 31, "#d6ec7a")
        pen.box(x - 6, 420, 12, 56, "#f4fbd0", 5)
    pen.box(10, 506, 580, 20, _STEEL.base, 6)


def _fork(pen: Pen, look: Look) -> None:
    """A pitchfork that stands upright."""
    c = look.main("#8d96a4")
    pen.box(287, 40, 26, 330, _WOOD.base, 10)
    pen.box(287, 40, 9, 330, _WOOD.light, 5)
    pen.poly(_WOOD.dark, (250, 26), (350, 26), (318, 66), (282, 66), r=10)
    pen.box(280, 350, 40, 46, c.dark, 8)
    for x in (190, 264, 338, 412):
        pen.line(c.base, 13, (300, 390), (x, 416), (x, 470), (x + 4, 552), curve=True)
        pen.line(c.glow, 4, (x - 3, 430), (x, 540))


def _crowbar(pen: Pen, look: Look) -> None:
    c = look.main("#3f5f9a", "#b8403f", "#4a4f5c")
    with pen.at(300, 300, turn=-38):
        pen.line(c.dark, 33, (-260, 20), (180, 20), (244, 6), (256, -62), (206, -92), curve=True)
        pen.line(c.base, 22, (-260, 15), (180, 15), (240, 0), (250, -60), (206, -90), curve=True)
        pen.poly(c.dark, (-300, 34), (-240, 4), (-240, 36), r=3)
        pen.poly(c.light, (214, -72), (166, -112), (180, -86), (164, -80), r=3)
        pen.line(c.glow, 5, (-236, 8), (170, 8), opacity=0.7)
        pen.lines(c.deep, 4, *(((x, 4), (x, 30)) for x in range(-120, 60, 26)))
        pen.dot(-252, 18, 7, c.deep)
        pen.line(c.glow, 4, (226, -8), (236, -52), opacity=0.7)


def _plane(pen: Pen, look: Look) -> None:
    """A joiner's plane with a curl of wood."""
    c = look.main("#b9713f", "#8a5a3a")
    pen.soft("#f0d9a8", (250, 330), (210, 236), (130, 230), (110, 300), (160, 330), (176, 290), (140, 280),
        (190, 256),
        (224, 330))
    pen.form(corners((20, 420), (580, 420), (590, 530), (10, 530), r=14), c, dx=-0.03)
    pen.box(10, 526, 580, 22, _STEEL.base, 4)
    pen.form(soft((430, 424), (420, 300), (470, 250), (540, 270), (520, 330), (548, 424)), tones(c.deep))
    pen.form(oval(110, 380, 44, 48), tones(c.deep))
    pen.poly(_STEEL.light, (240, 424), (330, 262), (384, 262), (312, 424), r=4)
    pen.box(300, 330, 60, 40, "#d9b45a", 8)
    pen.dot(330, 350, 11, "#8f6f2f")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:pliers": _pliers, "prop:chainsaw": _chainsaw, "prop:tape_measure": _tape, "prop:nails": _nail,
    "prop:screw": _screw, "prop:bolt": _bolt, "prop:anvil": _anvil, "prop:vise": _vise, "prop:level": _level,
    "prop:pitchfork": _fork, "prop:crowbar": _crowbar, "prop:wood_plane": _plane,
}

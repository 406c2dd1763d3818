"""Things by which trades are known: a clef, a column, a cook's hat, a comb, a gavel, a mitt, a weight."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look


def _treble_clef(pen: Pen, look: Look) -> None:
    """The stem through a curl that winds around the line of G."""
    c = look.main("#2f3350", "#3a2f4d")
    curl = [
        (304, 372),
        (282, 398),
        (292, 430),
        (330, 436),
        (366, 404),
        (362, 350),
        (312, 318),
        (250, 338),
        (216, 396),
        (234, 460),
        (296, 492),
        (364, 470),
        (386, 420),
    ]
    pen.line(c.base, 27, *curl, curve=True)
    loop = [
        (250, 344),
        (290, 268),
        (336, 200),
        (352, 128),
        (336, 62),
        (306, 58),
        (286, 120),
        (290, 200),
        (308, 310),
        (332, 440),
        (336, 510),
        (308, 550),
        (270, 546),
    ]
    pen.line(c.base, 25, *loop, curve=True)
    pen.dot(268, 528, 32, c.base)
    pen.line(c.light, 6, (344, 100), (336, 78), (322, 76), curve=True)
    pen.dot(260, 520, 9, c.light)
    for x, y in ((232, 372), (258, 334), (340, 316)):
        pen.dot(x, y, 4, c.light)


def _column(pen: Pen, look: Look) -> None:
    """A fluted column with two scrolls at its head."""
    c = look.main("#ece3d2", "#e3ddd0")
    pen.box(150, 52, 300, 34, c.base, 6)
    pen.box(150, 76, 300, 12, c.dark, 4)
    pen.box(196, 88, 208, 60, c.base, 10)
    for side in (-1, 1):
        x = 300 + side * 118
        pen.dot(x, 122, 46, c.dark)
        pen.dot(x - 2, 118, 42, c.base)
        pen.ring(x, 120, 26, 26, c.deep, 8)
        pen.dot(x, 120, 9, c.deep)
    pen.box(202, 148, 196, 18, c.dark, 6)
    pen.fill(corners((214, 164), (386, 164), (398, 480), (202, 480), r=4), c.base)
    for k in range(6):
        x = 228 + k * 29
        pen.line(c.dark, 11, (x, 184), (x - (300 - x) * 0.07, 462))
    pen.box(206, 166, 14, 312, c.light, 6)
    pen.box(180, 476, 240, 32, c.base, 14)
    pen.box(180, 496, 240, 12, c.dark, 6)
    pen.box(150, 508, 300, 50, c.base, 6)
    pen.box(150, 538, 300, 20, c.dark, 4)


def _cook_hat(pen: Pen, look: Look) -> None:
    """A tall puffed hat with a band."""
    c = look.main("#fbf9f4")
    for x, y, r in ((176, 220, 112), (424, 220, 112), (300, 166, 128)):
        pen.dot(x, y, r + 9, c.deep)
    pen.fill(corners((160, 280), (440, 280), (424, 548), (176, 548), r=16), c.deep)
    for x, y, r in ((176, 220, 112), (424, 220, 112), (300, 166, 128)):
        pen.dot(x, y, r, c.base)
    pen.fill(corners((170, 270), (430, 270), (416, 538), (184, 538), r=14), c.base)
    for x in (240, 300, 360):
        pen.line(c.dark, 13, (x, 300), (x + (x - 300) * -0.06, 440))
    pen.soft(c.dark, (430, 330), (532, 240), (516, 300), (448, 340), (432, 440))
    pen.fill(corners((178, 444), (422, 444), (416, 540), (184, 540), r=14), c.light)
    pen.line(c.deep, 8, (178, 446), (422, 446))


def _comb(pen: Pen, look: Look) -> None:
    """A comb that stands upright, its teeth to the right."""
    c = look.main("#3f4658", "#8a4f3d", "#2f7f7a")
    pen.box(220, 40, 62, 520, c.base, 26)
    pen.box(226, 52, 16, 492, c.light, 8)
    for k in range(20):
        y = 66 + k * 24.4
        pen.box(268, y, 128, 14 if k < 10 else 10, c.base, 5)
    for y in (50, 536):
        pen.box(262, y, 138, 20, c.base, 9)


def _open_scissors(pen: Pen, look: Look) -> None:
    """Scissors that stand upright, their blades a little open, rings below."""
    grip = look.main("#e0473f", "#2f7f9e", "#3f4658")
    steel = tones("#c3cad6")
    for side in (-1, 1):
        with pen.at(300, 330, turn=side * 11, flip=side < 0):
            pen.poly(
                steel.dark if side < 0 else steel.base,
                (-17, 44),
                (17, 44),
                (14, -140),
                (-12, -286),
                (-22, -140),
                r=4,
            )
            pen.line(steel.glow, 5, (2, -40), (-6, -210))
            pen.line(grip.base, 30, (0, 40), (-22, 96))
            pen.ring(-56, 152, 54, 66, grip.dark, 34)
            pen.ring(-58, 150, 54, 66, grip.base, 26)
    pen.dot(300, 330, 17, steel.deep)
    pen.dot(297, 327, 8, steel.glow)


def _gavel(pen: Pen, look: Look) -> None:
    """A judge's hammer over its block."""
    c = look.main("#8a5230", "#7a4428")
    gold = tones("#e0b04a")
    pen.fill(corners((110, 500), (400, 500), (424, 556), (86, 556), r=12), c.dark)
    pen.box(124, 474, 262, 34, c.base, 10)
    with pen.at(270, 270, turn=38):
        pen.box(44, -20, 300, 40, c.dark, 18)
        pen.box(44, -20, 300, 24, c.base, 12)
        pen.dot(344, 0, 26, c.base)
        pen.box(-70, -128, 130, 256, c.base, 14)
        pen.box(34, -124, 22, 248, c.dark, 8)
        pen.box(-56, -120, 20, 240, c.light, 9)
        for y in (-128, 88):
            pen.box(-82, y - 12, 154, 52, c.dark, 12)
            pen.box(-82, y - 12, 130, 44, c.base, 12)
        for y in (-62, 46):
            pen.box(-73, y, 136, 16, gold.base, 4)


def _oven_mitt(pen: Pen, look: Look) -> None:
    """A quilted mitt with its thumb to the left and a loop."""
    c = look.main("#d9483f", "#2f9e96", "#e8913a")
    pen.ring(402, 508, 24, 24, c.deep, 12)
    pen.soft(
        c.dark,
        (214, 470),
        (200, 380),
        (120, 330),
        (86, 262),
        (106, 214),
        (156, 222),
        (212, 286),
        (206, 160),
        (250, 66),
        (324, 42),
        (396, 84),
        (420, 190),
        (408, 330),
        (392, 470),
    )
    pen.soft(
        c.base,
        (220, 466),
        (208, 376),
        (132, 328),
        (98, 262),
        (114, 226),
        (152, 234),
        (222, 304),
        (216, 164),
        (256, 76),
        (322, 54),
        (382, 92),
        (404, 190),
        (394, 330),
        (380, 466),
    )
    for k in range(4):
        pen.line(c.light, 6, (232, 130 + k * 84), (388, 190 + k * 84))
        pen.line(c.light, 6, (396, 112 + k * 84), (224, 186 + k * 84))
    pen.box(196, 456, 210, 96, "#fbf4e6", 18)
    pen.box(196, 520, 210, 32, "#e6dcc8", 14)
    for x in (232, 300, 368):
        pen.dot(x, 500, 11, c.base)


def _palm_leaf(pen: Pen, look: Look) -> None:
    """A feathered leaf of a palm, bowed to the right."""
    c = look.main("#3f9a58", "#2f8758", "#4fae6a")
    spine = [(150 + 290 * t, 540 - 470 * t + 120 * t * t) for t in (k / 14 for k in range(15))]
    for k, (x, y) in enumerate(spine[1:], 1):
        t = k / 14
        long = 190 * math.sin(math.pi * (0.16 + 0.78 * t)) ** 0.8
        for side, tone in ((-1, c.base), (1, c.dark)):
            angle = math.radians(-52 + 34 * t + side * (62 - 26 * t))
            dx, dy = math.cos(angle) * long, math.sin(angle) * long
            nx, ny = -math.sin(angle) * 15, math.cos(angle) * 15
            pen.soft(
                tone,
                (x, y),
                (x + dx * 0.5 + nx, y + dy * 0.5 + ny),
                (x + dx, y + dy),
                (x + dx * 0.5 - nx, y + dy * 0.5 - ny),
            )
    pen.line(c.deep, 10, *spine, curve=True)


def _fish_bone(pen: Pen, look: Look) -> None:
    """What a cat leaves of a fish: its head, spine and tail."""
    c = look.main("#f4efe2", "#eee7d6")
    edge = "#8d8a94"
    for paint, more in ((edge, 16), (c.base, 0)):
        pen.line(paint, 20 + more, (200, 300), (480, 300))
        for k, half in enumerate((104, 96, 80, 58)):
            x = 262 + k * 54
            pen.line(paint, 18 + more, (x + 20, 300 - half), (x, 300), (x + 20, 300 + half))
        pen.fill(
            corners(
                (466 - more, 300), (552 + more, 212 - more), (536 + more, 300), (552 + more, 388 + more), r=14
            ),
            paint,
        )
        pen.fill(
            corners((40, 306), (112, 204), (214, 200), (214, 400), (112, 404), r=26), paint
        ) if not more else (
            pen.fill(corners((26, 306), (106, 192), (222, 188), (222, 412), (106, 416), r=30), paint)
        )
    pen.dot(132, 278, 24, edge)
    pen.dot(132, 278, 11, c.base)
    pen.line(edge, 8, (64, 324), (108, 338))


def _hand_weight(pen: Pen, look: Look) -> None:
    """A dumbbell seen from its side: two plates at each end of a bar."""
    c = look.main("#3a4052", "#2f3648")
    steel = tones("#b7c0ce")
    with pen.at(300, 320, turn=-24):
        pen.box(-150, -19, 300, 38, steel.dark, 14)
        pen.box(-150, -19, 300, 20, steel.base, 10)
        for side in (-1, 1):
            for x, half, wide in ((118, 132, 62), (188, 96, 52), (246, 34, 36)):
                left = side * x - wide / 2
                pen.box(left, -half, wide, half * 2, c.dark, 17)
                pen.box(left, -half, wide * 0.72, half * 2, c.base, 16)
                pen.box(left + 8, -half + 14, 9, half * 2 - 28, c.light, 4)


def _lotus_mark(pen: Pen, look: Look) -> None:
    """A lotus from its side: petals spread like a fan over two lines of water."""
    c = look.main("#e77fa6", "#d96fb0", "#8f6fc9")
    for turn, long, tone in (
        (-74, 230, c.dark),
        (74, 230, c.dark),
        (-44, 268, c.base),
        (44, 268, c.base),
        (-20, 292, c.light),
        (20, 292, c.light),
        (0, 318, c.base),
    ):
        with pen.at(300, 440, turn=turn):
            pen.fill(
                soft(
                    (0, 0),
                    (-54, -long * 0.42),
                    (-30, -long * 0.78),
                    (0, -long),
                    (30, -long * 0.78),
                    (54, -long * 0.42),
                ),
                c.deep,
            )
            pen.fill(
                soft(
                    (0, -6),
                    (-46, -long * 0.42),
                    (-25, -long * 0.76),
                    (0, -long + 14),
                    (25, -long * 0.76),
                    (46, -long * 0.42),
                ),
                tone,
            )
    pen.fill(oval(300, 474, 190, 15), c.base)
    pen.fill(oval(300, 520, 120, 12), c.dark)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:treble_clef": _treble_clef,
    "prop:column": _column,
    "prop:cook_hat": _cook_hat,
    "prop:comb": _comb,
    "prop:open_scissors": _open_scissors,
    "prop:gavel": _gavel,
    "prop:oven_mitt": _oven_mitt,
    "prop:palm_leaf": _palm_leaf,
    "prop:fish_bone": _fish_bone,
    "prop:hand_weight": _hand_weight,
    "prop:lotus_mark": _lotus_mark,
}

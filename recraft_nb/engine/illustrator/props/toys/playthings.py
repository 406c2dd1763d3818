"""Toys that everybody names: a cube to twist, a top, a yo-yo, a jack in his box, a pinwheel, dominoes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRIGHT = ("#e0473f", "#f7c93f", "#3f86d9", "#4fae5a", "#f08a3a", "#fdfdfb")
_WOOD = tones("#c99a64")


def _cube(pen: Pen, look: Look) -> None:
    """Three sides of nine squares each, mixed."""
    def face(origin: tuple[float, float], u: tuple[float, float], v: tuple[float, float], dim: str) -> None:
        (ox, oy), (ux, uy), (vx, vy) = origin, u, v
        pen.poly("#23242b", (ox, oy), (ox + 3 * ux, oy + 3 * uy), (ox + 3 * (ux + vx), oy + 3 * (uy + vy)),
            (ox + 3 * vx, oy + 3 * vy), r=14)
        for a in range(3):
            for b in range(3):
                t = tones(look.chance.pick(_BRIGHT))
                paint = {"light": t.light, "base": t.base, "dark": t.dark}[dim]
                p, q = 0.09, 0.91
                pen.poly(paint, *((ox + (a + i) * ux + (b + j) * vx, oy + (a + i) * uy + (b + j) * vy)
                    for i, j in ((p, p), (q, p), (q, q), (p, q))), r=8)

    face((300, 40), (80, 42), (-80, 42), "light")
    face((60, 170), (80, 42), (0, 88), "base")
    face((300, 296), (80, -42), (0, 88), "dark")


def _top(pen: Pen, look: Look) -> None:
    c, other = look.main("#e0473f", "#3f86d9", "#4fae5a"), tones("#f7c93f")
    with pen.at(300, 556, turn=10):
        pen.box(-13, -520, 26, 180, _WOOD.base, 10)
        pen.dot(0, -520, 27, c.dark)
        pen.form(soft((-44, -372), (-150, -330), (-214, -252), (-170, -170), (0, -18), (170, -170), (214,
            -252),
            (150, -330), (44, -372)), c)
        pen.soft(other.base, (-204, -272), (0, -232), (204, -272), (212, -238), (0, -196), (-212, -238))
        pen.soft(other.light, (-150, -176), (0, -140), (150, -176), (128, -146), (0, -112), (-128, -146))
        pen.oval(0, -352, 92, 22, c.light)
        pen.soft("#ffffff", (-130, -316), (-84, -338), (-100, -300), (-150, -276), opacity=0.6)
    for r, w in ((150, 8), (200, 6)):
        pen.line("#9aa7b8", w, (300 - r, 548), (300 - r * 0.6, 560), (300 - r * 0.2, 564), curve=True,
            opacity=0.7)
        pen.line("#9aa7b8", w, (300 + r, 548), (300 + r * 0.6, 560), (300 + r * 0.2, 564), curve=True,
            opacity=0.7)


def _yo_yo(pen: Pen, look: Look) -> None:
    c, other = look.main("#e0473f", "#3f86d9", "#4fae5a"), tones("#f7c93f")
    pen.line("#f2ead8", 7, (318, 210), (300, 120), (330, 60), (300, 26), curve=True)
    pen.ring(296, 30, 24, 24, "#e6dcc4", 8)
    pen.dot(320, 382, 176, c.dark)
    pen.dot(292, 378, 176, c.base)
    pen.dot(292, 378, 128, other.base)
    pen.dot(292, 378, 92, c.base)
    pen.fill(star(292, 378, 74, 32), "#fdfdfb")
    pen.line("#ffffff", 11, (150, 320), (184, 262), (236, 226), curve=True, opacity=0.6)
    pen.dot(292, 378, 15, c.dark)


def _jack(pen: Pen, look: Look) -> None:
    c, other = look.main("#3f86d9", "#8a5fc9", "#e0473f"), tones("#f7c93f")
    pen.poly(c.dark, (150, 380), (80, 268), (130, 236), (206, 366), r=6)
    for k in range(7):
        pen.oval(300 + 14 * math.sin(k * 1.3), 376 - k * 24, 58, 17, "#9aa3b0")
        pen.oval(300 + 14 * math.sin(k * 1.3), 374 - k * 24, 44, 9, "#6b7280")
    pen.poly("#e0473f", (196, 250), (226, 196), (374, 196), (404, 250), (352, 232), (300, 260), (248, 232),
        r=6)
    for x in (196, 300, 404):
        pen.dot(x, 254, 11, other.base)
    pen.dot(300, 142, 74, "#f9dcc0")
    for side in (-1, 1):
        pen.soft(("#4fae5a", "#e0473f")[side > 0], (300, 76), (300 + side * 70, 92), (300 + side * 128, 60),
            (300 + side * 140, 26), (300 + side * 84, 20), (300, 48))
        pen.dot(300 + side * 140, 26, 15, other.base)
        pen.dot(300 + side * 27, 132, 9, "#2b2733")
        pen.dot(300 + side * 44, 162, 13, "#f5a99a")
    pen.dot(300, 150, 13, "#e0473f")
    pen.line("#b8383f", 7, (262, 174), (300, 194), (338, 174), curve=True)
    pen.box(146, 370, 308, 188, c.dark, 10)
    pen.box(146, 370, 286, 178, c.base, 10)
    pen.fill(star(290, 460, 68, 30), other.base)
    for x, y in ((186, 404), (394, 404), (186, 514), (394, 514)):
        pen.dot(x, y, 12, other.light)
    pen.line("#6b7280", 12, (454, 460), (496, 460), (496, 420))
    pen.dot(496, 410, 17, "#e0473f")


def _pinwheel(pen: Pen, look: Look) -> None:
    chosen = look.main("#e0473f").base
    pen.box(288, 236, 24, 324, _WOOD.base, 8)
    pen.box(288, 236, 9, 324, _WOOD.light, 4)
    paints = (chosen, "#f7c93f", "#3f86d9", "#4fae5a") if look.color is None else (chosen, "#fdfdfb") * 2
    for k, paint in enumerate(paints):
        t = tones(paint)
        with pen.at(300, 236, turn=90.0 * k + 12):
            pen.poly(t.dark, (0, 0), (0, -206), (108, -122), r=5)
            pen.poly(t.base, (0, 0), (0, -206), (-96, -206), (-104, -120), r=8)
            pen.poly(t.light, (0, 0), (0, -206), (-40, -140), r=5)
    pen.dot(300, 236, 25, "#f2ead8")
    pen.dot(300, 236, 12, "#8f98a8")


def _dominoes(pen: Pen, look: Look) -> None:
    """A row that is falling, each against the next."""
    c = look.main("#2f323d", "#8a3f3f", "#3f5f8a")
    for k, lean in enumerate((58, 46, 32, 16, 0, 0)):
        with pen.at(70 + k * 94, 556, turn=lean):
            pen.box(-14, -214, 32, 214, c.dark, 6)
            pen.poly(c.base, (-66, -202), (-10, -214), (-10, 0), (-66, -12), r=6)
            pen.line(c.light, 4, (-60, -106), (-16, -108))
            for x, y in ((-50, -176), (-26, -142), (-38, -160))[: 1 + k % 3]:
                pen.oval(x, y, 6, 9, "#fdfdfb")
            for x, y in ((-50, -76), (-26, -34), (-38, -55), (-50, -34), (-26, -76))[: 2 + k % 4]:
                pen.oval(x, y, 6, 9, "#fdfdfb")


def _gumballs(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#3f86d9", "#f08ab0")
    pen.box(196, 522, 208, 36, c.dark, 12)
    pen.form(corners((210, 392), (390, 392), (414, 528), (186, 528), r=14), c)
    pen.box(258, 430, 84, 60, "#c9ced6", 8)
    pen.dot(300, 452, 17, "#8f98a8")
    pen.box(296, 440, 8, 24, "#5a6070", 3)
    pen.box(268, 494, 64, 34, "#4a4e5c", 8)
    pen.dot(300, 228, 172, "#dff1f7")
    spots = [(x + (26 if r % 2 else 0), 376 - r * 44) for r in range(6) for x in range(150, 470, 52)]
    for k, (x, y) in enumerate(spots):
        if (x - 300) ** 2 + (y - 228) ** 2 < 142 ** 2:
            paint = tones((*_BRIGHT[:5], "#9a5fd0", "#f58ab0")[(k * 3) % 7])
            pen.dot(x, y, 26, paint.base)
            pen.dot(x - 8, y - 8, 7, paint.glow)
    pen.line("#ffffff", 12, (166, 190), (196, 130), (250, 96), curve=True, opacity=0.75)
    pen.box(200, 372, 200, 34, c.dark, 12)
    pen.form(soft((226, 76), (250, 48), (350, 48), (374, 76), (300, 88)), c)
    pen.dot(300, 38, 17, c.dark)


def _music_box(pen: Pen, look: Look) -> None:
    """The lid is up, a dancer turns before the mirror."""
    c, gold = look.main("#b8606a", "#7a5fa8", "#3f8f8a"), tones("#e0ac3f")
    pen.poly(c.dark, (96, 96), (504, 96), (530, 372), (70, 372), r=14)
    pen.poly("#cfe6f0", (130, 126), (470, 126), (488, 352), (112, 352), r=8)
    pen.poly("#ffffff", (170, 130), (250, 130), (180, 346), (120, 346), r=4, opacity=0.5)
    pen.line("#f2c9a5", 11, (300, 330), (300, 392))
    pen.soft("#f7b6cf", (222, 322), (300, 268), (378, 322), (340, 340), (300, 330), (260, 340))
    pen.soft("#f08aae", (280, 282), (288, 234), (312, 234), (320, 282))
    pen.lines("#f2c9a5", 9, ((288, 240), (262, 200), (290, 166)), ((312, 240), (338, 200), (310, 166)),
        curve=True)
    pen.dot(300, 208, 21, "#f2c9a5")
    pen.soft("#6b4230", (279, 204), (286, 184), (314, 184), (321, 204), (300, 196))
    pen.dot(300, 178, 10, "#6b4230")
    pen.box(56, 372, 488, 186, c.dark, 16)
    pen.box(56, 372, 488, 168, c.base, 14)
    pen.box(56, 392, 488, 12, gold.base)
    pen.oval(300, 392, 74, 15, gold.light)
    pen.soft(gold.base, (220, 470), (260, 446), (300, 470), (340, 446), (380, 470), (340, 500), (300, 478),
        (260, 500))
    pen.line(gold.dark, 13, (544, 460), (580, 460), (580, 430))
    pen.dot(580, 424, 14, gold.base)


def _marionette(pen: Pen, look: Look) -> None:
    c, other = look.main("#e0473f", "#3f86d9", "#4fae5a"), tones("#3f5f9a")
    pen.lines("#d9cfba", 3, ((220, 66), (300, 150)), ((380, 66), (300, 150)), ((180, 66), (166, 316)), ((420,
        66),
        (434, 250)), ((260, 66), (252, 440)), ((340, 66), (352, 430)))
    pen.box(150, 44, 300, 26, _WOOD.dark, 8)
    pen.box(284, 14, 32, 84, _WOOD.base, 8)
    for x, k, foot in ((262, -10, 528), (338, 12, 520)):
        pen.tube(other.base, [(x, 390), (x + k, 450), (x + k, foot - 10)], [40, 34, 32])
        pen.dot(x + k * 0.8, 452, 13, _WOOD.light)
        pen.oval(x + k - 14, foot + 10, 40, 20, "#5a3a26")
    pen.form(soft((244, 270), (356, 270), (366, 400), (234, 400)), c)
    for x, y, ex, ey in ((250, 288, 168, 326), (350, 288, 432, 262)):
        pen.tube(c.dark, [(x, y), ((x + ex) / 2, (y + ey) / 2 + 18), (ex, ey)], [34, 28, 24])
        pen.dot(ex, ey, 19, _WOOD.light)
    for y in (300, 330, 360):
        pen.dot(300, y, 8, "#f7c93f")
    pen.form(oval(300, 204, 62, 68), _WOOD)
    for side in (-1, 1):
        pen.dot(300 + side * 24, 196, 9, "#2b2733")
        pen.dot(300 + side * 38, 222, 12, "#e89a7a")
        pen.line("#7a5230", 4, (300 + side * 22, 234), (300 + side * 20, 262))
    pen.poly(_WOOD.light, (300, 206), (300, 224), (268, 220), r=4)
    pen.line("#a8443f", 6, (276, 238), (300, 246), (324, 238), curve=True)
    pen.form(soft((238, 170), (262, 132), (300, 98), (338, 132), (362, 170), (300, 158)), c)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:twist_cube": _cube, "prop:spinning_top": _top, "prop:yo_yo": _yo_yo, "prop:jack_box": _jack,
    "prop:pinwheel": _pinwheel, "prop:dominoes": _dominoes, "prop:gumball_machine": _gumballs,
    "prop:music_box": _music_box, "prop:marionette": _marionette,
}

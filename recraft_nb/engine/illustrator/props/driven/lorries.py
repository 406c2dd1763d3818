"""Lorries: the tractor with its long trailer, a tanker, a mixer for concrete, a tow truck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven.cars import CHROME, GLASS
from recraft_nb.engine.illustrator.props.driven.cycles import wheel_of
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_PAINTS = ("#d8413c", "#2f6fc9", "#2f9e86", "#f0a93a")
_IRON = tones("#3a3f4d")


def _cab(pen: Pen, c: Tones) -> None:
    """A cab with a long bonnet, a stack and a sleeper, its nose at the left."""
    pen.box(186, 176, 13, 240, CHROME.base, 6)
    pen.box(183, 168, 19, 22, CHROME.dark, 5)
    pen.form(corners((106, 236), (126, 206), (184, 200), (184, 486), (106, 486), r=12), c, dx=-0.06)
    pen.fill(corners((10, 486), (12, 392), (26, 372), (104, 356), (118, 486), r=12), c.base)
    pen.poly(c.light, (20, 388), (104, 368), (104, 380), (20, 400), r=4)
    pen.poly(GLASS.base, (96, 352), (112, 268), (146, 262), (146, 352), r=7)
    pen.poly(GLASS.glow, (104, 346), (118, 272), (130, 270), (118, 348), r=4)
    pen.line(c.deep, 4, (150, 262), (150, 478))
    pen.line(c.deep, 7, (124, 380), (142, 380))
    pen.box(6, 396, 15, 82, CHROME.base, 5)
    pen.lines(CHROME.deep, 3, *(((8, y), (19, y)) for y in range(408, 474, 12)))
    pen.oval(26, 430, 10, 13, "#fff3b8")
    pen.box(0, 476, 96, 18, CHROME.light, 8)
    for x in (118, 138, 158):
        pen.oval(x, 203 - (x - 118) * 0.06, 6, 4, "#ffc24a")


def _wheels(pen: Pen, *places: float) -> None:
    for x in places:
        pen.dot(x, 514, 45, _IRON.deep)
        wheel_of(pen, x, 518, 41)


def _semi_truck(pen: Pen, look: Look) -> None:
    c = look.main(*_PAINTS)
    side = c if look.color is not None else tones("#f1ede4")
    pen.box(186, 462, 404, 26, _IRON.base, 5)
    pen.box(212, 190, 384, 276, side.dark, 8)
    pen.box(212, 190, 384, 226, side.base, 8)
    pen.box(212, 196, 384, 16, side.light)
    pen.lines(side.dark, 3, *(((x, 216), (x, 416)) for x in range(252, 590, 42)))
    pen.box(212, 300, 384, 26, "#fdfaf2" if look.color is not None else c.base)
    pen.box(586, 420, 10, 30, "#e0303a", 3)
    _cab(pen, c)
    _wheels(pen, 62, 178, 264, 478, 558)
    pen.anchor("seat", 130, 300)
    pen.anchor("top", 400, 190)


def _tanker(pen: Pen, look: Look) -> None:
    c = look.main(*_PAINTS)
    pen.box(186, 456, 404, 30, _IRON.base, 5)
    pen.form(corners((214, 256), (592, 256), (592, 456), (214, 456), r=84), tones("#d5dae2"), dx=-0.02,
        dy=-0.2)
    pen.box(244, 276, 320, 18, "#ffffff", 9, opacity=0.8)
    pen.lines(CHROME.deep, 4, ((300, 256), (300, 456)), ((404, 256), (404, 456)), ((508, 256), (508, 456)))
    pen.box(216, 344, 374, 26, c.base)
    for x in (350, 456):
        pen.box(x, 240, 52, 20, CHROME.dark, 6)
    _cab(pen, c)
    _wheels(pen, 62, 178, 264, 478, 558)
    pen.anchor("top", 400, 240)


def _mixer_truck(pen: Pen, look: Look) -> None:
    c = look.main("#f0a93a", "#d8413c", "#2f86c9")
    drum = tones("#f4f1ea")
    pen.box(40, 440, 550, 34, _IRON.base, 6)
    pen.fill(corners((14, 474), (20, 352), (52, 246), (74, 236), (182, 236), (186, 474), r=14), c.base)
    pen.poly(c.dark, (14, 420), (186, 420), (186, 474), (14, 474), r=8)
    pen.poly(GLASS.base, (46, 346), (74, 262), (162, 262), (162, 346), r=9)
    pen.poly(GLASS.glow, (66, 340), (90, 268), (112, 268), (92, 340), r=5)
    pen.oval(28, 404, 10, 14, "#fff3b8")
    pen.poly(_IRON.light, (500, 440), (520, 300), (548, 300), (560, 440), r=5)
    hull = soft((206, 350), (236, 250), (330, 186), (420, 176), (540, 214), (556, 262), (470, 372), (360,
        440),
        (250, 428))
    pen.form(hull, drum, dx=-0.05, dy=-0.12)
    for k in range(4):
        x = 268 + k * 66
        pen.tube(c.base, [(x, 236 - k * 10), (x + 44, 300 - k * 6), (x + 34, 408 - k * 22)], [20, 26, 18])
    pen.form(oval(548, 232, 26, 42, 20), tones(_IRON.light))
    pen.poly(CHROME.base, (534, 260), (584, 270), (598, 420), (574, 424), r=6)
    for x in (104, 380, 486):
        pen.dot(x, 502, 62, _IRON.deep)
        wheel_of(pen, x, 508, 52)
    pen.anchor("top", 400, 176)


def _tow_truck(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#d8413c", "#2f86c9")
    pen.box(40, 430, 540, 46, _IRON.base, 8)
    pen.fill(corners((16, 474), (22, 372), (110, 352), (150, 252), (172, 242), (292, 242), (296, 474), r=14),
        c.base)
    pen.poly(c.dark, (16, 428), (296, 428), (296, 474), (16, 474), r=8)
    pen.poly(GLASS.base, (136, 348), (170, 264), (268, 264), (268, 348), r=8)
    pen.poly(GLASS.glow, (160, 342), (186, 270), (208, 270), (184, 342), r=4)
    pen.box(196, 222, 34, 22, "#e0303a", 7)
    pen.box(232, 222, 34, 22, "#f2a33a", 7)
    pen.box(296, 388, 280, 50, c.dark, 6)
    pen.tube(c.base, [(330, 390), (430, 280), (560, 190)], [34, 28, 20])
    pen.line(_IRON.light, 12, (420, 390), (470, 256))
    pen.line(_IRON.deep, 6, (556, 196), (556, 330))
    pen.line(CHROME.dark, 12, (556, 330), (558, 360), (536, 372), (526, 350), curve=True)
    pen.oval(30, 400, 12, 14, "#fff3b8")
    pen.lines("#2b2d38", 12, *(((x, 402), (x + 26, 428)) for x in range(310, 560, 52)))
    for x in (116, 452):
        pen.dot(x, 498, 64, _IRON.deep)
        wheel_of(pen, x, 504, 54)
    pen.anchor("top", 230, 222)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:semi_truck": _semi_truck,
    "prop:tanker": _tanker,
    "prop:mixer_truck": _mixer_truck,
    "prop:tow_truck": _tow_truck,
}

"""Ships that serve a harbour: a car ferry with its open bow, a tugboat, a paddle steamer, a houseboat."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WHITE, _IRON, _WOOD = tones("#f6f4ee"), tones("#3f4654"), tones("#a9714a")
_GLASS = "#8fc4dd"


def _hull(pen: Pen, c: Tones, trim: str, *points: tuple[float, float]) -> None:
    """A hull with a light rail above and a dark keel at the water."""
    shape = corners(*points, r=12)
    x0, y0, x1, y1 = shape.box
    pen.fill(shape, c.base)
    pen.cut(shape, corners((x0, y1 - 26), (x1, y1 - 26), (x1, y1 + 9), (x0, y1 + 9)), c.deep)
    pen.cut(shape, corners((x0, y0 - 9), (x1, y0 - 9), (x1, y0 + 14), (x0, y0 + 14)), trim)


def _panes(pen: Pen, x: float, y: float, many: int, step: float, size: float) -> None:
    for k in range(many):
        pen.box(x + k * step, y, size, size * 0.9, _GLASS, 4)


def _ferry(pen: Pen, look: Look) -> None:
    """Cars stand on the open deck; the ramp at the bow is up, the bridge and the funnel are above."""
    c = look.main("#c93a3a", "#2f5f9e", "#2f7f6b")
    other = tones(look.second) if look.second else _WHITE
    pen.poly(_IRON.light, (6, 420), (30, 414), (62, 486), (44, 492), r=5)
    _hull(pen, c, other.base, (36, 452), (590, 452), (566, 540), (540, 556), (86, 556), (58, 540))
    pen.box(96, 372, 470, 84, _IRON.deep, 4)
    for x, paint in ((116, "#f0a93a"), (208, "#5f9ed6"), (300, "#e9e4da"), (392, "#6fae6a"), (476,
        "#d9534a")):
        pen.soft(paint, (x, 448), (x + 2, 424), (x + 18, 420), (x + 28, 402), (x + 56, 402), (x + 68, 422),
            (x + 80, 428), (x + 80, 448))
        pen.poly("#bfe6f7", (x + 26, 420), (x + 32, 408), (x + 52, 408), (x + 60, 420), r=3)
        for w in (18, 62):
            pen.dot(x + w, 448, 9, "#2b2d38")
    pen.box(84, 356, 496, 22, other.base, 5)
    pen.lines(other.dark, 8, *(((x, 376), (x, 454)) for x in (100, 190, 282, 374, 462, 562)))
    pen.form(corners((130, 296), (520, 296), (536, 358), (114, 358), r=8), other, dx=0, dy=-0.1)
    _panes(pen, 138, 312, 12, 32, 20)
    pen.box(120, 284, 410, 16, c.base, 5)
    pen.form(corners((176, 214), (300, 214), (316, 286), (160, 286), r=8), other, dx=0, dy=-0.1)
    _panes(pen, 176, 230, 4, 32, 24)
    pen.box(154, 202, 164, 16, c.dark, 5)
    pen.lines(_IRON.base, 6, ((234, 202), (234, 120)), ((214, 146), (254, 146)))
    pen.poly(c.base, (392, 194), (456, 194), (464, 286), (380, 286), r=6)
    pen.box(388, 206, 70, 20, other.base)
    for x, y, r in ((440, 168, 20), (474, 140, 26), (520, 118, 32)):
        pen.dot(x, y, r, "#f4f4f6", opacity=0.8)
    for x in (330, 486):
        pen.ring(x, 332, 13, 13, "#e8623a", 7)
    pen.anchor("deck", 340, 372)
    pen.anchor("seat", 340, 290)


def _tugboat(pen: Pen, look: Look) -> None:
    c = look.main("#c93a3a", "#2f5f9e", "#e0a03a")
    _hull(pen, c, _WHITE.base, (20, 392), (150, 420), (570, 420), (584, 440), (556, 556), (110, 556), (56,
        500))
    for x in range(150, 570, 70):
        pen.ring(x, 474, 24, 24, "#2b2d38", 13)
    pen.form(corners((170, 296), (470, 296), (486, 420), (160, 420), r=10), _WHITE, dx=-0.04)
    pen.box(156, 282, 332, 18, c.dark, 6)
    for x in (214, 288, 362, 434):
        pen.dot(x, 360, 21, c.dark)
        pen.dot(x, 360, 14, _GLASS)
    pen.form(corners((190, 180), (320, 180), (332, 284), (180, 284), r=8), _WHITE, dx=-0.04)
    pen.box(176, 164, 160, 20, c.base, 7)
    _panes(pen, 196, 200, 3, 42, 32)
    pen.poly(_IRON.base, (376, 150), (446, 150), (456, 284), (366, 284), r=6)
    pen.box(374, 182, 76, 26, "#f2c14e")
    for x, y, r in ((410, 122, 24), (448, 88, 32), (500, 56, 40)):
        pen.dot(x, y, r, "#f4f4f6", opacity=0.85)
    pen.lines(_IRON.base, 7, ((256, 166), (256, 84)), ((234, 108), (278, 108)))
    pen.anchor("deck", 500, 420)


def _paddle_steamer(pen: Pen, look: Look) -> None:
    c = look.main("#b8323a", "#2f5f6e", "#3a5a8a")
    _hull(pen, _WHITE, c.base, (14, 462), (476, 462), (470, 540), (440, 556), (90, 556), (50, 530))
    for level, (x0, x1) in enumerate(((70, 470), (96, 460), (150, 420))):
        y = 462 - level * 84
        pen.box(x0, y - 72, x1 - x0, 72, "#d9cdb6")
        _panes(pen, x0 + 20, y - 56, int((x1 - x0 - 20) // 44), 44, 26)
        pen.lines(_WHITE.base, 6, *(((x, y - 72), (x, y)) for x in range(x0 + 4, x1, 44)))
        pen.line(_WHITE.base, 5, (x0, y - 22), (x1, y - 22))
        pen.box(x0 - 14, y - 86, x1 - x0 + 28, 16, c.base, 6)
    for x in (196, 262):
        pen.box(x, 82, 28, 136, _IRON.base, 4)
        pen.poly(_IRON.deep, (x - 8, 88), (x - 2, 66), (x + 30, 66), (x + 36, 88), r=3)
    for x, y, r in ((240, 44, 26), (290, 28, 30), (350, 34, 22)):
        pen.dot(x, y, r, "#f4f4f6", opacity=0.85)
    pen.dot(512, 474, 84, c.dark)
    pen.dot(512, 474, 66, "#f6efe0")
    for k in range(8):
        a = k * math.pi / 4
        pen.line(c.base, 9, (512, 474), (512 + 80 * math.cos(a), 474 + 80 * math.sin(a)))
        with pen.at(512 + 76 * math.cos(a), 474 + 76 * math.sin(a), turn=math.degrees(a)):
            pen.box(-10, -22, 20, 44, c.base, 4)
    pen.dot(512, 474, 16, "#e9b949")
    pen.anchor("deck", 270, 290)


def _houseboat(pen: Pen, look: Look) -> None:
    c = look.main("#4f8fa8", "#c96a4a", "#5f9a6a", "#e0b25a")
    _hull(pen, _WOOD, _WOOD.light, (16, 470), (584, 470), (560, 548), (520, 556), (80, 556), (40, 540))
    pen.form(corners((110, 286), (500, 286), (500, 472), (110, 472), r=6), c, dx=-0.03)
    pen.poly("#8a4a3f", (78, 290), (150, 196), (466, 196), (532, 290), r=8)
    pen.poly("#a45a4a", (78, 290), (90, 274), (522, 274), (532, 290), r=4)
    pen.box(404, 142, 34, 62, "#9a8f86", 4)
    for x, y, r in ((422, 118, 17), (444, 90, 23)):
        pen.dot(x, y, r, "#f4f4f6", opacity=0.8)
    for x in (142, 392):
        pen.box(x, 326, 82, 78, "#fdf8ec", 6)
        pen.box(x + 7, 333, 68, 64, "#ffe6a3" if look.has("night") else _GLASS, 4)
        pen.lines("#fdf8ec", 5, ((x + 41, 330), (x + 41, 400)), ((x + 4, 365), (x + 78, 365)))
        pen.box(x - 6, 404, 94, 16, _WOOD.dark, 4)
        for k in range(5):
            pen.dot(x + 6 + k * 18, 402, 11, "#e8627a" if k % 2 else "#f2b53f")
    pen.box(262, 320, 90, 152, "#fdf8ec", 6)
    pen.box(270, 328, 74, 144, c.deep, 5)
    pen.dot(332, 404, 6, "#f2c14e")
    pen.lines(_WOOD.dark, 6, ((28, 424), (108, 424)), ((32, 424), (32, 470)), ((70, 424), (70, 470)),
        ((504, 424), (572, 424)), ((568, 424), (568, 470)), ((536, 424), (536, 470)))
    pen.ring(232, 440, 17, 17, "#e8623a", 9)
    pen.anchor("deck", 540, 470)


def _buoy(pen: Pen, look: Look) -> None:
    c = look.main("#d8413c", "#2f9e6a")
    pen.form(soft((170, 470), (190, 436), (410, 436), (430, 470), (400, 548), (200, 548)), c)
    pen.box(176, 468, 250, 30, _WHITE.base, 8)
    pen.lines(c.dark, 17, ((210, 440), (276, 190)), ((390, 440), (324, 190)))
    pen.lines(c.base, 11, ((240, 330), (360, 330)), ((258, 262), (342, 262)), ((228, 400), (342, 262)),
        ((372, 400), (258, 262)))
    pen.box(262, 172, 76, 24, c.dark, 6)
    pen.form(oval(300, 136, 34, 40), tones("#ffd75a"))
    pen.dot(290, 124, 11, "#fff6d0")
    pen.box(276, 88, 48, 16, _IRON.base, 5)
    pen.anchor("light", 300, 136)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:ferry": _ferry,
    "prop:tugboat": _tugboat,
    "prop:paddle_steamer": _paddle_steamer,
    "prop:houseboat": _houseboat,
    "prop:buoy": _buoy,
}

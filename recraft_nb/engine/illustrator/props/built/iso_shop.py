"""A shop from a corner above: a flat roof with its sign, a window with goods, an awning, tables outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: The trait of a shop before which somebody sits.
GUESTS = "guests outside"
_SIDE = 0.66
_INKS = ("#d9483f", "#2f7fb5", "#f2b63f", "#4f9a5f", "#8a5fb0", "#f08a5a")
_CLOTHS = {"coffee": "#3f7f6f", "bread": "#d98a3f", "flowers": "#e88fb0", "books": "#8a3a3a", "": "#d9453f",
    "sweets": "#6fc4c9", "fruit": "#5a8f4a", "food": "#a83a34", "ice": "#f0a0b4", "toys": "#3f86c9"}


def _at(s: float, t: float, z: float = 0.0) -> Point:
    """A place: s along the right side, t along the left one, both from the far corner; z upward."""
    return 300 + 270 * (s - t), 270 + 135 * (s + t) - 220 * z


def _left(a: float, z: float) -> Point:
    return _at(_SIDE * a, _SIDE, z)


def _right(a: float, z: float) -> Point:
    return _at(_SIDE, _SIDE * (1 - a), z)


def _quad(pen: Pen, paint: str, face: Callable[[float, float], Point], a: float, b: float, low: float,
    high: float) -> None:
    pen.poly(paint, face(a, low), face(b, low), face(b, high), face(a, high))


def _iso_shop(pen: Pen, look: Look) -> None:
    """A shop whose traits say what it sells, whether neon lights it and who sits before it."""
    kind = next((t.removeprefix("sells:") for t in look.traits if t.startswith("sells:")), "")
    neon = look.has("neon")
    lit = neon or look.has("night")
    wall = look.main("#3f4668" if neon else "#f2e3c8", "#4a3f66" if neon else "#e9d2bc")
    cloth = tones(_CLOTHS.get(kind, _CLOTHS[""]))
    glass, shelf = ("#ffe9a8", "#e0b060") if lit else ("#bfe3f5", "#c99a66")
    _quad(pen, wall.base, _left, 0, 1, 0, 1)
    _quad(pen, wall.dark, _right, 0, 1, 0, 1)
    _quad(pen, wall.deep, _left, 0, 1, 0, 0.07)
    _quad(pen, wall.deep, _right, 0, 1, 0, 0.07)
    # The window with what is sold.
    _quad(pen, "#fdf8ee", _left, 0.08, 0.92, 0.14, 0.68)
    _quad(pen, glass, _left, 0.11, 0.89, 0.17, 0.65)
    for low in (0.19, 0.42):
        _quad(pen, shelf, _left, 0.11, 0.89, low - 0.025, low)
        for k in range(6):
            a = 0.14 + 0.125 * k
            _goods(pen, kind, a, low, _INKS[(k * 5 + int(low * 10)) % 6])
    # The door.
    _quad(pen, "#fdf8ee", _right, 0.5, 0.86, 0, 0.68)
    _quad(pen, cloth.deep, _right, 0.53, 0.83, 0, 0.65)
    _quad(pen, glass, _right, 0.57, 0.79, 0.16, 0.6)
    pen.dot(*_right(0.57, 0.3), 4, "#f4c95d")
    _quad(pen, "#fdf8ee", _right, 0.1, 0.42, 0.22, 0.64)
    _quad(pen, glass, _right, 0.13, 0.39, 0.25, 0.61)
    # The awning over the window.
    for k in range(8):
        a, b = 0.04 + 0.115 * k, 0.04 + 0.115 * (k + 1)
        first, last = ((x - 26, y + 36) for x, y in (_left(a, 0.82), _left(b, 0.82)))
        pen.poly(cloth.base if k % 2 else "#fdf8ee", _left(a, 0.82), _left(b, 0.82), last, first)
    # The roof with its rim.
    pen.poly(wall.light, _at(0, 0, 1), _at(_SIDE, 0, 1), _at(_SIDE, _SIDE, 1), _at(0, _SIDE, 1))
    pen.poly("#8f8a86" if not neon else "#2c3050", _at(0.04, 0.04, 1), _at(_SIDE - 0.04, 0.04, 1),
        _at(_SIDE - 0.04, _SIDE - 0.04, 1), _at(0.04, _SIDE - 0.04, 1))
    near, high, left, right = _at(0.24, 0.26, 1.14), 1.14, (0.1, 0.26), (0.24, 0.12)
    pen.poly("#b9c4cc", _at(0.1, 0.12, high), _at(*right, high), near, _at(*left, high))
    pen.poly("#98a4ae", _at(*left, high), near, _at(0.24, 0.26, 1.0), _at(*left, 1.0))
    pen.poly("#7f8b96", _at(*right, high), near, _at(0.24, 0.26, 1.0), _at(*right, 1.0))
    _sign(pen, kind, neon=neon)
    if neon:
        for a, b, low, paint in ((0.5, 0.86, 0.76, "#ff5fb0"), (0.1, 0.42, 0.74, "#5fe0ff")):
            pen.line(paint, 14, _right(a, low), _right(b, low), opacity=0.3)
            pen.line(paint, 6, _right(a, low), _right(b, low))
        pen.line("#ff5fb0", 14, _left(0.0, 0.98), _left(1, 0.98), _right(1, 0.98), opacity=0.28)
        pen.line("#ff8fc8", 5, _left(0.0, 0.98), _left(1, 0.98), _right(1, 0.98))
        pen.poly("#ffe9a8", _at(0.02, 0.7), _at(0.64, 0.7), _at(0.6, 0.96), _at(0.0, 0.96), opacity=0.28)
    if kind in {"coffee", "bread", "ice", "food"} or look.has(GUESTS):
        for s, t in ((0.2, 0.86), (0.52, 0.88), (0.86, 0.5)):
            _table(pen, s, t, cloth.base, guests=look.has(GUESTS))
    else:
        for s, t in ((0.06, 0.74), (0.74, 0.06)):
            _plant(pen, s, t)
    pen.anchor("top", 300, 40)


def _goods(pen: Pen, kind: str, a: float, low: float, paint: str) -> None:
    x, y = _left(a + 0.05, low)
    if kind == "coffee":
        pen.box(x - 9, y - 17, 15, 16, "#fdfaf4", 4)
        pen.ring(x + 8, y - 10, 4, 4, "#fdfaf4", 3)
    elif kind == "bread":
        pen.oval(x, y - 8, 12, 8, "#c98a4a", turn=24)
    elif kind == "flowers":
        pen.dot(x, y - 16, 9, paint)
        pen.box(x - 5, y - 9, 10, 9, "#b9694f", 2)
    elif kind == "books":
        pen.poly(paint, (x - 8, y), (x + 4, y + 5), (x + 4, y - 23), (x - 8, y - 28))
    else:
        pen.box(x - 8, y - 22, 14, 22, paint, 3)


def _sign(pen: Pen, kind: str, *, neon: bool) -> None:
    """A round board that stands on the roof, with what is sold on it."""
    x, y = 300 + 270 * 0.02, 270 + 135 * 0.98 - 220 * 1.34
    pen.lines("#5f5a60", 7, ((x - 30, y + 30), (x - 30, y + 84)), ((x + 30, y + 30), (x + 30, y + 84)))
    if neon:
        pen.dot(x, y, 66, "#ff5fb0", 0.22)
    pen.dot(x, y, 52, "#2c2a40" if neon else "#6b4a38")
    pen.ring(x, y, 46, 46, "#ff5fb0" if neon else "#f2d58f", 6)
    ink = "#5fe0ff" if neon else "#fdf6e6"
    if kind == "coffee":
        pen.box(x - 24, y - 8, 38, 30, ink, 9)
        pen.ring(x + 18, y + 4, 9, 9, ink, 6)
        pen.lines(ink, 4, ((x - 14, y - 16), (x - 10, y - 26)), ((x - 2, y - 16), (x + 2, y - 26)))
    elif kind == "bread":
        pen.oval(x, y, 30, 17, ink, turn=-16)
        pen.lines("#6b4a38", 4, ((x - 12, y - 8), (x - 6, y + 8)), ((x + 4, y - 12), (x + 10, y + 4)))
    elif kind == "flowers":
        for dx, dy in ((0, -18), (17, -5), (11, 15), (-11, 15), (-17, -5)):
            pen.dot(x + dx, y + dy, 11, ink)
        pen.dot(x, y, 10, "#f2b63f")
    elif kind == "books":
        pen.poly(ink, (x - 30, y - 16), (x, y - 8), (x, y + 22), (x - 30, y + 14))
        pen.poly(ink, (x + 30, y - 16), (x + 3, y - 8), (x + 3, y + 22), (x + 30, y + 14))
    else:
        pen.poly(ink, (x - 22, y - 8), (x + 22, y - 8), (x + 18, y + 26), (x - 18, y + 26), r=4)
        pen.ring(x, y - 8, 11, 15, ink, 5)


def _table(pen: Pen, s: float, t: float, paint: str, *, guests: bool) -> None:
    """A round table under a parasol, with chairs, and little people on them."""
    x, y = _at(s, t)
    pen.oval(x, y + 2, 44, 20, "#2a2436", opacity=0.16)
    spots = ((-34, -10, "#3f7fb5", "#8a5a3a"), (34, -6, "#d9564a", "#3a2a22"))
    for dx, dy, shirt, hair in spots:
        pen.box(x + dx - 11, y + dy - 12, 22, 12, "#7a5238", 4)
        pen.lines("#7a5238", 4, ((x + dx - 8, y + dy), (x + dx - 8, y + dy + 12)),
            ((x + dx + 8, y + dy), (x + dx + 8, y + dy + 12)))
        if guests:
            way = 1 if dx < 0 else -1
            pen.box(x + dx - 12, y + dy - 44, 24, 36, shirt, 11)
            knee = x + dx + way * 14
            pen.line("#3a4a66", 10, (x + dx, y + dy - 10), (knee, y + dy - 8), (knee + way, y + dy + 12))
            pen.line(shirt, 8, (x + dx, y + dy - 32), (x + dx + way * 17, y + dy - 22))
            pen.dot(x + dx, y + dy - 56, 13, "#e8b48c" if dx < 0 else "#a8704a")
            pen.soft(hair, (x + dx - 14, y + dy - 56), (x + dx - 8, y + dy - 71), (x + dx + 8, y + dy - 71),
                (x + dx + 14, y + dy - 56), (x + dx, y + dy - 63))
    pen.line("#5f5a60", 6, (x, y + 6), (x, y - 30))
    pen.oval(x, y - 26, 27, 12, "#fdf8ee")
    pen.oval(x, y - 29, 27, 12, "#e9dcc6")
    pen.box(x - 8, y - 40, 9, 9, "#fdfaf4", 3)
    pen.box(x + 4, y - 36, 9, 9, "#fdfaf4", 3)
    if not guests:
        pen.line("#5f5a60", 4, (x, y - 28), (x, y - 96))
        pen.poly(paint, (x - 56, y - 84), (x, y - 118), (x + 56, y - 84), (x, y - 66))
        pen.poly("#fdf8ee", (x - 28, y - 101), (x, y - 118), (x, y - 66), (x - 28, y - 75))


def _plant(pen: Pen, s: float, t: float) -> None:
    x, y = _at(s, t)
    pen.box(x - 14, y - 22, 28, 24, "#b9694f", 4)
    for dx, dy, r in ((0, -44, 20), (-13, -32, 14), (13, -32, 14)):
        pen.dot(x + dx, y + dy, r, "#5fa04a" if r > 15 else "#4f8a3f")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:iso_shop": _iso_shop}

"""Small baking and vessels as they look from above: cupcakes, muffins, tarts, baskets, jugs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

#: Trait of what has the colours of the rainbow, from its rim to its middle.
RAINBOW = "rainbow"
_BOW = ("#e8505b", "#f59b3d", "#f9d648", "#6cc070", "#4f9fe0", "#9468cc")
_X, _Y = 300.0, 320.0


def _fluted(pen: Pen, r: float, folds: int, color: str, deep: float = 0.06) -> None:
    """A round whose edge goes in and out, as paper cases and crusts have it."""
    points = [
        (
            _X + r * (1 + deep * (-1) ** k) * math.cos(math.pi * k / folds),
            _Y + r * (1 + deep * (-1) ** k) * math.sin(math.pi * k / folds),
        )
        for k in range(2 * folds)
    ]
    pen.soft(color, *points)


def _cupcake(pen: Pen, look: Look) -> None:
    """A paper case and in it frosting, piped in rings up to a tip."""
    t = look.main("#f5a3c0", "#fbe3ea", "#bfe3dc")
    case = look.pick("#f7efe2", "#fdf8ef", "#efe0cc")
    _fluted(pen, 236, 20, case.dark)
    _fluted(pen, 222, 20, case.light)
    rings = [206.0, 170.0, 134.0, 98.0, 64.0, 32.0]
    for k, r in enumerate(rings):
        own = tones(_BOW[k]) if look.has(RAINBOW) else t
        tone = own.base if look.has(RAINBOW) or k % 2 else own.dark
        for j in range(9 - k):
            a = math.tau * j / (9 - k) + 0.5 * k
            pen.dot(_X + r * 0.62 * math.cos(a), _Y + r * 0.62 * math.sin(a), r * 0.42, tone)
        pen.dot(_X, _Y, r * 0.8, tone)
        pen.oval(_X - r * 0.34, _Y - r * 0.5, r * 0.24, r * 0.11, own.light, turn=-34, opacity=0.9)
    if not look.has(RAINBOW):
        for k in range(16):
            a, r = k * 2.4, 172 * math.sqrt((k + 1) / 17)
            pen.oval(_X + r * math.cos(a), _Y + r * math.sin(a), 13, 5, _BOW[k % 6], turn=47 * k)


def _muffin(pen: Pen, look: Look) -> None:
    """A baked dome in its paper case, with berries in it."""
    t = look.main("#c98a4a", "#d69a58")
    _fluted(pen, 230, 22, "#e9dcc6")
    pen.dot(_X, _Y, 204, t.dark)
    pen.dot(_X - 6, _Y - 8, 190, t.base)
    pen.dot(_X - 30, _Y - 40, 110, t.light, opacity=0.7)
    for k in range(11):
        a, r = k * 2.4, 160 * math.sqrt((k + 0.6) / 11)
        pen.dot(_X + r * math.cos(a), _Y + r * math.sin(a), 21, "#4a4a86")
        pen.dot(_X + r * math.cos(a) - 6, _Y + r * math.sin(a) - 6, 7, "#8f93cc")


def _tart(pen: Pen, look: Look) -> None:
    """A crust with a fluted rim, filled to it."""
    t = look.main("#f6cf3f", "#d9475a", "#6a4a8f")
    _fluted(pen, 236, 18, "#b9783a")
    _fluted(pen, 222, 18, "#dfa765")
    pen.dot(_X, _Y, 178, "#b9783a")
    pen.dot(_X, _Y, 170, t.base)
    pen.oval(_X - 54, _Y - 70, 74, 34, t.glow, turn=-34, opacity=0.8)
    for k in range(6):
        a = math.tau * k / 6
        x, y = _X + 96 * math.cos(a), _Y + 96 * math.sin(a)
        pen.dot(x, y, 26, "#fffaf0")
        pen.dot(x - 4, y - 5, 14, "#ffffff")
    pen.soft("#5fa04f", (_X, _Y + 8), (_X - 34, _Y - 20), (_X - 52, _Y - 62), (_X - 8, _Y - 36))
    pen.soft("#4f8a45", (_X, _Y + 8), (_X + 34, _Y - 20), (_X + 52, _Y - 62), (_X + 8, _Y - 36))


def _basket(pen: Pen, look: Look) -> None:
    """A round basket: a plaited rim, a woven inside in rings, the handle across."""
    t = look.main("#c8934f", "#b9803f", "#d6a868")
    pen.dot(_X, _Y, 244, t.deep)
    for k in range(30):
        a = math.tau * k / 30
        with pen.at(_X + 222 * math.cos(a), _Y + 222 * math.sin(a), turn=math.degrees(a) + 60):
            pen.oval(0, 0, 30, 15, t.light if k % 2 else t.base)
    pen.dot(_X, _Y, 202, t.deep)
    for row, r in enumerate((178, 138, 98, 58)):
        many = 22 - 5 * row
        for k in range(many):
            a = math.tau * (k + row * 0.5) / many
            with pen.at(_X + r * math.cos(a), _Y + r * math.sin(a), turn=math.degrees(a) + 90):
                pen.oval(0, 0, 23, 16, t.dark if (k + row) % 2 else t.base)
    pen.dot(_X, _Y, 34, t.dark)
    pen.box(_X - 22, _Y - 262, 44, 524, t.dark, 20)
    pen.box(_X - 18, _Y - 260, 30, 520, t.light, 14)
    for k in range(10):
        pen.line(t.dark, 6, (_X - 18, _Y - 216 + 46 * k), (_X + 12, _Y - 232 + 46 * k))


def _jug(pen: Pen, look: Look) -> None:
    """A jug: a round body, its open mouth with a lip to one side, the handle to the other."""
    t = look.main("#e9dcc4", "#8fb6cc", "#c98a6a", "#a9bfa0")
    pen.box(_X + 150, _Y - 26, 132, 52, t.dark, 24)
    pen.box(_X + 150, _Y - 22, 124, 36, t.light, 18)
    pen.dot(_X, _Y, 200, t.dark)
    pen.dot(_X - 6, _Y - 8, 190, t.base)
    pen.ring(_X - 6, _Y - 8, 166, 166, t.light, 6)
    pen.soft(t.light, (_X - 90, _Y - 96), (_X - 190, _Y - 40), (_X - 232, _Y), (_X - 190, _Y + 40),
             (_X - 90, _Y + 96))  # fmt: skip
    pen.soft(t.deep, (_X - 80, _Y - 70), (_X - 170, _Y - 26), (_X - 206, _Y), (_X - 170, _Y + 26),
             (_X - 80, _Y + 70))  # fmt: skip
    pen.dot(_X, _Y, 132, t.light)
    pen.dot(_X, _Y, 114, t.deep)
    pen.oval(_X + 20, _Y + 26, 78, 66, tones(t.deep).dark)
    pen.oval(_X - 110, _Y - 122, 46, 15, t.glow, turn=-42, opacity=0.8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:top_cupcake": _cupcake,
    "prop:top_muffin": _muffin,
    "prop:top_tart": _tart,
    "prop:top_basket": _basket,
    "prop:top_jug": _jug,
}

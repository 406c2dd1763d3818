"""Ingredients as they lie before baking, seen from above: flour and milk in bowls, eggs, butter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

#: Begins the trait that says what is in the bowl.
FILLED = "filled with:"
_X, _Y = 300.0, 320.0
# Of each filling its colour and that of its grains.
_FILLINGS: Mapping[str, tuple[str, str]] = {
    "flour": ("#fdfaf2", "#efe7d6"),
    "sugar": ("#ffffff", "#dfe6ec"),
    "brown sugar": ("#c08a52", "#a06e3a"),
    "salt": ("#f7f9fb", "#d5dde4"),
    "cocoa": ("#6b4030", "#533024"),
    "chocolate": ("#5a3424", "#7a4a36"),
    "milk": ("#fdfdfb", "#eef2f5"),
    "cream": ("#fff8e8", "#f3e6c8"),
    "oil": ("#e5b93a", "#f3d36a"),
    "honey": ("#eda52f", "#f7c75f"),
    "oats": ("#e6d0a4", "#cfae74"),
    "rice": ("#fbf8ef", "#dfd8c4"),
    "nuts": ("#c08a4f", "#8f5f30"),
    "yeast": ("#d9b98a", "#b8925f"),
    "water": ("#cfe8f2", "#e8f6fb"),
    "yogurt": ("#fbfaf6", "#ebe7dd"),
}
#: What is poured and so has a smooth face.
LIQUID = frozenset({"milk", "cream", "oil", "honey", "water", "yogurt"})


def _bowl(pen: Pen, look: Look) -> None:
    """A bowl seen from above, heaped with grains or full to the brim."""
    said = next((t.removeprefix(FILLED) for t in look.traits if t.startswith(FILLED)), "flour")
    fill, grain = _FILLINGS.get(said, _FILLINGS["flour"])
    c = look.pick("#7fa8b8", "#d98a6a", "#8a9a7a", "#c9a87a", "#6f7f9a")
    pen.dot(_X, _Y, 210, c.dark)
    pen.dot(_X - 4, _Y - 5, 204, c.base)
    pen.ring(_X - 2, _Y - 3, 190, 190, c.light, 8)
    pen.dot(_X, _Y, 172, c.deep)
    pen.dot(_X + 2, _Y + 4, 164, tones(fill).dark if said not in LIQUID else fill)
    if said in LIQUID:
        pen.oval(_X - 46, _Y - 60, 74, 34, tones(fill).glow, turn=-30, opacity=0.8)
        for k in range(3):
            pen.ring(_X + 30, _Y + 40, 40 + 34 * k, 34 + 28 * k, grain, 5, opacity=0.7)
        pen.dot(_X + 84, _Y - 84, 11, grain)
        return
    points = [
        (
            _X + (142 + 14 * math.sin(k * 2.3)) * math.cos(k * 0.52),
            _Y + (142 + 14 * math.sin(k * 2.3)) * math.sin(k * 0.52),
        )
        for k in range(12)
    ]
    pen.soft(fill, *points)
    pen.soft(
        tones(fill).light,
        (_X - 90, _Y - 10),
        (_X - 40, _Y - 84),
        (_X + 40, _Y - 70),
        (_X + 30, _Y - 10),
        (_X - 30, _Y + 24),
    )
    big = said in {"oats", "nuts", "chocolate"}
    for k in range(54):
        a, r = k * 2.4, 138 * math.sqrt((k + 0.5) / 54)
        pen.oval(
            _X + r * math.cos(a),
            _Y + r * math.sin(a),
            15 if big else 5,
            9 if big else 4,
            grain,
            turn=k * 47.0,
        )


def _eggs(pen: Pen, look: Look) -> None:
    """Three eggs that lie in a nest of cloth; one broken into its shell."""
    c = look.main("#e3a878", "#f3dfc8", "#d9966a")
    for x, y, turn in ((180, 250, -24), (420, 240, 30), (210, 440, 12)):
        with pen.at(x, y, turn=turn):
            pen.oval(10, 12, 78, 98, "#1a1420", opacity=0.16)
            pen.oval(0, 0, 74, 96, c.dark)
            pen.oval(-4, -5, 68, 88, c.base)
            pen.oval(-24, -40, 15, 28, c.glow, turn=20)
    pen.dot(420, 440, 92, c.dark)
    pen.dot(418, 438, 84, "#fdfaf4")
    pen.dot(424, 444, 50, "#f2a32a")
    pen.oval(408, 428, 16, 11, "#fbdc8a")


def _butter(pen: Pen, _look: Look) -> None:
    """A block of butter on its paper, two slices cut off."""
    pen.poly("#f7f4ee", (60, 190), (540, 150), (560, 450), (90, 490), r=10)
    pen.poly("#e3e8ee", (60, 190), (540, 150), (542, 166), (62, 206), r=4)
    pen.poly("#e9bd3f", (120, 240), (400, 216), (414, 402), (136, 426), r=8)
    pen.poly("#fbe07a", (120, 226), (400, 202), (412, 380), (134, 404), r=8)
    for x in (428, 478):
        pen.poly("#e9bd3f", (x, 214), (x + 30, 212), (x + 42, 394), (x + 12, 396), r=5)
        pen.poly("#fbe07a", (x, 202), (x + 28, 200), (x + 38, 378), (x + 10, 380), r=5)
    for t in (0.25, 0.5, 0.75):
        pen.line("#f2cf5a", 4, (120 + 280 * t, 226 - 24 * t), (132 + 280 * t, 400 - 24 * t))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:top_filled": _bowl,
    "prop:top_eggs": _eggs,
    "prop:top_butter": _butter,
}

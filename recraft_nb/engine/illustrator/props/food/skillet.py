"""A pan with what is fried in it: rice with shrimp, noodles with vegetables, eggs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that names one thing in a pan: "fried:shrimp".
FRIED = "fried:"

# What lies under the rest: its colour, and the colour of its grains.
_BEDS: Mapping[str, tuple[str, str]] = {
    "rice": ("#f2e6c4", "#fffaf0"), "paella": ("#eeb94a", "#f8d98a"), "noodles": ("#ecc977", "#f9e3ab"),
    "pasta": ("#f0cf7e", "#fae6b0"), "stew": ("#a8542f", "#c06a3c"), "curry": ("#dd9433", "#eeb25a"),
    "sauce": ("#c43f2c", "#d9583f"), "eggs": ("#fdf9ef", "#ffffff"), "vegetables": ("#7fae4f", "#97c264"),
}
_BITS: Mapping[str, str] = {
    "peas": "#5fae45", "beans": "#7a3f2a", "shrimp": "#f2906a", "tomato": "#e0432f", "pepper": "#e8b02f",
    "mushroom": "#cfae88", "carrot": "#f0812f", "broccoli": "#3f8f3f", "meat": "#8a4a30",
    "chicken": "#d9a35f",
    "onion": "#e9d9ea", "corn": "#f5d04a", "potato": "#e5c070", "herbs": "#4f9a3f", "egg": "#ffffff",
    "bacon": "#c25a4a", "fish": "#c9d2d9", "olives": "#3f4a2f", "tofu": "#f6ecd2",
}


def _bit(pen: Pen, kind: str, x: float, y: float, turn: float) -> None:
    """One piece of something on the bed."""
    paint = _BITS[kind]
    with pen.at(x, y, turn=turn):
        if kind == "shrimp":
            pen.lines(tones(paint).dark, 22, ((-26, 8), (-14, -16), (12, -18), (26, 2)), curve=True)
            pen.lines(paint, 15, ((-26, 8), (-14, -16), (12, -18), (26, 2)), curve=True)
            pen.poly("#e0623f", (24, -2), (44, 4), (26, 16), r=3)
        elif kind in {"peas", "beans", "corn", "olives"}:
            for dx, dy in ((-16, 0), (4, -9), (15, 6), (-4, 9)):
                pen.oval(dx, dy, 10, 8, tones(paint).dark)
                pen.oval(dx - 1.5, dy - 2, 8, 6, paint)
        elif kind == "egg":
            pen.soft(paint, (-60, 0), (-36, -22), (10, -26), (56, -10), (50, 18), (0, 26), (-44, 22))
            pen.oval(4, -2, 22, 14, "#f5b52e")
            pen.oval(-2, -6, 8, 4, "#fbdc8a")
        elif kind in {"herbs", "broccoli"}:
            for dx, dy in ((-12, 2), (0, -8), (12, 2), (0, 6)):
                pen.dot(dx, dy, 12, tones(paint).dark if dy > 0 else paint)
        else:
            pen.oval(0, 3, 25, 15, tones(paint).dark)
            pen.oval(0, 0, 25, 14, paint)
            pen.oval(-4, -3, 14, 6, tones(paint).light)


def _skillet(pen: Pen, look: Look) -> None:
    """A pan seen a little from above, with its handle, full of what was named."""
    iron = look.main("#3a3f49", "#4a4e58", "#2f3540")
    said = [trait.removeprefix(FRIED) for trait in look.traits if trait.startswith(FRIED)]
    bed = next((kind for kind in said if kind in _BEDS), "" if said else "eggs")
    bits = [kind for kind in said if kind in _BITS] or (["egg"] if bed == "eggs" else [])
    pen.tube(iron.dark, [(468, 408), (546, 380), (594, 362)], [40, 34, 30])
    pen.tube("#8a5a3a", [(522, 390), (560, 376), (594, 362)], [34, 32, 28])
    pen.oval(250, 470, 246, 88, iron.deep)
    pen.oval(250, 420, 250, 96, iron.dark)
    pen.oval(250, 412, 250, 94, iron.light)
    pen.oval(250, 414, 236, 84, iron.deep)
    ground, grain = _BEDS.get(bed, ("#5a4a3a", "#6f5c48"))
    food = oval(250, 416, 218, 72)
    pen.fill(food, ground)
    chance = look.chance
    for k in range(64 if bed in {"rice", "paella", "noodles", "pasta"} else 22):
        a, r = k * 2.4, math.sqrt((k % 32 + 0.5) / 33 if k < 32 else (k - 31.5) / 33)
        x, y = 250 + 204 * r * math.cos(a), 416 + 64 * r * math.sin(a)
        if bed in {"noodles", "pasta"}:
            pen.lines(grain if k % 2 else tones(ground).dark, 6, ((x - 22, y), (x, y - 12),
                (x + 22, y + 4)), curve=True)
        else:
            with pen.at(x, y, turn=(k * 47) % 180):
                pen.oval(0, 0, 9, 4.4, grain if k % 3 else tones(ground).dark)
    count = 11 if "egg" not in bits else 3
    for k in range(count if bits else 0):
        a, r = k * 2.4 + chance.uniform(-0.2, 0.2), math.sqrt((k + 0.5) / count) * 0.86
        _bit(pen, bits[k % len(bits)], 250 + 196 * r * math.cos(a), 412 + 60 * r * math.sin(a),
            (k * 67) % 120 - 60)
    for dx in (-90, 10, 110):
        pen.line("#ffffff", 9, (250 + dx, 300), (262 + dx, 268), (246 + dx, 238), (260 + dx, 204), curve=True,
            opacity=0.5)
    pen.anchor("hand", 580, 368)
    pen.anchor("seat", 250, 420)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:skillet": _skillet,
}

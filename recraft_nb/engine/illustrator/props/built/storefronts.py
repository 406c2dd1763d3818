"""Shops seen from the street: each shows on its sign and in its window what it sells.

What a shop sells comes as a trait: ``sells:books``. An old one has lost its colour, a lit one glows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built import wares
from recraft_nb.engine.illustrator.props.built.buildings import GLASS, WARM, window
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, tones
from recraft_nb.engine.illustrator.props.plants.overgrown import ivy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says what a shop sells.
SELLS = "sells:"

# Colours of the front for what is sold: wood, awning.
_FRONTS: Mapping[str, tuple[str, str]] = {
    "books": ("#2f5f56", "#8a3a3a"), "bread": ("#b9793f", "#d98a3f"), "flowers": ("#5f9a6f", "#e88fb0"),
    "hair": ("#3f4a63", "#c8403f"), "coffee": ("#6b4a38", "#3f7f6f"), "toys": ("#3f86c9", "#f2b93f"),
    "sweets": ("#d9709a", "#6fc4c9"), "clothes": ("#8a6fa8", "#e8d3c0"), "antiques": ("#6f5238", "#7a6a4a"),
    "fruit": ("#5a8f4a", "#e0763f"), "music": ("#7a3f3a", "#3f3a52"), "medicine": ("#3f9a6a", "#eef6f0"),
    "fish": ("#3f7fa8", "#f0f6f8"), "ice": ("#f0a0b4", "#8fd0d9"), "food": ("#a83a34", "#2f6f4f"),
    "": ("#b8503f", "#d9953a"),
}


def _shop(pen: Pen, look: Look) -> None:
    kind = next((t.removeprefix(SELLS) for t in look.traits if t.startswith(SELLS)), "")
    kind = kind if kind in _FRONTS else ""
    old = look.has("old", "vintage", "antique", "abandoned", "haunted", "ruined", "derelict", "ancient")
    wall = look.main("#c9a184", "#b98f7a") if old else look.main("#f0d9b8", "#e8c4ae", "#d5dfe0", "#f2e3c8")
    wood, cloth = (tones(paint) for paint in _FRONTS[kind])
    wood = tones(look.part("front", "door") or wood.base)
    if old:
        wood, cloth = tones(wood.dark), tones("#8f7f6a" if kind not in {"books", "antiques"} else cloth.dark)
    lit = look.has("lit", "night", "cozy", "cosy", "glowing")
    front = corners((84, GROUND), (84, 128), (516, 128), (516, GROUND))
    pen.fill(front, wall.base)
    pen.cut(front, corners((470, 100), (530, 100), (530, 570), (470, 570)), wall.dark)
    if old:
        for x, y, n in ((96, 150, 2), (440, 180, 3), (250, 142, 2), (470, 260, 2), (92, 300, 2)):
            for k in range(n):
                pen.box(x + 26 * (k % 2), y + 14 * k, 24, 11, "#a8604f", 2, opacity=0.8)
    pen.box(70, 108, 460, 30, wall.deep, 5)
    pen.box(64, 98, 472, 16, wall.light, 5)
    for x in (134, 264, 394):
        window(pen, x, 158, 72, 78, glass=WARM if lit else "#6f8796" if old else GLASS, frame="#e8dcc8")
    pen.box(76, 262, 448, 302, wood.base, 6)
    pen.box(76, 262, 448, 50, wood.dark, 6)
    pen.box(150, 268, 300, 38, "#f6e7c4" if not old else "#d9c49a", 6)
    wares.sign(pen, kind, 300, 287)
    pane = "#ffe3a0" if lit or old else "#dcecf2"
    pen.box(104, 338, 258, 164, wood.deep, 6)
    pen.box(112, 346, 242, 148, pane, 3)
    wares.shown(pen, kind, look.chance)
    pen.poly("#ffffff", (122, 440), (176, 350), (206, 350), (132, 476), (122, 476), r=2, opacity=0.28)
    pen.box(98, 498, 270, 14, wood.light, 4)
    for x in (112, 200, 288):
        pen.box(x, 522, 70, 30, wood.dark, 4)
    pen.box(394, 330, 102, 230, wood.deep, 6)
    pen.box(402, 338, 86, 222, wood.light, 4)
    pen.box(414, 352, 62, 100, pane, 4)
    pen.poly("#ffffff", (420, 420), (450, 358), (466, 358), (424, 444), r=2, opacity=0.35)
    pen.dot(478, 470, 6, "#f4c95d")
    _awning(pen, cloth.base, "#fdf6ea" if not old else "#d9ccb4")
    if kind == "hair":
        _pole(pen, 548, 300)
    wares.outside(pen, kind, look.chance)
    if old:
        ivy(pen, ((84, 560, 84, 300), (516, 560, 512, 330), (84, 200, 150, 130)), look.chance)
    pen.anchor("window", 233, 494)
    pen.anchor("window_top", 233, 346)
    pen.anchor("door", 445, 560)
    pen.anchor("seat", 300, 98)


def _awning(pen: Pen, paint: str, pale: str) -> None:
    """Striped cloth over the shop's front, scalloped below."""
    t = tones(paint)
    for k in range(10):
        x0, x1 = 88 + 42.4 * k, 88 + 42.4 * (k + 1)
        a, b = 74 + 45.2 * k, 74 + 45.2 * (k + 1)
        fill = t.base if k % 2 == 0 else pale
        pen.poly(fill, (x0, 308), (x1, 308), (b, 346), (a, 346))
        pen.dot((a + b) / 2, 346, 22.6, fill)
    pen.box(86, 304, 428, 8, t.dark, 3)


def _pole(pen: Pen, x: float, y: float) -> None:
    """The turning pole of a barber."""
    pen.box(x - 17, y, 34, 126, "#fdfdf8", 4)
    shape = corners((x - 17, y), (x + 17, y), (x + 17, y + 126), (x - 17, y + 126))
    for k in range(-1, 6):
        paint = "#d9363a" if k % 2 else "#2f5fb0"
        top = y + 24 * k
        pen.cut(shape, corners((x - 17, top + 22), (x + 17, top), (x + 17, top + 12), (x - 17, top + 34)),
            paint)
    pen.box(x - 22, y - 14, 44, 18, "#c9ced6", 7)
    pen.box(x - 22, y + 122, 44, 18, "#c9ced6", 7)
    pen.dot(x, y - 18, 12, "#e3e7ec")


def _food_truck(pen: Pen, look: Look) -> None:
    """A van with a counter under an awning; it sells ice unless it is told otherwise."""
    kind = next((t.removeprefix(SELLS) for t in look.traits if t.startswith(SELLS)), "ice")
    kind = kind if kind in _FRONTS else "food"
    body = look.main("#fdf3ea", "#f7d9e0", "#d9eef0", "#f9e6b8")
    _, cloth = (tones(paint) for paint in _FRONTS[kind])
    shape = corners((40, 500), (40, 420), (88, 380), (118, 260), (170, 200), (560, 200), (560, 500), r=18)
    pen.fill(shape, body.base)
    pen.cut(shape, corners((30, 440), (570, 440), (570, 510), (30, 510)), cloth.base)
    pen.poly("#9fd0e6", (122, 356), (146, 266), (190, 250), (190, 356), r=6)
    pen.box(232, 270, 260, 118, "#6b4a3a", 6)
    pen.box(240, 278, 244, 110, "#ffe9b8", 3)
    for k in range(3):
        wares.one(pen, kind, 290 + 74 * k, 384, 82)
    pen.box(220, 384, 284, 16, "#c9a06a", 4)
    for k in range(7):
        x = 222 + 40 * k
        fill = cloth.base if k % 2 == 0 else "#fdfaf4"
        pen.poly(fill, (x, 240), (x + 40, 240), (x + 40, 276), (x, 276))
        pen.dot(x + 20, 276, 20, fill)
    wares.one(pen, kind, 360, 206, 110)
    for x in (140, 450):
        pen.dot(x, 510, 54, "#2f3038")
        pen.dot(x, 510, 24, "#d9dee6")
    pen.box(34, 440, 26, 20, "#ffe27a", 6)
    pen.anchor("window", 362, 388)
    pen.anchor("window_top", 362, 280)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:shop": _shop, "prop:food_truck": _food_truck}

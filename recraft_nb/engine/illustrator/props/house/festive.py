"""What people sit at together: a laid table; and a pie as it comes from the oven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.table_tops import spread
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _dinner_table(pen: Pen, look: Look) -> None:
    """A long table with a cloth to the floor, plates, glasses, a roast and bowls."""
    cloth = look.main("#fdfaf4", "#f3e4d2", "#d9e6ee", "#c8474a")
    top = 430
    hang = corners((20, top), (580, top), (572, GROUND), (28, GROUND))
    pen.fill(hang, cloth.base)
    for k in range(7):
        x = 44 + 80 * k
        pen.cut(hang, corners((x, top + 22), (x + 22, top + 22), (x + 36, 570), (x + 4, 570)), cloth.dark,
            0.6)
    pen.fill(soft((8, top + 4), (40, top - 26), (560, top - 26), (592, top + 4), (560, top + 24),
        (40, top + 24)), cloth.light)
    pen.anchor("seat", 300, top - 16)
    if spread(pen, look, top - 8):
        return
    pen.fill(oval(300, top - 14, 92, 14), "#cfd4dc")
    roast = tones("#b9692f")
    if look.has("birthday"):
        _cake(pen, top - 14)
    elif look.has("breakfast"):
        _loaf_and_eggs(pen, top - 16)
    else:
        pen.fill(soft((226, top - 18), (240, top - 58), (300, top - 74), (362, top - 56), (376, top - 18)),
            roast.base)
        pen.fill(soft((250, top - 44), (290, top - 66), (330, top - 62), (300, top - 48)), roast.light)
    for side in (-1, 1):
        if not look.has("birthday") and not look.has("breakfast"):
            pen.tube(roast.dark, [(300 + side * 62, top - 26), (300 + side * 96, top - 46)], [22, 12])
            pen.dot(300 + side * 102, top - 49, 8, "#fdf6ea")
        x = 300 + side * 150
        pen.poly("#4f9a9a", (x - 36, top - 36), (x + 36, top - 36), (x + 22, top - 4), (x - 22, top - 4), r=6)
        for dx, paint in ((-18, "#6fae45"), (0, "#e0563f"), (18, "#f2b93f")):
            pen.dot(x + dx, top - 40, 13, paint)
        x = 300 + side * 232
        pen.oval(x, top - 2, 40, 10, "#c9ced8")
        pen.oval(x, top - 5, 38, 9, "#fdfdff")
        pen.oval(x, top - 6, 20, 5, "#e9ecf1")
        x = 300 + side * 196
        pen.poly("#d9eef5", (x - 11, top - 58), (x + 11, top - 58), (x + 8, top - 12), (x - 8, top - 12),
            r=3, opacity=0.9)
        pen.poly("#e8a83f", (x - 10, top - 40), (x + 10, top - 40), (x + 8, top - 13), (x - 8, top - 13), r=3)
        if look.has("breakfast"):
            continue
        pen.box(x + side * 74 - 5, top - 60, 10, 52, "#fff3da", 3)
        pen.soft("#ffb03a", (x + side * 74, top - 86), (x + side * 74 + 8, top - 68),
            (x + side * 74, top - 60), (x + side * 74 - 8, top - 68))


def _loaf_and_eggs(pen: Pen, foot: float) -> None:
    """A basket of rolls, two eggs in their cups, a pot of coffee."""
    for dx, dy in ((-34, -30), (30, -32), (0, -46)):
        pen.oval(300 + dx, foot + dy, 34, 22, "#d99a4e")
        pen.line("#f0c88a", 6, (288 + dx, foot + dy - 8), (308 + dx, foot + dy - 8))
    pen.poly("#a8703f", (222, foot - 28), (378, foot - 28), (360, foot), (240, foot), r=10)
    for x in (196, 404):
        pen.oval(x, foot - 36, 15, 20, "#f6dcc0")
        pen.poly("#5f86c9", (x - 15, foot - 28), (x + 15, foot - 28), (x + 8, foot), (x - 8, foot), r=4)


def _cake(pen: Pen, foot: float) -> None:
    """Two tiers with icing and candles."""
    for w, low, high, paint in ((150, 0, 52, "#f4a8c0"), (100, 50, 44, "#fdf2e0")):
        pen.box(300 - w / 2, foot - low - high, w, high, paint, 8)
        for k in range(6):
            pen.dot(300 - w / 2 + w * (k + 0.5) / 6, foot - low - high + 6, w / 11, "#ffffff")
    for k in range(4):
        x = 270 + 20 * k
        pen.box(x - 3, foot - 122, 6, 30, ("#4f9ad0", "#e0563f")[k % 2], 2)
        pen.soft("#ffb03a", (x, foot - 142), (x + 6, foot - 128), (x, foot - 121), (x - 6, foot - 128))


def _tiered_cake(pen: Pen, look: Look) -> None:
    """A cake of several tiers, iced, with flowers; as for a wedding."""
    c = look.main("#fdf6ea", "#fbeaf0")
    said = next((t.removeprefix("tiers:") for t in look.traits if t.startswith("tiers:")), "3")
    many = max(2, min(5, int(said)))
    tall = 440 / many
    pen.oval(300, 548, 262, 20, "#cfd6e4")
    pen.oval(300, 540, 258, 17, "#f4f5f7")
    for k in range(many):
        half, low = 214 - k * 300 / (many + 1.4), 540 - k * tall
        body = pen.box(300 - half, low - tall, 2 * half, tall, c.base, 14)
        pen.cut(body, corners((300 + half * 0.5, 0), (600, 0), (600, 600), (300 + half * 0.56, 600)), c.dark)
        pen.oval(300, low - tall, half, 12, c.light)
        for j in range(9):
            pen.dot(300 - half + (j + 0.5) * 2 * half / 9, low - 8, half / 10, c.light)
        pen.line("#e0b04a", 5, (300 - half, low - tall * 0.55), (300 + half, low - tall * 0.55), opacity=0.8)
    for k in range(many):
        half, y = 214 - k * 300 / (many + 1.4), 540 - k * tall - tall * 0.92
        for dx, paint in ((-0.7, "#f08fb0"), (-0.5, "#fbd3df"), (-0.6, "#e0617a")):
            x = 300 + half * dx * (1 if k % 2 else -1)
            pen.dot(x, y + 14 * (dx == -0.6), 17, paint)
            pen.dot(x - 3, y - 4 + 14 * (dx == -0.6), 8, "#fff3f6", opacity=0.7)
    top = 540 - many * tall
    for dx, paint in ((-24, "#f08fb0"), (24, "#fbd3df"), (0, "#e0617a")):
        pen.dot(300 + dx, top - 14 - 10 * (dx == 0), 22, paint)
        pen.dot(296 + dx, top - 20 - 10 * (dx == 0), 9, "#fff3f6", opacity=0.7)
    pen.anchor("seat", 300, top)


def _pie(pen: Pen, look: Look) -> None:
    """A round pie in its dish, seen a little from above, with a lattice and steam."""
    fill = look.main("#c8413a", "#d98a2f", "#b5563f")
    crust, tin = tones("#dba65a"), tones("#b9c3cc")
    pen.poly(tin.dark, (60, 440), (540, 440), (470, 560), (130, 560), r=16)
    pen.poly(tin.base, (60, 440), (380, 440), (360, 560), (130, 560), r=16)
    pen.oval(300, 436, 250, 92, crust.dark)
    pen.oval(300, 426, 250, 90, crust.base)
    lid = pen.oval(300, 418, 206, 68, fill.base)
    for k in range(-3, 4):
        pen.cut(lid, corners((290 + 62 * k, 330), (316 + 62 * k, 330), (296 + 62 * k, 510),
            (270 + 62 * k, 510)), crust.light)
    for k in range(-2, 3):
        y = 412 + 30 * k
        pen.cut(lid, corners((60, y), (540, y), (540, y + 13), (60, y + 13)), crust.base)
    for k in range(22):
        x = 72 + 21.7 * k
        pen.dot(x, 426 + 80 * (1 - ((x - 300) / 240) ** 2) ** 0.5, 15, crust.light if k % 2 else crust.base)
    if look.has("slice missing"):
        # A wedge toward the viewer is gone: the bottom of the dish, and two cut faces.
        pen.poly("#8f99a6", (300, 408), (226, 512), (300, 520), (380, 508))
        pen.poly(fill.dark, (300, 408), (226, 484), (226, 512), (300, 440))
        pen.poly(fill.deep, (300, 408), (380, 480), (380, 508), (300, 440))
        pen.line(crust.light, 9, (300, 406), (226, 482))
        pen.line(crust.light, 9, (300, 406), (380, 478))
    for k, x in enumerate((210, 300, 390)):
        pen.line("#ffffff", 11, (x, 318), (x + 22, 276), (x - 12, 230), (x + 12, 180 + 14 * (k % 2)),
            curve=True, opacity=0.75)
    pen.anchor("seat", 300, 380)


def _soup_pot(pen: Pen, look: Look) -> None:
    """A pot with two handles, soup at the brim and steam."""
    pot = look.main("#c8473f", "#3f6f8a", "#7a8794", "#d98a3f")
    pen.ring(92, 380, 34, 26, pot.deep, 18)
    pen.ring(508, 380, 34, 26, pot.deep, 18)
    body = soft((110, 330), (110, 520), (180, 560), (420, 560), (490, 520), (490, 330))
    pen.form(body, pot, dx=-0.12, dy=0)
    pen.poly(pot.base, (104, 322), (496, 322), (490, 400), (110, 400))
    pen.oval(300, 322, 196, 56, pot.deep)
    pen.oval(300, 326, 176, 44, "#e8963f")
    for x, y, paint in ((210, 326, "#e05a2f"), (270, 342, "#6fae45"), (330, 318, "#f2d48a"),
        (392, 332, "#e05a2f"), (300, 304, "#6fae45")):
        pen.oval(x, y, 20, 9, paint)
    for k, x in enumerate((220, 300, 380)):
        pen.line("#ffffff", 12, (x, 266), (x + 22, 220), (x - 14, 170), (x + 12, 112 + 16 * (k % 2)),
            curve=True, opacity=0.75)
    pen.anchor("seat", 300, 300)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dinner_table": _dinner_table,
    "prop:tiered_cake": _tiered_cake,
    "prop:pie": _pie,
    "prop:soup_pot": _soup_pot,
}

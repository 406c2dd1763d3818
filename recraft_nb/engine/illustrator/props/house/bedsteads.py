"""Furniture of stories: a wide bed under a patchwork quilt, a small table laid for tea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

#: Begins the trait that says for how many a bed is made.
FOR = "for:"
#: The trait of a bed whose quilt is sewn of many patches.
PATCHES = "patches"
_PATCHES = ("#e2675c", "#f2c14e", "#5fa8d3", "#7bbf7a", "#f29e4c", "#b58bd0", "#f4e3c1", "#ef9fb3")
_PILLOW = tones("#fdfaf4")


def places(look: Look) -> int:
    """For how many the bed is made."""
    said = next((t.removeprefix(FOR) for t in look.traits if t.startswith(FOR)), "1")
    return max(1, min(6, int(said)))


def _bed(pen: Pen, look: Look) -> None:
    """A bed seen from its foot: headboard, pillows, and a quilt that hangs over the end."""
    wood = tones(look.chance.pick(("#a8703f", "#8f5f3c", "#b98550")))
    half = 130.0 + 58.0 * places(look)
    left, right = 300 - half, 300 + half
    for x in (left - 14, right + 14):
        pen.box(x - 15, 220, 30, GROUND - 220, wood.dark, 8)
        pen.dot(x, 214, 22, wood.base)
    board = corners(
        (left - 6, 440),
        (left - 6, 250),
        (300 - half * 0.5, 200),
        (300 + half * 0.5, 200),
        (right + 6, 250),
        (right + 6, 440),
        r=40,
    )
    pen.fill(board, wood.base)
    pen.line(
        wood.dark, 8, (left + 20, 274), (300 - half * 0.5, 232), (300 + half * 0.5, 232), (right - 20, 274)
    )
    for k in range(places(look)):
        wide = 2 * half / places(look)
        x = left + wide * (k + 0.5)
        w = wide * 0.47
        pen.form(
            soft(
                (x - w, 440),
                (x - w * 1.02, 372),
                (x - w * 0.7, 330),
                (x, 322),
                (x + w * 0.7, 330),
                (x + w * 1.02, 372),
                (x + w, 440),
            ),
            _PILLOW,
        )
    pen.front()
    _quilt(pen, look, left, right)
    pen.anchor("seat", 300, 430)
    pen.anchor("left", left, 430)
    pen.anchor("right", right, 430)


def _quilt(pen: Pen, look: Look, left: float, right: float) -> None:
    """Over everybody up to the chin, its edge turned back."""
    base = ink.hexa(look.color) if look.color else look.chance.pick(("#5fa8d3", "#7bbf7a", "#b58bd0"))
    t = tones(base)
    top, low = 426.0, GROUND - 14
    shape = corners(
        (left - 2, top),
        (right + 2, top),
        (right + 22, low - 30),
        (right + 14, low),
        (left - 14, low),
        (left - 22, low - 30),
        r=16,
    )
    pen.fill(shape, t.base)
    if look.has(PATCHES):
        paints = (
            [base, ink.lit(base, 0.1), ink.shaded(base, 0.1), "#f4e3c1"] if look.color else list(_PATCHES)
        )
        columns = max(6, round((right - left) / 62))
        wide, rows = (right - left + 44) / columns, 2
        for row in range(rows):
            y0, y1 = top + row * (low - top) / rows, top + (row + 1) * (low - top) / rows
            for column in range(columns):
                x = left - 22 + column * wide
                paint = paints[(column * 3 + row * 5) % len(paints)]
                cell = corners((x, y0), (x + wide, y0), (x + wide, y1), (x, y1))
                pen.cut(shape, cell, paint)
                if (column + row) % 2:
                    pen.dot(x + wide / 2, (y0 + y1) / 2, 9, ink.lit(paint, 0.12))
                pen.line("#fffaf0", 2.4, (x + 5, y0 + 6), (x + 5, y1 - 6), opacity=0.7)
            pen.line("#fffaf0", 2.4, (left - 8, y1 - 3), (right + 8, y1 - 3), opacity=0.7)
    else:
        pen.cut(
            shape,
            corners(
                (left - 30, low - 34), (right + 30, low - 34), (right + 30, low + 4), (left - 30, low + 4)
            ),
            t.dark,
        )
        for k in range(1, 5):
            x = left + (right - left) * k / 5
            pen.line(t.dark, 4, (x, top + 44), (x - 6, low - 40), opacity=0.7)
    turned = soft(
        (left - 8, top - 12),
        (300, top - 22),
        (right + 8, top - 12),
        (right + 10, top + 20),
        (300, top + 12),
        (left - 10, top + 20),
    )
    pen.fill(turned, "#fdf6ea")
    pen.line("#e6d9c2", 4, (left - 6, top + 18), (300, top + 11), (right + 6, top + 18), curve=True)
    for x in (left - 14, right + 14):
        pen.dot(x, GROUND - 6, 14, "#6b4632")


def _tea_table(pen: Pen, look: Look) -> None:
    """A round table under a cloth, with a teapot, a cup at each side and cakes."""
    cloth = look.main("#f4a9b8", "#9fd0e8", "#f6dfa4", "#b9dcb0")
    china, spot = tones("#fdfaf4"), look.chance.pick(("#e2675c", "#4f8fd0", "#d9628f"))
    guests = places(look)
    top, low = 330.0, GROUND
    half = 240.0 + 150.0 * max(0, guests - 2)
    folds = round(half / 48)
    pen.poly(
        cloth.dark,
        (300 - half + 10, top),
        (300 + half - 10, top),
        (300 + half + 18, low),
        (300 - half - 18, low),
        r=22,
    )
    for k in range(folds):
        x = 300 - half + 14 + k * 2 * half / folds
        pen.soft(cloth.base, (x, top), (x + 60, top), (x + 74, low - 8), (x - 6, low - 8))
    pen.oval(300, top, half, 40, cloth.light)
    pen.ring(300, top, half - 14, 33, "#ffffff", 5, opacity=0.8)
    with pen.at(300, top - 6):
        pen.soft(china.dark, (60, -44), (104, -66), (116, -96), (126, -92), (112, -44), (70, -22))
        pen.ring(-66, -48, 28, 30, china.dark, 12)
        pen.form(
            soft((-62, -6), (-76, -52), (-50, -98), (0, -106), (50, -98), (76, -52), (62, -6), (0, 4)), china
        )
        pen.oval(0, -104, 40, 10, china.dark)
        pen.dot(0, -118, 11, spot)
        for x, y in ((-36, -60), (0, -40), (36, -62), (-4, -78)):
            pen.dot(x, y, 8, spot)
    xs = (
        [150.0, 450.0]
        if guests < 3
        else [300 + half * 1.7 * ((k + 0.5) / guests - 0.5) for k in range(guests)]
    )
    for x, s in ((x, -1 if x < 300 else 1) for x in xs if guests < 3 or abs(x - 300) > 90):
        pen.oval(x, top + 4, 62, 13, china.dark)
        pen.oval(x, top, 58, 11, china.base)
        pen.ring(x + s * 44, top - 34, 16, 17, china.dark, 8)
        pen.form(
            soft(
                (x - 40, top - 58), (x + 40, top - 58), (x + 32, top - 14), (x, top - 2), (x - 32, top - 14)
            ),
            china,
        )
        pen.oval(x, top - 58, 40, 9, "#b06a35")
        pen.ring(x, top - 58, 40, 9, "#ffffff", 3)
        pen.dot(x, top - 30, 7, spot)
        for dx in (-12, 10):
            pen.line(
                "#ffffff",
                5,
                (x + dx, top - 74),
                (x + dx + 7, top - 90),
                (x + dx - 2, top - 106),
                curve=True,
                opacity=0.7,
            )
    pen.oval(232, top + 18, 44, 10, "#ffffff")
    pen.soft("#c98a54", (208, top + 14), (214, top - 8), (250, top - 8), (256, top + 14))
    pen.soft("#f7a8c0", (204, top - 4), (212, top - 28), (232, top - 38), (252, top - 28), (260, top - 4))
    pen.dot(232, top - 40, 7, "#d9363a")
    pen.anchor("seat", 300, top)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:quilt_bed": _bed,
    "prop:tea_table": _tea_table,
}

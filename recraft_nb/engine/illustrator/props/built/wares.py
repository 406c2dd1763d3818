"""What shops sell, small: on the sign, on two shelves in the window, and before the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRIGHT = ("#e0563f", "#f2b93f", "#4f9ad0", "#6fae5a", "#b070b8", "#f08fa8")
# Boards of the window, and where their goods stand.
_BOARDS = (418, 494)
_LEFT, _RIGHT = 122, 346


def _book(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    """Backs of books side by side."""
    for k, tall in enumerate((1.0, 0.84, 0.95)):
        own = _BRIGHT[(k + len(paint) + int(x)) % 6]
        pen.box(x - s * 0.45 + k * s * 0.3, y - s * tall, s * 0.27, s * tall, own, 2)
        pen.box(x - s * 0.45 + k * s * 0.3, y - s * tall * 0.8, s * 0.27, s * 0.08, "#fdf2d8")


def _loaf(pen: Pen, x: float, y: float, s: float, _paint: str) -> None:
    crust = tones("#c98443")
    pen.fill(soft((x - s * 0.5, y), (x - s * 0.48, y - s * 0.42), (x, y - s * 0.62),
        (x + s * 0.48, y - s * 0.42),
                  (x + s * 0.5, y)), crust.base)
    pen.lines("#f0cf96", s * 0.08, *(((x + s * d, y - s * 0.46),
        (x + s * (d + 0.1), y - s * 0.2)) for d in (-0.28, -0.05, 0.18)))


def _bloom(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.lines("#4f8f4a", s * 0.07, *(((x, y - s * 0.3), (x + d * s, y - s * 0.7)) for d in (-0.26, 0.0,
        0.26)))
    pen.poly("#c9764a", (x - s * 0.28, y - s * 0.36), (x + s * 0.28, y - s * 0.36), (x + s * 0.2, y),
        (x - s * 0.2, y), r=3)
    for d, h in ((-0.28, 0.72), (0.0, 0.88), (0.28, 0.72)):
        pen.dot(x + d * s, y - h * s, s * 0.19, paint)
        pen.dot(x + d * s, y - h * s, s * 0.07, "#ffe08a")


def _bear(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    kind = int(x) % 3
    if kind == 1:
        pen.dot(x, y - s * 0.36, s * 0.36, paint)
        pen.lines("#fdf6ea", s * 0.1, ((x - s * 0.33, y - s * 0.42), (x, y - s * 0.3),
            (x + s * 0.33, y - s * 0.42)), curve=True)
        return
    if kind > 1:
        for k, (dx, dy) in enumerate(((-0.22, 0), (0.22, 0), (0, 0.42))):
            pen.box(x + dx * s - s * 0.2, y - dy * s - s * 0.4, s * 0.4, s * 0.4, _BRIGHT[(k + int(y)) % 6],
                4)
        return
    fur = tones("#b9844f")
    pen.oval(x, y - s * 0.28, s * 0.3, s * 0.28, fur.base)
    for d in (-1, 1):
        pen.dot(x + d * s * 0.22, y - s * 0.86, s * 0.11, fur.dark)
        pen.dot(x + d * s * 0.24, y - s * 0.06, s * 0.12, fur.dark)
    pen.dot(x, y - s * 0.68, s * 0.27, fur.base)
    pen.oval(x, y - s * 0.61, s * 0.12, s * 0.09, "#f0d9b4")
    for d in (-1, 1):
        pen.dot(x + d * s * 0.1, y - s * 0.74, s * 0.035, "#2a1f18")


def _cup(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.ring(x + s * 0.32, y - s * 0.3, s * 0.14, s * 0.14, paint, s * 0.08)
    pen.poly(paint, (x - s * 0.34, y - s * 0.56), (x + s * 0.34, y - s * 0.56), (x + s * 0.24, y),
        (x - s * 0.24, y), r=4)
    pen.lines("#fdfaf4", s * 0.06, *(((x + d * s, y - s * 0.66), (x + (d + 0.06) * s, y - s * 0.8),
        (x + d * s, y - s * 0.94))
                                     for d in (-0.12, 0.1)), curve=True)


def _sweet(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.box(x - s * 0.34, y - s * 0.74, s * 0.68, s * 0.74, "#f4fafc", 7, opacity=0.9)
    for k in range(9):
        pen.dot(x + s * (0.2 * (k % 3) - 0.2), y - s * (0.12 + 0.2 * (k // 3)), s * 0.1,
            _BRIGHT[(k + int(x)) % 6])
    pen.box(x - s * 0.38, y - s * 0.88, s * 0.76, s * 0.17, paint, 5)


def _dress(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.line("#8a6a4a", s * 0.05, (x, y), (x, y - s * 0.4))
    pen.poly(paint, (x - s * 0.16, y - s), (x - s * 0.06, y - s * 0.94), (x + s * 0.06, y - s * 0.94),
        (x + s * 0.16, y - s),
             (x + s * 0.12, y - s * 0.62), (x + s * 0.36, y - s * 0.14), (x - s * 0.36, y - s * 0.14),
                 (x - s * 0.12, y - s * 0.62), r=4)


def _relic(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    kind = int(x) % 3
    if kind == 0:
        pen.fill(soft((x - s * 0.12, y), (x - s * 0.32, y - s * 0.4), (x - s * 0.1, y - s * 0.7),
            (x - s * 0.16, y - s * 0.86),
                      (x + s * 0.16, y - s * 0.86), (x + s * 0.1, y - s * 0.7), (x + s * 0.32, y - s * 0.4),
                          (x + s * 0.12, y)), paint)
    elif kind == 1:
        pen.box(x - s * 0.36, y - s * 0.16, s * 0.72, s * 0.16, "#6f4a30", 4)
        pen.dot(x, y - s * 0.46, s * 0.36, "#8a5f3a")
        pen.dot(x, y - s * 0.46, s * 0.27, "#fdf2d8")
        pen.lines("#3a2c24", s * 0.05, ((x, y - s * 0.64), (x, y - s * 0.46), (x + s * 0.14, y - s * 0.4)))
    else:
        pen.line("#b9924a", s * 0.08, (x, y), (x, y - s * 0.5))
        pen.box(x - s * 0.22, y - s * 0.08, s * 0.44, s * 0.08, "#b9924a", 3)
        pen.poly("#e8c98a", (x - s * 0.18, y - s * 0.9), (x + s * 0.18, y - s * 0.9),
            (x + s * 0.36, y - s * 0.46), (x - s * 0.36, y - s * 0.46), r=4)


def _crate(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    for k in range(3):
        pen.dot(x + s * (0.3 * k - 0.3), y - s * 0.44, s * 0.18, paint)
    pen.dot(x - s * 0.15, y - s * 0.62, s * 0.17, paint)
    pen.dot(x + s * 0.15, y - s * 0.62, s * 0.17, paint)
    pen.box(x - s * 0.5, y - s * 0.4, s, s * 0.4, "#b98a55", 3)
    pen.line("#8a6238", s * 0.05, (x - s * 0.46, y - s * 0.2), (x + s * 0.46, y - s * 0.2))


def _fiddle(pen: Pen, x: float, y: float, s: float, _paint: str) -> None:
    wood = tones("#b8683a")
    pen.dot(x, y - s * 0.22, s * 0.23, wood.base)
    pen.dot(x, y - s * 0.48, s * 0.17, wood.base)
    pen.box(x - s * 0.04, y - s, s * 0.08, s * 0.6, wood.deep, 2)
    pen.dot(x, y - s * 0.3, s * 0.08, wood.deep)


def _phial(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.box(x - s * 0.24, y - s * 0.62, s * 0.48, s * 0.62, paint, 6)
    pen.box(x - s * 0.24, y - s * 0.44, s * 0.48, s * 0.24, "#fdfdf8")
    pen.box(x - s * 0.15, y - s * 0.78, s * 0.3, s * 0.18, "#e9edf0", 3)


def _fish(pen: Pen, x: float, y: float, s: float, _paint: str) -> None:
    pen.oval(x, y - s * 0.1, s * 0.5, s * 0.1, "#eef6fa")
    pen.oval(x - s * 0.06, y - s * 0.28, s * 0.36, s * 0.16, "#8fb0c4")
    pen.poly("#6f94ac", (x + s * 0.24, y - s * 0.28), (x + s * 0.5, y - s * 0.46),
        (x + s * 0.5, y - s * 0.1), r=3)
    pen.dot(x - s * 0.28, y - s * 0.3, s * 0.04, "#20303a")


def _cone(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.poly("#e0b06a", (x - s * 0.2, y - s * 0.46), (x + s * 0.2, y - s * 0.46), (x, y), r=3)
    pen.dot(x, y - s * 0.56, s * 0.24, paint)
    pen.dot(x, y - s * 0.78, s * 0.17, "#fdf0dc")


def _plateful(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.oval(x, y - s * 0.06, s * 0.48, s * 0.09, "#fdfaf4")
    pen.fill(soft((x - s * 0.36, y - s * 0.08), (x - s * 0.24, y - s * 0.38), (x, y - s * 0.46),
        (x + s * 0.24, y - s * 0.38), (x + s * 0.36, y - s * 0.08)), paint)


def _parcel(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    pen.box(x - s * 0.36, y - s * 0.66, s * 0.72, s * 0.66, paint, 4)
    pen.box(x - s * 0.07, y - s * 0.66, s * 0.14, s * 0.66, "#fdf2d8")


def _scissors(pen: Pen, x: float, y: float, s: float, paint: str) -> None:
    if int(x) % 2:
        _phial(pen, x, y, s, paint)
        return
    pen.lines("#7a828f", s * 0.09, ((x - s * 0.1, y - s * 0.3), (x + s * 0.2, y - s * 0.95)),
        ((x + s * 0.1, y - s * 0.3), (x - s * 0.2, y - s * 0.95)))
    for d in (-1, 1):
        pen.ring(x + d * s * 0.16, y - s * 0.16, s * 0.13, s * 0.13, "#d9484f", s * 0.08)


_WARES: Mapping[str, Callable[[Pen, float, float, float, str], None]] = {
    "books": _book, "bread": _loaf, "flowers": _bloom, "toys": _bear, "coffee": _cup, "sweets": _sweet,
        "clothes": _dress,
    "antiques": _relic, "fruit": _crate, "music": _fiddle, "medicine": _phial, "fish": _fish, "ice": _cone,
        "food": _plateful,
    "hair": _scissors, "": _parcel,
}


def shown(pen: Pen, kind: str, chance: Chance) -> None:
    """Goods on two boards behind the glass."""
    paints = chance.mixed(_BRIGHT)
    one = _WARES[kind]
    for row, y in enumerate(_BOARDS):
        size, count = (58, 5) if row == 0 else (64, 4)
        if kind in {"clothes", "music"}:
            if row == 0:
                continue
            size, count = 132, 3
        for k in range(count):
            x = _LEFT + (_RIGHT - _LEFT) * (k + 0.5) / count
            one(pen, x, y, size * (0.8 if kind in {"bread", "fish"} and row == 0 else 1.0),
                paints[(k + 2 * row) % len(paints)])
        if row == 0:
            pen.box(114, y, 238, 6, "#a87a4a", 2)


def one(pen: Pen, kind: str, x: float, y: float, size: float) -> None:
    """One piece of the goods, standing at x, y."""
    _WARES[kind](pen, x, y, size, "#e8607a")


def sign(pen: Pen, kind: str, x: float, y: float) -> None:
    """What the shop sells, three times, on its board."""
    for d in (-84, 0, 84):
        _WARES[kind](pen, x + d, y + 15, 30, "#c8503f")
    for d in (-42, 42):
        pen.fill(star(x + d, y, 6, 3, 4), "#b98f4a")


def outside(pen: Pen, kind: str, chance: Chance) -> None:
    """What stands on the pavement: buckets of flowers, crates of fruit, a table, a box of books."""
    paints = chance.mixed(_BRIGHT)
    if kind == "flowers":
        for k, x in enumerate((112, 176, 240, 304, 368)):
            _bloom(pen, x, 566, 78, paints[k % 6])
    elif kind == "fruit":
        for k, x in enumerate((130, 216, 302)):
            _crate(pen, x, 566, 84, ("#e0473f", "#f2a03f", "#8fbf4a")[k])
    elif kind in {"coffee", "food"}:
        pen.lines("#5a4a42", 7, ((160, 566), (160, 506)), ((136, 566), (184, 566)))
        pen.oval(160, 504, 52, 10, "#fdf6ea")
        _cup(pen, 160, 502, 34, "#fdfaf4")
        pen.lines("#7a5a42", 7, ((78, 566), (78, 500), (70, 450)), ((78, 516), (118, 516), (118, 566)))
        pen.lines("#7a5a42", 7, ((242, 566), (242, 500), (250, 450)), ((242, 516), (202, 516), (202, 566)))
    elif kind == "books":
        pen.box(120, 520, 190, 42, "#7a5236", 4)
        for k in range(5):
            _book(pen, 146 + 36 * k, 522, 36, "books")

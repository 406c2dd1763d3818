"""The tree of Christmas: tiers of fir, a string of lights that glow, baubles, a star."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BULBS = ("#ffd84a", "#ff6a5a", "#6fd0ff", "#ffb04a", "#ff8ad0", "#9fe86a")
_TIERS = ((150, 176, 116), (260, 196, 160), (384, 222, 204), (512, 250, 246))


def _tree(pen: Pen, look: Look) -> None:
    t, bark = look.main("#2f7a4a", "#2a6f4f"), tones("#6b4632")
    dark = look.has("undecorated", "bare", "unlit")
    pen.box(268, 520, 64, 84, bark.base, 10)
    for foot, rise, half in reversed(_TIERS):
        points: list[tuple[float, float]] = [(300.0, foot - rise)]
        for k in range(7):
            x = 300 + half * (1 - k / 3)
            points.append((x, foot + (18 if k % 2 == 0 else -6)))
        pen.poly(t.dark if foot > 300 else t.base, *points, r=14)
        pen.poly(t.light, (300, foot - rise + 16), (300 - half * 0.46, foot - 22), (300 - half * 0.12,
            foot - 30), r=10,
            opacity=0.5)
        pen.poly(t.deep, (300 + half * 0.96, foot + 12), (300 + half * 0.3, foot - 18), (300 + half * 0.42,
            foot - rise * 0.42), r=10, opacity=0.35)
    if not dark:
        _lights(pen)
    if look.has("snowy", "snow covered", "frosted"):
        for foot, rise, half in _TIERS:
            pen.soft("#fbfdff", (300 - half * 0.3, foot - rise * 0.66), (300, foot - rise + 4),
                (300 + half * 0.24,
                foot - rise * 0.7), (300, foot - rise * 0.6))
    pen.dot(300, -22, 56, "#ffe58a", 0.28)
    star = [(300 + r * x, -22 + r * y) for r, x, y in ((40, 0, -1), (17, 0.59, -0.81), (40, 0.95, -0.31),
        (17, 0.95, 0.31), (40, 0.59, 0.81), (17, 0, 1), (40, -0.59, 0.81), (17, -0.95, 0.31), (40, -0.95,
        -0.31),
        (17, -0.59, -0.81))]
    pen.poly("#ffd23f", *star, r=4)


def _lights(pen: Pen) -> None:
    """Garlands across every tier, each bulb in its own glow, and a few baubles between them."""
    for tier, (foot, _rise, half) in enumerate(_TIERS):
        y = foot - 34
        pen.line("#f2d88a", 4, (300 - half * 0.66, y - 16), (300, y + 22), (300 + half * 0.7, y - 20),
            curve=True)
        count = 4 + tier
        for k in range(count):
            u = (k + 0.5) / count * 2 - 1
            x, top = 300 + half * 0.68 * u, y + 18 - 34 * u * u
            paint = _BULBS[(k + tier * 2) % 6]
            pen.dot(x, top, 26, paint, 0.24)
            pen.dot(x, top, 11, paint)
            pen.dot(x - 3, top - 3, 4, "#fffbe8")
        for u in (-0.42, 0.36):
            x, top = 300 + half * u, foot - 82 + 12 * tier
            if tier:
                pen.dot(x, top, 15, ("#d9433f", "#e9b44c", "#4f86d0")[(tier + (u > 0)) % 3])
                pen.dot(x - 5, top - 5, 4, "#ffffff", 0.7)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:christmas_tree": _tree}

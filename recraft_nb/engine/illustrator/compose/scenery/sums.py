"""Sums as they are written on a board with chalk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Mapping

# Each sign in a box one high and half as wide, as strokes from its upper left corner.
_SIGNS: Mapping[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "1": (((0.08, 0.2), (0.24, 0.0), (0.24, 1.0)),),
    "2": (((0.02, 0.22), (0.1, 0.04), (0.28, 0.0), (0.44, 0.14), (0.4, 0.42), (0.0, 1.0), (0.5, 1.0)),),
    "3": (((0.02, 0.0), (0.44, 0.0), (0.2, 0.4), (0.42, 0.5), (0.46, 0.78), (0.26, 1.0), (0.02, 0.88)),),
    "4": (((0.32, 0.0), (0.0, 0.66), (0.5, 0.66)), ((0.36, 0.36), (0.36, 1.0))),
    "5": (((0.44, 0.0), (0.08, 0.0), (0.04, 0.44), (0.3, 0.4), (0.46, 0.62), (0.36, 0.94), (0.02, 0.92)),),
    "6": (((0.36, 0.0), (0.08, 0.44), (0.04, 0.8), (0.24, 1.0), (0.44, 0.8), (0.32, 0.54), (0.06, 0.62)),),
    "8": (((0.24, 0.46), (0.06, 0.24), (0.24, 0.0), (0.42, 0.24), (0.24, 0.46), (0.02, 0.74), (0.24, 1.0),
        (0.46, 0.74), (0.24, 0.46)),),
    "+": (((0.04, 0.54), (0.42, 0.54)), ((0.23, 0.34), (0.23, 0.74))),
    "-": (((0.06, 0.54), (0.4, 0.54)),),
    "x": (((0.06, 0.36), (0.38, 0.72)), ((0.38, 0.36), (0.06, 0.72))),
    "=": (((0.04, 0.42), (0.42, 0.42)), ((0.04, 0.64), (0.42, 0.64))),
}  # fmt: skip
_SUMS = ("2+3=5", "6-4=2", "4x3=12", "8+5=13")


def written(x: float, y: float, w: float, h: float) -> str:
    """Path data of four sums in two columns.

    Args:
        x: Left edge of the board.
        y: Its top.
        w: How wide it is.
        h: How tall it is.
    """
    size = min(h * 0.24, w * 0.1)
    parts = []
    for k, said in enumerate(_SUMS):
        left, top = x + w * (0.08 + 0.48 * (k % 2)), y + h * (0.16 + 0.42 * (k // 2))
        for at, sign in enumerate(said):
            for way in _SIGNS[sign]:
                points = [(left + (at * 0.72 + px) * size, top + py * size) for px, py in way]
                parts.append(svg.polygon(points, close=False))
    return "".join(parts)

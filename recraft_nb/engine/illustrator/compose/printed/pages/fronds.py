"""Frames of leaves that reach in from the edges: palm fronds, olive and eucalyptus branches."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance

_PALM = ("#1f7a55", "#2f9a68", "#14614a")
_OLIVE, _FRUIT = "#8a9c6a", "#4f5a45"
_EUCALYPTUS = "#8fae9d"
_LEAFLETS = 13


def palms(w: float, h: float, chance: Chance) -> str:
    """Feathered and fanned palm leaves in all four corners of a page."""
    u = min(w, h)
    reach = max(u * 0.38, min(w, h * 1.6) * 0.34)
    parts = []
    for k, (x, y, inward) in enumerate(((0, 0, 45), (w, 0, 135), (w, h, 225), (0, h, 315))):
        for n, (lean, size) in enumerate(((-34, 0.86), (34, 0.86), (0, 0.8))):
            turn = inward + lean + chance.uniform(-6, 6)
            fan = n == 2 and k % 2 == 1
            body = (_fan if fan else _feather)(reach * size * (0.8 if fan else 1.0), _PALM[(n + k) % 3])
            parts.append(svg.placed(body, x, y, turn=turn))
    return "".join(parts)


def branches(kind: str, w: float, h: float) -> str:
    """A branch along each edge of two corners that face each other.

    Args:
        kind: "olive" or "eucalyptus".
        w: Width of the page.
        h: Its height.
    """
    reach = min(w, h) * 0.46
    margin = min(w, h) * 0.045
    twig = _olive if kind == "olive" else _eucalyptus
    parts = []
    for x, y, turn in ((margin, margin, 0.0), (w - margin, h - margin, 180.0)):
        pair = "".join(
            svg.placed(twig(reach * size), reach * 0.02, reach * 0.02, turn=lean)
            for lean, size in ((14, 1.0), (76, 1.0), (45, 0.56))
        )
        parts.append(svg.placed(pair, x, y, turn=turn))
    return "".join(parts)


def _feather(reach: float, paint: str) -> str:
    """A leaf of many narrow leaflets along a bent rib."""
    pale = color.lit(paint, 0.09)
    parts = []
    for k in range(_LEAFLETS):
        t = 0.14 + 0.84 * k / (_LEAFLETS - 1)
        x, y = reach * t, -reach * 0.16 * math.sin(math.pi * t)
        long = reach * 0.36 * math.sin(math.pi * (0.22 + 0.72 * t)) + reach * 0.06
        for side in (-1, 1):
            blade = svg.d("M0,0Q", long * 0.45, -long * 0.11, long, "0Q", long * 0.45, long * 0.11, "0,0Z")
            lean = side * (58 - 34 * t) - 12 * (t - 0.4)
            parts.append(svg.placed(svg.path(blade, paint if side < 0 else pale), x, y, turn=lean))
    rib = svg.d("M0,0Q", reach * 0.5, -reach * 0.32, reach, 0)
    return "".join(parts) + svg.stroke(rib, color.shaded(paint, 0.08), reach * 0.014)


def _fan(reach: float, paint: str) -> str:
    """A leaf whose blades spread from one point."""
    stem, long = reach * 0.42, reach * 0.62
    parts = [svg.stroke(svg.d("M0,0H", stem), color.shaded(paint, 0.08), reach * 0.018)]
    for k in range(11):
        lean = -110 + 22 * k
        size = long * (1 - 0.24 * abs(k - 5) / 5)
        blade = svg.d("M0,0Q", size * 0.6, -size * 0.17, size, "0Q", size * 0.6, size * 0.17, "0,0Z")
        parts.append(
            svg.placed(svg.path(blade, paint if k % 2 else color.lit(paint, 0.08)), stem, 0, turn=lean)
        )
    return "".join(parts)


def _olive(reach: float) -> str:
    parts = [svg.stroke(svg.d("M0,0Q", reach * 0.5, -reach * 0.1, reach, 0), "#8a7a5a", reach * 0.012)]
    for k in range(9):
        t = 0.12 + 0.1 * k
        x, y = reach * t, -reach * 0.2 * t * (1 - t)
        side = -1 if k % 2 else 1
        leaf = svg.path(undergrowth.leaf_shape(reach * 0.21), _OLIVE if k % 3 else color.lit(_OLIVE, 0.08))
        parts.append(svg.placed(leaf, x, y, turn=side * 42))
        if k % 3 == 1:
            parts.append(
                svg.ellipse(x + reach * 0.05, y - side * reach * 0.06, reach * 0.026, reach * 0.034, _FRUIT)
            )
    parts.append(svg.placed(svg.path(undergrowth.leaf_shape(reach * 0.17), _OLIVE), reach, 0))
    return "".join(parts)


def _eucalyptus(reach: float) -> str:
    parts = [svg.stroke(svg.d("M0,0Q", reach * 0.5, -reach * 0.1, reach, 0), "#7d8f7c", reach * 0.01)]
    for k in range(8):
        t = 0.14 + 0.11 * k
        x, y, size = reach * t, -reach * 0.2 * t * (1 - t), reach * (0.085 - 0.006 * k)
        for side in (-1, 1):
            paint = _EUCALYPTUS if (k + side) % 3 else color.lit(_EUCALYPTUS, 0.07)
            parts.append(svg.circle(x + size * 0.3, y + side * size * 0.86, size * 0.82, paint))
    return "".join(parts)

"""Cloth in soft folds that lies under one thing: silk, satin, velvet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

STUFFS = frozenset(("silk", "satin", "velvet", "linen", "fabric", "cloth"))
"""Words of what a thing lies on."""
_TINTS = ("#e9b8c4", "#d9c4a8", "#b8c4dd", "#c9a8cf", "#c94a55", "#f0e4d6")
_FOLDS = 6


def cloth(stage: Stage) -> None:
    """Folds that sweep through the picture, lit on one side."""
    chance, c, u = stage.chance.stream("cloth"), stage.canvas, stage.canvas.short
    said = next((stage.paints[stuff] for stuff in sorted(STUFFS) if stuff in stage.paints), "")
    base = said or chance.pick(_TINTS)
    if {"dark", "black", "deep"} & stage.hints:
        base = color.mix(base, "#120c18", 0.74) if not said or color.lch(said)[0] > 0.45 else said
    c.add("sky", svg.rect(0, 0, c.width, c.height, base))
    lean = chance.uniform(0.25, 0.5)
    for k in range(-2, _FOLDS + 2):
        x = c.width * k / (_FOLDS - 1) + chance.uniform(-0.02, 0.02) * u
        wide = u * chance.uniform(0.09, 0.16)
        for paint, shift, share in (
            (color.shaded(base, 0.045), 0.0, 0.55),
            (color.lit(base, 0.05), wide * 1.1, 0.5),
        ):
            left, right = [], []
            for step in range(13):
                t = step / 12
                px = x + shift + lean * u * (t - 0.5) + math.sin(t * 3.6 + k * 0.8) * u * 0.09
                half = wide * (0.28 + 0.5 * math.sin(math.pi * t + k) ** 2)
                left.append((px - half, c.height * (1.1 * t - 0.05)))
                right.append((px + half, c.height * (1.1 * t - 0.05)))
            c.add(
                "sky",
                svg.path(
                    svg.smooth(left) + svg.smooth(list(reversed(right))).replace("M", "L", 1) + "Z",
                    paint,
                    opacity=share,
                ),
            )
    stage.kind = "plain"
    stage.ambient = color.shaded(base, 0.28)
    stage.sun = (c.width * 0.2, 0)
    stage.horizon, stage.stand, stage.back = c.height * 0.5, c.height * 0.8, c.height * 0.66

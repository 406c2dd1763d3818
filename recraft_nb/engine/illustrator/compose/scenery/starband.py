"""The Milky Way: a soft band over the night sky, dense with stars."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_CLOUDS = ("#b9a6ff", "#8fc4ff", "#f5c9e0")


def milky_way(stage: Stage, chance: Chance, end: float, *, asked: bool) -> None:
    """A slanting band without edges: haze, clots of light, dust in its middle and hundreds of small stars.

    Args:
        stage: Gets the band.
        chance: Its slant and its stars.
        end: Where the sky ends.
        asked: Whether it is what the picture is about, and is to be seen at a glance.
    """
    canvas = stage.canvas
    long = math.hypot(stage.width, end) * 0.62
    wide = end * (0.2 if asked else 0.15)
    turn = math.degrees(math.atan2(end, stage.width)) * chance.uniform(0.9, 1.15) * chance.sign()
    strength = 1.0 if asked else 0.55
    glow = stage.world.scheme.glow
    haze = canvas.linear([(0, glow, 0), (0.5, glow, 0.3 * strength), (1, glow, 0)])
    parts = [svg.rect(-long, -wide * k, 2 * long, 2 * wide * k, haze) for k in (1.0, 0.55)]
    for k in range(7):
        tone = _CLOUDS[k % 3]
        clot = canvas.radial([(0, tone, 0.34 * strength), (1, tone, 0)])
        x = long * (-0.8 + 1.6 * k / 6)
        r = wide * chance.uniform(0.7, 1.15)
        parts.append(svg.ellipse(x, wide * chance.uniform(-0.16, 0.16), r * 1.7, r * 0.62, clot))
    deep = stage.world.scheme.sky[0]
    for k in range(4):
        dust = canvas.radial([(0, deep, 0.4 * strength), (1, deep, 0)])
        x = long * (-0.55 + 0.36 * k)
        parts.append(svg.ellipse(x, wide * 0.06, wide * 1.1, wide * 0.14, dust))
    for size, count, opacity in ((1.8, 330, 0.75), (3.0, 110, 0.9), (4.6, 26, 1.0)):
        dots = []
        for _ in range(count if asked else count // 3):
            x = chance.uniform(-long, long)
            dots.append(svg.d("M", x, wide * 0.36 * chance.normal(0, 1), "h0"))
        parts.append(svg.stroke("".join(dots), "#ffffff", size, stroke_opacity=opacity))
    canvas.add("sky", svg.placed("".join(parts), stage.width / 2, end * 0.44, turn=turn))

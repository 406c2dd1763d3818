"""The land of synthwave: a grid of light that runs to the horizon, and a low sun cut into stripes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_ROWS = 11


def retro_grid(stage: Stage) -> None:
    """Violet sky with stars, a striped sun behind dark peaks, glowing lines that meet far off."""
    chance, c, u = stage.chance.stream("grid"), stage.canvas, stage.canvas.short
    h = stage.horizon = c.height * chance.uniform(0.55, 0.6)
    glow = chance.pick(("#ff4fd8", "#37e6f0", "#ff5fa2"))
    sky = c.across([(0, "#12093a"), (0.5, "#4a1470"), (0.85, "#c2307f"), (1, "#ff7a5c")], 0, 0, 0, h)
    c.add("sky", svg.rect(-5, -5, c.width + 10, h + 10, sky))
    for _ in range(46):
        x, y = chance.uniform(0, c.width), chance.uniform(0, h * 0.62)
        c.add("sky", svg.circle(x, y, u * chance.uniform(0.001, 0.003), "#fff2ff", opacity=0.9))
    x, r = c.width * (0.5 + chance.uniform(-0.08, 0.08)), u * chance.uniform(0.24, 0.29)
    y = h - r * 0.62
    stage.sun = (x, y)
    disc = c.across([(0, "#ffe45e"), (0.5, "#ff8a4c"), (1, "#ff2f8f")], 0, y - r, 0, y + r)
    left = ""
    for k in range(5):
        top, high = r * (-0.22 + 0.185 * k), r * (0.075 + 0.018 * k)
        half = math.sqrt(max(0.0, r * r - min(abs(top), abs(top + high)) ** 2)) + 1
        left += svg.d("M", x - half, y + top, "h", 2 * half, "v", high, "h", -2 * half, "Z")
    c.add("sky", svg.circle(x, y, r * 1.3, "#ff5fa2", opacity=0.16), svg.circle(x, y, r, disc))
    # The stripes are the sky's colour at their height.
    c.add("sky", svg.path(left, "#a52a7c"))
    for tone, lift, rough in (("#3a1266", 0.02, 0.11), ("#241050", -0.005, 0.07)):
        peaks = terrain.rugged(chance, -20, c.width + 20, h - u * lift, u * rough)
        terrain.hill(stage, "distance", peaks, tone, 0.0)
    floor = c.across([(0, "#2a0f55"), (1, "#0d0726")], 0, h, 0, c.height)
    c.add("ground", svg.rect(-5, h, c.width + 10, c.height - h + 10, floor))
    lines = ""
    for k in range(-16, 17):
        lines += svg.d("M", c.width / 2 + k * u * 0.045, h, "L", c.width / 2 + k * u * 0.34, c.height)
    for k in range(_ROWS):
        lines += svg.d("M", 0, h + (c.height - h) * (k / (_ROWS - 1)) ** 2.1, "H", c.width)
    c.add("ground", svg.stroke(lines, glow, u * 0.009, opacity=0.28), svg.stroke(lines, glow, u * 0.0034))
    c.add("ground", svg.rect(-5, h - u * 0.003, c.width + 10, u * 0.007, "#ffd7f5"))
    stage.stand, stage.back = h + (c.height - h) * 0.62, h + (c.height - h) * 0.2
    stage.shown = frozenset(("sun", "sunset", "grid", "mountain", "star"))

"""What runs through a valley between mountains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def river(stage: Stage, top: float) -> None:
    """A river that winds out of the hills and grows toward the front."""
    c, u = stage.canvas, stage.canvas.short
    x, low = stage.width * 0.5, c.height - top
    bends = ((0.0, 0.16, 0.008), (0.12, 0.06, 0.02), (0.28, -0.1, 0.04), (0.5, 0.1, 0.07),
        (0.78, -0.02, 0.12), (1.06, -0.22, 0.2))  # fmt: skip
    sides = [[(x + u * (dx + k * wide), top + low * t) for t, dx, wide in bends] for k in (-1, 1)]
    bank = [[(x + u * (dx + k * (wide + 0.012)), top + low * t) for t, dx, wide in bends] for k in (-1, 1)]
    water = c.linear([(0, skies.sky_color(stage.world.scheme, 0.8)), (1, stage.world.tone("deep water"))])
    for edge, paint in ((bank, stage.world.shade("grass", 0, 0.1)), (sides, water)):
        c.add("ground", svg.path(svg.smooth([*edge[0], *reversed(edge[1])], close=True), paint))

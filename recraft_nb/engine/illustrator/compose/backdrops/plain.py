"""No place at all: the studio, in several designs, and the exact plain colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import sets
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

#: Ground, second tone, accent, leaf.
SETS = (
    ("#f7e3d0", "#f0c3a0", "#d9774f", "#3f7f6a"),
    ("#dcebe4", "#b3d3c6", "#2f7f78", "#e8a04f"),
    ("#e3e6f7", "#c0c8ee", "#5a67c4", "#f2a48f"),
    ("#fbe6e6", "#f5c2c6", "#d9607a", "#5f9a83"),
    ("#fff0cf", "#fbd78a", "#e0903c", "#3f6f8a"),
    ("#e0f0f5", "#aed8e6", "#2f86a8", "#f2b84f"),
    ("#efe3f5", "#d6bde8", "#8a5ab8", "#f2c14e"),
    ("#2f3350", "#454b73", "#f2a65a", "#6fc9b5"),
    ("#1f4a4f", "#2f666a", "#f2c879", "#e8795a"),
    ("#f26f5c", "#f58f74", "#fff0d9", "#3a3560"),
    ("#f2b53c", "#f6c965", "#c9472f", "#2f4a63"),
    ("#5fb5ae", "#86ccc3", "#fff3da", "#e8684f"),
)

_ON_A_PODIUM = 2


def studio(stage: Stage) -> None:
    """A designed stage for one thing: arches, podiums, window light, leaves, big shapes."""
    chance, c = stage.chance.stream("studio"), stage.canvas
    tones = chance.pick(SETS)
    dark = stage.world.scheme.dark > 0.8
    if dark:
        tones = tuple(color.multiply(t, (0.32, 0.36, 0.6)) for t in tones)  # type: ignore[assignment]
    kind = chance.pick(
        (sets.arches, sets.podium, sets.window_light, sets.leaves, sets.discs, sets.hills, sets.blocks)
    )
    if stage.many > _ON_A_PODIUM and kind in (sets.podium, sets.blocks):
        # Many would hang over its edge.
        kind = sets.discs
    floor = c.height * 0.72
    stage.horizon = floor - c.short * 0.2
    stage.stand, stage.back = floor + (c.height - floor) * 0.42, floor + c.short * 0.03
    stage.kind = "plain"
    stage.sun = (c.width * (0.2 if stage.layout.hero_x >= 0.5 else 0.8), 0)
    stage.ambient = color.shaded(tones[0], 0.35)
    kind(stage, chance, tones, floor)


def exact(stage: Stage, paint: str) -> None:
    """Nothing but one colour, exactly."""
    c = stage.canvas
    c.add("sky", svg.rect(0, 0, c.width, c.height, paint))
    stage.kind = "plain"
    stage.ambient = color.shaded(paint, 0.22)
    stage.sun = (c.width * 0.2, 0)
    stage.horizon, stage.stand, stage.back = c.height * 0.5, c.height * 0.8, c.height * 0.66

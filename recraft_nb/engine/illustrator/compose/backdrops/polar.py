"""The polar sea: floes that drift on dark water, an iceberg far off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def floes(stage: Stage) -> None:
    """Broken ice on the water; the hero stands on the largest floe."""
    chance, c, u = stage.chance.stream("floes"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage)
    h, world = stage.horizon, stage.world
    terrain.water(stage, "middle", h, c.height + 5, 0.8)
    for x, size in ((0.16, 0.2), (0.86, 0.26)):
        _berg(stage, c.width * x, h + u * 0.02, u * size)
    for _ in range(9):
        y = h + (c.height - h) * chance.uniform(0.06, 0.34)
        near = (y - h) / (c.height - h)
        _floe(stage, chance.uniform(0, c.width), y, u * (0.05 + 0.2 * near) * chance.uniform(0.7, 1.2))
    y = h + (c.height - h) * 0.62
    _floe(stage, stage.hero_x, y, u * 0.46)
    for x, dy, size in ((-0.42, 0.3, 0.2), (0.44, 0.26, 0.24), (0.3, -0.2, 0.1), (-0.38, -0.16, 0.12)):
        _floe(stage, stage.hero_x + x * c.width, y + dy * (c.height - h), u * size)
    drops = "".join(
        svg.ellipse(stage.hero_x + u * k, y + u * 0.16, u * 0.008, u * 0.016, world.tone("#7fc4e0"))
        for k in (-0.3, -0.12, 0.1, 0.26)
    )
    c.add("ground", drops)
    stage.shown = frozenset(("ice", "iceberg", "floe"))
    stage.stand, stage.back = y + u * 0.01, y - u * 0.04


def _floe(stage: Stage, x: float, y: float, r: float) -> None:
    """A flat sheet of ice with a blue edge that is seen from the side."""
    world, c = stage.world, stage.canvas
    top, edge = world.tone("#f4f9fd"), world.tone("#9fcfe6")
    rim = [(-1, 0.02), (-0.72, -0.15), (-0.2, -0.2), (0.4, -0.17), (0.86, -0.1), (1, 0.04), (0.7, 0.16),
            (0.1, 0.22),
           (-0.56, 0.17)]  # fmt: skip
    points = [(x + a * r, y + b * r) for a, b in rim]
    low = [(a, b + r * 0.13) for a, b in points]
    c.add(
        "ground",
        svg.ellipse(x, y + r * 0.24, r * 1.06, r * 0.16, color.shaded(world.tone("water"), 0.1), opacity=0.4),
        svg.path(svg.polygon(low), edge),
        svg.path(svg.polygon(points), top),
        svg.path(
            svg.polygon([points[1], points[2], (x - r * 0.1, y - r * 0.04), (x - r * 0.6, y)]),
            "#ffffff",
            opacity=0.8,
        ),
    )


def _berg(stage: Stage, x: float, y: float, h: float) -> None:
    world, c = stage.world, stage.canvas
    shape = [(-1.0, 0), (-0.7, -0.5), (-0.34, -0.42), (-0.06, -1), (0.34, -0.62), (0.6, -0.7), (1, 0)]
    c.add(
        "distance",
        svg.path(svg.polygon([(x + a * h, y + b * h) for a, b in shape]), world.tone("#e6f2fa", 0.3)),
        svg.path(
            svg.polygon(
                [
                    (x - 0.06 * h, y - h),
                    (x + 0.34 * h, y - 0.62 * h),
                    (x + 0.6 * h, y - 0.7 * h),
                    (x + h, y),
                    (x + 0.1 * h, y),
                ]
            ),
            world.tone("#b9d9ea", 0.3),
        ),
    )

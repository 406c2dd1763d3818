"""A container port: cranes over the quay, stacks of boxes in all colours, a loaded ship beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_BOXES = ("#d9563f", "#2f7fb5", "#f2b63f", "#4f9a5f", "#e07f3f", "#8a9aa8", "#a8384a")


def container_port(stage: Stage) -> None:
    """Paint the harbour basin, and the quay on which whoever works there stands."""
    chance, c, world, u = stage.chance.stream("port"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.5
    skies.paint_sky(stage)
    ridge = terrain.rolling(chance, stage.width, h, u * 0.02, 1.2)
    terrain.hill(stage, "distance", ridge, "rock", 0.6)
    terrain.water(stage, "middle", h, c.height, 0.8)
    side = 1 if stage.layout.hero_x < 0.5 else -1
    x = c.width / 2 + side * u * 0.1
    _ship(stage, chance, x, h + u * 0.2)
    quay = c.height * 0.76
    for dx, size in ((-0.32, 0.92), (0.02, 1.0), (0.36, 0.92)):
        _crane(stage, c.width / 2 + u * dx, quay + u * 0.012, u * 0.62 * size)
    concrete = world.tone("#b9b4ac")
    c.add(
        "ground",
        svg.rect(
            -5,
            quay,
            c.width + 10,
            c.height,
            c.across([(0, concrete), (1, color.shaded(concrete, 0.08))], 0, quay, 0, c.height),
        ),
        svg.rect(-5, quay, c.width + 10, u * 0.018, color.shaded(concrete, 0.14)),
    )
    dashes = "".join(
        svg.rounded(k, quay + u * 0.05, u * 0.08, u * 0.01, 2) for k in range(0, int(c.width), int(u * 0.14))
    )
    c.add("ground", svg.path(dashes, world.tone("#f2c53f")))
    for edge in (-1, 1):
        for col in range(2):
            for row in range(3 - col):
                bx = (0.0 if edge < 0 else c.width) - edge * u * (0.1 + 0.19 * col)
                by = quay + u * 0.15 - u * 0.075 * row
                c.add(
                    "behind",
                    _box(world.tone(chance.pick(_BOXES)), bx - u * 0.09, by - u * 0.075, u * 0.18, u * 0.073),
                )
    stage.shown = frozenset(
        (
            "crane",
            "cranes",
            "port",
            "container",
            "containers",
            "ship",
            "tower_crane",
            "building-construction",
            "cargo_ship",
            "passenger-ship",
            "harbor",
            "dock",
            "quay",
        )
    )
    stage.stand, stage.back = quay + (c.height - quay) * 0.7, quay + u * 0.03


def _box(paint: str, x: float, y: float, w: float, h: float) -> str:
    """One container with its ribs."""
    ribs = "".join(svg.d("M", x + w * (k + 0.5) / 9, y + h * 0.1, "v", h * 0.8) for k in range(9))
    return (
        svg.rect(x, y, w, h, paint, 2)
        + svg.stroke(ribs, color.shaded(paint, 0.07), max(1.5, w * 0.02))
        + svg.rect(x, y, w, h * 0.08, color.lit(paint, 0.08))
    )


def _ship(stage: Stage, chance: Chance, x: float, y: float) -> None:
    """A ship full of containers, its bridge aft."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    hull, white = world.tone("#2f4a66"), world.tone("#f4f1ea")
    w = u * 0.78
    for col in range(7):
        for row in range(chance.randint(2, 4)):
            c.add(
                "middle",
                _box(
                    world.tone(chance.pick(_BOXES), 0.08),
                    x - w * 0.36 + col * w * 0.105,
                    y - u * 0.14 - row * u * 0.042,
                    w * 0.1,
                    u * 0.04,
                ),
            )
    c.add(
        "middle",
        svg.rect(x - w * 0.47, y - u * 0.3, w * 0.09, u * 0.2, white, 4),
        svg.rect(x - w * 0.485, y - u * 0.3, w * 0.12, u * 0.03, world.tone("#4f6f8a"), 3),
        svg.rect(x - w * 0.45, y - u * 0.35, w * 0.04, u * 0.05, world.tone("#d9563f"), 2),
    )
    body = [
        (x - w * 0.52, y - u * 0.1),
        (x + w * 0.54, y - u * 0.12),
        (x + w * 0.46, y + u * 0.02),
        (x - w * 0.48, y + u * 0.02),
    ]
    c.add(
        "middle",
        svg.path(svg.polygon(body), hull),
        svg.path(
            svg.polygon(
                [
                    (x - w * 0.495, y - u * 0.012),
                    (x + w * 0.478, y - u * 0.012),
                    (x + w * 0.46, y + u * 0.02),
                    (x - w * 0.48, y + u * 0.02),
                ]
            ),
            world.tone("#a8384a"),
        ),
        svg.ellipse(x, y + u * 0.024, w * 0.5, u * 0.012, "#ffffff", opacity=0.35),
    )


def _crane(stage: Stage, x: float, foot: float, tall: float) -> None:
    """A gantry crane: four legs, a long boom over the water, a box on its cables."""
    c, world = stage.canvas, stage.world
    paint = world.tone("#d9563f" if x < c.width / 2 else "#2f6fa8", 0.05)
    w, top = tall * 0.2, foot - tall * 0.72
    legs = svg.d(
        "M",
        x - w,
        foot,
        "L",
        x - w * 0.8,
        top,
        "M",
        x + w,
        foot,
        "L",
        x + w * 0.8,
        top,
        "M",
        x - w * 0.95,
        foot - tall * 0.24,
        "H",
        x + w * 0.95,
    )
    boom = svg.d("M", x - w * 1.7, top, "H", x + w * 2.1)
    stays = svg.d(
        "M",
        x,
        top - tall * 0.26,
        "L",
        x + w * 2.0,
        top,
        "M",
        x,
        top - tall * 0.26,
        "L",
        x - w * 1.6,
        top,
        "M",
        x,
        top - tall * 0.26,
        "V",
        top,
    )
    c.add(
        "behind",
        svg.stroke(legs, paint, tall * 0.03),
        svg.stroke(boom, paint, tall * 0.04),
        svg.stroke(stays, paint, tall * 0.012),
        svg.rect(x - w * 0.3, top + tall * 0.02, w * 0.6, tall * 0.07, color.lit(paint, 0.08), 4),
    )
    px = x + w * 1.4
    c.add(
        "behind",
        svg.stroke(svg.d("M", px, top, "v", tall * 0.2), "#3a3640", tall * 0.007),
        _box(world.tone("#f2b63f"), px - tall * 0.07, top + tall * 0.2, tall * 0.14, tall * 0.06),
    )

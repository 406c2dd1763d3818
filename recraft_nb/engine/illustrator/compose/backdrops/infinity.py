"""An infinity pool: a deck before still water whose edge lies on the sea beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def infinity_pool(stage: Stage) -> None:
    """The sea under a wide sky, the pool's edge upon it, a deck of pale stone or wood in front."""
    chance, c, u = stage.chance.stream("infinity"), stage.canvas, stage.canvas.short
    world = stage.world
    stage.horizon = h = c.height * 0.44
    skies.paint_sky(stage, clouds=0.7)
    edge, deck = h + (c.height - h) * 0.16, h + (c.height - h) * 0.56
    terrain.water(stage, "distance", h, edge, 0.5)
    side = chance.sign()
    if {"mountain", "mountains", "hills", "jungle"} & stage.hints or chance.chance(0.5):
        x = c.width * (0.5 - 0.42 * side)
        ridge = [
            (x - u * 0.4, h),
            (x - u * 0.16, h - u * 0.05),
            (x, h - u * 0.075),
            (x + u * 0.2, h - u * 0.03),
        ]
        ridge.append((x + u * 0.4, h))
        c.add("distance", svg.path(svg.polygon(ridge), world.tone("#5f7f8f", 0.45)))
    blue = world.tone("#2fb5d0")
    fill = c.across(
        [(0, color.mix(blue, world.scheme.sky[-1], 0.5)), (0.4, blue), (1, color.lit(blue, 0.06))],
        0,
        edge,
        0,
        deck,
    )
    c.add("ground", svg.rect(-5, edge, c.width + 10, deck - edge, fill))
    c.add("ground", svg.rect(-5, edge - u * 0.004, c.width + 10, u * 0.01, "#ffffff", opacity=0.65))
    for _ in range(16):
        y = edge + (deck - edge) * chance.uniform(0.12, 0.95)
        w = u * chance.uniform(0.05, 0.16)
        x = chance.uniform(0, c.width)
        wave = svg.d("M", x, y, "q", w / 4, -u * 0.008, w / 2, 0, "t", w / 2, 0)
        c.add("ground", svg.stroke(wave, "#ffffff", u * 0.005, stroke_opacity=0.5))
    tiles = world.tone(chance.pick(("#efe2cc", "#c99a6a", "#e3ddd3")))
    c.add("ground", svg.rect(-5, deck - u * 0.012, c.width + 10, u * 0.03, color.lit(tiles, 0.06)))
    c.add("ground", svg.rect(-5, deck + u * 0.016, c.width + 10, c.height, tiles))
    joints = "".join(
        svg.d("M", -5, deck + u * (0.016 + 0.05 * k * (1 + 0.18 * k)), "h", c.width + 10)
        for k in (1, 2, 3, 4)
    )
    c.add("ground", svg.stroke(joints, color.shaded(tiles, 0.06), u * 0.004))
    palm = plants.palm(world, chance, u * 0.62, 0.0)
    c.add("ground", svg.placed(palm, c.width * (0.5 + 0.45 * side), deck + u * 0.1))
    stage.shown = frozenset(("pool", "water", "sea"))
    stage.stand, stage.back = deck + (c.height - deck) * 0.62, deck + u * 0.08

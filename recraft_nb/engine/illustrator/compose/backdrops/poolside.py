"""The terrace of a pool: loungers under parasols, tiles, palms, a hotel, a fence or the sea behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_SHADES = ("#e86a4f", "#f7f3e6", "#3f9fb8", "#f2c53f")


def pool_terrace(stage: Stage) -> None:
    """A pool of soft outline across the middle, a row of loungers behind it, tiles before it."""
    chance, c, world, u = stage.chance.stream("poolside"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.42
    m = c.width / 2
    skies.paint_sky(stage)
    dark = world.scheme.dark > 0.4
    yard = bool(stage.hints & {"backyard", "garden", "house", "back"})
    if yard:
        _fence(stage, h)
    elif stage.hints & {"sea", "ocean", "beach", "overlooking", "island"}:
        terrain.water(stage, "distance", h - u * 0.1, h + u * 0.02, 0.6)
    else:
        _hotel(stage, h, dark)
    for k in range(9):
        x = c.width * (k + 0.5) / 9
        c.add("middle", svg.placed(undergrowth.bush(world, chance, u * 0.15, 0.1, stage.light_side), x,
            h + u * 0.03))
    tiles = world.tone("#ead9bd")
    c.add("ground", c.below(h + u * 0.02, [(0, color.mix(tiles, world.scheme.haze, 0.2)), (1, tiles)]))
    joints = "".join(svg.d("M", -5, h + u * (0.06 + 0.08 * k + 0.02 * k * k), "H",
        c.width + 5) for k in range(6))
    joints += "".join(svg.d("M", m + k * u * 0.14, h + u * 0.02, "L", m + k * u * 0.34,
        c.height + 5) for k in range(-7, 8))
    c.add("ground", svg.stroke(joints, color.shaded(tiles, 0.05), u * 0.004))
    spots = (-0.4, -0.14, 0.14, 0.4)
    for k, x in enumerate(spots):
        px, py = m + x * min(c.width, u * 1.3), h + u * 0.1
        shade = world.tone(_SHADES[k % 2 * 2 if chance.chance(0.5) else 0])
        if yard and k % 3:
            continue
        c.add("ground", svg.stroke(svg.d("M", px, py, "V", py - u * 0.21), world.tone("#d9cbb4"), u * 0.009),
            svg.path(svg.d("M", px - u * 0.12, py - u * 0.16, "Q", px, py - u * 0.3, px + u * 0.12,
                py - u * 0.16, "q",
                -u * 0.03, -u * 0.02, -u * 0.06, 0, "q", -u * 0.03, -u * 0.02, -u * 0.06, 0, "q", -u * 0.03,
                    -u * 0.02,
                -u * 0.06, 0, "q", -u * 0.03, -u * 0.02, -u * 0.06, 0, "Z"), shade))
        c.add("ground", svg.placed(pieces.drawn(stage, "prop:sun_lounger", u * 0.08, seed=k, flip=x > 0),
            px + (u * 0.07
            if x < 0 else -u * 0.07), py + u * 0.02))
    _pool(stage, m, h + u * 0.27, u)
    for side in (-1, 1):
        for k in () if yard else (0, 1):
            c.add("ground", svg.placed(plants.palm(world, chance, u * (0.62 - 0.16 * k)),
                m + side * c.width * (0.47
                - 0.05 * k), h + u * (0.24 - 0.14 * k)))
    stage.shown = frozenset(("pool", "swimming pool", "lounger", "loungers", "sun_lounger", "palm",
        "palm-tree", "palms",
        "palm trees", "parasol", "umbrella", "umbrellas", "hotel", "resort", "terrace",
            "beach-with-umbrella", "water",
        "sun lounger", "sunbed", "umbrella_beach"))
    if not yard:
        stage.shown |= {"hedge"}
    stage.stand, stage.back, stage.hero_scale = c.height * 0.95, h + u * 0.14, 0.8


def _pool(stage: Stage, x: float, y: float, u: float) -> None:
    """Water with bright edges and rings of light, steps of steel."""
    c, world = stage.canvas, stage.world
    wide = min(c.width * 0.46, u * 0.62)
    tall = u * 0.13
    blue = "#5fe0ee" if world.scheme.dark > 0.8 else world.tone("#3fc4dc")
    rim = world.tone("#fbf8f0")
    for grow, tone in ((1.06, rim), (1.0, blue)):
        w, t = wide * grow, tall * (1 + (grow - 1) * 2.4)
        c.add("ground", svg.path(svg.d("M", x - w, y, "C", x - w * 1.02, y - t, x - w * 0.3, y - t, x,
            y - t * 0.86, "C",
            x + w * 0.4, y - t * 0.7, x + w * 1.04, y - t * 1.04, x + w, y, "C", x + w * 0.98, y + t,
                x - w * 0.98, y + t,
            x - w, y, "Z"), tone))
    waves = "".join(svg.d("M", x + dx * wide, y + dy * tall, "q", u * 0.03, -u * 0.014, u * 0.06, 0, "t",
        u * 0.06, 0)
        for dx, dy in ((-0.7, -0.2), (-0.4, 0.4), (-0.1, -0.3), (0.2, 0.3), (0.5, -0.1), (-0.2, 0.65), (0.4,
            0.62)))
    c.add("ground", svg.stroke(waves, "#ffffff", u * 0.006, stroke_opacity=0.7))
    for k in (0, 1):
        lx = x + wide * 0.62 + k * u * 0.045
        c.add("ground", svg.stroke(svg.d("M", lx, y - tall * 0.3, "v", -u * 0.09, "q", 0, -u * 0.035,
            u * 0.03, -u * 0.03),
            world.tone("#c9d0d8"), u * 0.009))


def _hotel(stage: Stage, h: float, dark: bool) -> None:
    """A white house of several floors with balconies, behind the palms."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    side = 1 if stage.layout.sun_x < 0.5 else -1
    x, w, tall = c.width / 2 + side * u * 0.2, u * 0.5, u * 0.27
    wall = world.tone("#f4ecdf", 0.15)
    glass = world.lamp if dark else world.tone("#8fc0d6", 0.15)
    c.add("distance", svg.rect(x - w / 2, h - tall, w, tall + u * 0.03, wall), svg.rect(x - w * 0.53,
        h - tall - u * 0.015,
        w * 1.06, u * 0.02, color.shaded(wall, 0.05)))
    for row in range(3):
        for k in range(5):
            px, py = x - w * 0.42 + k * w * 0.19, h - tall + u * (0.03 + 0.08 * row)
            c.add("distance", svg.rect(px, py, w * 0.1, u * 0.05, glass, 3), svg.rect(px - w * 0.03,
                py + u * 0.038,
                w * 0.16, u * 0.014, color.shaded(wall, 0.09)))


def _fence(stage: Stage, h: float) -> None:
    """Boards around a yard, and trees of the neighbours behind them."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    chance = stage.chance.stream("yard")
    for k in range(6):
        tree = plants.round_tree(world, chance, u * chance.uniform(0.24, 0.34), 0.2, stage.light_side)
        c.add("distance", svg.placed(tree, c.width * (k + 0.5) / 6, h))
    wood = world.tone("#c29a6b", 0.08)
    c.add("middle", svg.rect(-5, h - u * 0.13, c.width + 10, u * 0.17, wood), svg.stroke("".join(svg.d("M",
        x, h - u * 0.13,
        "v", u * 0.17) for x in range(0, int(c.width), int(u * 0.05))), color.shaded(wood, 0.08), u * 0.006))

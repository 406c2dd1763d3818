"""An orchard: rows of fruit trees that run away from us over grass, in bloom, in leaf or full of fruit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_BLOOM = frozenset({"bloom", "blossom", "blossoms", "blooming", "blossoming", "flowering", "spring"})
_FRUITS = {"cherry": "#c8263f", "orange": "#f2942f", "lemon": "#f5d23f", "peach": "#f2a06a",
    "pear": "#c9cf4f",
    "plum": "#6f3f8a", "olive": "#5f6a3a", "apricot": "#f2b04f", "mango": "#f2a53f", "apple": "#d9362f"}


def orchard(stage: Stage) -> None:
    """Two rows of trees to both sides of a grassy lane, hills behind, petals or fruit on the ground."""
    chance, c, world, u = stage.chance.stream("orchard"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.48
    m = c.width / 2
    skies.paint_sky(stage)
    for depth, rise in ((0.6, -0.04), (0.4, 0.0)):
        ridge = terrain.rolling(chance, stage.width, h + u * rise, u * 0.03, 1.2)
        terrain.hill(stage, "distance", ridge, color.mix(world.material("grass"), world.material("conifer"),
            0.4), depth)
    land.lawn(stage, h + u * 0.03, "grass")
    lane = [(m - u * 0.03, h + u * 0.04), (m + u * 0.03, h + u * 0.04), (m + u * 0.42, c.height + 10),
        (m - u * 0.42,
        c.height + 10)]
    c.add("ground", svg.path(svg.polygon(lane), color.lit(world.tone("grass"), 0.05), opacity=0.8))
    named = next((paint for word, paint in _FRUITS.items() if {word, word + "s",
        word[:-1] + "ies"} & stage.hints), "")
    bloom = bool(stage.hints & _BLOOM) or (world.season == "spring" and not stage.hints & {"picking", "ripe",
        "harvest"})
    fruit = "" if bloom or world.season == "winter" else named or _FRUITS["apple"]
    for k, (reach, down, tall) in enumerate(((0.09, 0.06, 0.14), (0.15, 0.09, 0.19), (0.25, 0.15, 0.28),
        (0.42, 0.26,
            0.44))):
        for side in (-1, 1):
            for lane_off in (0, 1, 2):
                x = m + side * u * reach * (1 + 1.15 * lane_off)
                if abs(x - m) < c.width * 0.5 + u * tall * 0.5 and not (k == 3 and lane_off):
                    c.add("ground", svg.placed(_tree(stage, chance, u * tall, bloom=bloom, fruit=fruit,
                        depth=0.24 - 0.08 * k), x, h + u * down))
    specks = world.tone("#fbd3df") if bloom else world.tone(fruit or "#ffffff")
    fallen = "".join(svg.d("M", chance.uniform(0, c.width), h + u * chance.uniform(0.16, 0.5), "h0")
        for _ in range(60 if bloom else 14))
    c.add("ground", svg.stroke(fallen, specks, u * (0.009 if bloom else 0.02)))
    for _ in range(6):
        x = chance.uniform(0, c.width)
        c.add("ground", svg.placed(svg.path(undergrowth.grass(chance, u * 0.07, u * 0.05),
            world.shade("grass", 0, 0.05)),
            x, c.height * chance.uniform(0.86, 0.99)))
    stage.shown = frozenset(("orchard", "apple_tree", "orange_tree", "lemon_tree", "cherry_tree", "tree",
        "trees", "bloom",
        "blossom", "deciduous-tree", "blossoms", "fruit tree", "apple tree", "grove"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.9, h + u * 0.16, 0.85


def _tree(stage: Stage, chance: Chance, h: float, *, bloom: bool, fruit: str, depth: float) -> str:
    """A low tree with a round crown."""
    world = stage.world
    bark = world.tone("#7a5a44", depth)
    leaf = world.tone("#f7bcd0" if bloom else world.material("leaf", 0.3)
        if world.season != "spring" else "#79b85a",
        depth)
    parts = [svg.ellipse(0, 0, h * 0.34, h * 0.05, world.scheme.shadow, opacity=0.16),
        svg.path(svg.d("M", -h * 0.06, 0, "Q", -h * 0.03, -h * 0.24, -h * 0.1, -h * 0.46, "H", h * 0.1, "Q",
            h * 0.03,
            -h * 0.24, h * 0.06, 0, "Z"), bark)]
    for x, y, r, lift in ((-0.24, 0.56, 0.22, -0.05), (0.24, 0.56, 0.22, -0.05), (0.0, 0.5, 0.24, -0.03),
        (-0.12, 0.74,
            0.24, 0.0), (0.14, 0.74, 0.24, 0.0), (0.0, 0.86, 0.2, 0.04)):
        tone = color.lit(leaf, lift) if lift > 0 else color.shaded(leaf, -lift)
        parts.append(svg.path(plants.lobes(chance, h * x, -h * y, h * r, h * r * 0.8), tone))
    if bloom:
        dots = "".join(svg.d("M", h * chance.uniform(-0.4, 0.4), -h * chance.uniform(0.42, 0.98), "h0")
            for _ in range(16))
        parts.append(svg.stroke(dots, world.tone("#fff4f7", depth), h * 0.035))
    elif fruit:
        dots = "".join(svg.d("M", h * x, -h * y, "h0") for x, y in ((-0.3, 0.52), (-0.12, 0.62), (0.1, 0.54),
            (0.28, 0.6),
            (-0.2, 0.78), (0.02, 0.8), (0.2, 0.82), (-0.04, 0.94), (0.34, 0.5)))
        parts.append(svg.stroke(dots, world.tone(fruit, depth), h * 0.066))
    return "".join(parts)

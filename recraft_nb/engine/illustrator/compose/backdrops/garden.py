"""The garden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def garden(stage: Stage) -> None:
    """A lawn between flower beds and a hedge, a fence or a trellis, a path."""
    chance, c, world, u = stage.chance.stream("garden"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    ridge = terrain.rolling(chance, stage.width, h - u * 0.02, u * 0.03, 1.2)
    terrain.hill(stage, "distance", ridge, "conifer", 0.55)

    def tree(inner: Chance) -> str:
        return plants.round_tree(world, inner, u * inner.uniform(0.22, 0.34), 0.32, stage.light_side)

    terrain.along(
        stage,
        "distance",
        [(-100, h + u * 0.05), (stage.width + 100, h + u * 0.05)],
        int(9 * stage.width / u),
        tree,
        clumps=False,
        sizes=(0.7, 1.2),
    )
    top = h + u * 0.06
    hedge = world.material("leaf", 0.1) if world.season != "autumn" else "#8f9a48"
    body = world.tone(hedge, 0.12)
    c.add("middle", svg.rect(-10, top - u * 0.07, stage.width + 20, u * 0.16, body, u * 0.02))
    for x in range(-20, int(stage.width) + 60, int(u * 0.07)):
        c.add(
            "middle",
            svg.circle(
                x,
                top - u * 0.055,
                u * chance.uniform(0.03, 0.045),
                chance.pick((body, world.lit(hedge, 0.12, 0.04))),
            ),
        )
    if chance.chance(0.6):
        c.add(
            "middle",
            buildings.fence(
                stage, chance, top + u * 0.09, u * 0.12, chance.pick(("#f8f2e6", "#e9d3b0", "#b98a5c"))
            ),
        )
    lawn = world.material("grass")
    ground = top + u * 0.075
    stops = [(0, world.lit(lawn, 0, 0.06)), (0.3, world.tone(lawn)), (1, world.shade(lawn, 0, 0.1))]
    c.add(
        "ground",
        svg.rect(
            -5, ground, stage.width + 10, c.height - ground + 10, c.across(stops, 0, ground, 0, c.height)
        ),
    )
    path = terrain.winding(
        stage,
        stage.hero_x + chance.uniform(-60, 60),
        stage.width * chance.uniform(0.4, 0.6),
        c.height + 20,
        ground + 4,
        u * 0.42,
        u * 0.06,
    )
    c.add("ground", svg.path(path, world.tone("path")))
    terrain.ground_texture(stage, "ground", ground + u * 0.05, c.height, lawn, 26)
    if "raised_bed" not in stage.busy:
        # Where vegetables grow no flowers hide them.
        _bed(stage, chance, "ground", ground + u * 0.02, u * 0.1, 20, None)
        for side in (-1, 1):
            _bed(stage, chance, "ground", stage.horizon + u * 0.27, u * 0.15, 7, (side, 0.24))
        _bed(stage, chance, "front", c.height + u * 0.035, u * 0.17, 10, None)
    stage.stand = min(c.height * 0.88, h + (c.height - h) * 0.62)
    stage.back = ground + u * 0.05


def _bed(
    stage: Stage, chance: Chance, layer: str, y: float, size: float, count: int, at: tuple[int, float] | None
) -> None:
    """A row of blooms among leaves, across the picture or at one side."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    paints = chance.mixed(world.kinds("flower"))[:3]
    blooms = [c.symbol(undergrowth.flower(world, chance, size * 0.9, paint)) for paint in paints]
    tuft = c.symbol(
        svg.path(undergrowth.grass(chance, size * 0.8, size * 0.62), world.shade("#4f9a4a", 0, 0.04))
    )
    low, high = (
        (0.0, stage.width)
        if at is None
        else ((-20.0, stage.width * at[1]) if at[0] < 0 else (stage.width * (1 - at[1]), stage.width + 20))
    )
    for x in chance.scatter(int(count * (stage.width / u if at is None else 1)), low, high, 0.5):
        if layer == "front" and abs(x - stage.hero_x) < u * 0.22:
            continue
        drop = chance.uniform(-0.2, 0.2) * size
        markup = c.use(tuft, x, y + drop, chance.uniform(0.8, 1.1)) + c.use(
            chance.pick(blooms), x + chance.uniform(-8, 8), y + drop, chance.uniform(0.7, 1.15)
        )
        if layer == "front":
            stage.front.append(markup)
        else:
            c.add(layer, markup)

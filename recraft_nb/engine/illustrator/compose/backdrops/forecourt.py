"""The forecourt of a building: lawn and trees beside it, pavement and street before it, a town far off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, towers, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def forecourt(stage: Stage) -> None:
    """Paint the ground before a house of its own; whoever is there stands on the pavement."""
    chance, c, world, u = stage.chance.stream("forecourt"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.66
    skies.paint_sky(stage)
    towers.skyline(stage, "distance", h, u * 0.1, u * 0.22, 0.66, windows=False)
    winter = world.season == "winter"
    lawn = "snow" if winter else "grass"
    ridge = terrain.rolling(chance, stage.width, h - u * 0.012, u * 0.012, 1.4)
    terrain.hill(stage, "distance", ridge, lawn, 0.4)

    def tree(inner: Chance) -> str:
        return plants.round_tree(world, inner, u * inner.uniform(0.12, 0.2), 0.34, stage.light_side)

    terrain.along(stage, "distance", ridge, int(13 * c.width / u), tree)
    c.add("ground", svg.rect(-5, h + u * 0.004, c.width + 10, c.height, world.tone(lawn)))
    terrain.ground_texture(stage, "ground", h + u * 0.02, h + u * 0.1, lawn, 18)
    walk, kerb, road = h + u * 0.12, h + u * 0.205, h + u * 0.225
    paving = world.tone("#d6cfc4")
    c.add(
        "ground",
        svg.rect(-5, walk, c.width + 10, kerb - walk, paving),
        svg.stroke(
            "".join(
                svg.d("M", x, walk, "l", -u * 0.03, kerb - walk)
                for x in range(0, int(c.width) + 90, int(u * 0.09))
            ),
            color.shaded(paving, 0.07),
            3,
        ),
        svg.rect(-5, kerb, c.width + 10, road - kerb, color.shaded(paving, 0.14)),
        svg.rect(
            -5,
            road,
            c.width + 10,
            c.height - road + 10,
            c.across([(0, world.tone("asphalt")), (1, color.shaded(world.tone("asphalt"), 0.05))], 0, road, 0,
                c.height),
        ),
    )  # fmt: skip
    y = road + (c.height - road) * 0.6
    dashes = "".join(svg.rounded(x, y, u * 0.1, u * 0.014, 3) for x in range(20, int(c.width), int(u * 0.2)))
    c.add("ground", svg.path(dashes, world.tone("#f5d98a"), opacity=0.9))
    lean = chance.uniform(0.0, 0.04)
    for side, share, tall in ((-1, 0.045 + lean, 0.5), (1, 0.955 - lean, 0.42)):
        x = c.width * share
        grown = plants.conifer if chance.chance(0.3) else plants.round_tree
        tone = (world, chance, u * tall, 0.04, stage.light_side)
        c.add("behind", svg.placed(grown(*tone), x, h + u * 0.07))
        c.add(
            "behind",
            svg.placed(undergrowth.bush(world, chance, u * 0.09, 0.03, stage.light_side),
                x - side * u * 0.1, h + u * 0.09),
        )  # fmt: skip
    stage.stand, stage.back = h + u * 0.115, h + u * 0.06
    rolls = bool({*stage.busy} & _ROLLING)
    if rolls:
        stage.stand, stage.back = road + (c.height - road) * 0.5, h + u * 0.115
    stage.hero_scale *= 1.12


_ROLLING = word_set("""
    car bus truck fire_engine ambulance police_car van taxi bicycle motorcycle school-bus fire-engine
    police-car pickup automobile scooter minibus
""")

"""The rainforest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import wood
from recraft_nb.engine.illustrator.compose.scenery import plants, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def jungle(stage: Stage) -> None:
    """Palms and huge leaves in layers, vines, wet light."""
    chance, c, world, u = stage.chance.stream("jungle"), stage.canvas, stage.world, stage.canvas.short
    if world.season != "summer":
        world.season = "summer"
    wood.backlight(stage)
    h = stage.horizon
    for i, depth in enumerate((0.72, 0.48, 0.24)):
        layer = "distance" if i == 0 else "middle"
        ridge = terrain.rolling(chance, stage.width, h + u * (0.0, 0.05, 0.12)[i], u * 0.03, 1.3)
        paint = ("#6fb56a", "#4a9f5c", "#37894f")[i]
        wood.canopy(stage, chance, layer, u * (0.22, 0.17, 0.12)[i], depth, paint)
        names = [c.symbol(plants.palm(world, chance, u * (0.42, 0.5, 0.62)[i], depth)) for _ in range(2)]
        for x in chance.scatter(int((6, 4, 3)[i] * stage.width / u), -20, stage.width + 20, 0.4):
            if i < 2 or abs(x - stage.hero_x) > u * 0.25:
                c.add(
                    layer,
                    c.use(
                        chance.pick(names),
                        x,
                        terrain.height_of(ridge, x) + 10,
                        chance.uniform(0.75, 1.1),
                        flip=chance.chance(0.5),
                    ),
                )
        terrain.hill(stage, layer, ridge, paint, depth)
        big = [c.symbol(big_leaves(stage, chance, u * (0.13, 0.18, 0.24)[i], paint, depth)) for _ in range(2)]
        for x in chance.scatter(int((9, 7, 5)[i] * stage.width / u), 0, stage.width, 0.45):
            if i < 2 or abs(x - stage.hero_x) > u * 0.22:
                c.add(
                    layer,
                    c.use(
                        chance.pick(big),
                        x,
                        terrain.height_of(ridge, x) + 14,
                        chance.uniform(0.7, 1.15),
                        flip=chance.chance(0.5),
                    ),
                )
        if i == 0:
            wood.shafts(stage, chance)
            terrain.mist(stage, layer, h + u * 0.02, u * 0.2, 0.5)
    top = h + u * 0.19
    ridge = terrain.rolling(chance, stage.width, top, u * 0.02, 0.8)
    base = "#6f9a4a"
    c.add(
        "ground",
        svg.path(
            svg.below(ridge, c.height + 10),
            c.across(
                [(0, world.lit(base)), (0.3, world.tone(base)), (1, world.shade(base, 0, 0.14))],
                0,
                top,
                0,
                c.height,
            ),
        ),
    )
    terrain.ground_texture(stage, "ground", top + 20, c.height, base, 30)
    near = [
        c.symbol(big_leaves(stage, chance, u * 0.36, paint, 0.0, dark=True))
        for paint in ("#2c7a4a", "#256a52")
    ]
    for x in (stage.width * chance.uniform(-0.02, 0.06), stage.width * chance.uniform(0.94, 1.02)):
        stage.front.append(c.use(chance.pick(near), x, c.height + u * 0.05, 1.0, flip=x > stage.width / 2))
    for x in chance.scatter(3, 0, stage.width):
        vine = [
            (x, -10.0),
            (x + chance.uniform(-30, 30), u * 0.1),
            (x + chance.uniform(-50, 50), u * chance.uniform(0.2, 0.32)),
        ]
        c.add("middle", svg.stroke(svg.smooth(vine), world.shade("#3f7f4a", 0, 0.08), u * 0.008))
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.64)
    stage.back = h + u * 0.16


def big_leaves(
    stage: Stage, chance: Chance, size: float, paint: str, depth: float, dark: bool = False
) -> str:
    """A clump of broad leaves with ribs."""
    world = stage.world
    parts = []
    for i, angle in enumerate((-172, -8, -145, -35, -118, -62, -90)):
        amount = 0.07 if i < 2 else 0.03 if i < 4 else -0.01
        tone = (
            world.shade(paint, depth, max(0.0, amount + (0.06 if dark else 0)))
            if amount > 0 or dark
            else world.lit(paint, depth, 0.03)
        )
        reach = size * chance.uniform(0.85, 1.15)
        d = svg.d(
            "M0,0C",
            reach * 0.2,
            -reach * 0.3,
            reach * 0.7,
            -reach * 0.28,
            reach,
            "0C",
            reach * 0.7,
            reach * 0.2,
            reach * 0.25,
            reach * 0.22,
            "0,0Z",
        )
        rib = svg.stroke(svg.d("M", reach * 0.06, "0H", reach * 0.9), color.lit(tone, 0.06), size * 0.012)
        parts.append(svg.placed(svg.path(d, tone) + rib, 0, 0, turn=angle + chance.uniform(-7, 7)))
    return "".join(parts)

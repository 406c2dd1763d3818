"""A park in a town: a path with benches and lamps, lawn and old trees, a pond, towers behind the crowns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import buildings, pieces, plants, skies, terrain, towers
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def city_park(stage: Stage) -> None:
    """Towers over a row of crowns, a pond, a path that bends away, a bench and a lamp beside it."""
    chance, c, world, u = stage.chance.stream("city park"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.5
    m = c.width / 2
    skies.paint_sky(stage)
    towers.skyline(stage, "distance", h, u * 0.14, u * 0.4, 0.45)
    ridge = terrain.rolling(chance, stage.width, h, u * 0.012, 1.2)
    terrain.hill(stage, "middle", ridge, "grass", 0.2)
    terrain.along(stage, "middle", ridge, int(26 * c.width / u), land.trees(stage, u * 0.17, 0.2),
        sizes=(0.7, 1.2),
        clumps=False)
    land.lawn(stage, h + u * 0.05, "grass")
    side = -1 if stage.layout.hero_x > 0.5 else 1
    if stage.hints & {"pond", "lake", "ducks", "duck", "swans", "swan"} or chance.chance(0.5):
        px, py = m + side * u * 0.28, h + u * 0.13
        water = world.tone("#5fb0cf", 0.05)
        c.add("ground", svg.ellipse(px, py, u * 0.27, u * 0.062, world.tone("#b9a98a")),
            svg.ellipse(px, py + u * 0.003, u * 0.258, u * 0.055, water),
            svg.ellipse(px - u * 0.06, py - u * 0.012, u * 0.13, u * 0.014, color.lit(water, 0.08)))
    path = terrain.winding(stage, m - side * u * 0.04, m - side * u * 0.16, c.height + 20, h + u * 0.06,
        u * 0.42,
        u * 0.03)
    c.add("ground", svg.path(path, world.tone("path" if world.season != "winter" else "#dfe9f5")))
    dark = world.scheme.dark > 0.4 or world.scheme.low
    for x, y, tall in ((-0.34, 0.16, 0.3), (0.42, 0.25, 0.42)):
        c.add("ground", svg.placed(buildings.lamp_post(stage, u * tall, dark), m + side * x * u, h + y * u))
    pieces.put(stage, "ground", "prop:bench", m + side * u * 0.3, h + u * 0.28, u * 0.13,
        anywhere=not stage.busy)
    for x, y, tall in ((-0.5, 0.22, 0.62), (0.52, 0.36, 0.74)):
        tree = plants.round_tree(world, chance, u * tall, 0.02, stage.light_side)
        c.add("ground", svg.placed(tree, m + side * x * c.width, h + y * u))
    if world.season == "autumn":
        fallen = "".join(svg.d("M", chance.uniform(0, c.width), h + u * chance.uniform(0.1, 0.48),
            "h0") for _ in range(70))
        c.add("ground", svg.stroke(fallen, world.tone("#e0812f"), u * 0.012, stroke_opacity=0.9))
    stage.shown = frozenset(("park", "city park", "pond", "path", "lamp", "tree", "trees", "deciduous-tree",
        "skyline",
        "office-building", "pathway"))
    stage.stand, stage.back = c.height * 0.9, h + u * 0.2
    if "bench" in stage.busy:
        stage.hero_scale = 0.7

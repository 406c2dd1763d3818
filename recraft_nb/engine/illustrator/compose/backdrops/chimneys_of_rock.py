"""A valley of rock towers with pointed caps and cave windows between them, as in Cappadocia."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def rock_chimneys(stage: Stage) -> None:
    """Mesas far off, towers of soft rock in three depths, caves with doors in the near ones."""
    chance, c, world, u = stage.chance.stream("rock chimneys"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.62
    skies.paint_sky(stage, clouds=0.5)
    m = c.width / 2
    for depth, rise in ((0.66, -0.05), (0.5, 0.0)):
        ridge = terrain.rolling(chance, stage.width, h + u * rise, u * 0.03, 1.4)
        terrain.hill(stage, "distance", ridge, "#d9a87a", depth, last=depth < 0.6)
    for depth, tall, many, down in ((0.46, 0.16, 9, 0.03), (0.26, 0.24, 6, 0.09)):
        for x in chance.scatter(int(many * c.width / u), 0, c.width):
            c.add("middle", svg.placed(_tower(stage, chance, u * tall * chance.uniform(0.7, 1.15), depth,
                caves=depth < 0.4),
                x, h + u * down))
        ridge = terrain.rolling(chance, stage.width, h + u * (down - 0.01), u * 0.012, 1.5)
        terrain.hill(stage, "middle", ridge, "#d3a070", depth, last=True)
    for x, tall in ((-0.42, 0.4), (-0.3, 0.28), (0.34, 0.32), (0.45, 0.44)):
        px = m + x * c.width
        if not stage.busy or abs(px - stage.hero_x) > u * 0.16:
            c.add("ground", svg.placed(_tower(stage, chance, u * tall, 0.05, caves=True), px, h + u * 0.2))
    near = terrain.rolling(chance, stage.width, h + u * 0.18, u * 0.015, 1.0)
    terrain.hill(stage, "ground", near, "#d9ac78", 0.02, last=True)
    for _ in range(7):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * 0.06, 0.04, stage.light_side,
            world.tone("#8f9a5a")),
            chance.uniform(0, c.width), h + u * chance.uniform(0.2, 0.34)))
    stage.shown = frozenset(("cappadocia", "fairy chimney", "fairy chimneys", "rock", "rocks", "valley",
        "cave houses",
        "chimney", "chimneys", "prop:chimney"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.94, h + u * 0.22, 0.85
    if {"hot_air_balloon", "hot-air-balloon"} & {*stage.busy}:
        stage.stand, stage.back = c.height * 0.8, h + u * 0.1


def _tower(stage: Stage, chance: Chance, tall: float, depth: float, *, caves: bool) -> str:
    """One cone of rock around its foot, with a darker cap."""
    world = stage.world
    rock = world.tone(chance.pick(("#e0b58a", "#d9a878", "#e6c09a")), depth)
    cap = world.tone("#9a6f52", depth)
    w = tall * chance.uniform(0.3, 0.4)
    lean = w * chance.uniform(-0.1, 0.1)
    body = svg.d("M", -w * 0.62, 0, "C", -w * 0.5, -tall * 0.4, -w * 0.34 + lean, -tall * 0.66,
        -w * 0.22 + lean, -tall * 0.8,
        "H", w * 0.22 + lean, "C", w * 0.34 + lean, -tall * 0.66, w * 0.5, -tall * 0.4, w * 0.62, 0, "Z")
    shade = svg.d("M", w * 0.1, 0, "C", w * 0.14, -tall * 0.4, w * 0.08 + lean, -tall * 0.66,
        w * 0.04 + lean, -tall * 0.8,
        "H", w * 0.22 + lean, "C", w * 0.34 + lean, -tall * 0.66, w * 0.5, -tall * 0.4, w * 0.62, 0, "Z")
    top = svg.d("M", -w * 0.34 + lean, -tall * 0.78, "Q", -w * 0.1 + lean, -tall * 0.9, lean, -tall, "Q",
        w * 0.12 + lean,
        -tall * 0.9, w * 0.34 + lean, -tall * 0.78, "Q", lean, -tall * 0.73, -w * 0.34 + lean, -tall * 0.78,
            "Z")
    parts = [svg.path(body, rock), svg.path(shade, color.shaded(rock, 0.06)), svg.path(top, cap)]
    if caves:
        hole = world.lamp if world.scheme.dark > 0.4 else color.shaded(rock, 0.32)
        for x, y, s in ((-0.16, 0.36, 0.1), (0.12, 0.5, 0.08), (-0.1, 0.6, 0.07), (0.02, 0.16, 0.13)):
            r = w * s
            parts.append(svg.path(svg.d("M", w * x - r, -tall * y, "v", -r, "a", r, r, "0 0 1", r * 2, "0v",
                r, "z"), hole))
    return "".join(parts)

"""A hot spring: a pool among rocks with steam over it, snow or green around, mountains behind."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def hot_spring(stage: Stage) -> None:
    """Paint the pool; whoever bathes is in the water."""
    chance, c, world, u = stage.chance.stream("hot spring"), stage.canvas, stage.world, stage.canvas.short
    winter = world.season == "winter"
    h = stage.horizon = c.height * 0.44
    skies.paint_sky(stage)
    terrain.peaks(stage, h + u * 0.02, u * 0.3, 0.5, 4, snow=True)
    ground = "snow" if winter else "grass"
    for lift, depth in ((-0.01, 0.4), (0.05, 0.2)):
        ridge = terrain.rolling(chance, stage.width, h + u * lift, u * 0.025, 1.4)
        terrain.hill(stage, "distance", ridge, ground, depth)
        terrain.along(
            stage, "distance", ridge, int(16 * c.width / u), land.trees(stage, u * 0.13, depth, "conifer")
        )
    c.add("ground", svg.rect(-5, h + u * 0.1, c.width + 10, c.height, world.tone(ground)))
    x, y, rx, ry = c.width / 2, h + (c.height - h) * 0.56, c.width * 0.43, u * 0.17
    points = [
        (
            x + rx * chance.uniform(0.92, 1.06) * math.cos(k * math.tau / 14),
            y + ry * math.sin(k * math.tau / 14),
        )
        for k in range(14)
    ]
    rim = [(px + (px - x) * 0.05, py + (py - y) * 0.12) for px, py in points]
    water = color.mix(world.tone("#49b8c4"), "#49b8c4", 0.4)
    fill = c.across([(0, color.lit(water, 0.1)), (1, color.shaded(water, 0.1))], 0, y - ry, 0, y + ry)
    c.add(
        "ground",
        svg.path(svg.smooth(rim, close=True), world.shade("#8a8078", 0, 0.06)),
        svg.path(svg.smooth(points, close=True), fill),
    )
    rings = "".join(
        svg.ring(x + rx * dx, y + ry * dy, u * r, u * r * 0.26)
        for dx, dy, r in ((-0.4, 0.1, 0.06), (0.3, -0.3, 0.05), (0.1, 0.4, 0.07), (0.6, 0.2, 0.04))
    )
    c.add("ground", svg.stroke(rings, "#ffffff", u * 0.004, stroke_opacity=0.5))
    for k in range(20):
        a = k * math.tau / 20
        px, py = x + rx * 1.04 * math.cos(a), y + ry * 1.1 * math.sin(a)
        size = u * chance.uniform(0.07, 0.13)
        rock = svg.placed(undergrowth.rock(world, chance, size, 0.03, stage.light_side), px, py + u * 0.02)
        if winter:
            rock += svg.ellipse(
                px, py + u * 0.02 - size * 0.56, size * 0.32, size * 0.1, world.tone("#ffffff")
            )
        if math.sin(a) > _NEAR:
            stage.front.append(rock)
        else:
            c.add("ground", rock)
    for k in range(7):
        sx, sy = x + rx * (-0.75 + 0.25 * k), y - ry * chance.uniform(-0.2, 0.7)
        d = svg.d(
            "M",
            sx,
            sy,
            "c",
            -u * 0.05,
            -u * 0.06,
            u * 0.05,
            -u * 0.1,
            0,
            -u * 0.16,
            "s",
            u * 0.045,
            -u * 0.1,
            0,
            -u * 0.16,
        )
        for wide, strength in ((0.06, 0.16), (0.03, 0.28)):
            stage.front.append(
                svg.stroke(d, "#ffffff", u * wide, stroke_opacity=strength, stroke_linecap="round")
            )
    if stage.busy:
        # Who bathes is in the water up to the chest.
        lip = y + ry * 0.02
        deep = svg.rect(-5, lip, c.width + 10, c.height, color.mix(water, "#ffffff", 0.08), opacity=0.9)
        line = svg.rect(-5, lip, c.width + 10, u * 0.006, "#ffffff", opacity=0.6)
        stage.front.insert(0, svg.group(deep + line, clip_path=c.clip(svg.smooth(points, close=True))))
        stage.shadows = 0.0
    stage.shown = frozenset(("spring", "springs", "hot spring", "steam", "rock", "rocks", "mountain", "pool"))
    stage.stand, stage.back = y + ry * 0.2, y - ry * 0.4
    stage.hero_scale *= 0.8


_NEAR = 0.3

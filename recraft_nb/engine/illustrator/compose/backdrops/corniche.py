"""A road along the coast: cliffs on one side, the sea far below on the other, a low wall between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

# The edges of the road from afar to near: across from the middle, down from the horizon.
_SEA_EDGE = ((-0.02, 0.02), (0.03, 0.06), (0.02, 0.1), (-0.06, 0.16), (-0.14, 0.24), (-0.2, 0.36), (-0.22,
    0.62))
_LAND_EDGE = ((0.0, 0.02), (0.06, 0.06), (0.08, 0.1), (0.04, 0.16), (0.06, 0.24), (0.2, 0.36), (0.62, 0.62))


def coast_road(stage: Stage) -> None:
    """A road that bends along a rocky shore, surf below it."""
    chance, c, world, u = stage.chance.stream("corniche"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.44
    m = c.width / 2
    skies.paint_sky(stage)
    terrain.water(stage, "distance", h, c.height + 5, 0.9)
    side = -1 if chance.chance(0.5) else 1
    rock = world.tone("#a08a72", 0.12)
    for depth, reach, tall in ((0.5, 0.1, 0.1), (0.3, 0.24, 0.17), (0.12, 0.36, 0.26)):
        x0 = m + side * (0.5 * c.width + 10)
        foot = h + u * (0.02 + 0.22 * (0.5 - depth))
        tip = m + side * u * 0.02
        if depth > 0.2:
            tip = m + side * (0.5 * c.width - u * (0.5 - reach * 0.9) * 1.2)
        stone = color.mix(rock, world.scheme.haze, depth)
        line = [(x0, foot - u * tall), (x0 - (x0 - tip) * 0.4, foot - u * tall * 0.9),
            (x0 - (x0 - tip) * 0.72,
            foot - u * tall * 0.55), (tip, foot), (x0, foot + u * 0.1)]
        c.add("middle", svg.path(svg.polygon(line), stone))
        green = world.tone(world.material("grass"), depth)
        c.add("middle", svg.path(svg.polygon([line[0], line[1], line[2], (line[2][0] + side * u * 0.04,
            line[2][1]
            + u * 0.02), (line[1][0], line[1][1] + u * 0.03), (line[0][0], line[0][1] + u * 0.035)]), green))
    land = [(m + side * x * u, h + y * u) for x, y in _LAND_EDGE]
    edge = [(m + side * x * u, h + y * u) for x, y in _SEA_EDGE]
    bank = [*land, (m + side * (c.width * 0.5 + 20), c.height + 10), (m + side * (c.width * 0.5 + 20),
        h + u * 0.0)]
    grass = world.tone("grass")
    c.add("ground", svg.path(svg.polygon(bank), c.across([(0, color.mix(grass, world.scheme.haze, 0.3)), (1,
        grass)],
        0, h, 0, c.height)))
    cliff = [(x - side * (y - h) * 0.34 - side * u * 0.01, y + (y - h) * 0.2) for x, y in edge]
    c.add("ground", svg.path(svg.polygon([*edge, (edge[-1][0], c.height + 10), (cliff[-1][0], c.height + 10),
        *reversed(cliff)]), color.shaded(rock, 0.06)))
    foam = svg.smooth(cliff)
    c.add("ground", svg.stroke(foam, "#ffffff", u * 0.02, stroke_opacity=0.8))
    c.add("ground", svg.path(svg.polygon([*edge, (m + side * u * 0.2 - side * u * 0.42, c.height + 10),
        (m + side * u * 0.9, c.height + 10), *reversed(land)]), c.across([(0, world.tone("asphalt", 0.3)),
        (1, world.tone("asphalt"))], 0, h, 0, c.height)))
    middle = [((a[0] + b[0]) / 2, a[1]) for a, b in zip(edge, land, strict=True)]
    dashes = []
    for k in range(2, len(middle) - 1):
        (xa, ya), (xb, yb) = middle[k], middle[k + 1]
        w = u * (0.002 + 0.02 * (ya - h) / (c.height - h))
        for t0, t1 in ((0.1, 0.35), (0.6, 0.85)):
            xs, ys = xa + (xb - xa) * t0, ya + (yb - ya) * t0
            xe, ye = xa + (xb - xa) * t1, ya + (yb - ya) * t1
            dashes.append(svg.polygon([(xs - w, ys), (xs + w, ys), (xe + w, ye), (xe - w, ye)]))
    c.add("ground", svg.path("".join(dashes), world.tone("#f5e6b8")))
    wall = [(x, y - (y - h) * 0.13) for x, y in edge]
    c.add("ground", svg.path(svg.polygon([*edge, *reversed(wall)]), world.tone("#e9e0cf")),
        svg.stroke(svg.polygon(wall, close=False), color.lit(world.tone("#e9e0cf"), 0.05), u * 0.012))
    for x, y in ((0.3, 0.14), (0.42, 0.22), (0.5, 0.3)):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * (0.06 + y * 0.4), 0.04,
            stage.light_side),
            m + side * x * u, h + y * u))
    stage.shown = frozenset(("road", "coast", "cliff", "cliffs", "sea", "ocean", "highway", "prop:road"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.86, h + u * 0.28, 0.8

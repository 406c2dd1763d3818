"""A baseball field: the infield's diamond of earth, white lines and bases, the fence and stands behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def ballpark(stage: Stage) -> None:
    """Seen from behind home plate: earth and mown grass, four bases, the mound, a fence, lamps on masts."""
    chance, c, world, u = stage.chance.stream("ballpark"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.42
    m = c.width / 2
    skies.paint_sky(stage)
    ridge = terrain.rolling(chance, stage.width, h - u * 0.05, u * 0.02, 1.2)
    terrain.hill(stage, "distance", ridge, "conifer", 0.4)
    terrain.along(stage, "distance", ridge, int(16 * c.width / u), land.trees(stage, u * 0.1, 0.35))
    fence = world.tone("#2f6f4f", 0.08)
    c.add("middle", svg.path(svg.d("M", -5, h + u * 0.05, "V", h - u * 0.03, "Q", m, h - u * 0.1,
        c.width + 5, h - u * 0.03,
        "V", h + u * 0.05, "Q", m, h - u * 0.02, -5, h + u * 0.05, "Z"), fence),
        svg.stroke(svg.d("M", -5, h - u * 0.03, "Q", m, h - u * 0.1, c.width + 5, h - u * 0.03),
            world.tone("#f2c53f"),
            u * 0.009))
    lit = world.scheme.dark > 0.4
    for x in (0.1, 0.9):
        px = c.width * x
        c.add("distance", svg.rect(px - u * 0.008, h - u * 0.36, u * 0.016, u * 0.34, world.tone("#7f8894",
            0.1)),
            svg.rect(px - u * 0.06, h - u * 0.4, u * 0.12, u * 0.06, world.tone("#5a626d", 0.1), 4),
            *(svg.circle(px + (k % 4 - 1.5) * u * 0.026, h - u * (0.385 if k < 4 else 0.358), u * 0.01,
                "#fff8d8" if lit else "#e6ebee") for k in range(8)))
    turf = world.tone("grass")
    c.add("ground", svg.path(svg.d("M", -5, h + u * 0.05, "Q", m, h - u * 0.02, c.width + 5, h + u * 0.05,
        "V",
        c.height + 10, "H", -5, "Z"), turf))
    for k in range(-7, 8, 2):
        c.add("ground", svg.path(svg.polygon([(m + k * u * 0.05, h + u * 0.02), (m + (k + 1) * u * 0.05,
            h + u * 0.02),
            (m + (k + 1) * u * 0.2, c.height + 5), (m + k * u * 0.2, c.height + 5)]), color.lit(turf, 0.03),
                opacity=0.7))
    earth = world.tone("#c98a55")
    home, first = (m, c.height * 0.9), (m + u * 0.4, h + u * 0.24)
    second, third = (m, h + u * 0.12), (m - u * 0.4, h + u * 0.24)
    c.add("ground", svg.path(svg.d("M", m - u * 0.6, h + u * 0.24, "Q", m - u * 0.34, h + u * 0.06, m,
        h + u * 0.065, "Q",
        m + u * 0.34, h + u * 0.06, m + u * 0.6, h + u * 0.24, "L", m + u * 0.16, c.height * 0.99, "H",
            m - u * 0.16,
        "Z"), earth), svg.ellipse(*home, u * 0.24, u * 0.085, earth),
        svg.path(svg.polygon([(m, home[1] - u * 0.08), (m + u * 0.33, h + u * 0.245), (m, h + u * 0.15),
            (m - u * 0.33,
            h + u * 0.245)]), color.lit(turf, 0.02)),
        svg.ellipse(m, h + u * 0.235, u * 0.07, u * 0.02, earth), svg.rect(m - u * 0.016, h + u * 0.23,
            u * 0.032,
            u * 0.007, "#ffffff"))
    for side in (-1, 1):
        c.add("ground", svg.stroke(svg.d("M", m + side * u * 0.03, home[1] - u * 0.01, "L",
            m + side * u * 0.92, h
            + u * 0.05), world.tone("#fdfaf0"), u * 0.009))
    for x, y in (first, second, third):
        c.add("ground", svg.path(svg.polygon([(x, y - u * 0.012), (x + u * 0.028, y), (x, y + u * 0.012),
            (x - u * 0.028,
            y)]), "#ffffff"))
    x, y = home
    c.add("ground", svg.path(svg.polygon([(x - u * 0.03, y - u * 0.016), (x + u * 0.03, y - u * 0.016),
        (x + u * 0.03, y),
        (x, y + u * 0.02), (x - u * 0.03, y)]), "#ffffff"))
    stage.shown = frozenset(("baseball field", "field", "ballpark", "diamond", "stadium", "base", "bases",
        "fence"))
    if not stage.hints & {"player", "pitcher", "batter", "kids", "boy", "girl"}:
        stage.shown |= {"baseball"}
    stage.stand, stage.back, stage.hero_scale = c.height * 0.9, h + u * 0.14, 0.8

"""Views one asks for by name: a road that winds, a frozen lake, a fjord, cliffs by the sea."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_UNPAVED = word_set(
    "dirt country gravel path trail trails village footpath muddy mud ridge track runners unpaved sandy"
)

# fmt: off
# Places and sizes of one shape stay in a row.


def winding_road(stage: Stage) -> None:
    """A road in the shape of an S over hills behind hills, with a dashed middle."""
    chance, c, world, u = stage.chance.stream("winding road"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.4
    skies.paint_sky(stage)
    terrain.peaks(stage, h + u * 0.02, u * 0.16, 0.7, 5, snow=False)
    terrain.mist(stage, "distance", h, u * 0.1, 0.5)
    for i in range(3):
        ridge = terrain.rolling(chance, stage.width, h + u * (-0.01, 0.05, 0.11)[i], u * 0.035, 1.3)
        terrain.hill(stage, "middle", ridge, color.mix(world.material("grass"), world.material("conifer"),
            (0.45, 0.3, 0.15)[i]), (0.45, 0.3, 0.18)[i])
        terrain.along(stage, "middle", ridge, int(12 * stage.width / u),
            land.trees(stage, u * (0.05, 0.07, 0.09)[i],
            0.3 - 0.08 * i, chance.pick(("", "conifer"))))
    land.lawn(stage, h + u * 0.16, "grass")
    top, side = h + u * 0.165, chance.sign()
    left, right, middle = [], [], []
    for k in range(41):
        t = k / 40
        p = t**1.55
        y = top + (c.height + 12 - top) * p
        swing = math.sin(t * math.pi * 2.5 + 0.25) * stage.width * (0.05
            + 0.27 * t**0.9) * (1 - 0.45 * max(0.0, t - 0.75) * 4)
        x = stage.width * 0.5 + side * swing
        w = u * (0.014 + 0.3 * p)
        left.append((x - w / 2, y))
        right.append((x + w / 2, y))
        middle.append((x, y, w))
    wide = [[(x + s * w * 0.58, y) for x, y, w in middle] for s in (-1, 1)]
    unpaved = bool(stage.hints & _UNPAVED)
    tone = world.tone("path" if unpaved else "asphalt")
    c.add("ground", svg.path(svg.band(*wide), world.lit("path")), svg.path(svg.band(left, right),
        c.across([(0, color.mix(tone, world.scheme.haze, 0.3)), (1, tone)], 0, top, 0, c.height)))
    if not unpaved:
        dashes = []
        for k in range(6, 40, 2):
            (xa, ya, wa), (xb, yb, wb) = middle[k], middle[min(40, k + 1)]
            dashes.append(svg.polygon([(xa - wa * 0.022, ya), (xa + wa * 0.022, ya), (xb + wb * 0.022, yb),
                (xb - wb * 0.022, yb)]))
        c.add("ground", svg.path("".join(dashes), world.tone("#f5d98a")))
    for k in (14, 19, 24, 29):
        x, y, w = middle[k]
        for s in (-1, 1):
            px = x + s * (w * 0.9 + u * 0.09)
            if 0 < px < stage.width:
                size = u * (0.05 + 0.2 * (k / 40) ** 1.5)
                c.add("ground", svg.placed(undergrowth.bush(world, chance, size, 0.05, stage.light_side), px,
                    y))
    stage.shown = frozenset(("road", "path", "lane", "hill", "hills", "highway"))
    stage.stand, stage.back = c.height * 0.87, h + u * 0.3


def frozen_lake(stage: Stage) -> None:
    """A sheet of ice with cracks and lights between snowy banks, mountains and firs around it."""
    chance, c, world, u = stage.chance.stream("frozen lake"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.46
    skies.paint_sky(stage)
    terrain.peaks(stage, h, u * 0.3, 0.5, 5, snow=True)
    for i in range(2):
        ridge = terrain.rolling(chance, stage.width, h + u * (-0.02, 0.015)[i], u * 0.03, 1.3)
        terrain.hill(stage, "distance", ridge, "#dfeaf6", (0.4, 0.25)[i])
        terrain.along(stage, "distance", ridge, int(20 * stage.width / u),
            land.trees(stage, u * (0.07, 0.1)[i], 0.35 - 0.12 * i, "conifer"), sizes=(0.6, 1.15))
    top, low = h + u * 0.035, c.height * 0.83
    ice = world.tone("#a9d6ea", 0.1)
    c.add("middle", svg.rect(-5, top, c.width + 10, low - top + u * 0.1,
        c.across([(0, color.mix(ice, world.scheme.sky[-1],
        0.4)), (0.5, ice), (1, color.shaded(ice, 0.07))], 0, top, 0, low)))
    glints = "".join(svg.polygon([(x, top), (x + w, top), (x + w - u * 0.22, low + u * 0.1),
        (x - u * 0.22 - w, low + u * 0.1)])
        for x, w in ((c.width * 0.2, u * 0.06), (c.width * 0.55, u * 0.12), (c.width * 0.86, u * 0.05)))
    c.add("middle", svg.path(glints, "#ffffff", opacity=0.3))
    cracks = []
    for _ in range(9):
        x, y = chance.uniform(0.05, 0.95) * c.width, top + (low - top) * chance.uniform(0.12, 0.85)
        reach = u * (0.05 + 0.14 * (y - top) / (low - top))
        cracks.append(svg.d("M", x, y, "l", reach * 0.5, reach * 0.1, reach * 0.35, -reach * 0.12,
            reach * 0.6, reach * 0.16,
            "M", x + reach * 0.5, y + reach * 0.1, "l", reach * 0.2, reach * 0.26, reach * 0.34,
                reach * 0.05))
    c.add("middle", svg.stroke("".join(cracks), "#ffffff", u * 0.0045, stroke_opacity=0.85))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    snow = world.lit("snow")
    edge = [(c.width * (0.5 + away * (0.56 - x)), low + y * u) for x,
        y in ((1.1, -0.24), (0.86, -0.235), (0.62, -0.19),
        (0.4, -0.08), (0.2, 0.03), (0.0, 0.1), (-0.1, 0.12))]
    edge = edge if edge[0][0] < edge[-1][0] else edge[::-1]
    c.add("ground", svg.path(svg.below(edge, c.height + 10), c.across([(0, snow),
        (1, world.shade("snow", 0, 0.06))], 0,
        low - u * 0.2, 0, c.height)))
    stage.shown = frozenset(("lake", "pond", "ice", "frozen"))
    stage.stand, stage.back, stage.hero_scale = low - u * 0.03, low - u * 0.12, 0.74


def fjord(stage: Stage) -> None:
    """A narrow arm of the sea between steep green walls with snow on top, falling water on one of them."""
    chance, c, world, u = stage.chance.stream("fjord"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.56
    skies.paint_sky(stage)
    terrain.peaks(stage, h, u * 0.28, 0.7, 4, snow=True)
    terrain.mist(stage, "distance", h - u * 0.03, u * 0.14, 0.6)
    terrain.water(stage, "middle", h, c.height + 5, 0.6)
    for depth, reach, tall in ((0.5, 0.46, 0.32), (0.3, 0.38, 0.42), (0.1, 0.28, 0.52)):
        for side in (-1, 1):
            x0 = -20.0 if side < 0 else c.width + 20
            width, top = c.width * (reach + chance.uniform(-0.04, 0.03)), h - u * tall * chance.uniform(0.85,
                1.1)
            foot = h + (0.5 - depth) * u * 0.24
            line = [(x0, top - u * 0.03), (x0 - side * width * 0.3, top),
                (x0 - side * width * 0.52, top + u * 0.09),
                (x0 - side * width * 0.7, top + (foot - top) * 0.45),
                    (x0 - side * width * 0.86, top + (foot - top) * 0.78),
                (x0 - side * width, foot), (x0, foot + u * 0.012)]
            frost = 0.5 if world.season == "winter" else 0.0
            rock = color.mix(color.mix("#5f7a6a", "#6f7f8f", chance.random() * 0.6), "#dfe9f2", frost)
            rock = world.tone(rock, depth)
            wood = world.tone("#4f8a52" if world.season != "winter" else "#c9dbe6", depth)
            c.add("middle", svg.path(svg.polygon(line), c.across([(0, color.lit(rock, 0.05)), (0.6, rock),
                (1, wood)], 0, top, 0,
                foot)))
            gap = [(x0 - side * width * s, top + (foot - top) * t) for s,
                t in ((0.3, 0.0), (0.38, 0.3), (0.5, 0.2), (0.52, 0.12))]
            c.add("middle", svg.path(svg.polygon([line[0], line[1], line[2], gap[2], gap[1],
                (x0 - side * width * 0.22, top
                + u * 0.05), (x0, top + u * 0.09)]), world.tone("#f6f9fd", depth * 0.7)))
            c.add("middle", svg.path(svg.polygon([line[2], line[3], line[4], line[5],
                (x0 - side * width * 0.6, foot),
                (x0 - side * width * 0.62, top + (foot - top) * 0.6)]), color.shaded(rock, 0.06),
                    opacity=0.6))
            c.add("middle", svg.path(svg.polygon([(x0, foot), line[5],
                (x0 - side * width * 0.6, foot + (foot - top) * 0.3),
                (x0, foot + (foot - top) * 0.4)]), color.shaded(wood, 0.1), opacity=0.35))
            if depth == 0.3 and side == (1 if stage.layout.hero_x < 0.5 else -1):
                x, y = x0 - side * width * 0.6, top + u * 0.15
                c.add("middle", svg.path(svg.polygon([(x - u * 0.007, y), (x + u * 0.007, y),
                    (x + u * 0.016, foot),
                    (x - u * 0.016, foot)]), "#ffffff", opacity=0.85),
                        svg.ellipse(x, foot, u * 0.04, u * 0.012, "#ffffff", opacity=0.7))
    afloat = bool(stage.hints & {"boat", "ship", "kayak", "cruise", "ferry", "canoe", "sailboat"})
    if not afloat:
        low = c.height * 0.86
        ridge = terrain.rolling(chance, stage.width, low, u * 0.02, 0.9)
        c.add("ground", svg.path(svg.below([(x, y - u * 0.016) for x, y in ridge], c.height + 10),
            world.tone("#8a8f8a")))
        land.lawn(stage, low, "grass")
        red = world.tone("#c8453a")
        for k in range(3):
            x, w = c.width * (0.62 if stage.layout.hero_x < 0.5 else 0.2) + k * u * 0.09, u * 0.06
            y = low + u * (0.015, 0.03, 0.012)[k]
            c.add("ground", svg.rect(x, y - w * 0.7, w, w * 0.7, (red, world.tone("#e8c04f"), red)[k]),
                svg.path(svg.polygon([(x - w * 0.08, y - w * 0.68), (x + w / 2, y - w * 1.15),
                    (x + w * 1.08, y - w * 0.68)]),
                    world.tone("#4a4f5c")), svg.rect(x + w * 0.36, y - w * 0.44, w * 0.28, w * 0.28,
                        world.tone("#fdf6e2")))
    stage.kind = "water" if afloat else "ground"
    stage.shown = frozenset(("fjord", "fjords", "mountain", "mountains", "sea", "water", "cliff", "cliffs"))
    stage.stand, stage.back = (h + (c.height - h) * 0.5, h + u * 0.1) if afloat else (c.height * 0.93,
        c.height * 0.88)


def cliffs(stage: Stage) -> None:
    """High cliffs in layers that run out into the sea, grass on top and surf at their feet."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.5
    skies.paint_sky(stage)
    terrain.water(stage, "middle", h, c.height + 5, 0.9)
    side = 1 if stage.layout.hero_x < 0.5 else -1
    chalk = bool(stage.hints & {"white", "chalk", "dover"})
    rock = "#f3efe4" if chalk else "#a98a6a"

    def across(share: float) -> float:
        return c.width * share if side > 0 else c.width * (1 - share)

    for depth, reach, top, foot in ((0.5, 0.34, -0.12, 0.035), (0.3, 0.5, -0.2, 0.13),
        (0.08, 0.7, -0.3, 0.3)):
        x0 = 1 - reach
        crest = [(1.05, top - 0.03), (0.86, top - 0.02), (0.5, top + 0.015), (0.16, top + 0.03),
            (0.04, top + 0.05)]
        wall = [(0.0, top + 0.1), (0.03, top + (foot - top) * 0.5), (-0.02, foot - 0.03), (-0.05, foot)]
        line = [(across(x0 + x * reach), h + y * u) for x, y in (*crest, *wall, (1.05, foot + 0.03))]
        tone = world.tone(rock, depth)
        c.add("middle", svg.path(svg.polygon(line), c.across([(0, color.lit(tone, 0.03)),
            (1, color.shaded(tone, 0.09))], 0,
            h + top * u, 0, h + foot * u)))
        strata = "".join(svg.d("M", across(x0 + reach * 0.02), h + u * (top + (foot - top) * t), "L",
            across(1.02),
            h + u * (top + (foot - top) * t - 0.02)) for t in (0.4, 0.55, 0.7, 0.85))
        c.add("middle", svg.stroke(strata, color.shaded(tone, 0.07), u * 0.006 * (1.4 - depth),
            stroke_opacity=0.7))
        clefts = "".join(svg.polygon([(across(x0 + x * reach), h + u * (top + 0.05)),
            (across(x0 + (x + 0.05) * reach),
            h + u * (top + 0.05)), (across(x0 + (x + 0.015) * reach), h
                + u * (foot - 0.01))]) for x in (0.16, 0.34, 0.55, 0.78))
        c.add("middle", svg.path(clefts, color.shaded(tone, 0.1), opacity=0.6))
        turf = [(across(x0 + x * reach), h + y * u) for x, y in (*crest, (0.02, top + 0.075),
            (0.2, top + 0.06), (0.5, top + 0.045),
            (1.05, top + 0.02))]
        c.add("middle", svg.path(svg.polygon(turf), world.lit("grass", depth)))
        foam = [(across(x0 + x * reach), h + u * (foot + y)) for x,
            y in ((-0.1, 0.0), (0.1, 0.012), (0.4, 0.006), (0.7, 0.022),
            (1.05, 0.02))]
        c.add("middle", svg.stroke(svg.smooth(foam), "#ffffff", u * 0.014 * (1.3 - depth),
            stroke_opacity=0.85,
            stroke_linecap="round"))
    low = c.height * 0.86
    land.lawn(stage, low, "grass")
    stage.shown = frozenset(("cliff", "cliffs", "sea", "ocean", "coast", "mountain", "rock"))
    stage.stand, stage.back = c.height * 0.92, low + u * 0.02

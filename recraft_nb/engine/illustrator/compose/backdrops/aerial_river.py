"""Land from the air with depth: a river from snowy mountains through its valley to the sea."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def river(stage: Stage) -> None:
    """Mountains at the top, the valley laid out below as a bird sees it, the mouth at the foot."""
    chance, c, world, u = stage.chance.stream("river below"), stage.canvas, stage.world, stage.canvas.short
    top = stage.horizon = c.height * 0.17
    skies.paint_sky(stage, top, clouds=0.5, orb=False)
    for depth, rise, lift in ((0.6, 0.12, 0.0), (0.42, 0.15, 0.035), (0.25, 0.16, 0.085)):
        terrain.peaks(stage, top + u * lift + u * 0.05, u * rise, depth, 7, snow=True)
    land = world.material("grass")
    foot = top + u * 0.09
    c.add("middle", svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, world.tone(land, 0.34)), (0.5,
        world.tone(land,
        0.1)), (1, world.lit(land, 0, 0.02))], 0, foot, 0, c.height)))
    desert = bool(stage.hints & {"desert", "canyon"})
    _patches(stage, chance, foot, desert=desert)
    sea = bool(stage.hints & {"sea", "ocean", "delta", "coast", "bay", "mouth", "gulf"})
    mouth = c.height * (0.8 if sea else 1.08)
    course = []
    for k in range(41):
        t = k / 40
        y = foot + u * 0.01 + (mouth - foot) * t**1.25
        swing = math.sin(t * math.pi * 4.4 + 0.6) * c.width * (0.05 + 0.15 * t) * (1 - 0.5 * t**4)
        course.append((c.width * (0.5 + 0.05 * (0.5 - t)) + swing, y, u * (0.007 + 0.04 * t + 0.09 * max(0.0,
            t - 0.86) * 5
            * float(sea))))
    _trees(stage, chance, foot, course)
    if sea:
        _sea(stage, chance, mouth, course[-1][0])
    bank = [[(x + s * (w + u * 0.012), y) for x, y, w in course] for s in (-1, 1)]
    edge = [[(x + s * w, y) for x, y, w in course] for s in (-1, 1)]
    blue = world.tone("#3fa0cf", 0.04)
    c.add("ground", svg.path(svg.band(*bank), world.tone("#e3d3a0", 0.06)), svg.path(svg.band(*edge),
        c.across([(0, color.mix(blue, world.scheme.haze, 0.35)), (0.5, blue), (1, world.tone("#2f8fc0"))], 0,
        foot, 0, mouth)))
    glints = "".join(svg.d("M", x - w * 0.4, y, "h", w * 0.7) for x, y, w in course[10:-4:3])
    c.add("ground", svg.stroke(glints, "#ffffff", u * 0.004, stroke_opacity=0.5))
    for x, y, size in ((0.2, 0.42, 0.16), (0.8, 0.6, 0.2), (0.72, 0.3, 0.1)):
        shade = svg.placed(svg.path(skies.cloud(chance, u * size), "#1f3a2a", opacity=0.12),
            c.width * x + u * 0.03,
            c.height * y + u * 0.08)
        c.add("ground", shade, svg.placed(svg.path(skies.cloud(chance, u * size), "#ffffff", opacity=0.7),
            c.width * x,
            c.height * y))
    stage.kind, stage.shadows = "plain", 0.4
    stage.shown = frozenset(("aerial view", "river", "mountain", "mountains", "sea", "valley", "stream",
        "coast", "peaks",
        "delta", "ocean", "forest", "trees", "fields", "land", "landscape"))
    stage.stand, stage.back = c.height * 0.8, c.height * 0.4


def _patches(stage: Stage, chance: Chance, top: float, *, desert: bool) -> None:
    """Fields and woods in patches that get larger toward the viewer."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    paints = ("#c9a06a", "#d9b47f", "#b98a5c") if desert else ("#a8c46a", "#d9c46a", "#7fb05a", "#6fa04f",
        "#c9b45a")
    for row in range(7):
        t0, t1 = (row / 7) ** 1.5, ((row + 1) / 7) ** 1.5
        y0, y1 = top + (c.height - top) * t0 + 4, top + (c.height - top) * t1
        x = -u * chance.uniform(0.0, 0.15)
        while x < c.width:
            w = u * (0.06 + 0.22 * t1) * chance.uniform(0.7, 1.4)
            if chance.chance(0.62):
                lean = (x - c.width / 2) * 0.12
                quad = [(x, y0), (x + w, y0), (x + w + lean, y1 - 3), (x + lean, y1 - 3)]
                tone = world.tone(chance.pick(paints), 0.34 * (1 - t1))
                c.add("middle", svg.path(svg.polygon(quad), tone, opacity=0.75), svg.stroke("".join(svg.d("M",
                    x + w * k / 6, y0, "L", x + w * k / 6 + lean, y1 - 3) for k in range(1, 6)),
                    color.shaded(tone, 0.05),
                    max(1.0, u * 0.005 * t1)))
            x += w * 1.05


def _trees(stage: Stage, chance: Chance, top: float, course: list[tuple[float, float, float]]) -> None:
    """Woods as round crowns with their shadows, none of them in the river."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    crowns = []
    for _ in range(150):
        t = chance.random()
        y, x = top + (c.height * 0.98 - top) * t**1.2, chance.uniform(0, c.width)
        near = min(course, key=lambda p: abs(p[1] - y))
        if abs(x - near[0]) > near[2] + u * 0.05 and y < course[-1][1] - u * 0.03:
            crowns.append((y, x, u * (0.008 + 0.022 * t)))
    for y, x, r in sorted(crowns):
        tone = world.tone(chance.pick(("#3f7f44", "#4f8f4a", "#2f6f44")),
            0.3 * (1 - (y - top) / (c.height - top)))
        c.add("ground", svg.circle(x + r * 0.4, y + r * 0.5, r, "#1f3a2a", opacity=0.22), svg.circle(x, y, r,
            tone),
            svg.circle(x - r * 0.25, y - r * 0.3, r * 0.5, color.lit(tone, 0.06)))


def _sea(stage: Stage, chance: Chance, y: float, x: float) -> None:
    """The sea along the foot: shallows, foam, a beach."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    line = [(c.width * k / 10,
        y + u * 0.02 * math.sin(k * 1.7) + u * 0.05 * abs(c.width * k / 10 - x) / c.width)
        for k in range(-1, 12)]
    for dy, tone in ((-0.016, "#ecd9a6"), (0.008, "#ffffff"), (0.016, "#8fe0da"), (0.05, "#4fbcd4"), (0.1,
        "#2f94c4")):
        moved = [(px, py + dy * u) for px, py in line]
        c.add("ground", svg.path(svg.smooth(moved) + svg.d("L", c.width + 60, c.height + 9, -60,
            c.height + 9, "Z"),
            world.tone(tone)))
    waves = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(y + u * 0.1, c.height), "q",
        u * 0.02, -u * 0.01,
        u * 0.04, 0) for _ in range(14))
    c.add("ground", svg.stroke(waves, "#ffffff", u * 0.004, stroke_opacity=0.5))

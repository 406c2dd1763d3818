"""Heights known from pictures: a wall that winds over mountains, terraces below a steep peak."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

# Where the wall goes, from afar to near: across and down from the horizon, and how tall it is there.
_WAY = ((0.40, -0.215, 0.016), (0.27, -0.2, 0.019), (0.16, -0.235, 0.023), (0.05, -0.19, 0.027), (0.12,
    -0.125, 0.033),
    (0.27, -0.11, 0.04), (0.36, -0.05, 0.05), (0.24, 0.02, 0.058), (0.06, 0.01, 0.066), (-0.12, -0.02, 0.076),
    (-0.28, 0.06, 0.09), (-0.42, 0.17, 0.108), (-0.62, 0.3, 0.13))
_TOWERS = (2, 5, 9, 11)


def great_wall(stage: Stage) -> None:
    """A wall of stone with towers and battlements that winds from ridge to ridge."""
    chance, c, world, u = stage.chance.stream("great wall"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.5
    skies.paint_sky(stage)
    terrain.peaks(stage, h - u * 0.06, u * 0.24, 0.66, 5, snow=world.season == "winter")
    terrain.mist(stage, "distance", h - u * 0.1, u * 0.12, 0.5)
    side = -1 if stage.layout.hero_x < 0.5 else 1
    m = c.width / 2
    for k, (rise, depth) in enumerate(((-0.17, 0.45), (-0.07, 0.3), (0.05, 0.14))):
        ridge = terrain.rolling(chance, stage.width, h + u * rise, u * 0.035, 1.2)
        leaf = color.mix(world.material("grass"), world.material("conifer"), (0.5, 0.38, 0.22)[k])
        if world.season == "autumn":
            leaf = ("#b98a4a", "#c9703a", "#d08a3a")[k]
        terrain.hill(stage, "middle", ridge, leaf, depth)
        terrain.along(stage, "middle", ridge, int(22 * stage.width / u),
            land.trees(stage, u * (0.04, 0.055, 0.08)[k], depth, "" if world.season == "autumn" else "bush"))
    near = terrain.rolling(chance, stage.width, h + u * 0.22, u * 0.02, 1.0)
    terrain.hill(stage, "ground", near, "#c08a45" if world.season == "autumn" else "grass", 0.04, last=True)
    way = [(m - side * x * u, h + y * u, s * u) for x, y, s in _WAY]
    _wall(stage, way)
    for k in _TOWERS:
        x, y, s = way[k]
        c.add("ground", svg.placed(_tower(stage, s), x, y + s * 0.4))
    for _ in range(9):
        x, y = m + u * chance.uniform(-0.5, 0.5), h + u * chance.uniform(0.26, 0.46)
        if abs(x - stage.hero_x) > u * 0.2:
            c.add("ground", svg.placed(undergrowth.bush(world, chance, u * 0.09, 0.04, stage.light_side), x,
                y))
    stage.shown = frozenset(("wall", "great wall", "brick_wall", "stone wall", "tower", "watchtower", "hill",
        "hills"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.93, h + u * 0.26, 0.8


def _wall(stage: Stage, way: list[tuple[float, float, float]]) -> None:
    """Its face to us, the way on top and the battlements on both sides of it."""
    c, world = stage.canvas, stage.world
    stone = world.tone("#c4ae88", 0.04)
    fine: list[tuple[float, float, float]] = []
    for (xa, ya, sa), (xb, yb, sb) in itertools.pairwise(way):
        fine += [(xa + (xb - xa) * t, ya + (yb - ya) * (3 * t * t - 2 * t * t * t), sa + (sb - sa) * t)
            for t in (0.0, 0.2, 0.4, 0.6, 0.8)]
    fine.append(way[-1])
    foot = [(x, y + s * 0.55) for x, y, s in fine]
    edge = [(x, y - s * 0.3) for x, y, s in fine]
    far = [(x, y - s * 0.72) for x, y, s in fine]
    rim = [(x, y - s * 0.92) for x, y, s in fine]
    c.add("ground", svg.path(svg.polygon([*far, *reversed(rim)]), color.shaded(stone, 0.1)),
        svg.path(svg.polygon([*edge, *reversed(far)]), color.lit(stone, 0.07)),
        svg.path(svg.polygon([*foot, *reversed(edge)]), color.shaded(stone, 0.02)))
    low = svg.polygon([*foot, *reversed([(x, y + s * 0.2) for x, y, s in fine])])
    c.add("ground", svg.path(low, color.shaded(stone, 0.09), opacity=0.6))
    merlons, slits = [], []
    for k, (x, y, s) in enumerate(fine):
        for dx in (0.0, 0.52):
            other = fine[min(len(fine) - 1, k + 1)]
            px, py = x + (other[0] - x) * dx, y + (other[1] - y) * dx
            merlons.append(svg.rounded(px - s * 0.13, py - s * 0.56, s * 0.26, s * 0.3, 1))
            slits.append(svg.rounded(px - s * 0.04, py - s * 0.06, s * 0.08, s * 0.16, 1))
    c.add("ground", svg.path("".join(merlons), color.lit(stone, 0.03)),
        svg.path("".join(slits), color.shaded(stone, 0.22)))


def _tower(stage: Stage, s: float) -> str:
    """A watchtower around its foot, on a wall of height s."""
    world = stage.world
    stone = world.tone("#c9b48e", 0.04)
    dark = "#ffd98a" if world.scheme.dark > 0.8 else color.shaded(stone, 0.3)
    w, tall = s * 1.5, s * 2.3
    parts = [svg.path(svg.polygon([(-w * 0.56, 0), (-w * 0.5, -tall), (w * 0.5, -tall), (w * 0.56, 0)]),
        stone),
        svg.path(svg.polygon([(w * 0.2, 0), (w * 0.18, -tall), (w * 0.5, -tall), (w * 0.56, 0)]),
            color.shaded(stone, 0.08)),
        svg.rect(-w * 0.58, -tall - s * 0.1, w * 1.16, s * 0.16, color.lit(stone, 0.05))]
    parts += [svg.rect(-w * 0.56 + k * w * 0.245, -tall - s * 0.34, w * 0.15, s * 0.26,
        stone) for k in range(5)]
    parts += [svg.path(svg.d("M", w * x - s * 0.12, -tall * 0.55, "v", -s * 0.26, "a", s * 0.12, s * 0.12,
        "0 0 1", s * 0.24, "0v", s * 0.26, "z"), dark) for x in (-0.3, 0.0, 0.3)]
    return "".join(parts)


def machu_picchu(stage: Stage) -> None:
    """Walls without roofs and stepped terraces on a saddle, a steep green peak behind them in the mist."""
    chance, c, world, u = stage.chance.stream("ruins on high"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.5
    m = c.width * (0.5 + (0.5 - stage.layout.hero_x) * 0.4)
    skies.paint_sky(stage)
    terrain.peaks(stage, h, u * 0.34, 0.62, 5, snow=False, stuff="rock")
    terrain.mist(stage, "distance", h - u * 0.02, u * 0.2, 0.7)
    green = color.mix(world.material("conifer"), "#5f8a4a", 0.5)
    for x, tall, wide, depth in ((-0.2, 0.26, 0.24, 0.36), (0.1, 0.46, 0.26, 0.22)):
        _cone(stage, chance, m + x * u, h + u * 0.1, u * tall, u * wide, green, depth)
    terrain.mist(stage, "distance", h + u * 0.05, u * 0.12, 0.65)
    behind = terrain.rolling(chance, stage.width, h + u * 0.08, u * 0.02, 1.0)
    terrain.hill(stage, "middle", behind, color.mix(green, "#7f9a6a", 0.4), 0.3, last=True)
    grass = world.tone("#86ad55", 0.06)
    top = [(m + x * u, h + y * u) for x, y in ((-0.9, 0.02), (-0.5, 0.05), (-0.24, 0.1), (0.1, 0.085), (0.34,
        0.13),
        (0.56, 0.3), (0.9, 0.52))]
    c.add("middle", svg.path(svg.below(top, c.height + 5), c.across([(0, color.lit(grass, 0.04)),
        (1, color.shaded(grass, 0.1))], 0, h, 0, c.height)))
    stone = world.tone("#b3a893", 0.06)
    for k in range(6):
        y, x0, x1 = h + u * (0.14 + 0.062 * k), m - u * (0.62 + 0.04 * k), m - u * (0.2 - 0.03 * k)
        c.add("middle", svg.path(svg.d("M", x0, y - u * 0.03, "Q", (x0 + x1) / 2, y + u * 0.004, x1,
            y - u * 0.012,
            "l", u * 0.02, u * 0.03, "Q", (x0 + x1) / 2, y + u * 0.045, x0, y + u * 0.012, "Z"),
                color.shaded(stone,
            0.02 * (k % 2))))
    for k in range(5):
        y, x0, x1 = h + u * (0.27 + 0.06 * k), m + u * (0.2 + 0.06 * k), m + u * (0.5 + 0.07 * k)
        c.add("middle", svg.path(svg.d("M", x0, y, "Q", (x0 + x1) / 2, y + u * 0.01, x1, y + u * 0.05, "l",
            0, u * 0.03,
            "Q", (x0 + x1) / 2, y + u * 0.04, x0 - u * 0.01, y + u * 0.026, "Z"), stone))
    for x, y, s in ((-0.1, 0.15, 0.8), (0.02, 0.14, 0.7), (0.14, 0.16, 0.8), (-0.16, 0.21, 1.0), (-0.02, 0.2,
        0.95),
            (0.12, 0.22, 1.0), (0.24, 0.22, 0.9), (-0.1, 0.28, 1.15), (0.06, 0.29, 1.2), (0.22, 0.3, 1.1)):
        c.add("middle", svg.placed(_roofless(stage, chance, u * 0.1 * s), m + x * u, h + y * u))
    near = terrain.rolling(chance, stage.width, h + u * 0.42, u * 0.014, 1.0)
    terrain.hill(stage, "ground", near, "#86ad55", 0.0, last=True)
    stage.shown = frozenset(("ruin", "ruins", "terrace", "terraces", "mountain", "picchu", "machu picchu",
        "derelict-house"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.93, h + u * 0.36, 0.75


def _cone(stage: Stage, chance: Chance, x: float, y: float, tall: float, wide: float, paint: str,
    depth: float) -> None:
    """A peak as steep as a horn, overgrown, its lit flank to the sun."""
    c, world = stage.canvas, stage.world
    base = world.tone(paint, depth)
    levels = ((0.0, 1.0), (0.16, 0.9), (0.34, 0.64), (0.56, 0.42), (0.76, 0.27), (0.92, 0.14), (1.0, 0.03))
    left = [(x - wide * w * chance.uniform(0.92, 1.08), y - tall * t) for t, w in levels]
    right = [(x + wide * w * chance.uniform(0.92, 1.08), y - tall * t) for t, w in levels]
    c.add("distance", svg.path(svg.polygon([*left, *reversed(right)]), base))
    spine = [(x + wide * 0.16 * ((k % 2) - 0.4) * w, y - tall * t) for k, (t, w) in enumerate(levels)]
    dark = right if stage.sun[0] < x else left
    c.add("distance", svg.path(svg.polygon([*spine, *reversed(dark)]), color.shaded(base, 0.08)))
    streaks = "".join(svg.d("M", x + wide * k, y - tall * (0.66 - abs(k)), "l", wide * 0.03, tall * 0.16)
        for k in (-0.34, -0.2, -0.06, 0.12, 0.24, 0.38))
    c.add("distance", svg.stroke(streaks, color.mix(base, "#9a948a", 0.55), tall * 0.014))


def _roofless(stage: Stage, chance: Chance, w: float) -> str:
    """The walls of a house whose roof is gone: two gables, a doorway."""
    stone = stage.world.tone(chance.pick(("#b8ad98", "#aba08c", "#c2b7a2")), 0.05)
    dark = color.shaded(stone, 0.2)
    return "".join((
        svg.path(svg.polygon([(0, -w * 0.3), (w * 0.25, -w * 0.62), (w * 0.5, -w * 0.3), (w * 0.5, 0), (0,
            0)]),
            color.shaded(stone, 0.07)),
        svg.path(svg.polygon([(w * 0.5, 0), (w * 0.5, -w * 0.34), (w, -w * 0.34), (w, 0)]), stone),
        svg.path(svg.polygon([(-w * 0.16, w * 0.06), (-w * 0.16, -w * 0.28), (w * 0.08, -w * 0.6), (w * 0.34,
            -w * 0.28),
            (w * 0.34, w * 0.06)]), color.lit(stone, 0.03)),
        svg.rect(w * 0.02, -w * 0.2, w * 0.13, w * 0.26, dark), svg.rect(w * 0.62, -w * 0.24, w * 0.1,
            w * 0.12, dark),
        svg.rect(w * 0.8, -w * 0.24, w * 0.1, w * 0.12, dark)))

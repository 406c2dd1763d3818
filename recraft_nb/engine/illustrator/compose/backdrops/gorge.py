"""A deep gorge with a bridge across: ropes and planks, arches of stone or cables between towers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_ROPES = frozenset({"rope", "wooden", "hanging", "plank", "planks", "swinging", "jungle", "old"})
_ARCHES = frozenset({"stone", "viaduct", "arch", "arches", "train", "railway", "aqueduct", "roman"})


def gorge(stage: Stage) -> None:
    """Two walls of rock, a river deep between them, the bridge from edge to edge."""
    chance, c, world, u = stage.chance.stream("gorge"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.4
    m = c.width / 2
    skies.paint_sky(stage)
    terrain.peaks(stage, h, u * 0.26, 0.6, 5, snow=True)
    ridge = terrain.rolling(chance, stage.width, h, u * 0.03, 1.3)
    terrain.hill(stage, "distance", ridge, "conifer", 0.45, last=True)
    terrain.along(stage, "distance", ridge, int(18 * c.width / u), land.trees(stage, u * 0.1, 0.4, "conifer"))
    terrain.mist(stage, "distance", h + u * 0.08, u * 0.2, 0.7)
    low = c.height + 10
    water = world.tone("#4fa6c4", 0.12)
    rock = world.tone(stage.paints.get("rock", "#8f8378"), 0.06)
    deck = c.height * 0.6
    for depth, gap, top in ((0.34, 0.2, deck - u * 0.12), (0.06, 0.3, deck)):
        stone = color.mix(rock, world.scheme.haze, depth)
        for side in (-1, 1):
            edge = [(m + side * u * gap, top), (m + side * u * (gap - 0.02), top + u * 0.06),
                (m + side * u * (gap - 0.05),
                top + u * 0.16), (m + side * u * (gap - 0.03), top + u * 0.26), (m + side * u * (gap * 0.5),
                    low)]
            out = m + side * (c.width * 0.5 + 20)
            c.add("middle", svg.path(svg.polygon([*edge, (out, low), (out, top - u * 0.02)]), c.across([(0,
                color.lit(stone,
                0.05)), (1, color.shaded(stone, 0.1))], 0, top, 0, low)))
            bands = "".join(svg.d("M", m + side * u * (gap + 0.02 + 0.05 * j), top + u * (0.08 + 0.07 * j),
                "l",
                side * u * 0.14, u * 0.014, side * u * 0.2, -u * 0.01) for j in range(5))
            c.add("middle", svg.stroke(bands, color.shaded(stone, 0.1), u * 0.008, stroke_opacity=0.6))
            turf = world.tone("grass", depth)
            c.add("middle", svg.path(svg.polygon([(m + side * u * (gap - 0.01), top - u * 0.006), (out,
                top - u * 0.03), (out,
                top + u * 0.05), (m + side * u * (gap + 0.03), top + u * 0.03)]), turf))
            for j in range(3):
                tree = land.trees(stage, u * (0.12 + 0.1 * (depth < 0.1)), depth, "conifer")(chance)
                c.add("middle", svg.placed(tree, m + side * u * (gap + 0.1 + 0.12 * j), top - u * 0.006))
        if depth > 0.2:
            c.add("middle", svg.path(svg.polygon([(m - u * 0.09, c.height * 0.82), (m + u * 0.09,
                c.height * 0.82), (m + u
                * 0.2, low), (m - u * 0.2, low)]), water), svg.stroke(svg.d("M", m - u * 0.06,
                    c.height * 0.88, "h", u * 0.08,
                "M", m, c.height * 0.93, "h", u * 0.1), "#ffffff", u * 0.007, stroke_opacity=0.7))
    left, right = m - u * 0.33, m + u * 0.33
    if stage.hints & _ARCHES:
        _arches(stage, left, right, deck)
    elif stage.hints & _ROPES:
        _ropes(stage, left, right, deck)
    else:
        _cables(stage, left, right, deck)
    for side in (-1, 1):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * 0.12, 0.04, stage.light_side),
            m + side * u * 0.42,
            deck + u * 0.03))
    stage.shown = frozenset(("bridge", "golden_gate", "rope_bridge", "suspension bridge", "rope bridge",
        "gorge", "canyon",
        "ravine", "river", "viaduct", "stone bridge", "hanging bridge", "aqueduct", "valley", "cliff",
            "cliffs"))
    stage.stand, stage.back, stage.hero_scale = deck + u * 0.012, deck - u * 0.01, 0.5
    stage.left, stage.right, stage.shadows = left, right, 0.0


def _ropes(stage: Stage, x0: float, x1: float, y: float) -> None:
    """Planks that sag a little between two ropes on each side."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    rope, wood = world.tone("#b8925f"), world.tone("#94683f")
    def sag(t: float, lift: float, deep: float) -> tuple[float, float]:
        return x0 + (x1 - x0) * t, y - lift + deep * 4 * t * (1 - t)
    low = [sag(k / 20, 0.0, u * 0.03) for k in range(21)]
    high = [sag(k / 20, u * 0.11, u * 0.05) for k in range(21)]
    c.add("ground", svg.stroke("".join(svg.d("M", *a, "L", *b) for a, b in zip(low[::2], high[::2],
        strict=True)), rope,
        u * 0.005), svg.stroke(svg.smooth(high), rope, u * 0.011),
        *(svg.rect(x - u * 0.012, py - u * 0.005, u * 0.026, u * 0.02, wood if k % 2 else color.lit(wood,
            0.04), 2)
            for k, (x, py) in enumerate(sag(j / 28, 0.0, u * 0.03) for j in range(29))))
    for x in (x0, x1):
        c.add("ground", svg.rect(x - u * 0.014, y - u * 0.14, u * 0.028, u * 0.17, color.shaded(wood, 0.06),
            3))


def _arches(stage: Stage, x0: float, x1: float, y: float) -> None:
    """Slender arches on tall piers that stand in the depth."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    stone = world.tone("#c4b49a", 0.03)
    count = 4
    step = (x1 - x0) / count
    foot = stage.height + 10
    wall = svg.d("M", x0 - u * 0.06, y - u * 0.005, "H", x1 + u * 0.06, "V", y + u * 0.06, "H",
        x0 - u * 0.06, "Z")
    for k in range(count + 1):
        x = x0 + k * step
        w = step * 0.13
        deep = y + u * (0.2 if k in (0, count) else 0.6)
        c.add("ground", svg.path(svg.polygon([(x - w, y), (x + w, y), (x + w * 1.3, min(foot, deep)),
            (x - w * 1.3,
            min(foot, deep))]), stone), svg.path(svg.polygon([(x + w * 0.3, y), (x + w, y), (x + w * 1.3,
                min(foot, deep)),
            (x + w * 0.5, min(foot, deep))]), color.shaded(stone, 0.08)))
    for k in range(count):
        a, b = x0 + k * step + step * 0.13, x0 + (k + 1) * step - step * 0.13
        c.add("ground", svg.path(svg.d("M", a, y + u * 0.03, "V", y + u * 0.14, "A", (b - a) / 2,
            (b - a) / 2, "0 0 1", b,
            y + u * 0.14, "V", y + u * 0.03, "Z"), color.shaded(stone, 0.03)))
    c.add("ground", svg.path(wall, stone), svg.rect(x0 - u * 0.06, y - u * 0.018, x1 - x0 + u * 0.12,
        u * 0.018,
        color.lit(stone, 0.06)))


def _cables(stage: Stage, x0: float, x1: float, y: float) -> None:
    """A deck on hangers from two cables between slim towers."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    steel = world.tone(stage.paints.get("bridge", "#b8503f"))
    top, towers = y - u * 0.24, (x0 + u * 0.07, x1 - u * 0.07)
    def bow(t: float) -> tuple[float, float]:
        return towers[0] + (towers[1] - towers[0]) * t, top + (y - u * 0.03 - top) * 4 * t * (1 - t)
    line = [bow(k / 16) for k in range(17)]
    c.add("ground", svg.stroke("".join(svg.d("M", x, py, "V", y) for x, py in line[1:-1]), steel, u * 0.004),
        svg.stroke(svg.smooth(line), steel, u * 0.01),
        svg.stroke(svg.d("M", x0 - u * 0.1, y, "L", towers[0], top, "M", towers[1], top, "L", x1 + u * 0.1,
            y), steel,
            u * 0.01))
    for x in towers:
        c.add("ground", svg.rect(x - u * 0.013, top - u * 0.02, u * 0.026, u * 0.3, color.shaded(steel,
            0.05), 2))
    c.add("ground", svg.rect(x0 - u * 0.1, y - u * 0.004, x1 - x0 + u * 0.2, u * 0.022, steel),
        svg.rect(x0 - u * 0.1, y + u * 0.014, x1 - x0 + u * 0.2, u * 0.01, color.shaded(steel, 0.1)))

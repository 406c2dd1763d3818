"""Places of old times: a village of timber and thatch, a dungeon."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def old_village(stage: Stage) -> None:
    """Timbered houses to both sides of a cobbled lane, a church tower, a castle on its hill, a well."""
    chance, c, world, u = stage.chance.stream("village"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.56
    m = c.width / 2
    ridge = terrain.rolling(chance, stage.width, h - u * 0.08, u * 0.06, 1.3)
    terrain.hill(stage, "distance", ridge, "grass", 0.5)
    side = -1 if stage.layout.hero_x > 0.5 else 1
    if pieces.stands(stage, "prop:castle"):
        c.add("distance", svg.placed(pieces.drawn(stage, "prop:castle", u * 0.24), m - side * u * 0.26,
            h - u * 0.08))
    c.add("distance", svg.placed(_church(world.tone("#b9b0a4", 0.15), world.tone("#7a4f48", 0.15), u * 0.42),
        m + side * u * 0.12,
        h + u * 0.02))
    ground = world.tone("#b3a794")
    c.add("ground", c.below(h, [(0, color.shaded(ground,
        0.03)), (1, color.lit(ground,
        0.04))]))
    stones = "".join(svg.rounded(chance.uniform(-20, c.width), h + (c.height - h) * t, u * (0.02 + 0.04 * t),
        u * (0.008 + 0.02 * t),
        8) for t in (chance.random() for _ in range(70)))
    c.add("ground", svg.path(stones, color.shaded(ground, 0.06), opacity=0.7))
    lamps = world.scheme.dark > 0.3
    for k, (x, size, tone) in enumerate(((0.24, 0.26, "#f3e6cc"), (0.39, 0.34, "#efd9b8"), (0.56, 0.46,
        "#f4ead6"))):
        for s in (-1, 1):
            y = h + u * (0.02 + 0.1 * k)
            wall = world.tone(tone if s < 0 else ("#f0e0c4", "#f4ead2", "#e9d3b0")[k])
            body = _timbered(wall, world.tone("#5f4030"), world.tone(chance.pick(("#9a5a44", "#8a6a4a",
                "#7a5a50"))), u * size,
                "#ffd98a" if lamps else world.tone("#8fb4c4"))
            c.add("ground", svg.placed(body, m + s * u * x, y, flip=s > 0))
    if not stage.busy:
        _well(stage, m - side * u * 0.06, h + (c.height - h) * 0.6)
    stage.shown = frozenset(("village", "houses", "house", "church", "tower", "church tower", "church-tower",
        "castle", "well",
        "cottages", "street"))
    stage.stand, stage.back = h + (c.height - h) * 0.68, h + u * 0.08
    stage.hero_scale *= 0.82


def _timbered(wall: str, beam: str, roof: str, h: float, pane: str) -> str:
    """A house with beams in its plaster and an upper floor that juts out; origin at its foot."""
    w = h * 0.62
    low, mid, eave, top = 0.0, -h * 0.34, -h * 0.64, -h
    parts = [svg.rect(-w * 0.44, mid, w * 0.88, low - mid, color.shaded(wall, 0.05)), svg.rect(-w * 0.5,
        eave, w, mid - eave, wall),
        svg.path(svg.polygon([(-w * 0.6, eave + h * 0.02), (0, top), (w * 0.6, eave + h * 0.02)]), roof),
        svg.path(svg.polygon([(-w * 0.4, eave), (0, top + h * 0.09), (w * 0.4, eave)]), color.lit(wall,
            0.02))]
    lines = "".join(svg.d("M", x * w, eave, "V", mid) for x in (-0.48, -0.16, 0.16, 0.48)) + svg.d("M",
        -w * 0.48, mid, "L", -w * 0.16,
        eave, "M", w * 0.48, mid, "L", w * 0.16, eave, "M", -w * 0.5, mid, "H", w * 0.5, "M", -w * 0.5, eave,
        "H", w * 0.5, "M", 0,
        eave, "V", top + h * 0.12, "M", -w * 0.42, mid, "V", low, "M", w * 0.42, mid, "V", low)
    parts.append(svg.stroke(lines, beam, h * 0.022))
    for x, y in ((-0.32, -0.54), (0.0, -0.54), (0.32, -0.54), (-0.24, -0.24)):
        parts += [svg.rect(x * w - w * 0.07, y * h, w * 0.14, h * 0.13, beam, 3), svg.rect(x * w - w * 0.05,
            y * h + h * 0.012, w * 0.1,
            h * 0.106, pane, 2)]
    parts.append(svg.path(svg.d("M", w * 0.04, low, "v", -h * 0.2, "a", w * 0.12, w * 0.12, "0 0 1",
        w * 0.24, 0, "v", h * 0.2, "Z"),
        color.shaded(beam, 0.04)))
    return "".join(parts)


def _church(stone: str, roof: str, h: float) -> str:
    """A nave and a square tower with a spire and a clock."""
    w = h * 0.2
    return (svg.rect(0, -h * 0.34, h * 0.5, h * 0.34, color.shaded(stone,
        0.04)) + svg.path(svg.polygon([(-h * 0.02, -h * 0.33),
        (h * 0.1, -h * 0.5), (h * 0.44, -h * 0.5), (h * 0.53,
            -h * 0.33)]), roof) + svg.rect(-w, -h * 0.64, w * 1.3, h * 0.64, stone)
        + svg.path(svg.polygon([(-w * 1.12, -h * 0.63), (-w * 0.35, -h), (w * 0.42, -h * 0.63)]),
            roof) + svg.circle(-w * 0.35,
        -h * 0.52, w * 0.3, "#f7f1dc") + svg.stroke(svg.d("M", -w * 0.35, -h * 0.55, "v", h * 0.03, "h",
            w * 0.14), "#3a3f4a", h * 0.008)
        + svg.rect(-w * 0.5, -h * 0.2, w * 0.36, h * 0.2, color.shaded(stone, 0.2), w * 0.18))


def _well(stage: Stage, x: float, y: float) -> None:
    if pieces.stands(stage, "prop:well"):
        c, u = stage.canvas, stage.canvas.short
        c.add("ground", svg.ellipse(x, y, u * 0.1, u * 0.016, stage.ambient, opacity=0.25),
            svg.placed(pieces.drawn(stage, "prop:well", u * 0.24), x, y))


def dungeon(stage: Stage) -> None:
    """Walls of stone, an arch with bars, chains and torches on the wall, straw on the floor."""
    chance, c, u = stage.chance.stream("dungeon"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.7, c.width / 2
    stone = chance.pick(("#565a66", "#5f5850", "#4f5a5e"))
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, stone))
    rows = 7
    for r in range(rows):
        y, tall = foot * r / rows, foot / rows
        x = -u * (0.1 if r % 2 else 0.02)
        while x < c.width:
            w = u * chance.uniform(0.13, 0.22)
            c.add("sky", svg.rect(x + 3, y + 3, w - 6, tall - 6, chance.pick((stone, color.lit(stone, 0.03),
                color.shaded(stone, 0.03))),
                8))
            x += w
    floor = color.shaded(stone, 0.09)
    interior.smooth_floor(stage, floor, foot)
    slabs = "".join(svg.d("M", m + k * u * 0.14, foot, "L", m + k * u * 0.3, c.height) for k in range(-6, 7))
    slabs += "".join(svg.d("M0", foot + (c.height - foot) * t, "H", c.width) for t in (0.22, 0.5, 0.84))
    c.add("ground", svg.stroke(slabs, color.shaded(floor, 0.07), 3))
    side = -1 if stage.layout.hero_x > 0.5 else 1
    _grate(stage, m + side * u * 0.22, foot, stone)
    for x in (m - side * u * 0.3, m + side * u * 0.44):
        c.add("distance", svg.circle(x, foot - u * 0.36, u * 0.32, c.radial([(0, "#ffb45a", 0.6), (1,
            "#ffb45a", 0)])),
            svg.rect(x - u * 0.02, foot - u * 0.27, u * 0.04, u * 0.03, "#2f2a2c",
                3), svg.placed(pieces.drawn(stage, "prop:torch",
            u * 0.22), x, foot - u * 0.2))
    for dx in (-0.14, -0.02):
        _chain(stage, m - side * u * 0.04 + dx * u, foot - u * 0.46, u * (0.3 if dx < -0.1 else 0.22))
    for x in (0.16, 0.84):
        straw = "".join(svg.d("M", c.width * x, foot + u * 0.1, "l", chance.uniform(-0.1, 0.1) * u,
            chance.uniform(-0.04, 0.03) * u)
            for _ in range(18))
        c.add("ground", svg.stroke(straw, "#c9a45a", u * 0.006))
    stage.front.append(svg.rect(0, 0, c.width, c.height, "#140c1c", opacity=0.12))
    stage.shown = frozenset(("dungeon", "torch", "torches", "chain", "chains", "cell", "prison", "bars",
        "jail", "straw"))
    interior.ready(stage, foot)


def _grate(stage: Stage, x: float, foot: float, stone: str) -> None:
    """A door of bars under an arch."""
    c, u = stage.canvas, stage.canvas.short
    arch = svg.d("M", x - u * 0.13, foot, "V", foot - u * 0.32, "A", u * 0.13, u * 0.13, "0 0 1",
        x + u * 0.13, foot - u * 0.32, "V",
        foot, "Z")
    c.add("distance", svg.path(arch, "#17131c"), svg.stroke(arch, color.lit(stone, 0.08), u * 0.034))
    bars = "".join(svg.d("M", x + k * u * 0.05, foot, "V", foot - u * (0.43 - 0.02 * k * k)) for k in (-2,
        -1, 0, 1, 2))
    bars += "".join(svg.d("M", x - u * 0.12, foot - u * t, "h", u * 0.24) for t in (0.08, 0.2, 0.31))
    c.add("distance", svg.stroke(bars, "#7f838c", u * 0.012))


def _chain(stage: Stage, x: float, y: float, long: float) -> None:
    """From a ring in the wall, with a cuff at its end."""
    c, u = stage.canvas, stage.canvas.short
    iron = "#a9adb5"
    c.add("distance", svg.circle(x, y, u * 0.016, "#3a3c44"))
    count = max(4, int(long / (u * 0.032)))
    for k in range(count):
        cy = y + u * 0.02 + k * u * 0.03
        c.add("distance", svg.stroke(svg.ring(x, cy, u * (0.012 if k % 2 else 0.004), u * 0.02), iron,
            u * 0.007))
    low = y + u * 0.02 + count * u * 0.03
    c.add("distance", svg.stroke(svg.ring(x, low + u * 0.022, u * 0.034, u * 0.03), iron, u * 0.013))


def suburb(stage: Stage) -> None:
    """Houses with lawns and garages along a quiet road, round trees, a fence, a mailbox."""
    chance, c, world, u = stage.chance.stream("suburb"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.58
    terrain.hill(stage, "distance", terrain.rolling(chance, stage.width, h - u * 0.07, u * 0.03, 1.2),
        "conifer", 0.5)
    lawn = world.material("grass")
    road = c.height * 0.8
    c.add("ground", svg.rect(-5, h, c.width + 10, road - h, c.across([(0, world.lit(lawn)), (1,
        world.tone(lawn))], 0, h, 0, road)))
    tree: Callable[[float], str] = partial(_tree, stage)
    count = max(3, round(c.width / (u * 0.36)))
    for k in range(count):
        x = c.width * (k + 0.5) / count
        c.add("ground", svg.path(svg.polygon([(x - u * 0.03, h + u * 0.08), (x + u * 0.03, h + u * 0.08),
            (x + u * 0.05, road), (x
            - u * 0.06, road)]), world.tone("#cfc8bd")))
        c.add("ground", svg.placed(pieces.drawn(stage, "prop:house", u * chance.uniform(0.31, 0.36),
            seed=k + 3 + chance.randint(0, 40)),
            x, h + u * 0.1))
        c.add("ground", svg.placed(tree(u * chance.uniform(0.22, 0.3)), c.width * k / count, h + u * 0.12))
    c.add("ground", svg.placed(tree(u * 0.26), c.width * 0.995, h + u * 0.12))
    c.add("ground", svg.rect(-5, road - u * 0.035, c.width + 10, u * 0.05, world.tone("pavement")),
        svg.rect(-5, road, c.width + 10,
        c.height - road + 5, world.tone("asphalt")), svg.rect(-5, road, c.width + 10, u * 0.008,
        world.shade("pavement")))
    dashes = "".join(svg.rounded(x, road + (c.height - road) * 0.52, u * 0.09, u * 0.012,
        3) for x in range(0, int(c.width), int(u * 0.18)))
    c.add("ground", svg.path(dashes, world.tone("#f2e2b8")))
    stage.shown = frozenset(("suburb", "neighborhood", "houses", "house", "street", "tree", "trees",
        "deciduous-tree", "lawn", "lawns"))
    stage.stand, stage.back = road + (c.height - road) * 0.42, road - u * 0.01
    stage.hero_scale *= 0.72


def _tree(stage: Stage, h: float) -> str:
    return plants.round_tree(stage.world, stage.chance.stream(f"tree {h:.2f}"), h, 0.06, stage.light_side)

"""A village in the trees: huts round great trunks, rope bridges between them, hanging lanterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_ROOFS = ("#b8653f", "#8f7a4a", "#a8503f", "#6f7f4a")
_PLANKS = ("#b98a5c", "#a87a50", "#c9a06f")


def treehouse_village(stage: Stage) -> None:
    """Three trunks with huts at two heights, bridges that sag between them, crowns above."""
    chance, c, world, u = stage.chance.stream("treehouses"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.4)
    h = stage.horizon = c.height * 0.7
    for k, depth in enumerate((0.6, 0.42)):
        ridge = terrain.rolling(chance, stage.width, h + u * (-0.06, 0.0)[k], u * 0.03, 1.2)
        terrain.hill(stage, "distance", ridge, "leaf", depth)

        def tree(inner: Chance, size: float = (0.3, 0.38)[k], depth: float = depth) -> str:
            return plants.round_tree(world, inner, u * size, depth, stage.light_side)

        terrain.along(stage, "distance", ridge, int(9 * stage.width / u), tree, clumps=False, sizes=(0.7,
            1.2))
    terrain.hill(stage, "ground", terrain.rolling(chance, stage.width, h + u * 0.08, u * 0.02, 1.1), "grass",
        0.0,
        last=True)
    xs = [c.width * t for t in (0.14, 0.5, 0.86)]
    decks = [c.height * t for t in (0.5, 0.41, 0.53)]
    highs = [c.height * t for t in (0.27, 0.17, 0.28)]
    for x in xs:
        _trunk(stage, chance, x, h + u * chance.uniform(0.1, 0.16), u * 0.075)
    for k in range(2):
        _bridge(stage, (xs[k] + u * 0.1, decks[k]), (xs[k + 1] - u * 0.1, decks[k + 1]))
    _bridge(stage, (xs[0] + u * 0.08, highs[0] + u * 0.02), (xs[1] - u * 0.08, highs[1] + u * 0.04))
    for k, x in enumerate(xs):
        _crown(stage, chance, x, highs[k] - u * 0.13, u * 0.2)
        _hut(stage, chance, x, decks[k], u * 0.2)
        if k != 2:
            _hut(stage, chance, x + u * (0.02, -0.02, 0)[k], highs[k] + u * 0.03, u * 0.15)
    _ladder(stage, xs[1] + u * 0.07, decks[1], h + u * 0.12)
    lantern = _lantern(stage, u * 0.035)
    for x, y, drop in ((xs[0] + u * 0.16, decks[0], 0.07), (xs[1] - u * 0.15, decks[1], 0.06),
        (xs[1] + u * 0.15,
            decks[1], 0.08), (xs[2] - u * 0.15, decks[2], 0.06), ((xs[0] + xs[1]) / 2,
            (decks[0] + decks[1]) / 2
            + u * 0.04, 0.05), ((xs[1] + xs[2]) / 2, (decks[1] + decks[2]) / 2 + u * 0.04, 0.05)):
        c.add("ground", svg.stroke(svg.d("M", x, y, "v", u * drop), world.tone("#5a4030"), 2.4),
            svg.placed(lantern, x,
            y + u * drop))
    for x in chance.scatter(int(9 * c.width / u), 0, c.width):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * chance.uniform(0.07, 0.13), 0.05,
            stage.light_side), x, h + u * chance.uniform(0.1, 0.17)))
    stage.shown = frozenset(("treehouse", "treehouses", "tree house", "tree houses", "bridge", "bridges",
        "rope bridge",
        "rope bridges", "lantern", "lanterns", "hanging lanterns", "village", "tree", "trees", "house",
        "houses", "hut",
        "huts", "ladder", "cabin", "rope", "forest", "deciduous-tree"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.93, h + u * 0.16, 0.6


def _trunk(stage: Stage, chance: Chance, x: float, foot: float, w: float) -> None:
    world = stage.world
    bark = world.tone("#7a5a42")
    sway = chance.uniform(-0.2, 0.2) * w
    body = svg.d("M", x - w * 1.3, foot, "Q", x - w * 0.6, foot - w * 0.8, x - w * 0.56, foot - w * 3, "L",
        x - w * 0.42 + sway, -20, "H", x + w * 0.42 + sway, "L", x + w * 0.56, foot - w * 3, "Q", x + w * 0.6,
        foot - w * 0.8, x + w * 1.3, foot, "Z")
    lines = "".join(svg.d("M", x + w * dx, foot - w * a, "v", -w * b) for dx, a, b in ((-0.2, 1.2, 1.8),
        (0.16, 2.2, 1.4),
        (-0.05, 5.0, 1.6), (0.25, 4.2, 0.9), (-0.3, 3.6, 0.8)))
    stage.canvas.add("middle", svg.path(body, stage.canvas.across([(0, color.lit(bark, 0.06)), (1,
        color.shaded(bark, 0.08))], x - w, 0, x + w, 0)), svg.stroke(lines, color.shaded(bark, 0.12),
        w * 0.07))


def _crown(stage: Stage, chance: Chance, x: float, y: float, r: float) -> None:
    world = stage.world
    leaf = world.material("leaf", 0.05)
    for layer, (dy, size) in enumerate(((0.0, 1.25), (0.1, 1.05), (0.0, 0.8))):
        tone = (world.shade(leaf, 0, 0.06), world.tone(leaf), world.lit(leaf, 0, 0.06))[layer]
        stage.canvas.add("middle", svg.path(plants.lobes(chance, x, y - r * 0.3 + dy * r, r * size * 1.25,
            r * size * 0.72),
            tone))


def _hut(stage: Stage, chance: Chance, x: float, deck: float, w: float) -> None:
    """A hut of planks on a round deck, its window alight."""
    c, world = stage.canvas, stage.world
    wall, roof = world.tone(chance.pick(_PLANKS)), world.tone(chance.pick(_ROOFS))
    pane = world.lamp if world.scheme.dark > 0.25 else world.tone("#ffe6a8")
    tall, beam = w * 0.62, world.tone("#6a4a35")
    parts = [svg.path(svg.polygon([(x - w * 0.66, deck), (x + w * 0.66, deck), (x + w * 0.12, deck + w * 0.5),
        (x - w * 0.12, deck + w * 0.5)]), color.shaded(beam, 0.03)),
        svg.rect(x - w * 0.72, deck - w * 0.02, w * 1.44, w * 0.1, color.lit(wall, 0.05), w * 0.03),
        svg.rect(x - w * 0.44, deck - tall, w * 0.88, tall, wall),
        svg.stroke("".join(svg.d("M", x - w * 0.44, deck - tall * k / 5, "h", w * 0.88) for k in range(1, 5)),
            color.shaded(wall, 0.07), w * 0.012),
        svg.path(svg.polygon([(x - w * 0.62, deck - tall * 0.9), (x, deck - tall * 1.75), (x + w * 0.62,
            deck - tall * 0.9)]), roof),
        svg.path(svg.polygon([(x, deck - tall * 1.75), (x + w * 0.62, deck - tall * 0.9), (x + w * 0.1,
            deck - tall * 0.9)]), color.shaded(roof, 0.05)),
        svg.rect(x - w * 0.32, deck - tall * 0.7, w * 0.22, w * 0.22, pane, 2),
        svg.stroke(svg.d("M", x - w * 0.21, deck - tall * 0.7, "v", w * 0.22, "M", x - w * 0.32,
            deck - tall * 0.7 + w * 0.11, "h", w * 0.22), beam, w * 0.02),
        svg.rect(x + w * 0.08, deck - tall * 0.72, w * 0.22, tall * 0.72, beam, w * 0.04)]
    rail = "".join(svg.d("M", x + w * dx, deck, "v", -w * 0.2) for dx in (-0.7, -0.56, 0.56, 0.7))
    rail += svg.d("M", x - w * 0.72, deck - w * 0.2, "h", w * 0.26, "M", x + w * 0.46, deck - w * 0.2, "h",
        w * 0.26)
    c.add("ground", *parts, svg.stroke(rail, beam, w * 0.03))


def _bridge(stage: Stage, a: svg.Point, b: svg.Point) -> None:
    """Planks on two ropes that sag, with a rope to hold on to."""
    world, u = stage.world, stage.canvas.short
    rope, plank = world.tone("#8a6a48"), world.tone("#a87a50")
    sag, count = u * 0.045, max(8, int(abs(b[0] - a[0]) / u * 40))
    spots = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag * t * (1 - t)) for t in
        (k / count for k in range(count + 1))]
    parts = [svg.stroke(svg.smooth([(x, y - u * 0.055) for x, y in spots[::2]]), rope, u * 0.006)]
    parts += [svg.stroke("".join(svg.d("M", x, y, "v", -u * 0.055) for x, y in spots[::2]), rope, u * 0.003)]
    parts += [svg.rect(x - u * 0.009, y - u * 0.006, u * 0.018, u * 0.02, plank, 2) for x, y in spots]
    parts.append(svg.stroke(svg.smooth(spots[::2]), color.shaded(rope, 0.08), u * 0.005))
    stage.canvas.add("middle", *parts)


def _ladder(stage: Stage, x: float, top: float, foot: float) -> None:
    u = stage.canvas.short
    rungs = "".join(svg.d("M", x - u * 0.022, y, "h", u * 0.044) for y in
        (top + (foot - top) * k / 9 for k in range(1, 9)))
    stage.canvas.add("ground", svg.stroke(svg.d("M", x - u * 0.022, top, "V", foot, "M", x + u * 0.022, top,
        "V", foot)
        + rungs, stage.world.tone("#8a6a48"), u * 0.007))


def _lantern(stage: Stage, size: float) -> str:
    """A little lantern that hangs from (0, 0) and is alight."""
    frame = stage.world.tone("#4a3a34")
    return "".join((svg.circle(0, size * 0.7, size * 1.7, "#ffc85a", opacity=0.28),
        svg.path(svg.polygon([(-size * 0.5, size * 0.3), (0, 0), (size * 0.5, size * 0.3)]), frame),
        svg.rect(-size * 0.4, size * 0.3, size * 0.8, size * 0.9, "#ffd873", size * 0.1),
        svg.stroke(svg.d("M0,", size * 0.3, "v", size * 0.9), frame, size * 0.1),
        svg.rect(-size * 0.5, size * 1.16, size, size * 0.18, frame)))

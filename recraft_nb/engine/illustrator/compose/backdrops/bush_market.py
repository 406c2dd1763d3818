"""A market of an African city: low houses, stalls under big umbrellas, heaps of fruit, bright buses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_HOUSES = ("#e0a86a", "#d98a6a", "#8fb8a8", "#e6c98a", "#b8a0c0", "#cf7f5f")
_UMBRELLAS = (("#d9403f", "#f7f0df"), ("#2f7fb8", "#f7f0df"), ("#f2b33f", "#d9403f"), ("#3f9a5f", "#f2d36b"))
_DRESSES = ("#d9403f", "#f2a53f", "#3f8fb8", "#7a3f8f", "#3f9a5f", "#e05f8f")
_FRUIT = ("#d9362f", "#f2942f", "#f2d03f", "#5f9e3f", "#c8502f", "#8fb83f")
_SKIN = ("#5a3826", "#6b4430", "#7a4f36")


def street_market(stage: Stage) -> None:
    """Stalls in two rows with women behind heaps of tomatoes, peppers and yams, people, minibuses, palms."""
    chance, c, world, u = stage.chance.stream("bush market"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.44
    m = c.width / 2
    skies.paint_sky(stage)
    for x in (0.1, 0.55, 0.9):
        c.add("distance", svg.placed(plants.palm(world, chance, u * 0.34, 0.3), c.width * x, h))
    x = -u * 0.04
    lit = world.scheme.dark > 0.4
    while x < c.width:
        w, tall = u * chance.uniform(0.2, 0.28), u * chance.uniform(0.13, 0.24)
        _house(stage, x, h + u * 0.02, w, tall, world.tone(chance.pick(_HOUSES), 0.15), lit)
        x += w
    earth = world.tone("#cf9a66")
    c.add("ground", c.below(h + u * 0.02, [(0, color.mix(earth, world.scheme.haze, 0.25)), (1,
        color.shaded(earth, 0.04))]))
    bus = (242, 196, 48)
    for k, x in enumerate((-0.34, 0.0, 0.36)):
        body = pieces.drawn(stage, "prop:van", u * 0.13, color=bus, seed=k + 2, flip=k % 2 == 1)
        c.add("ground", svg.placed(body, m + x * min(c.width, u * 1.3), h + u * 0.11))
    for k in range(9):
        x = c.width * (k + 0.5) / 9 + chance.uniform(-0.02, 0.02) * u
        c.add("ground", _shopper(stage, chance, x, h + u * chance.uniform(0.12, 0.18), u * 0.15))
    side = -1 if stage.layout.hero_x > 0.5 else 1
    for x, y, size in ((-0.4, 0.24, 0.24), (-0.13, 0.23, 0.22), (0.14, 0.24, 0.22), (0.42, 0.25, 0.25),
        (-0.42, 0.44, 0.34),
            (0.44, 0.45, 0.35)):
        px = m + side * x * min(c.width, u * 1.3)
        if size > 0.3 and stage.busy and abs(px - stage.hero_x) < u * 0.2:
            continue
        c.add("ground", svg.placed(_stall(stage, chance, u * size), px, h + y * u))
    stage.shown = frozenset(("shoppers", "market", "market_stall", "stall", "stalls", "bus", "buses",
        "minibus", "yellow buses",
        "minibuses", "umbrella", "umbrellas", "tomato", "tomatoes", "hot-pepper", "peppers", "vegetables",
            "fruit",
        "fruits", "houses", "palm-tree", "danfo", "van", "school-bus", "prop:bus", "yellow bus", "chili"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.95, h + u * 0.2, 0.85


def _house(stage: Stage, x: float, y: float, w: float, tall: float, wall: str, lit: bool) -> None:
    """A low house under a roof of corrugated iron, a door and a shuttered window."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    iron = world.tone("#a86a4f", 0.2)
    c.add("distance", svg.rect(x, y - tall, w + 1, tall, wall), svg.path(svg.polygon([(x - u * 0.01,
        y - tall), (x + u * 0.01,
        y - tall - u * 0.04), (x + w - u * 0.01, y - tall - u * 0.04), (x + w + u * 0.01, y - tall)]), iron),
        svg.stroke("".join(svg.d("M", x + w * k / 9, y - tall - u * 0.04, "v", u * 0.04) for k in range(1,
            9)),
            color.shaded(iron, 0.07), u * 0.004),
        svg.rect(x + w * 0.16, y - u * 0.1, w * 0.2, u * 0.1, color.shaded(wall, 0.2), 2),
        svg.rect(x + w * 0.56, y - tall * 0.72, w * 0.26, u * 0.05,
            world.lamp if lit else world.tone("#4f7f8f", 0.2), 2))


def _stall(stage: Stage, chance: Chance, w: float) -> str:
    """A table of heaps under a big umbrella, a woman in a headscarf behind it; its foot at the origin."""
    world = stage.world
    first, second = (world.tone(t) for t in chance.pick(_UMBRELLAS))
    dress, skin = world.tone(chance.pick(_DRESSES)), world.tone(chance.pick(_SKIN))
    scarf = world.tone(chance.pick(_DRESSES))
    wood = world.tone("#9a6a42")
    parts = [svg.ellipse(0, 0, w * 0.6, w * 0.05, world.scheme.shadow, opacity=0.2),
        svg.rect(-w * 0.012, -w * 1.1, w * 0.024, w * 1.1, world.tone("#d9d2c4")),
        svg.path(svg.d("M", -w * 0.18, -w * 0.3, "Q", -w * 0.2, -w * 0.62, -w * 0.02, -w * 0.62, "Q",
            w * 0.16, -w * 0.62,
            w * 0.14, -w * 0.3, "Z"), dress),
        svg.circle(-w * 0.02, -w * 0.7, w * 0.085, skin),
        svg.path(svg.d("M", -w * 0.11, -w * 0.71, "Q", -w * 0.1, -w * 0.84, -w * 0.02, -w * 0.84, "Q",
            w * 0.08, -w * 0.84,
            w * 0.07, -w * 0.71, "Q", -w * 0.02, -w * 0.77, -w * 0.11, -w * 0.71, "Z"), scarf),
        svg.circle(-w * 0.02, -w * 0.86, w * 0.04, scarf)]
    top = -w * 1.2
    for k in range(6):
        a, b = -w * 0.6 + k * w * 0.2, -w * 0.6 + (k + 1) * w * 0.2
        parts.append(svg.path(svg.d("M", 0, top, "Q", a * 0.8, top + w * 0.06, a, top + w * 0.3, "Q",
            (a + b) / 2,
            top + w * 0.25, b, top + w * 0.3, "Q", b * 0.8, top + w * 0.06, 0, top, "Z"),
                first if k % 2 else second))
    parts += [svg.rect(-w * 0.5, -w * 0.34, w, w * 0.06, color.lit(wood, 0.05), 3),
        svg.rect(-w * 0.46, -w * 0.28, w * 0.92, w * 0.28, wood), svg.stroke(svg.d("M", -w * 0.46, -w * 0.14,
            "h",
            w * 0.92), color.shaded(wood, 0.08), w * 0.02)]
    kinds = chance.mixed(_FRUIT)
    for k in range(4):
        x, r = -w * 0.36 + k * w * 0.24, w * 0.042
        paint = world.tone(kinds[k])
        for row, count in ((0, 3), (1, 2), (2, 1)):
            for j in range(count):
                parts.append(svg.circle(x + (j - (count - 1) / 2) * r * 1.7, -w * 0.38 - row * r * 1.35, r,
                    color.lit(paint, 0.02 * row)))
    return "".join(parts)


def _shopper(stage: Stage, chance: Chance, x: float, y: float, h: float) -> str:
    """Somebody who walks by; some have a basin on the head."""
    world = stage.world
    cloth, skin = world.tone(chance.pick(_DRESSES), 0.05), world.tone(chance.pick(_SKIN), 0.05)
    parts = [svg.path(svg.d("M", x - h * 0.14, y, "L", x - h * 0.1, y - h * 0.66, "Q", x, y - h * 0.76,
        x + h * 0.1,
        y - h * 0.66, "L", x + h * 0.14, y, "Z"), cloth), svg.circle(x, y - h * 0.82, h * 0.1, skin)]
    if chance.chance(0.45):
        parts += [svg.path(svg.d("M", x - h * 0.16, y - h * 0.98, "h", h * 0.32, "l", -h * 0.06, h * 0.08,
            "h", -h * 0.2,
            "Z"), world.tone("#8fb0c0", 0.05)), svg.ellipse(x, y - h, h * 0.13, h * 0.05,
                world.tone(chance.pick(_FRUIT)))]
    else:
        parts.append(svg.path(svg.d("M", x - h * 0.1, y - h * 0.83, "a", h * 0.1, h * 0.1, "0 0 1", h * 0.2,
            "0Z"),
            world.tone(chance.pick(_DRESSES), 0.05)))
    return "".join(parts)

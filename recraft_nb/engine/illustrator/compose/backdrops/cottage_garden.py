"""A cottage garden: a thatched house among tall flowers, a path of flat stones up to its door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def cottage_garden(stage: Stage) -> None:
    """The cottage behind, beds of spikes and blooms to both sides, larger toward the viewer."""
    chance, c, world, u = stage.chance.stream("cottage garden"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.46
    ridge = terrain.rolling(chance, stage.width, h - u * 0.05, u * 0.03, 1.2)
    terrain.hill(stage, "distance", ridge, "leaf", 0.45)
    plants.trees_behind(stage, chance, 6, (0.26, 0.36), h + u * 0.03)
    foot = h + u * 0.08
    middle = c.width / 2
    if not {"greenhouse", "glasshouse"} & {*stage.busy}:
        c.add("middle", svg.placed(_cottage(stage, chance, u * 0.5), middle, foot))
    lawn = world.material("grass")
    c.add("ground", svg.rect(-5, foot - u * 0.01, c.width + 10, c.height, c.across([(0, world.lit(lawn, 0,
        0.04)),
        (1, world.shade(lawn, 0, 0.08))], 0, foot, 0, c.height)))
    gone = "stepping" not in stage.hints and bool(stage.hints & {"gravel", "brick"})
    _path(stage, chance, middle, foot, gravel=gone)
    kinds = _kinds(stage)
    for row in range(6):
        t = row / 5
        y = foot + u * (0.04 + 0.5 * t**1.3)
        size = u * (0.13 + 0.19 * t)
        gap = u * (0.07 + 0.24 * t**1.2)
        for side in (-1, 1):
            reach = c.width / 2 + u * 0.05 - gap
            count = max(3, int(reach / (size * 0.3)))
            c.add("ground", *(svg.placed(undergrowth.bush(world, chance, size * 0.52, 0.02, stage.light_side),
                middle + side * (gap + reach * (k + 0.5) / 4), y + size * 0.03) for k in range(4)))
            for k in range(count):
                x = middle + side * (gap + reach * (k + chance.uniform(0.2, 0.8)) / count)
                grow = kinds[(k + row * 2 + (side > 0)) % len(kinds)]
                c.add("ground", svg.placed(grow(stage, chance, size * chance.uniform(0.8, 1.1)), x,
                    y + size * chance.uniform(-0.04, 0.06)))
    stage.shown = frozenset(("cottage", "house", "foxglove", "foxgloves", "lavender", "delphinium",
        "delphiniums",
        "hollyhock", "hollyhocks", "path", "stone", "stones", "flower", "flowers", "bed", "border",
        "borders", "rock",
        "flower bed", "flower beds", "bush", "daisies", "daisy", "lupin", "lupins", "paving stones", "slab",
        "slabs",
        "herb", "lupine", "lupines", "stepping stones", "garden", "fence"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.93, foot + u * 0.12, 0.8


def _cottage(stage: Stage, chance: Chance, w: float) -> str:
    """A low white house under thatch, roses round its door; origin at the middle of its foot."""
    world = stage.world
    wall, thatch = world.tone("#f7efe0", 0.05), world.tone("#b8945a", 0.05)
    tall = w * 0.36
    wood = world.tone("#5f7f86", 0.05)
    parts = [svg.rect(w * 0.24, -tall * 2.15, w * 0.1, tall * 0.7, world.tone("#a8604a", 0.05)),
        svg.rect(-w * 0.5, -tall, w, tall, wall), svg.rect(-w * 0.2, -tall * 1.3, w * 0.4, tall * 0.4, wall),
        svg.path(svg.d("M", -w * 0.6, -tall * 0.86, "Q", -w * 0.5, -tall * 1.9, -w * 0.34, -tall * 1.92, "H",
        w * 0.34,
            "Q", w * 0.5, -tall * 1.9, w * 0.6, -tall * 0.86, "Q", w * 0.3, -tall * 1.02, w * 0.2, -tall,
            "Q", 0,
            -tall * 1.5, -w * 0.2, -tall, "Q", -w * 0.3, -tall * 1.02, -w * 0.6, -tall * 0.86, "Z"), thatch),
        svg.stroke("".join(svg.d("M", w * (-0.5 + 0.1 * k), -tall * 1.1, "l", w * 0.03 * (5 - k) / 5,
        -tall * 0.6)
            for k in range(11)), color.shaded(thatch, 0.06), w * 0.008),
        svg.rect(-w * 0.36, -tall * 1.98, w * 0.72, tall * 0.12, color.shaded(thatch, 0.1), w * 0.02)]
    for x in (-0.34, 0.34):
        s = w * 0.15
        parts += [svg.rect(w * x - s * 0.58, -tall * 0.72 - s * 0.08, s * 1.16, s * 1.16, wood, 2),
            svg.rect(w * x - s / 2, -tall * 0.72, s, s, buildings.window_tone(stage, chance, 0.05)),
            svg.stroke(svg.d("M", w * x, -tall * 0.72, "v", s, "M", w * x - s / 2, -tall * 0.72 + s / 2, "h",
            s), wood,
                s * 0.08)]
    parts += [svg.rect(-w * 0.08, -tall * 0.74, w * 0.16, tall * 0.74, wood, w * 0.02), svg.circle(w * 0.045,
        -tall * 0.36, w * 0.012, "#f2d06a")]
    for k in range(22):
        side = -1 if k % 2 else 1
        x, y = side * w * (0.1 + 0.02 * ((k * 7) % 3)), -tall * (0.08 + 0.04 * k)
        if k > 16:
            x, y = w * (-0.1 + 0.04 * (k - 17)), -tall * 0.86
        parts.append(svg.circle(x, y, w * 0.026, world.tone("#4f8f4a", 0.05)))
        if k % 3 == 0:
            parts.append(svg.circle(x, y, w * 0.017, world.tone("#e8607a", 0.02)))
    return "".join(parts)


def _path(stage: Stage, chance: Chance, x: float, top: float, *, gravel: bool) -> None:
    """A winding path of flat grey stones with moss between them."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    stone, joint = world.tone("#c2bab0"), world.tone("#7f9a62")
    rows = 11
    if gravel:
        joint = stone
    line = terrain.winding(stage, x, x, c.height + 20, top, u * 0.42, u * 0.06)
    c.add("ground", svg.path(line, joint))
    for k in range(rows if not gravel else 0):
        t0, t1 = (k / rows) ** 1.6, ((k + 1) / rows) ** 1.6
        y0, y1 = top + (c.height + 10 - top) * t0, top + (c.height + 10 - top) * t1
        half = u * (0.03 + 0.17 * (t0 + t1) / 2)
        cut = x + half * chance.uniform(-0.3, 0.3)
        pieces = ((x - half, cut), (cut, x + half)) if k % 3 else ((x - half, x + half),)
        for a, b in pieces:
            pad, tone = (b - a) * 0.05, color.shaded(stone, chance.uniform(0.0, 0.07))
            rim = [(a + pad, y0 + (y1 - y0) * 0.2), ((a + b) / 2, y0 + (y1 - y0) * 0.06), (b - pad,
                y0 + (y1 - y0) * 0.22),
                (b - pad * 0.5, y1 - (y1 - y0) * 0.14), ((a + b) / 2, y1 - (y1 - y0) * 0.04), (a + pad * 0.5,
                y1 - (y1 - y0) * 0.18)]
            c.add("ground", svg.path(svg.smooth(rim, close=True), tone), svg.stroke(svg.smooth(rim[3:]),
                color.shaded(tone, 0.12), max(1.5, (y1 - y0) * 0.05)))


def _kinds(stage: Stage) -> list[Callable[[Stage, Chance, float], str]]:
    """What grows here: what was asked for most of all."""
    asked: list[Callable[[Stage, Chance, float], str]] = []
    for words, grow in (({"foxglove", "foxgloves"}, foxglove), ({"lavender"}, _lavender), ({"rose", "roses"},
        _rose),
            ({"delphinium", "delphiniums", "lupin", "lupins", "lupine", "lupines"}, _delphinium),
            ({"hollyhock", "hollyhocks"}, _hollyhock), ({"daisy", "daisies"}, _daisies)):
        if words & stage.hints:
            asked.append(grow)
    rest: list[Callable[[Stage, Chance, float], str]] = [foxglove, _daisies, _rose, _lavender, _hollyhock]
    return [*asked, *asked, *(grow for grow in rest if grow not in asked)][:6] if asked else rest


def _stem(stage: Stage, tall: float) -> str:
    green = stage.world.tone("#4f8f4a")
    leaves = "".join(svg.placed(svg.path(undergrowth.leaf_shape(tall * 0.26), green), 0, -tall * 0.04,
        turn=turn)
        for turn in (-70, -35, 35, 70))
    return leaves + svg.stroke(svg.d("M0,0V", -tall * 0.96), green, max(1.6, tall * 0.02))


def foxglove(stage: Stage, chance: Chance, tall: float) -> str:
    """A spike of bells that hang to both sides, small buds at its tip; origin at the foot."""
    paint = stage.world.tone(chance.pick(("#d85fa8", "#b85fc2", "#e88fc0", "#f4e0ec")))
    throat, parts = color.shaded(paint, 0.1), [_stem(stage, tall)]
    for k in range(11):
        t = k / 10
        y, s, side = -tall * (0.3 + 0.62 * t), tall * (0.105 - 0.075 * t), (-1 if k % 2 else 1)
        bell = svg.d("M", -s * 0.22, 0, "Q", -s * 0.42, s * 0.7, -s * 0.56, s * 1.12, "Q", 0, s * 1.36,
            s * 0.56, s * 1.12,
            "Q", s * 0.42, s * 0.7, s * 0.22, 0, "Q", 0, -s * 0.26, -s * 0.22, 0, "Z")
        parts.append(svg.placed(svg.path(bell, paint) + svg.ellipse(0, s * 1.12, s * 0.5, s * 0.15, throat),
            side * s * 0.2,
            y, turn=-side * 42))
    return "".join(parts)


def _delphinium(stage: Stage, chance: Chance, tall: float) -> str:
    paint = stage.world.tone(chance.pick(("#4f6fd0", "#6f5fc9", "#8fa8ea")))
    blooms = "".join(svg.circle(tall * 0.05 * (1 - k / 15) * ((k % 3) - 1), -tall * (0.34 + 0.6 * k / 14),
        tall * (0.05 - 0.028 * k / 14), paint if k % 2 else color.lit(paint, 0.08)) for k in range(15))
    return _stem(stage, tall) + blooms


def _hollyhock(stage: Stage, chance: Chance, tall: float) -> str:
    paint = stage.world.tone(chance.pick(("#e0506a", "#f2a0b0", "#f7d9a0", "#a8304f")))
    blooms = "".join(svg.circle(tall * 0.05 * (-1 if k % 2 else 1), -tall * (0.36 + 0.58 * k / 6),
        tall * (0.085 - 0.04 * k / 6), paint) + svg.circle(tall * 0.05 * (-1 if k % 2 else 1), -tall * (0.36
        + 0.58 * k / 6), tall * 0.022, "#f7e6a0") for k in range(7))
    return _stem(stage, tall) + blooms


def _lavender(stage: Stage, chance: Chance, tall: float) -> str:
    green, paint = stage.world.tone("#7a9a72"), stage.world.tone("#8a6fc2")
    stems, buds, low = [], [], tall * 0.62
    for k in range(9):
        x, top = low * (k - 4) * 0.1, -low * (0.86 + chance.uniform(-0.12, 0.12) - abs(k - 4) * 0.05)
        stems.append(svg.d("M", x * 0.3, 0, "Q", x * 0.6, top * 0.5, x, top))
        buds.append(svg.placed(svg.ellipse(0, 0, low * 0.03, low * 0.16, paint if k % 2 else color.lit(paint,
            0.07)), x,
            top, turn=(k - 4) * 4))
    return svg.stroke("".join(stems), green, max(1.4, tall * 0.014)) + "".join(buds)


def _rose(stage: Stage, chance: Chance, tall: float) -> str:
    leaf, paint = stage.world.tone("#4a8a4a"), stage.world.tone(chance.pick(("#f2a0b8", "#fbe6ea", "#e8607a",
        "#f7c98a")))
    parts = [svg.circle(tall * x, -tall * y, tall * r, leaf) for x, y, r in ((-0.14, 0.16, 0.16), (0.14,
        0.17, 0.16),
        (0, 0.3, 0.17))]
    for x, y in ((-0.18, 0.22), (0.02, 0.18), (0.2, 0.26), (-0.06, 0.38), (0.12, 0.4)):
        parts += [svg.circle(tall * x, -tall * y, tall * 0.065, paint), svg.circle(tall * x, -tall * y,
            tall * 0.036,
            color.shaded(paint, 0.06)), svg.circle(tall * x, -tall * y, tall * 0.014, color.shaded(paint,
            0.14))]
    return "".join(parts)


def _daisies(stage: Stage, chance: Chance, tall: float) -> str:
    world, low = stage.world, tall * chance.uniform(0.44, 0.54)
    stalks = "".join(svg.d("M0,0Q", low * dx * 0.4, -low * 0.5, low * dx, -low * y) for dx, y in ((-0.3,
        0.6), (0, 0.8),
        (0.3, 0.66)))
    parts = [svg.stroke(stalks, world.tone("#4f8f4a"), max(1.4, tall * 0.014))]
    for dx, y in ((-0.3, 0.6), (0.0, 0.8), (0.3, 0.66)):
        parts += [svg.placed(svg.ellipse(0, -low * 0.1, low * 0.045, low * 0.09, world.tone("#fdfbf4")),
            low * dx, -low * y,
            turn=45 * k) for k in range(8)]
        parts.append(svg.circle(low * dx, -low * y, low * 0.06, "#f2c53f"))
    return "".join(parts)

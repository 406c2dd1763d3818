"""An allotment: beds with rows of vegetables, beans on poles, a shed, a water butt, a wheelbarrow's path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def allotment(stage: Stage) -> None:
    """A shed and a fence behind, wigwams of beans, four beds to both sides of a path."""
    chance, c, world, u = stage.chance.stream("allotment"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.44
    ridge = terrain.rolling(chance, stage.width, h - u * 0.03, u * 0.03, 1.2)
    terrain.hill(stage, "distance", ridge, "leaf", 0.45)
    plants.trees_behind(stage, chance, 7, (0.2, 0.3), h + u * 0.04)
    foot = h + u * 0.08
    c.add("middle", buildings.fence(stage, chance, foot, u * 0.1, "#b98a5c"))
    lawn = world.material("grass")
    c.add("ground", svg.rect(-5, foot - u * 0.01, c.width + 10, c.height, c.across([(0, world.lit(lawn, 0,
        0.04)),
        (1, world.shade(lawn, 0, 0.07))], 0, foot, 0, c.height)))
    side = 1 if stage.layout.hero_x < 0.5 else -1
    if not {"greenhouse", "barn"} & {*stage.busy}:
        c.add("ground", svg.placed(_shed(stage, u * 0.3), c.width * (0.5 + side * 0.3), foot + u * 0.05))
    m = c.width / 2
    path = svg.polygon([(m - u * 0.035, foot), (m + u * 0.035, foot), (m + u * 0.17, c.height + 5),
        (m - u * 0.17,
        c.height + 5)])
    c.add("ground", svg.path(path, world.tone("path")))
    for k in range(3):
        x = c.width * (0.5 - side * (0.16 + 0.13 * k))
        c.add("ground", svg.placed(_wigwam(stage, chance, u * 0.3), x, foot + u * 0.09))
    raised = "raised" in stage.hints
    kinds = _kinds(stage)
    for row, (y, deep, size) in enumerate(((0.13, 0.06, 0.06), (0.25, 0.09, 0.085), (0.42, 0.13, 0.12))):
        for way in (-1, 1):
            near, far = u * (0.07 + 0.33 * y), c.width * 0.5 + u * 0.05
            _bed(stage, chance, (m + way * near, m + way * far), foot + u * y, u * deep, raised=raised)
            grow = kinds[(row * 2 + (way > 0)) % len(kinds)]
            count = max(3, int((far - near) / (u * size * 0.95)))
            for line in (0.32, 0.82):
                c.add("ground", *(svg.placed(grow(stage, chance, u * size),
                    m + way * (near + (far - near) * (k + 0.5)
                    / count), foot + u * (y + deep * line)) for k in range(count)))
    stage.shown = frozenset(("shed", "hut", "bean", "beans", "bean poles", "pole", "poles", "vegetable",
        "vegetables",
        "lettuce", "cabbage", "cabbages", "carrot", "carrots", "tomato", "tomatoes", "bed", "beds",
        "raised_bed", "fence",
        "raised beds", "plot", "allotment", "garden", "path", "leafy-green", "prop:lettuce", "pumpkin",
        "pumpkins"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, foot + u * 0.12, 0.85


def _shed(stage: Stage, w: float) -> str:
    """A shed of green planks; origin at the middle of its foot."""
    world = stage.world
    wall, roof, trim = world.tone("#6f9a7a"), world.tone("#5a5048"), world.tone("#f4ecd9")
    tall = w * 0.8
    boards = "".join(svg.d("M", -w * 0.5 + w * 0.1 * k, -tall, "V0") for k in range(1, 10))
    return "".join((svg.rect(-w * 0.5, -tall, w, tall, wall), svg.stroke(boards, color.shaded(wall, 0.07),
        w * 0.012),
        svg.path(svg.polygon([(-w * 0.6, -tall), (-w * 0.4, -tall * 1.34), (w * 0.4, -tall * 1.34), (w * 0.6,
        -tall)]),
        roof), svg.rect(-w * 0.38, -tall * 0.78, w * 0.3, tall * 0.78, color.shaded(wall, 0.1)),
        svg.circle(-w * 0.13,
        -tall * 0.36, w * 0.02, "#f2d06a"), svg.rect(w * 0.06, -tall * 0.72, w * 0.32, w * 0.26, trim),
        svg.rect(w * 0.085,
        -tall * 0.69, w * 0.27, w * 0.21, buildings.window_tone(stage, stage.chance.stream("shed"))),
        svg.rect(w * 0.54, -w * 0.34, w * 0.2, w * 0.34, world.tone("#4f6a8a"), w * 0.03),
        svg.ellipse(w * 0.64,
        -w * 0.34, w * 0.1, w * 0.03, world.tone("#8fb8d0"))))


def _wigwam(stage: Stage, chance: Chance, tall: float) -> str:
    """Four poles tied at the top, beans with red flowers that climb them."""
    world = stage.world
    poles = "".join(svg.d("M", tall * dx, 0, "L", -tall * dx * 0.14, -tall * 1.08) for dx in (-0.26, -0.09,
        0.09, 0.26))
    parts = [svg.stroke(poles, world.tone("#b98a5c"), tall * 0.025)]
    for k in range(26):
        t = k / 26
        dx = (-0.26, -0.09, 0.09, 0.26)[k % 4] * (1 - t) + chance.uniform(-0.03, 0.03)
        parts.append(svg.circle(tall * dx, -tall * t * 0.98, tall * chance.uniform(0.035, 0.055),
            world.tone(chance.pick((
            "#4f9a4a", "#5fae55", "#3f8a44")))))
        if k % 4 == 1:
            parts.append(svg.circle(tall * dx, -tall * t * 0.98, tall * 0.02, world.tone("#e0503f")))
        if k % 5 == 2:
            parts.append(svg.rect(tall * dx, -tall * t * 0.96, tall * 0.022, tall * 0.1,
                world.tone("#86c24f"), 4))
    return "".join(parts)


def _bed(stage: Stage, chance: Chance, x: tuple[float, float], y: float, deep: float, *,
    raised: bool) -> None:
    c, world = stage.canvas, stage.world
    x0, x1 = min(x), max(x)
    soil, wood = world.tone("#7a5236"), world.tone("#b98a5c")
    c.add("ground", svg.rect(x0, y, x1 - x0, deep, soil, 4), svg.stroke("".join(svg.d("M", x0, y + deep * t,
        "H", x1) for t in
        (0.25, 0.5, 0.75)), color.shaded(soil, 0.06), deep * 0.05))
    if raised:
        c.add("ground", svg.rect(x0 - deep * 0.06, y + deep, x1 - x0 + deep * 0.12, deep * 0.42, wood),
            svg.rect(
            x0 - deep * 0.06, y + deep * 1.2, x1 - x0 + deep * 0.12, deep * 0.03, color.shaded(wood, 0.12)),
            svg.rect(
            x0 - deep * 0.06, y - deep * 0.08, x1 - x0 + deep * 0.12, deep * 0.1, color.lit(wood, 0.04)))
    del chance


def _kinds(stage: Stage) -> list[Callable[[Stage, Chance, float], str]]:
    """What grows: first what was asked for."""
    table: tuple[tuple[set[str], Callable[[Stage, Chance, float], str]], ...] = (
        ({"lettuce", "salad", "lettuces", "cabbage", "cabbages"}, _cabbage), ({"carrot", "carrots"}, _carrot),
        ({"tomato", "tomatoes"}, _tomato), ({"pumpkin", "pumpkins"}, _pumpkin))
    asked = [grow for words, grow in table if words & stage.hints]
    return [*asked, *asked, *(grow for _, grow in table if grow not in asked)]


def _cabbage(stage: Stage, chance: Chance, size: float) -> str:
    leaf = stage.world.tone(chance.pick(("#7fc05a", "#8fd06a", "#6fb060")))
    return "".join(svg.ellipse(size * dx, -size * dy, size * rx, size * ry, tone) for dx, dy, rx, ry,
        tone in ((-0.24, 0.16,
        0.24, 0.18, color.shaded(leaf, 0.07)), (0.24, 0.16, 0.24, 0.18, color.shaded(leaf, 0.07)), (0, 0.22,
        0.3, 0.24, leaf),
        (0, 0.26, 0.18, 0.16, color.lit(leaf, 0.08))))


def _carrot(stage: Stage, chance: Chance, size: float) -> str:
    green = stage.world.tone("#4f9a4a")
    ways = "".join(svg.d("M0,", -size * 0.08, "q", size * dx, -size * 0.2, size * dx * 1.8,
        -size * chance.uniform(0.4, 0.56))
        for dx in (-0.14, -0.05, 0.05, 0.14))
    return svg.ellipse(0, -size * 0.05, size * 0.1, size * 0.08,
        stage.world.tone("#f08a2f")) + svg.stroke(ways, green,
        size * 0.05)


def _tomato(stage: Stage, chance: Chance, size: float) -> str:
    world = stage.world
    parts = [svg.stroke(svg.d("M0,0V", -size * 1.1), world.tone("#b98a5c"), size * 0.05)]
    parts += [svg.circle(size * dx, -size * dy, size * 0.17, world.tone("#4f9a4a")) for dx, dy in ((-0.16,
        0.3), (0.16, 0.42),
        (-0.12, 0.66), (0.12, 0.84), (0, 1.0))]
    parts += [svg.circle(size * dx, -size * dy, size * 0.09, world.tone("#e0403a")) for dx, dy in ((-0.2,
        0.28), (0.16, 0.52),
        (-0.1, 0.76), (0.2, 0.3 + chance.uniform(0, 0.05)))]
    return "".join(parts)


def _pumpkin(stage: Stage, chance: Chance, size: float) -> str:
    paint = stage.world.tone(chance.pick(("#f08a2f", "#e5752a")))
    return "".join((svg.ellipse(-size * 0.3, -size * 0.12, size * 0.2, size * 0.14,
        stage.world.tone("#4f8f4a")),
        svg.ellipse(0, -size * 0.24, size * 0.34, size * 0.26, paint), svg.ellipse(0, -size * 0.24,
        size * 0.16, size * 0.26,
        color.lit(paint, 0.05)), svg.rect(-size * 0.03, -size * 0.58, size * 0.06, size * 0.12,
        stage.world.tone("#6f8a4a"))))

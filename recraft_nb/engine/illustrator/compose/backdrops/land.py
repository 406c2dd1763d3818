"""Open country: meadow, mountain, snow, desert, farm, road, sky."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import (
    buildings,
    plants,
    skies,
    terrain,
    undergrowth,
    valleys,
)
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.meaning.lacking import alone, lacks

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def trees(stage: Stage, h: float, depth: float, kind: str = "") -> Callable[[Chance], str]:
    """How to draw one tree of a kind at a height and a depth."""
    world = stage.world
    winter = world.season == "winter"
    side = stage.light_side

    def draw(chance: Chance) -> str:
        tall = h * chance.uniform(0.85, 1.15)
        if kind == "conifer":
            return plants.conifer(world, chance, tall, depth, side, snow=winter)
        if kind == "poplar":
            return plants.poplar(world, chance, tall, depth, side)
        if kind == "birch":
            return plants.birch(world, chance, tall, depth, side)
        if kind == "bush":
            return undergrowth.bush(world, chance, tall, depth, side)
        return plants.round_tree(world, chance, tall, depth, side)

    return draw


def meadow(stage: Stage) -> None:
    """Hills behind hills, a lawn with flowers, trees at the sides."""
    chance, c = stage.chance, stage.canvas
    skies.paint_sky(stage)
    h, u = stage.horizon, c.short
    far = chance.pick(("hills", "hills", "peaks", "forest"))
    treeless = alone(stage.said, "tree") or lacks(stage.said, "tree")
    if far == "peaks":
        terrain.peaks(stage, h + u * 0.02, u * 0.24, 0.72, 5, snow=True)
    layers = 4
    for i in range(layers):
        depth = (0.74, 0.52, 0.33, 0.17)[i]
        y = h + u * (-0.06, -0.015, 0.035, 0.09)[i]
        ridge = terrain.rolling(
            chance, stage.width, y, u * (0.055, 0.05, 0.042, 0.035)[i], chance.uniform(0.8, 1.6)
        )
        paint = color.mix(
            stage.world.material("grass", chance.random()),
            stage.world.material("conifer"),
            (0.5, 0.38, 0.22, 0.1)[i],
        )
        hill_layer = "distance" if i < 2 else "middle"
        terrain.hill(stage, hill_layer, ridge, paint, depth)
        if i in (1, 2) and not treeless:
            kind = "conifer" if far in ("peaks", "forest") else chance.pick(("", "poplar", "bush"))
            count = int((26 if far == "forest" else 13) * stage.width / u)
            terrain.along(
                stage,
                hill_layer,
                ridge,
                count,
                trees(stage, u * (0.07, 0.115)[i - 1], depth - 0.06, kind),
                sizes=(0.6, 1.2),
            )
        if i == 1:
            terrain.mist(stage, hill_layer, y + u * 0.05, u * 0.1, 0.45)
    lawn(stage, h + u * 0.15, "grass")
    if chance.chance(0.45):
        path = terrain.winding(
            stage,
            stage.width * chance.uniform(0.3, 0.7),
            stage.width * chance.uniform(0.3, 0.7),
            c.height + 20,
            h + u * 0.13,
            u * 0.34,
            u * 0.02,
        )
        tone = stage.world.tone("path" if stage.world.season != "winter" else "#dfe9f5")
        c.add(
            "ground",
            svg.path(
                path, c.across([(0, stage.world.tone("path", 0.3)), (1, tone)], 0, h + u * 0.13, 0, c.height)
            ),
        )
    if stage.hints & {"hill", "hilltop", "knoll"}:
        knoll(stage, "grass")
        return
    kind = chance.pick(("", "", "birch", "conifer"))
    if not treeless:
        flank(stage, kind)
    flowers(stage)
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.66)
    stage.back = h + u * 0.14


def knoll(stage: Stage, paint: str) -> None:
    """One hill that rises before the others; the hero stands on its top."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    x, top, low = stage.hero_x, stage.horizon + u * 0.02, c.height + 10
    base = world.material(paint, 0.4)
    d = svg.d("M", x - u * 0.95, low, "C", x - u * 0.5, low - u * 0.05, x - u * 0.34, top, x, top)
    d = svg.d(d, "C", x + u * 0.34, top, x + u * 0.5, low - u * 0.05, x + u * 0.95, low, "Z")
    c.add(
        "ground",
        svg.path(
            d,
            c.across(
                [(0, world.lit(base, 0, 0.08)), (0.4, world.tone(base)), (1, world.shade(base, 0, 0.12))],
                0,
                top,
                0,
                c.height,
            ),
        ),
    )
    chance = stage.chance.stream("knoll")
    for _ in range(16):
        t = chance.uniform(0.25, 0.95)
        gx = x + chance.sign() * u * 0.5 * t * chance.random()
        c.add(
            "ground",
            svg.placed(
                svg.path(undergrowth.grass(chance, u * 0.03, u * 0.03), world.lit(base, 0, 0.1)),
                gx,
                top + (low - top) * t,
            ),
        )
    stage.stand, stage.back, stage.hero_scale = top + u * 0.035, top + u * 0.02, 0.72


def lawn(stage: Stage, y: float, paint: str, depth: float = 0.0) -> None:
    """The nearest ground, lit where the hero stands."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    ridge = terrain.rolling(stage.chance, stage.width, y, u * 0.022, 0.8)
    base = world.material(paint)
    stops = [
        (0, world.lit(base, depth + 0.08, 0.05)),
        (0.25, world.tone(base, depth)),
        (1, world.shade(base, depth, 0.12)),
    ]
    c.add("ground", svg.path(svg.below(ridge, c.height + 10), c.across(stops, 0, y - u * 0.03, 0, c.height)))
    pool = world.lit(base, 0, 0.09)
    glow = c.radial([(0, pool, 0.75), (1, pool, 0)])
    c.add("ground", svg.ellipse(stage.hero_x, stage.stand, u * 0.34, u * 0.07, glow))
    terrain.ground_texture(stage, "ground", y + u * 0.05, c.height - 10, base, 34)


def flank(stage: Stage, kind: str) -> None:
    """Large trees at one or both edges, cropped by the frame, and a branch in a corner."""
    chance, c, u = stage.chance.stream("flank"), stage.canvas, stage.canvas.short
    away = 1 if stage.layout.hero_x < 0.5 else -1
    sides = [away] if chance.chance(0.55) else [away, -away]
    for side in sides:
        x = stage.width * (0.5 + side * chance.uniform(0.4, 0.5))
        y = stage.horizon + u * chance.uniform(0.17, 0.24)
        tall = u * chance.uniform(0.42, 0.62)
        c.add("ground", svg.ellipse(x, y, tall * 0.26, tall * 0.035, stage.world.scheme.shadow, opacity=0.2))
        c.add("ground", svg.placed(trees(stage, tall, 0.04, kind)(chance), x, y))
        c.add(
            "ground",
            svg.placed(
                undergrowth.bush(stage.world, chance, u * 0.16, 0.02, stage.light_side),
                x + side * -u * 0.1,
                y + u * 0.012,
            ),
        )
    if chance.chance(0.4) and stage.world.season != "winter":
        side = -away
        twig = undergrowth.branch(stage.world, chance, u * 0.42)
        stage.front.append(svg.placed(twig, -8 if side < 0 else stage.width + 8, u * 0.03, flip=side > 0))


def flowers(stage: Stage) -> None:
    """Tufts and flowers near the viewer, some in front of the subjects."""
    chance, c, u, world = stage.chance.stream("flowers"), stage.canvas, stage.canvas.short, stage.world
    winter = world.season == "winter"
    wide = stage.width / u
    tuft = world.shade("#dfeaf6" if winter else world.material("grass"), 0, 0.1)
    tufts = [c.symbol(svg.path(undergrowth.grass(chance, 40, 34), tuft)) for _ in range(2)]
    blooms = (
        []
        if winter
        else [
            c.symbol(undergrowth.flower(world, chance, 62, paint))
            for paint in chance.mixed(world.kinds("flower"))[:3]
        ]
    )
    rows: list[tuple[float, str]] = []
    top = stage.horizon + u * 0.22
    for _ in range(int(26 * wide)):
        t = chance.random()
        y = top + (c.height - top) * t * 0.98
        x = chance.uniform(0, stage.width)
        near = abs(x - stage.hero_x) < u * 0.24
        if near and y < c.height * 0.93:
            continue
        scale = (0.4 + 0.8 * t) * chance.uniform(0.8, 1.2)
        name = chance.pick(blooms) if blooms and chance.chance(0.5) else chance.pick(tufts)
        rows.append((y, c.use(name, x, y, scale)))
    for y, markup in sorted(rows):
        if y > c.height * 0.95:
            stage.front.append(markup)
        else:
            c.add("ground", markup)
    edge = world.shade("#cfdcec" if winter else world.material("grass"), 0, 0.16)
    blades = [
        svg.placed(
            svg.path(undergrowth.grass(chance, 110, 92, 9), edge), x, c.height + 14, chance.uniform(0.7, 1.2)
        )
        for x in chance.scatter(int(5 * wide), -40, stage.width + 40, 0.45)
        if abs(x - stage.hero_x) > u * 0.2
    ]
    stage.front.extend(blades)


def mountain(stage: Stage) -> None:
    """A chain of peaks over foothills, a forest of firs, a valley floor."""
    chance, c = stage.chance, stage.canvas
    u, h = c.short, stage.horizon
    skies.paint_sky(stage)
    snow = chance.chance(0.75) or stage.world.season == "winter"
    grand = chance.pick((0.42, 0.5, 0.34))
    grand = 0.58 if "mountains" in stage.hints and not stage.busy else grand
    terrain.peaks(stage, h + u * 0.03, u * grand * 0.72, 0.66, 6, snow)
    terrain.mist(stage, "distance", h - u * 0.03, u * 0.16, 0.6)
    terrain.peaks(stage, h + u * 0.05, u * grand, 0.34, 3, snow)
    terrain.mist(stage, "distance", h + u * 0.01, u * 0.15, 0.55)
    for i in range(3):
        depth = (0.42, 0.25, 0.1)[i]
        y = h + u * (0.0, 0.055, 0.115)[i]
        ridge = terrain.rolling(chance, stage.width, y, u * 0.036, chance.uniform(1, 1.8))
        paint = color.mix(stage.world.material("conifer"), stage.world.material("grass"), (0.25, 0.4, 0.6)[i])
        terrain.hill(stage, "middle", ridge, paint, depth)
        terrain.along(
            stage,
            "middle",
            ridge,
            int((34, 26, 12)[i] * stage.width / u),
            trees(stage, u * (0.075, 0.12, 0.19)[i], depth, "conifer"),
            sizes=(0.6, 1.2),
            clear=None if i < 2 else (stage.hero_x - u * 0.25, stage.hero_x + u * 0.25),
        )
    if stage.hints & {"summit", "mountaintop", "peak"} or {"top", "mountain"} <= stage.hints:
        lawn(stage, h + u * 0.17, "grass")
        knoll(stage, "rock")
        return
    floor = chance.pick(("meadow", "lake", "rocks"))
    if stage.hints & {"river", "stream", "brook"}:
        lawn(stage, h + u * 0.17, "grass")
        valleys.river(stage, h + u * 0.17)
        return
    floor = "lake" if "lake" in stage.hints else floor
    if floor == "lake" and stage.kind == "ground":
        lawn(stage, h + u * 0.17, "grass")
        x = stage.width * (0.72 if stage.layout.hero_x < 0.5 else 0.28)
        y = h + u * 0.235
        shine = c.across(
            [(0, skies.sky_color(stage.world.scheme, 0.8)), (1, stage.world.tone("deep water"))],
            0,
            y - u * 0.04,
            0,
            y + u * 0.05,
        )
        c.add(
            "ground",
            svg.ellipse(x, y + 5, u * 0.36, u * 0.05, stage.world.shade("grass", 0, 0.1)),
            svg.ellipse(x, y, u * 0.35, u * 0.045, shine),
        )
    else:
        lawn(stage, h + u * 0.17, "grass")
    for x in chance.scatter(4, 0, stage.width):
        if abs(x - stage.hero_x) > u * 0.22:
            y = h + u * chance.uniform(0.22, 0.34)
            c.add(
                "ground",
                svg.placed(
                    undergrowth.rock(
                        stage.world, chance, u * chance.uniform(0.05, 0.13), 0.03, stage.light_side
                    ),
                    x,
                    y,
                ),
            )
    flank(stage, "conifer")
    flowers(stage)
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.66)
    stage.back = h + u * 0.16


def snow(stage: Stage) -> None:
    """Snowfields, white firs, a cabin or a frozen pond in the distance."""
    chance, c = stage.chance, stage.canvas
    u, h = c.short, stage.horizon
    skies.paint_sky(stage)
    if chance.chance(0.7):
        terrain.peaks(stage, h + u * 0.02, u * 0.34, 0.55, 4, snow=True)
    for i in range(3):
        depth = (0.5, 0.3, 0.12)[i]
        y = h + u * (-0.01, 0.05, 0.11)[i]
        ridge = terrain.rolling(chance, stage.width, y, u * 0.04, chance.uniform(0.8, 1.5))
        terrain.hill(stage, "middle", ridge, "snow", depth)
        terrain.along(
            stage,
            "middle",
            ridge,
            int((22, 16, 8)[i] * stage.width / u),
            trees(stage, u * (0.09, 0.15, 0.24)[i], depth, "conifer"),
            clear=None if i < 2 else (stage.hero_x - u * 0.26, stage.hero_x + u * 0.26),
        )
        if i == 1 and chance.chance(0.4) and "house" not in stage.busy:
            x = stage.width * (0.78 if stage.layout.hero_x < 0.5 else 0.22)
            c.add(
                "middle",
                svg.placed(
                    buildings.cabin(stage, chance, u * 0.17, 0.16), x, terrain.height_of(ridge, x) + u * 0.03
                ),
            )
    ridge = terrain.rolling(chance, stage.width, h + u * 0.17, u * 0.025, 0.9)
    terrain.hill(stage, "ground", ridge, "snow", 0.0, last=True)
    cool = stage.world.shade("#d3e2f4", 0, 0.05)
    for i in range(3):
        y = h + u * (0.25 + 0.11 * i)
        band = terrain.rolling(chance, stage.width, y, u * 0.02, chance.uniform(0.6, 1.3))
        fill = c.linear([(0, cool, 0.55), (0.5, cool, 0)])
        c.add("ground", svg.path(svg.below(band, y + u * 0.16), fill))
    flank(stage, "conifer")
    for x in chance.scatter(4, 0, stage.width):
        if abs(x - stage.hero_x) > u * 0.2:
            w = u * chance.uniform(0.08, 0.2)
            stage.front.append(
                svg.placed(
                    svg.path(
                        svg.d("M", -w, "40Q", -w * 0.5, -w * 0.3, "0", -w * 0.26, "T", w, "40Z"),
                        stage.world.lit("snow"),
                    ),
                    x,
                    c.height,
                )
            )
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.64)
    stage.back = h + u * 0.16

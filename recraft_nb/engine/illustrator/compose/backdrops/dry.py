"""Hot lands: desert, savanna, a volcano's foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def desert(stage: Stage) -> None:
    """Dunes or mesas, cacti, a big sky."""
    chance, c = stage.chance, stage.canvas
    u, h = c.short, stage.horizon
    skies.paint_sky(stage, clouds=0.5)
    kind = chance.pick(("dunes", "mesa", "dunes", "canyon"))
    if stage.hints & {
        "pyramid",
        "pyramids",
        "egypt",
        "egyptian",
        "sahara",
        "sphinx",
        "giza",
        "camel",
        "camels",
    }:
        # Table mountains and the cacti of America are far from here.
        kind = "old dunes"
    if kind.endswith("dunes"):
        for i in range(4):
            terrain.dunes(
                stage,
                "distance" if i < 2 else "middle",
                h + u * (-0.05, 0.0, 0.07, 0.15)[i],
                u * (0.045, 0.055, 0.06, 0.05)[i],
                (0.6, 0.42, 0.24, 0.08)[i],
            )
    else:
        for i in range(2):
            mesas(stage, chance, h + u * (0.0, 0.035)[i], u * (0.2, 0.3)[i], (0.58, 0.32)[i])
            terrain.mist(stage, "distance", h + u * 0.0, u * 0.12, 0.5)
        ridge = terrain.rolling(chance, stage.width, h + u * 0.05, u * 0.018, 1.2)
        terrain.hill(stage, "middle", ridge, "sand" if kind == "mesa" else "#d9955f", 0.16)
    ridge = terrain.rolling(chance, stage.width, h + u * 0.2, u * 0.03, 0.8)
    terrain.hill(stage, "ground", ridge, "sand" if kind != "canyon" else "#e0a06a", 0.0, last=True)
    terrain.ground_texture(
        stage,
        "ground",
        h + u * 0.25,
        c.height - 8,
        stage.world.material("sand") if kind != "canyon" else "#e0a06a",
        26,
    )
    tall = [
        c.symbol(undergrowth.cactus(stage.world, chance, u * 0.2, 0.06, stage.light_side)) for _ in range(2)
    ]
    for x in chance.scatter(int(5 * stage.width / u), 0, stage.width):
        y = h + u * chance.uniform(0.12, 0.3)
        if abs(x - stage.hero_x) > u * 0.24:
            size = stage.scale_at(y) * chance.uniform(0.6, 1.3)
            c.add(
                "ground",
                svg.ellipse(x, y, u * 0.05 * size, u * 0.008, stage.world.scheme.shadow, opacity=0.22),
            )
            if kind != "old dunes" and chance.chance(0.6):
                c.add("ground", c.use(chance.pick(tall), x, y, size, flip=chance.chance(0.5)))
            else:
                c.add(
                    "ground",
                    svg.placed(
                        undergrowth.rock(
                            stage.world, chance, u * 0.1 * size, 0.05, stage.light_side, "warm rock"
                        ),
                        x,
                        y,
                    ),
                )
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.62)
    stage.back = h + u * 0.12


def mesas(stage: Stage, chance: Chance, y: float, size: float, depth: float) -> None:
    """Table mountains with strata."""
    c, world = stage.canvas, stage.world
    paint = world.material("warm rock", chance.random())
    for x in chance.scatter(3, -0.05 * stage.width, 1.05 * stage.width, 0.3):
        tall, w = size * chance.uniform(0.5, 1.0), size * chance.uniform(0.7, 1.6)
        foot = w * 0.72
        side = [
            (x - foot, y + 30),
            (x - w * 0.52, y - tall * 0.4),
            (x - w * 0.44, y - tall * 0.42),
            (x - w * 0.4, y - tall),
        ]
        other = [
            (x + w * 0.36, y - tall * chance.uniform(0.93, 1.0)),
            (x + w * 0.42, y - tall * 0.45),
            (x + w * 0.5, y - tall * 0.4),
            (x + foot, y + 30),
        ]
        fill = c.linear(
            [
                (0, world.lit(paint, depth, 0.04)),
                (0.5, world.tone(paint, depth)),
                (1, world.tone(paint, min(0.95, depth + 0.3))),
            ]
        )
        c.add("distance", svg.path(svg.polygon([*side, *other]), fill))
        cut = x + w * chance.uniform(-0.1, 0.1)
        flank = [(cut, y - tall * 0.98), *other, (cut - w * 0.08, y + 30), (cut + w * 0.05, y - tall * 0.4)]
        if stage.light_side > 0:
            flank = [*side, (cut, y - tall), (cut - w * 0.05, y - tall * 0.4), (cut + w * 0.08, y + 30)]
        c.add("distance", svg.path(svg.polygon(flank), world.shade(paint, depth, 0.1), opacity=0.75))
        for k in (0.62, 0.78):
            c.add(
                "distance",
                svg.stroke(
                    svg.d("M", x - w * 0.41, y - tall * k, "H", x + w * 0.38),
                    world.lit(paint, depth, 0.07),
                    size * 0.018,
                    stroke_opacity=0.5,
                ),
            )


def savanna(stage: Stage) -> None:
    """Yellow grass, flat-topped acacias, far hills."""
    chance, c, world, u = stage.chance.stream("savanna"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.6)
    h = stage.horizon
    terrain.hill(
        stage, "distance", terrain.rolling(chance, stage.width, h - u * 0.03, u * 0.035, 1.0), "#9a8a6a", 0.6
    )
    for i in range(3):
        ridge = terrain.rolling(chance, stage.width, h + u * (0.01, 0.06, 0.13)[i], u * 0.018, 1.1)
        terrain.hill(
            stage,
            ("distance", "middle", "ground")[i],
            ridge,
            ("#c9b060", "#d0aa52", "#d9b058")[i],
            (0.4, 0.18, 0.0)[i],
            last=i == 2,
        )
        for x in chance.scatter(int((6, 3, 0)[i] * stage.width / u), 0, stage.width):
            if i == 0 or abs(x - stage.hero_x) > u * 0.25:
                tall = u * (0.13, 0.34, 0)[i] * chance.uniform(0.8, 1.2)
                c.add(
                    ("distance", "middle")[i],
                    svg.placed(
                        acacia(stage, chance, tall, (0.36, 0.1)[i]), x, terrain.height_of(ridge, x) + 6
                    ),
                )
    terrain.ground_texture(stage, "ground", h + u * 0.18, c.height, "#d9b058", 34)
    tuft = c.symbol(svg.path(undergrowth.grass(chance, 70, 70, 9), world.shade("#c99a44", 0, 0.03)))
    for x in chance.scatter(int(13 * stage.width / u), 0, stage.width, 0.5):
        y = h + u * 0.2 + (c.height - h - u * 0.2) * chance.random()
        if abs(x - stage.hero_x) > u * 0.2:
            c.add("ground", c.use(tuft, x, y, 0.5 + 0.8 * (y - h) / (c.height - h)))
    for x in chance.scatter(int(9 * stage.width / u), -30, stage.width + 30, 0.5):
        tall = 1.6 if abs(x - stage.hero_x) > u * 0.2 else 0.8
        stage.front.append(
            svg.placed(
                svg.path(undergrowth.grass(chance, 120, 100, 10), world.shade("#b5863a", 0, 0.08)),
                x,
                c.height + 12,
                chance.uniform(0.7, 1.0) * tall,
            )
        )
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.62)
    stage.back = h + u * 0.14


def acacia(stage: Stage, chance: Chance, h: float, depth: float) -> str:
    """An umbrella-shaped tree; origin at its foot."""
    world = stage.world
    bark = world.shade("#7a5a42", depth, 0.03)
    parts = [
        svg.stroke(
            svg.d(
                "M0,0Q",
                h * 0.04,
                -h * 0.35,
                -h * 0.03,
                -h * 0.5,
                "M",
                -h * 0.01,
                -h * 0.42,
                "Q",
                -h * 0.2,
                -h * 0.6,
                -h * 0.3,
                -h * 0.8,
                "M",
                -h * 0.02,
                -h * 0.48,
                "Q",
                h * 0.1,
                -h * 0.62,
                h * 0.28,
                -h * 0.78,
                "M",
                -h * 0.03,
                -h * 0.5,
                "L0",
                -h * 0.85,
            ),
            bark,
            h * 0.042,
        )
    ]
    green = "#7f9a4f"
    for dx, dy, w in ((-0.2, -0.78, 0.5), (0.22, -0.76, 0.46), (0.02, -0.86, 0.8)):
        parts.append(
            svg.placed(
                svg.path(
                    undergrowth.mound(chance, w * h, h * 0.13),
                    world.shade(green, depth, 0.04) if dx else world.lit(green, depth, 0.02),
                ),
                dx * h,
                dy * h,
            )
        )
    return "".join(parts)


def volcano(stage: Stage) -> None:
    """A smoking cone over dark ground."""
    chance, c, world, u = stage.chance.stream("volcano"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    x, tall = stage.width * (1 - stage.layout.hero_x) * 0.9 + stage.width * 0.05, u * 0.46
    rock = world.tone("#6a4f58", 0.25)
    for i in range(7):
        r = u * (0.035 + 0.02 * i)
        c.add(
            "distance",
            svg.circle(
                x + i * u * 0.03 + chance.uniform(-12, 12),
                h - tall - i * u * 0.05,
                r,
                color.mix(world.scheme.cloud[1], rock, 0.5 - 0.05 * i),
                opacity=0.85,
            ),
        )
    cone = svg.d(
        "M",
        x - tall * 1.15,
        h + 40,
        "Q",
        x - tall * 0.3,
        h - tall * 0.3,
        x - tall * 0.17,
        h - tall,
        "Q",
        x,
        h - tall * 0.93,
        x + tall * 0.17,
        h - tall,
        "Q",
        x + tall * 0.3,
        h - tall * 0.3,
        x + tall * 1.15,
        h + 40,
        "Z",
    )
    c.add("distance", svg.path(cone, c.linear([(0, rock), (1, world.tone("#6a4f58", 0.5))])))
    for dx, s in ((-0.05, 0.5), (0.07, 0.75), (0.0, 0.35)):
        c.add(
            "distance",
            svg.path(
                svg.d(
                    "M",
                    x + dx * tall - 14,
                    h - tall * 0.97,
                    "q14,8 28,0q",
                    18 * s,
                    tall * s * 0.6,
                    dx * 260,
                    tall * s,
                    "q-22",
                    -tall * s * 0.4,
                    -28 - dx * 260,
                    -tall * s,
                    "z",
                ),
                "#ff8a3c",
            ),
        )
    for i in range(2):
        ridge = terrain.rolling(chance, stage.width, h + u * (0.02, 0.09)[i], u * 0.03, 1.2)
        terrain.hill(stage, "middle", ridge, ("#5f6a4f", "#6f7a4f")[i], (0.35, 0.15)[i])
        terrain.along(
            stage,
            "middle",
            ridge,
            int(9 * stage.width / u),
            lambda inner: plants.palm(world, inner, u * 0.24, 0.22),
        )
    land.lawn(stage, h + u * 0.15, "grass")
    land.flowers(stage)
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.64)
    stage.back = h + u * 0.16

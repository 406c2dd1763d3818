"""The forest's ground: leaves, ferns, mushrooms, a dark trunk at the edge."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


# Words of a way that leads through the wood.
_WAYS = frozenset(("path", "trail", "road", "track", "footpath", "pathway"))


def floor(stage: Stage) -> None:
    """Forest ground: light pool, leaves, ferns, mushrooms, stones."""
    chance, c, world, u = stage.chance.stream("floor"), stage.canvas, stage.world, stage.canvas.short
    base = {"spring": "#7db35a", "summer": "#5d9450", "autumn": "#a8743a", "winter": "#eef4fb"}[world.season]
    top = stage.horizon + u * 0.16
    ridge = terrain.rolling(chance, stage.width, top, u * 0.018, 0.9)
    stops = [(0, world.tone(base, 0.06)), (0.4, world.tone(base)), (1, world.shade(base, 0, 0.13))]
    c.add("ground", svg.path(svg.below(ridge, c.height + 10), c.across(stops, 0, top, 0, c.height)))
    pool = color.mix(world.lit(base, 0, 0.1), world.scheme.glow, 0.25)
    c.add(
        "ground",
        svg.ellipse(stage.hero_x, stage.stand, u * 0.34, u * 0.07, c.radial([(0, pool, 0.7), (1, pool, 0)])),
    )
    terrain.ground_texture(stage, "ground", top + u * 0.03, c.height - 8, base, 30)
    if stage.hints & _WAYS:
        way = terrain.winding(
            stage, stage.width * 0.5, stage.hero_x, c.height + 20, top + u * 0.01, u * 0.46, u * 0.04
        )
        paint = "path" if world.season != "winter" else "#dfe9f5"
        fill = c.across([(0, world.tone(paint, 0.35)), (1, world.tone(paint))], 0, top, 0, c.height)
        c.add("ground", svg.path(way, fill))
    fern = color.mix("#3f8f4f", base, 0.2) if world.season != "winter" else "#d5e3f0"
    names = [c.symbol(fern_tuft(stage, chance, u * 0.12, fern)) for _ in range(2)]
    rows: list[tuple[float, str]] = []
    for x in chance.scatter(int(11 * stage.width / u), 0, stage.width, 0.5):
        y = top + (c.height - top) * chance.random() ** 0.8
        if abs(x - stage.hero_x) < u * 0.25 and y < c.height * 0.96:
            continue
        pick = chance.random()
        if pick < 0.6:
            rows.append(
                (
                    y,
                    c.use(
                        chance.pick(names),
                        x,
                        y,
                        (0.5 + 0.8 * (y - top) / (c.height - top)) * chance.uniform(0.8, 1.2),
                        flip=chance.chance(0.5),
                    ),
                )
            )
        elif pick < 0.8:
            rows.append(
                (y, svg.placed(undergrowth.rock(world, chance, u * 0.08, 0.02, stage.light_side), x, y))
            )
        elif world.season != "winter" and "mushroom" not in stage.busy:
            rows.append((y, svg.placed(mushrooms(stage, chance, u * 0.045), x, y)))
    for y, markup in sorted(rows):
        if y > stage.stand + u * 0.09:
            stage.front.append(markup)
        else:
            c.add("ground", markup)
    if world.season == "autumn":
        c.add("ground", fallen(stage, chance, top, c.height, 26))
    edge_tone = color.mix(world.shade("trunk", 0, 0.1), world.scheme.sky[0], 0.15)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    if chance.chance(0.6):
        x = stage.width * (0.5 + away * 0.49)
        w = u * 0.075
        d = svg.d(
            "M",
            svg.points([(x - w * 1.6, c.height + 10)]),
            "Q",
            svg.points([(x - w * 0.7, c.height - u * 0.16), (x - w * 0.7, -10)]),
            "H",
            x + w * 0.7,
            "Q",
            svg.points([(x + w * 0.7, c.height - u * 0.16), (x + w * 1.6, c.height + 10)]),
            "Z",
        )
        stage.front.append(svg.path(d, edge_tone))
        stage.front.append(
            svg.placed(
                undergrowth.branch(world, chance, u * 0.36, leaf_tone(stage)), x, u * 0.1, flip=away > 0
            )
        )


def fern_tuft(stage: Stage, chance: Chance, size: float, paint: str) -> str:
    """A fern: arching fronds of small leaves."""
    world = stage.world
    parts = []
    for i, angle in enumerate((-160, -20, -130, -50, -95)):
        tone = world.shade(paint, 0, 0.06) if i < 2 else world.tone(paint) if i < 4 else world.lit(paint)
        a = math.radians(angle + chance.uniform(-8, 8))
        reach = size * chance.uniform(0.8, 1.1)
        leaves = []
        for k in range(1, 8):
            t = k / 8
            x, y = math.cos(a) * reach * t, math.sin(a) * reach * t * (1.25 - 0.55 * t)
            ll = size * 0.3 * (1 - t * 0.78)
            for turn in (70, -70):
                b = a + math.radians(turn)
                ex, ey = x + math.cos(b) * ll, y + math.sin(b) * ll
                qx, qy = x + math.cos(a) * ll * 0.5, y + math.sin(a) * ll * 0.5
                leaves.append(
                    svg.d(
                        "M",
                        svg.points([(x, y)]),
                        "Q",
                        svg.points([(qx + (ex - x) * 0.3, qy + (ey - y) * 0.3), (ex, ey)]),
                        "L",
                        svg.points([(x + math.cos(a) * ll * 0.3, y + math.sin(a) * ll * 0.3)]),
                        "Z",
                    )
                )
        spine = svg.d(
            "M0,0Q",
            svg.points(
                [
                    (math.cos(a) * reach * 0.5, math.sin(a) * reach * 0.55),
                    (math.cos(a) * reach, math.sin(a) * reach * 0.72),
                ]
            ),
        )
        parts.append(svg.stroke(spine, tone, size * 0.025) + svg.path("".join(leaves), tone))
    return "".join(parts)


def mushrooms(stage: Stage, chance: Chance, size: float) -> str:
    """Two toadstools."""
    world = stage.world
    cap, stem = world.tone(chance.pick(("#d9483b", "#c9703f", "#e0a64a"))), world.tone("#fbf0dc")
    parts = []
    for dx, s in ((0.0, 1.0), (0.75, 0.65)):
        r = size * s
        x = dx * size * 1.5
        parts.append(
            svg.path(
                svg.d(
                    "M",
                    x - r * 0.2,
                    "0q",
                    r * 0.1,
                    -r * 0.6,
                    "0",
                    -r,
                    "h",
                    r * 0.4,
                    "q",
                    -r * 0.1,
                    r * 0.4,
                    "0",
                    r,
                    "z",
                ),
                stem,
            )
        )
        parts.append(
            svg.path(
                svg.d(
                    "M",
                    x - r * 0.85,
                    -r * 0.75,
                    "a",
                    r * 0.85,
                    r * 0.8,
                    "0 0 1",
                    r * 1.7,
                    "0q",
                    -r * 0.85,
                    r * 0.3,
                    -r * 1.7,
                    "0z",
                ),
                cap,
            )
        )
        for ox, oy, q in ((-0.4, -1.05, 0.13), (0.1, -1.25, 0.16), (0.45, -0.95, 0.11)):
            parts.append(svg.circle(x + ox * r, oy * r, q * r, stem))
    return "".join(parts)


def fallen(stage: Stage, chance: Chance, top: float, bottom: float, count: int) -> str:
    """Leaves on the ground."""
    parts: dict[str, list[str]] = {}
    for _ in range(count):
        t = chance.random()
        y = top + 30 + (bottom - top - 30) * t
        size = stage.canvas.short * (0.008 + 0.02 * t)
        tone = stage.world.tone(chance.pick(stage.world.kinds("leaf")))
        x, a = chance.uniform(0, stage.width), chance.uniform(0, math.tau)
        dx, dy = math.cos(a) * size, math.sin(a) * size * 0.45
        parts.setdefault(tone, []).append(
            svg.d(
                "M",
                svg.points([(x - dx, y - dy)]),
                "Q",
                svg.points([(x + dy * 1.6, y - dx * 0.6), (x + dx, y + dy)]),
                "Q",
                svg.points([(x - dy * 1.6, y + dx * 0.6), (x - dx, y - dy)]),
                "Z",
            )
        )
    return "".join(svg.path("".join(d), tone, opacity=0.85) for tone, d in parts.items())


def leaf_tone(stage: Stage) -> str:
    """What leaves look like at this time of the year, under white light."""
    season = stage.world.season
    return {"spring": "#86c766", "summer": "#5fae5a", "autumn": "#e09a3e", "winter": "#9db9cf"}[season]

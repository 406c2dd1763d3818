"""Where people live together: city, street, stadium, stage, market square."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import street
from recraft_nb.engine.illustrator.compose.scenery import (
    buildings,
    landmarks,
    mirrors,
    plants,
    skies,
    spires,
    terrain,
    towers,
    tubes,
)
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_WATERS = frozenset(
    ["river", "bay", "water", "waterfront", "lake", "harbor", "harbour", "reflected", "reflecting", "sea"]
)


def city(stage: Stage) -> None:
    """A skyline in depths: behind a park, across a river, at the end of an avenue, or from a roof."""
    chance = stage.chance.stream("city")
    kind = chance.pick(("park", "river", "avenue", "avenue", "road"))
    if (
        stage.hints & {"neon", *spires.FUTURE}
        or {"times", "square"} <= stage.hints
        or (stage.busy and set(stage.busy) & {"car", "bus", "taxi"})
    ):
        kind = "road"
    if stage.hints & {"skyline", "panorama", "cityscape"}:
        kind = chance.pick(("park", "river", "river"))
    if stage.hints & _WATERS and stage.said.find("pool") < 0:
        kind = "river" if stage.busy else "waterfront"
    skies.paint_sky(stage, clouds=0.7)
    {"park": _park, "river": _riverside, "avenue": _avenue, "road": _road, "waterfront": _waterfront}[kind](
        stage, chance
    )


def _skylines(stage: Stage, y: float) -> None:
    u = stage.canvas.short
    room = max(u * 0.3, min(y * 0.85, u * 0.62))
    if stage.hints & spires.FUTURE:
        spires.skyline(stage, "distance", y, room * 0.6, room * 1.05, 0.66)
        terrain.mist(stage, "distance", y - room * 0.04, room * 0.26, 0.5)
        spires.skyline(stage, "distance", y, room * 0.4, room * 0.8, 0.36)
        terrain.mist(stage, "distance", y, room * 0.2, 0.4)
        spires.skyline(stage, "middle", y, room * 0.24, room * 0.55, 0.1)
        return
    towers.skyline(stage, "distance", y, room * 0.5, room, 0.68, windows=False)
    terrain.mist(stage, "distance", y - room * 0.04, room * 0.26, 0.6)
    towers.skyline(stage, "distance", y, room * 0.35, room * 0.8, 0.4)
    landmarks.landmark(stage, y, room * 1.15, 0.3)
    terrain.mist(stage, "distance", y, room * 0.2, 0.5)
    towers.skyline(stage, "middle", y, room * 0.22, room * 0.55, 0.14)


def _park(stage: Stage, chance: Chance) -> None:
    c, world, u, h = stage.canvas, stage.world, stage.canvas.short, stage.horizon
    _skylines(stage, h + u * 0.05)
    top = h + u * 0.04

    def tree(inner: Chance) -> str:
        return plants.round_tree(world, inner, u * inner.uniform(0.14, 0.22), 0.12, stage.light_side)

    terrain.along(
        stage,
        "middle",
        [(-100, top + 12), (stage.width + 100, top + 12)],
        int(11 * stage.width / u),
        tree,
        clumps=False,
    )
    base = world.material("grass")
    c.add(
        "ground",
        svg.rect(
            -5,
            top,
            stage.width + 10,
            c.height - top + 5,
            c.across(
                [(0, world.lit(base)), (0.3, world.tone(base)), (1, world.shade(base, 0, 0.12))],
                0,
                top,
                0,
                c.height,
            ),
        ),
    )
    path = terrain.winding(
        stage, stage.hero_x, stage.width * chance.uniform(0.3, 0.7), c.height + 20, top + 3, u * 0.6, u * 0.05
    )
    c.add("ground", svg.path(path, world.tone("path")))
    for side in (-1, 1):
        x, y = stage.hero_x + side * u * 0.36, h + u * 0.2
        c.add("ground", svg.placed(buildings.lamp_post(stage, u * 0.3, world.scheme.dark > 0.3), x, y))
    terrain.ground_texture(stage, "ground", top + u * 0.06, c.height, base, 20)
    stage.stand = min(c.height * 0.88, h + (c.height - h) * 0.62)
    stage.back = top + u * 0.08


def _riverside(stage: Stage, chance: Chance) -> None:
    c, world, u, h = stage.canvas, stage.world, stage.canvas.short, stage.horizon
    _skylines(stage, h + u * 0.02)
    quay = h + (c.height - h) * 0.5
    terrain.water(stage, "middle", h + u * 0.02, quay + 20, 0.8)
    bars = []
    for x in chance.scatter(int(16 * stage.width / u), 0, stage.width):
        for k in range(4):
            w = u * 0.03 * chance.uniform(0.4, 1.3)
            bars.append(svg.rounded(x - w / 2 + chance.uniform(-8, 8), h + u * (0.035 + 0.024 * k), w, 4, 2))
    if world.scheme.dark > 0.3:
        c.add("middle", svg.path("".join(bars), world.lamp, opacity=0.5))
    street.pavement(stage, quay)
    rail = world.shade("#4a5068", 0, 0.02)
    posts = "".join(
        svg.d("M", x, quay + 4, "v", -u * 0.085) for x in range(-20, int(stage.width) + 60, int(u * 0.075))
    )
    c.add(
        "ground",
        svg.stroke(posts, rail, u * 0.006),
        svg.rect(-5, quay - u * 0.09, stage.width + 10, u * 0.012, rail),
    )
    stage.stand = min(c.height * 0.89, quay + (c.height - quay) * 0.55)
    stage.back = quay + u * 0.05


def _waterfront(stage: Stage, chance: Chance) -> None:
    """The whole town across the water, and upside down in it."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    h = c.height * chance.uniform(0.54, 0.6)
    _skylines(stage, h)
    terrain.water(stage, "ground", h, c.height + 5, 0.5)
    mirrors.mirror(stage, h)
    if world.scheme.dark > 0.3:
        mirrors.lights(stage, h, chance)
    stage.kind, stage.stand, stage.back = "water", h + (c.height - h) * 0.5, h + u * 0.06


def _avenue(stage: Stage, chance: Chance) -> None:
    """One-point perspective between facades."""
    c, world, u, h = stage.canvas, stage.world, stage.canvas.short, stage.horizon
    vx, vy = stage.width * chance.uniform(0.44, 0.56), h + u * 0.02
    towers.skyline(stage, "distance", vy + 6, u * 0.1, u * 0.3, 0.62, windows=False)
    terrain.mist(stage, "distance", vy - u * 0.02, u * 0.2, 0.6)
    tone = world.tone("asphalt")
    c.add(
        "ground",
        svg.rect(
            -5,
            vy,
            stage.width + 10,
            c.height - vy + 5,
            c.across(
                [(0, world.tone("asphalt", 0.55)), (0.5, tone), (1, color.shaded(tone, 0.04))],
                0,
                vy,
                0,
                c.height,
            ),
        ),
    )
    curb = world.tone("pavement")
    for side in (-1, 1):
        edge = 0.0 if side < 0 else stage.width
        _facades(stage, chance, side, vx, vy, edge)
        walk = [
            (vx + side * 6, vy),
            (edge - side * -u * 0.04, vy + (c.height - vy) * 0.66),
            (edge - side * -u * 0.4, c.height + 5),
            (edge - side * u * 0.2, c.height + 5),
        ]
        c.add(
            "ground",
            svg.path(
                svg.polygon(
                    [
                        walk[0],
                        (edge + side * 30, vy + (c.height - vy) * 0.6),
                        (edge + side * 30, c.height + 5),
                        walk[3],
                    ]
                ),
                curb,
            ),
        )
    dashes = []
    for i in range(6):
        a, b = (i / 6) ** 2, ((i + 0.5) / 6) ** 2
        mid = vx + (stage.width / 2 - vx)
        xa, xb, ya, yb = (
            vx + (mid - vx) * a,
            vx + (mid - vx) * b,
            vy + (c.height - vy) * a,
            vy + (c.height - vy) * b,
        )
        dashes.append(
            svg.polygon(
                [(xa - 1 - 9 * a, ya), (xa + 1 + 9 * a, ya), (xb + 1 + 9 * b, yb), (xb - 1 - 9 * b, yb)]
            )
        )
    c.add("ground", svg.path("".join(dashes), world.tone("#f2e2b8")))
    stage.stand = min(c.height * 0.88, h + (c.height - h) * 0.62)
    stage.back = vy + u * 0.06


def _facades(stage: Stage, chance: Chance, side: int, vx: float, vy: float, edge: float) -> None:
    """Houses along one side of an avenue, drawn from far to near."""
    c, world = stage.canvas, stage.world
    span = abs(edge - vx)
    marks = [0.07, 0.15, 0.27, 0.45, 0.72, 1.12]
    for i in range(len(marks) - 1):
        a, b = marks[i], marks[i + 1]
        depth = 0.5 * (1 - i / 5)
        tall = chance.uniform(1.15, 2.3) * vy
        paint = chance.pick(buildings.FACADES)
        wall = world.tone(paint, depth)
        if side == (1 if stage.light_side > 0 else -1):
            wall = color.shaded(wall, 0.05)
        xa, xb = vx + side * span * a, vx + side * span * b
        foot = (c.height - vy) * 0.6

        def at(t: float, v: float, tall: float = tall, foot: float = foot) -> svg.Point:
            share = a + (b - a) * t  # noqa: B023 - used before the loop goes on
            return vx + side * span * share, vy + foot * share - (tall + foot) * share * v

        c.add("middle", svg.path(svg.polygon([at(0, 0), at(0, 1), at(1, 1), at(1, 0)]), wall))
        c.add(
            "middle",
            svg.path(svg.polygon([at(0, 0), at(0, 0.18), at(1, 0.18), at(1, 0)]), color.shaded(wall, 0.09)),
        )
        lit: list[str] = []
        off: list[str] = []
        cols, rows = max(2, int(abs(xb - xa) / (stage.canvas.short * 0.045)) or 2), 6
        cols = min(cols, 5)
        for r in range(rows):
            v0 = 0.24 + r * 0.74 / rows
            for k in range(cols):
                t0 = (k + 0.28) / cols
                d = svg.polygon(
                    [
                        at(t0, v0),
                        at(t0, v0 + 0.075),
                        at(t0 + 0.45 / cols, v0 + 0.075),
                        at(t0 + 0.45 / cols, v0),
                    ]
                )
                (lit if world.scheme.dark > 0.3 and chance.chance(0.5) else off).append(d)
        pane = color.mix(world.tone("#9cc3dc", depth), wall, 0.3)
        c.add(
            "middle",
            svg.path("".join(off), pane),
            svg.path("".join(lit), color.mix(world.lamp, world.scheme.haze, depth * 0.5)),
        )
        if chance.chance(0.6):
            sign = world.tone(chance.pick(("#d9483b", "#2f8f8a", "#e0a03c", "#5a6fc4")), depth)
            c.add(
                "middle",
                svg.path(
                    svg.polygon([at(0.15, 0.17), at(0.15, 0.22), at(0.85, 0.22), at(0.85, 0.17)]),
                    sign if world.scheme.dark < 0.8 else chance.pick(tubes.TONES),
                ),
            )


def _road(stage: Stage, chance: Chance) -> None:
    """A road along the skyline; by night with neon and its reflections."""
    c, world, u, h = stage.canvas, stage.world, stage.canvas.short, stage.horizon
    kerb = h + (c.height - h) * 0.2
    _skylines(stage, kerb)
    night = world.scheme.dark > 0.4
    neon = night and bool(
        stage.hints & {"neon", "cyberpunk", "futuristic", "times", "shibuya"} or chance.chance(0.4)
    )
    if neon:
        for x in chance.scatter(int(7 * stage.width / u), 0, stage.width):
            w, t = u * chance.uniform(0.035, 0.08), u * chance.uniform(0.05, 0.13)
            y = kerb - u * chance.uniform(0.12, 0.34)
            tone = chance.pick(tubes.TONES)
            d = svg.rounded(x, y, w, t, 8)
            c.add(
                "middle",
                svg.stroke(d, tone, u * 0.018, stroke_opacity=0.25),
                svg.stroke(d, tone, u * 0.0065),
                svg.stroke(d, "#ffffff", u * 0.002, stroke_opacity=0.8),
            )
    c.add(
        "ground",
        svg.rect(-5, kerb, stage.width + 10, u * 0.03, world.tone("pavement", 0.1)),
        svg.rect(-5, kerb + u * 0.024, stage.width + 10, u * 0.008, world.shade("pavement", 0, 0.12)),
    )
    top = kerb + u * 0.032
    tone = world.tone("asphalt")
    c.add(
        "ground",
        svg.rect(
            -5,
            top,
            stage.width + 10,
            c.height - top + 5,
            c.across([(0, color.lit(tone, 0.03)), (1, color.shaded(tone, 0.06))], 0, top, 0, c.height),
        ),
    )
    middle = top + (c.height - top) * 0.72
    dash = u * 0.12
    for x in range(int(-dash * 0.4), int(stage.width), int(dash * 1.9)):
        c.add(
            "ground",
            svg.path(
                svg.polygon(
                    [
                        (x, middle),
                        (x + dash, middle),
                        (x + dash * 0.97, middle + u * 0.016),
                        (x - dash * 0.05, middle + u * 0.016),
                    ]
                ),
                world.tone("#f2e2b8"),
            ),
        )
    if night:
        bars: dict[str, list[str]] = {}
        for _ in range(int(26 * stage.width / u)):
            hue = chance.pick(tubes.TONES) if neon else world.lamp
            y = top + (c.height - top) * chance.random()
            w = u * chance.uniform(0.03, 0.12)
            bars.setdefault(hue, []).append(
                svg.rounded(chance.uniform(-30, stage.width), y, w, 4 + 5 * (y - top) / (c.height - top), 4)
            )
        for hue, listed in bars.items():
            c.add("ground", svg.path("".join(listed), hue, opacity=0.28))
    for x in chance.scatter(int(4 * stage.width / u), 0, stage.width, 0.2):
        c.add("middle", svg.placed(buildings.lamp_post(stage, u * 0.27, night), x, kerb + u * 0.02))
    stage.stand = top + (c.height - top) * 0.5
    stage.back = kerb + u * 0.02

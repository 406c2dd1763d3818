"""The made country: farm and road; and the sky above the clouds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import dry, land
from recraft_nb.engine.illustrator.compose.scenery import buildings, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.meaning.lacking import is_clear

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


_SHIPS = frozenset({"sailing_ship", "longship", "sailboat", "ship"})


def farm(stage: Stage) -> None:
    """Fields in rows, a barn and a silo, a fence."""
    chance, c = stage.chance, stage.canvas
    u, h = c.short, stage.horizon
    skies.paint_sky(stage)
    for i in range(3):
        ridge = terrain.rolling(
            chance, stage.width, h + u * (-0.03, 0.01, 0.05)[i], u * 0.035, chance.uniform(0.8, 1.4)
        )
        paint = chance.pick((stage.world.material("grass", chance.random()), "#d9c25a", "#a9bf58"))
        terrain.hill(
            stage,
            "distance",
            ridge,
            paint if stage.world.season != "winter" else "snow",
            (0.6, 0.42, 0.28)[i],
        )
        terrain.along(
            stage,
            "distance",
            ridge,
            int(10 * stage.width / u),
            land.trees(stage, u * 0.07, 0.45 - 0.12 * i, chance.pick(("", "poplar"))),
            sizes=(0.6, 1.1),
        )
    top = h + u * 0.085
    _field(stage, chance, top, h + u * 0.21)
    x = stage.width * (0.8 if stage.layout.hero_x < 0.5 else 0.2)
    if "barn" not in stage.busy:
        c.add("middle", svg.placed(buildings.barn(stage, chance, u * 0.3, 0.05), x, h + u * 0.165))
    c.add(
        "middle",
        svg.placed(
            land.trees(stage, u * 0.26, 0.06, "")(chance),
            x + u * 0.21 * (1 if x > stage.width / 2 else -1),
            h + u * 0.17,
        ),
    )
    land.lawn(stage, h + u * 0.2, "grass")
    c.add("ground", buildings.fence(stage, chance, h + u * 0.225, u * 0.085))
    land.flowers(stage)
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.68)
    stage.back = h + u * 0.24


def _field(stage: Stage, chance: Chance, top: float, bottom: float) -> None:
    """Furrows running to a vanishing point."""
    c, world = stage.canvas, stage.world
    base = "#e6f0fa" if world.season == "winter" else chance.pick(("#d9b84a", "#b9c653", "#c9974a"))
    c.add(
        "middle",
        svg.rect(
            -5,
            top,
            stage.width + 10,
            c.height - top,
            c.across([(0, world.lit(base, 0.15)), (1, world.tone(base))], 0, top, 0, bottom),
        ),
    )
    vx = stage.width * chance.uniform(0.35, 0.65)
    rows = []
    for i in range(-22, 23):
        x0, x1 = vx + i * stage.width * 0.045, vx + i * stage.width * 0.14
        w = stage.width * 0.028
        rows.append(
            svg.polygon([(x0, top), (x0 + w * 0.35, top), (x1 + w, bottom + 40), (x1 - w * 0.4, bottom + 40)])
        )
    c.add("middle", svg.path("".join(rows), world.shade(base, 0, 0.07), opacity=0.7))


def road(stage: Stage) -> None:
    """A road to the horizon through hills or desert, with posts and lines."""
    chance, c = stage.chance, stage.canvas
    u, h = c.short, stage.horizon
    arid = chance.chance(0.4)
    if stage.hints & {"desert", "sandy", "canyon", "dusty"}:
        arid = True
    elif stage.hints & {"green", "country", "forest", "mountain", "mountains", "meadow", "hills"}:
        arid = False
    skies.paint_sky(stage)
    if arid:
        dry.mesas(stage, chance, h + u * 0.01, u * 0.22, 0.5)
    else:
        terrain.peaks(stage, h + u * 0.02, u * 0.26, 0.6, 5, snow=chance.chance(0.6))
    terrain.mist(stage, "distance", h - u * 0.01, u * 0.12, 0.5)
    base = stage.world.material("sand") if arid else stage.world.material("grass")
    for i in range(2):
        ridge = terrain.rolling(chance, stage.width, h + u * (0.0, 0.03)[i], u * 0.02, 1.4)
        terrain.hill(
            stage,
            "middle",
            ridge,
            color.mix(base, stage.world.material("conifer"), 0 if arid else (0.4, 0.2)[i]),
            (0.4, 0.22)[i],
        )
        if not arid:
            terrain.along(
                stage,
                "middle",
                ridge,
                int(18 * stage.width / u),
                land.trees(stage, u * 0.09, 0.3 - 0.1 * i, chance.pick(("", "conifer"))),
            )
    land.lawn(stage, h + u * 0.065, "sand" if arid else "grass")
    vx = stage.width * chance.uniform(0.42, 0.58)
    cx = stage.hero_x + (stage.width / 2 - stage.hero_x) * 0.3
    y0 = h + u * 0.055
    half = u * 0.62
    tone = stage.world.tone("asphalt")
    fill = c.across(
        [(0, stage.world.tone("asphalt", 0.45)), (0.5, tone), (1, color.shaded(tone, 0.04))],
        0,
        y0,
        0,
        c.height,
    )
    shoulder = stage.world.lit("path")
    c.add(
        "ground",
        svg.path(
            svg.polygon(
                [
                    (vx - 8, y0),
                    (vx + 8, y0),
                    (cx + half * 1.08, c.height + 5),
                    (cx - half * 1.08, c.height + 5),
                ]
            ),
            shoulder,
        ),
    )
    c.add(
        "ground",
        svg.path(
            svg.polygon([(vx - 7, y0), (vx + 7, y0), (cx + half, c.height + 5), (cx - half, c.height + 5)]),
            fill,
        ),
    )
    dashes = []
    for i in range(7):
        a, b = (i / 7) ** 2, ((i + 0.5) / 7) ** 2
        ya, yb = y0 + (c.height - y0) * a, y0 + (c.height - y0) * b
        xa, xb = vx + (cx - vx) * a, vx + (cx - vx) * b
        wa, wb = 0.8 + half * 0.028 * a, 0.8 + half * 0.028 * b
        dashes.append(svg.polygon([(xa - wa, ya), (xa + wa, ya), (xb + wb, yb), (xb - wb, yb)]))
    c.add("ground", svg.path("".join(dashes), stage.world.tone("#f5d98a")))
    edge = "".join(
        svg.polygon(
            [
                (vx + s * 5, y0),
                (vx + s * 6, y0),
                (cx + s * half * 0.93, c.height),
                (cx + s * half * 0.9, c.height),
            ]
        )
        for s in (-1, 1)
    )
    c.add("ground", svg.path(edge, stage.world.tone("#f4f1ea"), opacity=0.85))
    for i in range(5):
        t = ((i + 1) / 5.4) ** 2
        y = y0 + (c.height - y0) * t
        for s in (-1, 1):
            x = vx + (cx - vx) * t + s * half * 1.22 * t + s * 14
            hgt = u * 0.17 * t + 6
            c.add(
                "ground",
                svg.rect(x - hgt * 0.06, y - hgt, hgt * 0.12, hgt, stage.world.tone("#f4f1ea"), hgt * 0.03),
                svg.rect(x - hgt * 0.06, y - hgt * 0.82, hgt * 0.12, hgt * 0.2, stage.world.tone("#d9483b")),
            )
    stage.stand = min(c.height * 0.86, h + (c.height - h) * 0.6)
    stage.back = h + u * 0.1


def sky(stage: Stage) -> None:
    """Above the clouds."""
    chance, c = stage.chance, stage.canvas
    u = c.short
    stage.horizon = c.height * 0.9
    skies.paint_sky(stage, clouds=0.6)
    scheme = stage.world.scheme
    for i in range(0 if is_clear(stage.said) else 4):
        depth = 1 - i / 3
        y = c.height * (0.74 + 0.085 * i)
        tone = color.mix(scheme.cloud[0], scheme.haze, 0.6 * depth)
        base = color.mix(scheme.cloud[1], scheme.haze, 0.5 * depth)
        if "cloud" in stage.paints:
            tone = color.mix(tone, color.lit(stage.paints["cloud"], 0.04), 0.85)
            base = color.mix(base, color.shaded(stage.paints["cloud"], 0.06), 0.8)
        fill = c.linear([(0, tone), (0.25, tone), (1, base)])
        parts = [
            svg.ring(
                x,
                y + chance.uniform(-10, 30),
                u * chance.uniform(0.07, 0.13) * (0.8 + 0.25 * i),
                u * chance.uniform(0.05, 0.085) * (0.8 + 0.25 * i),
            )
            for x in chance.scatter(int((7 - i) * stage.width / u) + 2, -80, stage.width + 80)
        ]
        body = "".join(parts) + svg.d("M-10", y + 20, "H", stage.width + 10, "V", c.height + 10, "H-10Z")
        bank = svg.path(body, fill, opacity=0.92)
        if i == 3 and _SHIPS & {*stage.busy}:
            # A ship sails in the clouds, not over them.
            stage.front.append(bank)
        else:
            c.add("ground" if i > 1 else "distance", bank)
    stage.kind = "air"
    stage.stand = c.height * 0.72
    stage.back = c.height * 0.25

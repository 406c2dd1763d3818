"""The street."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import (
    buildings,
    landmarks,
    plants,
    shops,
    skies,
    terrain,
    towers,
    tubes,
)
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def street(stage: Stage) -> None:
    """Shop fronts and houses in a row, a pavement, lamps, small trees."""
    chance, c, world, u = stage.chance.stream("street"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    foot = c.height * (0.68 if c.height <= c.width * 1.2 else 0.74)
    stage.horizon = foot - u * 0.12
    x = -u * chance.uniform(0.0, 0.15)
    previous = ""
    towers.skyline(stage, "distance", foot, u * 0.4, u * 0.62, 0.66, windows=False)
    # Houses stay lower where a tower is to be seen above them.
    least, most = (0.3, 0.46) if landmarks.landmark(stage, foot, c.height * 0.6) else (0.42, 0.62)
    while x < stage.width:
        w = u * chance.uniform(0.24, 0.36)
        tall = u * chance.uniform(least, most)
        paint = chance.pick([f for f in buildings.FACADES if f != previous])
        previous = paint
        c.add("middle", shops.shop_front(stage, chance, x, foot, w, tall, paint))
        x += w
    if (stage.hints & tubes.ASKED and world.scheme.dark > 0.4) or stage.hints & _SIGNED:
        tubes.along_fronts(stage, foot)
    kerb = foot + (c.height - foot) * 0.55
    pavement(stage, foot)
    if world.season == "winter":
        drift = terrain.rolling(chance, stage.width, foot + u * 0.005, u * 0.016, 4.0)
        c.add("ground", svg.path(svg.below(drift, foot + u * 0.03), world.lit("snow")))
    tone = world.tone("asphalt" if world.season != "winter" else "#aab4c6")
    c.add(
        "ground",
        svg.rect(-5, kerb, stage.width + 10, c.height - kerb + 5, tone),
        svg.rect(-5, kerb, stage.width + 10, u * 0.016, world.lit("concrete")),
        svg.rect(-5, kerb + u * 0.016, stage.width + 10, u * 0.012, world.shade("concrete", 0, 0.1)),
    )
    line = c.height - (c.height - kerb) * 0.32
    for lx in range(-30, int(stage.width), int(u * 0.2)):
        c.add("ground", svg.rect(lx, line, u * 0.11, u * 0.012, world.tone("#f2e2b8")))
    night = world.scheme.dark > 0.3
    if stage.weather in ("rain", "storm") or (night and chance.chance(0.5)):
        bars = "".join(
            svg.rounded(
                chance.uniform(0, stage.width),
                foot + 20 + (c.height - foot) * chance.random(),
                u * chance.uniform(0.03, 0.1),
                5,
                3,
            )
            for _ in range(24)
        )
        c.add(
            "ground",
            svg.path(
                bars, world.lamp if night else color.mix(world.scheme.sky[-1], "#ffffff", 0.3), opacity=0.4
            ),
        )
    for place in chance.scatter(int(3 * stage.width / u), 0, stage.width, 0.25):
        if abs(place - stage.hero_x) < u * 0.14:
            continue
        y = foot + (c.height - foot) * 0.16
        if chance.chance(0.55):
            c.add("ground", svg.placed(buildings.lamp_post(stage, u * 0.4, night), place, y))
        else:
            c.add(
                "ground",
                svg.rect(
                    place - u * 0.045, y - u * 0.06, u * 0.09, u * 0.06, world.shade("wood", 0, 0.05), 4
                ),
                svg.placed(
                    plants.round_tree(world, chance, u * 0.3, 0.02, stage.light_side), place, y - u * 0.045
                ),
            )
    stage.stand = foot + (c.height - foot) * 0.46
    stage.back = foot + u * 0.03


# Towns whose streets are full of signs by day and by night.
_SIGNED = frozenset({"tokyo", "osaka", "shinjuku", "akihabara", "bangkok", "seoul", "shanghai", "hongkong"})


def pavement(stage: Stage, y: float) -> None:
    """Slabs in perspective."""
    c, world = stage.canvas, stage.world
    tone = world.tone("pavement" if world.season != "winter" else "#e9f0f8")
    c.add(
        "ground",
        svg.rect(
            -5,
            y,
            stage.width + 10,
            c.height - y + 5,
            c.across([(0, color.lit(tone, 0.03)), (1, color.shaded(tone, 0.08))], 0, y, 0, c.height),
        ),
    )
    lines = []
    for i in range(1, 6):
        ly = y + (c.height - y) * (i / 5.5) ** 1.7
        lines.append(svg.d("M0", ly, "H", stage.width))
    for i in range(-9, 10):
        x = stage.width / 2 + i * stage.width * 0.09
        lines.append(svg.d("M", x, y, "L", stage.width / 2 + i * stage.width * 0.2, c.height))
    c.add("ground", svg.stroke("".join(lines), color.shaded(tone, 0.07), 2.4))
    c.add("ground", svg.rect(-5, y - 2, stage.width + 10, 9, color.shaded(tone, 0.12)))

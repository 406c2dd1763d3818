"""At the water's edge: beach, lake, river, pond."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.backdrops import land, water
from recraft_nb.engine.illustrator.compose.scenery import mirrors, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.compose.stage import AFLOAT
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def beach(stage: Stage) -> None:
    """Sand, a curved edge of foam, sea, palms or dunes."""
    chance, c, world, u = stage.chance.stream("beach"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    x = stage.width * (0.85 if stage.layout.hero_x < 0.5 else 0.15)
    water.island(stage, chance, x, h + 2, u * chance.uniform(0.2, 0.34))
    shore = h + (c.height - h) * 0.34
    turquoise = "#4fc3c9" if world.light in ("day", "dawn") else "water"
    terrain.water(stage, "middle", h, shore + u * 0.08, 0.7, turquoise)
    slope = chance.uniform(-0.07, 0.07) * u
    edge = [
        (
            px,
            shore
            + slope * (px / stage.width - 0.5) * 2
            + math.sin(px / u * 5.2 + chance.uniform(0, 0.6)) * u * 0.018,
        )
        for px in range(-60, int(stage.width) + 130, 90)
    ]
    foam = world.tone("#ffffff")
    wet = world.shade("sand", 0, 0.09)
    shallow = color.mix(world.tone(turquoise), foam, 0.45)
    c.add(
        "ground",
        svg.path(
            svg.below([(px, py - u * 0.028) for px, py in edge], shore + u * 0.15), shallow, opacity=0.7
        ),
    )
    c.add(
        "ground",
        svg.path(
            svg.below([(px, py - u * 0.008 + math.sin(px / 47) * 4) for px, py in edge], shore + u * 0.15),
            foam,
        ),
    )
    c.add("ground", svg.path(svg.below([(px, py + u * 0.006) for px, py in edge], c.height + 10), wet))
    sand = c.across(
        [(0, world.lit("sand")), (0.5, world.tone("sand")), (1, world.shade("sand", 0, 0.08))],
        0,
        shore,
        0,
        c.height,
    )
    c.add("ground", svg.path(svg.below([(px, py + u * 0.04) for px, py in edge], c.height + 10), sand))
    terrain.ground_texture(stage, "ground", shore + u * 0.1, c.height, world.material("sand"), 26)
    for px in chance.scatter(int(5 * stage.width / u), 0, stage.width):
        y = shore + u * chance.uniform(0.1, 0.45)
        if abs(px - stage.hero_x) > u * 0.2 and y < c.height * 0.98:
            c.add("ground", _seaside_bit(stage, chance, px, y))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    if chance.chance(0.7) and "palm-tree" not in stage.busy:
        px = stage.width * (0.5 + away * chance.uniform(0.36, 0.46))
        for dx, s in ((0, 1.0), (away * -u * 0.07, 0.72)):
            y = shore + u * 0.13
            c.add("ground", svg.ellipse(px + dx, y, u * 0.08, u * 0.012, world.scheme.shadow, opacity=0.2))
            c.add(
                "ground",
                svg.placed(plants.palm(world, chance, u * 0.62 * s, 0.03), px + dx, y),
            )
    stage.stand = min(c.height * 0.9, shore + (c.height - shore) * 0.55)
    stage.back = shore + u * 0.1


def _seaside_bit(stage: Stage, chance: Chance, x: float, y: float) -> str:
    world, u = stage.world, stage.canvas.short
    pick = chance.random()
    r = u * chance.uniform(0.014, 0.022)
    if pick < 0.4:
        return svg.path(
            svg.star(x, y, r * 1.2, r * 0.6, 5, chance.uniform(0, 72)),
            world.tone(chance.pick(("#e8795a", "#f2a65a"))),
        )
    if pick < 0.75:
        tone = world.tone(chance.pick(("#fbe3d0", "#f3c6b8")))
        fan = svg.d("M", x, y, "L", x - r, y - r, "a", r, r, "0 0 1", 2 * r, "0Z")
        lines = svg.d(
            "M",
            x,
            y,
            "V",
            y - 1.9 * r,
            "M",
            x,
            y,
            "L",
            x - r * 0.55,
            y - r * 1.7,
            "M",
            x,
            y,
            "L",
            x + r * 0.55,
            y - r * 1.7,
        )
        return svg.path(fan, tone) + svg.stroke(lines, color.shaded(tone, 0.1), 2)
    return svg.placed(undergrowth.rock(world, chance, u * 0.07, 0.04, stage.light_side), x, y)


def lake(stage: Stage) -> None:
    """Still water with the mountains in it, reeds, a shore to stand on or the water itself."""
    chance, c, world, u = stage.chance.stream("lake"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    if chance.chance(0.75) or stage.hints & {"mountain", "mountains", "alpine", "peaks"}:
        terrain.peaks(stage, h, u * chance.uniform(0.26, 0.4), 0.5, 4, snow=chance.chance(0.7))
    ridges = []
    for i in range(2):
        ridge = terrain.rolling(
            chance, stage.width, h - u * (0.045, 0.012)[i], u * (0.04, 0.022)[i], chance.uniform(1, 1.7)
        )
        paint = color.mix(world.material("conifer"), world.material("grass"), (0.3, 0.45)[i])
        terrain.hill(stage, "distance", ridge, paint, (0.5, 0.3)[i])
        ridges.append((ridge, paint, (0.5, 0.3)[i]))

        def tree(inner: Chance, i: int = i) -> str:
            if world.season == "autumn" and inner.chance(0.5):
                return plants.round_tree(world, inner, u * 0.09, 0.4 - 0.14 * i, stage.light_side)
            return plants.conifer(
                world, inner, u * (0.08, 0.12)[i], 0.42 - 0.16 * i, stage.light_side, world.season == "winter"
            )

        terrain.along(stage, "distance", ridge, int((22, 16)[i] * stage.width / u), tree, sizes=(0.6, 1.15))
    terrain.mist(stage, "distance", h - u * 0.01, u * 0.08, 0.6)
    terrain.water(stage, "middle", h, c.height + 5, 0.5)
    if stage.hints & mirrors.SAID:
        mirrors.mirror(stage, h, ("sky", "distance"))
        ridges = []
    for ridge, paint, depth in ridges:
        mirrored = [(x, h + (h - y) * 1.25 + 2) for x, y in ridge]
        tone = color.mix(world.tone(paint, depth), world.tone("deep water"), 0.35)
        d = svg.smooth(mirrored) + svg.d("L", mirrored[-1][0], h, mirrored[0][0], h, "Z")
        c.add("middle", svg.path(d, tone, opacity=0.5))
    bands = [
        svg.rounded(
            chance.uniform(-100, stage.width),
            h + 6 + (c.height - h) * t,
            u * chance.uniform(0.1, 0.4),
            2 + 3 * t,
            2,
        )
        for t in chance.scatter(14, 0.0, 0.5)
    ]
    c.add("middle", svg.path("".join(bands), color.mix(world.scheme.sky[-1], "#ffffff", 0.3), opacity=0.45))
    afloat = bool(
        stage.hints
        & {
            "boat",
            "sailboat",
            "canoe",
            "kayak",
            "swan",
            "swans",
            "duck",
            "ducks",
            "swimming",
            "ship",
            "raft",
            "pond",
        }
    ) or bool(nature.FLOATS & set(stage.busy))
    if stage.busy and not {*stage.busy} & (nature.FLOATS | nature.SWIMS) and afloat:
        # Benches and trees stand beside a pond.
        afloat = bool(stage.hints & {"swimming", "boat", "raft", "canoe", "kayak"})
    afloat = afloat or AFLOAT in stage.hints
    _banks(stage, chance, afloat)
    stage.kind = "water" if afloat else "ground"
    stage.stand = h + (c.height - h) * (0.5 if afloat else 0.7)
    stage.back = h + (c.height - h) * 0.14
    if not afloat:
        stage.back = stage.stand - u * 0.05


def _banks(stage: Stage, chance: Chance, afloat: bool) -> None:
    """Shore in front: the whole width, or only corners when someone floats."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon
    if not afloat:
        top = h + (c.height - h) * 0.52
        ridge = terrain.rolling(chance, stage.width, top, u * 0.025, 0.9)
        c.add(
            "ground",
            svg.path(
                svg.below([(x, y - u * 0.014) for x, y in ridge], top + u * 0.1), world.shade("sand", 0, 0.06)
            ),
        )
        land.lawn(stage, top, "grass")
    else:
        for side in (-1, 1):
            w = u * chance.uniform(0.26, 0.44)
            x0 = 0.0 if side < 0 else stage.width
            d = svg.d(
                "M",
                x0,
                c.height - u * chance.uniform(0.14, 0.22),
                "Q",
                x0 - side * w * 0.6,
                c.height - u * 0.13,
                x0 - side * w,
                c.height + 10,
                "L",
                x0 + side * 30,
                c.height + 10,
                "Z",
            )
            stage.front.append(svg.path(d, world.shade("grass", 0, 0.07)))
    for side in (-1, 1):
        for _ in range(3):
            x = stage.width * (0.5 + side * chance.uniform(0.34, 0.5))
            y = c.height - u * chance.uniform(-0.01, 0.09) if afloat else h + (c.height - h) * 0.56
            bit = svg.placed(
                undergrowth.reeds(world, chance, u * 0.1, u * chance.uniform(0.16, 0.26), 0.0), x, y
            )
            if afloat:
                stage.front.append(bit)
            else:
                c.add("ground", bit)
    if afloat and chance.chance(0.7) and world.season != "winter":
        for _ in range(int(7 * stage.width / u)):
            t = chance.uniform(0.35, 0.9)
            x, y = chance.uniform(0, stage.width), h + (c.height - h) * t
            if abs(x - stage.hero_x) > u * 0.25:
                c.add("ground", _lily(stage, chance, x, y, u * (0.015 + 0.03 * t)))


def _lily(stage: Stage, chance: Chance, x: float, y: float, r: float) -> str:
    world = stage.world
    pad = svg.d(
        "M", x, y, "L", x + r, y - r * 0.12, "A", r, r * 0.36, "0 1 0", x + r * 0.9, y + r * 0.14, "Z"
    )
    parts = [svg.path(pad, world.tone("#4f9f5f"))]
    if chance.chance(0.4):
        petal = world.tone(chance.pick(("#fbd3e3", "#ffffff", "#f7a8c4")))
        parts.extend(
            svg.placed(svg.ellipse(0, -r * 0.26, r * 0.1, r * 0.27, petal), x - r * 0.15, y, turn=a)
            for a in (-60, -30, 0, 30, 60)
        )
    return "".join(parts)


def river(stage: Stage) -> None:
    """A river that winds from the hills to the viewer, stones in it, trees beside it."""
    chance, c, world, u = stage.chance.stream("river"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    if chance.chance(0.6):
        terrain.peaks(stage, h + u * 0.02, u * 0.3, 0.55, 4, snow=True)
    for i in range(3):
        ridge = terrain.rolling(
            chance, stage.width, h + u * (-0.04, 0.01, 0.06)[i], u * 0.035, chance.uniform(1, 1.6)
        )
        terrain.hill(
            stage,
            "distance" if i < 2 else "middle",
            ridge,
            color.mix(world.material("conifer"), world.material("grass"), 0.25 + 0.2 * i),
            (0.6, 0.4, 0.22)[i],
        )
        terrain.along(
            stage,
            "distance" if i < 2 else "middle",
            ridge,
            int((20, 18, 9)[i] * stage.width / u),
            land.trees(stage, u * (0.07, 0.1, 0.15)[i], (0.55, 0.35, 0.18)[i], chance.pick(("conifer", ""))),
        )
    land.lawn(stage, h + u * 0.1, "grass")
    top = h + u * 0.1
    away = 1 if stage.layout.hero_x < 0.5 else -1
    afloat = bool(nature.FLOATS & set(stage.busy)) or AFLOAT in stage.hints
    # A river that carries somebody is wide enough for him.
    x_near = stage.width * (0.5 + away * 0.22) if not afloat else stage.hero_x
    near, far_w = (u * 0.66, u * 0.03) if not afloat else (stage.width * 2.4, u * 0.22)
    d = terrain.winding(stage, x_near, stage.width * 0.5, c.height + 20, top - 4, near, far_w)
    bank = terrain.winding(stage, x_near, stage.width * 0.5, c.height + 20, top - 5, near * 1.12, far_w * 1.2)
    c.add("ground", svg.path(bank, world.shade("sand", 0, 0.08)))
    far = color.mix(world.tone("water", 0.2), world.scheme.sky[-1], 0.5)
    c.add(
        "ground",
        svg.path(
            d,
            c.across(
                [(0, far), (0.5, world.tone("water")), (1, world.tone("deep water"))], 0, top, 0, c.height
            ),
        ),
    )
    clip = c.clip(d)
    streaks = "".join(
        svg.rounded(
            chance.uniform(0, stage.width), top + (c.height - top) * t, u * (0.03 + 0.12 * t), 2 + 4 * t, 3
        )
        for t in chance.scatter(26, 0.05, 1.0)
    )
    c.add(
        "ground",
        svg.group(
            svg.path(streaks, color.mix(world.scheme.sky[-1], "#ffffff", 0.4), opacity=0.5), clip_path=clip
        ),
    )
    for x in chance.scatter(5, x_near - u * 0.3, x_near + u * 0.3):
        c.add(
            "ground",
            svg.placed(
                undergrowth.rock(world, chance, u * chance.uniform(0.05, 0.1), 0.04, stage.light_side),
                x,
                c.height - u * chance.uniform(0.05, 0.2),
            ),
        )
    land.flank(stage, chance.pick(("conifer", "", "birch")))
    if not afloat:
        land.flowers(stage)
    if stage.hints & {"bridge"} and "prop:bridge" not in stage.busy:
        stage.kind = "ground"
    stage.kind = "water" if afloat else stage.kind
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.66)
    stage.back = h + u * 0.13


def pond(stage: Stage) -> None:
    """A small lake to float on."""
    stage.hints |= {"pond"}
    lake(stage)

"""By, on and under water: sea, beach, lake, river, underwater."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import breakers, buildings, plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


_GREY = re.compile(r"\bgr[ae]y (?:\w+ )?(?:seas?|oceans?|waves|waters?)\b")
_BIG_WAVES = re.compile(
    r"\b(?:big|huge|giant|high|tall|large|towering|crashing|breaking|wild|mighty|enormous|rough)"
    r" (?:\w+ )?(?:waves|seas?|surf|swell|ocean)\b|\bwaves"
    r" (?:crash|break|crashing|breaking|smash|smashing|hitting)"
)
_WATER = ("water", "deep water")


def sea(stage: Stage) -> None:
    """Open water: swell toward the viewer, far islands or none; a storm makes it tower."""
    chance, c, u = stage.chance.stream("sea"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    rough = stage.world.light == "storm" or stage.weather in ("storm", "wind")
    if chance.chance(0.5) and not rough:
        x = stage.width * (0.82 if stage.layout.hero_x < 0.5 else 0.18)
        island(stage, chance, x, h + 2, u * chance.uniform(0.16, 0.28))
    tropics = bool(stage.hints & _TROPICAL) and not rough
    if tropics:
        _karsts(stage, chance, h)
    paint = "#2fc4c0" if tropics or "turquoise" in stage.hints else "water"
    tones = _WATER if paint == "water" else ("#3fd0c8", "#159aa8")
    if rough and _GREY.search(stage.said):
        paint, tones = "#8795a0", ("#8a98a3", "#4d5b68")
    terrain.water(stage, "middle", h, c.height + 5, 0.6 if rough else 1.0, paint)
    if tropics:
        _palm_spit(stage, chance, h)
    towering = rough or bool(_BIG_WAVES.search(stage.said))
    rows = 4 if towering else 5
    for i in range(rows):
        t = (i + 1) / rows
        y = h + (c.height - h) * (0.08 + 0.86 * t**1.35)
        if towering:
            y = h + (c.height - h) * (0.12 + 0.98 * t**1.5)
            body = color.mix(water_tone(stage, tones[0]), water_tone(stage, tones[1]), 0.25 + 0.7 * t)
            shades = (body, color.lit(color.mix(body, "#7fe0d8", 0.34), 0.09))
            markup = breakers.row(stage, chance.stream(f"row {i}"), y, u * (0.06 + 0.2 * t), shades)
        else:
            markup = _wave_row(stage, chance, y, t, rough, tones)
        if y > h + (c.height - h) * 0.6:
            stage.front.append(markup)
        else:
            c.add("ground", markup)
    stage.kind = "water"
    stage.stand = h + (c.height - h) * 0.58
    stage.back = h + (c.height - h) * 0.12


_TROPICAL = frozenset(
    ("lagoon", "thailand", "thai", "phuket", "krabi", "maldives", "bali", "tahiti", "polynesia", "seychelles")
)


def _karsts(stage: Stage, chance: Chance, h: float) -> None:
    """Steep rocks with green tops that stand in the sea."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    for k, (x, wide, tall) in enumerate(
        ((0.12, 0.2, 0.3), (0.3, 0.13, 0.17), (0.66, 0.12, 0.2), (0.86, 0.22, 0.34))
    ):
        w, t, m = u * wide, u * tall * chance.uniform(0.85, 1.1), stage.width * x
        depth = (0.2, 0.4, 0.42, 0.16)[k]
        rock = world.tone("#a8a194", depth)
        body = [
            (m - w * 0.5, h + 3),
            (m - w * 0.46, h - t * 0.5),
            (m - w * 0.3, h - t * 0.86),
            (m, h - t),
            (m + w * 0.3, h - t * 0.82),
            (m + w * 0.44, h - t * 0.46),
            (m + w * 0.5, h + 3),
        ]
        c.add("distance", svg.path(svg.smooth(body) + "Z", rock))
        streaks = "".join(
            svg.d("M", m + w * s, h - t * (0.6 - abs(s)), "V", h - t * 0.08) for s in (-0.3, -0.12, 0.1, 0.28)
        )
        c.add("distance", svg.stroke(streaks, color.shaded(rock, 0.07), w * 0.04))
        leaf = world.tone("#4f8f4a", depth)
        for dx, up, r in (
            (-0.3, 0.8, 0.16),
            (0.0, 0.95, 0.2),
            (0.28, 0.78, 0.16),
            (-0.42, 0.45, 0.1),
            (0.42, 0.42, 0.1),
        ):
            c.add(
                "distance", svg.path(plants.lobes(chance, m + w * dx, h - t * up, w * r * 1.3, w * r), leaf)
            )


def _palm_spit(stage: Stage, chance: Chance, h: float) -> None:
    """A tongue of sand with two palms, away from the hero."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    side = 1 if stage.layout.hero_x < 0.5 else -1
    edge = stage.width if side > 0 else 0.0
    y = h + u * 0.06
    d = svg.d(
        "M",
        edge + side * 20,
        y - u * 0.03,
        "Q",
        edge - side * u * 0.16,
        y - u * 0.035,
        edge - side * u * 0.3,
        y + u * 0.012,
        "Q",
        edge - side * u * 0.14,
        y + u * 0.05,
        edge + side * 20,
        y + u * 0.06,
        "Z",
    )
    c.add("middle", svg.path(d, world.tone("sand")))
    for dx, tall in ((0.05, 0.4), (0.16, 0.3)):
        c.add(
            "middle",
            svg.placed(plants.palm(world, chance, u * tall, 0.05), edge - side * u * dx, y + u * 0.005),
        )


def _wave_row(
    stage: Stage, chance: Chance, y: float, near: float, rough: bool, paints: tuple[str, str] = _WATER
) -> str:
    """One crest line: pointed waves with a light lip."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    step = u * (0.07 + 0.16 * near) * (1.3 if rough else 1.0)
    tall = step * (0.34 if rough else 0.15)
    x = -step * chance.random()
    d = [svg.d("M", x, y)]
    while x < stage.width + step:
        w = step * chance.uniform(0.8, 1.3)
        k = tall * chance.uniform(0.6, 1.25)
        curve = svg.d(
            "c",
            w * 0.22,
            -k * 0.1,
            w * 0.34,
            -k,
            w * 0.5,
            -k,
            "c",
            w * 0.16,
            "0",
            w * 0.28,
            k * 0.9,
            w * 0.5,
            k,
        )
        d.append(curve)
        x += w
    shallow, deep = paints
    base = color.mix(water_tone(stage, shallow), water_tone(stage, deep), 0.2 + 0.75 * near)
    base = color.mix(base, world.scheme.sky[-1], 0.28 * (1 - near))
    lip = color.mix(color.lit(base, 0.1), world.scheme.glow, 0.25)
    thick = tall * 0.2 + 2
    # One body down to the edge, and over it the same body a little lower: what stays visible is the lit lip.
    crest = "".join(d)
    end = svg.d("V", c.height + 30, "H-60Z")
    foam = ""
    if rough:
        spots = [
            svg.rounded(
                chance.uniform(0, stage.width), y + chance.uniform(-0.2, 0.5) * tall, u * 0.05 * near, 3, 2
            )
            for _ in range(7)
        ]
        foam = svg.path("".join(spots), color.mix(lip, "#ffffff", 0.5), opacity=0.6)
    return svg.path(crest + end, lip) + svg.placed(svg.path(crest + end, base), 0, thick) + foam


def water_tone(stage: Stage, paint: str) -> str:
    """Water keeps more of its own colour under coloured light than land does."""
    world = stage.world
    hold = 0.45 if world.scheme.dark < 0.8 else 0.2
    base = color.mix(world.tone(paint), paint if paint[0] == "#" else world.material(paint), hold)
    return color.mix(base, world.scheme.shadow, 0.22) if world.scheme.low else base


def island(stage: Stage, chance: Chance, x: float, y: float, w: float) -> None:
    """A far island on the horizon."""
    world, c = stage.world, stage.canvas
    ridge = terrain.rugged(chance, x - w / 2, x + w / 2, y - w * 0.12, w * 0.1, 3)
    ridge[0], ridge[-1] = (x - w / 2, y), (x + w / 2, y)
    tone = world.tone(color.mix(world.material("rock"), world.material("conifer"), 0.45), 0.5)
    c.add("distance", svg.path(svg.smooth(ridge) + "Z", tone))


def harbor(stage: Stage) -> None:
    """A quay: town houses across the water."""
    chance, c, world, u = stage.chance.stream("harbor"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    x = -20.0
    while x < stage.width:
        w = u * chance.uniform(0.1, 0.16)
        tall = u * chance.uniform(0.17, 0.3)
        paint = chance.pick(buildings.FACADES)
        c.add("distance", buildings.town_house(stage, chance, x, h + 4, w, tall, paint, 0.22))
        x += w
    terrain.water(stage, "middle", h, c.height + 5, 0.9)
    c.add("middle", svg.rect(-5, h - 2, stage.width + 10, u * 0.02, world.shade("concrete", 0.15, 0.05)))
    stage.kind = "water"
    stage.stand = h + (c.height - h) * 0.55
    stage.back = h + u * 0.08
    stage.front.append(_wave_row(stage, chance, h + (c.height - h) * 0.8, 0.8, False))

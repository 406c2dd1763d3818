"""Under trees and among plants: forest, jungle, garden."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import woodland
from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


# Hours of which the sky is to be seen, also in a wood.
_LOW_SUN = frozenset({"sunset", "sunsets", "sunrise", "sundown", "dusk", "dawn", "setting", "rising"})
# Woods of trees that are no trunks with a roof of leaves.
_CONIFERS = frozenset(
    {"pine", "pines", "fir", "firs", "spruce", "spruces", "conifer", "conifers", "evergreen"}
)


def forest(stage: Stage) -> None:
    """Trunks behind trunks in the mist, a forest floor with ferns and mushrooms."""
    chance = stage.chance
    kind = chance.pick(("trunks", "trunks", "clearing", "birches"))
    low_sun = bool(stage.hints & _LOW_SUN) and stage.world.light in ("golden", "dusk", "dawn")
    if low_sun or stage.world.season == "winter" or stage.weather in ("rainbow", "stars", "snow"):
        kind = "clearing"
    if stage.hints & _CONIFERS:
        # Pines are known by their shape, of which trunks show nothing.
        kind = "clearing"
    if kind == "clearing":
        _clearing(stage)
    else:
        _trunks(stage, birches=kind == "birches")
    if "eyes" in stage.hints and stage.world.scheme.dark > 0.6:
        _watchers(stage)
    woodland.floor(stage)
    stage.stand = min(stage.height * 0.9, stage.horizon + (stage.height - stage.horizon) * 0.62)
    stage.back = stage.horizon + stage.canvas.short * 0.12


def _watchers(stage: Stage) -> None:
    """Pairs of eyes that glow between the trunks."""
    chance, u = stage.chance.stream("eyes"), stage.canvas.short
    for x in chance.scatter(7, u * 0.06, stage.width - u * 0.06):
        y, r = stage.horizon + u * chance.uniform(-0.2, 0.06), u * chance.uniform(0.009, 0.015)
        for side in (-1, 1):
            stage.canvas.add(
                "middle",
                svg.circle(x + side * r * 1.5, y, r * 2.1, "#ffd84a", opacity=0.22),
                svg.ellipse(x + side * r * 1.5, y, r * 1.15, r, "#ffd84a"),
                svg.ellipse(x + side * r * 1.5, y, r * 0.3, r * 0.85, "#2a1a10"),
            )


def backlight(stage: Stage) -> None:
    """The brightness between the trees."""
    c, scheme, u = stage.canvas, stage.world.scheme, stage.canvas.short
    leaf = stage.world.tone(woodland.leaf_tone(stage), 0.5)
    deep = color.mix(leaf, scheme.sky[0], 0.45)
    bright = color.mix(scheme.haze, scheme.glow, 0.35)
    end = stage.horizon + u * 0.2
    c.add(
        "sky",
        svg.rect(
            0,
            0,
            c.width,
            end,
            c.across(
                [
                    (0, color.mix(deep, leaf, 0.3)),
                    (0.55, color.mix(leaf, bright, 0.5)),
                    (0.85, bright),
                    (1, color.mix(bright, leaf, 0.4)),
                ],
                0,
                0,
                0,
                end,
            ),
        ),
    )
    if stage.weather == "rainbow":
        skies.rainbow(stage, stage.horizon)
    x = stage.width * stage.layout.sun_x
    stage.sun = (x, u * 0.1)
    if scheme.dark > 0.9:
        skies.moon_disc(stage, x, u * 0.2, u * 0.06)


def _trunks(stage: Stage, birches: bool) -> None:
    chance, c, world, u = stage.chance.stream("trunks"), stage.canvas, stage.world, stage.canvas.short
    backlight(stage)
    h = stage.horizon
    for i, depth in enumerate((0.78, 0.56, 0.34, 0.12)):
        layer = "distance" if i < 2 else "middle"
        foot = h + u * (0.0, 0.035, 0.075, 0.14)[i]
        paint = color.mix(woodland.leaf_tone(stage), world.material("conifer"), 0.15 + 0.13 * i)
        ridge = terrain.rolling(chance, stage.width, foot, u * 0.02, 1.3)
        terrain.hill(stage, layer, ridge, paint, depth)
        count = int((15, 11, 7, 4)[i] * stage.width / u)
        trunks, knots, limbs = [], [], []
        for x in chance.scatter(count, -30, stage.width + 30, 0.45):
            if i == 3 and abs(x - stage.hero_x) < u * 0.26:
                continue
            w = u * (0.012, 0.02, 0.034, 0.055)[i] * chance.uniform(0.75, 1.3)
            lean = chance.uniform(-0.03, 0.03) * u
            y = terrain.height_of(ridge, x) + 8
            trunks.append(
                svg.d(
                    "M",
                    svg.points([(x - w * 0.8, y)]),
                    "Q",
                    svg.points([(x - w * 0.4, y - u * 0.08), (x + lean - w * 0.36, -10)]),
                    "H",
                    x + lean + w * 0.36,
                    "Q",
                    svg.points([(x + w * 0.45, y - u * 0.08), (x + w * 0.8, y)]),
                    "Z",
                )
            )
            if birches:
                for _ in range(6):
                    ky = chance.uniform(0, y)
                    knots.append(
                        svg.d("M", x - w * 0.35 + lean * (1 - ky / y), ky, "h", w * chance.uniform(0.2, 0.5))
                    )
            elif i > 1 and chance.chance(0.6):
                by = y * chance.uniform(0.25, 0.6)
                side = chance.sign()
                limbs.append(
                    svg.d(
                        "M",
                        x,
                        by,
                        "q",
                        side * w * 1.6,
                        -w * 0.4,
                        side * w * 3.2,
                        -w * 2.8,
                        "q",
                        -side * w * 1.4,
                        w * 3,
                        -side * w * 3.2,
                        w * 4,
                        "z",
                    )
                )
        bark = (
            "#f0ebe2"
            if birches
            else color.mix(world.material("trunk", chance.random()), world.material("conifer"), 0.25)
        )
        c.add(layer, svg.path("".join(limbs), world.tone(bark, depth)))
        c.add(layer, svg.path("".join(trunks), world.tone(bark, depth)))
        c.add(
            layer, svg.stroke("".join(knots), world.shade("#6a6068", depth, 0.02), u * (0.002 + 0.0016 * i))
        )
        canopy(stage, chance, layer, u * (0.24, 0.2, 0.15, 0.09)[i], depth, paint)
        if i in (1, 2):
            _bushes(stage, layer, ridge, depth - 0.05, u * (0.1, 0.15)[i - 1], (8, 6)[i - 1])
        if i == 1:
            shafts(stage, chance)
            terrain.mist(stage, layer, foot, u * 0.16, 0.55)


def canopy(stage: Stage, chance: Chance, layer: str, reach: float, depth: float, paint: str) -> None:
    """Leaves hanging in from the top edge."""
    c, u = stage.canvas, stage.canvas.short
    x, parts = -40.0, ["M-40,-10"]
    y = reach * chance.uniform(0.6, 1.1)
    parts.append(svg.d("V", y))
    while x < stage.width + 40:
        w = u * chance.uniform(0.05, 0.1) * (1.3 - 0.5 * depth)
        goal = reach * chance.uniform(0.35, 1.25)
        dy = max(-w * 0.8, min(w * 0.8, goal - y))
        r = math.hypot(w, dy) * 0.56
        parts.append(svg.d("a", r, r, "0 0 0", w, dy))
        x, y = x + w, y + dy
    c.add(layer, svg.path("".join(parts) + "V-10Z", stage.world.tone(paint, max(0.0, depth - 0.04))))


def _bushes(stage: Stage, layer: str, ridge: list[svg.Point], depth: float, size: float, count: int) -> None:
    def draw(inner: Chance) -> str:
        return undergrowth.bush(stage.world, inner, size * inner.uniform(0.8, 1.4), depth, stage.light_side)

    terrain.along(
        stage,
        layer,
        ridge,
        int(count * stage.width / stage.canvas.short),
        draw,
        clumps=False,
        clear=(stage.hero_x - stage.canvas.short * 0.2, stage.hero_x + stage.canvas.short * 0.2)
        if depth < 0.3
        else None,
    )


def shafts(stage: Stage, chance: Chance) -> None:
    """Light falling through the leaves."""
    if stage.world.scheme.dark > 0.9 or stage.world.light in ("storm", "overcast"):
        return
    c, u = stage.canvas, stage.canvas.short
    glow = color.mix(stage.world.scheme.glow, "#ffffff", 0.3)
    x0 = stage.sun[0]
    lean = -0.5 if x0 > stage.width / 2 else 0.5
    end = stage.horizon + u * 0.16
    fill = c.across([(0, glow, 0.42), (1, glow, 0.0)], 0, 0, 0, end)
    for i in range(3):
        x = x0 + (i - 1) * u * 0.2 + chance.uniform(-30, 30)
        w = u * chance.uniform(0.03, 0.07)
        d = svg.polygon(
            [(x, -5), (x + w, -5), (x + w * 2.2 + lean * end, end), (x - w * 0.6 + lean * end, end)]
        )
        c.add("distance", svg.path(d, fill))


def _clearing(stage: Stage) -> None:
    chance, _c, world, u = stage.chance.stream("clearing"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.6)
    h = stage.horizon
    winter, pines = world.season == "winter", bool(stage.hints & _CONIFERS)
    for i, depth in enumerate((0.74, 0.5, 0.28, 0.08)):
        layer = "distance" if i < 2 else "middle"
        ridge = terrain.rolling(chance, stage.width, h + u * (-0.02, 0.02, 0.07, 0.13)[i], u * 0.025, 1.4)
        paint = (
            "#eef4fb"
            if winter
            else color.mix(woodland.leaf_tone(stage), world.material("conifer"), 0.35 - 0.08 * i)
        )
        terrain.hill(stage, layer, ridge, paint, depth)

        def draw(inner: Chance, depth: float = depth, i: int = i) -> str:
            tall = u * (0.16, 0.24, 0.33, 0.48)[i] * inner.uniform(0.8, 1.2) * (1.35 if pines else 1.0)
            if world.season == "autumn" and not pines and inner.chance(0.5):
                return plants.round_tree(world, inner, tall, depth, stage.light_side)
            return plants.conifer(world, inner, tall, depth, stage.light_side, snow=winter)

        gap = u * (0.0, 0.0, 0.2, 0.34)[i]
        terrain.along(
            stage,
            layer,
            ridge,
            int((30, 20, 12, 7)[i] * stage.width / u),
            draw,
            clumps=False,
            sink=6,
            sizes=(0.7, 1.15),
            clear=(stage.hero_x - gap, stage.hero_x + gap) if gap else None,
        )
        if i == 1:
            terrain.mist(stage, layer, h + u * 0.05, u * 0.16, 0.6)

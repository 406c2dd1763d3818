"""A kelp forest: tall bands of kelp from the rocks up to the lit surface, beams of sun between them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def kelp_forest(stage: Stage) -> None:
    """Water from the surface down to a rocky bottom, and kelp in three depths that reaches the surface."""
    chance, c, u = stage.chance.stream("kelp"), stage.canvas, stage.canvas.short
    night = stage.world.scheme.dark > 0.8
    top, mid, deep = ("#2f6f86", "#174a66", "#0b2740") if night else chance.pick(
        (("#bfeee0", "#3fa9ac", "#145566"), ("#c9f0e6", "#3f9fb8", "#12486b")))
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, top), (0.34, mid), (1, deep)], 0, 0, 0,
        c.height)))
    stage.sun = (c.width * stage.layout.sun_x, -50)
    rays = c.across([(0, "#ffffff", 0.5), (1, "#ffffff", 0)], 0, 0, 0, c.height * 0.85)
    for k in range(6):
        x = stage.sun[0] + (k - 2.5) * u * 0.15 + chance.uniform(-0.02, 0.02) * u
        w, lean = u * chance.uniform(0.03, 0.07), (x - stage.sun[0]) * 1.4
        c.add("sky", svg.path(svg.polygon([(x, -5), (x + w, -5), (x + w * 2.4 + lean, c.height * 0.85),
            (x - w * 0.6 + lean, c.height * 0.85)]), rays))
    floor = c.height * 0.87
    for depth, rise in ((0.6, 0.1), (0.34, 0.05)):
        ridge = terrain.rolling(chance, stage.width, floor - u * rise, u * 0.05, 1.6)
        c.add("distance", svg.path(svg.below(ridge, c.height + 5), color.mix(deep, mid, depth)))
    for k, (many, wide, depth) in enumerate(((13, 0.02, 0.66), (9, 0.03, 0.34))):
        leaf = color.mix(color.mix("#4f7f3f", deep, 0.25), mid, depth)
        for x in chance.scatter(int(many * c.width / u), -0.02 * c.width, 1.02 * c.width):
            c.add(("distance", "middle")[k], _strand(chance, x, floor + u * 0.02, u * wide, leaf, u))
    sand = color.mix("#8f8a70", mid, 0.35)
    ridge = terrain.rolling(chance, stage.width, floor + u * 0.02, u * 0.03, 1.3)
    c.add("ground", svg.path(svg.below(ridge, c.height + 5), c.across([(0, sand), (1, color.mix(sand, deep,
        0.6))],
        0, floor, 0, c.height)))
    for x in chance.scatter(int(9 * c.width / u), 0, c.width):
        c.add("ground", svg.placed(undergrowth.rock(stage.world, chance, u * chance.uniform(0.09, 0.2), 0.25,
            stage.light_side), x, floor + u * chance.uniform(0.02, 0.09)))
        if chance.chance(0.6):
            c.add("ground", _urchin(x + u * 0.06, floor + u * chance.uniform(0.02, 0.06), u * 0.024))
    for side in (-1, 1):
        for off in (0.45, 0.53):
            leaf = color.mix("#3f6f34", deep, 0.15)
            stage.front.append(_strand(chance, c.width / 2 + side * off * c.width, c.height + 10, u * 0.04,
                leaf, u))
    shine = "".join(svg.d("M", x, chance.uniform(0.012, 0.05) * u, "q", u * 0.04, -u * 0.014, u * 0.08, 0)
        for x in chance.scatter(int(14 * c.width / u), 0, c.width))
    c.add("middle", svg.stroke(shine, "#ffffff", u * 0.008, stroke_opacity=0.6))
    stage.shown = frozenset(("kelp", "seaweed", "forest", "kelp forest", "urchin", "urchins", "sea urchin"))
    stage.kind = "deep"
    stage.stand, stage.back, stage.horizon = c.height * 0.6, c.height * 0.3, c.height * 0.3
    stage.ambient = deep


def _strand(chance: Chance, x: float, foot: float, w: float, leaf: str, u: float) -> str:
    """One stalk that sways up to the surface, blades to both sides of it."""
    sway, turn = u * chance.uniform(0.02, 0.05), chance.uniform(0, math.tau)
    def at(t: float) -> tuple[float, float]:
        return x + sway * math.sin(turn + t * 7) * t, foot - (foot + 10) * t
    stalk = svg.smooth([at(k / 14) for k in range(15)])
    blades = []
    step = max(0.03, w * 1.5 / foot)
    t, side = 0.05, 1
    while t < 0.99:
        px, py = at(t)
        reach = w * chance.uniform(2.0, 3.0)
        blades.append(svg.d("M", px, py, "q", side * reach * 0.4, -reach * 0.6, side * reach, -reach * 0.5,
            "q",
            -side * reach * 0.4, reach * 0.5, -side * reach, reach * 0.5, "z"))
        t, side = t + step, -side
    return svg.stroke(stalk, color.shaded(leaf, 0.05), w * 0.3) + svg.path("".join(blades), leaf)


def _urchin(x: float, y: float, r: float) -> str:
    """A dark ball of needles."""
    needles = "".join(svg.d("M", x, y, "l", math.cos(a) * r * 1.7, -math.sin(a) * r * 1.7)
        for a in (math.pi * k / 8 for k in range(9)))
    return svg.stroke(needles, "#5a2f6b", r * 0.14) + svg.circle(x, y - r * 0.2, r, "#452458")

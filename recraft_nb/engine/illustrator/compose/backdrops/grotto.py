"""A view out of a cave: dark rock all around, and in its mouth the sea, a beach or a valley in the light."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land, water
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_LAND = frozenset({"valley", "mountain", "mountains", "meadow", "hills", "waterfall", "lake"})
_FOREST = frozenset({"forest", "jungle", "wood", "woods", "trees", "rainforest"})


def cave_mouth(stage: Stage) -> None:
    """Another place, whole, within a frame of rock; one stands on the cave's floor before it."""
    c, u = stage.canvas, stage.canvas.short
    if stage.hints & (_LAND | _FOREST):
        (land.meadow if stage.hints & _FOREST else land.mountain)(stage)
    else:
        water.sea(stage)
    stage.front.clear()
    chance = stage.chance.stream("cave mouth")
    rock = "#3b3444" if stage.world.scheme.dark < 0.8 else "#1c1a2b"
    cx, cy, rx, ry = c.width * 0.5, c.height * 0.45, c.width * 0.37, c.height * 0.35
    for k, (grow, tone) in enumerate(((1.0, color.lit(rock, 0.14)), (1.08, color.lit(rock, 0.06)), (1.17,
        rock))):
        rim = [(cx + math.cos(a) * rx * grow * chance.uniform(0.93, 1.07), cy + math.sin(a) * ry * grow
            * chance.uniform(0.93, 1.07)) for a in (math.tau * j / 26 for j in range(26))]
        whole = svg.d("M", -10, -10, "H", c.width + 10, "V", c.height + 10, "H", -10, "Z")
        c.add("ground", svg.path(whole + svg.polygon(rim), tone, fill_rule="evenodd"))
        if k == 2:
            cracks = "".join(svg.d("M", x, y, "l", u * 0.02, u * 0.07, -u * 0.015, u * 0.05) for x,
                y in rim[::3])
            c.add("ground", svg.stroke(cracks, color.shaded(rock, 0.06), u * 0.008))
    for x, long in ((0.3, 0.13), (0.37, 0.2), (0.46, 0.1), (0.56, 0.15), (0.64, 0.22), (0.7, 0.1)):
        px, top = c.width * x, c.height * 0.06
        c.add("ground", svg.path(svg.polygon([(px - u * 0.03, top), (px + u * 0.03, top), (px + u * 0.004, top
            + long * c.height)]), color.lit(rock, 0.03)))
    low = c.height * 0.8
    floor = [(x * c.width, low + y * u) for x, y in ((-0.05, -0.1), (0.12, -0.02), (0.3, 0.03), (0.5, 0.015),
        (0.7, 0.03),
        (0.88, -0.02), (1.05, -0.1))]
    c.add("ground", svg.path(svg.below(floor, c.height + 10), c.across([(0, color.lit(rock, 0.16)), (1,
        color.shaded(rock, 0.05))], 0, low - u * 0.05, 0, c.height)),
        svg.ellipse(cx, low + u * 0.08, rx * 0.66, u * 0.045, stage.world.scheme.sky[-1], opacity=0.18))
    stage.kind = "ground"
    stage.shown = frozenset(("cave", "sea", "ocean", "cliff", "mountain", "valley", "grotto", "cavern",
        "waterfall",
        "forest"))
    stage.stand, stage.back, stage.hero_scale = low + (c.height - low) * 0.45, low + u * 0.04, 0.75

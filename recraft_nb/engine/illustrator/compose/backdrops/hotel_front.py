"""The entrance of a hotel: a revolving door of glass under its canopy, a red carpet, lamps, lit windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, plants
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def hotel_front(stage: Stage) -> None:
    """A stone front with tall windows, the drum of the door in its middle, trees in tubs at both sides."""
    chance, c, world, u = stage.chance.stream("hotel front"), stage.canvas, stage.world, stage.canvas.short
    away = 1 if stage.layout.hero_x < 0.5 else -1
    foot, m = c.height * 0.76, c.width * (0.5 + (away * 0.18 if stage.busy else 0))
    stage.horizon = c.height * 0.5
    stone, gold = world.tone("#e3d6c0"), world.tone("#d9a83f")
    c.add("distance", svg.rect(-5, -5, c.width + 10, foot + 10, stone))
    c.add("distance", svg.stroke("".join(svg.d("M-5", foot - u * 0.09 * k, "H", c.width + 5)
        for k in range(1, 9)),
        color.shaded(stone, 0.06), u * 0.004))
    for k in range(-4, 5):
        x = m + k * u * 0.3
        if k == 0:
            continue
        for y, tall in ((0.02, 0.18), (0.34, 0.36)):
            c.add("distance", svg.rect(x - u * 0.09, u * y, u * 0.18, u * tall, world.tone("#fbf6ea"),
                u * 0.01),
                svg.rect(x - u * 0.075, u * y + u * 0.015, u * 0.15, u * tall - u * 0.03,
                buildings.window_tone(stage, chance)), svg.stroke(svg.d("M", x, u * y + u * 0.015, "v",
                u * tall - u * 0.03), world.tone("#fbf6ea"), u * 0.008))
    _drum(stage, m, foot, u * 0.5)
    canopy = world.tone("#a8303f")
    top = foot - u * 0.56
    c.add("middle", svg.path(svg.polygon([(m - u * 0.4, top), (m + u * 0.4, top), (m + u * 0.46,
        top + u * 0.1),
        (m - u * 0.46, top + u * 0.1)]), canopy), svg.rect(m - u * 0.46, top + u * 0.1, u * 0.92, u * 0.05,
        color.shaded(canopy, 0.08)), svg.rect(m - u * 0.46, top + u * 0.142, u * 0.92, u * 0.012, gold))
    for side in (-1, 1):
        x = m + side * u * 0.44
        c.add("middle", svg.rect(x - u * 0.012, top + u * 0.12, u * 0.024, foot - top - u * 0.1, gold),
            svg.circle(m + side * u * 0.36, top + u * 0.24, u * 0.06, "#ffdf8a", opacity=0.3),
            svg.rect(m + side * u * 0.36 - u * 0.018, top + u * 0.2, u * 0.036, u * 0.08, "#ffe6a0",
            u * 0.01))
    paving = world.tone("#b9b0a6")
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, color.lit(paving, 0.05)), (1,
        color.shaded(paving, 0.05))], 0, foot, 0, c.height)), svg.rect(-5, foot, c.width + 10, u * 0.014,
        color.shaded(paving, 0.14)))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.2, foot), (m + u * 0.2, foot), (m + u * 0.36,
        c.height + 5),
        (m - u * 0.36, c.height + 5)]), world.tone("#b8303f")), svg.stroke(svg.d("M", m - u * 0.185, foot,
        "L",
        m - u * 0.335, c.height + 5, "M", m + u * 0.185, foot, "L", m + u * 0.335, c.height + 5), gold,
        u * 0.008))
    for side in (-1, 1):
        x = m + side * u * 0.58
        c.add("ground", svg.placed(plants.round_tree(world, chance, u * 0.3, 0.0, stage.light_side), x,
            foot - u * 0.06),
            svg.path(svg.polygon([(x - u * 0.07, foot - u * 0.1), (x + u * 0.07, foot - u * 0.1),
            (x + u * 0.05,
            foot + u * 0.03), (x - u * 0.05, foot + u * 0.03)]), world.tone("#5f6a72")))
    stage.shown = frozenset(("hotel", "door", "revolving door", "entrance", "canopy", "carpet", "building",
        "red carpet"))
    stage.stand, stage.back = c.height * 0.93, foot + u * 0.05


def _drum(stage: Stage, x: float, foot: float, tall: float) -> None:
    """The round case of glass, its wings seen through it, brass at top and foot."""
    c, world = stage.canvas, stage.world
    glass, brass = world.tone("#bfe0ea"), world.tone("#c9963a")
    half = tall * 0.5
    inside = "#ffd98f" if world.scheme.dark > 0.3 else world.tone("#f2e6cc")
    parts = [svg.rect(x - half, foot - tall, half * 2, tall, inside), svg.rect(x - half * 0.98, foot - tall,
        half * 1.96,
        tall, glass, opacity=0.45)]
    for dx, wide in ((-0.62, 0.24), (0.0, 0.5), (0.62, 0.24)):
        left = x + half * (dx - wide / 2)
        parts += [svg.rect(left, foot - tall * 0.88, half * wide, tall * 0.84, glass, opacity=0.75),
            svg.stroke(
            svg.rounded(left, foot - tall * 0.88, half * wide, tall * 0.84, 2), brass, tall * 0.018),
            svg.path(svg.polygon([(left + half * wide * 0.15, foot - tall * 0.1), (left + half * wide * 0.5,
            foot - tall * 0.84), (left + half * wide * 0.72, foot - tall * 0.84), (left + half * wide * 0.37,
            foot - tall * 0.1)]), "#ffffff", opacity=0.4),
            svg.rect(left + half * wide * 0.1, foot - tall * 0.46, half * wide * 0.8, tall * 0.025, brass)]
    parts += [svg.rect(x - tall * 0.016, foot - tall * 0.9, tall * 0.032, tall * 0.9, color.shaded(brass,
        0.1)),
        svg.path(svg.d("M", x - half * 1.06, foot - tall * 0.9, "h", half * 2.12, "v", -tall * 0.08, "Q", x,
        foot - tall * 1.1, x - half * 1.06, foot - tall * 0.98, "Z"), brass),
        svg.rect(x - half * 1.04, foot - tall * 0.02, half * 2.08, tall * 0.03, color.shaded(brass, 0.08))]
    for side in (-1, 1):
        parts.append(svg.rect(x + side * half - tall * 0.02, foot - tall * 0.92, tall * 0.04, tall * 0.92,
            brass))
    arrow = svg.d("M", x - half * 0.4, foot - tall * 0.955, "Q", x, foot - tall * 0.9, x + half * 0.4,
        foot - tall * 0.955,
        "l", -half * 0.08, -tall * 0.012, "m", half * 0.08, tall * 0.012, "l", -half * 0.03, tall * 0.03)
    c.add("middle", *parts, svg.stroke(arrow, "#fff6dd", tall * 0.012))

"""Built places: pool, garage, court, boxing ring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def pool(stage: Stage) -> None:
    """A swimming pool: blue water with lanes, a tiled edge, loungers of the far side."""
    chance, c, world, u = stage.chance.stream("pool"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    c.add("middle", svg.rect(-5, h - u * 0.1, c.width + 10, u * 0.12, world.tone("#5f9e5a", 0.2)))
    for k in range(5):
        x = c.width * (0.1 + 0.2 * k) + chance.uniform(-0.03, 0.03) * u
        c.add(
            "middle",
            svg.rect(x - u * 0.05, h - u * 0.03, u * 0.1, u * 0.02, world.tone("#fdfaf4"), 3),
            svg.path(
                svg.polygon([(x - u * 0.09, h - u * 0.12), (x + u * 0.09, h - u * 0.12), (x, h - u * 0.18)]),
                world.tone(("#e0473f", "#f2c53f", "#2f86c9")[k % 3]),
            ),
            svg.rect(x - 2, h - u * 0.12, 4, u * 0.1, world.tone("#c9ced6")),
        )
    c.add("ground", svg.rect(-5, h, c.width + 10, u * 0.06, world.tone("#e8dcc8")))
    top = h + u * 0.06
    c.add("ground", svg.rect(-5, top, c.width + 10, u * 0.02, world.tone("#fdfaf4")))
    c.add(
        "ground",
        svg.rect(
            -5,
            top + u * 0.02,
            c.width + 10,
            c.height,
            c.across([(0, world.tone("#7fdcea")), (1, world.tone("#2fa3d0"))], 0, top, 0, c.height),
        ),
    )
    for k in range(-2, 3):
        x0, x1 = c.width * (0.5 + 0.13 * k), c.width * (0.5 + 0.34 * k)
        c.add(
            "ground",
            svg.stroke(
                svg.d("M", x0, top + u * 0.02, "L", x1, c.height),
                world.tone("#e0473f" if k % 2 else "#fdfaf4"),
                u * 0.008,
                stroke_dasharray="26 18",
            ),
        )
    stage.shown = frozenset(("pool", "water"))
    stage.stand, stage.back = min(c.height * 0.88, h + (c.height - h) * 0.72), top + u * 0.05


def garage(stage: Stage) -> None:
    """Concrete, a rolling door, tools on the wall, tyres."""
    chance, c, u = stage.chance.stream("garage"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.68
    stage.horizon = foot - u * 0.25
    tone = partial(interior.indoor_tone, stage)
    wall = tone(chance.pick(("#b9c0c9", "#c4b8a8", "#a9b8bf")))
    c.add(
        "sky",
        svg.rect(
            -5, 0, c.width + 10, foot + 5, c.across([(0, color.shaded(wall, 0.08)), (1, wall)], 0, 0, 0, foot)
        ),
    )
    away = 1 if stage.layout.hero_x < 0.5 else -1
    w = u * chance.uniform(0.44, 0.54)
    x = c.width * (0.5 + away * 0.24) - w / 2
    top = foot - u * 0.5
    c.add(
        "distance",
        svg.rect(x - u * 0.02, top - u * 0.02, w + u * 0.04, foot - top + u * 0.02, tone("#6b7280")),
    )
    for k in range(9):
        y = top + (foot - top) * k / 9
        c.add("distance", svg.rect(x, y, w, (foot - top) / 9 - 3, tone("#d9dde3" if k % 2 else "#cfd4db")))
    px = c.width * (0.5 - away * 0.28) - u * 0.2
    c.add("distance", svg.rect(px, foot - u * 0.5, u * 0.4, u * 0.24, tone("#8a6a4a"), 6))
    for k, paint in enumerate(chance.mixed(("#d9483f", "#3f6fae", "#f2bd3f", "#5a6070", "#2f8f6a"))):
        tx = px + u * (0.05 + 0.075 * k)
        c.add(
            "distance",
            svg.stroke(
                svg.d("M", tx, foot - u * 0.46, "v", u * (0.1 + 0.02 * (k % 3))), tone(paint), u * 0.018
            ),
            svg.circle(tx, foot - u * 0.46, u * 0.02, tone("#c9ced6")),
        )
    c.add(
        "middle",
        svg.rect(px, foot - u * 0.18, u * 0.4, u * 0.03, tone("#a8703f"), 3),
        svg.rect(px + u * 0.02, foot - u * 0.15, u * 0.36, u * 0.17, tone("#b8323a"), 4),
    )
    for k in range(3):
        c.add(
            "middle",
            svg.rect(px + u * 0.04, foot - u * 0.135 + k * u * 0.05, u * 0.32, u * 0.036, tone("#d9484f"), 3),
        )
    c.add(
        "ground",
        c.below(foot, [(0, tone("#8f969f")), (1, tone("#a9afb8"))]),
    )
    c.add(
        "ground",
        svg.ellipse(
            stage.hero_x, foot + (c.height - foot) * 0.55, u * 0.3, u * 0.04, tone("#7d848e"), opacity=0.6
        ),
    )
    tyre = c.width * (0.5 - away * 0.46)
    for k in range(3):
        y = foot + u * 0.05 - k * u * 0.05
        c.add(
            "middle",
            svg.ellipse(tyre, y, u * 0.1, u * 0.03, tone("#2b2d38")),
            svg.ellipse(tyre, y - u * 0.008, u * 0.05, u * 0.013, tone("#4a4e5c")),
        )
    stage.shown = frozenset(("garage", "workshop"))
    stage.stand, stage.back = foot + (c.height - foot) * 0.5, foot + u * 0.03


def court(stage: Stage) -> None:
    """A hall with a shining floor and lines, or clay under the sky for tennis."""
    chance, c, u = stage.chance.stream("court"), stage.canvas, stage.canvas.short
    clay = bool(stage.hints & {"tennis", "clay", "badminton"})
    foot = c.height * (0.56 if clay else 0.64)
    stage.horizon = foot - u * 0.1
    if clay:
        skies.paint_sky(stage)
        c.add("middle", svg.rect(-5, foot - u * 0.16, c.width + 10, u * 0.17, stage.world.tone("#2f6f5a")))
        ground = stage.world.tone(stage.paints.get("court", "#c9683f"))
        line = stage.world.tone("#fdf6ea")
    else:
        interior.inside(stage)
        wall = interior.indoor_tone(stage, chance.pick(("#5f86b8", "#6f9e9a", "#c98a5a")))
        c.add(
            "sky",
            svg.rect(
                -5,
                0,
                c.width + 10,
                foot + 5,
                c.across([(0, color.shaded(wall, 0.1)), (1, wall)], 0, 0, 0, foot),
            ),
        )
        for r in range(3):
            y = foot - u * 0.3 + r * u * 0.1
            c.add("distance", svg.rect(-5, y, c.width + 10, u * 0.06, color.shaded(wall, 0.07 + 0.03 * r)))
        for paint in ("#f2c14e", "#e8604c", "#f7f3e9", "#2f3f63"):
            dots = "".join(
                svg.d("M", chance.uniform(0, c.width), foot - u * 0.31 + chance.randint(0, 2) * u * 0.1, "h0")
                for _ in range(14)
            )
            c.add("distance", svg.stroke(dots, interior.indoor_tone(stage, paint), u * 0.036))
        ground, line = interior.indoor_tone(stage, "#d9a05f"), "#fdf6ea"
    fill = c.across([(0, color.shaded(ground, 0.05)), (1, color.lit(ground, 0.04))], 0, foot, 0, c.height)
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height - foot + 10, fill))
    m = c.width / 2
    marks = svg.d(
        "M",
        m - c.width * 0.3,
        foot + u * 0.03,
        "L",
        m - c.width * 0.66,
        c.height,
        "M",
        m + c.width * 0.3,
        foot + u * 0.03,
        "L",
        m + c.width * 0.66,
        c.height,
        "M",
        m - c.width * 0.3,
        foot + u * 0.03,
        "H",
        m + c.width * 0.3,
    )
    c.add("ground", svg.stroke(marks, line, u * 0.01))
    if clay:
        y = foot + (c.height - foot) * 0.24
        net = "".join(
            svg.d("M", k * u * 0.03, y - u * 0.08, "v", u * 0.08) for k in range(int(c.width / u / 0.03) + 1)
        )
        net += "".join(svg.d("M0", y - u * 0.02 * k, "H", c.width) for k in range(1, 4))
        c.add(
            "ground",
            svg.stroke(net, line, 1.6, stroke_opacity=0.7),
            svg.rect(-5, y - u * 0.09, c.width + 10, u * 0.014, line),
        )
    else:
        c.add(
            "ground",
            svg.stroke(svg.ring(m, foot + (c.height - foot) * 0.55, u * 0.26, u * 0.07), line, u * 0.008),
        )
    stage.shown = frozenset(("court", "gym", "gymnasium"))
    stage.stand, stage.back = min(c.height * 0.9, foot + (c.height - foot) * 0.6), foot + u * 0.05


def ring(stage: Stage) -> None:
    """A boxing ring under lamps: ropes behind and before."""
    c, u = stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.66
    stage.horizon = foot - u * 0.2
    c.add(
        "sky",
        svg.rect(
            -5, 0, c.width + 10, c.height + 5, c.across([(0, "#1a1f3a"), (1, "#33407a")], 0, 0, 0, foot)
        ),
    )
    chance = stage.chance.stream("ring")
    for paint in ("#4a5590", "#3a4478", "#56629e"):
        dots = "".join(
            svg.d("M", chance.uniform(0, c.width), foot - u * chance.uniform(0.02, 0.2), "h0")
            for _ in range(26)
        )
        c.add("distance", svg.stroke(dots, paint, u * 0.05))
    for x in (0.25, 0.5, 0.75):
        cx = c.width * x
        beam = c.across([(0, "#fff3cf", 0.4), (1, "#fff3cf", 0)], 0, 0, 0, foot)
        c.add(
            "middle",
            svg.path(
                svg.polygon(
                    [(cx - u * 0.03, 0), (cx + u * 0.03, 0), (cx + u * 0.24, foot), (cx - u * 0.24, foot)]
                ),
                beam,
            ),
        )
    c.add(
        "ground",
        c.below(foot, [(0, "#d9e3ee"), (1, "#f4f7fa")]),
        svg.rect(-5, c.height * 0.94, c.width + 10, c.height * 0.1, "#c8402f"),
    )
    for k, paint in enumerate(("#e0473f", "#f4f5f7", "#3f6fc0")):
        y = foot - u * (0.24 - 0.075 * k)
        c.add("middle", svg.rect(u * 0.06, y, c.width - u * 0.12, u * 0.014, paint, 4))
    for side in (-1, 1):
        x = c.width * 0.5 + side * (c.width * 0.5 - u * 0.07)
        c.add(
            "middle",
            svg.rect(
                x - u * 0.02, foot - u * 0.28, u * 0.04, u * 0.32, "#d9363a" if side < 0 else "#2f5fc0", 4
            ),
        )
    stage.shown = frozenset(("ring", "boxing ring", "arena"))
    stage.stand, stage.back = foot + (c.height - foot) * 0.52, foot + u * 0.04

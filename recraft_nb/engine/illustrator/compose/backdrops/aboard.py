"""Ways of old: the deck of a sailing ship, and a road paved with large stones."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def ship_deck(stage: Stage) -> None:
    """Planks toward the viewer, the rail with the sea beyond, a mast with its sail and ropes."""
    chance, c, world, u = stage.chance.stream("deck"), stage.canvas, stage.world, stage.canvas.short
    h = c.height * 0.5
    stage.horizon = h
    skies.paint_sky(stage)
    sea = world.tone("#2f86b0", 0.15)
    foot = h + u * 0.17
    c.add(
        "distance",
        svg.rect(
            -5, h, c.width + 10, foot - h + 5, c.across([(0, color.lit(sea, 0.08)), (1, sea)], 0, h, 0, foot)
        ),
    )
    glints = "".join(
        svg.d("M", chance.uniform(0, c.width), chance.uniform(h + 8, foot), "h", u * 0.05) for _ in range(18)
    )
    c.add("distance", svg.stroke(glints, "#ffffff", u * 0.004, stroke_opacity=0.5))
    wood = world.tone("#a8703f")
    dark = color.shaded(wood, 0.13)
    side = 1 if stage.layout.hero_x < 0.5 else -1
    mx = c.width * (0.5 + side * 0.27)
    c.add(
        "distance",
        svg.rect(mx - u * 0.028, -10, u * 0.056, foot + 20, dark),
        svg.rect(mx + u * 0.006, -10, u * 0.022, foot + 20, color.shaded(dark, 0.06)),
    )
    ropes = "".join(svg.d("M", mx, -u * 0.1, "L", mx + k * u * 0.16, foot) for k in (-3, -2, 2, 3))
    ropes += "".join(
        svg.d("M", mx - u * (0.14 + 0.085 * j), u * 0.13 * j + u * 0.1, "h", u * 0.085) for j in range(4)
    )
    c.add("distance", svg.stroke(ropes, world.tone("#6b5236"), u * 0.006))
    sail = world.tone("#f7ecd6")
    c.add(
        "distance",
        svg.path(
            svg.d(
                "M",
                mx - u * 0.36,
                u * 0.02,
                "H",
                mx + u * 0.36,
                "q",
                u * 0.05,
                u * 0.16,
                -u * 0.02,
                u * 0.3,
                "q",
                -u * 0.34,
                u * 0.09,
                -u * 0.68,
                0,
                "q",
                -u * 0.07,
                -u * 0.14,
                -u * 0.02,
                -u * 0.3,
                "Z",
            ),
            sail,
        ),
        svg.stroke(svg.d("M", mx - u * 0.4, u * 0.02, "H", mx + u * 0.4), dark, u * 0.022),
    )
    if "pirate" in stage.said or "pirates" in stage.said:
        _skull(stage, mx, u * 0.17, u * 0.062)
    for k in range(int(c.width / (u * 0.09)) + 2):
        x = k * u * 0.09 - u * 0.02
        c.add(
            "middle",
            svg.path(
                svg.d(
                    "M",
                    x,
                    foot,
                    "c",
                    -u * 0.012,
                    -u * 0.03,
                    u * 0.03,
                    -u * 0.05,
                    u * 0.008,
                    -u * 0.1,
                    "h",
                    u * 0.018,
                    "c",
                    -u * 0.022,
                    u * 0.05,
                    u * 0.02,
                    u * 0.07,
                    u * 0.008,
                    u * 0.1,
                    "Z",
                ),
                color.shaded(wood, 0.05),
            ),
        )
    c.add(
        "middle",
        svg.rect(-5, foot - u * 0.125, c.width + 10, u * 0.032, color.lit(wood, 0.03)),
        svg.rect(-5, foot - u * 0.1, c.width + 10, u * 0.009, dark),
    )
    fill = c.across([(0, color.shaded(wood, 0.05)), (1, color.lit(wood, 0.03))], 0, foot, 0, c.height)
    c.add("ground", svg.rect(-5, foot - u * 0.01, c.width + 10, c.height - foot + 15, fill))
    seams = "".join(
        svg.d(
            "M", c.width / 2 + k * c.width * 0.09, foot, "L", c.width / 2 + k * c.width * 0.19, c.height + 5
        )
        for k in range(-8, 9)
    )
    c.add(
        "ground",
        svg.stroke(seams, dark, u * 0.006),
        svg.rect(-5, foot - u * 0.012, c.width + 10, u * 0.016, dark),
    )
    bx = c.width * (0.5 + side * 0.4)
    by = foot + u * 0.09
    if "barrel" not in stage.busy:
        tub = color.shaded(wood, 0.03)
        c.add(
            "ground",
            svg.path(
                svg.d(
                    "M",
                    bx - u * 0.07,
                    by - u * 0.2,
                    "h",
                    u * 0.14,
                    "q",
                    u * 0.04,
                    u * 0.1,
                    0,
                    u * 0.2,
                    "h",
                    -u * 0.14,
                    "q",
                    -u * 0.04,
                    -u * 0.1,
                    0,
                    -u * 0.2,
                    "Z",
                ),
                tub,
            ),
            svg.rect(bx - u * 0.084, by - u * 0.16, u * 0.168, u * 0.018, world.tone("#5a5048")),
            svg.rect(bx - u * 0.084, by - u * 0.06, u * 0.168, u * 0.018, world.tone("#5a5048")),
            svg.ellipse(bx, by - u * 0.2, u * 0.07, u * 0.014, color.shaded(tub, 0.08)),
        )
    stage.shown = frozenset(("ship", "boat", "sailing_ship", "deck", "barrel-deck"))
    stage.stand, stage.back = min(c.height * 0.92, foot + (c.height - foot) * 0.62), foot + u * 0.03


def _skull(stage: Stage, x: float, y: float, r: float) -> None:
    """The sign of pirates, dark on the sail."""
    ink = stage.world.tone("#2f2c38")
    pale = stage.world.tone("#f7ecd6")
    bones = svg.d(
        "M",
        x - r * 1.5,
        y + r * 0.7,
        "L",
        x + r * 1.5,
        y + r * 1.7,
        "M",
        x + r * 1.5,
        y + r * 0.7,
        "L",
        x - r * 1.5,
        y + r * 1.7,
    )
    stage.canvas.add(
        "distance",
        svg.stroke(bones, ink, r * 0.34, stroke_linecap="round"),
        svg.circle(x, y, r, ink),
        svg.rect(x - r * 0.56, y + r * 0.5, r * 1.12, r * 0.78, ink, r * 0.2),
        *(svg.circle(x + s * r * 0.4, y + r * 0.05, r * 0.26, pale) for s in (-1, 1)),
        *(svg.rect(x + k * r * 0.3 - r * 0.05, y + r * 0.86, r * 0.1, r * 0.4, pale) for k in (-1, 0, 1)),
    )


def paved_road(stage: Stage) -> None:
    """A road of large flat stones between milestones and cypresses."""
    chance, c, world, u = stage.chance.stream("paved"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon
    for k in range(2):
        ridge = terrain.rolling(chance, c.width, h + u * (-0.05, 0.02)[k], u * 0.05, chance.uniform(0.8, 1.4))
        terrain.hill(
            stage, "distance", ridge, "#a9b06a" if world.season != "winter" else "snow", (0.5, 0.3)[k]
        )
        terrain.along(
            stage,
            "distance",
            ridge,
            int(8 * c.width / u),
            land.trees(stage, u * 0.12, 0.4 - 0.15 * k, "poplar"),
            sizes=(0.6, 1.2),
        )
    land.lawn(stage, h + u * 0.06, "grass")
    top, low, m = h + u * 0.07, c.height + 5, c.width / 2
    far, near = u * 0.2, u * 1.14
    base = world.tone("#b9b0a2")
    c.add(
        "ground",
        svg.path(
            svg.polygon([(m - far / 2, top), (m + far / 2, top), (m + near / 2, low), (m - near / 2, low)]),
            color.shaded(base, 0.16),
        ),
    )
    rows = 11
    for r in range(rows):
        a, b = (r / rows) ** 1.5, ((r + 1) / rows) ** 1.5
        y0, y1 = top + (low - top) * a, top + (low - top) * b
        w0, w1 = far + (near - far) * a, far + (near - far) * b
        cuts = [
            0.0,
            *(min(0.94, max(0.06, (k + chance.uniform(-0.2, 0.2) + 0.5 * (r % 2)) / 4)) for k in range(1, 4)),
            1.0,
        ]
        cuts = sorted(cuts)
        gap = 0.012
        for p, q in pairwise(cuts):
            if q - p < 0.05:
                continue
            g = (y1 - y0) * 0.08
            stone = (
                color.lit(base, chance.uniform(-0.03, 0.04))
                if chance.chance(0.6)
                else color.shaded(base, 0.04)
            )
            quad = [
                (m - w0 / 2 + w0 * (p + gap), y0 + g),
                (m - w0 / 2 + w0 * (q - gap), y0 + g),
                (m - w1 / 2 + w1 * (q - gap), y1 - g),
                (m - w1 / 2 + w1 * (p + gap), y1 - g),
            ]
            c.add(
                "ground",
                svg.path(
                    svg.polygon(quad),
                    stone,
                    stroke=stone,
                    stroke_width=(y1 - y0) * 0.12,
                    stroke_linejoin="round",
                ),
            )
    side = 1 if stage.layout.hero_x < 0.5 else -1
    x, y = m + side * u * 0.42, top + (low - top) * 0.26
    stone = world.tone("#d6cdbd")
    c.add(
        "ground",
        svg.rect(x - u * 0.03, y - u * 0.12, u * 0.06, u * 0.13, stone, u * 0.02),
        svg.rect(x + u * 0.006, y - u * 0.12, u * 0.024, u * 0.13, color.shaded(stone, 0.06), u * 0.012),
    )
    stage.shown = frozenset(("road", "rock", "stone", "path", "cobblestone"))
    stage.stand, stage.back = min(c.height * 0.9, h + (c.height - h) * 0.7), top + u * 0.05

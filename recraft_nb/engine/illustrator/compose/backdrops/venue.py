"""Where people gather: stadium and theatre."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def stadium(stage: Stage) -> None:
    """A pitch, stands full of dots, floodlights."""
    chance, c, world, u = stage.chance.stream("stadium"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.5)
    h = stage.horizon
    rim, low = h - u * 0.26, h + u * 0.02
    wall = world.tone("#6a76a3", 0.2)
    bowl = [
        (-20.0, rim - u * 0.05),
        (stage.width * 0.25, rim + u * 0.02),
        (stage.width * 0.75, rim + u * 0.02),
        (stage.width + 20, rim - u * 0.05),
    ]
    c.add(
        "distance",
        svg.path(svg.below(bowl, low), c.across([(0, color.shaded(wall, 0.08)), (1, wall)], 0, rim, 0, low)),
    )
    for tone in ("#f2c14e", "#e8604c", "#f7f3e9", "#5ab0e0"):
        dots = []
        for _ in range(int(130 * stage.width / u)):
            x, t = chance.uniform(0, stage.width), chance.random()
            y = rim + u * 0.05 + (low - rim - u * 0.08) * t
            dots.append(svg.d("M", x, y, "h0"))
        c.add("distance", svg.stroke("".join(dots), world.tone(tone, 0.1), u * 0.0095))
    c.add("middle", svg.rect(-5, low - u * 0.03, stage.width + 10, u * 0.035, world.tone("#f7f3e9")))
    for i in range(int(9 * stage.width / u)):
        c.add(
            "middle",
            svg.rect(
                i * u * 0.125 + u * 0.012,
                low - u * 0.026,
                u * 0.1,
                u * 0.026,
                world.tone(chance.pick(("#d9483b", "#2f6fb8", "#2f8f6a", "#e0a03c"))),
            ),
        )
    for i in range(9):
        y0, y1 = low + (c.height - low) * (i / 9) ** 1.5, low + (c.height - low) * ((i + 1) / 9) ** 1.5
        c.add(
            "ground",
            svg.rect(-5, y0, stage.width + 10, y1 - y0 + 1, world.tone("#5fb25a" if i % 2 else "#6fc065")),
        )
    cx = stage.width / 2
    line = world.tone("#f7fbf2")
    c.add(
        "ground",
        svg.stroke(svg.d("M-10", low + (c.height - low) * 0.3, "H", stage.width + 10), line, u * 0.008),
    )
    c.add(
        "ground", svg.stroke(svg.ring(cx, low + (c.height - low) * 0.3, u * 0.3, u * 0.06), line, u * 0.008)
    )
    for side in (-1, 1):
        x = stage.width * (0.5 + side * 0.4)
        y = rim - u * 0.16
        c.add(
            "distance",
            svg.rect(x - 4, y, 8, low - y - u * 0.1, world.tone("#8a90a8", 0.2)),
            svg.rect(x - u * 0.05, y - u * 0.03, u * 0.1, u * 0.05, world.tone("#e8ecf5", 0.1), 4),
        )
        if world.scheme.dark > 0.5:
            _lit_bank(stage, x, y, low + (c.height - low) * 0.7)
        elif world.scheme.dark > 0.3 or stage.world.light in ("storm", "overcast"):
            c.add("distance", svg.circle(x, y, u * 0.2, c.radial([(0, "#ffffff", 0.6), (1, "#ffffff", 0)])))
    stage.shown = frozenset(("stadium", "arena"))
    stage.stand = min(c.height * 0.89, low + (c.height - low) * 0.66)
    stage.back = low + u * 0.05


def _lit_bank(stage: Stage, x: float, y: float, foot: float) -> None:
    """A bank of lamps that are on, a beam from it down to the pitch."""
    c, u, m = stage.canvas, stage.canvas.short, stage.width / 2
    beam = c.across([(0, "#fff9dc", 0.55), (1, "#fff9dc", 0)], 0, y, 0, foot)
    reach = m + (m - x) * 0.25
    ends = [(x - u * 0.07, y), (x + u * 0.07, y), (reach + u * 0.3, foot), (reach - u * 0.3, foot)]
    c.add("middle", svg.path(svg.polygon(ends), beam))
    c.add("middle", svg.circle(x, y, u * 0.22, c.radial([(0, "#ffffff", 0.75), (1, "#ffffff", 0)])))
    c.add("middle", svg.rect(x - u * 0.08, y - u * 0.05, u * 0.16, u * 0.1, "#39415c", 4))
    lamps = "".join(
        svg.circle(x + (k % 4 - 1.5) * u * 0.036, y + (k // 4 - 0.5) * u * 0.042, u * 0.015, "#fffbe0")
        for k in range(8)
    )
    c.add("middle", lamps)


def theatre(stage: Stage) -> None:
    """A stage with curtains and spotlights; who is on it is between the curtains."""
    stage.layout = replace(stage.layout, hero_x=0.5)
    stage.left, stage.right = stage.width * 0.17, stage.width * 0.83
    chance, c, u = stage.chance.stream("theatre"), stage.canvas, stage.canvas.short
    back, cloth, floor = chance.pick(
        (
            ("#2a1838", "#b02a3c", "#a8683f"),
            ("#141c3d", "#5a2a83", "#8a5a4a"),
            ("#102a33", "#a8442f", "#9a6a44"),
        )
    )
    cloth = stage.paints.get("curtain", cloth)
    edge = c.height * 0.72
    stage.horizon = edge - u * 0.1
    c.add(
        "sky",
        svg.rect(
            0,
            0,
            c.width,
            c.height,
            c.across([(0, color.shaded(back, 0.05)), (1, color.lit(back, 0.1))], 0, 0, 0, edge),
        ),
    )
    c.add(
        "ground",
        c.below(edge, [(0, color.lit(floor, 0.05)), (1, color.shaded(floor, 0.12))]),
    )
    planks = "".join(
        svg.d("M", c.width / 2 + i * c.width * 0.085, edge, "L", c.width / 2 + i * c.width * 0.15, c.height)
        for i in range(-8, 9)
    )
    c.add("ground", svg.stroke(planks, color.shaded(floor, 0.1), 2.5, stroke_opacity=0.6))
    y = edge + (c.height - edge) * 0.42
    for dx in (-chance.uniform(0.22, 0.38), chance.uniform(0.22, 0.38), chance.uniform(-0.08, 0.08)):
        x0 = stage.hero_x + dx * u
        beam = c.across([(0, "#fff3cf", 0.5), (1, "#fff3cf", 0.05)], 0, 0, 0, y)
        c.add(
            "middle",
            svg.path(
                svg.polygon(
                    [
                        (x0 - 16, -5),
                        (x0 + 16, -5),
                        (stage.hero_x + dx * 60 + u * 0.22, y),
                        (stage.hero_x + dx * 60 - u * 0.22, y),
                    ]
                ),
                beam,
            ),
        )
    c.add("ground", svg.ellipse(stage.hero_x, y, u * 0.34, u * 0.06, "#fff3cf", opacity=0.3))
    for side in (-1, 1):
        x0 = 0.0 if side < 0 else c.width
        for i in range(5):
            w = u * 0.05
            x = x0 - side * w * (i + 0.0)
            tone = color.shaded(cloth, 0.06) if i % 2 else cloth
            stage.front.append(
                svg.path(
                    svg.d(
                        "M",
                        x,
                        "-10L",
                        x - side * w,
                        "-10Q",
                        x - side * w * 1.2,
                        c.height * 0.5,
                        x - side * w * 0.8,
                        c.height * 0.86 - i * 8,
                        "H",
                        x + side * w * 0.1,
                        "Z",
                    ),
                    tone,
                )
            )
    swag = "".join(svg.d("a", c.width / 10, u * 0.08, "0 0 0", c.width / 5, "0") for _ in range(5))
    stage.front.append(
        svg.path(f"M0,{svg.num(u * 0.05)}{swag}V-10H0Z", cloth)
        + svg.path(svg.d("M0,-10H", c.width, "V", u * 0.05, "H0Z"), color.shaded(cloth, 0.06))
    )
    stage.shown = frozenset(("stage", "theatre", "theater", "spotlight", "spotlights", "curtain"))
    stage.indoors, stage.kind = True, "ground"
    stage.sun = (stage.hero_x - u * 0.3, 0)
    stage.stand, stage.back = y, edge + u * 0.02

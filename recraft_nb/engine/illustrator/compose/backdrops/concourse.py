"""The hall of a great station: tall arched windows with beams of light, a clock, a board, benches, tiles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def concourse(stage: Stage) -> None:
    """Paint the far wall of the hall and its floor; whoever is there walks across it."""
    chance, c, u = stage.chance.stream("concourse"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    floor, m = c.height * 0.7, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    wall = tone(chance.pick(("#e6d2ae", "#dccbb4", "#d9d2c4")))
    c.add(
        "sky",
        c.above(floor, [(0, color.shaded(wall, 0.08)), (1, wall)]),
    )
    vault = "".join(
        svg.d("M", m - c.width * s, -5, "Q", m, u * (0.34 - 0.3 * s), m + c.width * s, -5)
        for s in (0.3, 0.42, 0.54, 0.66)
    )
    c.add("sky", svg.stroke(vault, color.shaded(wall, 0.12), u * 0.012))
    sky = stage.world.scheme.sky
    for dx in (-0.34, 0.0, 0.34):
        x, w, top, low = m + u * dx, u * 0.25, u * 0.2, floor - u * 0.26
        arch = svg.d("M", x - w / 2, low, "V", top, "A", w / 2, w / 2, "0 0 1", x + w / 2, top, "V", low, "Z")
        c.add(
            "distance",
            svg.path(arch, c.across([(0, sky[0]), (1, sky[-1])], 0, u * 0.08, 0, low)),
            svg.stroke(arch, color.lit(wall, 0.05), u * 0.022),
        )
        bars = "".join(
            svg.d("M", x + w * s, top - u * 0.1 * (1 - abs(s) * 2), "V", low) for s in (-0.25, 0.0, 0.25)
        )
        bars += "".join(svg.d("M", x - w / 2, top + (low - top) * s, "h", w) for s in (0.0, 0.34, 0.67))
        c.add("distance", svg.stroke(bars, tone("#6f6a62"), u * 0.007))
        beam = [
            (x - w / 2, top),
            (x + w / 2, top),
            (x + w * 0.9 + u * 0.2, c.height),
            (x - w * 0.1 + u * 0.2, c.height),
        ]
        c.add("middle", svg.path(svg.polygon(beam), "#fff3cf", opacity=0.14))
    base = floor - u * 0.2
    c.add(
        "distance",
        svg.rect(-5, base, c.width + 10, floor - base, color.shaded(wall, 0.06)),
        svg.rect(-5, base - u * 0.012, c.width + 10, u * 0.02, color.lit(wall, 0.05)),
    )
    for k in range(5):
        x = m + u * 0.21 * (k - 2)
        dark = color.mix(color.shaded(wall, 0.2), "#3a3040", 0.5)
        c.add(
            "distance",
            svg.rect(x - u * 0.055, floor - u * 0.14, u * 0.11, u * 0.14, dark, 8),
            svg.rect(x - u * 0.04, floor - u * 0.175, u * 0.08, u * 0.022, tone("#f2c53f"), 4),
        )
    stone = tone("#c9bba4")
    c.add(
        "ground",
        svg.rect(
            -5,
            floor,
            c.width + 10,
            c.height,
            c.across([(0, color.lit(stone, 0.04)), (1, color.shaded(stone, 0.06))], 0, floor, 0, c.height),
        ),
    )
    seams = "".join(svg.d("M", m + k * u * 0.1, floor, "L", m + k * u * 0.3, c.height) for k in range(-8, 9))
    seams += "".join(svg.d("M0", floor + (c.height - floor) * s, "H", c.width) for s in (0.12, 0.32, 0.62))
    c.add("ground", svg.stroke(seams, color.shaded(stone, 0.08), u * 0.004))
    board = tone("#1f2733")
    bx = m + (u * 0.36 if stage.layout.hero_x < 0.5 else -u * 0.36)
    c.add("middle", svg.rect(bx - u * 0.14, u * 0.4, u * 0.28, u * 0.13, board, 6))
    for r in range(4):
        for dx, w, paint in ((-0.12, 0.05, "#f2c53f"), (-0.05, 0.1, "#e9eef2"), (0.08, 0.04, "#6fd08a")):
            c.add("middle", svg.rect(bx + u * dx, u * (0.416 + 0.029 * r), u * w, u * 0.012, tone(paint), 2))
    brass, cy, dial = tone("#c9a24a"), u * 0.3, u * 0.1
    c.add(
        "middle",
        svg.stroke(svg.d("M", m, -5, "V", cy - dial), brass, u * 0.014),
        svg.circle(m, cy, dial * 1.16, brass),
        svg.circle(m, cy, dial, tone("#fdf8ea")),
    )
    ticks = "".join(
        svg.placed(
            svg.rect(-dial * 0.03, -dial * 0.9, dial * 0.06, dial * 0.16, "#3a3640", 2), m, cy, turn=30 * k
        )
        for k in range(12)
    )
    c.add(
        "middle",
        ticks,
        svg.stroke(svg.d("M", m, cy, "V", cy - dial * 0.68), "#2f2d3a", dial * 0.07, stroke_linecap="round"),
        svg.stroke(
            svg.d("M", m, cy, "l", dial * 0.4, dial * 0.2), "#2f2d3a", dial * 0.09, stroke_linecap="round"
        ),
        svg.circle(m, cy, dial * 0.07, "#2f2d3a"),
    )
    wood = tone("#8a5f42")
    for side in (-1, 1):
        x = m + side * c.width * chance.uniform(0.36, 0.42)
        c.add(
            "ground",
            svg.rect(x - u * 0.12, floor - u * 0.03, u * 0.24, u * 0.05, wood, 6),
            svg.rect(x - u * 0.13, floor + u * 0.03, u * 0.26, u * 0.022, color.lit(wood, 0.06), 4),
            *(
                svg.rect(x + u * s, floor + u * 0.05, u * 0.012, u * 0.04, color.shaded(wood, 0.1))
                for s in (-0.11, 0.1)
            ),
        )
    stage.shown = frozenset(
        ("clock", "station", "hall", "window", "bench", "train", "alarm-clock", "mantelpiece-clock")
    )
    interior.ready(stage, floor)
    stage.stand = floor + (c.height - floor) * 0.6

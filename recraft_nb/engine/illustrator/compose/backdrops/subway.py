"""Inside a subway's car: a long bench below dark windows, poles, straps, lights, doors that slide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def car(stage: Stage) -> None:
    """Paint the side of the car one sits at; whoever rides is before the bench."""
    chance, c, u = stage.chance.stream("subway"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    blue = bool(stage.hints & {"blue", "night", "late", "last", "cool"})
    tone = partial(interior.indoor_tone, stage)
    wall = tone(color.mix(chance.pick(("#d9dde3", "#e3ddd0", "#cfdcdf")), "#5f86c9", 0.45 if blue else 0.0))
    floor, m = c.height * 0.76, c.width / 2
    c.add(
        "sky",
        c.above(floor, [(0, color.shaded(wall, 0.1)), (0.3, wall), (1, color.shaded(wall, 0.04))]),
        svg.rect(-5, -5, c.width + 10, u * 0.1, color.shaded(wall, 0.14)),
    )
    light = "#dcecff" if blue else "#fff6dc"
    for x in (c.width * 0.08, c.width * 0.56):
        c.add("sky", svg.rect(x, u * 0.035, c.width * 0.36, u * 0.03, light, 8))
        c.add("sky", svg.ellipse(x + c.width * 0.18, u * 0.1, c.width * 0.26, u * 0.12, light, opacity=0.18))
    ground = color.mix("#5f6672", "#2f4a80", 0.4 if blue else 0.0)
    c.add(
        "ground",
        svg.rect(
            -5,
            floor,
            c.width + 10,
            c.height,
            c.across([(0, color.lit(ground, 0.03)), (1, color.shaded(ground, 0.06))], 0, floor, 0, c.height),
        ),
    )
    specks = "".join(
        svg.d("M", chance.uniform(0, c.width), chance.uniform(floor, c.height), "h0") for _ in range(60)
    )
    c.add("ground", svg.stroke(specks, color.lit(ground, 0.1), 4, stroke_opacity=0.6))
    steel, cloth = (
        tone("#c9d0d8"),
        tone(stage.paints.get("seat", chance.pick(("#3f6fb5", "#d97a3f", "#3f8f7a")))),
    )
    doors = m + (1 if stage.layout.hero_x < 0.5 else -1) * c.width * 0.36
    dw = u * 0.28
    top, low = u * 0.2, floor - u * 0.36
    spots = [x for x in (0.13, 0.39, 0.65, 0.91) if abs(c.width * x - doors) > dw * 0.8]
    for x in spots:
        w = c.width * 0.22
        left = c.width * x - w / 2
        c.add(
            "distance",
            svg.rect(left - u * 0.014, top - u * 0.014, w + u * 0.028, low - top + u * 0.028, steel, 12),
            svg.rect(left, top, w, low - top, "#1a2033", 8),
            svg.path(
                svg.polygon(
                    [
                        (left + w * 0.1, top),
                        (left + w * 0.34, top),
                        (left + w * 0.1, low),
                        (left, low),
                        (left, top + u * 0.05),
                    ]
                ),
                "#ffffff",
                opacity=0.08,
            ),
            *(
                svg.rect(left + w * s, top + (low - top) * v, w * 0.2, u * 0.008, light, 3, opacity=0.5)
                for s, v in ((0.1, 0.3), (0.6, 0.52), (0.3, 0.75))
            ),
        )
    door = tone("#aeb8c4")
    c.add(
        "distance",
        svg.rect(
            doors - dw / 2 - u * 0.02, u * 0.13, dw + u * 0.04, floor - u * 0.13, color.shaded(door, 0.12), 6
        ),
        *(
            svg.rect(doors + (s - 0.5) * dw * 0.5 - dw * 0.24, u * 0.15, dw * 0.48, floor - u * 0.15, door, 4)
            for s in (0, 1)
        ),
        *(
            svg.rect(doors + (s - 0.5) * dw * 0.5 - dw * 0.17, u * 0.22, dw * 0.34, u * 0.26, "#1a2033", 10)
            for s in (0, 1)
        ),
        svg.circle(doors, u * 0.115, u * 0.012, "#ffb53f"),
    )
    a, b = (-10.0, doors - dw * 0.62) if doors > m else (doors + dw * 0.62, c.width + 10)
    y = floor - u * 0.02
    dark = color.shaded(cloth, 0.1)
    c.add(
        "ground",
        svg.rect(a, y - u * 0.29, b - a, u * 0.19, cloth, 16),
        svg.rect(a, y - u * 0.12, b - a, u * 0.085, dark, 14),
        svg.rect(a, y - u * 0.045, b - a, u * 0.05, color.shaded(ground, 0.1)),
    )
    seams = "".join(
        svg.d("M", x, y - u * 0.28, "v", u * 0.24) for x in range(int(a + u * 0.2), int(b), int(u * 0.2))
    )
    c.add("ground", svg.stroke(seams, color.shaded(cloth, 0.16), u * 0.006))
    edge = b if doors > m else a
    c.add("ground", svg.rect(edge - u * 0.01, u * 0.1, u * 0.02, floor - u * 0.08, steel))
    rail = u * 0.15
    c.add("ground", svg.rect(-5, rail, c.width + 10, u * 0.014, steel))
    for k in range(max(4, int(c.width / (u * 0.19)))):
        x = u * (0.08 + 0.19 * k)
        c.add(
            "ground",
            svg.stroke(svg.d("M", x, rail, "v", u * 0.07), tone("#4a515e"), u * 0.009),
            svg.stroke(svg.ring(x, rail + u * 0.095, u * 0.026), tone("#4a515e"), u * 0.011),
        )
    if blue:
        c.add("ground", svg.rect(-5, -5, c.width + 10, c.height + 10, "#2f5fd0", opacity=0.13))
    stage.shown = frozenset(
        (
            "subway",
            "metro",
            "train",
            "railway-car",
            "carriage",
            "seat",
            "bench",
            "tram-car",
            "window",
            "tram",
            "high-speed-train",
            "prop:carriage",
            "prop:train",
        )
    )
    interior.ready(stage, floor)
    stage.stand = floor + (c.height - floor) * 0.3

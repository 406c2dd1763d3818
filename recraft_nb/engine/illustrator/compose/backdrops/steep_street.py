"""A steep street: houses that step up beside it, rails, and the tram or car that climbs it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_CLIMB = 0.42
_TRAMS = frozenset(("tram", "tram-car", "streetcar", "trolley", "cable car", "cable_car", "funicular",
    "old tram"))


def steep_street(stage: Stage) -> None:
    """Houses whose feet rise from the left to the right, a paved slope with rails before them."""
    chance, c, world, u = stage.chance.stream("steep street"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    stage.horizon = c.height * 0.5
    if stage.hints & {"lisbon", "sea", "ocean", "bay", "francisco", "harbor", "harbour", "water"}:
        terrain.water(stage, "distance", c.height * 0.66, c.height, 0.5)

    def road(x: float) -> float:
        """Height of the street's far edge."""
        return c.height * 0.56 + (c.width / 2 - x) * _CLIMB

    x = -u * 0.2
    while x < c.width + u * 0.1:
        w = u * chance.uniform(0.19, 0.26)
        _house(stage, chance, x, w, road(x + w), road(x), u * chance.uniform(0.36, 0.5))
        x += w
    paving, kerb = world.tone("#a89a92"), world.tone("#cfc2b4")
    edge = [(-10.0, road(-10)), (c.width + 10, road(c.width + 10))]
    walk, low = u * 0.05, u * 0.34

    def strip(top: float, bottom: float, paint: str) -> str:
        (x0, y0), (x1, y1) = edge
        return svg.path(svg.polygon([(x0, y0 + top), (x1, y1 + top), (x1, y1 + bottom), (x0, y0 + bottom)]),
            paint)

    c.add("ground", strip(0, walk, kerb), strip(walk, walk + u * 0.012, color.shaded(kerb, 0.14)),
        strip(walk + u * 0.012, low, paving))
    setts = "".join(svg.d("M", px, road(px) + y, "l", u * 0.03, -u * 0.03 * _CLIMB) for y in
        (u * (0.09 + 0.034 * k) for k in range(8)) for px in chance.scatter(int(16 * c.width / u), 0,
            c.width))
    c.add("ground", svg.stroke(setts, color.shaded(paving, 0.09), u * 0.005))
    near, far = walk + u * 0.2, walk + u * 0.12
    for y in (far, near):
        (x0, y0), (x1, y1) = edge
        c.add("ground", svg.stroke(svg.d("M", x0, y0 + y, "L", x1, y1 + y), world.tone("#5a5560"), u * 0.014),
            svg.stroke(svg.d("M", x0, y0 + y - u * 0.003, "L", x1, y1 + y - u * 0.003),
            world.tone("#d9d4d0"), u * 0.004))
    c.add("ground", strip(low, low + u * 0.02, color.lit(kerb, 0.03)), strip(low + u * 0.02, low + u * 2,
        color.shaded(kerb, 0.05)))
    steps = "".join(svg.d("M", px, road(px) + low + u * 0.02, "v", u * 0.05, "h", -u * 0.1) for px in
        (c.width - u * 0.1 * k for k in range(int(c.width / u * 11))))
    c.add("ground", svg.stroke(steps, color.shaded(kerb, 0.16), u * 0.006))
    if {*stage.busy} & _TRAMS or stage.hints & {"tram", "streetcar", "trolley"}:
        x, lift = c.width * 0.48, u * 0.13
        c.add("ground", svg.stroke(svg.d("M", -10, road(-10) - lift, "L", c.width + 10,
            road(c.width + 10) - lift),
            "#3a3540", 3))
        body = _tram(stage, u * 0.56, old="modern" not in stage.hints)
        c.add("ground", svg.placed(body, x, road(x) + (near + far) / 2 + u * 0.03,
            turn=-math.degrees(math.atan(_CLIMB))))
        stage.shown = _TRAMS
    stage.shown = stage.shown | {"street", "hill", "house", "houses", "road", "rails", "track", "building",
        "buildings"}
    stage.stand, stage.back = c.height * 0.94, c.height * 0.86
    stage.hero_scale = 0.7


def _house(stage: Stage, chance: Chance, x: float, w: float, high: float, low: float, tall: float) -> None:
    """A narrow house that stands on a slope: windows with shutters, a balcony, a door at its lower side."""
    c, world = stage.canvas, stage.world
    wall = world.tone(chance.pick(buildings.FACADES), 0.05)
    trim, roof = world.tone("#fbf5e8", 0.05), world.tone(chance.pick(("#c9683f", "#b8553a", "#d97f52")), 0.05)
    top = high - tall
    shutter = world.tone(chance.pick(("#4f7f6a", "#5a7fa8", "#a8564a", "#3f6f6a")))
    parts = [svg.path(svg.polygon([(x, top), (x + w, top), (x + w, high + 4), (x, low + 4)]), wall),
        svg.path(svg.polygon([(x + w * 0.92, top), (x + w, top), (x + w, high + 4), (x + w * 0.92,
        high + 4)]),
            color.shaded(wall, 0.06)),
        svg.path(svg.polygon([(x - w * 0.04, top), (x + w * 0.08, top - w * 0.2), (x + w * 0.92,
        top - w * 0.2),
            (x + w * 1.04, top)]), roof), svg.rect(x - w * 0.03, top - 2, w * 1.06, w * 0.05, trim)]
    rows = max(2, round(tall / (w * 0.62)))
    for row in range(rows):
        y = top + tall * (row + 0.2) / rows
        for k in (0.16, 0.58):
            px, s = x + w * k, w * 0.2
            parts += [svg.rect(px - s * 0.42, y, s * 0.36, s * 1.5, shutter),
                svg.rect(px + s * 1.06, y, s * 0.36, s * 1.5, shutter), svg.rect(px - 2, y - 2, s + 4,
                s * 1.5 + 4, trim),
                svg.rect(px, y, s, s * 1.5, buildings.window_tone(stage, chance, 0.05))]
            if row == 1:
                parts += [svg.rect(px - s * 0.5, y + s * 1.56, s * 2, s * 0.12, world.tone("#4a4650")),
                    *(svg.circle(px + s * (0.1 + 0.4 * j), y + s * 1.48, s * 0.16, world.tone(paint))
                        for j, paint in enumerate(("#e8607a", "#5d9a4a", "#f2b93b")))]
    parts.append(svg.rect(x + w * 0.3, high - w * 0.1, w * 0.26, w * 0.12 + (low - high) * 0.6,
        world.tone("#6a4534"), 3))
    c.add("middle", *parts)


def _tram(stage: Stage, wide: float, *, old: bool) -> str:
    """A tram from the side that stands on its wheels at (0, 0): rounded roof, many windows, a pole."""
    paint = stage.paints.get("tram") or next((stage.paints[k] for k in ("tram-car", "streetcar", "trolley")
        if k in stage.paints), "") or ("#f2b632" if old else "#d8432f")
    tone = stage.world.tone
    body, cream, glass = tone(paint), tone("#fbf3df"), tone("#bfe0ea")
    if stage.world.scheme.dark > 0.3:
        glass = stage.world.lamp
    w, h = wide, wide * 0.5
    y = -h * 0.16
    parts = [svg.ellipse(0, 0, w * 0.52, h * 0.07, "#1a1420", opacity=0.3)]
    parts += [svg.stroke(svg.d("M", -w * 0.02, y - h * 0.92, "l", w * 0.2, -h * 0.34, "h", -w * 0.08),
        "#3a3540", w * 0.012),
        svg.rect(-w * 0.34, y - h * 0.99, w * 0.68, h * 0.12, color.shaded(cream, 0.1), h * 0.05),
        svg.rect(-w * 0.5, y - h * 0.9, w, h * 0.16, color.shaded(cream, 0.04), h * 0.08),
        svg.rect(-w * 0.48, y - h * 0.78, w * 0.96, h * 0.78, body, h * 0.06),
        svg.rect(-w * 0.48, y - h * 0.76, w * 0.96, h * 0.4, cream, h * 0.04)]
    for k in range(5):
        parts += [svg.rect(-w * 0.35 + w * 0.142 * k, y - h * 0.72, w * 0.118, h * 0.32, glass, h * 0.03),
            svg.path(svg.polygon([(-w * 0.34 + w * 0.142 * k, y - h * 0.42), (-w * 0.3 + w * 0.142 * k,
            y - h * 0.72),
                (-w * 0.27 + w * 0.142 * k, y - h * 0.72), (-w * 0.31 + w * 0.142 * k, y - h * 0.42)]),
                "#ffffff",
                opacity=0.4)]
    for side in (-1, 1):
        parts += [svg.rect(side * w * 0.42 - w * 0.05, y - h * 0.72, w * 0.1, h * 0.68, color.shaded(body,
            0.08), h * 0.03),
            svg.rect(side * w * 0.42 - w * 0.035, y - h * 0.68, w * 0.07, h * 0.3, glass, h * 0.03)]
    parts += [svg.rect(-w * 0.48, y - h * 0.34, w * 0.96, h * 0.04, color.shaded(body, 0.14)),
        svg.rect(-w * 0.48, y - h * 0.08, w * 0.96, h * 0.08, color.shaded(body, 0.16)),
        svg.circle(w * 0.475, y - h * 0.22, h * 0.05, "#fff3c4"),
        svg.rect(-w * 0.3, y - h * 0.02, w * 0.6, h * 0.1, tone("#3a3540"), h * 0.03)]
    for dx in (-0.24, 0.24):
        parts += [svg.circle(w * dx, -h * 0.1, h * 0.12, tone("#2f2a34")), svg.circle(w * dx, -h * 0.1,
            h * 0.05,
            tone("#9a96a0"))]
    return "".join(parts)

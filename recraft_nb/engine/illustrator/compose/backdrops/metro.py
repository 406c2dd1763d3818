"""A platform under the ground: a tiled vault, a train that comes in on the track, a line to stand behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_TRAINS = ("#d9d9dc", "#c8503f", "#3f78b8", "#e0b03f")


def metro_platform(stage: Stage) -> None:
    """The tunnel's mouth with a train's lit front, tracks, tiled wall, the platform to one side."""
    chance, c, u = stage.chance.stream("metro"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    m = c.width / 2
    side = -1 if stage.layout.hero_x > 0.5 else 1
    far = c.height * 0.56
    tiles, band = "#e6e2d4", chance.pick(("#3f78b8", "#3f8f6a", "#c8503f"))
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, c.across([(0, "#6f7680"), (1, tiles)], 0, 0, 0,
        c.height * 0.3)))
    for k in range(5):
        y = c.height * 0.26 * (k / 5) ** 0.8
        c.add("sky", svg.rect(-5, y, c.width + 10, u * 0.012, "#555c66"))
    for k in range(-2, 3):
        c.add("sky", svg.rect(m + k * u * 0.34 - u * 0.1, u * 0.05 + abs(k) * u * 0.004, u * 0.2, u * 0.016,
            "#fffbe6", 4))
    lines = "".join(svg.d("M", -5, y, "H", c.width + 5) for y in range(int(c.height * 0.24), int(far),
        int(u * 0.028)))
    lines += "".join(svg.d("M", x, c.height * 0.24, "V", far) for x in range(0, int(c.width) + 20,
        int(u * 0.05)))
    c.add("sky", svg.stroke(lines, color.shaded(tiles, 0.06), u * 0.003))
    c.add("sky", svg.rect(-5, c.height * 0.33, c.width + 10, u * 0.045, band))
    tx = m - side * u * 0.22
    top, wide = c.height * 0.2, u * 0.24
    c.add("distance", svg.path(svg.d("M", tx - wide, far + u * 0.06, "V", top + wide, "A", wide, wide,
        "0 0 1",
        tx + wide, top + wide, "V", far + u * 0.06, "Z"), "#1d2026"))
    paint = stage.paints.get("train", chance.pick(_TRAINS))
    body = wide * 0.82
    c.add("middle", svg.path(svg.d("M", tx - body, far + u * 0.05, "V", top + wide * 1.02, "Q", tx - body, top
        + wide * 0.4, tx - body * 0.5, top + wide * 0.36, "H", tx + body * 0.5, "Q", tx + body,
            top + wide * 0.4,
        tx + body, top + wide * 1.02, "V", far + u * 0.05, "Z"), paint),
        svg.rect(tx - body * 0.62, top + wide * 0.5, body * 1.24, wide * 0.17, "#15181d", 6),
        svg.rect(tx - body * 0.4, top + wide * 0.525, body * 0.8, wide * 0.12, "#ffb84f", 4),
        svg.rect(tx - body * 0.86, top + wide * 0.76, body * 0.78, wide * 0.62, "#2b3a4a", 10),
        svg.rect(tx + body * 0.08, top + wide * 0.76, body * 0.78, wide * 0.62, "#2b3a4a", 10),
        svg.path(svg.polygon([(tx - body * 0.8, top + wide * 1.3), (tx - body * 0.5, top + wide * 0.82),
            (tx - body * 0.36,
            top + wide * 0.82), (tx - body * 0.66, top + wide * 1.3)]), "#ffffff", opacity=0.25),
        svg.rect(tx - body, far - u * 0.06, body * 2, u * 0.035, color.shaded(paint, 0.14)))
    for k in (-1, 1):
        c.add("middle", svg.circle(tx + k * body * 0.68, far - u * 0.1, u * 0.06, c.radial([(0, "#fff3c0",
            0.9), (1,
            "#fff3c0", 0)])), svg.circle(tx + k * body * 0.68, far - u * 0.1, u * 0.024, "#fffbe0"))
    low = c.height + 10
    bed = [(tx - wide, far + u * 0.05), (tx + wide, far + u * 0.05), (tx + wide + side * u * 0.06, low),
        (tx - wide
        - side * u * 0.6, low)]
    c.add("ground", svg.rect(-5, far + u * 0.05, c.width + 10, c.height, "#3a3d44"),
        svg.path(svg.polygon(bed), "#2f3238"))
    for k in (-1, 1):
        a, b = tx + k * wide * 0.5, tx + k * wide * 0.9 - side * u * 0.28
        c.add("ground", svg.stroke(svg.d("M", a, far + u * 0.05, "L", b, low), "#b9bec6", u * 0.012))
    floor = "#b9b4aa"
    edge_far, edge_near = tx + side * wide, tx + side * wide - side * u * 0.14
    out = m + side * (c.width * 0.5 + 20)
    c.add("ground", svg.path(svg.polygon([(edge_far, far + u * 0.05), (out, far + u * 0.05), (out, low),
        (edge_near, low)]),
        c.across([(0, color.shaded(floor, 0.05)), (1, color.lit(floor, 0.03))], 0, far, 0, c.height)),
        svg.path(svg.polygon([(edge_far, far + u * 0.05), (edge_far - side * u * 0.004, far + u * 0.06),
            (edge_near
            - side * u * 0.03, low), (edge_near, low)]), "#7d7a74"),
        svg.path(svg.polygon([(edge_far + side * u * 0.012, far + u * 0.05), (edge_far + side * u * 0.024,
            far + u * 0.05),
            (edge_near + side * u * 0.1, low), (edge_near + side * u * 0.04, low)]), "#f2c53f"))
    for k in (0, 1):
        x = m + side * (u * (0.2 + 0.2 * k))
        c.add("middle", svg.rect(x - u * 0.012, c.height * 0.2, u * 0.03,
            far + u * (0.06 + 0.03 * k) - c.height * 0.2,
            "#8f98a3"))
    stage.shown = frozenset(("train", "steam_train", "subway", "metro", "station", "platform", "tunnel",
        "bullet-train",
        "subway train", "tram-car", "metro train", "railway-car"))
    stage.horizon = far - u * 0.14
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, far + u * 0.14, 0.85
    stage.left, stage.right = (m - side * u * 0.02, c.width) if side > 0 else (0.0, m + u * 0.02)

"""Clubs at night: a stage in smoky light with small tables, a floor to dance on under a mirror ball."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_BEAMS = ("#ff4fa8", "#4fc8ff", "#b06fff", "#ffd24f", "#5fe08a")


def jazz_club(stage: Stage) -> None:
    """Dark walls of brick, a stage before a red curtain, cones of light in the smoke, tables with candles."""
    chance, c, u = stage.chance.stream("jazz club"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.66
    m = c.width / 2
    wall = chance.pick(("#3a2433", "#2f2440", "#3f2a2a"))
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, wall))
    bricks = "".join(svg.rounded(x + (u * 0.045 if r % 2 else 0), r * u * 0.045, u * 0.08, u * 0.036, 3)
        for r in range(int(foot / (u * 0.045)) + 1) for x in range(-60, int(c.width) + 40, int(u * 0.09)))
    c.add("sky", svg.path(bricks, color.lit(wall, 0.035)))
    half, head = min(c.width * 0.42, u * 0.52), u * 0.07
    red = "#8f1f33"
    c.add("distance", svg.rect(m - half, head, half * 2, foot - head, red))
    folds = "".join(svg.d("M", m - half + k * half / 9, head, "q", u * 0.02, (foot - head) / 2, 0,
        foot - head)
        for k in range(1, 18))
    c.add("distance", svg.stroke(folds, color.shaded(red, 0.08), u * 0.014),
        svg.path(svg.d("M", m - half - u * 0.02, head, *(part for k in range(8) for part in ("q", half / 8,
            u * 0.09,
            half / 4, 0)), "V", head - u * 0.05, "H", m - half - u * 0.02, "Z"), color.lit(red, 0.05)))
    for x, tint in ((-0.24, "#ffcf7a"), (0.02, "#ffe3b0"), (0.27, "#c98aff")):
        top = m + x * u
        c.add("middle", svg.path(svg.polygon([(top - u * 0.02, 0), (top + u * 0.02, 0),
            (top + u * 0.2 - x * u * 0.3,
            foot + u * 0.06), (top - u * 0.2 - x * u * 0.3, foot + u * 0.06)]), c.across([(0, tint, 0.5), (1,
                tint,
            0.05)], 0, 0, 0, foot)), svg.path(svg.polygon([(top - u * 0.03, -5), (top + u * 0.03, -5),
                (top + u * 0.022,
            u * 0.035), (top - u * 0.022, u * 0.035)]), "#15101a"))
    boards = "#7a4a33"
    c.add("ground", svg.rect(m - half - u * 0.06, foot, half * 2 + u * 0.12, u * 0.16, c.across([(0,
        color.lit(boards,
        0.06)), (1, boards)], 0, foot, 0, foot + u * 0.16)), svg.rect(m - half - u * 0.06, foot + u * 0.15,
            half * 2
        + u * 0.12, u * 0.05, color.shaded(boards, 0.12)))
    c.add("ground", svg.rect(-5, foot + u * 0.2, c.width + 10, c.height, "#241821"))
    haze = "".join(svg.rounded(m + chance.uniform(-0.55, 0.4) * u, u * chance.uniform(0.2, 0.6),
        u * chance.uniform(0.2,
        0.4), u * 0.022, u * 0.011) for _ in range(10))
    c.add("middle", svg.path(haze, "#fff1d6", opacity=0.12))
    for x in (-0.4, 0.4, -0.14, 0.16):
        _table(stage, chance, m + x * min(c.width, u * 1.5), c.height * (0.97 if abs(x) < 0.2 else 0.93),
            u * 0.17)
    stage.shown = frozenset(("club", "stage", "curtain", "table", "tables", "smoke", "spotlight", "jazz",
        "bar",
        "candle", "candles"))
    stage.horizon = foot - u * 0.2
    stage.stand, stage.back, stage.shadows = foot + u * 0.11, foot + u * 0.03, 0.6


def _table(stage: Stage, chance: Chance, x: float, y: float, w: float) -> None:
    """A small round table before the stage: a candle and a glass on a white cloth."""
    c = stage.canvas
    cloth = "#e9dccb"
    top = y - w * 0.5
    stage.front.append("".join((
        svg.ellipse(x, top, w * 1.1, w * 0.8, c.radial([(0, "#ffcf7a", 0.4), (1, "#ffcf7a", 0)])),
        svg.path(svg.d("M", x - w * 0.5, top, "Q", x - w * 0.42, top + w * 0.4, x - w * 0.46, y + w * 0.2,
            "H",
            x + w * 0.46, "Q", x + w * 0.42, top + w * 0.4, x + w * 0.5, top, "Z"), color.shaded(cloth, 0.2)),
        svg.ellipse(x, top, w * 0.5, w * 0.13, color.shaded(cloth, 0.06)),
        svg.rect(x - w * 0.05, top - w * 0.16, w * 0.1, w * 0.16, "#f7efe0", 2),
        svg.path(svg.d("M", x, top - w * 0.34, "q", w * 0.07, w * 0.1, 0, w * 0.17, "q", -w * 0.07,
            -w * 0.07, 0,
            -w * 0.17, "z"), "#ffb84f"),
        svg.path(svg.d("M", x + w * 0.18, top - w * 0.26, "h", w * 0.14, "l", -w * 0.03, w * 0.14, "h",
            -w * 0.08,
            "z"), chance.pick(("#c9503f", "#e0a23f")), opacity=0.85),
        svg.stroke(svg.d("M", x + w * 0.25, top - w * 0.12, "v", w * 0.13, "m", -w * 0.06, 0, "h", w * 0.12),
            "#f7efe0", w * 0.02))))


def night_club(stage: Stage) -> None:
    """A dark hall, a mirror ball, coloured beams, a floor of lit squares, loudspeakers to both sides."""
    chance, c, u = stage.chance.stream("night club"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.64, c.width / 2
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, c.across([(0, "#140d2b"), (1, "#2f1750")], 0,
        0, 0,
        foot)))
    for k in range(7):
        x, tint = m + (k - 3) * u * 0.17, _BEAMS[k % 5]
        lean = (k - 3) * u * 0.1 + chance.uniform(-0.1, 0.1) * u
        c.add("distance", svg.path(svg.polygon([(x - u * 0.012, 0), (x + u * 0.012, 0), (x + lean + u * 0.1,
            foot),
            (x + lean - u * 0.1, foot)]), c.across([(0, tint, 0.75), (1, tint, 0.08)], 0, 0, 0, foot)))
    r, y = u * 0.09, u * 0.16
    c.add("middle", svg.stroke(svg.d("M", m, 0, "V", y), "#8f8fb0", u * 0.006), svg.circle(m, y, r,
        "#b9bfe0"))
    tiles = []
    for row in range(-3, 4):
        ry = row / 3.6
        wide = math.sqrt(max(0.0, 1 - ry * ry))
        tiles += [svg.rounded(m + r * wide * (k / 3.5) - r * 0.1, y + r * ry - r * 0.1, r * 0.2, r * 0.2, 2)
            for k in range(-3, 4) if (k + row) % 2]
    c.add("middle", svg.path("".join(tiles), "#f4f6ff", opacity=0.8))
    for side in (-1, 1):
        x = m + side * min(c.width * 0.44, u * 0.62)
        c.add("middle", svg.rect(x - u * 0.09, foot - u * 0.36, u * 0.18, u * 0.38, "#1b1526", 8),
            *(svg.circle(x, foot - u * dy, u * s, "#3a2f4f") + svg.circle(x, foot - u * dy, u * s * 0.45,
                "#15101f")
                for dy, s in ((0.26, 0.045), (0.1, 0.07))))
    rows = 5
    for row in range(rows):
        y0, y1 = (foot + (c.height + 8 - foot) * (k / rows) ** 1.4 for k in (row, row + 1))
        w0, w1 = (u * (0.12 + 0.2 * (k / rows)) for k in (row, row + 1))
        for k in range(-7, 7):
            tint = chance.pick(_BEAMS) if (k + row) % 2 else "#2a1d4a"
            c.add("ground", svg.path(svg.polygon([(m + k * w0, y0), (m + (k + 1) * w0, y0),
                (m + (k + 1) * w1, y1),
                (m + k * w1, y1)]), color.mix(tint, "#2a1d4a", 0.45)))
    specks = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(0.1, 0.6) * c.height,
        "h0") for _ in range(50))
    c.add("middle", svg.stroke(specks, "#ffffff", u * 0.007, stroke_opacity=0.6))
    stage.shown = frozenset(("club", "nightclub", "disco ball", "mirror ball", "disco", "lights", "floor"))
    stage.horizon = foot - u * 0.2
    stage.stand, stage.back, stage.shadows = foot + (c.height - foot) * 0.6, foot + u * 0.04, 0.6

"""A map of a town: streets between blocks, a river with bridges, parks, pins."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import maps
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_PINS = re.compile(rf"\b({maps.COUNT}) (?:[a-z]+ ){{0,2}}(?:pins?|markers?)\b")


def town(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Streets between blocks, a river with bridges, parks, and pins with a way between two of them."""
    said = recipe.brief.prompt.lower()
    dark = bool(re.search(r"\b(?:dark|night|black)\b", said))
    sheet = Sheet(recipe, canvas, "#2a3346" if dark else "#ffffff")
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("layout").stream("town map")
    sheet.heading("")
    block = ("#3a465e", "#344058", "#414e68") if dark else ("#f1e9dc", "#ece2d2", "#f5efe4")
    green = "#3f6a5a" if dark else "#b5dfa0"
    xs, ys = [-w * 0.2], [-h * 0.2]
    while xs[-1] < w * 1.2:
        xs.append(xs[-1] + u * chance.uniform(0.12, 0.22))
    while ys[-1] < h * 1.2:
        ys.append(ys[-1] + u * chance.uniform(0.1, 0.18))
    cells, gap = [], u * 0.014
    for n, (x0, x1) in enumerate(pairwise(xs)):
        for m, (y0, y1) in enumerate(pairwise(ys)):
            park = (n * 5 + m * 3) % 11 == 0
            cells.append(
                svg.rect(
                    x0 + gap,
                    y0 + gap,
                    x1 - x0 - 2 * gap,
                    y1 - y0 - 2 * gap,
                    green if park else chance.pick(block),
                    u * 0.012,
                )
            )
            if park:
                cells += [
                    svg.circle(x0 + (x1 - x0) * a, y0 + (y1 - y0) * b, u * 0.013, color.shaded(green, 0.09))
                    for a, b in ((0.3, 0.3), (0.6, 0.36), (0.42, 0.66), (0.74, 0.7))
                ]
    mid = (xs[len(xs) // 2], ys[len(ys) // 2])
    way = svg.d("M", mid[0], -h * 0.2, "V", h * 1.2, "M", -w * 0.2, mid[1], "H", w * 1.2)
    cells.append(svg.stroke(way, "#8f7a3f" if dark else "#ffd772", u * 0.032))
    turned = svg.placed(svg.placed("".join(cells), -w / 2, -h / 2), w / 2, h / 2, turn=-9)
    canvas.add("distance", turned)
    water = [(w * (k / 6), h * (0.3 + 0.42 * k / 6) + u * 0.08 * math.sin(k * 1.7)) for k in range(-1, 8)]
    canvas.add(
        "middle",
        svg.stroke(svg.smooth(water), "#ffffff" if not dark else "#2a3346", u * 0.125),
        svg.stroke(svg.smooth(water), "#3f6fa0" if dark else "#8fcdf0", u * 0.1),
    )
    for k in (2, 4, 5):
        bx, by = water[k]
        canvas.add(
            "middle",
            svg.placed(
                svg.rect(
                    -u * 0.022, -u * 0.075, u * 0.044, u * 0.15, "#8f7a3f" if dark else "#ffe9ae", u * 0.006
                ),
                bx,
                by,
                turn=-9,
            ),
        )
    pins = max(
        1, min(9, maps.counted(_PINS, said, 1 if re.search(r"\b(?:a|one) (?:\w+ )?pin\b", said) else 3))
    )
    spots = [
        (0.24, 0.3),
        (0.76, 0.36),
        (0.52, 0.68),
        (0.2, 0.78),
        (0.82, 0.8),
        (0.5, 0.22),
        (0.36, 0.52),
        (0.66, 0.56),
        (0.88, 0.18),
    ]
    places = (
        [(w * 0.5, h * 0.5)]
        if pins == 1
        else [(w * a, sheet.top + (h - sheet.top) * b) for a, b in spots[:pins]]
    )
    sights = (
        []
        if re.search(r"\b(?:pins?|markers?|gps|navigation)\b", said)
        else maps.sights(recipe.brief)[: len(spots)]
    )
    if sights:
        for key, (fx, fy) in zip(sights, spots, strict=False):
            x, y = w * fx, sheet.top + (h - sheet.top) * fy
            canvas.add("ground", svg.circle(x, y, u * 0.115, "#ffffff"), svg.circle(x, y, u * 0.1, "#fdf3dc"))
            sheet.picture(key, x, y, u * 0.14, wide=u * 0.15)
        return
    if pins > 1:
        (ax, ay), (bx, by) = places[0], places[1]
        canvas.add(
            "ground",
            svg.stroke(
                svg.d("M", ax, ay, "V", (ay + by) / 2 + u * 0.12, "H", bx, "V", by),
                "#3f7fe8",
                u * 0.014,
                stroke_dasharray=f"{svg.num(u * 0.03)} {svg.num(u * 0.024)}",
            ),
        )
    named = [s for s in recipe.brief.subjects if s.word.split()[-1] in {"pin", "pins", "marker", "markers"}]
    paint = next((color.hexa(s.color) for s in named if s.color), "#e5383b")
    for x, y in places:
        _pin(sheet, x, y, u * (0.12 if pins == 1 else 0.075), paint)


def _pin(sheet: Sheet, x: float, y: float, r: float, paint: str) -> None:
    """A pin whose tip is at the place."""
    c = sheet.canvas
    c.add(
        "subject-1",
        svg.ellipse(x, y, r * 0.5, r * 0.16, "#22304a", opacity=0.25),
        svg.path(
            svg.d(
                "M",
                x,
                y,
                "C",
                x - r * 0.3,
                y - r * 0.6,
                x - r * 0.8,
                y - r * 0.9,
                x - r * 0.8,
                y - r * 1.4,
                "A",
                r * 0.8,
                r * 0.8,
                "0 1 1",
                x + r * 0.8,
                y - r * 1.4,
                "C",
                x + r * 0.8,
                y - r * 0.9,
                x + r * 0.3,
                y - r * 0.6,
                x,
                y,
                "Z",
            ),
            paint,
        ),
        svg.circle(x, y - r * 1.4, r * 0.34, "#ffffff"),
    )

"""Patterns on a grid: dots, checks, hexagons."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance


def checks(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Gingham, checkers or plaid."""
    count = chance.pick((6, 8, 10))
    cw = canvas.width / count
    rows = max(2, 2 * round(canvas.height / cw / 2))
    ch = canvas.height / rows
    kind = chance.pick(("gingham", "checker", "plaid"))
    if kind == "checker":
        d = "".join(
            svg.rounded(k * cw, r * ch, cw, ch, 0) for r in range(rows) for k in range(count) if (k + r) % 2
        )
        canvas.add("sky", svg.path(d, page.main))
        return
    across = "".join(svg.rounded(k * cw, 0, cw, canvas.height, 0) for k in range(0, count, 2))
    down = "".join(svg.rounded(0, r * ch, canvas.width, ch, 0) for r in range(0, rows, 2))
    canvas.add("sky", svg.path(across, page.main, opacity=0.5), svg.path(down, page.main, opacity=0.5))
    if kind == "plaid":
        thin = "".join(
            svg.rounded((k + 0.44) * cw, 0, cw * 0.12, canvas.height, 0) for k in range(count)
        ) + "".join(svg.rounded(0, (r + 0.44) * ch, canvas.width, ch * 0.12, 0) for r in range(rows))
        canvas.add("sky", svg.path(thin, page.second, opacity=0.8))


def hexagons(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Honeycomb or cubes."""
    columns = chance.pick((4, 6))
    w = canvas.width / columns
    rows = max(2, 2 * round(canvas.height / (w * 0.866 * 2)))
    step = canvas.height / rows
    r = step / 1.5
    tones = (page.main, page.second, page.ink, page.pale)
    cubes = chance.chance(0.5)
    for row in range(-1, rows + 1):
        for k in range(-1, columns + 1):
            x, y = (k + (0.5 if row % 2 else 0.0)) * w + w / 2, row * step + step / 2
            corners = [
                (
                    x + w / 2 * math.cos(math.radians(60 * i - 90)) / 0.866,
                    y + r * math.sin(math.radians(60 * i - 90)),
                )
                for i in range(6)
            ]
            if cubes:
                for i, tone in ((0, page.pale), (2, page.main), (4, page.second)):
                    quad = [(x, y), corners[(i + 5) % 6], corners[i], corners[(i + 1) % 6]]
                    canvas.add("sky", svg.path(svg.polygon(quad), tone))
            else:
                tone = tones[
                    (k % columns + 2 * (row % rows)) % 4
                    if columns % 4 == 0
                    else (k % columns + row % rows) % 3
                ]
                inner = [(x + (cx - x) * 0.9, y + (cy - y) * 0.9) for cx, cy in corners]
                canvas.add("sky", svg.path(svg.polygon(inner), tone))


def dots(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Dots and rings in rows set half a step apart."""
    columns = chance.pick((6, 8))
    rows = max(2, 2 * round(columns * canvas.height / canvas.width / 2))
    cw, ch = canvas.width / columns, canvas.height / rows
    tones = (page.main, page.second, page.ink, page.pale)
    kind = chance.pick(("solid", "rings", "mixed"))
    for r in range(rows):
        for k in range(columns):
            x, y = (k + 0.5 + (0.5 if r % 2 else 0.0)) * cw, (r + 0.5) * ch
            tone = tones[(k * 3 + r * 2) % 4]
            radius = min(cw, ch) * (0.36 if kind == "solid" else chance.pick((0.22, 0.32, 0.4)))
            body = svg.circle(0, 0, radius, tone)
            if kind != "solid" and (k + r) % 2:
                body += svg.circle(0, 0, radius * 0.6, page.ground) + svg.circle(0, 0, radius * 0.3, tone)
            canvas.add("sky", tiling.wrapped(canvas, body, x % canvas.width, y, radius + 2))

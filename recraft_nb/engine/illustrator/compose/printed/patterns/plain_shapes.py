"""Patterns of one plain shape: triangles, circles that overlap, diamonds, squares."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance


def _grid(canvas: svg.Canvas, columns: int) -> tuple[int, int, float, float]:
    """Columns, rows (an even number) and the size of a cell."""
    columns *= max(1, round(canvas.width / canvas.short))
    rows = max(2, round(columns * canvas.height / canvas.width))
    rows += rows % 2
    return columns, rows, canvas.width / columns, canvas.height / rows


def _tones(page: Inks) -> tuple[str, ...]:
    return page.main, page.second, page.pale, page.main, page.ink


def triangles(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Rows of triangles, point up and point down in turn."""
    columns, rows, w, h = _grid(canvas, chance.pick((5, 6, 8)))
    tones = _tones(page)
    parts = []
    for row in range(rows):
        y, shift = row * h, (w / 2 if row % 2 else 0.0)
        for column in range(-1, columns + 1):
            x = column * w + shift
            # What crosses the right edge has the tone of what comes in at the left.
            of = (column % columns) * 3 + row * 2
            up, down = tones[of % 5], tones[(of + row + 2) % 5]
            parts.append(svg.path(svg.polygon([(x, y + h), (x + w / 2, y), (x + w, y + h)]), up))
            parts.append(svg.path(svg.polygon([(x + w / 2, y), (x + w * 1.5, y), (x + w, y + h)]), down))
    canvas.add("sky", *parts)


def circles(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Large circles that overlap, so that each shows through the next."""
    columns, rows, w, h = _grid(canvas, chance.pick((3, 4)))
    tones = _tones(page)
    r = max(w, h) * chance.uniform(0.62, 0.74)
    for row in range(rows):
        for column in range(columns):
            tone = tones[(column + row * 2) % 4]
            disc = svg.circle(0, 0, r, tone, opacity=0.62)
            x, y = (column + (0.5 if row % 2 else 0.0)) * w, (row + 0.5) * h
            canvas.add("sky", tiling.wrapped(canvas, disc, x, y, r * 2, 0))
            edge = svg.stroke(svg.ring(0, 0, r), page.ink, r * 0.03, stroke_opacity=0.55)
            canvas.add("ornament", tiling.wrapped(canvas, edge, x, y, r * 2, 0))


def diamonds(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """A harlequin's diamonds with a smaller one inside each second."""
    columns, rows, w, h = _grid(canvas, chance.pick((4, 5, 6)))
    tones = _tones(page)
    for row in range(rows * 2):
        for column in range(-1, columns + 1):
            x, y = (column + (0.5 if row % 2 else 0.0)) * w, row * h / 2
            tone = tones[((column % columns) * 2 + row) % 4]
            shape = [(x, y - h / 2), (x + w / 2, y), (x, y + h / 2), (x - w / 2, y)]
            canvas.add("sky", svg.path(svg.polygon(shape), tone))
            if (column + row) % 2 == 0:
                inner = [(x + (px - x) * 0.4, y + (py - y) * 0.4) for px, py in shape]
                canvas.add("sky", svg.path(svg.polygon(inner), page.pale if tone != page.pale else page.ink))


def squares(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Squares within squares."""
    columns, rows, w, h = _grid(canvas, chance.pick((4, 5, 6)))
    tones = _tones(page)
    for row in range(rows):
        for column in range(columns):
            for step, share in enumerate((1.0, 0.68, 0.36)):
                x, y = (column + 0.5 - share / 2) * w, (row + 0.5 - share / 2) * h
                tone = tones[(column + row * 3 + step * 2) % 5]
                canvas.add("sky", svg.rect(x, y, w * share + 0.4, h * share + 0.4, tone))


def spirals(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Coils in rows."""
    columns, rows, w, h = _grid(canvas, chance.pick((3, 4)))
    size = min(w, h) * 0.46
    turns = [(math.cos(k * 0.5) * size * k / 34, math.sin(k * 0.5) * size * k / 34) for k in range(1, 35)]
    for row in range(rows):
        for column in range(columns):
            tone = (page.main, page.second, page.ink)[(column + row) % 3]
            coil = svg.stroke(svg.smooth(turns), tone, size * 0.1)
            x, y = (column + 0.5 + (0.5 if row % 2 else 0.0)) * w, (row + 0.5) * h
            canvas.add("sky", tiling.wrapped(canvas, coil, x, y, size * 2, 90.0 * ((column + row) % 4)))


def cubes(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Stacked cubes seen from a corner: a light top, a middle and a dark side."""
    columns, rows, w, h = _grid(canvas, chance.pick((4, 5, 6)))
    tops = (page.pale, page.main, page.second)
    r, rise = w / 2, h / 3
    for row in range(-1, rows + 1):
        for column in range(-1, columns + 1):
            x, y = (column + (0.5 if row % 2 else 0.0)) * w, row * h
            tone = tops[((column % columns) + (row % rows) * 2) % 3]
            top = [(x, y), (x + r, y - rise), (x + 2 * r, y), (x + r, y + rise)]
            left = [(x, y), (x + r, y + rise), (x + r, y + h), (x, y + h - rise)]
            right = [(x + 2 * r, y), (x + r, y + rise), (x + r, y + h), (x + 2 * r, y + h - rise)]
            for shape, paint in (
                (top, color.lit(tone, 0.03)),
                (left, color.shaded(tone, 0.1)),
                (right, color.shaded(tone, 0.22)),
            ):
                canvas.add("sky", svg.path(svg.polygon(shape), paint))


SHAPES: Mapping[str, Callable[[svg.Canvas, Chance, Inks], None]] = {
    "triangles": triangles,
    "circles": circles,
    "diamonds": diamonds,
    "squares": squares,
    "spirals": spirals,
    "cubes": cubes,
}

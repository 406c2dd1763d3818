"""Soft ground seen from above: grass, sand, earth, water, snow; and moss that grows on all of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import laying
from recraft_nb.engine.illustrator.compose.printed.patterns.cells import (
    cells,
    cut_round,
    middle,
    shrunk,
    strewn,
)
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance


_MOSS = ("#4d7a34", "#649344", "#86b357")


def grass(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Short blades in tufts, darker and lighter patches, a few small flowers."""
    laying.page(canvas, tone)
    u = canvas.short
    for x, y in strewn(chance, canvas.width, canvas.height, 4):
        blot = [
            (math.cos(a) * u * chance.uniform(0.07, 0.13), math.sin(a) * u * chance.uniform(0.06, 0.11))
            for a in (math.tau * k / 7 for k in range(7))
        ]
        patch = svg.path(svg.smooth(blot, close=True), laying.varied(chance, color.shaded(tone, 0.02), 0.02))
        laying.put(canvas, patch, x, y, u * 0.15)
    tones = (color.shaded(tone, 0.1), color.lit(tone, 0.07), color.shaded(tone, 0.05), color.lit(tone, 0.11))
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, 15, 1.0)):
        h = u * chance.uniform(0.022, 0.036)
        blades = "".join(
            svg.path(
                svg.d("M", -h * 0.16 + dx * h, 0, "Q", dx * h, -h * 0.6, lean * h + dx * h, -h, "Q",
                      dx * h + h * 0.2, -h * 0.4, h * 0.16 + dx * h, 0, "Z"),
                tones[(i + k) % 4],
            )
            for k, (dx, lean) in enumerate(((-0.4, -0.5), (0.0, 0.1), (0.4, 0.55)))
        )  # fmt: skip
        if i % 23 == 11:
            petal = chance.pick(("#ffffff", "#ffe169", "#f6b7d2"))
            blades = "".join(
                svg.circle(h * 0.34 * math.cos(a), h * 0.34 * math.sin(a), h * 0.24, petal)
                for a in (math.tau * k / 5 for k in range(5))
            ) + svg.circle(0, 0, h * 0.2, "#f2a93b")
        laying.put(canvas, blades, x, y, h * 1.5)


def sand(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Ripples of the wind, grains and a few pebbles."""
    laying.page(canvas, tone)
    u, rows, waves = canvas.short, 9, 2
    step, length = canvas.height / rows, canvas.width / waves
    for r in range(rows):
        y, start = (r + 0.5) * step, -length * chance.uniform(0.0, 1.0)
        d = svg.d("M", start, y) + "".join(
            svg.d("q", length / 4, -step * 0.45, length / 2, "0t", length / 2, "0") for _ in range(waves + 1)
        )
        for dy, paint in ((0.0, color.shaded(tone, 0.055)), (u * 0.009, color.lit(tone, 0.045))):
            canvas.add("sky", svg.placed(svg.stroke(d, paint, u * 0.008), 0, dy))
    grains(canvas, chance, tone, 15)


def grains(canvas: svg.Canvas, chance: Chance, tone: str, columns: int) -> None:
    """Grains and a few pebbles."""
    u = canvas.short
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, columns, 1.0)):
        paint = color.shaded(tone, 0.1) if i % 3 else color.lit(tone, 0.09)
        big = i % 31 == 17
        r = u * (chance.uniform(0.01, 0.016) if big else chance.uniform(0.002, 0.004))
        grain = svg.ellipse(0, 0, r * 1.3, r, color.shaded(tone, 0.13) if big else paint)
        if big:
            grain += svg.ellipse(-r * 0.3, -r * 0.3, r * 0.7, r * 0.45, color.shaded(tone, 0.05))
        laying.put(canvas, grain, x, y, r * 2, chance.uniform(0, 180))


def soil(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Earth in clods."""
    laying.fitted(canvas, chance, tone, 9, 1.04, color.shaded(tone, 0.08))
    grains(canvas, chance, tone, 14)


def water(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """A net of light over the deep."""
    laying.page(canvas, color.lit(tone, 0.17))
    for columns, share, paint in ((5, 0.9, tone), (5, 0.55, color.shaded(tone, 0.035))):
        net = cells(chance.stream("net"), canvas.width, canvas.height, columns, 0.8)
        for cell in net:
            cx, cy = middle(cell)
            own = [(x - cx, y - cy) for x, y in cell]
            d = svg.smooth(cut_round(shrunk(own, share), 0.3), close=True)
            laying.put(canvas, svg.path(d, paint), cx, cy, max(math.hypot(x, y) for x, y in own))
    for x, y in strewn(chance, canvas.width, canvas.height, 4):
        laying.put(
            canvas,
            svg.ellipse(0, 0, canvas.short * 0.018, canvas.short * 0.006, "#ffffff", opacity=0.75),
            x,
            y,
            30,
        )


def snow(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Soft mounds with blue shade, and glints."""
    laying.page(canvas, color.mix(tone, "#9fc0e0", 0.32))
    u = canvas.short
    for cell in cells(chance, canvas.width, canvas.height, 4, 0.8):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        reach = max(math.hypot(x, y) for x, y in own)
        for share, paint, up in ((1.02, color.mix(tone, "#9fc0e0", 0.16), 0.0), (0.84, tone, -0.05)):
            d = svg.smooth(cut_round(shrunk(own, share), 0.34), close=True)
            laying.put(canvas, svg.placed(svg.path(d, paint), 0, up * reach), cx, cy, reach * 1.1)
    for x, y in strewn(chance, canvas.width, canvas.height, 9, 1.0):
        size = u * chance.uniform(0.005, 0.011)
        laying.put(canvas, svg.path(svg.star(0, 0, size, size * 0.3, 4), "#b9d4ee"), x, y, size)


def moss(canvas: svg.Canvas, chance: Chance) -> None:
    """Cushions of moss, darker below, with light tips."""
    u = canvas.short
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, 6, 1.0)):
        if i % 5 > 2:
            continue
        size = u * chance.uniform(0.03, 0.062)
        lumps = [
            (
                chance.uniform(-1.5, 1.5) * size,
                chance.uniform(-0.45, 0.45) * size,
                size * chance.uniform(0.3, 0.6),
            )
            for _ in range(9)
        ]
        cushion = "".join(svg.circle(px, py + size * 0.12, r, _MOSS[0]) for px, py, r in lumps)
        cushion += "".join(svg.circle(px, py, r * 0.9, _MOSS[1]) for px, py, r in lumps)
        cushion += "".join(
            svg.circle(px + chance.uniform(-0.3, 0.3) * r, py - r * 0.3, r * 0.24, _MOSS[2])
            for px, py, r in lumps
        )
        laying.put(canvas, cushion, x, y, size * 2.4)

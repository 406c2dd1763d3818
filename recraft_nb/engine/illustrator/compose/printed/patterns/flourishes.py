"""Patterns of a time or a hand: the fans of the twenties, splashes of paint."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_PAINTS = ("#ef476f", "#ffb703", "#06a77d", "#3a86ff", "#8338ec", "#fb5607")


def deco(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Fans over fans: arcs and rays in a metal tone on a dark ground."""
    dark = page.ink
    tones = [tone for tone in (page.main, page.second, page.ground, page.pale) if color.contrast(tone,
        dark) > 2]
    gold = max(tones, key=lambda tone: color.lch(tone)[1]) if tones else page.pale
    columns = chance.pick((4, 5)) * max(1, round(canvas.width / canvas.short))
    w = canvas.width / columns
    r = w / 2
    rows = 2 * max(1, round(canvas.height / w))
    step = canvas.height / rows
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, dark))
    parts = [svg.path(svg.d("M", -r, "0A", r, r, "0 0 1", r, "0Z"), dark)]
    parts += [svg.stroke(svg.d("M", -r * k, "0A", r * k, r * k, "0 0 1", r * k, "0"), gold, w * width)
        for k, width in ((0.98, 0.026), (0.88, 0.01), (0.52, 0.016), (0.24, 0.02))]
    rays = "".join(svg.d("M", 0.54 * r * math.cos(a), -0.54 * r * math.sin(a), "L", 0.86 * r * math.cos(a),
        -0.86 * r * math.sin(a)) for a in (math.pi * k / 12 for k in range(1, 12)))
    parts.append(svg.stroke(rays, gold, w * 0.012))
    parts += [svg.circle(0.38 * r * math.cos(a), -0.38 * r * math.sin(a), w * 0.014, gold)
        for a in (math.pi * k / 6 for k in range(1, 6))]
    parts.append(svg.path(svg.d("M", -r * 0.16, "0A", r * 0.16, r * 0.16, "0 0 1", r * 0.16, "0Z"), gold))
    fan = canvas.symbol("".join(parts))
    for row in range(-1, rows + 3):
        shift = 0.5 if row % 2 else 0.0
        for column in range(-1, columns + 2):
            canvas.add("sky", canvas.use(fan, (column + shift) * w, row * step))


def splashes(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Blots of paint with drops flung out of them."""
    u = canvas.short
    own = [tone for tone in (page.main, page.second) if color.contrast(tone, page.pale) > 1.2]
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, page.pale))
    for k in range(int(15 * canvas.width * canvas.height / (u * u))):
        tone = chance.pick((*_PAINTS, *own))
        r = u * (chance.uniform(0.09, 0.17) if k < 7 else chance.uniform(0.025, 0.07))
        canvas.add("sky", tiling.wrapped(canvas, _blot(chance, r, tone), chance.uniform(0, canvas.width),
            chance.uniform(0, canvas.height), r * 4, 0))


def _blot(chance: Chance, r: float, tone: str) -> str:
    """One blot: a round with fingers, and drops in the directions of the fingers."""
    points, drops = [], []
    fingers = chance.randint(9, 13)
    for k in range(fingers * 2):
        a = math.pi * k / fingers + chance.uniform(-0.06, 0.06)
        reach = r * (chance.uniform(0.95, 1.5) if k % 2 else chance.uniform(0.66, 0.8))
        points.append((reach * math.cos(a), reach * math.sin(a)))
        if k % 2 and chance.chance(0.6):
            far = r * chance.uniform(1.5, 2.3)
            drops.append(svg.circle(far * math.cos(a), far * math.sin(a), r * chance.uniform(0.05, 0.13),
                tone))
    points.append(points[0])
    body = svg.path(svg.smooth(points) + "Z", tone)
    shine = svg.ellipse(-r * 0.24, -r * 0.3, r * 0.2, r * 0.1, color.lit(tone, 0.12), opacity=0.8)
    return body + "".join(drops) + shine


#: Patterns by the name of their motif.
FLOURISHES: Mapping[str, Callable[[svg.Canvas, Chance, Inks], None]] = {"deco": deco, "splashes": splashes}

"""A road from the air: bends through wooded hills with snow on the high ones, what drives on it small."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_LONG = word_set("bus truck lorry coach van camper")
_DRIVES = re.compile(r"\b(?:([a-z]+) )?(bus|truck|lorry|coach|van|camper|car|taxi|motorcycle|cyclist|jeep)\b")
_DRY = word_set("desert canyon sahara dunes")


def road(stage: Stage) -> None:
    """Paint land from straight above, and the road in bends from edge to edge."""
    chance, c, world, u = stage.chance.stream("aerial road"), stage.canvas, stage.world, stage.canvas.short
    winter, dry = world.season == "winter", bool(stage.hints & _DRY)
    base = world.tone("#eef3f8" if winter else "#d9b27a" if dry else "grass")
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, base))
    side = chance.sign()
    middle = []
    for k in range(61):
        t = k / 60
        x = 0.5 + side * (0.33 - 0.05 * t) * math.sin(t * math.tau * 1.75 + 0.5)
        middle.append((c.width * x, -u * 0.08 + (c.height + u * 0.16) * t))
    clear = [(middle[k][0], middle[k][1]) for k in range(0, 61, 3)]
    for _ in range(9):
        x, y = chance.uniform(0, c.width), chance.uniform(0, c.height)
        patch = [
            (x + u * chance.uniform(0.1, 0.2) * math.cos(a), y + u * chance.uniform(0.08, 0.16) * math.sin(a))
            for a in (0, 1.05, 2.1, 3.14, 4.2, 5.2)
        ]
        shade = color.shaded(base, 0.035) if chance.chance(0.6) else color.lit(base, 0.03)
        c.add("sky", svg.path(svg.smooth(patch, close=True), shade, opacity=0.8))
    if stage.hints & {"mountain", "mountains", "alps", "mountainous", "pass"} or dry:
        _ridges(stage, chance, clear, dry=dry)
    if not dry:
        _woods(stage, chance, clear, winter=winter)
    line = svg.smooth(middle)
    tone = world.tone("#5c606b")
    c.add(
        "ground",
        svg.stroke(line, color.mix(base, "#6a5f4a", 0.3), u * 0.105),
        svg.stroke(line, tone, u * 0.08),
        svg.stroke(
            line,
            world.tone("#f6f1e2"),
            u * 0.006,
            stroke_dasharray=f"{svg.num(u * 0.03)} {svg.num(u * 0.026)}",
            stroke_linecap="butt",
        ),
    )
    _traffic(stage, middle)
    stage.kind, stage.horizon = "plain", c.height * 0.5
    stage.shown = frozenset(
        ("road", "mountain", "mountains", "bus", "car", "truck", "van", "hill", "hills", "taxi", "motorcycle")
    )
    stage.shadows = 0.6
    stage.stand, stage.back = c.height * 0.6, c.height * 0.4


def _far(clear: list[svg.Point], x: float, y: float, reach: float) -> bool:
    return all(math.hypot(x - px, y - py) > reach for px, py in clear)


def _ridges(stage: Stage, chance: Chance, clear: list[svg.Point], *, dry: bool) -> None:
    """Peaks from above: a lit and a dark flank about a crest, snow along it."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    rock = "#c98a5a" if dry else "#8f8a86"
    for _ in range(60):
        x, y = chance.uniform(0, c.width), chance.uniform(0, c.height)
        r = u * chance.uniform(0.1, 0.17)
        if not _far(clear, x, y, r * 0.95 + u * 0.06):
            continue
        clear.append((x, y))
        corners = [
            (x + r * chance.uniform(0.7, 1.1) * math.cos(a), y + r * chance.uniform(0.6, 0.95) * math.sin(a))
            for a in (0.3, 1.2, 2.2, 3.3, 4.3, 5.4)
        ]
        light = (2, 3, 4)
        for k in range(6):
            face = [(x, y), corners[k], corners[(k + 1) % 6]]
            tone = (
                color.lit(world.tone(rock), 0.07)
                if k in light
                else color.shaded(world.tone(rock), 0.05 + 0.02 * k)
            )
            c.add("middle", svg.path(svg.polygon(face), tone))
            if not dry:
                cap = [
                    (x, y),
                    *(
                        (x + (px - x) * s, y + (py - y) * s)
                        for (px, py), s in zip(face[1:], (0.5, 0.42), strict=True)
                    ),
                ]
                white = world.tone("#ffffff" if k in light else "#dbe6f2")
                c.add("middle", svg.path(svg.polygon(cap), white))


def _woods(stage: Stage, chance: Chance, clear: list[svg.Point], *, winter: bool) -> None:
    """Crowns of trees from above, in clumps beside the road."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    greens = (
        ("#4f8a4a", "#5f9a4f", "#3f7a4a") if world.season != "autumn" else ("#d9833f", "#c9603a", "#7f8a45")
    )
    count = 420 if stage.hints & {"forest", "woods", "jungle", "trees"} else 150
    for _ in range(int(count * c.width / u)):
        x, y = chance.uniform(0, c.width), chance.uniform(0, c.height)
        r = u * chance.uniform(0.018, 0.036)
        if not _far(clear, x, y, u * 0.085):
            continue
        leaf = world.tone(chance.pick(greens))
        c.add(
            "middle",
            svg.circle(x + r * 0.4, y + r * 0.5, r, "#1a2a2a", opacity=0.16),
            svg.circle(x, y, r, leaf),
            svg.circle(
                x - r * 0.28, y - r * 0.3, r * 0.5, color.lit(leaf, 0.07) if not winter else "#ffffff"
            ),
        )


def _traffic(stage: Stage, middle: list[svg.Point]) -> None:
    """What was said to drive there, from above, in its colour."""
    found = _DRIVES.search(stage.said)
    if found is None:
        return
    c, u = stage.canvas, stage.canvas.short
    paint = vocabulary().colors.get(found.group(1) or "", (217, 69, 63))
    body = stage.world.tone(color.hexa(paint))
    at = 32
    (ax, ay), (bx, by) = middle[at - 1], middle[at + 1]
    turn = math.degrees(math.atan2(by - ay, bx - ax))
    long, wide = u * (0.17 if found.group(2) in _LONG else 0.1), u * 0.055
    parts = (
        svg.rect(-long / 2 + u * 0.008, -wide / 2 + u * 0.012, long, wide, "#15182a", u * 0.014, opacity=0.28)
        + svg.rect(-long / 2, -wide / 2, long, wide, body, u * 0.014)
        + svg.rect(-long * 0.34, -wide * 0.36, long * 0.62, wide * 0.72, color.lit(body, 0.07), u * 0.01)
        + svg.rect(long * 0.34, -wide * 0.38, long * 0.1, wide * 0.76, "#bfe0f0", u * 0.006)
        + svg.rect(-long * 0.16, -wide * 0.16, long * 0.14, wide * 0.32, color.shaded(body, 0.07), 3)
    )
    x, y = middle[at]
    c.add("ground", svg.placed(parts, x, y, turn=turn))

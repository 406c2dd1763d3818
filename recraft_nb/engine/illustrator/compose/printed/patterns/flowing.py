"""Backgrounds of flowing lines, waves or soft shapes, with a calm part on which a title can stand."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.copy_space import wants_room

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_ABSTRACT = re.compile(r"\babstract\b|\b(?:background|backdrop|wallpaper)\b")
_FLOW = re.compile(
    r"\b(?:flowing|wavy|curved|curving|swirling|swooping|smooth|glowing|thin|data|soft|sound) (?:\w+ ){0,4}?"
    r"(?:lines?|curves?|waves?|ribbons?|streams?|strands?|threads?)\b|\blines? (?:flowing|waving)\b|"
    r"\bflowing (?:\w+ )*(?:shapes|gradient|forms)\b"
)
_SEAMLESS = re.compile(r"\b(?:seamless|pattern|tile|tileable|repeating)\b")
_SIDE = re.compile(r"\b(?:space|room|area|empty|title|text)\b[^,;]*\b(left|right|top|bottom)\b")


def asked(brief: Brief) -> bool:
    """Whether a background of lines or shapes is wanted, and nothing in it."""
    said = brief.prompt.lower()
    if (
        brief.template not in ("pattern", "scene", "poster")
        or _SEAMLESS.search(said)
        or not _ABSTRACT.search(said)
    ):
        return False
    return bool(_FLOW.search(said)) or ("abstract" in said and wants_room(said))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the background; the lines keep to one side of the page."""
    chance = recipe.chance("layout").stream("flowing")
    said = recipe.brief.prompt.lower()
    w, h, u = canvas.width, canvas.height, canvas.short
    found = _SIDE.search(said)
    side = found.group(1) if found else ("top" if wants_room(said) else "")
    page = inks.choose(
        recipe, "palette", dark=bool(re.search(r"\b(?:dark|black|night|neon|glowing)\b", said))
    )
    named = list(recipe.colors) or [
        color.hexa(c) for s in recipe.brief.subjects for c in (s.color, s.second_color) if c
    ]
    tones = named or [page.main, page.second]
    dark = (
        bool(re.search(r"\b(?:dark|black|night|neon)\b", said))
        or color.luminance(recipe.background or "#ffffff") < 0.3
    )
    ground = recipe.background or (
        color.from_lch(0.2, 0.04, color.lch(tones[0])[2]) if dark else color.mix(tones[0], "#ffffff", 0.93)
    )
    canvas.add(
        "sky",
        svg.rect(0, 0, w, h, canvas.linear([(0, color.lit(ground, 0.02)), (1, color.shaded(ground, 0.02))])),
    )
    place = {"top": 0.72, "bottom": 0.28, "left": 0.6, "right": 0.4}.get(side, 0.5)
    upright = side in ("left", "right")
    for k in range(3):
        tone = tones[k % len(tones)]
        swell = _line(w, h, chance.uniform(0, 6.3), place + 0.05 * (k - 1), 0.09, upright)
        if upright:
            edge = w + 5 if side == "left" else -5.0
            area = svg.smooth(swell) + svg.d("L", edge, swell[-1][1], edge, swell[0][1], "Z")
        else:
            area = svg.below(swell, -5.0 if side == "bottom" else h + 5)
        canvas.add("distance", svg.path(area, tone, opacity=0.13))
    _strands(canvas, chance, tones, place, u, upright=upright)


def _line(
    w: float, h: float, phase: float, at: float, swing: float, upright: bool
) -> list[tuple[float, float]]:
    """Points of one wave across the page, or down it."""
    points = []
    for n in range(13):
        t = -0.05 + 1.1 * n / 12
        off = (
            at
            + swing * math.sin(2 * math.pi * t * 0.9 + phase)
            + 0.4 * swing * math.sin(4.4 * math.pi * t + phase * 1.7)
        )
        points.append((w * off, h * t) if upright else (w * t, h * off))
    return points


def _strands(
    canvas: svg.Canvas, chance: Chance, tones: list[str], place: float, u: float, *, upright: bool
) -> None:
    """Bundles of thin lines that swing together, spread and meet again, with points of light on some."""
    w, h = canvas.width, canvas.height
    for bundle in range(max(2, len(tones))):
        tone = tones[bundle % len(tones)]
        phase, spread = chance.uniform(0, 6.3), chance.uniform(0.6, 1.0)
        for k in range(13):
            t = (k - 6) / 6
            points = _line(w, h, phase + 0.16 * k * spread, place + 0.035 * t, 0.1 + 0.035 * t, upright)
            paint = color.shift(tone, 0.07 * t)
            canvas.add(
                "subject-1",
                svg.stroke(
                    svg.smooth(points),
                    paint,
                    u * (0.0024 + 0.0022 * (k % 4 == 0)),
                    stroke_opacity=0.9 - 0.35 * abs(t),
                ),
            )
            if k % 3 == 0:
                x, y = points[chance.randint(2, 10)]
                canvas.add("subject-1", svg.circle(x, y, u * 0.008, paint))

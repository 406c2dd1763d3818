"""Patterns known by name, in exactly the colours asked for: dots, plaid, gingham, a run of colour."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.patterns import mandalas
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.ink.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_BLOTS = r"splash(?:es)?|splatters?|stains?|blots?|washes?"
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("splash", re.compile(rf"\b(?:ink|water ?colou?r) (?:\w+ )?(?:{_BLOTS})\b")),
    ("polka", re.compile(r"\bpolka[- ]?dots?\b|\bpolka\b")),
    ("gingham", re.compile(r"\bgingham\b|\bpicnic (?:cloth|blanket) pattern\b")),
    ("plaid", re.compile(r"\b(?:plaid|tartan)\b")),
    ("mandala", re.compile(r"\bmandalas?\b")),
    (
        "run",
        re.compile(
            r"\bgradient\b[^.]*\bfrom\b|\bfrom [a-z ]+ to [a-z ]+ gradient\b|\b(?:plain|simple|smooth|"
            r"linear) gradient\b"
        ),
    ),
)
_WORN = re.compile(r"\b(?:dress|shirt|teapot|mug|cup|bag|umbrella|scarf|boots|bow|skirt|sofa|tie)\b")
_BEASTS = re.compile(
    r"\bmandala (?:style|elephant|lion|owl|cat|wolf|turtle|animal)|\b(?:elephant|lion|owl|cat|wolf|"
    r"turtle|horse) mandala"
)


_READ = 300  # letters in which a pattern is named: its words look far ahead


def kind_of(prompt: str) -> str:
    """Which of these patterns is asked for, or ""."""
    said = prompt.lower()[:_READ]
    found = next((kind for kind, words in _KINDS if words.search(said)), "")
    if found == "mandala" and _BEASTS.search(said):
        return ""
    return "" if found in ("polka", "plaid", "gingham") and _WORN.search(said) else found


def draw(recipe: Recipe, canvas: svg.Canvas, page: Inks, kind: str) -> None:
    """Fill the canvas with it.

    Args:
        recipe: Its colours are used in their order.
        canvas: Drawn on.
        page: Colours where none are asked for.
        kind: Of :func:`kind_of`.
    """
    named = named_inks.named(recipe.brief.prompt.lower()) or list(recipe.colors)
    {
        "polka": _polka,
        "gingham": _gingham,
        "plaid": _plaid,
        "mandala": mandalas.draw,
        "run": _run,
        "splash": _splash,
    }[kind](canvas, _ordered(recipe, named), page)


def _ordered(recipe: Recipe, named: list[str]) -> list[str]:
    """The ground first: what stands after "on", else the first that is named."""
    ground = recipe.background
    if ground:
        return [ground, *(c for c in named if c != ground)]
    return named


def _polka(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    ground, *dots = tones or (page.pale, page.main)
    if not dots:
        ground, dots = "#fdfbf6", [ground]
    w, h = canvas.width, canvas.height
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    step = canvas.short / 6
    across, down = round(w / step), 2 * round(h / step)
    cw, ch = w / across, h / down
    for row in range(down + 1):
        for k in range(across + 1):
            x, y = (k + (0.5 if row % 2 else 0.0)) * cw, row * ch
            tone = dots[(k % across + row % down) % len(dots)]
            canvas.add("subject-1", svg.circle(x, y, cw * 0.22, tone))


def _gingham(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    tone = next((c for c in tones if color.luminance(c) < 0.7), page.main)
    paper = next((c for c in tones if c != tone), "#ffffff")
    _woven(canvas, paper, tone, 8)


def _woven(canvas: svg.Canvas, paper: str, tone: str, count: int) -> None:
    w, h = canvas.width, canvas.height
    step = w / (2 * round(count * w / canvas.short / 2))
    high = h / (2 * round(h / step / 2))
    canvas.add("sky", svg.rect(0, 0, w, h, paper))
    for k in range(0, round(w / step), 2):
        canvas.add("sky", svg.rect(k * step, 0, step, h, tone, opacity=0.5))
    for k in range(0, round(h / high), 2):
        canvas.add("sky", svg.rect(0, k * high, w, high, tone, opacity=0.5))


def _plaid(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    base, *others = tones or (page.main, page.ink, page.pale)
    second = others[0] if others else color.shaded(base, 0.22)
    line = (
        others[1]
        if len(others) > 1
        else "#fff6e0"
        if color.luminance(base) < 0.6
        else color.shaded(base, 0.3)
    )
    w, h = canvas.width, canvas.height
    canvas.add("sky", svg.rect(0, 0, w, h, base))
    across = max(2, round(3 * w / canvas.short))
    down = max(2, round(3 * h / canvas.short))
    cw, ch = w / across, h / down
    # Broad bands twice, so that where they cross they are full; thin threads beside and within them.
    bands = (
        (0.1, 0.34, second, 0.62),
        (0.19, 0.035, line, 0.8),
        (0.31, 0.035, line, 0.8),
        (0.62, 0.05, second, 0.8),
        (0.72, 0.05, second, 0.8),
        (0.83, 0.024, line, 0.9),
    )
    for start, wide, paint, strength in bands:
        for k in range(across):
            canvas.add("sky", svg.rect((k + start) * cw, 0, wide * cw, h, paint, opacity=strength))
        for k in range(down):
            canvas.add("sky", svg.rect(0, (k + start) * ch, w, wide * ch, paint, opacity=strength))


def _splash(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    """Soft blots of the colours that run into one another on white paper, drops around them."""
    shown = list(tones) or [page.main, page.second]
    shown = shown if len(shown) > 1 else [shown[0], color.lit(shown[0], 0.14)]
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add("sky", svg.rect(0, 0, w, h, "#fffdf9"))
    chance = Chance(len(shown) * 17 + round(w), "splash")
    for k in range(22):
        t = k / 21
        a, reach = k * 2.4, 0.42 * (k / 22) ** 0.5
        x, y = w * (0.5 + reach * math.cos(a)), h * (0.5 + reach * math.sin(a))
        r = u * chance.uniform(0.13, 0.24) * (1.1 - 0.5 * t)
        ring = [(r * chance.uniform(0.72, 1.2), math.tau * n / 11) for n in range(11)]
        blot = svg.smooth([(x + d * math.cos(b), y + d * math.sin(b)) for d, b in ring], close=True)
        # One colour at the left, the next to its right.
        tone = shown[
            min(len(shown) - 1, int((x / w + chance.uniform(-0.16, 0.16)) * len(shown))) if x > 0 else 0
        ]
        canvas.add("subject-1", svg.path(blot, tone, opacity=0.55))
    for _ in range(46):
        a, reach = chance.uniform(0, math.tau), chance.uniform(0.3, 0.52)
        tone = chance.pick(tuple(shown))
        canvas.add(
            "subject-1",
            svg.circle(
                w * (0.5 + reach * math.cos(a)),
                h * (0.5 + reach * math.sin(a)),
                u * chance.uniform(0.004, 0.018),
                tone,
                opacity=0.8,
            ),
        )


def _run(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    shown = (
        list(tones)
        if len(tones) > 1
        else [tones[0], color.lit(tones[0], 0.24)]
        if tones
        else [page.main, page.second]
    )
    stops: list[svg.Stop] = [(k / (len(shown) - 1), tone) for k, tone in enumerate(shown)]
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, canvas.linear(stops, 0, 0, 1, 1)))

"""The coats of animals as patterns: leopard, zebra, tiger, cow, giraffe and spotted dog; and camouflage."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.compose.printed.patterns.cells import cells, cut_round, shrunk, strewn
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_KINDS: tuple[tuple[str, str], ...] = (
    ("leopard", r"leopard|cheetah|jaguar"),
    ("zebra", r"zebra"),
    ("tiger", r"tiger"),
    ("cow", r"cow|cowhide|dalmatian"),
    ("giraffe", r"giraffe"),
)
_COAT = re.compile(
    r"\b(leopard|cheetah|jaguar|zebra|tiger|cow|dalmatian|giraffe) (?:print|prints|skin|fur|coat|hide|"
    r"stripes?|spots?)\b"
    r"(?: (?:pattern|texture|background|fabric|wallpaper|seamless))?|\b(?:pattern|texture) of (?:a "
    r")?(leopard|zebra|tiger|cow|"
    r"giraffe) (?:print|skin|fur|stripes|spots)\b"
)
_CAMOUFLAGE = re.compile(r"\b(?:camouflage|camo)\b(?! (?:jacket|pants|uniform|clothes|gear|hat|tent|net))")
_WORN = re.compile(
    r"\b(?:dress|shirt|coat|shoes?|boots?|bag|scarf|hat|sofa|chair|woman|man|girl|boy|cat|dog|wearing|"
    r"rug|pillow|with a|on a|"
    r"soldier|jacket|pants|uniform)\b"
)
_USUAL: Mapping[str, tuple[str, ...]] = {
    "leopard": ("#eab766", "#3a2418", "#b9752f"),
    "zebra": ("#fbfaf6", "#17171b"),
    "tiger": ("#ee8f2e", "#1f1714"),
    "cow": ("#fbfaf6", "#1d1c20"),
    "giraffe": ("#f3dfb0", "#a8622a"),
    "camo": ("#7f8a55", "#4f5d34", "#2f3a26", "#b3ab7c"),
}


def kind_of(brief: Brief) -> str:
    """Which coat is the pattern, or ""."""
    said = brief.prompt.lower()[:160]
    if brief.template not in ("scene", "pattern", "poster"):
        return ""
    found = _COAT.search(said)
    if found is None:
        return "camo" if _CAMOUFLAGE.search(said) and not _WORN.search(said) else ""
    rest = said[: found.start()] + said[found.end() :]
    if _WORN.search(rest):
        return ""
    name = found.group(1) or found.group(2)
    return next(kind for kind, words in _KINDS if re.search(words, name))


def asked(brief: Brief) -> bool:
    """Whether a coat is the picture."""
    return bool(kind_of(brief))


def draw(recipe: Recipe, canvas: svg.Canvas, kind: str) -> None:
    """Fill the canvas with a coat in its own colours or in those asked for."""
    named = named_inks.named(recipe.brief.prompt.lower())
    usual = _USUAL[kind]
    if kind == "camo" and named:
        tone = named[0]
        tones: tuple[str, ...] = tuple(
            named
            if len(named) > 2
            else (
                color.mix(tone, "#8a8a5a", 0.35),
                color.shaded(tone, 0.1),
                color.shaded(tone, 0.2),
                color.mix(tone, "#d9d3a8", 0.6),
            )
        )
    elif len(named) > 1:
        ranked = sorted(named[:3], key=color.luminance, reverse=True)
        tones = (
            ranked[0],
            ranked[-1],
            ranked[1] if len(ranked) > 2 else color.mix(ranked[0], ranked[-1], 0.4),
        )
    elif named and kind in ("leopard", "tiger", "giraffe"):
        tones = (named[0], usual[1], color.shaded(named[0], 0.14))
    else:
        tones = usual
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, tones[0]))
    _DRAW[kind](canvas, recipe.chance("layout").stream("coat"), tones)


def _blot(chance: Chance, r: float, rough: float, corners: int = 9) -> str:
    ring = [(r * chance.uniform(1 - rough, 1 + rough), math.tau * k / corners) for k in range(corners)]
    return svg.smooth([(d * math.cos(a), d * math.sin(a)) for d, a in ring], close=True)


def _leopard(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    w, h, u = canvas.width, canvas.height, canvas.short
    for x, y in strewn(chance, w, h, round(8 * w / u), 0.55):
        r = u * chance.uniform(0.03, 0.046)
        parts = svg.path(_blot(chance, r, 0.16), tones[2])
        gaps = chance.pick((2, 3, 3))
        turn = chance.uniform(0, 360)
        for k in range(gaps):
            a, b = math.tau * k / gaps + 0.25, math.tau * (k + 1) / gaps - 0.25
            arc = [(r * 1.15 * math.cos(t), r * 1.05 * math.sin(t)) for t in (a, (a + b) / 2, b)]
            parts += svg.stroke(svg.smooth(arc), tones[1], r * chance.uniform(0.42, 0.62))
        body = svg.placed(parts, 0, 0, turn=turn)
        canvas.add("subject-1", tiling.wrapped(canvas, body, x % w, y % h, r * 2))
    for x, y in strewn(chance, w, h, round(9 * w / u), 0.9):
        r = u * chance.uniform(0.006, 0.012)
        canvas.add(
            "subject-1",
            tiling.wrapped(canvas, svg.path(_blot(chance, r, 0.3), tones[1]), x % w, y % h, r * 2),
        )


def _stripes(canvas: svg.Canvas, chance: Chance, paint: str, count: int, swing: float, wide: float) -> None:
    """Tapering bands from left and right that run between one another."""
    w, h, u = canvas.width, canvas.height, canvas.short
    rows = round(count * h / u)
    for k in range(rows):
        y = h * (k + 0.5) / rows
        left = k % 2 == 0
        reach = w * chance.uniform(0.62, 0.94)
        top, low = [], []
        for n in range(9):
            t = n / 8
            x = -u * 0.03 + reach * t if left else w + u * 0.03 - reach * t
            wave = u * swing * math.sin(t * 5.5 + k * 0.7)
            half = u * wide * (1 - t) ** 0.7 * (1 + 0.3 * math.sin(t * 9 + k))
            top.append((x, y + wave - half))
            low.append((x, y + wave + half))
        canvas.add("subject-1", svg.path(svg.band(top, low), paint))


def _zebra(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    _stripes(canvas, chance, tones[1], 15, 0.026, 0.03)


def _tiger(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    _stripes(canvas, chance, tones[1], 11, 0.03, 0.026)


def _cow(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    w, h, u = canvas.width, canvas.height, canvas.short
    for x, y in strewn(chance, w, h, round(4 * w / u), 0.7):
        r = u * chance.uniform(0.06, 0.115)
        canvas.add(
            "subject-1",
            tiling.wrapped(canvas, svg.path(_blot(chance, r, 0.34, 8), tones[1]), x % w, y % h, r * 1.5),
        )


def _giraffe(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    w, h, u = canvas.width, canvas.height, canvas.short
    for k, cell in enumerate(cells(chance, w, h, round(6 * w / u), 0.6)):
        tone = tones[1] if k % 3 else color.shaded(tones[1], 0.05)
        canvas.add("subject-1", svg.path(svg.smooth(cut_round(shrunk(cell, 0.84), 0.18), close=True), tone))


def _camo(canvas: svg.Canvas, chance: Chance, tones: Sequence[str]) -> None:
    w, h, u = canvas.width, canvas.height, canvas.short
    for tone in tones[1:4]:
        for k, (x, y) in enumerate(chance.mixed(strewn(chance, w, h, round(6 * w / u), 0.9))):
            if k % 3 == 0:
                continue
            r = u * chance.uniform(0.035, 0.062)
            turn = chance.uniform(-30, 30)
            lobes = (
                (1.0, 0.0, 0.0),
                (0.8, chance.uniform(0.7, 1.2), 0.4),
                (0.7, chance.uniform(-1.2, -0.7), -0.3),
            )
            body = "".join(
                svg.placed(svg.path(_blot(chance, r * share, 0.22, 8), tone), r * dx, r * dy)
                for share, dx, dy in lobes
            )
            canvas.add(
                "subject-1", tiling.wrapped(canvas, svg.placed(body, 0, 0, turn=turn), x % w, y % h, r * 2.4)
            )


_DRAW: Mapping[str, Callable[[svg.Canvas, Chance, Sequence[str]], None]] = {
    "leopard": _leopard,
    "zebra": _zebra,
    "tiger": _tiger,
    "cow": _cow,
    "giraffe": _giraffe,
    "camo": _camo,
}

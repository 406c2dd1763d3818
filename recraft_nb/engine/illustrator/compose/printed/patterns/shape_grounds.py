"""Grounds and skylines of plain shapes: a pattern of triangles where no three triangles are meant."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_GROUND = re.compile(
    r"\b(?:geometric|abstract) (?:[a-z]+ )?(?:backgrounds?|backdrops?|wallpapers?|patterns?|textures?|"
    r"art|design|poster|"
    r"composition)\b|\b(?:backgrounds?|wallpaper|backdrop|pattern) (?:of|with|made of) (?:[a-z]+ "
    r"){0,2}(?:triangles|circles|"
    r"squares|hexagons|lines|shapes|dots|stripes|waves)\b"
)
_SHAPES = word_set(
    "triangle triangles circle circles square squares hexagon hexagons line lines shape shapes dot dots "
    "stripe stripes"
    " diamond diamonds wave waves polygon polygons rectangle rectangles cube cubes zigzag curve curves "
    "ring rings"
)
_TOWN = re.compile(
    r"\b(?:skyline|cityscape|city|town|buildings|skyscrapers)\b[^.]*\b(?:geometric|basic|simple|"
    r"abstract) (?:shapes|forms|blocks)"
    r"\b|\b(?:geometric|bauhaus|cubist) (?:[a-z]+ )?(?:skyline|cityscape|city|town)\b|\b(?:skyline|"
    r"cityscape|city)\b[^.]*\b(?:made"
    r" of|out of|from|built of) (?:[a-z]+ )?(?:triangles|rectangles|squares|shapes|blocks)"
)


_READ = 300  # letters in which such a ground is named: its words look far ahead


def is_town(brief: Brief) -> bool:
    """Whether a skyline of plain shapes is asked for."""
    return brief.template in ("scene", "poster", "pattern", "skyline") and bool(
        _TOWN.search(brief.prompt.lower()[:_READ])
    )


def asked(brief: Brief) -> bool:
    """Whether the shapes that were read as things are a ground of shapes."""
    only = bool(brief.subjects) and all({*s.word.lower().split()} & _SHAPES for s in brief.subjects)
    return (
        brief.template in ("scene", "poster") and only and bool(_GROUND.search(brief.prompt.lower()[:_READ]))
    )


def of_shapes(brief: Brief) -> Brief:
    """The brief as a pattern in the colours that its shapes were given."""
    own = tuple(s.color for s in brief.subjects if s.color is not None)
    return replace(
        brief, template="pattern", subjects=(), motif=brief.motif or "geometric", palette=brief.palette or own
    )


_DAY = ("#f2e9d8", ("#e2574c", "#f0a93a", "#2f7f9e", "#1f3a5f", "#8fc1b5", "#d98f7a"))
_NIGHT = ("#171c3d", ("#3f5fae", "#7b5cc0", "#d9478f", "#2f8f9e", "#26356f", "#f08a4b"))


def skyline(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Towers of rectangles with tops of triangles, half rounds and steps; lit windows by night."""
    said = recipe.brief.prompt.lower()
    night = bool(re.search(r"\b(?:night|midnight|dark|neon)\b", said)) or recipe.brief.light == "night"
    ground, usual = _NIGHT if night else _DAY
    named = named_inks.named(said)
    tones: tuple[str, ...] = tuple(c for c in named if color.contrast(c, ground) > _SEEN) or usual
    tones = (
        (*tones, *(color.shaded(c, 0.1) for c in tones), *(color.lit(c, 0.1) for c in tones))
        if len(tones) < 4
        else tones
    )
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("layout").stream("skyline")
    canvas.add("sky", svg.rect(0, 0, w, h, recipe.background or ground))
    disc = (w * chance.pick((0.24, 0.74)), h * 0.24, u * 0.12)
    canvas.add("sky", svg.circle(*disc, "#f6e7b0" if night else "#f0a93a"))
    if night:
        for _ in range(26):
            canvas.add(
                "sky",
                svg.circle(
                    chance.uniform(0.02, 0.98) * w, chance.uniform(0.03, 0.5) * h, u * 0.0035, "#f6efd0"
                ),
            )
    base = h * 0.9
    for row, (least, most, fade) in enumerate(((0.42, 0.66, 0.5), (0.2, 0.58, 0.0))):
        x = -u * 0.02
        k = row
        while x < w:
            wide = u * chance.uniform(0.09, 0.15)
            tall = h * chance.uniform(least, most)
            tone = color.mix(tones[k % len(tones)], ground, fade)
            _tower(
                canvas,
                (x, base - tall, wide, tall),
                tone,
                chance.pick(("flat", "roof", "round", "step", "slant", "mast")),
            )
            if not row:
                x += wide * 0.92
                k += 1
                continue
            lit = "#ffd66b" if night else color.mix(tone, "#ffffff", 0.75)
            columns, rows = 3, max(2, int(tall / (u * 0.07)))
            for r in range(rows):
                for c in range(columns):
                    if chance.chance(0.75):
                        size = wide * 0.16
                        wx = x + wide * (0.2 + 0.3 * c) - size / 2
                        canvas.add(
                            "subject-2",
                            svg.rect(
                                wx,
                                base - tall + u * 0.03 + r * (tall - u * 0.04) / rows,
                                size,
                                size * 1.25,
                                lit,
                            ),
                        )
            x += wide + u * chance.uniform(0.0, 0.012)
            k += 1
    canvas.add("front", svg.rect(0, base, w, h - base, "#0f1330" if night else color.shaded(ground, 0.3)))


_SEEN = 1.35


def _tower(canvas: svg.Canvas, box: tuple[float, float, float, float], tone: str, top: str) -> None:
    x, y, w, h = box
    dark = color.shaded(tone, 0.09)
    parts = [svg.rect(x, y, w, h, tone), svg.rect(x + w / 2, y, w / 2, h, dark)]
    if top == "roof":
        parts.append(svg.path(svg.polygon([(x, y), (x + w / 2, y - w * 0.8), (x + w, y)]), tone))
        parts.append(svg.path(svg.polygon([(x + w / 2, y), (x + w / 2, y - w * 0.8), (x + w, y)]), dark))
    elif top == "round":
        parts.append(svg.path(svg.d("M", x, y + 1, "a", w / 2, w / 2, "0 0 1", w, 0, "Z"), tone))
    elif top == "step":
        parts += [
            svg.rect(x + w * 0.2, y - w * 0.3, w * 0.6, w * 0.31, tone),
            svg.rect(x + w * 0.36, y - w * 0.6, w * 0.28, w * 0.31, dark),
        ]
    elif top == "slant":
        parts.append(svg.path(svg.polygon([(x, y + 1), (x + w, y - w * 0.7), (x + w, y + 1)]), tone))
    elif top == "mast":
        parts += [
            svg.rect(x + w * 0.46, y - w * 0.9, w * 0.08, w * 0.9, dark),
            svg.circle(x + w / 2, y - w * 0.9, w * 0.09, tone),
        ]
    canvas.add("subject-1" if "subject-2" not in canvas.layers else "subject-2", *parts)

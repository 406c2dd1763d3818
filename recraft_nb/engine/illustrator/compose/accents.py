"""Black ink on white with one colour that is kept: "black and white with only red accents"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb
    from recraft_nb.engine.illustrator.recipe import Recipe

_BLACK = re.compile(
    r"\b(?:black[- ](?:and|&|n)[- ]white|b&w|monochrome|monochromatic|(?:black|dark|india|sumi) ink|ink|"
    r"black (?:lines?|line ?art|outlines?)|gr[ea]yscale|manga|pen)\b"
)
_KEPT = re.compile(
    r"\b([a-z]+) (?:as )?(?:the )?(?:only )?"
    r"(?:accents?|highlights?|details?|touches|spots?|splash(?:es)?|accent colou?rs?|colou?r accents?)\b"
    r"|\b(?:touch|hint|splash|pop|accent|spot)(?:es|s)? of ([a-z]+)\b"
    r"|\b([a-z]+) (?:as|is|being) the only colou?r\b"
    r"|\bonly ([a-z]+) (?:colou?r|in colou?r)\b"
)
# Of the whole picture, and not of a cat in it.
_WORLD = re.compile(
    r"\bblack (?:and|&) white (?:\w+ )?(?:photo|photograph|picture|image|drawing|illustration|sketch|ink|"
    r"manga|street|city|scene|comic|print|style|cartoon|poster)\b|\bin black (?:and|&) white\b|\bmonochrome\b"
)
_INK, _PAPER = "#141416", "#ffffff"
_NEAR = 40.0  # degrees of hue that count as the colour that is kept
_TINGED = 0.06  # chroma from which a paint has a hue


def kept(brief: Brief) -> str:
    """The one colour that a picture in black and white keeps; "" where none is asked for."""
    said = brief.prompt.lower()
    if not _BLACK.search(said):
        return ""
    colors = vocabulary().colors
    for found in _KEPT.finditer(said):
        name = next(word for word in found.groups() if word)
        if name in colors and color.lch(color.hexa(colors[name]))[1] > _TINGED:
            return color.hexa(colors[name])
    plain = all(color.lch(color.hexa(c))[1] < _TINGED for c in brief.palette)
    if _WORLD.search(said) and plain and not any(s.color and _grey(s.color) for s in brief.subjects):
        # "A black and white street with a red umbrella": what has a colour is the only one that has.
        return next((color.hexa(s.color) for s in brief.subjects if s.color), "")
    return ""


def _grey(paint: Rgb) -> bool:
    return color.lch(color.hexa(paint))[1] < _TINGED


def drawn(document: str, recipe: Recipe, page: float) -> str:
    """Lines and solid blacks on white paper; what has the hue that is kept, in that colour."""
    accent = kept(recipe.brief) or _INK
    hue = color.lch(accent)[2]

    def keeps(paint: str) -> bool:
        _, c, h = color.lch(paint)
        return c > _TINGED * 1.6 and abs((h - hue + 180) % 360 - 180) < _NEAR / 2

    def change(shape: Shape) -> str:
        if is_words(shape):
            return shape.drawn(
                fill=_INK if shape.fill else "none",
                stroke=_INK if shape.stroke else None,
                stroke_width=shape.width or 1,
            )
        if shape.opacity < 0.5:
            return ""
        if not shape.fill:
            if not shape.stroke or shape.width < 1:
                return ""
            tone = accent if shape.subject and keeps(shape.stroke) else _INK
            return shape.drawn(fill="none", stroke=tone, stroke_width=min(shape.width, 7.0) if not
                               shape.subject else shape.width)  # fmt: skip
        if shape.size >= page * 0.99:
            return shape.drawn(fill=_PAPER)
        light = color.lab(shape.fill)[0]
        if shape.subject and keeps(shape.fill):
            return shape.drawn(fill=accent, stroke=_INK, stroke_width=3.2)
        solid = light < (0.4 if shape.subject else 0.3)
        return shape.drawn(
            fill=_INK if solid else _PAPER,
            stroke=_PAPER if solid and shape.subject else _INK,
            stroke_width=1.4 if solid else 3.4 if shape.subject else 2.2,
        )

    return redrawn(document, change)

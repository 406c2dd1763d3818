"""Two colours and no third: every shape takes one of them, and lines of the other keep neighbours apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:two|2)[ -](?:colou?rs?|tones?|inks?)\b|\bonly (?:\w+ ){0,2}(?:and|&) \w+\b|\bonly (?:two|2)\b|"
    r"\b(?:and|&) (?:\w+ )?only\b"
)
_BLACK = 0.3
_SHOWN = ("scene", "carrier")
_PLAIN = ("#1c2233", "#f7efdd")
_SOLID, _MIDDLE = 0.55, 0.6


def asked(brief: Brief) -> bool:
    """Whether the picture may have the two colours that are named and no others."""
    said = brief.prompt.lower()
    return len(brief.palette) == 2 and brief.template in _SHOWN and bool(_ASKED.search(said))


def inks(colors: tuple[str, ...]) -> tuple[str, str]:
    """The colour of the ground and of what is printed on it: black is a ground, else the lighter one is."""
    if len(colors) < 2:
        colors = _PLAIN
    dark, light = sorted(colors[:2], key=lambda paint: color.lab(paint)[0])
    return (dark, light) if color.lab(dark)[0] < _BLACK else (light, dark)


def printed(document: str, recipe: Recipe, page: float) -> str:
    """The picture in the two colours of its palette."""
    ground, print_ = inks(recipe.colors)
    dark, light = sorted((ground, print_), key=lambda paint: color.lab(paint)[0])

    middles = _middles(document, ground == dark)

    def change(shape: Shape) -> str:
        if is_words(shape):
            return shape.drawn(fill=print_ if shape.fill else "none", stroke=None if shape.fill else print_,
                stroke_width=shape.width)  # fmt: skip
        if shape.opacity < _SOLID:
            return ""
        if shape.size >= page * 0.99:
            return shape.drawn(fill=ground)
        if not shape.fill:
            return shape.drawn(
                fill="none",
                stroke=light if color.lab(shape.stroke)[0] > middles.get(shape.layer, _MIDDLE) else dark,
                stroke_width=max(2.0, shape.width),
            )
        paint = light if color.lab(shape.fill)[0] >= middles.get(shape.layer, _MIDDLE) else dark
        if not shape.subject and paint != ground and shape.layer in ("sky", "ground"):
            paint = ground
        line = dark if paint == light else light
        if 0 < shape.size < 9:
            return shape.drawn(fill=paint)
        return shape.drawn(fill=paint, stroke=line, stroke_width=4.4 if shape.subject else 2.4)

    return redrawn(document, change)


def _middles(document: str, dark_ground: bool) -> dict[str, float]:
    """For each layer of a subject the lightness that parts its two colours.

    Most of it takes the colour that the ground has not, and what is left makes its eyes and folds.
    """
    tones: dict[str, list[float]] = {}

    def look(shape: Shape) -> str:
        if shape.subject and shape.fill and shape.opacity > _SOLID:
            tones.setdefault(shape.layer, []).append(color.lab(shape.fill)[0])
        return ""

    redrawn(document, look)
    share = 0.3 if dark_ground else 0.7
    return {layer: sorted(found)[int(len(found) * share)] for layer, found in tones.items()}

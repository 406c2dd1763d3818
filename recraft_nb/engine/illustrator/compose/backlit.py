"""Silhouettes: whoever is shown is one dark shape before the light, and the land behind is seen in steps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands
from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_INK = "#15121f"
# How dark each layer of a place is against the light.
_DEPTH = {"distance": 0.3, "middle": 0.5, "ground": 0.78, "haze": 0.0}
# Opacity below which something is only a shade, lightness of what shines, chroma of what has no colour.
_SOLID, _PALE, _GREY = 0.62, 0.7, 0.04
_SHINES = re.compile(r"\b(?:moon|sun|star|lantern|planet)")
_SHOWN = ("scene", "portrait", "poster", "card")


def dark(document: str, recipe: Recipe, page: float) -> str:
    """Everything that is named in one dark colour; the sky keeps its own."""
    if recipe.brief.template not in _SHOWN:
        return document
    ink = recipe.colors[0] if recipe.colors and color.lab(recipe.colors[0])[0] < 0.55 else _INK
    studio = recipe.brief.setting == "studio"
    lights = _lights(document, recipe)

    def change(shape: Shape) -> str:
        if is_words(shape) or shape.layer in lights:
            return shape.drawn(**hands.same(shape))
        near = shape.subject or shape.layer == "foreground"
        if near and shape.opacity < _SOLID:
            return ""
        share = 1.0 if near else 0.0 if studio or shape.size >= page * 0.99 else _depth(shape)
        if not share:
            return shape.drawn(**hands.same(shape))
        if not shape.fill:
            line = color.mix(shape.stroke or ink, ink, share)
            return shape.drawn(
                fill="none", stroke=line, stroke_width=shape.width, stroke_opacity=shape.opacity
            )
        return shape.drawn(fill=color.mix(shape.fill, ink, share), fill_opacity=shape.opacity)

    if recipe.brief.light == "night":
        # The moon lights the air, or nothing would stand out from it.
        document = svg.recolored(document, _moonlit)
    return redrawn(document, change)


def _depth(shape: Shape) -> float:
    """How dark a shape of the place is: what is near is nearly black, stars and windows stay."""
    if not shape.layer[1:].isdigit():
        return _DEPTH.get(shape.layer, 0.0)
    return 0.0 if color.lch(shape.fill or shape.stroke or _INK)[1] < _GREY else _DEPTH["ground"]


def _moonlit(paint: str) -> str:
    l, c, h = color.lch(paint)
    return color.from_lch(0.36 + 0.64 * l, c, h)


def _lights(document: str, recipe: Recipe) -> frozenset[str]:
    """The layers of a moon or a sun that is named: pale all over."""
    if not any(_SHINES.search(s.picture) for s in recipe.brief.subjects):
        return frozenset()
    tones: dict[str, list[float]] = {}

    def look(shape: Shape) -> str:
        if shape.subject and shape.fill and shape.opacity > _SOLID:
            tones.setdefault(shape.layer, []).append(color.lab(shape.fill)[0])
        return ""

    redrawn(document, look)
    return frozenset(layer for layer, found in tones.items() if sum(found) / len(found) > _PALE)

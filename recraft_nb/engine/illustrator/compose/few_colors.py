"""Pictures in two or three colours: the ground takes the one that the subjects have least."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands
from recraft_nb.engine.illustrator.compose.restyle import Shape, redrawn
from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_FEW, _SOLID = 3, 0.6
# Lightness by which subject and ground differ enough, and how far the ground goes over.
_APART, _SHARE = 0.24, 0.66
_DARK = 0.35
_BLACK_GROUND = re.compile(
    r"\b(?:on|against) (?:an? |the )?(?:\w+ )?black\b|\b(?:black|dark) background\b|\bglow"
)


def told_apart(document: str, recipe: Recipe) -> str:
    """The document with what is around the subjects in another of the few colours.

    Args:
        document: SVG text in the palette's colours already.
        recipe: With the palette.
    """
    if len(recipe.colors) > _FEW or recipe.brief.template != "scene" or recipe.background:
        return document
    near, light = _of_subjects(document, recipe.colors)
    if not near:
        return document
    ground = _ground(recipe.colors, near, light)
    if (
        color.lab(ground)[0] < _DARK
        and recipe.brief.light != "night"
        and not _BLACK_GROUND.search(recipe.brief.prompt.lower())
    ):
        # A thing "in black and orange" is not in the dark: the day around it is pale.
        ground = color.mix(near, "#ffffff", 0.82)
    return hands.receding(document, ground, _SHARE)


def _of_subjects(document: str, palette: tuple[str, ...]) -> tuple[str, float]:
    """The colour of the palette that the subjects have most, and how light they are; "" for no subjects."""
    counts: dict[str, int] = dict.fromkeys(palette, 0)
    tones: list[float] = []

    def look(shape: Shape) -> str:
        if shape.subject and shape.fill and shape.opacity > _SOLID:
            counts[min(palette, key=lambda ink: color.distance(ink, shape.fill))] += 1
            tones.append(color.lab(shape.fill)[0])
        return ""

    redrawn(document, look)
    if not tones:
        return "", 0.0
    return max(palette, key=lambda ink: counts[ink]), sum(tones) / len(tones)


def _ground(palette: tuple[str, ...], near: str, light: float) -> str:
    """The colour of the ground: the one farthest from the subjects' own, paler or deeper where needed."""
    other = max(palette, key=lambda ink: color.distance(ink, near))
    own = color.lab(other)[0]
    if other != near and abs(own - light) > _APART:
        return other
    pole = "#ffffff" if light < _MIDDLE else "#12101a"
    return color.mix(other, pole, 0.55)


_MIDDLE = 0.8

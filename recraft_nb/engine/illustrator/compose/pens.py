"""Hands with their settings: what a table of looks chooses from, each a change of the whole document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import carved, hands
from recraft_nb.engine.illustrator.compose.printed.pages import coloring
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

    Redraw = Callable[[str, Recipe, float], str]

# Lines that leave everything open.
_OPEN = re.compile(
    r"\b(one|single|continuous|unbroken|thin|fine|minimal\w*) ?(continuous )?lines?\b|\bminimal"
)
_LENS = 10.0  # blur from which only the subject is sharp


def pen(recipe: Recipe) -> tuple[str, str]:
    """Ink and paper for line looks."""
    if coloring.asked(recipe.brief):
        return coloring.INK, coloring.PAPER
    paper = recipe.background or "#fffdf8"
    if recipe.colors:
        ranked = sorted(recipe.colors, key=lambda c: color.lab(c)[0])
        ink = ranked[0]
        if not recipe.background and len(ranked) > 1 and color.contrast(ranked[0], ranked[-1]) > 2.5:
            paper = ranked[-1]
        return (ink if color.contrast(ink, paper) > 2 else color.ink_on(paper)), paper
    pairs = {
        "night": (("#f5f0dc", "#171b3a"), ("#e8eefc", "#0f2440")),
        "golden": (("#8a4a1c", "#fff7e6"), ("#b0452a", "#fff4e4")),
        "dawn": (("#7a3f5c", "#fff5f0"), ("#8a4a1c", "#fff8ee")),
        "dusk": (("#4a2f6b", "#fbf1f3"), ("#2f3a6b", "#fdf1e6")),
    }
    plain = (("#1f2233", "#fffefa"), ("#22305c", "#fdfcf7"), ("#2b2b2b", "#ffffff"))
    ink, own = recipe.chance("palette").stream("pen").pick(pairs.get(recipe.brief.light, plain))
    if recipe.background:
        return (ink if color.contrast(ink, paper) > 2.5 else color.ink_on(paper)), paper
    return ink, own


def line(weight: float, fills: float = 0.0) -> Redraw:
    """Lines of one weight in the ink of the hour."""

    def drawn(document: str, recipe: Recipe, page: float) -> str:
        ink, paper = pen(recipe)
        open_ = coloring.asked(recipe.brief) or _OPEN.search(recipe.brief.prompt.lower()) is not None
        return hands.lines(document, ink, paper, weight, page, fills, solid=not open_)

    return drawn


def drawn_in(ink: str, paper: str, weight: float, fills: float = 0.0) -> Redraw:
    """Lines in one ink on one paper."""
    return lambda document, recipe, page: hands.lines(
        document, ink, recipe.background or paper, weight, page, fills
    )


def outlined(ink: str, weight: float) -> Redraw:
    """A line around everything."""
    return lambda document, _recipe, page: hands.outlined(document, ink, weight, page)


def broken(document: str, recipe: Recipe, page: float) -> str:
    """Lines that are interrupted."""
    drawn = hands.lines(document, *pen(recipe), 4.0, page)
    return drawn.replace('stroke-linejoin="round"', 'stroke-linejoin="round" stroke-dasharray="26 9 7 9"')


def shifted(weight: float) -> Redraw:
    """Colours printed beside their outlines."""

    def drawn(document: str, _recipe: Recipe, page: float) -> str:
        return hands.blobs(document, "#22223b", page, weight)

    return drawn


def bold(weight: float) -> Redraw:
    """A strong dark line around everything."""
    return lambda document, _recipe, page: hands.outlined(document, "#1c1830", weight, page)


def _printed_in(prompt: str) -> str:
    """The one ink that is named with the print: "linocut in dark blue"; "" for none that is dark enough."""
    found = _INK_OF_PRINT.search(prompt)
    words = next((group for group in found.groups() if group), "") if found else ""
    known = vocabulary().colors
    paint = known.get(words) or known.get(words.rpartition(" ")[2])
    ink = color.hexa(paint) if paint is not None else ""
    return ink if ink and color.lab(ink)[0] < _INKY else ""


_INKY = 0.68
_INK_OF_PRINT = re.compile(
    r"\b(?:linocut|lino ?print|woodcut|block print|engraving|print)(?: print)? in ((?:\w+ )?\w+)(?: ink)?\b"
    r"|\b((?:\w+ )?\w+) (?:linocut|lino ?print|woodcut|block print)\b"
)


def block(carved_: bool) -> Redraw:
    """One ink from a block of linoleum, or from a plate with fine lines."""

    def drawn(document: str, recipe: Recipe, page: float) -> str:
        choice = ("#1b1f2e", "#7a1f1f", "#1f3d3a", "#2a2350") if carved_ else ("#1c2233", "#2b2018")
        said = _printed_in(recipe.brief.prompt.lower())
        ink = said or (
            recipe.colors[0]
            if recipe.colors and color.lab(recipe.colors[0])[0] < 0.6
            else recipe.chance("palette").stream("block").pick(choice)
        )
        paper = recipe.background or "#f7efdd"
        if carved_:
            return carved.linocut(document, ink, paper, page)
        return hands.hatched(document, ink, paper, page)

    return drawn


def receding(share: float, edge: float = 0.0) -> Redraw:
    """What is around the subjects paler, for pens whose marks would hide them; a contour if asked for."""

    def drawn(document: str, recipe: Recipe, page: float) -> str:
        if recipe.brief.template == "scene":
            document = hands.receding(document, "#ffffff", share)
        return hands.outlined(document, "#1c1a22", edge, page, everything=False) if edge else document

    return drawn


def focused(blur: float) -> Redraw:
    """What is far off out of focus; of a macro all but the subject."""

    def drawn(document: str, recipe: Recipe, _page: float) -> str:
        if recipe.brief.template != "scene" or '<g id="subject' not in document:
            return document
        far: tuple[str, ...] = ("sky", "distance", "middle", "fog", "haze")
        far = (*far, "ground") if blur > _LENS else far
        return hands.out_of_focus(document, far, blur)

    return drawn


def rimmed(ink: str, weight: float) -> Redraw:
    """A rim around each subject."""
    return lambda document, _recipe, _page: hands.rimmed(document, ink, weight)


def neon(document: str, recipe: Recipe, page: float) -> str:
    """Tubes of light before the dark."""
    ground = recipe.background if recipe.background and color.lab(recipe.background)[0] < 0.4 else "#0d0b1e"
    return hands.neon(document, ground, page)

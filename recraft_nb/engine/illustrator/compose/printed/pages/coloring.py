"""Pages to be coloured in: black lines on a white page, large, with a place only where one is named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import scene
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

PAPER = "#ffffff"
_WHITE = (255, 255, 255)
INK = "#151515"
_ASKED = re.compile(
    r"\bcolou?ring[- ](?:in[- ])?(?:pages?|sheets?|books?|pictures?)\b"
    r"|\bto colou?r(?: in)?$|\bto colou?r in\b"
    r"|\bfor (?:the )?(?:kids|children|adults)? ?(?:to colou?r|colou?ring)\b"
)
_MEANT_FOR = re.compile(
    r"\bfor (?:little |small |young |my |the )?(?:kids?|children|toddlers?|adults?|preschoolers?|bab(?:y|"
    r"ies)|teens|seniors)\b"
)


def asked(brief: Brief) -> bool:
    """Whether a page to be coloured in is wanted."""
    return brief.template == "lineart" and bool(_ASKED.search(brief.prompt.lower()))


def blank(brief: Brief) -> Brief:
    """The brief of a colouring page on white paper; any other is given back as it is.

    Lines leave the colours to whoever has the pens, and a wood behind would be in their way.
    """
    if not asked(brief):
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if _MEANT_FOR.search(f"for {s.word.lower()}")}
    if _MEANT_FOR.search(brief.prompt.lower()) and len(gone) < len(brief.subjects):
        # Who is to colour it is not on it.
        brief = replace(brief, subjects=joined.without(brief.subjects, gone))
    bare = replace(brief, style="", light="day", palette=())
    return replace(bare, background=_WHITE) if brief.setting == "studio" else bare


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw lines: a whole scene, or on a page to be coloured in without a place what is named, large."""
    bare = asked(recipe.brief) or recipe.background == PAPER
    if not bare or recipe.brief.setting != "studio" or not emblem.drawable(recipe):
        scene.compose(recipe, canvas)
        return
    w, h = canvas.width, canvas.height
    canvas.add("sky", svg.rect(0, 0, w, h, PAPER))
    emblem.hero(recipe, canvas, (w / 2, h / 2, w * 0.88, h * 0.84))

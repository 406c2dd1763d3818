"""The round mark at an icon's corner that says something is new, with its number or a sign in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.ink import outlines, svg
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:with|and) (?:an? )?(?:small |little |tiny |unread |new )?((?:[a-z]+ )?)(?:notification|alert|"
    r"unread|"
    r"message)? ?(?:dot|badge|bubble|counter)\b"
)
_NUMBER = re.compile(
    rf"\b(?:number|saying|reading|showing|badge|bubble|dot) (?:the number )?(\d{{1,2}}|{NUMBER_WORDS})\b"
)
_SIGNED = re.compile(r"\b(exclamation|plus|check|tick)")
_SIGNS = {"exclamation": "!", "plus": "+"}
_RED = "#e5383b"


def asked(recipe: Recipe) -> bool:
    """Whether an icon has such a mark."""
    said = recipe.brief.prompt.lower()
    return (
        "icons" not in said and bool(re.search(r"\bicon|\bbell\b", said)) and _ASKED.search(said) is not None
    )


def cleared(recipe: Recipe) -> Recipe:
    """The recipe without what was read from the words of the mark: its colour, its dots."""
    kept = [
        s
        for s in recipe.brief.subjects
        if s.word.split()[-1] not in ("dot", "badge", "bubble", "notification")
    ]
    free = tuple(
        replace(s, color=None, relation=None, other=None, traits=tuple(t for t in s.traits if "dot" not in t))
        for s in kept
    )
    shown = replace(recipe, brief=replace(recipe.brief, subjects=free))
    return replace(shown, colors=()) if _tone(recipe) in recipe.colors else shown


def draw(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The mark, over the upper right of what the icon shows."""
    said = recipe.brief.prompt.lower()
    u = canvas.short
    r = u * 0.105
    x, y = canvas.width / 2 + u * 0.235, canvas.height / 2 - u * 0.215
    tone = _tone(recipe)
    canvas.add("front", svg.circle(x, y, r * 1.22, "#ffffff"), svg.circle(x, y, r, tone))
    found = _NUMBER.search(said)
    sign = _SIGNED.search(said)
    words = str(number(found.group(1))) if found else _SIGNS.get(sign.group(1), "") if sign else ""
    if words and not recipe.no_text:
        drawn = outlines.text_path(words, "sans-bold", size=r * 1.2, align="middle", x=x, y=y + r * 0.42)
        canvas.add("lettering", svg.path(drawn.d, "#ffffff"))


def _tone(recipe: Recipe) -> str:
    found = _ASKED.search(recipe.brief.prompt.lower())
    named = named_inks.named(found.group(1)) if found is not None and found.group(1) else ()
    return named[0] if named else _RED

"""Reads what is in a cocktail: mint, lime and ice are in the glass that is drawn with them, not beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.props.food.cocktails import COCKTAILS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_IN_IT = word_set(
    "mint lime lemon orange ice cube straw cherry olive rosemary leaf salt foam garnish slice wedge peel"
    " sprig umbrella"
)


def garnished(brief: Brief) -> Brief:
    """The brief without the garnish of a cocktail as things of their own."""
    glass = next((k for k, s in enumerate(brief.subjects) if s.picture in COCKTAILS), None)
    if glass is None or brief.template != "scene":
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if k != glass and names_one_of(s.word, _IN_IT)}
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief

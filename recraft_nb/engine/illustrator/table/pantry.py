"""Reads ingredients that lie ready on a table seen from above: flour, sugar, eggs, butter, milk."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating import seen_above
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.props.food.pantry_above import FILLED
from recraft_nb.engine.illustrator.wares.fare import named_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_ASKED = re.compile(
    r"\b(?:ingredients?|recipe|baking (?:supplies|essentials|scene|flat ?lay)|mise en place)\b"
)
_KINDS: Mapping[str, str] = kinds_by_word({
    "flour": "flour", "sugar": "sugar", "salt": "salt", "cocoa": "cocoa cacao",
    "chocolate": "chocolate", "milk": "milk buttermilk", "cream": "cream", "oil": "oil", "honey": "honey",
    "oats": "oat oatmeal", "rice": "rice", "nuts": "nut walnut almond hazelnut", "yeast": "yeast",
    "water": "water", "yogurt": "yogurt yoghurt", "eggs": "egg", "butter": "butter",
})  # fmt: skip
_WHOLE = {"eggs": "prop:top_eggs", "butter": "prop:top_butter"}
# Of what comes only with others in a bowl at least so many are named.
_FEWEST = 3
_BASICS = frozenset({"flour", "sugar", "eggs", "butter", "milk", "yeast", "cocoa"})
_NOT_THESE = re.compile(
    r"\b(?:icons?|logo|pattern|stickers?|infographic|poster|card|cookbook|shelf|jars?|carton)\b"
)
_SHOWN = word_set("ingredient recipe baking table bowl jug glass whisk supply essential") | frozenset(_KINDS)
_PLAIN = ("flour", "eggs", "butter", "sugar", "milk")
_MOST = 6


def laid_ready(brief: Brief) -> Brief:
    """The brief with every ingredient in its bowl, seen from above; any other is given back as it is."""
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or "sticker" in brief.moods or _NOT_THESE.search(said):
        return brief
    kinds = named_in(re.findall(r"[a-z]+", said), _KINDS, 0)
    above = seen_above.is_from_above(said)
    asked = bool(_ASKED.search(said)) and (not kinds or len(kinds) >= _FEWEST)
    basics = len(_BASICS & {*kinds})
    if not (asked or (basics >= _FEWEST) or (above and basics >= _FEWEST - 1)):
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, _SHOWN) or not s.picture}
    rest = tuple(replace(s, relation=None, other=None) for s in without(brief.subjects, gone))
    if not kinds and rest:
        return brief
    mine = tuple(
        Subject(kind, _WHOLE[kind])
        if kind in _WHOLE
        else Subject(kind, "prop:top_filled", traits=(FILLED + kind,))
        for kind in (kinds or _PLAIN)[:_MOST]
    )
    return replace(brief, subjects=(*mine, *seen_above.as_seen(rest)), setting=seen_above.FLAT)

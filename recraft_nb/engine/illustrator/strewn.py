"""Reads what lies scattered about a thing: beans around a cup, petals on a table, nuts by a cake."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.compose.strewing import STREWN
from recraft_nb.engine.illustrator.grammar import kinds_by_word
from recraft_nb.engine.illustrator.lexicon import singulars

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_KINDS = kinds_by_word(
    {
        "bean": "bean",
        "petal": "petal",
        "leaf": "leaf",
        "nut": "nut almond hazelnut walnut pistachio",
        "berry": "blueberry cranberry berry",
        "flake": "flake crumb salt",
        "star": "star",
        "peppercorn": "peppercorn pepper clove",
        "confetti": "confetti sprinkle",
    }
)
_DONE = r"(?:scattered|strewn|sprinkled|spread|spilled|tossed|dotted)"
_AFTER = re.compile(
    rf"\b(\w+) (?:are |is |lying |that are )?{_DONE}\b|\b(\w+) (?:all )?(?:around|round) (?:it|the|them)\b"
)
_BEFORE = re.compile(rf"\b(?:{_DONE}|loose) (?:with )?(?:\w+ ){{0,2}}?(\w+)\b")
# Coffee comes with its beans lying about, and petals lie wherever they are.
_WITH_COFFEE = re.compile(
    r"\b(?:with|and|among|surrounded by|on|beside|next to) (?:\w+ ){0,2}?(coffee beans|petals)\b"
)
_KEPT = re.compile(
    r"\b(?:bags?|sacks?|jars?|bowls?|hands?|scoop|tin|farmer|pile|basket|grinder)"
    r" (?:is |are )?(?:of|full|filled|with|holding)\b"
)
_PLACES = frozenset({"studio", "table", "kitchen", "photo studio", "flat lay", "windowsill", "room", "shelf"})


def strewn(brief: Brief) -> Brief:
    """The brief with what is scattered lying about its hero; any other is given back as it is."""
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or brief.setting not in _PLACES or _KEPT.search(said):
        return brief
    words = [
        w
        for found in (*_AFTER.findall(said), *_BEFORE.findall(said))
        for w in (found if isinstance(found, tuple) else (found,))
    ]
    words += [phrase.split()[-1] for phrase in _WITH_COFFEE.findall(said)]
    kind = next((_KINDS[form] for word in words for form in singulars(word) if form in _KINDS), "")
    if not kind:
        return brief
    names = {word for word, of in _KINDS.items() if of == kind}
    gone = {k for k, s in enumerate(brief.subjects) if {*singulars(s.word.split()[-1])} & names}
    first = next((brief.subjects[k] for k in sorted(gone)), None)
    kept = without(brief.subjects, gone)
    if not kept:
        return brief
    paint = first.color if first is not None else None
    return replace(
        brief, subjects=(*kept, Subject(kind, "prop:coffee_bean", color=paint, traits=(STREWN + kind,)))
    )

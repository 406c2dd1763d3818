"""Reads what lies scattered about a thing: beans around a cup, petals on a table, nuts by a cake."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.compose.strewing import COUNTED, STREWN
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number
from recraft_nb.engine.illustrator.language.lexicon import singulars

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
_FALLEN = re.compile(
    rf"\b(?:(an?|the|single|few|some|several|{NUMBER_WORDS}|\d) )?(?:"
    r"(?:fallen|dropped|falling|loose|stray|lone) (?:\w+ )?"
    r"(petal|leaf|leave)s?|(petal|leaf|leave)s? (?:that )?(?:has |have |is |are |lies |lie )?"
    r"(?:fallen|fell|dropped|lying))\b"
)
_SEVERAL = 5
# Of each flower the colour of its petals.
_PETALS = {
    "sunflower": (247, 190, 40),
    "tulip": (226, 70, 90),
    "daisy": (252, 250, 244),
    "lily": (250, 236, 240),
    "peony": (242, 155, 182),
    "daffodil": (250, 214, 60),
    "poppy": (222, 50, 40),
    "orchid": (214, 120, 200),
    "magnolia": (248, 220, 226),
    "iris": (110, 90, 190),
    "hydrangea": (127, 154, 208),
}
_PLACES = frozenset({"studio", "table", "kitchen", "photo studio", "flat lay", "windowsill", "room", "shelf"})


def strewn(brief: Brief) -> Brief:
    """The brief with what is scattered lying about its hero; any other is given back as it is."""
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or brief.setting not in _PLACES or _KEPT.search(said):
        return brief
    fallen = _FALLEN.search(said)
    if fallen is not None and not _AFTER.search(said):
        return _fallen(brief, fallen, said)
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


def _fallen(brief: Brief, found: re.Match[str], said: str) -> Brief:
    """The brief with the petals or leaves that fell lying before the vase, as many as are said."""
    word = found.group(1) or ""
    name = (found.group(2) or found.group(3)).replace("leave", "leaf")
    plural = re.search(r"\b(?:petals|leaves)\b", found.group(0)) is not None
    many = _SEVERAL if plural and word in {"", "few", "some", "several", "the"} else 1
    many = number(word) if word.isdigit() or word in NUMBER_WORDS.split("|") else many
    gone = {k for k, s in enumerate(brief.subjects) if {*singulars(s.word.split()[-1])} & {name}}
    kept = without(brief.subjects, gone)
    paint = next((color for flower, color in _PETALS.items() if flower in said and name == "petal"), None)
    lying = Subject(name, "prop:coffee_bean", color=paint, traits=(STREWN + name, f"{COUNTED}{many}"))
    return replace(brief, subjects=(*kept, lying)) if kept else brief

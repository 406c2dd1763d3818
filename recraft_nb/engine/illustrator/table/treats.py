"""Reads who is around a cake, what bread lies on, and a breakfast that is served in bed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of, singulars
from recraft_nb.engine.illustrator.props.food.bed_tray import FLOURED, HOLDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_ALIVE = ("figure:", "animal:")
_CLEAR = re.compile(r"\b(?:crystal|transparent|clear|see-through) (?:\w+ )?vases?\b")
_AROUND = re.compile(r"\b(?:around|surround\w*|gathered|circling)\b")
_TREATS = frozenset(
    {"prop:cake", "prop:round_cake", "birthday-cake", "prop:tiered_cake", "pizza", "prop:whole_pizza"}
)
_FEWEST = 2
_BOARD = re.compile(
    r"\bon (?:an? |the |top of (?:an? |the )?)?(?:[\w-]+ ){0,3}"
    r"(?:(?:cutting|chopping|bread|wooden|serving) ?board|board|breadboard)\b"
)
_BREADS = frozenset(
    {
        "prop:round_loaf",
        "bread",
        "baguette-bread",
        "prop:loaf",
        "croissant",
        "prop:baguette",
        "bagel",
        "pretzel",
        "prop:bread",
    }
)
_FLOURY = re.compile(r"\b(?:floury|floured|flour|dusted)\b")
_TRAY_ON_BED = re.compile(
    r"\btray\b.*\b(?:bed|duvet|sheets|bedding|blanket|linens?)\b|\bbed\b.*\btray\b|\bbreakfast in bed\b"
)
_ON_TRAY: Mapping[str, str] = kinds_by_word(
    {
        "pancakes": "pancake",
        "coffee": "coffee latte cappuccino espresso",
        "tea": "tea",
        "juice": "juice",
        "rose": "rose",
        "flowers": "flower tulip daisy",
        "croissant": "croissant pastry",
        "toast": "toast bread",
        "eggs": "egg",
        "berries": "berry strawberry blueberry raspberry fruit",
        "waffles": "waffle",
    }
)
_USUAL = ("coffee", "croissant", "juice", "rose")
_SERVED = word_set("tray breakfast bed duvet sheet blanket linen glass cup mug vase plate stack") | frozenset(
    _ON_TRAY
)
_MOST = 5


def treated(brief: Brief) -> Brief:
    """The brief with guests around their cake, bread on its board, breakfast on the bed."""
    if brief.template != "scene":
        return brief
    return _in_bed(_on_board(_gathered(_cleared(brief))))


def _cleared(brief: Brief) -> Brief:
    """A vase of crystal or of whatever else one sees through is of clear glass."""
    if not _CLEAR.search(brief.prompt.lower()):
        return brief
    subjects = tuple(
        replace(s, traits=("glass", *s.traits)) if s.picture == "prop:vase" else s for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _gathered(brief: Brief) -> Brief:
    if not _AROUND.search(brief.prompt.lower()):
        return brief
    subjects = list(brief.subjects)
    for k, guest in enumerate(subjects):
        treat = subjects[guest.other] if guest.other is not None else None
        around = guest.relation == "beside" and treat is not None and treat.picture in _TREATS
        if around and guest.picture.startswith(_ALIVE) and guest.count >= _FEWEST:
            subjects[k] = replace(guest, traits=(GATHERED, *guest.traits))
    gathered = any(GATHERED in s.traits for s in subjects)
    place = "party" if gathered and brief.setting == "studio" else brief.setting
    return replace(brief, subjects=tuple(subjects), setting=place)


def _on_board(brief: Brief) -> Brief:
    """Bread lies on the board that is named; floury ones are dusted."""
    said = brief.prompt.lower()
    first = brief.subjects[0] if brief.subjects else None
    if first is None or first.picture not in _BREADS or not _BOARD.search(said) or "above" in said:
        return brief
    floured = (FLOURED,) if _FLOURY.search(said) else ()
    gone = {
        k for k, s in enumerate(brief.subjects) if k and names_one_of(s.word, {"board", "flour", "table"})
    }
    rest = without(brief.subjects, gone)
    board = Subject("board", "prop:bread_board", traits=floured, scale=1.2)
    loaf = replace(
        rest[0],
        relation="on",
        other=len(rest),
        traits=tuple(t for t in first.traits if not t.startswith("served:")),
    )
    setting = "table" if brief.setting in {"studio", "room"} and brief.background is None else brief.setting
    return replace(brief, subjects=(loaf, *rest[1:], board), setting=setting)


def _in_bed(brief: Brief) -> Brief:
    """The tray, with all that is on it, large on the bed."""
    said = brief.prompt.lower()
    if not _TRAY_ON_BED.search(said) or any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    forms = [form for word in re.findall(r"[a-z]+", said) for form in singulars(word)]
    kinds = list(dict.fromkeys(_ON_TRAY[form] for form in forms if form in _ON_TRAY))[:_MOST] or [*_USUAL]
    bed = next(
        (s.color for s in brief.subjects if names_one_of(s.word, {"bed", "duvet", "sheet", "linen"})), None
    )
    gone = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, _SERVED)}
    rest = tuple(replace(s, relation=None, other=None) for s in without(brief.subjects, gone) if s.picture)
    tray = Subject(
        "breakfast tray", "prop:bed_tray", color=bed, traits=tuple(HOLDS + k for k in kinds), scale=1.6
    )
    return replace(brief, subjects=(tray, *rest[:1]), setting="room")

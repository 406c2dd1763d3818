"""Reads what lies in the crates of a market stall and on the cloth of a picnic."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.props.built.storefronts import SELLS
from recraft_nb.engine.illustrator.props.outside.outdoors import HEAPED
from recraft_nb.engine.illustrator.wares.fare import named_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_STALLS = frozenset({"prop:market_stall"})
_PRODUCE: Mapping[str, str] = kinds_by_word({
    "apple": "apple", "orange": "orange tangerine mandarin clementine", "strawberry": "strawberry",
    "whole_lemon": "lemon", "green_apple": "lime", "banana": "banana", "grapes": "grape", "pear": "pear",
    "peach": "peach apricot nectarine mango", "plum": "plum fig eggplant aubergine", "cherry": "cherry",
    "raspberry": "raspberry berry", "blueberry": "blueberry", "tomato": "tomato", "carrot": "carrot",
    "broccoli": "broccoli", "potato": "potato", "mushroom": "mushroom", "cucumber": "cucumber zucchini",
})  # fmt: skip
_SHOWN = frozenset(_PRODUCE) | frozenset({"crate", "basket", "box", "fruit", "vegetable", "produce", "pile"})
_CLOTHS = frozenset({"prop:blanket", "prop:checked_cloth", "prop:rug", "prop:picnic"})
_EATEN = word_set("""
    sandwich grape lemonade basket bread baguette cheese wine fruit apple strawberry watermelon cake cookie
    croissant juice bottle glass plate salad pie thermos teapot cup cupcake food jug berry cherry orange
    book hat banana muffin sausage salami tart pastry snack
""")
_MOST = 5


def set_up(brief: Brief) -> Brief:
    """The brief with produce in its crates and food on its cloth; any other is given back as it is."""
    if brief.template not in {"scene", "lineart"} or "sticker" in brief.moods:
        return brief
    return _on_cloth(_stocked(brief))


def _stocked(brief: Brief) -> Brief:
    """Fruit and vegetables that are named with a stall are heaped in its crates."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _STALLS), None)
    if at is None:
        return brief
    kinds = named_in(re.findall(r"[a-z]+", brief.prompt.lower()), _PRODUCE, 0)
    if not kinds:
        return brief
    stall = brief.subjects[at]
    traits = tuple(t for t in stall.traits if not t.startswith(SELLS))
    heaped = tuple(HEAPED + kind for kind in kinds[:_MOST])
    stall = replace(stall, traits=(*traits, f"{SELLS}fruit", *heaped), scale=max(stall.scale, 1.3))
    held = {s.other for s in brief.subjects if s.picture.startswith("figure:") and s.relation == "holding"}
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if k != at and k not in held and s.relation != "holding" and names_one_of(s.word, _SHOWN)
    }
    subjects = tuple(stall if k == at else s for k, s in enumerate(brief.subjects))
    return replace(brief, subjects=without(subjects, gone))


def _on_cloth(brief: Brief) -> Brief:
    """What comes with a picnic lies on its cloth, not in the grass beside it."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _CLOTHS), None)
    if at is None or any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects):
        return brief
    if brief.setting not in {"meadow", "garden", "beach", "forest", "lake", "river"}:
        return brief
    subjects = tuple(
        replace(s, relation="on", other=at)
        if k != at and names_one_of(s.word, _EATEN) and (s.other in {None, at})
        else s
        for k, s in enumerate(brief.subjects)
    )
    several = sum(s.other == at and s.relation == "on" for s in subjects)
    picture = subjects[at].picture
    if picture == "prop:picnic":
        # A picnic of which nothing else is named shows its own.
        if several < 2:
            return brief
        picture = "prop:blanket"
    cloth = replace(
        subjects[at], picture=picture, relation=None, other=None, scale=max(1.5, subjects[at].scale)
    )
    return replace(brief, subjects=tuple(cloth if k == at else s for k, s in enumerate(subjects)))

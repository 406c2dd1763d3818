"""Reads what is laid out in a ring, a heart or a row, and how baking looks from above."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating import seen_above
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.ink.color import rgb
from recraft_nb.engine.illustrator.language.arrangements import CIRCLE, HEART, ROW
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.food.baked_above import RAINBOW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_LAID = r"(?:arranged|laid|placed|set|lying|positioned|organi[sz]ed|displayed|formed|forming|making)"
_FORMS: Mapping[str, re.Pattern[str]] = {
    HEART: re.compile(
        rf"\b{_LAID} (?:out |up )?(?:in |into |as )?(?:the (?:shape|form) of )?(?:an? )?(?:\w+ )?heart\b"
        r"|\bin (?:the (?:shape|form) of )?an? heart(?: shape)?\b"
    ),
    CIRCLE: re.compile(
        rf"\b{_LAID} (?:out |up )?(?:in |into |as )?(?:an? )?(?:\w+ )?(?:circle|ring|wreath|round)\b"
        r"|\bin an? (?:perfect |neat )?(?:circle|ring|circular \w+)\b"
    ),
    ROW: re.compile(rf"\b{_LAID} (?:out |up )?in (?:an? )?(?:\w+ )?(?:row|line)\b"),
}
_SHAPES = kinds_by_word({HEART: "heart", CIRCLE: "circle ring wreath round"})
# How many lie there where no number is said.
_MANY = {HEART: 12, CIRCLE: 10, ROW: 5}
_TABLES = frozenset({"prop:table", "prop:desk", "prop:dinner_table", "prop:rug", "prop:blanket"})
_FEWEST, _MOST = 3, 12
_COUNTED = re.compile(rf"\b(?:\d{{1,2}}|{NUMBER_WORDS}|dozen)\b")
_TOPS = kinds_by_word({
    "prop:top_cupcake": "cupcake", "prop:top_muffin": "prop:muffin muffin", "prop:top_tart": "tart tartlet",
    "prop:top_basket": "basket prop:basket", "prop:top_jug": "prop:jug jug pitcher prop:pitcher",
})  # fmt: skip
_FILLINGS: Mapping[str, str] = {
    "lemon": "#f6d04a", "strawberry": "#d9414f", "raspberry": "#c22f56", "cherry": "#a8203a",
    "chocolate": "#5e3826", "blueberry": "#4f4a8c", "custard": "#f3d27a", "apple": "#dcae5a",
    "pumpkin": "#d9822f", "lime": "#b9d66a", "vanilla": "#fbf3df", "mint": "#a9dcc3",
}  # fmt: skip
_ICED = re.compile(r"\b(\w+) (?:(?:butter)?cream|frosting|icing|swirls?)\b")
_SETTINGS = frozenset({"studio", "table", "kitchen", "room", "meadow", "restaurant", seen_above.FLAT})


def laid_in_form(brief: Brief) -> Brief:
    """The brief of small things in their form, seen from above; any other is given back as it is."""
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or not brief.subjects or brief.setting not in _SETTINGS:
        return brief
    said = brief.prompt.lower()
    form = next((form for form, asked in _FORMS.items() if asked.search(said)), "")
    above = seen_above.is_from_above(said)
    if not above and form not in {HEART, CIRCLE}:
        return brief
    subjects = tuple(_from_above(s, said) for s in brief.subjects)
    if not form:
        return replace(brief, subjects=subjects)
    outline = {k for k, s in enumerate(subjects) if k and _SHAPES.get(s.word.split()[-1]) == form}
    # The table is the surface that they lie on.
    outline |= {k for k, s in enumerate(subjects) if k and s.picture in _TABLES}
    subjects = without(subjects, outline)
    first = subjects[0]
    many = first.count if _COUNTED.search(said) or not _is_several(said, first) else _MANY[form]
    if many < _FEWEST:
        return brief
    kept = tuple(t for t in first.traits if t not in {CIRCLE, HEART, ROW, "top view"})
    first = replace(first, count=min(_MOST, many), traits=(*kept, form), relation=None, other=None)
    rest = tuple(replace(s, relation=None, other=None) for s in subjects[1:])
    return replace(brief, subjects=(first, *seen_above.as_seen(rest)), setting=seen_above.FLAT)


def _is_several(said: str, subject: Subject) -> bool:
    return subject.word.split()[-1].endswith("s") and subject.word.split()[-1] in said


def _from_above(subject: Subject, said: str) -> Subject:
    """Baking with its frosting or filling, baskets and jugs into which one looks."""
    noun = subject.word.split()[-1]
    picture = _TOPS.get(subject.picture) or _TOPS.get(noun) or _TOPS.get(noun.removesuffix("s"), "")
    if not picture:
        return subject
    traits, paint = subject.traits, subject.color
    if picture in {"prop:top_cupcake", "prop:top_tart"}:
        traits = tuple(t for t in traits if not t.startswith("topped:"))
        paint = _said_color(said) or paint
    if RAINBOW in said:
        traits = (*traits, RAINBOW)
    return replace(subject, picture=picture, color=paint, traits=traits)


def _said_color(said: str) -> Rgb | None:
    iced = _ICED.search(said)
    if iced and iced.group(1) in vocabulary().colors:
        return vocabulary().colors[iced.group(1)]
    return next((rgb(paint) for taste, paint in _FILLINGS.items() if taste in said), None)

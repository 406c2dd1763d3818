"""Dishes as they are photographed from above: soup in its bowl, a whole pizza, a set of sushi, spices."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating import seen_above
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.props.food.food_above import BOWLS
from recraft_nb.engine.illustrator.props.food.morsels import BEDS
from recraft_nb.engine.illustrator.props.food.platter import FARE
from recraft_nb.engine.illustrator.wares.fare import SIDES, SOUPS, named_in

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_PIZZAS = frozenset({"pizza", "prop:whole_pizza"})
_CHEESES = word_set("mozzarella cheese burrata parmesan feta pepperoni salami")
_TOPS = {"prop:platter": "prop:top_dish", "prop:toast": "prop:top_toast"}
# Where these are named a dish is no picture of food alone, or it is not whole.
_NOT_LAID = re.compile(
    r"\b(slices? of (?:\w+ )?pizza|pizza slices?|pieces? of pizza|pizzas|oven|box|floating|flying|"
    r"restaurant|shop|street|truck|side view|icon|sticker|shaped|isometric|planet|space|house)\b"
)
_FACED = re.compile(r"\b(kawaii|smiling|faces?|character|mascot|happy|eyes)\b")
_SET = re.compile(
    r"\b(sushi (?:set|platter|tray|board|plate|boat|selection|assortment|rolls?|pieces|dinner|box)|"
    r"(?:set|platter|tray|board|plate|selection|assortment|pieces|variety) of (?:\w+ )?sushi|"
    r"(?:assorted|various|different|mixed) sushi|sushi (?:\w+ )?(?:laid|arranged|served|on))\b"
)
_WITH_SUSHI = word_set(
    "tray board plate platter slate chopstick chopsticks wasabi ginger sauce soy sushi roll maki nigiri"
    " sashimi"
)
_SPICES = re.compile(
    r"\bspices?\b.*\bbowls?\b|\bbowls? (?:of|with|full of|filled with) (?:\w+ ){0,2}spices?\b"
)
_HOW_MANY = re.compile(rf"\b(\d{{1,2}}|{NUMBER_WORDS}) (?:\w+ ){{0,2}}bowls\b")
_IN_BOWLS = word_set("spice bowl spoon cinnamon anise pepper peppercorn turmeric paprika chili saffron cumin")
_INDOORS = frozenset({"studio", "table", "kitchen", "room", "restaurant", "photo studio", seen_above.FLAT})
_TABLES = frozenset({"prop:table", "prop:cutting_board"})


def laid(brief: Brief) -> Brief:
    """The brief of a dish that is looked down at, where that shows it best or is asked for.

    Args:
        brief: Of a scene with food; any other is given back as it is.
    """
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or brief.setting not in _INDOORS or "sticker" in brief.moods:
        return brief
    if _SPICES.search(said) and "market" not in said:
        found = _HOW_MANY.search(said)
        many = number(found.group(1)) if found else 7
        return _shown(brief, "prop:top_spices", (f"{BOWLS}{many}",), _IN_BOWLS)
    if _SET.search(said) and not _FACED.search(said):
        return _shown(brief, "prop:top_sushi", (), _WITH_SUSHI)
    if _NOT_LAID.search(said) or _FACED.search(said) or "cute" in said:
        return brief
    first = brief.subjects[0] if brief.subjects else None
    whole = (
        first is not None and first.picture in _PIZZAS and first.relation in {None, "on"} and first.count == 1
    )
    if whole and not seen_above.is_cut(said):
        kinds = _toppings(said)
        names = {*SIDES, *_CHEESES, "topping", "pizza"}
        return _shown(brief, "prop:top_pizza", tuple(FARE + kind for kind in kinds), frozenset(names))
    return _dished(brief) if seen_above.is_from_above(said) else brief


def _toppings(said: str) -> list[str]:
    words = re.findall(r"[a-z]+", said.replace("cherry tomato", "tomato"))
    kinds = named_in(words, SIDES, 0)
    return [*(word for word in words if word in _CHEESES), *(kind for kind in kinds if kind != "cheese")]


def _shown(brief: Brief, picture: str, traits: tuple[str, ...], names: frozenset[str]) -> Brief:
    """One dish in the place of all that it shows, on a surface that is seen from above."""
    at = next((k for k, s in enumerate(brief.subjects) if names_one_of(s.word, names)), None)
    if at is None:
        # Nothing of it has a picture of its own.
        return _shown(replace(brief, subjects=(Subject(min(names), picture),)), picture, traits, names)
    dish = replace(
        brief.subjects[at], picture=picture, traits=traits, count=1, relation=None, other=None, color=None
    )
    subjects = (*brief.subjects[:at], dish, *brief.subjects[at + 1 :])
    gone = {
        k for k, s in enumerate(subjects) if k != at and (names_one_of(s.word, names) or s.picture in _TABLES)
    }
    kept = tuple(replace(s, relation=None, other=None) for s in without(subjects, gone))
    return replace(brief, subjects=seen_above.as_seen(kept), setting=seen_above.FLAT)


def _dished(brief: Brief) -> Brief:
    """Bowls and plates with what is in and on them, seen from above."""
    subjects = list(brief.subjects)
    gone = set()
    for at, subject in enumerate(subjects):
        if "soup" not in subject.word.split() and subject.picture != "prop:soup":
            continue
        on_it = [k for k, s in enumerate(subjects) if s.other == at and named_in(s.word.split(), SIDES, 0)]
        tops = [named_in(subjects[k].word.split(), SIDES, 0)[0] for k in on_it]
        before = brief.prompt.lower().partition("soup")[0].split()[-2:]
        soup = named_in([*subject.word.split(), *before], SOUPS, 0) or ["broth"]
        traits = tuple(FARE + kind for kind in (soup[0], *tops) if kind != "bun")
        subjects[at] = replace(subject, picture="prop:fare_bowl", traits=traits)
        gone |= {k for k, kind in zip(on_it, tops, strict=True) if kind != "bun"}
    return replace(brief, subjects=without(tuple(_top(s) for s in subjects), gone))


def _top(subject: Subject) -> Subject:
    filled = any(t.removeprefix(FARE) in BEDS for t in subject.traits)
    if subject.picture == "prop:fare_bowl" and filled:
        return replace(subject, picture="prop:top_dish_bowl")
    return replace(subject, picture=_TOPS.get(subject.picture, subject.picture))

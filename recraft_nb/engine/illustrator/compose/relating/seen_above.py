"""Things that are seen from above lie on a plain surface; what is cut into slices shows them all."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number
from recraft_nb.engine.illustrator.props.food.from_above import SLICES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief

#: The place of what lies flat.
FLAT = "flat lay"
_ABOVE = re.compile(
    r"\b((from|seen|viewed) (directly |straight |right )?above|flat[- ]?lay|top[- ]?view|top[- ]?down|"
    r"overhead|bird'?s[- ]eye view|knolling|viewed from the top|from the top)\b"
)
_INDOORS = frozenset({"studio", "table", "kitchen", "room", "office", "restaurant", "classroom", "library"})
_FURNITURE = frozenset({"prop:table", "prop:desk", "prop:dinner_table", "prop:blanket", "prop:rug"})
# Words for all that is then named one by one.
_COLLECTIVE = frozenset(
    ("tools", "travel", "supplies", "items", "food", "breakfast", "stationery", "essentials", "fruit")
)
# How each thing looks from above.
_TOPS: Mapping[str, str] = kinds_by_word(
    {
        "prop:top_cup": "prop:cup hot-beverage teacup-without-handle prop:mug coffee",
        "prop:top_glass": "prop:glass cup-with-straw tropical-drink glass-of-milk",
        "prop:top_wine": "prop:wine_glass wine-glass clinking-glasses",
        "prop:top_plate": "prop:plate fork-and-knife-with-plate fork-and-knife",
        "prop:top_breakfast": "cooking prop:fried_egg prop:skillet",
        "prop:top_bowl": "prop:bowl prop:salad green-salad bowl-with-spoon prop:soup prop:cereal pot-of-food",
        "prop:ramen_top": "prop:ramen",
        "prop:top_laptop": "laptop prop:laptop",
        "prop:top_phone": "mobile-phone",
        "prop:top_notebook": "notebook closed-book notebook-with-decorative-cover prop:lying_book ledger",
        "prop:top_book": "open-book prop:flat_book books",
        "prop:top_keyboard": "keyboard",
        "prop:top_plant": "potted-plant prop:flowerpot cactus prop:plant",
        "prop:sliced_pizza": "pizza prop:whole_pizza",
        "prop:sliced_cake": "prop:cake birthday-cake",
        "prop:sliced_pie": "prop:pie pie",
    }
)
# What goes with a meal of which nothing else is named.
_MEALS = frozenset({"breakfast", "brunch"})
_WITH_MEAL = (("coffee", "prop:top_cup"), ("juice", "prop:top_glass"), ("croissant", "croissant"))
_CUT = {picture: top for picture, top in _TOPS.items() if top.startswith("prop:sliced_")}
_NUMBER = rf"(\d{{1,2}}|{NUMBER_WORDS})"
_SLICED = re.compile(
    rf"\b(?:cut|divided|sliced|split|separated|in|into|with|has|of)\s+(?:up )?(?:in |into )?{_NUMBER}\s+"
    r"(?:equal |even |same )?(?:slices|pieces|parts|sections|wedges)\b"
)
_MISSING = re.compile(
    rf"\b{_NUMBER}\s+(?:slices?|pieces?|parts?)?\s*(?:is |are )?(?:missing|eaten|gone|removed|taken)\b"
)
_TWO = 2
_LYING = "prop:passport"


def seen_above(brief: Brief) -> Brief:
    """The brief of things on a table seen from above, and of what is cut into so many slices.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"}:
        return brief
    brief = _cut(brief)
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if not _ABOVE.search(brief.prompt.lower()) or alive or brief.setting not in _INDOORS:
        return brief
    gone = {at for at, s in enumerate(brief.subjects) if s.picture in _FURNITURE}
    named = [at for at, s in enumerate(brief.subjects) if not _is_all(s) and at not in gone]
    if len(named) >= _TWO:
        # "Tools: a hammer, a saw": the tools are those that are named.
        gone |= {at for at, s in enumerate(brief.subjects) if _is_all(s)}
    kept_bowl = next((at for at, s in enumerate(brief.subjects) if s.picture == "prop:ramen"), None)
    if kept_bowl is not None:
        # What is in the bowl is drawn in it.
        gone |= {
            at for at, s in enumerate(brief.subjects) if s.other == kept_bowl and s.relation in {"with", "in"}
        }
    kept = [s for at, s in enumerate(brief.subjects) if at not in gone]
    small = all(nature.metres(s) < 1.0 or s.picture in _TOPS for s in kept)
    if not kept or not small or _stands(kept[0]):
        return brief
    bare = as_seen(without(brief.subjects, gone))
    if len(bare) == 1 and {*brief.subjects[0].word.split(), *brief.prompt.lower().split()} & _MEALS:
        bare += tuple(Subject(word, picture) for word, picture in _WITH_MEAL)
    return replace(brief, subjects=tuple(replace(s, relation=None, other=None) for s in bare), setting=FLAT)


def as_seen(subjects: Iterable[Subject]) -> tuple[Subject, ...]:
    """Things as they look from above, where there is a drawing of that."""
    return tuple(replace(s, picture=_TOPS.get(s.picture, s.picture)) for s in subjects)


def is_from_above(said: str) -> bool:
    """Whether a prompt, in lower case, asks for a view from above."""
    return _ABOVE.search(said) is not None


def is_cut(said: str) -> bool:
    """Whether a prompt, in lower case, says into how many slices something is cut."""
    return _SLICED.search(said) is not None


def _stands(subject: Subject) -> bool:
    """Whether the first thing is drawn from the side alone: a bowl of ramen stays on its table."""
    return subject.picture.startswith("prop:") and not (
        subject.picture in {*_TOPS, *_TOPS.values(), _LYING} or subject.picture.startswith("prop:top_")
    )


def _is_all(subject: Subject) -> bool:
    return subject.word.split()[-1] in _COLLECTIVE


def _cut(brief: Brief) -> Brief:
    """A pizza, a cake or a pie that is cut shows its slices, all round."""
    said = brief.prompt.lower()
    found = _SLICED.search(said)
    if found is None:
        return brief
    count = number(found.group(1))
    missing = _MISSING.search(said)
    gone = min(count - 1, number(missing.group(1))) if missing else 0
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _CUT), None)
    if at is None or count < _TWO:
        return brief
    whole = brief.subjects[at]
    traits = (*whole.traits, f"{SLICES}{count}:{gone}")
    cut = replace(whole, picture=_CUT[whole.picture], count=1, traits=traits)
    alone = len(brief.subjects) == 1 and brief.setting in {"studio", "table", "kitchen"}
    subjects = (*brief.subjects[:at], cut, *brief.subjects[at + 1 :])
    return replace(brief, subjects=subjects, setting=FLAT if alone else brief.setting)

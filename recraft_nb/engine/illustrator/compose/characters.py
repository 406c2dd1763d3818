"""Food and small things that feel and do what people do: an avocado at yoga, cups hand in hand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import smiles
from recraft_nb.engine.illustrator.compose.limbs import DEED, DEEDS
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

_ALSO = word_set(
    "avocado broccoli banana carrot tomato lemon pear peach cherries grapes pineapple watermelon melon mango"
    " kiwi-fruit coconut eggplant potato cucumber hot-pepper bell-pepper onion garlic peanuts chestnut"
    " red-apple green-apple tangerine ear-of-corn ice-cream soft-ice-cream jack-o-lantern tooth leafy-green"
    " olive blueberries prop:apple prop:pumpkin prop:lemon prop:orange prop:tomato prop:pear prop:muffin"
    " prop:pineapple prop:garlic prop:chili prop:cup hot-beverage cactus prop:cactus potted-plant mushroom"
    " prop:strawberry prop:mushroom_big pencil prop:pencil light-bulb cloud"
)
_MOODS = {
    "angry": "angry", "grumpy": "angry", "furious": "angry", "sad": "sad", "crying": "sad",
    "sleepy": "sleepy", "tired": "sleepy", "surprised": "surprised", "shocked": "surprised",
    "scared": "surprised",
}  # fmt: skip
_WEIGHTS = frozenset({"prop:dumbbell", "person-lifting-weights"})
_TOGETHER = re.compile(
    r"\b(?:holding hands|hand in hand|hugging|high[ -]fiving|best friends|dancing together)\b"
)
_LIVING = ("figure:", "animal:")
_FACES = frozenset({smiles.SMILING, *smiles.MOODY})


def busy(brief: Brief) -> Brief:
    """The brief with limbs and a mood on things that feel and do what people do.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart", "poster"}:
        return brief
    said = brief.prompt.lower()
    subjects = list(brief.subjects)
    others = [s for s in subjects if s.picture.startswith(_LIVING)]
    together = bool(_TOGETHER.search(said)) and all(_is_friend(s) for s in others)
    gone: set[int] = set()
    for k, s in enumerate(subjects):
        if not _can_be_somebody(s):
            continue
        before = said[: said.find(s.word)].split()[-2:] if s.word and s.word in said else []
        mood = next((_MOODS[word] for word in (*s.traits, *before) if word in _MOODS), "")
        deed = next((t for t in s.traits if t in DEEDS), "")
        if deed in {"holding", "wearing"} and not any(o.other == k for o in subjects):
            deed = ""
        if together:
            deed = "hugging"
            gone |= {j for j, o in enumerate(subjects) if _is_friend(o)}
        if not mood and not deed:
            continue
        face = () if _FACES & {*s.traits} else (f"{mood} face" if mood else smiles.SMILING,)
        subjects[k] = replace(s, traits=(*s.traits, *face, *([f"{DEED}{deed}"] if deed else [])))
        if deed.endswith("lifting"):
            gone |= {j for j, o in enumerate(subjects) if o.picture in _WEIGHTS}
    return replace(brief, subjects=without(tuple(subjects), gone))


def _can_be_somebody(subject: Subject) -> bool:
    return subject.picture in _ALSO or default_lexicon().groups.get(subject.picture) == "food"


def _is_friend(subject: Subject) -> bool:
    """Whether nobody is meant beside those who are friends."""
    return subject.picture.startswith("figure:") and "friend" in subject.word

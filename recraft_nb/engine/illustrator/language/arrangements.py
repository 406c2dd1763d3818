"""How several of one kind lie or stand together, by the words that say it: a row, a stack, a pile, a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

ROW, STACK, PILE, PYRAMID, CIRCLE = "in a row", "stacked", "piled", "in a pyramid", "in a circle"
"""Traits of several that are arranged so."""

HEART = "in a heart"
"""The trait of several that lie along the outline of a heart."""

ARRANGED = frozenset({ROW, STACK, PILE, PYRAMID, CIRCLE})

_MEASURES = kinds_by_word(
    {
        ROW: "row line queue procession",
        STACK: "stack tower column",
        PILE: "pile heap mound mountain",
        PYRAMID: "pyramid",
        CIRCLE: "circle ring",
    }
)
# Measures that are things as well: only what is said to be several is arranged so.
_THINGS_TOO = word_set("tower column mountain mound pyramid circle ring procession queue")
_LONGEST = 3


def arrangement_of(measure: str, after: Sequence[str], lexicon: Lexicon) -> str:
    """The trait of "a row of", "a pyramid of"; "" where these words arrange nothing.

    Args:
        measure: The word before "of".
        after: The words behind it.
        lexicon: The pictures, to see whether several things follow.
    """
    trait = _MEASURES.get(measure, "")
    return trait if trait and (measure not in _THINGS_TOO or _names_several(after, lexicon)) else ""


def _names_several(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a plural that has a picture is named by the next words."""
    for at, word in enumerate(words[: _LONGEST + 1]):
        if not word:
            return False
        found = lexicon.find([word])
        if found is not None and len(singulars(word)) > 1:
            return True
        named = at + 1 < len(words) and words[at + 1] and lexicon.find(words[at : at + 2]) is not None
        if found is not None and found.sure and not named and at >= _LONGEST:
            return False
    return False

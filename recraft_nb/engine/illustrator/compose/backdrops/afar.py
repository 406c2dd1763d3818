"""Which words name places of far lands, of the sea and of leisure: a kelp forest, a jazz club."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Said of these, the name is only printed on something or modelled.
_PRINTED = word_set("logo icon map sign ticket badge toy model sticker puzzle stamp")
_NAMES: Mapping[str, re.Pattern[str]] = {
    place: re.compile(rf"\b(?:{words})\b")
    for place, words in {
        "great wall": "great wall|chinese wall|wall of china",
        "machu picchu": "machu picchu|machu pichu|inca ruins|inca city|ruins of the inca|ruins of the incas",
    }.items()
}


def found(words: Sequence[str]) -> str:
    """The place of such a kind that a prompt names, or "".

    Args:
        words: Of the prompt in order, in lower case and without marks.
    """
    if _PRINTED & {*words}:
        return ""
    text = " ".join(words)
    return next((place for place, pattern in _NAMES.items() if pattern.search(text)), "")

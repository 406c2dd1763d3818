"""Colours that a prompt names, in their order, wherever they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection


THINGS = frozenset({
    "orange", "lime", "olive", "peach", "cream", "mint", "sage", "gold", "silver", "golden", "steel",
    "copper",
    "slate", "ruby", "jade", "amber", "honey", "coral", "vanilla", "rust", "brass", "bronze", "chrome",
    "ebony",
    "sandy", "fiery", "ginger", "celadon", "sienna", "white", "black", "tan", "wine red", "violet", "lilac",
})  # fmt: skip
"""Colours that may as well be the thing itself."""


def named(said: str, apart_from: Collection[str] = ()) -> list[str]:
    """The colours of a prompt in lower case.

    Args:
        said: The prompt.
        apart_from: Words that are colours elsewhere and name a thing here.
    """
    colors = vocabulary().colors
    words = re.findall(r"[a-z]+", said)
    found: list[str] = []
    at = 0
    while at < len(words):
        for size in (3, 2, 1):
            name = " ".join(words[at : at + size])
            if name in colors and name not in apart_from:
                found.append(color.hexa(colors[name]))
                at += size - 1
                break
        at += 1
    return list(dict.fromkeys(found))

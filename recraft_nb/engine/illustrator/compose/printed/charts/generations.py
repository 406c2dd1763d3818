"""The generations of a family that a prompt names for its tree, the oldest first, and so many of each."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

_Kin = tuple[str, str]
_GENERATIONS: tuple[tuple[str, tuple[_Kin, _Kin]], ...] = (
    (r"great[- ]grandparents?", (("Great-grandpa", "old-man"), ("Great-grandma", "old-woman"))),
    (r"grand(?:parents?|pa|ma|father|mother)s?", (("Grandpa", "old-man"), ("Grandma", "old-woman"))),
    (r"parents?|mom|mum|dad|mother|father", (("Dad", "man"), ("Mom", "woman"))),
    (
        r"kids?|child|children|siblings?|sons?|daughters?|grandchildren",
        (("Son", "boy"), ("Daughter", "girl")),
    ),
)
_MOST = 6
_MEANT_FOR = re.compile(r"\bfor (?:the |my |our |young )?(?:kids|children|a child|school)\b")


def named(said: str) -> list[list[_Kin]]:
    """For each generation its people with their pictures.

    Args:
        said: The prompt in lower case.
    """
    said = _MEANT_FOR.sub(" ", said)
    levels = []
    for pattern, pair in _GENERATIONS:
        hit = re.search(rf"(?<!-)(?<!great )\b(?:({NUMBER_WORDS}|\d) )?(?:[a-z]+ )?(?:{pattern})\b", said)
        if hit is None:
            continue
        told = number(hit.group(1)) if hit.group(1) else 0
        young = pair[0][1] == "boy"
        one = young and re.search(r"\b(?:an?|one) (?:[a-z]+ )?(?:child|son|daughter|kid)\b", said)
        count = 1 if one else min(_MOST, told) if told > 1 else 2
        levels.append([pair[k % 2] for k in range(count)])
    return levels

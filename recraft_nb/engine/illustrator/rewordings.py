"""What is said in a word that names nobody: newlyweds are a bride and a groom, a couple that marries too."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"(\"[^\"]*\"|“[^”]*”)")
_BRIDAL = "a bride and groom"
_NEWLY_WED = (
    r"\b(?:the |a |an |two |some )?(?:happy |young |old |elderly |just )?"
    r"(?:newly[ -]?weds?|(?:newly[ -]?married|newly[ -]?wed|just married|wedding|bridal) couple)\b"
)
_MARRYING = r"\b(?:the |a |an )?(?:\w+ )?couple (?:who is |is )?(?:getting married|marrying)\b"
_AT_THEIR_WEDDING = (
    r"\b(?:the |a |an )?couple(?= (?:\w+ ){1,5}(?:at|on|during|after|before) (?:their|the) wedding\b)"
)
_WORDINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (_NEWLY_WED, _BRIDAL),
        (_MARRYING, _BRIDAL),
        (_AT_THEIR_WEDDING, _BRIDAL),
        (r" (?:at|during) their wedding(?: reception| party| ceremony)?\b", ""),
        (r" on their wedding day\b", ""),
    )
)


def reworded(prompt: str) -> str:
    """A prompt with those words said otherwise that are read better so; what is quoted stays as it is."""
    if "wed" not in prompt.lower() and "marr" not in prompt.lower():
        return prompt
    parts = _QUOTED.split(prompt)
    for at in range(0, len(parts), 2):
        for pattern, said in _WORDINGS:
            parts[at] = pattern.sub(said, parts[at])
    return "".join(parts)

"""Where printed matter hangs, said before it: "a classroom poster", "a kitchen sign" show no such room."""

from __future__ import annotations

import re

_PRINTED = (
    r"(?:poster|sign|flyer|flier|leaflet|brochure|banner|menu|card|invitation|invite|print|header|newsletter|"
    r"certificate|cover|slide|advert|ad)s?\b"
)
_HANGS = re.compile(
    r"\b(?:classroom|school|kitchen|office|nursery|bathroom|gym|library|restaurant|caf[eé]|hospital|clinic|"
    r"church|garden|bar|pub|shop|museum|farm|party|room|house|hotel|bakery|studio|pool|bistro|pizzeria) "
    r"(?:\w+ ){0,2}?" + _PRINTED
)
_MEANT = re.compile(r"\b" + _PRINTED + r"(?: \w+){0,3} for (?:an? |the |my |our )?(?:\w+ )?"
    r"(?:classroom|school|kitchen|office|nursery|bathroom|gym|library|clinic|caf[eé])\b")  # fmt: skip
_IN_PLACE = re.compile(r"\b(?:in|at|inside|on) (?:a|an|the|his|her|their) ")


def hangs_there(said: str) -> bool:
    """Whether the room a prompt names is only where its print belongs.

    Args:
        said: The prompt in lower case, without the words to be written.
    """
    return bool(_HANGS.search(said) or _MEANT.search(said)) and not _IN_PLACE.search(said)

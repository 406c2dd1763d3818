"""What is done one after the other when it is only named: how hands are washed, how tea is made."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.compose.printed.charts.sequences import Item
from recraft_nb.engine.illustrator.tables import read_text

if TYPE_CHECKING:
    from collections.abc import Sequence


def items_of(said: str) -> tuple[Item, ...]:
    """Items as a table writes them: "Name=key", "Name=key*0.5" or "Name", parted by bars."""
    items = []
    for part in said.split("|"):
        name, _, key = part.strip().partition("=")
        key, _, share = key.partition("*")
        items.append(Item(name, key or picture_of(name).key, share=float(share or 1)))
    return tuple(items)


@cache
def _tables() -> tuple[tuple[tuple[re.Pattern[str], str], ...], ...]:
    """Steps and tips by the words that ask for them."""
    told = tomllib.loads(read_text("explained.toml"))
    return tuple(
        tuple((re.compile(rf"\b(?:{words})\b"), items) for words, items in told[kind].items())
        for kind in ("steps", "tips")
    )


_CLEANS = re.compile(
    r"\b(?:clean|wash|bathe?|groom|polish|dust|wip|disinfect)\w* (?:an? |the |your |my |out "
    r"){0,4}([a-z]+(?:'s)?(?: [a-z]+)?)"
)
_CLEAN_STEPS = (("Wet", "droplet"), ("Clean", "soap"), ("Dry", "sun"), ("Done", "sparkles"))
_EAR_STEPS = (
    ("Look inside", "magnifying-glass-tilted-left"),
    ("Put in drops", "lotion-bottle"),
    ("Wipe clean", "sponge"),
)
_EARS = re.compile(r"\b(dog|cat|pupp\w+|rabbit|kitten)s?'?s? ears?\b")


def known_steps(said: str) -> tuple[Item, ...]:
    """The steps of what a prompt names, or none.

    Args:
        said: In small letters.
    """
    ears = _EARS.search(said)
    if ears:
        head = {"c": "cat-face", "k": "cat-face", "r": "rabbit-face"}.get(ears.group(1)[0], "dog-face")
        return tuple(Item(name, head, sign=sign) for name, sign in _EAR_STEPS)
    found = next((items for words, items in _tables()[0] if words.search(said)), "")
    if found:
        return items_of(found)
    cleans = _CLEANS.search(said)
    if cleans:
        words = cleans.group(1).replace("'s", "").split()
        key = next(
            (k for k in (picture_of(" ".join(words)).key, *(picture_of(w).key for w in words)) if k), ""
        )
        if key:
            return tuple(Item(name, key, sign=sign) for name, sign in _CLEAN_STEPS)
    return ()


def known_tips(said: str) -> tuple[Item, ...]:
    """What is advised about the subject of a prompt, or nothing.

    Args:
        said: In small letters.
    """
    return next((items_of(tips) for words, tips in _tables()[1] if words.search(said)), ())


def so_many(items: Sequence[Item], count: int) -> tuple[Item, ...]:
    """As many of some items as are asked for, the first and the last among them."""
    if not 1 < count < len(items):
        return tuple(items)
    last = len(items) - 1
    return tuple(items[round(k * last / (count - 1))] for k in range(count))

"""Which picture stands for something that is listed: for "brush teeth" a toothbrush."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.school import small_drawings
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars
from recraft_nb.engine.illustrator.tables import read_text

# What is named by a word of another meaning, or is no thing at all.
_NEVER = word_set(
    "it them this that up down off out your you own step level point thing things way part good bad new"
    " right left high low long short best make do not no never and the with to of for in on at by start"
    " end change changes item other others one two three first last top bottom daily week weeks year years"
    " month months type kind set cycle stage phase process order line match date table scale arms set beat"
    " spring nail bark trunk palm cell organ key current bank file wave mine bow iron ruler pitcher crane"
    " seal bat mole date jam chip mouse fan"
)
_FORBIDS = re.compile(r"^(?:no|don'?t|do not|never|avoid|stop|without|not)\b\s*", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z0-9'-]+")


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands for a name: a picture, or nothing; and whether it is crossed out."""

    key: str
    forbidden: bool = False


@cache
def _notions() -> dict[str, str]:
    """Pictures by the phrases for which they stand."""
    listed = tomllib.loads(read_text("explained.toml"))["notions"]
    return {phrase.strip(): key for key, phrases in listed.items() for phrase in phrases.split(",")}


@cache
def picture_of(name: str) -> Shown:
    """The picture that stands for a name in a list.

    Args:
        name: As it is to be written below: "No folding pages".
    """
    bare = _FORBIDS.sub("", name)
    forbidden = bare != name
    words = _LETTERS.findall(bare.lower())[:8]
    return Shown(_of(words), forbidden)


def _of(words: list[str]) -> str:
    for long in range(min(4, len(words)), 0, -1):
        # The last words of a name carry it: "young frog" is a frog.
        for at in range(len(words) - long, -1, -1):
            key = _exactly(words[at : at + long])
            if key:
                return key
    return ""


def _exactly(words: list[str]) -> str:
    """The picture of just these words, or nothing."""
    for last in singulars(words[-1]):
        key = _notions().get(" ".join([*words[:-1], last]))
        if key:
            return key
    if len(words) == 1 and words[0] in _NEVER:
        return ""
    entry = default_lexicon().find(words)
    if entry is None or not entry.sure or not has(entry.picture):
        return ""
    return entry.picture


def has(key: str) -> bool:
    """Whether there is a drawing under a key."""
    return key in small_drawings.DRAWN or things.has_drawing(key)

"""How a scene that is one picture is asked for: its words, its parts and its place."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tableau:
    """One such picture.

    Attributes:
        picture: What shows it whole.
        said: What the prompt says, each somewhere.
        parts: Who has a part in it: its name, who can have it ("young", "grown", "any", "pet"),
            how many at most.
        never: With these words something else is meant.
        setting: Where it is, when nothing else is said.
        flags: What else changes it: a trait, and the words that ask for it; of one kind the first wins.
        people: Fewest and most people.
        needs: Parts that somebody must have.
        indoors: It is in a room whatever was read.
        anyone: Nobody need be named.
    """

    picture: str
    said: tuple[re.Pattern[str], ...]
    parts: tuple[tuple[str, str, int], ...]
    never: re.Pattern[str] | None = None
    setting: str = ""
    flags: tuple[tuple[str, re.Pattern[str]], ...] = ()
    people: tuple[int, int] = (1, 9)
    needs: frozenset[str] = frozenset()
    indoors: bool = False
    anyone: bool = False


def words(text: str) -> re.Pattern[str]:
    """A pattern of any of some words or phrases; "*" stands for the rest of a word."""
    names = (name.strip().replace("*", r"\w*") for name in text.split(","))
    return re.compile(r"\b(?:" + "|".join(names) + r")\b")

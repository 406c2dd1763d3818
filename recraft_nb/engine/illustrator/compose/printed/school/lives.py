"""The stages of lives: who grows up how, by a table; and how those grow who are not in it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.compose.printed.charts.procedures import items_of
from recraft_nb.engine.illustrator.compose.printed.charts.sequences import Item
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.tables import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping


_USUAL = "plant"
_ADULT = word_set("adult grown mature imago")


@cache
def lives() -> Mapping[str, tuple[Item, ...]]:
    """Stages of lives, by who lives them; several words for one are parted by bars."""
    told = tomllib.loads(read_text("explained.toml"))["lives"]
    return {words: items_of(items) for words, items in told.items()}


def _known(hero: str) -> tuple[Item, ...]:
    return next((items for words, items in lives().items() if hero in words.split("|")), ())


def hero_of(said: str) -> str:
    """Whose life a prompt shows, as its words have it; "" when it is nobody of the table."""
    found = [
        (said.rfind(" of ", 0, at.start()) < 0, at.start(), -len(word), word)
        for words in lives()
        for word in words.split("|")
        for at in [re.search(rf"\b{word}(?:e?s)?\b", said)]
        if at is not None
    ]
    return min(found)[-1] if found else ""


def stages(said: str, names: tuple[str, ...]) -> tuple[Item, ...]:
    """The stages of a life: those that are listed, else what is known of whoever it is.

    Args:
        said: The prompt, in small letters.
        names: The stages that it lists.
    """
    hero = hero_of(said)
    known = _known(hero)
    if names:
        return tuple(_stage(name, known, hero) for name in names)
    if known:
        return _grown_to(known, hero)
    return _of_any(said)


def _stage(name: str, known: tuple[Item, ...], hero: str) -> Item:
    """A stage that is listed, with the picture that this life has for it."""
    words = set(name.lower().split())
    if known and (words & _ADULT or name.lower() == hero):
        return Item(name, _grown_to(known, hero)[-1].key)
    for item in known:
        own = set(item.name.lower().split())
        if {w.rstrip("s") for w in own} & {w.rstrip("s") for w in words}:
            return Item(name, item.key, share=item.share)
    shown = picture_of(name)
    return Item(name, shown.key)


def _grown_to(known: tuple[Item, ...], hero: str) -> tuple[Item, ...]:
    """Stages whose last one is who was named: of a duck, a duck."""
    shown = picture_of(hero)
    last = known[-1]
    if shown.key and not last.key.startswith("stage:") and last.name.startswith("Adult"):
        return (*known[:-1], Item(last.name, shown.key))
    return known


def _of_any(said: str) -> tuple[Item, ...]:
    """How anybody grows up whose name has a picture: newborn, young, grown."""
    found = re.search(r"\b(?:of|for) (?:an? |the )?([a-z]+(?: [a-z]+)?)", said)
    word = found.group(1) if found else ""
    key = next((k for k in (picture_of(word).key, *(picture_of(w).key for w in word.split())) if k), "")
    if not key:
        return _known(_USUAL)
    return tuple(
        Item(name, key, share=share) for name, share in (("Newborn", 0.45), ("Young", 0.7), ("Adult", 1.0))
    )

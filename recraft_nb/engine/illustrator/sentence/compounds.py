"""What two nouns mean together: a cat wizard, an elf archer, a spaceship battle, an ice dragon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.costuming import animal_inside, costume_named
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.lexicon import Entry, Lexicon
    from recraft_nb.engine.illustrator.language.nouns import NounPhrase
    from recraft_nb.engine.illustrator.language.reading import Reading

# Meetings of several of what is named before them: "a spaceship battle".
_CONTESTS = word_set("battle duel fight war race chase showdown standoff")
_AT_ODDS = _CONTESTS - {"race", "chase"}
# Who keeps the body whatever trade is named behind: an elf archer is an elf.
_FOLK = frozenset(
    f"figure:{name}"
    for name in word_set(
        "elf wood_elf robot skeleton zombie goblin fairy alien ghost mermaid viking orc dwarf"
    )
)
# What a creature of an element looks like.
_ELEMENTS = {
    "ice": (150, 208, 240),
    "frost": (150, 208, 240),
    "snow": (240, 245, 250),
    "fire": (232, 84, 40),
    "flame": (232, 84, 40),
    "lava": (205, 62, 36),
    "water": (70, 150, 220),
    "forest": (74, 140, 80),
    "earth": (150, 110, 74),
    "shadow": (58, 50, 72),
    "crystal": (140, 220, 226),
    "gold": (224, 168, 46),
    "storm": (96, 110, 150),
    "poison": (120, 176, 70),
    "star": (92, 80, 190),
}


def who_is_meant(reading: Reading, phrase: NounPhrase, entry: Entry) -> tuple[Entry, tuple[str, ...]]:
    """Who a compound names, and what it makes him wear: "cat wizard", "elf archer", "spaceship battle"."""
    words = reading.said
    met = _contest(words, reading.lexicon)
    if met is not None:
        entry, phrase.count = met[0], max(2, phrase.count or 0)
        phrase.traits.append(met[1])
    folk = _folk_inside(words, entry, reading.lexicon)
    inside = animal_inside(words, entry, reading.lexicon)
    costume = costume_named(words) if inside else folk[1] if folk else ()
    entry = inside or (folk[0] if folk else entry)
    if entry.group == "animals" and not costume:
        costume = costume_named(words[:-1])
    return entry, costume


def of_element(entry: Entry, words: list[str]) -> list[Rgb]:
    """The colour of "an ice dragon" or "a fire fox"."""
    creature = entry.group == "animals" and len(words) > 1
    return [_ELEMENTS[words[-2]]] if creature and words[-2] in _ELEMENTS else []


def _contest(words: Sequence[str], lexicon: Lexicon) -> tuple[Entry, str] | None:
    """Who meets in "a spaceship battle" and what they do, as a trait; None when these words name no contest.

    Args:
        words: Of one noun phrase, in lower case.
        lexicon: The pictures.
    """
    if len(words) < 2 or not _CONTESTS & {*singulars(words[-1])}:
        return None
    found = lexicon.find(words[-2:-1])
    if found is None or not found.sure or found.group not in {*ANIMATE, "vehicles"}:
        return None
    return found, "fighting" if _AT_ODDS & {*singulars(words[-1])} else "running"


def _folk_inside(
    words: Sequence[str], entry: Entry, lexicon: Lexicon
) -> tuple[Entry, tuple[str, ...]] | None:
    """The elf of "an elf archer" with what its trade wears; None where no such folk is named."""
    if len(words) < 2 or not entry.picture.startswith("figure:"):
        return None
    found = lexicon.find(words[-2:-1])
    if found is None or not found.sure or found.picture not in _FOLK or found.picture == entry.picture:
        return None
    return found, costume_named(words[-1:])

"""Who is dressed as somebody: "a cat dressed as a wizard", "a dog in a pirate costume", "a ninja frog"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.props.dress.costumes import COSTUMES
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft
    from recraft_nb.engine.illustrator.language.lexicon import Entry, Lexicon
    from recraft_nb.engine.illustrator.language.reading import Reading

# Nouns that make a costume of the word before them.
_DISGUISES = word_set("costume outfit uniform suit clothes onesie attire gear disguise armor armour")
# Costumes of animals.
_BEASTS = word_set("bunny rabbit bee bumblebee unicorn reindeer")
_DANCED = frozenset({"ballerina", "dancer"})
# Costumes of a feast rather than of somebody.
_FESTIVE = {
    "halloween": "witch",
    "christmas": "santa",
    "easter": "bunny",
    "carnival": "clown",
    "space": "astronaut",
}


def costume_named(words: Sequence[str]) -> tuple[str, ...]:
    """The garments of the first costume that these words name; empty when they name none.

    Whoever is an animal already ("a rabbit chef") is dressed as the other one.
    """
    found: dict[bool, tuple[str, ...]] = {}
    for at in range(len(words)):
        for length in (2, 1):
            last = words[at : at + length]
            if len(last) < length:
                continue
            for form in singulars(last[-1]):
                name = " ".join((*last[:-1], form))
                pieces = COSTUMES.get(_FESTIVE.get(name, name))
                if pieces is not None:
                    worn = tuple(PREFIX + (piece if ":" in piece else f"{piece}:") for piece in pieces)
                    found.setdefault(name in _BEASTS, worn)
    return found.get(False) or found.get(True) or ()


def dress(reading: Reading, words: Sequence[str]) -> bool:
    """Dress those who were named as what these words say; return whether they name a costume."""
    garments = costume_named(words)
    wearers = [draft for draft in _wearers(reading) if draft.group in ANIMATE]
    if not garments or not wearers:
        return False
    for draft in wearers:
        if draft.group == "people" and words[-1] in _DANCED:
            # What a dancer wears is no hat and no scarf: she is drawn as one.
            draft.picture = "figure:dancer"
            continue
        draft.add_traits(list(garments))
    return True


def _wearers(reading: Reading) -> list[Draft]:
    scene = reading.scene
    return [scene.drafts[index] for index in scene.agents] or scene.grouped() or scene.drafts[-1:]


def animal_inside(words: Sequence[str], entry: Entry, lexicon: Lexicon) -> Entry | None:
    """The animal of "cat wizard" or "frog prince", whose trade is a costume."""
    if len(words) < 2 or not entry.picture.startswith("figure:") or not costume_named(words[-1:]):
        return None
    found = lexicon.find(words[-2:-1])
    return found if found is not None and found.sure and found.group == "animals" else None


def is_disguise(words: Sequence[str]) -> bool:
    """Whether these words end in a costume rather than in one garment."""
    return bool(words) and not _DISGUISES.isdisjoint(singulars(words[-1]))

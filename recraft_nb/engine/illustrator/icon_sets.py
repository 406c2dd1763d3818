"""What a set of icons holds: "six weather icons" are a sun, a cloud, rain and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.grammar import NUMBERS
from recraft_nb.engine.illustrator.lexicon import default_lexicon, singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.vocabulary import Vocabulary

# Icons of a set whose number the prompt leaves open: three rows of three.
USUAL = 9
FEWEST = 2


def set_of_icons(
    words: Sequence[str], found: tuple[Subject, ...], known: Vocabulary
) -> tuple[Subject, ...] | None:
    """The subjects of a set of icons, or None when one icon is asked for.

    Args:
        words: Of the prompt, in lower case.
        found: What the prompt names itself.
        known: Has the themes.
    """
    named = _named(words)
    if len(named) >= FEWEST:
        return named
    if "icons" not in words and not ("set" in words and "icon" in words):
        return None
    if len(found) >= FEWEST and not _theme(words, known):
        return found
    pictures = _theme(words, known)
    if not pictures:
        return None
    count = next((NUMBERS[word] for word in words if word in NUMBERS), USUAL)
    count = next((int(word) for word in words if word.isdigit()), count)
    shown = pictures[: max(FEWEST, min(count, len(pictures)))]
    return _icons(shown)


def _named(words: Sequence[str]) -> tuple[Subject, ...]:
    """The icons of "home icon, search icon and bell icon", one for each time the word stands there."""
    found = [
        default_lexicon().find(words[at - 1 : at]) for at, word in enumerate(words) if word == "icon" and at
    ]
    return _icons([entry.picture for entry in found if entry is not None and entry.sure])


def _icons(pictures: Sequence[str]) -> tuple[Subject, ...]:
    return tuple(Subject(picture.removeprefix("prop:").replace("-", " "), picture) for picture in pictures)


def _theme(words: Sequence[str], known: Vocabulary) -> tuple[str, ...]:
    return next(
        (known.themes[form] for word in words for form in singulars(word) if form in known.themes), ()
    )

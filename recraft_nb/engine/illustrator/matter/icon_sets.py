"""What a set of icons holds: "six weather icons" are a sun, a cloud, rain and more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.language.grammar import NUMBERS
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars
from recraft_nb.engine.illustrator.matter import icon_lists, icon_notions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# Icons of a set whose number the prompt leaves open: three rows of three.
USUAL = 9
FEWEST = 2


def set_of_icons(
    words: Sequence[str], found: tuple[Subject, ...], known: Vocabulary, prompt: str = ""
) -> tuple[Subject, ...] | None:
    """The subjects of a set of icons, or None when one icon is asked for.

    Args:
        words: Of the prompt, in lower case.
        found: What the prompt names itself.
        known: Has the themes.
        prompt: As typed: a list of notions is read by its commas.
    """
    several = "icons" in words or ("icon" in words and bool(_SETS & {*words}))
    ordered = icon_lists.in_order(prompt, default_lexicon()) if several else ()
    if ordered:
        shared = {s.color for s in found}
        tint = shared.pop() if len(shared) == 1 else None
        return tuple(replace(icon, color=tint) for icon in _icons(ordered[:MOST]))
    named = _named(words)
    if len(named) >= FEWEST:
        return named
    if len(found) == 1 and _is_set_of(words, found[0]):
        return _of_one_kind(words, found[0])
    if "icons" not in words and not ("set" in words and "icon" in words):
        return None
    notions = icon_notions.listed(prompt, default_lexicon())
    if len(notions) >= max(FEWEST, len(found)):
        shared = {s.color for s in found}
        return tuple(
            replace(icon, color=next(iter(shared)) if len(shared) == 1 else None) for icon in _icons(notions)
        )
    if len(found) == 1 and not _theme(words, known):
        return _of_one_kind(words, found[0])
    if len(found) >= FEWEST and not _theme(words, known):
        return found
    pictures = _theme(words, known)
    if not pictures:
        return None
    count = _number(words) or USUAL
    shown = pictures[: max(FEWEST, min(count, len(pictures)))]
    return _icons(shown)


def _named(words: Sequence[str]) -> tuple[Subject, ...]:
    """The icons of "home icon, search icon and bell icon", one for each time the word stands there."""
    found = [
        default_lexicon().find(words[at - 1 : at]) for at, word in enumerate(words) if word == "icon" and at
    ]
    return _icons([entry.picture for entry in found if entry is not None and entry.sure])


def variety(words: Sequence[str], found: tuple[Subject, ...], known: Vocabulary) -> tuple[Subject, ...]:
    """What a sheet of stickers shows of one class: "cute vegetables" are a carrot, a tomato and more."""
    forms = singulars(found[0].word) if len(found) == 1 else []
    pictures = next((known.themes[form] for form in forms if form in known.themes), ())
    if not pictures or not (_SETS | {"stickers"}) & {*words}:
        return found
    count = min(len(pictures), _number(words) or _SHEET)
    return tuple(replace(icon, traits=found[0].traits) for icon in _icons(pictures[:count]))


_SHEET = 6  # stickers of a sheet whose number is left open


def _is_set_of(words: Sequence[str], kind: Subject) -> bool:
    """Whether the set is said to be of one thing: "a set of six potion bottles"."""
    for at, word in enumerate(words[:-1]):
        if word in _SETS and words[at + 1] == "of":
            span = list(words[at + 2 : at + 9])
            last = kind.word.split()[-1]
            # "A set of weather icons" is of icons.
            return last in span and not {"icon", "icons"} & {*span[: span.index(last) + 2]}
    return False


def _number(words: Sequence[str]) -> int:
    """How many are asked for; 0 when it is left open."""
    count = next((NUMBERS[word] for word in words if word in NUMBERS and NUMBERS[word] > 1), 0)
    return next((int(word) for word in words if word.isdigit()), count)


def _of_one_kind(words: Sequence[str], kind: Subject) -> tuple[Subject, ...] | None:
    """Several icons of one thing, each in a colour of its own unless one is named."""
    count = _number(words) or (kind.count if kind.count > 1 else 0)
    if count < FEWEST:
        return None
    picture = _VARIED.get(kind.picture, kind.picture)
    return tuple(
        replace(kind, picture=picture, count=1, color=kind.color or _WHEEL[k % len(_WHEEL)])
        for k in range(min(count, MOST))
    )


MOST = 12
_SETS = frozenset({"set", "collection", "pack", "sheet", "group", "series"})
# Colours that are told apart at a glance, those next to one another most.
_WHEEL: tuple[Rgb, ...] = (
    (226, 59, 59), (47, 111, 224), (63, 163, 77), (255, 196, 48), (142, 79, 208), (245, 138, 31),
    (62, 208, 216), (240, 98, 160), (139, 212, 80), (122, 74, 43), (29, 47, 111), (141, 147, 156),
)  # fmt: skip
# Pictures of which a part can be painted, instead of the library's.
_VARIED = {"alembic": "prop:potion"}


def _icons(pictures: Sequence[str]) -> tuple[Subject, ...]:
    return tuple(Subject(picture.removeprefix("prop:").replace("-", " "), picture) for picture in pictures)


def _theme(words: Sequence[str], known: Vocabulary) -> tuple[str, ...]:
    """The pictures of the theme that is named first; where icons are used counts when there is no other."""
    named = [form for word in words for form in singulars(word) if form in known.themes]
    named.sort(key=lambda form: form in _USES)
    return known.themes[named[0]] if named else ()


# Where icons are used, which says little of what they show: "icons for a bakery's website".
_USES = frozenset({"website", "web", "app", "highlight", "story", "interface", "social"})

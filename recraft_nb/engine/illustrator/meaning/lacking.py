"""What is said not to be there: a tree without leaves, a man with no hair, a sky with no clouds."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

_NONE = r"\b(?:no|without|without any|zero|not a|not a single)"
# Trees that stand bare when they have no leaves.
_LEAFY = frozenset({"deciduous-tree", "prop:birch", "prop:apple_tree", "prop:cherry_tree", "rooted-tree"})
_BARE = "leafless-tree"
# What has nothing in it when these are missing.
_CONTENTS = frozenset({"flower", "water", "bird", "food", "drink", "fish", "wine", "people", "fruit"})


@cache
def _missing(noun: str) -> re.Pattern[str]:
    return re.compile(rf"{_NONE} (?:\w+ )?{noun}s?\b|\b{noun}-?(?:less|free)\b")


def lacks(said: str, noun: str) -> bool:
    """Whether a prompt says that there is none of something.

    Args:
        said: The prompt in lower case.
        noun: In the singular.
    """
    return _missing(noun).search(said) is not None


_CLEAR = re.compile(r"\bclear (?:\w+ )?(?:sky|skies)\b")


def is_clear(said: str) -> bool:
    """Whether no cloud is in the sky that a prompt asks for."""
    return lacks(said, "cloud") or _CLEAR.search(said) is not None


@cache
def _lone(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:single|lone|lonely|solitary|only|one) (?:\w+ )?{noun}\b")


def alone(said: str, noun: str) -> bool:
    """Whether a prompt asks for one of a kind and no other: "a lone tree"."""
    return _lone(noun).search(said) is not None


def take_away(scene: Scene, words: Sequence[str]) -> None:
    """Take from the thing named last what it is said to be without.

    Args:
        scene: As it was read so far; changed in place.
        words: Of the phrase that names what is missing.
    """
    missing = {form for word in words for form in singulars(word)}
    for draft in scene.grouped() or scene.drafts[-1:]:
        _strip(draft, missing)


def _strip(draft: Draft, missing: set[str]) -> None:
    if "leaf" in missing and draft.picture in _LEAFY:
        draft.picture = _BARE
    elif "hair" in missing and draft.group == "people":
        draft.add_traits(["bald"])
    elif missing & _CONTENTS and draft.group in {"home", "interface", ""}:
        draft.add_traits(["empty"])

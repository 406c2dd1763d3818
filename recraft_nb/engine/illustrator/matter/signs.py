"""Reads what stands for something on a sign: the tower for Paris, a plain arrow for an arrow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.inscribed import FACES
from recraft_nb.engine.illustrator.language.drafts import Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.vocabulary import raw_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

_LABELLED = re.compile(r"\bwith (?:a |an |the |our |its )?(?:\w+ )?(?:logo|label|brand|badge|tag|patch)\b")
# Where these are said, the letters themselves are the picture.
_LETTERS = word_set(
    "lettering typography calligraphy typographic wordmark quote graffiti neon chalkboard typeface poster"
    " card"
    " invitation banner"
)
_SIGNS = frozenset({"sign", "signs"})
_AT_STREETS = word_set("street road traffic highway")
_HANGING = word_set("hanging door shop store open closed cafe wall")


def show_emblems(scene: Scene, template: str) -> None:
    """Show a town by what it is known by, once, and an arrow as the sign it is.

    Args:
        scene: As it was read; changed in place.
        template: Kind of picture.
    """
    emblems = raw_section("emblems")
    for draft in scene.drafts:
        if template == "icon" and draft.noun in {"arrow", "arrows"} and draft.picture == "bow-and-arrow":
            draft.picture, draft.group = "prop:arrow_sign", "interface"
        if draft.word in emblems and len(scene.drafts) > 1:
            draft.picture, draft.relation, draft.other = emblems[draft.word], "", None
            if template == "badge":
                # A shop "in Paris" stands beside the tower, not on it.
                for other in scene.drafts:
                    if other.other is not None and scene.drafts[other.other] is draft:
                        other.relation, other.other = "", None
    seen: set[str] = set()
    for k in range(len(scene.drafts) - 1, -1, -1):
        picture = scene.drafts[k].picture
        if picture in emblems.values():
            if picture in seen:
                scene.drop(k)
            seen.add(picture)


def bears_words(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a prompt with words to spell names something that bears them: a mug, a book, a wooden sign.

    Args:
        words: Of the prompt, in lower case, without those that are spelled.
        lexicon: The pictures.
    """
    if _LETTERS & {*words}:
        return False
    if _SIGNS & {*words}:
        return True
    for at in range(len(words)):
        found = lexicon.find(words[at : at + 2]) or lexicon.find(words[at : at + 1]) if words[at] else None
        if found is not None and found.sure and found.picture in FACES:
            return True
    return False


def has_label(prompt: str) -> bool:
    """Whether a logo or a label is said to be on something: "a mug with the logo …" is a mug."""
    return bool(_LABELLED.search(prompt))


def put_up_sign(scene: Scene, words: Sequence[str]) -> None:
    """Put up the sign that bears the words, in the hands of who holds it.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    if not _SIGNS & {*words}:
        return
    people = [at for at, draft in enumerate(scene.drafts) if draft.group in {"people", "animals"}]
    holds = [at for at in people if {"holding", "holds", "carrying", "with"} & {*words}]
    before = {*words[: next(at for at, word in enumerate(words) if word in _SIGNS)]}
    if holds:
        picture = "prop:held_sign"
    elif _AT_STREETS & before:
        picture = "prop:street_sign"
    else:
        picture = "prop:hanging_sign" if _HANGING & before else "prop:sign_board"
    sign = Draft("sign", picture, "home", 1)
    if holds:
        sign.relation, sign.other = "holding", holds[0]
        scene.drafts[holds[0]].add_traits(["holding"])
        scene.drafts.append(sign)
        return
    scene.drafts = [draft for draft in scene.drafts if draft.picture != "prop:signpost"]
    scene.drafts.insert(0, sign)
    for draft in scene.drafts[1:]:
        draft.other = draft.other + 1 if draft.other is not None else None

"""Reads parts of things that have a colour of their own: "a blue mug with a white handle"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.parts_painted import PARTS
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

# Drawings that colour these parts themselves.
_OWN = {
    "prop:toy_car": ("wheel",),
    "prop:paper_cup": ("lid", "cap"),
    "prop:wristwatch": ("strap", "band", "bracelet", "dial", "face"),
    "prop:wine_bottle": ("label",),
    **dict.fromkeys(("prop:soup", "prop:salad", "prop:cereal", "prop:yogurt", "prop:ramen"), ("bowl",)),
}
# In these a thing is, and they are drawn with it.
_VESSELS = frozenset({"bowl"})
# Hats become these when nobody wears them.
_DRAWN_LATER = {"top-hat": "prop:top_hat", "billed-cap": "prop:cap"}
_JOINING = frozenset({"with", "and", "has", "having", "on"})


def take_parts(scene: Scene, words: Sequence[str]) -> None:
    """Give things the colours of their parts, and take the parts away as things.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    for draft in list(scene.drafts):
        picture = _DRAWN_LATER.get(draft.picture) or drawn_as(draft.picture, in_print=False)
        parts = {*PARTS.get(picture, ()), *_OWN.get(picture, ())}
        first = _place_of(draft, words)
        _take_vessel(draft, parts & _VESSELS, words)
        if not parts or first is None or not any(draft is kept for kept in scene.drafts):
            continue
        for at in range(first + 1, len(words)):
            part = next((form for form in singulars(words[at]) if form in parts), "")
            said = _color_before(words, at) if part else ""
            joining = _JOINING | {"in"} if part in _VESSELS else _JOINING
            if not said or not joining & {*words[first + 1 : at]}:
                continue
            draft.traits = [t for t in draft.traits if t.split()[-1] not in {part, words[at]}]
            draft.add_traits([f"{said} {part}"])
            _drop_part(scene, draft, part)


def _take_vessel(draft: Draft, vessels: Collection[str], words: Sequence[str]) -> None:
    """In "a red bowl of salad" the bowl is red."""
    for vessel in vessels:
        at = next((at for at, word in enumerate(words) if word.startswith(f"{vessel} of")), 0)
        said = _color_before(words, at) if at else ""
        if said:
            draft.colors = [paint for paint in draft.colors if paint != vocabulary().colors.get(said)]
            draft.add_traits([f"{said} {vessel}"])


def _place_of(draft: Draft, words: Sequence[str]) -> int | None:
    return next((at for at, word in enumerate(words) if word == draft.noun), None)


def _color_before(words: Sequence[str], at: int) -> str:
    """The colour that a word follows, or follows with one word between; or that of its stuff; ""."""
    colors = vocabulary().colors
    for length in (2, 1):
        said = " ".join(words[max(0, at - length) : at])
        if said in colors and at >= length:
            return said
    near = words[at - 1] if at else ""
    if near in vocabulary().materials:
        return near
    before = words[at - 2] if at > 1 else ""
    # "With a gold lid and handle" is gold for both.
    shared = words[at - 1] == "and" and at > 2
    return (words[at - 3] if shared and words[at - 3] in colors else "") or (
        before if before in colors and near not in {"and", "with"} else ""
    )


def _drop_part(scene: Scene, owner: Draft, part: str) -> None:
    """A part is no thing beside its owner."""
    own = scene.drafts.index(owner)
    for index in range(len(scene.drafts) - 1, own, -1):
        draft = scene.drafts[index]
        if part in singulars(draft.noun) and draft.other in {own, None}:
            scene.drop(index)

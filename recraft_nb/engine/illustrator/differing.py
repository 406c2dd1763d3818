"""Reads how two or three of one kind differ: "two glasses, one full and one empty"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.drafts import MOST_SUBJECTS
from recraft_nb.engine.illustrator.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.drafts import Draft, Scene

_FIRST, _NEXT = "one", ("one", "another", "other")
_MOST = 3  # so many may differ


def tell_apart(scene: Scene, words: Sequence[str]) -> None:
    """Make several of one kind as different as the prompt says that they are.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    said = _said_of_each(words)
    if len(said) < 2:
        return
    first = words.index(_FIRST)
    several = [draft for draft in scene.drafts if draft.count == len(said) and draft.noun in words[:first]]
    if not several or len(scene.drafts) + len(said) - 1 > MOST_SUBJECTS:
        return
    many = several[-1]
    at = scene.drafts.index(many)
    known = {trait for _, traits in said for trait in traits}
    paints = [paint for paint, _ in said if paint is not None]
    rest = [trait for trait in many.traits if trait not in known]
    own = [paint for paint in many.colors if paint not in paints]
    single: list[Draft] = []
    for paint, traits in said:
        colors = [paint] if paint is not None else list(own)
        single.append(replace(many, count=1, colors=colors, traits=[*rest, *traits]))
    scene.drafts[at : at + 1] = single
    for draft in scene.drafts:
        if draft.other is not None and draft.other > at:
            draft.other += len(single) - 1


def _said_of_each(words: Sequence[str]) -> list[tuple[Rgb | None, list[str]]]:
    """Colour and traits of "one …", "and one …", in order."""
    known = vocabulary()
    found: list[tuple[Rgb | None, list[str]]] = []
    for at, word in enumerate(words):
        if word not in ((_FIRST,) if not found else _NEXT) or len(found) >= _MOST:
            continue
        after = [w for w in words[at + 1 : at + 4] if w not in {"is", "in", "with", ""}]
        pair = " ".join(after[:2])
        paint = known.colors.get(pair) or (known.colors.get(after[0]) if after else None)
        traits = [pair] if pair in known.traits else [after[0]] if after and after[0] in known.traits else []
        if paint is None and not traits:
            return []
        found.append((paint, traits))
    return found

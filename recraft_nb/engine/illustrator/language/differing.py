"""Reads how two or three of one kind differ: "two glasses, one full and one empty"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import MOST_SUBJECTS
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

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
        _single_out(scene, words)
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


_OF_THEM = ("of", "them")
_LINKING = frozenset({"is", "in", "with", "being", "painted", "has", "a", "the", "", ","})


def _single_out(scene: Scene, words: Sequence[str]) -> None:
    """Make one of several different: "three birds on a wire, one of them red"."""
    at = next(
        (k for k, word in enumerate(words) if word == _FIRST and tuple(words[k + 1 : k + 3]) == _OF_THEM), -1
    )
    if at < 1 or len(scene.drafts) >= MOST_SUBJECTS:
        return
    after = [w for w in words[at + 3 : at + 7] if w not in _LINKING]
    known = vocabulary()
    paint = known.colors.get(" ".join(after[:2])) or (known.colors.get(after[0]) if after else None)
    trait = after[0] if after and after[0] in known.traits else ""
    many = next((d for d in scene.drafts if d.count > 1 and d.noun in words[:at]), None)
    if many is None or (paint is None and not trait):
        return
    for draft in scene.drafts:
        # What is said of the one was read as said of what was named last.
        draft.colors = [c for c in draft.colors if c != paint] if draft is not many else draft.colors
        draft.traits = [t for t in draft.traits if t != trait] if trait else draft.traits
    own = scene.drafts.index(many)
    colors = [paint] if paint is not None else list(many.colors)
    many.colors = [c for c in many.colors if c != paint]
    traits = [*many.traits, *([trait] if trait else [])]
    one = replace(many, count=1, colors=colors, traits=traits)
    many.count -= 1
    scene.drafts.insert(own + 1, one)
    for draft in scene.drafts:
        if draft.other is not None and draft.other > own:
            draft.other += 1


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

"""Reads on which side things stand: to the left, to the right, between two, all around something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.stationed import (
    AT_BOTH_SIDES,
    AT_LEFT,
    AT_RIGHT,
    IN_A_RING,
    STATIONS,
)
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.arrangements import ARRANGED
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

_SIDES = {"left": AT_LEFT, "right": AT_RIGHT}
_ACROSS = {AT_LEFT: AT_RIGHT, AT_RIGHT: AT_LEFT}
_MIDDLE = frozenset({"middle", "center", "centre"})
_LEADS = frozenset({"on", "to", "at", "in"})
_HALVES = frozenset({"side", "hand", "half", "part"})
_OPENS = grammar.DETERMINERS | {*grammar.NUMBERS}
# Who or what is surrounded stands in the middle.
_RINGED = frozenset({"surrounded", "encircled", "ringed", "flanked"})
_GATHERED = word_set("standing sitting dancing gathered playing arranged laid swimming lying running seated")
# These are drawn with what they are stretched between, or sit around in a way of their own.
_STRETCHED = word_set(
    "hammock clothesline bridge rope web banner net line wire zipline lights fire table campfire picnic"
)
_CHAIRS = word_set("chairs stools armchairs benches seats pillows cushions")
_BOARDS = word_set("table desk fireplace fire campfire bonfire")
# What a plural without a number comes to when it is on all sides.
_MANY, _COMPANY = 7, 6
_FREE = frozenset({"", "beside", "with"})


def station(scene: Scene, words: Sequence[str]) -> None:
    """Set things where the prompt has them beside others.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    if len(scene.drafts) < 2 or not {"left", "right", "between", "around", *_RINGED} & {*words}:
        return
    spots = _spots(scene.drafts, words)
    if _in_the_middle(scene, words, spots):
        return
    for at, word in enumerate(words):
        if word in _SIDES:
            _at_a_side(scene, words, at, spots)
        elif word == "between":
            _between(scene, at, spots, words)
        elif word in _RINGED and words[at + 1 : at + 2] in (["by"], ["with"]):
            _ringed(scene, at, spots, words)
        elif word == "around":
            _around(scene, words, at, spots)


def _spots(drafts: Sequence[Draft], words: Sequence[str]) -> list[int]:
    """Where in the prompt each thing is named; -1 for what is not."""
    spots: list[int] = []
    last = -1
    for draft in drafts:
        found = next((at for at in range(last + 1, len(words)) if words[at].split()[-1:] == [draft.noun]), -1)
        spots.append(found)
        last = max(last, found)
    return spots


def _before(spots: Sequence[int], at: int) -> int | None:
    return max((k for k, spot in enumerate(spots) if 0 <= spot < at), key=lambda k: spots[k], default=None)


def _after(spots: Sequence[int], at: int) -> int | None:
    return min((k for k, spot in enumerate(spots) if spot > at), key=lambda k: spots[k], default=None)


def _at_a_side(scene: Scene, words: Sequence[str], at: int, spots: Sequence[int]) -> None:
    """Take "to the left of the sofa" and "on the left"."""
    side, drafts = _SIDES[words[at]], scene.drafts
    end = at + (2 if words[at + 1 : at + 2] and words[at + 1] in _HALVES else 1)
    start = at - (
        2 if at > 1 and words[at - 1] in {"the", "its", "his", "her"} and words[at - 2] in _LEADS else 0
    )
    mine, named = _before(spots, start), _after(spots, at)
    if words[end : end + 1] == ["of"]:
        if mine is not None and named is not None:
            _beside(drafts, mine, named, side)
        return
    if start == at:
        return
    leads = (start == 0 or words[start - 1] in {"", ",", "and", "with"}) and words[end : end + 1]
    if leads and words[end] in _OPENS and named is not None:
        mine = named
    if mine is None:
        return
    other = next((k for k, d in enumerate(drafts) if k != mine and not _is_tied(drafts, k)), None)
    if other is None:
        return
    if mine == 0 or (mine > other and STATIONS & {*drafts[other].traits}):
        # The first keeps its place, and the others stand to its other side.
        mine, other, side = (other, mine, _ACROSS[side]) if mine == 0 else (mine, other, side)
    if not STATIONS & {*drafts[mine].traits} or side in drafts[mine].traits:
        _beside(drafts, mine, other, side)


def _in_the_middle(scene: Scene, words: Sequence[str], spots: Sequence[int]) -> bool:
    """Take "a lion on the left, a zebra on the right and a tree in the middle"; False for anything else."""
    found: dict[str, int] = {}
    for at, word in enumerate(words):
        if word in {*_SIDES, *_MIDDLE} and at > 1 and words[at - 1] == "the" and words[at - 2] in _LEADS:
            mine = _before(spots, at)
            if mine is None or mine in found.values():
                return False
            found["middle" if word in _MIDDLE else word] = mine
    if {"left", "right", "middle"} - {*found}:
        return False
    middle = found["middle"]
    scene.drafts[middle].relation, scene.drafts[middle].other = "", None
    for word, side in _SIDES.items():
        _beside(scene.drafts, found[word], middle, side)
    return True


def _is_tied(drafts: Sequence[Draft], k: int) -> bool:
    return drafts[k].relation not in _FREE


def _beside(drafts: Sequence[Draft], mine: int, other: int, side: str) -> None:
    draft = drafts[mine]
    if draft.relation not in _FREE or mine == other:
        return
    if drafts[other].other == mine:
        drafts[other].relation, drafts[other].other = "", None
    draft.relation, draft.other = "beside", other
    draft.traits = [t for t in draft.traits if t not in STATIONS]
    draft.add_traits([side])


def _between(scene: Scene, at: int, spots: Sequence[int], words: Sequence[str]) -> None:
    """Take "between two houses" and "between a cat and a dog"."""
    drafts = scene.drafts
    mine, first = _before(spots, at), _after(spots, at)
    if mine is None or first is None or drafts[mine].noun in _STRETCHED:
        return
    if drafts[first].count > 1:
        drafts[mine].relation, drafts[mine].other = "", None
        _beside(drafts, first, mine, AT_BOTH_SIDES)
        return
    second = _after(spots, spots[first])
    if second is None or "and" not in words[spots[first] : spots[second]]:
        return
    drafts[mine].relation, drafts[mine].other = "", None
    for one, side in ((first, AT_LEFT), (second, AT_RIGHT)):
        drafts[one].relation, drafts[one].other = "", None
        _beside(drafts, one, mine, side)


def _ringed(scene: Scene, at: int, spots: Sequence[int], words: Sequence[str]) -> None:
    """Take "surrounded by flowers"."""
    drafts = scene.drafts
    mine, first = _before(spots, at), _after(spots, at)
    if mine is None or first is None:
        return
    side = AT_BOTH_SIDES if words[at] == "flanked" else IN_A_RING
    for one in range(first, len(drafts)):
        joined = one == first or (spots[one] > 0 and "and" in words[spots[one - 1] : spots[one]])
        if not joined or drafts[one].relation not in _FREE or drafts[one].count < 2:
            return
        _many(drafts[one], spots[one], words)
        _beside(drafts, one, mine, side)


def _many(draft: Draft, spot: int, words: Sequence[str]) -> None:
    """Make enough of a plural without a number for all sides."""
    near = {*words[max(0, spot - 3) : spot]}
    counted = any(word.isdigit() or word in grammar.NUMBERS for word in near)
    if not counted and len(singulars(words[spot])) > 1 and not ARRANGED & {*draft.traits}:
        draft.count = max(draft.count, _COMPANY if draft.group in ANIMATE else _MANY)


def _around(scene: Scene, words: Sequence[str], at: int, spots: Sequence[int]) -> None:
    """Take "children around a tree", "flowers around a house"."""
    drafts = scene.drafts
    mine, middle = _before(spots, at), _after(spots, at)
    if mine is None or middle is None or drafts[mine].count < 2 or drafts[middle].count > 1:
        return
    near = at - spots[mine] == 1 or words[at - 1] in _GATHERED
    if near and drafts[mine].noun in _CHAIRS and drafts[middle].noun in _BOARDS:
        _beside(drafts, mine, middle, AT_BOTH_SIDES)
        return
    whole = drafts[mine].group in ANIMATE | {"plants", "food"} and drafts[middle].group not in ANIMATE
    if not near or not whole or drafts[middle].noun in _STRETCHED or drafts[mine].noun in _STRETCHED:
        return
    if drafts[mine].relation in _FREE and drafts[mine].other in {None, middle}:
        _many(drafts[mine], spots[mine], words)
        _beside(drafts, mine, middle, IN_A_RING)

"""Reads what is cut: "a slice of bread", "half an orange", "lemon slices", "an apple cut in half"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, NUMBERS, kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.props.food.cuts import CUT_OF, FLESH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

SLICE, HALF, WEDGE, PIECE = "slice", "half", "wedge", "piece"

_WORDS = kinds_by_word(
    {
        SLICE: "slice slices",
        HALF: "half halves",
        WEDGE: "wedge wedges",
        PIECE: "piece pieces chunk chunks",
    }
)
_DONE = kinds_by_word({SLICE: "sliced", HALF: "halved"})
# Other names of what is cut.
_SAME = {
    "kiwifruit": "kiwi",
    "mandarin": "tangerine",
    "clementine": "tangerine",
    "nectarine": "peach",
    "cantaloupe": "melon",
    "beet": "beetroot",
    "courgette": "zucchini",
    "aubergine": "eggplant",
    "pepperoni": "salami",
}
_LOAVES = frozenset({"bread", "loaf", "sourdough", "brioche", "rye"})
_PIES = frozenset({"pie", "tart", "quiche"})
# These pictures are slices already, or show their pieces.
_CUT_ALREADY = frozenset(
    {"pizza", "prop:cake_slice", "prop:toast", "prop:platter", "prop:fare_bowl", "prop:avocado_toast"}
)
# Their skin has the colour asked for; that of the others is known.
_SKINNED = frozenset({"apple", "pear", "plum", "lime", "onion", "potato", "tomato", "fig"})
# How many pieces "sliced" and "halved" make of one.
_PIECES_OF_ONE: Mapping[str, int] = {SLICE: 3, HALF: 2}
_REACH = 5


def take_pieces(scene: Scene, words: Sequence[str]) -> None:
    """Show what is cut as its pieces.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    if any(draft.picture in {"prop:platter", "prop:skillet", "prop:fare_bowl"} for draft in scene.drafts):
        return
    # What is one token, as "loaf of bread", is several words here.
    words = " ".join(words).split()
    for draft in scene.drafts:
        for at, word in enumerate(words):
            if draft.noun not in {word, *singulars(word)} or draft.picture in _CUT_ALREADY:
                continue
            kind, whole = _kind_at(words, at)
            if draft.picture == "watermelon" and kind != HALF:
                # Its picture is a slice.
                break
            picture, of = _picture(draft, words, at, kind)
            if picture:
                several = words[at + 1 : at + 2] in (["slices"], ["halves"], ["wedges"])
                if (whole or several) and draft.count == 1:
                    draft.count = _PIECES_OF_ONE.get(kind, 3)
                draft.picture, draft.group = picture, "food"
                draft.colors = draft.colors if of in _SKINNED else []
                draft.add_traits([CUT_OF + of] if of else [])
            break


def _kind_at(words: Sequence[str], at: int) -> tuple[str, bool]:
    """Which piece of the noun at a place is meant, and whether one whole thing was cut."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after in _WORDS:
        return _WORDS[after], False
    if after in _DONE or ({"cut", "sliced"} & {after} and "half" in words[at + 1 : at + 5]):
        return (HALF if "half" in words[at + 1 : at + 5] else _DONE.get(after, SLICE)), True
    for back in range(1, _REACH):
        if at - back < 0:
            break
        word = words[at - back]
        if word in _DONE:
            return _DONE[word], True
        if word in _WORDS:
            between = words[at - back + 1 : at]
            joined = "of" in between or (word == "half" and bool(DETERMINERS & {*between}))
            return (_WORDS[word], False) if joined or (word == "half" and not between) else ("", False)
        if word in {"and", "with", ","} or word in NUMBERS:
            break
    return "", False


def _picture(draft: Draft, words: Sequence[str], at: int, kind: str) -> tuple[str, str]:
    """The picture of a piece and what it is of; ("", "") for what is drawn as it is."""
    if not kind:
        return "", ""
    name = draft.noun
    before = words[at - 1] if at else ""
    if {*singulars(name)} & _LOAVES and kind in {SLICE, PIECE, HALF}:
        return "prop:bread_slice", ""
    if {*singulars(name)} & _PIES and kind in {SLICE, PIECE, WEDGE}:
        return "prop:pie_piece", before if name != "quiche" else "quiche"
    if name == "cheese":
        return ("prop:cheese_slice", "") if kind == SLICE else ("cheese-wedge", "")
    if name == "cake" and kind in {SLICE, PIECE}:
        return "prop:cake_slice", ""
    of = next((_SAME.get(form, form) for form in singulars(name) if _SAME.get(form, form) in FLESH), "")
    if not of:
        return "", ""
    pictures = {
        SLICE: "prop:fruit_slice",
        HALF: "prop:fruit_half",
        WEDGE: "prop:fruit_wedge",
        PIECE: "prop:fruit_slice",
    }
    return pictures[kind], of

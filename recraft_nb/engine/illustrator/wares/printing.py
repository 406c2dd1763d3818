"""Reads what is printed on a thing or lies on top of it: "a mug with a heart on it", "a rose on top"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.inscribed import FACES, SHOWS
from recraft_nb.engine.illustrator.ink.color import hexa

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

# What these are "with" is printed on them, said or not.
_PRINTED = frozenset(
    {
        "t-shirt",
        "coat",
        "prop:hoodie",
        "prop:sweater",
        "prop:polo_shirt",
        "prop:pillow",
        "billed-cap",
        "prop:cap",
    }
)
_MARKS = frozenset({"animals", "plants", "food", "vehicles", "interface", "landscape", "people", "home", ""})
# Garments and tools that come with a shirt are no print.
_BESIDE = frozenset(
    {"jeans", "prop:hanger", "socks", "necktie", "prop:tie", "scarf", "prop:sneaker", "top-hat", "shorts"}
)
# What is no thing of its own beside a cup or a balloon is a picture on it.
_SIGNS = frozenset(
    {"red-heart", "star", "prop:star", "slightly-smiling-face", "yin-yang", "peace-symbol", "paw-prints"}
)
_SIGNED = frozenset(
    {"prop:cup", "prop:balloon", "prop:mug", "trophy", "prop:cube", "prop:jar", "balloon", "wrapped-gift"}
)
_ON_IT = frozenset({("on", "it"), ("on", "them"), ("the", "front"), ("printed", "on"), ("print", "on")})
_BAGS = frozenset(
    {"backpack", "handbag", "prop:suitcase", "prop:box_front", "prop:open_box", "prop:clear_jar", "basket"}
)


def show_prints(scene: Scene, words: Sequence[str]) -> None:
    """Print on a thing what is said to be on it, put on top what is there, and inside what is inside.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    pairs = {*pairwise(words)}
    for draft in list(scene.drafts):
        holder = scene.other_of(draft) if any(draft is kept for kept in scene.drafts) else None
        if holder is None or draft.relation not in {"with", "wearing"} or draft.group not in _MARKS:
            continue
        if ("on", "top") in pairs and holder.group in {"home", "food"}:
            draft.relation = "on"
        elif "inside" in words and holder.picture in _BAGS:
            draft.relation = "in"
        elif holder.picture in FACES and _is_print(draft, holder, pairs):
            paint = hexa(draft.colors[0]) if draft.colors else ""
            holder.add_traits([f"{SHOWS}{draft.picture}|{paint}"])
            scene.drop(scene.drafts.index(draft))


def _is_print(draft: Draft, holder: Draft, pairs: set[tuple[str, str]]) -> bool:
    """Whether one is a picture on the other."""
    if draft.count > 1 or draft.picture in _BESIDE:
        return False
    signed = holder.picture in _SIGNED and draft.picture in _SIGNS
    return bool(_ON_IT & pairs) or holder.picture in _PRINTED or signed

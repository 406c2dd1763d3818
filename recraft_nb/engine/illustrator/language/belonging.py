"""Settles what belongs to what: chairs stand at a table, a roof is the car's, roses are in their bouquet."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.ink.color import hexa
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.props.plants.bouquet import FLOWERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

_TABLES = frozenset({"prop:table", "prop:desk"})
_AT_TABLES = frozenset(
    {
        "chair",
        "prop:armchair",
        "prop:bench",
        "stool",
        "prop:stool",
        "prop:sofa",
        "prop:rocking_chair",
        "prop:rug",
    }
)
_ROUND = frozenset({"chair", "stool", "prop:stool"})
_CUPS = frozenset(
    {"prop:cup", "prop:glass", "prop:paper_cup", "beer-mug", "prop:wine_glass", "tropical-drink"}
)
# What is in a drink that comes with it.
_IN_DRINKS = frozenset(
    {"ice", "prop:marshmallow", "cinnamon", "prop:straw", "prop:cocktail_umbrella", "umbrella-on-ground"}
)
_GLOBES = frozenset({"prop:snow_globe", "snow-globe", "prop:snowglobe"})
_POTS = frozenset({"prop:flowerpot", "prop:vase"})
_FLOWERS = {
    "rose": "rose",
    "tulip": "tulip",
    "sunflower": "sunflower",
    "daisy": "daisy",
    "lavender": "lavender",
    "peony": "peony",
    "hydrangea": "hydrangea",
}
_PAPER = "prop:wrapped_bouquet"
_TIERS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_MANY_FLOWERS = 9


def settle_belongings(scene: Scene, words: Sequence[str]) -> None:
    """Settle what belongs to what.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _take_roofs(scene, words)
    for draft in list(scene.drafts):
        holder = scene.other_of(draft) if any(draft is kept for kept in scene.drafts) else None
        if holder is None or draft.group in ANIMATE:
            continue
        if holder.picture in _TABLES and draft.picture in _AT_TABLES and draft.relation in {"on", "with"}:
            draft.relation = "beside"
            draft.add_traits([TIE + "chairs"] if draft.picture in _ROUND and draft.count > 1 else [])
        elif holder.picture in _CUPS and draft.relation == "with" and draft.group == "food":
            if draft.picture not in _IN_DRINKS:
                draft.relation = "beside"
        elif draft.picture == "prop:key_ring" and holder.picture == "ring":
            scene.drop(scene.drafts.index(holder))
        elif holder.picture in _POTS and draft.relation == "with" and draft.group == "plants":
            draft.relation = "in"
        elif _globe(holder) and {"inside", "in", "with"} & {*words} and draft.group != "plants":
            scene.drop(scene.drafts.index(draft))
    _bind(scene, words)
    _build_cakes(scene, words)
    for draft in scene.drafts:
        if draft.picture == "prop:open_fridge" or (draft.picture == "prop:fridge" and "open" in draft.traits):
            draft.picture = "prop:open_fridge"
            own = scene.drafts.index(draft)
            scene.drop_where(lambda load, own=own: load.other == own and load.group == "food")  # type: ignore[misc]
            break


def _globe(draft: Draft) -> bool:
    return draft.picture in _GLOBES or "snow globe" in draft.word


def _take_roofs(scene: Scene, words: Sequence[str]) -> None:
    """What is on the roof of a car is on the car."""
    if not {("the", "roof"), ("its", "roof")} & {*pairwise(words)}:
        return
    for at in range(len(scene.drafts) - 1, -1, -1):
        roof = scene.drafts[at]
        owners = [k for k, draft in enumerate(scene.drafts[:at]) if draft.group in {"vehicles", "buildings"}]
        if roof.noun not in {"roof", "rooftop"} or not owners:
            continue
        owner = owners[-1]
        for index, draft in enumerate(scene.drafts):
            if draft.other == at:
                draft.relation, draft.other = ("on", owner) if index != owner else ("", None)
            elif draft.other == owner and draft.relation == "with" and index < at:
                draft.relation = "on"
        scene.drop(at)


def _bind(scene: Scene, words: Sequence[str]) -> None:
    """The roses of a bouquet are in its paper."""
    if not {"bouquet", "bunch"} & {*words}:
        return
    for bouquet in list(scene.drafts):
        kind = next((form for form in singulars(bouquet.noun) if form in _FLOWERS), "")
        bound = "bouquet" in words or ("bunch" in words and bool(kind))
        if not bound or not (kind or bouquet.picture == "bouquet") or bouquet.relation == "holding":
            continue
        if bouquet.other is not None and bouquet.relation in {"in", "holding", "with"}:
            continue
        paint = hexa(bouquet.colors[0]) if bouquet.colors else ""
        many = bouquet.count if bouquet.count not in {1, 3} else _MANY_FLOWERS
        bouquet.picture, bouquet.count = _PAPER, 1
        bouquet.add_traits([f"{FLOWERS}{kind or 'rose'}:{many}:{paint}"])
        own = scene.drafts.index(bouquet)
        scene.drop_where(lambda d, own=own: d.noun in {"paper", "ribbon"} and d.other in {own, None})  # type: ignore[misc]
        return


def _build_cakes(scene: Scene, words: Sequence[str]) -> None:
    """A cake for a wedding has tiers, as many as are said."""
    said = next(
        (
            _TIERS[word]
            for word, after in pairwise(words)
            if word in _TIERS and after in {"tier", "tiers", "tiered", "layers", "layer", "story", "level"}
        ),
        0,
    )
    for draft in scene.drafts:
        if draft.picture == "prop:cake" and ("wedding" in draft.word.split() or said):
            draft.picture = "prop:tiered_cake"
            draft.add_traits([f"tiers:{said or 3}"])

"""Reads shops: what each sells, and who is in its window or in that of a house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.built.storefronts import SELLS
from recraft_nb.engine.illustrator.wares.goods import SOLD, WARES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_SHOPS = word_set("shop store shopfront storefront boutique parlor parlour kiosk")
# Pictures that stand for a shop where no shop can be seen.
_STANDING_IN = frozenset(
    {"convenience-store", "barber-pole", "prop:cup", "fork-and-knife-with-plate", "pizza"}
)
# What is cooked at a stall, and how a van is called that brings things.
_COOKED = word_set("food noodle ramen sushi taco burger kebab hotdog dumpling curry soup dim satay")
_IN_BEDS = frozenset({"tomato", "leafy-green", "carrot", "herb", "seedling"})
_DELIVERS = word_set("delivery cargo courier mail transit parcel")
_LOOKED_AT = word_set("looking watching outside view overlooking seen staring gazing")
_AT_WINDOW = ("in the", "in its", "in a", "at the", "at a", "through the", "out the", "of the", "in their")


def open_shop(draft: Draft, words: Sequence[str]) -> None:
    """Turn a shop into one that shows what it sells."""
    name = draft.word.split()
    if draft.picture == "prop:van" and _DELIVERS & {*name}:
        draft.add_traits(["delivery"])
    if draft.picture == "prop:market_stall":
        _stock_stall(draft, words)
    if draft.picture == "prop:food_truck":
        draft.add_traits([SELLS + next((SOLD[word] for word in name if word in SOLD), "food")])
    if draft.picture not in _STANDING_IN or not name:
        return
    last = singulars(name[-1])[-1]
    if not _is_shop(last):
        return
    before = words[words.index(name[0]) - 1] if name[0] in words[1:] else ""
    named = [*name, before] if last in _SHOPS else name
    goods = _sold(named)
    draft.picture, draft.group = "prop:shop", "buildings"
    draft.add_traits([SELLS + goods])
    if goods == "hair" and "pole" in words:
        # The colours are those of the pole before it.
        draft.colors = []


def _stock_stall(draft: Draft, words: Sequence[str]) -> None:
    """Give a stall what its name says: pots that steam, flowers, books; fruit where it says nothing."""
    name = draft.word.split()
    at = words.index(name[0]) if name and name[0] in words else 0
    before = words[max(0, at - 2) : at]
    cooked = {*name, *before} & _COOKED or "food stall" in " ".join(words)
    goods = "food" if cooked else _sold([*name, *before])
    if goods:
        draft.add_traits([SELLS + goods])


def _fill_stalls(scene: Scene) -> None:
    """Take the goods "with" a stall for what lies on it, the vegetables "with" a bed for what grows in it."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        draft = scene.drafts[at]
        stall = scene.drafts[draft.other] if draft.relation == "with" and draft.other is not None else None
        if stall is not None and stall.picture == "prop:raised_bed" and draft.picture in _IN_BEDS:
            # That is what is seen growing in it.
            scene.drop(at)
            continue
        if stall is None or stall.picture != "prop:market_stall" or draft.group in ANIMATE:
            continue
        goods = _sold([draft.noun])
        if goods and not any(other.other == at for other in scene.drafts):
            if goods != "fruit" and not any(trait.startswith(SELLS) for trait in stall.traits):
                stall.add_traits([SELLS + goods])
            scene.drop(at)


def _is_shop(word: str) -> bool:
    """Whether a word names a shop, and not what is sold there."""
    return word in _SHOPS or (word in SOLD and word not in WARES)


def _sold(words: Sequence[str]) -> str:
    """What a shop sells that these words name."""
    return next((SOLD[form] for word in words for form in singulars(word) if form in SOLD), "")


def _name_shop(scene: Scene, words: Sequence[str], at: int) -> None:
    """Take the shop of "in a bakery window" for a thing of its own."""
    name = words[at - 1] if at else ""
    if _is_shop(name) and scene.drafts and not any(draft.picture == "prop:shop" for draft in scene.drafts):
        named = [name] if name not in _SHOPS else [words[at - 2], name]
        # The window is the shop's; what it is full of is sold.
        scene.drop_where(lambda draft: draft.word in {"window", "windows"})
        scene.drafts.append(Draft(name, "prop:shop", "buildings", 1, traits=[SELLS + _sold(named)]))
        if scene.setting in {"kitchen", "windowsill", "room"}:
            scene.setting = "street"


def into_windows(scene: Scene, words: Sequence[str]) -> None:
    """Put who is "in the window" of a building there, instead of the building on a windowsill."""
    _fill_stalls(scene)
    at = next((k for k, word in enumerate(words) if word in {"window", "windows"} and k > 1), 0)
    _name_shop(scene, words, at)
    house = next((k for k, d in enumerate(scene.drafts) if d.group in {"buildings", "vehicles"}), None)
    aboard = {"on", "inside", "aboard"} & {*words} and {"train", "bus", "plane", "tram"} & {*words}
    if not at or house is None or aboard or _LOOKED_AT & {*words} - {"looking"}:
        return
    within = " ".join(words[max(0, at - 4) : at])
    if not any(f"{before} " in f"{within} " for before in _AT_WINDOW):
        return
    guests = [
        (k, d)
        for k, d in enumerate(scene.drafts)
        if k != house
        and (d.group in ANIMATE or d.relation in {"with", "in", "beside"} or (k < house and not d.relation))
    ]
    if scene.setting == "windowsill":
        scene.setting = ""
    if not guests:
        return
    k, guest = (
        guests[-1] if guests[-1][1].group not in ANIMATE else next(g for g in guests if g[1].group in ANIMATE)
    )
    guest.relation, guest.other = "on", house
    guest.add_traits([AT + "window"])
    owner = scene.drafts[house]
    if owner.other == k:
        owner.relation, owner.other = "", None

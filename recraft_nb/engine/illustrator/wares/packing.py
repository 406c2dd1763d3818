"""Reads what things are packed in and hang on: eggs in a carton, toys in a box, a dress on a hanger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import HEAPED
from recraft_nb.engine.illustrator.compose.states import ON_HANGER, ON_STICK
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.grammar import NUMBERS
from recraft_nb.engine.illustrator.language.quantities import PIECES, SOME
from recraft_nb.engine.illustrator.props.goods.kept import STANDS
from recraft_nb.engine.illustrator.props.goods.parcels import HOLDS
from recraft_nb.engine.illustrator.props.plants.herbs import HERB, SPRIGS
from recraft_nb.engine.illustrator.wares.printing import show_prints
from recraft_nb.engine.illustrator.wares.shaping import SHAPE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

_BOXES = frozenset({"package", "prop:open_box", "prop:egg_carton"})
_EGGS = frozenset({"egg", "prop:easter_egg"})
_SWEETS = frozenset({"chocolate-bar", "candy"})
_PER_CARTON = 12
# What stands in a cup, a jar or a glass, and how it is drawn there.
_STANDING = {
    "pencil": "",
    "pen": "",
    "crayon": "",
    "paintbrush": "brush",
    "fountain-pen": "",
    "icon:pen": "",
    "spoon": "spoon",
    "prop:whisk": "spoon",
    "prop:fork": "spoon",
}
_CUPS = frozenset({"prop:cup", "prop:glass", "prop:jar", "prop:clear_jar", "jar", "prop:bottle", "prop:mug"})
_DRINKS = frozenset(
    {"prop:glass", "prop:cup", "prop:wine_glass", "beer-mug", "tumbler-glass", "prop:paper_cup"}
)
_CUTLERY = frozenset(
    {"spoon", "fork-and-knife", "prop:fork", "fork", "kitchen-knife", "chopsticks", "prop:cutlery"}
)
_VESSELS = HEAPED | {
    "handbag",
    "prop:bag",
    "shopping-bags",
    "prop:crate",
    "prop:clear_jar",
    "prop:jar",
    "package",
}
_CANDLES = frozenset({"prop:candle"})
_CONES = frozenset({"soft-ice-cream", "ice-cream", "prop:ice_cream"})
_SOFT = frozenset({"prop:pillow"})
_SEATS = frozenset({"prop:sofa", "prop:bed", "prop:armchair", "prop:bench", "chair", "bed"})
_BAGS = frozenset({"handbag", "money-bag", "shopping-bags"})
_FOLDED = frozenset(
    {
        "t-shirt",
        "jeans",
        "prop:blanket",
        "coat",
        "dress",
        "shorts",
        "prop:sweater",
        "prop:hoodie",
        "prop:pajamas",
    }
)
_POTTED = {
    "cactus": "prop:potted_cactus",
    "prop:potted_cactus": "prop:potted_cactus",
    "potted-plant": "prop:pot_plant",
    "herb": "prop:pot_plant",
    **dict.fromkeys(SPRIGS, "prop:pot_plant"),
}
# Of what is a herb in a pot, which one it is.
_HERBS = {"herb": "", **{key: key.removeprefix("prop:") for key in SPRIGS}}
_PATTERNS = frozenset({"polka", "dotted", "striped", "checkered", "spotted", "floral", "plaid"})
_MATCHED = (92, 150, 190)
_MOST = 12
_HEAP, _JARFUL = 5, 6
_WORN = frozenset(
    {
        "dress",
        "t-shirt",
        "coat",
        "prop:apron",
        "prop:hoodie",
        "prop:sweater",
        "prop:polo_shirt",
        "prop:blouse",
        "prop:skirt",
        "prop:kilt",
        "prop:overalls",
        "prop:pajamas",
        "prop:bathrobe",
        "prop:gown",
        "jeans",
        "shorts",
        "womans-clothes",
        "kimono",
        "running-shirt",
        "sari",
        "safety-vest",
        "lab-coat",
        "bikini",
        "martial-arts-uniform",
    }
)


def pack(scene: Scene, words: Sequence[str]) -> None:
    """Put things into what they are packed in, and hang clothes on their hangers.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    for draft in list(scene.drafts):
        box = _other(scene, draft)
        if box is None or draft.group in ANIMATE:
            continue
        eggs_with = draft.relation == "with" and draft.picture in _EGGS
        if (draft.relation == "in" or eggs_with) and box.picture in _BOXES:
            _into_box(scene, draft, box)
        elif draft.relation in {"in", "with"} and box.picture == "prop:suitcase":
            _into_suitcase(scene, draft, box, words)
        elif draft.relation in {"on", "under"} and box.picture == "prop:hanger" and draft.picture in _WORN:
            draft.add_traits([ON_HANGER])
            _drop(scene, box)
            scene.setting = "room" if scene.setting in {"", "meadow"} else scene.setting
    _keep_apart(scene)
    show_prints(scene, words)
    _draw_with(scene, words)
    _match(scene, words)
    alive = any(draft.group in ANIMATE for draft in scene.drafts)
    sliced = bool({"slice", "slices", "piece", "pieces", "oven", "box", "boxes"} & {*words})
    for draft in scene.drafts:
        topped = any(scene.other_of(other) is draft for other in scene.drafts)
        if draft.picture == "pizza" and not (alive or sliced or topped) and draft.relation != "in":
            draft.picture = "prop:whole_pizza"
        if draft.picture in _CONES and {"scoop", "scoops"} & {*words}:
            _scoop(draft, words)
        if draft.picture == "candy" and draft.count == 1 and draft.relation == "in":
            draft.count = _JARFUL
        if (
            draft.picture == "open-book"
            and draft.count > 1
            and not {"open", "opened"} & {*draft.traits, *words}
        ):
            draft.picture = "closed-book"
            draft.add_traits(["colorful"])
        if "crumpled" in draft.traits and draft.noun in {"paper", "sheet", "page", "letter", "note"}:
            draft.picture = "prop:paper_ball"
        if draft.picture == "kitchen-knife" and {"fork", "spoon", "napkin"} & {*words}:
            draft.picture = "prop:table_knife"
        if draft.picture in _FOLDED and "folded" in draft.traits:
            draft.add_traits([f"{HOLDS}{draft.count}"] if draft.count > 1 else [])
            draft.picture, draft.count = "prop:folded_clothes", 1
        if draft.picture == "prop:suitcase" and "open" in draft.traits:
            draft.picture = "prop:open_suitcase"
        if draft.picture == "prop:egg_carton":
            _count_eggs(draft, words)


_CUP_AND_PLATE = 2


def _keep_apart(scene: Scene) -> None:
    """Each vessel has its own load; drinks stand beside the plate, spoons beside the bowl."""
    for draft in list(scene.drafts):
        holder = _other(scene, draft)
        if holder is None or draft.group in ANIMATE:
            continue
        inside = draft.relation == "in"
        own = scene.drafts.index(draft)
        laden = any(load.other == own and load.relation in {"in", "with"} for load in scene.drafts)
        if inside and draft.picture in _EGGS and "nest" in holder.word:
            _drop(scene, draft)
        elif inside and draft.picture in _STANDING and holder.picture in _CUPS:
            _stand_in_cup(scene, draft, holder)
        elif (inside and draft.picture in _VESSELS and laden) or (
            draft.relation == "on"
            and holder.picture == "prop:plate"
            and draft.picture in _DRINKS
            # A cup that is there alone stands on its plate.
            and len(scene.drafts) > _CUP_AND_PLATE
        ):
            draft.relation, draft.other = "", None
        elif draft.relation in {"in", "with"} and draft.picture in _CUTLERY and holder.picture in HEAPED:
            draft.relation = "beside"
        elif draft.picture in _CANDLES and draft.relation in {"on", "with", "in"} and holder.group == "food":
            draft.picture, draft.relation = "prop:slim_candle", "on"
        elif draft.group in {"food", ""} and draft.relation == "on" and holder.noun in {"stick", "sticks"}:
            draft.add_traits([ON_STICK])
            _drop(scene, holder)
        elif draft.relation == "with" and draft.picture in _SOFT and holder.picture in _SEATS:
            draft.relation = "on"
        elif inside and holder.picture in _BAGS and draft.group in {"food", "plants"}:
            holder.picture = "prop:sack"
        if (
            draft.relation == "in"
            and holder.picture in HEAPED
            and _is_heaped(draft)
            and _is_alone(scene, draft)
        ):
            draft.count = max(draft.count, _HEAP)
    _pot(scene)


def _draw_with(scene: Scene, words: Sequence[str]) -> None:
    """Who draws with crayons has one in the hand; no others lie about."""
    people = any(draft.group == "people" for draft in scene.drafts)
    crayons = next((draft for draft in scene.drafts if draft.picture == "crayon"), None)
    if crayons is None or not people or not {"drawing", "coloring", "colouring", "draws"} & {*words}:
        return
    held = next((draft for draft in scene.drafts if draft.picture == "pencil"), None)
    if held is not None:
        held.picture = "crayon"
        _drop(scene, crayons)
    else:
        crayons.count = 1


def _is_alone(scene: Scene, load: Draft) -> bool:
    """Whether nothing else is in the same vessel."""
    return sum(draft.relation == "in" and draft.other == load.other for draft in scene.drafts) == 1


def _is_heaped(draft: Draft) -> bool:
    return draft.picture in PIECES and draft.count <= SOME and draft.noun.endswith("s")


def _stand_in_cup(scene: Scene, load: Draft, cup: Draft) -> None:
    """Pencils in a cup are counted there."""
    cup.picture = "prop:pencil_cup"
    cup.add_traits([f"{HOLDS}{min(_MOST, load.count)}"])
    kind = _STANDING[load.picture]
    cup.add_traits([STANDS + kind] if kind else [])
    _drop(scene, load)


def _pot(scene: Scene) -> None:
    """Several plants in as many pots have one each."""
    for plant in list(scene.drafts):
        pot = _other(scene, plant)
        if pot is None or plant.relation != "in" or pot.picture not in {"prop:flowerpot", "prop:saucepan"}:
            continue
        if plant.picture not in _POTTED or pot.count < 2:
            continue
        if plant.picture in _HERBS:
            plant.add_traits([f"{HERB}{_HERBS[plant.picture]}"])
        plant.picture, plant.colors = _POTTED[plant.picture], list(pot.colors)
        plant.count = max(plant.count, pot.count)
        plant.add_traits([trait for trait in pot.traits if trait in {"colorful", "colourful"}])
        plant.relation, plant.other = pot.relation, pot.other
        _drop(scene, pot)


def _match(scene: Scene, words: Sequence[str]) -> None:
    """What matches another thing has its colours and its pattern."""
    for at, word in enumerate(words[:-1]):
        if word != "matching" or len(scene.drafts) < 2:
            continue
        first = scene.drafts[0]
        for draft in scene.drafts[1:]:
            if draft.noun == words[at + 1]:
                first.colors = first.colors or [_MATCHED]
                draft.colors = draft.colors or list(first.colors)
                draft.add_traits([trait for trait in first.traits if trait in _PATTERNS])


def _into_box(scene: Scene, load: Draft, box: Draft) -> None:
    if load.picture in _EGGS:
        box.picture = "prop:egg_carton"
        box.add_traits([f"{HOLDS}{min(_PER_CARTON, load.count)}"] if load.count > 1 else [])
        box.colors = [*load.colors]
        _drop(scene, load)
    elif load.picture in _SWEETS and load.count > 1 and not any(t.startswith(SHAPE) for t in box.traits):
        box.picture = "prop:chocolate_box"
        _drop(scene, load)
    elif load.count > 1:
        box.picture, box.colors = "prop:box_front", []
    else:
        box.picture = "prop:open_box"
        load.add_traits([TIE + "out"])


def _scoop(cone: Draft, words: Sequence[str]) -> None:
    """A cone of so many scoops."""
    at = next(k for k, word in enumerate(words) if word in {"scoop", "scoops"})
    said = next((NUMBERS[word] for word in reversed(words[max(0, at - 3) : at]) if word in NUMBERS), 2)
    cone.picture = "prop:scoops"
    cone.add_traits([f"{HOLDS}{said}"])


def _into_suitcase(scene: Scene, load: Draft, case: Draft, words: Sequence[str]) -> None:
    if "open" in case.traits or {"full", "packed", "packing", "filled"} & {*words}:
        case.picture = "prop:open_suitcase"
        if load.picture in _WORN:
            _drop(scene, load)


def _count_eggs(carton: Draft, words: Sequence[str]) -> None:
    """A carton of eggs is full; "a carton with six eggs" has six."""
    said = [trait for trait in carton.traits if trait.startswith(HOLDS)]
    if not said and "empty" in carton.traits:
        carton.add_traits([f"{HOLDS}0"])
    elif not said and {"half"} & {*words}:
        carton.add_traits([f"{HOLDS}{_PER_CARTON // 2}"])


def _other(scene: Scene, draft: Draft) -> Draft | None:
    """What a thing stands to; None for what was forgotten meanwhile."""
    return scene.other_of(draft) if any(draft is kept for kept in scene.drafts) else None


def _drop(scene: Scene, gone: Draft) -> None:
    """Forget a thing; who was beside it stands alone."""
    for index, draft in enumerate(scene.drafts):
        if draft is gone:
            scene.drop(index)
            return

"""What is cooked and kept: fried rice is in its pan, a fish on the grill, milk in its jug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, names_one_of, singulars
from recraft_nb.engine.illustrator.props.food.skillet import FRIED
from recraft_nb.engine.illustrator.wares.serving import COOKED, ON_A

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

# Pans, by picture and by word.
_PANS = frozenset({"cooking", "shallow-pan-of-food", "prop:skillet"})
_PAN_WORDS = word_set("pan skillet wok paella risotto stir-fry")
# What is fried, to how it is drawn in the pan.
_FRIED: Mapping[str, str] = kinds_by_word(
    {
        "rice": "rice risotto",
        "paella": "paella",
        "noodles": "noodle ramen",
        "pasta": "pasta spaghetti penne",
        "stew": "stew chili goulash",
        "curry": "curry",
        "sauce": "sauce shakshuka",
        "vegetables": "vegetable veggie",
        "peas": "pea",
        "beans": "bean",
        "shrimp": "shrimp prawn seafood",
        "tomato": "tomato",
        "pepper": "pepper",
        "mushroom": "mushroom",
        "carrot": "carrot",
        "broccoli": "broccoli",
        "corn": "corn",
        "potato": "potato",
        "meat": "meat beef steak sausage meatball lamb",
        "chicken": "chicken",
        "onion": "onion",
        "egg": "egg omelette",
        "herbs": "herb basil parsley coriander thyme rosemary",
        "bacon": "bacon",
        "fish": "fish salmon",
        "tofu": "tofu",
        "olives": "olive",
    }
)
# Dishes of their own, which are no part of a salad.
_DISHES = word_set("""
    prop:salad green-salad prop:soup prop:spaghetti prop:ramen pizza hamburger sandwich
    taco burrito curry-rice
    cooked-rice steaming-bowl pot-of-food prop:cereal stuffed-flatbread prop:taco shallow-pan-of-food omelette
""")
_SALADS = frozenset({"prop:salad", "green-salad"})
_INGREDIENTS = frozenset({"food", "plants", "animals", ""})
# Fish and birds that lie here are food.
_HOT = frozenset(
    {"prop:grill", "prop:plate", "prop:skillet", "prop:cutting_board", "cooking", "prop:saucepan"}
)
_LIQUIDS = word_set("milk water juice lemonade tea coffee wine beer oil")
_VESSELS = word_set("jug pitcher carafe jar kettle flask decanter carton canister")
# Containers that are named by what is in them: "bread basket".
_CONTAINERS = word_set("basket bowl jar box crate")
_HOLDERS = frozenset({"basket", "prop:basket", "prop:bowl", "prop:jar", "jar", "prop:crate", "package"})
_FILL = 5


def settle_dishes(scene: Scene, words: Sequence[str]) -> None:
    """Settle what dishes, grills and vessels hold.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _keep_in_dishes(scene)
    _grill(scene, words)
    _hold_liquids(scene)
    _fill_named(scene)


def fry(scene: Scene, words: Sequence[str]) -> None:
    """What is in a pan is drawn in it, with everything that comes with it."""
    pan = next((d for d in scene.drafts if d.picture in _PANS or d.noun in _PAN_WORDS), None)
    if pan is None or any(d.group == "people" for d in scene.drafts):
        return
    kinds = [_FRIED[form] for word in words for form in singulars(word) if form in _FRIED]
    kinds += ["pepper", "carrot", "broccoli"] if "vegetables" in kinds else []
    if not kinds:
        return
    scene.drop_where(lambda thing: thing is not pan and names_one_of(thing.word, _FRIED))
    pan.picture, pan.relation, pan.other = "prop:skillet", "", None
    pan.add_traits([FRIED + kind for kind in dict.fromkeys(kinds)])


def knead(scene: Scene, words: Sequence[str]) -> None:
    """Hands that knead are seen from near by, in the dough; whose they are is not."""
    if not {"kneading", "knead", "kneads"} & {*words} or any(d.group in ANIMATE for d in scene.drafts):
        return
    if any(d.noun in {"hand", "hands"} for d in scene.drafts):
        scene.drafts[:] = [Draft("hands", "prop:kneading", "home", 1)]
        scene.setting = "table"


def bake(scene: Scene) -> None:
    """A pizza comes out of its oven on a peel."""
    oven = next((d for d in scene.drafts if d.picture == "prop:brick_oven"), None)
    baked = [d for d in scene.drafts if d.picture == "pizza" and d.relation in {"in", "beside", "on"}]
    if oven is not None and baked:
        pizza = baked[-1]
        oven.add_traits(["pizza"])
        oven.colors = []
        scene.drop_where(lambda topping: topping.relation == "with" and scene.other_of(topping) is pizza)
        scene.drop_where(lambda draft: draft is pizza)
        scene.setting = "kitchen"


def cut(scene: Scene, words: Sequence[str]) -> None:
    """A pie of which a slice is missing is cut."""
    if "missing" in words and {"slice", "piece"} & {*words}:
        for draft in scene.drafts:
            draft.add_traits(["slice missing"] if draft.group == "food" else [])


def _keep_in_dishes(scene: Scene) -> None:
    """Tomatoes that a salad comes with are in it."""

    def is_in(thing: Draft) -> bool:
        salad = scene.other_of(thing)
        tossed = salad is not None and salad.picture in _SALADS and thing.relation == "with"
        hero = thing is scene.drafts[0]
        return tossed and not hero and thing.group in _INGREDIENTS and thing.picture not in _DISHES

    scene.drop_where(is_in)


def _grill(scene: Scene, words: Sequence[str]) -> None:
    """A fish on a grill swims nowhere."""
    for draft in scene.drafts:
        at = words.index(draft.word.split()[0]) if draft.word.split()[0] in words else 0
        if draft.group == "animals" and at and words[at - 1] in COOKED and draft.relation == "":
            draft.group = "food"
            draft.add_traits([ON_A + "plate"])
            scene.setting = "table"
    for draft in reversed(scene.drafts):
        below = scene.drafts[draft.other].picture if draft.other is not None else ""
        swims = draft.group == "animals" and draft.picture in {"animal:fish", "fish", "shrimp", "lobster"}
        if swims and below == "prop:grill":
            _lay_on_grate(scene, draft)
            return
        if draft.group == "animals" and draft.relation in {"on", "in"} and below in _HOT:
            draft.group = "food"
            draft.add_traits(["lying"])
            scene.setting = "kitchen" if below != "prop:grill" else "garden"


def _lay_on_grate(scene: Scene, fish: Draft) -> None:
    """The grill shows a fish and what lies around it."""
    scene.drafts[fish.other or 0].add_traits(["fish"])
    scene.setting = "garden"
    scene.drop_where(lambda draft: draft is fish or draft.group == "food")


def _hold_liquids(scene: Scene) -> None:
    """The milk of a jug is in the jug."""
    for at in range(len(scene.drafts) - 1, 0, -1):
        drink, jug = scene.drafts[at], scene.drafts[at - 1]
        if (
            drink.noun in _LIQUIDS
            and jug.noun in _VESSELS
            and drink.relation in {"with", "in"}
            and drink.other == at - 1
        ):
            scene.drop(at)


def _fill_named(scene: Scene) -> None:
    """A bread basket holds bread."""
    for at, draft in enumerate(list(scene.drafts)):
        name = draft.word.split()
        if len(name) != 2 or name[1] not in _CONTAINERS or draft.picture not in _HOLDERS:
            continue
        load = default_lexicon().find(name[:1])
        held = any(d.other == at and d.relation == "in" for d in scene.drafts)
        if load is not None and load.sure and load.group in {"food", "plants"} and not held:
            scene.drafts.append(Draft(name[0], load.picture, load.group, _FILL, relation="in", other=at))

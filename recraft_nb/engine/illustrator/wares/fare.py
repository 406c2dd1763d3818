"""Reads a dish with what comes with it as one plate, bowl or grill: "salmon with lemon and asparagus"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import Draft
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of, singulars
from recraft_nb.engine.illustrator.props.food.mains import STACKED
from recraft_nb.engine.illustrator.props.food.morsels import POURED
from recraft_nb.engine.illustrator.props.food.platter import FARE, LAYERS, STACK
from recraft_nb.engine.illustrator.wares.serving import COOKED

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene


_MAINS = kinds_by_word(
    {
        "salmon": "salmon trout",
        "fish": "fish cod halibut seabass bass fillet",
        "tuna": "tuna swordfish",
        "steak": "steak ribeye sirloin beef",
        "chop": "pork chop ribs lamb schnitzel",
        "chicken": "chicken turkey duck",
        "tofu": "tofu tempeh",
        "shrimps": "shrimp prawn scallop",
        "omelette": "omelette omelet frittata",
        "sausages": "sausage bratwurst",
        "toast": "toast",
        "pancake": "pancake crepe hotcake",
        "waffle": "waffle",
    }
)
#: What comes with a dish, by the words that name it.
SIDES: Mapping[str, str] = kinds_by_word(
    {
        "lemon": "lemon",
        "lime": "lime",
        "asparagus": "asparagus",
        "fries": "fry fries chips",
        "leaves": "salad lettuce arugula rocket spinach greens",
        "rice": "rice quinoa couscous",
        "mash": "mash mashed puree",
        "broccoli": "broccoli",
        "carrot": "carrot",
        "potato": "potato",
        "pea": "pea",
        "bean": "bean lentil",
        "corn": "corn",
        "tomato": "tomato",
        "olive": "olive",
        "mushroom": "mushroom",
        "egg": "egg",
        "bacon": "bacon",
        "cucumber": "cucumber",
        "avocado": "avocado",
        "cheese": "cheese feta halloumi",
        "meatball": "meatball",
        "herbs": "herb dill parsley rosemary thyme cilantro basil mint",
        "chili": "chili chilli jalapeno",
        "butter": "butter",
        "blueberry": "blueberry",
        "strawberry": "strawberry",
        "raspberry": "raspberry berry",
        "cherry": "cherry",
        "banana_slice": "banana",
        "nut": "nut walnut pecan almond hazelnut",
        "syrup": "syrup maple",
        "honey": "honey",
        "chocolate": "chocolate nutella",
        "sauce": "sauce gravy",
        "jam": "jam",
        "cream": "cream",
        "sausage": "sausage",
        "shrimp": "shrimp prawn",
        "orange_slice": "orange",
        "bun": "bread baguette roll",
    }
)
# What is baked into pancakes, and so lies on them.
_IN_BATTER = {word: SIDES[word] for word in ("blueberry", "strawberry", "raspberry", "banana", "chocolate")}
#: Soups by what they are made of.
SOUPS: Mapping[str, str] = kinds_by_word(
    {
        "tomato_broth": "tomato gazpacho beet borscht",
        "green_broth": "pea spinach broccoli zucchini leek",
        "cream_broth": "mushroom cream potato clam cauliflower onion",
    }
)
_WOODEN = (185, 128, 74)
_BEDS = kinds_by_word(
    {
        "noodles": "ramen noodle pho udon soba laksa",
        "pasta": "pasta",
        "rice_bed": "rice poke bibimbap buddha",
        "leaf_bed": "salad",
        "broth": "soup curry stew",
        "yogurt": "yogurt yoghurt acai smoothie",
        "oats": "oatmeal porridge granola muesli oat",
    }
)
_FRUITS = kinds_by_word(
    {
        "apple": "apple",
        "banana": "banana",
        "grapes": "grape",
        "orange": "orange tangerine mandarin clementine",
        "pear": "pear",
        "peach": "peach apricot nectarine",
        "plum": "plum fig",
        "whole_lemon": "lemon",
        "strawberry": "strawberry",
        "cherry": "cherry",
    }
)
# What of these lies in a bowl.
_BITS = {"salmon": "salmon_bit", "steak": "meat_bit", "chicken": "chicken_bit"}
# The dish itself, by its vessel and by its hour.
_MEALS = word_set("plate dish platter bowl dinner meal lunch")
_ASSORTED = ("apple", "banana", "orange", "grapes", "pear")
# Animals that are food only where it is said so.
_COOKED = COOKED | word_set(
    "pan-seared plate dish dinner fillet fillets filet glazed lunch meal chips served"
)
_ALIVE = frozenset({"fish", "chicken", "salmon", "tuna"})
_GRILLS = word_set("barbecue bbq grill barbeque")
_GRILLED_TOO = frozenset({"lemon", "tomato", "mushroom", "asparagus"})
_GRILLED = kinds_by_word(
    {
        "sausage": "sausage hotdog bratwurst",
        "patty": "burger patty hamburger",
        "steak": "steak meat beef rib",
        "chop": "chop lamb pork",
        "corn": "corn",
        "salmon": "salmon",
        "fish": "fish",
        "shrimp": "shrimp prawn",
        "breast": "chicken",
    }
)
# Where these are named, food is not what is served.
_NOT_SERVED = word_set("""
    market tree field farm garden pattern icon logo sticker truck stand shop store character face
    costume river lake sea ocean aquarium jumping swimming forest plush toy cutting holding eating
    sandwich burger burgers taco tacos pizza sushi cake pie can tin crate basket bag pan skillet wok
    oven pot ingredients making cooking chopping chef
""")
_FEWEST = 2
#: Kinds that a plate, a bowl or a grill may be asked to show.
NAMED = frozenset(
    {
        *(kind for table in (_MAINS, SIDES, SOUPS, _BEDS, _FRUITS, _GRILLED) for kind in table.values()),
        *_BITS.values(),
        *("ice_cream", "half_egg", "breast", "avocado_toast", "slices"),
    }
)


def settle_fare(scene: Scene, words: Sequence[str]) -> None:
    """Put a dish and what comes with it together.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    words = " ".join(words).split()
    if _light_grill(scene, words):
        return
    if _NOT_SERVED & {*words} or any(draft.group == "people" for draft in scene.drafts):
        return
    if any(draft.group == "animals" and not names_one_of(draft.word, _MAINS) for draft in scene.drafts):
        return
    if "bowl" in words or "bowls" in words:
        _fill_bowl(scene, words)
        return
    main, at = _main(words)
    if not main:
        _serve_breakfast(scene, words)
        return
    rest = named_in(words, SIDES, at + 1)
    if main in STACKED:
        # "Blueberry pancakes" have berries on them.
        rest = list(dict.fromkeys([*named_in(words[:at], _IN_BATTER, max(0, at - 3)), *rest]))
    fresh = [kind for kind in rest if kind not in {main, main.removesuffix("s")}]
    cooked = main in _ALIVE - {"chicken"} and bool(_COOKED & {*words})
    named_with = bool({"with", "and", "topped", "on"} & {*words[at:]}) and bool(fresh)
    if not (named_with or cooked) or (main in _ALIVE and not _COOKED & {*words} and not _is_meal(fresh)):
        return
    traits = [FARE + kind for kind in [_drawn(main, words, at), *dict.fromkeys(fresh)]]
    if {"stack", "stacked", "pile", "tower"} & {*words}:
        traits.append(STACK)
        many = _number_before(words, at)
        traits += [f"{LAYERS}{many}"] if many else []
    _replace(scene, Draft(words[at], "prop:platter", "food", 1, traits=traits), {*_MAINS, *SIDES})


def _serve_breakfast(scene: Scene, words: Sequence[str]) -> None:
    """Eggs and bacon, and what comes with them, on one plate."""
    kinds = named_in(words, SIDES, 0)
    eggs = {"egg", "bacon"} <= {*kinds} or (
        "egg" in kinds and bool({"plate", "breakfast", "fried"} & {*words})
    )
    if eggs and "tray" not in words and len(kinds) >= _FEWEST and "easter" not in words:
        traits = [FARE + kind for kind in kinds]
        _replace(scene, Draft("egg", "prop:platter", "food", 1, traits=traits), {*SIDES, "breakfast"})


def _number_before(words: Sequence[str], at: int) -> int:
    """How many of a dish are said to be stacked: "a stack of six blueberry pancakes", "six pancakes"."""
    near = reversed(words[max(0, at - 3) : at])
    return next((number(word) for word in near if re.fullmatch(rf"[2-9]|{NUMBER_WORDS}", word)), 0)


def _is_meal(kinds: Sequence[str]) -> bool:
    """Whether what comes with an animal makes it a meal: rice does, a lemon too."""
    return bool({*kinds} - {"corn", "olive"})


def _drawn(main: str, words: Sequence[str], at: int) -> str:
    """How the main dish is drawn: a chicken breast is no whole bird, avocado lies on toast."""
    if main == "chicken" and {"breast", "grilled", "fillet", "wings", "thighs", "fried", "thigh"} & {*words}:
        return "breast"
    if main == "toast":
        if words[at - 1 : at] == ["avocado"]:
            return "avocado_toast"
        return "slices" if "french" in words else "toast"
    return main


def _main(words: Sequence[str]) -> tuple[str, int]:
    """The first main dish that is named, and where."""
    for at, word in enumerate(words):
        if word == "with" and not {"plate", "platter", "dish"} & {*words[:at]}:
            break
        for form in singulars(word):
            if form in _MAINS:
                return _MAINS[form], at + (words[at + 1 : at + 2] in (["steak"], ["fillet"], ["breast"]))
    return "", 0


def named_in(words: Sequence[str], table: Mapping[str, str], start: int) -> list[str]:
    """What is named from a word on, each once; "ice cream" is no cream.

    Args:
        words: Of a prompt, in lower case.
        table: Kinds by the words that name them, in the singular.
        start: The first word that counts.
    """
    kinds: list[str] = []
    for at in range(start, len(words)):
        kind = next((table[form] for form in singulars(words[at]) if form in table), "")
        if words[at + 1 : at + 2] == ["juice"]:
            continue
        if kind == "cream" and words[at - 1] == "ice":
            kind = "ice_cream"
        if kind == "egg" and "soft" in words:
            kind = "half_egg"
        if kind and kind not in kinds:
            kinds.append(kind)
    return kinds


def _fill_bowl(scene: Scene, words: Sequence[str]) -> None:
    """Everything named is in the bowl: a bed with what lies on it, or fruit heaped up."""
    bed = next((_BEDS[form] for word in words for form in singulars(word) if form in _BEDS), "")
    bread = {word for word, kind in (*SIDES.items(), *_MAINS.items()) if kind in {"bun", "toast"}}
    fruits = named_in(words, _FRUITS, 0)
    if not bed and ({"fruit", "fruits"} & {*words} or (len(fruits) >= _FEWEST and "of" in words)):
        kinds = fruits or list(_ASSORTED)
        _replace(scene, _bowl_of(kinds), {*_FRUITS, "fruit", "bowl"})
        return
    for draft in scene.drafts:
        if draft.relation in {"in", "with"} and bed and names_one_of(draft.word, bread):
            # Bread comes beside the soup.
            draft.relation = "beside"
    if not bed or "with" not in words:
        return
    rest = [kind for kind in named_in(words, SIDES, words.index("with")) if kind not in {*POURED, "bun"}]
    bits = [_BITS[kind] for kind in named_in(words, _MAINS, words.index("with")) if kind in _BITS]
    kinds = bits + ["half_egg" if kind == "egg" and bed in {"noodles", "broth"} else kind for kind in rest]
    if bed == "broth":
        bed = next((SOUPS[form] for word in words for form in singulars(word) if form in SOUPS), bed)
    if kinds and (bed != "noodles" or {*kinds} - {"half_egg"}):
        _replace(scene, _bowl_of([bed, *kinds]), {*_BEDS, *SIDES, *_MAINS, "bowl"} - bread)


def _bowl_of(kinds: Sequence[str]) -> Draft:
    return Draft("bowl", "prop:fare_bowl", "food", 1, traits=[FARE + kind for kind in kinds])


def _light_grill(scene: Scene, words: Sequence[str]) -> bool:
    """What is grilled lies on the grate of the barbecue."""
    grilled = named_in(words, _GRILLED, 0)
    grilled += [kind for kind in named_in(words, SIDES, 0) if kind in _GRILLED_TOO and grilled]
    if not grilled or not _GRILLS & {*words} or any(d.group == "people" for d in scene.drafts):
        return False
    if {"icon", "logo", "pattern", "sauce", "restaurant", "plate"} & {*words}:
        return False
    draft = Draft("grill", "prop:full_grill", "food", 1, traits=[FARE + kind for kind in grilled])
    _replace(scene, draft, {*SIDES, *_GRILLED, *_GRILLS})
    scene.setting = scene.setting if scene.setting not in {"", "kitchen", "table"} else "garden"
    scene.drafts[0].scale = max(scene.drafts[0].scale, 1.35)
    return True


def _replace(scene: Scene, dish: Draft, shown: Container[str]) -> None:
    """Put one dish in the place of everything that it shows.

    Args:
        scene: Changed in place.
        dish: The plate, the bowl or the grill.
        shown: Words, in the singular, of what it shows.
    """
    at = next((k for k, draft in enumerate(scene.drafts) if names_one_of(draft.word, shown)), None)
    if at is None:
        scene.setting = scene.setting or "table"
        scene.drafts.append(dish)
        return
    old = scene.drafts[at]
    dish.relation, dish.other = old.relation, old.other
    if dish.picture == "prop:fare_bowl":
        bowl = next((d for d in scene.drafts if d.noun in {"bowl", "salad", "soup"}), old)
        dish.colors = [_WOODEN] if "wooden" in {*bowl.traits, *old.traits} else dish.colors
    scene.setting = scene.setting or "table"
    scene.drafts[at] = dish
    scene.drop_where(lambda d: d is not dish and (names_one_of(d.word, shown) or d.noun in _MEALS))
    if dish.other is not None and (dish.other >= len(scene.drafts) or scene.drafts[dish.other] is dish):
        dish.relation, dish.other = "", None

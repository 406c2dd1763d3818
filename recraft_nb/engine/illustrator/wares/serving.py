"""Reads what food lies on and what is poured over it: "a plate of sushi", "pancakes with syrup"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

#: Begin the traits that say what food lies on and what is over it.
ON_A, UNDER = "served:", "topped:"

#: Words that say that an animal is food.
COOKED = word_set("grilled fried baked smoked roasted cooked steamed seared roast poached crispy")

_VESSELS: Mapping[str, str] = kinds_by_word(
    {
        "plate": "plate plates platter dish saucer plateful",
        "tray": "tray trays sheet rack",
        "board": "board boards slate",
    }
)
# These pictures show their own plate, bowl or cup, or are no food that lies anywhere.
_SERVED = frozenset({
    "prop:spaghetti", "prop:ramen", "pancakes", "prop:salad", "prop:soup", "curry-rice", "cooked-rice",
        "green-salad",
    "prop:cereal", "prop:yogurt", "steaming-bowl", "prop:cup", "prop:glass", "prop:wine_glass", "cooking",
    "shallow-pan-of-food", "pot-of-food", "prop:cheese_board", "prop:fruit", "bento-box", "prop:plate",
        "fondue",
    "honey-pot", "prop:jam", "prop:jar", "prop:fried_egg", "falafel", "custard", "prop:cake", "birthday-cake",
})  # fmt: skip
_TOPPINGS: Mapping[str, str] = kinds_by_word(
    {
        "syrup": "syrup maple caramel toffee",
        "honey": "honey",
        "chocolate": "chocolate fudge",
        "cream": "cream",
        "icing": "icing frosting glaze",
        "sprinkles": "sprinkles",
        "jam": "jam ketchup marmalade",
        "mustard": "mustard mayo mayonnaise",
        "sugar": "sugar",
        "sauce": "sauce gravy",
    }
)
_EATEN = frozenset({"food", "animals", "plants", ""})
_TOPPED = word_set("""
    pancakes waffle soft-ice-cream ice-cream cupcake prop:toast prop:cup prop:yogurt prop:cake
    prop:cake_slice shortcake
    birthday-cake doughnut croissant cookie pie prop:macaron prop:muffin prop:cereal hot-dog prop:apple
    strawberry custard
    prop:popsicle banana bread french-fries prop:steak shaved-ice
""")
# Things that stand for a topping: they do not stand beside the dish as well.
_JARS = frozenset({"honey-pot", "prop:jam", "chocolate-bar", "prop:jar"})


def serve(scene: Scene, words: Sequence[str]) -> None:
    """Give the food of a scene its plate and what is over it.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    for at, word in enumerate(words[:-2]):
        if word in _VESSELS and words[at + 1] == "of":
            draft = _named(scene, words[at + 2 : at + 6])
            if draft is not None and draft.group in _EATEN and draft.picture not in _SERVED:
                draft.add_traits([ON_A + _VESSELS[word]])
    dishes = [draft for draft in scene.drafts if draft.picture in _TOPPED]
    if dishes and "with" in words:
        _pour(scene, dishes[0], words[words.index("with") + 1 :])


def _pour(scene: Scene, dish: Draft, words: Sequence[str]) -> None:
    """Put the toppings named after "with" over a dish, and take their jars away."""
    kinds = [_TOPPINGS[word] for word in words if word in _TOPPINGS]
    if not kinds or "ice" in words:
        return
    if "chocolate" in kinds and {"icing", "cream", "syrup", "sauce"} & {*kinds}:
        kinds = ["chocolate", *(k for k in kinds if k == "sprinkles")]
    if dish.picture == "doughnut":
        # Its picture has an icing; sprinkles lie on that.
        kinds = [kind for kind in kinds if kind not in {"icing", "chocolate"}]
    dish.colors = [
        paint for paint in dish.colors if paint not in {vocabulary().colors.get(word) for word in words}
    ]
    own = scene.drafts.index(dish)
    dish.add_traits([UNDER + kind for kind in dict.fromkeys(kinds)])
    gone = [
        k
        for k, draft in enumerate(scene.drafts)
        if k > own
        and draft.relation in {"with", ""}
        and (draft.noun in _TOPPINGS or (draft.picture in _JARS and {*draft.word.split()} & {*_TOPPINGS}))
    ]
    for k in reversed(gone):
        scene.drop(k)


def _named(scene: Scene, words: Sequence[str]) -> Draft | None:
    """The first thing whose name begins in these words."""
    for word in words:
        for draft in scene.drafts:
            if word in draft.word.split() or {*singulars(word)} & {*draft.word.split()}:
                return draft
    return None

"""What plain words say together: a bus full of children, leaves beside a bottle, a battle of spaceships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.grammar import by_word, word_set
from recraft_nb.engine.illustrator.lexicon import default_lexicon, names_one_of, singulars
from recraft_nb.engine.illustrator.props.skillet import FRIED
from recraft_nb.engine.illustrator.ties import TIE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.drafts import Scene
    from recraft_nb.engine.illustrator.lexicon import Entry

PASSENGERS = "passengers"
"""Trait of a vehicle in whose windows people are seen."""
BARS = "bars"
"""Trait of things that are the bars of a chart."""

_COACHES = frozenset({"prop:bus", "prop:van"})
_FULL = word_set("full filled packed crowded loaded")
_FALLING = word_set("falling fall blowing flying autumn swirling fallen drifting")
_LEAVES = word_set("leaf leaves")
# Feasts that are named by their guests.
_FEASTS = word_set("picnic party wedding parade concert orchestra band choir race conference meeting")
# Pans, by picture and by word.
_PANS = frozenset({"cooking", "shallow-pan-of-food", "prop:skillet"})
_PAN_WORDS = word_set("pan skillet wok paella risotto stir-fry")
# What is fried, to how it is drawn in the pan.
_FRIED: Mapping[str, str] = by_word(
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
# What a family does together, named after it.
_OUTINGS = word_set(
    "picnic dinner breakfast lunch barbecue bbq hike walk trip vacation holiday camping brunch meal"
)


def settle_plain(scene: Scene, words: Sequence[str]) -> None:
    """Settle what stands in plain words.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _fill_coaches(scene, words)
    _lay_leaves(scene, words)
    _strike(scene)
    _fry(scene, words)
    _bake(scene, words)
    _chart(scene, words)
    _blow_out(scene, words)
    for draft in scene.drafts:
        if draft.picture == "prop:hammock" and {"palm", "palms"} & {*words}:
            draft.add_traits(["palms"])


def add_family(scene: Scene, words: Sequence[str]) -> None:
    """Put the family of "a family picnic" there."""
    at = next((k for k, word in enumerate(words[:-1]) if word == "family" and words[k + 1] in _OUTINGS), None)
    if any(draft.group in ANIMATE for draft in scene.drafts):
        return
    if at is not None:
        scene.drafts.append(Draft("family", "figure:person", "people", 4))
        return
    for k, word in enumerate(words[1:], 1):
        # A teddy bear picnic, a penguin wedding: those before the word are its guests.
        found = default_lexicon().find(words[k - 2 : k]) if k > 1 else None
        found = found if found is not None and found.sure else default_lexicon().find(words[k - 1 : k])
        if word in _FEASTS and found is not None and found.sure and _may_feast(found):
            scene.drafts.append(Draft(words[k - 1], found.picture, found.group, 3))
            return


def _may_feast(entry: Entry) -> bool:
    """Whether somebody may be a guest: an animal, a person, a toy with a face."""
    return entry.group in ANIMATE or entry.picture in {"teddy-bear", "prop:doll", "robot", "ghost", "alien"}


def _fill_coaches(scene: Scene, words: Sequence[str]) -> None:
    """People that a bus is full of look out of its windows."""
    if not _FULL & {*words}:
        return
    for at in range(len(scene.drafts) - 1, -1, -1):
        guests = scene.drafts[at]
        coach = scene.other_of(guests)
        if (
            coach is not None
            and guests.group in ANIMATE
            and coach.picture in _COACHES
            and guests.relation == "in"
        ):
            coach.add_traits([PASSENGERS])
            scene.drop(at)


def _fry(scene: Scene, words: Sequence[str]) -> None:
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


def _bake(scene: Scene, words: Sequence[str]) -> None:
    """A pizza comes out of its oven on a peel; a pie of which a slice is missing is cut."""
    oven = next((d for d in scene.drafts if d.picture == "prop:brick_oven"), None)
    baked = [d for d in scene.drafts if d.picture == "pizza" and d.relation in {"in", "beside", "on"}]
    if oven is not None and baked:
        pizza = baked[-1]
        oven.add_traits(["pizza"])
        oven.colors = []
        scene.drop_where(lambda topping: topping.relation == "with" and scene.other_of(topping) is pizza)
        scene.drop_where(lambda draft: draft is pizza)
        scene.setting = "kitchen"
    if "missing" in words and {"slice", "piece"} & {*words}:
        for draft in scene.drafts:
            draft.add_traits(["slice missing"] if draft.group == "food" else [])


def _chart(scene: Scene, words: Sequence[str]) -> None:
    """A chart that is made of things shows them as its bars."""
    at = next((k for k, word in enumerate(words) if word in {"chart", "graph", "histogram"}), None)
    if at is None or " ".join(words[at + 1 : at + 3]) not in {"made of", "made from", "out of", "built from"}:
        return
    end = at + (4 if words[at + 1] == "made" and words[at + 2] == "out" else 3)
    found = default_lexicon().find(words[end : end + 1]) or default_lexicon().find(words[end + 1 : end + 2])
    if found is not None and "pie" not in words:
        bars = Draft(words[end], found.picture, found.group, 4, traits=[BARS])
        scene.drafts[:] = [bars, Draft("chart", "prop:chart_axes", "", 1, relation="beside", other=0)]
        scene.drafts[1].traits.append(TIE + "axes")


def _blow_out(scene: Scene, words: Sequence[str]) -> None:
    """Who blows out candles bends over the cake on the table before him."""
    if not {"blowing", "blows", "blow"} & {*words} or not {"candle", "candles"} & {*words}:
        return
    who = next((d for d in scene.drafts if d.group == "people"), None)
    cake = next((d for d in scene.drafts if d.picture in {"prop:cake", "birthday-cake"}), None)
    if who is None:
        return
    scene.drop_where(lambda draft: draft not in (who, cake))
    if cake is None:
        cake = Draft("cake", "prop:cake", "food", 1)
        scene.drafts.append(cake)
    who.relation, who.other = "", None
    who.traits = [t for t in who.traits if t not in {"holding", "blowing"}]
    who.add_traits(["blowing"])
    cake.relation, cake.other = "in_front", scene.drafts.index(who)
    scene.setting = "table"


def _strike(scene: Scene) -> None:
    """Where ships fight something bursts between them."""
    fighters = [k for k, d in enumerate(scene.drafts) if d.group == "vehicles" and "fighting" in d.traits]
    if fighters and len(scene.drafts) < MOST_SUBJECTS:
        scene.drafts.append(Draft("explosion", "collision", "", 1, relation="beside", other=fighters[0]))


def _lay_leaves(scene: Scene, words: Sequence[str]) -> None:
    """Leaves that come with a thing and do not fall are a green sprig beside it."""
    if _FALLING & {*words}:
        return
    for draft in scene.drafts[1:]:
        if draft.noun in _LEAVES and draft.relation in {"with", "in", ""} and draft.group == "plants":
            hero = scene.drafts[0]
            if hero.group in {"home", "food", "interface", ""} and scene.setting in {"", "table", "room"}:
                draft.picture, draft.count, draft.scale = "herb", 2, 0.8
                draft.relation, draft.other = "beside", 0

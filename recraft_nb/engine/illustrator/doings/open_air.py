"""What is done out of doors: fishing, picking fruit, chopping wood, throwing snowballs, kicking balls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.pursuits import IDLE, is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, CUPS, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_FISHES = word_set("fishing fish fishes angling")
# Who catches fish without a rod.
_FISHERS = word_set(
    "bear polar_bear heron pelican eagle penguin seal kingfisher stork duck puffin seagull shark"
)
_TOY = word_set("paper toy model remote rc")
_BELLY = word_set("belly bellies stomach tummy")
_EATING = word_set("sharing eating eats eat munching nibbling chewing")
_STALKS = {
    "prop:bamboo_stalk": word_set("bamboo bamboos"),
    "prop:leafy_twig": word_set("eucalyptus leaf leaves twig twigs branch"),
}
_GRAZERS = frozenset(
    f"animal:{name}" for name in word_set("giraffe horse cow sheep goat deer zebra pig unicorn")
)
_FRUIT_TREES = {
    "apple": "prop:apple_tree",
    "orange": "prop:orange_tree",
    "lemon": "prop:lemon_tree",
    "cherry": "prop:cherry_tree",
    "cherrie": "prop:cherry_tree",
    "peach": "prop:orange_tree",
    "peache": "prop:orange_tree",
    "pear": "prop:lemon_tree",
    "plum": "prop:apple_tree",
}
_TREES = frozenset({"deciduous-tree", "evergreen-tree", "palm-tree", *_FRUIT_TREES.values()})
_PUBLIC = word_set("school hospital library kindergarten museum bank")


def settle_open_air(scene: Scene, said: set[str]) -> None:
    """Settle what is done out of doors.

    Args:
        scene: As it was read; changed in place.
        said: Words of the prompt.
    """
    _fish(scene, said)
    _nibble(scene, said)
    _sip(scene, said)
    _throw(scene, said)
    _slide_on_belly(scene, said)
    _pick_fruit(scene, said)
    _chop(scene, said)
    _shoot(scene)


def _fish(scene: Scene, said: set[str]) -> None:
    """Who fishes has a rod and is at the water; fish that are only a deed are none."""
    if not said & _FISHES or not (said & {"fishing", "angling"} or "to" in said):
        return
    taught = "to" in said and bool(said & {"teaching", "teaches", "learning", "taught", "showing"})
    doers = [d for d in scene.drafts if d.group in ANIMATE and is_handy(d)]
    doers = [d for d in doers if drawn_as(d.picture, in_print=False).rpartition(":")[2] not in _FISHERS]
    if not doers or not (taught or any("fishing" in d.traits for d in doers)):
        return
    scene.drop_where(
        lambda d: (
            d.picture in {"animal:fish", "fish"} and d.noun == "fish" and (d.relation == "holding" or taught)
        )
    )
    if taught or scene.setting in {"room", "meadow"}:
        scene.setting = scene.setting if scene.setting not in {"", "room", "meadow"} else "lake"
    held = {d.other for d in scene.drafts if d.relation == "holding"}
    for doer in [d for d in doers if taught or "fishing" in d.traits][:2]:
        at = scene.drafts.index(doer)
        if at not in held and len(scene.drafts) < MOST_SUBJECTS:
            scene.drafts.append(
                Draft("fishing rod", "prop:fishing_rod", "home", 1, relation="holding", other=at)
            )


def _nibble(scene: Scene, said: set[str]) -> None:
    """Bamboo and leaves that an animal eats are a stalk and a twig in its paws."""
    if not said & _EATING:
        return
    eater = next((d for d in scene.drafts if d.group == "animals" and is_handy(d)), None)
    if (
        eater is None
        or drawn_as(eater.picture, in_print=False) in _GRAZERS
        or eater.relation in {"riding", "on"}
    ):
        return
    for plant in scene.drafts:
        kind = next((kind for kind, names in _STALKS.items() if plant.noun in names), "")
        if (
            plant is not eater
            and plant.group in {"plants", "landscape"}
            and kind
            and plant.relation != "under"
        ):
            plant.picture, plant.count, plant.colors = kind, 1, []
            plant.relation, plant.other = "holding", scene.drafts.index(eater)
            if eater.other == scene.drafts.index(plant):
                eater.relation, eater.other = "", None
            eater.add_traits(["eating"])
            return


def _sip(scene: Scene, said: set[str]) -> None:
    """Who drinks from a cup has it in the paws, and what he drinks is in it."""
    if not said & {"drinking", "drinks", "sipping", "sips", "having", "enjoying"}:
        return
    drinker = next((d for d in scene.drafts if d.group in ANIMATE and is_handy(d)), None)
    people = [d for d in scene.drafts if d.group in ANIMATE and d.count == 1 and is_handy(d)]
    cups = [d for d in scene.drafts if d.picture in CUPS and d.count == 1]
    if drinker is None or not cups or drinker.count > 1 or {"table", "desk"} & said:
        return
    scene.drop_where(lambda draft: any(draft is cup for cup in cups[:-1]))
    cup = cups[-1]
    if len(people) == len([d for d in scene.drafts if d.group in ANIMATE]) == 2 and "together" in said:
        # Each of two has one.
        cup.relation, cup.other = "holding", scene.drafts.index(people[0])
        second = scene.drafts.index(people[1])
        scene.drafts.append(replace(cup, traits=list(cup.traits), other=second))
        for one in people:
            one.add_traits(["drinking"])
        return
    if cup.relation in {"", "beside"}:
        cup.relation, cup.other = "holding", scene.drafts.index(drinker)
        if drinker.other == scene.drafts.index(cup):
            drinker.relation, drinker.other = "", None
        drinker.traits = [t for t in drinker.traits if not t.startswith(TIE)]


def _throw(scene: Scene, said: set[str]) -> None:
    """Snowballs are thrown where snow lies; a toy that flies is not ridden."""
    for draft in scene.drafts:
        toy = scene.other_of(draft)
        if draft.noun in {"snowball", "snowballs"}:
            draft.scale = 0.4
            scene.setting = "snow" if scene.setting in {"", "meadow"} else scene.setting
        if toy is None or draft.relation != "riding" or draft.group not in ANIMATE:
            continue
        light = toy.picture == "prop:paper_plane" or "drone" in toy.word.split()
        if light or (said & _TOY and toy.group == "vehicles" and "flying" in said):
            toy.relation, toy.other = "holding", scene.drafts.index(draft)
            draft.relation, draft.other = "", None
            draft.add_traits(["holding"])


def _slide_on_belly(scene: Scene, said: set[str]) -> None:
    """Who slides or lies on the belly is stretched out."""
    if not said & _BELLY or not said & {"sliding", "slides", "slide", "gliding", "lying"}:
        return
    for draft in scene.drafts:
        if draft.group == "animals":
            draft.traits = [
                "on the belly",
                *(t for t in draft.traits if t not in {"lying", "sliding", "resting"}),
            ]


def _pick_fruit(scene: Scene, said: set[str]) -> None:
    """Who picks fruit reaches up into the tree that bears it."""
    if not said & {"picking", "picks", "harvesting", "plucking"} or len(scene.drafts) >= MOST_SUBJECTS:
        return
    picker = next((d for d in scene.drafts if d.group in ANIMATE and is_handy(d)), None)
    fruit = next((d for d in scene.drafts if d.noun.removesuffix("s") in _FRUIT_TREES), None)
    tree = next((d for d in scene.drafts if d.picture in _TREES), None)
    if picker is None or fruit is None or (tree is None and not said & {"orchard", "tree", "trees"}):
        return
    picture = _FRUIT_TREES[fruit.noun.removesuffix("s")]
    if tree is None:
        tree = Draft("tree", picture, "plants", 1)
        scene.drafts.append(tree)
    tree.picture, tree.relation, tree.other, tree.count = picture, "", None, 1
    picker.traits = ["reaching up", *(t for t in picker.traits if t not in IDLE)]
    picker.relation, picker.other = "under", scene.drafts.index(tree)
    fruit.relation, fruit.other, fruit.count = "holding", scene.drafts.index(picker), 1
    for basket in scene.drafts:
        if basket.picture in {"basket", "prop:basket"}:
            basket.relation, basket.other = "beside", scene.drafts.index(picker)


def _chop(scene: Scene, said: set[str]) -> None:
    """Wood is chopped with an axe."""
    if said & {"chopping", "splitting", "cutting", "felling"} and said & {
        "wood",
        "firewood",
        "log",
        "logs",
        "tree",
    }:
        for tool in scene.drafts:
            if tool.picture in {"kitchen-knife", "scissors"} and tool.relation == "holding":
                tool.picture, tool.word = "axe", "axe"


def _shoot(scene: Scene) -> None:
    """A goal stands where the ball is kicked to; who stands before a school is in the street."""
    kicker = next((d for d in scene.drafts if d.group in ANIMATE and "kicking" in d.traits), None)
    for goal in scene.drafts:
        if kicker is not None and goal.picture == "goal-net":
            goal.relation, goal.other = "beside", scene.drafts.index(kicker)
            goal.traits.append(TIE + "goal")
        before = scene.other_of(goal)
        if (
            not scene.setting
            and before is not None
            and goal.relation == "in_front"
            and before.noun in _PUBLIC
        ):
            scene.setting = "street"

"""Settles where people and things are in a place: around a table, on a shelf, in a basket."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.harnessed import settle_harness
from recraft_nb.engine.illustrator.brief import HEAPED
from recraft_nb.engine.illustrator.compose.decayed import OVERGROWN, RUINED
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.caring import settle_care
from recraft_nb.engine.illustrator.doings.company import settle_company
from recraft_nb.engine.illustrator.doings.daily import settle_daily
from recraft_nb.engine.illustrator.doings.dealings import settle_dealings
from recraft_nb.engine.illustrator.doings.encounters import settle_encounters
from recraft_nb.engine.illustrator.doings.fables import raise_giants
from recraft_nb.engine.illustrator.doings.furnishing import FROM_OUTSIDE
from recraft_nb.engine.illustrator.doings.gatherings import add_guests, settle_gatherings
from recraft_nb.engine.illustrator.doings.habits import part_fliers, settle_habits, weave_hats
from recraft_nb.engine.illustrator.doings.handling import settle_handling
from recraft_nb.engine.illustrator.doings.occupations import settle_occupations
from recraft_nb.engine.illustrator.doings.onlooking import turn_to_views
from recraft_nb.engine.illustrator.doings.open_air import settle_open_air
from recraft_nb.engine.illustrator.doings.playtime import settle_playtime
from recraft_nb.engine.illustrator.doings.pursuits import settle_pursuits
from recraft_nb.engine.illustrator.doings.tales import settle_tales, tuck_in_toys
from recraft_nb.engine.illustrator.doings.teamwork import MEETING_TABLE, settle_teamwork
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, INDOORS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.matter.occasions import settle_occasions
from recraft_nb.engine.illustrator.props.food.table_tops import SPREAD
from recraft_nb.engine.illustrator.sentence.commonplaces import settle_commonplaces
from recraft_nb.engine.illustrator.wares.fare import settle_fare
from recraft_nb.engine.illustrator.wares.serving import serve
from recraft_nb.engine.illustrator.wares.shopping import into_windows, open_shop
from recraft_nb.engine.illustrator.wares.wares import settle_wares

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene


def place_people(scene: Scene, words: Sequence[str], template: str) -> None:
    """Settle places of a scene that is not a sticker.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
        template: Kind of picture.
    """
    if template not in {"scene", "lineart", "poster"}:
        return
    add_guests(scene, words)
    for draft in scene.drafts:
        open_shop(draft, words)
    into_windows(scene, words)
    _light_streets(scene, words)
    serve(scene, words)
    settle_fare(scene, words)
    part_fliers(scene)
    weave_hats(scene, words)
    settle_wares(scene, words)
    _fill_baskets(scene)
    settle_teamwork(scene, words)
    _around(scene, words)
    _launch(scene, words)
    _own_ladder(scene)
    _let_decay(scene, words)
    _is_dressed(scene, words)
    _settle_view(scene, words)
    settle_habits(scene, words)
    settle_occupations(scene, words)
    settle_handling(scene, words)
    settle_commonplaces(scene, words)
    settle_occasions(scene, words)
    settle_gatherings(scene, words)
    raise_giants(scene, " ".join(words))
    settle_harness(scene, " ".join(words))
    tuck_in_toys(scene, words)
    if any(draft.group in ANIMATE for draft in scene.drafts):
        said = {part for word in words for part in word.split()}
        settle_daily(scene, words)
        settle_care(scene, words)
        settle_open_air(scene, said)
        settle_pursuits(scene, words)
        settle_company(scene, said)
        settle_encounters(scene, words)
        settle_playtime(scene, words)
        settle_tales(scene, words)
        turn_to_views(scene, words)
        settle_dealings(scene, words)


def _light_streets(scene: Scene, words: Sequence[str]) -> None:
    """A lamp in the street or in a park is a street lamp."""
    outside = scene.setting in _PAVED or "park" in words
    for draft in scene.drafts:
        if draft.picture in {"prop:floor_lamp", "prop:table_lamp"} and outside:
            draft.picture = "prop:streetlamp"


def _fill_baskets(scene: Scene) -> None:
    """What a basket comes with is in it."""
    for draft in scene.drafts:
        owner = scene.drafts[draft.other].picture if draft.other is not None else ""
        if owner in HEAPED and draft.relation == "with" and draft.group in {"food", "plants", "interface"}:
            draft.relation = "in"
    for before, draft in pairwise(scene.drafts):
        basket = before.other is not None and scene.drafts[before.other].picture in HEAPED
        eaten = {before.group, draft.group} <= {"food", "plants", ""}
        if basket and before.relation == "in" and not draft.relation and eaten:
            # "A basket of apples and pears" holds both.
            draft.relation, draft.other = "in", before.other


def _around(scene: Scene, words: Sequence[str]) -> None:
    """Let several who have a picnic, a fire or a meal sit around it."""
    said = {*words}
    guests = [draft for draft in scene.drafts if draft.group in ANIMATE]
    if any(draft.picture == MEETING_TABLE for draft in scene.drafts):
        return
    if sum(draft.count for draft in guests) < _SEVERAL or said & {"riding", "running", "walking", "dancing"}:
        return
    if said & {"around", "campers", "campfire"}:
        for draft in scene.drafts:
            draft.picture = "prop:campfire" if draft.picture in {"fire", "prop:fire"} else draft.picture
    at = next((k for k, d in enumerate(scene.drafts) if d.picture in {"prop:picnic", "prop:campfire"}), None)
    table = [
        k
        for k, d in enumerate(scene.drafts)
        if d.picture in {"fork-and-knife-with-plate", "prop:table"} or d.noun in _MEALS
    ]
    meal = said & _MEALS or ("table" in said and said & {"around", "at"} and not said & _AT_WORK)
    if at is None and meal and not said & _SERVED:
        at = table[0] if table else len(scene.drafts)
        if not table:
            scene.drafts.append(Draft("table", "", "home", 1))
        scene.drafts[at].picture = "prop:dinner_table"
        at = _lay_table(scene, at, said)
        scene.drafts[at].add_traits(["breakfast"] if said & {"breakfast", "brunch"} else [])
        scene.drafts[at].add_traits(["birthday"] if "birthday" in said else [])
        if scene.setting in {"", "table", "kitchen", "restaurant"}:
            scene.setting = "room"
    if at is None:
        return
    middle = scene.drafts[at]
    middle.relation, middle.other = "", None
    seated = middle.picture != "prop:dinner_table"
    for draft in scene.drafts:
        if draft in guests:
            draft.relation, draft.other = "beside", at
            draft.traits = [
                GATHERED,
                *(["sitting"] if seated else []),
                *(t for t in draft.traits if t != "sitting"),
            ]
        elif draft.picture in _TREES:
            draft.relation, draft.other = "behind", at


def _lay_table(scene: Scene, at: int, said: set[str]) -> int:
    """Lay on a table what it is sat at for, where that is no meal; returns where the table is then."""
    if (said & _MEALS or said & _DINING) and not said & _SPREADS[0][1]:
        return at
    table = scene.drafts[at]
    kind, words = next(((kind, words) for kind, words in _SPREADS if said & words), ("flowers", set()))
    table.add_traits([SPREAD + kind])
    scene.drop_where(lambda draft: draft is not table and draft.group not in ANIMATE and draft.noun in words)
    return scene.drafts.index(table)


# What is sat at a table for, when it is no meal; and the words of a meal that has no name.
_SPREADS = (
    ("pizza", word_set("pizza pizzas")),
    ("dominoes", word_set("dominoes domino mahjong")),
    ("cards", word_set("cards poker rummy bridge uno")),
    ("board game", word_set("game games scrabble monopoly ludo backgammon")),
    (
        "papers",
        word_set("drawing painting coloring colouring crafts craft homework studying paper papers crayons"),
    ),
    ("cups", word_set("coffee tea cups cup cappuccino espresso cocoa chatting gossiping talking")),
)
_DINING = word_set(
    "eating food meal turkey roast feasting dining eats fondue barbecue bbq christmas family's"
)


def _launch(scene: Scene, words: Sequence[str]) -> None:
    """A rocket that starts stands in its fire on the ground."""
    if not {*words} & {"launching", "launch", "launches", "liftoff", "blasting", "lifting", "launchpad"}:
        return
    for draft in scene.drafts:
        if draft.picture in {"prop:rocket", "space-shuttle", "rocket"}:
            draft.picture = "prop:rocket"
            draft.add_traits(["launching", "standing"])
            scene.setting = scene.setting if scene.setting not in {"", "space", "sky"} else "meadow"


def _own_ladder(scene: Scene) -> None:
    """A treehouse has a ladder of its own; it may be one of rope."""
    houses = [k for k, draft in enumerate(scene.drafts) if draft.picture == "prop:treehouse"]
    for at in range(len(scene.drafts) - 1, -1, -1):
        draft = scene.drafts[at]
        if (
            houses
            and draft.picture in {"ladder", "prop:stairs"}
            and not any(d.other == at for d in scene.drafts)
        ):
            scene.drafts[houses[0]].add_traits(["rope ladder"] if "rope" in draft.word else [])
            scene.drop(at)


def _let_decay(scene: Scene, words: Sequence[str]) -> None:
    """Buildings and vehicles that are left alone decay, and leaves climb over them."""
    said = {*words}
    traits = ([RUINED] if said & _LEFT else []) + ([OVERGROWN] if said & _CLIMBED else [])
    built = [draft for draft in scene.drafts if draft.group in {"buildings", "vehicles"}]
    if not traits or not built:
        return
    built[0].add_traits(traits)


def _settle_view(scene: Scene, words: Sequence[str]) -> None:
    """What is seen from a window is not where one is; after the rain it does not rain; gold lies in caves."""
    said = {*words}
    if {"window", "overlooking"} <= said and said & {"office", "room", "bedroom", "desk", "bed", "apartment"}:
        scene.setting = "room"
    built = bool(scene.drafts) and scene.drafts[0].group == "buildings"
    if {"umbrella", "umbrellas"} & said and {"rain", "raining", "rainy"} & said and not scene.setting:
        scene.setting = "street"
    if FROM_OUTSIDE & said and scene.setting in INDOORS and built:
        scene.setting = "street"
    if any("sand" in draft.traits for draft in scene.drafts) and scene.setting in {"", "snow"}:
        scene.setting = "beach"
    if not scene.setting and any(draft.picture == "prop:island" for draft in scene.drafts):
        scene.setting = "sea"
    if "park" in said and said & {"lake", "pond"}:
        scene.setting = "lake"
    text = " ".join(words)
    if scene.weather in {"rain", "storm"} and (
        "after the rain" in text or "after a storm" in text or "after rain" in text
    ):
        scene.weather = "rainbow"
    if (scene.setting == "cave" and "full of gold" in text) or (
        "of treasure" in text and scene.setting == "cave"
    ):
        scene.colors = []
        scene.drafts.append(Draft("gold", "prop:gold_pile", "landscape", 1))
    if (
        scene.drafts
        and scene.drafts[0].picture == "prop:island"
        and said & {"floating", "flying", "hovering"}
    ):
        scene.drafts[0].picture, scene.setting = "prop:floating_island", scene.setting or "sky"
    for at in range(len(scene.drafts) - 1, 0, -1):
        draft, owner = scene.drafts[at], scene.drafts[0]
        if owner.picture == "prop:floating_island" and draft.picture == "prop:waterfall":
            owner.add_traits(["waterfall"])
            scene.drop(at)


def _is_dressed(scene: Scene, words: Sequence[str]) -> None:
    """Christmas is in winter, and Halloween at night; a thing that only says so is none."""
    said = {*words}
    if "christmas" in said and scene.setting != "beach":
        scene.season = scene.season or "winter"
    if "halloween" in said:
        scene.light = scene.light or "night"
    if {"full", "people"} <= said or said & {"crowded", "crowd"}:
        for at in range(len(scene.drafts) - 1, 0, -1):
            draft = scene.drafts[at]
            if draft.word in _MASSES and draft.relation in {"in", "with"}:
                scene.drop(at)
    if said & {"candlelit", "candlelight", "candle-lit"}:
        scene.light = scene.light or "night"


# Who are a crowd, and no persons of their own.
_MASSES = word_set("people crowd fans spectators crowds visitors shoppers")
_LEFT = word_set("abandoned ruined derelict ruins decaying crumbling")
_CLIMBED = word_set("overgrown ivy vines vine-covered ivy-covered moss-covered mossy")
_MEALS = word_set("dinner breakfast lunch supper feast brunch thanksgiving banquet")
_AT_WORK = word_set("meeting working laptop laptops computer conference office chess blackjack poker")
_SERVED = word_set("cooking making preparing serving waiter waitress tray outside picnic bed")
_TREES = word_set(
    "deciduous-tree evergreen-tree palm-tree prop:cherry_tree prop:apple_tree prop:willow prop:birch"
)
# So many are company.
_SEVERAL = 2
_PAVED = frozenset({"street", "city", "road"})

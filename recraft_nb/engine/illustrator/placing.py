"""Settles where people and things are in a place: who is in a shop's window, what a shop sells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.decayed import OVERGROWN, RUINED
from recraft_nb.engine.illustrator.compose.gathered import GATHERED
from recraft_nb.engine.illustrator.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.lexicon import singulars
from recraft_nb.engine.illustrator.props.storefronts import SELLS
from recraft_nb.engine.illustrator.serving import drop, serve
from recraft_nb.engine.illustrator.spots import AT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.drafts import Scene

# What is sold, to the words of its shops.
_SELLS: Mapping[str, str] = {
    word: goods
    for goods, words in {
        "books": "book bookshop bookstore bookseller comic stationery library",
        "bread": "bakery baker bread pastry patisserie cake cupcake donut doughnut",
        "flowers": "flower florist plant garden",
        "hair": "barber barbershop hairdresser salon hair tattoo",
        "coffee": "cafe café coffee coffeehouse tea tearoom coffeeshop",
        "toys": "toy doll teddy game",
        "sweets": "candy sweet chocolate confectionery sweetshop chocolatier",
        "clothes": "boutique clothes clothing fashion dress tailor shoe hat thrift bridal",
        "antiques": "antique antiques pawn curiosity clock vintage pottery lamp magic potion",
        "fruit": "grocery greengrocer grocer fruit vegetable corner produce farm",
        "music": "music guitar violin instrument record",
        "medicine": "pharmacy drugstore apothecary chemist",
        "fish": "fishmonger fish seafood",
        "ice": "gelato gelateria ice ice-cream cream",
        "food": "restaurant diner bistro pizzeria pub tavern ramen noodle sushi burger pizza deli butcher",
    }.items()
    for word in words.split()
}
_SHOPS = word_set("shop store shopfront storefront boutique parlor parlour kiosk")
# Pictures that stand for a shop where no shop can be seen.
_STANDING_IN = frozenset(
    {"convenience-store", "barber-pole", "prop:cup", "fork-and-knife-with-plate", "pizza"}
)
_LOOKED_AT = word_set("looking watching outside view overlooking seen staring gazing")
_AT_WINDOW = ("in the", "in its", "in a", "at the", "at a", "through the", "out the", "of the", "in their")


def place_people(scene: Scene, words: Sequence[str], template: str) -> None:
    """Settle places of a scene that is not a sticker.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
        template: Kind of picture.
    """
    if template not in {"scene", "lineart", "poster"}:
        return
    for draft in scene.drafts:
        _open_shop(draft, words)
    _into_windows(scene, words)
    _light_streets(scene)
    serve(scene, words)
    _onto_surfaces(scene)
    _around(scene, words)
    _launch(scene, words)
    _own_ladder(scene)
    _let_decay(scene, words)
    _is_dressed(scene, words)


def _open_shop(draft: Draft, words: Sequence[str]) -> None:
    """Turn a shop into one that shows what it sells."""
    name = draft.word.split()
    if draft.picture not in _STANDING_IN or not name:
        return
    last = singulars(name[-1])[-1]
    is_shop = last in _SHOPS or (last in _SELLS and last not in _GOODS)
    if not is_shop:
        return
    before = words[words.index(name[0]) - 1] if name[0] in words[1:] else ""
    named = [*name, before] if last in _SHOPS else name
    goods = next((_SELLS[form] for word in named for form in singulars(word) if form in _SELLS), "")
    draft.picture, draft.group = "prop:shop", "buildings"
    draft.add_traits([SELLS + goods])
    if goods == "hair" and "pole" in words:
        # The colours are those of the pole before it.
        draft.colors = []


def _light_streets(scene: Scene) -> None:
    """A lamp in the street is a street lamp."""
    for draft in scene.drafts:
        if draft.picture in {"prop:floor_lamp", "prop:table_lamp"} and scene.setting in _PAVED:
            draft.picture = "prop:streetlamp"


def _onto_surfaces(scene: Scene) -> None:
    """Let the place itself be the desk, the table or the shelf on which two or more things are."""
    if any(draft.group in {"people", "animals", "buildings", "vehicles"} for draft in scene.drafts):
        return
    for at, draft in enumerate(scene.drafts):
        shelf = draft.picture == "prop:bookshelf" and draft.word.split()[-1] in {"shelf", "shelves"}
        if not shelf and draft.picture not in {"prop:table", "prop:desk"}:
            continue
        on_it = [
            d for d in scene.drafts if d.other == at and d.relation in {"on", "with"} and d.group != "people"
        ]
        if (len(on_it) < _SEVERAL and not (shelf and on_it)) or draft.colors or draft.relation:
            continue
        for thing in on_it:
            thing.picture = _SMALL.get(thing.picture, thing.picture)
        drop(scene, at)
        scene.setting = "shelf" if shelf else "table"
        return


def _around(scene: Scene, words: Sequence[str]) -> None:
    """Let several who have a picnic, a fire or a meal sit around it."""
    said = {*words}
    guests = [draft for draft in scene.drafts if draft.group in ANIMATE]
    if sum(draft.count for draft in guests) < _SEVERAL or said & {"riding", "running", "walking", "dancing"}:
        return
    at = next((k for k, d in enumerate(scene.drafts) if d.picture in {"prop:picnic", "prop:campfire"}), None)
    table = [
        k
        for k, d in enumerate(scene.drafts)
        if d.picture in {"fork-and-knife-with-plate", "prop:table"} or d.word.split()[-1] in _MEALS
    ]
    meal = said & _MEALS or ("table" in said and said & {"around", "at"} and not said & _AT_WORK)
    if at is None and meal and not said & _SERVED:
        at = table[0] if table else len(scene.drafts)
        if not table:
            scene.drafts.append(Draft("table", "", "home", 1))
        scene.drafts[at].picture = "prop:dinner_table"
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
            drop(scene, at)


def _let_decay(scene: Scene, words: Sequence[str]) -> None:
    """Buildings and vehicles that are left alone decay, and leaves climb over them."""
    said = {*words}
    traits = ([RUINED] if said & _LEFT else []) + ([OVERGROWN] if said & _CLIMBED else [])
    built = [draft for draft in scene.drafts if draft.group in {"buildings", "vehicles"}]
    if not traits or not built:
        return
    built[0].add_traits(traits)
    for at in range(len(scene.drafts) - 1, -1, -1):
        last = scene.drafts[at].word.split()[-1]
        if last in {"ivy", "vine", "vines", "moss"} and not any(d.other == at for d in scene.drafts):
            drop(scene, at)


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
                drop(scene, at)
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
# So many things on a table are looked at, and not the table.
_SEVERAL = 2
# What something is on a table that stands on the floor elsewhere.
_SMALL = {"prop:floor_lamp": "prop:table_lamp", "prop:tall_clock": "clock"}
_PAVED = frozenset({"street", "city", "road"})
# Words of the table that name the goods and not the shop.
_GOODS = word_set("""
    book comic bread pastry cake cupcake donut doughnut flower plant garden hair coffee tea toy doll teddy game candy
    sweet chocolate clothes clothing fashion dress shoe hat clock lamp pottery magic potion fruit vegetable
    corner produce farm music guitar violin instrument record fish seafood ice ice-cream cream ramen noodle sushi
    burger pizza curiosity antique antiques vintage stationery library gelato
""")


def _name_shop(scene: Scene, words: Sequence[str], at: int) -> None:
    """Take the shop of "in a bakery window" for a thing of its own."""
    name = words[at - 1] if at else ""
    is_shop = name in _SHOPS or (name in _SELLS and name not in _GOODS)
    if is_shop and scene.drafts and not any(draft.picture == "prop:shop" for draft in scene.drafts):
        named = [name] if name not in _SHOPS else [words[at - 2], name]
        goods = next((_SELLS[form] for word in named for form in singulars(word) if form in _SELLS), "")
        scene.drafts.append(Draft(name, "prop:shop", "buildings", 1, traits=[SELLS + goods]))


def _into_windows(scene: Scene, words: Sequence[str]) -> None:
    """Put who is "in the window" of a building there, instead of the building on a windowsill."""
    at = next((k for k, word in enumerate(words) if word in {"window", "windows"} and k > 1), 0)
    _name_shop(scene, words, at)
    house = next((k for k, d in enumerate(scene.drafts) if d.group in {"buildings", "vehicles"}), None)
    if not at or house is None or _LOOKED_AT & {*words} - {"looking"}:
        return
    within = " ".join(words[max(0, at - 4) : at])
    if not any(f"{before} " in f"{within} " for before in _AT_WINDOW):
        return
    guests = [
        (k, d)
        for k, d in enumerate(scene.drafts)
        if k != house
        and (d.group in ANIMATE or d.relation in {"with", "in", "beside"} or d.picture == "teddy-bear")
    ]
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
    if scene.setting == "windowsill":
        scene.setting = ""

"""Who is busy with what: a patient in the dentist's chair, a cow at the grass, a pot over a cup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.inference import drawn_as
from recraft_nb.engine.illustrator.props.beast import HEAD_DOWN
from recraft_nb.engine.illustrator.props.played import PLAYS
from recraft_nb.engine.illustrator.serving import drop
from recraft_nb.engine.illustrator.ties import TIE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.drafts import Scene

_GRAZES = word_set("grazing grazes graze")
_EATS = word_set("eating eats eat nibbling munching chewing")
_DRINKS = word_set("drinking drinks drink")
_GRASS = word_set("grass hay clover herbs")
_WATERS = frozenset({"river", "lake", "sea"})
_WATER_WORDS = word_set("water stream river creek brook pond lake waterhole puddle pool watering")
# Birds and what lives in the water hold their heads otherwise.
_NECKED = frozenset(
    f"animal:{name}"
    for name in word_set("""
        horse unicorn zebra giraffe deer cow sheep goat pig camel elephant dog cat fox wolf lion tiger bear
        raccoon hippo polar_bear
    """)
)
# Who works on somebody that sits: words of the trade, and the chair.
_CHAIRS: Mapping[str, str] = {
    "dentist": "prop:dentist_chair",
    "orthodontist": "prop:dentist_chair",
    "barber": "prop:barber_chair",
    "hairdresser": "prop:barber_chair",
    "hairstylist": "prop:barber_chair",
    "stylist": "prop:barber_chair",
    "tattooist": "prop:barber_chair",
    "artist": "prop:barber_chair",
}
_TATTOO = word_set("tattoo tattooing")
_HAIR = word_set("hair haircut beard hairs head")
_POTS = word_set("teapot prop:teapot prop:kettle kettle coffee-pot prop:coffee_pot")
_CUPS = word_set("prop:cup hot-beverage prop:mug cup teacup-without-handle teacup prop:glass")
_DRINK_WORDS = word_set("tea coffee cocoa chocolate milk water juice")
_TEXTS = word_set("texting texts text scrolling scrolls chatting typing checking looking")
_PHONES = word_set("mobile-phone")
_FLAT = {"open-book": "prop:flat_book", "closed-book": "prop:lying_book", "notebook": "prop:flat_book"}

_SHOPS = word_set("""
    shop store bookshop bookstore bakery boutique patisserie florist greengrocer
""")
_WITHIN = word_set("in inside at a the her his their")
_OUTSIDE = word_set("outside front window street sidewalk facade sign past exterior delivering")
_BEDS = word_set("prop:bed bed chair prop:armchair manual-wheelchair prop:crib prop:sofa")
_PUPILS = word_set("pupil pupils student students child children kids kid schoolchildren boys girls class")
_GLASSES = word_set("prop:wine_glass cocktail-glass beer-mug cup-with-straw tropical-drink wine-glass")
_TRAYS: Mapping[str, frozenset[str]] = {
    "cups": word_set("coffee tea cups cup coffees prop:cup hot-beverage cocoa"),
    "cookies": word_set("cookies cookie pastries bread muffins cupcakes cakes cupcake croissants buns"),
    "food": word_set("food dinner lunch burgers burger breakfast meal pizza"),
}
# Carts and trucks, and the open one that shows its load.
_OPEN: Mapping[str, str] = {
    "prop:wagon": "prop:cart",
    "shopping-cart": "prop:cart",
    "prop:hay_wagon": "prop:cart",
    "prop:truck": "prop:pickup",
    "prop:pickup": "prop:pickup",
    "pickup-truck": "prop:pickup",
    "delivery-truck": "prop:pickup",
    "articulated-lorry": "prop:pickup",
}
_LOAD = 5
_BASKETS = word_set("basket prop:basket")
_CYCLES = word_set("prop:bicycle bicycle")
_LOADS: Mapping[str, frozenset[str]] = {
    "flowers": word_set("plants bouquet blossom tulip rose sunflower prop:daisy prop:lavender"),
    "puppy": word_set("animals"),
    "bread": word_set("bread baguette-bread prop:baguette croissant"),
    "fruit": word_set("food"),
}


def settle_work(scene: Scene, words: Sequence[str]) -> None:
    """Settle how those who do something stand to what they do it with.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _enter_shops(scene, words)
    _visit(scene)
    _teach(scene, words)
    _carry_trays(scene, words)
    _let_graze(scene, words)
    _seat_customers(scene, words)
    _let_pour(scene, words)
    _let_phone(scene, words)
    _lay_books(scene)
    _seat_pianists(scene, words)
    _load_carts(scene, words)
    _fill_bicycle_baskets(scene)


def _enter_shops(scene: Scene, words: Sequence[str]) -> None:
    """Who works or buys in a shop is inside."""
    said = {*words}
    people = [d for d in scene.drafts if d.group == "people"]
    if not people or said & _OUTSIDE:
        return
    at = next((k for k, d in enumerate(scene.drafts) if d.picture == "prop:shop"), None)
    named = any(word in _SHOPS and words[k - 1] in _WITHIN for k, word in enumerate(words) if k > 0)
    named = named or any(
        word in _SHOPS and words[k - 2] in {"in", "inside", "at"} for k, word in enumerate(words) if k > 1
    )
    named = named or any(
        word in {"shop", "store"} and words[k - 3] in {"in", "inside", "at"}
        for k, word in enumerate(words)
        if k > 2
    )
    if not named or any(d.relation in {"riding", "behind"} for d in people):
        return
    if at is not None:
        drop(scene, at)
    scene.setting = "shop"


def _visit(scene: Scene) -> None:
    """Somebody visits another in bed: the other is in it."""
    for at, guest in enumerate(scene.drafts):
        bed = scene.drafts[guest.other] if guest.other is not None else None
        if (
            bed is None
            or guest.relation not in {"in", "on"}
            or guest.group != "people"
            or bed.picture not in _BEDS
        ):
            continue
        host = next((d for d in scene.drafts if d.other == at and d.relation == "beside"), None)
        if host is None or host.group not in ANIMATE or not 0 < scene.drafts.index(host) - at:
            continue
        host.relation, host.other = guest.relation, guest.other
        guest.relation = "beside"
        if host.group == "people" and bed.picture in {"prop:bed", "bed"}:
            host.add_traits(["sleeping"])


def _teach(scene: Scene, words: Sequence[str]) -> None:
    """Pupils at their desks sit behind them; pupils are no eyes where somebody teaches."""
    said = {*words}
    teacher = next((d for d in scene.drafts if d.picture == "figure:teacher"), None)
    if teacher is not None and "pupils" in teacher.traits and len(scene.drafts) < MOST_SUBJECTS:
        teacher.traits.remove("pupils")
        scene.drafts.append(Draft("pupils", "figure:child", "people", 3, relation="beside", other=0))
    if not said & {"desk", "desks"} or not said & _PUPILS:
        return
    scene.setting = "classroom"
    for at in range(len(scene.drafts) - 1, -1, -1):
        if scene.drafts[at].word.split()[-1] in {"desk", "desks"}:
            drop(scene, at)
    for draft in scene.drafts:
        if draft.word.split()[-1] in _PUPILS:
            draft.traits = [
                PLAYS + "desk:",
                *(t for t in draft.traits if t not in {"sitting", "writing", "holding"}),
            ]


def _carry_trays(scene: Scene, words: Sequence[str]) -> None:
    """What is carried on a tray stands on it, on a raised hand."""
    who = next((d for d in scene.drafts if d.group == "people" and d.count == 1), None)
    if who is None or not {"tray", "trays"} & {*words} or {"table", "bed"} & {*words}:
        return
    kind = ""
    for at in range(len(scene.drafts) - 1, -1, -1):
        thing = scene.drafts[at]
        if thing is who or thing.group in ANIMATE:
            continue
        if (
            thing.word.split()[-1] in {"tray", "trays"}
            or thing.group == "food"
            or thing.picture in _CUPS | _GLASSES
        ):
            load = next(
                (k for k, names in _TRAYS.items() if names & {thing.picture, thing.word.split()[-1]}), ""
            )
            kind = load or kind
            drop(scene, at)
    who.traits = [f"{PLAYS}tray:{kind}", *(t for t in who.traits if t not in {"holding", "giving"})]
    scene.setting = (
        "restaurant" if scene.setting in {"", "table"} and who.picture == "figure:waiter" else scene.setting
    )
    if scene.setting == "table":
        scene.setting = "room"


def _let_graze(scene: Scene, words: Sequence[str]) -> None:
    """Who grazes or drinks from a stream has its head down; who drinks has water before it."""
    said = {*words}
    grass = bool(said & _GRAZES) or bool(said & _EATS and said & _GRASS)
    waters = scene.setting in _WATERS or bool(said & _WATER_WORDS)
    drinks = bool(said & _DRINKS) and waters
    if not (grass or drinks):
        return
    doers = [draft for draft in scene.drafts if drawn_as(draft.picture, in_print=False) in _NECKED]
    if not doers or any(d.relation in {"holding", "riding"} or d.group == "people" for d in scene.drafts):
        return
    for draft in doers:
        if draft.relation in {"", "beside", "in"}:
            draft.traits = [HEAD_DOWN, *(t for t in draft.traits if t not in {"sitting", TIE + "mouth"})]
    for at in range(len(scene.drafts) - 1, -1, -1):
        if scene.drafts[at].word.split()[-1] in _GRASS and scene.drafts[at] not in doers:
            drop(scene, at)
    free = doers[0].count == len(doers) == 1 and all(d.picture != "prop:puddle" for d in scene.drafts)
    if drinks and free and doers[0].relation == "" and len(scene.drafts) < MOST_SUBJECTS:
        doers[0].relation, doers[0].other = "beside", len(scene.drafts)
        doers[0].add_traits([TIE + "mouth"])
        scene.drafts.append(Draft("water", "prop:puddle", "landscape", 1))


def _seat_customers(scene: Scene, words: Sequence[str]) -> None:
    """Whose teeth or hair is seen to sits in the chair of the trade."""
    people = [k for k, draft in enumerate(scene.drafts) if draft.group == "people"]
    if len(people) < 2:
        return
    for worker in people:
        trade = scene.drafts[worker].word.split()[-1].removesuffix("s")
        chair = _CHAIRS.get(trade, "")
        if trade == "artist" and not _TATTOO & {*words}:
            chair = ""
        other = next(
            (k for k in people if k != worker and scene.drafts[k].word != scene.drafts[worker].word), None
        )
        if not chair or other is None or {"waiting", "outside"} & {*words}:
            continue
        for at in range(len(scene.drafts) - 1, -1, -1):
            if scene.drafts[at].word.split()[-1] in {"chair", "hair", "tooth", "teeth", "haircut", "beard"}:
                drop(scene, at)
        people = [k for k, draft in enumerate(scene.drafts) if draft.group == "people"]
        worker, other = (people[0], people[1]) if worker < other else (people[1], people[0])
        customer, doer = scene.drafts[other], scene.drafts[worker]
        scene.drafts.append(Draft("chair", chair, "home", 1))
        at = len(scene.drafts) - 1
        customer.relation, customer.other = "on", at
        customer.traits = [t for t in customer.traits if t not in {"holding", "working", "standing"}]
        doer.relation, doer.other = "beside", at
        doer.add_traits([TIE + "tends"])
        return


def _let_pour(scene: Scene, words: Sequence[str]) -> None:
    """Who pours has the pot in one hand and the cup in the other; a pot that pours is tipped over its cup."""
    if not {"pouring", "pours", "pour"} & {*words} or not _DRINK_WORDS & {*words}:
        return
    who = next((d for d in scene.drafts if d.group == "people"), None)
    pot = next((d for d in scene.drafts if d.picture in _POTS), None)
    if who is None and pot is None:
        return
    stays = who or pot
    for at in range(len(scene.drafts) - 1, -1, -1):
        thing = scene.drafts[at]
        if thing is not stays and (thing.picture in _CUPS | _POTS or thing.word.split()[-1] in _DRINK_WORDS):
            drop(scene, at)
    if who is not None:
        who.traits = [PLAYS + "pot:", *(t for t in who.traits if t not in {"holding", "giving"})]
    elif pot is not None:
        pot.picture = "prop:pouring_pot"


def _let_phone(scene: Scene, words: Sequence[str]) -> None:
    """Who texts looks down at his phone; who takes a picture of himself holds it out."""
    said = {*words}
    people = [d for d in scene.drafts if d.group == "people"]
    kind = "selfie" if said & {"selfie", "selfies"} else "phone" if said & _TEXTS else ""
    phone = next((k for k, d in enumerate(scene.drafts) if d.picture in _PHONES), None)
    if not kind or not people or (kind == "phone" and phone is None):
        return
    if phone is not None:
        owner = scene.drafts[phone].other
        first = scene.drafts[owner] if owner is not None else people[0]
        if first.group != "people":
            return
        drop(scene, phone)
    else:
        first = people[0]
    first.traits = [f"{PLAYS}{kind}:", *(t for t in first.traits if t not in {"holding", "phoning"})]


def _lay_books(scene: Scene) -> None:
    """A book that something lies on lies flat."""
    for draft in scene.drafts:
        under = scene.drafts[draft.other] if draft.other is not None else None
        if draft.relation == "on" and under is not None and draft.group not in ANIMATE:
            under.picture = _FLAT.get(under.picture, under.picture)


def _load_carts(scene: Scene, words: Sequence[str]) -> None:
    """What a cart or a truck is full of lies on it, to be seen over its sides."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        load = scene.drafts[at]
        cart = scene.drafts[load.other] if load.other is not None else None
        if (
            cart is None
            or load.relation not in {"in", "with"}
            or load.group in {"people", "vehicles", "buildings"}
        ):
            continue
        open_one = _OPEN.get(cart.picture, "")
        if (
            not open_one
            or not {"full", "filled", "loaded", "of"} & {*words}
            or {"shopping", "supermarket"} & {*words}
        ):
            continue
        if load.word.split()[-1] in _GRASS | {"straw"}:
            cart.picture = "prop:pickup" if open_one == "prop:pickup" else "prop:hay_wagon"
            cart.add_traits(["hay"])
            drop(scene, at)
            continue
        cart.picture, load.relation = open_one, "in"
        load.count = load.count if load.count > 1 else _LOAD
        scene.setting = scene.setting if scene.setting != "desert" else "farm"


def _fill_bicycle_baskets(scene: Scene) -> None:
    """Flowers in the basket of a bicycle are drawn with it."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        load = scene.drafts[at]
        baskets = [d for d in scene.drafts[:at] if d.picture in _BASKETS and d.other is not None]
        owner = scene.drafts[baskets[-1].other] if baskets else None
        if owner is None or owner.picture not in _CYCLES or load.relation not in {"in", "with"}:
            continue
        if load.other in {scene.drafts.index(owner), scene.drafts.index(baskets[-1])}:
            kind = next((k for k, names in _LOADS.items() if {load.group, load.picture} & names), "flowers")
            paint = (
                f"#{load.colors[0][0]:02x}{load.colors[0][1]:02x}{load.colors[0][2]:02x}"
                if load.colors
                else ""
            )
            owner.picture = "prop:bicycle"
            owner.add_traits(["basket", f"basket of {kind}:{paint}"])
            drop(scene, at)


def _seat_pianists(scene: Scene, words: Sequence[str]) -> None:
    """Who plays the piano sits at it; who plays the drums sits behind them."""
    for at, draft in enumerate(scene.drafts):
        if draft.count > 1:
            continue
        owner = scene.drafts[draft.other] if draft.other is not None else None
        player = owner if owner is not None and owner.group == "people" else None
        if player is None:
            player = next((d for d in scene.drafts if d.group == "people" and d.other == at), None)
        if player is None or player.count > 1 or not {"playing", "plays", "pianist", "drummer"} & {*words}:
            continue
        if draft.picture in {"prop:piano", "musical-keyboard"}:
            draft.picture = "prop:piano_side"
            player.relation, player.other = "on", at
        elif draft.picture == "prop:drum_kit":
            player.relation, player.other = "beside", at
            player.traits = ["drumming", TIE + "drums", *(t for t in player.traits if t != "holding")]
        else:
            continue
        draft.relation, draft.other = "", None
        player.traits = [t for t in player.traits if t not in {"playing", "working"}]

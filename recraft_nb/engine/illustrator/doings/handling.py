"""What is done with a thing: a cow at the grass, a pot over a cup, a fish in both hands, a load on a cart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.nature import TWO_LEGGED
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.arrangements import PILE, STACK
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, CUPS, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN
from recraft_nb.engine.illustrator.props.held.played import CATCH, PLAYS
from recraft_nb.engine.illustrator.props.house.workplaces import FROM_SIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_GRAZES = word_set("grazing grazes graze")
_EATS = word_set("eating eats eat nibbling munching chewing")
_DRINKS = word_set("drinking drinks drink")
_GRASS = word_set("grass hay clover herbs")
_WATERS = frozenset({"river", "lake", "sea"})
_WATER_WORDS = word_set("water stream river creek brook pond lake waterhole puddle pool watering")
_SMALL_WATERS = word_set("puddle bowl trough bucket saucer cup fountain bottle glass")
# Birds and what lives in the water hold their heads otherwise.
_NECKED = frozenset(
    f"animal:{name}"
    for name in word_set("""
        horse unicorn zebra giraffe deer cow sheep goat pig camel elephant dog cat fox wolf lion tiger bear
        raccoon hippo polar_bear
    """)
)
_POTS = word_set("teapot prop:teapot prop:kettle kettle coffee-pot prop:coffee_pot")
_DRINK_WORDS = word_set("tea coffee cocoa chocolate milk water juice")
_TEXTS = word_set("texting texts text scrolling scrolls chatting typing checking looking")
_FLAT = {"open-book": "prop:flat_book", "closed-book": "prop:lying_book", "notebook": "prop:flat_book"}
# Instruments and who plays them, to what is played.
_PLAYERS = kinds_by_word(
    {
        "saxophone": "saxophone saxophonist",
        "trumpet": "trumpet trumpeter",
        "violin": "violin violinist",
        "cello": "cello cellist",
        "flute": "flute flutist",
        "accordion": "accordion accordionist",
    }
)
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


def settle_handling(scene: Scene, words: Sequence[str]) -> None:
    """Settle how those who do something have the thing they do it with.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _name_players(scene, words)
    _show_catch(scene, words)
    _let_graze(scene, words)
    _let_pour(scene, words)
    _let_phone(scene, words)
    _lay_books(scene)
    _seat_pianists(scene, words)
    _load_carts(scene, words)
    _fill_bicycle_baskets(scene)


# So many one can see over.
_BOXES = 4


def _name_players(scene: Scene, words: Sequence[str]) -> None:
    """A saxophone player is no athlete; who only carries a guitar plays none."""
    if {"carrying", "carries"} & {*words}:
        for draft in scene.drafts:
            draft.add_traits(["carried"] if draft.relation == "holding" else [])
            if draft.relation == "holding" and PILE in draft.traits:
                # A pile in somebody's arms is a stack.
                draft.traits = [STACK if trait == PILE else trait for trait in draft.traits]
            if draft.relation == "holding" and STACK in draft.traits and draft.picture == "package":
                draft.count, draft.scale = min(draft.count or 1, _BOXES), 0.6
    for draft in scene.drafts:
        said = draft.word.split()
        if said[-1] in {"player", "players"} and said[-1] in words:
            said = [words[words.index(said[-1]) - 1], *said]
        kind = next((kind for word, kind in _PLAYERS.items() if word in said), "")
        if draft.group == "people" and kind and draft.noun in {"player", "players", *_PLAYERS}:
            draft.picture = "figure:person"
            draft.traits = [f"{PLAYS}{kind}:", *draft.traits]


def _show_catch(scene: Scene, words: Sequence[str]) -> None:
    """A fish that is held is held in both hands."""
    if not {"holding", "holds", "showing", "presenting", "proud", "caught", "catching"} & {*words}:
        return
    for fish in scene.drafts:
        owner = scene.other_of(fish)
        if owner is None or owner.group != "people" or fish.relation != "holding" or fish.count > 1:
            continue
        if drawn_as(fish.picture, in_print=False) == "animal:fish":
            fish.add_traits([CATCH])
            return


def _let_graze(scene: Scene, words: Sequence[str]) -> None:
    """Who grazes or drinks from a stream has its head down; who drinks has water before it."""
    said = {*words}
    grass = bool(said & _GRAZES) or bool(said & _EATS and said & _GRASS)
    waters = scene.setting in _WATERS or bool(said & _WATER_WORDS)
    drinks = bool(said & _DRINKS) and waters
    if not (grass or drinks):
        return
    doers = [draft for draft in scene.drafts if drawn_as(draft.picture, in_print=False) in _NECKED]
    others = [d for d in scene.drafts if d.noun not in _GRASS]
    if not doers or any(d.relation in {"holding", "riding"} or d.group == "people" for d in others):
        return
    for draft in doers:
        if draft.relation in {"", "beside", "in", "under", "on"}:
            draft.add_traits(["drinking"] if drinks else [])
            draft.traits = [HEAD_DOWN, *(t for t in draft.traits if t not in {"sitting", TIE + "mouth"})]
    scene.drop_where(lambda draft: draft.noun in _GRASS and draft not in doers)
    free = doers[0].count == len(doers) == 1 and all(d.picture != "prop:puddle" for d in scene.drafts)
    if drinks and not said & _SMALL_WATERS:
        # The water lies along the whole picture before them.
        scene.setting = scene.setting or "lake"
        scene.drop_where(lambda draft: draft.noun in _WATER_WORDS and draft not in doers)
        for draft in doers:
            if draft.other is None:
                draft.relation = ""
        return
    if drinks and free and doers[0].relation == "" and len(scene.drafts) < MOST_SUBJECTS:
        doers[0].relation, doers[0].other = "beside", len(scene.drafts)
        doers[0].add_traits([TIE + "mouth"])
        scene.drafts.append(Draft("water", "prop:puddle", "landscape", 1))


def _let_pour(scene: Scene, words: Sequence[str]) -> None:
    """Who pours has the pot in one hand and the cup in the other; a pot that pours is tipped over its cup."""
    if not {"pouring", "pours", "pour"} & {*words} or not _DRINK_WORDS & {*words}:
        return
    who = next((d for d in scene.drafts if d.group == "people"), None)
    pot = next((d for d in scene.drafts if d.picture in _POTS), None)
    if who is None and pot is None:
        return
    stays, shown = who or pot, CUPS | _POTS
    scene.drop_where(lambda d: d is not stays and (d.picture in shown or d.noun in _DRINK_WORDS))
    if who is not None:
        who.traits = [PLAYS + "pot:", *(t for t in who.traits if t not in {"holding", "giving"})]
    elif pot is not None:
        pot.picture = "prop:pouring_pot"


def _let_phone(scene: Scene, words: Sequence[str]) -> None:
    """Who texts looks down at his phone; who takes a picture of himself holds it out."""
    said = {*words}
    people = [
        d for d in scene.drafts if d.group == "people" or drawn_as(d.picture, in_print=False) in TWO_LEGGED
    ]
    kind = "selfie" if said & {"selfie", "selfies"} else "phone" if said & _TEXTS else ""
    phone = next((k for k, d in enumerate(scene.drafts) if d.picture == "mobile-phone"), None)
    if not kind or not people or (kind == "phone" and phone is None):
        return
    if phone is not None:
        owner = scene.drafts[phone].other
        first = scene.drafts[owner] if owner is not None else people[0]
        if first not in people:
            return
        scene.drop(phone)
    else:
        first = people[0]
    first.traits = [f"{PLAYS}{kind}:", *(t for t in first.traits if t not in {"holding", "phoning"})]


def _lay_books(scene: Scene) -> None:
    """A book that something lies on lies flat."""
    for draft in scene.drafts:
        under = scene.other_of(draft)
        if draft.relation == "on" and under is not None and draft.group not in ANIMATE:
            under.picture = _FLAT.get(under.picture, under.picture)


def _load_carts(scene: Scene, words: Sequence[str]) -> None:
    """What a cart or a truck is full of lies on it, to be seen over its sides."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        load = scene.drafts[at]
        cart = scene.other_of(load)
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
        if load.noun in _GRASS | {"straw"}:
            cart.picture = "prop:pickup" if open_one == "prop:pickup" else "prop:hay_wagon"
            cart.add_traits(["hay"])
            scene.drop(at)
            continue
        cart.picture, load.relation = open_one, "in"
        load.count = max(load.count, _LOAD)
        scene.setting = scene.setting if scene.setting != "desert" else "farm"


def _fill_bicycle_baskets(scene: Scene) -> None:
    """Flowers in the basket of a bicycle are drawn with it."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        load = scene.drafts[at]
        baskets = [d for d in scene.drafts[:at] if d.picture in _BASKETS and d.other is not None]
        held = baskets[-1].other if baskets else None
        owner = scene.drafts[held] if held is not None else None
        if owner is None or owner.picture not in _CYCLES or load.relation not in {"in", "with"}:
            continue
        if load.other in {scene.drafts.index(owner), scene.drafts.index(baskets[-1])}:
            kind = next((k for k, names in _LOADS.items() if {load.group, load.picture} & names), "flowers")
            usual = default_lexicon().find([load.word])
            said = [paint for paint in load.colors[:1] if usual is None or paint != usual.color]
            paint = color.hexa(said[0]) if said else ""
            owner.picture = "prop:bicycle"
            owner.add_traits(["basket", f"basket of {kind}:{paint}"])
            scene.drop(at)


def _plays(draft: Draft) -> bool:
    """Whether somebody has hands for the keys."""
    return draft.group == "people" or drawn_as(draft.picture, in_print=False) in TWO_LEGGED


def _seat_pianists(scene: Scene, words: Sequence[str]) -> None:
    """Who plays the piano sits at it; who plays the drums sits behind them."""
    for at, draft in enumerate(scene.drafts):
        if draft.count > 1:
            continue
        owner = scene.other_of(draft)
        player = owner if owner is not None and _plays(owner) else None
        if player is None:
            player = next((d for d in scene.drafts if _plays(d) and d.other == at), None)
        if player is None or player.count > 1 or not {"playing", "plays", "pianist", "drummer"} & {*words}:
            continue
        if draft.picture in {"prop:piano", "musical-keyboard"}:
            draft.picture = "prop:piano"
            draft.add_traits([FROM_SIDE])
            player.relation, player.other = "on", at
            player.add_traits(["seated"] if player.group == "people" else ["upright", "seated", "receiving"])
        elif draft.picture == "prop:drum_kit" and player.group == "people":
            player.relation, player.other = "beside", at
            player.traits = ["drumming", TIE + "drums", *(t for t in player.traits if t != "holding")]
        else:
            continue
        draft.relation, draft.other = "", None
        player.traits = [t for t in player.traits if t not in {"playing", "working"}]

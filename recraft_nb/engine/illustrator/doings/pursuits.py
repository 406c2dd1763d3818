"""What people and animals are busy with: what a deed needs is in their hands as it needs it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN
from recraft_nb.engine.illustrator.props.food.table_tops import SPREAD
from recraft_nb.engine.illustrator.props.held.played import PLAYS
from recraft_nb.engine.illustrator.props.people import players

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene


@dataclass(frozen=True, slots=True)
class Pursuit:
    """One thing to be busy with.

    Attributes:
        deeds: Words of which one is said.
        things: Words of which one is said too; none for a deed that needs no more. They are drawn with the
            doer and are no things of their own.
        kind: What both hands are busy with.
        trait: How he moves meanwhile.
        place: Where it happens, unless the prompt says where.
    """

    deeds: frozenset[str]
    things: frozenset[str]
    kind: str = ""
    trait: str = ""
    place: str = ""


def _row(deeds: str, things: str, kind: str = "", trait: str = "", place: str = "") -> Pursuit:
    return Pursuit(word_set(deeds), word_set(things), kind, trait, place)


_PLAY = "playing plays play swinging hitting practicing"
_LACING = "lacing shoes"
_PURSUITS = (
    _row("making makes forming", "heart", "heart"),
    _row("playing plays play", "pong paddle", "paddle"),
    _row(_PLAY, "tennis badminton squash racket", "racket", place="court"),
    _row(_PLAY, "baseball softball cricket bat", "bat"),
    _row(_PLAY, "hockey", "hockey"),
    _row(_PLAY + " golfing", "golf", "golf"),
    _row("golfing", "", "golf"),
    _row("wrestling wrestle wrestles", "", "", "wrestling"),
    _row("playing plays play", "tag", "", "running"),
    _row("lifting lifts lift raising holding", "dumbbell dumbbells", "dumbbells", place="gym"),
    _row("lifting lifts lift raising pressing", "weights weight barbell barbells", "barbell", place="gym"),
    _row("weightlifting weightlifter powerlifting deadlifting", "", "barbell", place="gym"),
    _row("jumping jumps jump skipping skips skip", "rope ropes", "rope", "jumping"),
    _row("brushing brushes brush", "teeth tooth toothbrush", "toothbrush", place="bathroom"),
    _row("stirring stirs stir brewing brews mixing mixes", "cauldron potion brew potions", "cauldron"),
    _row("brushing brushes brush combing combs comb", "hair hairbrush comb", "hairbrush"),
    _row(
        "knitting knits crocheting crochets",
        "scarf sweater hat sock socks mitten mittens blanket yarn jumper needles wool",
        "knitting",
        place="room",
    ),
    _row("knitting crocheting", "", "knitting", place="room"),
    _row("taking takes take snapping", "photo photos picture pictures photograph photographs", "camera"),
    _row("photographing", "", "camera"),
    _row("casting casts cast conjuring doing performing", "spell spells magic", "spell"),
    _row("roasting roasts roast toasting", "marshmallow marshmallows smores sausage sausages", "roasting"),
    _row("hula hooping twirling spinning playing", "hula hoop hooping", "hoop"),
    _row(
        "playing plays play holding", "videogame videogames playstation xbox nintendo controller", "gamepad"
    ),
    _row("gaming", "", "gamepad"),
    _row("video", "game games", "gamepad"),
    _row(
        "doing does do practicing performing",
        "handstand handstands headstand cartwheel cartwheels",
        "",
        "handstand",
    ),
    _row("doing does do practicing performing learning", "karate judo taekwondo kung martial", "", "karate"),
    _row("drawing coloring colouring scribbling", "crayon crayons chalk", "", "kneeling"),
    _row("tying ties lacing fastening", "shoe shoes shoelace shoelaces laces sneakers boots", "", _LACING),
    _row("shaving shaves", "", "razor", place="bathroom"),
    _row("clapping claps clap", "", "", "clapping"),
    _row("saluting salutes salute", "", "", "saluting"),
    _row("stretching stretches", "", "", "stretching"),
)
_TEACHES = word_set("teaching teaches lecturing")
_CLASS = word_set("class classroom pupils students lesson school kids children")


def settle_pursuits(scene: Scene, words: Sequence[str]) -> None:
    """Settle what those who are busy have in their hands, and where they are.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    said = {part for word in words for part in word.split()}
    if not any(draft.group in ANIMATE for draft in scene.drafts):
        return
    _teach(scene, said)
    for pursuit in _PURSUITS:
        if pursuit.kind == "heart" and not said & {"hands", "fingers"}:
            continue
        if pursuit.kind == "camera" and any(d.picture == "figure:photographer" for d in scene.drafts):
            # He has his camera, and whom he takes has none.
            continue
        if pursuit.kind == "razor" and sum(d.group == "people" for d in scene.drafts) > 1:
            # A barber shaves somebody else.
            continue
        if (
            pursuit.deeds & said
            and (not pursuit.things or pursuit.things & said)
            and _pursue(scene, pursuit, words)
        ):
            break
    _sing(scene, said)
    _tie_bouquets(scene)
    _dine(scene, said)
    _stretch(scene, said)
    _at_home(scene, said)
    _wash(scene, said)


_BOARD_GAMES = frozenset({"game", "games"})


def _tie_bouquets(scene: Scene) -> None:
    """Flowers in somebody's hand are a bunch of them."""
    for flowers in scene.drafts:
        owner = scene.other_of(flowers)
        held = owner is not None and owner.group in ANIMATE and flowers.relation == "holding"
        if held and flowers.noun == "flowers" and flowers.picture == "blossom":
            flowers.picture, flowers.count, flowers.colors = "bouquet", 1, []


def _stretch(scene: Scene, said: set[str]) -> None:
    """Animals that do yoga stand on one leg; who draws on a wall stands before it; games are on a table."""
    for draft in scene.drafts:
        wall = scene.other_of(draft)
        if "yoga" in said and draft.group == "animals" and is_handy(draft):
            draft.traits = ["yoga", *(t for t in draft.traits if t not in {"meditating", "sitting", "hands"})]
        if wall is not None and wall.noun == "wall" and draft.relation == "on" and said & _DRAWS:
            draft.relation = "in_front"
    if {"teaching", "learning", "swim"} & said and "swim" in said:
        scene.setting = scene.setting or "pool"
    if {"board", "games"} <= said or {"board", "game"} <= said:
        team = [d for d in scene.drafts if d.group in ANIMATE]
        if len(team) == 1 and team[0].count > 2 and len(scene.drafts) < MOST_SUBJECTS:
            table = Draft("card table", "prop:dinner_table", "home", 1, traits=[f"{SPREAD}board game"])
            scene.drafts[:] = [*(d for d in scene.drafts if d.noun not in _BOARD_GAMES), table]
            team[0].relation, team[0].other = "beside", len(scene.drafts) - 1
            team[0].traits = [GATHERED, *(t for t in team[0].traits if t not in IDLE)]
            scene.setting = scene.setting or "room"


def _at_home(scene: Scene, said: set[str]) -> None:
    """A glass for each who toasts, groceries in a bag, a line for clothes, a desk to write at."""
    for at in range(len(scene.drafts) - 1, -1, -1):
        thing = scene.drafts[at]
        owner = scene.other_of(thing)
        if owner is not None and owner.group in ANIMATE:
            if said & {"toasting", "clinking", "cheers"} and thing.picture in _GLASSES and owner.count > 1:
                thing.relation, thing.count = "holding", owner.count
            if thing.noun == "groceries" and thing.relation == "holding":
                thing.picture, thing.count = "shopping-bags", 1
        if thing.group == "people" and owner is not None and owner.picture == "prop:clothesline":
            thing.relation = "beside"
            scene.drop_where(lambda d: d.relation == "holding" and d.noun in {"clothes", "laundry"})
            return
        writes = thing.group == "people" and {"writing", "drawing"} & {*thing.traits} and thing.count == 1
        if writes and owner is not None and owner.noun in {"notebook", "journal", "diary"}:
            thing.traits = [PLAYS + "desk:", *(t for t in thing.traits if t not in {"writing", *IDLE})]
            scene.drop_where(lambda d, at=at: d.other == at and d.relation == "holding")  # type: ignore[misc]
            scene.drop(next(k for k, d in enumerate(scene.drafts) if d is owner))
            return


_GLASSES = word_set("prop:wine_glass wine-glass beer-mug cocktail-glass clinking-glasses prop:glass")
_DRAWS = word_set("drawing painting writing scribbling spraying")


def _dine(scene: Scene, said: set[str]) -> None:
    """Who eats from a dish sits at a table, the dish before him and a fork at his mouth."""
    people = [d for d in scene.drafts if d.group == "people"]
    if len(people) != 1 or people[0].count > 1 or not said & {"eating", "eats", "enjoying", "slurping"}:
        return
    eater = people[0]
    dish = next((d for d in scene.drafts if d.picture in _DISHES), None)
    if dish is None or eater.relation or len(scene.drafts) > 2 or scene.setting not in _AT_TABLE:
        return
    dish.relation, dish.other = "in_front", scene.drafts.index(eater)
    eater.traits = [PLAYS + "fork:", *(t for t in eater.traits if t not in {"eating", *IDLE})]
    scene.setting = "table"


_AT_TABLE = frozenset({"", "table", "kitchen", "room", "meadow"})
_DISHES = word_set("""
    prop:spaghetti prop:soup prop:salad prop:ramen prop:cereal prop:yogurt prop:plate prop:bowl pancakes
    steaming-bowl shallow-pan-of-food green-salad spaghetti curry-rice pot-of-food prop:steak waffle
    prop:breakfast bento-box cooked-rice
""")


def _wash(scene: Scene, said: set[str]) -> None:
    """Cars are washed in the street, clothes in a machine."""
    if {"washing", "cleaning", "polishing", "waxing"} & said and any(
        d.group == "vehicles" for d in scene.drafts
    ):
        scene.setting = "street" if scene.setting in {"", "bathroom", "room"} else scene.setting
    if "laundry" in said and said & {"doing", "washing", "does", "do"}:
        for clothes in scene.drafts:
            if clothes.noun == "laundry":
                clothes.picture, clothes.word = "prop:washing_machine", "washing machine"
        scene.setting = scene.setting or "room"
    if "dishes" in said and said & {"washing", "doing", "washes"}:
        for dishes in scene.drafts:
            washer = scene.other_of(dishes)
            if dishes.noun == "dishes" and washer is not None:
                dishes.picture, dishes.word, dishes.count = "prop:sink", "sink", 1
        scene.setting = scene.setting if scene.setting not in {"", "bathroom", "room"} else "kitchen"
    if "digging" in said:
        for hole in scene.drafts:
            digger = scene.other_of(hole)
            if hole.picture == "hole" and digger is not None:
                hole.picture, hole.relation, hole.other = "prop:hole", "", None
                digger.relation, digger.other = "beside", scene.drafts.index(hole)
                if digger.group == "animals":
                    digger.traits = [HEAD_DOWN, TIE + "mouth", *(t for t in digger.traits if t != "digging")]
    if said & {"stick", "sticks"} and said & {"throwing", "fetching", "carrying", "chasing", "playing"}:
        for stick in scene.drafts:
            if stick.noun == "stick" and stick.picture == "leafless-tree":
                stick.picture = "prop:stick"


def is_handy(draft: Draft) -> bool:
    """Whether somebody has arms that can be busy."""
    picture = drawn_as(draft.picture, in_print=False)
    if draft.group == "people":
        return picture not in {"figure:robot", "figure:mermaid", "figure:skeleton", "figure:photographer"}
    return picture in nature.TWO_LEGGED


def _pursue(scene: Scene, pursuit: Pursuit, words: Sequence[str]) -> bool:
    doer = next((draft for draft in scene.drafts if draft.group in ANIMATE and is_handy(draft)), None)
    if doer is None or doer.picture in players.DRAWINGS:
        return False
    mine = scene.drafts.index(doer)
    paint = _paint_of(scene, pursuit, doer, words)
    scene.drop_where(
        lambda draft: (
            draft is not doer
            and draft.group not in ANIMATE
            and (bool({draft.noun, *draft.word.split()} & pursuit.things) or _is_tool(draft, mine))
        )
    )
    if pursuit.kind:
        doer.traits = [f"{PLAYS}{pursuit.kind}:{paint}", *(t for t in doer.traits if t not in IDLE)]
    if pursuit.trait:
        doer.traits = [pursuit.trait, *(t for t in doer.traits if t not in IDLE)]
    if pursuit.trait == _LACING and doer.relation in {"on", "beside"}:
        # Down on one knee before the bench or the steps.
        seat = scene.other_of(doer)
        doer.relation, doer.other = "", None
        if seat is not None:
            seat.relation, seat.other, seat.count = "behind", scene.drafts.index(doer), 1
    elif pursuit.trait == _LACING:
        for steps in scene.drafts:
            if steps.picture == "prop:stairs":
                steps.relation, steps.other, steps.count = "behind", scene.drafts.index(doer), 1
    if pursuit.kind == "golf" and len(scene.drafts) < MOST_SUBJECTS:
        scene.drafts.append(Draft("hole", "flag-in-hole", "", 1, relation="beside", other=mine))
    if pursuit.kind == "roasting" and not any(d.picture == "prop:campfire" for d in scene.drafts):
        scene.drafts.append(Draft("campfire", "prop:campfire", "home", 1, relation="beside", other=0))
    if pursuit.place and (not scene.setting or (pursuit.place == "bathroom" and scene.setting == "room")):
        scene.setting = pursuit.place
    return True


IDLE = frozenset({"holding", "working", "stirring", "lifting", "playing", "brushing", "teeth", "cheering"})


def _is_tool(draft: Draft, owner: int) -> bool:
    """Whether a thing came into somebody's hands by the deed alone."""
    tool = draft.picture in _DEED_TOOLS
    return tool and draft.other == owner and draft.relation == "holding"


_DEED_TOOLS = frozenset({"prop:toothbrush", "yarn", "camera", "spoon"})


def _paint_of(scene: Scene, pursuit: Pursuit, doer: Draft, words: Sequence[str]) -> str:
    """The colour that was said of the thing, or ""."""
    for draft in scene.drafts:
        if draft is not doer and draft.colors and {draft.noun, *draft.word.split()} & pursuit.things:
            return color.hexa(draft.colors[0])
    known = vocabulary().colors
    for before, word in pairwise(words):
        if word in pursuit.things and before in known:
            return color.hexa(known[before])
    return ""


def _teach(scene: Scene, said: set[str]) -> None:
    """A class is taught in a classroom, with a pointer in the hand."""
    if not said & _TEACHES or not said & _CLASS:
        return
    if scene.setting in {"", "room", "forest", "meadow"}:
        scene.setting = "classroom"
    doer = scene.drafts[0]
    if doer.group == "animals" and len(scene.drafts) == 1:
        pupils = Draft(doer.word, doer.picture, "animals", 3, scale=0.6, relation="beside", other=0)
        scene.drafts.append(pupils)


def _sing(scene: Scene, said: set[str]) -> None:
    """A microphone that is sung into is held."""
    if not said & {"singing", "sings", "sing", "speaking", "talking", "rapping"}:
        return
    for at, mike in enumerate(scene.drafts):
        if mike.noun != "microphone" or mike.relation == "holding":
            continue
        singer = next((d for d in scene.drafts if d.group in ANIMATE and is_handy(d)), None)
        if singer is not None and singer.count == 1:
            mike.relation, mike.other = "holding", scene.drafts.index(singer)
            if singer.other == at:
                singer.relation, singer.other = "", None
            singer.add_traits(["holding"])

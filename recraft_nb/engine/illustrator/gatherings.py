"""Who is there together, and where: caravans, parties, two at a game, dishes with what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.costuming import costume_named
from recraft_nb.engine.illustrator.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.lexicon import default_lexicon
from recraft_nb.engine.illustrator.ties import TIE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.drafts import Scene

_HERDS = word_set("caravan herd pack flock swarm school colony pod pride team parade convoy fleet squad")
_HERD = 4
# Dishes that hold what comes with them; it does not lie beside them as large as they are.
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
_COOKED = word_set("grilled fried baked smoked roasted cooked steamed seared roast poached crispy")
_LIQUIDS = word_set("milk water juice lemonade tea coffee wine beer oil")
_VESSELS = word_set("jug pitcher carafe jar kettle flask decanter carton canister")
_GAMES: Mapping[str, str] = {
    "chess": "prop:chess_table",
    "checkers": "prop:chess_table",
    "draughts": "prop:chess_table",
}
# Containers that are named by what is in them: "bread basket".
_CONTAINERS = word_set("basket bowl jar box crate")
_HOLDERS = frozenset({"basket", "prop:basket", "prop:bowl", "prop:jar", "jar", "prop:crate", "package"})
_FILL = 5


def settle_gatherings(scene: Scene, words: Sequence[str]) -> None:
    """Settle who is there together and what holds what.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _call_herds(scene)
    _throw_party(scene, words)
    _sit_at_games(scene, words)
    _keep_in_dishes(scene)
    _grill(scene, words)
    _hold_liquids(scene)
    _fill_named(scene)
    _ride_on_backs(scene, words)
    _stand_on_it(scene, words)
    _seesaw(scene)
    _go_to_bed(scene, words)
    _count_berries(scene)
    _harness(scene, words)


def _call_herds(scene: Scene) -> None:
    """A camel caravan has several camels, one behind the other."""
    for draft in scene.drafts:
        name = draft.word.split()
        if (
            len(name) > 1
            and name[-1] in _HERDS
            and draft.group in {"animals", "vehicles"}
            and draft.count == 1
        ):
            draft.count = _HERD
            draft.traits = [t for t in draft.traits if t != "holding"]
            if name[-1] in {"caravan", "parade", "convoy"}:
                draft.add_traits(["in a row", "walking"])


def _throw_party(scene: Scene, words: Sequence[str]) -> None:
    """A birthday party has guests around a table, dressed as it says."""
    said = " ".join(words)
    at = next((k for k, d in enumerate(scene.drafts) if d.noun == "party"), None)
    if at is None or ("birthday" not in said and "party" not in words):
        return
    if len(scene.drafts) > 1 or "birthday" not in said:
        return
    scene.drop(at)
    scene.drafts.append(Draft("children", "figure:child", "people", 4, relation="beside", other=1))
    scene.drafts[0].traits = [GATHERED, *costume_named([word for word in words if word != "birthday"])]
    scene.drafts.append(Draft("table", "prop:dinner_table", "home", 1, traits=["birthday"]))
    scene.setting = scene.setting or "room"


def _sit_at_games(scene: Scene, words: Sequence[str]) -> None:
    """Two who play chess have the board on a small table between them."""
    table = next((_GAMES[word] for word in words if word in _GAMES), "")
    players = [d for d in scene.drafts if d.group in ANIMATE]
    board = next((d for d in scene.drafts if d.noun in _GAMES or d.picture == "prop:chessboard"), None)
    if not table or board is None or len(players) != 2 or any(d.count > 1 for d in players):
        return
    left, right = players
    board.picture, board.relation, board.other = table, "", None
    scene.drafts[:] = [left, right, board]
    for one in players:
        one.traits = [t for t in one.traits if t not in {"playing", "holding"}]
        one.add_traits(["sitting"] if one.group == "animals" else [])
        one.relation, one.other = "beside", 2
    left.add_traits([TIE + "left"])
    right.add_traits([TIE + "right"])


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
        if draft.group == "animals" and at and words[at - 1] in _COOKED and draft.relation == "":
            draft.group = "food"
            draft.add_traits(["served:plate"])
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


def _ride_on_backs(scene: Scene, words: Sequence[str]) -> None:
    """A house on the back of a turtle stands on the turtle."""
    text = " ".join(words)
    for at, beast in enumerate(scene.drafts):
        named = any(f"on {det} back of" in text for det in ("the", "a", "its"))
        if (
            beast.group != "animals"
            or not named
            or at == 0
            or beast.other != at - 1
            or beast.relation != "with"
        ):
            continue
        rider = scene.drafts[at - 1]
        if rider.group in {"buildings", "home", "plants", "landscape", "animals", "people"}:
            beast.relation, beast.other, beast.scale = "", None, max(beast.scale, 1.6)
            rider.relation, rider.other = "on", at
            rider.add_traits(["at:back"] if rider.group in ANIMATE else [TIE + "back"])


def _stand_on_it(scene: Scene, words: Sequence[str]) -> None:
    """An island "with a castle on it" has the castle on it."""
    text = " ".join(words)
    if not any(f"{end}" in f"{text} " for end in (" on it ", " on top of it ", " on top ", " on them ")):
        return
    last = scene.drafts[-1] if scene.drafts else None
    if last is not None and last.relation == "with" and last.other is not None and last.group not in ANIMATE:
        base = scene.drafts[last.other]
        if base.picture in {
            "prop:floating_island",
            "prop:island",
            "cloud",
            "prop:cloud_big",
            "rock",
            "prop:iceberg",
        }:
            last.relation = "on"
            last.add_traits([TIE + "back"])


def _seesaw(scene: Scene) -> None:
    """Two on a seesaw sit at its two ends."""
    for draft in scene.drafts:
        below = scene.drafts[draft.other].picture if draft.other is not None else ""
        if below == "prop:seesaw" and draft.relation == "on" and draft.count == 2:
            draft.relation = "beside"
            draft.add_traits([TIE + "seesaw", "seated"])


def _count_berries(scene: Scene) -> None:
    """Berries that are counted are single ones."""
    for draft in scene.drafts:
        if draft.picture == "prop:mushroom_house" and draft.noun == "village":
            draft.count = 3
        if draft.picture == "blueberries" and draft.count > 1 and draft.relation in {"", "beside", "with"}:
            draft.picture = "prop:blueberry"


def _harness(scene: Scene, words: Sequence[str]) -> None:
    """A horse carriage has its horse before it."""
    coach = next((k for k, d in enumerate(scene.drafts) if d.picture == "prop:carriage"), None)
    if coach is None or not {"horse", "drawn"} & {word for phrase in words for word in phrase.split()}:
        return
    if len(scene.drafts) < MOST_SUBJECTS and not any(
        d.picture in {"horse", "animal:horse"} for d in scene.drafts
    ):
        horse = Draft("horse", "animal:horse", "animals", 1, relation="", other=None, traits=["walking"])
        scene.drafts.append(horse)
        scene.drafts[coach].relation, scene.drafts[coach].other = "beside", len(scene.drafts) - 1
        horse.add_traits(["pulling"])


def _go_to_bed(scene: Scene, words: Sequence[str]) -> None:
    """A bedtime story is read in a bedroom; who raises a hand in class sits in a classroom."""
    if "bedtime" in words and scene.setting in {"", "studio"}:
        scene.setting = "room"
        if len(scene.drafts) < MOST_SUBJECTS and not any(d.picture == "prop:bed" for d in scene.drafts):
            scene.drafts.append(Draft("bed", "prop:bed", "home", 1, relation="behind", other=0))

"""Who is there together, and where: caravans, parties, two at a game, a castle on its island."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.cooking import settle_dishes
from recraft_nb.engine.illustrator.doings.costuming import costume_named
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Entry

_HERDS = word_set("caravan herd pack flock swarm school colony pod pride team parade convoy fleet squad")
_HERD = 4
_VILLAGE = 3  # houses
# What carries those who are "on it".
_GROUNDS = frozenset(
    {"prop:floating_island", "prop:island", "cloud", "prop:cloud_big", "rock", "prop:iceberg"}
)
# What comes with an island in the sky and has no wings.
_ASHORE = frozenset({*ANIMATE, "buildings", "home", "plants"})
_GAMES: Mapping[str, str] = {
    "chess": "prop:chess_table",
    "checkers": "prop:chess_table",
    "draughts": "prop:chess_table",
    "cards": "prop:chess_table",
    "poker": "prop:chess_table",
    **dict.fromkeys(("dominoes", "domino", "mahjong"), "prop:chess_table"),
    **dict.fromkeys(("backgammon", "scrabble", "monopoly", "ludo"), "prop:chess_table"),
}
# What lies on their table instead of a chessboard.
_LAID = {
    "cards": "cards", "poker": "cards", "dominoes": "dominoes", "domino": "dominoes", "mahjong": "dominoes",
    "backgammon": "board game", "scrabble": "board game", "monopoly": "board game", "ludo": "board game",
}  # fmt: skip
# Feasts that are named by their guests.
_FEASTS = word_set("picnic party wedding parade concert orchestra band choir race conference meeting")
# What a family does together, named after it.
_OUTINGS = word_set(
    "picnic dinner breakfast lunch barbecue bbq hike walk trip vacation holiday camping brunch meal"
)


def settle_gatherings(scene: Scene, words: Sequence[str]) -> None:
    """Settle who is there together.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _call_herds(scene)
    _throw_party(scene, words)
    _sit_at_games(scene, words)
    settle_dishes(scene, words)
    _ride_on_backs(scene, words)
    _stand_on_it(scene, words)
    _seesaw(scene)
    _go_to_bed(scene, words)
    _build_villages(scene)
    _count_berries(scene)
    _harness(scene, words)


def add_guests(scene: Scene, words: Sequence[str]) -> None:
    """Put those there after whom a feast is named: "a family picnic", "a penguin wedding"."""
    if any(draft.group in ANIMATE for draft in scene.drafts):
        return
    if any(one == "family" and two in _OUTINGS for one, two in pairwise(words)):
        scene.drafts.append(Draft("family", "figure:person", "people", 4))
        return
    for k, word in enumerate(words[1:], 1):
        # Of two words before a feast both may be one name: a teddy bear picnic.
        found = default_lexicon().find(words[k - 2 : k]) if k > 1 else None
        found = found if found is not None and found.sure else default_lexicon().find(words[k - 1 : k])
        if word in _FEASTS and found is not None and found.sure and _may_feast(found):
            scene.drafts.append(Draft(words[k - 1], found.picture, found.group, 3))
            return


def _may_feast(entry: Entry) -> bool:
    """Whether somebody may be a guest: an animal, a person, a toy with a face."""
    return entry.group in ANIMATE or entry.picture in {"teddy-bear", "prop:doll", "robot", "ghost", "alien"}


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
    if not table or board is None:
        return
    if len(players) == 1 and players[0].count == 2 and len(scene.drafts) < MOST_SUBJECTS:
        # Two of a kind sit at two sides.
        one = players[0]
        one.count = 1
        two = replace(one, traits=list(one.traits), relation="", other=None, colors=list(one.colors))
        scene.drafts.append(two)
        players = [one, two]
    if len(players) != 2 or any(d.count > 1 for d in players):
        return
    left, right = players
    board.picture, board.relation, board.other = table, "", None
    laid = next((_LAID[word] for word in words if word in _LAID), "")
    if laid:
        board.word = "card table"
        board.add_traits([laid])
    scene.drafts[:] = [left, right, board]
    for one in players:
        one.traits = [t for t in one.traits if t not in {"playing", "holding"}]
        one.add_traits(["sitting"] if one.group == "animals" else [PLAYS + "stool:", "seated"])
        one.relation, one.other = "beside", 2
    left.add_traits([TIE + "left"])
    right.add_traits([TIE + "right"])


def _ride_on_backs(scene: Scene, words: Sequence[str]) -> None:
    """A house on the back of a turtle stands on the turtle."""
    text = " ".join(words)
    named = any(f"on {det} back of" in text for det in ("the", "a", "its"))
    for at, beast in enumerate(scene.drafts):
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
            rider.add_traits([AT + "back"] if rider.group in ANIMATE else [TIE + "back"])


def _stand_on_it(scene: Scene, words: Sequence[str]) -> None:
    """An island "with a castle on it" has the castle on it."""
    text = " ".join(words)
    for draft in scene.drafts[1:]:
        # A temple that an island in the sky comes with stands on it.
        aloft = draft.other is not None and scene.drafts[draft.other].picture == "prop:floating_island"
        if aloft and draft.relation == "with" and draft.group in _ASHORE:
            draft.relation = "on"
            draft.add_traits([TIE + "back"])
            if draft.group in ANIMATE:
                # They stand side by side on its grass, small beside a house.
                draft.scale *= 0.3
                draft.add_traits(["in a row"])
    if not any(end in f"{text} " for end in (" on it ", " on top of it ", " on top ", " on them ")):
        return
    last = scene.drafts[-1] if scene.drafts else None
    if last is not None and last.relation == "with" and last.other is not None and last.group not in ANIMATE:
        base = scene.drafts[last.other]
        if base.picture in _GROUNDS:
            last.relation = "on"
            last.add_traits([TIE + "back"])


def _seesaw(scene: Scene) -> None:
    """Two on a seesaw sit at its two ends."""
    for draft in scene.drafts:
        below = scene.drafts[draft.other].picture if draft.other is not None else ""
        if below == "prop:seesaw" and draft.relation in {"on", "riding"} and draft.count == 2:
            draft.relation = "beside"
            draft.add_traits([TIE + "seesaw", "seated"])


def _build_villages(scene: Scene) -> None:
    """A mushroom village has several houses."""
    for draft in scene.drafts:
        if draft.picture == "prop:mushroom_house" and draft.noun == "village":
            draft.count = _VILLAGE


def _count_berries(scene: Scene) -> None:
    """Berries that are counted are single ones."""
    for draft in scene.drafts:
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
        horse = Draft("horse", "animal:horse", "animals", 1, traits=["walking", "pulling"])
        scene.drafts.append(horse)
        scene.drafts[coach].relation, scene.drafts[coach].other = "beside", len(scene.drafts) - 1


def _go_to_bed(scene: Scene, words: Sequence[str]) -> None:
    """A bedtime story is read in a bedroom, before the bed."""
    if "bedtime" in words and scene.setting in {"", "studio"}:
        scene.setting = "room"
        if len(scene.drafts) < MOST_SUBJECTS and not any(d.picture == "prop:bed" for d in scene.drafts):
            scene.drafts.append(Draft("bed", "prop:bed", "home", 1, relation="behind", other=0))

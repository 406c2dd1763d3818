"""What everybody knows of things and need not say: straws stand in drinks, who takes a bath is in the tub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import HEAPED
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

# Drinks in their glass.
_DRINKS = word_set(
    "prop:glass cup-with-straw tropical-drink bubble-tea beverage-box cocktail-glass coconut"
    " prop:lemonade prop:iced_tea"
)
_FLIERS = word_set("butterfly bee honeybee dragonfly hummingbird bird bat moth firefly wasp mosquito")
_BOARDS = word_set("blackboard chalkboard whiteboard")
_ABOVE = word_set("balcony terrace rooftop rooftops roof window room cafe kitchen")
# Where the landmark of a town is seen over the roofs.
_FAR = word_set("street streets square road alley avenue rooftops skyline")
# What everybody knows a town by: its picture stands behind what happens there.
_LANDMARKS: Mapping[str, tuple[str, str]] = {
    "paris": ("eiffel tower", "prop:eiffel_tower"),
    "london": ("big ben", "prop:big_ben"),
    "giza": ("pyramid", "prop:pyramid"),
    "cairo": ("pyramid", "prop:pyramid"),
    "kyoto": ("pagoda", "prop:pagoda"),
}


def settle_habits(scene: Scene, words: Sequence[str]) -> None:
    """Settle what the words leave to the reader.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _fill_glasses(scene, words)
    _keep_dry(scene)
    _carry(scene)
    _bathe(scene)
    _put_into_bottles(scene)
    _hang_boards(scene)
    _show_landmark(scene, words)
    _show_rainbow(scene, words)


def part_fliers(scene: Scene) -> None:
    """Of several small animals on one leaf those that fly are in the air above."""
    moved = False
    for draft in scene.drafts:
        ground = scene.other_of(draft)
        if ground is None or ground.group != "plants" or draft.relation != "on" or not _flies(draft):
            continue
        others = [d for d in scene.drafts if d is not draft and d.other == draft.other and d.relation == "on"]
        if any(d.group == "animals" and not _flies(d) for d in others):
            draft.relation, draft.other = "", None
            draft.add_traits(["flying"])
            moved = moved or draft is scene.drafts[0]
    if moved and len(scene.drafts) > 1 and all(d.other != 0 for d in scene.drafts):
        # What stands on the ground is the middle of the picture.
        first = scene.drafts[0]
        scene.drop(0)
        scene.drafts.append(first)


def _flies(draft: Draft) -> bool:
    return draft.picture.rpartition(":")[2] in _FLIERS


def weave_hats(scene: Scene, words: Sequence[str]) -> None:
    """A hat that lies on a beach is one of straw."""
    if not {"beach", "sand"} & {word for phrase in words for word in phrase.split()}:
        return
    if any(draft.group == "people" for draft in scene.drafts):
        return
    for draft in scene.drafts:
        if draft.noun == "hat" and draft.picture == "top-hat":
            draft.picture = "prop:straw_hat"


def _fill_glasses(scene: Scene, words: Sequence[str]) -> None:
    """Ice and a straw that a drink comes with are in its glass."""
    glass = next((draft for draft in scene.drafts if draft.picture in _DRINKS), None)
    if glass is None:
        return
    scene.drop_where(lambda draft: draft.noun in {"straw", "straws", "ice"} and draft is not glass)
    glass.add_traits([f"with {word}" for word in ("straw", "ice") if word in words])


def _keep_dry(scene: Scene) -> None:
    """A soda that comes with a bowl of something stands beside the bowl."""
    for draft in scene.drafts:
        bowl = scene.drafts[draft.other].picture if draft.other is not None else ""
        if draft.picture in _DRINKS and draft.relation == "in" and bowl in HEAPED:
            draft.relation = "beside"


def _carry(scene: Scene) -> None:
    """What one goes out with is in the hand of who goes out, though a puddle or a bus was named last."""
    people = [k for k, d in enumerate(scene.drafts) if d.group == "people"]
    if len(people) != 1 or scene.drafts[people[0]].count != 1:
        return
    owner = scene.drafts[people[0]]
    for at, thing in enumerate(scene.drafts):
        other = scene.other_of(thing)
        loose = other is None or (other.group not in ANIMATE and thing.relation in {"with", "beside"})
        if thing.noun not in _TAKEN_ALONG or thing.count != 1 or not loose or thing.relation == "on":
            continue
        if any(d.other == at and d.relation in {"in", "on"} and d is not owner for d in scene.drafts):
            continue
        if owner.other == at:
            if owner.relation not in {"under", "beside"}:
                continue
            owner.relation, owner.other = "", None
        thing.relation, thing.other = "holding", people[0]
        owner.add_traits(["holding"])


# What is taken along in the hand.
_TAKEN_ALONG = word_set("umbrella briefcase parasol handbag")


def _bathe(scene: Scene) -> None:
    """Who takes a bath sits in the tub."""
    for at, tub in enumerate(scene.drafts):
        owner = scene.other_of(tub)
        bathes = tub.picture == "prop:bathtub" and tub.relation in {"holding", "beside", "with"}
        if bathes and owner is not None and {"giving", "washing", "bathing"} & {*owner.traits}:
            # Somebody else is bathed.
            guest = next((d for d in scene.drafts if d.group in ANIMATE and d is not owner), None)
            if guest is not None and guest.count == 1:
                tub.relation, tub.other = "", None
                guest.relation, guest.other = "in", at
                guest.traits = [trait for trait in guest.traits if trait != "receiving"]
                owner.relation, owner.other = "beside", at
                owner.traits = ["receiving", *(t for t in owner.traits if t not in {"giving", "holding"})]
                scene.setting = "bathroom" if scene.setting in {"", "room"} else scene.setting
                continue
        if bathes and owner is not None and owner.group in ANIMATE:
            tub.relation, tub.other = "", None
            owner.relation, owner.other = "in", at
            owner.traits = [trait for trait in owner.traits if trait != "holding"]
            scene.setting = "bathroom" if scene.setting in {"", "room"} else scene.setting


def _put_into_bottles(scene: Scene) -> None:
    """A ship in a bottle is on no sea."""
    for ship in scene.drafts:
        jar = scene.drafts[ship.other].picture if ship.other is not None else ""
        if ship.relation == "in" and jar == "prop:clear_jar" and ship.group == "vehicles":
            scene.setting = "table"


def _hang_boards(scene: Scene) -> None:
    """A teacher's classroom has a board: nobody carries in a second one."""
    if scene.setting not in {"", "classroom", "room"} or not any(
        d.picture == "figure:teacher" for d in scene.drafts
    ):
        return
    for at in range(len(scene.drafts) - 1, -1, -1):
        board = scene.drafts[at]
        if board.picture == "prop:picture_frame" and board.noun in _BOARDS:
            scene.drop(at)
            scene.setting = "classroom"


def _show_landmark(scene: Scene, words: Sequence[str]) -> None:
    """A town that everybody knows by one building shows it, behind everything.

    From a balcony or a roof it is seen far off, in the backdrop.
    """
    if {*words} & (_ABOVE | _FAR) or not scene.drafts:
        # The backdrop shows it, far off.
        return
    for town, (word, picture) in _LANDMARKS.items():
        if town in words and all(draft.picture != picture for draft in scene.drafts):
            tower = Draft(word, picture, "buildings", 1)
            if scene.drafts:
                tower.relation, tower.other = "behind", 0
            scene.drafts.append(tower)
            return


def _show_rainbow(scene: Scene, words: Sequence[str]) -> None:
    """Under a roof of leaves no sky is seen that a bow could stand in."""
    if scene.weather == "rainbow" and scene.drafts and {*words} & {"jungle", "rainforest"}:
        scene.weather = ""
        scene.drafts.append(Draft("rainbow", "prop:rainbow", "landscape", 1, relation="behind", other=0))

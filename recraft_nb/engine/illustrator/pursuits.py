"""What people and animals are busy with: what a deed needs is in their hands as it needs it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.inference import drawn_as
from recraft_nb.engine.illustrator.props.played import PLAYS
from recraft_nb.engine.illustrator.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.drafts import Scene


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


_PURSUITS = (
    _row("lifting lifts lift raising holding", "dumbbell dumbbells", "dumbbells", place="gym"),
    _row("lifting lifts lift raising pressing", "weights weight barbell barbells", "barbell", place="gym"),
    _row("weightlifting weightlifter powerlifting deadlifting", "", "barbell", place="gym"),
    _row("jumping jumps jump skipping skips skip", "rope ropes", "rope", "jumping"),
    _row("brushing brushes brush", "teeth tooth toothbrush", "toothbrush", place="bathroom"),
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
        if (
            pursuit.deeds & said
            and (not pursuit.things or pursuit.things & said)
            and _pursue(scene, pursuit, words)
        ):
            break
    _sing(scene, said)


def is_handy(draft: Draft) -> bool:
    """Whether somebody has arms that can be busy."""
    picture = drawn_as(draft.picture, in_print=False)
    if draft.group == "people":
        return picture not in {"figure:robot", "figure:mermaid", "figure:skeleton", "figure:photographer"}
    return picture in nature.TWO_LEGGED


def _pursue(scene: Scene, pursuit: Pursuit, words: Sequence[str]) -> bool:
    doer = next((draft for draft in scene.drafts if draft.group in ANIMATE and is_handy(draft)), None)
    if doer is None:
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
    if pursuit.kind == "roasting" and not any(d.picture == "prop:campfire" for d in scene.drafts):
        scene.drafts.append(Draft("campfire", "prop:campfire", "home", 1, relation="beside", other=0))
    if pursuit.place and (not scene.setting or (pursuit.place == "bathroom" and scene.setting == "room")):
        scene.setting = pursuit.place
    return True


IDLE = frozenset({"holding", "working", "lifting", "playing", "brushing", "teeth", "cheering"})


def _is_tool(draft: Draft, owner: int) -> bool:
    """Whether a thing came into somebody's hands by the deed alone."""
    tool = draft.picture in _DEED_TOOLS
    return tool and draft.other == owner and draft.relation == "holding"


_DEED_TOOLS = frozenset({"prop:toothbrush", "yarn", "camera"})


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

"""What is done for the body: plasters, blood pressure, poses of yoga; a story that is read on the sofa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import ASANAS
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, SEATS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.people.people import DRESSING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_PLASTER = re.compile(
    r"\b(?:sticking |adhesive )?(?:plasters?|band ?-?aids?|bandages?)\b"
    r"(?: on (?:the |his |her |their |an? |its )?(?:\w+ )?"
    r"(arm|shoulder|elbow|knee|leg|head|forehead|cheek|nose|face))?"
)
_LIMBS = {
    "shoulder": "arm",
    "elbow": "arm",
    "leg": "knee",
    "forehead": "head",
    "nose": "cheek",
    "face": "cheek",
}
_BANDS = word_set(
    "plaster plasters bandage bandages bandaid band-aid band aid aids arm knee upper forehead elbow cheek"
)
_MEDICAL = word_set(
    "flu vaccine vaccination vaccinated shot nurse doctor injection child kid boy girl knee arm"
)
_PRESSURE = word_set("blood pressure monitor cuff arm")
_CARERS = frozenset({"figure:nurse", "figure:doctor"})
_POSES = frozenset({"poses", "asanas", "positions", "stretches"})
_ASANA_NAMES = frozenset({"yoga", "warrior", "downward dog", "triangle", "dancer"})
_YOGIS = frozenset({"figure:yogi", "person-in-lotus-position", "prop:yoga_mat"})
# Who does yoga with an animal near by, or on whom it sits.
_PARTNERS = word_set("woman man girl boy person people instructor teacher lady women men with mat beside")
_ON_MATS = {"sloth": "animal:sloth"}
_MOWING = re.compile(r"\b(?:mowing|mows|cutting) (?:the |his |her |a )?(?:lawn|grass|yard)\b")
_BUSY = frozenset({"holding", "working", "giving", "measuring", "taking"})
_ROOMS = frozenset({"", "room", "meadow", "studio"})


def settle_care(scene: Scene, words: Sequence[str]) -> None:
    """Settle what is done for the body, and for those who are cared for.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    text = " ".join(words)
    said = {part for word in words for part in word.split()}
    _put_on_plasters(scene, text, said)
    _measure(scene, said)
    _strike_poses(scene, said)
    stretch(scene, words)
    _read_on_the_sofa(scene)
    _mow(scene, text)
    _watch(scene, words)


def _people(scene: Scene) -> list[Draft]:
    return [d for d in scene.drafts if d.group == "people"]


def _put_on_plasters(scene: Scene, text: str, said: set[str]) -> None:
    """A plaster is on the arm or on the knee of somebody, and no thing beside him."""
    found, people = _PLASTER.search(text), _people(scene)
    if found is None or not people or (not found.group(1) and not said & _MEDICAL):
        return
    patient = next((d for d in people if d.picture not in _CARERS), people[0])
    scene.drop_where(
        lambda d: d.group not in ANIMATE and (d.picture == "adhesive-bandage" or d.noun in _BANDS)
    )
    carer = next((d for d in _people(scene) if d is not patient and d.picture in _CARERS), None)
    if carer is not None and carer.count == patient.count == 1:
        carer.relation, carer.other = "", None
        patient.relation, patient.other = "beside", scene.drafts.index(carer)
        carer.traits = ["tending", *(t for t in carer.traits if t not in _BUSY and not t.startswith(AT))]
    limb = found.group(1) or "arm"
    patient.traits = [DRESSING + _LIMBS.get(limb, limb), *(t for t in patient.traits if t != "holding")]


def _measure(scene: Scene, said: set[str]) -> None:
    """Whose blood pressure is taken has a cuff round the arm; who takes it has a hand there."""
    people = _people(scene)
    if not {"blood", "pressure"} <= said or not people:
        return
    scene.drop_where(lambda d: d.group not in ANIMATE and bool({*d.word.split()} & _PRESSURE))
    people = _people(scene)
    carer = next((d for d in people if d.picture in _CARERS), None)
    patient = next((d for d in people if d is not carer), people[-1])
    patient.traits = [DRESSING + "cuff", *(t for t in patient.traits if t not in _BUSY)]
    if carer is not None and carer is not patient and carer.count == patient.count == 1:
        patient.relation, patient.other = "beside", scene.drafts.index(carer)
        carer.relation, carer.other = "", None
        carer.traits = ["tending", *(t for t in carer.traits if t not in _BUSY)]
    scene.setting = "ward" if scene.setting in _ROOMS and carer is not None else scene.setting or "room"


def _strike_poses(scene: Scene, said: set[str]) -> None:
    """Five poses of yoga are five different ones; who stands in one does not sit."""
    for draft in _people(scene):
        if "yoga" in said and said & _POSES and draft.count > 1:
            draft.add_traits([ASANAS])
        if _ASANA_NAMES & {*draft.traits}:
            draft.traits = [t for t in draft.traits if t not in {"meditating", "sitting", "standing"}]


def stretch(scene: Scene, words: Sequence[str]) -> None:
    """Animals that do yoga do it themselves, several in several poses; no people do it beside them.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    said = {part for word in words for part in word.split()}
    beasts = [d for d in scene.drafts if d.group == "animals"]
    if "yoga" not in said or not beasts or {*_PARTNERS} & said:
        return
    scene.drop_where(lambda d: d.picture in _YOGIS)
    for beast in beasts:
        beast.picture = _ON_MATS.get(beast.picture, beast.picture)
        beast.traits = [t for t in beast.traits if t not in {"meditating", "yoga"}]
        beast.add_traits([ASANAS if beast.count > 1 else "yoga", UPRIGHT])


def _read_on_the_sofa(scene: Scene) -> None:
    """Who reads to somebody on a sofa sits there too."""
    for reader in _people(scene):
        listener = scene.other_of(reader)
        if "reading" not in reader.traits or listener is None or reader.relation != "beside":
            continue
        seat = scene.other_of(listener)
        if (
            listener.group in ANIMATE
            and listener.relation == "on"
            and seat is not None
            and seat.noun in SEATS
        ):
            reader.relation, reader.other = "on", listener.other
            if seat.picture != "prop:bed":
                scene.drop_where(lambda d: d.picture == "prop:bed" and d.relation == "behind")
            return


def _mow(scene: Scene, text: str) -> None:
    """A lawn is mown with a mower that is pushed."""
    people = _people(scene)
    if not _MOWING.search(text) or not people or len(scene.drafts) >= MOST_SUBJECTS:
        return
    if any(d.picture == "prop:lawn_mower" for d in scene.drafts):
        return
    mower = Draft("lawn mower", "prop:lawn_mower", "home", 1, relation="beside")
    mower.other = scene.drafts.index(people[0])
    scene.drop_where(lambda d: d.picture == "scissors" and d.relation == "holding")
    people[0].traits = ["pushing", *(t for t in people[0].traits if t not in _BUSY)]
    scene.drafts.append(mower)
    scene.setting = scene.setting or "garden"


def _watch(scene: Scene, words: Sequence[str]) -> None:
    """A dog that watches has no wristwatches."""
    for at, word in enumerate(words[1:], 1):
        doer = next((d for d in scene.drafts if d.group in ANIMATE and d.noun == words[at - 1]), None)
        if word == "watches" and doer is not None and doer.count == 1:
            scene.drop_where(lambda d: d.noun == "watches")
            return

"""How children play and are taught, and feasts of students: hide and seek, a slide, a story, flying caps."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED, RING_OF
from recraft_nb.engine.illustrator.doings.pursuits import IDLE
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import MOST, word_set
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_SEEK = re.compile(r"\bhide[ -]and[ -](?:go[ -])?seek\b|\bhide[ -]n[ -]seek\b")
#: Both hands before the eyes.
EYES_COVERED = "eyes covered"
_STORY = re.compile(
    r"\b(?:listen\w*|hearing)\b[^,.;]*\b(?:story|stories|tale|fairy ?tale|teacher|book)\b"
    r"|\bstory ?time\b|\breading\b[^,.;]*\bto (?:a |the |her |his )?(?:\w+ )?(?:class|children|kids|pupils)\b"
)
_RING = re.compile(
    r"\b(?:in|form\w*) (?:an? )?(?:half[ -]?|semi[ -]?)?circle\b|\baround (?:the|their|a) teacher\b"
)
_GRADUATES = word_set("graduation graduates graduate graduating graduated commencement")
_TOSSED = word_set("caps cap hats hat mortarboards mortarboard")
_THROWS = word_set("throwing tossing throw toss throws tosses flinging")
_CEREMONY = word_set("graduation ceremony commencement diploma degree")
_MOVES = re.compile(r"\b(?:carry\w*|moving|moves|bringing|unloading)\b")
_HOMES = frozenset({"prop:house", "house", "prop:apartment_house", "prop:cottage"})
_OUTDOORS = frozenset({"", "meadow", "studio"})


def settle_playtime(scene: Scene, words: Sequence[str]) -> None:
    """Settle games, stories and feasts of children and students.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    text = " ".join(words)
    said = {part for word in words for part in word.split()}
    _hide_and_seek(scene, text)
    _share_a_playground(scene)
    _tell_story(scene, text)
    _graduate(scene, said)
    _move_in(scene, text)


def _people(scene: Scene) -> list[Draft]:
    return [d for d in scene.drafts if d.group == "people"]


def _another(one: Draft, count: int, traits: list[str]) -> Draft:
    """More of the same, who do something else."""
    return replace(one, count=count, traits=traits, colors=list(one.colors), relation="", other=None)


def _hide_and_seek(scene: Scene, text: str) -> None:
    """One counts with the hands before the eyes; the others look out from behind a tree and a bush."""
    people = _people(scene)
    if not _SEEK.search(text) or not people or people[0].count + len(people) < _PAIR:
        return
    hidden = sum(d.count for d in people) - 1
    seeker = people[0]
    seeker.count, seeker.relation, seeker.other = 1, "", None
    kept = [t for t in seeker.traits if t not in {*IDLE, "hiding", "running"}]
    seeker.traits = [EYES_COVERED, *kept]
    scene.drop_where(lambda d: d in people[1:])
    for k in range(min(2, hidden)):
        covers = Draft(*_COVERS[k], 1)
        scene.drafts.append(covers)
        some = hidden - hidden // 2 if k == 0 and hidden > 1 else max(1, hidden // 2)
        hider = _another(seeker, some, kept)
        hider.relation, hider.other = "in", len(scene.drafts) - 1
        scene.drafts.append(hider)
    scene.setting = scene.setting or "garden"


_PAIR = 2
_COVERS = (("bush", "prop:bush", "plants"), ("barrel", "prop:crate", "home"))


def _share_a_playground(scene: Scene) -> None:
    """Of several on a slide and a swing one slides and one swings."""
    toys = [d for d in scene.drafts if d.picture in {"prop:slide", "prop:swing"}]
    riders = next((d for d in _people(scene) if d.count > 1 and scene.other_of(d) in toys), None)
    if riders is None or len({d.picture for d in toys}) != _PAIR or len(scene.drafts) >= MOST_SUBJECTS:
        return
    kept = [t for t in riders.traits if not t.startswith(TIE) and t not in IDLE]
    riders.count = 1
    swinger = _another(riders, 1, list(kept))
    for one, toy in ((riders, "prop:slide"), (swinger, "prop:swing")):
        one.relation = "beside" if toy == "prop:slide" else "on"
        one.other = next(k for k, d in enumerate(scene.drafts) if d.picture == toy)
        one.traits = [*kept, *([TIE + "down"] if toy == "prop:slide" else ["swinging"])]
    scene.drafts.append(swinger)
    scene.setting = "playground" if scene.setting in _OUTDOORS else scene.setting


def _tell_story(scene: Scene, text: str) -> None:
    """Who listens to a story sits in a ring on a rug; somebody among them reads from an open book."""
    people = _people(scene)
    told, ring = _STORY.search(text) is not None, _RING.search(text) is not None
    children = next((d for d in people if d.count > _PAIR), None)
    if children is None or not (told or (ring and "sitting" in children.traits)) or "fire" in text:
        return
    reader = next((d for d in people if d is not children and d.count == 1), None)
    rug = next((d for d in scene.drafts if d.picture in {"prop:rug", "prop:blanket"}), None)
    scene.drop_where(lambda d: d.group not in ANIMATE and d is not rug)
    if rug is None:
        rug = Draft("rug", "prop:rug", "home", 1)
        scene.drafts.append(rug)
    tells = RING_OF + ((reader.picture if reader is not None else "figure:woman") if told else "")
    scene.drop_where(lambda d: d is reader)
    children.count = min(MOST, children.count + bool(told))
    kept = [t for t in children.traits if t not in {*IDLE, "in a circle", GATHERED, "sitting"}]
    children.traits = [tells, GATHERED, "sitting", *kept]
    children.relation, children.other = "beside", scene.drafts.index(rug)
    scene.setting = scene.setting if scene.setting not in {"studio", "classroom"} else "room"
    scene.setting = scene.setting or "room"


def _graduate(scene: Scene, said: set[str]) -> None:
    """Who graduates wears gown and cap; caps that are thrown fly above."""
    people = _people(scene)
    if not said & _GRADUATES or not people or any(d.group == "animals" for d in scene.drafts):
        return
    throws = bool(said & _THROWS and said & _TOSSED)
    gone = _TOSSED | _CEREMONY if throws else _CEREMONY - {"diploma", "degree"}
    scene.drop_where(lambda d: d.group != "people" and d.noun in gone)
    for one in _people(scene):
        if one.noun in {"parents", "mother", "father", "family", "mom", "dad"}:
            continue
        one.picture = "figure:person" if one.picture == "figure:student" else one.picture
        one.relation, one.other = ("", None) if throws else (one.relation, one.other)
        kept = [t for t in one.traits if t not in {"throwing", "tossing", *IDLE} and not t.startswith(PREFIX)]
        worn = [PREFIX + "gown:#2f4a86", *([] if throws else [PREFIX + "graduation cap:"])]
        one.traits = [*(["cheering"] if throws else []), *kept, *worn]
    if throws and len(scene.drafts) < MOST_SUBJECTS:
        count = max(3, min(5, sum(d.count for d in _people(scene))))
        scene.drafts.append(Draft("caps", "graduation-cap", "", count, relation="over", other=0, scale=0.45))


def _move_in(scene: Scene, text: str) -> None:
    """Who carries boxes into a house is on the way to its door."""
    for one in _people(scene):
        home = scene.other_of(one)
        if (
            home is not None
            and home.picture in _HOMES
            and one.relation in {"in", "on"}
            and _MOVES.search(text)
        ):
            one.relation = "in_front"
            one.traits = ["walking", *(t for t in one.traits if t != "walking")]

"""Settles which thing a word means by the words beside it: a vintage phone, a crane's beam."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.compose.states import DEWY
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Brief

_ALIVE = ("figure:", "animal:")
_OLD = word_set("vintage retro old antique rotary dial classic victorian 1950s 1960s 1970s landline corded")
_ROOMS = frozenset({"studio", "table", "room", "office", "library", "classroom", "shelf"})
_EARTH = re.compile(r"\b(?:earth|planet|children|kids|people|around|hands?|peace|climate|space|icon)\b")
_DEW = re.compile(r"\b(?:water|dew|rain) ?drop(?:let)?s?\b|\bdewy?\b|\bdroplets\b")
_FRUIT = word_set(
    "strawberry apple orange lemon lime tomato pear peach cherries plum grapes pepper can bottle"
)
_SHEETS = frozenset({"page-facing-up", "prop:paper", "page-with-curl"})
_RINGS = re.compile(r"\b(?:ring(?:s|ing)|going off|buzz(?:es|ing)|shaking|vibrating)\b")
_LEAP = re.compile(r"\bgoldfish\b[^.]*\b(?:jump|leap)\w*\b[^.]*\bbowls?\b")
_FISHES = frozenset(
    {"animal:fish", "animal:shark", "animal:octopus", "animal:jellyfish", "fish", "tropical-fish"}
)
_LEAPS = re.compile(r"\b(?:jump|leap|caught|catch|fishing|surface|out of|breach|fin|above)\w*\b")
_LIFTS = re.compile(
    r"\bcrane\b[^.]*\b(?:lift|hoist|carry|hold|rais|mov|swing)\w*\b[^.]*?\b"
    r"(beam|girder|container|house|car|pipe|block|crate|piano|statue)s?\b"
)
LOAD = "load:"
"""Begins the trait that says what hangs on the hook of a crane."""
_AT_END = re.compile(r"\b(\w+) (?:behind it|behind|in the background|in the distance|far behind)$")
_SMOKES = re.compile(r"\bsmok(?:e|ing|y)\b")
_TABLES = frozenset({"prop:table", "prop:desk"})
_SMALL = 0.65


def settled_senses(brief: Brief) -> Brief:
    """The brief with such words in their sense.

    Args:
        brief: As it was read so far.
    """
    if brief.template not in {"scene", "lineart", "poster", "portrait"} or not brief.subjects:
        return brief
    said = brief.prompt.lower()
    for way in _WAYS:
        brief = way(brief, said)
    return brief


def _pictured(brief: Brief, at: int, picture: str, *traits: str) -> Brief:
    subject = brief.subjects[at]
    changed = replace(subject, picture=picture, traits=(*subject.traits, *traits))
    return replace(brief, subjects=(*brief.subjects[:at], changed, *brief.subjects[at + 1 :]))


def _find(brief: Brief, *pictures: str) -> int | None:
    return next((k for k, s in enumerate(brief.subjects) if s.picture in pictures), None)


def _dialled(brief: Brief, said: str) -> Brief:
    """An old telephone has a dial."""
    at = _find(brief, "mobile-phone", "telephone")
    if at is None:
        return brief
    old = _OLD & {*brief.subjects[at].traits, *said.split()}
    return (
        _pictured(brief, at, "prop:dial_phone") if old or brief.subjects[at].picture == "telephone" else brief
    )


def _on_its_stand(brief: Brief, said: str) -> Brief:
    """A globe in a room stands on its foot; the earth has none."""
    at = next(
        (
            k
            for k, s in enumerate(brief.subjects)
            if s.picture.startswith("globe-") and s.word.endswith("globe")
        ),
        None,
    )
    if at is None or brief.setting not in _ROOMS or brief.subjects[at].count > 1 or _EARTH.search(said):
        return brief
    return _pictured(brief, at, "prop:desk_globe")


def _ringing(brief: Brief, said: str) -> Brief:
    at = _find(brief, "prop:alarm_clock")
    return (
        _pictured(brief, at, "prop:alarm_clock", "ringing")
        if at is not None and _RINGS.search(said)
        else brief
    )


def _geared(brief: Brief, said: str) -> Brief:
    """The wheels of a watch are in its clockwork."""
    if _find(brief, "prop:clockwork") is None:
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in {"gear", "prop:gear"}}
    return replace(brief, subjects=without(brief.subjects, gone)) if "gear" in said else brief


def _ripe(brief: Brief, said: str) -> Brief:
    """A strawberry has seeds; drops of water on a thing are on it and no things beside it."""
    subjects = tuple(
        replace(s, picture="prop:strawberry")
        if s.picture == "strawberry" and brief.template == "scene"
        else s
        for s in brief.subjects
    )
    gone = {
        k
        for k, s in enumerate(subjects)
        if s.picture == "droplet" and k and s.relation in {"with", "on", None}
    }
    if not _DEW.search(said) or brief.template != "scene" or subjects[0].picture.startswith(_ALIVE):
        return replace(brief, subjects=subjects)
    if not nature.is_any(subjects[0], _FRUIT):
        return replace(brief, subjects=without(subjects, gone))
    wet = replace(subjects[0], traits=(*subjects[0].traits, DEWY))
    # The water is on the fruit and no sea around it.
    setting = "table" if brief.setting in {"sea", "lake", "river", "underwater"} else brief.setting
    return replace(brief, subjects=without((wet, *subjects[1:]), gone), setting=setting)


def _typed(brief: Brief, said: str) -> Brief:
    """The sheet of paper is in the typewriter."""
    if _find(brief, "prop:typewriter") is None or "paper" not in said:
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in _SHEETS and s.relation in {"with", "in"}}
    return replace(brief, subjects=without(brief.subjects, gone))


def _at_home(brief: Brief, _said: str) -> Brief:
    """A campfire burns out of doors, a snowmobile runs on snow; tickets lie beside what one eats."""
    if _find(brief, "prop:campfire") is not None and brief.setting in {"kitchen", "room", "table", "studio"}:
        brief = replace(brief, setting="forest")
    if _find(brief, "prop:snowmobile") is not None and brief.setting in {"mountain", "meadow", "forest"}:
        brief = replace(brief, setting="snow")
    beside = (
        replace(s, relation="beside") if s.picture == "ticket" and s.relation == "in" else s
        for s in brief.subjects
    )
    return replace(brief, subjects=tuple(beside))


def _leaping(brief: Brief, said: str) -> Brief:
    if not _LEAP.search(said):
        return brief
    parts = word_set("goldfish fish bowl fishbowl water tank")
    gone = {k for k, s in enumerate(brief.subjects) if {w.removesuffix("s") for w in s.word.split()} & parts}
    rest = without(brief.subjects, gone)
    rest = tuple(replace(s, other=s.other + 1) if s.other is not None else s for s in rest)
    setting = "table" if brief.setting in {"studio", "underwater", "room"} else brief.setting
    leap = Subject("goldfish bowls", "prop:leaping_fish", scale=1.2)
    return replace(brief, subjects=(leap, *rest), setting=setting)


def _hoisted(brief: Brief, said: str) -> Brief:
    """What a crane lifts hangs on its hook; the crane is the large one, what is behind it is behind."""
    found, at = _LIFTS.search(said), _find(brief, "prop:tower_crane")
    if found is None or at is None:
        return brief
    crane = brief.subjects[at]
    traits = (*crane.traits, f"{LOAD}{found.group(1)}")
    # Steel is its load's and no colour of the crane.
    crane = replace(
        crane, color=None if "steel" in said else crane.color, traits=traits, scale=crane.scale * 2.0
    )
    gone = {
        k for k, s in enumerate(brief.subjects) if k != at and s.word.split()[-1].startswith(found.group(1))
    }
    subjects = without((*brief.subjects[:at], crane, *brief.subjects[at + 1 :]), gone)
    return replace(brief, subjects=subjects)


def _set_back(brief: Brief, said: str) -> Brief:
    """What is named last as being behind stands behind the first thing."""
    found = _AT_END.search(said.rstrip(" .!"))
    if found is None or len(brief.subjects) < 2:
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if k and s.word.split()[-1] == found.group(1)), None)
    if at is None or brief.subjects[at].relation is not None or brief.subjects[at].picture.startswith(_ALIVE):
        return brief
    back = replace(brief.subjects[at], relation="behind", other=0)
    return replace(brief, subjects=(*brief.subjects[:at], back, *brief.subjects[at + 1 :]))


def _chimneyed(brief: Brief, said: str) -> Brief:
    """The chimney of a house is on its roof, and the smoke comes out of it."""
    at, chimney = _find(brief, "prop:mushroom_house"), _find(brief, "prop:chimney")
    if at is None:
        return brief
    if _SMOKES.search(said):
        brief = _pictured(brief, at, "prop:mushroom_house", "smoking")
    return replace(brief, subjects=without(brief.subjects, {chimney})) if chimney is not None else brief


def _against_a_wall(brief: Brief, said: str) -> Brief:
    """A door that something leans against is in a wall."""
    at = _find(brief, "door", "prop:door", "window")
    if at is None or "lean" not in said or brief.setting not in {"road", "studio", "street", "meadow"}:
        return brief
    leans = any(s.other == at and "leaning" in s.traits for s in brief.subjects)
    return replace(brief, setting="brick wall") if leans else brief


def _on_its_table(brief: Brief, said: str) -> Brief:
    """A small thing on a table is seen from near by: the table's top is the picture's ground."""
    at = _find(brief, *_TABLES)
    on = [s for s in brief.subjects if s.other == at and s.relation == "on"]
    small = on and all(nature.metres(s) < _SMALL and not s.picture.startswith(_ALIVE) for s in on)
    if at is None or not small or len(on) < len(brief.subjects) - 1 or "under" in said:
        return brief
    if brief.setting not in {"studio", "room", "kitchen", "photo studio"} or brief.subjects[at].traits:
        return brief
    if brief.template != "scene" or len(on) > 1 or brief.subjects[at].color is None:
        return brief
    freed = tuple(replace(s, relation=None, other=None) if s.other == at else s for s in brief.subjects)
    return replace(brief, subjects=freed, setting="table")


def _in_its_water(brief: Brief, said: str) -> Brief:
    """A fish that swims in a river is seen in the water, not over its bank."""
    swims = all(s.picture in _FISHES and s.relation is None for s in brief.subjects)
    if not swims or brief.setting not in {"river", "lake", "pond", "sea"} or _LEAPS.search(said):
        return brief
    return replace(brief, setting="underwater")


# Two words that name one thing, when the first was read as a deed, a people or a pose.
_TOGETHER = (
    (re.compile(r"\b(?:yoga|pilates|exercise|gym) mats?\b"), "prop:rug", "prop:rolled_mat"),
    (re.compile(r"\bpaint rollers?\b"), "wheel", "prop:paint_roller"),
    (re.compile(r"\bfrench press\b"), "", "prop:french_press"),
    (re.compile(r"\bhoop earrings?\b"), "prop:earrings", "prop:hoop_earrings"),
)


def _of_two_words(brief: Brief, said: str) -> Brief:
    """A yoga mat is no rug, a paint roller no wheel."""
    for words, taken_for, meant in _TOGETHER:
        at = next((k for k, s in enumerate(brief.subjects) if s.picture == taken_for), None)
        alone = not any(s.picture.startswith(_ALIVE) for s in brief.subjects)
        if at is not None and alone and words.search(said):
            brief = _pictured(brief, at, meant)
    return brief


_WAYS: tuple[Callable[[Brief, str], Brief], ...] = (
    _dialled, _on_its_stand, _ringing, _ripe, _typed, _at_home, _geared, _leaping, _hoisted,
        _set_back, _chimneyed,
    _against_a_wall, _on_its_table, _in_its_water, _of_two_words,
)  # fmt: skip

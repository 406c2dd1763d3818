"""Reads sights by the words of their towns: the domes of Moscow, a temple that is carved into the rock."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import afar
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_TOWNS = (
    "seoul|shanghai|singapore|bangkok|dubai|istanbul|lisbon|barcelona|madrid|prague|vienna|budapest"
    "|sydney|toronto|vancouver|mumbai|delhi|moscow|mexico city|buenos aires|melbourne|dublin"
    "|edinburgh|seattle|boston|las vegas|warsaw|copenhagen|stockholm|oslo|helsinki|brussels|munich"
    "|hamburg|zurich|osaka|beijing|taipei|manchester|milan|athens|detroit|philadelphia|montreal"
    "|naples|seville|krakow|lyon|porto|johannesburg"
)
_IN_TOWN = re.compile(rf"\b(?:in|of|through|across) (?:downtown |old |central )?(?:{_TOWNS})\b")
_RUSSIAN = word_set("moscow russia russian kremlin petersburg")
_DOMES = word_set("dome domes onion church cathedral square kremlin")
# What a prompt of such a church says of it, which is no thing beside it.
_ITS_PARTS = word_set("dome domes church cathedral square kremlin")
# Places that are looked at as a whole, and what is a part of them.
_LANDSCAPES = {
    "great wall": frozenset({"prop:brick_wall"}),
    "gorge": word_set("prop:bridge prop:rope_bridge prop:golden_gate prop:suspension_bridge prop:aqueduct"),
}
_SIGHTS = word_set("""
    prop:redeemer prop:onion_domes prop:hagia_sophia prop:rock_tomb prop:parliament prop:gate_of_columns
    prop:needle_tower prop:tower_bridge prop:fairy_castle prop:step_pyramid prop:stone_faces prop:lone_rock
    prop:eiffel_tower prop:big_ben prop:colosseum prop:taj_mahal prop:golden_gate prop:opera_house
    prop:leaning_tower prop:stonehenge prop:pyramid prop:arch prop:temple prop:mosque prop:pagoda
    statue-of-liberty tokyo-tower
""")
_CARRIED = frozenset({"on", "in", "riding"})
_RIDDEN = word_set("""
    prop:bicycle bicycle prop:motorcycle motorcycle prop:scooter motor-scooter prop:skateboard skateboard
    prop:horse animal:horse animal:camel animal:donkey prop:canoe prop:rowing_boat prop:gondola
""")


def recognised(brief: Brief) -> Brief:
    """The brief with sights that only their town tells.

    Args:
        brief: As it was read.
    """
    said = frozenset(word.strip(".,!?\"'()").lower() for word in brief.prompt.split())
    if brief.template == "scene" and brief.setting == "studio" and _IN_TOWN.search(brief.prompt.lower()):
        brief = replace(brief, setting="city")
    return _walled(_aboard(_towered(_carved(_russian(brief, said)))), brief.prompt.lower())


def _russian(brief: Brief, said: frozenset[str]) -> Brief:
    """The square of Moscow is known by the church that stands on it."""
    if not said & _RUSSIAN or not said & _DOMES:
        return brief
    parts = [k for k, s in enumerate(brief.subjects) if s.word.rsplit(maxsplit=1)[-1] in _ITS_PARTS]
    if not parts:
        return brief
    church = replace(brief.subjects[parts[0]], word="church", picture="prop:onion_domes", count=1, color=None)
    subjects = tuple(church if k == parts[0] else s for k, s in enumerate(brief.subjects))
    return replace(brief, subjects=without(subjects, {*parts[1:]}))


def _carved(brief: Brief) -> Brief:
    """The rock into which a temple is carved is the temple's own."""
    tomb = next((k for k, s in enumerate(brief.subjects) if s.picture == "prop:rock_tomb"), None)
    rock = next(
        (k for k, s in enumerate(brief.subjects) if s.word in {"rock", "cliff", "stone", "rocks"}), None
    )
    if tomb is None or rock is None:
        return brief
    subjects = tuple(
        replace(s, relation=None, other=None, color=s.color or brief.subjects[rock].color) if k == tomb else s
        for k, s in enumerate(brief.subjects)
    )
    return replace(brief, subjects=without(subjects, {rock}))


def _towered(brief: Brief) -> Brief:
    """The palace at the Thames has its clock tower already."""
    if not any(s.picture == "prop:parliament" for s in brief.subjects):
        return brief
    towers = {k for k, s in enumerate(brief.subjects) if s.picture == "prop:big_ben"}
    return replace(brief, subjects=without(brief.subjects, towers))


def _aboard(brief: Brief) -> Brief:
    """Beside a sight it is the people who ride, not the sight."""
    sight = next(
        (k for k, s in enumerate(brief.subjects) if s.picture in _SIGHTS and s.relation in _CARRIED), None
    )
    rider = next((k for k, s in enumerate(brief.subjects) if s.picture.startswith("figure:")), None)
    if sight is None or rider is None or brief.subjects[rider].relation in _CARRIED:
        return brief
    carried = brief.subjects[sight]
    if carried.other is None or brief.subjects[carried.other].picture not in _RIDDEN:
        return brief
    subjects = tuple(
        replace(s, relation=None, other=None)
        if k == sight
        else replace(s, relation="riding", other=carried.other)
        if k == rider
        else s
        for k, s in enumerate(brief.subjects)
    )
    return replace(brief, subjects=subjects)


def _walled(brief: Brief, said: str) -> Brief:
    """The Great Wall is the landscape, and so is a bridge over a gorge; neither is a thing in it."""
    words = [word.strip(".,!?;:\"'()") for word in said.split()]
    parts = _LANDSCAPES.get(afar.found(words), frozenset())
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in parts}
    if not gone or len(gone) == len(brief.subjects):
        return brief
    free = tuple(replace(s, relation=None, other=None) if s.other in gone else s for s in brief.subjects)
    return replace(brief, subjects=without(free, gone))

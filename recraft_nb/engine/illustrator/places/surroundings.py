"""What is said of the surroundings: the house one is in front of, the way home, the rings of Saturn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.backdrops.wallpapers import motif, words_of
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.quantities import SOME
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_PLANETS = word_set("ringed-planet prop:planet prop:saturn")
_HOMEWARD = re.compile(
    r"\b(?:get|gets|getting|go|goes|going|come|comes|coming|way|back|sail|sails|sailing|drive|drives|driving"
    r"|walk|walks|walking|head|heads|heading|return|returns|returning|bring|brings|bringing|fly|flying|ride"
    r"|riding|row|rowing|run|running|journey|carry|carrying) home\b"
)
_HOMES = word_set("home homes")
# "In deep purple space": the colour is that of what is all around.
_AROUND = re.compile(
    r"\b((?:deep|dark|pale|light|bright|soft|hot|midnight|royal|navy|sky|rose|burnt) )?"
    r"([a-z]+)(?:[ -]colou?red)? (?:outer )?"
    r"(?:space|sky|skies|night|universe|galaxy|nebula|sunset|sunrise|twilight|dusk|dawn|light|haze|glow)\b"
)
_SNOWS = re.compile(
    r"\bsnow (?:is |was |gently |softly |slowly )?(?:falling|falls)\b|\bfalling snow\b|\bsnowflakes\b"
)
_HOT = re.compile(r"\b(?:hot|thermal|mineral) springs?\b")
_BLACK_CLOUDS = re.compile(r"\b(?:thunder ?clouds?|(?:storm|dark|black|heavy|rain) clouds)\b")
_SUNLIT = re.compile(r"\b(?:afternoon|morning|evening|late|winter|summer|setting|low) sun\b")
_ROOMS = word_set("room classroom kitchen office library studio table laboratory gallery station")
_RUINS = word_set("prop:abbey prop:temple prop:pyramid")
_FALLS = word_set("prop:waterfall")
_DEALT = word_set(
    "umbrella umbrellas towel lounger loungers hotel resort tiles tiled swimming swimmers lanes"
)
# Before which houses one is, or out of which one comes.
_CIVIC = {
    "school": "prop:school_house",
    "schoolhouse": "prop:school_house",
    "kindergarten": "prop:school_house",
    "hospital": "prop:hospital_building",
    "clinic": "prop:hospital_building",
    "fire station": "prop:fire_station",
    "firehouse": "prop:fire_station",
    "police station": "prop:police_station",
    "post office": "prop:post_office",
    "town hall": "prop:town_hall",
    "city hall": "prop:town_hall",
    "university": "prop:town_hall",
    "college": "prop:town_hall",
    "courthouse": "prop:temple",
    "bank": "bank",
    "museum": "prop:temple",
    "cinema": "prop:cinema_front",
    "movie theater": "prop:cinema_front",
    "movie theatre": "prop:cinema_front",
}
_BEFORE_HOUSE = re.compile(
    r"\b(?:in front of|outside(?: of)?|out of|leaving|opposite|parked at|parked by|arriving at|past"
    r"|at the gates of) (?:an? |the |my |our |their |her |his )?((?:[a-z]+ ){0,2})("
    + "|".join(sorted(_CIVIC, key=len, reverse=True))
    + r")\b(?! (?:bus|bag|desk|bed|door|window|room|gate|class|book|yard|teacher|nurse|uniform|garden))"
)
_SAID_BUILDING = re.compile(r"\b(?:building|exterior|facade|façade|from outside|from the street)\b")
_TOWERS_OF_MOSQUE = word_set("minaret minarets")
_CANYON_SEAT = word_set("seat")


def surrounded(brief: Brief) -> Brief:
    """The brief without things that are only said of the place.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "lineart", "poster"}:
        return brief
    said = brief.prompt.lower()
    words = frozenset(re.findall(r"[a-z]+", said))
    brief = _unringed(brief)
    if _HOMEWARD.search(said):
        brief = _dropped(brief, {k for k, s in enumerate(brief.subjects) if s.word in _HOMES})
    if "bottom of" in said or "at the bottom" in said:
        gone = {k for k, s in enumerate(brief.subjects) if s.picture in _CANYON_SEAT and s.word == "bottom"}
        brief = _dropped(brief, gone)
    if not brief.weather and _SNOWS.search(said):
        brief = replace(brief, weather="snow", season="winter")
    if brief.setting == "beach" and brief.subjects and brief.subjects[0].picture == "prop:island":
        # An island is seen from the sea, and its palms grow on it.
        palms = {k for k, s in enumerate(brief.subjects) if s.picture == "palm-tree"}
        brief = replace(_dropped(brief, palms), setting="sea")
    if _BLACK_CLOUDS.search(said):
        brief = _dropped(
            brief, {k for k, s in enumerate(brief.subjects) if s.word.endswith(("cloud", "clouds"))}
        )
        brief = replace(brief, light="storm") if brief.light in {"day", "overcast", "dawn"} else brief
    if _SUNLIT.search(said) and brief.setting in _ROOMS:
        brief = _dropped(brief, {k for k, s in enumerate(brief.subjects) if s.word == "sun"})
    ruins = tuple(
        replace(s, count=1) if s.picture in _RUINS and s.count == SOME else s for s in brief.subjects
    )
    brief = replace(brief, subjects=ruins)
    if motif(said)[0]:
        brief = _papered(brief, {*words_of(said)})
    if _HOT.search(said):
        # The spring is hot, and no season.
        brief = replace(brief, season="winter" if words & {"winter", "snow", "snowy"} else "")
    if (
        brief.season
        and brief.setting == "studio"
        and any(s.picture.startswith("animal:") for s in brief.subjects)
    ):
        # A season is felt out of doors.
        brief = replace(brief, setting="meadow")
    brief = _before_house(_own_colors(brief, said), said)
    if any(s.picture == "prop:mosque" for s in brief.subjects):
        # A mosque is drawn with its own.
        brief = _dropped(brief, {k for k, s in enumerate(brief.subjects) if s.word in _TOWERS_OF_MOSQUE})
    falls = any(s.picture in _FALLS for s in brief.subjects)
    if falls and "pool" in words and brief.setting in {"pool", "lake"} and not words & _DEALT:
        brief = replace(brief, setting="river")
    return brief


def _dropped(brief: Brief, gone: set[int]) -> Brief:
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief


def _papered(brief: Brief, printed: set[str]) -> Brief:
    """What is on the wallpaper is no thing in the room, and its colour is that of the walls alone."""
    gone = {k for k, s in enumerate(brief.subjects) if {*s.word.split()} & printed}
    paints = {vocabulary().colors.get(word) for word in printed}
    kept = tuple(replace(s, color=None) if s.color in paints else s for s in brief.subjects)
    palette = tuple(paint for paint in brief.palette if paint not in paints)
    return _dropped(replace(brief, subjects=kept, palette=palette), gone)


def _unringed(brief: Brief) -> Brief:
    """The rings of a planet are drawn with it, and no jeweller made them."""
    planets = {k for k, s in enumerate(brief.subjects) if s.picture in _PLANETS}
    return _dropped(
        brief,
        {k for k, s in enumerate(brief.subjects) if planets and s.picture in {"ring", "prop:ring"}},
    )


def _own_colors(brief: Brief, said: str) -> Brief:
    """Nobody takes the colour of the sky that is behind him."""
    known = vocabulary().colors
    spoken = [(f"{shade}{hue}", hue) for shade, hue in _AROUND.findall(said)]
    around = {known[name] for names in spoken for name in names if name in known}
    if not around:
        return brief
    subjects = tuple(
        replace(s, color=None) if s.color in around and s.picture in _PLANETS else s for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _before_house(brief: Brief, said: str) -> Brief:
    """The house that somebody is in front of stands behind him, in a street of its own."""
    houses = {*_CIVIC.values()}
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in houses), None)
    if at is not None and (at == 0 and len(brief.subjects) == 1 and _SAID_BUILDING.search(said)):
        return replace(brief, setting="forecourt")
    found = _BEFORE_HOUSE.search(said)
    if found is None or brief.template != "scene" or not brief.subjects:
        return brief
    spare = {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:bed", "school-bus"} and k}
    brief = _dropped(brief, spare)
    known = vocabulary().colors
    paint = next((known[w] for w in found.group(1).split() if w in known), None)
    brick = (181, 82, 63) if "brick" in found.group(1) and paint is None else paint
    house = Subject(found.group(2), _CIVIC[found.group(2)], color=brick, relation="behind", other=0)
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in houses), None)
    hero = replace(brief.subjects[0], traits=tuple(t for t in brief.subjects[0].traits if t != "brick"))
    if at:
        others = tuple(
            replace(s, relation=None, other=None) if s.other == at else s for s in brief.subjects[1:]
        )
        hero = replace(hero, relation=None, other=None) if hero.other == at else hero
        subjects = (hero, *others)
        subjects = tuple(house if k == at else s for k, s in enumerate(subjects))
    elif at == 0:
        return replace(brief, setting="forecourt")
    else:
        subjects = (hero, *brief.subjects[1:], house)
    return replace(brief, setting="forecourt", subjects=subjects)

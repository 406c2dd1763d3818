"""What a place is beyond its name: fresh water is no sea, one camps on the ground, cabins have an inside."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.backdrops import fields
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

# Waters inland, by the words that name them, and the place each is.
_FRESH = {"lake": "lake", "lakeside": "lake", "lakeshore": "lake", "loch": "lake", "pond": "pond",
          "river": "river", "riverbank": "river", "stream": "river", "creek": "river",
          "brook": "river"}  # fmt: skip
_SALT = word_set("sea ocean beach coast seaside harbor harbour bay island ship seashore lagoon cove waves")
_JUNGLE = word_set("jungle rainforest")
_UNDER_SKY = re.compile(r"\b(?:under|below|beneath)\b (?:\w+ ){0,4}(?:sky|skies|heavens?|stars|milky)\b")
_INSIDE = re.compile(r"\b(?:interior|inside|indoors)\b")
_HOUSE = r"(?:cabin|cottage|chalet|lodge|house)"
_BY_WINDOW = re.compile(
    r"\b(?:by|beside|near|at|below|under|next to|in front of) (?:an? |the |her |his )?(?:\w+ )?window\b"
)
_SILLS = word_set("sill windowsill ledge seat looking gazing staring watching outside rain rainy")
_WITHIN = re.compile(
    rf"\b(?:inside|interior of) (?:of )?(?:an? |the |my |our )?(?:\w+ ){{0,3}}{_HOUSE}\b"
    rf"|\b{_HOUSE} interior\b"
)
_SNOWED = re.compile(
    r"\b(?:in|under|through|during|covered (?:in|with)) (?:the )?(?:fresh |deep |heavy |first )?snow\b"
)
_OPEN = word_set("street city road farm harbor garden meadow river lake forest mountain sea beach")
_EERIE = word_set("haunted spooky eerie creepy")
_BRIGHT = word_set("day sunny sunlight daylight bright cute kawaii morning sunset dawn sunrise")
_BRIDGES = word_set("prop:bridge prop:rope_bridge prop:suspension_bridge bridge")
_CROSSING = re.compile(
    r"\bcross(?:es|ing)?\b|\b(?:walks?|walking|riding|rides|runs?|running|driving|drives) (?:across|over)\b"
)
_BIG = word_set(
    "prop:shop convenience-store prop:house house prop:cottage prop:houses prop:castle prop:church"
)
# Ways on which one walks and runs, and what says that one drives, or that nothing is green.
_TRAILS = word_set("trail trails ridge muddy mud footpath hiking hikers hiker dirt gravel")
_DRIVEN = word_set(
    "highway motorway freeway asphalt truck desert canyon racing race railway train tracks outback savanna"
)
_CARS = word_set("car cars parked parking traffic taxi bus truck amusement theme ride")
_WARDS = word_set("hospital bedroom ward hotel")
_OUT_THERE = word_set("forest snow mountain meadow lake garden studio street city river beach")
_CRAFT = r"(?:space ?station|space ?ship|space ?craft|rocket|shuttle)(?:'s)?"
_PORTHOLE = re.compile(
    rf"\b{_CRAFT} (?:\w+ )?(?:window|porthole|cupola|cockpit)\b"
    rf"|\b(?:window|porthole|cupola) (?:of|in|on|inside) (?:an? |the )?(?:\w+ )?{_CRAFT}\b"
)
_BOATS = word_set("prop:gondola prop:rowing_boat canoe prop:canoe prop:kayak prop:raft")
# Houses of which only the inside is seen.
_HOUSES = word_set("prop:cabin prop:house house prop:cottage prop:hut hut prop:castle prop:tent")
_GATES = word_set("prop:gate")
_TEMPLES = word_set("prop:pagoda prop:torii shinto-shrine prop:shrine")
_BLOSSOM = re.compile(
    r"\b(?:cherry[ -]blossoms?|sakura)\b(?! (?:branch|twig|petal|pattern|flower|tea|cake|icon|logo|wreath))"
)
_IN_LANDSCAPE = word_set(
    "street road path avenue lane park garden temple pagoda shrine river lake canal bridge mountain fuji hill"
    " village trees tree tunnel season kyoto tokyo japan japanese castle"
)
_KEEPER = re.compile(r"\blighthouse keeper(?:'?s)? (?:\w+ )?(?:cottage|house|home|hut)\b")
_DWELLINGS = word_set("prop:cottage prop:house house prop:hut prop:cabin prop:houses")


def located(brief: Brief) -> Brief:
    """The brief with its place as it is meant; what is only a name of the place is no thing in it.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "lineart", "poster"}:
        return brief
    said = brief.prompt.lower()
    words = frozenset(word.strip(".,!?\"'()") for word in said.split())
    brief = _on_island(brief, words)
    brief = _in_blossom(_at_lighthouse(brief, said), said, words)
    if _SNOWED.search(said) and not brief.weather and brief.setting in _OPEN:
        brief = replace(brief, weather="snow", season="winter")
    brief = _on_the_way(replace(brief, setting=_setting(brief, said, words)), said)
    brief = _festive(_across(_haunted(brief, words), said), words)
    return _without_names(_aboard(_paints(brief, words)), said)


_TO_SCHOOL = re.compile(
    r"\b(?:on (?:the|his|her|their) way|walk\w*|go(?:es|ing)?|bik\w+|cycl\w+|rid\w+|run\w*|hurry\w*|late)"
    r" (?:\w+ )?(?:to|from|for) school\b"
)


def _on_the_way(brief: Brief, said: str) -> Brief:
    """Who goes to school is in the street, and the school is far off."""
    if not _TO_SCHOOL.search(said) or brief.setting not in {"studio", "room", "table", "meadow"}:
        return brief
    subjects = tuple(
        replace(s, relation="behind", other=0, scale=s.scale * 0.7)
        if k and s.word == "school" and s.relation is None
        else s
        if s.other is None or brief.subjects[s.other].word != "school"
        else replace(s, relation=None, other=None)
        for k, s in enumerate(brief.subjects)
    )
    return replace(brief, setting="street", subjects=subjects)


def _paints(brief: Brief, words: frozenset[str]) -> Brief:
    """Tubes of paint are no test tubes, and the ship of pirates has sails."""
    if words & {"pirate", "pirates"}:
        sails = tuple(
            replace(s, picture="prop:sailing_ship") if s.picture == "ship" else s for s in brief.subjects
        )
        return replace(brief, subjects=sails)
    if "paint" not in words and "paints" not in words:
        return brief
    subjects = tuple(
        replace(s, picture="prop:tube") if s.picture == "test-tube" else s for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _on_island(brief: Brief, words: frozenset[str]) -> Brief:
    """An island that is a volcano is drawn as one, out in the sea."""
    if not words & {"volcano", "volcanic"} or not words & {"island", "islands"} or "map" in words:
        return brief
    if any(s.picture == "prop:volcano" for s in brief.subjects):
        return brief
    subjects = tuple(
        replace(s, picture="prop:volcano", word="volcano") if s.picture == "prop:island" else s
        for s in brief.subjects
    )
    if brief.setting not in {"beach", "sea", "studio", "mountain"} or brief.style == "minimal":
        return replace(brief, subjects=subjects)
    # Palms stand on the shore, never in the waves.
    grown = any("palm" in s.word for s in brief.subjects)
    return replace(brief, subjects=subjects, setting="beach" if grown else "sea")


def _haunted(brief: Brief, words: frozenset[str]) -> Brief:
    """What is haunted is dark and misty unless it is said to be light."""
    if (
        not words & _EERIE
        or brief.light not in {"day", "overcast"}
        or brief.setting not in _OPEN
        or words & _BRIGHT
    ):
        return brief
    return replace(
        brief, light="night", weather=brief.weather or ("fog" if brief.setting == "forest" else "")
    )


def _across(brief: Brief, said: str) -> Brief:
    """Who crosses a bridge is on it; who waits for a train is no hiker."""
    subjects = list(brief.subjects)
    bridge = next((k for k, s in enumerate(subjects) if s.picture in _BRIDGES), None)
    crossing = bridge is not None and bool(_CROSSING.search(said))
    for k, subject in enumerate(subjects):
        mover = subject.picture.startswith(("figure:", "animal:"))
        if crossing and mover and subject.relation in {None, "with", "beside"}:
            subjects[k] = replace(subject, relation="on", other=bridge)
        if subject.picture == "figure:hiker" and brief.setting in {"station", "room", "street", "city"}:
            subjects[k] = replace(subjects[k], picture="figure:person")
    return replace(brief, subjects=tuple(subjects))


def _festive(brief: Brief, words: frozenset[str]) -> Brief:
    """A festival of balloons has many of them."""
    if not words & {"festival", "fiesta"}:
        return brief
    subjects = tuple(
        replace(s, count=5) if s.picture == "prop:hot_air_balloon" and s.count == 1 else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _aboard(brief: Brief) -> Brief:
    """A boat's passengers sit in it."""
    subjects = tuple(
        replace(s, relation="in")
        if s.picture.startswith("figure:")
        and s.relation in {"with", "beside"}
        and s.other is not None
        and brief.subjects[s.other].picture in _BOATS
        else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _setting(brief: Brief, said: str, words: frozenset[str]) -> str:
    """The place, where a smaller word of the prompt was taken for it."""
    setting = brief.setting
    if setting in _OUT_THERE and _WITHIN.search(said) and " outside" not in said:
        return "room"
    if setting == "windowsill" and any(s.picture in _BIG for s in brief.subjects) and "outside" not in words:
        # A house is too large for the sill, unless it is seen through the window.
        return "street"
    if setting == "windowsill" and brief.subjects and _BY_WINDOW.search(said):
        hero = brief.subjects[0]
        furniture = nature.is_any(hero, nature.SEATS | frozenset({"table", "desk", "bookshelf", "piano"}))
        if furniture or (hero.picture.startswith("figure:") and not words & _SILLS):
            # Who sits at a window sits in the room, and not on its sill.
            return "room"
    if setting == "road" and words & _TRAILS and not words & _DRIVEN:
        return "winding road"
    if setting in {"city", "street"} and "park" in words and not words & _CARS:
        return "meadow"
    if setting in {"river", "lake", "city"} and fields.flower_named(words):
        return "meadow"
    if setting == "kitchen" and "street" in words and "food" not in words:
        # The bakery is a shop of that street.
        return "street"
    if setting == "table" and words & _WARDS:
        return "room"
    if setting in {"space", "sky", "windowsill"} and _PORTHOLE.search(said):
        return "station deck"
    if setting in {"meadow", "studio"} and any(s.picture == "prop:beach_hut" for s in brief.subjects):
        return "beach"
    if setting in {"sea", "beach"} and not words & _SALT:
        setting = next((place for word, place in _FRESH.items() if word in words), setting)
    if (
        setting in {"lake", "river"}
        and words & _JUNGLE
        and any(s.picture == "prop:waterfall" for s in brief.subjects)
    ):
        setting = "forest"
    if setting == "sky" and brief.subjects and _UNDER_SKY.search(said):
        hero = brief.subjects[0]
        if not nature.is_any(hero, nature.FLIES):
            home = nature.home_of(hero)
            setting = home if home not in {"", "sky", "room", "table", "kitchen", "studio"} else "meadow"
    if setting == "windowsill" and words & {"airport", "terminal"}:
        setting = "room"
    if setting == "street" and any(s.picture in _TEMPLES for s in brief.subjects):
        # Before a temple leads a path, not a row of shops.
        setting = "garden"
    return setting


def _without_names(brief: Brief, said: str) -> Brief:
    """Without houses of which one sees the inside, and without the iron gate of an airport."""
    gone = set[int]()
    if brief.setting == "room" and _INSIDE.search(said) and "outside" not in said:
        gone = {k for k, s in enumerate(brief.subjects) if s.picture in _HOUSES and s.relation != "on"}
    if brief.setting == "forest":
        # The trees of a wood are the wood.
        gone |= {
            k
            for k, s in enumerate(brief.subjects)
            if s.word in {"trees", "tree trunks", "pine trees", "pines"} and not s.color and not s.relation
        } - {s.other for s in brief.subjects if s.other is not None}
    if brief.setting == "kitchen":
        # The island of a kitchen is its table, and what hangs above it is no lamp on the floor.
        hung = {"prop:floor_lamp"} if "pendant" in said else set()
        gone |= {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:island", *hung}}
    if "stage" in said or "theat" in said:
        gone |= {k for k, s in enumerate(brief.subjects) if s.word in {"spotlights", "spotlight"}}
    if "airport" in said:
        gone |= {k for k, s in enumerate(brief.subjects) if s.picture in _GATES}
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief


def _in_blossom(brief: Brief, said: str, words: frozenset[str]) -> Brief:
    """Cherry blossom in a landscape is on its trees."""
    if brief.template == "lineart" or not _BLOSSOM.search(said) or not words & _IN_LANDSCAPE:
        return brief
    subjects = tuple(
        replace(s, picture="prop:cherry_tree", count=min(3, max(2, s.count)))
        if s.picture in {"cherry-blossom", "blossom"} and s.relation not in {"holding", "wearing", "in"}
        else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects, season=brief.season or "spring")


def _at_lighthouse(brief: Brief, said: str) -> Brief:
    """Where the keeper lives, there is his lighthouse."""
    if not _KEEPER.search(said) or any(s.picture == "prop:lighthouse" for s in brief.subjects):
        return brief
    home = next((k for k, s in enumerate(brief.subjects) if s.picture in _DWELLINGS), None)
    if home is None:
        return brief
    house = brief.subjects[home]
    if house.relation == "on":
        # Both stand on the same rock.
        tower = Subject("lighthouse", "prop:lighthouse", relation="on", other=house.other)
        cottage = replace(house, relation="with", other=0)
        others = tuple(cottage if k == home else s for k, s in enumerate(brief.subjects))
        moved = tuple(s if s.other is None or s is cottage else replace(s, other=s.other + 1) for s in others)
        tower = replace(tower, other=None if house.other is None else house.other + 1)
        return replace(brief, subjects=(tower, *moved), setting="sea")
    tower = Subject("lighthouse", "prop:lighthouse", relation="beside", other=home)
    return replace(brief, subjects=(*brief.subjects, tower), setting="cliffs")

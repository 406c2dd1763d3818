"""Where and when a picture takes place: what a prompt leaves open is answered by its things and by chance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import ASANAS, CLOTHS
from recraft_nb.engine.illustrator.compose import backdrops, nature, things
from recraft_nb.engine.illustrator.compose.backdrops import finding, vantage
from recraft_nb.engine.illustrator.compose.printed.pages import coloring
from recraft_nb.engine.illustrator.doings.ties import tie_of
from recraft_nb.engine.illustrator.meaning import shots
from recraft_nb.engine.illustrator.places import afloat, dioramas, outlooks, whole_views

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.ink.chance import Chance

_DAY_WORDS = frozenset(
    [
        "day",
        "daytime",
        "sunny",
        "noon",
        "midday",
        "bright",
        "daylight",
        "sunlight",
        "sunlit",
        "sunshine",
        "afternoon",
        "summer",
        "clear",
        "blue",
        "morning",
    ]
)
_WINTER_WORDS = frozenset(("snow", "snowy", "winter", "icy", "frozen", "christmas", "snowman")) | frozenset(
    ("skier", "skiing", "skis", "ski", "snowboarder", "snowboard", "snowboarding", "sled", "sledding")
)
_ROOM_WORDS = frozenset(
    (
        "room",
        "indoors",
        "inside",
        "home",
        "house",
        "apartment",
        "flat",
        "condo",
        "livingroom",
        "interior",
        "bedroom",
        "library",
        "office",
        "study",
        "fireplace",
    )
)
# Goods are shown for their own sake, unless a place is named as well.
_PRODUCT = (
    "product photo",
    "product shot",
    "product picture",
    "product render",
    "product mockup",
    "product image",
    "packshot",
    "commercial photo",
    "studio photo",
    "studio shot",
    "clean background",
    "plain background",
)
_PODIUMS = frozenset({"pedestal", "podium", "plinth"})
_PLACED = frozenset({"table", "desk", "kitchen", "counter", "shelf", "room", "windowsill", "towel", "tray"})
# Words of which no autumn is made, in places where something grows.
_GREEN_WORDS = frozenset({"green", "lush", "verdant", "grassy", "blooming"})
_GROWING = frozenset({"meadow", "farm", "garden", "mountain", "forest", "jungle", "lake", "river", "road"})
# Places that look their best in the green half of the year.
_IN_LEAF = frozenset({"wildflowers", "white town", "bamboo grove"})
# Views that coloured light would spoil when nobody asked for it.
_DAYLIT = frozenset({"bamboo grove"})
_MIRRORED = frozenset({"reflection", "reflections", "reflected", "reflecting", "mirrored", "mirror"})
# How a photographer says that things lie on a table below him.
_FROM_ABOVE = frozenset({"flatlay", "flat-lay", "knolling"})
# Ways through open country, and through where.
_WAYS = frozenset({"road", "highway", "motorway"})
_CROSSED = frozenset({"desert", "meadow", "mountain", "farm", "canyon", "savanna"})
# What stands on a kitchen's floor, not on its worktop.
_FLOOR = frozenset(
    {
        "prop:sink",
        "prop:stove",
        "prop:brick_oven",
        "prop:table",
        "prop:fridge",
        "chair",
        "prop:washing_machine",
        "prop:rug",
        "prop:desk",
        "prop:sofa",
    }
)
_INDOOR = frozenset(
    (
        "room",
        "kitchen",
        "table",
        "windowsill",
        "studio",
        "space",
        "underwater",
        "cave",
        "theatre",
        "classroom",
        "laboratory",
        "bathroom",
        "garage",
        "ring",
        "office",
        "library",
        "supermarket",
        "gallery",
        "shelf",
    )
)


def settled(brief: Brief, chance: Chance) -> Brief:
    """The brief with its place, its hour and its season decided."""
    words = frozenset(word.strip(".,!?\"'()").lower() for word in brief.prompt.split())
    if "isometric" in words and brief.template == "scene" and brief.background is None:
        return dioramas.isometric(brief, words)
    if _lies_on_cloth(brief):
        return replace(brief, setting="cloth", season=brief.season or "summer")
    setting = _view(brief) or _place(brief, words, backdrops.finer(words, brief.setting), chance)
    if (
        (_FROM_ABOVE & words or {"flat", "lay"} <= words)
        and brief.template == "scene"
        and brief.subjects
        and brief.setting != "flat lay"
    ):
        setting = "table"
    if setting in ("river", "lake") and not brief.subjects and "mountains" in words and not words & _MIRRORED:
        # Who names the mountains first wants them large.
        setting = "mountain"
    if setting == "balcony" and any(s.picture in dioramas.BUILT for s in brief.subjects):
        # The terrace is the hut's, which stands in the open.
        setting = "mountain" if words & {"mountain", "mountains", "alpine", "alps"} else "meadow"
    if _is_product(brief, words, setting):
        setting = shots.SETTING
    if setting == "volcano" and any(s.picture == "prop:volcano" for s in brief.subjects):
        # One volcano is enough, and the one that was asked for is the near one.
        setting = "mountain"
    if setting == "kitchen" and any(s.picture in _FLOOR for s in brief.subjects):
        setting = "whole kitchen"
    if (
        setting == "kitchen"
        and brief.template in ("scene", "lineart")
        and (
            not brief.subjects or "floor" in words or all(s.picture == "prop:island" for s in brief.subjects)
        )
    ):
        setting = "whole kitchen"
    setting = outlooks.settled(brief, words, setting)
    light, season = brief.light, brief.season
    open_light = light == "day" and not words & _DAY_WORDS and not brief.weather
    if open_light and setting not in _INDOOR | backdrops.INDOORS | _DAYLIT and brief.template != "lineart":
        light = chance.weighted((("day", 6.2), ("golden", 1.6), ("dawn", 1.2), ("dusk", 1.0)))
        if light in ("golden", "dusk") and (season == "winter" or words & _WINTER_WORDS):
            # Snow under an orange sky hardly looks cold.
            light = "dawn"
    if brief.weather == "stars":
        light = "night"
    if brief.weather == "storm" and light == "day":
        light = "storm"
    if brief.weather in ("rain", "fog") and light == "day":
        light = "overcast"
    if light == "day" and brief.weather == "snow" and words & {"snowstorm", "blizzard", "storm", "heavy"}:
        light = "overcast"
    if not season and words & _WINTER_WORDS:
        season = "winter"
    if not season and words & _GREEN_WORDS and brief.template == "scene" and setting in _GROWING:
        season = chance.weighted((("summer", 6.0), ("spring", 2.4)))
    if not season and setting in _IN_LEAF:
        season = chance.weighted((("summer", 6.0), ("spring", 2.4)))
    if not season:
        season = (
            "winter"
            if setting == "snow" or brief.weather == "snow"
            else chance.weighted((("summer", 6.0), ("spring", 2.4), ("autumn", 1.6)))
        )
    return whole_views.without_parts(replace(brief, setting=setting, light=light, season=season))


def _is_product(brief: Brief, words: frozenset[str], setting: str) -> bool:
    """Whether goods are shown as a shop shows them: on a clean sweep of one colour."""
    said = " ".join(brief.prompt.lower().replace(",", " ").split())
    asked = any(phrase in said for phrase in _PRODUCT) or bool(words & _PODIUMS)
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    placed = setting not in {"studio", "table", "room", "shelf"} or bool(words & _PLACED)
    free = brief.template == "scene" and brief.background is None
    return asked and free and bool(brief.subjects) and not alive and not placed


def _lies_on_cloth(brief: Brief) -> bool:
    """Whether one thing is shown on silk or velvet."""
    if brief.template != "scene" or brief.background is not None or brief.setting not in {"studio", "table"}:
        return False
    words = [word.strip(".,!?") for word in brief.prompt.lower().split()]
    at = next((k for k, word in enumerate(words) if word in CLOTHS and k > 1), 0)
    before = {*words[max(0, at - 4) : at]}
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    return bool(at) and bool(before & {"on", "against", "draped"}) and bool(brief.subjects) and not alive


def _view(brief: Brief) -> str:
    """A whole place that the prompt names; "" when the picture is no scene or names none."""
    if brief.template not in ("scene", "lineart", "poster") or brief.background is not None:
        return ""
    if {"sticker", "minimal"} & {*brief.moods, brief.style}:
        return ""
    words = [word.strip('.,!?;:"()').lower() for word in brief.prompt.split()]
    living = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if not living and vantage.looks_through_window(brief.prompt.lower(), frozenset(words)):
        return "window view"
    return finding.found(words, brief.setting)


def _place(brief: Brief, words: frozenset[str], setting: str, chance: Chance) -> str:
    """Where it happens: what the prompt says, else where its things are at home."""
    if setting in {"city", "street", "square", "road"} and any(afloat.is_boat(s) for s in brief.subjects):
        return "harbor"
    if setting == "sea" and brief.subjects and words & {"by", "near", "overlooking", "beside"}:
        hero = brief.subjects[0]
        wet = nature.FLOATS | nature.SWIMS | nature.FLIES | frozenset({"lighthouse", "pier", "dock"})
        setting = setting if nature.is_any(hero, wet) else "beach"
    if "sticker" in brief.moods:
        # What is cut out stands nowhere.
        return setting
    setting = afloat.place(brief, words, setting)
    if setting in _CROSSED and words & _WAYS and brief.template == "scene":
        # "A road through the desert": the road is what leads through the picture.
        setting = "road"
    if (
        "toy" in words
        and not any(s.picture == "prop:shop" for s in brief.subjects)
        and brief.template == "scene"
        and setting not in words
        and setting not in _INDOOR - {"studio", "room"}
    ):
        return "room"  # where one plays
    minimal = "minimal" in (brief.style, *brief.moods)
    if brief.template not in ("scene", "lineart"):
        return setting
    vague = setting == "studio" or (setting == "room" and not words & _ROOM_WORDS)
    doing = next((nature.DOINGS[w] for w in sorted(words) if w in nature.DOINGS), "")
    if vague and any(ASANAS in s.traits for s in brief.subjects):
        # A sheet of poses is no place.
        return setting
    hung = any(tie_of(s.traits) in {"wall", "ceiling"} for s in brief.subjects)
    if vague and doing and not minimal and not hung:
        return doing
    if not any(things.has_drawing(s.picture) for s in brief.subjects):
        # Nothing to show: then at least a view.
        empty = setting == "studio" and not minimal and brief.background is None and not brief.text
        return chance.pick(("meadow", "mountain", "sea", "lake", "beach")) if empty else setting
    if setting == "sky" and not words & {"sky", "clouds", "cloud", "air", "heaven", "moon"}:
        standing = [s for s in brief.subjects if not nature.is_any(s, nature.FLIES) and not _soars(s)]
        setting = (nature.home_of(standing[0]) or "meadow") if standing else setting
    if setting == "room" and not words & _ROOM_WORDS:
        outside = [s for s in brief.subjects if nature.is_any(s, nature.OUTDOORS)]
        setting = "meadow" if outside else setting
    if setting != "studio" or minimal or words & {"studio", "isolated", "background", "mascot", "clipart"}:
        return setting
    alive = brief.subjects[0].picture.startswith(("figure:", "animal:"))
    if brief.template == "lineart" and (not alive or coloring.asked(brief)):
        return setting
    hero = brief.subjects[0]
    if tie_of(hero.traits) == "string" and hero.other is not None:
        # What balloons are tied to stands on the ground.
        return nature.home_of(brief.subjects[hero.other]) or "meadow"
    holder = brief.subjects[hero.other] if hero.relation in ("in", "on") and hero.other is not None else None
    if (
        holder is not None
        and nature.home_of(holder)
        and not holder.picture.startswith(("figure:", "animal:"))
    ):
        hero = holder
    elif not nature.is_any(hero, nature.BOUND) and not hero.picture.startswith("animal:"):
        free = [s for s in brief.subjects if s is hero or not _is_had(s)]
        free = [s for s in free if not nature.is_any(s, nature.FLIES)] or free
        hero = max(free, key=lambda s: nature.metres(s) if nature.home_of(s) else 0.0)
    home = nature.home_of(hero)
    if not home and any(s.picture == "prop:branch" for s in brief.subjects):
        home = "forest"
    if home in {"room", "table", "kitchen"} and any(
        nature.is_any(s, nature.OUTDOORS | nature.CELESTIAL) for s in brief.subjects
    ):
        home = "meadow"
    if home in {"room", "meadow", ""} and any(afloat.is_boat(s) for s in brief.subjects):
        home = "lake"
    if home == "room" and hero.picture.startswith("animal:"):
        # Sheep that a dog chases are in no room.
        others = [s for s in brief.subjects[1:] if s.picture.startswith("animal:") or s.picture == "sled"]
        homes = [nature.home_of(s) for s in others]
        home = next((place for place in homes if place and place not in _INDOOR), home)
    alive = brief.subjects[0].picture.startswith(("figure:", "animal:")) or len(brief.subjects) > 1
    return home if home and (alive or chance.chance(0.86)) else setting


def _soars(subject: Subject) -> bool:
    """Whether somebody flies by the power of a hero's cape."""
    return "flying" in subject.traits and any(t.startswith("wears:cape") for t in subject.traits)


def _is_had(subject: Subject) -> bool:
    """Whether a thing only comes with another, and says nothing about the place: ice in a glass."""
    alive = subject.picture.startswith(("figure:", "animal:"))
    return (
        subject.relation in ("in", "with", "holding", "wearing") and not alive and nature.metres(subject) < 1
    )

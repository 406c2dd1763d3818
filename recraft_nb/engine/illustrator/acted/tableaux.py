"""Reads scenes that are one picture with everybody in place: a nap, a lesson on wheels, a choir."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted.care import CARE
from recraft_nb.engine.illustrator.acted.home import ASLEEP, AT_HOME
from recraft_nb.engine.illustrator.acted.kinds import Tableau, words
from recraft_nb.engine.illustrator.acted.lessons import LESSONS
from recraft_nb.engine.illustrator.acted.out_and_about import OUT_AND_ABOUT
from recraft_nb.engine.illustrator.acted.tasks import TASKS
from recraft_nb.engine.illustrator.acted.told import TALES_AND_FEASTS
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.beasts.beast import POSES as BEAST_POSES
from recraft_nb.engine.illustrator.props.body.poses import POSES, SAID
from recraft_nb.engine.illustrator.props.dress.garments import worn
from recraft_nb.engine.illustrator.props.people import cast
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND
from recraft_nb.engine.illustrator.props.people.cast import Role
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief


_TABLEAUX = (*CARE, *LESSONS, *AT_HOME, *TASKS, *OUT_AND_ABOUT, *TALES_AND_FEASTS)
# Whose colour is that of what is fought.
_OF_A_COLOR = frozenset({"figure:brave_tooth"})
# What is seen by its own light.
_LIT = frozenset(
    {"prop:lantern_porch", "figure:lamp_lighting", "figure:chimney_stuck", "figure:trick_or_treat"}
)
_CARERS = frozenset({"figure:nurse", "figure:doctor", "figure:scientist"})
_SELLERS = frozenset(
    {"figure:vendor", "figure:farmer", "figure:gardener", "figure:beekeeper", "figure:baker"}
)
_COURIERS = frozenset({"figure:mail"})
_COURIER = words("delivery, courier, postman, mailman, deliver*")
_OLD = frozenset({"figure:old_man", "figure:old_woman"})
_PETS = frozenset(
    {
        "animal:dog",
        "animal:cat",
        "animal:rabbit",
        "animal:hamster",
        "animal:guinea_pig",
        "animal:puppy",
        "animal:fox",
    }
)
_ANYWHERE = word_set("studio meadow room sky windowsill table street kitchen")
_OUTSIDE = words("outside, outdoor, outdoors, terrace, sidewalk, pavement, street, patio")
_GARAGE = words("garage, workshop, repair shop, mechanic, mechanic's")
_CHURCH = words("church, gospel, cathedral, chapel, mass")
_IDLE = {*POSES, *SAID, *BEAST_POSES, FROM_BEHIND} | word_set(
    "holding sleeping giving asleep tired falling gathered looking watching taking carried touching lying"
    " resting studying teaching learning helping bringing showing examining talking chatting"
)
_TIED = ("plays:", "tie:", "at:", "dressing:")
_COUNTED = {"duo": 2, "trio": 3, "quintet": 5}
_SCREENS = {
    "two": "two",
    "dual": "two",
    "three": "three",
    "triple": "three",
    "multiple": "three",
    "several": "three",
    "many": "four",
    "four": "four",
}
_MANY_SCREENS = re.compile(rf"\b({'|'.join(_SCREENS)}) (?:\w+ )?(?:monitors|screens|displays)\b")
_NUMBER = words("two, three, four, five, six, seven, eight, nine, ten, a few")
_AT_WORK = words(
    "analyst, programmer, coder, developer, designer, gamer, trader, hacker, worker, someone, person"
)
# A choir that nobody counted.
_CHOIR = 7
_LONGEST = 400
_LARGE = 1.7
_WALL = (226, 214, 198)


def staged(brief: Brief) -> Brief:
    """The brief with such a picture in the place of all that is in it, where one was asked for.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart", "poster"} or len(brief.prompt) > _LONGEST:
        return brief
    text = brief.prompt.lower()
    for one in _TABLEAUX:
        if all(asked.search(text) for asked in one.said) and not (one.never and one.never.search(text)):
            found = _cast(one, brief, text)
            if found is not None:
                return found
    return brief


def _cast(one: Tableau, brief: Brief, text: str) -> Brief | None:
    """The brief with the parts given out; None when those who are named do not fit."""
    people = [s for s in brief.subjects if s.picture.startswith("figure:") and cast.knows(s.picture)]
    beasts = [s for s in brief.subjects if s.picture.startswith("animal:")]
    others = [s for s in brief.subjects if s.picture.startswith("figure:") and s not in people]
    babies = [s for s in people if s.picture == "figure:baby"]
    count = sum(s.count for s in people)
    if not people and one.picture == "figure:at_screens" and not _AT_WORK.search(text):
        return None
    if others or not one.people[0] <= count <= one.people[1] or (not people and not one.anyone):
        return None
    takes_pets = any(kind == "pet" for _, kind, _ in one.parts)
    if any(not takes_pets or s.picture not in _PETS or s.count > 1 for s in beasts):
        return None
    if one.picture in {"figure:nap", "figure:armchair_nap"} and not _naps(people, babies, beasts, text):
        return None
    free = [(s, _role(s)) for s in people for _ in range(s.count)]
    if one.picture == "figure:nap":
        free = [(s, r) for s, r in free if s not in babies]
    given: list[tuple[str, Role]] = []
    for part, kind, most in one.parts:
        room = most - sum(name == part for name, _ in given)
        pool = [(s, _role(s)) for s in beasts] if kind == "pet" else free
        for entry in [e for e in pool if _fits(e[0], kind, text)][: max(0, room)]:
            given.append((part, entry[1]))
            if entry in free:
                free.remove(entry)
    if one.needs - {part for part, _ in given}:
        return None
    if one.picture in {"figure:choir", "figure:strings"}:
        given = _filled(one, given, text)
    flags = _flags(one, text, brief)
    if "load:child" in flags and not any(part == "child" for part, _ in given):
        # It is the child who climbs.
        rest = next((f for f, asked in one.flags if f != "load:child" and asked.search(text)), "")
        flags = (*(f for f in flags if f != "load:child"), *([rest] if rest else []))
    if one.picture in _LIT and brief.light in {"day", "overcast", "golden"}:
        brief = replace(brief, light="night")
    paint = next((s.color for s in people if s.color), None) if one.picture == "figure:choir" else None
    robes = [
        color
        for _, who in given
        for kind, color in worn(who.traits)
        if kind in {"coat", "gown", "dress"} and color
    ]
    if one.picture in _OF_A_COLOR:
        paint = next((s.color for s in brief.subjects if s.color), None)
    if one.picture == "figure:choir" and robes:
        paint = _rgb(robes[0])
    thing = next(
        (s for s in brief.subjects if s.picture in {"prop:sofa", "prop:bicycle", "prop:scooter"} and s.color),
        None,
    )
    color = (
        thing.color
        if thing is not None and one.picture in {"figure:nap", "figure:story_time", "figure:riding_lesson"}
        else paint
    )
    traits = (*(cast.written(part, who) for part, who in given), *flags)
    whole = Subject("people", one.picture, 1, color, scale=_LARGE, traits=traits)
    brief = replace(brief, subjects=(whole,), setting=_place(one, brief, text))
    if one.picture == "figure:window_gazer" and brief.background is None:
        # The window is the room.
        return replace(brief, setting="studio", background=_WALL, weather="")
    return brief


def _naps(people: list[Subject], babies: list[Subject], beasts: list[Subject], text: str) -> bool:
    """Whether it is one person who sleeps there, and no other."""
    grown = [s for s in people if s not in babies]
    asleep = ASLEEP.search(text)
    if len(grown) != 1 or grown[0].count != 1 or asleep is None:
        return False
    before = text[: asleep.start()]
    return grown[0].word in before and not any(beast.word in before for beast in beasts)


def _rgb(paint: str) -> tuple[int, int, int]:
    return int(paint[1:3], 16), int(paint[3:5], 16), int(paint[5:7], 16)


def _role(subject: Subject) -> Role:
    kept = (t for t in subject.traits if t not in _IDLE and not t.startswith(_TIED) and "|" not in t)
    return Role(subject.picture, subject.color, tuple(kept))


def _fits(subject: Subject, kind: str, text: str) -> bool:
    young = subject.picture in YOUNG
    if kind == "barber":
        return any(word in subject.word for word in ("barber", "hairdresser", "stylist"))
    if kind == "courier":
        return subject.picture in _COURIERS or (
            bool(_COURIER.search(text))
            and any(word in subject.word for word in ("guy", "courier", "post", "mail", "deliver"))
        )
    return {
        "young": young,
        "grown": not young,
        "old": subject.picture in _OLD,
        "carer": subject.picture in _CARERS,
        "seller": subject.picture in _SELLERS,
        "teacher": subject.picture == "figure:teacher",
    }.get(kind, True)


def _filled(one: Tableau, given: list[tuple[str, Role]], text: str) -> list[tuple[str, Role]]:
    """As many singers or players as there are, though nobody counted them."""
    part = one.parts[0][0]
    if one.picture == "figure:strings":
        count = next((n for word, n in _COUNTED.items() if word in text), 4)
        plain = Role("figure:person")
        known = [who if who.picture != "figure:musician" else plain for _, who in given]
        return [(part, known[k] if k < len(known) else plain) for k in range(count)]
    if len(given) >= _CHOIR or (len(given) > 1 and _NUMBER.search(text)):
        return given
    usual = next((name for word, name in _SINGERS.items() if word in text), "figure:person")
    usual = (
        given[0][1].picture
        if given and given[0][1].picture not in {"figure:musician", "figure:singer"}
        else usual
    )
    return [(part, Role(usual, None, given[0][1].traits if given else ()))] * _CHOIR


_SINGERS: Mapping[str, str] = {
    "children": "figure:child",
    "kids": "figure:child",
    "school": "figure:child",
    "girls": "figure:girl",
    "boys": "figure:boy",
    "women": "figure:woman",
    " men": "figure:man",
}


def _flags(one: Tableau, text: str, brief: Brief) -> tuple[str, ...]:
    found: list[str] = []
    for flag, asked in one.flags:
        kind = flag.partition(":")[0]
        if asked.search(text) and not (
            ":" in flag and kind != "sells" and any(f.startswith(f"{kind}:") for f in found)
        ):
            found.append(flag)
    if brief.light == "night" and "night" not in found:
        found.append("night")
    if brief.weather in {"rain", "snow"} and brief.weather not in found:
        found.append(brief.weather)
    screens = _MANY_SCREENS.search(text)
    if screens:
        found.append(f"screens:{_SCREENS[screens.group(1)]}")
    return tuple(found)


def _place(one: Tableau, brief: Brief, text: str) -> str:
    if brief.background is not None:
        return brief.setting
    if one.picture == "figure:choir" and _CHURCH.search(text):
        return "nave"
    if one.picture == "figure:cafe_guests" and _OUTSIDE.search(text):
        return "cafe terrace"
    if one.picture == "figure:flat_tyre" and _GARAGE.search(text):
        return "garage"
    if one.indoors and brief.setting not in {"office", "ward", "classroom"}:
        return one.setting
    return one.setting if one.setting and brief.setting in _ANYWHERE else brief.setting

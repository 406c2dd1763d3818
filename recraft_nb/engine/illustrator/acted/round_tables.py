"""Reads who sits around a table in tales: adventurers, knights, a dwarf and an elf at pancakes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted.kinds import words
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX
from recraft_nb.engine.illustrator.props.people import cast
from recraft_nb.engine.illustrator.props.people.cast import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_TABLE = re.compile(
    r"\b(?:around|round|at|by) (?:an?|the|their|one|his|her) (?:\w+ ){0,2}(?:table|bar|counter)\b"
    r"|\bround table\b"
)
_SEATED = words("sit, sits, sitting, seated, eating, drinking, dining, feasting, playing, having, sharing")
_PLACES: Mapping[str, re.Pattern[str]] = {
    "diner": words("diner, truck stop"),
    "tavern": words("tavern, inn, pub, alehouse, innkeeper, barkeep, barmaid"),
    "throne hall": words("castle, great hall, palace, throne room"),
}
_ADVENTURERS = words("adventurers, adventuring party, adventure party, heroes, party of heroes")
_LIGHTING = words("menorah, hanukkiah, hanukkah, chanukah")
_HOST = words("innkeeper, barkeep, bartender, barmaid, tavern keeper, host, waitress, serving")
_IS = re.compile(
    r"\b(?:innkeeper|barkeep|bartender|barmaid|host) (?:is|being) (?:an?|the) (\w+(?: \w+){0,2})"
)
_FOLK = frozenset(
    f"figure:{name}"
    for name in word_set(
        "knight wizard witch wood_elf elf orc dwarf gnome viking pirate king queen prince princess hooded"
        " hero samurai ninja skeleton zombie vampire astronaut superhero monk santa angel devil fairy"
        " trooper caveman explorer"
    )
)
_PARTY = ("figure:wizard", "figure:knight", "figure:wood_elf", "figure:dwarf", "figure:hooded", "figure:hero",
    "figure:orc", "figure:monk")  # fmt: skip
_FOOD: Mapping[str, re.Pattern[str]] = {
    "pancakes": words("pancakes, pancake, waffles"),
    "soup": words("soup, stew, porridge, chili"),
    "pizza": words("pizza, pizzas"),
    "burger": words("burger, burgers, hamburgers"),
    "cake": words("cake, pie, dessert"),
    "tea": words("tea, coffee, cocoa, tea party"),
    "beer": words("beer, ale, mead, mugs, drinking, drinks, drink, tankards"),
}
_MIDDLE: Mapping[str, re.Pattern[str]] = {
    "map": words("map, maps, plan, plans, planning"),
    "menorah": _LIGHTING,
    "turkey": words("feast, feasting, roast, turkey, banquet, thanksgiving"),
    "cards": words("cards, poker"),
    "dice": words("dice, board game, game, gaming, gambling"),
    "candle": words("candle, candles, candlelight"),
}
_WOMAN = words("lady, woman, girl, female, she")
_NEVER = words(
    "chess, logo, icon, empty, no people, standing on, under, behind bars, laptop, isometric, pattern"
)
_APRON = "apron:#f4efe6"
_LARGE = 1.8
_MOST = 8


def seated(brief: Brief) -> Brief:
    """The brief with folk of tales around their table in the place of all that is in it.

    Args:
        brief: Of a scene; any other, and one without such folk, is given back as it is.
    """
    brief = _with_its_lights(brief)
    text = brief.prompt.lower()
    if brief.template not in {"scene", "poster"} or _NEVER.search(text) or len(text) > 400:
        return brief
    place = next((name for name, asked in _PLACES.items() if asked.search(text)), "")
    at_table = _TABLE.search(text) or (place in {"diner", "tavern"} and _SEATED.search(text))
    if not at_table:
        return brief
    people = [s for s in brief.subjects if s.picture.startswith("figure:")]
    band = bool(_ADVENTURERS.search(text))
    lit = bool(_LIGHTING.search(text))
    if not band and not lit and not any(s.picture in _FOLK for s in people):
        return brief
    if any(not cast.knows(s.picture) for s in people) or any(
        s.picture.startswith("animal:") for s in brief.subjects
    ):
        return brief
    guests, host = _cast(people, text, band=band)
    if not guests:
        return brief
    flags = [name for name, asked in _MIDDLE.items() if asked.search(text)]
    flags += [f"dish:{name}" for name, asked in _FOOD.items() if asked.search(text)][:1]
    place = place or ("room" if lit else "tavern" if brief.setting in {"studio", "table", "room", ""} else "")
    traits = (
        *(cast.written("guest", who) for who in guests),
        *(cast.written("host", who) for who in host),
        *flags,
        *(("tavern",) if place == "tavern" else ()),
    )
    whole = Subject("people", "figure:tale_table", 1, scale=_LARGE, traits=traits)
    return replace(brief, subjects=(whole,), setting=place or brief.setting)


def _with_its_lights(brief: Brief) -> Brief:
    """The brief with the candles of a menorah on it, and not beside it."""
    if not any(s.picture == "prop:menorah" for s in brief.subjects):
        return brief
    apart = {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:candle", "candle"}}
    kept = without(brief.subjects, apart)
    return replace(
        brief, subjects=tuple(replace(s, count=1) if s.picture == "prop:menorah" else s for s in kept)
    )


def _cast(people: list[Subject], text: str, *, band: bool) -> tuple[list[Role], list[Role]]:
    """Who sits there, and who serves them."""
    host: list[Role] = []
    keeper = _HOST.search(text)
    if keeper is not None:
        named = _IS.search(text)
        known = [s for s in people if named and (s.word.split()[-1] in named.group(1).split())]
        one = known[0] if known else next((s for s in people if s.word in keeper.group()), None)
        if one is not None:
            own = tuple(t for t in one.traits if t.startswith(PREFIX))
            woman = ("female",) if _WOMAN.search(named.group(1) if named else one.word) else ()
            host = [Role(one.picture, one.color, (*own, *woman, *(() if own else (PREFIX + _APRON,))))]
        people = [s for s in people if s is not one and s.word not in keeper.group()]
    guests: list[Role] = []
    for s in people:
        for _ in range(s.count):
            if band and s.picture in {"figure:man", "figure:person", "figure:superhero", "figure:hero"}:
                picture = next((p for p in _PARTY if all(p != g.picture for g in guests)), "figure:hero")
                guests.append(Role(picture))
            else:
                kept = tuple(t for t in s.traits if t.startswith((PREFIX, "hair:")) or t in {"old", "female"})
                guests.append(Role(s.picture, s.color, kept))
    return guests[:_MOST], host

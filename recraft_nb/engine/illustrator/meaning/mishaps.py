"""Reads what happened to things: spilled, covered in mud, torn, blown inside out; wrapped and grown over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.compose.states import MELTING, MUDDIED

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from recraft_nb.engine.illustrator.brief import Brief

_ALIVE = ("figure:", "animal:")
_SPILLS = re.compile(
    r"\b(?:spilled|spilt|spilling|spills|(?:tipped|knocked|fallen|toppled|turned) over|overturned|toppled)\b"
)
_CUPS = frozenset({"prop:cup", "hot-beverage", "cup", "teacup-without-handle", "prop:mug", "prop:paper_cup"})
_GLASSES = frozenset({"prop:glass", "glass-of-milk", "prop:wine_glass", "wine-glass", "tumbler-glass"})
# What is in a cup, by a word of the prompt, as a colour with a name.
_DRINKS = {"tea": "amber drink", "milk": "white drink", "chocolate": "brown drink", "juice": "orange drink"}
_WINE, _MILK, _JUICE = (122, 26, 52), (252, 250, 244), (245, 160, 50)
_MUD = re.compile(
    r"\b(?:covered|caked|coated|splattered|splashed|plastered) (?:in|with) (?:\w+ )?mud\b|\bmuddy (\w+)"
)
_PAPER = re.compile(r"\bwrapped (?:up )?in (?:\w+ )?(?:\w+ )?paper\b")
_PRESENTS = frozenset({"wrapped-gift", "package", "prop:box", "prop:gift", "prop:parcel"})
_TORN = re.compile(
    r"\b(?:torn|ripped)(?: up| apart)? (?:\w+ )?(letter|note|page|paper|document|contract)s?\b"
)
_SHEETS = frozenset({"page-facing-up", "envelope", "love-letter", "page-with-curl", "prop:paper"})
_INSIDE_OUT = re.compile(r"\binside[- ]out\b|\b(?:broken|blown|wrecked|ruined) umbrella\b")
_JIGSAW = re.compile(r"\b(?:puzzles?|jigsaw)\b")
_FLOWER_ARCH = re.compile(
    r"\b(?:arch|archway|arbou?r) (?:made )?(?:of|with|full of|covered (?:in|with)) (?:\w+ )?"
    r"(?:roses?|flowers?|blooms)\b"
    r"|\b(?:rose|roses|flower|floral) (?:arch|archway|arbou?r)\b"
)
_IN_BASKET = re.compile(
    r"\bflowers in (?:its|the|her|his|a|their) (?:\w+ )?basket\b|\bbasket (?:full )?of flowers\b"
)
_TIN = re.compile(
    r"\b(?:tin|wind[- ]?up|clockwork|retro toy|vintage toy|toy) robots?\b|\brobot toys?\b"
    r"|\brobots? (?:\w+ )?made (?:out )?of tin\b"
)
_MELTS = re.compile(r"\bmelt(?:s|ing|ed)\b")
_ICES = re.compile(r"\b(?:ice[- ]creams?|popsicles?|gelato|sundae|cones?)\b")
_HAMPERS = frozenset({"basket", "prop:basket"})


def happened(brief: Brief) -> Brief:
    """The brief in which things are as something has left them.

    Args:
        brief: As it was read so far.
    """
    if brief.template not in {"scene", "lineart", "poster", "icon"}:
        return brief
    said = brief.prompt.lower()
    for way in _WAYS:
        brief = way(brief, said)
    return brief


def melted(brief: Brief) -> Brief:
    """The brief whose ice cream drips when it is said to melt.

    Args:
        brief: As it was read so far, with its flavours.
    """
    at = next((k for k, s in enumerate(brief.subjects) if _ICES.search(s.word)), None)
    if at is None or not _MELTS.search(brief.prompt.lower()) or MELTING & {*brief.subjects[at].traits}:
        return brief
    ice = brief.subjects[at]
    return _put(brief, at, replace(ice, traits=(*ice.traits, "melting")))


def _at(brief: Brief, pictures: Collection[str]) -> int | None:
    return next((k for k, s in enumerate(brief.subjects) if s.picture in pictures), None)


def _peopled(brief: Brief) -> bool:
    return any(s.picture.startswith(_ALIVE) for s in brief.subjects)


def _put(brief: Brief, at: int, thing: Subject, gone: Collection[int] = ()) -> Brief:
    subjects = (*brief.subjects[:at], thing, *brief.subjects[at + 1 :])
    left = without(subjects, {*gone} - {at}) if gone else subjects
    return replace(brief, subjects=left)


def _spilled(brief: Brief, said: str) -> Brief:
    if not _SPILLS.search(said):
        return brief
    at = _at(brief, _CUPS | _GLASSES)
    if at is None or brief.subjects[at].count > 1:
        return brief
    vessel = brief.subjects[at]
    if vessel.picture in _CUPS:
        drink = next((d for word, d in _DRINKS.items() if word in said), "coffee drink")
        return _put(brief, at, replace(vessel, picture="prop:tipped_cup", traits=(*vessel.traits, drink)))
    paint = _WINE if "wine" in said else _MILK if "milk" in said else _JUICE if "juice" in said else None
    return _put(brief, at, replace(vessel, picture="prop:tipped_glass", color=paint or vessel.color))


def _muddied(brief: Brief, said: str) -> Brief:
    """Mud is on what is covered in it, and no lake beside it."""
    found = _MUD.search(said)
    if found is None:
        return brief
    mud = {k for k, s in enumerate(brief.subjects) if s.word.split()[-1:] == ["mud"]}
    before = said[: found.start()].split()
    named = found.group(1) or ""
    at = next(
        (
            k
            for k, s in enumerate(brief.subjects)
            if k not in mud and (s.word.split()[-1] in before or (named and s.word.split()[-1] == named))
        ),
        None,
    )
    if at is None:
        return brief
    thing = brief.subjects[at]
    return _put(brief, at, replace(thing, traits=(*thing.traits, MUDDIED)), mud)


def _wrapped(brief: Brief, said: str) -> Brief:
    found = _PAPER.search(said)
    at = _at(brief, _PRESENTS)
    if found is None or at is None:
        return brief
    sheets = {k for k, s in enumerate(brief.subjects) if s.picture in _SHEETS}
    paint = next((brief.subjects[k].color for k in sheets), None)
    gift = brief.subjects[at]
    wrapped = replace(gift, picture="prop:paper_parcel", color=gift.color or paint)
    return _put(brief, at, wrapped, sheets)


def _torn(brief: Brief, said: str) -> Brief:
    found = _TORN.search(said)
    if found is None or _at(brief, {"prop:torn_letter"}) is not None:
        return brief
    at = _at(brief, _SHEETS)
    if at is not None:
        return _put(brief, at, replace(brief.subjects[at], picture="prop:torn_letter"))
    if _peopled(brief):
        return brief
    return replace(brief, subjects=(*brief.subjects, Subject(found.group(1), "prop:torn_letter")))


def _blown(brief: Brief, said: str) -> Brief:
    at = _at(brief, {"umbrella", "prop:umbrella", "closed-umbrella"})
    if at is None or _peopled(brief) or not _INSIDE_OUT.search(said):
        return brief
    return _put(brief, at, replace(brief.subjects[at], picture="prop:blown_umbrella"))


def _of_pieces(brief: Brief, said: str) -> Brief:
    at = _at(brief, {"brain", "prop:brain"})
    if at is None or not _JIGSAW.search(said) or _peopled(brief):
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:puzzle", "puzzle-piece"}}
    return _put(brief, at, replace(brief.subjects[at], picture="prop:puzzle_brain"), gone)


def _grown_over(brief: Brief, said: str) -> Brief:
    """An arch of roses is one of lattice and flowers, none of stone."""
    if not _FLOWER_ARCH.search(said):
        return brief
    at = _at(brief, {"prop:arch"})
    if at is None:
        return brief
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if k != at and (s.word.split()[-1] in {"rose", "roses", "flower", "flowers", "blooms"})
    }
    paint = next((brief.subjects[k].color for k in gone if brief.subjects[k].color), brief.subjects[at].color)
    return _put(brief, at, replace(brief.subjects[at], picture="prop:flower_arch", color=paint), gone)


def _in_its_basket(brief: Brief, said: str) -> Brief:
    at = _at(brief, {"prop:bicycle"})
    if at is None or not _IN_BASKET.search(said):
        return brief
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if s.picture in _HAMPERS or s.word.split()[-1] in {"flower", "flowers"}
    }
    bike = brief.subjects[at]
    own = replace(bike, relation=None, other=None) if bike.other in gone else bike
    return _put(brief, at, replace(own, traits=(*own.traits, "basket of flowers:")), gone)


def _of_tin(brief: Brief, said: str) -> Brief:
    at = _at(brief, {"prop:robot_body", "figure:robot", "robot", "prop:toy_blocks"})
    if at is None or not _TIN.search(said):
        return brief
    toy = replace(brief.subjects[at], picture="prop:tin_robot", scale=1.0)
    return _put(brief, at, toy)


def _in_a_hamper(brief: Brief, said: str) -> Brief:
    """Vegetables in a basket are heaped over its rim."""
    at = _at(brief, {"prop:vegetables"})
    if at is None or "basket" not in said or _peopled(brief):
        return brief
    heap = brief.subjects[at]
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in _HAMPERS}
    if not gone:
        return brief
    hamper = brief.subjects[min(gone)]
    full = replace(
        heap, traits=(*heap.traits, "basket"), count=1, relation=hamper.relation, other=hamper.other
    )
    if full.other in {at, *gone}:
        full = replace(full, relation=None, other=None)
    return _put(brief, at, full, gone)


_WAYS: tuple[Callable[[Brief, str], Brief], ...] = (
    _spilled, _muddied, _wrapped, _torn, _blown, _of_pieces, _grown_over, _in_its_basket, _of_tin,
        _in_a_hamper,
)  # fmt: skip

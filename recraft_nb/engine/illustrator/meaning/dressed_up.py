"""What people put on: costumes for a feast, each another one, and coats and hats where it snows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.doings.costuming import costume_named
from recraft_nb.engine.illustrator.language.drafts import INDOORS
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.dress.garments import OWN, PREFIX

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

_HALLOWEEN = re.compile(
    r"\btrick[- ]or[- ]treat(?:ing|ers?|s)?\b|\bhalloween (?:costumes?|party|night|parade)\b"
    r"|\b(?:dressed(?: up)?|costumes?) (?:for|on|at) halloween\b"
)
_MASKED = re.compile(
    r"\b(?:costume|fancy dress|dress[- ]up|carnival|purim) part(?:y|ies)\b|\bin (?:different |fun |funny )?"
    r"(?:fancy dress|costumes)\b|\bplaying dress[- ]up\b"
)
_SPOOKY = ("witch", "pirate", "pumpkin", "vampire", "superhero", "bunny", "wizard", "devil")
_MERRY = ("pirate", "queen", "superhero", "wizard", "bee", "cowboy", "clown", "astronaut")
_FEASTS = word_set("halloween costume costumes party fancy dress")
# Who has no clothes of a trade on.
_ORDINARY = word_set("""
    figure:man figure:woman figure:boy figure:girl figure:child figure:person figure:old_man figure:old_woman
""")
# Where winter is felt; a place that is not said is out of doors where there is snow.
_OUT = word_set("""
    studio meadow forest mountain snow city street garden farm lake river road park village playground
    forecourt square
""")
_WARM = (f"{PREFIX}coat:{OWN}", f"{PREFIX}beanie:", f"{PREFIX}scarf:")
_BARE = re.compile(
    r"\b(?:t-?shirts?|shirtless|swim\w*|bikini|sauna|bath\w*|pajamas|pyjamas|hot spring|indoors|window)\b"
)
_WINTRY = re.compile(
    r"\b(?:snow(?:y|ing|ball\w*|m[ae]n|flakes?|storm)?|sledd?ing|sleds?|toboggan\w*|ice skating|igloo)\b"
    r"(?! (?:globe|white|leopard|queen|cone))"
)
_CHILDREN = frozenset({"figure:child", "figure:girl", "figure:boy", "figure:person"})
_MOST = 6


def wrapped_up(brief: Brief) -> Brief:
    """The brief with people in coats, hats and scarves where snow lies or falls."""
    snows = brief.setting == "snow" or (brief.weather == "snow" and brief.setting not in INDOORS)
    wintry = brief.season == "winter" or _WINTRY.search(brief.prompt.lower())
    cold = snows or (wintry and brief.setting in _OUT)
    if not cold or brief.template not in {"scene", "lineart"} or _BARE.search(brief.prompt.lower()):
        return brief
    subjects = tuple(
        replace(s, traits=(*s.traits, *_WARM))
        if s.picture in _ORDINARY and not any(t.startswith(PREFIX) for t in s.traits)
        else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def dressed_up(brief: Brief) -> Brief:
    """The brief with several people in costumes, each in another one, where a feast asks for it."""
    said = brief.prompt.lower()
    spooky = _HALLOWEEN.search(said)
    if brief.template not in {"scene", "lineart", "poster"} or not (spooky or _MASKED.search(said)):
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _CHILDREN), None)
    if at is None:
        return brief
    worn = _SPOOKY if spooky else _MERRY
    group = brief.subjects[at]
    others = {
        k
        for k, s in enumerate(brief.subjects)
        if k != at and (s.word in _FEASTS or (spooky and s.picture == "prop:door"))
    }
    rest = tuple(
        replace(s, relation=None, other=None) if s.other in {at, *others} else s
        for k, s in enumerate(brief.subjects)
        if k not in {at, *others}
    )
    group = replace(group, relation=None, other=None)
    each = tuple(_in_costume(group, worn[k]) for k in range(min(group.count, _MOST)))
    light = "night" if spooky and brief.light == "day" and "night" not in said and not rest else brief.light
    return replace(brief, subjects=without((*each, *rest), set()), light=light)


def _in_costume(group: Subject, name: str) -> Subject:
    own = tuple(t for t in group.traits if not t.startswith(PREFIX) and t != "door")
    return replace(group, count=1, traits=(*own, *costume_named((name,))))

"""What people put on for a feast: children on Halloween are a witch, a pirate and more, each another one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.costuming import costume_named
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.props.garments import PREFIX

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
_CHILDREN = frozenset({"figure:child", "figure:girl", "figure:boy", "figure:person"})
_MOST = 6


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

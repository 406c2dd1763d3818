"""Reads animals by the noun for many of them: a colony of penguins, a shepherd's flock, a caravan."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_COLONY = re.compile(r"\b(?:colony|colonies|huddle|rookery|raft) of (?:\w+ )?\w+|\b(?:penguin|seal) colony\b")
_ICY = re.compile(r"\b(?:icy|ice|snowy|frozen|antarctic\w*|snow)\b")
_FLOCK = re.compile(r"\b(?:his|her|their|the|a) (?:\w+ )?(?:flock|herd)\b(?! of)")
_CARAVAN = re.compile(r"\bcaravans? of (?:\w+ )?camels?\b|\bcamel caravan\b|\bcamels? (?:train|caravan)\b")
_MANY, _FLOCKED = 9, 6


def counted(brief: Brief) -> Brief:
    """The brief with as many animals as the noun for them means.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "poster", "lineart", "card"}:
        return brief
    said = brief.prompt.lower()
    return _in_caravan(_with_flock(_in_colony(brief, said), said), said)


def _in_colony(brief: Brief, said: str) -> Brief:
    """A colony is many; that of penguins on ice is among the floes."""
    if not _COLONY.search(said):
        return brief
    animal = next((k for k, s in enumerate(brief.subjects) if s.picture.startswith("animal:")), None)
    if animal is None or brief.subjects[animal].count > _MANY:
        return brief
    subjects = tuple(
        replace(s, count=_MANY) if k == animal and s.count <= _FLOCKED else s
        for k, s in enumerate(brief.subjects)
    )
    polar = brief.subjects[animal].picture in {"animal:penguin", "animal:seal"}
    icy = polar and brief.setting in {"beach", "sea", "studio"} and _ICY.search(said)
    return replace(brief, subjects=subjects, setting="snow" if icy else brief.setting)


def _with_flock(brief: Brief, said: str) -> Brief:
    """The flock of a shepherd is sheep, though nobody says so."""
    shepherd = next((k for k, s in enumerate(brief.subjects) if "shepherd" in s.traits), None)
    animals = any(s.picture.startswith("animal:") and s.picture != "animal:dog" for s in brief.subjects)
    if shepherd is None or animals or not _FLOCK.search(said):
        return brief
    sheep = Subject("sheep", "animal:sheep", count=_FLOCKED, relation="beside", other=shepherd)
    return replace(brief, subjects=(*brief.subjects, sheep))


def _in_caravan(brief: Brief, said: str) -> Brief:
    """A caravan of camels is camels, and no trailer."""
    if not _CARAVAN.search(said):
        return brief
    trailers = {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:caravan", "prop:steam_train"}}
    free = tuple(
        replace(
            s,
            relation=None if s.other in trailers else s.relation,
            other=None if s.other in trailers else s.other,
            count=5 if s.picture == "animal:camel" and s.count < 5 else s.count,
        )
        for s in brief.subjects
    )
    return replace(brief, subjects=without(free, trailers))

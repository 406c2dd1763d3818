"""Reads what is rolled up, what stands before a brick wall, and which colours several of a kind have."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.arrangements import ROW
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_ROLLED = re.compile(r"\b(?:rolled(?:[- ]up)?|rolls? of|rolled into)\b")
_AS_ROLLS = kinds_by_word({
    "prop:rolled_mat": "mat", "prop:rolled_rug": "rug carpet runner tapestry kilim",
    "prop:rolled_poster": "poster blueprint map scroll print wallpaper canvas",
    "prop:rolled_towel": "towel blanket cloth bathtowel",
})  # fmt: skip
_BEFORE_BRICKS = re.compile(
    r"\b(?:against|in front of|before|on|along|with|by|beside|near) (?:an? |the )?(?:\w+ ){0,3}"
    r"brick (?:wall|background|backdrop)\b"
)
_ANYWHERE = frozenset({"studio", "room", "street", "meadow", "table", "city", "alley", "photo studio"})
_IN_COLORS = re.compile(r"\b(?:in|:) ((?:\w+,? ){1,8}(?:and|&) \w+)")
WALL = "brick wall"
"""The setting of what stands before a wall of bricks."""


def unrolled(brief: Brief) -> Brief:
    """The brief with rolls where things are rolled up, before the wall that was named for a ground."""
    said = brief.prompt.lower()
    if brief.template != "scene" or "sticker" in brief.moods:
        return brief
    if _ROLLED.search(said):
        brief = replace(brief, subjects=tuple(_rolled(s) for s in brief.subjects))
    return _before_bricks(_colored(brief, said), said)


def _rolled(subject: Subject) -> Subject:
    kind = next((_AS_ROLLS[form] for form in singulars(subject.word.split()[-1]) if form in _AS_ROLLS), "")
    return replace(subject, picture=kind) if kind else subject


def _before_bricks(brief: Brief, said: str) -> Brief:
    """A wall of bricks is the ground and no thing of its own."""
    if not _BEFORE_BRICKS.search(said) or brief.setting not in _ANYWHERE:
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in {"prop:brick_wall", "brick"}}
    kept = without(brief.subjects, gone)
    return replace(brief, subjects=kept, setting=WALL, palette=()) if kept else brief


def _colored(brief: Brief, said: str) -> Brief:
    """Rolls in several colours: so many of each, one beside the other."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in {*_AS_ROLLS.values()}), None)
    found = _IN_COLORS.search(said)
    if at is None or found is None:
        return brief
    known = vocabulary().colors
    paints: list[Rgb] = [known[word] for word in re.findall(r"[a-z]+", found.group(1)) if word in known]
    rolls = brief.subjects[at]
    if len(paints) < 2 or len(brief.subjects) > at + 2:
        return brief
    many = max(rolls.count, len(paints))
    each = [many // len(paints) + (k < many % len(paints)) for k in range(len(paints))]
    row = tuple(
        replace(rolls, color=paint, count=count, relation=None, other=None, traits=(*rolls.traits, ROW))
        for paint, count in zip(paints, each, strict=True)
    )
    rest = tuple(s for k, s in enumerate(brief.subjects) if k != at)
    return replace(brief, subjects=(*row, *(replace(s, relation=None, other=None) for s in rest)), palette=())

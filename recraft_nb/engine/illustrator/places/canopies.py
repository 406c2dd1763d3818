"""Who is under blossoms is under one tree in bloom, and no row of small ones is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_BLOOMING = frozenset({"prop:cherry_tree"})


def overhead(brief: Brief) -> Brief:
    """The brief with one tree where somebody is under its blossoms."""
    above = {
        s.other
        for s in brief.subjects
        if s.relation == "under" and s.other is not None and brief.subjects[s.other].picture in _BLOOMING
    }
    if not above or brief.template != "scene":
        return brief
    return replace(
        brief,
        subjects=tuple(
            replace(s, count=1) if k in above and "trees" not in s.word else s
            for k, s in enumerate(brief.subjects)
        ),
    )

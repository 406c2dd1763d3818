"""Reads dots and stripes in a colour of their own: "a teapot with red polka dots" has them on it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb

_MARKS = re.compile(
    r"\b(?:with|in) (?:(?:small|big|large|tiny|little|bold) )?((?:\w+ ){0,2}?)"
    r"(polka ?dots?|dots|stripes|checks|spots)\b"
)
_KINDS = {"stripes": "striped", "checks": "checkered"}
_NOUNS = frozenset({"dots", "dot", "polka", "stripes", "spots", "checks"})
_CREAM: Rgb = (247, 240, 224)


def dotted(brief: Brief) -> Brief:
    """The brief with dots and stripes on the thing, and none beside it."""
    found = _MARKS.search(brief.prompt.lower())
    marks = {k for k, s in enumerate(brief.subjects) if k and s.word.split()[-1] in _NOUNS}
    if found is None or not marks:
        return brief
    owner = next((brief.subjects[k].other or 0 for k in sorted(marks)), 0)
    paint = vocabulary().colors.get(found.group(1).strip())
    subject = brief.subjects[owner]
    marked = replace(
        subject,
        color=subject.color or (_CREAM if paint is not None else None),
        second_color=paint,
        traits=(*subject.traits, _KINDS.get(found.group(2), "polka")),
    )
    subjects = tuple(marked if k == owner else s for k, s in enumerate(brief.subjects))
    return replace(brief, subjects=without(subjects, marks))

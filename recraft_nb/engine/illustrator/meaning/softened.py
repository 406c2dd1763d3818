"""Things in pastel colours: each takes a soft colour of its own, and the picture keeps its light."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.look import PASTEL

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_SOFT = re.compile(
    r"\b(\w+) in (?:soft |different |various |muted )?pastel(?: (?:colou?rs?|shades?|tones?|hues?))?\b"
    r"|\bpastel(?:[- ]colou?red| colou?r)? (\w+)\b"
)


def softened(brief: Brief) -> Brief:
    """The brief with the things that are said to be pastel in soft colours, instead of a pale picture."""
    found = _SOFT.search(brief.prompt.lower())
    if brief.style != "pastel" or brief.template != "scene" or found is None:
        return brief
    named = found.group(1) or found.group(2)
    soft = {
        k
        for k, s in enumerate(brief.subjects)
        if s.word.split()[-1] == named and s.picture.startswith("prop:")
    }
    if not soft:
        return brief
    subjects = tuple(
        replace(s, traits=(*s.traits, PASTEL), color=None) if k in soft else s
        for k, s in enumerate(brief.subjects)
    )
    return replace(brief, subjects=subjects, style="")

"""What feasts and tales change in a thing: eggs are painted at Easter, a kite festival has many kites."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted.kinds import words

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

_PAINTED = words(
    "easter, painting eggs, decorating eggs, painted eggs, decorated eggs, colorful eggs, "
    "colourful eggs, dyed eggs"
)
_CHOCOLATE = words("chocolate, fried, boiled, scrambled, nest, hen, chicken")
_FESTIVAL = re.compile(
    r"\b(kite|lantern|balloon|hot air balloon)s? (?:festival|fiesta|parade)\b|"
    r"\bfestival of (kite|lantern|balloon)s\b"
)
_THROWN = words("thrown, throwing, tossed, tossing, flying, in the air, into the air, in the sky")
_SHOOTS = words("shooting, shoots, aiming, aims, drawing, draws, firing")
_MANY = 7


def celebrated(brief: Brief) -> Brief:
    """The brief with its things as a feast or a tale has them.

    Args:
        brief: As it was read so far.
    """
    said = brief.prompt.lower()
    if brief.template == "icon":
        return replace(brief, subjects=tuple(_potion(s) for s in brief.subjects))
    if brief.template not in {"scene", "lineart", "poster"}:
        return brief
    subjects = brief.subjects
    if _PAINTED.search(said) and not _CHOCOLATE.search(said):
        subjects = tuple(
            replace(s, picture="prop:easter_egg", scale=s.scale * 0.8)
            if s.picture in {"egg", "prop:egg"}
            else s
            for s in subjects
        )
    found = _FESTIVAL.search(said)
    if found:
        kind = (found.group(1) or found.group(2)).split()[-1]
        subjects = tuple(replace(s, count=max(s.count, _MANY)) if kind in s.word else s for s in subjects)
    subjects = tuple(_shot(s, subjects, said) for s in subjects)
    changed = replace(brief, subjects=subjects)
    if _THROWN.search(said) and subjects and all(s.picture == "graduation-cap" for s in subjects):
        caps = replace(subjects[0], count=max(5, subjects[0].count), traits=(*subjects[0].traits, "flying"))
        changed = replace(changed, subjects=(caps,), setting="sky")
    return changed


def _potion(subject: Subject) -> Subject:
    """A potion on an icon is a bottle that is full of it."""
    return replace(subject, picture="prop:potion") if "potion" in subject.word else subject


def _shot(subject: Subject, subjects: tuple[Subject, ...], said: str) -> Subject:
    """Who shoots a bow has it in his hands."""
    if subject.picture != "bow-and-arrow" or subject.relation != "beside" or subject.other is None:
        return subject
    owner = subjects[subject.other]
    shoots = owner.picture.startswith("figure:") and _SHOOTS.search(said)
    return replace(subject, relation="holding") if shoots else subject

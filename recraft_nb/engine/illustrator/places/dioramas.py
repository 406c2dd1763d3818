"""A piece of ground seen from a corner above, with houses that show two of their sides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.props.built.iso_shop import GUESTS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

_SHOPS = frozenset({"prop:shop", "convenience-store"})
#: Houses that are drawn from a corner where everything is.
BUILT = _SHOPS | frozenset(
    ("prop:house", "prop:cottage", "prop:cabin", "house", "prop:hut", "prop:houses", "prop:barn")
)
_SEATS = frozenset({"tables", "table", "chairs", "counter", "interior", "inside", "barista"})
_BARN_RED = (200, 70, 60)


def isometric(brief: Brief, words: frozenset[str]) -> Brief:
    """The brief as a piece of ground seen from a corner above; a house shows two of its sides."""
    served = words & _SEATS and any(s.picture in _SHOPS for s in brief.subjects)
    several = {
        k for k, s in enumerate(brief.subjects) if served and (s.picture in _SHOPS or s.word in _SEATS)
    }
    several |= {k for k, s in enumerate(brief.subjects) if s.picture == "prop:houses" or _is_hamlet(s)}
    brief = replace(brief, subjects=without(brief.subjects, several))
    subjects = tuple(
        replace(s, color=s.color or _BARN_RED) if s.picture == "prop:barn" else s for s in brief.subjects
    )
    brief = replace(brief, subjects=subjects)
    brief = _seated_outside(brief, words)
    subjects = tuple(
        replace(s, picture="prop:iso_shop" if s.picture in _SHOPS else "prop:iso_house")
        if s.picture in BUILT
        else s
        for s in brief.subjects
    )
    # What is a small room itself stands on a plain page.
    setting = "studio" if any(s.picture == "prop:server_room" for s in brief.subjects) else "diorama"
    return replace(brief, setting=setting, subjects=subjects, season=brief.season or "summer")


def _seated_outside(brief: Brief, words: frozenset[str]) -> Brief:
    """The shop with those who sit before it, small as it is, and with the light that is said to be on it."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _SHOPS), None)
    if at is None:
        return brief
    seated = {
        k
        for k, s in enumerate(brief.subjects)
        if s.picture.startswith("figure:")
        and words & {"outside", "tables", "terrace", "sitting", "customers"}
    }
    lights = ("neon",) if "neon" in words else ("night",) if brief.light == "night" else ()
    shop = brief.subjects[at]
    shop = replace(shop, traits=(*shop.traits, *lights, *((GUESTS,) if seated else ())))
    subjects = tuple(shop if k == at else s for k, s in enumerate(brief.subjects))
    return replace(brief, subjects=without(subjects, seated))


def _is_hamlet(subject: Subject) -> bool:
    """Whether houses are so many that they are a village."""
    return subject.picture in BUILT - _SHOPS and subject.count > 2

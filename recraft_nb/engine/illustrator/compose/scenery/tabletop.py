"""A place that is itself the desk, the table or the shelf on which several things are to be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.decayed import OVERGROWN
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.arrangements import ROW
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

# So many things on a table are looked at, and not the table.
_SEVERAL = 2
# So many have room in one row.
_IN_A_ROW = 8
# What something is on a table that stands on the floor elsewhere.
_SMALL = {"prop:floor_lamp": "prop:table_lamp", "prop:tall_clock": "clock"}
_ON_A_DESK = 0.8  # metres: what is no taller lies on a desk
_CLIMBS = word_set("ivy vine vines moss")


def settled_on(brief: Brief) -> Brief:
    """The brief with its furniture taken for the place, and without leaves that a house wears already.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"} or "sticker" in brief.moods:
        return brief
    brief = _lined_up(_climbed(brief))
    if any(subject.picture.startswith(("figure:", "animal:")) for subject in brief.subjects):
        return brief
    if brief.setting == "office" and "desk" in brief.prompt.lower() and len(brief.subjects) >= _SEVERAL:
        small = all(nature.metres(s) < _ON_A_DESK for s in brief.subjects)
        return replace(brief, setting="table") if small else brief
    for at, subject in enumerate(brief.subjects):
        setting = _surface(subject)
        on_it = [s for s in brief.subjects if s.other == at and s.relation in {"on", "with"}]
        if not setting or len(on_it) < (1 if setting == "shelf" else _SEVERAL) or subject.relation:
            continue
        things = tuple(
            replace(s, picture=_SMALL.get(s.picture, s.picture)) if s in on_it else s for s in brief.subjects
        )
        return _lined_up(replace(brief, subjects=without(things, {at}), setting=setting))
    return brief


def _lined_up(brief: Brief) -> Brief:
    """Several that stand on a shelf or a sill stand in one row, none behind another in the air."""
    if brief.setting not in {"shelf", "windowsill"}:
        return brief
    subjects = tuple(
        replace(s, traits=(*s.traits, ROW)) if _SEVERAL < s.count <= _IN_A_ROW and ROW not in s.traits else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _surface(subject: Subject) -> str:
    """Which place a piece of furniture is; "" for one that is looked at itself."""
    if subject.picture == "prop:bookshelf" and subject.word.split()[-1] in {"shelf", "shelves"}:
        return "shelf"
    plain = subject.picture in {"prop:table", "prop:desk"} and subject.color is None
    return "table" if plain else ""


def _climbed(brief: Brief) -> Brief:
    """Without the ivy that is drawn on a house."""
    if not any(OVERGROWN in subject.traits for subject in brief.subjects):
        return brief
    needed = {subject.other for subject in brief.subjects}
    gone = {
        at
        for at, subject in enumerate(brief.subjects)
        if subject.word.split()[-1] in _CLIMBS and at not in needed
    }
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief

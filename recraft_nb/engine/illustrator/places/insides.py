"""What is meant from within: who looks out of a train is in it; windows are parts of their house."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_RIDE = r"(?:train|railway carriage|bus|tram|coach)"
_FROM_WITHIN = re.compile(
    rf"\b(?:out of|out|through|from|at|by|beside|next to) (?:an? |the )?{_RIDE} window\b"
    rf"|\bwindow (?:seat )?(?:of|in|on) (?:an? |the )?(?:\w+ )?{_RIDE}\b"
)
_TRAINS = word_set("prop:steam_train bullet-train railway-car train locomotive tram-car prop:train")
_BUSES = word_set("prop:bus bus prop:double_decker school-bus")
_PANES = word_set("window windows")
_HALLS = word_set("""
    room hall library church cathedral chapel nave museum throne office kitchen bedroom lobby interior castle
    loft attic studio mosque classroom restaurant cafe ballroom palace corridor hallway gym lounge
""")
_ROOFED = word_set("village town city street hamlet houses alps")


def seen_within(brief: Brief) -> Brief:
    """The brief with the place one looks out of as its setting, and without parts of houses as things.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "poster", "lineart"}:
        return brief
    said = brief.prompt.lower()
    words = frozenset(word.strip(".,!?\"'()") for word in said.split())
    return _riding(_without_parts(brief, words), said)


def _riding(brief: Brief, said: str) -> Brief:
    """Who looks out of the window of a train is in the train."""
    ride = next((k for k, s in enumerate(brief.subjects) if s.picture in _TRAINS | _BUSES), None)
    rider = next(
        (k for k, s in enumerate(brief.subjects) if s.picture.startswith(("figure:", "animal:"))), None
    )
    if ride is None or rider is None or not _FROM_WITHIN.search(said):
        return brief
    place = "coach" if brief.subjects[ride].picture in _BUSES else "compartment"
    gone = tuple(t for t in brief.subjects[rider].traits if t != "at:window")
    free = tuple(
        replace(s, relation=None, other=None, traits=gone if k == rider else s.traits)
        if s.other == ride
        else s
        for k, s in enumerate(brief.subjects)
    )
    return replace(brief, subjects=without(free, {ride}), setting=place)


def _without_parts(brief: Brief, words: frozenset[str]) -> Brief:
    """The windows of a hall are in its walls, the roofs of a village are on its houses."""
    needed = {s.other for s in brief.subjects if s.relation not in {None, "with", "beside"}}
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if (
            (
                s.picture == "window"
                and s.word.rsplit(maxsplit=1)[-1] in _PANES
                and words & _HALLS
                and k not in needed
            )
            or (s.picture == "prop:roof" and words & _ROOFED)
        )
    }
    if not gone or len(gone) == len(brief.subjects):
        return brief
    free = tuple(replace(s, relation=None, other=None) if s.other in gone else s for s in brief.subjects)
    return replace(brief, subjects=without(free, gone))

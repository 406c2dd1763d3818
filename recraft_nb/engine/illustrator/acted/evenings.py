"""Evenings at the screen: who watches a film or plays a video game sits on a sofa, the set beside."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_WATCHED = (
    r"(?:tv|television|telly|netflix|cartoons?"
    r"|(?:\w+ ){0,2}(?:movies?|films?|series|tv show|(?:ball ?)?game|match))"
)
_SCREENED = re.compile(
    rf"\b(?:watch(?:ing|es)?) (?:a |an |the |some |their |her |his )?{_WATCHED}\b|\bmovie night\b"
    r"|\bin front of (?:a |the )?(?:tv|television|telly)\b"
)
_PLAYED = re.compile(
    r"\bplay(?:ing|s)? (?:a |some )?(?:video ?games?|xbox|playstation|nintendo|games? console)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:cinema|theat(?:er|re)|drive[- ]in|outdoors?|garden|backyard|projector|stadium|bar|pub|arcade"
    r"|desk|computer|pc|laptop|phone|tablet|vr|headset|bed|floor|shop|bus|train|plane|retro|posters?|logo"
    r"|icon|class\w*)\b"
)
_SEATS = word_set("prop:sofa prop:armchair prop:bean_bag prop:bench prop:chair couch-and-lamp")
_SCREENS = word_set("television prop:old_tv prop:tv")
_NOT_THERE = word_set("movie-camera clapper-board film-frames prop:gamepad video-game film-projector cinema")
_ALIVE = ("figure:", "animal:")


def at_the_screen(brief: Brief) -> Brief:
    """The brief with those who look at a screen of an evening on a sofa, and the set in their sight."""
    said = brief.prompt.lower()
    plays = _PLAYED.search(said)
    if brief.template != "scene" or not (plays or _SCREENED.search(said)) or _ELSEWHERE.search(said):
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in _NOT_THERE}
    subjects = list(without(brief.subjects, gone))
    who = [k for k, s in enumerate(subjects) if s.picture.startswith(_ALIVE)]
    if not who or brief.setting not in {"room", "studio", "meadow", ""}:
        return brief
    seat = next((k for k, s in enumerate(subjects) if s.picture in _SEATS), None)
    if seat is None:
        subjects.append(Subject("sofa", "prop:sofa"))
        seat = len(subjects) - 1
    subjects[seat] = replace(subjects[seat], relation=None, other=None)
    for k in who:
        subjects[k] = replace(subjects[k], relation="on", other=seat)
    screen = next((k for k, s in enumerate(subjects) if s.picture in _SCREENS), None)
    if screen is None:
        subjects.append(Subject("television", "television"))
        screen = len(subjects) - 1
    subjects[screen] = replace(subjects[screen], relation="beside", other=who[0])
    return replace(brief, subjects=tuple(subjects), setting="room")

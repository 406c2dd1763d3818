"""Views that are no place to be in: the sea outside a room, the palace upside down in its pool."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

# Rooms of which the view is told, and what may be seen from them.
_VIEW_FROM = re.compile(
    r"\b(room|bedroom|kitchen|apartment|penthouse|suite|study|nursery|lounge)\b.*"
    r"\b(views? of|views? over|view to|overlooking|facing)\b"
)
_OUTLOOKS = frozenset(
    {
        "sea",
        "beach",
        "mountain",
        "lake",
        "city",
        "forest",
        "garden",
        "street",
        "river",
        "meadow",
        "studio",
        "snow",
    }
)
_IN_WATER = re.compile(
    r"\b(reflected|reflecting|reflections?|mirrored)\b.*\b(water|lake|river|pond|pool|canal)\b"
)
_WATERS = frozenset({"sea", "lake", "river", "beach", "harbor", "canal"})


def settled(brief: Brief, words: frozenset[str], setting: str) -> str:
    """Where one is, when the prompt tells what is seen from there or in the water.

    Args:
        brief: As it was read.
        words: Of the prompt, in lower case.
        setting: What was taken for the place.
    """
    if _VIEW_FROM.search(brief.prompt.lower()) and setting in _OUTLOOKS:
        setting = "kitchen" if "kitchen" in words else "room"
    if _IN_WATER.search(brief.prompt.lower()) and brief.subjects and setting in _WATERS:
        still = not any(nature.is_any(s, nature.FLOATS | nature.SWIMS) for s in brief.subjects)
        setting = "meadow" if still and not brief.subjects[0].picture.startswith("animal:") else setting
    if setting == "room" and any(
        s.relation == "in_front" and _is_shop(brief, s.other) for s in brief.subjects
    ):
        # Before a shop one is in the street.
        setting = "street"
    return setting


def _is_shop(brief: Brief, index: int | None) -> bool:
    """Whether a subject is a shop as it is seen from the street."""
    return index is not None and brief.subjects[index].picture in {"prop:shop", "convenience-store"}

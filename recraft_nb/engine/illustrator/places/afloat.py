"""On the water or below it: where ships are, and creatures of the deep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

# These are at home below the water, not on it.
_DEEP = frozenset(f"animal:{name}" for name in ("jellyfish", "octopus", "fish", "shark", "turtle")) | {
    "squid",
    "seahorse",
    "tropical-fish",
    "blowfish",
    "lobster",
    "coral",
}
_ABOVE = frozenset(
    {"surface", "jumping", "leaping", "attacking", "above", "fin", "waves", "sunset", "sunrise"}
)
_SHIPS = frozenset(
    ("ship", "sailboat", "boat", "yacht", "passenger-ship", "ferry", "speedboat", "pirate-ship")
)
_BOATS = _SHIPS | {
    "canoe",
    "rowing_boat",
    "motor-boat",
    "gondola",
    "sailing_ship",
    "longship",
    "fishing_boat",
}


def is_boat(subject: Subject) -> bool:
    """Whether a subject needs water below it, also in a town."""
    return nature.is_any(subject, _BOATS) and not {"paper", "toy", "flying"} & set(subject.traits)


def place(brief: Brief, words: frozenset[str], setting: str) -> str:
    """On the water where a ship is, below it where there are only creatures of the deep."""
    if not brief.subjects or setting not in {"sea", "underwater"}:
        return setting
    if "flying" in brief.subjects[0].traits and words & {"sky", "cloud", "clouds", "air"}:
        return "sky"
    boats = [s for s in brief.subjects if nature.is_any(s, _SHIPS)]
    if setting == "underwater" and boats and brief.subjects[0].relation != "under":
        sunken = words & {"wreck", "shipwreck", "sunken", "sunk", "bottom", "underwater", "under"}
        return setting if sunken else "sea"
    deep = brief.subjects[0].picture in _DEEP and not boats and not words & _ABOVE
    return "underwater" if deep else setting

"""A second motif of an icon that is on the first: a heart on a bag, a lock on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject

# What has a face for a sign on it: the middle of that in shares of its box, and the breadth of the sign.
_FACES: dict[str, tuple[float, float, float]] = kinds_by_word({
    (0.5, 0.66, 0.46): "handbag backpack bag shopping-bags briefcase clutch-bag purse pouch tote"
    " money-bag",
    (0.5, 0.55, 0.44): "cloud cloud_big shield red-heart heart house home envelope folder file-folder"
    " package box light-bulb"
    " speech-balloon speech-bubble chat clipboard document page-facing-up scroll book closed-book"
    " credit-card crown"
    " identification-card memo page star sun ticket badge diamond circle drop"
    " droplet tv television",
    (0.5, 0.46, 0.5): "mobile-phone phone smartphone tablet laptop desktop-computer computer"
    " monitor camera screen",
    (0.5, 0.62, 0.5): "calendar tear-off-calendar spiral-calendar t-shirt cup mug hot-beverage bottle jar"
    " wrapped-gift gift",
})  # fmt: skip
_CORNER = (0.82, 0.82, 0.5)
_WITH = ("with", "on", "in")


def place_of(first: Subject, second: Subject) -> tuple[float, float, float] | None:
    """Where a second motif lies on the first: middle in shares of its box and breadth; None beside it."""
    aloft = nature.CELESTIAL - {"star", "cloud"}
    if (
        second.relation not in _WITH
        or nature.is_any(second, aloft | {"cloud"})
        or nature.is_any(first, aloft)
    ):
        return None
    if first.picture.startswith(("figure:", "animal:")) or second.picture.startswith(("figure:", "animal:")):
        return None
    name = first.picture.rpartition(":")[2]
    found = _FACES.get(name) or _FACES.get(first.word.split()[-1])
    return found or _CORNER

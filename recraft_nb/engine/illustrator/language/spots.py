"""Places on somebody or something: "on its back", "in its mouth", "on her head", "on the screen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Begins the trait of what is at such a place.
AT = "at:"

_WORDS = {
    "back": "back shell",
    "head": "head hair",
    "mouth": "mouth beak teeth snout jaws bill trunk tongue",
    "nose": "nose",
    "shoulder": "shoulder shoulders",
    "lap": "lap knees",
    "hand": "hand hands paw paws arm arms claws finger fingers palm",
    "screen": "screen display monitor",
}
#: Words for places, to the place.
SPOTS: Mapping[str, str] = kinds_by_word(_WORDS)

#: What has a screen, and where it is: left, top, right, bottom as shares of its box.
SCREENS: Mapping[str, tuple[float, float, float, float]] = {
    "laptop": (0.11, 0.05, 0.89, 0.58),
    "desktop-computer": (0.05, 0.05, 0.95, 0.55),
    "television": (0.16, 0.3, 0.73, 0.66),
    "mobile-phone": (0.07, 0.18, 0.93, 0.8),
    "prop:billboard": (0.04, 0.1, 0.96, 0.55),
    "prop:picture_frame": (0.12, 0.27, 0.88, 0.8),
}


def spot_of(traits: Iterable[str]) -> str:
    """The place that a thing's traits name, or ""."""
    return next((trait.removeprefix(AT) for trait in traits if trait.startswith(AT)), "")

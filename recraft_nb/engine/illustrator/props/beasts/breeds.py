"""Breeds of dogs and cats described: coat, ears, build and tail, as a stranger tells one from another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look


@dataclass(frozen=True, slots=True)
class Breed:
    """What tells a breed.

    Attributes:
        coat: Colour of the fur.
        pale: Colour of chest, muzzle and feet; "" takes it from the coat.
        dark: Colour of ears, saddle or mask; "" takes it from the coat.
        ears: "flop", "long" (to the chin), "up", "bat" (large and up), "button" (small, folded) or "fold".
        tail: "slim", "curl" (over the back), "bushy", "stub", "plume" or "pom" (a ball at the end).
        marks: Any of "blaze", "cap" (a dark cap over a white face), "cheeks" (pale ones), "mask" (a dark
            muzzle), "points" (dark ears, face, feet and tail), "saddle", "spots", "patches", "brows",
            "stripes", "wrinkles", "ruff", "beard", "curls", "bald".
        eyes: Their colour; "" for dark ones.
        leg: From belly to ground.
        length: From chest to rump.
        depth: From back to belly.
        head: Scale of the head.
    """

    coat: str
    pale: str = ""
    dark: str = ""
    ears: str = "flop"
    tail: str = "slim"
    marks: frozenset[str] = frozenset()
    eyes: str = ""
    leg: float = 92
    length: float = 190
    depth: float = 108
    head: float = 0.92


def _marks(text: str) -> frozenset[str]:
    return frozenset(text.split())


WHITE, BLACK = "#fbf8f2", "#3a3640"

#: Dogs, by the trait that the word brings.
DOGS: Mapping[str, Breed] = {
    "corgi": Breed(
        "#e59a4a", WHITE, "", "up", "stub", _marks("blaze"), leg=44, length=230, depth=116, head=0.96
    ),
    "husky": Breed("#747b8c", WHITE, "#565c6c", "up", "curl", _marks("cap ruff"), "#3f9be0", leg=94),
    "shiba": Breed("#df9149", "#fff1de", "", "up", "curl", _marks("cheeks"), leg=84, length=176),
    "dachshund": Breed("#8f5233", "#c98a55", "#6d3b24", "long", leg=36, length=292, depth=94, head=0.86),
    "pug": Breed(
        "#e6c795", "", BLACK, "button", "curl", _marks("mask wrinkles"), leg=64, length=164, head=1.02
    ),
    "poodle": Breed("#f6efe6", "", "", "long", "pom", _marks("curls"), leg=104, length=170, depth=92),
    "dalmatian": Breed("#f7f4f0", WHITE, BLACK, "flop", marks=_marks("spots"), leg=100),
    "retriever": Breed("#e6b263", "#f6dca8", "#cf9546", "flop", "plume", _marks("ruff")),
    "labrador": Breed("#ead3a2", "#f6e8c8", "#d9b878", "flop", "slim"),
    "shepherd": Breed(
        "#c68d50", "#e3b984", "#433a3c", "up", "bushy", _marks("saddle mask"), leg=98, length=205
    ),
    "beagle": Breed(
        "#b87a45", WHITE, "#3d3538", "long", "slim", _marks("saddle blaze"), leg=74, length=186, head=0.94
    ),
    "collie": Breed("#37343f", WHITE, "", "up", "bushy", _marks("blaze ruff"), leg=90),
    "bulldog": Breed(
        "#e8c9a0", WHITE, "#c99c6a", "button", "stub", _marks("wrinkles blaze"), leg=54, depth=134, head=1.12
    ),
    "chihuahua": Breed("#e0b27a", "#f6e3c2", "", "bat", "slim", leg=74, length=138, depth=80, head=0.98),
    "rottweiler": Breed("#35323b", "#c98542", "", "flop", "stub", _marks("brows"), length=204, depth=124),
    "doberman": Breed("#35323b", "#c98542", "", "up", "stub", _marks("brows"), leg=110, depth=96),
    "pomeranian": Breed("#eaa55c", "#fbe3c0", "", "up", "curl", _marks("ruff"), leg=56, length=140, head=1.0),
    "samoyed": Breed("#fbf9f5", WHITE, "#e9e2d8", "up", "curl", _marks("ruff")),
    "spaniel": Breed("#a8643a", WHITE, "#8a4c2a", "long", "stub", _marks("blaze patches"), leg=78),
    "schnauzer": Breed("#7c7f89", "#d5d8de", "", "button", "stub", _marks("beard"), leg=84, length=170),
    "terrier": Breed("#d3a468", "#f0dbb4", "", "button", "stub", _marks("beard"), leg=70, length=164),
    "bernard": Breed("#b8683a", WHITE, "#5a3a30", "flop", "bushy", _marks("blaze patches"), depth=130),
    "bernese": Breed("#35323b", WHITE, "", "flop", "bushy", _marks("blaze brows ruff"), depth=128),
    "greyhound": Breed("#a9a4a8", "#d9d5d6", "", "button", "slim", leg=124, length=200, depth=84, head=0.82),
}

#: Cats, by the trait that the word brings.
CATS: Mapping[str, Breed] = {
    "siamese": Breed("#f1e4cf", "#f6ecd9", "#4f3f3a", "up", "slim", _marks("points"), "#3f9be0", head=0.9),
    "persian": Breed("#efe8df", WHITE, "", "up", "bushy", _marks("ruff"), "#d98a2f", leg=66, head=1.0),
    "coon": Breed(
        "#8d6a4c", "#e8d6ba", "#5f4430", "up", "bushy", _marks("ruff stripes"), "#8fae4a", length=205
    ),
    "calico": Breed(WHITE, WHITE, "#e0913f", "up", "slim", _marks("patches")),
    "tuxedo": Breed("#35323b", WHITE, "", "up", "slim", _marks("blaze")),
    "sphynx": Breed("#eabfae", "#f3d5c8", "", "bat", "slim", _marks("bald wrinkles"), "#4a9be0", depth=92),
    "bengal": Breed("#d99b52", "#f4dcae", "#6b4226", "up", "slim", _marks("spots stripes"), "#6fae5a"),
    "ragdoll": Breed("#f3ebe0", WHITE, "#8c7668", "up", "bushy", _marks("points ruff"), "#4a90d9"),
    "fold": Breed("#9b9aa8", "#d9d8e0", "", "fold", "slim", frozenset(), "#e0a03f", head=1.0),
    "ginger": Breed("#ea9444", "#fff0dc", "#c9702a", "up", "slim", _marks("stripes")),
    "tabby": Breed("#a68a6a", "#e9d8bc", "#6f5740", "up", "slim", _marks("stripes"), "#8fae4a"),
}


#: Trait of several dogs or cats of which each is of another breed.
BREEDS = "breeds"
# Breeds in an order in which neighbours differ most.
_MIXED_DOGS = (
    "corgi", "dalmatian", "poodle", "dachshund", "husky", "pug", "retriever", "beagle", "schnauzer", "shiba",
    "bernese", "chihuahua",
)  # fmt: skip
_MIXED_CATS = (
    "ginger", "siamese", "tuxedo", "persian", "calico", "bengal", "fold", "sphynx", "ragdoll", "tabby",
    "coon", "ginger",
)  # fmt: skip


def mixed_breed(k: int, *, cats: bool) -> str:
    """The breed of the k-th of several that differ."""
    names = _MIXED_CATS if cats else _MIXED_DOGS
    return names[k % len(names)]


def breed_of(look: Look, breeds: Mapping[str, Breed]) -> Breed | None:
    """The breed that the traits name."""
    return next((breeds[trait] for trait in look.traits if trait in breeds), None)

"""What a prompt asks for, as a value: the joint between the parser and the composer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Rgb = tuple[int, int, int]
Template = Literal[
    "scene",
    "poster",
    "badge",
    "icon",
    "lineart",
    "pattern",
    "portrait",
    "lettering",
    "diagram",
    "card",
    "plate",
    "banner",
    "network",
    "monogram",
    "mascot",
    "wreath",
    "certificate",
    "chalkboard",
    "header",
    "flowing",
    "one_line",
    "halves",
    "panels",
    "burst",
    "hanger",
    "border",
    "exposure",
    "neon_sign",
    "screen",
    "public_sign",
    "skyline",
    "menu",
    "label",
]
Relation = Literal[
    "on", "in", "under", "over", "beside", "behind", "in_front", "with", "wearing", "holding", "riding"
]
Light = Literal["day", "dawn", "golden", "dusk", "night", "overcast", "storm"]


CLOSE = frozenset({"hugging", "embracing", "cuddling", "kissing", "snuggling"})
"""Deeds for which two are closer than side by side."""

ASANAS = "asanas"
"""Trait of several who show poses of yoga, each another one."""

TWINS = "twins"
"""Trait of those who are as like as two peas."""

CLOTHS = frozenset({"silk", "satin", "velvet", "fabric"})
"""Words of what lies in folds under a thing, and is no colour of it."""

HEAPED = frozenset(
    {
        "prop:bowl", "basket", "prop:basket", "bucket", "prop:crate", "prop:wheelbarrow", "prop:wagon",
        "prop:cart", "prop:pickup", "prop:box_front", "prop:sack",
    }
)  # fmt: skip
"""Pictures of vessels above whose rim the pieces in them are seen."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to draw.

    Attributes:
        word: The noun as the prompt has it ("cat").
        picture: Key into the picture table ("cat"), or ``"prop:lighthouse"`` for a procedural
            prop, ``"figure:woman"`` for a procedural person, or ``""`` when nothing fits.
        count: How many, 1 to 12.
        color: Colour asked for, or None for the picture's own.
        relation: How it stands to ``other``, or None. Places and "riding" sit on the thing that is placed,
            hero or not, and read "this <relation> other": for "a cat on a sofa" the cat (0) has "on" and
            other 1. "with", "wearing" and "holding" sit on the thing that is had: for "a penguin wearing a
            scarf" the scarf (1) has "wearing" and other 0.
        other: Index of the subject it relates to; set whenever ``relation`` is.
        scale: 1.0 ordinary; "tiny" 0.5, "huge" 1.6 and the like.
        traits: Adjectives and deeds that change the drawing: "sleeping", "striped", "old" ..., and parts that
            were described: "white beard".
        second_color: The other colour of "red and white striped".
    """

    word: str
    picture: str
    count: int = 1
    color: Rgb | None = None
    relation: Relation | None = None
    other: int | None = None
    scale: float = 1.0
    traits: tuple[str, ...] = ()
    second_color: Rgb | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything the composer reads.

    Attributes:
        prompt: The whole prompt, for the record.
        template: Which kind of picture.
        text: Words to spell, exactly, in the order given.
        setting: "meadow", "forest", "mountain", "snow", "sea", "beach", "desert", "space",
            "underwater", "city", "street", "windowsill", "room", "kitchen", "table", "garden",
            "farm", "lake", "river", "cave", "road", "sky", "office", "library", "station", "supermarket",
            "gallery", "floes", "studio" ("studio" when nothing is said).
        light: Time of day.
        weather: "" | "rain" | "snow" | "fog" | "wind" | "storm" | "stars" | "rainbow".
        season: "" | "spring" | "summer" | "autumn" | "winter".
        style: Look asked for in words: "" (flat) | "watercolor" | "pixel" | "lit" | "line" |
            "ink" | "engraving" | "neon" | "noir" | "pastel" | "retro" | "paper" | "mosaic" | "minimal"
            | "craft" (knitted, embroidered, foil, blueprint and the like, as the words say).
        subjects: In order of importance; the first is the hero. Empty when only a place or an hour was
            named.
        palette: Colours named for the whole picture.
        background: Colour of the ground, where named ("on a yellow background").
        motif: For patterns: "stripes" | "dots" | "waves" | "geometric" | "floral" | "gradient", or "".
        moods: "cozy" | "spooky" | "dreamy" | "dramatic" | "peaceful" | "playful" | "mysterious" |
            "romantic" | "festive" | "futuristic" | "lonely" | "elegant"; "sticker" for a cut-out picture.
    """

    prompt: str
    template: Template = "scene"
    text: tuple[str, ...] = ()
    setting: str = "studio"
    light: Light = "day"
    weather: str = ""
    season: str = ""
    style: str = ""
    subjects: tuple[Subject, ...] = ()
    palette: tuple[Rgb, ...] = ()
    background: Rgb | None = None
    motif: str = ""
    moods: tuple[str, ...] = field(default=())

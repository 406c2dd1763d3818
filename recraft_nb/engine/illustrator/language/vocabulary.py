"""Words that say how a picture looks: settings, light, styles, colours, counts – read from one table."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator.tables import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Rgb

# Fields of a brief that a noun or an adjective may set.
FACT_FIELDS = ("setting", "light", "weather", "season")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The table, by use.

    Attributes:
        facts: Phrase to what it says about the scene: {"night sky": {"setting": "sky", "light": "night"}}.
        looks: Phrase to {"style": …} and/or {"template": …}.
        moods: Word to mood.
        motifs: Phrase to the motif of a pattern.
        counts: Phrase to a number.
        sizes: Word to a scale.
        colors: Phrase to a colour.
        worn_as: Garment without a picture of its own to the picture that stands for it.
        trades: Shop or profession to the picture that stands for it on a logo.
        word_traits: Name of a thing to a trait it carries: a "lioness" is female.
        kin: Relative to its size, beside the animal it belongs to.
        postures: Phrase to the trait of who holds himself so ("with raised arms").
        deed_tools: Deed to the picture of what it is done with.
        trade_tools: Trade to the picture of what its people hold.
        trade_clothes: Trade to garments with their colours: "apron:#8a6a4a".
        furnishings: Place to the picture of what it is known by.
        materials: Material to its colour.
        stuffs: What something may be "made of", to its colour.
        themes: Subject of a set of icons to its pictures.
        parts: Parts of buildings and vehicles.
        deeds: Noun to the deed it names, when somebody does it.
        hair_words: "blonde" and the like to what they say of hair.
        collectives: Nouns that mean several, to how many.
        traits: Adjectives and verbs kept for the drawing.
        features: Parts of a body or a thing that are no subjects.
        garments: What "in" and "with" mean to be worn.
        dissolving: Containers that vanish before what they hold ("a bowl of ramen").
        keeping: Containers that stay ("a basket of apples").
        skipped: Nouns that cannot be drawn.
        noise: Phrases that say nothing.
    """

    facts: Mapping[str, Mapping[str, str]]
    looks: Mapping[str, Mapping[str, str]]
    moods: Mapping[str, str]
    motifs: Mapping[str, str]
    counts: Mapping[str, int]
    sizes: Mapping[str, float]
    colors: Mapping[str, Rgb]
    worn_as: Mapping[str, str]
    trades: Mapping[str, str]
    word_traits: Mapping[str, str]
    postures: Mapping[str, str]
    deed_tools: Mapping[str, str]
    trade_tools: Mapping[str, str]
    trade_clothes: Mapping[str, str]
    furnishings: Mapping[str, str]
    materials: Mapping[str, Rgb]
    stuffs: Mapping[str, Rgb]
    themes: Mapping[str, tuple[str, ...]]
    parts: frozenset[str]
    deeds: Mapping[str, str]
    kin: Mapping[str, float]
    hair_words: Mapping[str, str]
    collectives: Mapping[str, int]
    traits: frozenset[str]
    features: frozenset[str]
    garments: frozenset[str]
    dissolving: frozenset[str]
    keeping: frozenset[str]
    skipped: frozenset[str]
    noise: frozenset[str]

    def is_descriptive(self, word: str) -> bool:
        """Whether a word says how something looks, or nothing, rather than what it is."""
        tables = (self.skipped, self.facts, self.colors, self.moods, self.traits, self.sizes, self.features)
        return any(word in table for table in tables)


def hex_color(text: str) -> Rgb:
    """Three numbers of "#c0392b"."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


@cache
def _raw() -> dict[str, dict[str, Any]]:
    return tomllib.loads(read_text("vocabulary.toml"))


def raw_section(name: str) -> dict[str, str]:
    """One section of the table, word to value."""
    return _inverted(_raw()[name])


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary that ships with the package."""
    raw = _raw()
    facts: dict[str, dict[str, str]] = {}
    for field, section in zip(FACT_FIELDS, ("settings", "light", "weather", "season"), strict=True):
        for phrase, value in _inverted(raw[section]).items():
            facts.setdefault(phrase, {})[field] = value
    looks: dict[str, dict[str, str]] = {}
    for field, section in (("style", "styles"), ("template", "templates")):
        for phrase, value in _inverted(raw[section]).items():
            looks.setdefault(phrase, {})[field] = value
    return Vocabulary(
        facts=facts,
        looks=looks,
        moods=_inverted(raw["moods"]),
        motifs=_inverted(raw["motifs"]),
        counts={phrase: int(value) for phrase, value in _inverted(raw["counts"]).items()},
        sizes={phrase: float(value) for phrase, value in _inverted(raw["sizes"]).items()},
        colors={phrase: hex_color(value) for phrase, value in _inverted(raw["colors"]).items()},
        worn_as=_inverted(raw["worn_as"]),
        trades=_inverted(raw["trades"]),
        word_traits=_inverted(raw["word_traits"]),
        postures=_inverted(raw["postures"]),
        deed_tools=_inverted(raw["deed_tools"]),
        trade_tools=_inverted(raw["trade_tools"]),
        trade_clothes=_inverted(raw["trade_clothes"]),
        furnishings=_inverted(raw["furnishings"]),
        materials={word: hex_color(value) for word, value in _inverted(raw["materials"]).items()},
        stuffs={word: hex_color(value) for word, value in _inverted(raw["stuffs"]).items()},
        themes={name: tuple(p.strip() for p in listed.split(",")) for name, listed in raw["themes"].items()},
        parts=_listed(raw["parts"]["words"]),
        deeds=_inverted(raw["deeds"]),
        kin={word: float(value) for word, value in _inverted(raw["kin"]).items()},
        hair_words=_inverted(raw["hair_words"]),
        collectives={word: int(value) for word, value in _inverted(raw["collectives"]).items()},
        traits=_listed(raw["traits"]["words"]),
        features=_listed(raw["features"]["words"]),
        garments=_listed(raw["garments"]["words"]),
        dissolving=_listed(raw["containers"]["dissolving"]),
        keeping=_listed(raw["containers"]["keeping"]),
        skipped=_listed(raw["skip"]["nouns"]),
        noise=_listed(raw["noise"]["words"]),
    )


def without_possessive(phrase: str) -> str:
    """A phrase as it is compared: "ship's wheel" is "ship wheel", as in a read prompt."""
    return phrase.strip().replace("'s ", " ").replace("' ", " ").removesuffix("'s")


def _listed(text: str) -> frozenset[str]:
    return frozenset(without_possessive(word) for word in text.split(","))


def _inverted(section: Mapping[str, str]) -> dict[str, str]:
    inverted: dict[str, str] = {}
    for value, words in section.items():
        for word in words.split(","):
            inverted.setdefault(without_possessive(word), value)
    return inverted

"""Reads cakes: their tiers, their flavour, what lies on top and how many of it, a slice that is gone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of, singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.food.cakes import (
    CUT,
    DRIP,
    DRIPS,
    FLAVOUR,
    GOLD,
    ON_TOP,
    STAND,
    TIERS,
)
from recraft_nb.engine.illustrator.wares.serving import UNDER

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

# The colours that the word for a cake brings with it.
_OWN = frozenset({(122, 75, 52), (253, 246, 234)})
_CAKES = frozenset({"prop:cake", "prop:tiered_cake", "shortcake", "birthday-cake"})
_FLAVOURS = kinds_by_word(
    {
        "chocolate": "chocolate brownie fudge cocoa",
        "lemon": "lemon",
        "velvet": "velvet",
        "carrot": "carrot",
        "matcha": "matcha",
        "blueberry": "blueberry lavender",
        "coffee": "coffee mocha tiramisu",
        "forest": "forest",
        "strawberry": "strawberry pink",
        "vanilla": "vanilla sponge victoria white cream",
        "wedding": "wedding",
    }
)
_LAID = kinds_by_word(
    {
        "strawberry": "strawberry",
        "raspberry": "raspberry berry",
        "blueberry": "blueberry blackberry",
        "cherry": "cherry",
        "lemon": "lemon",
        "lime": "lime",
        "orange_slice": "orange",
        "banana_slice": "banana",
        "nut": "nut walnut hazelnut pecan almond",
        "plum": "fig plum",
        "macaron": "macaron macaroon",
        "flower": "flower peony rose blossom",
    }
)
_FLOWERS = {"white": "white flower", "red": "red flower"}
_GILT = re.compile(r"\b(?:gold|golden)(?: |-)?(?:leaf|leaves|flakes?|foil|accents?|details?)\b")
_GILT_WORDS = word_set("leaf flake foil accent detail")
_TIERED = re.compile(
    rf"\b({NUMBER_WORDS}|\d|single|double|triple)[- ](?:tier|tiered|tiers|layered|stor(?:y|ey|ied))\b"
)
_TIMES = {"single": 1, "double": 2, "triple": 3}
_GONE = re.compile(
    r"\b(?:slice|piece) (?:is |was |has been |being )?"
    r"(?:missing|cut out|cut away|taken|removed|gone|eaten|cut)\b"
    r"|\bmissing (?:a |one )?(?:slice|piece)\b|\b(?:without|minus) (?:a|one) slice\b"
)
_DRIPS = re.compile(r"(\w+)[ -]dripp?(?:ing|s|y)?\b")
# How many slices there are is seen from above alone.
_SLICED = re.compile(
    r"\b(?:cut|divided|sliced|split) (?:up )?in(?:to)? \w+ (?:\w+ )?(?:slices|pieces|parts)\b"
)
_POURED = {"chocolate": "chocolate", "syrup": "caramel", "honey": "caramel"}
_STANDS = re.compile(r"\b(?:on|upon|atop)\s+(?:an? |the )?((?:\w+ )?)(?:cake ?)?(?:stand|pedestal)\b")
_STAND_COLORS = {"white": "#fbf8f2", "pink": "#f2a9bf", "blue": "#8fb8e0", "green": "#9fd0b0",
    "gold": "#d9b45a",
                 "black": "#3a3640", "silver": "#c9d0d8", "glass": "#d5e6ea",
                     "wooden": "#b98550"}  # fmt: skip
_STAND_PICTURES = frozenset({"prop:market_stall", "prop:cake_stand"})
_CANDLES = re.compile(rf"\b(?:(\d{{1,2}}|{NUMBER_WORDS}) )?(?:(\w+) )?candles?\b")


def iced(brief: Brief) -> Brief:
    """The brief with its cake drawn as it is described.

    Args:
        brief: With a cake; any other, and one with a plain birthday cake, is given back as it is.
    """
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _CAKES), None)
    if at is None or brief.template not in {"scene", "lineart", "portrait"}:
        return brief
    cake, said = brief.subjects[at], brief.prompt.lower()
    shaped = any(t.startswith("shape") for t in cake.traits) or "shaped" in said
    if shaped or "cupcake" in said or _SLICED.search(said):
        return brief
    near = {k for k, s in enumerate(brief.subjects) if k != at and _belongs(s, at)}
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    laid = _laid_on(said, near) if near or not alive else []
    traits = [f"{ON_TOP}{kind}" for kind in laid]
    tiers = _tiers(cake, said)
    traits += [f"{TIERS}{tiers}"] if tiers > 1 else []
    traits += [GOLD] if _GILT.search(said) else []
    traits += [CUT] if _GONE.search(said) or CUT in cake.traits else []
    flavour = _flavour(cake, said)
    festive = {"birthday", "party"} & {*cake.word.split()} or brief.setting == "party"
    stand = _STANDS.search(said)
    traits += [STAND + _STAND_COLORS.get(stand.group(1).strip(), "#fbf8f2")] if stand else []
    painted = cake.color is not None and cake.color not in _OWN
    if (festive or alive) and not (traits or flavour or painted):
        return brief
    if tiers > 1 and not laid:
        traits.append(f"{ON_TOP}flower")
    poured = [_POURED.get(t.removeprefix(UNDER), "") for t in cake.traits if t.startswith(UNDER)]
    drips = _DRIPS.search(said)
    poured += (
        [drips.group(1) if drips.group(1) in DRIPS else "chocolate"] if drips and not any(poured) else []
    )
    traits += [f"{DRIP}{kind}" for kind in poured if kind][:1]
    found = _CANDLES.search(said)
    if found:
        traits.append(f"candles:{number(found.group(1)) if found.group(1) else 5}")
        traits += [f"{found.group(2)} candle"] if found.group(2) in vocabulary().colors else []
    elif festive:
        traits.append("candles:5")
    traits.append(FLAVOUR + (flavour or ("wedding" if tiers > 1 else "vanilla")))
    color = None if _is_own(cake, flavour) else cake.color
    drawn = replace(
        cake,
        picture="prop:round_cake",
        count=1 if tiers > 1 else cake.count,
        color=color,
        traits=tuple(traits),
    )
    subjects = (*brief.subjects[:at], drawn, *brief.subjects[at + 1 :])
    gone = {k for k in near if _is_laid(subjects[k], said)}
    if stand:
        gone |= {k for k, s in enumerate(subjects) if s.picture in _STAND_PICTURES}
        subjects = tuple(
            replace(s, relation=None, other=None) if k == at else s for k, s in enumerate(subjects)
        )
    setting = "table" if stand and brief.setting in {"street", "studio", "market"} else brief.setting
    # A slice that is cut out makes no picture of cut paper.
    style = "" if brief.style == "paper" and CUT in traits and "paper" not in said else brief.style
    return replace(brief, subjects=without(subjects, gone), setting=setting, style=style)


def _belongs(subject: Subject, cake: int) -> bool:
    """Whether something is on a cake, or no more than named with it."""
    return subject.other == cake or (subject.relation in {None, "beside", "with"} and subject.other is None)


def _is_laid(subject: Subject, said: str) -> bool:
    """Whether the cake shows it itself."""
    word = subject.word.split()[-1:]
    gilt = bool(_GILT.search(said)) and names_one_of(" ".join(word), _GILT_WORDS)
    gilt = gilt or ("gold drip" in said and word == ["gold"])
    return gilt or names_one_of(" ".join(word), _LAID) or names_one_of(" ".join(word), {"candle"})


def _laid_on(said: str, near: set[int]) -> list[str]:
    """What lies on top, each with its number where one is said."""
    _, _, after = said.partition("cake")
    found: list[str] = []
    for word in re.findall(r"[a-z]+", after):
        kind = next((_LAID[form] for form in singulars(word) if form in _LAID), "")
        if not kind or any(name.split(":")[0] == kind for name in found):
            continue
        lead = re.search(rf"\b(\d{{1,2}}|{NUMBER_WORDS}) (?:\w+ )?{word}\b", after)
        if kind == "flower":
            kind = next((_FLOWERS[paint] for paint in _FLOWERS if f"{paint} " in after), kind)
        elif not near and f"{word} cake" in said:
            continue
        found.append(f"{kind}:{number(lead.group(1))}" if lead else kind)
    before = re.findall(r"[a-z]+", said.partition("cake")[0])[-1:]
    fruit = [_LAID[form] for word in before for form in singulars(word) if form in _LAID]
    # A cherry cake has cherries on it.
    return found[:3] or fruit


def _tiers(cake: Subject, said: str) -> int:
    found = _TIERED.search(said)
    if found:
        return _TIMES.get(found.group(1)) or number(found.group(1))
    return int(next((t.removeprefix(TIERS) for t in cake.traits if t.startswith(TIERS)), "1"))


def _flavour(cake: Subject, said: str) -> str:
    before = re.findall(r"[a-z]+", said.partition("cake")[0])[-4:]
    words = [*before, *cake.word.split(), *cake.traits]
    named = [_FLAVOURS[form] for word in words for form in singulars(word) if form in _FLAVOURS]
    return next((kind for kind in named if kind != "wedding"), named[0] if named else "")


def _is_own(cake: Subject, flavour: str) -> bool:
    """Whether the colour is only that of the flavour."""
    return cake.color in _OWN or flavour in {"wedding", "velvet"}

"""Reads tables out of doors and the fronts of small shops: places that are looked at for themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_HOUSE = r"(?:restaurant|trattoria|bistro|brasserie|caf[eé]|pizzeria|taverna?|osteria|wine bar|coffee shop)"
_OUT = r"(?:terrace|patio|courtyard|outdoor (?:seating|tables|dining)|sidewalk tables|tables outside)"
_TERRACE = re.compile(
    rf"\b{_HOUSE}(?:'s)? (?:\w+ ){{0,2}}{_OUT}"
    rf"|\b{_OUT} (?:of|at|in front of|outside|for) (?:\w+ ){{0,4}}{_HOUSE}"
    rf"|\b(?:taverna?|trattoria|osteria|bistro|restaurant) (?:by|at|near|overlooking|on) the "
    rf"(?:sea|beach|harbou?r|water|river|lake|waterfront|seaside)\b"
    rf"|\boutdoor {_HOUSE}\b|\b{_HOUSE} with (?:\w+ ){{0,3}}{_OUT}"
)
_LAID = re.compile(
    r"\b(?:wedding|dinner|dining|reception|banquet|party|feast|brunch|lunch|laid|festive|long"
    r"|supper) (?:\w+ )?tables?\b"
    r"|\btables? (?:is |are |beautifully |elegantly )?(?:set|laid|setting|decorated|decked)\b|\btablescape\b"
)
_OPEN = re.compile(
    r"\b(?:outdoors?|outside|al ?fresco|garden|backyard|vineyard|orchard|meadow|beach|seaside|field|lawn|"
    r"olive (?:trees|grove)|open air|under (?:the |an? )?(?:\w+ )?(?:trees?|stars|sky))\b"
)
_SHOWN = word_set("""
    table tablecloth cloth candle light bulb lantern lamp flower peony rose bouquet eucalyptus greenery
    garland plate glass chair cutlery napkin wine runner tablescape centerpiece arrangement
    hydrangea tulip lavender sunflower
    dinner meal tree restaurant terrace patio cafe trattoria bistro awning blanket
""")


_FRONT = re.compile(
    r"\b(?:flower shop|florist|bakery|boulangerie|patisserie|coffee shop|caf[eé])(?:'s)? doors?\b"
    r"|\bdoors? (?:of|to|at) (?:an? |the )?(?:\w+ ){0,2}(?:flower shop|florist|bakery|coffee shop|caf[eé])\b|"
    r"\b(?:flower|florist|bakery|baker'?s?|patisserie|boulangerie|coffee|caf[eé])(?:'s)? (?:shop |store )?"
    r"(?:front|storefront|shopfront|facade|exterior|window|entrance)s?\b"
    r"|\b(?:front|facade|exterior|window|outside) of (?:an? |the )?(?:\w+ ){0,2}"
    r"(?:flower shop|florist|bakery|patisserie|coffee shop|caf[eé])\b"
    r"|\bbuckets? (?:of|with|full of|filled with) (?:\w+ ){0,4}"
    r"(?:outside|in front of|before) (?:an? |the )?(?:\w+ )?"
    r"(?:flower shop|florist|shop)\b|\bflower (?:shop|stall|stand) with (?:\w+ ){0,2}buckets\b"
)
_GOODS = word_set("""
    shop bakery florist cafe patisserie bucket tulip sunflower rose peony lavender hydrangea daisy
    flower bouquet bread loaf pastry croissant baguette bun coffee cup table chair
    awning door window storefront front plant
""")


def set_out(brief: Brief) -> Brief:
    """The brief of tables in the open as a place of their own; any other is given back as it is."""
    said = brief.prompt.lower()
    if brief.template not in {"scene", "lineart"} or "sticker" in brief.moods:
        return brief
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    shown = _SHOWN
    if _FRONT.search(said) and not brief.text:
        setting, shown = "shop front", _GOODS
    elif _TERRACE.search(said):
        setting = "restaurant terrace"
    elif _LAID.search(said) and _OPEN.search(said) and not alive:
        setting = "garden feast"
    else:
        return brief
    alive_at = {k for k, s in enumerate(brief.subjects) if s.picture.startswith(("figure:", "animal:"))}
    # What somebody holds stays in the hand.
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if names_one_of(s.word, shown) and k not in alive_at and s.other not in alive_at
    }
    return replace(brief, subjects=without(brief.subjects, gone), setting=setting)

"""Reads the hour by what is only seen at it: lit windows by night, long shadows by a low sun."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_BY_NIGHT = re.compile(
    r"\b(?:lit|glowing|lighted|illuminated|warm|yellow)(?: up)? windows?\b"
    r"|\bwindows? (?:that (?:are )?)?(?:lit|glowing|aglow|lit up)\b|\blights? (?:on )?in the windows?\b"
    r"|\b(?:city|town|harbou?r|skyline) lights\b|\blights of the (?:city|town|harbou?r)\b"
    r"|\b(?:1[0-2]|[1-4]|one|two|three|four) ?(?:a\.?m\b|o'clock at night|o'clock in the night)"
    r"|\b(?:9|10|11) ?p\.?m\b|\bmiddle of the night\b|\bcar headlights\b|\bmilky way\b"
)
# What is said to be in the sun is in no night.
_BY_DAY = word_set(
    "day daytime sunny sun sunlight sunset sunrise dawn morning noon afternoon daylight golden dusk evening"
    " bright"
)
_LOW_SUN = re.compile(
    r"\b(?:evening|morning|setting|rising|low|late|winter|autumn|afternoon) sun\b|\blong shadows?\b"
    r"|\bsun (?:low|setting|rising|going down|coming up)\b"
)
_RAYS = re.compile(r"\bsun ?(?:rays?|beams?|light|shine)\b|\brays? of (?:the )?(?:sun|light)\b")
_GOLDEN_BY_DEFAULT = re.compile(
    r"\b(?:evening|setting|late|afternoon) sun\b|\blong shadows?\b|\bsun setting\b"
)
_SUNS = frozenset({"sun", "prop:sun_face", "sun-with-face"})


def told(brief: Brief) -> Brief:
    """The brief at the hour that its things tell, without a sun that is only its light.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "poster", "lineart"}:
        return brief
    said = brief.prompt.lower()
    words = frozenset(word.strip(".,!?\"'()") for word in said.split())
    if brief.light in {"day", "overcast"} and _BY_NIGHT.search(said) and not words & _BY_DAY:
        brief = replace(brief, light="night")
    low = _LOW_SUN.search(said)
    if low and brief.light in {"day", "dusk"} and _GOLDEN_BY_DEFAULT.search(said) and "night" not in words:
        brief = replace(brief, light="golden")
    if low or _RAYS.search(said):
        suns = {k for k, s in enumerate(brief.subjects) if s.picture in _SUNS and s.color is None}
        shone = {k for k in suns if len(brief.subjects) > 1 or brief.setting != "studio"}
        shone -= {
            s.other for s in brief.subjects if s.other is not None and s.relation not in {"under", "with"}
        }
        free = tuple(replace(s, relation=None, other=None) if s.other in shone else s for s in brief.subjects)
        brief = replace(brief, subjects=without(free, shone))
    return brief

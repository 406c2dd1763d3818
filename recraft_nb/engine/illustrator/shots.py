"""Reads whether a prompt asks for a picture of goods as a studio takes it: "product photo of a perfume bottle"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

SETTING = "photo studio"
"""The setting of such a picture."""
LOOK = "studio light"
"""The hand in which it is finished."""

_SHOT = re.compile(
    r"\b(product (photo|photograph|photography|shot|picture|image|mockup|render|rendering|visual)s?|packshot|pack shot"
    r"|studio (photo|photograph|photography|shot|light|lights|lighting|lit|product)|softbox"
    r"|(commercial|advertising|catalog|catalogue|e-?commerce|beauty) (photo|photograph|photography|shot)"
    r"|packaging mockup|mockup of)\b"
)
# Places that are no place of their own where goods are photographed.
_ANYWHERE = frozenset({"studio", "table", "room", "kitchen", "windowsill", "sky", "meadow", "road", "street"})
_SAID_PLACES = word_set(
    "kitchen room windowsill window beach forest garden street road meadow field sky desk nature outdoors park"
    " grass sand water sea lake"
)
_HANDS = frozenset({"", "lit"})


def staged(brief: Brief) -> Brief:
    """The brief of goods in a studio, where the prompt asks for that; else the brief itself."""
    said = brief.prompt.lower()
    if brief.template != "scene" or not brief.subjects or not _SHOT.search(said) or brief.style not in _HANDS:
        return brief
    if any(subject.picture.startswith(("figure:", "animal:")) for subject in brief.subjects):
        return brief
    if brief.setting not in _ANYWHERE or _SAID_PLACES & set(re.findall(r"[a-z]+", said)):
        return brief
    return replace(brief, setting=SETTING, style="", light="day", weather="")

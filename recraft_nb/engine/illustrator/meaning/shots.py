"""Reads whether a prompt asks for goods as a studio takes them: "product photo of a perfume bottle"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

SETTING = "photo studio"
"""The setting of such a picture."""
LOOK = "studio light"
"""The hand in which it is finished."""

_SHOT = re.compile(
    r"\b(product (photo|photograph|photography|shot|picture|image|mockup|render|rendering|visual)s?"
    r"|packshot|pack shot"
    r"|studio (photo|photograph|photography|shot|light|lights|lighting|lit|product)|softbox"
    r"|(commercial|advertising|catalog|catalogue|e-?commerce|beauty) (photo|photograph|photography|shot)"
    r"|food (photo|photograph|photography|shot)|(dark|moody),? (and )?(dark |moody )?(food )?"
    r"(photo|photograph|photography|shot)"
    r"|(on|against) (a |an )?(\w+ )?(stone|slate|marble|concrete|granite) (background|backdrop|surface|slab)"
    r"|(on|with) (a |an |\w+ )?(\w+ )?(podiums?|pedestals?|plinths?)|packaging mockup|mockup of)\b"
)
# Places that are no place of their own where goods are photographed.
_ANYWHERE = frozenset(
    {"studio", "table", "room", "kitchen", "windowsill", "sky", "meadow", "road", "street", "sea"}
)
_SAID_PLACES = word_set(
    "kitchen room windowsill window beach forest garden street road meadow field sky desk nature outdoors"
    " park"
    " grass sand sea lake"
)
_GROUNDS = word_set(
    "stone rock marble slate concrete table podium pedestal slab surface water board counter plinth"
)
_DRAMA = re.compile(r"\b(dramatic|moody|rim|chiaroscuro|spot) ?(light|lighting|lit)\b|\bspotlight\b")
_DARK = 0x60
_PHOTO = re.compile(r"\b(photo|photograph|photography|photorealistic)\b")
_SMALL = 0.8  # metres: what a studio takes up on a table
_HANDS = frozenset({"", "lit"})


def is_shot(brief: Brief) -> bool:
    """Whether goods are to be photographed, in a studio or where the prompt says."""
    alive = any(subject.picture.startswith(("figure:", "animal:")) for subject in brief.subjects)
    said = brief.prompt.lower()
    ground = brief.background
    alone = brief.setting in ("studio", SETTING) and (ground is None or max(ground) < _DARK)
    small = all(nature.metres(s) < _SMALL for s in brief.subjects) and not brief.weather
    plain = small and brief.setting in {*_ANYWHERE, SETTING} and _PHOTO.search(said)
    called = bool(_SHOT.search(said) or plain or (alone and _DRAMA.search(said))) and brief.style in _HANDS
    return brief.template == "scene" and bool(brief.subjects) and called and not alive


def staged(brief: Brief) -> Brief:
    """The brief of goods in a studio, where the prompt asks for that; else the brief itself."""
    said = brief.prompt.lower()
    if not is_shot(brief):
        return brief
    if brief.setting not in _ANYWHERE or _SAID_PLACES & set(re.findall(r"[a-z]+", said)):
        return brief
    below = {subject.other for subject in brief.subjects if subject.relation in ("on", "in")}
    grounds = {at for at, subject in enumerate(brief.subjects) if at in below and at and _is_ground(subject)}
    return replace(
        brief,
        setting=SETTING,
        # A dark ground is the studio's own, with light in it.
        background=None if brief.background and max(brief.background) < _DARK else brief.background,
        style="",
        light="day",
        weather="",
        subjects=without(brief.subjects, grounds),
    )


def _is_ground(subject: Subject) -> bool:
    """Whether goods stand on it, and the studio shows it."""
    return bool(_GROUNDS & set(subject.word.split()))

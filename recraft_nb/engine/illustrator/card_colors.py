"""The colours that end the prompt of a card: "birthday invitation with a bear, soft pink and gold"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color
from recraft_nb.engine.illustrator.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_CARD = re.compile(r"\b(?:cards?|invitations?|invites?|flyers?|posters?|menus?|announcements?|leaflets?)\b")
_SOFT = frozenset({"soft", "pale", "light", "pastel", "muted"})
_FILLERS = frozenset({"in", "and", "only", "just", "colors", "colours", "tones", "with", "&"}) | _SOFT
_FEWEST = 2


def colors_at_end(said: str) -> tuple[Rgb, ...]:
    """The colours after the last comma, where nothing but colours is named there; else ()."""
    _, comma, end = said.rpartition(",")
    words = re.findall(r"[a-z&]+", end) if comma and len(end) < 80 else []
    known = vocabulary().colors
    if not words or any(w not in known and w not in _FILLERS for w in words):
        return ()
    found: list[Rgb] = []
    soft = bool(_SOFT & {*words})
    for word in words:
        if word in known and word not in _FILLERS:
            paint = color.hexa(known[word])
            found.append(color.rgb(color.mix(paint, "#ffffff", 0.38) if soft else paint))
    return tuple(found) if len(found) >= _FEWEST else ()


def of_the_card(brief: Brief) -> Brief:
    """The brief of a card in the colours that end its prompt, which what is on it takes in turn."""
    if brief.template not in ("poster", "border") or brief.palette or not _CARD.search(brief.prompt.lower()):
        return brief
    tones = colors_at_end(brief.prompt.lower())
    if not tones:
        return brief
    subjects = tuple(_in_turn(s, k, tones) for k, s in enumerate(brief.subjects))
    return replace(brief, palette=tones, subjects=subjects)


def _in_turn(subject: Subject, k: int, tones: tuple[Rgb, ...]) -> Subject:
    if subject.picture.startswith("figure:"):
        return replace(subject, color=None)
    plain = subject.picture in ("prop:balloon", "balloon", "red-heart", "star", "prop:star")
    return replace(subject, color=tones[k % len(tones)]) if plain or subject.color is not None else subject

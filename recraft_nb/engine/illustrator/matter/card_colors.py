"""The colours that a prompt of printed matter lists by themselves: "a bear, soft pink and gold"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_CARD = re.compile(r"\b(?:cards?|invitations?|invites?|flyers?|posters?|menus?|announcements?|leaflets?)\b")
_SOFT = frozenset({"soft", "pale", "light", "pastel", "muted"})
_FILLERS = (
    frozenset({"in", "and", "only", "just", "two", "three", "colors", "colours", "tones", "with", "&"})
    | _SOFT
)
_FEWEST = 2
_LONGEST = 80  # letters of a clause that lists colours


def colors_listed(said: str, fewest: int = _FEWEST) -> tuple[Rgb, ...]:
    """The colours between two commas where nothing but colours is named, the last such place; else ().

    Args:
        said: The prompt in lower case.
        fewest: So many must be named.
    """
    for clause in reversed(said.split(",")[1:]):
        found = _only_colors(clause) if len(clause) < _LONGEST else ()
        if len(found) >= fewest:
            return found
    return ()


def _only_colors(clause: str) -> tuple[Rgb, ...]:
    """The colours of a clause, () when it names anything else."""
    known = vocabulary().colors
    words = re.findall(r"[a-z&]+", clause)
    soft = bool(_SOFT & {*words})
    found: list[Rgb] = []
    at = 0
    while at < len(words):
        size = next((n for n in (3, 2, 1) if " ".join(words[at : at + n]) in known), 0)
        if size and words[at] not in _FILLERS:
            paint = color.hexa(known[" ".join(words[at : at + size])])
            found.append(color.rgb(color.mix(paint, "#ffffff", 0.38) if soft else paint))
        elif words[at] not in _FILLERS:
            return ()
        at += size if size and words[at] not in _FILLERS else 1
    return tuple(found)


def of_the_card(brief: Brief) -> Brief:
    """The brief of a card in the colours that its prompt lists, which what is on it takes in turn."""
    if brief.palette or brief.template not in ("poster", "border", "badge", "icon"):
        return brief
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    if brief.template in ("badge", "icon"):
        free = not any(s.color for s in brief.subjects)
        return replace(brief, palette=colors_listed(said, 1 if free else _FEWEST))
    tones = colors_listed(said)
    if not tones or (brief.template in ("poster", "border") and not _CARD.search(said)):
        return brief
    subjects = tuple(_in_turn(s, k, tones) for k, s in enumerate(brief.subjects))
    return replace(brief, palette=tones, subjects=subjects)


def _in_turn(subject: Subject, k: int, tones: tuple[Rgb, ...]) -> Subject:
    if subject.picture.startswith("figure:"):
        return replace(subject, color=None)
    plain = subject.picture in ("prop:balloon", "balloon", "red-heart", "star", "prop:star")
    return replace(subject, color=tones[k % len(tones)]) if plain or subject.color is not None else subject

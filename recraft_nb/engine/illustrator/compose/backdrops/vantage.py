"""Which words name a place one looks from: a window and its view, a roof terrace, a porch, a subway."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENING = r"(?:window|windows|porthole)"
_OF = r"(?:an? |the |my |our |her |his |their )?(?:[\w-]+ ){0,3}"
_THROUGH = re.compile(
    rf"\b(?:view|views|seen|look|looks|looking|watching|glimpse|gazing)\b[^.;]{{0,60}}?\b"
    rf"(?:from|through|out of|out|outside) {_OF}{_OPENING}\b"
    rf"|\b(?:plane|airplane|aeroplane|train|attic|cabin|bedroom|ship) {_OPENING} view\b"
    rf"|\b(?:through|from|out of) {_OF}{_OPENING}\b"
    rf"|\b{_OPENING} (?:with (?:an? |the )?(?:[\w-]+ )?view|overlooking|looking out|facing|onto|over)\b"
    rf"|\bview from (?:an? |the )?(?:airplane|aeroplane|plane|train) (?:window|seat)\b"
)
# Windows that are looked into or at, and are no place to look from.
_FROM_STREET = word_set(
    "shop bakery store display stained computer browser ticket facade front closed boutique cafe"
)
# A room that has a window is where one is; the view is only behind it.
_HAS_WINDOW = re.compile(rf"\bwith (?:an? |the )?(?:[\w-]+ ){{0,2}}{_OPENING}\b")
_ROOMS = word_set("office room bedroom kitchen bathroom studio apartment classroom library lounge loft")
_PORCHES = word_set("porch veranda verandah doorstep stoop porches")
_ON_ROOF = re.compile(
    r"\b(?:roof ?top|roof)(?:[ -](?:terrace|bar|cafe|café|restaurant|lounge|garden|party|deck|patio|pool))\b"
)
_UNDERGROUND = word_set("subway metro underground tube")
_CAR = word_set(
    "carriage car train cars carriages seat seats passenger passengers commuter commuters commuting ride"
)
_NO_CAR = word_set("station platform map entrance sign stairs tunnel tracks arriving logo icon ticket")
_IN_SUBWAY = re.compile(
    r"\b(?:on|in|inside|aboard|riding) (?:an? |the |his |her |their )?(?:[\w-]+ )?"
    r"(?:subway|metro|underground|tube)\b"
)
_PHRASES = {
    "hot spring": ("hot spring", "onsen", "thermal spring", "thermal pool"),
    "concourse": ("station hall", "station concourse", "grand central", "railway hall", "station lobby"),
    "container port": (
        "container port", "container terminal", "cargo port", "shipping port", "container harbor",
        "container harbour", "industrial port", "port with cranes", "harbor with cranes",
        "harbour with cranes",
    ),
}  # fmt: skip
_PRINTED = word_set("logo icon map isometric sign ticket badge")
_NOOKS = ("reading nook", "reading corner", "window seat", "book nook")
# Who names a seat of his own wants that one.
_OWN_SEATS = word_set("armchair chair sofa couch hammock beanbag bed tent")
_YARDS = word_set("courtyard cloister cloisters patio riad")
_NO_YARD = word_set(
    "school prison schoolyard furniture barbecue grill bbq umbrella icon logo japanese suburban castle"
)
_GLAZED = word_set("greenhouse glasshouse conservatory orangery hothouse")
_WITHIN_GLASS = word_set(
    "hanging table bench pots rows shelves inside interior watering potting workbench vines"
)
_OUT_OF_GLASS = word_set("outside garden field backyard snow icon logo isometric exterior small")
_HANGS = word_set("hanging toy logo icon sign cat's")


def looks_through_window(said: str, words: frozenset[str]) -> bool:
    """Whether a prompt asks for what is seen through a window.

    Args:
        said: The prompt, in lower case.
        words: Its words.
    """
    if words & _ROOMS and _HAS_WINDOW.search(said):
        return False
    return bool(_THROUGH.search(said)) and not words & _FROM_STREET


def found(words: Sequence[str]) -> str:
    """The place of such a kind that a prompt names, or "".

    Args:
        words: Of the prompt in order, in lower case and without marks.
    """
    said, text = frozenset(words), " ".join(words)
    if _ON_ROOF.search(text) and not said & {"santa", "chimney", "sweep", "cat", "cats", "pigeon", "pigeons"}:
        return "roof terrace"
    for place, phrases in _PHRASES.items():
        if any(phrase in text for phrase in phrases) and not said & _PRINTED:
            return place
    if any(place in text for place in _NOOKS) and not said & _OWN_SEATS:
        return "reading nook"
    if said & _YARDS and not said & _NO_YARD:
        return "courtyard"
    if said & _GLAZED and said & _WITHIN_GLASS and not said & _OUT_OF_GLASS:
        return "hothouse"
    if said & _PORCHES and not said & _HANGS:
        return "porch"
    if said & _UNDERGROUND and not said & _NO_CAR and (said & _CAR or _IN_SUBWAY.search(text)):
        return "subway"
    return ""

"""What stands for a notion on an icon, a bed for sleep, a lock for safety; and how lists of them are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, NUMBERS, kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

_NOTIONS: Mapping[str, str] = kinds_by_word(
    {
        "bed": "sleep sleeping rest bedtime accommodation lodging",
        "red-apple": "nutrition diet healthy-food healthy-eating",
        "prop:dumbbell": "exercise exercising fitness gym workout training strength sport sports",
        "prop:glass": "water hydration drinking-water drinking drink-water",
        "person-in-lotus-position": "meditation mindfulness yoga relaxation wellbeing wellness calm",
        "person-swimming": "swimming",
        "person-biking": "cycling biking",
        "person-playing-handball": "playing",
        "running-shoe": "running jogging cardio walking",
        "headphone": "support customer-support customer-service listening",
        "delivery-truck": "delivery shipping logistics fast-delivery free-shipping",
        "credit-card": "payment payments pay checkout billing secure-payment",
        "locked": "security safety privacy secure protection password",
        "shield": "insurance safeguard guarantee",
        "alarm-clock": "time deadline punctuality schedule waking timing",
        "calendar": "booking planning date appointment event",
        "chart-increasing": "growth sales progress increase profit success",
        "bar-chart": "analytics statistics data report reports results",
        "light-bulb": "idea ideas innovation creativity inspiration",
        "busts-in-silhouette": "team teamwork community people users collaboration group",
        "handshake": "partnership agreement trust deal cooperation",
        "money-bag": "money finance savings budget saving price cost wealth",
        "gear": "settings technology engineering process configuration",
        "magnifying-glass-tilted-left": "search research find discovery",
        "envelope": "mail email contact message newsletter",
        "telephone": "call phone contact-us",
        "house": "home homepage",
        "red-heart": "love health care favourite favorite like likes",
        "books": "reading learning education study knowledge",
        "graduation-cap": "school-degree graduation university",
        "recycling-symbol": "recycling sustainability reuse",
        "herb": "nature ecology environment eco organic",
        "sun": "solar daylight solar-energy",
        "high-voltage": "energy power electricity speed",
        "airplane": "travel flight flights flying plane",
        "world-map": "navigation map route",
        "round-pushpin": "location place",
        "camera": "photo photos photography pictures",
        "musical-note": "music songs",
        "bell": "notification notifications alert reminder",
        "speech-balloon": "chat comment communication conversation talking",
        "thumbs-up": "approval feedback quality recommendation",
        "trophy": "winning award achievement victory",
        "shopping-cart": "shopping cart shop store basket",
        "wrapped-gift": "gift gifts rewards present",
        "stethoscope": "doctor checkup medicine medical",
        "soap": "hygiene washing-hands hand-washing handwashing",
        "artist-palette": "art design painting",
        "prop:watering_can": "gardening planting",
        "hammer": "building construction repair tools",
        "fork-and-knife": "food dining restaurant meals eating cooking",
        "globe-with-meridians": "internet",
        "icon:wifi": "wifi wireless",
        "cloud": "cloud-storage storage",
        "luggage": "suitcase baggage",
        "identification-card": "id profile account",
        "prop:passport": "passport",
    }
)
_LIST = re.compile(
    r"\bicons?\b(?:[^:,]*?)(?::|\b(?:showing|of|for|representing|depicting|with|about|like|including|namely)\b)\s*(.+)"
)
_END = re.compile(r"\b(?:in|on|with|using|style|set against|against|flat|minimal|line|outline|simple)\b")
_FILLING = frozenset(
    {*DETERMINERS, *NUMBERS, "icon", "icons", "symbol", "and", "to", "for", "good", "clean", "daily"}
)
FEWEST = 2


def listed(prompt: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The pictures of a list of notions, "icons showing sleep, exercise and drinking water"; () for no list.

    Args:
        prompt: As typed.
        lexicon: Knows the pictures of things.
    """
    said = prompt.lower().replace("-", " ")
    found = _LIST.search(said)
    after = found.group(1) if found else ""
    colon = said.rpartition(":")[2] if ":" in said else ""
    for text in (colon, after):
        pieces = [piece.strip(" .") for piece in re.split(r",|;|&|\band\b|\+", text)]
        pictures = [
            picture for piece in pieces if not _is_color(piece) and (picture := _picture(piece, lexicon))
        ]
        named = [piece for piece in pieces if piece and not _is_color(piece)]
        # The last pieces may be about colours and style; most must be notions.
        if (
            len(pictures) >= FEWEST
            and len(pictures) * 2 >= len(named)
            and len(named) > FEWEST - (text == colon)
        ):
            return tuple(dict.fromkeys(pictures))
    return ()


def notion(words: Sequence[str]) -> str:
    """What stands for a notion of one or several words; "" for what is none."""
    whole = "-".join(words)
    if whole in _NOTIONS:
        return _NOTIONS[whole]
    return next((_NOTIONS[form] for form in singulars(whole) if form in _NOTIONS), "")


def _is_color(piece: str) -> bool:
    """Whether a piece only says in which colour the icons are."""
    words = _END.sub(" ", piece).split()
    colors = vocabulary().colors
    return bool(words) and (" ".join(words) in colors or all(word in colors for word in words))


def _picture(piece: str, lexicon: Lexicon) -> str:
    """What one piece of a list is shown as, or ""."""
    words = [word for word in _END.split(piece)[0].split() if word not in _FILLING]
    if not words:
        return ""
    whole = "-".join(words)
    if whole in _NOTIONS:
        return _NOTIONS[whole]
    entry = lexicon.find(words)
    if entry is not None and entry.sure:
        return entry.picture
    for word in reversed(words):
        notion = next((_NOTIONS[form] for form in singulars(word) if form in _NOTIONS), "")
        if notion:
            return notion
    entry = lexicon.find(words[-1:])
    return entry.picture if entry is not None and entry.sure else ""

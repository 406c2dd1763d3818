"""Reads what the icons of a set are, one by one, in the order in which a prompt lists them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, NUMBERS, kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.matter.icon_notions import notion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# What a word shows on an icon, where it shows something else, or nothing, in a scene.
_SHOWN: Mapping[str, str] = kinds_by_word({
    "prop:gust": "wind windy breeze gust",
    "cloud-with-rain": "rain rainy drizzle showers",
    "cloud-with-snow": "snow snowy",
    "high-voltage": "lightning thunder storm bolt",
    "cloud-with-lightning": "thunderstorm stormy",
    "cloud": "cloudy overcast clouds",
    "sun": "sunny sunshine clear summer",
    "sun-behind-cloud": "partly-cloudy partly-sunny",
    "snowflake": "winter frost frozen cold",
    "blossom": "spring",
    "fallen-leaf": "autumn fall",
    "full-moon": "night moon",
    "prop:frying_pan": "pan frying-pan skillet",
    "adhesive-bandage": "bandage plaster band-aid bandaid",
    "wastebasket": "trash delete bin garbage",
    "pencil": "edit write pen",
    "red-heart": "heart heart-rate heartbeat pulse likes",
    "prop:house": "home house",
    "world-map": "map",
    "prop:flowerpot": "plant-pot",
    "icon:bluetooth": "bluetooth",
})  # fmt: skip
_FACES: Mapping[str, str] = kinds_by_word({
    "grinning-face": "happy joy joyful smile smiling glad",
    "crying-face": "sad crying upset unhappy sadness",
    "angry-face": "angry mad anger furious",
    "face-screaming-in-fear": "surprised shocked surprise wow amazed scared afraid",
    "sleeping-face": "sleepy asleep sleeping tired",
    "smiling-face-with-heart-eyes": "love in-love loving",
    "smiling-face-with-sunglasses": "cool",
    "thinking-face": "thinking confused curious unsure",
    "slightly-frowning-face": "disappointed worried bored",
    "face-with-tears-of-joy": "laughing funny",
    "star-struck": "excited",
    "neutral-face": "neutral calm okay",
    "winking-face": "winking playful",
    "sleepy-face": "sick ill",
})  # fmt: skip
_MOODS = re.compile(r"\b(?:emotions?|feelings?|moods?|faces?|emojis?|smileys?|expressions?)\b")
_HEAD = re.compile(r"\b(?:icons?|symbols?|pictograms?|glyphs?|stickers?|emojis?)\b")
_LEADS = re.compile(r"\s*(?:[a-z]+ ){0,4}?(?:of|with|for|showing|like|including|namely|depicting|such as)\b")
_STYLE = re.compile(
    r"\b(?:in|on|using|style|styles?|set against|against|flat|minimal|minimalist|line|lines|outlined?|simple|"
    r"design|background|colou?rs?|colou?rful|pastel|cute|rounded|monochrome|black and white|vector|duotone|"
    r"grid|row|white)\b"
)
_STOP = frozenset({*DETERMINERS, *NUMBERS, "and", "icon", "icons", "for", "the", "plus", "symbol"})
_LONGEST = 3
FEWEST = 3


def in_order(prompt: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The pictures of the icons that a prompt lists, in its order; () where it lists none.

    Args:
        prompt: As typed.
        lexicon: Knows the pictures of things.
    """
    said = " ".join(prompt.lower().replace("-", " ").split())
    head = _HEAD.search(said)
    if head is None:
        return ()
    rest = said[head.end() :]
    if ":" in rest:
        rest = rest.partition(":")[2]
    elif rest.startswith(","):
        rest = rest[1:]
    else:
        led = _LEADS.match(rest)
        if led is None:
            return ()
        rest = rest[led.end() :]
    faces = bool(_MOODS.search(said))
    pieces = [p.strip(" .") for p in re.split(r",|;|&|\+|\band\b|/", rest)]
    pieces = [p for p in pieces if p and not _is_about_looks(p)]
    shown: list[str] = []
    missed = 0
    if re.search(r"\b(?:baby|newborn|nursery)\b", said):
        pieces = [re.sub(r"^bottle$", "baby bottle", p) for p in pieces]
    if len(pieces) == 1:
        words = [w for w in _STYLE.split(pieces[0])[0].split() if w not in _STOP]
        if len(words) < FEWEST:
            return ()
        shown, missed = _one_after_another(words, lexicon, faces=faces)
    else:
        for piece in pieces:
            words = [w for w in _STYLE.split(piece)[0].split() if w not in _STOP] or piece.split()
            picture = _picture(words, lexicon, faces=faces)
            shown += [picture] if picture else []
            missed += not picture
    return tuple(shown) if len(shown) >= FEWEST and missed * 3 <= len(shown) else ()


def _one_after_another(words: Sequence[str], lexicon: Lexicon, *, faces: bool) -> tuple[list[str], int]:
    """What words that no comma parts show, the longest names first; how many show nothing."""
    shown, missed, at = [], 0, 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            span = words[at : at + size]
            picture = _named(span, lexicon, faces=faces)
            if picture:
                shown.append(picture)
                at += size
                break
        else:
            missed += 1
            at += 1
    return shown, missed


def _picture(words: Sequence[str], lexicon: Lexicon, *, faces: bool) -> str:
    """What one piece of a list is shown as: by all its words, else by its last ones, else by its notion."""
    for start in range(len(words)):
        found = _named(words[start:], lexicon, faces=faces)
        if found:
            return found
    return notion(words)


def _named(words: Sequence[str], lexicon: Lexicon, *, faces: bool) -> str:
    whole = "-".join(words)
    if faces and whole in _FACES:
        return _FACES[whole]
    if whole in _SHOWN:
        return _SHOWN[whole]
    told = notion(words)
    if told:
        return told
    entry = lexicon.find(list(words))
    return entry.picture if entry is not None and entry.sure else ""


def _is_about_looks(piece: str) -> bool:
    """Whether a piece says only how the icons look."""
    left = _STYLE.sub(" ", piece).split()
    colors = vocabulary().colors
    return all(w in colors or w in _LOOKS for w in left)


_LOOKS = word_set(
    "the all same one color colour with of a to be very soft dark light bright only two tone icons"
)

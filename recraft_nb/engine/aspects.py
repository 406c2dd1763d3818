"""Which shape a picture gets when the call names no size: the prompt decides.

The official service does the same since V4.1 without saying how. Here it is a short table, read from
the top: an aspect that stands in the prompt (``16:9``), then what is by its nature square, then
words for a shape; a prompt that says nothing gets a square.
"""

from __future__ import annotations

import re

from recraft_nb.catalog import ASPECTS

__all__ = ["aspect_of_prompt"]

_RATIO = re.compile(r"(?<![\d:.])(\d{1,2}):(\d{1,2})(?![\d:])", re.ASCII)

# Aspect and the words that ask for it; the first line that matches decides.
_WORDS: tuple[tuple[str, str], ...] = (
    ("1:1", "square icon icons logo badge sticker emblem avatar app-icon pictogram pattern seamless stamp"),
    ("9:16", "phone-wallpaper phone-background lock-screen lockscreen instagram-story vertical-video"),
    ("2:1", "panorama panoramic web-banner page-header"),
    (
        "16:9",
        "wallpaper widescreen wide-screen cinematic film-still movie-still presentation-slide",
    ),
    ("2:3", "poster book-cover flyer leaflet playing-card tarot portrait full-body full-length"),
    ("3:4", "magazine-cover greeting-card"),
    ("4:3", "postcard still-life"),
    (
        "3:2",
        "landscape seascape cityscape skyline horizon mountains mountain-range valley coastline",
    ),
)


def _pattern(words: str) -> re.Pattern[str]:
    either = "|".join(word.replace("-", "[ -]?") for word in words.split())
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE)


_TABLE = tuple((aspect, _pattern(words)) for aspect, words in _WORDS)


def aspect_of_prompt(prompt: str) -> str:
    """The aspect that suits a prompt.

    >>> aspect_of_prompt("a poster for a jazz festival")
    '2:3'
    >>> aspect_of_prompt("a fox, 16:9")
    '16:9'
    """
    for width, height in _RATIO.findall(prompt):
        if f"{width}:{height}" in ASPECTS:
            return f"{width}:{height}"
    return next((aspect for aspect, words in _TABLE if words.search(prompt)), ASPECTS[0])

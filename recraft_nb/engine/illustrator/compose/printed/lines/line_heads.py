"""Heads of animals in one unbroken line: which one a prompt means, and the points of its stroke."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEAD = re.compile(
    r"\b([a-z]+?)(?:'?s|s')? (?:head|face|portrait|profile)\b"
    r"|\b(?:head|face|portrait|profile) of (?:an?|the|my|our) (?:\w+ )?([a-z]+)\b"
)
# As in the table of whole lines: "|" is a corner, and the line goes back over itself where it must.
LINES: Mapping[str, str] = {
    "horse head": (
        "72,98 64,50 60,10 44,-30 16,-64|22,-98|2,-76 -8,-70|-14,-92|-22,-62 -36,-34 -56,0 -78,30 "
        "-90,50 -88,66 -76,74 -66,72|-74,60 -64,64 -66,72|-52,72 -34,50 -10,40 6,26|18,2 2,-10 -6,10 "
        "6,26|14,50 0,76 -10,98|0,76 14,50 18,2|-2,-30 -16,-44|-28,-38 -22,-32 -14,-38 -18,-44|0,-56 "
        "16,-64|34,-50 36,-22 48,-26 44,4 58,4 54,34 66,34 64,60 80,66 82,98"
    ),
    "cat head": (
        "-40,98 -46,74|-74,58 -84,24 -76,-16|-84,-88|-44,-54 0,-60 44,-54|84,-88|76,-16 84,24 74,58 "
        "40,78 12,84 -8,78|-22,66 -22,52 0,44|12,34 0,30 -12,34 0,44|22,52 22,66 8,74 0,66 0,44|30,20"
        " 36,-2|46,-10 58,-2 46,8 36,-2|0,-10 -36,-2|-46,-10 -58,-2 -46,8 -36,-2|-40,40 "
        "-100,30|-40,46 -98,56|-46,74"
    ),
    "dog head": (
        "60,98 52,60 58,30|84,34 92,-10 70,-56 40,-66|10,-80 -14,-66 -24,-36|-36,-14 -66,-6 "
        "-90,2|-98,14 -90,24 -78,20 -80,4|-90,24 -88,42 -60,50 -24,48 0,40|-28,38 -60,34|-24,48 0,64 "
        "8,98|0,64 0,40|26,20 30,-6|2,-26 -2,-38|-10,-32 -4,-24 4,-28 -2,-38|20,-54 40,-66|30,-30 "
        "36,10 58,30"
    ),
    "lion head": (
        "-30,98 -60,80|-92,52 -84,24|-100,-8 -80,-30|-82,-66 -52,-70|-32,-98 0,-84|32,-98 "
        "52,-70|82,-66 80,-30|100,-8 84,24|92,52 60,80|30,98 14,72|0,66 -14,72 -26,60 -22,48 "
        "0,42|-16,22 0,18 16,22 0,42|22,48 26,60 14,72 0,62 0,42|16,22 24,-8|34,-16 48,-10 36,0 "
        "24,-8|16,-34 52,-40|62,-58 44,-60 30,-48|0,-56 -30,-48|-44,-60 -62,-58 -52,-40|-16,-34 "
        "-24,-8|-34,-16 -48,-10 -36,0 -24,-8|-16,22|-52,20 -54,50 -14,72"
    ),
    "elephant head": (
        "-98,-30 -80,-74 -40,-76|-16,-90 16,-90 40,-76|80,-74 98,-30 84,24 50,34 38,0|44,-30 "
        "40,-76|44,-30 38,0 26,30 20,66 6,96 -18,90|-10,76 0,78 0,50|-4,30 -26,30|-40,60 "
        "-60,66|-52,40 -38,0|-50,34 -84,24 -98,-30|-84,24 -50,34 -38,0|-30,-10|-22,-16 -14,-10 -22,-4"
        " -30,-10|0,-20 14,-10|22,-16 30,-10 22,-4 14,-10"
    ),
    "deer head": (
        "-34,98 -30,66|-18,86 0,90 18,86 34,50 36,10 30,-20|66,-30 74,-44 34,-38|24,-44|44,-60 "
        "50,-98|46,-68 74,-84|44,-60 24,-44|0,-50 -24,-44|-44,-60 -74,-84|-46,-68 -50,-98|-44,-60 "
        "-24,-44|-34,-38 -74,-44 -66,-30 -30,-20|-36,10 -34,50 -18,86|-14,72 0,66 14,72 0,84 "
        "-14,72|0,50 22,4|30,0 26,-10 18,-4 22,4|0,-16 -22,4|-30,0 -26,-10 -18,-4 -22,4"
    ),
    "wolf head": (
        "62,98 70,50|92,40 74,14 78,-20|66,-90|26,-52 0,-56 -26,-52|-66,-90|-78,-20 -74,14 "
        "-92,40|-66,46 -44,70|-22,92 0,98 22,92 44,70 70,50|44,70 22,80 0,66|-16,58 -14,50 14,50 "
        "16,58 0,66|14,50 18,6|48,-12 36,6 18,6|0,-30 -18,6|-48,-12 -36,6 -18,6|-14,50|-22,80 -44,70"
    ),
    "bird head": (
        "-40,98 -28,60 -34,30|-60,22 -98,30|-64,8 -44,-6|-40,-50 0,-80 44,-66 64,-24 58,30 "
        "76,98|58,30 40,-6 10,-20|-2,-28 8,-38 18,-28 10,-20|-24,-6 -44,-6|-60,22"
    ),
}  # fmt: skip
_BY_WORD: Mapping[str, str] = kinds_by_word(
    {
        "horse head": "horse mare stallion pony mustang",
        "cat head": "cat kitten kitty",
        "dog head": "dog puppy labrador retriever",
        "lion head": "lion",
        "elephant head": "elephant",
        "deer head": "deer stag buck reindeer elk",
        "wolf head": "wolf fox coyote husky",
        "bird head": "bird eagle hawk falcon",
    }
)


def shown(said: str) -> str:
    """The head that a prompt asks for, or "" for none: "a horse's head", "head of a stag"."""
    for found in _HEAD.finditer(said):
        word = found.group(1) or found.group(2)
        for form in (word, *singulars(word)):
            if form in _BY_WORD:
                return _BY_WORD[form]
    # Some are only known by their head.
    return next((_BY_WORD[w] for w in re.findall(r"[a-z]+", said) if w in _ONLY), "")


_ONLY = frozenset({"lion", "deer", "stag", "wolf", "eagle"})

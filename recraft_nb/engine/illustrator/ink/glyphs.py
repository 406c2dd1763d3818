"""The outline tables of the seven faces, letter by letter."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from recraft_nb.engine.illustrator.tables import read_table

Point = tuple[float, float]
EM = 1000.0
# Where a letter is looked up when its own face lacks it: this face has Greek and Cyrillic too.
WIDEST_FACE = "sans-bold"

# Typographic signs and what stands for them in a face that lacks them.
_STAND_INS = {
    "‘": "'", "’": "'", "‚": ",", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "−": "-", "…": "...",
    "×": "x", "\u00a0": " ", "\t": " ", "\u2009": " ", "\u202f": " ", "\u2003": " ", "\u2002": " ",
    "‐": "-", "‑": "-", "′": "'", "″": '"', "`": "'", "ﬁ": "fi", "ﬂ": "fl", "ß": "ss", "æ": "ae", "Æ": "AE",
    "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "þ": "th",
    "Þ": "TH", "ð": "d", "Ð": "D", "•": "·", "·": ".", "€": "EUR",
}  # fmt: skip
# Signs that say how the next letter is drawn and have no shape of their own.
_SHAPELESS = frozenset("\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff\u00ad\r")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter: its advance and its contours in thousandths of the em, y upwards."""

    advance: float
    commands: tuple[tuple[str, tuple[Point, ...]], ...]


@dataclass(frozen=True, slots=True)
class Face:
    """One typeface: its table and its heights in thousandths of the em."""

    name: str
    ascent: float
    descent: float
    capital: float
    small: float
    table: Any


@cache
def face(name: str) -> Face:
    """Get a face.

    Raises:
        ValueError: When there is none of that name.
    """
    tables = read_table("glyphs")
    if name not in tables:
        raise ValueError(f"font: {name!r} is unknown; one of {', '.join(sorted(tables))}")
    table = tables[name]
    return Face(name, table["ascent"], table["descent"], table["capital"], table["small"], table)


_COMMAND = re.compile(r"([MLQCZ])([^MLQCZ]*)")


@cache
def _glyph(name: str, letter: str) -> Glyph | None:
    entry = read_table("glyphs")[name]["glyphs"].get(letter)
    if entry is None:
        return None
    commands = []
    for command, numbers in _COMMAND.findall(entry[1]):
        values = [float(number) for number in numbers.split()]
        commands.append((command, tuple(zip(values[::2], values[1::2], strict=True))))
    return Glyph(float(entry[0]), tuple(commands))


def glyph_of(used: Face, letter: str) -> tuple[Glyph, ...]:
    """The glyphs that spell one letter: its own, else the nearest of this face, else of the widest face.

    Returns:
        One glyph or a few ("…" may become three dots); nothing when the letter has no shape or cannot
        be spelled (``unspellable`` finds those first).
    """
    if letter in _SHAPELESS or unicodedata.combining(letter):
        return ()
    for name in (used.name, WIDEST_FACE):
        own = _glyph(name, letter)
        if own is not None:
            return (own,)
        spelled = _STAND_INS.get(letter) or _base_letters(letter)
        parts = [_glyph(name, part) for part in spelled]
        if parts and all(part is not None for part in parts):
            return tuple(part for part in parts if part is not None)
    return ()


def _base_letters(letter: str) -> str:
    """Simplest spelling: "ễ" gives "e", "②" gives "2"; "" when nothing simpler is meant."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return plain if plain != letter else ""


def kerning(used: Face, left: str, right: str) -> float:
    """How much closer (negative) two letters stand; an accented letter is kerned like its base letter."""
    rows = used.table["kerning"]
    row = rows.get(left) or rows.get(_base_letters(left) or left)
    if not row:
        return 0.0
    value = row.get(right)
    if value is None:
        value = row.get(_base_letters(right) or right, 0)
    return float(value)


def unspellable(text: str) -> tuple[str, ...]:
    """Letters of a text that no face can spell, each once, in order."""
    widest = face(WIDEST_FACE)
    missing = [
        letter
        for letter in dict.fromkeys(text)
        if letter not in _SHAPELESS | {"\n"}
        and not unicodedata.combining(letter)
        and not glyph_of(widest, letter)
    ]
    return tuple(missing)

"""Whether a value of an attribute or a style is harmless, and the numbers that have bounds."""

from __future__ import annotations

import re

from recraft_nb.media.svg_tables import FUNCTIONS, REFERENCES

__all__ = ["IDENTIFIER", "Values"]

# An id may hold any script's letters; quotes, spaces, parentheses and markup would break out of url(#…).
IDENTIFIER = re.compile(r"""[^\s"'()<>&\\#]{1,256}""")
# Nearly every value of a traced picture: nothing in it can start a function, an address or an escape.
_SIMPLE = re.compile(r"[\w#.,%+\- \t\r\n]*")
_PATH = re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\-\s]*")
_TRANSFORM = re.compile(r"(?>(?:translate|matrix|rotate|scale|skewX|skewY)\s*+\([\d\s.,eE+\-]*+\)[\s,]*+)*+")
_CAREFUL = re.compile(r"""[\w\s#.,%+\-/*'"()!]*""")
_NAME_BEFORE = re.compile(r"[\w-]*\Z")
_LONGEST_NAME = 24
_URL = re.compile(r"""url\(\s*(["']?)#([^\s"'()<>&\\#]{1,256})\1\s*\)""", re.IGNORECASE)
_COLOURS = re.compile(r"(?:rgb|hsl)a?\([^()]*\)", re.IGNORECASE)
_BLURS = re.compile(r"(?:blur|shadow)\s*+\(([^()]*)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?")
_LENGTH = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?)\s*(%|[a-z]{0,3})\s*")
_LONGEST_VALUE = 4096  # of a value that is neither path data, points nor a matrix

# Measured on resvg 0.48 at 1024²: each further octave of turbulence costs 0.08–0.1 s; a hundred take 8 s.
_MAX_OCTAVES = 8
# The cost of dilating grows with the square of the radius: 20 of 1024 pixels take 4 s, which the renderer's
# own limit ends. This is for browsers.
_MAX_RADIUS = 1 / 20
_MAX_BLUR = 1 / 4
# A filter region of 21 × 21 boxes took 7.8 s and 213 MB, of 3 × 3 boxes 0.3 s.
_REGION_BOXES = 3.0
_MAX_ORDER = 9
_MAX_TABLE = 4096
# A dash of 1/5000 of the picture is finer than any screen; a finer one makes a million pieces.
_MIN_DASH = 1 / 5000
_MAX_PATH_LENGTH = 10_000.0
_LONGEST_LENGTH = 40
_BOUNDED = frozenset(
    (
        "stdDeviation",
        "numOctaves",
        "radius",
        "order",
        "pathLength",
        "stroke-dasharray",
        "tableValues",
        "kernelMatrix",
    )
)
# fmt: off
_LISTS = frozenset((
    "points", "kernelMatrix", "tableValues", "values", "x", "y", "dx", "dy", "rotate", "transform",
    "gradientTransform", "patternTransform",
))
# fmt: on


class Values:
    """Judges the values of one file.

    Args:
        extent: The longer side of its coordinate system: what bounds are relative to.
        prefix: Put before every id.
    """

    def __init__(self, extent: float, prefix: str = "") -> None:
        self._extent = extent
        self._prefix = prefix

    def path(self, data: str) -> str:
        """Path data up to the first sign that cannot belong to it: renderers stop there as well."""
        match = _PATH.match(data)
        assert match is not None  # it matches nothing, too
        return match[0]

    def plain(self, name: str, value: str, refs: list[str]) -> str | None:
        """The safe form of an attribute's or a style property's value, or None to drop it.

        Args:
            name: Attribute or property.
            value: As it stands in the file.
            refs: Ids that the value points to are added here.
        """
        if len(value) > _LONGEST_VALUE and name not in _LISTS:
            return None
        if name == "requiredExtensions":
            # No renderer has any, so the element is never drawn; what is named may be an address.
            return "unsupported" if value.strip() else None
        if not (_SIMPLE.fullmatch(value) or _TRANSFORM.fullmatch(value)):
            safe = self._careful(name, value, refs)
            if safe is None:
                return None
            value = safe
        return self._bounded(name, value) if name in _BOUNDED else value

    def _careful(self, name: str, value: str, refs: list[str]) -> str | None:
        found: list[str] = []
        rest = value
        if "(" in value and name in REFERENCES:
            found = [match[2] for match in _URL.finditer(value)]
            rest = _URL.sub(" ", value)
        if not _CAREFUL.fullmatch(rest):
            return None
        if not all(name in FUNCTIONS for name in _functions(rest)):
            return None
        refs += found
        if name == "filter" and not self._blurs_little(rest):
            return None
        return _URL.sub(lambda match: f"url(#{self._prefix}{match[2]})", value) if found else value

    def _blurs_little(self, value: str) -> bool:
        """Whether the lengths in blur() and drop-shadow() are within bounds."""
        longest = self._extent * _MAX_BLUR
        lengths = " ".join(_BLURS.findall(_COLOURS.sub(" ", value)))
        return all(abs(number) <= longest for number in _numbers(lengths))

    def _bounded(self, name: str, value: str) -> str | None:
        """Numbers that make small files expensive, held within what good files need."""
        if name == "stdDeviation":
            return _clamped(value, 0.0, self._extent * _MAX_BLUR)
        if name == "numOctaves":
            return _clamped(value, 0.0, _MAX_OCTAVES)
        if name == "radius":
            return _clamped(value, 0.0, self._extent * _MAX_RADIUS)
        if name == "order":
            sides = _numbers(value)
            cells = sides[0] * sides[-1] if sides else 0.0
            return value if cells <= _MAX_ORDER * _MAX_ORDER else None
        if name == "pathLength":
            return value if all(number <= _MAX_PATH_LENGTH for number in _numbers(value)) else None
        if name == "stroke-dasharray":
            numbers = _numbers(value)
            return None if numbers and sum(numbers) < self._extent * _MIN_DASH else value
        return value if len(value) <= 16 * _MAX_TABLE else None  # tableValues, kernelMatrix

    def region(self, name: str, value: str, *, boxes: bool) -> str | None:
        """A side of a filter region, held to three boxes (or canvases) around the object."""
        match = _LENGTH.fullmatch(value) if len(value) <= _LONGEST_LENGTH else None
        if match is None:
            return None
        unit = match[2]
        whole = 100.0 if unit == "%" else 1.0 if boxes else self._extent
        low, high = (0.0, _REGION_BOXES) if name in {"width", "height"} else (-1.0, 2.0)
        number = float(match[1])
        held = min(max(number, low * whole), high * whole)
        return value if held == number else f"{held:g}{unit}"

    def identifier(self, value: str) -> str | None:
        """An id with the prefix, or None when it holds anything that could break out."""
        return f"{self._prefix}{value}" if IDENTIFIER.fullmatch(value) else None


def _functions(value: str) -> list[str]:
    """The names before all opening parentheses. Cut, not searched: a search over spaces is quadratic."""
    return [
        match[0].lower()
        for piece in value.split("(")[:-1]
        if (match := _NAME_BEFORE.search(piece.rstrip()[-_LONGEST_NAME:]))
    ]


def _numbers(value: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(value)]


def _clamped(value: str, low: float, high: float) -> str | None:
    """A list of numbers with each held to a range; unchanged when all are in it."""
    numbers = _numbers(value)
    if not numbers or len(numbers) > 2:  # noqa: PLR2004 - one for both directions, or one each
        return None
    if all(low <= number <= high for number in numbers):
        return value
    return " ".join(f"{min(max(number, low), high):g}" for number in numbers)

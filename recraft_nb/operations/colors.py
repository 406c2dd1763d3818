"""Colours as people write them: hex, CSS names, RGB triples."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations.checked import Checked
from recraft_nb.operations.css_colors import CSS_COLORS
from recraft_nb.operations.readers import Unfit, closest, items_of, optional, read_integer, read_real

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.ASCII | re.IGNORECASE)
_ALMOST_HEX = re.compile(r"#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})", re.ASCII | re.IGNORECASE)
_FORMS = "a colour is '#c0392b', '#abc', a CSS name, three numbers from 0 to 255, or rc.Color"
_CHANNELS = 3
_read_channel = read_integer(0, 255)


def _read_rgb(value: Any) -> tuple[int, int, int]:
    limit = "must be three whole numbers from 0 to 255"
    items = items_of(value)
    if items is None or len(items) != _CHANNELS:
        raise Unfit(limit)
    channels: list[Any] = []
    nearest: list[Any] = []
    for item in items:
        try:
            channels.append(_read_channel(item))
            nearest.append(channels[-1])
        except Unfit as error:
            nearest.append(error.nearest)
    if len(channels) != _CHANNELS:
        raise Unfit(limit, tuple(nearest) if None not in nearest else None)
    return channels[0], channels[1], channels[2]


class Color(Checked):
    """A colour that a picture should have.

    Args:
        color: The colour in any form that `parse` takes; or, by name,
        rgb: red, green, blue, each from 0 to 255.
        weight: How much of it relative to the others, from 0 to 1; None leaves it to the service.
            The weights of all colours of a request sum to at most 1.

    Raises:
        InvalidRequest: A channel or the weight is out of range.

    >>> Color.parse("teal")
    Color(rgb=(0, 128, 128))
    >>> Color("#c0392b", weight=0.4)
    Color(rgb=(192, 57, 43), weight=0.4)
    """

    what: ClassVar[str] = "This colour"

    readers = MappingProxyType({"rgb": _read_rgb, "weight": optional(read_real(0.0, 1.0))})

    rgb: tuple[int, int, int]
    weight: float | None = None

    def __init__(self, color: Any = None, /, **data: Any) -> None:
        if color is not None:
            read = Color.parse(color)
            data = {"rgb": read.rgb, "weight": read.weight, **data}
        super().__init__(**data)

    @classmethod
    def parse(cls, value: Any) -> Color:
        """Read a colour in any of its forms.

        Args:
            value: ``"#c0392b"``, ``"#abc"``, a CSS name in any case, an RGB triple (also a NumPy
                row), a `Color`, or the mapping ``{"rgb": …, "weight": …}`` of the API.

        Raises:
            InvalidRequest: It is none of these; the problem names the nearest colour name.
        """
        try:
            return read_color(value)
        except Unfit as error:
            problem = Problem("color", value, error.limit, error.nearest)
            raise InvalidRequest((problem,), what=cls.what) from None

    @property
    def hex(self) -> str:
        """``"#c0392b"``."""
        red, green, blue = self.rgb
        return f"#{red:02x}{green:02x}{blue:02x}"

    def fields(self) -> dict[str, Any]:
        """The colour as the API takes it."""
        weight = {} if self.weight is None else {"weight": self.weight}
        return {"rgb": list(self.rgb), **weight}


def read_color(value: Any) -> Color:
    """As `Color.parse`, for use inside other readers.

    Raises:
        Unfit: It is no colour.
        InvalidRequest: It is the mapping of a colour with something wrong in it.
    """
    if isinstance(value, Color):
        return value
    if isinstance(value, str):
        return Color(rgb=_from_text(value))
    if isinstance(value, Mapping):
        return Color(**{str(key): item for key, item in value.items()})
    if items_of(value) is not None:
        return Color(rgb=_read_rgb(value))
    raise Unfit(_FORMS)


def _from_text(text: str) -> tuple[int, int, int]:
    word = text.strip()
    if _HEX.fullmatch(word):
        digits = word[1:] if len(word) > len("#abc") else "".join(digit * 2 for digit in word[1:])
        number = int(digits, 16)
    elif word.casefold() in CSS_COLORS:
        number = CSS_COLORS[word.casefold()]
    elif almost := _ALMOST_HEX.fullmatch(word):
        digits = almost.group(1)
        solid = digits[:6] if len(digits) > len("abcd") else digits[:3]
        raise Unfit(_FORMS, f"#{solid.lower()}")
    else:
        raise Unfit(_FORMS, closest(word, CSS_COLORS))
    return number >> 16, number >> 8 & 0xFF, number & 0xFF

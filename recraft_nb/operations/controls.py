"""Controls and words in boxes: the nested parts of a request."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import ARTISTIC_LEVELS, BBOX_POINTS, MAX_COLORS, letters_refused
from recraft_nb.errors import Problem
from recraft_nb.operations.checked import Checked
from recraft_nb.operations.colors import Color, read_color
from recraft_nb.operations.readers import (
    Unfit,
    each,
    finite,
    items_of,
    optional,
    read_flag,
    read_integer,
    read_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

# Weights that sum to one in decimals may sum to a little more in binary: 0.2 + 0.4 + 0.3 + 0.1, for one.
_SLACK = 1e-9
_POINT = 2

Point = tuple[float, float]


def _read_colors(value: Any) -> tuple[Color, ...]:
    if value is None:
        return ()
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of colours", [value] if isinstance(value, (str, Color)) else None)
    return each(items, read_color)


def _read_background(value: Any) -> Color:
    color = read_color(value)
    if color.weight is not None:
        raise Unfit("a background has no weight", color.hex)
    return color


class Controls(Checked):
    """What tweaks a picture beside its prompt.

    Args:
        colors: Up to 10 colours that the picture should have; their weights sum to at most 1.
        background_color: The colour behind everything.
        artistic_level: From 0 (plain, static) to 5 (eccentric); V3 only.
        no_text: True keeps words out of the picture; V3 only.

    Raises:
        InvalidRequest: With every problem found, e.g. ``colors[2]``.

    >>> Controls(colors=["#c0392b", "teal"], background_color="ivory").background_color.hex
    '#fffff0'
    """

    what: ClassVar[str] = "This set of controls"

    readers = MappingProxyType(
        {
            "colors": _read_colors,
            "background_color": optional(_read_background),
            "artistic_level": optional(read_integer(*ARTISTIC_LEVELS)),
            "no_text": optional(read_flag),
        }
    )

    colors: tuple[Color, ...] = ()
    background_color: Color | None = None
    artistic_level: int | None = None
    no_text: bool | None = None

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        del unread
        colors: tuple[Color, ...] = values.get("colors", ())
        if len(colors) > MAX_COLORS:
            yield Problem(
                "colors",
                [color.hex for color in colors],
                f"there may be at most {MAX_COLORS} colours, here are {len(colors)}",
                [color.hex for color in colors[:MAX_COLORS]],
            )
        total = sum(color.weight or 0.0 for color in colors)
        if total > 1 + _SLACK:
            yield Problem(
                "colors",
                [color.weight for color in colors],
                f"the weights sum to {total:g}; they may sum to at most 1",
                [_share(color.weight, total) for color in colors],
            )

    def fields(self) -> dict[str, Any]:
        """The controls as the API takes them; only what is set. ``no_text=False`` says nothing."""
        sent: dict[str, Any] = {}
        if self.colors:
            sent["colors"] = [color.fields() for color in self.colors]
        if self.background_color is not None:
            sent["background_color"] = self.background_color.fields()
        if self.artistic_level is not None:
            sent["artistic_level"] = self.artistic_level
        if self.no_text:
            sent["no_text"] = True
        return sent


def _share(weight: float | None, total: float) -> float | None:
    # Rounded down, so that the suggestion itself passes.
    return None if weight is None else int(weight / total * 1000) / 1000


def read_controls(value: Any) -> Controls | None:
    """Controls, the mapping of them, or None. Empty controls mean the same as none."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        value = Controls(**{str(key): item for key, item in value.items()})
    if not isinstance(value, Controls):
        raise Unfit("must be rc.Controls(…) or a dict with its fields")
    return value if value.fields() else None


def _read_word(value: Any) -> str:
    word = read_text(value)
    if any(letter.isspace() for letter in word):
        raise Unfit("must be one word; give each word its own box", word.split()[0])
    refused = letters_refused(word)
    if refused:
        shown = " ".join(repr(letter) for letter in refused)
        raise Unfit(f"these letters cannot be drawn: {shown}", _plain(word))
    return word


def _plain(word: str) -> str | None:
    """The word without accents and without what still cannot be drawn; None when nothing is left."""
    bare = "".join(
        part
        for letter in word
        for part in (unicodedata.normalize("NFKD", letter) if letters_refused(letter) else letter)
        if not letters_refused(part)
    )
    return bare or None


def _read_bbox(value: Any) -> tuple[Point, ...]:
    limit = (
        f"must be {BBOX_POINTS} points (x, y), relative to the picture: (0, 0) top left, (1, 1) bottom right"
    )
    points = _list_of(value, BBOX_POINTS)
    if points is None:
        raise Unfit(limit)

    def read_point(point: Any) -> Point:
        pair = _list_of(point, _POINT)
        if pair is None:
            raise Unfit("must be two numbers, x and y")
        return finite(pair[0]), finite(pair[1])

    return each(points, read_point)


def _list_of(value: Any, count: int) -> list[Any] | None:
    items = items_of(value)
    return items if items is not None and len(items) == count else None


class TextBox(Checked):
    """One word and the four-cornered shape it stands in (V3 models only).

    Args:
        text: One word of the 95 letters that the service can draw, in any case.
        bbox: Four points (x, y), not necessarily a rectangle, relative to the picture: (0, 0) is
            the top left corner, (1, 1) the bottom right. Points may lie outside; the shape is
            then cropped.

    Raises:
        InvalidRequest: Spaces, letters that cannot be drawn, or not four finite points.
    """

    what: ClassVar[str] = "This text box"

    readers = MappingProxyType({"text": _read_word, "bbox": _read_bbox})

    text: str
    bbox: tuple[Point, Point, Point, Point]

    def fields(self) -> dict[str, Any]:
        """The box as the API takes it."""
        return {"text": self.text, "bbox": [list(point) for point in self.bbox]}


def _read_box(value: Any) -> TextBox:
    if isinstance(value, TextBox):
        return value
    if isinstance(value, Mapping):
        return TextBox(**{str(key): item for key, item in value.items()})
    if isinstance(value, (tuple, list)) and len(value) == _POINT:
        return TextBox(text=value[0], bbox=value[1])
    raise Unfit("must be rc.TextBox(text=…, bbox=…), a dict with these fields, or a pair of them")


def read_text_layout(value: Any) -> tuple[TextBox, ...] | None:
    """A list of boxes, or None. An empty list means the same as none."""
    if value is None:
        return None
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of text boxes")
    return each(items, _read_box) or None

"""The nested parts of a call: colours, and words in boxes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from recraft_nb.catalog import ARTISTIC_LEVELS, BBOX_POINTS, MAX_COLORS, Model, letters_refused
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.fields import as_number

if TYPE_CHECKING:
    from recraft_nb.engine.fields import Fields

__all__ = ["Controls", "Word", "read_controls", "read_text_layout"]

Rgb: TypeAlias = tuple[int, int, int]
Word: TypeAlias = tuple[str, tuple[tuple[float, float], ...]]
"""A word and the four corners of its place, relative to the picture."""

_RGB_PARTS = 3
_POINT_PARTS = 2
_THIN = 1e-6  # sides shorter than this share of the picture's leave a word no place
_FAR = 1000.0  # a corner may lie outside the picture (the shape is cropped), but not at the moon
_MAX_WORDS = 100
_MAX_LETTERS = 100
_WEIGHT_SLACK = 1e-6  # ten weights of 0.1 sum to a little more than 1 in binary


@dataclass(frozen=True, slots=True)
class Controls:
    """What ``controls`` asks for; colours with the heaviest first."""

    colors: tuple[Rgb, ...] = ()
    background: Rgb | None = None
    artistic_level: int | None = None
    no_text: bool = False


def read_controls(fields: Fields, model: Model) -> Controls:
    """Read ``controls``.

    Raises:
        ApiError: 400, a colour is none, there are more than ten, weights sum to more than 1, or the
            model does not take a control.
    """
    group = fields.group("controls")
    if group is None:
        return Controls()
    colors = [_color(item) for item in group.groups("colors")]
    if len(colors) > MAX_COLORS:
        raise group.wrong("colors", f"at most {MAX_COLORS} colors")
    if sum(weight or 0.0 for _, weight in colors) > 1 + _WEIGHT_SLACK:
        raise group.wrong("colors", "colors whose weights sum to at most 1")
    background = group.group("background_color")
    level = group.integer("artistic_level", *ARTISTIC_LEVELS)
    no_text = group.flag("no_text")
    if level is not None and not model.takes.artistic_level:
        raise ApiError(400, f"controls.artistic_level is not supported by model {model.id}")
    if no_text is not None and not model.takes.no_text:
        raise ApiError(400, f"controls.no_text is not supported by model {model.id}")
    heaviest = sorted(colors, key=lambda color: -(color[1] or 0.0))
    return Controls(
        colors=tuple(rgb for rgb, _ in heaviest),
        background=None if background is None else _color(background)[0],
        artistic_level=level,
        no_text=bool(no_text),
    )


def read_text_layout(fields: Fields, model: Model) -> tuple[Word, ...]:
    """Read ``text_layout``.

    Raises:
        ApiError: 400, a word has a letter that cannot be drawn, a box has not four points, or the
            model does not take it.
    """
    items = fields.groups("text_layout")
    if items and not model.takes.text_layout:
        raise ApiError(400, f"text_layout is not supported by model {model.id}")
    if len(items) > _MAX_WORDS:
        raise fields.wrong("text_layout", f"at most {_MAX_WORDS} words")
    return tuple(_word(item) for item in items)


def _color(item: Fields) -> tuple[Rgb, float | None]:
    parts = item.items("rgb")
    if len(parts) != _RGB_PARTS or not all(type(part) is int and 0 <= part <= 255 for part in parts):  # noqa: PLR2004 - a byte
        raise item.wrong("rgb", "three integers in [0, 255]")
    red, green, blue = parts
    return (red, green, blue), item.number("weight", 0, 1)


def _word(item: Fields) -> Word:
    text = item.text("text")
    if text is None or len(text) > _MAX_LETTERS:
        raise item.wrong("text", f"a word of at most {_MAX_LETTERS} letters")
    refused = letters_refused(text)
    if refused:
        raise ApiError(400, f"text_layout cannot draw {' '.join(repr(letter) for letter in refused[:10])}")
    corners = item.items("bbox")
    points = [_point(corner) for corner in corners]
    found = tuple(point for point in points if point is not None)
    if len(corners) != BBOX_POINTS or len(found) != BBOX_POINTS:
        raise item.wrong("bbox", "four points [x, y]")
    if not _has_area(found):
        raise item.wrong("bbox", "four corners of a shape that has an area")
    return text, found


def _has_area(corners: tuple[tuple[float, float], ...]) -> bool:
    """Whether a word between four corners has a length and a height."""
    top_left, top_right, bottom_right, bottom_left = corners
    across = math.dist(top_left, top_right) + math.dist(bottom_left, bottom_right)
    down = math.dist(top_left, bottom_left) + math.dist(top_right, bottom_right)
    return min(across, down) > _THIN


def _point(corner: object) -> tuple[float, float] | None:
    if not isinstance(corner, list) or len(corner) != _POINT_PARTS:
        return None
    x, y = as_number(corner[0]), as_number(corner[1])
    if x is None or y is None or max(abs(x), abs(y)) > _FAR:
        return None
    return x, y

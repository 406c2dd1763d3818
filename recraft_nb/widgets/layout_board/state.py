"""The words and colours of a layout board: always a layout that the service takes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import ASPECTS, Operation, Output, aspect_for, models_for, nearest_size, pixels
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations import Controls, TextBox

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

__all__ = ["MODEL", "BoardState", "Placed", "box_of"]

Point = tuple[float, float]

_CORNERS, _PAIR = 4, 2
_DIGITS = 5
"""Of a relative place: a hundredth of a pixel of the largest picture."""


def _model() -> str:
    """The raster model that places words."""
    from recraft_nb.catalog import find_model

    able = models_for(Operation.GENERATE, Output.RASTER)
    return next(name for name in able if (known := find_model(name)) and known.takes.text_layout)


MODEL = _model()


class Placed(TypedDict):
    """A word as a view has it: its corners clockwise from the top left, relative to the picture."""

    id: str
    text: str
    bbox: list[list[float]]


@dataclass(frozen=True, slots=True)
class BoardState:
    """What stands on a board.

    Attributes:
        size: An aspect, or pixels of the model's table.
        words: Name → the word in its box, from the back to the front.
        controls: Colours and background.
    """

    size: str
    words: Mapping[str, TextBox] = field(default_factory=dict)
    controls: Controls = field(default_factory=Controls)

    @classmethod
    def of_size(cls, size: Any) -> Self:
        """An empty board.

        Raises:
            InvalidRequest: The model has no such size.
        """
        return cls(_read_size(size))

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the picture."""
        found = pixels(MODEL, self.size)
        assert found is not None
        return found

    @property
    def aspect(self) -> str:
        """The picture's aspect."""
        return aspect_for(MODEL, self.size) or ASPECTS[0]

    @property
    def layout(self) -> list[dict[str, Any]]:
        """The words as ``text_layout`` takes them."""
        return [word.fields() for word in self.words.values()]

    def placed(self) -> list[Placed]:
        """The words for a view."""
        return [
            {"id": name, "text": word.text, "bbox": [list(point) for point in word.bbox]}
            for name, word in self.words.items()
        ]

    def with_word(self, name: str, text: str, box: Any) -> Self:
        """A word added, or changed.

        Raises:
            InvalidRequest: Letters that cannot be drawn, spaces, or no box.
        """
        word = TextBox(text=text, bbox=box_of(box))
        return replace(self, words={**self.words, name: word})

    def without(self, names: Iterable[str]) -> Self:
        """Words taken away."""
        gone = set(names)
        return replace(self, words={name: word for name, word in self.words.items() if name not in gone})

    def with_size(self, size: Any) -> Self:
        """Another size; the words keep their relative places."""
        return replace(self, size=_read_size(size))

    def with_controls(self, controls: Controls | Mapping[str, Any] | None) -> Self:
        """Other colours."""
        made = controls if isinstance(controls, Controls) else Controls(**dict(controls or {}))
        return replace(self, controls=made)


Corners = tuple[Point, Point, Point, Point]


def box_of(box: Any) -> Corners:
    """Four corners: as given, or of x, y, width, height clockwise from the top left.

    Raises:
        InvalidRequest: It is neither.

    >>> box_of((0.1, 0.2, 0.5, 0.1))
    ((0.1, 0.2), (0.6, 0.2), (0.6, 0.3), (0.1, 0.3))
    """
    limit = "must be four points (x, y), or x, y, width, height; relative to the picture, 0 to 1"
    try:
        items = [one if isinstance(one, int | float) else [float(part) for part in one] for one in box]
    except (TypeError, ValueError):
        items = []
    plain = [one for one in items if isinstance(one, int | float) and not isinstance(one, bool)]
    if len(items) == len(plain) == _CORNERS and all(math.isfinite(one) for one in plain):
        x, y, width, height = plain
        if width <= 0 or height <= 0:
            raise InvalidRequest(
                [Problem("box", box, "the width and the height must be above 0")], what="This box"
            )
        right, bottom = round(x + width, _DIGITS), round(y + height, _DIGITS)
        return (x, y), (right, y), (right, bottom), (x, bottom)
    points = [one for one in items if isinstance(one, list) and len(one) == _PAIR]
    if len(items) == len(points) == _CORNERS:
        one, two, three, four = ((left, top) for left, top in points)
        return one, two, three, four
    raise InvalidRequest([Problem("box", box, limit)], what="This box")


def _read_size(size: Any) -> str:
    text = size.strip() if isinstance(size, str) else str(size)
    if aspect_for(MODEL, text) is None:
        near = nearest_size(MODEL, text)
        raise InvalidRequest([Problem("size", size, f"is no size of {MODEL}", near)], what="This board")
    return text

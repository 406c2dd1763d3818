"""Scenes: flat drawings as data, which Pillow and ipycanvas draw alike.

A scene knows no renderer. `recraft_nb.media.scene_pillow` makes a picture of one; the layout board
draws the same on a canvas.

>>> Scene(100, 50, (Rect(10, 10, 80, 30, fill="#2f5bea"), Text("Hello", 50, 25, align="center")))
... # doctest: +ELLIPSIS
Scene(width=100, height=50, ...)
"""

from __future__ import annotations

import math
import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Arrow",
    "Item",
    "Line",
    "Picture",
    "Point",
    "Polygon",
    "Rect",
    "Scene",
    "Shape",
    "Text",
    "compare_figure",
    "contact_sheet",
]

Point = tuple[float, float]

_INK, _MUTED, _PAPER, _EDGE, _ACCENT = "#1d2129", "#5b6270", "#ffffff", "#d9dce3", "#2f5bea"
_LINE = 1.35
_LETTER = 0.54
"""Width of a letter in its size, on average: captions break by it, since a scene knows no font."""
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle. Colours are ``#rrggbb`` or ``#rrggbbaa``; None draws nothing."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    line_width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape of straight edges."""

    points: tuple[Point, ...]
    fill: str | None = None
    stroke: str | None = None
    line_width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """Path data as in SVG (absolute M, L, Q, C, Z), filled; letters as outlines, for one."""

    path: str
    fill: str


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    start: Point
    end: Point
    color: str = _INK
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line with a head at its end."""

    start: Point
    end: Point
    color: str = _INK
    width: float = 2.0
    head: float = 12.0

    @property
    def triangle(self) -> tuple[Point, Point, Point]:
        """The head."""
        (x0, y0), (x1, y1) = self.start, self.end
        angle = math.atan2(y1 - y0, x1 - x0)
        back, half = self.head, self.head * 0.45
        x, y = x1 - back * math.cos(angle), y1 - back * math.sin(angle)
        across, down = half * math.sin(angle), -half * math.cos(angle)
        return (x1, y1), (x + across, y + down), (x - across, y - down)

    @property
    def shaft_end(self) -> Point:
        """Where the line ends, under the head."""
        _, one, other = self.triangle
        return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``x`` is where `align` says, ``y`` its middle."""

    text: str
    x: float
    y: float
    size: float = 14.0
    color: str = _INK
    align: Literal["left", "center", "right"] = "left"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the bytes of a PNG, JPEG or WebP file, drawn into a rectangle."""

    data: bytes = field(repr=False)
    x: float
    y: float
    width: float
    height: float


Item = Rect | Polygon | Shape | Line | Arrow | Text | Picture


@dataclass(frozen=True, slots=True)
class Scene:
    """Items from the back to the front, in pixels.

    Attributes:
        width: Of the scene.
        height: Of the scene.
        items: What is drawn.
        background: Colour behind everything, or None for transparency.
    """

    width: int
    height: int
    items: tuple[Item, ...] = ()
    background: str | None = None

    def with_items(self, *items: Item) -> Scene:
        """The scene with more in front."""
        return Scene(self.width, self.height, (*self.items, *items), self.background)


def contact_sheet(
    images: Iterable[Any],
    captions: Sequence[str] | None = None,
    *,
    columns: int | None = None,
    edge: int = 256,
    title: str = "",
) -> Scene:
    """Pictures side by side, each with its caption.

    Args:
        images: What `Image.open` takes.
        captions: One for each; None takes the prompts.
        columns: How many in a row; None makes the sheet about as wide as it is high.
        edge: Pixels of a cell's side.
        title: A line above all.

    Raises:
        InvalidRequest: There are no pictures, or not as many captions as pictures.
    """
    cells = _cells(images, captions, edge)
    across = columns or math.ceil(math.sqrt(len(cells)))
    gap, pad, size = 16, 20, 13.0
    lines = max((len(words) for _, words in cells), default=0)
    high = _highest(cells, edge)
    tall = high + (8 + lines * size * _LINE if lines else 0)
    top = pad + (34 if title else 0)
    items: list[Item] = [Text(title, pad, pad + 10, 18, bold=True)] if title else []
    for place, (image, words) in enumerate(cells):
        x = pad + place % across * (edge + gap)
        y = top + place // across * (tall + gap)
        items += [*_framed(image, x, y, edge, high), *_caption(words, x, y + high + 8, size)]
    rows = math.ceil(len(cells) / across)
    width = 2 * pad + across * edge + (across - 1) * gap
    height = top + rows * tall + (rows - 1) * gap + pad
    return Scene(width, math.ceil(height), tuple(items), _PAPER)


def compare_figure(
    images: Iterable[Any],
    captions: Sequence[str] | None = None,
    *,
    steps: Sequence[str] | None = None,
    edge: int = 320,
    title: str = "",
) -> Scene:
    """Pictures in a row with arrows between them: what became of what.

    Args:
        images: What `Image.open` takes.
        captions: One for each; None takes the prompts.
        steps: The words over the arrows, one fewer than pictures; None draws arrows without words.
        edge: Pixels of a picture's longer side.
        title: A line above all.

    Raises:
        InvalidRequest: There are no pictures, or the captions or steps do not count up to them.
    """
    cells = _cells(images, captions, edge)
    if steps is not None and len(steps) != len(cells) - 1:
        limit = f"one fewer than pictures: {len(cells) - 1}, here are {len(steps)}"
        raise InvalidRequest([Problem("steps", list(steps), limit)], what="This figure")
    pad, size = 24, 14.0
    widest = max((len(word) for word in steps or ()), default=0)
    gap = max(72, math.ceil(widest * 12 * _LETTER) + 24)
    top = pad + (38 if title else 0)
    high = _highest(cells, edge)
    items: list[Item] = [Text(title, pad, pad + 11, 20, bold=True)] if title else []
    for place, (image, words) in enumerate(cells):
        x = pad + place * (edge + gap)
        items += [*_framed(image, x, top, edge, high), *_caption(words, x, top + high + 10, size)]
        if place:
            start, end = (x - gap + 14, top + high / 2), (x - 14, top + high / 2)
            items.append(Arrow(start, end, _ACCENT))
            if steps:
                items.append(Text(steps[place - 1], x - gap / 2, top + high / 2 - 16, 12, _MUTED, "center"))
    lines = max((len(words) for _, words in cells), default=0)
    width = 2 * pad + len(cells) * edge + (len(cells) - 1) * gap
    height = top + high + (10 + lines * size * _LINE if lines else 0) + pad
    return Scene(width, math.ceil(height), tuple(items), _PAPER)


def _cells(images: Iterable[Any], captions: Sequence[str] | None, edge: int) -> list[tuple[Any, list[str]]]:
    from recraft_nb.media.image import Image

    every = [Image.open(image) for image in images]
    if not every:
        raise InvalidRequest([Problem("images", [], "at least one picture")], what="This figure")
    if captions is not None and len(captions) != len(every):
        limit = f"one for each picture: {len(every)}, here are {len(captions)}"
        raise InvalidRequest([Problem("captions", list(captions), limit)], what="This figure")
    words = captions if captions is not None else [image.prompt for image in every]
    letters = max(8, int(edge / (13 * _LETTER)))
    return [(image, _broken(str(text), letters)) for image, text in zip(every, words, strict=True)]


def _broken(text: str, letters: int) -> list[str]:
    lines = textwrap.wrap(" ".join(text.split()), letters)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1][: letters - 1].rstrip()}…"]
    return lines


def _highest(cells: Sequence[tuple[Any, list[str]]], edge: int) -> int:
    sizes: list[tuple[int, int]] = [image.size for image, _ in cells]
    return math.ceil(max(high * edge / max(wide, high) for wide, high in sizes))


def _framed(image: Any, x: float, y: float, edge: int, high: int) -> list[Item]:
    """A picture in the middle of its cell, with a hairline."""
    width, height = image.size
    scale = edge / max(width, height)
    width, height = width * scale, height * scale
    x, y = x + (edge - width) / 2, y + (high - height) / 2
    # Twice the size on the page, for screens with two pixels to a point.
    return [
        Picture(image.thumbnail(2 * edge), x, y, width, height),
        Rect(x, y, width, height, stroke=_EDGE),
    ]


def _caption(lines: Sequence[str], x: float, y: float, size: float) -> list[Item]:
    return [Text(line, x, y + (place + 0.5) * size * _LINE, size) for place, line in enumerate(lines)]

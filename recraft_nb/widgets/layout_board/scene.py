"""A layout board as a scene: the ground, the words as letters, and the guides that help to place them."""

from __future__ import annotations

import contextlib
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from recraft_nb.catalog import upper_letter
from recraft_nb.media.scene import Item, Line, Polygon, Rect, Scene, Shape, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recraft_nb.operations import TextBox
    from recraft_nb.widgets.layout_board.state import BoardState

__all__ = ["SAFE", "board_scene", "safe_margins"]

_FACE: Literal["sans-bold"] = "sans-bold"
"""The face that has Greek and Cyrillic letters too."""

# Left, top, right, bottom, as shares. Upright pictures fill a telephone, whose own words lie over the top and
# more so over the bottom; on wide ones a tenth is the title-safe border of broadcasting; others get a
# printer's twentieth.
_TALL, _WIDE, _OTHER = (0.06, 0.12, 0.06, 0.18), (0.1, 0.1, 0.1, 0.1), (0.05, 0.05, 0.05, 0.05)
SAFE: Mapping[str, tuple[float, float, float, float]] = MappingProxyType(
    {"9:16": _TALL, "1:2": _TALL, "6:10": _TALL, "16:9": _WIDE, "2:1": _WIDE}
)

_PAPER = "#f6f5f1"
_DARK, _LIGHT = "#1d2129", "#ffffff"
_MIDDLE = 140
"""Brightness of 255 from which a ground is light."""


def safe_margins(aspect: str) -> tuple[float, float, float, float]:
    """What should stay free of words at an aspect: left, top, right, bottom as shares of the picture."""
    return SAFE.get(aspect, _OTHER)


def board_scene(state: BoardState, *, guides: bool = True) -> Scene:
    """Draw a board.

    Args:
        state: What stands on it.
        guides: With rulers, safe margins and the boxes of the words.
    """
    width, height = state.pixels
    ground = state.controls.background_color
    paper = ground.hex if ground else _PAPER
    ink = _DARK if _brightness(paper) >= _MIDDLE else _LIGHT
    colors = [color.hex for color in state.controls.colors]
    items: list[Item] = []
    if guides:
        items += _guides(state, ink)
    for place, word in enumerate(state.words.values()):
        # Colours are the picture's, and who gets which is the model's choice; here each word gets one.
        fill = colors[place % len(colors)] if colors else ink
        items += _word(word, width, height, fill, f"{ink}66" if guides else None)
    return Scene(width, height, tuple(items), paper)


def _word(word: TextBox, width: int, height: int, fill: str, edge: str | None) -> Iterator[Item]:
    from recraft_nb.engine.illustrator.ink.outlines import fit

    points = tuple((x * width, y * height) for x, y in word.bbox)
    if edge:
        yield Polygon(points, stroke=edge, line_width=max(width, height) / 900)
    # A box without an area holds no letters; its outline says where it is.
    with contextlib.suppress(ValueError):
        text = "".join(upper_letter(letter) for letter in word.text)
        yield Shape(fit(text, points, _FACE, stretch=True).d, fill)


def _guides(state: BoardState, ink: str) -> Iterator[Item]:
    width, height = state.pixels
    unit = max(width, height) / 900  # about one pixel of the page
    left, top, right, bottom = safe_margins(state.aspect)
    yield Rect(
        left * width,
        top * height,
        width * (1 - left - right),
        height * (1 - top - bottom),
        stroke=f"{ink}59",
        line_width=unit,
        dash=(6 * unit, 5 * unit),
    )
    step, size = 100, 13 * unit
    for at in range(step, width, step):
        long = at % (2 * step) == 0
        yield Line((at, 0), (at, (10 if long else 5) * unit), f"{ink}80", unit)
        if long and at < width - step / 2:
            yield Text(str(at), at, 20 * unit, size, f"{ink}a6", "center")
    for at in range(step, height, step):
        long = at % (2 * step) == 0
        yield Line((0, at), ((10 if long else 5) * unit, at), f"{ink}80", unit)
        if long and at < height - step / 2:
            yield Text(str(at), 14 * unit, at, size, f"{ink}a6")


def _brightness(color: str) -> float:
    red, green, blue = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue

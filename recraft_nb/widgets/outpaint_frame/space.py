"""Where a picture lies in its outpainted one: the arithmetic of frames, sizes and zooming out.

js/src/widgets/outpaint_frame/space.js is the same for a view; a test compares the two.
"""

from __future__ import annotations

from typing import NamedTuple

from recraft_nb.catalog import ASPECTS, MAX_EXPAND, parse_size

__all__ = ["LARGEST", "Frame", "Placed", "frame_of_size", "margins", "placed", "presets"]

LARGEST = MAX_EXPAND
"""Pixels of the longest side of a result (official endpoint reference, Nov 2026)."""

_WHOLE = 100

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in image pixels, from the picture's top-left corner."""


class Placed(NamedTuple):
    """The source in the result, in pixels of the result."""

    left: int
    top: int
    width: int
    height: int
    whole_width: int
    whole_height: int


def margins(size: tuple[int, int], frame: Frame) -> tuple[int, int, int, int]:
    """Pixels to add on the left, at the top, on the right, at the bottom.

    >>> margins((400, 300), (-64, 0, 400, 332))
    (64, 0, 0, 32)
    """
    left, top, right, bottom = frame
    return -left, -top, right - size[0], bottom - size[1]


def placed(
    size: tuple[int, int], frame: Frame, *, target: tuple[int, int] | None = None, zoom: float = 0.0
) -> Placed:
    """Where the service puts the source.

    Zooming out makes the source smaller within its own frame before the rest is added. With a target
    size the source lies in the middle, made smaller where it does not fit. What the service does
    beyond this is not published.

    Args:
        size: The source's.
        frame: The frame; it does not count where there is a target.
        target: The result's size, or None.
        zoom: Per cent by which the source is made smaller, from 0 up to but not 100.
    """
    share = 1 - zoom / _WHOLE
    inner = (max(1, round(size[0] * share)), max(1, round(size[1] * share)))
    if target is not None:
        fit = min(1.0, target[0] / inner[0], target[1] / inner[1])
        inner = (max(1, round(inner[0] * fit)), max(1, round(inner[1] * fit)))
        return Placed((target[0] - inner[0]) // 2, (target[1] - inner[1]) // 2, *inner, *target)
    left, top, right, bottom = margins(size, frame)
    return Placed(
        left + (size[0] - inner[0]) // 2,
        top + (size[1] - inner[1]) // 2,
        *inner,
        size[0] + left + right,
        size[1] + top + bottom,
    )


def frame_of_size(size: tuple[int, int], target: tuple[int, int]) -> Frame:
    """A target size as a frame around the source at its own scale: what the sides would be."""
    lies = placed(size, (0, 0, *size), target=target)
    scale = size[0] / lies.width
    left, top = round(lies.left * scale), round(lies.top * scale)
    width, height = round(target[0] * scale), round(target[1] * scale)
    return -left, -top, max(size[0], width - left), max(size[1], height - top)


def presets(size: tuple[int, int]) -> dict[str, Frame]:
    """For each aspect the smallest frame of it around the picture, which lies in the middle.

    Those that would have more than 4096 pixels on a side are not among them.

    >>> presets((400, 300))["1:1"]
    (0, -50, 400, 350)
    """
    found: dict[str, Frame] = {}
    width, height = size
    for aspect in ASPECTS:
        parsed = parse_size(aspect)
        assert parsed is not None
        _, across, down = parsed
        wide = max(width, round(height * across / down))
        tall = max(height, round(width * down / across))
        # Only one of the two grows: the other side is the picture's own.
        whole = (wide, height) if width * down <= height * across else (width, tall)
        if max(whole) <= LARGEST:
            left, top = (whole[0] - width) // 2, (whole[1] - height) // 2
            found[aspect] = (-left, -top, whole[0] - left, whole[1] - top)
    return found

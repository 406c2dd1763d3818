"""What marks a mask: a brush, a colour, a brightness."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from recraft_nb.media.mask_pixels import HALF, unfit

if TYPE_CHECKING:
    import numpy as np
    import PIL.Image
    import PIL.ImageDraw
    from numpy.typing import NDArray

__all__ = ["brush_on", "matching", "number"]

_WHITE = 255


def matching(
    picture: PIL.Image.Image,
    *,
    color: Any,
    tolerance: float,
    brightness: tuple[float, float] | None,
) -> NDArray[np.bool_]:
    """The pixels of one colour or brightness, height × width; see `Mask.threshold`."""
    import numpy as np

    found: NDArray[np.bool_]
    if brightness is not None:
        low, high = _range(brightness)
        grey = np.asarray(picture.convert("L"))
        found = (grey >= low) & (grey <= high)
    else:
        wanted = np.array(_rgb(color), np.int16)
        if not 0 <= number(tolerance, "tolerance") <= _WHITE:
            raise unfit(tolerance, "0 to 255", "tolerance")
        pixels = np.asarray(picture.convert("RGB")).astype(np.int16)
        found = (np.abs(pixels - wanted) <= tolerance).all(axis=2)
    if picture.mode == "RGBA":
        found &= np.asarray(picture.getchannel("A")) >= HALF
    return found


def brush_on(picture: PIL.Image.Image) -> PIL.ImageDraw.ImageDraw:
    """Pillow's drawing tool, with white filling as its habit: by itself it draws a black outline."""
    import PIL.ImageDraw

    class Brush(PIL.ImageDraw.ImageDraw):
        def line(self, xy: Any, fill: Any = _WHITE, *arguments: Any, **options: Any) -> None:
            super().line(xy, fill, *arguments, **options)

        def arc(self, xy: Any, start: float, end: float, fill: Any = _WHITE, width: int = 1) -> None:
            super().arc(xy, start, end, fill, width)

        def point(self, xy: Any, fill: Any = _WHITE) -> None:
            super().point(xy, fill)

    brush = Brush(picture)
    brush.fill, brush.ink = True, brush.draw.draw_ink(_WHITE)
    return brush


def number(value: Any, field: str) -> float:
    """A finite number, or the error that says so."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise unfit(value, "a number", field)
    return number


def _range(brightness: Any) -> tuple[float, float]:
    try:
        low, high = brightness
    except (TypeError, ValueError):
        raise unfit(brightness, "(low, high), each 0 to 255", "brightness") from None
    low, high = number(low, "brightness"), number(high, "brightness")
    if not 0 <= low <= high <= _WHITE:
        raise unfit(brightness, "(low, high), each 0 to 255, the lower first", "brightness")
    return low, high


def _rgb(color: Any) -> tuple[int, ...]:
    from PIL import ImageColor

    if isinstance(color, str):
        try:
            return ImageColor.getrgb(color)[:3]
        except ValueError:
            raise unfit(color, 'a colour such as "#1e90ff" or "white"', "color") from None
    try:
        channels = tuple(int(channel) for channel in color)
    except (TypeError, ValueError, OverflowError):
        channels = ()
    if len(channels) != 3 or not all(0 <= channel <= _WHITE for channel in channels):  # noqa: PLR2004 - RGB
        raise unfit(color, "(red, green, blue), each 0 to 255", "color")
    return channels

"""The pixels of a mask: read from whatever a person has, grown, and written as PNG."""

from __future__ import annotations

import math
import struct
import zlib
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    import numpy as np
    import PIL.Image
    from numpy.typing import NDArray

    from recraft_nb.media.limits import Limits

    Grey = NDArray[np.uint8]
    Hard = NDArray[np.bool_]

__all__ = ["HALF", "dilated", "grey_of", "png_of", "size_of", "unfit"]

HALF = 128
"""The first grey of 0–255 that counts as white."""
_WHITE = 255
_SHORT = 1 << 15
# Flat areas compress well at every level. Level 3 takes 54 ms at 4096², level 6 230 ms for half of 190 kB
# (measured on two hundred stripes in a disc).
_LEVEL = 3
# Columns of distances are walked over once for every step sideways: a band of this many bytes stays in the
# processor's cache meanwhile.
_BAND = 1 << 18


def unfit(value: Any, limit: str, field: str = "mask", nearest: Any = None) -> InvalidRequest:
    """The error for something that is no mask."""
    return InvalidRequest([Problem(field, value, limit, nearest)], what="This mask")


def size_of(size: Any, limits: Limits = DEFAULT_LIMITS) -> tuple[int, int]:
    """Width and height, from a pair or from anything with a ``size`` that is one (a picture, a mask).

    Raises:
        InvalidRequest: They are no two whole numbers from 1 on.
        UnsafeImage: There are too many pixels.
    """
    pair = getattr(size, "size", size)
    try:
        width, height = pair
        sides = int(width), int(height)
    except (TypeError, ValueError, OverflowError):
        raise unfit(size, "two whole numbers, (width, height) in pixels", "size") from None
    if sides != (width, height) or min(sides) < 1:
        raise unfit(size, "two whole numbers from 1 on, (width, height) in pixels", "size")
    limits.check_pixels(*sides)
    return sides


def grey_of(anything: Any, limits: Limits = DEFAULT_LIMITS) -> Grey:
    """The grey values 0–255, height × width, of whatever a mask is made from; see `Mask`.

    Raises:
        InvalidRequest: It is nothing that can be a mask.
        UnsafeImage: It is a file that is damaged, hostile or too large.
    """
    import numpy as np
    import PIL.Image

    from recraft_nb.media.decode import decode, to_modes
    from recraft_nb.media.opening import data_of

    if isinstance(anything, PIL.Image.Image):
        limits.check_pixels(*anything.size)
        return _from_picture(to_modes(anything))
    if isinstance(anything, (list, tuple)):
        try:
            anything = np.asarray(anything)
        except (ValueError, TypeError, OverflowError):
            raise unfit(type(anything).__name__, "rows of equal length") from None
    if _is_array(anything):
        return _from_array(np.asarray(anything), limits)
    return _from_picture(decode(data_of(anything, limits), limits))


def _is_array(anything: Any) -> bool:
    return hasattr(anything, "__array__") or hasattr(anything, "__array_interface__")


def _from_picture(picture: PIL.Image.Image) -> Grey:
    import numpy as np

    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    grey = np.asarray(picture if picture.mode == "L" else picture.convert("L"), dtype=np.uint8)
    if alpha is not None:
        return _veiled(grey, np.asarray(alpha, dtype=np.uint8))
    return _ones_are_white(grey)


def _from_array(array: NDArray[Any], limits: Limits) -> Grey:
    import numpy as np

    shape = f"array of shape {array.shape}, {array.dtype}"
    if array.ndim == 3 and array.shape[2] == 1:  # noqa: PLR2004 - height × width × channels
        array = array[:, :, 0]
    channels = array.shape[2] if array.ndim == 3 else 1  # noqa: PLR2004
    if array.ndim not in {2, 3} or channels not in {1, 3, 4}:
        raise unfit(shape, "height × width, or × 1, × 3 (RGB) or × 4 (RGBA)")
    limits.check_pixels(array.shape[1], array.shape[0])
    if array.dtype == np.bool_:
        values = array.view(np.uint8) * np.uint8(_WHITE)
    elif np.issubdtype(array.dtype, np.floating):
        # A comparison with "not a number" is false, so this refuses it too.
        if not (array.min() >= 0 and array.max() <= 1):
            raise unfit(shape, "floating point values go from 0 to 1")
        # The product is at least a 32-bit one: a 16-bit float cannot count to 255 in halves.
        values = np.floor(array * np.float32(_WHITE) + np.float32(0.5)).astype(np.uint8)
    elif np.issubdtype(array.dtype, np.integer):
        if array.min() < 0 or array.max() > _WHITE:
            raise unfit(shape, "integer values go from 0 to 255")
        values = array.astype(np.uint8)
        if channels == 1:
            values = _ones_are_white(values)
    else:
        raise unfit(shape, "bool, integers 0–255 or floating point 0–1")
    return values if channels == 1 else _luminance(values)


def _luminance(values: Grey) -> Grey:
    import numpy as np
    import PIL.Image

    picture = PIL.Image.fromarray(np.ascontiguousarray(values[:, :, :3]))
    grey = np.asarray(picture.convert("L"), dtype=np.uint8)
    return grey if values.shape[2] == 3 else _veiled(grey, values[:, :, 3])  # noqa: PLR2004 - RGB


def _veiled(grey: Grey, alpha: Grey) -> Grey:
    """What is transparent was not painted."""
    import numpy as np

    product = grey.astype(np.uint16) * alpha
    return ((product + _WHITE // 2) // _WHITE).astype(np.uint8)


def _ones_are_white(grey: Grey) -> Grey:
    """Labels 0 and 1, as many programs keep them, mean black and white: 1 of 255 would be black."""
    import numpy as np

    return grey * np.uint8(_WHITE) if grey.max() == 1 else grey


def png_of(hard: Hard) -> bytes:
    """An 8-bit grey PNG of 0 and 255, the same bytes each time."""
    import numpy as np

    height, width = hard.shape
    # Each row begins with its filter, 0 for none: the fastest, and the smallest for flat areas.
    rows = np.zeros((height, width + 1), np.uint8)
    np.multiply(hard.view(np.uint8), _WHITE, out=rows[:, 1:])
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(rows.data, _LEVEL)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, payload: bytes) -> bytes:
    check = zlib.crc32(payload, zlib.crc32(kind))
    return b"".join((struct.pack(">I", len(payload)), kind, payload, struct.pack(">I", check)))


def dilated(hard: Hard, radius: float) -> Hard:
    """Every pixel whose centre lies within `radius` of a true pixel's centre (Euclidean, exact).

    Args:
        hard: Height × width.
        radius: In pixels, 0 or more.
    """
    import numpy as np

    height, width = hard.shape
    rows, columns = np.flatnonzero(hard.any(axis=1)), np.flatnonzero(hard.any(axis=0))
    if not rows.size:
        return hard.copy()
    if radius >= math.hypot(width, height):
        return np.ones_like(hard)
    reach = int(radius)
    # Only the surroundings of what is there can change.
    top, bottom = max(0, int(rows[0]) - reach), min(height, int(rows[-1]) + 1 + reach)
    left, right = max(0, int(columns[0]) - reach), min(width, int(columns[-1]) + 1 + reach)
    grown = np.zeros_like(hard)
    part = np.ascontiguousarray(hard[top:bottom, left:right])
    distance = _down_and_up(part, reach)
    area = grown[top:bottom, left:right]
    step = max(1, _BAND // (distance.shape[1] * distance.itemsize))
    for start in range(0, distance.shape[0], step):
        _sideways(distance[start : start + step], area[start : start + step], radius)
    return grown


def _down_and_up(hard: Hard, reach: int) -> NDArray[Any]:
    """For each pixel, how far the nearest true one of its column is; `reach` + 1 when it is further."""
    import numpy as np

    height = hard.shape[0]
    # Rows that are nowhere: further than `reach` from every row. All differences fit into the numbers.
    before, behind = -(reach + 1), height + reach + 1
    number = np.int16 if height + behind < _SHORT else np.int32
    row = np.arange(height, dtype=number)[:, None]
    above = np.maximum.accumulate(np.where(hard, row, number(before)), axis=0)
    below = np.minimum.accumulate(np.where(hard, row, number(behind))[::-1], axis=0)[::-1]
    nearest: NDArray[Any] = np.minimum(row - above, below - row)
    np.minimum(nearest, reach + 1, out=nearest)
    return nearest.astype(np.uint8) if reach < _WHITE else nearest


def _sideways(distance: NDArray[Any], grown: Hard, radius: float) -> None:
    """Mark what a disc reaches: `across` columns away, a column's pixels must be within its chord."""
    import numpy as np

    np.logical_or(grown, distance <= int(radius), out=grown)
    width = distance.shape[1]
    for across in range(1, min(int(radius), width - 1) + 1):
        chord = math.isqrt(math.floor(radius * radius) - across * across)
        within = distance <= chord
        grown[:, across:] |= within[:, :-across]
        grown[:, :-across] |= within[:, across:]

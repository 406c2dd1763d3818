"""The mask of a canvas as it grows: strokes of the views, words of Python, and a count of both."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, TypedDict

from recraft_nb.errors import RecraftError
from recraft_nb.media import Mask

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MaskStrokes", "StrokesTaken", "packed", "unpacked"]

_QUICK = 1
"""zlib's level: masks are flat, and the wire is a local one."""


class StrokesTaken(TypedDict):
    """The answer to strokes: the revision that they became.

    ``apart``: the mask had changed since the view saw it, so that what is there now is more than the view
    knows; it asks for all of it.
    """

    rev: int
    apart: bool


class MaskStrokes:
    """A mask with revisions. Not locked: the widget's turn is.

    A view sends the rectangle that its strokes changed, as it is afterwards. The same rectangle may
    arrive twice, or long after Python has set another mask: it is laid over what is there, so that no
    stroke is lost.

    Args:
        mask: What is there at first.
    """

    def __init__(self, mask: Mask) -> None:
        self.mask = mask
        self.rev = 0

    def put(self, mask: Mask) -> None:
        """Take another mask, of any size."""
        self.mask = mask
        self.rev += 1

    def stroke(self, box: tuple[int, int, int, int], data: bytes, based: int) -> StrokesTaken:
        """Lay a rectangle over the mask.

        Args:
            box: Left, top, width, height.
            data: Its grey values, 0–255, row by row, packed by zlib.
            based: The revision that the view knew.

        Raises:
            RecraftError: It does not lie in the picture, or is not of this size.
        """
        import numpy as np

        left, top, width, height = (int(side) for side in box)
        across, down = self.mask.size
        inside = left >= 0 and top >= 0 and 0 < width <= across - left and 0 < height <= down - top
        if not inside:
            raise RecraftError(
                f"Strokes came for {width} × {height} pixels at {left}, {top}; "
                f"the picture has {across} × {down}.",
                advice="Show the canvas again: the view is of an earlier picture.",
            )
        part = unpacked(data, (width, height))
        grey = np.array(self.mask.grey)
        grey[top : top + height, left : left + width] = part
        apart = based != self.rev
        self.put(mask_of(grey))
        return {"rev": self.rev, "apart": apart}


def mask_of(grey: NDArray[np.uint8]) -> Mask:
    """A mask of exactly these grey values; `Mask` itself takes 0 and 1 for black and white."""
    return Mask._of(grey)  # noqa: SLF001 - the one other place that holds plain grey values


def packed(mask: Mask) -> bytes:
    """The grey values of a mask, row by row, as a view unpacks them."""
    return zlib.compress(mask.grey.data, _QUICK)


def unpacked(data: bytes, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Grey values that a view packed: height × width.

    Raises:
        RecraftError: They are not of this size, or damaged.
    """
    import numpy as np

    width, height = size
    reader = zlib.decompressobj()
    try:
        # One byte more than there should be, and never what a bomb would become.
        plain = reader.decompress(data, width * height + 1)
    except zlib.error as error:
        raise _damaged(width, height) from error
    if len(plain) != width * height or not reader.eof:
        raise _damaged(width, height)
    return np.frombuffer(plain, np.uint8).reshape(height, width)


def _damaged(width: int, height: int) -> RecraftError:
    return RecraftError(
        f"Strokes arrived damaged: {width} × {height} pixels were announced.",
        cost="Nothing was sent to the service.",
        advice="Draw once more; what you see in the view is sent again.",
    )

"""Opens a picture in a canvas where continuing from it needs a mask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.widgets.continuing import open_with
from recraft_nb.widgets.mask_canvas.facts import EDITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.catalog import Operation
    from recraft_nb.media import Image
    from recraft_nb.widgets.mask_canvas.widget import MaskCanvas

__all__ = ["open_masks_with_canvas"]


def open_masks_with_canvas() -> None:
    """Register the canvas for every operation that takes a mask. It is imported when one is opened."""
    for operation in EDITS:
        open_with(operation, _opener(operation))


def _opener(operation: Operation) -> Callable[[Image], MaskCanvas]:
    def opened(image: Image) -> MaskCanvas:
        from recraft_nb.widgets.mask_canvas.widget import MaskCanvas

        return MaskCanvas(image, operation=operation.value)

    return opened

"""Image to image: a picture drawn anew after a prompt."""

from __future__ import annotations

from types import MappingProxyType
from typing import ClassVar

from recraft_nb.catalog import Operation
from recraft_nb.operations.readers import read_real
from recraft_nb.operations.redrawing import REDRAWING_READERS, Redrawing


class ImageToImage(Redrawing):
    """A picture drawn anew after a prompt; the answer has the shape of the source.

    Args:
        strength: How far it may go from the source, from 0 (nearly the same) to 1 (nearly
            unrelated).
        **data: ``image``, ``prompt`` and the other fields of `Redrawing`. Models: the 14 of V4.1,
            V4 and V3; style names and a negative prompt are for V3 only.

    Price: the model's price for each picture; published for V3, an estimate for the V4 line.
    Source: official endpoint reference "Image to image", tool page, Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.IMAGE_TO_IMAGE

    readers = MappingProxyType({**REDRAWING_READERS, "strength": read_real(0.0, 1.0)})

    strength: float = 0.4

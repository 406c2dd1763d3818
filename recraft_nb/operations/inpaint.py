"""Inpaint: a part of a picture drawn anew."""

from __future__ import annotations

from types import MappingProxyType
from typing import ClassVar

from recraft_nb.catalog import Operation
from recraft_nb.operations.pictures import read_mask
from recraft_nb.operations.redrawing import REDRAWING_READERS, Redrawing


class Masked(Redrawing):
    """A request that redraws the part of a picture where a mask is white.

    Args:
        mask: An `rc.Mask` or whatever makes one, exactly as large as the picture; white is drawn
            anew, black stays.
        **data: ``image``, ``prompt`` and the other fields of `Redrawing`.
    """

    positional: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt")
    masks: ClassVar[tuple[str, ...]] = ("mask",)

    readers = MappingProxyType({**REDRAWING_READERS, "mask": read_mask})

    mask: str


class Inpaint(Masked):
    """The white part of a mask drawn anew after a prompt.

    Models: V3 and V3 Vector. Price: the model's price for each picture. Source: official endpoint
    reference "Inpaint", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.INPAINT

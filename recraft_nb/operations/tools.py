"""The tools that take one picture and give one back, and no prompt."""

from __future__ import annotations

from types import MappingProxyType
from typing import ClassVar

from recraft_nb.catalog import IMAGE_FORMATS, REFINEMENTS, Operation
from recraft_nb.operations.on_picture import OnPicture
from recraft_nb.operations.pictures import read_mask, read_picture
from recraft_nb.operations.readers import optional, read_choice

_READERS = MappingProxyType({"image": read_picture, "image_format": optional(read_choice(IMAGE_FORMATS))})
_read_refinement = read_choice(REFINEMENTS)


class Tool(OnPicture):
    """A request that carries nothing but a picture.

    Args:
        image: The picture, whatever a person has: a path, bytes, a ``data:`` or ``https:`` URL, a PIL
            image, a NumPy array, a figure, an `rc.Image`.
        image_format: ``"webp"`` or ``"png"``.
    """

    readers = _READERS

    image_format: str | None = None


class RemoveBackground(Tool):
    """The picture without its background: pixels for pixels, SVG for SVG.

    Price: 10 units. Source: official endpoint reference "Remove background", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.REMOVE_BACKGROUND


class CrispUpscale(Tool):
    """The picture larger and sharper; the factor is published nowhere.

    Price: 4 units. Source: official endpoint reference "Crisp upscale", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.CRISP_UPSCALE


class CreativeUpscale(Tool):
    """The picture larger, with details made up; the factor is published nowhere.

    Price: 250 units. Source: official endpoint reference "Creative upscale", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.CREATIVE_UPSCALE


class Enhance(Tool):
    """The picture drawn again with finer details, at V4.1 Pro's size for its aspect.

    A source of more than 2048 pixels on its long side is made smaller first.

    Args:
        refinement: ``"subtle"`` or ``"moderate"``.
        **data: ``image`` and ``image_format``.

    Price: 210 units. Source: tool page "Enhance details", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.ENHANCE

    readers = MappingProxyType(
        {**_READERS, "refinement": lambda value: "moderate" if value is None else _read_refinement(value)}
    )

    refinement: str = "moderate"


class EraseRegion(Tool):
    """What lies under the white of a mask, removed: pixels for pixels, SVG for SVG.

    Args:
        mask: An `rc.Mask` or whatever makes one, exactly as large as the picture.
        **data: ``image`` and ``image_format``.

    Price: 2 units. Source: official endpoint reference "Erase region", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.ERASE_REGION
    positional: ClassVar[tuple[str, ...]] = ("image", "mask")
    masks: ClassVar[tuple[str, ...]] = ("mask",)

    readers = MappingProxyType({**_READERS, "mask": read_mask})

    mask: str

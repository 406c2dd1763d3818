"""Several pictures as one file to save."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.media import Image

__all__ = ["archive"]

_HEAVIEST: Final = 200_000_000
"""Bytes. All of it is in memory here and in the browser."""


def archive(images: Sequence[Image]) -> bytes:
    """The files exactly as they came, in a ZIP without further compression.

    Raises:
        RecraftError: They are too heavy for one download.
        StoreError: A file is missing.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        for number, image in enumerate(images, 1):
            ending = "jpg" if image.format == "jpeg" else image.format
            file.writestr(f"{number:03d}-{image.id[:12]}.{ending}", image.bytes)
            if buffer.tell() > _HEAVIEST:
                raise RecraftError(
                    f"These pictures weigh more than {_HEAVIEST // 1_000_000} MB together.",
                    cost="Nothing was saved.",
                    advice='Select fewer, or save them with rc.ImageBatch(browser.value).save("folder").',
                )
    return buffer.getvalue()

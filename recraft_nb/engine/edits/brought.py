"""What comes with an order: files cut out of its blob, decoded, and judged where only pixels can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL.Image import Resampling

from recraft_nb.engine.frames import SIZES
from recraft_nb.errors import RecraftError
from recraft_nb.media.decode import decode
from recraft_nb.media.limits import Limits
from recraft_nb.media.sniff import Format, sniff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["MOST", "WORKED", "Unfit", "files", "mask_of", "picture_in", "shrunk"]

MOST = 16_000_000
"""Pixels that may come in."""

WORKED = 4_200_000
"""Pixels that an edit works on: a V4.1 Pro picture."""

_LIMITS = Limits(max_bytes=20 << 20, max_pixels=MOST)
_HARD = 2  # how far a pixel of a lossless mask may be from black or white
_SOFTENED = 48  # the same for a JPEG or WebP, whose edges ring


class Unfit(Exception):
    """What came in cannot be worked on; the text is for the caller."""


def files(facts: Mapping[str, Any], blob: bytes) -> list[bytes]:
    """The files of an order, in its order."""
    found, at = [], 0
    for size in facts.get(SIZES, ()):
        found.append(blob[at : at + size])
        at += size
    return found


def picture_in(data: bytes, *, most: int = WORKED, least: int = 0) -> Image.Image:
    """A file as RGB or RGBA, upright.

    Args:
        data: PNG, JPEG, WebP or SVG.
        most: Pixels above which it is scaled down.
        least: Shortest side below which a vector is drawn larger.

    Raises:
        Unfit: It cannot be decoded.
    """
    try:
        draft = None
        if sniff(data) is Format.SVG and least:
            from recraft_nb.media.decode import measure

            width, height, _ = measure(data, _LIMITS)
            grow = least / min(width, height)
            if grow > 1:
                draft = (min(4096, round(width * grow)), min(4096, round(height * grow)))
        image = decode(data, _LIMITS, draft=draft)
    except RecraftError as error:
        raise Unfit(f"image: {error.message}") from None
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    image = image.convert("RGBA" if image.mode == "RGBA" else "RGB")
    return shrunk(image, most)


def shrunk(image: Image.Image, most: int = WORKED) -> Image.Image:
    """The picture, scaled down when it has more pixels."""
    if image.width * image.height <= most:
        return image
    share = (most / (image.width * image.height)) ** 0.5
    return image.resize((int(image.width * share), int(image.height * share)), Resampling.LANCZOS)


def mask_of(data: bytes, size: tuple[int, int]) -> Floats:
    """A mask as zeros and ones, scaled to a picture that was scaled.

    Raises:
        Unfit: It has greys, or nothing is white.
    """
    from PIL import Image

    try:
        image = decode(data, _LIMITS)
    except RecraftError as error:
        raise Unfit(f"mask: {error.message}") from None
    if image.mode == "RGBA":
        ground = Image.new("RGBA", image.size, (0, 0, 0, 255))
        ground.alpha_composite(image)
        image = ground
    values = np.asarray(image.convert("L"))
    slack = _HARD if sniff(data) is Format.PNG else _SOFTENED
    grey = int(((values > slack) & (values < 255 - slack)).sum())
    allowed = 0 if slack == _HARD else values.size // 50
    if grey > allowed:
        raise Unfit(f"mask should have only black (0) and white (255) pixels; {grey} of them are grey")
    hard = Image.fromarray(((values > 127) * 255).astype(np.uint8))  # the middle
    if hard.size != size:
        hard = hard.resize(size, Image.Resampling.NEAREST)
    found = (np.asarray(hard) > 0).astype(np.float32)
    if not found.any():
        raise Unfit("mask should have white pixels: white is redrawn, black stays")
    return found

"""From a file to pixels, behind limits; and a file's measures without decoding it."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.headers import read_header
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.pixels_only import first_frame
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    import PIL.Image

    from recraft_nb.media.headers import Header
    from recraft_nb.media.limits import Limits

__all__ = ["DECODER_ERRORS", "decode", "measure", "profile_for", "to_modes"]

# What Pillow raises for damaged files, by experience: its readers let many kinds through.
DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError,
    MemoryError, RuntimeError, AttributeError, struct.error, zlib.error,
)  # fmt: skip


def measure(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[int, int, str]:
    """Width, height (as shown, in pixels) and mode of a picture, from its header alone.

    Raises:
        UnsafeImage: It is no picture, damaged, or too large.
    """
    header = read_header(data, limits)
    return header.width, header.height, header.mode


def decode(
    data: bytes, limits: Limits = DEFAULT_LIMITS, *, draft: tuple[int, int] | None = None
) -> PIL.Image.Image:
    """The picture as a Pillow image: upright, in mode ``L``, ``RGB`` or ``RGBA``, first frame only.

    Args:
        data: A PNG, JPEG, WebP or SVG file.
        limits: What is too large.
        draft: Width and height that suffice. A JPEG then decodes at a half, quarter or eighth, a
            vector is drawn at this size; the result is at least that large where possible.

    Raises:
        UnsafeImage: It is no picture, damaged, or too large.
    """
    header = read_header(data, limits)
    if header.format is Format.SVG:
        from recraft_nb.media.render import draw_svg

        return draw_svg(data, *(draft or (header.width, header.height)), limits=limits)
    image = _pillow(data, header, draft)
    return _upright(to_modes(image), header.orientation)


def _pillow(data: bytes, header: Header, draft: tuple[int, int] | None) -> PIL.Image.Image:
    import PIL.Image

    still, offset = first_frame(data, header.format)
    try:
        # `formats` keeps Pillow from trying its thirty other readers on the data.
        image: PIL.Image.Image = PIL.Image.open(io.BytesIO(still), formats=[header.format.value.upper()])
        says = image.size
        if draft is not None and header.format is Format.JPEG:
            image.draft(None, draft)
        image.load()
    except DECODER_ERRORS as error:
        raise UnsafeImage(
            f"This {header.format.value.upper()} file is damaged and cannot be decoded ({error})."
        ) from error
    if offset is None:
        if says != _unrotated(header):
            raise UnsafeImage(f"This {header.format.value.upper()} file contradicts itself about its size.")
        return image
    if says == (header.width, header.height):
        return image
    canvas = PIL.Image.new("RGBA", (header.width, header.height))
    canvas.paste(image.convert("RGBA"), offset)
    return canvas


def _unrotated(header: Header) -> tuple[int, int]:
    sideways = header.orientation > 4  # noqa: PLR2004 - EXIF's 5–8 swap the sides
    return (header.height, header.width) if sideways else (header.width, header.height)


def to_modes(image: PIL.Image.Image) -> PIL.Image.Image:
    """The same picture as ``L``, ``RGB`` or ``RGBA``, eight bits a channel."""
    mode = image.mode
    if "transparency" in image.info and mode in {"1", "L", "P", "RGB"}:
        return image.convert("RGBA")
    if mode in {"L", "RGB", "RGBA"}:
        return image
    if mode.startswith("I") or mode == "F":
        return _eight_bits(image)
    if mode in {"LA", "La", "PA", "RGBa"}:
        return image.convert("RGBA")
    return image.convert("L" if mode == "1" else "RGB")


def profile_for(picture: PIL.Image.Image, mode: str) -> bytes | None:
    """The colour profile that came with a picture, when it describes pixels of this mode.

    A CMYK photograph becomes RGB when it is decoded, and a grey one may be mixed with colours: its
    profile would be false then.
    """
    profile = picture.info.get("icc_profile")
    # Bytes 16–20 of a profile name its colour space (ICC.1:2022, 7.2.6).
    space = b"GRAY" if mode == "L" else b"RGB "
    return profile if isinstance(profile, bytes) and profile[16:20] == space else None


def _eight_bits(image: PIL.Image.Image) -> PIL.Image.Image:
    """Sixteen-bit grey as eight bits: Pillow's own conversion clips instead of scaling."""
    import numpy as np
    import PIL.Image

    values = np.asarray(image)
    if image.mode == "F":
        return PIL.Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    return PIL.Image.fromarray((np.clip(values, 0, 0xFFFF).astype(np.uint16) >> 8).astype(np.uint8))


def _upright(image: PIL.Image.Image, orientation: int) -> PIL.Image.Image:
    import PIL.Image

    turn = PIL.Image.Transpose
    steps = {
        2: turn.FLIP_LEFT_RIGHT,
        3: turn.ROTATE_180,
        4: turn.FLIP_TOP_BOTTOM,
        5: turn.TRANSPOSE,
        6: turn.ROTATE_270,
        7: turn.TRANSVERSE,
        8: turn.ROTATE_90,
    }
    step = steps.get(orientation)
    return image if step is None else image.transpose(step)

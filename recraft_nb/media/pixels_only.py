"""A raster file without anything but its picture: no EXIF, XMP, text, or trailing data.

The coded pixels are copied, never coded anew. Decoders get this form too: what is not there cannot
be parsed, expanded or believed.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from recraft_nb.media.containers import (
    PNG_MAGIC,
    jpeg_segments,
    png_chunk,
    png_chunks,
    riff_chunks,
    webp_chunk,
    webp_chunks,
    webp_file,
)
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["first_frame", "pixels_only"]

# What decides how a PNG looks. iCCP and the colour chunks stay: without them colours change.
_PNG_STILL = frozenset(
    [
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"cICP",
        b"sBIT",
        b"pHYs",
    ]
)
_PNG_MOTION = frozenset([b"acTL", b"fcTL", b"fdAT"])
# Application data and comments of a JPEG. JFIF (E0), ICC (in E2) and Adobe's colour mark (EE) decide how it
# looks and stay.
_JPEG_EXTRA = frozenset(range(0xE1, 0xF0)) | {0xFE}
_JPEG_ADOBE = 0xEE
_JPEG_ICC = 0xE2
_WEBP_PIXELS = frozenset([b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"])
_WEBP_MOTION, _WEBP_EXIF, _WEBP_XMP = 0x02, 0x08, 0x04


def pixels_only(data: bytes, kind: Format) -> bytes:
    """The same picture, frames and colour profile, and nothing else.

    Raises:
        UnsafeImage: The container is damaged.
    """
    if kind is Format.PNG:
        return _png(data, _PNG_STILL | _PNG_MOTION)
    if kind is Format.JPEG:
        return _jpeg(data)
    return webp_file(_webp(data))


def first_frame(data: bytes, kind: Format) -> tuple[bytes, tuple[int, int] | None]:
    """The first frame as a still file, and where it lies when it does not fill the canvas.

    An animated PNG shows its default picture. For an animated WebP the offset is in pixels.
    """
    if kind is Format.PNG:
        return _png(data, _PNG_STILL), None
    if kind is Format.JPEG:
        return _jpeg(data), None
    for part in webp_chunks(data):
        if part.kind == b"ANMF":
            x, y = (2 * int.from_bytes(data[at : at + 3], "little") for at in (part.start, part.start + 3))
            inner = [
                (chunk.kind, data[chunk.start : chunk.end])
                for chunk in riff_chunks(data, part.start + 16, part.end)
                if chunk.kind in {b"VP8 ", b"VP8L", b"ALPH"}
            ]
            chunks = [webp_chunk(chunk, payload) for chunk, payload in inner]
            if any(chunk == b"ALPH" for chunk, _ in inner):
                size = data[part.start + 6 : part.start + 12]
                chunks.insert(0, webp_chunk(b"VP8X", b"\x10\0\0\0" + size))
            return webp_file(chunks), (x, y)
    return webp_file(_webp(data)), None


def _png(data: bytes, kinds: frozenset[bytes]) -> bytes:
    kept = [PNG_MAGIC]
    for part in png_chunks(data):
        if part.kind not in kinds:
            continue
        # An IEND with a payload is a hiding place.
        kept.append(
            png_chunk(b"IEND", b"") if part.kind == b"IEND" else data[part.outer_start : part.outer_end]
        )
    return b"".join(kept)


def _jpeg(data: bytes) -> bytes:
    kept = [b"\xff\xd8"]
    for part in jpeg_segments(data, to_the_end=True):
        marker = part.kind[0]
        if marker in _JPEG_EXTRA and not (
            (marker == _JPEG_ICC and data[part.start : part.start + 12] == b"ICC_PROFILE\0")
            or (marker == _JPEG_ADOBE and data[part.start : part.start + 5] == b"Adobe")
        ):
            continue
        kept.append(data[part.outer_start : part.outer_end])
    return b"".join(kept)


def _webp(data: bytes) -> Iterator[bytes]:
    for part in webp_chunks(data):
        if part.kind == b"VP8X":
            (flags,) = struct.unpack_from("<B", data, part.start)
            payload = bytes((flags & ~(_WEBP_EXIF | _WEBP_XMP),)) + data[part.start + 1 : part.end]
            yield webp_chunk(b"VP8X", payload)
        elif part.kind in _WEBP_PIXELS:
            yield webp_chunk(part.kind, data[part.start : part.end])

"""The three raster containers as lists of named parts: PNG chunks, JPEG segments, WebP chunks.

Nothing here decodes pixels. Every walk is bounded and refuses a file that ends too early.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "JPEG_END",
    "JPEG_SCAN",
    "PNG_MAGIC",
    "Part",
    "jpeg_segment",
    "jpeg_segments",
    "png_chunk",
    "png_chunks",
    "truncated",
    "webp_chunk",
    "webp_chunks",
    "webp_file",
]

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
JPEG_SCAN, JPEG_END = b"\xda", b"\xd9"
# A 64 MB PNG in the customary 8 kB pieces has 8,000; an attacker's has millions of empty ones.
_MAX_PARTS = 100_000
# A marker inside coded data: anything but a stuffed zero, a restart or a filler.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
# Markers that stand alone, without a length: TEM and the restarts.
_BARE_MARKERS = frozenset([0x01, *range(0xD0, 0xD8)])


class Part(NamedTuple):
    """One part of a container: its kind, and where its payload and the whole of it lie."""

    kind: bytes
    start: int
    end: int
    outer_start: int
    outer_end: int


def truncated(kind: Format) -> UnsafeImage:
    """The error for a file that ends too early."""
    return UnsafeImage(f"This {kind.value.upper()} file is damaged: it ends too early.")


def _too_many(kind: Format) -> UnsafeImage:
    return UnsafeImage(
        f"This {kind.value.upper()} file has more than {_MAX_PARTS:,} parts; none needs that many."
    )


def png_chunks(data: bytes) -> Iterator[Part]:
    """Every chunk of a PNG up to and including IEND; whatever follows is not part of it.

    Raises:
        UnsafeImage: The file ends before IEND, or has too many chunks.
    """
    at, size = len(PNG_MAGIC), len(data)
    for _ in range(_MAX_PARTS):
        if at + 12 > size:
            raise truncated(Format.PNG)
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        if end + 4 > size:
            raise truncated(Format.PNG)
        yield Part(kind, at + 8, end, at, end + 4)
        if kind == b"IEND":
            return
        at = end + 4
    raise _too_many(Format.PNG)


def png_chunk(kind: bytes, payload: bytes) -> bytes:
    """One chunk with its length and checksum."""
    body = kind + payload
    return struct.pack(">I", len(payload)) + body + struct.pack(">I", zlib.crc32(body))


def jpeg_segments(data: bytes, *, to_the_end: bool = False) -> Iterator[Part]:
    """The segments of a JPEG; the kind is the marker's second byte.

    Args:
        data: The file.
        to_the_end: Walk over all scans up to EOI; otherwise stop at the first scan. The part of a
            scan includes its coded data.

    Raises:
        UnsafeImage: The file ends too early, or has too many segments.
    """
    at, size = 2, len(data)
    for _ in range(_MAX_PARTS):
        while data[at : at + 2] == b"\xff\xff":
            at += 1  # fillers
        if at + 2 > size or data[at : at + 1] != b"\xff":
            raise truncated(Format.JPEG)
        marker = data[at + 1]
        kind = bytes((marker,))
        if marker in _BARE_MARKERS:
            yield Part(kind, at + 2, at + 2, at, at + 2)
            at += 2
            continue
        if kind == JPEG_END:
            yield Part(kind, at + 2, at + 2, at, at + 2)
            return
        if at + 4 > size:
            raise truncated(Format.JPEG)
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if length < 2 or end > size:  # noqa: PLR2004 - the length counts its own two bytes
            raise truncated(Format.JPEG)
        outer_end = end
        if kind == JPEG_SCAN and to_the_end:
            found = _NEXT_MARKER.search(data, end)
            if found is None:
                raise truncated(Format.JPEG)
            outer_end = found.start()
        yield Part(kind, at + 4, end, at, outer_end)
        if kind == JPEG_SCAN and not to_the_end:
            return
        at = outer_end
    raise _too_many(Format.JPEG)


def jpeg_segment(kind: bytes, payload: bytes) -> bytes:
    """One segment with its length (the payload has at most 65,533 bytes)."""
    return b"\xff" + kind + struct.pack(">H", len(payload) + 2) + payload


def webp_chunks(data: bytes) -> Iterator[Part]:
    """Every chunk of a WebP file, within the length that its header states.

    Raises:
        UnsafeImage: The file ends before that length, or has too many chunks.
    """
    (stated,) = struct.unpack_from("<I", data, 4)
    if stated + 8 > len(data):
        raise truncated(Format.WEBP)
    yield from riff_chunks(data, 12, stated + 8)


def riff_chunks(data: bytes, at: int, size: int) -> Iterator[Part]:
    """The chunks between two offsets of a RIFF file."""
    for _ in range(_MAX_PARTS):
        if at + 8 > size:
            return
        kind, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length
        if end > size:
            raise truncated(Format.WEBP)
        outer_end = min(end + (length & 1), size)
        yield Part(kind, at + 8, end, at, outer_end)
        at = outer_end
    raise _too_many(Format.WEBP)


def webp_chunk(kind: bytes, payload: bytes) -> bytes:
    """One chunk with its length and padding."""
    return kind + struct.pack("<I", len(payload)) + payload + b"\0" * (len(payload) & 1)


def webp_file(chunks: Iterable[bytes]) -> bytes:
    """A WebP file of whole chunks."""
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body

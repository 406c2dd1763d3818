"""Size, colour mode and orientation of a file, from its header alone."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.containers import (
    JPEG_END,
    JPEG_SCAN,
    jpeg_segments,
    png_chunks,
    riff_chunks,
    truncated,
    webp_chunks,
)
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.sniff import Format, sniff
from recraft_nb.media.svg_size import svg_size

if TYPE_CHECKING:
    from recraft_nb.media.limits import Limits

__all__ = ["Header", "read_header"]

_ORIENTATION = 0x0112
_SIDEWAYS = frozenset({5, 6, 7, 8})
# Start-of-frame markers: all of C0–CF but the three that are tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Each scan of a progressive JPEG walks over the whole picture again: a small file with a thousand of
# them decodes for minutes. Encoders write about ten.
_MAX_SCANS = 100
# Where readers look for the mark of a PDF, and for the end record of a ZIP: 22 bytes and a comment of up to
# 65,535 (APPNOTE 4.3.16). Of the record: the directory's length and offset, and the comment's length.
_PDF_HEAD = 1024
_ZIP_END = struct.Struct("<12xIIH")
_ZIP_TAIL = _ZIP_END.size + 0xFFFF


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself.

    Attributes:
        format: Its kind.
        width: Pixels across, as shown (after its orientation).
        height: Pixels down, as shown.
        mode: The mode it decodes to: ``L``, ``RGB`` or ``RGBA``.
        orientation: EXIF's 1–8; 1 is upright.
        animated: More than one frame; only the first is ever shown.
    """

    format: Format
    width: int
    height: int
    mode: str
    orientation: int = 1
    animated: bool = False


def read_header(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Header:
    """Measure a file without decoding a pixel.

    Raises:
        UnsafeImage: It is no picture, damaged, or larger than `limits` allow.
    """
    limits.check_bytes(len(data))
    kind = sniff(data)
    if kind is Format.SVG:
        width, height = svg_size(data, limits)
        return Header(kind, width, height, "RGBA")
    _refuse_second_face(data, kind)
    try:
        header = {Format.PNG: _png, Format.JPEG: _jpeg, Format.WEBP: _webp}[kind](data)
    except (struct.error, IndexError) as error:
        raise truncated(kind) from error
    limits.check_pixels(header.width, header.height)
    return header


def _refuse_second_face(data: bytes, kind: Format) -> None:
    """Refuse a picture that other programs open as something else.

    Readers of PDF look for its mark in the first kilobyte, and need an object; readers of ZIP (JAR,
    Office files) look for a directory at the end. Anything else beside a picture is read by nobody, and
    is left out where the pixels are copied.
    """
    if b"%PDF-" in data[:_PDF_HEAD] and b"endobj" in data:
        other = "a PDF"
    elif _ends_as_zip(data[-_ZIP_TAIL:], len(data)):
        other = "a ZIP archive"
    else:
        return
    raise UnsafeImage(
        f"This {kind.value.upper()} file is {other} as well; files of two kinds are not opened.",
        advice="Open it in a picture editor and save it anew.",
    )


def _ends_as_zip(tail: bytes, size: int) -> bool:
    at = len(tail)
    while (at := tail.rfind(b"PK\5\6", 0, at)) != -1:
        if at + _ZIP_END.size <= len(tail):
            length, offset, comment = _ZIP_END.unpack_from(tail, at)
            # Coded pixels hold the four letters now and then, but not with lengths that fit.
            if at + _ZIP_END.size + comment == len(tail) and length + offset <= size:
                return True
    return False


def _shown(
    kind: Format, width: int, height: int, mode: str, exif: bytes | None, *, animated: bool = False
) -> Header:
    orientation = _exif_orientation(exif) if exif else 1
    if orientation in _SIDEWAYS:
        width, height = height, width
    return Header(kind, width, height, mode, orientation, animated)


def _png(data: bytes) -> Header:
    exif: bytes | None = None
    seen: set[bytes] = set()
    width = height = colour = 0
    for part in png_chunks(data):
        if not seen:
            if part.kind != b"IHDR" or part.end - part.start != 13:  # noqa: PLR2004 - its fixed length
                raise UnsafeImage("This PNG file is damaged: it does not begin with its header.")
            width, height, _depth, colour = struct.unpack_from(">IIBB", data, part.start)
        elif part.kind == b"eXIf" and exif is None:
            exif = data[part.start : part.end]
        seen.add(part.kind)
    if b"IDAT" not in seen:
        raise UnsafeImage("This PNG file is damaged: it holds no pixels.")
    # Colour types of the PNG specification: 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGB + alpha.
    transparent = colour in {4, 6} or b"tRNS" in seen
    mode = "RGBA" if transparent else "L" if colour == 0 else "RGB"
    return _shown(Format.PNG, width, height, mode, exif, animated=b"acTL" in seen)


def _jpeg(data: bytes) -> Header:
    exif: bytes | None = None
    frame: tuple[int, int, int] | None = None
    scan = None
    for part in jpeg_segments(data):
        marker = part.kind[0]
        if marker in _FRAMES and frame is None:
            _precision, height, width, components = struct.unpack_from(">BHHB", data, part.start)
            frame = (width, height, components)
        elif marker == 0xE1 and exif is None and data[part.start : part.start + 6] == b"Exif\0\0":  # noqa: PLR2004 - APP1
            exif = data[part.start + 6 : part.end]
        elif part.kind == JPEG_SCAN:
            scan = part
    if frame is None or scan is None:
        raise truncated(Format.JPEG)
    # Coded data never holds FF D9 but at the end of the picture.
    if data.rfind(b"\xff" + JPEG_END, scan.end) == -1:
        raise truncated(Format.JPEG)
    if data.count(b"\xff" + JPEG_SCAN, scan.outer_start) > _MAX_SCANS:
        raise UnsafeImage(f"This JPEG draws itself in more than {_MAX_SCANS} passes; none needs that many.")
    width, height, components = frame
    return _shown(Format.JPEG, width, height, "L" if components == 1 else "RGB", exif)


def _webp(data: bytes) -> Header:
    parts = list(webp_chunks(data))
    if not parts:
        raise truncated(Format.WEBP)
    first = parts[0]
    if first.kind != b"VP8X":
        width, height, alpha = webp_frame(data, first.kind, first.start)
        return _shown(Format.WEBP, width, height, "RGBA" if alpha else "RGB", None)
    flags = data[first.start]
    width = int.from_bytes(data[first.start + 4 : first.start + 7], "little") + 1
    height = int.from_bytes(data[first.start + 7 : first.start + 10], "little") + 1
    exif, frame, animated = None, None, False
    for part in parts:
        if part.kind == b"EXIF" and exif is None:
            exif = data[part.start : part.end].removeprefix(b"Exif\0\0")
        elif part.kind in {b"VP8 ", b"VP8L"} and frame is None:
            frame = webp_frame(data, part.kind, part.start)
        elif part.kind == b"ANMF" and not animated:
            animated = True
            inner = list(riff_chunks(data, part.start + 16, part.end))
            if any(chunk.kind in {b"VP8 ", b"VP8L"} for chunk in inner):
                frame = frame or (width, height, True)
    if frame is None:
        raise truncated(Format.WEBP)
    if not animated and frame[:2] != (width, height):
        raise UnsafeImage(
            f"This WebP file contradicts itself: it says {width} × {height} "
            f"and holds {frame[0]} × {frame[1]}."
        )
    alpha = bool(flags & 0x10) or animated
    return _shown(Format.WEBP, width, height, "RGBA" if alpha else "RGB", exif, animated=animated)


def webp_frame(data: bytes, kind: bytes, start: int) -> tuple[int, int, bool]:
    """Width, height and alpha of a bare VP8 or VP8L bitstream (RFC 6386, RFC 9649)."""
    if kind == b"VP8L":
        if data[start] != 0x2F:  # noqa: PLR2004 - signature of the lossless stream
            raise truncated(Format.WEBP)
        bits = int.from_bytes(data[start + 1 : start + 5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1)
    if kind == b"VP8 " and data[start + 3 : start + 6] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, start + 6)
        return width & 0x3FFF, height & 0x3FFF, False
    raise truncated(Format.WEBP)


def _exif_orientation(exif: bytes) -> int:
    """The orientation tag of the first directory; 1 when it is absent or nonsense."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return 1
    try:
        (offset,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, offset)
        for index in range(min(count, 512)):
            tag, kind, _length, value = struct.unpack_from(f"{order}HHIH", exif, offset + 2 + 12 * index)
            if tag == _ORIENTATION:
                return value if kind == 3 and 1 <= value <= 8 else 1  # noqa: PLR2004 - SHORT, 1–8
    except struct.error:
        return 1
    return 1

"""How the engine and its worker processes talk: a JSON header and a blob, each with its length.

JSON and not pickle: whatever arrives on the pipe can be at worst a wrong value, never code.
"""

from __future__ import annotations

import json
import struct
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["REFUSED", "SIZES", "BrokenFrame", "read_frame", "write_frame"]

SIZES = "sizes"
"""Among the facts of an order: the lengths of the files that its blob is made of."""

REFUSED = "refused"
"""Among the facts of an answer: what is wrong with what came in, for the caller."""

_LENGTHS = struct.Struct(">4sII")
_MARK = b"rnb1"
_MAX_HEADER = 16 << 20
_MAX_BLOB = 256 << 20


class BrokenFrame(ConnectionError):
    """The other side ended, or what it sent is no frame."""


def write_frame(pipe: IO[bytes], header: Mapping[str, Any], blob: bytes = b"") -> None:
    """Send one frame and flush it.

    Args:
        pipe: Where to; a blocking binary stream.
        header: Facts that JSON can hold.
        blob: Bytes that travel as they are, such as a picture.
    """
    text = json.dumps(header, separators=(",", ":"), allow_nan=False).encode()
    if len(text) > _MAX_HEADER or len(blob) > _MAX_BLOB:
        raise ValueError("the frame is larger than the other side would read")
    pipe.write(_LENGTHS.pack(_MARK, len(text), len(blob)))
    pipe.write(text)
    pipe.write(blob)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """The next frame; waits for it.

    Raises:
        BrokenFrame: The stream ended, or what came is no frame of ours.
    """
    mark, header_size, blob_size = _LENGTHS.unpack(_exactly(pipe, _LENGTHS.size))
    if mark != _MARK or header_size > _MAX_HEADER or blob_size > _MAX_BLOB:
        raise BrokenFrame("the stream carries something else than frames")
    text = _exactly(pipe, header_size)
    blob = _exactly(pipe, blob_size)
    try:
        header = json.loads(text)
    except ValueError as error:
        raise BrokenFrame("the frame's header is no JSON") from error
    if not isinstance(header, dict):
        raise BrokenFrame("the frame's header is no JSON object")
    return header, blob


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    pieces = []
    while size:
        piece = pipe.read(size)
        if not piece:
            raise BrokenFrame("the stream ended")
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)

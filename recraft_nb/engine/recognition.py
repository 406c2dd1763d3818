"""Recognising the engine's own pictures when they come back: by their coded pixels, not by their names.

A picture that is known is drawn again from its recipe instead of being guessed at. Metadata may have been
added or stripped on the way; a picture that was painted over, cropped or scaled is nobody's any more and is
treated as foreign.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.marks import ENGINE
from recraft_nb.errors import UnsafeImage
from recraft_nb.media.containers import jpeg_segments, png_chunks, webp_chunks
from recraft_nb.media.metadata import extract
from recraft_nb.media.sniff import Format, sniff

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DRAWN", "FILTER_SEED", "carried_recipe", "fingerprint"]

FILTER_SEED = "filter_seed"
"""Beside a recipe: the seed of the pixel filter that completed the picture."""

DRAWN = "drawn"
"""Beside a recipe: size, model and format of its picture."""

_PNG = frozenset([b"IHDR", b"PLTE", b"tRNS", b"IDAT"])
_WEBP = frozenset([b"VP8 ", b"VP8L", b"ALPH", b"ANMF"])
_SVG_METADATA = re.compile(rb"<metadata\b.*?</metadata\s*>", re.DOTALL)


def fingerprint(data: bytes) -> str:
    """SHA-256 of what a picture shows: its coded pixels, or a vector without its metadata.

    Raises:
        UnsafeImage: It is no picture, or damaged.
    """
    digest = hashlib.sha256()
    for piece in _shown(data):
        digest.update(piece)
    return digest.hexdigest()


def _shown(data: bytes) -> Iterable[bytes]:
    kind = sniff(data)
    if kind is Format.PNG:
        return (data[part.start : part.end] for part in png_chunks(data) if part.kind in _PNG)
    if kind is Format.WEBP:
        return (data[part.start : part.end] for part in webp_chunks(data) if part.kind in _WEBP)
    if kind is Format.SVG:
        return (_SVG_METADATA.sub(b"", data).strip(),)
    return (data[part.start : part.end] for part in jpeg_segments(data, to_the_end=True))


def carried_recipe(data: bytes) -> dict[str, Any] | None:
    """The recipe that a file of this engine carries, with its seed, if it still shows what was drawn.

    Anybody may write metadata, so it is believed only for the very pixels that it names; what redraws it
    checks its shape.
    """
    record = extract(data)
    if record is None or record.get("engine") != ENGINE or not isinstance(record.get("recipe"), dict):
        return None
    try:
        if record.get("shows") != fingerprint(data):
            return None
    except UnsafeImage:
        return None
    seed = record.get("random_seed")
    return {**record["recipe"], FILTER_SEED: seed if isinstance(seed, int) else 0}

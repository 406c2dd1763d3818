"""The pictures of a page, made to fit: whole files where there is room, else copies as large as can be."""

from __future__ import annotations

import gzip
import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from recraft_nb.errors import RecraftError, StoreError
from recraft_nb.media.svg import clean
from recraft_nb.media.thumbnail import EDGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.media import Image

__all__ = ["Packed", "packed"]

_EDGES = (1024, 768, 640, 512, 448, 384, 320, EDGE, 192, 128, 96)
"""Longer sides of copies, from the largest. Each is a thumbnail, which a store keeps for the next time."""

_BESIDE = _EDGES.index(384)
"""Where the file of every picture is there, its copy is for tiles, lists and print alone."""

_SAMPLE = 8
_POWER = 1.15
"""Weight of a copy grows with about this power of its side (measured on soft drawings: 256 to 768)."""

_MARGIN = 0.97
_THREADS = 2
_VECTORS = 0.5
"""Share of the room that vectors may take when the other files do not fit."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One picture as a page holds it.

    Attributes:
        image: The picture.
        copy: A WebP for tiles, lists and print; None where none can be made.
        size: Pixels of the copy.
        original: The file, a vector cleaned and packed with gzip; None where the page has only the copy.
        gone: Why there is nothing to show, or "".
    """

    image: Image
    copy: bytes | None
    size: tuple[int, int]
    original: bytes | None = None
    gone: str = ""

    @property
    def copied(self) -> bool:
        """Whether what is seen large is not the picture itself."""
        return self.original is None


def packed(images: Sequence[Image], room: int, originals: Literal["auto"] | bool) -> dict[str, Packed]:
    """Pack pictures by their content address.

    Args:
        images: Each once.
        room: Bytes of the page that are left for them.
        originals: See `export_html`.
    """
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="recraft-export") as threads:
        small = list(threads.map(lambda image: _copy(image, EDGE), images))
        files = _originals(images, room, originals, sum(map(_weight_of, small)))
        rest = room - sum(map(_weight, files.values()))
        complete = len(files) == len(images)
        made = _copies(images, small, rest, _EDGES[_BESIDE if complete else 0 :], threads)
    return {one.image.id: replace(one, original=files.get(one.image.id)) for one in made}


def _weight(data: bytes) -> int:
    """Bytes as base64, with what stands around them."""
    return (len(data) + 2) // 3 * 4 + 120


def _weight_of(one: Packed) -> int:
    return _weight(one.copy or b"")


# -- files ------------------------------------------------------------------------------------------------


def _originals(
    images: Sequence[Image], room: int, wanted: Literal["auto"] | bool, copies: int
) -> dict[str, bytes]:
    if wanted is False:
        return {}
    # The lightest first is not known without reading; a sum that is too large ends the reading.
    limit = None if wanted is True else room - copies
    every = _files(images, limit)
    if every is not None:
        return every
    vectors = [image for image in images if image.format == "svg"]
    return _files(vectors, int(room * _VECTORS)) or {}


def _files(images: Sequence[Image], limit: int | None) -> dict[str, bytes] | None:
    """The files by name, those that are gone left out; None when they weigh too much."""
    found: dict[str, bytes] = {}
    left = limit
    for image in images:
        try:
            data = _file(image)
        except (RecraftError, OSError):
            continue  # its copy, or the lack of one, says so
        if left is not None:
            left -= _weight(data)
            if left < 0:
                return None
        found[image.id] = data
    return found


def _file(image: Image) -> bytes:
    if image.format != "svg":
        return image.bytes
    # The same bytes each time: no time of packing inside.
    return gzip.compress(clean(image.bytes).encode(), mtime=0)


# -- copies -----------------------------------------------------------------------------------------------


def _copies(
    images: Sequence[Image],
    small: list[Packed],
    room: int,
    edges: Sequence[int],
    threads: ThreadPoolExecutor,
) -> list[Packed]:
    """Copies of one side that together fit; where some are heavier than was thought, those are smaller."""
    rung = _first_rung(images, small, room, edges)
    if edges[rung] == EDGE:
        made = small
    else:
        made = list(threads.map(lambda image: _copy(image, edges[rung]), images))
    total = sum(map(_weight_of, made))
    while total > room and rung + 1 < len(edges):
        rung += 1
        for at in sorted(range(len(made)), key=lambda at: -_weight_of(made[at])):
            lighter = _copy(made[at].image, edges[rung])
            total += _weight_of(lighter) - _weight_of(made[at])
            made[at] = lighter
            if total <= room:
                break
    return made


def _first_rung(images: Sequence[Image], small: Sequence[Packed], room: int, edges: Sequence[int]) -> int:
    """The largest side that is likely to fit, by a sample."""
    known = sum(map(_weight_of, small)) or 1
    guess = next(
        (at for at, edge in enumerate(edges) if known * (edge / EDGE) ** _POWER <= room), len(edges) - 1
    )
    step = max(1, len(images) // _SAMPLE)
    while guess + 1 < len(edges) and edges[guess] > EDGE:
        part = sum(_weight_of(_copy(image, edges[guess])) for image in images[::step])
        share = part / (sum(map(_weight_of, small[::step])) or 1)
        if known * share <= room * _MARGIN:
            break
        guess += 1
    return guess


def _copy(image: Image, edge: int) -> Packed:
    import PIL.Image

    try:
        data = image.thumbnail(edge)
    except (RecraftError, OSError) as error:
        if edge != EDGE:
            return _copy(image, EDGE)  # kept from the days when the file was there
        gone = "The file of this picture is missing." if isinstance(error, StoreError) else str(error)
        return Packed(image, None, (0, 0), gone=gone)
    with PIL.Image.open(io.BytesIO(data), formats=["WEBP"]) as opened:
        return Packed(image, data, opened.size)

"""Pictures for the measurements: 1024² PNG files of gradients, shapes and grain, each a file of its own."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 20261123
DRAWN = 12
"""Pictures that are drawn; the others are the same pixels in a file with another number in it."""

_CLOUDS = 18.0  # grey levels of soft texture; with it a thumbnail weighs what one of a drawing does
_GRAIN = 0.1  # grey levels; more of it only makes the files heavier, which is against the peers
_END = 12  # bytes of the chunk that ends a PNG


def pictures(count: int, edge: int = 1024) -> Iterator[bytes]:
    """Files that differ, at the cost of drawing a few."""
    drawn = [_draw(place, edge) for place in range(min(count, DRAWN))]
    for place in range(count):
        yield _numbered(drawn[place % len(drawn)], place)


def _draw(place: int, edge: int) -> bytes:
    dice = np.random.default_rng([SEED, place])
    down, across = np.mgrid[0:edge, 0:edge].astype(np.float32) / edge
    corners = dice.uniform(20, 235, (3, 3))
    pixels = corners[0] + (corners[1] - corners[0]) * across[..., None]
    pixels += (corners[2] - corners[0]) * 0.6 * down[..., None]
    for _ in range(8):
        x, y, radius = dice.uniform(0.1, 0.9), dice.uniform(0.1, 0.9), dice.uniform(0.05, 0.25)
        inside = ((radius - np.hypot(across - x, down - y)) * 300).clip(0, 1)
        pixels += inside[..., None] * dice.uniform(-90, 90, 3)
    clouds = PIL.Image.fromarray(dice.normal(0, _CLOUDS, (40, 40)).astype(np.float32))
    pixels += np.asarray(clouds.resize((edge, edge), PIL.Image.Resampling.BICUBIC))[..., None]
    pixels += dice.normal(0, _GRAIN, (edge, edge, 1))
    file = io.BytesIO()
    PIL.Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def _numbered(data: bytes, place: int) -> bytes:
    """The same picture in another file: a text chunk before the end."""
    body = b"tEXtNumber\0" + str(place).encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return data[:-_END] + chunk + data[-_END:]

"""Enlarging with a network: SPAN (Wan et al. 2023, 48 channels), twice or four times a side, in NumPy.

Six blocks of three convolutions, each weighing its own result by how much it differs from nothing, and a
last one that gives every pixel its four or sixteen. A million pixels take 20 to 40 s on one core; so of a
larger picture only the parts with the finest detail go through it, where it is most worth while. The
weights come from a pinned package (see NOTICE); without their file enlarging does without.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.layers import convolved, layers_of

if TYPE_CHECKING:
    from recraft_nb.engine.edits.layers import Layer
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["enlarged"]

_Tile: TypeAlias = tuple[int, int, int, int]
"""Top, left, bottom, right."""

_MEAN = np.array([0.4488, 0.4371, 0.4040], dtype=np.float32)[:, None, None]  # of what it was trained on
_RANGE = np.float32(255)
_BLOCKS = 6
_TILE = 128  # longest side of a tile, pixels: 4 MB for each set of channels
_AROUND = 8  # pixels that a tile sees beyond its own; with more nothing changes that could be seen
_SOFT = 8  # width of a border between what went through the network and what did not, pixels
_MOST = 300_000


def enlarged(
    image: Image.Image, factor: int, most: int = _MOST
) -> tuple[Image.Image, Image.Image | None] | None:
    """A picture 2 or 4 times as wide and high.

    Args:
        image: RGB.
        factor: 2 or 4.
        most: Pixels that go through the network.

    Returns:
        The large picture, and in the size of the small one where it is to be seen (None: everywhere); None
        without the weights.
    """
    layers = _layers(factor)
    if layers is None:
        return None
    pixels = planes.to_floats(image)
    tiles, seen = _worth(pixels, most)
    padded = np.pad(pixels, ((_AROUND, _AROUND), (_AROUND, _AROUND), (0, 0)), mode="edge")
    made = Image.new("RGB", (image.width * factor, image.height * factor))

    def work(tile: _Tile) -> Image.Image:
        top, left, bottom, right = tile
        part = padded[top : bottom + 2 * _AROUND, left : right + 2 * _AROUND].transpose(2, 0, 1)
        rim = _AROUND * factor
        return planes.from_floats(_enlarged(np.ascontiguousarray(part), layers, factor)[rim:-rim, rim:-rim])

    # NumPy lets go of the lock while it computes, and each tile is a work of its own.
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        for tile, part in zip(tiles, pool.map(work, tiles), strict=True):
            made.paste(part, (tile[1] * factor, tile[0] * factor))
    return made, seen


def _worth(pixels: Floats, most: int) -> tuple[list[_Tile], Image.Image | None]:
    """The tiles to enlarge, and where they are, with soft borders; None for all of the picture."""
    height, width, _ = pixels.shape
    tiles = _tiles(height, width)
    if height * width <= most:
        return tiles, None
    light = planes.luma(pixels)
    fine = np.abs(light - planes.blurred(light, 1.5))
    tiles.sort(key=lambda tile: (-float(fine[tile[0] : tile[2], tile[1] : tile[3]].mean()), tile))
    seen, left = np.zeros((height, width), dtype=np.float32), most
    chosen = []
    for tile in tiles:
        left -= (tile[2] - tile[0]) * (tile[3] - tile[1])
        if left < 0:
            break
        chosen.append(tile)
        seen[tile[0] : tile[2], tile[1] : tile[3]] = 1
    return chosen, planes.from_floats(2 * planes.boxed(seen, _SOFT) - 1)


@lru_cache(maxsize=2)
def _layers(factor: int) -> list[Layer] | None:
    return layers_of(f"span_x{factor}")


def _tiles(height: int, width: int) -> list[_Tile]:
    """Tiles of about the same size."""
    rows = np.linspace(0, height, -(-height // _TILE) + 1).round().astype(int).tolist()
    columns = np.linspace(0, width, -(-width // _TILE) + 1).round().astype(int).tolist()
    return [(top, left, bottom, right) for top, bottom in pairwise(rows) for left, right in pairwise(columns)]


def _enlarged(tile: Floats, layers: list[Layer], factor: int) -> Floats:
    """Channels × height × width in; height × width × channels, `factor` times a side, out."""
    rest = iter(layers)
    first = values = convolved((tile - _MEAN) * _RANGE, next(rest))
    kept = []
    for block in range(_BLOCKS):
        begun = convolved(values, next(rest), _smooth)
        found = convolved(convolved(begun, next(rest), _smooth), next(rest))
        weight = np.tanh(found * np.float32(0.5))
        found += values
        found *= weight
        found *= np.float32(0.5)  # sigmoid(x) - 1/2 is half of tanh(x / 2)
        values = found
        if block in (0, _BLOCKS - 1):
            kept.append(values if block == 0 else begun)
    last = convolved(values, next(rest))
    values = convolved(np.concatenate([first, last, *kept]), next(rest))
    values = convolved(values, next(rest))
    _, height, width = values.shape
    shuffled = values.reshape(3, factor, factor, height, width).transpose(3, 1, 4, 2, 0)
    return shuffled.reshape(height * factor, width * factor, 3)


def _smooth(values: Floats) -> None:
    """X × sigmoid(x), in place."""
    weight = np.exp(-np.maximum(values, -80))
    weight += 1
    values /= weight

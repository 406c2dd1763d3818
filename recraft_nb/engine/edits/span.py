"""Enlarging with a network: SPAN (Wan et al. 2023, 48 channels), twice or four times a side, in NumPy.

Six blocks of three convolutions, each weighing its own result by how much it differs from nothing, and a last one
that gives every pixel its four or sixteen. The weights come from a pinned package (see NOTICE); without their
file enlarging does without.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from recraft_nb.engine.edits.layers import convolved, layers_of

if TYPE_CHECKING:
    from recraft_nb.engine.edits.layers import Layer
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["enlarged"]

_MEAN = np.array([0.4488, 0.4371, 0.4040], dtype=np.float32)[:, None, None]  # of what it was trained on
_RANGE = np.float32(255)
_BLOCKS = 6
_TILE = 192  # longest side of a tile, pixels: 7 MB for each set of channels
_AROUND = 12  # pixels that a tile sees beyond its own


def enlarged(pixels: Floats, factor: int) -> Floats | None:
    """A picture 2 or 4 times as wide and high; None without the weights.

    Args:
        pixels: Height × width × 3, 0 to 1.
        factor: 2 or 4.
    """
    layers = _layers(factor)
    if layers is None:
        return None
    height, width, _ = pixels.shape
    padded = np.pad(pixels, ((_AROUND, _AROUND), (_AROUND, _AROUND), (0, 0)), mode="reflect" if min(height, width) > _AROUND else "edge")
    made = np.empty((height * factor, width * factor, 3), dtype=np.float32)

    def work(tile: tuple[int, int, int, int]) -> None:
        top, left, bottom, right = tile
        part = padded[top : bottom + 2 * _AROUND, left : right + 2 * _AROUND].transpose(2, 0, 1)
        found = _enlarged(np.ascontiguousarray(part), layers, factor)
        rim = _AROUND * factor
        made[top * factor : bottom * factor, left * factor : right * factor] = found[rim:-rim, rim:-rim]

    # NumPy lets go of the lock while it computes, and each tile is a work of its own.
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        list(pool.map(work, _tiles(height, width)))
    return made


@lru_cache(maxsize=2)
def _layers(factor: int) -> list[Layer] | None:
    return layers_of(f"span_x{factor}")


def _tiles(height: int, width: int) -> list[tuple[int, int, int, int]]:
    """Top, left, bottom, right of tiles of about the same size."""
    rows = np.linspace(0, height, -(-height // _TILE) + 1).round().astype(int).tolist()
    columns = np.linspace(0, width, -(-width // _TILE) + 1).round().astype(int).tolist()
    return [
        (top, left, bottom, right)
        for top, bottom in zip(rows, rows[1:], strict=False)
        for left, right in zip(columns, columns[1:], strict=False)
    ]


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
    """x × sigmoid(x), in place."""
    weight = np.tanh(values * np.float32(0.5))
    weight += 1
    weight *= np.float32(0.5)
    values *= weight

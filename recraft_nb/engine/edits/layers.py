"""What neural networks are made of, in NumPy: convolution, pooling, enlargement. Channels × height × width.

A convolution of three by three is three matrix products, one for each row of the kernel: the picture is
laid out three times, shifted sideways, and a row above is the same memory a row earlier. It goes strip by
strip, so that what is multiplied stays in the processor's cache (46 to 62 GFLOP/s on one core instead of
33; measured, NumPy 2). Two threads share the strips: one picture is worked on at a time, and a second
processor would look on. A strip is the same whoever makes it, so the result does not depend on threads. The
second one lives as long as its layer: one that was kept would be missing in a forked process, which would
wait for it for ever, and a new one costs half a millisecond.
"""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["DATA", "Layer", "convolved", "doubled", "halved", "layers_of"]

Layer: TypeAlias = "tuple[Floats, Floats]"
"""Weights (kernel row × channels out × (kernel column × channels in)) and a bias for each channel out."""

DATA = Path(__file__).parent / "data"
"""Where the weights lie. Each file can be taken away; the edit that uses it then does without."""

_STRIP = 4096  # pixels of a strip
_WORTH = (
    8  # strips from which a second thread pays; more than a tile of `span`, whose tiles have threads, has
)


def layers_of(name: str) -> list[Layer] | None:
    """The layers of a network in the order in which they are applied; None without its file.

    Args:
        name: Name of its file below `DATA`, without ending.
    """
    path = DATA / f"{name}.npz"
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as file:
        shapes, high, low = file["shapes"], file["high"], file["low"]
    numbers = np.stack([low, high], axis=1).reshape(-1).view("<f2").astype(np.float32)
    layers, at = [], 0
    for shape in shapes.astype(int).tolist():
        end = at + math.prod(shape)
        layers.append((_rows(numbers[at:end].reshape(shape)), numbers[end : end + shape[0], None]))
        at = end + shape[0]
    return layers


def convolved(
    values: Floats, layer: Layer, then: Callable[[Floats], object] | None = None, *, spread: int = 1
) -> Floats:
    """A convolution of one or three pixels with zeros around the picture; the size stays.

    Args:
        values: Channels × height × width.
        layer: Weights and bias.
        then: Applied in place to each finished strip.
        spread: Distance of the kernel's taps (dilation).
    """
    _, height, width = values.shape
    weights, _ = layer
    made = np.empty((weights.shape[1], height, width), dtype=np.float32)
    rows = min(height, max(1, _STRIP // width))
    strips = [(top, min(height, top + rows)) for top in range(0, height, rows)]
    work = partial(_stripped, values, layer, made, then=then, spread=spread)
    if len(strips) < _WORTH or (os.cpu_count() or 1) < 2:
        work(strips)
        return made
    middle = (len(strips) + 1) // 2
    with ThreadPoolExecutor(1) as second:
        other = second.submit(work, strips[middle:])
        work(strips[:middle])
    other.result()
    return made


def _stripped(
    values: Floats,
    layer: Layer,
    made: Floats,
    strips: list[tuple[int, int]],
    *,
    then: Callable[[Floats], object] | None,
    spread: int,
) -> None:
    """Some strips of a convolution, written to their place."""
    weights, bias = layer
    channels, height, width = values.shape
    taps = len(weights)
    reach = spread * (taps // 2)
    rows = max(bottom - top for top, bottom in strips)
    flat = made.reshape(len(made), height * width)
    wide = np.empty((taps * channels, rows + 2 * reach, width), dtype=np.float32)
    product = np.empty((len(made), rows * width), dtype=np.float32)
    for top, bottom in strips:
        _lay_out(values, wide, top - reach, bottom + reach, spread)
        source = wide.reshape(len(wide), -1)
        size = (bottom - top) * width
        strip = flat[:, top * width : bottom * width]
        np.matmul(weights[0], source[:, :size], out=strip)
        for row in range(1, taps):
            begin = row * spread * width
            np.matmul(weights[row], source[:, begin : begin + size], out=product[:, :size])
            strip += product[:, :size]
        strip += bias
        if then is not None:
            then(strip)


def halved(values: Floats) -> Floats:
    """The largest of each two by two; even sizes."""
    pairs = np.maximum(values[:, ::2], values[:, 1::2])
    return np.maximum(pairs[..., ::2], pairs[..., 1::2])


def doubled(values: Floats) -> Floats:
    """Twice the size, bilinear, the way PyTorch does it without aligned corners."""
    for axis in (1, 2):
        before = np.concatenate([_part(values, axis, 0, 1), _part(values, axis, 0, -1)], axis=axis)
        after = np.concatenate([_part(values, axis, 1, None), _part(values, axis, -1, None)], axis=axis)
        main = values * np.float32(0.75)
        both = np.stack([main + np.float32(0.25) * before, main + np.float32(0.25) * after], axis=axis + 1)
        shape = list(values.shape)
        shape[axis] *= 2
        values = both.reshape(shape)
    return values


def _part(values: Floats, axis: int, begin: int, end: int | None) -> Floats:
    return values[:, begin:end] if axis == 1 else values[:, :, begin:end]


def _rows(weights: Floats) -> Floats:
    """Out × in × row × column as row × out × (column × in)."""
    out, inner, rows, columns = weights.shape
    return np.ascontiguousarray(weights.transpose(2, 0, 3, 1).reshape(rows, out, columns * inner))


def _lay_out(values: Floats, wide: Floats, top: int, bottom: int, spread: int) -> None:
    """Rows `top` to `bottom` of a picture, once for each column of the kernel, zeros beyond its borders."""
    channels, height, width = values.shape
    begin, end = max(0, top), min(height, bottom)
    taps = len(wide) // channels
    wide[:, : begin - top] = 0
    wide[:, end - top : bottom - top] = 0
    for tap in range(taps):
        shift = spread * (tap - taps // 2)
        part = wide[tap * channels : (tap + 1) * channels, begin - top : end - top]
        left, right = max(0, -shift), max(0, min(width, width - shift))
        part[..., :left] = 0
        part[..., right:] = 0
        if left < right:
            part[..., left:right] = values[:, begin:end, left + shift : right + shift]

"""What neural networks are made of, in NumPy: convolution, pooling, enlargement. Channels × height × width.

A convolution of three by three is three matrix products, one for each row of the kernel: the picture is
laid out three times, shifted sideways, and a row above is the same memory a row earlier. It goes strip by
strip, so that what is multiplied stays in the processor's cache (46 to 62 GFLOP/s on one core instead of
33; measured, NumPy 2). Two threads may share the strips: one picture is worked on at a time, and a second
processor would look on. Each takes the next strip when it is done with its own, so that a processor that
others use does not hold up the other one; a strip is the same whoever makes it, so the result does not
depend on threads. The second one lives as long as a picture is looked at: one that was kept would be missing
in a forked process, which would wait for it for ever.
"""

from __future__ import annotations

import math
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["DATA", "Layer", "convolved", "doubled", "halved", "layers_of", "second_thread"]

Layer: TypeAlias = "tuple[Floats, Floats]"
"""Weights (kernel row × channels out × (kernel column × channels in)) and a bias for each channel out."""

DATA = Path(__file__).parent / "data"
"""Where the weights lie. Each file can be taken away; the edit that uses it then does without."""

_STRIP = 4096  # pixels of a strip at most
_LAID_OUT = 1 << 19  # values that a strip is laid out to, about
_WORTH = 1 << 20  # products for each weight of a channel out, from which a second thread pays
_PARTS = 8  # into how many the channels go that two threads share


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


@contextmanager
def second_thread() -> Iterator[Executor | None]:
    """A thread that shares the work on one picture; None where there is one processor."""
    if (os.cpu_count() or 1) < 2:
        yield None
        return
    with ThreadPoolExecutor(1, thread_name_prefix="recraft-layers") as second:
        yield second


def convolved(
    values: Floats,
    layer: Layer,
    then: Callable[[Floats], object] | None = None,
    *,
    spread: int = 1,
    second: Executor | None = None,
) -> Floats:
    """A convolution of one or three pixels with zeros around the picture; the size stays.

    Args:
        values: Channels × height × width.
        layer: Weights and bias.
        then: Applied in place to each finished strip.
        spread: Distance of the kernel's taps (dilation).
        second: A thread that shares the work.
    """
    channels, height, width = values.shape
    weights, _ = layer
    made = np.empty((weights.shape[1], height, width), dtype=np.float32)
    most = min(_STRIP, _LAID_OUT // (channels * len(weights)))
    rows = max(1, most // width)
    worth = second is not None and values.size * len(weights) ** 2 > _WORTH
    if worth or rows < height:
        rows = -(-height // (2 * -(-height // (2 * rows))))  # an even number of strips, equally high
    strips = deque((top, min(height, top + rows)) for top in range(0, height, rows))
    work = partial(_stripped, values, layer, made, strips, rows, then=then, spread=spread)
    _shared(work, second if worth else None)
    return made


def _shared(work: Callable[[], None], second: Executor | None) -> None:
    """Work that takes its pieces from a queue, done by one thread or two."""
    other = None if second is None else second.submit(work)
    work()
    if other is not None:
        other.result()


def _next(pieces: deque[tuple[int, int]]) -> tuple[int, int] | None:
    """The next piece of work; two threads may ask."""
    try:
        return pieces.popleft()
    except IndexError:
        return None


def _stripped(
    values: Floats,
    layer: Layer,
    made: Floats,
    strips: deque[tuple[int, int]],
    rows: int,
    *,
    then: Callable[[Floats], object] | None,
    spread: int,
) -> None:
    """The strips of a convolution that are left, written to their place."""
    weights, bias = layer
    channels, height, width = values.shape
    taps = len(weights)
    reach = spread * (taps // 2)
    flat = made.reshape(len(made), height * width)
    wide = np.empty((taps * channels, rows + 2 * reach, width), dtype=np.float32)
    product = np.empty((len(made), rows * width), dtype=np.float32)
    while (strip_of := _next(strips)) is not None:
        top, bottom = strip_of
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


def doubled(values: Floats, beside: Floats | None = None, *, second: Executor | None = None) -> Floats:
    """Twice the size, bilinear, the way PyTorch does it without aligned corners.

    Args:
        values: Channels × height × width.
        beside: More channels that follow, of the doubled size.
        second: A thread that shares the work.
    """
    channels, height, width = values.shape
    more = 0 if beside is None else len(beside)
    made = np.empty((channels + more, 2 * height, 2 * width), dtype=np.float32)
    step = -(-channels // _PARTS)
    parts = deque((begin, min(channels, begin + step)) for begin in range(0, channels, step))

    def work() -> None:
        while (part := _next(parts)) is not None:
            _double(values[slice(*part)], made[slice(*part)])

    _shared(work, second if values.size * len(made) > _WORTH else None)
    if beside is not None:
        made[channels:] = beside
    return made


def _double(values: Floats, made: Floats) -> None:
    """The rows between rows, then the columns between columns; beyond the border is what is at it."""
    channels, height, width = values.shape
    near, far = values * np.float32(0.75), values * np.float32(0.25)
    tall = np.empty((channels, height, 2, width), dtype=np.float32)
    np.add(near[:, 1:], far[:, :-1], out=tall[:, 1:, 0])
    np.add(near[:, :-1], far[:, 1:], out=tall[:, :-1, 1])
    tall[:, 0, 0], tall[:, -1, 1] = values[:, 0], values[:, -1]
    rows = tall.reshape(channels, 2 * height, width)
    near, far = rows * np.float32(0.75), rows * np.float32(0.25)
    np.add(near[..., 1:], far[..., :-1], out=made[..., 2::2])
    np.add(near[..., :-1], far[..., 1:], out=made[..., 1:-1:2])
    made[..., 0], made[..., -1] = rows[..., 0], rows[..., -1]


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

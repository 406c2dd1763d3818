"""What a picture is of, as a network sees it: U²-Netp (Qin et al. 2020), 1.1 million weights, in NumPy.

A network of small U-shaped networks: each looks at its input at several sizes and adds what it found. The
weights come from a pinned package (see NOTICE); without their file there is no prior and mattes are
guessed without it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.layers import convolved, doubled, halved, layers_of, second_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from recraft_nb.engine.edits.layers import Layer
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["SIDE", "salient"]

SIDE = 320
"""Side of the square that the network was trained on, pixels."""

_NAME = "u2netp"
_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)  # of the pictures it was trained on
_SPREAD = np.array([0.229, 0.224, 0.225], dtype=np.float32)


def salient(pixels: Floats, side: int = SIDE) -> Floats | None:
    """How much each place belongs to what the picture is of, 0 to 1, side × side; None without the weights.

    Args:
        pixels: Height × width × 3.
        side: A multiple of 32. At others than `SIDE` it sees less well.
    """
    if _layers() is None:
        return None
    square = planes.from_floats(planes.resized(pixels, (side, side), Image.Resampling.BICUBIC))
    return _remembered(square.tobytes(), side).copy()


@lru_cache(maxsize=4)
def _remembered(data: bytes, side: int) -> Floats:
    """What was seen; edits of one picture follow one another, and many backgrounds are asked for at once."""
    layers = _layers()
    assert layers is not None
    square = np.frombuffer(data, dtype=np.uint8).reshape(side, side, 3).astype(np.float32)
    square = (square / max(float(square.max()), 1.0) - _MEAN) / _SPREAD
    with second_thread() as second:
        return _seen(np.ascontiguousarray(square.transpose(2, 0, 1)), iter(layers), second)


@lru_cache(maxsize=1)
def _layers() -> list[Layer] | None:
    return layers_of(_NAME)


def _seen(values: Floats, layers: Iterator[Layer], second: Executor | None) -> Floats:
    """The whole network. Its layers come in the order of their use."""
    stages = []
    for depth in (7, 6, 5, 4):
        found = _nested(values, layers, depth, second)
        stages.append(found)
        values = halved(found)
    stages.append(_spread(values, layers, second))
    values = _spread(halved(stages[-1]), layers, second)
    sides = [values]
    for depth, stage in zip((0, 4, 5, 6, 7), reversed(stages), strict=True):
        joined = doubled(values, stage, second=second)
        values = _nested(joined, layers, depth, second) if depth else _spread(joined, layers, second)
        sides.append(values)
    size = values.shape[2], values.shape[1]
    told = [
        planes.resized(convolved(side, next(layers), second=second)[0], size, Image.Resampling.BILINEAR)
        for side in reversed(sides)
    ]
    (logits,) = convolved(np.stack(told), next(layers))
    return planes.floats(1 / (1 + np.exp(-np.clip(logits, -60, 60))))


def _nested(values: Floats, layers: Iterator[Layer], depth: int, second: Executor | None) -> Floats:
    """A U of its own: down to a picture that is `depth` - 2 times halved, and up again."""
    first = values = convolved(values, next(layers), _positive, second=second)
    passed = []
    for level in range(depth - 1):
        values = convolved(halved(values) if level else values, next(layers), _positive, second=second)
        passed.append(values)
    values = convolved(values, next(layers), _positive, spread=2, second=second)
    for level, beside in enumerate(reversed(passed)):
        joined = doubled(values, beside, second=second) if level else np.concatenate([values, beside])
        values = convolved(joined, next(layers), _positive, second=second)
    values += first
    return values


def _spread(values: Floats, layers: Iterator[Layer], second: Executor | None) -> Floats:
    """The same at one size, the kernels' taps further and further apart instead."""
    first = values = convolved(values, next(layers), _positive, second=second)
    passed = []
    for spread in (1, 2, 4):
        values = convolved(values, next(layers), _positive, spread=spread, second=second)
        passed.append(values)
    values = convolved(values, next(layers), _positive, spread=8, second=second)
    for spread, beside in zip((4, 2, 1), reversed(passed), strict=True):
        joined = np.concatenate([values, beside])
        values = convolved(joined, next(layers), _positive, spread=spread, second=second)
    return values + first


def _positive(values: Floats) -> None:
    np.maximum(values, 0, out=values)

"""Pictures as arrays: conversions, scaling, smoothing. Float32, 0 to 1, height × width (× channels)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Bools",
    "Floats",
    "blurred",
    "box_of",
    "boxed",
    "floats",
    "from_floats",
    "from_oklab",
    "guided",
    "luma",
    "mixed",
    "oklab",
    "resized",
    "to_floats",
    "widened",
]

Floats: TypeAlias = NDArray[np.floating[Any]]
Bools: TypeAlias = NDArray[np.bool_]

_LUMA = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    dtype=np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    dtype=np.float32,
)
_FROM_LAB, _FROM_LMS = np.linalg.inv(_TO_LAB), np.linalg.inv(_TO_LMS)
_LINEAR = np.array(
    [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (byte / 255 for byte in range(256))
    ],
    dtype=np.float32,
)
_STEPS = 4096
_WIDE = 4.0  # radius up to which a blur is worked out on every pixel
_HALVED = 4  # radius from which the guided filter is fitted at half the size
_ENCODED = np.array(
    [
        v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055
        for v in (s / _STEPS for s in range(_STEPS + 1))
    ],
    dtype=np.float32,
)


def floats(values: Any) -> Floats:
    """Values as float32, however they were worked out."""
    return np.asarray(values, dtype=np.float32)


def box_of(marked: Floats | Bools) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all that is not 0; the last two excluded. Something has to be."""
    rows, columns = np.nonzero(marked.any(axis=1))[0], np.nonzero(marked.any(axis=0))[0]
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def to_floats(image: Image.Image) -> Floats:
    """The colours of a picture, height × width × 3; transparency is left out."""
    return np.asarray(image.convert("RGB"), dtype=np.float32) / np.float32(255)


def from_floats(pixels: Floats) -> Image.Image:
    """A picture of colours or, of one plane, in grey."""
    return Image.fromarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8))


def luma(pixels: Floats) -> Floats:
    """Relative luminance of the encoded values, height × width."""
    return np.asarray(pixels @ _LUMA, dtype=np.float32)


def mixed(first: Any, second: Any, share: Any) -> Floats:
    """The way from the first to the second; a plane of shares applies to every channel."""
    share = np.asarray(share, dtype=np.float32)
    if share.ndim == 2:  # a plane
        share = share[..., None]
    return np.asarray(first + (second - first) * share, dtype=np.float32)


def resized(pixels: Floats, size: Sequence[int], how: Image.Resampling = Image.Resampling.LANCZOS) -> Floats:
    """Scaled to width × height without rounding to bytes."""
    width, height = size
    if pixels.shape[:2] == (height, width):
        return pixels
    planes = pixels[..., None] if pixels.ndim == 2 else pixels
    done = [
        np.asarray(Image.fromarray(np.ascontiguousarray(planes[..., k])).resize((width, height), how))
        for k in range(planes.shape[2])
    ]
    return np.asarray(done[0] if pixels.ndim == 2 else np.stack(done, axis=-1), dtype=np.float32)


def boxed(pixels: Floats, radius: int) -> Floats:
    """Mean over a square of 2 × radius + 1; at the borders over what there is of it."""
    for axis in (0, 1):
        length = pixels.shape[axis]
        reach = min(radius, length - 1)
        found = _windows(pixels, axis, reach)
        at = np.arange(length)
        count = np.minimum(at + reach + 1, length) - np.maximum(at - reach, 0)
        found /= count.astype(np.float32).reshape([-1 if one == axis else 1 for one in range(pixels.ndim)])
        pixels = found
    return pixels


def _windows(pixels: Floats, axis: int, reach: int) -> Floats:
    """Sums over 2 × reach + 1 values: of sums over 1, 2, 4 … values, as the binary number says.

    A few additions of whole planes; a running sum is four times slower, and rounds more.
    """
    length, width = pixels.shape[axis], 2 * reach + 1
    margins = [(reach, reach) if one == axis else (0, 0) for one in range(pixels.ndim)]
    sums = np.pad(pixels, margins)
    found: Floats | None = None
    taken, step = 0, 1

    def part(begin: int, end: int | None) -> Floats:
        return sums[(slice(None),) * axis + (slice(begin, end),)]

    while True:
        if width & step:
            more = part(taken, taken + length)
            found = more.copy() if found is None else np.add(found, more, out=found)
            taken += step
        if 2 * step > width:
            assert found is not None
            return found
        sums = part(0, -step) + part(step, None)
        step *= 2


def blurred(pixels: Floats, radius: float) -> Floats:
    """About a Gaussian blur: three boxes. Radius is its standard deviation in pixels."""
    if radius < 0.4:  # less than a pixel's own width
        return pixels
    if radius > _WIDE and min(pixels.shape[:2]) > 8 * radius / _WIDE:
        # What is so soft needs few samples.
        factor = radius / _WIDE
        h, w = pixels.shape[:2]
        small = resized(pixels, (max(4, round(w / factor)), max(4, round(h / factor))), Image.Resampling.BOX)
        return resized(blurred(small, _WIDE), (w, h), Image.Resampling.BILINEAR)
    reach = max(1, round((np.sqrt(4 * radius * radius + 1) - 1) / 2))
    for _ in range(3):
        pixels = boxed(pixels, int(reach))
    return pixels


def widened(mask: Floats, radius: int) -> Floats:
    """A mask that reaches some pixels further (a negative radius draws it in)."""
    if radius == 0:
        return mask
    grown = boxed(mask, abs(radius))
    edge = 1e-4 if radius > 0 else 1 - 1e-4
    return np.asarray(grown > edge, dtype=np.float32)


def guided(guide: Floats, plane: Floats, radius: int, epsilon: float) -> Floats:
    """A plane smoothed so that its edges follow those of a grey guide (He, Sun, Tang 2013).

    Args:
        guide: Height × width.
        plane: Height × width.
        radius: Of the window.
        epsilon: Variance of the guide below which it counts as flat.
    """
    if radius >= _HALVED and min(guide.shape) > 8 * radius:
        # What the filter multiplies and adds is smooth: half the size does for it (He, Sun 2015).
        size = (guide.shape[1] // 2, guide.shape[0] // 2)
        small = resized(guide, size, Image.Resampling.BOX), resized(plane, size, Image.Resampling.BOX)
        a, b = (
            resized(each, (guide.shape[1], guide.shape[0]), Image.Resampling.BILINEAR)
            for each in _fitted(*small, round(radius / 2), epsilon)
        )
    else:
        a, b = _fitted(guide, plane, radius, epsilon)
    return floats(a * guide + b)


def _fitted(guide: Floats, plane: Floats, radius: int, epsilon: float) -> tuple[Floats, Floats]:
    """What a guide is multiplied with, and what is added to it, to be like a plane nearby."""
    mean_i, mean_p = boxed(guide, radius), boxed(plane, radius)
    covariance = boxed(guide * plane, radius) - mean_i * mean_p
    variance = boxed(guide * guide, radius) - mean_i * mean_i
    a = covariance / (variance + np.float32(epsilon))
    return boxed(a, radius), boxed(mean_p - a * mean_i, radius)


def oklab(pixels: Floats) -> Floats:
    """OKLab (Ottosson 2020) of encoded colours: lightness 0..1 and two opponent axes."""
    linear = _LINEAR[(np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8)]
    return np.asarray(np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T, dtype=np.float32)


def from_oklab(lab: Floats) -> Floats:
    """Encoded colours, clipped to what a screen can show."""
    linear = (lab @ _FROM_LAB.T) ** 3 @ _FROM_LMS.T
    return floats(_ENCODED[(np.clip(linear, 0, 1) * _STEPS + 0.5).astype(np.int32)])
